# A tier: its period and price, its page, and the form that makes it.

tier-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
tier-months =
    { $months ->
        [one] { $months } month
       *[other] { $months } months
    }
tier-until = until { $date }
tier-lifetime = for life
tier-stars = ⭐ { $stars }
tier-two-prices = { $one } or { $other }
tier-label = { $name } · { $period } · { $price }
tier-trial =
    { $days ->
        [one] free trial: { $days } day
       *[other] free trial: { $days } days
    }
tier-also-opens = also opens { $channels }
tier-also-opens-count =
    { $count ->
        [one] also opens { $count } more channel
       *[other] also opens { $count } more channels
    }
tier-line = • <b>{ $name }</b> · { $offer }
tier-line-over = ⌛ <b>{ $name }</b> · { $offer } · its time is over, so it is not sold
tier-extras-line = • <b>{ $name }</b>: { $extras }
tier-retired-label = 💤 { $name }
tier-page =
    <b>{ $name }</b>
    { $channel }

    { $offer }
tier-page-over =
    ⌛ <b>{ $name }</b>
    { $channel }

    { $offer }
    Its last day is past, so it is not sold any more. Edit it and change the period to sell it again.
tier-page-closed =
    ⚠️ <b>{ $name }</b>
    { $channel }

    { $offer }
    Not sold at the moment: I am not able to let anybody into { $closed }. Open /channels to see what I lack there, or edit this tier and take it out under “Also opens…”.
tier-page-retired =
    💤 <b>{ $name }</b>
    { $channel }

    { $offer }
    Not on sale. Who bought it keeps their time.
tier-add = ➕ Add a tier
tier-add-another = ➕ Add another tier
tier-edit = ✏️ Edit
tier-retire = 💤 Retire
tier-bring-back = ☀️ Bring back
tier-up = ⬆️ Up
tier-down = ⬇️ Down
tier-retired = It is off sale. Who bought it keeps their time.
tier-on-sale-again = It is on sale again.
tier-back-but-over = It is back, but its last day is past. Edit it and change the period to sell it again.
tier-too-many = There are 20 tiers on sale already. Retire one first.
tier-moved = Moved.
tier-already-up = It is the first already.
tier-already-down = It is the last already.

# The form

tier-form-ask-name =
    A new offer for <b>{ $channel }</b>: what shall it be called? Buyers see this on the button, for instance “Monthly”.

    Up to { $max } characters.
tier-form-ask-period =
    How long does it last? Tap a button, or type it: <code>45 days</code>, <code>2 months</code>, or its last day, such as <code>31 December { $year }</code>.

    Months are those of the calendar: one that begins on 31 January ends on the last day of February. A last day is the same for all buyers, and ends at midnight in { $zone }.

    For a subscription in Stars that Telegram charges by itself, take 30 days: it charges at no other pace. Everything else is renewed with one tap.
tier-form-zone-known = your time zone, { $zone }
tier-form-zone-unknown = UTC, since I don't know where you are (/timezone)
tier-form-ask-stars = What does it cost in Telegram Stars? Type a whole number from 1 to 100,000.
tier-form-ask-usd = What does it cost in US dollars, for buyers who pay in crypto? Type it like <code>9.99</code>.
tier-form-ask-usd-without-crypto =
    What does it cost in US dollars, for buyers who pay in crypto? Type it like <code>9.99</code>.

    Crypto is switched off on this bot at the moment: a price in dollars can only be paid once its operator turns it on.
tier-form-ask-trial =
    For how many days may newcomers try it without paying? Tap a button, or type a number from 1 to 90.

    Each person can try a channel once. When the trial is over I take them out, unless they paid.
tier-form-no-trial = No free trial
tier-form-ask-bundle =
    Which other channels does it open too? Tap them, then “Done”.

    A buyer gets a way into each of them, and the time ends in all of them.
tier-form-bundle-full =
    That is the most that one tier can open besides its own channel: { $max }. Tap one to take it out, or “Done”.
tier-form-bundle-done = 👌 Done
tier-form-bundle-none =
    You have no other channel here that this tier could open. Connect one with /newchannel, then come back to this tier.
