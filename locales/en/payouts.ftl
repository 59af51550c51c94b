# Payouts from operators to owners.

command-payouts = Payouts of my earnings

payouts-off = Payouts are switched off in this bot. Ask its operator how you get your money; /balance shows your earnings.
payouts-off-operator = Payouts are switched off in this bot. With PAYOUTS=on in its settings, owners request their balance with /payouts, and you send it.
payouts-no-channel =
    Payouts are for the owners of channels.

    /newchannel connects one.

payouts-title = 💸 <b>Payouts</b>
payouts-nothing-yet = You have earned nothing yet. Sales of your channels appear here.
payouts-balance = Balance: <b>{ $balance }</b>
payouts-held = On hold: { $held }, since Telegram releases Stars after { $days } days
payouts-held-money = On hold: { $held }. The money of a sale is free after { $days ->
        [one] 1 day
       *[other] { $days } days
    }
payouts-held-until = The first of them are free from { $date }
payouts-paid = Paid to you so far: { $paid }
payouts-stars-by-hand = ✋ Telegram’s Bot API cannot send Stars on: the operator pays their value by hand and records it here.
payouts-money-by-hand = ✋ A balance in { $currency ->
        [USD] dollars
        [EUR] euros
       *[other] { $currency }
    } is paid by hand: the operator sends its value and records it here.
payouts-progress = Towards your next payout: { $available } of { $threshold }
payouts-enough = Ready to be paid out: { $available }
payouts-under-way = On the way to you: { $amount }, requested on { $date }
payouts-no-wallet = You have set no wallet yet. Set a wallet first.
payouts-wallet =
    👛 { $network }
    <code>{ $address }</code>
payouts-wallet-waits = ⏳ This wallet is new: payouts are possible from { $date }.
payouts-by-manual = 🗓 Nothing is paid out by itself: press the button when you want your money.
payouts-by-instant = 🗓 Each sale is paid out as soon as it has settled.
payouts-by-threshold = 🗓 I request a payout as soon as there is enough.
payouts-by-weekly = 🗓 I request a payout each Monday morning, the next time on { $date }.
payouts-by-monthly = 🗓 I request a payout on the morning of the first of each month, the next time on { $date }.
payouts-last = <b>Your last payouts</b>
payouts-line-requested = ⏳ { $day } · { $amount } · on its way
payouts-line-sending = 🚀 { $day } · { $amount } · being sent
payouts-line-sent = ✅ { $day } · { $amount } · <code>{ $reference }</code>
payouts-line-refused = ↩️ { $day } · { $amount } · { $reason }

payout-to-page = 💸 Payouts
payout-back = ‹ Back to payouts
payout-button-now = 💸 Pay out { $amount }
payout-button-wallet = 👛 Set a wallet
payout-button-other-wallet = 👛 Change the wallet
payout-button-thresholds = 🎚 Smallest payout
payout-button-strategy = 🗓 Paid out: { $strategy }
payout-button-show = 🔎 { $day } · { $amount }
payout-button-statement = 📄 Statement
payout-button-request = ✅ Request it
payout-strategy-which = 🗓 When shall I pay out what you earned? You can change this at any time.
payout-strategy-manual = When I ask
payout-strategy-instant = Each sale
payout-strategy-threshold = From an amount
payout-strategy-weekly = On Mondays
payout-strategy-monthly = On the first of the month
payout-review = 💸 Shall I request <b>{ $amount }</b> for this wallet?
payout-terms = You get about <b>{ $coins }</b> { $network } of { $amount }: the network takes about { $fee } of them. The least payout is { $least }.
payout-terms-too-small = { $amount } is too little for { $network }: the network takes about { $fee } coins, and the least payout is { $least }.
payout-terms-unknown = ⚠️ The provider does not answer at the moment, so the fee and the least payout are unknown. The network’s fee comes out of what you get.
payout-strategy-stars = ⭐ The operator pays Stars by hand, from { $threshold } on, because Telegram’s Bot API cannot send them on.

payout-requested = Requested. The operator sends it by hand, and I tell you when it is sent.
payout-requested-program = Requested. It is sent by itself, usually within minutes, and I tell you when it is sent.
payout-requested-held = Requested. An operator looks at it first. I tell you when it is sent.
payout-not-no-wallet = Set a wallet first: the payout is sent there.
payout-not-wallet-waits = Your wallet is new, so nothing is paid out yet. /payouts shows the date.
payout-not-under-way = A payout is on its way already.
payout-not-too-little = There is not enough for a payout at the moment.
payout-not-no-operator = Nobody operates this bot at the moment, so nobody could send the money. Your balance stays; please try again later.
payout-not-changed = Something changed in the meantime, so no payout was requested. This page is up to date now.

