# Connecting a channel, its tiers, and what subscribers see of them.

command-newchannel = Connect a channel or group
command-channels = My channels and their tiers

# Connecting

connect-how =
    Which one shall I sell access to? Tap a button below and pick it: Telegram makes me an administrator there in the same step.

    I ask for two rights: to invite people, and to remove those whose time is over.
connect-pick-channel = 📢 Pick a channel
connect-pick-group = 👥 Pick a group
connect-button = 🔗 Connect
connect-check-again = 🔄 Check again
connect-offer =
    You made me an administrator of <b>{ $channel }</b>.

    Connect it, and you can sell access to it here.
connect-offer-upgraded =
    <b>{ $channel }</b> is a supergroup now, so I can work there.

    Connect it, and you can sell access to it here.
connect-done-thanks = 👍 Everything is in place.
connect-done =
    ✅ <b>{ $channel }</b> is connected.

    Next, add a tier: what people get, for how long and at what price.
connect-done-again = ✅ <b>{ $channel }</b> is connected, and I have all the rights that I need.
connect-missing-rights = I am not able to work there yet. These are missing:
connect-missing-how = When that is done, tap “Check again”.
right-administrator = • I am not an administrator. Open the channel's settings → Administrators → Add Administrator, and choose me.
right-can_invite_users = • <b>Invite users via link</b>. Open the settings → Administrators → my name, and switch it on. I need it to let buyers in.
right-can_restrict_members = • <b>Ban users</b> (in channels: <b>Add and remove subscribers</b>). Open the settings → Administrators → my name, and switch it on. I need it to take access back when its time is over.
connect-not_creator =
    Only the creator of a channel can connect it, so that nobody else can sell its access.

    If you are one of its administrators, ask the creator to connect it here and to allow you: /channels → the channel → Managers.
connect-not_administrator =
    You are not an administrator of that channel, so I can't connect it for you.

    Its creator can do it: they send me /newchannel.
connect-basic-group =
    That is a basic group, and Telegram does not let me take access back there.

    Make it a supergroup: open its settings, set “Chat history for new members” to “Visible”, and pick it again with /newchannel.
connect-outside =
    I can't see that chat: I am not inside.

    Add me as an administrator (its settings → Administrators → Add Administrator), then tap “Check again”.

told-missing-rights =
    ⚠️ I lost rights in <b>{ $channel }</b>, so nothing is sold there for now.

    Open its settings → Administrators → my name, and switch on inviting and removing people. Then tap “Check again”.
told-gone =
    ⚠️ I was removed from <b>{ $channel }</b>, or it was deleted, so nothing is sold there for now. Who paid keeps their time.

    To go on, add me again as an administrator who may invite and remove people. Then tap “Check again”.
told-owner-now =
    👑 <b>{ $channel }</b> is yours now: Telegram names you as its creator.

    What is sold there from now on is yours, and nobody else may manage it here until you allow them.
told-owner-no-longer =
    👑 <b>{ $channel }</b> has another owner now: Telegram names them as its creator.

    What it sold before stays yours: see /balance. You can't change anything there any more.
told-connected = ✅ <b>{ $channel }</b> works again: I have all the rights that I need.

# The owner's pages

channels-list = Your channels. Tap one to see its tiers and its link.
channels-none =
    You have no channels here yet.

    Connect one, and people can buy access to it in a minute.
channels-new = ➕ Connect a channel
channels-back = ‹ All channels
channel-broken = ⚠️ { $channel }
channel-open = 📄 Open its page
channel-back = ‹ Back to the channel
channel-post = 📣 Ready-made post
channel-managers = 👤 Managers
channel-pay-rules = 💰 Payments
channel-page =
    <b>{ $channel }</b>
    { $state }

    { $tiers }

    Share this link; whoever taps it sees what is on sale:
    { $link }
channel-state-connected = ✅ Connected
channel-state-missing-rights = ⚠️ I lack rights there, so nothing is sold. Tap “Check again” to see which.
channel-state-gone = ⚠️ I am not in it any more, so nothing is sold. Add me as an administrator and tap “Check again”.
channel-no-tiers = No tiers are on sale. Add one to begin selling.
way-in-join_request = 🚪 Way in: join request
way-in-one_time_link = 🚪 Way in: one-time link
way-in-join_request-set = From now on buyers ask to join and I approve them at once. The link works for the buyer only.
way-in-one_time_link-set = From now on buyers get a link that works once, even while I am offline. Whoever opens it first comes in.

