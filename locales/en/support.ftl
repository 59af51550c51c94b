# /terms, /privacy and /paysupport.

command-terms = Terms of sale
command-paysupport = Help with a purchase
command-privacy = My stored data

terms =
    📄 <b>Terms of sale</b>

    • <b>What</b>: access to a private channel or group, for the time that the offer names.
    • <b>Who sells</b>: the owner of that channel, through this bot. Telegram does not sell it and cannot help with it.
    • <b>How long</b>: from the payment to the date that you are told then. After that the access ends automatically; paying again adds time.
    • <b>Subscriptions</b>: you can cancel them at any time with /subscriptions. Paid time stays yours until it ends.
    • <b>Refunds</b>: ask the owner with /paysupport. Stars go back as Stars, and a payment by card goes back to the card. The owner tells you how coins go back.
privacy =
    🔒 <b>Data that I store</b>

    • your Telegram id, first name, username and language
    • your orders, your payments, and how long you have access
    • the channels whose offers you opened, the links that you used, their broadcasts to you, and the channels that you muted
    • your donations and the notes with them; if you hide your name, only the operator knows it
    • your messages with /paysupport; the people of that channel read them

    I never see your phone number, your card or your other chats. The owner of a channel sees who bought from them and what. If you do not pay with Stars, the provider of the payment learns what is bought and for how much. If you send coins to an address, the provider does not learn who you are; if you pay from a wallet there or by card, it does. Nobody else learns anything.

    <b>For how long</b>, in days: visits { $visits }, messages { $messages }, orders that were never paid { $orders }. Payments stay for as long as this bot keeps its ledger. If you only write in a group, I store nothing about you.
privacy-export = ⬇️ My data as a file
privacy-erase = 🗑 Erase my data
privacy-file = Everything that I store about you.
privacy-erase-ask =
    🗑 <b>Erase your data?</b>

    • Your name, messages, notes, visits and settings are deleted.
    • Your access ends at once, and I remove you from the channels.
    • Your payments stay in the ledger under a random id that nobody can trace to you, so I cannot send money back any more. Do not pay open invoices.
    • A ban from a channel stays.

    This cannot be undone.
privacy-erase-ask-owner = • Your channels here close for good: their titles, texts, links and team are deleted, and whoever is inside stays.
privacy-erase-ask-operator = • You are no longer an operator of this bot. If nobody else is one, “npm run claim” prints a new link. If your id is in OPERATOR_IDS, remove it there.
privacy-erase-yes = 🗑 Yes, erase everything
privacy-erase-no = ‹ No, leave it
privacy-erased = Done: your data is erased. If you write to me again, you are new to me.
privacy-erase-not-owns-channel = You sell here in: { $channels }. First remove me from there in Telegram (channel → Administrators), then erase your data.
privacy-erase-not-broadcast-open = A broadcast of yours is planned or being sent. Stop it with /broadcast or let it finish, then erase your data.
privacy-erase-not-renewals = Some of your buyers are still charged automatically. I stop that within a day after you removed me from the channel. Please try again tomorrow.
privacy-erase-not-invoices = A buyer may still pay an open order of yours until { $date }. Please try again after that.
privacy-erase-not-sale-open = A payment or refund of one of your sales is not finished. Decide about it with /refund or in my message about it, then erase your data.
privacy-erase-not-buyers = Buyers who still have time that they paid for: { $count }, until { $date }. Refund them with /refund, or wait until then, and erase your data afterwards.
privacy-erase-not-payout-open = A payout to you is under way. I write to you when it is sent; then erase your data.
privacy-erase-not-balance = You still have { $sum } here. Request it with /payouts, where any amount can be paid out now that I have left your channels (Stars 21 days after the sale). When it is sent, erase your data.
privacy-erase-not-balance-by-hand = The ledger still owes you { $sum }, and payouts are off here. Ask the operator to pay you and to record that: with PAYOUTS=on, /payouts does it. Then erase your data. { $people }
privacy-erase-not-debt = Your balance is { $sum }: you owe that after a refund. New sales pay it back; otherwise please talk to the operator first. { $people }
privacy-erase-not-sends-payout = You are sending a payout as an operator. Record it or give it back with /payouts, then erase your data.
privacy-erase-not-is-charged = You are still charged for a subscription. Stop the renewal first with /subscriptions, then erase your data.
privacy-erase-not-open-payment = One of your payments or refunds is still under way. Please try again when it is done; /paysupport reaches the people who decide.
support-button-terms = 📄 Terms of sale
support-button-privacy = 🔒 My data
support-button-support = 💬 Help with a purchase

# Choosing a purchase

support-choose =
    💬 <b>Which channel is it about?</b>

    Tap it and write: its owner gets your message and answers here.
support-purchase =
    <b>{ $channel }</b>
    { $what }
support-nothing-bought =
    You have bought nothing here yet, so there is no channel's owner to ask.

    To buy, open the link that the channel's owner shares.
support-nothing-bought-operators =
    You have bought nothing here yet, so there is no channel's owner to ask.

    For everything else, write to the operator of this bot: { $people }.
support-operator = <a href="{ $url }">{ $name }</a>

support-bought-paid = { $tier }, paid on { $date }.
support-bought-refunded = { $tier }, paid on { $date } and refunded.
support-bought-unfinished = { $tier }, a payment begun on { $date } that bought nothing so far.
support-bought-unpaid = { $tier }, ordered on { $date } and not paid.
support-bought-given = { $tier }, since { $date }.
support-payment = Payment <code>{ $id }</code>
support-access-life = Access: for life.
support-access-until = Access: until { $date }.
support-access-over = Access: ended on { $date }.

# Writing

support-ask-question =
    💬 To the owner of <b>{ $name }</b>

    Write your question in one message, up to { $max } characters.
support-ask-answer =
    💬 To <b>{ $name }</b>

    Write your answer in one message, up to { $max } characters.
support-message-empty = Your message is empty. Please write it once more.
support-message-long = That is longer than { $max } characters. Please shorten it to one message.
support-message-not-text = I can pass on only text for now. Please write it in one message, or send /cancel to stop.
support-too-many = You have written five messages within the hour, or they are still on their way. Please give the other side some time to read, and write again later.
support-not-allowed = You can't write in this conversation any more, so nothing was sent.
support-failed = Something went wrong on our side and your message was not sent. Please send it once more. Error id: { $id }
support-form-lost = I could not go on with your message, so nothing was sent. Please begin again from /paysupport. Error id: { $id }
support-question-sent = ✉️ Your message is on its way to the owner of <b>{ $name }</b>. The answer comes here.
support-answer-sent = ✉️ Your answer is on its way to <b>{ $name }</b>.

# Messages that arrive

support-question =
    💬 <b>{ $name }</b> (<code>{ $id }</code>) writes about <b>{ $channel }</b>:

    <blockquote>{ $text }</blockquote>
support-last-purchase = Last purchase: { $what }
support-answer =
    💬 <b>{ $channel }</b> answers:

    <blockquote>{ $text }</blockquote>
support-button-answer = ↩️ Answer
support-button-write-back = ↩️ Write back
support-owner-away =
    The owner of <b>{ $name }</b> cannot be reached at the moment.

    I keep your message and try to deliver it for two weeks. You don't need to send it again.
support-subscriber-away =
    <b>{ $name }</b> cannot be reached at the moment: they have stopped me.

    I keep your answer and try to deliver it for two weeks. You don't need to send it again.
