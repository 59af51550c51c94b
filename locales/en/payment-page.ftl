# The web page on which a buyer follows a payment in coins. Plain text.

# The button under a coin's address in the chat, which opens the page.
pay-page-open = 📱 QR code

pay-page-title = Your payment

pay-page-is-waiting = Waiting for your coins
pay-page-next-waiting = Send exactly this sum. As soon as it is on its way, you see it here.
pay-page-is-choosing = Choose a coin
pay-page-next-choosing = Pick a coin on the payment page or in the chat. As soon as your coins are on their way, you see it here.
pay-page-is-confirming = Your coins are on their way
pay-page-next-confirming = The network has seen them and is confirming them. That takes from a minute to an hour; you may close this page.
pay-page-is-confirmed = Your coins are confirmed
pay-page-next-confirmed = They are on the last stretch. It is almost done.
pay-page-is-finished = Paid. Thank you!
pay-page-next-finished = Everything else is in the chat: your way in waits for you there.
pay-page-next-finished-donation = Your donation has arrived. There is nothing more to do.
pay-page-is-short = A part is still missing
pay-page-next-short = { $arrived } arrived, and { $missing } is missing. Send the rest to the same address. You may also wait: the owner can let it pass.
pay-page-next-short-unknown = Not all of it has arrived. The owner was told and can let it pass; you hear of it in the chat.
pay-page-is-expired = The time to pay ran out
pay-page-next-expired = Coins that you have sent already still count, however late they come. If you have sent none, begin again in the chat.
pay-page-is-failed = The payment failed
pay-page-next-failed = Nothing was bought. Begin again in the chat to try once more.
pay-page-is-held = A person looks at your payment
pay-page-next-held = It arrived, but it does not fit the order. Your money is not lost: you hear of it in the chat.
pay-page-is-refunded = The payment was refunded
pay-page-next-refunded = It went back to you. If you have a question, write /paysupport in the chat.
pay-page-is-turned-down = The payment could not be accepted
pay-page-next-turned-down = Your money is not lost. Please talk to the owner: write /paysupport in the chat.

pay-page-steps = How far your payment is
pay-page-step-waiting = Send the coins
pay-page-step-rest = Send the rest
pay-page-step-seen = Seen by the network
pay-page-step-confirming = Confirmed by the network
pay-page-step-finished = You are let in
pay-page-step-received = Your donation arrives
pay-page-mark-done = done
pay-page-mark-now = now
pay-page-mark-to-come = to come

pay-page-order = What you pay for
pay-page-bought = Offer
pay-page-channel = Channel
pay-page-price = Price

pay-page-deposit = Where to send it
pay-page-amount = Amount
pay-page-amount-missing = Amount that is missing
pay-page-address = Address
pay-page-memo = Memo (tag)
pay-page-memo-needed = Without the memo nobody can tell that the coins are yours.
pay-page-network = Use the network { $network } only. Coins sent on another one are lost.
pay-page-qr = QR code of the address
pay-page-copy = Copy
pay-page-copy-amount = Copy the amount
pay-page-copy-address = Copy the address
pay-page-copy-memo = Copy the memo
pay-page-copied = Copied
pay-page-good-until = This sum is good until { $date }.
pay-page-time-left = Time left:
pay-page-sum-over = The time of this sum is over. Please refresh it in the chat before you send.

pay-page-provider = Choose a coin
pay-page-back = Back to Telegram
pay-page-back-without-name = Go back to the chat with the bot in Telegram.
pay-page-again = Begin again in Telegram

pay-page-follows = This page follows the payment by itself.
pay-page-lost = No connection. Trying again…
pay-page-reloads = This page loads itself anew every 30 seconds.
pay-page-reload-stop = Stop that
pay-page-reload-now = Look again
pay-page-reload-start = Load it anew every 30 seconds

pay-page-unknown = There is no such page
pay-page-unknown-next = Perhaps the address was cut off. Open the link once more.
pay-page-over = This page is over
pay-page-over-next = Everything about your payment stands in the chat with the bot.
pay-page-too-many = Too many requests
pay-page-too-many-next = Please wait a minute, then open the page again.
pay-page-broken = That did not work