payout-threshold-which = 🎚 How large is the smallest payout that you want? Networks take a fee for each transfer, so small payouts cost more.
payout-threshold-chosen = • { $sum } •

payout-network-usdt-tron = USDT on TRON (TRC-20)
payout-network-usdt-ton = USDT on TON
payout-network-usdt-ethereum = USDT on Ethereum (ERC-20)
payout-network-usdc-base = USDC on Base
payout-wallet-which =
    👛 In which coin, and on which network? One dollar is paid as one coin.

    Stars are paid there too, at the value that the operator gets for them from Telegram.
payout-coins-which =
    👛 In which coin, and on which network? Coins that are not worth one dollar are bought at the rate of the moment.

    Stars are paid there too, by the operator’s hand, at the value that the operator gets for them from Telegram.
payout-coins-unreachable = ⚠️ The provider does not answer at the moment, so these are not all coins.
payout-coins-more = More coins ›
payout-coins-search = ⌨️ Type the coin’s name
payout-coin-ask = 👛 Type a part of the coin’s name or its ticker, such as “lite” or “USDT SOL”.
payout-coin-none = I know no such coin. Please type another part of its name, or its ticker.
payout-coin-found = 👛 Coins with these letters: { $count }. Which one? Or type something else.
payout-coin-many = 👛 Coins with these letters: { $count }. These are the first of them; type more letters to see the others.
payout-wallet-ask =
    👛 Send me your address for <b>{ $network }</b>.

    Use a wallet of your own that needs no memo or comment. Exchanges often need one, and without it the money is lost.
payout-wallet-account = 👛 Your payouts then go to the wallet of your own Telegram account: <b>{ $network }</b>. Open it once before the first payout, so that it knows you.
payout-wallet-ask-coin =
    👛 Send me your address for <b>{ $network }</b>.

    Money sent to an address of another coin or network is lost.
payout-memo-ask = 🏷 Which memo (tag) does your wallet name for <b>{ $network }</b>? Send it to me. Without it the money is lost.
payout-memo-ask-optional = 🏷 Does your wallet name a memo (tag) for <b>{ $network }</b>? Exchanges do, and without it the money is lost. Send it to me, or press the button if there is none.
payout-memo-no = There is no memo
payout-memo-none = 🏷 Without a memo
payout-memo = 🏷 Memo (tag): <code>{ $memo }</code>
payout-memo-form = That is no memo of this coin. Please copy it from your wallet.
payout-wallet-check =
    Is this your address for <b>{ $network }</b>, every letter of it?

    <code>{ $address }</code>
payout-wallet-check-ends =
    Please look into your wallet once more. Does its address for <b>{ $network }</b> begin with <code>{ $first }</code> and end with <code>{ $last }</code>?

    A transfer to a wrong address cannot be brought back.
payout-wallet-right = ✅ Yes, every letter
payout-wallet-save = ✅ Yes, save it
payout-type-again = ✏️ Type it again
payout-press-a-button = Please answer with one of the buttons.
payout-wallet-saved = 👛 Saved. The new wallet is used from the next payout on; /payouts shows it.
payout-wallet-saved-waits = 👛 Saved. For your safety, payouts are possible from { $date }; /payouts shows the wallet.
payout-wallet-changed =
    🔐 Your payouts now go to this wallet:

    { $network }
    <code>{ $address }</code>

    A payout that is on its way already still goes to the old wallet. Was this not you? Set your own wallet with /payouts and secure your Telegram account.
payout-wallet-changed-waits =
    🔐 From { $date } your payouts go to this wallet:

    { $network }
    <code>{ $address }</code>

    Until then no payout is requested. A payout that is on its way already still goes to the old wallet. Was this not you? Stop the change, and secure your Telegram account.
