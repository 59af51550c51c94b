# The two posts in a channel: the offer, and a thank-you with a donate button.

# The posts

post-offer =
    🔑 <b>{ $channel }</b>

    { $text }
post-offer-default-text = Choose how long you would like to stay. You come in as soon as your payment has arrived.
post-offer-empty =
    🔑 <b>{ $channel }</b>

    Nothing is on sale at the moment. Please look again later.
post-thanks =
    💛 <b>{ $channel }</b>

    { $text }
post-thanks-default-text = Thank you for being here. If you would like to give something extra, tap the button: any amount helps.
post-thanks-no-button = Thank you for being here.
post-donate = 💛 Donate
post-outdated = ⬇️ This post is out of date. There is a newer one.

# Pages of the owner

channel-posts = 📌 Channel posts
posts =
    📌 Channel posts of <b>{ $channel }</b>

    <b>Offer</b>: { $offer }
    <b>Thank-you</b>: { $thanks }

    A new post replaces the old one. Tap a post to set it.
posts-name-offer = 📣 Offer
posts-name-thanks = 💛 Thank-you
posts-about-offer = Your offers, with a button for each tier. When your tiers change, I update the post.
posts-about-thanks = A thank-you to your members, with a button to donate.
posts-page =
    { $post } · <b>{ $channel }</b>

    { $about }

    Where: { $place }
    When: { $time }
    Last: { $last }
posts-no-place = nowhere yet. Pick a public channel, in which newcomers see it.
posts-time-off = only when you tap “Post now”
posts-time-daily = every day at { $time }
posts-time-stopped = stopped, because it failed five times in a row
posts-time-next = { $time }, next on { $next }
posts-last-none = not posted so far
posts-last-under-way = on its way
posts-last-posted = posted on { $date }
posts-last-failed = it failed. { $why }
posts-last-unclear = Telegram's answer was lost, so please check whether the post is there
posts-last-late = skipped, because I could not post it within an hour of its time
posts-last-empty = skipped. { $why }
posts-obstacle = ⚠️ { $why }

posts-now = 📤 Post now
posts-times = 🕘 Time
posts-text = ✏️ Text
posts-pick = 📍 Pick a public channel
posts-here = 📍 Post it in this channel itself
posts-switch-on = ▶️ Switch it on again
posts-open = 📌 Open its page
posts-back = ‹ Back
posts-set = Saved.
posts-not-yours = You can't manage this channel any more, so nothing was changed. /channels shows the channels that you manage.

posts-now-requested = I am posting it now. It replaces the last one.
posts-now-too-soon = The last one was less than five minutes ago. You can post again on { $again }.
posts-now-under-way = A post is on its way already.
posts-now-not-connected = I can't work in the channel at the moment. Its page shows which rights are missing.
posts-now-no-place = Pick a channel for it first.
posts-now-disabled = This post is stopped, because it failed five times in a row. Switch it on first.

# Time

posts-ask-time =
    { $post }: at what time should I post it each day?

    Times are in the time zone of the channel's owner: { $zone }.
posts-zone-unknown = UTC, since I don't know where they are (/timezone)
posts-time-choice = { $time }
posts-time-chosen = ✅ { $time }
posts-not-daily = 🚫 Not automatically

# Channel

posts-ask-place =
    In which channel should I post the offer for <b>{ $channel }</b>? Tap the button below and pick it: Telegram makes me an administrator there in the same step.

    I ask for one right: to post messages.
posts-picker = 📍 Pick a channel
posts-pick-again = 📍 Pick again
posts-picked = 👍 The offer goes to <b>{ $place }</b> from now on.
posts-picked-bot-may-not = I may not post in that channel yet. Pick it again, and Telegram gives me the right to; or open its settings → Administrators → my name, and switch on “Post messages”.
posts-picked-chooser-may-not = Telegram says that you may not post in that channel yourself, so I can't do it for you. Ask its owner for the right to post, then pick it again.
posts-picked-unknown = I can't see that channel. Pick it again, and Telegram makes me an administrator there.

# Text

posts-ask-text =
    { $post }: what is its text? Type it, up to { $max } characters. The channel's name is shown above it, the buttons below.
posts-default-text = ↩️ The default text
posts-text-empty = The text is empty. Please type it once more.
posts-text-long = That is longer than { $max } characters. Please type something shorter.
posts-text-set = ✅ Saved. The post in the channel changes within a minute.
posts-text-failed = Something went wrong on our side and nothing was changed. Please type it once more. Error id: { $id }
posts-text-lost = I could not go on with the form, so it was closed and nothing was changed. Please begin it again from /channels. Error id: { $id }

# Failures

posts-why-bot-may-not = I may not post in <b>{ $place }</b>. Open its settings → Administrators → my name, and switch on “Post messages”.
posts-why-chooser-may-not = The person who picked <b>{ $place }</b> may not post there any more, or no longer manages this channel. Pick a channel for the offer once more.
posts-why-refused = Telegram says: { $reason }
posts-stopped =
    ⚠️ { $post } for <b>{ $channel }</b> failed five times in a row, so I stopped posting it.

    { $why }

    When that is fixed, tap the button: I post again at the usual time.
posts-notify-failed =
    ⚠️ { $post } for <b>{ $channel }</b> was not posted.

    { $why }
posts-notify-unclear = ⚠️ { $post } for <b>{ $channel }</b>: Telegram's answer was lost. Please check whether it is there before you post it again.
posts-notify-late = ⚠️ { $post } for <b>{ $channel }</b> was not posted: I could not do it within an hour. You can try again now.
posts-notify-empty =
    { $post } for <b>{ $channel }</b> was not posted.

    { $why }
posts-empty-offer = Nothing is on sale at the moment.
posts-empty-thanks = Donations are switched off: see /donations.
