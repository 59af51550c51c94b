# Donations. The counterpart of a text about access has the same key with "donation-" before it.

command-donations = Donations: text, sums and goals

donation-name = Donation
donation-somebody = somebody
donation-again = 💝 Donate

# Giving

donation-page =
    💝 <b>{ $channel }</b>

    { $text }
donation-default-text = Do you like what you find here? You can support it with a donation of your choice.
donation-how-much = How much would you like to give?
donation-goal = { $bar } { $percent }: { $given } of { $goal }
donation-other-sum = ✏️ Another sum
donation-in-stars = ⭐ Give Stars instead
donation-in-money = 💵 Give in { $currency ->
        [USD] dollars
        [EUR] euros
       *[other] { $currency }
    } instead
donation-cancel = ✖️ Cancel
donation-back = ‹ Back
donation-cancelled = Nothing was given, and nothing is charged.
donation-closed = <b>{ $channel }</b> takes no donations at the moment, so nothing is charged.
donation-closed-now = Donations are not taken there just now. Nothing was charged.
donation-no-way-to-pay-now = Donations cannot be paid here just now: the operator of this bot has set up no way to pay.

donation-keypad =
    💝 <b>{ $channel }</b>

    Your donation: <b>{ $typed }</b>
    From { $least } to { $most }.
donation-typed-stars = ⭐ { $typed }
donation-typed-money = { $sign }{ $typed }
donation-key-dot = .
donation-key-back = ⌫
donation-key-clear = C
donation-key-confirm = ✅ Confirm
donation-refused-nothing = Please type a sum first: { $least } or more.
donation-refused-no-number = This is no sum yet. Please type one from { $least } to { $most }.
donation-refused-too-little = This is too little: the minimum is { $least }.
donation-refused-too-much = This is too much: the maximum is { $most }.
donation-refused-two-decimals = A sum has at most two digits after the point.
donation-refused-one-dot = There is a point already.
donation-refused-whole-stars = Stars are whole numbers, so there is no point.
donation-refused-closed = Donations are not taken there just now. Nothing was charged.
donation-refused-too-many = You have started many payments within an hour, so I cannot start another one yet. Nothing was charged. Please try again in an hour.
donation-refused-no-way-to-pay = This sum cannot be paid just now: no coin takes so little. Please choose a larger one, or try again later. Nothing was charged.
donation-paid-already = This donation is paid already. Thank you!

donation-review =
    💝 You give <b>{ $sum }</b> to <b>{ $channel }</b>.

    { $lines }

    A donation gives no access to anything.
donation-under-way =
    💝 <b>{ $sum }</b> for <b>{ $channel }</b>.

    { $lines }

    The payment follows below. If you closed it, open it again here.
donation-choose-way =
    💝 <b>{ $sum }</b> for <b>{ $channel }</b>.

    { $lines }

    How would you like to pay?
donation-note = Your note: “{ $note }”
donation-is-named = The people of the channel see your name.
donation-is-anonymous = 🕶 The people of the channel do not see who you are.
donation-pay = 💝 Give { $sum }
donation-pay-again = 💳 Open the payment
donation-begin-anew = 🔄 Begin another donation
donation-note-add = ✏️ Add a note
donation-note-change = ✏️ Change the note
donation-hide-name = 🕶 Hide my name
donation-show-name = 🙂 Show my name
donation-change-sum = ‹ Another sum
donation-note-ask = What would you like to say to the owner? At most { $max } characters.
donation-note-none = 🗑 No note
donation-note-empty = Your note is empty. Please write it once more.
donation-note-long = That is longer than { $max } characters. Please shorten it.
donation-note-too-late = This donation is on its way or cancelled, so the note could not be added.
donation-form-failed = Something went wrong on our side, and nothing was changed. Please answer once more. Error id: { $id }
donation-form-lost = I could not go on with this, so nothing was changed. Please begin again. Error id: { $id }

donation-thanks = 💝 Thank you! Your donation of { $sum } for <b>{ $channel }</b> arrived.
donation-thanks-in-channel = 💝 Thank you, { $name }, for supporting { $channel }!
donation-thanks-for-anonymous = 💝 Thank you for supporting { $channel }!

# Payment

donation-invoice-description = A donation to { $channel }. It gives no access to anything.
donation-checkout-opened =
    <b>{ $tier }</b> · { $channel }

    Open the page and pay. I will follow the payment here and thank you when it has arrived.
donation-checkout-coins =
    <b>{ $tier }</b> · { $channel }
    { $price }

    Pick a coin to pay with here, or choose on the payment page. I will follow the payment here.
donation-quote-until =
    This amount is valid until { $date }.

    I will follow the payment here.
donation-progress-failed = ❌ <b>{ $tier }</b> · { $channel }: the payment failed. Begin the donation once more to try again.
donation-order-already-paid = This donation is paid already. Thank you! You can give once more.
donation-order-stale = This donation was begun too long ago. Please begin it once more.
charge-refused-donation_paid = This donation is paid already. Thank you! Nothing was charged.
charge-refused-donation_stale = This donation was begun too long ago. Please begin it once more.
charge-refused-donation_off = Donations are not taken there just now. Nothing was charged.

# Decisions and refunds

donation-decision-needed =
    ⚠️ A donation to { $channel } needs your decision. { $what }

    Donor: { $buyer } (<code>{ $buyerId }</code>)
    Asked for: { $asked }
    Arrived: { $arrived }

    Until you decide, the money stays where it is.
