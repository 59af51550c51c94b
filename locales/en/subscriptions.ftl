# A user's subscriptions, trials, reminders, the end of access, and the greeting after the user unblocked the bot.

# Notifications about changes by the channel's team

subscription-notify-gift =
    🎁 The people who run <b>{ $channel }</b> gave you free time there.

    You have access until { $date }.
subscription-notify-gift-for-life =
    🎁 The people who run <b>{ $channel }</b> gave you access for life.
subscription-notify-gift-paused =
    🎁 The people who run <b>{ $channel }</b> gave you free time there.

    Your access is paused at the moment. The time counts once they resume it.
subscription-notify-paused =
    ⏸ The people who run <b>{ $channel }</b> have paused your access, so you are outside for now.

    You lose no time. When they resume your access, I send you an invite link.
subscription-notify-resumed =
    ▶️ Your access to <b>{ $channel }</b> goes on.

    You have access until { $date }.
subscription-notify-resumed-for-life = ▶️ Your access to <b>{ $channel }</b> goes on, for life.
subscription-notify-banned =
    ⛔ The people who run <b>{ $channel }</b> have blocked you there.

    If you paid for it, you can ask them about it: /paysupport.
subscription-notify-unbanned = ✅ The people who run <b>{ $channel }</b> have lifted your ban: you are welcome again.
subscription-notify-allowed =
    🤝 The people who run <b>{ $channel }</b> let you in for free, for as long as they like.

reengagement-first-greeting = 👋 Good to meet you. You are a member already. Here is an overview:

command-subscriptions = My subscriptions and invite links

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
    ⌛ Ended on { $date }. Renew to come back.
subscription-listed-paused =
    <b>{ $channel }</b> · { $tier }
    ⏸ Paused. You lose no time.
subscription-given = membership
subscription-being-renewed =
    <b>{ $channel }</b> · { $tier }
    🔁 It is being renewed just now.

subscription-renews = 🔁 Renews on { $date } for { $price }.
subscription-renewal-stopped = ⏹ It will not renew: no further charge.
subscription-renewal-stopped-in-settings = ⏹ It will not renew: no further charge. You can resume it in Telegram: Settings → My Stars.
subscription-renewal-stopped-by-channel = ⏹ It will not renew: I can't let anybody in there at the moment. When I can, I ask you.
subscription-renewal-failed = ⚠️ The charge failed, so it did not renew.
subscription-renewal-past-due = ⚠️ The last charge failed. It is tried again by { $date }.
subscription-stop-renewing = ⏹ Stop renewing { $channel }
subscription-resume-renewing = 🔁 Resume renewing { $channel }
subscription-portal = 💳 Card for { $channel }

subscription-renew = 🔄 Renew { $channel }
subscription-see-offers = 🛍 See the offers

owner-administrator-kept =
    ⌛ The paid access of <b>{ $person }</b> to <b>{ $channel }</b> has ended.

    They are an administrator there, so only you can remove them.
owner-removal-failed =
    ⚠️ { $count ->
        [one] One person whose access has ended is still in <b>{ $channel }</b>: I cannot remove them.
       *[other] { $count } people whose access has ended are still in <b>{ $channel }</b>: I cannot remove them.
    }

    { $why }

    Please check that I am an administrator there who may ban users, then tap “Check again”. I will try again every day.
owner-removal-refused = Telegram's answer: <i>{ $reason }</i>
owner-removal-unanswered = Telegram did not answer me.

# Reminders and the end of access

reminder =
    ⏳ Your access to { $channels } ({ $tier }) ends on { $date }.

    You can renew now: the new time is added to what is left.
reminder-trial =
    ⏳ Your free trial of { $channels } ends on { $date }. Nothing is charged automatically.

    If you would like to stay, one tap is enough.
reminder-grace =
    ⌛ Your access to { $channels } ({ $tier }) has ended. You may stay until { $date }.

    Renew by then to keep your access.

ended = ⌛ Your time in { $channels } ({ $tier }) has ended, and so has your access. Thank you for having been there.
ended-trial = ⌛ Your free trial of { $channels } has ended, and so has your access. Nothing was charged.
ended-refund = ↩️ Your payment went back to you, so your access to { $channels } has ended.
ended-by-channel = 🚪 The people who run { $channels } have ended your access. If you think that this is a mistake, write to them: /paysupport.
ended-allowed = 🤝 Your paid access to { $channels } ({ $tier }) has ended, and you can stay: the people who run it let you in for free.
ended-administrator = ⌛ Your access to { $channels } ({ $tier }) has ended. You are an administrator there, so I did not remove you and have told the owner.
ended-old-price = One tap brings you back. Until { $date } you pay your old price.
ended-see-offers = You are welcome back at any time: the offers are one tap away.

subscription-in-grace =
    <b>{ $channel }</b> · { $tier }
    ⌛ Ended on { $date }. You may stay until { $until }: renew by then to keep your access.
subscription-listed-allowed =
    <b>{ $channel }</b>
    🤝 Yours for free: the people who run it let you in.
subscription-listed-banned =
    <b>{ $channel }</b>
    🚫 The people who run it have blocked you there. To ask them why: /paysupport.

# After the user unblocked the bot

reengagement-greeting = 👋 Good to see you. I could not write to you for a while, so here is an overview:
reengagement-paid = 💳 Your payment arrived in the meantime.
reengagement-ends-soon = ⏳ It ends soon. You can renew now: the new time is added to what is left.
reengagement-owner = You may have missed messages about your channels. Send /channels to see how they are.

# Free trials

trial-try =
    { $days ->
        [one] 🎁 Try { $tier } for one day, free
       *[other] 🎁 Try { $tier } for { $days } days, free
    }
trial-started =
    🎁 Your free trial of <b>{ $tier }</b> in { $channel } has begun. It lasts until { $date }.

    Nothing is charged, now or later: the trial ends automatically. Your invite link follows.
trial-not-for-you = This free trial cannot begin for you: it is for newcomers, and once only.
