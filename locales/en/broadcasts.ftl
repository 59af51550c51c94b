# Broadcasts: writing, sending, and muting them.

command-broadcast = Write to the people of a channel
command-mute = Mute or unmute broadcasts
channel-broadcasts = 📣 Broadcasts

broadcast-which = 📣 Whom do you want to write to? Pick a channel.
broadcast-no-channels =
    You run no channel here yet, so there is nobody to write to.

    /newchannel connects one.
broadcast-list =
    📣 <b>{ $channel }</b>

    Your latest broadcasts. Tap one to see its status.
broadcast-list-empty =
    📣 <b>{ $channel }</b>

    A broadcast goes to the people of your channel, each in their private chat with me. You choose who gets it, and you see a preview first.
broadcast-new = ✍️ New broadcast
broadcast-label-draft = 📝 Draft · { $what }
broadcast-label-scheduled = 🕒 { $date } · { $what }
broadcast-label-weekly = 🔁 { $date } · { $what }
broadcast-label-running = ▶️ { $bar }
broadcast-label-paused = ⏸ { $bar }
broadcast-label-done = ✅ { $date } · { $what } · { $count }
broadcast-label-stopped = ⏹ { $date } · { $what } · { $count }
broadcast-kind-text = a text
broadcast-kind-photo = a photo
broadcast-kind-video = a video
broadcast-kind-animation = an animation
broadcast-kind-document = a file
broadcast-kind-audio = an audio file
broadcast-kind-voice = a voice message
broadcast-kind-poll = a poll
broadcast-kind-sticker = a sticker
broadcast-kind-album = an album
broadcast-kind-other = a message
broadcast-back-list = ‹ Broadcasts
broadcast-back = ‹ Back
broadcast-not-yours = You can't change this broadcast any more. /broadcast shows your broadcasts.
broadcast-form-lost = I could not go on with that, and nothing was sent. Please begin again from /broadcast. Error id: { $id }
broadcast-failed = Something went wrong on our side, and nothing was changed. Please try once more. Error id: { $id }
broadcast-changed-meanwhile = Something changed in the meantime. This page is up to date now.

# The message

broadcast-ask-message =
    ✍️ Send me the message for the people of <b>{ $channel }</b>: a text, a photo, a video, an album, a poll or anything else. You may forward it too.

    They get a copy of it without your name. Nothing is sent yet.
broadcast-not-copyable = That cannot be copied. Please send a text, a photo, a video, an album, a file or a poll.
broadcast-protected = That message is protected from being copied. Please send another one.
broadcast-quiz = I do not know the answer of that quiz, so Telegram does not let me copy it. Please make a new quiz here in this chat, or send something else.
broadcast-draft =
    📝 <b>{ $channel }</b>: { $what }

    { $count ->
        [0] To: { $who }. Nobody at the moment.
        [one] To: { $who }. That is <b>1 person</b>.
       *[other] To: { $who }. That is <b>{ ABOUT($count) } people</b>.
    }
broadcast-draft-buttons = Buttons: { $buttons }
broadcast-draft-next = You see a preview before anything is sent.
broadcast-to-who = 👥 Who gets it
broadcast-to-buttons =
    { $count ->
        [0] 🔗 Buttons
       *[other] 🔗 Buttons ({ $count })
    }
broadcast-preview = 👀 Preview and send
broadcast-another-message = ✍️ Other message
broadcast-discard = 🗑 Discard
broadcast-discarded = The draft is discarded. Nothing was sent.

# Buttons

broadcast-buttons-none = 🔗 Your message has no buttons yet. What should a button do?
broadcast-buttons = 🔗 These buttons are below your message. Tap one to remove it.
broadcast-button-remove = ✖️ { $text }
broadcast-add-link = ➕ Link
broadcast-add-tier = ➕ Tier
broadcast-add-donate = ➕ Donate
broadcast-which-tier = Which tier does the button sell?
broadcast-tier-label = 🔑 { $name }
broadcast-donate-label = 💝 Donate
broadcast-buttons-full = A message has at most { $max } buttons. Remove one first.
broadcast-ask-link =
    🔗 Send me the text of the button and its address, such as:

    <code>Read more – https://example.org</code>

    The text may have up to { $max } characters.
broadcast-link-no-address = I see no address at the end of that. Please send it like this: Read more – https://example.org
broadcast-link-no-label = The text of the button is missing. Please put it before the address: Read more – https://example.org
broadcast-link-label-long = That text is too long for a button: it may have up to 40 characters. Please send it once more.
broadcast-link-address-long = That address is too long for a button. Please send a shorter one.

# Recipients

broadcast-who =
    👥 <b>{ $channel }</b>: { $who }

    { $count ->
        [0] That is nobody at the moment.
        [one] That is <b>1 person</b>.
       *[other] That is <b>{ ABOUT($count) } people</b>.
    }

    People who muted your channel, blocked me or are banned get nothing.
