# The first words, and the last resort.

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
