# Connecting a channel, its pages, its rules and its discussion group.

command-newchannel = Connect a channel or group
command-channels = My channels and their tiers
command-team = My team and its roles

# Connecting

connect-how =
    Which one should I sell access to? Tap a button below and pick it: Telegram makes me an administrator there in the same step.

    I ask for two rights: to invite people, and to remove people whose access has ended.
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
connect-members-invite =
    ⚠️ Every member of <b>{ $channel }</b> may add friends, who would be inside without paying. I remove friends whom members add while access is for sale, but it is better to forbid members to add people.
connect-invites-close = 🔒 Only administrators may add people
connect-invites-closed = Done: only administrators may add people to the group now. People who pay still come in through me.
connect-invites-refused = Telegram does not let me change this. Please open the group's settings → Permissions, and switch off “Add members”.
connect-missing-rights = I can't work there yet. This is missing:
connect-missing-how = When that is done, tap “Check again”.
right-administrator = • I am not an administrator. Open the channel's settings → Administrators → Add Administrator, and choose me.
right-can_invite_users = • <b>Invite users via link</b>. Open the settings → Administrators → my name, and switch it on. I need it to let buyers in.
right-can_restrict_members = • <b>Ban users</b> (in channels: <b>Add and remove subscribers</b>). Open the settings → Administrators → my name, and switch it on. I need it to remove people whose access has ended.
connect-not_creator =
    Only the creator of a channel can connect it, so that nobody else can sell its access.

    If you are one of its administrators, ask the creator to connect it here and to invite you to the team: /team.
connect-not_invited =
    New channels are connected here by the operators of this bot, and by people whom they allow. Please ask an operator.

    Do you run this bot? Open the link of “npm run claim”, or open the bot to others with WHO_MAY_CONNECT.
connect-not_administrator =
    You are not an administrator of that channel, so I can't connect it for you.

    Its creator can do it: they send me /newchannel.
connect-basic-group =
    That is a basic group, and Telegram does not let me end people's access there.

    Make it a supergroup: open its settings, set “Chat history for new members” to “Visible”, and pick it again with /newchannel.
connect-outside =
    I can't see that chat: I am not inside.

    Add me as an administrator (its settings → Administrators → Add Administrator), then tap “Check again”.

channel-notify-missing-rights =
    ⚠️ I lost rights in <b>{ $channel }</b>, so nothing is sold there for now.

    Open its settings → Administrators → my name, and switch on inviting and removing people. Then tap “Check again”.
channel-notify-gone =
    ⚠️ I was removed from <b>{ $channel }</b>, or it was deleted, so nothing is sold there for now. Everyone who paid keeps their access.

    To go on, add me again as an administrator who may invite and remove people. Then tap “Check again”.
channel-notify-owner-now =
    👑 <b>{ $channel }</b> is yours now: Telegram names you as its creator.

    From now on you earn from its sales, and nobody else may manage it here until you allow them.
channel-notify-owner-no-longer =
    👑 <b>{ $channel }</b> has another owner now: Telegram names them as its creator.

    You keep your earnings from earlier sales: see /balance. You can't change anything there any more.
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
channel-back-to-sell = ‹ Tiers
channel-back-to-people = ‹ People
channel-back-to-reach = ‹ Reach
channel-back-to-settings = ‹ Settings
channel-sell = 🏷 Sell
channel-people = 👥 People
channel-reach = 📣 Reach
channel-settings = ⚙️ Settings
channel-sell-page =
    🏷 Tiers of <b>{ $channel }</b>

    { $tiers }
channel-people-page = 👥 <b>{ $channel }</b>: who is in, and who may manage it here.
channel-reach-page = 📣 <b>{ $channel }</b>: messages to subscribers, posts and links for new ones, and what they bring.
channel-settings-page = ⚙️ Settings of <b>{ $channel }</b>
channel-post = 📣 Ready-made post
channel-team = 👤 Team
channel-payment-rules = 💰 Payments
channel-page =
    <b>{ $channel }</b>
    { $state }

    Share this link. It shows people what is on sale:
    { $link }
