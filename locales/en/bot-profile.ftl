# What Telegram shows of the bot itself: before the first word, and on its profile. Plain text.

bot-description =
    I sell access to private channels and groups.

    Channel owners: connect a channel, set a price and share a link. I take the payments, let people in, and take access back when its time is over.

    Subscribers: pay with Telegram Stars or crypto, and see what you have and until when.

    Tap Start to begin.
bot-short-description = Paid access to private channels and groups: Telegram Stars and crypto.
