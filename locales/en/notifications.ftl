# What an owner hears of by themselves.

command-notifications = What I am told of my channels
channel-notifications = 🔔 What I tell you

notice-heading = 🔔 <b>{ $channel }</b>
notice-digest = 🗓 <b>{ $channel }</b> · your digest

notice-one-new-subscription = 🎉 <b>{ $person }</b> bought <b>{ $tier }</b> · { $channel }.
notice-one-renewal = 🔁 <b>{ $person }</b> renewed <b>{ $tier }</b> · { $channel }.
notice-one-donation = 💝 <b>{ $person }</b> made a donation · { $channel }.
notice-one-failed-renewal =
    ⚠️ Telegram could not charge <b>{ $person }</b> for <b>{ $tier }</b> · { $channel }.
    They were told, and may stay until { $date }.
notice-one-removal = 🚪 <b>{ $person }</b> was removed from { $channel }: their time was over ({ $tier }).
notice-somebody = Somebody
notice-given-time = a gift
notice-note = “{ $note }”

notice-many-new-subscription =
    🎉 <b>{ $count ->
        [one] 1 new subscription
       *[other] { $count } new subscriptions
    }</b>
notice-many-renewal =
    🔁 <b>{ $count ->
        [one] 1 renewal
       *[other] { $count } renewals
    }</b>
notice-many-donation =
    💝 <b>{ $count ->
        [one] 1 donation
       *[other] { $count } donations
    }</b>
notice-many-refund =
    ↩️ <b>{ $count ->
        [one] 1 refund
       *[other] { $count } refunds
    }</b>
notice-many-failed-renewal =
    ⚠️ <b>{ $count ->
        [one] 1 renewal that Telegram could not charge
       *[other] { $count } renewals that Telegram could not charge
    }</b>
notice-many-anomaly =
    ⚠️ <b>{ $count ->
        [one] 1 payment
       *[other] { $count } payments
    }</b> that needed a look: too little, twice, or not as ordered
notice-many-removal =
    🚪 <b>{ $count ->
        [one] 1 member removed
       *[other] { $count } members removed
    }</b>, whose time was over
notice-tier = { $tier } × { $count }
notice-tiers-more = { $count } more
notice-money = { $gross }, of which { $net } are yours after fees
notice-money-whole = { $gross }
notice-money-back = { $gross } went back, { $net } of it from your balance
notice-balance = 💰 Your balance: <b>{ $balance }</b>

notice-payouts-digest = 🗓 <b>Payouts</b> · your digest
notice-payout-asked =
    💸 A payout of <b>{ $amount }</b> was asked for.
    It goes to { $network }, <code>{ $address }</code>. The operator sends it by hand, and I tell you when it has gone.
notice-payout-sent =
    ✅ Your payout of <b>{ $amount }</b> has been sent.
    { $network }, <code>{ $address }</code>
    You find it by <code>{ $reference }</code>
notice-payout-refused =
    ↩️ Your payout of <b>{ $amount }</b> could not be sent.
    { $reason }
notice-payouts-more = … and { $count } more: /payouts

notice-settings = ⚙️ What I tell you

notifications-no-channel =
    You have no channel here yet, so there is nothing to tell.

    /newchannel connects one.
notifications-which = 🔔 Of which channel?
notifications =
    🔔 <b>{ $channel }</b>: what I tell you

    Tap to change: 🔔 as it happens, 🗓 once a day, 🔕 not at all. What happens at about the same time comes in one message.

    The next daily message is due on { $date }. { $zone }

    A refund and a payment that goes wrong are always told at once; 🗓 counts them in the daily message too.
notifications-zone = /timezone changes your clock.
notifications-zone-utc = /timezone sets your own clock.
notifications-on = 🔔 { $kind }
notifications-digest = 🗓 { $kind }
notifications-off = 🔕 { $kind }
notifications-kind-new-subscription = New subscriptions
notifications-kind-renewal = Renewals
notifications-kind-donation = Donations
notifications-kind-refund = Refunds
notifications-kind-failed-renewal = Renewals that failed
notifications-kind-anomaly = Payments that go wrong
notifications-kind-payout = Payouts (of all channels)
notifications-kind-removal = Members removed
notifications-set-on = 🔔 I tell you as it happens.
notifications-set-digest = 🗓 I tell you once a day.
notifications-set-off = 🔕 I don't tell you of these.