post-hint = Here is a post for your open channel. Forward the next message; its buttons go along.
post-needs-a-tier = There is nothing on sale yet. Add a tier first.
post =
    🔑 <b>{ $channel }</b>

    Choose how long you would like to stay. You pay here in Telegram and come in at once.

managers-page = Administrators of <b>{ $channel }</b>. Tap a name to let them manage tiers and settings here, or to take that back.
managers-none =
    <b>{ $channel }</b> has no other administrators whom I can see.

    Make somebody an administrator in Telegram first; then you can allow them here.
manager-allowed = ✅ { $name }
manager-forbidden = ▫️ { $name }
manager-now = They may manage this channel now.
manager-no-longer = They may not manage this channel any more.
manager-not-administrator = They are no administrator of the channel any more.

pay-rules =
    💰 Payments for <b>{ $channel }</b>

    <b>What may be missing</b>
    Wallets keep fees, so coins often arrive a little short. How much may be missing for a payment still to count? Stars always come whole.

    <b>Refunds</b>
    When money goes back without your asking (Telegram and banks can do that), what becomes of the access?
pay-rules-choice = { $choice }
pay-rules-chosen = ✅ { $choice }
pay-rules-set = Set. It counts for payments from now on.
refund-rule-ask = Ask me each time
refund-rule-at_once = End the access at once

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

form-ask-name =
    A new offer for <b>{ $channel }</b>: what shall it be called? Buyers see this on the button, for instance “Monthly”.

    Up to { $max } characters.
form-ask-period =
    How long does it last? Tap a button, or type it: <code>45 days</code>, <code>2 months</code>, or its last day, such as <code>31 December { $year }</code>.

    Months are those of the calendar: one that begins on 31 January ends on the last day of February. A last day is the same for all buyers, and ends at midnight in { $zone }.

    For a subscription in Stars that Telegram charges by itself, take 30 days: it charges at no other pace. Everything else is renewed with one tap.
form-zone-known = your time zone, { $zone }
form-zone-unknown = UTC, since I don't know where you are (/timezone)
form-ask-stars = What does it cost in Telegram Stars? Type a whole number from 1 to 100,000.
form-ask-usd = What does it cost in US dollars, for buyers who pay in crypto? Type it like <code>9.99</code>.
form-ask-usd-without-crypto =
    What does it cost in US dollars, for buyers who pay in crypto? Type it like <code>9.99</code>.

    Crypto is switched off on this bot at the moment: a price in dollars can only be paid once its operator turns it on.
form-ask-trial =
    For how many days may newcomers try it without paying? Tap a button, or type a number from 1 to 90.

    Each person can try a channel once. When the trial is over I take them out, unless they paid.
form-no-trial = No free trial
form-ask-bundle =
    Which other channels does it open too? Tap them, then “Done”.

    A buyer gets a way into each of them, and the time ends in all of them.
form-bundle-full =
    That is the most that one tier can open besides its own channel: { $max }. Tap one to take it out, or “Done”.
form-bundle-done = 👌 Done
form-bundle-none =
    You have no other channel here that this tier could open. Connect one with /newchannel, then come back to this tier.
form-ticked = ✅ { $channel }
form-unticked = ▫️ { $channel }
form-lifetime = ♾ For life
form-skip-stars = Skip: not for Stars
form-skip-usd = Skip: not for dollars
form-cancel = ✖️ Cancel
form-summary =
    This is how it will be sold in { $channel }:

    <b>{ $name }</b>
    Lasts: { $period }
    Stars: { $stars }
    Dollars: { $usd }
    Free trial: { $trial }
    Also opens: { $bundle }
form-no-price = not sold for this
form-summary-no-trial = none
form-summary-no-bundle = none
form-note-until = It ends for everybody at the same moment: { $date }.
form-note-months = Telegram charges Stars by itself only for tiers of exactly 30 days. Buyers of this one renew it with one tap.
form-choice-publish = ✅ Publish
form-choice-name = Change name
form-choice-period = Change period
form-choice-stars = Change Stars
form-choice-usd = Change dollars
form-choice-trial = Free trial…
form-choice-bundle = Also opens…

