# What a person has, how they come in, and how it ends.

command-subscriptions = What I have, and until when

subscriptions-title = 🎟 <b>Your subscriptions</b>
subscriptions-none = You have no subscriptions yet. Open the link of a channel that you like, and I will show you its offers.
subscriptions-more =
    { $count ->
        [one] One older subscription is not shown.
       *[other] { $count } older subscriptions are not shown.
    }

subscription-for-life =
    <b>{ $channel }</b> · { $tier }
    ✅ Yours for life.
subscription-until =
    <b>{ $channel }</b> · { $tier }
    ✅ Active until { $date }.
subscription-over =
    <b>{ $channel }</b> · { $tier }
    ⌛ Over since { $date }. Renew to come back.
subscription-listed-paused =
    <b>{ $channel }</b> · { $tier }
    ⏸ Paused. Nothing of your time is lost.
subscription-given = membership
subscription-being-renewed =
    <b>{ $channel }</b> · { $tier }
    🔁 Telegram is renewing it just now.

subscription-renews = 🔁 Renews on { $date } for { $price }.
subscription-renewal-stopped = ⏹ It will not renew: no further charge.
subscription-renewal-stopped-in-settings = ⏹ It will not renew: no further charge. You stopped it in Telegram, and can resume it there: Settings → My Stars.
subscription-renewal-stopped-by-channel = ⏹ It will not renew: I can't let anybody in there at the moment. When I can, I ask you.
subscription-renewal-failed = ⚠️ Telegram could not charge your Stars, so it did not renew.
subscription-stop-renewing = ⏹ Stop renewing { $channel }
subscription-resume-renewing = 🔁 Resume renewing { $channel }

subscription-renew = 🔄 Renew { $channel }
subscription-my-link = 🔑 Enter { $channel }
subscription-enter = 🚪 Come in
subscription-see-offers = 🛍 See the offers

subscription-link-join-request =
    🔑 Your way into <b>{ $channel }</b>.

    Tap the button and ask to join: I approve you at once. The link works only for you.
subscription-link-one-time-link =
    🔑 Your way into <b>{ $channel }</b>.

    The link works once and for one hour. Earlier ones no longer work.
subscription-not-entitled = Your time in <b>{ $channel }</b> is over. Renew, and you will be let in at once.
subscription-paused =
    Your time in <b>{ $channel }</b> stands still: the people who run it paused it.

    Nothing of it is lost. When they let it go on, I send you your way in.
subscription-already-in = You are in already: <b>{ $channel }</b> is in your list of chats.
subscription-banned = The people who run <b>{ $channel }</b> have blocked you there, and I cannot change that. Please talk to them.
subscription-too-soon = You got a link less than a minute ago. Please use that one, or ask again in a minute.

subscription-request-declined =
    <b>{ $channel }</b> is open to its subscribers, and that link belongs to somebody else.

    You are welcome too: choose an offer, and I will let you in.
subscription-come-back =
    Your payment for <b>{ $channel }</b> and the end of your old time crossed each other, so you may have been put out for a moment. Sorry!

    Tap the button to come back in.
subscription-link-misused =
    🔑 Somebody else came in with your link to <b>{ $channel }</b>, so I stopped it.

    Here is a new one. Please keep it to yourself.

owner-administrator-kept =
    ⌛ The paid time of <b>{ $person }</b> in <b>{ $channel }</b> is over.

    They are an administrator there, so only you can take their access back.
owner-removal-failed =
    ⚠️ { $count ->
        [one] One person whose paid time is over is still in <b>{ $channel }</b>: I cannot take the access back.
       *[other] { $count } people whose paid time is over are still in <b>{ $channel }</b>: I cannot take their access back.
    }

    { $why }

    Please check that I am an administrator there who may ban users, then tap “Check again”. I will try again every day.
owner-removal-refused = Telegram's last word on it: <i>{ $reason }</i>
owner-removal-unanswered = Telegram did not answer me.
owner-link-misused = 🔑 Somebody came into <b>{ $channel }</b> with another person's link. I am putting them out and have stopped that link.
