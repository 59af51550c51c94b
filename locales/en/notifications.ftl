# Notifications for owners.

command-notifications = Notifications about my channels
channel-notifications = 🔔 Notifications

notification-heading = 🔔 <b>{ $channel }</b>
notification-digest = 🗓 <b>{ $channel }</b> · your digest

notification-one-new-subscription = 🎉 <b>{ $person }</b> bought <b>{ $tier }</b> · { $channel }.
notification-one-renewal = 🔁 <b>{ $person }</b> renewed <b>{ $tier }</b> · { $channel }.
notification-one-donation = 💝 <b>{ $person }</b> made a donation · { $channel }.
notification-one-failed-renewal =
    ⚠️ <b>{ $person }</b> could not be charged for <b>{ $tier }</b> · { $channel }.
    They were told, and may stay until { $date }.
notification-one-removal = 🚪 <b>{ $person }</b> was removed from { $channel }: their access had ended ({ $tier }).
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
        [one] 1 renewal that could not be charged
       *[other] { $count } renewals that could not be charged
    }</b>
notification-many-anomaly =
    ⚠️ <b>{ $count ->
        [one] 1 payment
       *[other] { $count } payments
    }</b> that needed attention: too little, twice, or not as ordered
notification-many-removal =
    🚪 <b>{ $count ->
        [one] 1 member removed
       *[other] { $count } members removed
    }</b> whose access had ended
notification-tier = { $tier } × { $count }
notification-tiers-more = { $count } more
notification-money = { $gross }, of which { $net } are yours after fees
notification-money-whole = { $gross }
notification-money-back = { $gross } went back, { $net } of it from your balance
notification-balance = 💰 Your balance: <b>{ $balance }</b>

notification-payouts-digest = 🗓 <b>Payouts</b> · your digest
notification-payout-requested =
    💸 A payout of <b>{ $amount }</b> was requested.
    It goes to { $network }, <code>{ $address }</code>. I tell you when it is sent.
notification-payout-sent =
    ✅ Your payout of <b>{ $amount }</b> has been sent.
    { $network }, <code>{ $address }</code>
    Reference: <code>{ $reference }</code>
notification-payout-refused =
    ↩️ Your payout of <b>{ $amount }</b> could not be sent.
    { $reason }
notification-payouts-more = … and { $count } more: /payouts

notification-settings = ⚙️ Notifications

notifications-no-channel =
    You have no channel here yet, so there are no notifications.

    /newchannel connects one.
notifications-which = 🔔 Notifications about which channel?
notifications =
    🔔 <b>{ $channel }</b>: notifications

    Tap to change: 🔔 at once, 🗓 once a day, 🔕 not at all. Events at about the same time come in one message.

    The next daily message is due on { $date }. { $zone }

    I always notify you of refunds and payment problems at once; with 🗓 the daily message counts them too.
notifications-zone = /timezone changes your time zone.
notifications-zone-utc = /timezone sets your time zone.
notifications-on = 🔔 { $kind }
notifications-digest = 🗓 { $kind }
notifications-off = 🔕 { $kind }
notifications-kind-new-subscription = New subscriptions
notifications-kind-renewal = Renewals
notifications-kind-donation = Donations
notifications-kind-refund = Refunds
notifications-kind-failed-renewal = Failed renewals
notifications-kind-anomaly = Payment problems
notifications-kind-payout = Payouts (of all channels)
notifications-kind-removal = Members removed
notifications-set-on = 🔔 I notify you at once.
notifications-set-digest = 🗓 I notify you once a day.
notifications-set-off = 🔕 I don't notify you of these.