channel-state-connected = ✅ Connected
channel-state-missing-rights = ⚠️ Some of my rights are missing, so nothing is sold. Tap “Check again” to see which.
channel-state-gone = ⚠️ I am not in it any more, so nothing is sold. Add me as an administrator and tap “Check again”.
channel-no-tiers = No tiers are on sale. Add one to begin selling.
access-mode-join_request = 🚪 Invite links: join request
access-mode-one_time_link = 🚪 Invite links: one-time link
access-mode-join_request-set = From now on buyers ask to join, and I approve them at once. Each link works for its buyer only.
access-mode-one_time_link-set = From now on buyers get a link that works once, even while I am offline. The first person who opens the link joins.

channel-post-hint = Here is a post for your public channel. Forward the next message there; its buttons stay attached.
channel-post-needs-tier = There is nothing on sale yet. Add a tier first.
channel-post-text =
    🔑 <b>{ $channel }</b>

    Choose how long you would like to stay. You come in as soon as your payment has arrived.

payment-rules =
    💰 Payments for <b>{ $channel }</b>

    <b>Underpayment</b>
    Wallets keep fees, so coins often arrive a little short. How much may be missing for a payment still to count? Stars always arrive in full.

    <b>Refunds</b>
    Telegram and banks can send money back without asking you. I ask you about the access then, unless you choose here.

    <b>Failed renewals by card</b>
    A failed charge is tried again for some days. What should happen to the access meanwhile?
payment-rules-choice = { $choice }
payment-rules-chosen = ✅ { $choice }
payment-rules-set = Saved. This applies to payments from now on.
refund-rule = End access after whole refunds
part-rule = Shorten access after refunded parts
past-due-rule = Keep the access meanwhile

# Access rules

channel-access-rules = ⏳ When access ends
access-rules =
    ⏳ Access to <b>{ $channel }</b>

    <b>Grace period</b>
    How long may people stay after their access has ended? I tell them the date.

    <b>Reminders</b>
    How many days before the end should I remind them?

    <b>Unknown members</b>
    What should I do about people who did not join through me? I never remove administrators. Where a group sells access, I remove people whom ordinary members add, or ask you about them.
access-rules-set = Saved. This applies to current members too.
access-rules-choice = { $choice }
access-rules-chosen = ✅ { $choice }
access-rules-grace-none = No grace period
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
access-rules-unknown-ignore = Let them stay
access-rules-unknown-notify = Ask me about each
access-rules-unknown-remove = Remove them

# Discussion group

discussion-page = 💬 Discussion group
discussion-link = 💬 Also let subscribers into its discussion group
discussion-unlink = ✖️ Stop letting subscribers in
discussion-sell = 🛍 Sell the group separately
discussion-add-me = ➕ Add me to the group
discussion-found = It has a discussion group. I can let its subscribers in there too.
discussion-offer =
    💬 <b>{ $channel }</b> has a discussion group in Telegram.

    I can let subscribers of the channel into the group too: current ones, and everyone who pays from now on. Their access to the group ends together with their access to the channel.
discussion-none =
    💬 <b>{ $channel }</b> has no discussion group in Telegram.

    To make one: open the channel's settings → Discussion, and choose a group. Then tap the button below.
discussion-linked =
    💬 <b>{ $group }</b> is open to the subscribers of <b>{ $channel }</b>.

    The group follows the rules of the channel. I am notifying everyone who has access already, a few people a second.
discussion-broken =
    ⚠️ <b>{ $group }</b> belongs to <b>{ $channel }</b>, but I cannot work there at the moment.

    Please check that I am an administrator there who may invite and ban users. Everyone who pays in the meantime gets their invite link as soon as I can make one.
discussion-needs-me =
    To let people into the group, I need to be an administrator there who may invite and ban users.

    Tap the first button and choose the group, then “Check again”.
discussion-sells-itself =
    This group has tiers of its own on sale, and people have paid for it separately.

    Retire those tiers first, then tap “Check again”.
discussion-other-creator =
    I can link only a group that you created yourself.

    If the group is yours now, tap “Check again”.
discussion-unlinked = New subscribers no longer get into the group. Everyone who has access keeps it until its current end date.
discussion-or-storefront =
    <b>{ $group }</b> is the discussion group of <b>{ $channel }</b>.

    Should the subscribers of the channel be let in there too, or do you sell the group separately?
discussion-open =
    💬 <b>{ $group }</b>, the discussion group of <b>{ $channel }</b>, is open to you now. It is part of your subscription.

    Tap the button to get your invite link.
