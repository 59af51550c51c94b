# /start, /help and /cancel, the user's language and time zone.

command-start = Start over
command-help = Help and all commands
command-cancel = Cancel the current question

welcome =
    Hello! I sell access to private channels and groups.

    <b>Have one?</b> Connect it, set a price, share a link: I take the payments, let people in and remove them when their access ends.
    <b>Bought access?</b> Your subscriptions are one tap away.
welcome-new-channel = 📢 Connect my channel
welcome-my-channels = 🗂 My channels
welcome-my-subscriptions = 🔑 My subscriptions
welcome-unknown-link =
    I don't know that link; it may be incomplete. Please ask for a new one where you found it.

    This is what I can do for you in the meantime:
welcome-form-outdated =
    I was updated while you were filling in a form, so the form was closed and nothing was changed.

    Please begin again from /channels or /paysupport.
help =
    <b>For owners</b>
    /newchannel – connect a channel or group
    /channels – tiers, prices and links
    /team – your team and its roles
    /members – your members: find, give days, pause, ban
    /broadcast – write to the people of a channel
    /stats – charts of sales and members
    /links – tracked links: see where sales come from
    /donations – ask for donations
    /balance – your earnings
    /payouts – have your earnings paid out
    /statement – every sale of a month as a file
    /refund – refund a payment
    /notifications – choose your notifications

    <b>For subscribers</b>
    /subscriptions – your subscriptions, their end dates and invite links
    To buy, tap the link that the channel's owner shares.
    /paysupport – ask about a purchase
    /terms – the terms of sale

    <b>For everybody</b>
    /mute – mute or unmute broadcasts
    /language – the language of my messages
    /timezone – the time zone of my messages
    /privacy – your data here
    /cancel – cancel the current question

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
    🕰 <b>Which time zone are you in?</b> I will show times in it.

    Until you choose one, times are in UTC. I ask only once; you can change your time zone with /timezone at any time.
zone-clock = { $city } · { $time }
zone-another-city = 🌍 Another city
zone-in-utc = Keep UTC

zone-is-city =
    🕰 I show times as in <b>{ $city }</b>, where it is { $time } now.

    Is that not your time zone? Choose another one:
zone-is-utc =
    🕰 I show times in <b>UTC</b>, where it is { $time } now.

    Choose your time zone:
zone-set-city = ✅ From now on I show times as in <b>{ $city }</b>, where it is { $time } now. /timezone changes that.
zone-set-utc = ✅ I show times in <b>UTC</b>, where it is { $time } now. /timezone changes that.

zone-which-city =
    🌍 <b>Which city are you in, or near?</b>

    You can also send the time that your clock shows, such as 14:05.
zone-which = 🌍 Which of these is your time zone? If none is, send me another city.
zone-unknown = I don't know that place. Please send me the largest city near you, or the time that your clock shows, such as 14:05.
zone-failed = Your answer could not be saved. Please send it once more. Error id: { $id }
zone-form-lost = I could not go on with that question, so nothing was changed. Please send /timezone to begin again. Error id: { $id }
