# The list of a channel's members, one member's page, the CSV file, and unknown members.

# Unknown members, and bans that somebody made in Telegram

unknown-members =
    { $count ->
        [one] 👤 Somebody is in <b>{ $channel }</b> who did not join through me and has no subscription:
       *[other] 👥 { $count } people are in <b>{ $channel }</b> who did not join through me and have no subscription:
    }

    { $people }

    May they stay? Until you decide, I remove nobody.
unknown-member-keep = ✅ Keep { $person }
unknown-member-keep-done = They may stay for as long as you like.
unknown-member-kick = 🚪 Remove { $person }
unknown-member-kick-done = I am removing them.
unknown-member-paid = They have a subscription by now, so they stay.

ban-notify =
    🚫 <b>{ $person }</b> was banned in <b>{ $channel }</b>, but has paid access until { $date }.

    I changed neither the ban nor their access. If you lift the ban, they get an invite link. You can also refund their payment.
ban-notify-for-life =
    🚫 <b>{ $person }</b> was banned in <b>{ $channel }</b>, but has access for life.

    I changed neither the ban nor their access. If you lift the ban, they get an invite link. You can also refund their payment.
ban-lift = ↩️ Lift the ban
ban-lift-done = I am lifting the ban.
ban-refund = 💸 Refund a payment

command-members = Members of my channels
channel-members = 👥 Members

members-which = 👥 Which channel's members? Pick a channel.
members-no-channels =
    You run no channel here yet, so there are no members to show.

    /newchannel connects one.
members-list =
    👥 <b>{ $channel }</b>

    { $what }
members-shown-active = Active, the earliest end on top.
members-shown-soon = Ending within a week, or in the grace period.
members-shown-paused = Paused: they lose no time.
members-shown-ended = Ended, the latest on top.
members-shown-special = Banned, or always let in for free.
members-nobody = Nobody at the moment.
members-page-of = Page { $page } of { $pages }
members-filter = { $name } { ABOUT($count) }
members-filter-chosen = • { $name } { ABOUT($count) } •
members-name-active = Active
members-name-soon = Ending
members-name-paused = Paused
members-name-ended = Ended
members-name-special = Banned & free
members-previous = ‹ Earlier
members-next = Further ›
members-find = 🔎 Find somebody
members-export = ⬇️ All as a file
members-back = ‹ Members

members-label-active = { $name } · until { $date }
members-label-life = { $name } · for life
members-label-grace = ⌛ { $name } · grace period since { $date }
members-label-paused = ⏸ { $name } · since { $date }
members-label-ended = { $name } · { $date }
members-label-banned = ⛔ { $name }
members-label-allowed = 🤝 { $name }
members-label-found = { $name } · { $channel }

# Search

members-ask-whom =
    🔎 Who are you looking for in <b>{ $channel }</b>?

    Send their id, their @username or a part of their name, or forward me a message that they wrote.
members-not-an-id = That is too long for a Telegram id. Please send it once more, or an @username.
members-not-a-name = I can look for up to 64 characters. Please send a part of their name, their @username or their id.
members-forward-hidden =
    They hide who they are in forwarded messages, so I cannot tell who wrote that.

    Please send their @username, their id or a part of their name.
members-forward-not-a-person = That message is not from a person. Please forward one that the member wrote themselves.
members-found = 🔎 These people match. Tap a name.
members-found-more = 🔎 These people match, and there are more. Tap a name, or send more of the name.
members-found-none =
    I found nobody like that.

    Try their id or a forwarded message: with these I also find people who are not members yet.
members-not-yours = You can't manage this channel any more. /channels shows the channels that you manage.
members-form-lost = I could not go on with that, and nothing was changed. Please begin again from /members. Error id: { $id }

# One member

member-page =
    👤 <b>{ $name }</b>{ $handle }
    <code>{ $id }</code> · { $channel }

    { $state }
    { $membership }

    { $payments }
member-unknown = Not a member yet
member-handle = {" "}(@{ $username })
member-active = ✅ { $tier }: until { $date }.
member-life = ✅ { $tier }: for life.
member-grace = ⌛ { $tier }: ended on { $date }, may stay until { $until } (grace period).
member-overdue = ⌛ { $tier }: ended on { $date }. I am about to remove them.
member-paused = ⏸ { $tier }: paused since { $date }, with { $left } left.
member-paused-life = ⏸ { $tier }: paused since { $date }. It is for life.
member-ending = 🚪 { $tier }: ended. I am removing them.
member-ending-fails = ⚠️ { $tier }: ended, but I could not remove them. Telegram says: “{ $reason }”. I will try again.
member-ended = ⌛ { $tier }: ended on { $date }.
member-never = They have no access here.
member-banned = ⛔ Banned since { $date }.
member-allowed = 🤝 Always let in for free, since { $date }.
member-given = Gift
member-in-creator = In the chat: they own it.
member-in-administrator = In the chat: an administrator.
member-in-member = In the chat: yes, as of { $date }.
member-in-native-subscriber = In the chat: by a subscription of Telegram's own.
member-in-outside = In the chat: no, as of { $date }.
member-in-banned = In the chat: blocked, as of { $date }.
member-in-unknown = In the chat: not seen yet.
member-paid-nothing = They have paid nothing here.
member-payment = • { $date } · { $amount } · { $tier }
member-payment-refunded = • { $date } · { $amount } · { $tier } · sent back
member-payments-more =
    { $count ->
        [one] and { $count } earlier payment
       *[other] and { $count } earlier payments
    }
