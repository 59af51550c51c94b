# Choosing how to pay, paying, and what comes after.

price-stars =
    { $count ->
        [one] ⭐ { $count } Star
       *[other] ⭐ { $count } Stars
    }

order-chosen =
    <b>{ $tier }</b> · { $period }
    Access to { $channels }

    { $leads }

    How would you like to pay? This price is yours until { $until }.
order-leads-begin = Paid now, your access lasts { $until }.
order-leads-extend = You have access until { $date }: this adds { $period } to it, so that it lasts { $until }.
order-leads-extend-to = You have access until { $date }: with this it lasts { $until }.
order-leads-change = You have <b>{ $old }</b> until { $date }: <b>{ $tier }</b> adds its time behind that, and from now on you have { $tier }, { $until }.
order-leads-change-to = You have <b>{ $old }</b> until { $date }: from now on you have <b>{ $tier }</b>, { $until }.
order-leads-on = Your paused time goes on with this payment, and <b>{ $tier }</b> comes to it: your access lasts { $until }.
order-leads-apart = <b>{ $tier }</b> comes to what you have in each channel. Paid now, your access lasts:
order-leads-there = • <b>{ $channel }</b>: { $until }
order-leads-free = free for you anyway
order-refused-date-over = <b>{ $tier }</b> lasted until { $date }, so there is nothing of it left to buy.
order-refused-adds-nothing = You have access to <b>{ $channel }</b> until { $date } already. <b>{ $tier }</b> does not last longer, so it would add nothing, and I take no money for it.
order-refused-for-life = You are in <b>{ $channel }</b> for life, so there is nothing more to buy.
order-refused-banned = The people who run <b>{ $channel }</b> do not let you in there, so I take no money for it. Please talk to them.
order-refused-whitelisted = The people who run <b>{ $channel }</b> let you in for free, so there is nothing to pay.
order-not-on-sale = This offer is no longer on sale. Open the channel's link again to see what there is today.
order-no-way-to-pay = { $channel } cannot take payments for this offer right now. Please tell its owner.
order-already-paid = This order is paid already. To add more time, choose the offer once more.
order-stale = This order is too old, so its price is no longer promised. Choose the offer once more.

renew-not-sold = <b>{ $tier }</b> is not sold any more, or not just now, so I cannot renew it.
renew-too-late = The price that you had was kept for you until { $date }. From now on today's offers count.

trial-try =
    { $days ->
        [one] 🎁 Try { $tier } for one day, free
       *[other] 🎁 Try { $tier } for { $days } days, free
    }
trial-started =
    🎁 Your free trial of <b>{ $tier }</b> in { $channel } has begun. It lasts until { $date }.

    Nothing is charged, now or then: it ends by itself. Your way in follows.
trial-not-for-you = This free trial cannot begin for you: it is for newcomers, and once only.

pay-with-stars = { $price }
pay-with-nowpayments = 🪙 { $price } in crypto
pay-open-page = 🪙 Open the payment page
pay-try-again = 🔄 Try again

invoice-description = Access to { $channel }
checkout-opened =
    <b>{ $tier }</b> · { $channel }

    Open the page, pick a coin and pay. I will follow the payment here and let you in when it has arrived.
checkout-failed = The payment page could not be opened just now. Nothing was charged. Error id: { $id }
checkout-impossible = This offer cannot be paid in crypto. Please choose another way. Error id: { $id }

charge-refused-unknown = This invoice is not known here. Please open the channel's link and choose again.
charge-refused-wrong_payer = This invoice was made for somebody else. Open the channel's link to get your own.
charge-refused-wrong_price = The price of this invoice has changed. Please choose the offer once more.
charge-refused-paid = This invoice is paid already. To add more time, send /subscriptions and tap Renew.
charge-refused-stale = This invoice is too old. Please choose the offer once more.
charge-refused-renewing = You subscribe to this channel already. Send /subscriptions to see it, or choose the offer again to pay once.
charge-refused-date_over = The date is over until which this offer lasts, so nothing was charged.
charge-refused-adds_nothing = Your access lasts as long as this offer already: it would add nothing, so nothing was charged.
charge-refused-for_life = You have this for life already, so nothing was charged.
charge-refused-banned = The people who run this channel do not let you in, so nothing was charged. Please talk to them.
charge-refused-whitelisted = You are let in for free, so nothing was charged.
charge-refused-not_on_sale = This offer is no longer on sale. Please open the channel's link again.

progress-waiting = ⏳ <b>{ $tier }</b> · { $channel }: waiting for your payment.
progress-confirming = 🔎 <b>{ $tier }</b> · { $channel }: your payment was seen and is being confirmed by the network.
progress-confirmed = 🔎 <b>{ $tier }</b> · { $channel }: your payment is confirmed and on its way.
progress-sending = 🔎 <b>{ $tier }</b> · { $channel }: almost done.
progress-partially-paid =
    ⚠️ <b>{ $tier }</b> · { $channel }: { $arrived } arrived, and { $missing } is missing.

    Send the rest to the same address, or open the page. You may also wait: the owner can let it pass.
