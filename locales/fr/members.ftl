# The list of a channel's members, one member's page, the CSV file, and unknown members.

# Unknown members, and bans that somebody made in Telegram

unknown-members =
    { $count ->
        [one] 👤 Dans <b>{ $channel }</b> se trouve { $count } personne que je n’ai pas laissée entrer et qui n’a pas d’abonnement :
       *[other] 👥 Dans <b>{ $channel }</b> se trouvent { $count } personnes que je n’ai pas laissées entrer et qui n’ont pas d’abonnement :
    }

    { $people }

    Peut-on les laisser rester ? Jusqu’à votre décision, je laisse tout le monde en place.
unknown-member-keep = ✅ Garder { $person }
unknown-member-keep-done = Cette personne peut rester aussi longtemps que vous voulez.
unknown-member-kick = 🚪 Retirer { $person }
unknown-member-kick-done = Je la retire.
unknown-member-paid = Cette personne a maintenant un abonnement : elle reste.

ban-notify =
    🚫 <b>{ $person }</b> est sous le coup d’un bannissement dans <b>{ $channel }</b>, mais son accès payé court jusqu’au { $date }.

    Je n’ai changé ni le bannissement ni l’accès. Si vous levez le bannissement, cette personne reçoit un lien d’invitation. Vous pouvez aussi rembourser son paiement.
ban-notify-for-life =
    🚫 <b>{ $person }</b> est sous le coup d’un bannissement dans <b>{ $channel }</b>, mais son accès est à vie.

    Je n’ai changé ni le bannissement ni l’accès. Si vous levez le bannissement, cette personne reçoit un lien d’invitation. Vous pouvez aussi rembourser son paiement.
ban-lift = ↩️ Lever le bannissement
ban-lift-done = Je lève le bannissement.
ban-refund = 💸 Rembourser

command-members = Les membres de mes canaux
channel-members = 👥 Membres

members-which = 👥 Les membres de quel canal ? Choisissez-en un.
members-no-channels =
    Vous ne gérez encore aucun canal ici : il n’y a pas de membres à montrer.

    /newchannel en connecte un.
members-list =
    👥 <b>{ $channel }</b>

    { $what }
members-shown-active = Actifs, ce qui finit en premier en haut.
members-shown-soon = Fin d’ici une semaine, ou en délai de grâce.
members-shown-paused = Suspendus : ils ne perdent pas de temps.
members-shown-ended = Terminés, les plus récents en haut.
members-shown-special = Bannis, ou toujours accueillis gratuitement.
members-nobody = Personne pour le moment.
members-page-of = Page { $page } sur { $pages }
members-filter = { $name } { ABOUT($count) }
members-filter-chosen = • { $name } { ABOUT($count) } •
members-name-active = Actifs
members-name-soon = Fin proche
members-name-paused = Suspendus
members-name-ended = Terminés
members-name-special = Bannis et gratuits
members-previous = ‹ Précédent
members-next = Suivant ›
members-find = 🔎 Chercher quelqu’un
members-export = ⬇️ Tous dans un fichier
members-back = ‹ Membres

members-label-active = { $name } · jusqu’au { $date }
members-label-life = { $name } · à vie
members-label-grace = ⌛ { $name } · délai de grâce depuis le { $date }
members-label-paused = ⏸ { $name } · depuis le { $date }
members-label-ended = { $name } · { $date }
members-label-banned = ⛔ { $name }
members-label-allowed = 🤝 { $name }
members-label-found = { $name } · { $channel }

# Search

members-ask-whom =
    🔎 Qui cherchez-vous dans <b>{ $channel }</b> ?

    Envoyez son ID, son @nom_utilisateur ou une partie de son nom, ou transférez-moi un message que cette personne a écrit.
members-not-an-id = C’est trop long pour un ID Telegram. Veuillez l’envoyer à nouveau, ou un @nom_utilisateur.
members-not-a-name = Je peux chercher jusqu’à 64 caractères. Envoyez une partie du nom, le @nom_utilisateur ou l’ID.
members-forward-hidden =
    Cette personne cache son identité dans les messages transférés : je ne peux pas dire qui a écrit cela.

    Envoyez son @nom_utilisateur, son ID ou une partie de son nom.
