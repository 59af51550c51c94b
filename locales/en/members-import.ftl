# Import of the members that a channel had before the bot: from a list of ids, or by a link that members tap.

members-import = 📥 Take over members

import-page =
    📥 <b>{ $channel }</b>

    These are for members who were in your channel before I was. Taken over, they have a time here like everybody else: I remind them, they can renew, and I take them out when it ends.
import-by-list = 📄 I have a list of ids
import-by-link = 🔗 They tap a link
import-back = ‹ Back

# From a list

import-ask-list =
    📄 Send me the members of <b>{ $channel }</b>: one Telegram id a line, as a message, or as a .txt or .csv file of up to 1 MB.

    Behind an id you may say how long they have: days, a last day, or “life”.

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
    { $count ->
        [one] I read { $people } ids. For one of them the list says no end.
       *[other] I read { $people } ids. For { $count } of them the list says no end.
    }

    How long do they have, from the moment that you confirm? Tap a button, or type a number of days.
import-checking =
    🔎 <b>{ $channel }</b>

    I am looking who of your list is inside: { $checked } of { $people } so far, { $inside } of them are. Nothing is changed yet.
import-dry-run =
    📄 <b>{ $channel }</b>

    { $people ->
        [one] There is one person on your list.
       *[other] There are { $people } people on your list.
    }
import-is-inside =
    { $count ->
        [one] ✅ 1 is inside and can be taken over.
       *[other] ✅ { $count } are inside and can be taken over.
    }
import-is-outside =
    { $count ->
        [one] 🚪 1 is not inside.
       *[other] 🚪 { $count } are not inside.
    }
import-is-has-time =
    { $count ->
        [one] ⏳ 1 has time here already: it stays as it is.
       *[other] ⏳ { $count } have time here already: it stays as it is.
    }
import-is-over =
    { $count ->
        [one] ⌛ 1 has a last day that is past by now.
       *[other] ⌛ { $count } have a last day that is past by now.
    }
import-is-whitelisted =
    { $count ->
        [one] 🤝 1 is welcome for free anyhow.
       *[other] 🤝 { $count } are welcome for free anyhow.
    }
import-is-banned =
    { $count ->
        [one] ⛔ 1 is banned.
       *[other] ⛔ { $count } are banned.
    }
import-is-administrator =
    { $count ->
        [one] 🛡 1 is an administrator and needs no time.
       *[other] 🛡 { $count } are administrators and need no time.
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
        [one] One has no end in the list and gets { $days ->
            [one] one day
           *[other] { $days } days
        } from now on.
       *[other] { $count } have no end in the list and get { $days ->
            [one] one day
           *[other] { $days } days
        } from now on.
    }
import-term-life =
    { $count ->
        [one] One has no end in the list and stays for life.
       *[other] { $count } have no end in the list and stay for life.
    }
import-refused-bot = Bots: { $lines }
import-refused-not-an-id = No Telegram id: { $lines }
import-refused-a-chat = A chat, no person: { $lines }
import-refused-a-name = A username, where I need the id: { $lines }
import-refused-twice = Twice, and the first one counts: { $lines }
import-refused-end-unclear = An end that I cannot read: { $lines }
import-refused-end-over = An end that is past: { $lines }
import-refused-end-far = An end more than ten years away: { $lines }
import-lines =
    { $count ->
        [1] line { $lines }
       *[other] lines { $lines }
    }
import-lines-more = { $count } more
import-not-changed-yet = Nothing is changed yet. Who is not inside gets their time too if you want it, and can come in through me.
import-nobody-new = There is nobody to take over.
import-confirm =
    { $count ->
        [one] ✅ Take over 1 member
       *[other] ✅ Take over { $count } members
    }
import-confirm-all = ➕ With the { $outside } outside: { $count }
import-discard = ✖️ Forget this list
import-discarded = The list is forgotten, and nothing was changed.
import-running =
    📥 <b>{ $channel }</b>

    I am taking them over: { $taken } so far.
import-done =
    ✅ <b>{ $channel }</b>

    { $taken ->
        [0] Nobody was taken over.
        [one] One member was taken over.
       *[other] { $taken } members were taken over.
    }
import-skipped =
    { $count ->
        [one] One other person of the list was left as they are.
       *[other] { $count } others of the list were left as they are.
    }
import-unreachable =
    { $count ->
        [one] One of them has never started me, so I cannot remind them before their time ends. A post in your channel helps: whoever taps its button can hear from me.
       *[other] { $count } of them have never started me, so I cannot remind them before their time ends. A post in your channel helps: whoever taps its button can hear from me.
    }

# By a link: the claim window

claim-closed =
    🔗 <b>{ $channel }</b>

    You post a link in your channel, and whoever is inside and taps it gets the time that you choose, once each. People outside get nothing by it.

    How long shall the link work?
claim-for =
    { $days ->
        [one] 1 day
       *[other] { $days } days
    }
claim-ask-days = How much time does a member of <b>{ $channel }</b> get, from their tap on?
claim-give-30 = 30 days
claim-give-365 = 1 year
claim-give-life = For life
claim-give-days = Other…
claim-type-days = How many days does a member get? Type a number from 1 to 3660.
claim-opened = The link works from now on. Post it in your channel.
claim-open =
    🔗 <b>{ $channel }</b>

    The link works until { $date }. Whoever is inside and taps it gets { $days ->
        [one] one day
       *[other] { $days } days
    }, once.
claim-open-life =
    🔗 <b>{ $channel }</b>

    The link works until { $date }. Whoever is inside and taps it may stay for life.
claim-count =
    { $count ->
        [one] One member was taken over by it so far.
       *[other] { $count } members were taken over by it so far.
    }
claim-close = ⏹ Stop it now
claim-closed-now = Nobody gets time by the link any more.
claim-post = 📣 Ready-made post
claim-post-hint = Here is a post for your members. Forward the next message to your channel; its button goes along.
claim-post-open =
    👋 <b>{ $channel }</b>

    You are a member here? Tap the button until { $date }, so that your place stays yours and you hear from me before it ends.
claim-post-known =
    👋 <b>{ $channel }</b>

    You are a member here? Tap the button, so that you hear from me before your time ends.
claim-button = 🙋 I am a member

# Answers to the member who taps the link

claimed = ✅ You are a member of <b>{ $channel }</b> until { $date }. I write to you before it ends.
claimed-for-life = ✅ You are a member of <b>{ $channel }</b> for life.
claimed-already = ✅ Your time in <b>{ $channel }</b> lasts until { $date }. I write to you before it ends.
claimed-already-for-life = ✅ You are a member of <b>{ $channel }</b> for life already.
claimed-paused = ⏸ Your time in <b>{ $channel }</b> stands still at the moment. It stays yours, and /subscriptions shows it.
claimed-not-needed = You may be in <b>{ $channel }</b> anyhow, so there is nothing that you need to do.
claimed-not-now = I cannot see at the moment who is in <b>{ $channel }</b>. Please tap the button again later.
claimed-outside = That link is for those who are in <b>{ $channel }</b> already, and you are not.
claimed-had-time = That link is for members who had no time here before, once each.
claimed-over = That link does not work any more.
