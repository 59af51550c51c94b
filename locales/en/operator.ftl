# Pages and messages for operators.

operator-jobs-gave-up =
    { $count ->
        [one] One job failed and will not be tried again automatically.
       *[other] { $count } jobs failed and will not be tried again automatically.
    } Send /jobs to see what failed and to try again.
operator-jobs-none = No job has failed for good. All is well.
operator-jobs-list =
    { $count ->
        [one] One job failed for good. When its cause is fixed, try it again:
       *[other] { $count } jobs failed for good. When their cause is fixed, try them again:
    }
operator-job =
    <b>{ $number }. { $task }</b>
    { $when }, after { $attempts ->
        [one] one attempt
       *[other] { $attempts } attempts
    }
    <code>{ $error }</code>
operator-button-retry = Try { $number } again
operator-job-queued = The job is queued again. If it fails once more, I will tell you.
operator-job-not-waiting = The job no longer waits: it is queued or done already.

# The timeline of a payment: /payment. A step is one line or a few below its time.

timeline-see = 🔎 See it
timeline-usage = Send /payment and an id: of an order, a payment, a charge or an invoice. For all that waits for you, send /anomalies.
timeline-unknown = I found nothing with that id. Please check it: I take the id of an order, a payment, a charge or an invoice, as a message of mine, Telegram’s receipt or the provider shows it.
timeline-state = <b>{ $state }</b>
timeline-unpaid = <b>Nothing has been paid.</b>
timeline-payments = <b>Several payments.</b> Open one to decide about it.
timeline-numbered = Payment { $number }: { $state }
timeline-payment = { $provider } · { $price } · <code>{ $external }</code>
    Payment <code>{ $payment }</code>
timeline-payment-arrived = { $provider } · { $price } · { $arrived } arrived · <code>{ $external }</code>
    Payment <code>{ $payment }</code>
timeline-order = Order <code>{ $order }</code>
timeline-access = The buyer has access { $until }.
timeline-access-over = The buyer’s access has ended.
timeline-unknown-order =
    <b>The order of this payment is not known here.</b> Nothing was granted for it.
    { $provider } · <code>{ $payment }</code>
timeline-dismissed-order =
    <b>The order of this payment is not known here. Dismissed.</b>
    { $provider } · <code>{ $payment }</code>
timeline-page = Page { $page } of { $pages }
timeline-earlier = ‹ Earlier
timeline-later = Later ›
timeline-reject = ✖️ Reject…
timeline-refund = ↩️ Refund…
timeline-decide-access = 🚪 Decide about the access…
timeline-dismiss = 🗑 Dismiss…
timeline-retry = 🔄 Try { $task } again
timeline-open-payment = Payment { $number }
timeline-open-order = All of the order
timeline-to-anomalies = ‹ Anomalies

provider-stars = Telegram Stars
provider-stripe = Stripe
provider-nowpayments = NOWPayments
provider-cryptopay = Crypto Pay

status-pending = waiting
status-confirming = confirming
status-confirmed = confirmed
status-settling = sending
status-partially-paid = partially paid
status-paid = finished
status-failed = failed
status-expired = expired
status-refunded = refunded

reason-repeated-deposit = coins were sent once more to the address of an earlier payment
reason-wrong-price = its price differs from the order
reason-wrong-asset = another coin came than requested
reason-underpaid = less came than requested
reason-wrong-payer = somebody other than the buyer paid
reason-too-late = the last day of the offer had passed
reason-stale-price = the price of the order had ended long before
reason-quote-expired = the quote had ended, and the coins are worth less than the price

state-granted = Paid, and the buyer has access.
state-granted-not-notified = Paid, and the buyer is not notified yet.
state-held = Held: { $reason }.
state-partially-paid = A part is missing, and nobody has decided about it.
state-partially-paid-declined = A part is missing, and the buyer was asked for it.
state-merged = Part of another payment, which it completed.
state-rejected = Rejected.
state-disputed = Disputed: the buyer’s bank holds the money until it decides.
state-refund-by-hand = A refund was asked for: the coins are to be sent by hand.
state-refund-under-way = A refund is under way.
state-refunded = Refunded.
state-pending = Under way: { $status }.

access-kept = The access stays.
access-shortened = The access is shorter in proportion.
access-ended = The access ends too.
access-open = Nobody has decided about the access.

