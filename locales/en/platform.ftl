# Texts that several features share, forms, and the bot's profile in Telegram. The profile is plain text.

button-outdated = This button is out of date. Send /start to begin again.
cancel-nothing = There is nothing to cancel.
cancel-done = Cancelled. Nothing was changed.
days-not-whole = I need a whole number of days, such as 14. Please type it once more.
days-range = I can give 1 to 3660 days at a time. Please type another number.
error-internal = Something went wrong on our side. Please try again in a minute. Error id: { $id }
intake-too-fast = That was faster than I can follow, so I left some of it out. Please wait a moment, then send or press the rest again.
unknown-message = I did not understand that. Send /start to see what I can do.
work-progress = { $done } of about { $total } rows…
counting = ⏳ Counting…
period-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
period-months =
    { $months ->
        [one] { $months } month
       *[other] { $months } months
    }
period-until = until { $date }
period-lifetime = for life
price-stars =
    { $count ->
        [one] ⭐ { $count } Star
       *[other] ⭐ { $count } Stars
    }

# The bot's profile

bot-description =
    I sell access to private channels and groups.

    Channel owners: connect a channel, set a price and share a link. I take the payments, let people in, and remove them when their access ends.

    Subscribers: pay with Telegram Stars, or in another way that the channel offers, and see your subscriptions and their end dates.

    Tap Start to begin.
bot-short-description = Paid access to private channels and groups: Telegram Stars and other ways to pay.

# Forms

form-cancel = ✖️ Cancel
form-use-buttons = Please tap one of the buttons under the offer above. To stop, send /cancel.
form-use-these-buttons = Please tap the channels above, then “Done”. To stop, send /cancel.
form-not-text = I was waiting for a typed answer. Please type it, or send /cancel to stop.
form-unknown-command = I don't know that command, and I am still waiting for your answer. To stop, send /cancel.
form-asked-already = I have asked you already. Please answer the question below, or send /cancel to stop.
button-outdated-form = That button belongs to an earlier question. Please answer the latest one, or send /cancel to stop.