payout-wallet-stop = 🛑 Stop the change
payout-wallet-stopped = Stopped: /payouts shows the wallet from before. Now secure your Telegram account: Settings, Devices.
payout-wallet-stop-late = It is too late to stop this change: the wallet is in use. Set your own wallet with /payouts, and write to the operator.
payout-page-title = 💸 <b>A payout of { $amount }</b>
payout-page-requested = You requested it on { $date }.
payout-page-requested-automatic = I requested it for you on { $date }.
payout-page-sales = Sales since the payout before: { $count }, your part of them { $sum }.
payout-page-rate = Rate: one coin of { $network } for { $price }
payout-page-fee = Network fee: { $fee }
payout-page-net = You get: <b>{ $coins }</b> { $network }
payout-page-transaction = Transaction: <a href="{ $url }">{ $hash }</a>
payout-page-reference = Transaction: <code>{ $hash }</code>
payout-state-requested = ⏳ It waits to be sent.
payout-state-held = ⏳ It waits for the operator’s approval.
payout-state-claimed = ✋ The operator is sending it by hand.
payout-state-sending = 🚀 It is being sent.
payout-state-sent = ✅ It was sent on { $date }.
payout-state-sent-by-hand = ✅ The operator sent it by hand and recorded it on { $date }.
payout-state-refused = ↩️ It was not sent, and the money is in your balance again since { $date }: { $reason }
payout-address-form-tron = That is no address on TRON: it begins with T and has 34 letters and digits. Please copy it from your wallet.
payout-address-form-ton = That is no address on TON: it begins with UQ or EQ and has 48 characters. Please copy it from your wallet.
payout-address-form-evm = That is no such address: it begins with 0x and has 40 digits and letters from A to F after it. Please copy it from your wallet.
payout-address-form-coin = That is no address of this coin and network. Please copy it from your wallet.
payout-address-refused = The provider cannot pay to this address. Please copy it from your wallet again, memo included.
payout-address-unknown = ⚠️ The provider does not answer, and without it I cannot check this address. Nothing was saved; please try again in a few minutes.
payout-address-checksum = One of its letters is wrong, or small and capital letters are not as your wallet shows them. Please copy it from there.
payout-address-testnet = That address is of a test network, where coins are worth nothing. Please copy the one of the real network.
payout-form-failed = ⚠️ Something went wrong on my side, and nothing was saved. Please try once more. Error id: <code>{ $id }</code>
payout-form-lost = ⚠️ I could not go on with this form. Please open it again with /payouts. Error id: <code>{ $id }</code>

payout-refused-notify =
    ↩️ Your payout of <b>{ $amount }</b> could not be sent: { $reason }

    The money is back in your balance. Automatic payouts are off now. When the problem is solved, request the payout again with /payouts.

payouts-none-open = 💸 No payout waits to be sent.
payouts-remind = ⏰ Payouts that have waited for you for more than a day: { $count }. Their owners wait for their money.
payouts-released-notify = ⚠️ Payouts that the bot could not send, and that wait for you now: { $count }. /payouts shows each of them with the reason.
payouts-open =
    💸 <b>{ $count ->
        [one] 1 payout waits
       *[other] { $count } payouts wait
    }</b> to be sent. This is number { $number }.
payout-to-send-USD =
    💸 Please send <b>{ $amount }</b> to <b>{ $owner }</b> (<code>{ $ownerId }</code>), requested on { $date }.

    { $network }
    <code>{ $address }</code>

    One dollar is one coin. When it is sent, press “Sent”.
payout-to-send-XTR =
    💸 Please send the value of <b>{ $amount }</b> to <b>{ $owner }</b> (<code>{ $ownerId }</code>), requested on { $date }.

    { $network }
    <code>{ $address }</code>

    The value is what Telegram pays you for these Stars. When it is sent, press “Sent”.
payout-to-send-money =
    💸 Please send the value of <b>{ $amount }</b> to <b>{ $owner }</b> (<code>{ $ownerId }</code>), requested on { $date }.

    { $network }
    <code>{ $address }</code>

    Send what this amount is worth now. When it is sent, press “Sent”.
payout-to-approve =
    💸 <b>{ $amount }</b> for <b>{ $owner }</b> (<code>{ $ownerId }</code>), requested on { $date }.

    { $network }
    <code>{ $address }</code>
