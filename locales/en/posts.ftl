# The two posts in a channel: the offer, and a thank-you with a donate button.

# The posts

post-offer =
    🔑 <b>{ $channel }</b>

    { $words }
post-offer-default-text = Choose how long you would like to stay. You pay here in Telegram and come in at once.
post-offer-empty =
    🔑 <b>{ $channel }</b>

    Nothing is on sale at the moment. Please look again later.
post-thanks =
    💛 <b>{ $channel }</b>

    { $words }
post-thanks-default-text = Thank you for being here. If you would like to give something extra, tap the button: any amount helps.
post-thanks-no-button = Thank you for being here.
post-donate = 💛 Donate
post-outdated = ⬇️ This post is out of date. There is a newer one.

# Pages of the owner

channel-posts = 📌 Standing posts
posts =
    📌 Posts that stand in your channels, for <b>{ $channel }</b>

    <b>Offer</b>: { $offer }
    <b>Thank-you</b>: { $thanks }

    A new one takes the old one's place. Tap one to set it.
posts-name-offer = 📣 Offer
posts-name-thanks = 💛 Thank-you
posts-about-offer = What is on sale, with a button for each tier. When your tiers change, I change the post where it stands.
posts-about-thanks = A thank-you to those who are inside, with a button to donate.
posts-page =
    { $post } · <b>{ $channel }</b>

    { $about }

    Where: { $place }
    When: { $time }
    Last: { $last }
posts-no-place = nowhere yet. Pick your open channel, in which newcomers see it.
posts-time-off = only when you tap “Post now”
posts-time-daily = every day at { $time }
posts-time-stopped = stopped, because it failed five times in a row
posts-time-next = { $time }, next on { $next }
posts-last-none = not posted so far
posts-last-under-way = on its way
posts-last-posted = posted on { $date }
posts-last-failed = it failed. { $why }
posts-last-unclear = Telegram's answer was lost, so please look whether it is there
posts-last-late = left out, because I could not post it within an hour of its time
posts-last-empty = left out. { $why }
posts-obstacle = ⚠️ { $why }

posts-now = 📤 Post now
posts-times = 🕘 Time
posts-text = ✏️ Words
posts-pick = 📍 Pick an open channel
posts-here = 📍 Post it in this channel itself
posts-switch-on = ▶️ Switch it on again
posts-open = 📌 Open its page
posts-back = ‹ Back
posts-set = Set.
posts-not-yours = This channel is not yours to manage any more, so nothing was changed. /channels shows those that are.

posts-now-asked = I post it now, in place of the one before.
posts-now-too-soon = The last one was less than five minutes ago. You can post again on { $again }.
posts-now-under-way = One is on its way already.
posts-now-not-connected = I can't work in the channel at the moment. Its page says what I lack there.
posts-now-no-place = Pick a channel for it first.
posts-now-disabled = It is stopped, because it failed five times in a row. Switch it on first.

# Time

posts-ask-time =
    { $post }: at what time shall I post it each day?

    Times are by the clock of the channel's owner: { $zone }.
posts-zone-unknown = UTC, since I don't know where they are (/timezone)
posts-time-choice = { $time }
posts-time-chosen = ✅ { $time }
posts-not-daily = 🚫 Not by itself

# Channel

posts-ask-place =
    In which channel shall I post the offer for <b>{ $channel }</b>? Tap the button below and pick it: Telegram makes me an administrator there in the same step.

    I ask for one right: to post messages.
posts-picker = 📍 Pick a channel
posts-pick-again = 📍 Pick again
posts-picked = 👍 The offer goes to <b>{ $place }</b> from now on.
posts-picked-bot-may-not = I may not post in that channel yet. Pick it again, and Telegram gives me the right to; or open its settings → Administrators → my name, and switch on “Post messages”.
posts-picked-chooser-may-not = Telegram says that you may not post in that channel yourself, so I can't do it for you. Ask its owner for the right to post, then pick it again.
posts-picked-unknown = I can't see that channel. Pick it again, and Telegram makes me an administrator there.

# Text

posts-ask-text =
    { $post }: what shall it say? Type it, up to { $max } characters. The channel's name stands above it and the buttons below.
posts-default-text = ↩️ The bot's own words
posts-text-empty = A post needs something to read. Please type it once more.
posts-text-long = That is longer than 1,000 characters. Please type something shorter.
posts-text-set = ✅ Set. What stands there now is changed within a minute.
posts-text-failed = Something went wrong on our side and nothing was changed. Please type it once more. Error id: { $id }
posts-text-lost = I could not go on with the form, so it was closed and nothing was changed. Please begin it again from /channels. Error id: { $id }

# Failures

posts-why-bot-may-not = I may not post in <b>{ $place }</b>. Open its settings → Administrators → my name, and switch on “Post messages”.
posts-why-chooser-may-not = Whoever picked <b>{ $place }</b> may not post there any more. Pick a channel for the offer once more.
posts-why-refused = Telegram says: { $reason }
posts-stopped =
    ⚠️ { $post } for <b>{ $channel }</b> failed five times in a row, so I stopped posting it.

    { $why }

    When that is mended, tap the button: it goes on at its usual time.
posts-notify-failed =
    ⚠️ { $post } for <b>{ $channel }</b> was not posted.

    { $why }
posts-notify-unclear = ⚠️ { $post } for <b>{ $channel }</b>: Telegram's answer was lost. Please look whether it is there before you post it again.
posts-notify-late = ⚠️ { $post } for <b>{ $channel }</b> was not posted: I could not do it within an hour. You can try again now.
posts-notify-empty =
    { $post } for <b>{ $channel }</b> was not posted.

    { $why }
posts-empty-offer = Nothing is on sale at the moment.
posts-empty-thanks = Donations are switched off: see /donations.
