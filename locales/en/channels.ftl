# Connecting a channel, its pages, its managers, its rules and its discussion group.

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

channel-notify-missing-rights =
    ⚠️ I lost rights in <b>{ $channel }</b>, so nothing is sold there for now.

    Open its settings → Administrators → my name, and switch on inviting and removing people. Then tap “Check again”.
channel-notify-gone =
    ⚠️ I was removed from <b>{ $channel }</b>, or it was deleted, so nothing is sold there for now. Who paid keeps their time.

    To go on, add me again as an administrator who may invite and remove people. Then tap “Check again”.
channel-notify-owner-now =
    👑 <b>{ $channel }</b> is yours now: Telegram names you as its creator.

    What is sold there from now on is yours, and nobody else may manage it here until you allow them.
channel-notify-owner-no-longer =
    👑 <b>{ $channel }</b> has another owner now: Telegram names them as its creator.

    What it sold before stays yours: see /balance. You can't change anything there any more.
channel-notify-connected = ✅ <b>{ $channel }</b> works again: I have all the rights that I need.

# Pages of the owner

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
channel-payment-rules = 💰 Payments
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
access-mode-join_request = 🚪 Way in: join request
access-mode-one_time_link = 🚪 Way in: one-time link
access-mode-join_request-set = From now on buyers ask to join and I approve them at once. The link works for the buyer only.
access-mode-one_time_link-set = From now on buyers get a link that works once, even while I am offline. Whoever opens it first comes in.

channel-post-hint = Here is a post for your open channel. Forward the next message; its buttons go along.
channel-post-needs-tier = There is nothing on sale yet. Add a tier first.
channel-post-text =
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

payment-rules =
    💰 Payments for <b>{ $channel }</b>

    <b>What may be missing</b>
    Wallets keep fees, so coins often arrive a little short. How much may be missing for a payment still to count? Stars always come whole.

    <b>Refunds</b>
    When money goes back without your asking (Telegram and banks can do that), what becomes of the access?
payment-rules-choice = { $choice }
payment-rules-chosen = ✅ { $choice }
payment-rules-set = Set. It counts for payments from now on.
refund-rule-ask = Ask me each time
refund-rule-at_once = End the access at once

# Access rules

channel-access-rules = ⏳ When access ends
access-rules =
    ⏳ Access to <b>{ $channel }</b>

    <b>Grace</b>
    How long may people stay when their time is over? They are told until when.

    <b>Reminders</b>
    How many days before the end shall I remind them?

    <b>Members whom I do not know</b>
    What shall I do about people who did not come in through me? Administrators are always left alone.
access-rules-set = Saved. It holds for those who are in now, too.
access-rules-choice = { $choice }
access-rules-chosen = ✅ { $choice }
access-rules-grace-none = No grace
access-rules-grace-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
access-rules-grace-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
access-rules-reminder =
    { $count ->
        [one] { $count } day before
       *[other] { $count } days before
    }
access-rules-unknown-leave = Leave them alone
access-rules-unknown-tell = Tell me about each
access-rules-unknown-remove = Remove them

# Discussion group

discussion-page = 💬 Discussion group
discussion-link = 💬 Also let subscribers into its discussion group
discussion-unlink = ✖️ Stop letting subscribers in
discussion-sell = 🛍 Sell the group by itself
discussion-add-me = ➕ Add me to the group
discussion-found = It has a discussion group. I can let its subscribers in there too.
discussion-offer =
    💬 <b>{ $channel }</b> has a discussion group in Telegram.

    I can let its subscribers in there too: those of today, and everybody who pays from now on. When their time in the channel is over, it is over in the group as well.
discussion-none =
    💬 <b>{ $channel }</b> has no discussion group in Telegram.

    To make one: open the channel's settings → Discussion, and choose a group. Then tap the button below.
discussion-linked =
    💬 <b>{ $group }</b> is open to the subscribers of <b>{ $channel }</b>.

    It goes by the channel's rules. I tell those who have access already, a few a second.
discussion-broken =
    ⚠️ <b>{ $group }</b> goes with <b>{ $channel }</b>, but I cannot work there at the moment.

    Please check that I am an administrator there who may invite and ban users. Whoever pays meanwhile gets their way in as soon as I can.
discussion-needs-me =
    To let people into the group, I need to be an administrator there who may invite and ban users.

    Tap the first button and choose the group, then “Check again”.
discussion-sells-itself =
    This group has tiers of its own on sale, so its buyers have paid for it alone.

    Retire them first, then tap “Check again”.
discussion-other-creator =
    Only a group that you created yourself can go with your channel.

    If it is yours now, tap “Check again”.
discussion-unlinked = I let no more subscribers in there. Those who have access keep it until the end that it has today.
discussion-or-storefront =
    <b>{ $group }</b> is the discussion group of <b>{ $channel }</b>.

    Shall the subscribers of the channel be let in there too, or do you sell the group by itself?
discussion-open =
    💬 <b>{ $group }</b>, the discussion group of <b>{ $channel }</b>, is open to you now. It comes with what you have.

    Tap the button, and I show you the way in.
