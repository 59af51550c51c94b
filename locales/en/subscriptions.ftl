# A user's subscriptions, trials, reminders, the end of access, and the greeting after the user unblocked the bot.

# Notifications about changes by the channel's team

subscription-notify-gift =
    🎁 The people who run <b>{ $channel }</b> gave you time there.

    You may be inside until { $date }.
subscription-notify-gift-for-life =
    🎁 The people who run <b>{ $channel }</b> gave you access for life.
subscription-notify-gift-paused =
    🎁 The people who run <b>{ $channel }</b> gave you time there.

    At the moment your time stands still; it is yours as soon as they let it go on.
subscription-notify-paused =
    ⏸ The people who run <b>{ $channel }</b> have paused your time there, so you are outside for now.

    Nothing of your time is lost. When it goes on, I send you your way in.
subscription-notify-resumed =
    ▶️ Your time in <b>{ $channel }</b> goes on.

    You may be inside until { $date }.
subscription-notify-resumed-for-life = ▶️ Your access to <b>{ $channel }</b> goes on, for life.
subscription-notify-banned =
    ⛔ The people who run <b>{ $channel }</b> have blocked you there.

    If you paid for it, you can ask them about it: /paysupport.
subscription-notify-unbanned = ✅ The people who run <b>{ $channel }</b> have lifted your ban: you are welcome again.
subscription-notify-whitelisted =
    🤝 The people who run <b>{ $channel }</b> let you in for free, for as long as they like.

reengagement-first-greeting = 👋 Good to meet you. You are a member already, and this is how things stand:

command-subscriptions = What I have, and until when

subscriptions-title = 🎟 <b>Your subscriptions</b>
subscriptions-none = You have no subscriptions yet. Open the link of a channel that you like, and I will show you its offers.
subscriptions-more =
    { $count ->
        [one] One older subscription is not shown.
       *[other] { $count } older subscriptions are not shown.
    }

subscription-for-life =
    <b>{ $channel }</b> · { $tier }
    ✅ Yours for life.
subscription-until =
    <b>{ $channel }</b> · { $tier }
    ✅ Active until { $date }.
subscription-over =
    <b>{ $channel }</b> · { $tier }
    ⌛ Over since { $date }. Renew to come back.
subscription-listed-paused =
    <b>{ $channel }</b> · { $tier }
    ⏸ Paused. Nothing of your time is lost.
subscription-given = membership
subscription-being-renewed =
    <b>{ $channel }</b> · { $tier }
    🔁 Telegram is renewing it just now.

subscription-renews = 🔁 Renews on { $date } for { $price }.
subscription-renewal-stopped = ⏹ It will not renew: no further charge.
subscription-renewal-stopped-in-settings = ⏹ It will not renew: no further charge. You stopped it in Telegram, and can resume it there: Settings → My Stars.
subscription-renewal-stopped-by-channel = ⏹ It will not renew: I can't let anybody in there at the moment. When I can, I ask you.
subscription-renewal-failed = ⚠️ Telegram could not charge your Stars, so it did not renew.
subscription-stop-renewing = ⏹ Stop renewing { $channel }
subscription-resume-renewing = 🔁 Resume renewing { $channel }

subscription-renew = 🔄 Renew { $channel }
subscription-see-offers = 🛍 See the offers

owner-administrator-kept =
    ⌛ The paid time of <b>{ $person }</b> in <b>{ $channel }</b> is over.

    They are an administrator there, so only you can take their access back.
owner-removal-failed =
    ⚠️ { $count ->
        [one] One person whose paid time is over is still in <b>{ $channel }</b>: I cannot take the access back.
       *[other] { $count } people whose paid time is over are still in <b>{ $channel }</b>: I cannot take their access back.
    }

    { $why }

    Please check that I am an administrator there who may ban users, then tap “Check again”. I will try again every day.
owner-removal-refused = Telegram's last word on it: <i>{ $reason }</i>
owner-removal-unanswered = Telegram did not answer me.

# Reminders and the end of access

reminder =
    ⏳ Your time in { $channels } ({ $tier }) ends on { $date }.

    Renew whenever you like: what you add comes on top of what is left.
reminder-trial =
    ⏳ Your free trial of { $channels } ends on { $date }. Nothing is charged by itself.

    If you would like to stay, one tap is enough.
reminder-grace =
    ⌛ Your time in { $channels } ({ $tier }) is over. You may stay until { $date }.

    Renew by then, and you need not leave.

ended = ⌛ Your time in { $channels } ({ $tier }) is over, and so is your access. Thank you for having been there.
ended-trial = ⌛ Your free trial of { $channels } is over, and so is your access. Nothing was charged.
ended-refund = ↩️ Your payment went back to you, so your access to { $channels } is over.
ended-by-channel = 🚪 The people who run { $channels } have ended your access. If you think that this is a mistake, write to them: /paysupport.
ended-whitelisted = 🤝 Your paid time in { $channels } ({ $tier }) is over, and you stay: the people who run it let you in for free.
ended-administrator = ⌛ Your time in { $channels } ({ $tier }) is over. You are an administrator there, so I leave you in and have told the owner.
ended-old-price = One tap brings you back. Until { $date } it costs what it cost you before.
ended-see-offers = You are welcome back at any time: the offers are one tap away.

subscription-in-grace =
    <b>{ $channel }</b> · { $tier }
    ⌛ Over since { $date }. You may stay until { $until }: renew by then, and you need not leave.
subscription-listed-whitelisted =
    <b>{ $channel }</b>
    🤝 Yours for free: the people who run it let you in.
subscription-listed-banned =
    <b>{ $channel }</b>
    🚫 The people who run it have blocked you there. To ask them why: /paysupport.

# After the user unblocked the bot

reengagement-greeting = 👋 Good to see you. I could not write to you for a while, so this is how things stand:
reengagement-paid = 💳 Your payment arrived meanwhile.
reengagement-ends-soon = ⏳ It ends soon. Renew whenever you like: what you add comes on top of what is left.
reengagement-owner = You may have missed messages about your channels. Send /channels to see how they are.

# Free trials

trial-try =
    { $days ->
        [one] 🎁 Try { $tier } for one day, free
       *[other] 🎁 Try { $tier } for { $days } days, free
    }
trial-started =
    🎁 Your free trial of <b>{ $tier }</b> in { $channel } has begun. It lasts until { $date }.

    Nothing is charged, now or then: it ends by itself. Your way in follows.
trial-not-for-you = This free trial cannot begin for you: it is for newcomers, and once only.
