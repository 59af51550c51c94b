# Receipts, Star subscriptions, payments that need a decision, refunds, balance and statement.

# Receipts

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

    But the people who run { $channel } have blocked you there, and I cannot change that. Please talk to them; they can see your payment.
purchase-delivered-paused =
    ✅ Paid. <b>{ $tier }</b> for { $channel }.

    The people who run { $channel } have paused your access. You lose no time: when they resume it, I send you an invite link.
purchase-delivered-not-entitled =
    ✅ Paid. <b>{ $tier }</b> for { $channel }.

    The time that you bought has ended already. Send /subscriptions to see what you have.
purchase-renewed-inside =
    ✅ Paid. <b>{ $tier }</b> for { $channel } goes on { $until }.

    You are in already, so there is nothing more to do.
purchase-delayed =
    ✅ Paid. <b>{ $tier }</b> for { $channel }.

    I can't make your invite link at the moment, and I keep trying. You don't need to do anything: your link follows.
purchase-until = until { $date }
purchase-enter = 🚪 Come in

# Payments that need a decision of the owner

decision-needed =
    ⚠️ A payment for <b>{ $tier }</b> in { $channel } needs your decision. { $what }

    Buyer: { $buyer } (<code>{ $buyerId }</code>)
    Asked for: { $asked }
    Arrived: { $arrived }

    Until you decide, the buyer gets no access for it, and the money stays where it is.
decision-arrived-nothing = nothing
decision-reason-underpaid = The provider reports it as finished, but less than the price has arrived.
decision-reason-partially-paid = Only a part of the price has arrived.
decision-reason-wrong-price = Its price differs from the price that you ask.
decision-reason-wrong-asset = It came in another coin than requested.
decision-reason-wrong-payer = Somebody other than the buyer paid it.
decision-reason-too-late = It came after the last day of the offer.
decision-reason-stale-price = The coins came long after the price of the order had ended.
decision-reason-quote-expired = The coins came after their quote had ended, and are worth less than the price.
decision-reason-refund-withdrawn = The rest of it arrived after you had asked for a refund, and that refund was cancelled.
decision-reason-repeated-deposit = Coins were sent once more to the address of an earlier payment.
decision-prices = Price of the order: { $old }. Price today: { $new }.
decision-not-sold = not sold any more
decision-worth = Worth when it arrived: { $worth }.
decision-worth-unknown = Worth when it arrived: unknown. If you accept it, your balance gets nothing for it.
decision-accept = ✅ Accept
decision-reject = ✖️ Reject
decision-wait = ⏳ Wait for the rest
decision-accepted = Accepted: the buyer gets what was bought.
decision-rejected = Saved. I notify the buyer.
decision-made-already = This has been decided already.

bundle-skipped-tier-owner =
    ⚠️ { $buyer } paid for <b>{ $tier }</b> · { $home }. The payment did not open { $channel }, which belongs to another owner now. The rest was granted.

    Nobody else can buy this offer until you take { $channel } out of it: /channels. To give the money back: /refund.
bundle-skipped-channel-owner = ℹ️ A payment for <b>{ $tier }</b> · { $home } would also have opened { $channel }. The channel is yours now, so nobody was let in. There is nothing to do.
bundle-skipped-buyer =
    ℹ️ { $channel } belongs to somebody else now, so your payment for <b>{ $tier }</b> did not open it or add time there. Access that you had there before stays.

    Would you like to talk about it? /paysupport

deposit-again =
    🪙 { $arrived } arrived once more for <b>{ $tier }</b> · { $channel }, beyond what you owed.

    Do you want to use it for more time? If not, please talk to the owner: /paysupport.
deposit-again-too-little =
    🪙 { $arrived } arrived once more for <b>{ $tier }</b> · { $channel }, beyond what you owed.

    It is less than the price, so the owner was asked what to do with it.
