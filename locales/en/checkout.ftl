# The storefront, the order and the ways to pay, coins, progress, and tracked links.

# Storefront

storefront =
    🔑 <b>{ $channel }</b>

    Choose what suits you. I let you in as soon as your payment has arrived.
storefront-all-tiers = All offers
storefront-empty =
    <b>{ $channel }</b> has nothing on sale at the moment.

    Please ask its owner, or open the link again later.
storefront-tier-retired =
    That offer of <b>{ $channel }</b> is no longer on sale. These are today's offers:
storefront-closed =
    Nothing is on sale under this link now.

    Please ask for a new link where you found this one. /subscriptions shows what you bought already.

# Order and ways to pay


order-chosen =
    <b>{ $tier }</b> · { $period }
    Access to { $channels }

    { $preview }

    How would you like to pay? This price is valid until { $until }.
order-preview-begin = If you pay now, your access lasts { $until }.
order-preview-extend = You have access until { $date }. This adds { $period }, so your access lasts { $until }.
order-preview-extend-to = You have access until { $date }. With this purchase it lasts { $until }.
order-preview-change = You have <b>{ $old }</b> until { $date }. The time of <b>{ $tier }</b> is added after that, and you have { $tier } from now on, { $until }.
order-preview-change-to = You have <b>{ $old }</b> until { $date }. From now on you have <b>{ $tier }</b>, { $until }.
order-preview-resume = This payment ends the pause of your access and adds <b>{ $tier }</b>: your access lasts { $until }.
order-preview-per-channel = <b>{ $tier }</b> is added to what you have in each channel. If you pay now, your access lasts:
order-preview-line = • <b>{ $channel }</b>: { $until }
order-preview-free = free for you anyway
order-refused-date-over = <b>{ $tier }</b> ended on { $date }, so nobody can buy it any more.
order-refused-adds-nothing = You already have access to <b>{ $channel }</b> until { $date }. <b>{ $tier }</b> does not last longer, so you don't need to buy it.
order-refused-for-life = You have access to <b>{ $channel }</b> for life, so there is nothing more to buy.
order-refused-banned = The people who run <b>{ $channel }</b> have blocked you there, so you can't buy access. Please talk to them.
order-refused-allowed = The people who run <b>{ $channel }</b> let you in for free, so there is nothing to pay.
order-not-on-sale = This offer is no longer on sale. Open the channel's link again to see what there is today.
order-too-many = You have started many purchases within an hour, so I cannot start another one yet. Your earlier offers above still work: please use one of them, or try again in an hour.
order-no-way-to-pay = { $channel } cannot take payments for this offer right now. Please tell its owner.
order-already-paid = This order is paid already. To add more time, choose the offer once more.
order-stale = This order is too old, so its price is no longer valid. Choose the offer once more.

renew-not-sold = <b>{ $tier }</b> is not on sale at the moment, so I cannot renew it.
renew-too-late = Your old price was valid until { $date }. These are today's offers:

pay-with-stars = { $price }
pay-with-stripe = 💳 { $price } by card
pay-with-nowpayments = 🪙 { $price } in crypto
pay-with-cryptopay = 👛 { $price } with @CryptoBot
pay-open-page = 🔗 Open the payment page
pay-try-again = 🔄 Try again

invoice-description = Access to { $channel }
checkout-opened =
    <b>{ $tier }</b> · { $channel }

    Open the page and pay. I will follow the payment here and let you in when it has arrived.
checkout-failed = The payment page could not be opened just now. Nothing was charged. Error id: { $id }
checkout-impossible = This offer cannot be paid in this way. Please choose another one. Error id: { $id }

charge-refused-unknown = This invoice is not known here. Please open the channel's link and choose again.
charge-refused-wrong_payer = This invoice was made for somebody else. Open the channel's link to get your own.
charge-refused-wrong_price = The price of this invoice has changed. Please choose the offer once more.
charge-refused-paid = This invoice is paid already. To add more time, send /subscriptions and tap Renew.
charge-refused-stale = This invoice is too old. Please choose the offer once more.
charge-refused-renewing = You subscribe to this channel already. Send /subscriptions to see it, or choose the offer again to pay once.
charge-refused-date_over = The last day of this offer has passed, so nothing was charged.
charge-refused-adds_nothing = You already have access for as long as this offer lasts, so nothing was charged.
charge-refused-for_life = You have this for life already, so nothing was charged.
charge-refused-banned = The people who run this channel have blocked you there, so nothing was charged. Please talk to them.
charge-refused-allowed = You are let in for free, so nothing was charged.
charge-refused-not_on_sale = This offer is no longer on sale. Please open the channel's link again.

