# Payouts from operators to owners.

command-payouts = Be paid what I have earned

payouts-off = The operator of this bot settles with owners by hand; there is nothing to do here.
payouts-no-channel =
    Nobody owes you anything here: payouts are for the owners of channels.

    /newchannel connects one.

payouts-title = 💸 <b>Payouts</b>
payouts-nothing-yet = Nothing has been earned yet. What your channels sell appears here.
payouts-balance = Balance: <b>{ $balance }</b>
payouts-held = On hold: { $held }, since Telegram releases Stars after { $days } days
payouts-progress = Towards your next payout: { $available } of { $threshold }
payouts-enough = Ready to be paid out: { $available }
payouts-under-way = On the way to you: { $amount }, asked for on { $date }
payouts-no-wallet = You have not said where to send it. Set a wallet first.
payouts-wallet =
    👛 { $network }
    <code>{ $address }</code>
payouts-automatic = Once a day, as soon as there is enough, I ask for a payout by myself.
payouts-manual = A payout is asked for when you press the button.
payouts-last = <b>Your last payouts</b>
payouts-line-asked = ⏳ { $day } · { $amount } · on its way
payouts-line-sent = ✅ { $day } · { $amount } · <code>{ $reference }</code>
payouts-line-refused = ↩️ { $day } · { $amount } · { $reason }

payout-to-page = 💸 Payouts
payout-back = ‹ Back to payouts
payout-button-now = 💸 Pay out { $amount }
payout-button-wallet = 👛 Set a wallet
payout-button-other-wallet = 👛 Change the wallet
payout-button-thresholds = 🎚 Smallest payout
payout-button-automatic-on = 🔁 By itself: on
payout-button-automatic-off = 🔁 By itself: off

payout-asked = Asked for. The operator sends it by hand, and I tell you when it has gone.
payout-not-no-wallet = Set a wallet first, so that it is known where to send it.
payout-not-under-way = A payout is on its way already.
payout-not-too-little = There is not enough for a payout at the moment.
payout-not-changed = Something changed meanwhile, so nothing was asked for. Here is how it stands now.

payout-threshold-which = 🎚 From which sum on shall it be paid out? Networks take a fee for each transfer, so small payouts cost more.
payout-threshold-chosen = • { $sum } •

payout-network-usdt-tron = USDT on TRON (TRC-20)
payout-network-usdt-ton = USDT on TON
payout-network-usdt-ethereum = USDT on Ethereum (ERC-20)
payout-network-usdc-base = USDC on Base
payout-wallet-which =
    👛 In which coin, and on which network? One dollar is paid as one coin.

    Stars go there too: as what the operator gets for them from Telegram.
payout-wallet-ask =
    👛 Send me your address for <b>{ $network }</b>.

    It must be of a wallet of your own that needs no memo or comment: exchanges often do, and without it the money is lost.
payout-wallet-check =
    Is this your address for <b>{ $network }</b>, every letter of it?

    <code>{ $address }</code>
payout-wallet-check-ends =
    Please look into your wallet once more. Does its address for <b>{ $network }</b> begin with <code>{ $first }</code> and end with <code>{ $last }</code>?

    What is sent to a wrong address cannot be brought back.
payout-wallet-right = ✅ Yes, every letter
payout-wallet-save = ✅ Yes, save it
payout-type-again = ✏️ Type it again
payout-press-a-button = Please answer with one of the buttons.
payout-wallet-saved = 👛 Saved. It counts from the next payout on; /payouts shows it.
payout-wallet-changed =
    🔐 Your payouts now go to this wallet:

    { $network }
    <code>{ $address }</code>

    A payout that is on its way already still goes to the wallet before. Was this not you? Set your own wallet with /payouts and secure your Telegram account.
payout-address-form-tron = That is no address on TRON: it begins with T and has 34 letters and digits. Please copy it from your wallet.
payout-address-form-ton = That is no address on TON: it begins with UQ or EQ and has 48 characters. Please copy it from your wallet.
payout-address-form-evm = That is no such address: it begins with 0x and has 40 digits and letters from A to F after it. Please copy it from your wallet.
payout-address-checksum = One of its letters is wrong, or small and capital letters are not as your wallet shows them. Please copy it from there.
payout-address-testnet = That address is of a test network, where coins are worth nothing. Please copy the one of the real network.
payout-form-failed = ⚠️ Something went wrong on my side, and nothing was saved. Please try once more. Error id: <code>{ $id }</code>
payout-form-lost = ⚠️ I lost track of this form, sorry. Please open it again with /payouts. Error id: <code>{ $id }</code>

payout-refused-notify =
    ↩️ Your payout of <b>{ $amount }</b> could not be sent: { $reason }

    The money is back in your balance. I do not ask by myself any more; when it is settled, ask again with /payouts.

payouts-none-open = 💸 No payout waits to be sent.
payouts-open =
    💸 <b>{ $count ->
        [one] 1 payout waits
       *[other] { $count } payouts wait
    }</b> to be sent. This is number { $number }.
payout-to-send-USD =
    💸 Please send <b>{ $amount }</b> to <b>{ $owner }</b> (<code>{ $ownerId }</code>), asked for on { $date }.

    { $network }
    <code>{ $address }</code>

    One dollar is one coin. When it has gone, press “Sent”.
payout-to-send-XTR =
    💸 Please send the worth of <b>{ $amount }</b> to <b>{ $owner }</b> (<code>{ $ownerId }</code>), asked for on { $date }.

    { $network }
    <code>{ $address }</code>

    It is worth what Telegram gives you for these Stars. When it has gone, press “Sent”.
payout-button-sent = ✅ Sent
payout-button-refuse = 🚫 Cannot pay
payout-earlier = ‹ Earlier
payout-later = Later ›
payout-to-open = 💸 What waits to be sent
payout-settled-already = This payout is settled already.
payout-settling-forbidden = Only operators settle payouts.
payout-settled-sent = ✅ <b>{ $amount }</b> to <b>{ $owner }</b> is booked as sent: <code>{ $reference }</code>
payout-settled-refused = ↩️ <b>{ $amount }</b> to <b>{ $owner }</b> is not paid: { $reason }
payout-sent-ask = ✅ By what can the transfer be found? Send me the transaction’s id, or up to { $max } characters that say it. Its receiver reads them.
payout-sent-check =
    The receiver will read this:

    <code>{ $reference }</code>
payout-sent-yes = ✅ Yes, it is sent
payout-reference-empty = There is nothing in that by which a transfer can be found. Please send its id.
payout-reference-long = That is longer than 200 characters. Please send the transaction’s id only.
payout-refuse-ask = 🚫 Why can it not be paid? The receiver reads the reason, up to { $max } characters. The money goes back to their balance.
payout-refuse-wallet = Nothing can be sent to this wallet. Please set another one.
payout-refuse-wallet-button = 👛 Another wallet is needed
payout-refuse-funds = The operator has to release the funds first. Please ask again in a few days.
payout-refuse-funds-button = ⏳ The funds are not free yet
