# Who is in a channel, and what its owner is asked about that.

owner-unknown-members =
    { $count ->
        [one] 👤 Dans <b>{ $channel }</b> se trouve { $count } personne que je n’ai pas laissée entrer et qui n’a pas d’abonnement :
       *[other] 👥 Dans <b>{ $channel }</b> se trouvent { $count } personnes que je n’ai pas laissées entrer et qui n’ont pas d’abonnement :
    }

    { $people }

    Peut-on les laisser rester ? Jusqu’à votre décision, je laisse tout le monde en place.
unknown-keep = ✅ Garder { $person }
unknown-keep-done = Cette personne peut rester aussi longtemps que vous voulez.
unknown-out = 🚪 Retirer { $person }
unknown-out-done = Je la retire.
unknown-paid = Cette personne a maintenant un abonnement : elle reste.

owner-member-banned =
    🚫 <b>{ $person }</b> est sous le coup d’un bannissement dans <b>{ $channel }</b>, et son accès payé y court jusqu’au { $date }.

    Je n’en ai rien repris, et je laisse le bannissement tel quel. Levez-le, et cette personne reçoit son accès ; ou remboursez-la.
owner-member-banned-for-life =
    🚫 <b>{ $person }</b> est sous le coup d’un bannissement dans <b>{ $channel }</b>, avec un accès à vie.

    Je n’en ai rien repris, et je laisse le bannissement tel quel. Levez-le, et cette personne reçoit son accès ; ou remboursez-la.
ban-lift = ↩️ Lever le bannissement
ban-lift-done = Je lève le bannissement.
ban-refund = 💸 Rembourser
