# Statistics of a channel.

command-stats = Charts of sales and members

stats-no-channels =
    You run no channel here yet, so there is nothing to show.

    /newchannel connects one.
stats-all = All my channels
stats-caption =
    📊 <b>{ $what }</b>, the last { $days } days
    { $lines }
stats-nothing = nothing
stats-summary-sales = Sales: { $sales }. Donations: { $donations }.
stats-summary-net = Refunds: { $refunds }. Yours after fees: { $net }.
stats-summary-members = { $joined } new, { $renewed } renewed, { $left } gone.
stats-summary-active =
    { $active ->
        [one] { $active } person has a subscription now.
       *[other] { $active } people have a subscription now.
    }
stats-summary-offers = Orders: { $made }. Paid: { $paid }.
stats-summary-conversion = That is { $percent } from offer to payment.
stats-summary-no-offers = Nobody has chosen a tier in these days.
stats-summary-most = First: { $name }, { $sum } in { $payments ->
        [one] { $payments } payment
       *[other] { $payments } payments
    }.
stats-summary-then = Then: { $name }, { $sum } in { $payments ->
        [one] { $payments } payment
       *[other] { $payments } payments
    }.
stats-summary-only = Nothing else was paid for.
stats-summary-no-payments = Nothing was paid in these days.
stats-hint-tiers = /channels shows what you sell, and the link to share.
stats-hint-links = /links makes tracked links that show where sales come from.

stats-share-donations = Donations
stats-share-direct = No tracked link
stats-share-of = { $name } · { $channel }

# The chart

stats-title-revenue = { $what }: money
stats-title-members = { $what }: people
stats-title-offers = { $what }: orders
stats-title-tiers = { $what }: sales by tier
stats-title-links = { $what }: sales by link
stats-series-sales = Sales { $sum }
stats-series-donations = Donations { $sum }
stats-series-refunds = Refunds { $sum }
stats-series-joined = New { $count }
stats-series-renewed = Renewed { $count }
stats-series-left = Gone { $count }
stats-series-active = Subscribed { $count }
stats-series-paid = Paid { $count }
stats-series-open = Not paid { $count }

# Buttons

channel-stats = 📊 Statistics
stats-chosen = • { $label } •
stats-days = { $days } days
stats-view-revenue = 💰 Money
stats-view-members = 👥 People
stats-view-offers = 🛒 Orders
stats-view-tiers = 🏷 Tiers
stats-view-links = 🔗 Links
stats-dark = 🌙 Dark
stats-light = ☀️ Light
stats-csv = ⬇️ As a file
stats-others = 📺 Another channel
stats-csv-caption = The numbers of the chart. Days are those of { $zone }.

stats-column-day = Day
stats-column-sales-stars = Sales (Stars)
stats-column-donations-stars = Donations (Stars)
stats-column-refunds-stars = Refunds (Stars)
stats-column-sales-money = Sales ({ $currency })
stats-column-donations-money = Donations ({ $currency })
stats-column-refunds-money = Refunds ({ $currency })
stats-column-joined = New
stats-column-renewed = Renewed
stats-column-left = Gone
stats-column-active = Subscribed
stats-column-made = Orders
stats-column-paid = Paid
stats-column-tier = Tier
stats-column-link = Link
stats-column-payments = Payments
stats-column-stars = Stars
stats-column-money = { $currency }