deposit-again-stale =
    🪙 { $arrived } arrived once more for <b>{ $tier }</b> · { $channel }, beyond what you owed.

    The price of that order ended long ago, so the owner was asked what to do with it.
deposit-use = ➕ Use it for more time
payment-rejected =
    ✖️ Your payment for <b>{ $tier }</b> · { $channel } could not be accepted.

    Your money is not lost. Please talk to the owner: /paysupport.
payment-missing-remainder =
    ⏳ { $missing } is still missing for <b>{ $tier }</b> · { $channel }.

    Send it to the same address, and I let you in.

# Refunds

refunded = ↩️ { $amount } for <b>{ $tier }</b> · { $channel } went back to you.
refunded-access-ended =
    ↩️ { $amount } for <b>{ $tier }</b> · { $channel } went back to you.

    The access that you had bought with it has ended.
refunded-owner = ↩️ { $amount } for <b>{ $tier }</b> · { $channel } went back to { $buyer }.
refunded-owner-asked =
    ↩️ { $amount } for <b>{ $tier }</b> · { $channel } went back to { $buyer }, although you did not ask for it.

    Should the access that was bought with it end?
part-refunded = ↩️ { $part } of { $amount } for <b>{ $tier }</b> · { $channel } went back to { $buyer }.
part-refunded-asked =
    ↩️ { $part } of { $amount } for <b>{ $tier }</b> · { $channel } went back to { $buyer }.

    Should the access that was bought with it end?
part-refunded-buyer = ↩️ { $part } of { $amount } for <b>{ $tier }</b> · { $channel } went back to you.
part-refunded-access-ended =
    ↩️ { $part } of { $amount } for <b>{ $tier }</b> · { $channel } went back to you.

    The access that you had bought with it has ended.
part-refunded-shortened =
    ↩️ { $part } of { $amount } for <b>{ $tier }</b> · { $channel } went back to { $buyer }.

    The access now lasts until { $date }.
part-refunded-access-shortened =
    ↩️ { $part } of { $amount } for <b>{ $tier }</b> · { $channel } went back to you.

    The access that you had bought with it now lasts until { $date }.
refund-failed-later = ⚠️ A refund failed at { $provider }: { $buyer } has not got { $amount } for <b>{ $tier }</b> · { $channel }. The money is in the account there again. Please have it sent in another way; the ledger counts it as sent.
dispute-inquiry = ❓ The bank of { $buyer } asks about { $amount } for <b>{ $tier }</b> · { $channel }. No money has moved yet. The operator of this bot can answer in { $provider } (until { $due }).
dispute-open = ⚠️ { $buyer } disputes { $amount } for <b>{ $tier }</b> · { $channel }. The bank holds the money until it decides, and { $provider } took a fee of { $fee }. Both are deducted from the balance. The access stays for now. The operator of this bot can answer in { $provider } (until { $due }).
dispute-won = ✅ The dispute of { $buyer } about { $amount } for <b>{ $tier }</b> · { $channel } is won. The money is back in the balance; { $provider } keeps the fee of { $fee }.
dispute-lost = ❌ The dispute of { $buyer } about { $amount } for <b>{ $tier }</b> · { $channel } is lost. { $buyer } keeps the money, and { $provider } the fee of { $fee }.
dispute-closed = ✅ The question of the bank of { $buyer } about { $amount } for <b>{ $tier }</b> · { $channel } is closed. No money has moved.
refund-access-end = 🚪 End the access
refund-access-keep = 🤝 Let them stay
refund-access-shorten = ⏳ Shorten it: until { $date }
refund-access-ended = Their access from this payment has ended.
refund-access-kept = They keep their access.
refund-access-shortened = Their remaining time gets shorter by the refunded share.
refund-by-hand-needed =
    ⚠️ { $provider } did not send back { $amount } for <b>{ $tier }</b> · { $channel } to { $buyer }: transfers may be off there, the balance too low, or { $buyer } unable to receive it.

    The money stays set aside. Send it back yourself, and confirm that on the page of the refund.
