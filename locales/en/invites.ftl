# Invite links and join requests, for one channel and for a bundle.

subscription-my-link = 🔑 Enter { $channel }
subscription-enter = 🚪 Come in

subscription-link-join-request =
    🔑 Your invite link to <b>{ $channel }</b>.

    Tap the button and ask to join: I approve you at once. The link works only for you.
subscription-link-one-time-link =
    🔑 Your invite link to <b>{ $channel }</b>.

    The link works once and for one hour. Earlier ones no longer work.
subscription-not-entitled = Your access to <b>{ $channel }</b> has ended. Renew, and I let you in at once.
subscription-paused =
    The people who run <b>{ $channel }</b> have paused your access.

    You lose no time. When they resume it, I send you an invite link.
subscription-already-in = You are in already: <b>{ $channel }</b> is in your list of chats.
subscription-banned = The people who run <b>{ $channel }</b> have blocked you there, and I cannot change that. Please talk to them.
subscription-no-room =
    Telegram does not let you into <b>{ $channel }</b>: you are in as many channels and groups as it allows.

    Leave one that you do not need, and then tap the button.
subscription-too-soon = You got a link less than a minute ago. Please use that one, or ask again in a minute.

subscription-request-declined =
    <b>{ $channel }</b> is open to its subscribers, and that link belongs to somebody else.

    You are welcome too: choose an offer, and I will let you in.
subscription-rejoin =
    Your payment for <b>{ $channel }</b> arrived just as your old access ended, so I may have removed you for a moment. Sorry!

    Tap the button to come back in.
subscription-link-misused =
    🔑 Somebody else came in with your link to <b>{ $channel }</b>, so I revoked the link.

    Here is a new one. Please keep it to yourself.
owner-link-misused = 🔑 Somebody came into <b>{ $channel }</b> with another person's link. I am removing them and have revoked that link.
owner-addition-undone =
    🚪 A member added somebody to <b>{ $channel }</b> who has no access there. I am removing them, and everybody else whom members add.

    With the button below, Telegram lets only administrators add people.

# Several invite links in one message

invites-channel = <b>{ $channel }</b>
invites-purchase = ✅ Paid. <b>{ $tier }</b> opens { $channels } for you.
invites-renewed = 🔁 <b>{ $tier }</b> for { $channels } is renewed.
invites-trial = 🎁 Your free trial of <b>{ $tier }</b> has begun: { $channels }.
invites-until = Your access: { $until }.
invites-until-line = • <b>{ $channel }</b>: { $until }
invites-join-request =
    { $count ->
        [one] Tap the button and ask to join: I approve you at once. The link works only for you.
       *[other] Tap each button and ask to join: I approve you at once. The links work only for you.
    }
invites-one-time-link =
    { $count ->
        [one] Tap the button to come in. The link works once and for one hour; /subscriptions gives you a new one.
       *[other] Tap each button to come in. The links work only for you, once and for one hour; /subscriptions gives you new ones.
    }
invites-inside = You are in already: { $channels }.
invites-later = { $channels }: I can't let you in at the moment. You don't need to do anything: I send you an invite link as soon as I can.
invites-banned = { $channels }: the people who run it have blocked you there, and I cannot change that. Please talk to them.
invites-paused = { $channels }: the people who run it have paused your access. You lose no time: when they resume it, I send you an invite link.
invites-over = { $channels }: your access has ended. Send /subscriptions to see what you have.
invites-enter = 🚪 Come in: { $channel }
invites-delayed =
    🔑 I can let people in again: here is your invite link to <b>{ $channel }</b>.

    Thank you for your patience.

subscription-later =
    I can't let you into <b>{ $channel }</b> at the moment.

    You don't need to do anything: I send you an invite link as soon as I can.