members-forward-not-a-person = Ce message ne vient pas d’une personne. Transférez-en un que le membre a écrit lui-même.
members-found = 🔎 Voici qui correspond. Touchez un nom.
members-found-more = 🔎 Voici qui correspond, et il y en a d’autres. Touchez un nom, ou précisez votre recherche.
members-found-none =
    Je n’ai trouvé personne.

    Essayez avec l’ID ou un message transféré : je trouve ainsi même ceux qui n’ont encore rien ici.
members-not-yours = Vous ne gérez plus ce canal. /channels affiche ceux que vous gérez.
members-form-lost = Je n’ai pas pu continuer, et rien n’a été modifié. Recommencez avec /members. ID d’erreur : { $id }

# One member

member-page =
    👤 <b>{ $name }</b>{ $handle }
    <code>{ $id }</code> · { $channel }

    { $state }
    { $membership }

    { $payments }
member-unknown = Pas encore membre
member-handle = {" "}(@{ $username })
member-active = ✅ { $tier } : jusqu’au { $date }.
member-life = ✅ { $tier } : à vie.
member-grace = ⌛ { $tier } : terminé depuis le { $date }, délai de grâce jusqu’au { $until }.
member-overdue = ⌛ { $tier } : terminé depuis le { $date }. Retrait imminent.
member-paused = ⏸ { $tier } : suspendu depuis le { $date }. Il reste { $left }.
member-paused-life = ⏸ { $tier } : suspendu depuis le { $date }. C’est à vie.
member-ending = 🚪 { $tier } : terminé. Retrait en cours.
member-ending-fails = ⚠️ { $tier } : terminé, mais je n’ai pas pu retirer cette personne. Telegram dit : « { $reason } ». Je réessaie.
member-ended = ⌛ { $tier } : terminé depuis le { $date }.
member-never = N’a pas de temps d’accès ici.
member-banned = ⛔ Bannissement depuis le { $date }.
member-allowed = 🤝 Toujours accueilli gratuitement, depuis le { $date }.
member-given = Offert
member-in-creator = Dans le chat : en est propriétaire.
member-in-administrator = Dans le chat : administrateur.
member-in-member = Dans le chat : oui, au { $date }.
member-in-native-subscriber = Dans le chat : par un abonnement de Telegram lui-même.
member-in-outside = Dans le chat : non, au { $date }.
member-in-banned = Dans le chat : bloqué, au { $date }.
member-in-unknown = Dans le chat : pas encore vu.
member-paid-nothing = N’a rien payé ici.
member-payment = • { $date } · { $amount } · { $tier }
member-payment-refunded = • { $date } · { $amount } · { $tier } · remboursé
member-payments-more =
    { $count ->
        [one] et { $count } paiement antérieur
       *[other] et { $count } paiements antérieurs
    }
member-give-1 = 🎁 1 jour
member-give-7 = 🎁 7 jours
member-give-30 = 🎁 30 jours
member-give-days = 🎁 Autre…
member-give-life = 🎁 À vie
member-pause = ⏸ Suspendre
member-resume = ▶️ Reprendre
member-end = ⏹ Terminer maintenant
member-end-sure = ⏹ Oui, terminer maintenant
member-end-not = ‹ Non, laisser
member-ban = ⛔ Bannir
member-unban = Lever le bannissement
member-list = 🤝 Toujours accueillir gratuitement
member-unlist = Fin de l’accès gratuit
member-end-ask =
    ⏹ Terminer maintenant l’accès de <b>{ $name }</b> à <b>{ $channel }</b> ?

    Le temps restant est perdu pour de bon, et je retire cette personne aussitôt. Son argent ne lui est pas rendu : utilisez /refund pour cela.