step-when = <i>{ $when }</i>
step-when-payment = <i>{ $when }</i> · payment { $number }
step-order-made = { $buyer } ordered <b>{ $tier }</b> ({ $period }) of { $channel } for { $price }.
step-checkout = Paying by { $provider } was opened.
step-checkout-invoice = Paying by { $provider } was opened: invoice <code>{ $invoice }</code>.
step-coin = { $amount } was asked for in the chat: payment <code>{ $payment }</code>.
step-webhook = { $provider } reported: <b>{ $status }</b>.
step-reconciled = We asked { $provider }: <b>{ $status }</b>.
step-outcome-grant = The payment pays the order.
step-outcome-hold = Held.
step-outcome-hold-because = Held: { $reason }.
step-outcome-unknown-order = The payment names the order <code>{ $order }</code>, which is not known here.
step-decided-accepted = { $who } accepted the payment.
step-decided-rejected = { $who } rejected the payment.
step-decided-wait = { $who } asked the buyer for what is missing.
step-decided-refund = { $who } asked for a refund.
step-decided-refund-part = { $who } asked for the refund of a part.
step-decided-refund-waits = { $who } asked for a refund that the owner’s balance does not cover: it waits for an operator.
step-decided-refund-sent = { $who } sent the money back by hand.
step-decided-refund-withdrawn = { $who } cancelled the refund.
step-decided-refund-declined = { $who } declined the refund.
step-decided-access = { $who } decided about the access.
step-decided-event-dismissed = { $who } dismissed it.
step-decided-retry = { $who } had a job tried again.
step-decided-other = { $who }: { $action }.
step-reason = Reason: { $reason }
step-granted = Granted: { $period }.
step-granted-until = Granted until { $until }.
step-booked-sale = Booked as a sale:
step-booked-remainder = Booked as the rest of a sale:
step-booked-held = Booked as held, not allocated yet:
step-booked-refund = Booked as set aside for a refund:
step-booked-refund-sent = Booked as sent back:
step-booked-refund-reversed = Booked back, since the refund was cancelled:
step-booked-part-refund = Booked for a part that went back:
step-booked-part-refund-reversed = Booked back, since the refund of the part was cancelled:
step-booked-dispute = Booked since the buyer’s bank took the money:
step-booked-dispute-reversed = Booked back, since the dispute was won:
step-booked-fee = Booked as the provider’s fee:
step-booked-payout = Booked as set aside for a payout:
step-booked-payout-sent = Booked as paid out:
step-booked-payout-reversed = Booked back, since the payout was refused:
step-booked-payout-sending = Booked as exchanged into coins for a payout:
step-booked-payout-unsent = Booked back from coins, since nothing was sent:
step-booked-conversion = Booked as converted at the provider:
step-booked-broadcast = Booked as set aside for a paid broadcast:
step-booked-broadcast-spent = Booked as spent for a paid broadcast:
step-booked-broadcast-returned = Booked back, unspent by a paid broadcast:
step-debit = Debit <code>{ $amount } { $currency }</code> { $account }
step-credit = Credit <code>{ $amount } { $currency }</code> { $account }
account-of = { $account } { $owner }
step-refunded = The money is back with the buyer.
step-delivered = The buyer got the invite link.
step-renewal-active = It renews automatically; it is paid until { $until }.
step-renewal-canceled = The renewal was canceled; it is paid until { $until }.
step-renewal-failed = It could not be renewed; it was paid until { $until }.
step-renewal-past-due = A charge failed, and the provider tries again; it was paid until { $until }.
step-job-waiting =
    Waits to be done: <code>{ $task }</code>{ $attempts ->
        [0] .
        [one] {", after one attempt."}
       *[other] {", after "}{ $attempts }{" attempts."}
    }
step-job-gave-up =
    Gave up: <code>{ $task }</code>, after { $attempts ->
        [one] one attempt
       *[other] { $attempts } attempts
    }
    <code>{ $error }</code>

account-provider-clearing = held by the provider
account-owner-balance = balance of the owner
account-platform-fee = platform’s fee
account-tax = tax
account-provider-fee = provider’s fee
account-network-fee = network’s fee
account-exchange = exchange
account-unallocated = not allocated
account-refunds = set aside for refunds
account-payouts-in-transit = payouts on their way
account-paid-out = paid out to owners
account-rounding = rounding of conversions
account-broadcasts = Stars for paid broadcasts

person = { $name } (<code>{ $id }</code>)
person-unnamed = <code>{ $id }</code>
person-bot = The bot

# /anomalies

anomalies-none = Nothing needs your attention. All is well.
anomalies-title =
    { $count ->
        [one] <b>One thing needs your attention.</b>
       *[other] <b>{ $count } things need your attention.</b>
    } Tap its number to see it and to decide.