progress-pending = ⏳ <b>{ $tier }</b> · { $channel }: waiting for your payment.
progress-confirming = 🔎 <b>{ $tier }</b> · { $channel }: your payment was seen and is being confirmed by the network.
progress-deciding = 🔎 <b>{ $tier }</b> · { $channel }: your bank decides about the payment, which can take days. We go on when the money has come.
progress-confirmed = 🔎 <b>{ $tier }</b> · { $channel }: your payment is confirmed and on its way.
progress-settling = 🔎 <b>{ $tier }</b> · { $channel }: almost done.
progress-partially-paid =
    ⚠️ <b>{ $tier }</b> · { $channel }: { $arrived } arrived, and { $missing } is missing.

    Send the rest to the same address, or open the page. You may also wait: the owner can accept the smaller amount.
progress-missing-unknown = a part
progress-expired = ⌛ <b>{ $tier }</b> · { $channel }: the time to pay ran out. Money sent late is still counted.
progress-closed = ⌛ <b>{ $tier }</b> · { $channel }: the time to pay ran out. Nothing was charged. Begin once more to try again.
progress-failed = ❌ <b>{ $tier }</b> · { $channel }: the payment failed. Choose the offer once more to try again.
progress-refunded = ↩️ <b>{ $tier }</b> · { $channel }: the payment was refunded.
progress-paid = ✅ <b>{ $tier }</b> · { $channel }: paid. Thank you!
progress-held = 🕵️ <b>{ $tier }</b> · { $channel }: the payment arrived but does not match the order. A person will check it; your money is not lost.

# Coins

checkout-coins =
    <b>{ $tier }</b> · { $channel }
    { $price }

    Pick a coin to pay with here, or choose on the payment page. I will follow the payment here and let you in when it has arrived.
coins-previous = ‹
coins-next = ›
coins-other = 🪙 Another coin
coins-on-page = 🌐 Choose on the payment page
coins-off = Crypto payments are off at the moment. Choose the offer once more to see other ways to pay.

quote =
    <b>{ $tier }</b> · { $channel }

    Send exactly <code>{ $amount }</code> { $coin } to this address:
    <code>{ $address }</code>
quote-memo =
    ⚠️ And this memo (tag) with it: <code>{ $memo }</code>
    Without the memo nobody can tell that the coins are yours.
quote-network = ⚠️ Use the network { $network } only. Coins sent on another one are lost.
quote-until =
    This amount is valid until { $date }.

    I will follow the payment here and let you in when it has arrived.
quote-over = ⌛ This amount is no longer valid. Please refresh it before you send.
quote-still-good = This amount is still valid.
quote-not-renewed = The amount could not be refreshed just now. Please try again, or pick another coin. Error id: { $id }
quote-renew = 🔄 Refresh the amount
quote-page = 🌐 Payment page

coin-refused-minimum = The price is too low for { $coin } now: its minimum has risen. Nothing was charged. Please pick another coin.
coin-refused-unavailable = { $coin } is not available at the moment. Nothing was charged. Please pick another coin.
coin-refused-too-many = This payment has addresses in many coins already. Nothing was charged. Please use one of them: tap its coin, and I show the address again.
coin-failed = The payment in { $coin } could not be opened just now. Nothing was charged. Please try again. Error id: { $id }
coin-impossible = This offer cannot be paid in { $coin }. Nothing was charged. Please pick another coin. Error id: { $id }

# Tracked links

command-links = Tracked links: where sales come from
channel-links = 🔗 Tracked links

links-no-channels =
    You run no channel here yet, so there is nothing to share.

    /newchannel connects one.
links-which = 🔗 Links to which channel? Pick one.
links-list =
    🔗 <b>{ $channel }</b>

    { $links }
links-none =
    Give a link a name ("Instagram", "Newsletter of May"), share it there, and see here how many sales come from it.
link-line = <b>{ $name }</b> · opened { $opens } × · { $paid } paid · { $sum }
link-new = ➕ A new link
link-retired-label = 💤 { $name }
links-back = ‹ Links
links-not-yours = You can't change the links of that channel any more. Nothing was changed.
links-too-many = A channel has 30 links at most. Retire a link that you no longer need, then try again.
links-form-lost = I could not go on with that form. Please begin again with /links. Error id: { $id }

link-ask-name =
    🔗 A new link to <b>{ $channel }</b>

    What is its name? Only you see the name: choose the place where you will share the link.
link-ask-new-name = What is the new name of <b>{ $name }</b>?
link-name-length = A name has 1 to 64 characters. Please type another one.
link-name-failed = Something went wrong on our side and nothing was changed. Please type the name once more. Error id: { $id }
link-page =
    🔗 <b>{ $name }</b>

    <code>{ $url }</code>

    { $results }

    An order counts for the last link that its buyer opened in the 7 days before.
link-page-retired =
    💤 <b>{ $name }</b>

    <code>{ $url }</code>

    { $results }

    This link is retired: it still opens your offers, but new orders do not count for it.
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
