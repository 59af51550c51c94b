# Import of the members that a channel had before the bot: from a list of ids, or by a link that members tap.

members-import = 📥 Import members

import-page =
    📥 <b>{ $channel }</b>

    Import the members who joined your channel before me. I then remind them, they can renew, and I remove them when their access ends.
import-by-list = 📄 I have a list of ids
import-by-link = 🔗 Members tap a link
import-back = ‹ Back

# From a list

import-ask-list =
    📄 Send me the members of <b>{ $channel }</b>: one Telegram id a line, as a message, or as a .txt or .csv file of up to 1 MB.

    After an id you may say how long their access lasts: days, a last day, or “life”.

    <code>123456789
    123456790,45
    123456791,2030-12-31
    123456792,life</code>

    Nothing is changed yet: first I show you what I found.
import-not-a-list = I can read .txt and .csv files. Please send the list as one of these, or as a message.
import-too-big = I can read files of up to 1 MB. Please send a smaller one.
import-unavailable = I could not get that file from Telegram. Please send it once more.
import-too-many = I can take { $max } people at once. Please send the list in parts.
import-nobody = I found no Telegram id in that. Please send one id a line, such as 123456789.
import-failed = Something went wrong on our side, and nothing was changed. Please try once more. Error id: { $id }
import-ask-days =
    Ids in your list: { $people }, of these without an end date: { $count }.

    How long does their access last, from the moment that you confirm? Tap a button, or type a number of days.
import-checking =
    🔎 <b>{ $channel }</b>

    I am checking who is in the channel: { $checked } of { $people } checked, { $inside } are in. Nothing is changed yet.
import-dry-run =
    📄 <b>{ $channel }</b>

    { $people ->
        [one] There is one person on your list.
       *[other] There are { $people } people on your list.
    }
import-is-inside =
    { $count ->
        [one] ✅ 1 is in the channel and can be imported.
       *[other] ✅ { $count } are in the channel and can be imported.
    }
import-is-outside =
    { $count ->
        [one] 🚪 1 is not in the channel.
       *[other] 🚪 { $count } are not in the channel.
    }
import-is-has-time =
    { $count ->
        [one] ⏳ 1 has access already: nothing changes.
       *[other] ⏳ { $count } have access already: nothing changes.
    }
import-is-over =
    { $count ->
        [one] ⌛ 1 has a last day that has passed.
       *[other] ⌛ { $count } have a last day that has passed.
    }
import-is-allowed =
    { $count ->
        [one] 🤝 1 is always let in for free.
       *[other] 🤝 { $count } are always let in for free.
    }
import-is-banned =
    { $count ->
        [one] ⛔ 1 is banned.
       *[other] ⛔ { $count } are banned.
    }
import-is-administrator =
    { $count ->
        [one] 🛡 1 is an administrator and needs no import.
       *[other] 🛡 { $count } are administrators and need no import.
    }
import-is-native-subscriber =
    { $count ->
        [one] ⭐ 1 pays through a subscription of Telegram's own.
       *[other] ⭐ { $count } pay through a subscription of Telegram's own.
    }
import-is-bot =
    { $count ->
        [one] 🤖 1 is a bot.
       *[other] 🤖 { $count } are bots.
    }
import-term-days =
    { $count ->
        [one] One has no end date in the list and gets { $days ->
            [one] one day
           *[other] { $days } days
        } from now on.
       *[other] { $count } have no end date in the list and get { $days ->
            [one] one day
           *[other] { $days } days
        } from now on.
    }
import-term-life =
    { $count ->
        [one] One has no end date in the list and gets access for life.
       *[other] { $count } have no end date in the list and get access for life.
    }
import-refused-bot = Bots: { $lines }
import-refused-not-an-id = No Telegram id: { $lines }
import-refused-a-chat = A chat, not a person: { $lines }
import-refused-a-name = A username instead of an id: { $lines }
import-refused-twice = Listed twice, and the first one counts: { $lines }
import-refused-end-unclear = An end date that I cannot read: { $lines }
import-refused-end-over = An end date that has passed: { $lines }
import-refused-end-far = An end date more than ten years away: { $lines }
import-lines =
    { $count ->
        [1] line { $lines }
       *[other] lines { $lines }
    }