anomalies-held = <b>Held payments</b> ({ $count })
anomalies-unknown-orders = <b>Payments for orders that are not known here</b> ({ $count })
anomalies-partially-paid = <b>Partly paid for more than a day</b> ({ $count })
anomalies-refunds = <b>Refunds asked for and not done for more than a day</b> ({ $count })
anomalies-refunds-waiting = <b>Refunds that the owner’s balance does not cover</b> ({ $count })
anomalies-debts = <b>Owners with a negative balance</b> ({ $count })
anomalies-jobs = <b>Jobs that failed for good</b> ({ $count })
anomalies-unlisted = <b>Star payments that differ from Telegram’s own list</b> ({ $count })
anomalies-charges = <b>Stars that Telegram charged for paid broadcasts</b> ({ $count })
anomalies-ledger = <b>Errors in the ledger</b> ({ $count })
anomalies-custody = <b>Balances that differ from the ledger</b> ({ $count })
anomalies-open = { $number }
anomalies-retry = 🔄 { $number }
anomalies-back = ‹ Back
anomalies-more = { $rest } more ›
anomaly-payment = { $price } of { $buyer } for { $tier } · { $channel }. { $state } <i>{ $when }</i>
anomaly-order = { $provider } <code>{ $payment }</code>, { $status }, for <code>{ $order }</code>. <i>{ $when }</i>
anomaly-job =
    { $task }, after { $attempts ->
        [one] one attempt
       *[other] { $attempts } attempts
    }: <code>{ $error }</code> <i>{ $when }</i>
anomaly-not-listed = <code>{ $payment }</code> is not in Telegram’s list. <i>{ $when }</i>
anomaly-listed-otherwise = <code>{ $payment }</code>: { $ours } Stars here, { $listed } in Telegram’s list. <i>{ $when }</i>
anomaly-charge = Telegram charged { $charged }, the ledger has { $spent } as spent and { $setAside } as set aside. <i>{ $when }</i>
anomaly-ledger = { $what } <i>{ $when }</i>
anomaly-ledger-sum = { $what } Off by { $amount } { $currency }. <i>{ $when }</i>
anomaly-custody = { $provider } · { $currency }: { $atProvider } at the provider, { $inLedger } in the ledger. <i>{ $when }</i>
custody-difference =
    <b>{ $provider } · { $currency }</b>
    At the provider: { $atProvider }
    In the ledger: { $inLedger }
    Explained so far: { $explained }

    If you moved money yourself, such as your own share, tap the button: only a further difference is reported then. If nobody did, send no payouts, and look at the provider’s list of withdrawals.
custody-explain = I know why
custody-explained = Noted
custody-compared-again = This balance was compared again meanwhile
anomaly-debt = { $owner } (<code>{ $ownerId }</code>): { $balance }. The next sales pay it back. <i>{ $when }</i>
fault-entry-unbalanced = An entry does not add up.
fault-sale-missing = A payment was granted, and no sale is booked.
fault-sale-twice = A payment is booked as a sale twice.
fault-sale-without-grant = A sale is booked, and its payment was never granted.
fault-refund-incomplete = A payment was refunded, and a part of it is still booked.
fault-clearing-negative = More money left the providers than came to them.
fault-payouts-astray = The amount set aside for payouts differs from the payouts on their way.
fault-broadcasts-astray = The Stars set aside for paid broadcasts differ from those of the broadcasts that are not settled.

# Dismissing an anomaly. The reason stays in the audit log.

dismiss-payment-why =
    Why do you reject the payment? Tap a reason, or write your own in one message of up to { $max } characters.

    The buyer is told that it could not be accepted, without the reason. The money stays in the ledger, not allocated.
dismiss-event-why =
    Why is nothing more to be done? Tap a reason, or write your own in one message of up to { $max } characters.
dismiss-agreed = Agreed with the buyer
dismiss-unclaimed = Nobody claims it
dismiss-test = A test
dismiss-not-ours = Not a sale of this bot
dismiss-sent-back = Sent back by hand
dismiss-reason-empty = The reason is empty. Please write it in a few words.
dismiss-reason-long = That is longer than { $max } characters. Please say it shorter.
dismiss-done = Dismissed, with your reason.
dismiss-not-waiting = This no longer waits for a decision: somebody was faster.
dismiss-failed = Something went wrong on our side, and nothing was changed. Please give the reason once more. Error id: { $id }
dismiss-form-lost = I could not go on with that, and nothing was dismissed. Please begin again with /anomalies. Error id: { $id }

# The alert about a payment that was not granted

anomaly =
    ⚠️ { $what } Nobody got access for it, and no money is lost: please check it.

    Provider: { $provider }
    Payment: <code>{ $payment }</code>
    Order: <code>{ $order }</code>
anomaly-unknown-order = A payment came for an order that is not known here.
anomaly-repeated-deposit = Coins were sent once more to the address of an earlier payment.
anomaly-wrong-price = The price of a payment differs from its order.
anomaly-wrong-asset = A payment arrived in another coin than requested.
anomaly-underpaid = The provider reports a payment as finished, although less than requested has arrived.
anomaly-wrong-payer = Somebody other than the buyer paid an order.
anomaly-too-late = A payment came after the last day of its offer.
anomaly-stale-price = Coins came long after the price of their order had ended.
anomaly-quote-expired = Coins came after their quote had ended, and are worth less than the price.