refund-refused =
    ⚠️ { $provider } did not send back { $amount } for <b>{ $tier }</b> · { $channel } to { $buyer }. The payment may be disputed, refunded there already, or unknown there.

    Nothing was changed. The operator of this bot can see more.

command-refund = Refund a payment

refunds-list =
    ↩️ Which payment do you want to refund? You see its details before anything happens.

    For an older one, send /refund and its id.
refunds-none = You have nothing to refund: your channels have no payment that could be sent back.
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
refund-goes-back-at-once = It goes back at once, the way it came.
refund-goes-back-coins =
    I cannot send coins back. Once you have chosen, send them from your { $provider } dashboard to the address that the buyer gives you, then tap “I have sent it back”.

    Until then the money is set aside, and the buyer keeps the access.
refund-is-under-way = ⏳ Under way: the money is going back. I will tell the buyer, and the owner of the channel, when it has arrived.
refund-is-by-hand =
    ⏳ { $sums } is set aside. Send exactly that from your { $provider } dashboard, then tap “I have sent it back”.

    Until then the buyer gets no message and keeps the access.
refund-is-refunded = ✅ The money went back to the buyer.
refund-is-access-open = ✅ The money went back to the buyer, although you did not ask for it. Should the access that was bought with it end?
refund-is-impossible = You can't refund this payment here: it bought nothing, and none of its money waits for a decision.
refund-and-end = ↩️ Refund { $amount } and end access
refund-and-keep = 🤝 Refund { $amount }, keep access
refund-and-shorten = ⏳ Refund { $amount }, access until { $date }
refund-alone = ↩️ Refund { $amount }
refund-part = ✂️ Refund a part…
refund-part-page = How much of { $rest } goes back? The sale and the rest of the money stay.
refund-part-other = ✏️ Another amount
refund-part-back = ‹ Back
refund-part-ask = How much of { $rest } goes back? Please type the amount, like 4.50.
refund-part-no-amount = I could not read that as an amount. Please type it like 4.50.
refund-part-range = A part is { $min } to { $max }. Please type another amount.
refund-part-not-possible = No part of this payment can go back any more. /refund shows what you can refund.
refund-part-before = { $sum } of it went back before.
refund-part-asked = The owner asks for a part: { $part }.
refund-part-by-hand =
    ⏳ { $part } of it is set aside: { $sums }. Send exactly that from your { $provider } dashboard, then tap “I have sent it back”.

    Until then the buyer gets no message and keeps the access.
refund-form-lost = ⚠️ I could not go on with this form. Please open it again with /refund. Error id: <code>{ $id }</code>
refund-cancel = ✖️ Cancel
refund-sent = ✅ I have sent it back
refund-withdraw = ✖️ Do not refund
refund-decline = ✖️ Decline
refund-recorded = Saved. I notify the buyer.
refund-withdrawn = Nothing is refunded: the buyer keeps what was bought, and you the money.
refund-waits = Your balance does not cover this refund, so it waits for the operator. I tell you the outcome.
refund-is-waiting = ⏳ This refund waits for the operator, since your balance would be { $balance } afterwards. The operator allows or declines it. Once new sales cover it, you can send it from here yourself.
refund-needs-operator = ⚠️ After this refund your balance would be { $balance }, so the operator has to allow it.
refund-makes-debt = ⚠️ After this refund the owner’s balance would be { $balance }. Their next sales pay that back before anything is paid out to them.
refund-of-former-owner = This sale belongs to the former owner of the channel, who was credited with it. Only they and the operator decide about it.
refund-declined = ✖️ The operator declined your refund of { $amount } for <b>{ $tier }</b> · { $channel } to { $buyer }, which your balance does not cover. Nothing was changed.
refund-waits-operator =
    ⚠️ <b>{ $owner }</b> (<code>{ $ownerId }</code>) wants to refund { $amount } for <b>{ $tier }</b> · { $channel } to { $buyer }.

    Their balance is { $balance }, and would be { $afterwards } after the refund. The refund waits for your decision.