form-name-empty = A name needs something to read. Please type it once more.
form-name-long = That is longer than 64 characters, so buttons would cut it off. Please type a shorter name.
form-period-unclear = I could not read that as a time. Please type it like 45 days, 2 months or 2030-12-31, or tap a button.
form-period-range = I can take 1 to 3660 days. Please type another number, or tap “For life”.
form-period-months-range = I can take 1 to 120 months, which is ten years. Please type another number, or tap “For life”.
form-period-date-unclear = I could not read that date for certain. Please type it with its year, like 31 December 2030 or 2030-12-31.
form-period-no-such-day = The calendar has no such day. Please type it once more.
form-period-date-over = That day is past already. Please type one that is to come.
form-period-date-far = That is more than ten years away. Please type an earlier day, or tap “For life”.
form-trial-not-days = I need a whole number of days, such as 7. Please type it once more, or tap a button.
form-trial-range = A free trial takes 1 to 90 days. Please type another number, or tap “No free trial”.
form-stars-not-whole = Stars come whole and without separators, such as 250 or 1500. Please type it once more.
form-stars-range = Telegram takes 1 to 100,000 Stars for one purchase. Please type another number.
form-usd-not-a-price = I could not read that as a price. Please type it like 9.99.
form-usd-comma = I am not sure what that comma means. Please type it like 1000 or 9.99.
form-usd-digits = Dollars have at most two decimals, and thousands no separator. Please type it like 1000 or 9.99.
form-usd-range = I can take $0.01 to $1,000,000.00. Please type another price.
form-use-buttons = Please tap one of the buttons under the offer above. To stop, send /cancel.
form-use-these-buttons = Please tap the channels above, then “Done”. To stop, send /cancel.
form-not-text = I was waiting for a typed answer. Please type it, or send /cancel to stop.
form-unknown-command = I don't know that command, and I am still waiting for your answer. To stop, send /cancel.
button-outdated-form = That button belongs to an earlier question. Please answer the latest one, or send /cancel to stop.

form-published = ✅ <b>{ $tier }</b> is on sale in { $channel }.
form-revised = ✅ <b>{ $tier }</b> is changed. New buyers see it from now on; who bought before keeps what they bought.
form-unchanged = <b>{ $tier }</b> stays as it was: nothing was different.
form-changed-meanwhile = Somebody else changed this tier while you were at it, so I kept theirs. Open it again to see it.
form-too-many = There are 20 tiers on sale already, so this one was not added. Retire one, then add it again.
form-date-over = <b>{ $tier }</b> was not published: its last day is past. Please change the period.
form-trial-too-long = <b>{ $tier }</b> was not published: its free trial would go on behind its last day. Please shorten the trial, or change the period.
form-bundle-not-allowed = <b>{ $tier }</b> was not published: it would open a channel that is not yours to manage any more, or that has another owner. Please tap “Also opens…” and choose again.
form-bundle-broken = <b>{ $tier }</b> was not published: I am not able to let anybody into { $channels } at the moment. Open /channels to see what I lack there, or take it out with “Also opens…”.
form-not-allowed = This channel is not yours to manage any more, so nothing was changed. /channels shows those that are.
form-failed = Something went wrong on our side and nothing was saved yet. Your answers are kept: please tap Publish again. Error id: { $id }
form-lost = I could not go on with the form, so it was closed and nothing was changed. Please begin it again from /channels. Error id: { $id }

# The storefront

shop =
    🔑 <b>{ $channel }</b>

    Choose what suits you. You pay here in the chat, and I let you in right after.
shop-all-tiers = All offers
shop-empty =
    <b>{ $channel }</b> has nothing on sale at the moment.

    Please ask its owner, or open the link again later.
shop-tier-retired =
    That offer of <b>{ $channel }</b> is no longer on sale. This is what there is today:
shop-closed =
    This link leads to nothing that is on sale now.

    Please ask whoever gave it to you for a new one. What you bought already is under /subscriptions.
