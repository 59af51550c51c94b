# Members whom a channel had before this bot: taken over by a list, or by their own word.

members-take-over = 📥 Take over members

adoption-page =
    📥 <b>{ $channel }</b>

    These are for members who were in your channel before I was. Taken over, they have a time here like everybody else: I remind them, they can renew, and I take them out when it ends.
adoption-by-list = 📄 I have a list of ids
adoption-by-word = 🔗 They tap a link
adoption-back = ‹ Back

# By a list

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
import-nothing-yet = Nothing is changed yet. Who is not inside gets their time too if you want it, and can come in through me.
import-nobody-new = There is nobody to take over.
import-take =
    { $count ->
        [one] ✅ Take over 1 member
       *[other] ✅ Take over { $count } members
    }
import-take-all = ➕ With the { $outside } outside: { $count }
import-drop = ✖️ Forget this list
import-dropped = The list is forgotten, and nothing was changed.
import-taking =
    📥 <b>{ $channel }</b>

    I am taking them over: { $taken } so far.
import-done =
    ✅ <b>{ $channel }</b>

    { $taken ->
        [0] Nobody was taken over.
        [one] One member was taken over.
       *[other] { $taken } members were taken over.
    }
import-left-alone =
    { $count ->
        [one] One other person of the list was left as they are.
       *[other] { $count } others of the list were left as they are.
    }
import-unreachable =
    { $count ->
        [one] One of them has never started me, so I cannot remind them before their time ends. A post in your channel helps: whoever taps its button can hear from me.
       *[other] { $count } of them have never started me, so I cannot remind them before their time ends. A post in your channel helps: whoever taps its button can hear from me.
    }

# By a link

adoption-closed =
    🔗 <b>{ $channel }</b>

    You post a link in your channel, and whoever is inside and taps it gets the time that you choose, once each. People outside get nothing by it.

    How long shall the link work?
adoption-for =
    { $days ->
        [one] 1 day
       *[other] { $days } days
    }
adoption-ask-days = How much time does a member of <b>{ $channel }</b> get, from their tap on?
adoption-give-30 = 30 days
adoption-give-365 = 1 year
adoption-give-life = For life
adoption-give-days = Other…
adoption-type-days = How many days does a member get? Type a number from 1 to 3660.
adoption-opened = The link works from now on. Post it in your channel.
adoption-open =
    🔗 <b>{ $channel }</b>

    The link works until { $date }. Whoever is inside and taps it gets { $days ->
        [one] one day
       *[other] { $days } days
    }, once.
adoption-open-life =
    🔗 <b>{ $channel }</b>

    The link works until { $date }. Whoever is inside and taps it may stay for life.
adoption-count =
    { $count ->
        [one] One member was taken over by it so far.
       *[other] { $count } members were taken over by it so far.
    }
adoption-close = ⏹ Stop it now
adoption-closed-now = Nobody gets time by the link any more.
adoption-post = 📣 Ready-made post
adoption-post-hint = Here is a post for your members. Forward the next message to your channel; its button goes along.
adoption-post-open =
    👋 <b>{ $channel }</b>

    You are a member here? Tap the button until { $date }, so that your place stays yours and you hear from me before it ends.
adoption-post-known =
    👋 <b>{ $channel }</b>

    You are a member here? Tap the button, so that you hear from me before your time ends.
adoption-i-am-one = 🙋 I am a member

# To the member who taps it

welcome-first = 👋 Good to meet you. You are a member already, and this is how things stand:

adopted = ✅ You are a member of <b>{ $channel }</b> until { $date }. I write to you before it ends.
adopted-for-life = ✅ You are a member of <b>{ $channel }</b> for life.
adopted-already = ✅ Your time in <b>{ $channel }</b> lasts until { $date }. I write to you before it ends.
adopted-already-for-life = ✅ You are a member of <b>{ $channel }</b> for life already.
adopted-paused = ⏸ Your time in <b>{ $channel }</b> stands still at the moment. It stays yours, and /subscriptions shows it.
adopted-not-needed = You may be in <b>{ $channel }</b> anyhow, so there is nothing that you need to do.
adopted-not-now = I cannot see at the moment who is in <b>{ $channel }</b>. Please tap the button again later.
adopted-outside = That link is for those who are in <b>{ $channel }</b> already, and you are not.
adopted-had-time = That link is for members who had no time here before, once each.
adopted-over = That link does not work any more.
