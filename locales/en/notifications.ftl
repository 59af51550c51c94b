# Notifications for owners.

command-notifications = What I am told of my channels
channel-notifications = 🔔 What I tell you

notification-heading = 🔔 <b>{ $channel }</b>
notification-digest = 🗓 <b>{ $channel }</b> · your digest

notification-one-new-subscription = 🎉 <b>{ $person }</b> bought <b>{ $tier }</b> · { $channel }.
notification-one-renewal = 🔁 <b>{ $person }</b> renewed <b>{ $tier }</b> · { $channel }.
notification-one-donation = 💝 <b>{ $person }</b> made a donation · { $channel }.
notification-one-failed-renewal =
    ⚠️ Telegram could not charge <b>{ $person }</b> for <b>{ $tier }</b> · { $channel }.
    They were told, and may stay until { $date }.
notification-one-removal = 🚪 <b>{ $person }</b> was removed from { $channel }: their time was over ({ $tier }).
notification-somebody = Somebody
notification-gift = a gift
notification-donor-note = “{ $note }”

notification-many-new-subscription =
    🎉 <b>{ $count ->
        [one] 1 new subscription
       *[other] { $count } new subscriptions
    }</b>
notification-many-renewal =
    🔁 <b>{ $count ->
        [one] 1 renewal
       *[other] { $count } renewals
    }</b>
notification-many-donation =
    💝 <b>{ $count ->
        [one] 1 donation
       *[other] { $count } donations
    }</b>
notification-many-refund =
    ↩️ <b>{ $count ->
        [one] 1 refund
       *[other] { $count } refunds
    }</b>
notification-many-failed-renewal =
    ⚠️ <b>{ $count ->
        [one] 1 renewal that Telegram could not charge
       *[other] { $count } renewals that Telegram could not charge
    }</b>
notification-many-anomaly =
    ⚠️ <b>{ $count ->
        [one] 1 payment
       *[other] { $count } payments
    }</b> that needed a look: too little, twice, or not as ordered
notification-many-removal =
    🚪 <b>{ $count ->
        [one] 1 member removed
       *[other] { $count } members removed
    }</b>, whose time was over
notification-tier = { $tier } × { $count }
notification-tiers-more = { $count } more
notification-money = { $gross }, of which { $net } are yours after fees
notification-money-whole = { $gross }
notification-money-back = { $gross } went back, { $net } of it from your balance
notification-balance = 💰 Your balance: <b>{ $balance }</b>

notification-payouts-digest = 🗓 <b>Payouts</b> · your digest
notification-payout-asked =
    💸 A payout of <b>{ $amount }</b> was asked for.
    It goes to { $network }, <code>{ $address }</code>. The operator sends it by hand, and I tell you when it has gone.
notification-payout-sent =
    ✅ Your payout of <b>{ $amount }</b> has been sent.
    { $network }, <code>{ $address }</code>
    You find it by <code>{ $reference }</code>
notification-payout-refused =
    ↩️ Your payout of <b>{ $amount }</b> could not be sent.
    { $reason }
notification-payouts-more = … and { $count } more: /payouts

notification-settings = ⚙️ What I tell you

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