# Star subscriptions

pay-once = { $price }, once
pay-recurring =
    { $count ->
        [one] 🔁 { $count } Star every 30 days
       *[other] 🔁 { $count } Stars every 30 days
    }
pay-recurring-card = 🔁 { $price } { $every } by card

recurring-terms =
    🔁 <b>{ $tier }</b> · { $channel }

    Telegram charges { $price } every 30 days until you cancel: in Telegram's settings, or here with /subscriptions.
recurring-card-terms =
    🔁 <b>{ $tier }</b> · { $channel }

    Your card is charged { $price } { $every } until you cancel with /subscriptions.
recurring-every-week = every week
recurring-every-month = every month
recurring-every-quarter = every 3 months
recurring-every-half-year = every 6 months
recurring-every-year = every year
recurring-time-left = You already have access until { $date }. You keep that time: it is added at the end.
recurring-subscribe = 🔁 Subscribe
recurring-already = 🔁 { $channel } already renews automatically, next on { $date }. I did not start a second subscription.
recurring-my-subscriptions = 🎟 My subscriptions

recurring-access-until = You have access until { $date }.
recurring-access-for-life = You have access for life.
recurring-access-over = Your access there has ended.
recurring-access-paused = The people who run it paused your access; you lose no time.
recurring-access-banned = The people who run it have blocked you there.
recurring-access-allowed = The people who run it let you in for free.

recurring-stopped = ⏹ <b>{ $channel }</b>: no further charge. { $stay }
recurring-stopped-by-channel =
    ⏹ <b>{ $channel }</b>: no further charge. I have not been able to let anybody in there for a day. { $stay }

    When it works again, I ask you whether to go on.
recurring-stopped-by-bundle = ⏹ <b>{ $channel }</b>: no further charge. One of the channels of this offer belongs to somebody else now. { $stay }
recurring-resumable =
    ✅ <b>{ $channel }</b> works again. Its renewals are still stopped.

    Tap the button to resume them: the next charge is then { $price } on { $date }.
recurring-not-needed = You are not charged for <b>{ $channel }</b> now. { $stay }
recurring-not-now = I can't let anybody into <b>{ $channel }</b> at the moment, so I do not start its renewals. When it works again, I ask you.
recurring-canceled =
    ⏹ <b>{ $channel }</b>: no further charge. { $stay }

    You can resume it in Telegram: Settings → My Stars.
recurring-resumed =
    🔁 <b>{ $channel }</b> can go on, and Telegram leaves the last step to you: switch it on under Settings → My Stars.

    The next charge is then { $price } on { $date }.
recurring-active = 🔁 <b>{ $channel }</b> goes on: the next charge is { $price } on { $date }.
recurring-failed =
    ⚠️ { $price } for <b>{ $channel }</b> could not be charged. { $stay }

    You can renew by hand.
recurring-past-due =
    ⚠️ { $price } for <b>{ $channel }</b> could not be charged. It is tried again by { $date }. { $stay }

    Please check your card: the button opens the page where you can change it.
recurring-card-expires = 💳 Your card for <b>{ $channel }</b> expires before the next charge: { $price } on { $date }. The button opens the page where you can change it.
recurring-portal = 💳 <b>{ $channel }</b>: on this page you can change your card, cancel and find your receipts. It opens for a few minutes only.
recurring-portal-open = 💳 Open the page
recurring-over = That subscription to <b>{ $channel }</b> cannot be resumed any more. { $stay }
recurring-refused = Telegram did not change your subscription, and nothing was charged. You can change it in Telegram: Settings → My Stars. Error id: { $id }
recurring-not-changed = Your subscription could not be changed, and nothing was charged. Please try again later. Error id: { $id }

