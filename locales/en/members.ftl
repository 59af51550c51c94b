# The list of a channel's members, one member's page, the CSV file, and unknown members.

# Unknown members, and bans that somebody made in Telegram

unknown-members =
    { $count ->
        [one] 👤 Somebody is in <b>{ $channel }</b> whom I did not let in, and who has no subscription:
       *[other] 👥 { $count } people are in <b>{ $channel }</b> whom I did not let in, and who have no subscription:
    }

    { $people }

    May they stay? Until you decide, I leave everybody where they are.
unknown-member-keep = ✅ Keep { $person }
unknown-member-keep-done = They may stay for as long as you like.
unknown-member-kick = 🚪 Remove { $person }
unknown-member-kick-done = I am putting them out.
unknown-member-paid = They have a subscription by now, so they stay.

ban-notify =
    🚫 <b>{ $person }</b> was banned in <b>{ $channel }</b>, and their time there runs until { $date }.

    I took nothing of it, and I leave the ban as it is. Lift it, and they get their way in; or send their money back.
ban-notify-for-life =
    🚫 <b>{ $person }</b> was banned in <b>{ $channel }</b>, which is theirs for life.

    I took nothing of that, and I leave the ban as it is. Lift it, and they get their way in; or send their money back.
ban-lift = ↩️ Lift the ban
ban-lift-done = I am lifting the ban.
ban-refund = 💸 Send money back

command-members = The people of my channels
channel-members = 👥 Members

members-which = 👥 Whose members? Pick a channel.
members-no-channels =
    You run no channel here yet, so there are no members to show.

    /newchannel connects one.
members-list =
    👥 <b>{ $channel }</b>

    { $what }
members-shown-active = Active, what ends first on top.
members-shown-soon = What ends within a week, or is in the time of grace.
members-shown-paused = Paused: their time stands still.
members-shown-ended = Ended, the latest on top.
members-shown-special = Banned, or welcome for free.
members-nobody = Nobody at the moment.
members-page-of = Page { $page } of { $pages }
members-filter = { $name } { $count }
members-filter-chosen = • { $name } { $count } •
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
members-label-grace = ⌛ { $name } · in grace since { $date }
members-label-paused = ⏸ { $name } · since { $date }
members-label-ended = { $name } · { $date }
members-label-banned = ⛔ { $name }
members-label-whitelisted = 🤝 { $name }
members-label-found = { $name } · { $channel }

# Search

members-ask-whom =
    🔎 Whom in <b>{ $channel }</b>?

    Send their id, their @username or a part of their name, or forward me a message that they wrote.
members-not-an-id = That is too long for a Telegram id. Please send it once more, or an @username.
members-not-a-name = I can look for up to 64 characters. Please send a part of their name, their @username or their id.
members-forward-hidden =
    They hide who they are in forwarded messages, so I cannot tell who wrote that.

    Please send their @username, their id or a part of their name.
members-forward-not-a-person = That message is not from a person. Please forward one that the member wrote themselves.
members-found = 🔎 These fit. Tap a name.
members-found-more = 🔎 These fit, and more do. Tap a name, or look again with more of it.
members-found-none =
    I found nobody like that.

    Try their id or a forwarded message: so I find people too who have nothing here yet.
members-not-yours = This channel is not yours to manage any more. /channels shows those that are.
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
member-grace = ⌛ { $tier }: over since { $date }, inside by grace until { $until }.
member-overdue = ⌛ { $tier }: over since { $date }. They are about to be taken out.
member-paused = ⏸ { $tier }: paused since { $date }. { $left } stay theirs.
member-paused-life = ⏸ { $tier }: paused since { $date }. It is for life.
member-ending = 🚪 { $tier }: over. They are being taken out.
member-ending-fails = ⚠️ { $tier }: over, but I could not take them out. Telegram says: “{ $reason }”. I try again.
member-ended = ⌛ { $tier }: over since { $date }.
member-never = They have no time here.
member-banned = ⛔ Banned since { $date }.
member-whitelisted = 🤝 Welcome for free since { $date }, whatever they pay.
member-given = Given
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
member-resume = ▶️ Let it go on
member-end = ⏹ End now
member-end-sure = ⏹ Yes, end it now
member-end-not = ‹ No, leave it
member-ban = ⛔ Ban
member-unban = Lift the ban
member-list = 🤝 Let in for free
member-unlist = Free access off
member-end-ask =
    ⏹ End the time of <b>{ $name }</b> in <b>{ $channel }</b> now?

    What is left of it is gone for good, and they are taken out at once. Money is not sent back by this: /refund does that.
member-done-give = Given. They are told.
member-done-pause = Paused. They are taken out and told; their time waits.
member-done-resume = It goes on. They are told and get their way in.
member-done-end = Ended. They are taken out.
member-done-ban = Banned. They are taken out and told.
member-done-unban = The ban is lifted. They are told.
member-done-list = They may always be inside, for free. They are told and get their way in.
member-done-unlist = From now on only what they paid for or were given counts.
member-changed-meanwhile = Something changed meanwhile, so I did nothing. This is how it stands now.
member-is-administrator = They are an administrator of the chat, so I cannot take them out. Dismiss them in Telegram first.
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

# The CSV file

members-export-file = Everybody of { $channel }. Moments are in UTC.
members-export-part = Everybody of { $channel }, part { $part } of { $parts }. Moments are in UTC.
members-column-id = Telegram id
members-column-name = Name
members-column-username = Username
members-column-state = State
members-column-override = Decided by hand
members-column-tier = Tier
members-column-started = Started (UTC)
members-column-until = Until (UTC)
members-column-access-until = With grace (UTC)
members-column-paused = Paused since (UTC)
members-column-ended = Ended (UTC)
members-column-end-reason = How it ended
members-column-membership = In the chat
members-column-membership-at = As of (UTC)
members-column-payments = Payments
members-column-stars = Paid in Stars
members-column-usd = Paid in dollars
members-column-reminded = Last reminder (UTC)
members-export-for-life = for life
members-state-active = active
members-state-paused = paused
members-state-ending = being taken out
members-state-ended = ended
members-state-none = never had time
members-override-banned = banned
members-override-whitelisted = free
members-end-reason-removed = taken out
members-end-reason-not-a-member = was outside
members-end-reason-administrator = administrator
members-end-reason-whitelisted = free
members-membership-creator = owner
members-membership-administrator = administrator
members-membership-member = inside
members-membership-native-subscriber = inside by Telegram
members-membership-outside = outside
members-membership-banned = blocked
