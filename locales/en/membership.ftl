# Who is in a channel, and what its owner is asked about that.

owner-unknown-members =
    { $count ->
        [one] 👤 Somebody is in <b>{ $channel }</b> whom I did not let in, and who has no subscription:
       *[other] 👥 { $count } people are in <b>{ $channel }</b> whom I did not let in, and who have no subscription:
    }

    { $people }

    May they stay? Until you decide, I leave everybody where they are.
unknown-keep = ✅ Keep { $person }
unknown-keep-done = They may stay for as long as you like.
unknown-out = 🚪 Remove { $person }
unknown-out-done = I am putting them out.
unknown-paid = They have a subscription by now, so they stay.

owner-member-banned =
    🚫 <b>{ $person }</b> was banned in <b>{ $channel }</b>, and their time there runs until { $date }.

    I took nothing of it, and I leave the ban as it is. Lift it, and they get their way in; or send their money back.
owner-member-banned-for-life =
    🚫 <b>{ $person }</b> was banned in <b>{ $channel }</b>, which is theirs for life.

    I took nothing of that, and I leave the ban as it is. Lift it, and they get their way in; or send their money back.
ban-lift = ↩️ Lift the ban
ban-lift-done = I am lifting the ban.
ban-refund = 💸 Send money back