renewal-delivered-inside = 🔁 <b>{ $tier }</b> · { $channel }: renewed { $until }.
renewal-delivered-join-request =
    🔁 <b>{ $tier }</b> · { $channel }: renewed { $until }.

    Tap the button and ask to join: I approve you at once.
renewal-delivered-one-time-link =
    🔁 <b>{ $tier }</b> · { $channel }: renewed { $until }.

    Tap the button to come in. The link works once and for one hour.
renewal-delivered-banned =
    🔁 <b>{ $tier }</b> · { $channel }: renewed { $until }.

    But the people who run { $channel } have blocked you there, and I cannot change that. /subscriptions stops the renewals.

# Balance and statement

command-balance = My earnings
command-statement = My sales of a month as a file

balance-stars = ⭐ { $amount }
balance-coins = { $amount } { $currency }
balance-empty =
    Nothing has been sold in your channels yet, so there is nothing to count.

    /channels shows your offers and the links to share.
balance-no-channels =
    You run no channel here yet, so there is nothing to count.

    /newchannel connects one.

balance =
    💰 <b>Your balance</b>

    { $currencies }

    The figures are for { $month }, in UTC. For every single sale send /statement.
balance-currency =
    <b>{ $balance }</b>
    Sales: { $gross }
    Platform fee: { $platformFee }
    Provider and network fees: { $costs }
    Refunds: { $refunds }
    Net: { $net }
balance-paid-out = Paid out: { $payouts }
balance-negative = ⚠️ You owe this sum: refunds took more than you had. Your next sales pay it back first, and payouts go on after that.
balance-broadcasts = Paid broadcasts: { $broadcasts }

balance-of-owner =
    The balance of { $owner }:

    { $balance }
statement-choose-of-owner = The statement of { $owner }: which month?
statement-choose = 🧾 Which month? You get a file for your spreadsheet. Months begin and end in UTC.
statement-totals = Sales { $gross } · fees { $fees } · refunds { $refunds } · net { $net } · balance { $balance }

statement-totals-paid-out = Sales { $gross } · fees { $fees } · refunds { $refunds } · net { $net } · paid out { $payouts } · balance { $balance }

statement-column-date = Date (UTC)
statement-column-entry = Entry
statement-column-kind = Kind
statement-column-channel = Channel
statement-column-tier = Tier
statement-column-buyer = Buyer's Telegram id
statement-column-provider = Provider
statement-column-payment = Provider's payment id
statement-column-currency = Currency
statement-column-gross = Gross
statement-column-platform-fee = Platform fee
statement-column-provider-fee = Provider fee
statement-column-network-fee = Network fee
statement-column-net = Net
statement-column-balance = Balance
statement-kind-opening = opening balance
statement-kind-closing = closing balance
statement-kind-sale = sale
statement-kind-remainder = rest of a sale
statement-kind-refund = refund
statement-kind-refund-reversed = refund withdrawn
statement-kind-part-refund = part of a refund
statement-kind-part-refund-reversed = part of a refund withdrawn
statement-kind-dispute = dispute
statement-kind-dispute-reversed = dispute won
statement-kind-fee = provider’s fee
statement-kind-payout = payout
statement-kind-payout-reversed = payout refused
statement-kind-broadcast = paid broadcast
statement-kind-broadcast-returned = paid broadcast: unspent Stars returned

platform-balance = 🏦 <b>The platform</b>
platform-balance-platform-fee = Fees earned: { $sums }
platform-balance-tax = Taxes to pay: { $sums }
platform-balance-unallocated = Not allocated yet: { $sums }
platform-balance-refunds = On the way back to buyers: { $sums }
platform-balance-owner-balance = Owed to owners: { $sums }
platform-balance-payouts-in-transit = On the way to owners: { $sums }
platform-balance-paid-out = Sent to owners: { $sums }
platform-balance-broadcasts = Set aside for paid broadcasts: { $sums }
platform-balance-provider-clearing = With the providers: { $sums }
platform-balance-nothing = nothing
platform-balance-more = { $count } more coins
