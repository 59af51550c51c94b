# One payment that opens several channels, and the discussion group of a channel.

ways-channel = <b>{ $channel }</b>
ways-purchase = ✅ Payé. <b>{ $tier }</b> vous ouvre { $channels }.
ways-renewed = 🔁 <b>{ $tier }</b> pour { $channels } est renouvelé.
ways-trial = 🎁 Votre essai gratuit de <b>{ $tier }</b> a commencé : { $channels }.
ways-until = Votre accès : { $until }.
ways-until-there = • <b>{ $channel }</b> : { $until }
ways-join-request =
    { $count ->
        [1] Touchez le bouton et demandez à rejoindre : je vous accepte aussitôt. Le lien ne fonctionne que pour vous.
       *[other] Touchez chaque bouton et demandez à rejoindre : je vous accepte aussitôt. Les liens ne fonctionnent que pour vous.
    }
ways-one-time-link =
    { $count ->
        [1] Touchez le bouton pour entrer. Le lien fonctionne une fois, pendant une heure ; /subscriptions vous en donne un nouveau.
       *[other] Touchez chaque bouton pour entrer. Les liens ne fonctionnent que pour vous, une fois, pendant une heure ; /subscriptions vous en donne de nouveaux.
    }
ways-inside = Vous y êtes déjà : { $channels }.
ways-later = { $channels } : je ne peux pas ouvrir la porte là-bas pour l’instant. Vous n’avez rien à faire : je vous envoie votre accès dès que possible.
ways-banned = { $channels } : l’équipe vous y a banni, et je n’y peux rien. Adressez-vous à elle.
ways-paused = { $channels } : l’équipe y a suspendu votre temps d’accès. Rien n’en est perdu : dès qu’elle le fait reprendre, je vous envoie votre accès.
ways-over = { $channels } : votre accès y est terminé. Envoyez /subscriptions pour voir ce que vous avez.
ways-enter = 🚪 Entrer : { $channel }
ways-delayed =
    🔑 La porte est de nouveau ouverte : voici votre accès à <b>{ $channel }</b>.

    Merci de votre patience.
purchase-renewed-inside =
    ✅ Payé. <b>{ $tier }</b> pour { $channel } se poursuit : { $until }.

    Vous y êtes déjà : il n’y a rien d’autre à faire.

discussion-page = 💬 Groupe de discussion
discussion-link = 💬 Ouvrir aussi le groupe aux abonnés
discussion-unlink = ✖️ Ne plus y laisser entrer les abonnés
discussion-sell = 🛍 Vendre le groupe à part
discussion-add-me = ➕ M’ajouter au groupe
discussion-found = Il a un groupe de discussion. Je peux aussi y laisser entrer ses abonnés.
discussion-offer =
    💬 <b>{ $channel }</b> a un groupe de discussion dans Telegram.

    Je peux aussi y laisser entrer ses abonnés : ceux d’aujourd’hui, et tous ceux qui paieront désormais. Quand leur accès au canal prend fin, celui au groupe aussi.
discussion-none =
    💬 <b>{ $channel }</b> n’a pas de groupe de discussion dans Telegram.

    Pour en créer un : ouvrez les paramètres du canal → Discussion, et choisissez un groupe. Puis touchez le bouton ci-dessous.
discussion-linked =
    💬 <b>{ $group }</b> est ouvert aux abonnés de <b>{ $channel }</b>.

    Il suit les règles du canal. Je préviens ceux qui ont déjà accès, quelques-uns par seconde.
discussion-broken =
    ⚠️ <b>{ $group }</b> accompagne <b>{ $channel }</b>, mais je ne peux pas y travailler pour le moment.

    Vérifiez que j’y suis administrateur avec le droit d’inviter et de bannir des utilisateurs. Qui paie entre-temps reçoit son accès dès que possible.
discussion-needs-me =
    Pour laisser entrer des gens dans le groupe, je dois y être administrateur avec le droit d’inviter et de bannir des utilisateurs.

    Touchez le premier bouton et choisissez le groupe, puis « Vérifier à nouveau ».
discussion-sells-itself =
    Ce groupe a ses propres formules en vente : ses acheteurs ont payé pour lui seul.

    Retirez-les d’abord, puis touchez « Vérifier à nouveau ».
discussion-other-creator =
    Seul un groupe que vous avez créé vous-même peut accompagner votre canal.

    S’il est à vous maintenant, touchez « Vérifier à nouveau ».
discussion-unlinked = Je n’y laisse plus entrer d’abonnés. Ceux qui ont accès le gardent jusqu’à la fin prévue aujourd’hui.
discussion-or-shop =
    <b>{ $group }</b> est le groupe de discussion de <b>{ $channel }</b>.

    Faut-il y laisser entrer aussi les abonnés du canal, ou vendez-vous le groupe à part ?
discussion-open =
    💬 <b>{ $group }</b>, le groupe de discussion de <b>{ $channel }</b>, vous est maintenant ouvert. Il est compris dans ce que vous avez.

    Touchez le bouton, et je vous montre l’accès.

subscription-later =
    Je ne peux pas ouvrir la porte de <b>{ $channel }</b> pour l’instant.

    Vous n’avez rien à faire : je vous envoie votre accès dès que possible.
