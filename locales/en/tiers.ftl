# A tier: its period and price, its page, and the form that makes it.

tier-stars = ⭐ { $stars }
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
tier-line-over = ⌛ <b>{ $name }</b> · { $offer } · its last day has passed, so it is not sold
tier-line-unpayable = ⚠️ <b>{ $name }</b> · { $offer } · nobody can buy it: no way to pay is on
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
    The last day of this tier has passed, so it is not sold any more. To sell it again, edit it and change the period.
tier-page-closed =
    ⚠️ <b>{ $name }</b>
    { $channel }

    { $offer }
    Not sold at the moment: I can't let anybody into { $closed }. Open /channels to see which rights are missing, or edit this tier and remove the channel under “Also opens…”.
tier-page-retired =
    💤 <b>{ $name }</b>
    { $channel }

    { $offer }
    Not on sale. Everyone who bought it keeps their access.
tier-add = ➕ Add a tier
tiers-more = More tiers ({ $page } of { $pages }) ›
tier-add-another = ➕ Add another tier
tier-edit = ✏️ Edit
tier-retire = 💤 Retire
tier-ways = 💳 Ways to pay
tier-ways-page = 💳 Ways to pay for <b>{ $name }</b> in { $channel }. Buyers see those with ✅. Tap a way to switch it on or off; payments that have begun go on.
tier-ways-unpriced = Not possible, because the tier has no matching price: { $ways }.
tier-no-way-to-pay = ⚠️ Nobody can buy this tier now: none of the ways to pay that are on accepts its prices.
tier-ways-back = ⬅️ Back to the tier
tier-way-on = ✅ { $way } · { $prices }
tier-way-off = ▫️ { $way } · { $prices }
tier-bring-back = ☀️ Bring back
tier-up = ⬆️ Up
tier-down = ⬇️ Down
tier-retired = The tier is off sale. Everyone who bought it keeps their access.
tier-on-sale-again = The tier is on sale again.
tier-back-but-over = The tier is back, but its last day has passed. To sell it again, edit it and change the period.
tier-too-many = There are 20 tiers on sale already. Retire one first.
tier-moved = Moved.
tier-already-up = This tier is the first already.
tier-already-down = This tier is the last already.

# The form

tier-form-ask-name =
    A new tier for <b>{ $channel }</b>: what is its name? Buyers see the name on the button, for instance “Monthly”.

    Up to { $max } characters.
tier-form-ask-period =
    How long does the tier last? Tap a button, or type it: <code>45 days</code>, <code>2 months</code>, or its last day, such as <code>31 December { $year }</code>.

    Months are calendar months: one that begins on 31 January ends on the last day of February. A last day is the same for all buyers, and ends at midnight in { $zone }.

    Telegram can charge Stars automatically only every 30 days. Cards, where this bot takes them, can be charged every 7 days, and every 1, 3, 6 or 12 months. Buyers renew all other tiers with one tap.
tier-form-zone-known = your time zone, { $zone }
tier-form-zone-unknown = UTC, since I don't know where you are (/timezone)
tier-form-ask-stars = What is the price in Telegram Stars? Type a whole number from { $min } to { $max }.
tier-form-ask-money = What is the price in { $currency ->
        [USD] US dollars
        [EUR] euros
       *[other] { $currency }
    }, for buyers who pay by card or in crypto? Type it like <code>9.99</code>.
tier-form-ask-money-without-provider =
    What is the price in { $currency ->
        [USD] US dollars
        [EUR] euros
       *[other] { $currency }
    }, for buyers who pay by card or in crypto? Type it like <code>9.99</code>.

    No way to pay in { $currency ->
        [USD] dollars
        [EUR] euros
       *[other] { $currency }
    } is switched on at this bot at the moment. Buyers can pay this price once its operator turns one on.
tier-form-ask-which-price = Which price do you want to change?
tier-form-ask-trial =
    How many days may newcomers try this tier for free? Tap a button, or type a number from 1 to 90.

    Each person can try a channel once. After the trial I remove them, unless they have paid.
tier-form-no-trial = No free trial
tier-form-ask-bundle =
    Which other channels does this tier open too? Tap them, then “Done”.

    A buyer gets an invite link to each of them, and the access ends in all of them at the same time.
tier-form-bundle-full =
    One tier can open at most { $max } other channels. Tap one to remove it, or “Done”.
tier-form-bundle-done = 👌 Done
tier-form-bundle-none =
    You have no other channel here that this tier could open. Connect one with /newchannel, then come back to this tier.
