# One payment that opens several channels, and the discussion group of a channel.

ways-channel = <b>{ $channel }</b>
ways-purchase = ✅ Paid. <b>{ $tier }</b> opens { $channels } for you.
ways-renewed = 🔁 <b>{ $tier }</b> for { $channels } is renewed.
ways-trial = 🎁 Your free trial of <b>{ $tier }</b> has begun: { $channels }.
ways-until = Your access: { $until }.
ways-until-there = • <b>{ $channel }</b>: { $until }
ways-join-request =
    { $count ->
        [one] Tap the button and ask to join: I approve you at once. The link works only for you.
       *[other] Tap each button and ask to join: I approve you at once. The links work only for you.
    }
ways-one-time-link =
    { $count ->
        [one] Tap the button to come in. The link works once and for one hour; /subscriptions gives you a new one.
       *[other] Tap each button to come in. The links work only for you, once and for one hour; /subscriptions gives you new ones.
    }
ways-inside = You are in already: { $channels }.
ways-later = { $channels }: I cannot open the door there just now. You need not do anything: I send you your way in as soon as I can.
ways-banned = { $channels }: the people who run it have blocked you there, and I cannot change that. Please talk to them.
ways-paused = { $channels }: the people who run it have paused your time there. Nothing of it is lost: when they let it go on, I send you your way in.
ways-over = { $channels }: your time there is over. Send /subscriptions to see what you have.
ways-enter = 🚪 Come in: { $channel }
ways-delayed =
    🔑 The door is open again: here is your way into <b>{ $channel }</b>.

    Thank you for your patience.
purchase-renewed-inside =
    ✅ Paid. <b>{ $tier }</b> for { $channel } goes on { $until }.

    You are in already, so there is nothing more to do.

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
discussion-or-shop =
    <b>{ $group }</b> is the discussion group of <b>{ $channel }</b>.

    Shall the subscribers of the channel be let in there too, or do you sell the group by itself?
discussion-open =
    💬 <b>{ $group }</b>, the discussion group of <b>{ $channel }</b>, is open to you now. It comes with what you have.

    Tap the button, and I show you the way in.

subscription-later =
    I cannot open the door of <b>{ $channel }</b> just now.

    You need not do anything: I send you your way in as soon as I can.
