# /start, /help and /cancel, the user's language and time zone.

command-start = Begin again
command-help = What this bot can do
command-cancel = Stop the question that is open

welcome =
    Hello! I sell access to private channels and groups.

    <b>Have one?</b> Connect it, set a price, share a link: I take the payments, let people in and take access back when its time is over.
    <b>Bought access?</b> Your subscriptions are one tap away.
welcome-new-channel = 📢 Connect my channel
welcome-my-channels = 🗂 My channels
welcome-my-subscriptions = 🔑 My subscriptions
welcome-unknown-link =
    I don't know that link; it may be incomplete. Please ask whoever gave it to you for a new one.

    This is what I can do for you in the meantime:
welcome-form-outdated =
    I was improved while you were filling in a form, so it could not be continued and nothing was changed.

    Please begin it again from /channels or /paysupport.
help =
    <b>For owners</b>
    /newchannel – connect a channel or group
    /channels – tiers, prices, links and managers
    /members – the people of your channels: find, give time, pause, ban
    /broadcast – write to the people of a channel
    /stats – how your channels do, as a chart
    /links – share links that tell what they bring
    /balance – what you have earned
    /statement – every sale of a month as a file
    /refund – send a payment back

    <b>For subscribers</b>
    /subscriptions – what you have, until when, and your way in
    To buy, tap the link that the channel's owner shares.
    /paysupport – ask about a purchase
    /terms – what you agree to when you buy

    <b>For everybody</b>
    /mute – whose broadcasts you get
    /language – the language that I write to you in
    /timezone – the clock that I tell times by
    /cancel – stop whatever I am asking

# Language

command-language = My language

# The name of this language, in this language.
language-own-name = English
language-chosen =
    🌐 I write to you in <b>{ $language }</b>, as you chose.

    Tap another language, and I use it from now on:
language-follows =
    🌐 I write to you in <b>{ $language }</b>, the language of your Telegram.

    Tap another language, and I use it from now on:
language-not-spoken =
    🌐 I write to you in <b>{ $language }</b>, because I don't speak the language of your Telegram yet.

    Tap another language, and I use it from now on:
language-choice-chosen = ✅ { $choice }
language-as-in-telegram = As in Telegram

command-timezone = My time zone

# Time zone

zone-ask =
    🕰 <b>Which clock is yours?</b> Then I tell you times as it shows them.

    Until you say so they are in UTC. I ask only this once; /timezone changes it whenever you like.
zone-clock = { $city } · { $time }
zone-another-city = 🌍 Another city
zone-in-utc = Leave it in UTC

zone-is-city =
    🕰 I tell you times as in <b>{ $city }</b>, where it is { $time } now.

    Not where you are? Choose another clock:
zone-is-utc =
    🕰 I tell you times in <b>UTC</b>, where it is { $time } now.

    Choose your clock, and I tell you times as it shows them:
zone-set-city = ✅ From now on I tell you times as in <b>{ $city }</b>, where it is { $time } now. /timezone changes that.
zone-set-utc = ✅ I tell you times in <b>UTC</b>, where it is { $time } now. /timezone changes that.

zone-which-city =
    🌍 <b>Which city are you in, or near?</b>

    The time that your clock shows will do too, such as 14:05.
zone-which = 🌍 Which of these clocks is yours? If none is, send me another city.
zone-unknown = I don't know that place. Please send me the largest city near you, or the time that your clock shows, such as 14:05.
zone-failed = That could not be saved, so please send it again. Error id: { $id }
zone-form-lost = That question got lost, so nothing was changed. Please send /timezone to begin again. Error id: { $id }
