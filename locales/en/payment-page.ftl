# The web page on which a buyer follows a payment in coins. Plain text.

# The button under a coin's address in the chat, which opens the page.
pay-page-open = 📱 QR code

pay-page-title = Your payment

pay-page-is-pending = Waiting for your coins
pay-page-next-pending = Send exactly this amount. You will see here when it is on its way.
pay-page-is-choosing = Choose a coin
pay-page-next-choosing = Pick a coin on the payment page or in the chat. You will see here when your coins are on their way.
pay-page-is-confirming = Your coins are on their way
pay-page-next-confirming = The network has seen them and is confirming them. That takes from a minute to an hour; you may close this page.
pay-page-is-confirmed = Your coins are confirmed
pay-page-next-confirmed = The payment is almost complete.
pay-page-is-paid = Paid. Thank you!
pay-page-next-paid = Go back to the chat: it shows you how to join.
pay-page-next-paid-donation = Your donation has arrived. There is nothing more to do.
pay-page-is-partially-paid = A part is still missing
pay-page-next-partially-paid = { $arrived } arrived, and { $missing } is missing. Send the rest to the same address. You may also wait: the owner can accept the smaller amount.
pay-page-next-partially-paid-unknown = Only a part has arrived. The owner was told and can accept it; you will get a message in the chat.
pay-page-is-expired = The time to pay ran out
pay-page-next-expired = Coins that you have sent already still count, however late they come. If you have sent none, begin again in the chat.
pay-page-is-failed = The payment failed
pay-page-next-failed = Nothing was bought. Begin again in the chat to try once more.
pay-page-is-held = A person is checking your payment
pay-page-next-held = The payment arrived but does not match the order. Your money is not lost: you will get a message in the chat.
pay-page-is-refunded = The payment was refunded
pay-page-next-refunded = The money went back to you. If you have a question, write /paysupport in the chat.
pay-page-is-rejected = The payment could not be accepted
pay-page-next-rejected = Your money is not lost. Please talk to the owner: write /paysupport in the chat.

pay-page-steps = Progress of your payment
pay-page-step-pending = Send the coins
pay-page-step-remainder = Send the rest
pay-page-step-seen = Seen by the network
pay-page-step-confirming = Confirmed by the network
pay-page-step-paid = You are let in
pay-page-step-received = Your donation arrives
pay-page-mark-done = done
pay-page-mark-now = now
pay-page-mark-to-come = not yet

pay-page-order = Your order
pay-page-bought = Offer
pay-page-channel = Channel
pay-page-price = Price

pay-page-deposit = Send it here
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
pay-page-good-until = This amount is valid until { $date }.
pay-page-time-left = Time left:
pay-page-sum-over = This amount is no longer valid. Please refresh it in the chat before you send.

pay-page-provider = Choose a coin
pay-page-back = Back to Telegram
pay-page-back-without-name = Go back to the chat with the bot in Telegram.
pay-page-again = Begin again in Telegram

pay-page-follows = This page updates automatically.
pay-page-lost = No connection. Trying again…
pay-page-reloads = This page reloads every 30 seconds.
pay-page-reload-stop = Stop reloading
pay-page-reload-now = Reload now
pay-page-reload-start = Reload every 30 seconds

pay-page-unknown = There is no such page
pay-page-unknown-next = Perhaps the address was cut off. Open the link once more.
pay-page-over = This page has expired
pay-page-over-next = The chat with the bot shows everything about your payment.
pay-page-too-many = Too many requests
pay-page-too-many-next = Please wait a minute, then open the page again.
pay-page-broken = That did not work