donation-decision-needed-anonymous =
    ⚠️ An anonymous donation to { $channel } needs your decision. { $what }

    Asked for: { $asked }
    Arrived: { $arrived }

    Until you decide, the money stays where it is.
donation-deposit-again =
    🪙 { $arrived } arrived once more for your donation to { $channel }, beyond what you chose.

    Should it be a donation too? If not, please talk to the owner: /paysupport.
donation-deposit-use = 💝 Give it too
donation-payment-missing-remainder =
    ⏳ { $missing } is still missing for your donation to { $channel }.

    Send it to the same address, or talk to the owner: /paysupport.
donation-refund-payment-anonymous =
    ↩️ <b>{ $paid }</b> from somebody who gave anonymously
    { $tier } · { $channel }
    { $date }
    Payment <code>{ $id }</code>

    { $what }
donation-refund-goes-back-coins =
    I cannot send coins back. Once you have chosen, send them from your { $provider } dashboard to the address that the donor gives you, then tap “I have sent it back”.

    Until then the money is set aside.
donation-refund-is-by-hand =
    ⏳ { $sums } is set aside. Send exactly that from your { $provider } dashboard, then tap “I have sent it back”.

    Until then the donor gets no message.
donation-step-order-made = 💝 { $buyer } began a donation to { $channel }: { $price }.
donation-step-granted = ✅ Counted as a donation: it gives no access.
statement-kind-donation = donation

# Settings of a channel

channel-donations = 💝 Donations
donations-no-channels = Donations are given to a channel. Connect yours first: /newchannel
donations-choose = 💝 Donations for which channel?
donations-page =
    💝 Donations to <b>{ $channel }</b> are on. Share this link, or post it:
    { $link }

    The text that people read:
    { $text }

    Sums to tap:
    { $sums }
donations-page-off =
    💝 Donations to <b>{ $channel }</b> are off: nobody can give.

    The text that people read when donations are on:
    { $text }

    Sums to tap:
    { $sums }
donations-no-goal = No goal is set.
donations-thanks-are-on = I thank each donor in the channel, by name or as “somebody”.
donations-thanks-are-off = I thank donors in private only.
donations-switch-off = 🔴 Switch donations off
donations-switch-on = 🟢 Switch donations on
donations-change-text = ✏️ Text
donations-change-stars = ⭐ Sums in Stars
donations-change-money = 🪙 Sums in { $currency ->
        [USD] dollars
        [EUR] euros
       *[other] { $currency }
    }
donations-change-goal-stars = 🎯 Goal in Stars
donations-change-goal-money = 🎯 Goal in { $currency ->
        [USD] dollars
        [EUR] euros
       *[other] { $currency }
    }
donations-thanks-on = 📣 Thank in the channel too
donations-thanks-off = 🔕 Do not thank in the channel
donations-back = ‹ Other channels
donations-open = 💝 To the donations page
donations-set = Saved.
donations-not-allowed = You may not change this channel any more, so nothing was saved.
donations-ask-text = What is the text that asks people for a donation to <b>{ $channel }</b>? At most { $max } characters.
donations-none-text = ↺ Use the default text
donations-text-empty = The text is empty. Please write it once more.
donations-text-long = That is longer than { $max } characters. Please shorten it.
donations-in-languages = 🌐 In other languages
donations-languages-are = 🌐 Languages with a text of their own: { $languages }
donations-languages =
    🌐 Choose a language to write the donation text of <b>{ $channel }</b> in. ✅: there is one.

    People with another language get the main text, or the default text if you wrote none.
donations-language-done = ✅ { $language }
donations-languages-back = ‹ Other languages
donations-translation =
    🌐 People with the language <b>{ $language }</b> see:

    { $text }
donations-translation-none =
    🌐 There is no text in <b>{ $language }</b> yet. People with that language see:

    { $text }
donations-translation-write = ✏️ Write it
donations-translation-change = ✏️ Change
donations-translation-remove = 🗑 Remove
donations-translation-ask = What is the text in <b>{ $language }</b> that asks people for a donation to <b>{ $channel }</b>? At most { $max } characters.
donations-ask-stars = Which sums in Stars should I offer to donors of <b>{ $channel }</b>? Up to { $max }, such as: 50 100 250
donations-ask-money = Which sums in { $currency ->
        [USD] dollars
        [EUR] euros
       *[other] { $currency }
    } should I offer to donors of <b>{ $channel }</b>? Up to { $max }, such as: 5 10 25
donation-sums-refused-stars = Please send whole numbers from 1 to 10000, with spaces between them: 50 100 250
donation-sums-refused-money = Please send sums from 4.99 to 9999.99, with spaces between them: 5 10 25
donation-sums-how-many = Please send one to six sums, with spaces between them.
donations-ask-goal-stars =
    What is the goal in Stars for donations to <b>{ $channel }</b>? Donations from now on count.

    Such as: 5000
donations-ask-goal-money =
    What is the goal in { $currency ->
        [USD] dollars
        [EUR] euros
       *[other] { $currency }
    } for donations to <b>{ $channel }</b>? Donations from now on count.

    Such as: 250
donations-none-goal-stars = 🗑 No goal in Stars
donations-none-goal-money = 🗑 No goal in { $currency ->
        [USD] dollars
        [EUR] euros
       *[other] { $currency }
    }
donation-goal-refused-stars = Please send a whole number, such as 5000.
donation-goal-refused-money = Please send a sum, such as 1000 or 99.50.
donations-thanks-refused =
    ⚠️ I may not write in <b>{ $channel }</b>, so I no longer thank donors there. I still thank them in private.

    Allow me to post there, then switch it on again.
