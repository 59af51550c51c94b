# What is said before an end, at the end and after it; and to those who come back to the bot.

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
ended-people = 🚪 The people who run { $channels } have ended your access. If you think that this is a mistake, write to them: /paysupport.
ended-whitelisted = 🤝 Your paid time in { $channels } ({ $tier }) is over, and you stay: the people who run it let you in for free.
ended-administrator = ⌛ Your time in { $channels } ({ $tier }) is over. You are an administrator there, so I leave you in and have told the owner.
ended-own-price = One tap brings you back. Until { $date } it costs what it cost you before.
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

welcome-back = 👋 Good to see you. I could not write to you for a while, so this is how things stand:
welcome-back-paid = 💳 Your payment arrived meanwhile.
welcome-back-ends-soon = ⏳ It ends soon. Renew whenever you like: what you add comes on top of what is left.
welcome-back-owner = You may have missed messages about your channels. Send /channels to see how they are.

# The page of a channel's rules of access

channel-access-rules = ⏳ When access ends
access-rules =
    ⏳ Access to <b>{ $channel }</b>

    <b>Grace</b>
    How long may people stay when their time is over? They are told until when.

    <b>Reminders</b>
    How many days before the end shall I remind them?

    <b>Members whom I do not know</b>
    What shall I do about people who did not come in through me? Administrators are always left alone.
access-rules-set = Saved. It holds for those who are in now, too.
access-choice = { $choice }
access-chosen = ✅ { $choice }
access-grace-none = No grace
access-grace-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
access-grace-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
access-reminder =
    { $count ->
        [one] { $count } day before
       *[other] { $count } days before
    }
access-unknown-leave = Leave them alone
access-unknown-tell = Tell me about each
access-unknown-remove = Remove them