payout-to-approve-how = Press “Let the bot send it” to approve it. To send it by hand, press “I am sending this” first, so that no other operator sends it too.
payout-to-mend-how = When the cause is mended, press “Let the bot send it”. To send it by hand, press “I am sending this” first, so that no other operator sends it too.
payout-to-send-value = ⚠️ One dollar is not one coin here: send what the dollars are worth now.
payout-wallet-age = 👛 The owner set this wallet on { $date }. Its age at the request, in days: { $days }.
payout-wallet-replaced = ⚠️ The owner has changed the wallet since this request. Ask them before you send anything.
payout-owner-owes = ⚠️ One of the owner’s balances is negative: { $balance }. Refunds took more than they had.
payout-unclaimed = ✋ Nobody is sending it yet. Press “I am sending this” first, so that no other operator sends it too.
payout-claimed-by-you = ✋ You are sending this, since { $date }. Record it when the money has left, or give it back.
payout-claimed-by-other = ✋ { $operator } is sending this, since { $date }. Please do not send it.
payout-claim-over = ⚠️ { $operator } took this on { $date } and has recorded nothing since. Ask them whether the money has left before you take it over.
payout-claim-taken = ✋ { $operator } has taken over the payout of <b>{ $amount }</b> to <b>{ $owner }</b> from you. If you have sent the money, tell them at once; otherwise do not send it.
payout-button-claim = ✋ I am sending this
payout-button-take-over = ✋ I take it over
payout-button-release = ↩️ Give it back
payout-button-sent = ✅ Sent
payout-button-refuse = 🚫 Cannot pay
payout-earlier = ‹ Earlier
payout-later = Later ›
payout-to-open = 💸 Payouts to send
payout-settled-already = This payout is settled already.
payout-held = Another operator is sending this payout.
payout-wallet-too-new = This wallet is new, and its owner may still stop the change. Nothing is sent to it yet; the payout stays in the list.
payout-not-claimed = ⚠️ You no longer hold this payout: another operator may have taken it over. Nothing was recorded. If you have sent the money, tell the others at once.
payout-settling-forbidden = Only operators settle payouts.
payout-settled-sent = ✅ <b>{ $amount }</b> to <b>{ $owner }</b> is booked as sent: <code>{ $reference }</code>
payout-settled-refused = ↩️ <b>{ $amount }</b> to <b>{ $owner }</b> is not paid: { $reason }
payout-sent-ask = ✅ What is the transaction’s id? Send it to me, or another reference of up to { $max } characters. The receiver reads it.
payout-sent-check =
    The receiver will read this:

    <code>{ $reference }</code>
payout-sent-yes = ✅ Yes, it is sent
payout-reference-empty = The reference is empty. Please send the transaction’s id.
payout-reference-long = That is longer than { $max } characters. Please send the transaction’s id only.
payout-refuse-ask = 🚫 Why can it not be paid? The receiver reads the reason, up to { $max } characters. The money goes back to their balance.
payout-refuse-wallet = Nothing can be sent to this wallet. Please set another one.
payout-refuse-withdrawal = The provider could not send to this wallet. Please check the wallet.
payout-refuse-wallet-button = 👛 Another wallet is needed
payout-refuse-funds = The operator has to release the funds first. Please ask again in a few days.
payout-refuse-funds-button = ⏳ The funds are not free yet

