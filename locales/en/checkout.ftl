# The storefront, the order and the ways to pay, coins, progress, and tracked links.

# Storefront

storefront =
    🔑 <b>{ $channel }</b>

    Choose what suits you. You pay here in the chat, and I let you in right after.
storefront-all-tiers = All offers
storefront-empty =
    <b>{ $channel }</b> has nothing on sale at the moment.

    Please ask its owner, or open the link again later.
storefront-tier-retired =
    That offer of <b>{ $channel }</b> is no longer on sale. This is what there is today:
storefront-closed =
    This link leads to nothing that is on sale now.

    Please ask whoever gave it to you for a new one. What you bought already is under /subscriptions.

# Order and ways to pay

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
order-preview-begin = Paid now, your access lasts { $until }.
order-preview-extend = You have access until { $date }: this adds { $period } to it, so that it lasts { $until }.
order-preview-extend-to = You have access until { $date }: with this it lasts { $until }.
order-preview-change = You have <b>{ $old }</b> until { $date }: <b>{ $tier }</b> adds its time behind that, and from now on you have { $tier }, { $until }.
order-preview-change-to = You have <b>{ $old }</b> until { $date }: from now on you have <b>{ $tier }</b>, { $until }.
order-preview-resume = Your paused time goes on with this payment, and <b>{ $tier }</b> comes to it: your access lasts { $until }.
order-preview-per-channel = <b>{ $tier }</b> comes to what you have in each channel. Paid now, your access lasts:
order-preview-line = • <b>{ $channel }</b>: { $until }
order-preview-free = free for you anyway
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

# Tracked links

command-links = Share links that tell what they bring
channel-links = 🔗 Tracked links

links-no-channels =
    You run no channel here yet, so there is nothing to share.

    /newchannel connects one.
links-which = 🔗 Links to which channel? Pick one.
links-list =
    🔗 <b>{ $channel }</b>

    { $links }
links-none =
    Give a link a name ("Instagram", "Newsletter of May"), share it there, and see here what it brings.
link-line = <b>{ $name }</b> · opened { $opens } × · { $paid } paid · { $sum }
link-new = ➕ A new link
link-retired-label = 💤 { $name }
links-back = ‹ Links
links-not-yours = You may not change the links of that channel any more. Nothing was changed.
links-too-many = A channel has 30 links at most. Retire one that you need no more, then try again.
links-form-lost = I lost my place in that form. Please begin again with /links. Error id: { $id }

link-ask-name =
    🔗 A new link to <b>{ $channel }</b>

    What shall it be called? Only you see the name: say where you are going to share it.
link-ask-new-name = What shall <b>{ $name }</b> be called from now on?
link-name-length = A name has 1 to 64 characters. Please type another one.
link-name-failed = Something went wrong on our side and nothing was changed. Please type the name once more. Error id: { $id }
link-page =
    🔗 <b>{ $name }</b>

    <code>{ $url }</code>

    { $results }

    An order counts for the link that its buyer opened last, up to 7 days before.
link-page-retired =
    💤 <b>{ $name }</b>

    <code>{ $url }</code>

    { $results }

    It is retired: it still leads to your offers, and counts nothing new.
link-opened =
    Opened { $opens ->
        [one] once
       *[other] { $opens } times
    } by { $people ->
        [one] one person
       *[other] { $people } people
    }
link-ordered = Orders: { $orders }, paid: { $paid }
link-earned = Brought in: { $sum }
link-refunded = Refunded of that: { $sum }
link-nothing = nothing yet
link-rename = ✏️ Rename
link-retire = 💤 Retire
link-bring-back = ↩️ Bring back
