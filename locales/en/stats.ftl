# How a channel does, drawn; and share links that tell what they brought.

command-stats = How my channels do, as a chart
command-links = Share links that tell what they bring

stats-no-channels =
    You run no channel here yet, so there is nothing to draw.

    /newchannel connects one.
stats-all = All my channels
stats-caption =
    📊 <b>{ $what }</b>, the last { $days } days
    { $lines }
stats-nothing = nothing
stats-said-sales = Sales: { $sales }. Donations: { $donations }.
stats-said-net = Refunds: { $refunds }. Yours after fees: { $net }.
stats-said-members = { $joined } new, { $renewed } renewed, { $left } gone.
stats-said-active =
    { $active ->
        [one] { $active } person has a subscription now.
       *[other] { $active } people have a subscription now.
    }
stats-said-offers = Orders: { $made }. Paid: { $paid }.
stats-said-conversion = That is { $percent } from offer to payment.
stats-said-no-offers = Nobody has chosen a tier in these days.
stats-said-most = First: { $name }, { $sum } in { $payments ->
        [one] { $payments } payment
       *[other] { $payments } payments
    }.
stats-said-then = Then: { $name }, { $sum } in { $payments ->
        [one] { $payments } payment
       *[other] { $payments } payments
    }.
stats-said-only = Nothing else was paid for.
stats-said-no-payments = Nothing was paid in these days.
stats-hint-tiers = /channels shows what you sell, and the link to share.
stats-hint-links = /links makes share links that tell what they bring.

stats-share-donations = Donations
stats-share-direct = No tracked link
stats-share-of = { $name } · { $channel }

# On the chart

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

# Below it

channel-stats = 📊 Statistics
channel-links = 🔗 Tracked links
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
stats-column-sales-usd = Sales (USD)
stats-column-donations-usd = Donations (USD)
stats-column-refunds-usd = Refunds (USD)
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
stats-column-usd = USD

# Tracked links

links-no-channels =
    You run no channel here yet, so there is nothing to share.

    /newchannel connects one.
links-which = 🔗 Links to which channel? Pick one.
links-list =
    🔗 <b>{ $channel }</b>

    { $links }
links-none =
    Give a link a name ("Instagram", "Newsletter of May"), share it there, and see here what it brings.
link-line = <b>{ $name }</b> · opened { $opens } × · { $paid } paid · { $sum }
link-new = ➕ A new link
link-retired-label = 💤 { $name }
links-back = ‹ Links
links-not-yours = You may not change the links of that channel any more. Nothing was changed.
links-too-many = A channel has 30 links at most. Retire one that you need no more, then try again.
links-form-lost = I lost my place in that form. Please begin again with /links. Error id: { $id }

link-ask-name =
    🔗 A new link to <b>{ $channel }</b>

    What shall it be called? Only you see the name: say where you are going to share it.
link-ask-new-name = What shall <b>{ $name }</b> be called from now on?
link-name-length = A name has 1 to 64 characters. Please type another one.
link-name-failed = Something went wrong on our side and nothing was changed. Please type the name once more. Error id: { $id }
link-page =
    🔗 <b>{ $name }</b>

    <code>{ $url }</code>

    { $results }

    An order counts for the link that its buyer opened last, up to 7 days before.
link-page-retired =
    💤 <b>{ $name }</b>

    <code>{ $url }</code>

    { $results }

    It is retired: it still leads to your offers, and counts nothing new.
link-opened =
    Opened { $opens ->
        [one] once
       *[other] { $opens } times
    } by { $people ->
        [one] one person
       *[other] { $people } people
    }
link-ordered = Orders: { $orders }, paid: { $paid }
link-earned = Brought in: { $sum }
link-refunded = Refunded of that: { $sum }
link-nothing = nothing yet
link-rename = ✏️ Rename
link-retire = 💤 Retire
link-bring-back = ↩️ Bring back