payout-being-sent = The bot is sending this payout. You can settle it by hand only when the provider reports a failure, or has been silent for a day.
payout-told-meanwhile = ℹ️ The provider has reported the result meanwhile, and it is recorded.
payout-unproven = ⏳ { $provider } has not reported a result of this transfer, so it may still arrive, and nothing has changed. Wait for the answer of { $provider }, or ask its support.
payout-unproven-until = ⏳ { $provider } may still send this transfer, so nothing has changed. Say so again after { $date }.
payout-button-approve = 🚀 Let the bot send it
payout-approved = Approved. The bot sends it within minutes.
payout-approval-above_limit = ⏸ This payout waits for your approval: the amount is above the limit of one payout.
payout-approval-owner_limit = ⏸ This payout waits for your approval: this owner’s payouts of 24 hours are above the limit.
payout-approval-total_limit = ⏸ This payout waits for your approval: all payouts of 24 hours together are above the limit.
payout-approval-new_wallet = ⏸ This payout waits for your approval: it is the first payout to this wallet.
payout-approval-debt = ⏸ This payout waits for your approval: the owner has a debt.
payout-approval-open_disputes = ⏸ This payout waits for your approval: a bank has not decided yet about a dispute of one of this owner’s buyers.
payout-approval-open_refunds = ⏸ This payout waits for your approval: refunds of this owner’s sales are not sent yet.
payout-approval-provider_settings = ⚠️ The bot could not send this payout: a setting of { $provider } is missing or wrong. <code>npm run doctor</code> says which.
payout-approval-provider_access = ⚠️ The bot could not send this payout: { $provider } refused the access. Check the account, the two-factor secret and the whitelists, or whether the app may send transfers.
payout-approval-provider_balance = ⚠️ The bot could not send this payout: { $provider } holds too few coins.
payout-approval-provider_refused = ⚠️ The bot could not send this payout: { $provider } refused the payout.
payout-approval-conversion_rejected = ⚠️ The bot could not send this payout: { $provider } rejected the conversion.
payout-approval-below_minimum = ⚠️ The bot could not send this payout: it is below the minimum of { $provider } for this coin.
payout-approval-bad_wallet = ⚠️ The bot could not send this payout: { $provider } cannot pay to this address. Press “Cannot pay”, so that the owner sets another wallet.
payout-approval-no_result = ⚠️ The bot could not send this payout: { $provider } gave no usable answer in several attempts, and nothing was sent.
payouts-overview-title = 🏦 <b>Payouts</b>
payouts-overview-stopped = ⏸ Sending is stopped since { $date }.
payouts-overview-waiting = Wait for you: { $count }
payouts-overview-due = Go out next: { $count } · { $sum }
payouts-overview-sending = Being sent: { $count } · { $sum }
payouts-overview-stuck = ⚠️ Failed, or without a result for a day: { $count }
payouts-overview-today = Within 24 hours: { $sum } of { $limit }
payouts-overview-custody = <b>Held by { $provider }</b>, and in the ledger:
payouts-overview-coin = { $provider } · { $ledger }
payouts-button-sending = 🚀 Being sent
payouts-button-stop = ⏸ Stop sending
payouts-button-resume = ▶️ Send again
payouts-stop-done = Sending is stopped. Payouts that a provider has accepted already still go out.
payouts-resume-done = Sending goes on.
payout-sending-line =
    🚀 <b>{ $amount }</b> to <b>{ $owner }</b> (<code>{ $ownerId }</code>) as { $coins }
    <code>{ $address }</code>
payout-sending-since = { $state }, since { $date }.
payout-sending-batch = Batch at { $provider }: <code>{ $batch }</code>
payout-sending-id = Our id: <code>{ $id }</code>
payout-sending-stuck = ⚠️ { $provider } has reported no result for a day. Look for it in the dashboard of { $provider } first. Then say whether it arrived.
payout-conversion-stuck = ⚠️ { $provider } has reported no result of a conversion for a day. Nothing has been sent. If there is none after another day, its payouts wait for you again.
payout-sending-ambiguous = ⚠️ A request for a conversion at { $provider } got no answer, and more than one conversion could be its result: perhaps somebody converted by hand. Choose the one of this payout. Its coins are sent, and nothing is converted again.
payout-ambiguous-notify = ⚠️ A conversion at { $provider } for the payouts in batch <code>{ $batch }</code> got no answer, and more than one conversion could be its result. Please open a payout of it under “Being sent”, and choose.
payout-conversion-line = <code>{ $id }</code>: { $from } → { $to }, { $date }
payout-button-conversions = 🔄 Choose the conversion
payout-button-conversion = It is { $id }
payout-conversion-chosen = Recorded. The payout goes on.
payout-conversions-silent = The provider does not answer. Please try again later.
payout-sending-failed = ⚠️ { $provider } reports that this transfer failed: { $error }. If nothing changes within an hour, the money goes back to the owner. { $provider } can still send it if you ask for that. When its support has answered, say here whether it arrived.
payout-stuck-notify = ⚠️ { $provider } has reported no result of the payouts in batch <code>{ $batch }</code> for a day. Please look for it in the dashboard of { $provider }, then open the payout here and say whether it arrived.
payout-failed-notify = ⚠️ { $provider } reports that a payout of { $amount } failed: { $error }. If nothing changes within an hour, the money goes back to the owner. After that, please do not let the support of { $provider } send it.
payout-button-arrived = ✅ It arrived
payout-button-not-arrived = ↩️ It was not sent
payout-batch-planned = The coins are being found
payout-batch-converting = The coins are being converted
payout-batch-funded = The coins are set aside
payout-batch-created = { $provider } waits for the two-factor code
payout-batch-verified = { $provider } is sending