tier-form-ticked = ✅ { $channel }
tier-form-unticked = ▫️ { $channel }
tier-form-lifetime = ♾ For life
tier-form-skip-stars = Skip: no price in Stars
tier-form-skip-money = Skip: no price in { $currency ->
        [USD] dollars
        [EUR] euros
       *[other] { $currency }
    }
tier-form-summary =
    This is how the tier will be sold in { $channel }:

    <b>{ $name }</b>
    Lasts: { $period }
    { $prices }
    Free trial: { $trial }
    Also opens: { $bundle }
tier-form-summary-price =
    { $currency ->
        [XTR] Stars
        [USD] Dollars
        [EUR] Euros
       *[other] { $currency }
    }: { $price }
tier-form-no-price = no price
tier-form-summary-no-trial = none
tier-form-summary-no-bundle = none
tier-form-note-until = Access ends for all buyers at the same moment: { $date }.
tier-form-note-months = Telegram charges Stars automatically only for tiers of exactly 30 days. Buyers who pay in Stars renew this tier with one tap.
tier-form-note-no-stars = Telegram asks that access to channels is sold for Stars too. Without a price in Stars, buyers pay in other ways only, at your risk.
tier-form-choice-publish = ✅ Publish
tier-form-choice-name = Change name
tier-form-choice-period = Change period
tier-form-choice-prices = Change prices
tier-form-choice-stars = Change Stars
tier-form-choice-money = Change { $currency ->
        [USD] dollars
        [EUR] euros
       *[other] { $currency }
    }
tier-form-choice-trial = Free trial…
tier-form-choice-bundle = Also opens…

tier-form-name-empty = The name is empty. Please type it once more.
tier-form-name-long = That is longer than { $max } characters, so buttons would cut it off. Please type a shorter name.
tier-form-period-unclear = I could not read that as a period. Please type it like 45 days, 2 months or 2030-12-31, or tap a button.
tier-form-period-range = I can take 1 to 3660 days. Please type another number, or tap “For life”.
tier-form-period-months-range = I can take 1 to 120 months, which is ten years. Please type another number, or tap “For life”.
tier-form-period-date-unclear = I could not read that date for certain. Please type it with its year, like 31 December 2030 or 2030-12-31.
tier-form-period-no-such-day = The calendar has no such day. Please type it once more.
tier-form-period-date-over = That day has passed already. Please type a future day.
tier-form-period-date-far = That is more than ten years away. Please type an earlier day, or tap “For life”.
tier-form-trial-not-days = I need a whole number of days, such as 7. Please type it once more, or tap a button.
tier-form-trial-range = A free trial takes 1 to 90 days. Please type another number, or tap “No free trial”.
tier-form-stars-not-whole = A price in Stars is a whole number without separators, such as 250 or 1500. Please type it once more.
tier-form-stars-range = Telegram takes { $min } to { $max } Stars for one purchase. Please type another number.
tier-form-money-not-a-price = I could not read that as a price. Please type it like 9.99.
tier-form-money-comma = I am not sure what that comma means. Please type it like 1000 or 9.99.
tier-form-money-digits = A price has at most two decimals and no thousands separator. Please type it like 1000 or 9.99.
tier-form-money-range = I can take { $min } to { $max }. Please type another price.

tier-form-published = ✅ <b>{ $tier }</b> is on sale in { $channel }.
tier-form-revised = ✅ <b>{ $tier }</b> is changed. New buyers see the change from now on; earlier buyers keep what they bought.
tier-form-unchanged = <b>{ $tier }</b> stays as it was: you changed nothing.
tier-form-changed-meanwhile = Somebody else changed this tier at the same time, so I kept their version. Open the tier again to see it.
tier-form-too-many = There are 20 tiers on sale already, so this one was not added. Retire one, then add it again.
tier-form-date-over = <b>{ $tier }</b> was not published: its last day has passed. Please change the period.
tier-form-trial-too-long = <b>{ $tier }</b> was not published: its free trial would end after its last day. Please shorten the trial, or change the period.
tier-form-bundle-not-allowed = <b>{ $tier }</b> was not published: it would open a channel that you can't manage any more, or that has another owner. Please tap “Also opens…” and choose again.
tier-form-bundle-broken = <b>{ $tier }</b> was not published: I can't let anybody into { $channels } at the moment. Open /channels to see which rights are missing, or remove the channel with “Also opens…”.
tier-form-not-allowed = You can't manage this channel any more, so nothing was changed. /channels shows the channels that you manage.
tier-form-failed = Something went wrong on our side and nothing was saved yet. Your answers are kept: please tap Publish again. Error id: { $id }
tier-form-lost = I could not go on with the form, so the form was closed and nothing was changed. Please begin again from /channels. Error id: { $id }