broadcast-who-everyone = Everyone (members and visitors)
broadcast-who-active = Active
broadcast-who-in-grace = In the grace period
broadcast-who-ended = Ended
broadcast-who-never-paid = Never paid
broadcast-chosen = • { $name } •
broadcast-pick-tier = 🔑 One tier
broadcast-pick-language = 🌐 One language
broadcast-any-tier = All tiers
broadcast-any-language = All languages

# Preview, sending and scheduling

broadcast-cannot-copy = Telegram does not let me copy that message, so I cannot send it to anybody. Did you delete it? Please choose another one. Error id: { $id }
broadcast-ready =
    👆 This is what they get.

    <b>{ $channel }</b> · { $who }: <b>{ $count ->
        [one] 1 person
       *[other] { ABOUT($count) } people
    }</b>, in about { $time }.
broadcast-ready-nobody =
    👆 This is what they would get.

    <b>{ $channel }</b> · { $who }: nobody at the moment. You can schedule it for later, or choose others.
broadcast-poll-note = Each person gets a separate poll: the votes are not added up.
broadcast-album-note = Telegram allows no buttons below an album. People who want no more broadcasts can send /mute.
broadcast-keep-message = Please leave your message in this chat: I copy it from here.
broadcast-send =
    { $count ->
        [one] 📨 Send to 1 person now
       *[other] 📨 Send to { ABOUT($count) } people now
    }
broadcast-send-fast =
    { $stars ->
        [one] ⚡ All at once, for up to 1 Star of your balance
       *[other] ⚡ All at once, for up to { $stars } Stars of your balance
    }
broadcast-too-few-stars = This needs { $needed } of your Stars, and your balance has { $balance }. Nothing was sent. You can send it free of charge, only slower.
broadcast-stars-reserved = ⭐ Set aside from your Stars: { $reserved }
broadcast-stars-spent = ⭐ Stars spent: { $spent }. Back in your balance: { $returned }
broadcast-schedule = 🕒 Later
broadcast-repeat = 🔁 Every week
broadcast-change = ‹ Change it
broadcast-begun = Sending has begun.
broadcast-quota =
    { $limit ->
        [one] One broadcast a day is allowed here. The next may go out on { $date }.
       *[other] { $limit } broadcasts a day are allowed here. The next may go out on { $date }.
    }
broadcast-ask-moment =
    🕒 When should I send it?

    Tap, or type a time such as <code>18:30</code>, <code>tomorrow 9:00</code> or <code>24.12.2026 18:00</code>.
broadcast-ask-week =
    🔁 When should I send it first? I send it again each week, on the same day at the same time.

    Tap, or type a time such as <code>18:30</code>, <code>tomorrow 9:00</code> or <code>24.12.2026 18:00</code>.
broadcast-in-utc = Times are in UTC. /timezone sets your time zone.
broadcast-in-your-time = Times are in your time zone.
broadcast-at-morning = Tomorrow, 9:00
broadcast-at-noon = 12:00
broadcast-at-evening = 18:00
broadcast-moment-unclear = I cannot read that as a time. Please type it like 18:30, tomorrow 9:00 or 24.12.2026 18:00.
broadcast-moment-no-such-day = The calendar has no such day. Please type another one.
broadcast-moment-past = That time has passed already. Please type a future time.
broadcast-moment-far = That is more than a year away. Please type an earlier time.
broadcast-not-scheduled = That broadcast was sent or discarded in the meantime, so I scheduled nothing.
broadcast-scheduled =
    🕒 <b>{ $channel }</b>: { $what }

    I send it on { $date }, to everybody who is in “{ $who }” at that time.

    Please leave your message in this chat: I copy it from here.
broadcast-weekly =
    🔁 <b>{ $channel }</b>: { $what }

    I send it on { $date } and each week after that, to everybody who is in “{ $who }” at that time.

    Please leave your message in this chat: I copy it from here.

broadcast-not-sent =
    ⚠️ <b>{ $channel }</b>: I did not send { $what } that was planned for { $date }, because the person who planned it can't send broadcasts of this channel any more.

    If it should go out after all, write it as a new broadcast.

broadcast-cancel-schedule = ✖️ Do not send it

# Progress, editing and deleting

broadcast-finding-recipients =
    📣 <b>{ $channel }</b>

    I am looking up the recipients…