tier-form-ticked = ✅ { $channel }
tier-form-unticked = ▫️ { $channel }
tier-form-lifetime = ♾ For life
tier-form-skip-stars = Skip: not for Stars
tier-form-skip-usd = Skip: not for dollars
tier-form-summary =
    This is how it will be sold in { $channel }:

    <b>{ $name }</b>
    Lasts: { $period }
    Stars: { $stars }
    Dollars: { $usd }
    Free trial: { $trial }
    Also opens: { $bundle }
tier-form-no-price = not sold for this
tier-form-summary-no-trial = none
tier-form-summary-no-bundle = none
tier-form-note-until = It ends for everybody at the same moment: { $date }.
tier-form-note-months = Telegram charges Stars by itself only for tiers of exactly 30 days. Buyers of this one renew it with one tap.
tier-form-choice-publish = ✅ Publish
tier-form-choice-name = Change name
tier-form-choice-period = Change period
tier-form-choice-stars = Change Stars
tier-form-choice-usd = Change dollars
tier-form-choice-trial = Free trial…
tier-form-choice-bundle = Also opens…

tier-form-name-empty = A name needs something to read. Please type it once more.
tier-form-name-long = That is longer than 64 characters, so buttons would cut it off. Please type a shorter name.
tier-form-period-unclear = I could not read that as a time. Please type it like 45 days, 2 months or 2030-12-31, or tap a button.
tier-form-period-range = I can take 1 to 3660 days. Please type another number, or tap “For life”.
tier-form-period-months-range = I can take 1 to 120 months, which is ten years. Please type another number, or tap “For life”.
tier-form-period-date-unclear = I could not read that date for certain. Please type it with its year, like 31 December 2030 or 2030-12-31.
tier-form-period-no-such-day = The calendar has no such day. Please type it once more.
tier-form-period-date-over = That day is past already. Please type one that is to come.
tier-form-period-date-far = That is more than ten years away. Please type an earlier day, or tap “For life”.
tier-form-trial-not-days = I need a whole number of days, such as 7. Please type it once more, or tap a button.
tier-form-trial-range = A free trial takes 1 to 90 days. Please type another number, or tap “No free trial”.
tier-form-stars-not-whole = Stars come whole and without separators, such as 250 or 1500. Please type it once more.
tier-form-stars-range = Telegram takes 1 to 100,000 Stars for one purchase. Please type another number.
tier-form-usd-not-a-price = I could not read that as a price. Please type it like 9.99.
tier-form-usd-comma = I am not sure what that comma means. Please type it like 1000 or 9.99.
tier-form-usd-digits = Dollars have at most two decimals, and thousands no separator. Please type it like 1000 or 9.99.
tier-form-usd-range = I can take $0.01 to $1,000,000.00. Please type another price.

tier-form-published = ✅ <b>{ $tier }</b> is on sale in { $channel }.
tier-form-revised = ✅ <b>{ $tier }</b> is changed. New buyers see it from now on; who bought before keeps what they bought.
tier-form-unchanged = <b>{ $tier }</b> stays as it was: nothing was different.
tier-form-changed-meanwhile = Somebody else changed this tier while you were at it, so I kept theirs. Open it again to see it.
tier-form-too-many = There are 20 tiers on sale already, so this one was not added. Retire one, then add it again.
tier-form-date-over = <b>{ $tier }</b> was not published: its last day is past. Please change the period.
tier-form-trial-too-long = <b>{ $tier }</b> was not published: its free trial would go on behind its last day. Please shorten the trial, or change the period.
tier-form-bundle-not-allowed = <b>{ $tier }</b> was not published: it would open a channel that is not yours to manage any more, or that has another owner. Please tap “Also opens…” and choose again.
tier-form-bundle-broken = <b>{ $tier }</b> was not published: I am not able to let anybody into { $channels } at the moment. Open /channels to see what I lack there, or take it out with “Also opens…”.
tier-form-not-allowed = This channel is not yours to manage any more, so nothing was changed. /channels shows those that are.
tier-form-failed = Something went wrong on our side and nothing was saved yet. Your answers are kept: please tap Publish again. Error id: { $id }
tier-form-lost = I could not go on with the form, so it was closed and nothing was changed. Please begin it again from /channels. Error id: { $id }
