# Stars that Telegram charges again every 30 days.

pay-once = { $price }, once
pay-recurring =
    { $count ->
        [one] 🔁 { $count } Star every 30 days
       *[other] 🔁 { $count } Stars every 30 days
    }

recurring-terms =
    🔁 <b>{ $tier }</b> · { $channel }

    Telegram charges { $price } every 30 days until you cancel: in Telegram's settings, or here with /subscriptions.
recurring-time-left = You have time until { $date } already: it stays yours and follows at the end.
recurring-subscribe = 🔁 Subscribe
recurring-already = 🔁 { $channel } renews by itself already, next on { $date }. So I did not start a second subscription.
recurring-my-subscriptions = 🎟 My subscriptions

renewing-stay-until = You stay until { $date }.
renewing-stay-for-life = You stay for life.
renewing-stay-over = Your time there is over.
renewing-stay-paused = The people who run it paused your time there; nothing of it is lost.
renewing-stay-banned = The people who run it have blocked you there.
renewing-stay-whitelisted = The people who run it let you in for free.

renewing-stopped = ⏹ <b>{ $channel }</b>: no further charge. { $stay }
renewing-stopped-by-channel =
    ⏹ <b>{ $channel }</b>: no further charge. I have not been able to let anybody in there for a day. { $stay }

    When it works again, I ask you whether to go on.
renewing-resumable =
    ✅ <b>{ $channel }</b> works again. Its renewals are still stopped.

    Tap the button to let them go on: Telegram then charges { $price } on { $date }.
renewing-pointless = I do not let Telegram charge you for <b>{ $channel }</b> now. { $stay }
renewing-not-now = I can't let anybody into <b>{ $channel }</b> at the moment, so I do not start its renewals. When it works again, I ask you.
renewing-canceled =
    ⏹ <b>{ $channel }</b>: no further charge. { $stay }

    You cancelled it in Telegram, and can resume it there: Settings → My Stars.
renewing-resumed =
    🔁 <b>{ $channel }</b> goes on: Telegram charges { $price } on { $date }.

    Should Telegram still show it as cancelled, switch it on there: Settings → My Stars.
renewing-active = 🔁 <b>{ $channel }</b> goes on: Telegram charges { $price } on { $date }.
renewing-failed =
    ⚠️ Telegram could not charge { $price } for <b>{ $channel }</b>. { $stay }

    You can renew by hand.
renewing-over = That subscription to <b>{ $channel }</b> cannot be resumed any more. { $stay }
renewing-refused = Telegram did not change your subscription, and nothing was charged. You can change it in Telegram: Settings → My Stars. Error id: { $id }

renewal-delivered-inside = 🔁 <b>{ $tier }</b> · { $channel }: renewed { $until }.
renewal-delivered-join-request =
    🔁 <b>{ $tier }</b> · { $channel }: renewed { $until }.

    Tap the button and ask to join: I approve you at once.
renewal-delivered-one-time-link =
    🔁 <b>{ $tier }</b> · { $channel }: renewed { $until }.

    Tap the button to come in. The link works once and for one hour.
renewal-delivered-banned =
    🔁 <b>{ $tier }</b> · { $channel }: renewed { $until }.

    But the people who run { $channel } have blocked you there, and I cannot change that. /subscriptions stops the renewals.