progress-missing-unknown = a part
progress-expired = ⌛ <b>{ $tier }</b> · { $channel }: the time to pay ran out. Money sent late is still counted.
progress-failed = ❌ <b>{ $tier }</b> · { $channel }: the payment failed. Choose the offer once more to try again.
progress-refunded = ↩️ <b>{ $tier }</b> · { $channel }: the payment was refunded.
progress-finished = ✅ <b>{ $tier }</b> · { $channel }: paid. Thank you!
progress-held = 🕵️ <b>{ $tier }</b> · { $channel }: the payment arrived but does not fit the order. A person will look at it; your money is not lost.

purchase-delivered-join-request =
    ✅ Paid. <b>{ $tier }</b> for { $channel }.
    Your access: { $until }.

    Tap the button and ask to join: I approve you at once. The link works only for you.
purchase-delivered-one-time-link =
    ✅ Paid. <b>{ $tier }</b> for { $channel }.
    Your access: { $until }.

    Tap the button to come in. The link works once and for one hour; /subscriptions gives you a new one.
purchase-delivered-inside =
    ✅ Paid. <b>{ $tier }</b> for { $channel }.
    Your access: { $until }.

    You are in already, so there is nothing more to do.
purchase-delivered-banned =
    ✅ Paid. <b>{ $tier }</b> for { $channel }.

    But the people who run { $channel } have blocked you there, and I cannot change that. Please talk to them; your payment is in their books.
purchase-delivered-paused =
    ✅ Paid. <b>{ $tier }</b> for { $channel }.

    The people who run { $channel } have paused your time there. Nothing of it is lost: when they let it go on, I send you your way in.
purchase-delivered-not-entitled =
    ✅ Paid. <b>{ $tier }</b> for { $channel }.

    The time that you bought is over already. Send /subscriptions to see what you have.
purchase-delayed =
    ✅ Paid. <b>{ $tier }</b> for { $channel }.

    I cannot open the door there just now and keep trying. You need not do anything: your link follows.
purchase-until = until { $date }
purchase-enter = 🚪 Come in

# For the operator: money came that was not granted.

anomaly =
    ⚠️ { $what } Nothing was granted, and nothing is lost: please look at it.

    Provider: { $provider }
    Payment: <code>{ $payment }</code>
    Order: <code>{ $order }</code>
anomaly-unknown-order = A payment came for an order that is not known here.
anomaly-repeated-deposit = Coins were sent once more to the address of an earlier payment.
anomaly-wrong-price = A payment names another price than its order has.
anomaly-wrong-asset = A payment arrived in another coin than was asked for.
anomaly-underpaid = A payment is called finished although less than was asked for has arrived.
anomaly-wrong-payer = A payment came from somebody else than its order's buyer.
anomaly-too-late = A payment came when the date was over until which its offer lasts.

# Money that people must decide about: for the channel's owner.

undecided =
    ⚠️ A payment for <b>{ $tier }</b> in { $channel } needs your word. { $what }

    Buyer: { $buyer } (<code>{ $buyerId }</code>)
    Asked for: { $asked }
    Arrived: { $arrived }

    Until you decide, nobody is let in for it, and the money stays where it is.
undecided-nothing = nothing
undecided-underpaid = It is called finished, but less than the price has arrived.
undecided-partially-paid = Only a part of the price has arrived.
undecided-wrong-price = It names another price than you ask.
undecided-wrong-asset = It came in another coin than was asked for.
undecided-wrong-payer = Somebody else than the buyer paid it.
undecided-too-late = It came when the date was over until which the offer lasts.
undecided-refund-withdrawn = The rest of it arrived while its refund was asked for, and that refund was withdrawn.
undecided-repeated-deposit = Coins were sent once more to the address of an earlier payment.
decision-accept = ✅ Accept it
decision-turn-down = ✖️ Turn it down
decision-wait = ⏳ Wait for the rest
decision-accepted = Accepted: the buyer gets what was bought.
decision-turned-down = Noted. The buyer is told.
decision-made-already = This has been decided already.

deposit-again =
    🪙 { $arrived } arrived once more for <b>{ $tier }</b> · { $channel }, beyond what you owed.

    Shall it buy you another period? If not, please talk to the owner: /paysupport.
deposit-again-too-little =
    🪙 { $arrived } arrived once more for <b>{ $tier }</b> · { $channel }, beyond what you owed.

    It is less than the price, so the owner was asked what to do with it.
deposit-use = ➕ Use it for more time
turned-down =
    ✖️ Your payment for <b>{ $tier }</b> · { $channel } could not be accepted.

    Your money is not lost. Please talk to the owner: /paysupport.
turned-down-missing =
    ⏳ { $missing } is still missing for <b>{ $tier }</b> · { $channel }.

    Send it to the same address, and I let you in.

# Refunds

