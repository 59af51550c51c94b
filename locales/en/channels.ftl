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
    ⚠️ I was removed from <b>{ $channel }</b>, so nothing is sold there for now. Who paid keeps their time.

    To go on, add me again as an administrator who may invite and remove people. Then tap “Check again”.
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
tier-line = • <b>{ $name }</b> · { $period } · { $price }
tier-retired-label = 💤 { $name }
tier-page =
    <b>{ $name }</b>
    { $channel }

    { $period } · { $price }
tier-page-retired =
    💤 <b>{ $name }</b>
    { $channel }

    { $period } · { $price }
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
tier-too-many = There are 20 tiers on sale already. Retire one first.
tier-moved = Moved.
tier-already-up = It is the first already.
tier-already-down = It is the last already.

# The form

form-ask-name =
    A new offer for <b>{ $channel }</b>: what shall it be called? Buyers see this on the button, for instance “Monthly”.

    Up to { $max } characters.
form-ask-period = How long does it last? Tap a button, or type a number of days from 1 to 3660.
form-ask-stars = What does it cost in Telegram Stars? Type a whole number from 1 to 100,000.
form-ask-usd = What does it cost in US dollars, for buyers who pay in crypto? Type it like <code>9.99</code>.
form-ask-usd-without-crypto =
    What does it cost in US dollars, for buyers who pay in crypto? Type it like <code>9.99</code>.

    Crypto is switched off on this bot at the moment: a price in dollars can only be paid once its operator turns it on.
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
form-no-price = not sold for this
form-choice-publish = ✅ Publish
form-choice-name = Change name
form-choice-period = Change period
form-choice-stars = Change Stars
form-choice-usd = Change dollars

form-name-empty = A name needs something to read. Please type it once more.
form-name-long = That is longer than 64 characters, so buttons would cut it off. Please type a shorter name.
form-period-not-days = I need a whole number of days, such as 30. Please type it once more, or tap a button.
form-period-range = I can take 1 to 3660 days. Please type another number, or tap “For life”.
form-stars-not-whole = Stars come whole and without separators, such as 250 or 1500. Please type it once more.
form-stars-range = Telegram takes 1 to 100,000 Stars for one purchase. Please type another number.
form-usd-not-a-price = I could not read that as a price. Please type it like 9.99.
form-usd-comma = I am not sure what that comma means. Please type it like 1000 or 9.99.
form-usd-digits = Dollars have two digits after the point, such as 9.99. Please type it once more.
form-usd-range = I can take $0.01 to $1,000,000.00. Please type another price.
form-use-buttons = Please tap one of the buttons under the offer above. To stop, send /cancel.
form-not-text = I was waiting for a typed answer. Please type it, or send /cancel to stop.
form-unknown-command = I don't know that command, and I am still waiting for your answer. To stop, send /cancel.
button-outdated-form = That button belongs to an earlier question. Please answer the latest one, or send /cancel to stop.

form-published = ✅ <b>{ $tier }</b> is on sale in { $channel }.
form-revised = ✅ <b>{ $tier }</b> is changed. New buyers see it from now on; who bought before keeps what they bought.
form-unchanged = <b>{ $tier }</b> stays as it was: nothing was different.
form-changed-meanwhile = Somebody else changed this tier while you were at it, so I kept theirs. Open it again to see it.
form-too-many = There are 20 tiers on sale already, so this one was not added. Retire one, then add it again.
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