import-lines-more = { $count } more
import-not-changed-yet = Nothing is changed yet. You can also offer access to the people who are not in the channel: their time begins when they accept, and until then you see no names.
import-nobody-new = There is nobody to import.
import-confirm =
    { $count ->
        [one] ✅ Import 1 member
       *[other] ✅ Import { $count } members
    }
import-confirm-all = ➕ With the { $outside } outside: { $count }
import-discard = ✖️ Discard this list
import-discarded = The list is discarded, and nothing was changed.
import-running =
    📥 <b>{ $channel }</b>

    I am importing the members: { $taken } so far.
import-done =
    ✅ <b>{ $channel }</b>

    { $taken ->
        [0] Nobody was imported.
        [one] One member was imported.
       *[other] { $taken } members were imported.
    }
import-skipped =
    { $count ->
        [one] One other person of the list was skipped.
       *[other] { $count } others of the list were skipped.
    }
import-offered =
    { $count ->
        [one] One person is not in the channel. If I can write to them, I ask them once whether they want access.
       *[other] { $count } people are not in the channel. I ask those whom I can write to once whether they want access.
    }
import-unreachable =
    { $count ->
        [one] One of them has never started me, so I cannot remind them before their access ends. A post in your channel helps: I can write to everybody who taps its button.
       *[other] { $count } of them have never started me, so I cannot remind them before their access ends. A post in your channel helps: I can write to everybody who taps its button.
    }

# By a link: the claim window

claim-closed =
    🔗 <b>{ $channel }</b>

    You post a link in your channel. Each member who taps it gets the time that you choose, once. People who are not in the channel get nothing.

    How long should the link work?
claim-for =
    { $days ->
        [one] 1 day
       *[other] { $days } days
    }
claim-ask-days = How long does the access of a member of <b>{ $channel }</b> last, counted from their tap?
claim-give-30 = 30 days
claim-give-365 = 1 year
claim-give-life = For life
claim-give-days = Other…
claim-type-days = How many days does a member get? Type a number from 1 to 3660.
claim-opened = The link works from now on. Post it in your channel.
claim-open =
    🔗 <b>{ $channel }</b>

    The link works until { $date }. Each member who taps it gets { $days ->
        [one] one day
       *[other] { $days } days
    }, once.
claim-open-life =
    🔗 <b>{ $channel }</b>

    The link works until { $date }. Each member who taps it gets access for life.
claim-count =
    { $count ->
        [one] One member has used the link so far.
       *[other] { $count } members have used the link so far.
    }
claim-close = ⏹ Stop it now
claim-closed-now = The link no longer works.
claim-post = 📣 Ready-made post
claim-post-hint = Here is a post for your members. Forward the next message to your channel; its button stays attached.
claim-post-open =
    👋 <b>{ $channel }</b>

    Are you a member here? Tap the button until { $date } to keep your access. I remind you before it ends.
claim-post-known =
    👋 <b>{ $channel }</b>

    Are you a member here? Tap the button, so that I can remind you before your access ends.
claim-button = 🙋 I am a member

# Answers to the member who taps the link

claimed = ✅ You are a member of <b>{ $channel }</b> until { $date }. I remind you before your access ends.
claimed-for-life = ✅ You are a member of <b>{ $channel }</b> for life.
claimed-already = ✅ You already have access to <b>{ $channel }</b> until { $date }. I remind you before it ends.
claimed-already-for-life = ✅ You already have access to <b>{ $channel }</b> for life.
claimed-paused = ⏸ Your access to <b>{ $channel }</b> is paused at the moment. You lose no time, and /subscriptions shows it.
claimed-not-needed = You have access to <b>{ $channel }</b> anyway, so you don't need to do anything.
claimed-not-now = I cannot see at the moment who is in <b>{ $channel }</b>. Please tap the button again later.
claimed-outside = That link is only for people who are in <b>{ $channel }</b> already.
claimed-had-time = That link is for members who never had access through me, once each.
claimed-over = That link does not work any more.