member-give-1 = 🎁 1 day
member-give-7 = 🎁 7 days
member-give-30 = 🎁 30 days
member-give-days = 🎁 Other…
member-give-life = 🎁 For life
member-pause = ⏸ Pause
member-resume = ▶️ Resume
member-end = ⏹ End now
member-end-sure = ⏹ Yes, end it now
member-end-not = ‹ No, leave it
member-ban = ⛔ Ban
member-unban = Lift the ban
member-list = 🤝 Always let in for free
member-unlist = End free access
member-end-ask =
    ⏹ End the access of <b>{ $name }</b> to <b>{ $channel }</b> now?

    They lose the rest of their time for good, and I remove them at once. Their money is not sent back: use /refund for that.
member-done-give = Given. I notify them.
member-done-pause = Paused. I remove them and notify them. They lose no time.
member-done-resume = Resumed. I notify them and send them an invite link.
member-done-end = Ended. I remove them.
member-done-ban = Banned. I remove them and notify them.
member-done-unban = The ban is lifted. I notify them.
member-done-list = They are always let in for free. I notify them and send them an invite link.
member-done-unlist = Free access has ended. From now on only their paid or given time counts.
member-too-long = Your role can give access for { $days } days ahead at most. The owner can give more.
member-changed-meanwhile = Something changed in the meantime, so I did nothing. This page is up to date now.
member-is-administrator = They are an administrator of the chat, so I cannot remove them. Dismiss them in Telegram first.
member-ask-days =
    🎁 How many days for <b>{ $name }</b>?

    Type a whole number from 1 to 3660. They are added to what is left.
member-days-failed = Something went wrong on our side and nothing was given yet. Please type the number once more. Error id: { $id }
member-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
    }
member-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
    }

# Access that a manager offers to a person who is not in the chat

pending-notice =
    🎁 Somebody who runs a channel or group here offers you free access to it.

    Nothing happens unless you accept. They do not know whether you read this, and I write about it only once.
pending-show = 👀 See it and accept
pending-decline-all = ✖️ No, thanks
pending-waits = 🎁 Somebody offers you free access to a channel or group.
pending-page =
    🎁 You can have access for free. Tap a name to accept.

    { $list }

    Once you accept, the people who run the channel see your name, and their messages through me reach you.
pending-item = • <b>{ $channel }</b>: { $term }
pending-term-life = for life
pending-term-until = until { $date }
pending-accept = ✅ { $channel }
pending-decline = ✖️ No
pending-accepted = Accepted. Your invite link comes in a moment.
pending-declined = Declined. Nobody is told.
pending-nothing = No offer waits for you at the moment.
member-pending = ⏳ Not in the chat, so I ask them first. If they accept: { $term }.
member-done-offer = They are not in the chat, so I ask them first, if I can write to them. Their access begins when they accept.
member-not-inside = They are not in the chat. Give them days instead: I ask them first.
member-done-ban-quietly = Banned. They cannot come in, and I tell them nothing.
member-done-unban-quietly = The ban is lifted. I tell them nothing.

# The CSV file

members-export-file = All members of { $channel }. Times are in UTC.
members-export-part = All members of { $channel }, part { $part } of { $parts }. Times are in UTC.
members-column-id = Telegram id
members-column-name = Name
members-column-username = Username
members-column-state = State
members-column-override = Always in or banned
members-column-tier = Tier
members-column-started = Started (UTC)
members-column-until = Until (UTC)
members-column-access-until = Until, with grace period (UTC)
members-column-paused = Paused since (UTC)
members-column-ended = Ended (UTC)
members-column-end-reason = How it ended
members-column-membership = In the chat
members-column-membership-at = As of (UTC)
members-column-payments = Payments
members-column-stars = Paid in Stars
members-column-money = Paid in { $currency ->
        [USD] dollars
        [EUR] euros
       *[other] { $currency }
    }
members-column-reminded = Last reminder (UTC)
members-export-for-life = for life
members-state-active = active
members-state-paused = paused
members-state-ending = being removed
members-state-ended = ended
members-state-none = never had access
members-override-banned = banned
members-override-allowed = free
members-end-reason-removed = removed
members-end-reason-not-a-member = had left
members-end-reason-administrator = administrator
members-end-reason-allowed = free
members-membership-creator = owner
members-membership-administrator = administrator
members-membership-member = inside
members-membership-native-subscriber = inside by Telegram
members-membership-outside = outside
members-membership-banned = blocked