broadcast-is-sending = 📣 <b>{ $channel }</b>
broadcast-is-paused = ⏸ <b>{ $channel }</b> · paused
broadcast-is-stopped = ⏹ <b>{ $channel }</b> · stopped
broadcast-is-done = ✅ <b>{ $channel }</b> · all done
broadcast-paused-content-gone = The message that I copy is not in our chat any more, so I cannot go on. Stop this broadcast, and send the message again as a new one.
broadcast-paused-refused = Telegram refuses this message to everybody, so I stopped trying. If it was to be sent all at once, there may be too few Stars on the bot's balance: resume it when there are more. Otherwise stop it, and send another message.
broadcast-count-sent =
    { $count ->
        [0] ✅ sent to nobody
        [one] ✅ sent to 1
       *[other] ✅ sent to { $count }
    }
broadcast-count-blocked = 🚫 { $count } blocked me
broadcast-count-failed = ⚠️ { $count } not delivered
broadcast-count-unclear = ❔ { $count } got no answer: they may have it
broadcast-count-left = ▫️ { $count } still to go
broadcast-count-missed = ▫️ { $count } did not get it
broadcast-rate = { $rate } a second · about { $time } left
broadcast-rate-unknown = Just begun…
broadcast-seconds = { $seconds } s
broadcast-minutes = { $minutes } min
broadcast-hours = { $hours } h { $minutes } min
broadcast-pause = ⏸ Pause
broadcast-resume = ▶️ Resume
broadcast-stop = ⏹ Stop
broadcast-done-pause = Paused.
broadcast-done-resume = Resumed.
broadcast-done-stop = Stopped.
broadcast-resend = 🔁 Once more to those without an answer ({ $count })
broadcast-resend-hint = Telegram’s answer about some people was lost: they may have the message or not. You can send it to them once more. Some of them will then have it twice.
broadcast-done-resend = Sent once more to those without an answer.
broadcast-failures = ⬇️ People not reached
broadcast-failures-file =
    { $count ->
        [one] 1 person of { $channel } whom the broadcast may not have reached.
       *[other] { $count } people of { $channel } whom the broadcast may not have reached.
    }
broadcast-column-id = Telegram id
broadcast-column-name = Name
broadcast-column-username = Username
broadcast-column-outcome = Outcome
broadcast-column-reason = Telegram's reason
broadcast-outcome-blocked = blocked the bot
broadcast-outcome-failed = not delivered
broadcast-outcome-unclear = no answer, may have it
broadcast-edit = ✏️ Edit everywhere
broadcast-ask-text = ✏️ Send me the new text, with its formatting. It may have up to { $max } characters and takes the place of the old one; the buttons stay.
broadcast-ask-caption = ✏️ Send me the new caption as a text, with its formatting. It may have up to { $max } characters and takes the place of the old one; the rest stays.
broadcast-edit-not-text = I can change only the text. Please send it as a text message.
broadcast-edit-too-long = That is too long. Please send fewer characters.
broadcast-ask-sure =
    { $count ->
        [one] Change it for the one person who got it?
       *[other] Change it for all { $count } who got it?
    }
broadcast-edit-sure = ✏️ Yes, change it
broadcast-edit-tap = Please tap “Yes, change it”, or cancel.
broadcast-edit-begun = I am changing it. The page of that broadcast shows the progress.
broadcast-edit-not = It cannot be changed now: it is being changed or deleted already, or you can't change it any more.
broadcast-delete = 🗑 Delete everywhere
broadcast-delete-ask =
    { $count ->
        [one] 🗑 Delete it for the one person who got it?
       *[other] 🗑 Delete it for all { $count } who got it?
    }

    Telegram deletes only copies that are younger than 48 hours. Older copies stay.
broadcast-delete-sure = 🗑 Yes, delete it everywhere
broadcast-delete-cancel = ‹ No, leave it
broadcast-revising-delete = 🗑 I am deleting it: { $bar }
broadcast-revising-edit = ✏️ I am changing it: { $bar }
broadcast-deleted =
    { $count ->
        [one] 🗑 Deleted for 1.
       *[other] 🗑 Deleted for { $count }.
    }
broadcast-deleted-not =
    { $count ->
        [one] For 1 it could not be deleted: it may be too old.
       *[other] For { $count } it could not be deleted: it may be too old.
    }
broadcast-edited =
    { $count ->
        [one] ✏️ Changed for 1.
       *[other] ✏️ Changed for { $count }.
    }
broadcast-edited-not =
    { $count ->
        [one] For 1 it could not be changed: they may have deleted it.
       *[other] For { $count } it could not be changed: they may have deleted it.
    }

# Muting

broadcast-mute = 🔕 Mute
mute-page =
    🔔 These channels can send you broadcasts. Tap a channel to mute or unmute it.

    A broadcast is a message from the owner to everybody. Messages about your own access always arrive.
mute-nothing = No channel sends you broadcasts here, so there is nothing to mute.
mute-is-on = 🔔 { $channel }
mute-is-off = 🔕 { $channel }
mute-done = You get no more broadcasts of { $channel }. To get them again, send /mute.