refunded = ↩️ { $amount } for <b>{ $tier }</b> · { $channel } went back to you.
refunded-access-ended =
    ↩️ { $amount } for <b>{ $tier }</b> · { $channel } went back to you.

    The time that it had bought is over with it.
refunded-owner = ↩️ { $amount } for <b>{ $tier }</b> · { $channel } went back to { $buyer }.
refunded-owner-asked =
    ↩️ { $amount } for <b>{ $tier }</b> · { $channel } went back to { $buyer }, and not by your wish.

    Shall the time that it had bought end?
refund-access-end = 🚪 End it
refund-access-keep = 🤝 Let them stay
refund-access-ended = Their time is taken back.
refund-access-kept = They keep their time.
refund-refused =
    ⚠️ Telegram does not know the payment of { $amount } for <b>{ $tier }</b> · { $channel } by { $buyer }, so it could not be sent back.

    Nothing was changed. The operator of this bot can see more.

command-refund = Send a payment back

refunds-list =
    ↩️ Which payment shall go back to its buyer? You will see all of it before anything happens.

    For an older one, send /refund and its id.
refunds-none = There is nothing to send back: your channels have no payment that could be refunded.
refunds-by-id = Send /refund and the id of a payment, ours or the provider's.
refunds-of-others =
    This is for owners of channels.

    If you would like your own money back, ask the owner: /paysupport.
refunds-back = ‹ Other payments
refund-unknown =
    I know no payment with that id that you could send back.

    /refund shows the newest ones of your channels.
refund-label = { $buyer } · { $amount } · { $tier } · { $date }
refund-label-by-hand = ⏳ { $buyer } · { $amount } · { $tier } · { $date }
refund-payment =
    ↩️ <b>{ $paid }</b> from { $buyer } (<code>{ $buyerId }</code>)
    { $tier } · { $channel }
    { $date }
    Payment <code>{ $id }</code>

    { $what }
refund-paid-in-coins = { $coins } for { $amount }
refund-goes-back-stars = It goes back as Stars at once.
refund-goes-back-coins =
    I cannot send coins back. Once you have chosen, send them from your NOWPayments dashboard to the address that the buyer gives you, then tap “I have sent it back”.

    Until then the money is set aside, and the buyer keeps the access.
refund-is-under-way = ⏳ Under way: the Stars are going back. I will tell the buyer, and the owner of the channel, when they have arrived.
refund-is-by-hand =
    ⏳ The money is set aside. Send the coins from your NOWPayments dashboard, then tap “I have sent it back”.

    Until then the buyer is told nothing and keeps the access.
refund-is-refunded = ✅ It went back to the buyer.
refund-is-access-open = ✅ It went back to the buyer, and not by your wish. Shall the time that it had bought end?
refund-is-impossible = It cannot be sent back from here: it bought nothing, and no money of it waits for a decision.
refund-and-end = ↩️ Refund { $amount } and end access
refund-and-keep = 🤝 Refund { $amount }, keep access
refund-alone = ↩️ Refund { $amount }
refund-cancel = ✖️ Cancel
refund-sent = ✅ I have sent it back
refund-withdraw = ✖️ Do not refund
refund-noted = Noted. The buyer is told.
refund-withdrawn = Nothing is refunded: the buyer keeps what was bought, and you the money.

# Coins

checkout-coins =
    <b>{ $tier }</b> · { $channel }
    { $price }

    Pick a coin to pay with here, or choose on the payment page. I will follow the payment here and let you in when it has arrived.
coins-previous = ‹
coins-next = ›
coins-other = 🪙 Another coin
coins-on-page = 🌐 Choose on the payment page
coins-off = Crypto is not taken just now. Choose the offer once more to see how else you can pay.

quote =
    <b>{ $tier }</b> · { $channel }

    Send exactly <code>{ $amount }</code> { $coin } to this address:
    <code>{ $address }</code>
quote-memo =
    ⚠️ And this memo (tag) with it: <code>{ $memo }</code>
    Without the memo nobody can tell that the coins are yours.
quote-network = ⚠️ Use the network { $network } only. Coins sent on another one are lost.
quote-until =
    This sum is good until { $date }.

    I will follow the payment here and let you in when it has arrived.
quote-over = ⌛ The time of this sum is over. Please refresh it before you send.
quote-still-good = This sum is still good.
quote-not-renewed = The sum could not be refreshed just now. Please try again, or pick another coin. Error id: { $id }
quote-renew = 🔄 Refresh the sum
quote-page = 🌐 Payment page

coin-refused-minimum = The price is too low for { $coin } now: the least that it takes has risen. Nothing was charged. Please pick another coin.
coin-refused-unavailable = { $coin } is not taken just now. Nothing was charged. Please pick another coin.
coin-failed = Paying in { $coin } could not be opened just now. Nothing was charged. Please try again. Error id: { $id }
coin-impossible = This offer cannot be paid in { $coin }. Nothing was charged. Please pick another coin. Error id: { $id }