member-done-give = Offert. La personne est prévenue.
member-done-pause = Suspendu. Je retire et préviens cette personne. Elle ne perd pas de temps.
member-done-resume = Repris. Je préviens cette personne et lui envoie un lien d’invitation.
member-done-end = Terminé. La personne est retirée.
member-done-ban = Banni. La personne est retirée et prévenue.
member-done-unban = Le bannissement est levé. La personne est prévenue.
member-done-list = Toujours accueilli gratuitement. Je préviens cette personne et lui envoie un lien d’invitation.
member-done-unlist = L’accès gratuit est terminé. Désormais, seul compte le temps payé ou offert.
member-too-long = Votre rôle peut donner un accès de { $days } jours au plus. Le propriétaire peut donner davantage.
member-changed-meanwhile = Quelque chose a changé entre-temps : je n’ai rien fait. Cette page est maintenant à jour.
member-is-administrator = Cette personne est administratrice du chat : je ne peux pas la retirer. Démettez-la d’abord dans Telegram.
member-ask-days =
    🎁 Combien de jours pour <b>{ $name }</b> ?

    Saisissez un nombre entier de 1 à 3660. Ils s’ajoutent à ce qui reste.
member-days-failed = Un problème est survenu de notre côté et rien n’a encore été offert. Veuillez saisir le nombre à nouveau. ID d’erreur : { $id }
member-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
    }
member-hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
    }

# Access that a manager offers to a person who is not in the chat

pending-notice =
    🎁 Une personne qui gère un canal ou un groupe ici vous propose un accès gratuit.

    Rien ne se passe si vous n’acceptez pas. Elle ne sait pas si vous lisez ceci, et je ne vous écris qu’une fois à ce sujet.
pending-show = 👀 Voir et accepter
pending-decline-all = ✖️ Non, merci
pending-waits = 🎁 On vous propose un accès gratuit à un canal ou à un groupe.
pending-page =
    🎁 Vous pouvez avoir un accès gratuit. Touchez un nom pour accepter.

    { $list }

    Si vous acceptez, ceux qui gèrent le canal voient votre nom, et leurs messages vous parviennent par moi.
pending-item = • <b>{ $channel }</b> : { $term }
pending-term-life = à vie
pending-term-until = jusqu’au { $date }
pending-accept = ✅ { $channel }
pending-decline = ✖️ Non
pending-accepted = Accepté. Votre lien d’invitation arrive tout de suite.
pending-declined = Refusé. Personne n’en est informé.
pending-nothing = Aucune proposition ne vous attend pour le moment.
member-pending = ⏳ Pas dans le canal : je demande d’abord. En cas d’accord : { $term }.
member-done-offer = Cette personne n’est pas dans le canal : je lui demande d’abord, si je peux lui écrire. Son accès commence quand elle accepte.
member-not-inside = Cette personne n’est pas dans le canal. Offrez-lui plutôt des jours : je lui demande d’abord.
member-done-ban-quietly = Accès bloqué. Cette personne ne peut pas entrer, et je ne lui dis rien.
member-done-unban-quietly = Blocage levé. Je ne lui dis rien.

# The CSV file

members-export-file = Tous les membres de { $channel }. Les heures sont en UTC.
members-export-part = Tous les membres de { $channel }, partie { $part } sur { $parts }. Les heures sont en UTC.
members-column-id = ID Telegram
members-column-name = Nom
members-column-username = Nom d’utilisateur
members-column-state = État
members-column-override = Toujours accueilli ou banni
members-column-tier = Formule
members-column-started = Début (UTC)
members-column-until = Jusqu’au (UTC)
members-column-access-until = Avec grâce (UTC)
members-column-paused = Suspendu depuis (UTC)
members-column-ended = Fin (UTC)
members-column-end-reason = Motif de fin
members-column-membership = Dans le chat
members-column-membership-at = Constaté le (UTC)
members-column-payments = Paiements
members-column-stars = Payé en Étoiles
members-column-money = Payé en { $currency ->
        [USD] dollars
        [EUR] euros
       *[other] { $currency }
    }
members-column-reminded = Dernier rappel (UTC)
members-export-for-life = à vie
members-state-active = actif
members-state-paused = suspendu
members-state-ending = retrait en cours
members-state-ended = terminé
members-state-none = jamais eu d’accès
members-override-banned = banni
members-override-allowed = gratuit
members-end-reason-removed = retiré
members-end-reason-not-a-member = était dehors
members-end-reason-administrator = administrateur
members-end-reason-allowed = gratuit
members-membership-creator = propriétaire
members-membership-administrator = administrateur
members-membership-member = à l’intérieur
members-membership-native-subscriber = à l’intérieur par Telegram
members-membership-outside = dehors
members-membership-banned = bloqué
