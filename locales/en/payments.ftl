# Choosing how to pay, paying, and what comes after.

price-stars =
    { $count ->
        [one] ⭐ { $count } Star
       *[other] ⭐ { $count } Stars
    }

order-chosen =
    <b>{ $tier }</b> · { $period }
    Access to { $channel }

    How would you like to pay? This price is yours until { $until }.
order-not-on-sale = This offer is no longer on sale. Open the channel's link again to see what there is today.
order-no-way-to-pay = { $channel } cannot take payments for this offer right now. Please tell its owner.
order-already-paid = This order is paid already. To add more time, choose the offer once more.
order-stale = This order is too old, so its price is no longer promised. Choose the offer once more.

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
charge-refused-not_on_sale = This offer is no longer on sale. Please open the channel's link again.

progress-waiting = ⏳ <b>{ $tier }</b> · { $channel }: waiting for your payment.
progress-confirming = 🔎 <b>{ $tier }</b> · { $channel }: your payment was seen and is being confirmed by the network.
progress-confirmed = 🔎 <b>{ $tier }</b> · { $channel }: your payment is confirmed and on its way.
progress-sending = 🔎 <b>{ $tier }</b> · { $channel }: almost done.
progress-partially-paid = ⚠️ <b>{ $tier }</b> · { $channel }: less than the price has arrived. Open the page to send the rest.
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
