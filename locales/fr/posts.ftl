# The two posts in a channel: the offer, and a thank-you with a donate button.

# The posts

post-offer =
    🔑 <b>{ $channel }</b>

    { $text }
post-offer-default-text = Choisissez combien de temps vous souhaitez rester. Vous entrez dès que votre paiement est arrivé.
post-offer-empty =
    🔑 <b>{ $channel }</b>

    Rien n’est en vente pour le moment. Revenez voir plus tard.
post-thanks =
    💛 <b>{ $channel }</b>

    { $text }
post-thanks-default-text = Merci d’être là. Si vous souhaitez donner un petit quelque chose en plus, touchez le bouton : tout montant aide.
post-thanks-no-button = Merci d’être là.
post-donate = 💛 Faire un don
post-outdated = ⬇️ Cette publication n’est plus à jour. Il y en a une plus récente.

# Pages of the owner

channel-posts = 📌 Publications du canal
posts =
    📌 Publications de <b>{ $channel }</b>

    <b>Offre</b> : { $offer }
    <b>Remerciement</b> : { $thanks }

    Une nouvelle publication remplace l’ancienne. Touchez-en une pour la régler.
posts-name-offer = 📣 Offre
posts-name-thanks = 💛 Remerciement
posts-about-offer = Ce qui est en vente, avec un bouton par formule. Quand vos formules changent, je modifie la publication sur place.
posts-about-thanks = Un merci à ceux qui sont à l’intérieur, avec un bouton pour faire un don.
posts-page =
    { $post } · <b>{ $channel }</b>

    { $about }

    Où : { $place }
    Quand : { $time }
    Dernière : { $last }
posts-no-place = nulle part encore. Choisissez un canal public, où les nouveaux venus la voient.
posts-time-off = seulement quand vous touchez « Publier maintenant »
posts-time-daily = chaque jour à { $time }
posts-time-stopped = arrêtée, après cinq échecs de suite
posts-time-next = { $time }, prochaine le { $next }
posts-last-none = pas encore publiée
posts-last-under-way = en route
posts-last-posted = publiée le { $date }
posts-last-failed = échec. { $why }
posts-last-unclear = la réponse de Telegram s’est perdue, vérifiez si elle est là
posts-last-late = omise, car je n’ai pas pu la publier dans l’heure prévue
posts-last-empty = omise. { $why }
posts-obstacle = ⚠️ { $why }

posts-now = 📤 Publier maintenant
posts-times = 🕘 Heure
posts-text = ✏️ Texte
posts-pick = 📍 Choisir un canal public
posts-here = 📍 La publier dans ce canal même
posts-switch-on = ▶️ La réactiver
posts-open = 📌 Ouvrir sa page
posts-back = ‹ Retour
posts-set = C’est réglé.
posts-not-yours = Vous ne gérez plus ce canal : rien n’a été modifié. /channels affiche ceux que vous gérez.

posts-now-requested = Je la publie maintenant, à la place de la précédente.
posts-now-too-soon = La dernière date de moins de cinq minutes. Vous pourrez publier à nouveau le { $again }.
posts-now-under-way = Il y en a déjà une en route.
posts-now-not-connected = Je ne peux pas travailler dans le canal pour le moment. Sa page indique ce qui m’y manque.
posts-now-no-place = Choisissez d’abord un canal pour elle.
posts-now-disabled = Elle est arrêtée, après cinq échecs de suite. Réactivez-la d’abord.

# Time

posts-ask-time =
    { $post } : à quelle heure dois-je publier chaque jour ?

    Les heures sont dans le fuseau horaire du propriétaire du canal : { $zone }.
posts-zone-unknown = UTC, car je ne sais pas où se trouve cette personne (/timezone)
posts-time-choice = { $time }
posts-time-chosen = ✅ { $time }
posts-not-daily = 🚫 Pas automatiquement

# Channel

posts-ask-place =
    Dans quel canal dois-je publier l’offre pour <b>{ $channel }</b> ? Touchez le bouton ci-dessous et choisissez-le : Telegram m’y nomme administrateur par la même occasion.

    Je demande un seul droit : publier des messages.
posts-picker = 📍 Choisir un canal
posts-pick-again = 📍 Choisir à nouveau
posts-picked = 👍 L’offre va désormais dans <b>{ $place }</b>.
posts-picked-bot-may-not = Je ne peux pas encore publier dans ce canal. Choisissez-le à nouveau, et Telegram m’en donne le droit ; ou ouvrez ses paramètres → Administrateurs → mon nom, et activez « Publier des messages ».
posts-picked-chooser-may-not = Telegram indique que vous ne pouvez pas publier vous-même dans ce canal : je ne peux donc pas le faire pour vous. Demandez le droit de publier à son propriétaire, puis choisissez-le à nouveau.
posts-picked-unknown = Je ne vois pas ce canal. Choisissez-le à nouveau, et Telegram m’y nomme administrateur.

# Text

posts-ask-text =
    { $post } : quel texte y mettre ? Saisissez-le, { $max } caractères au plus. Le nom du canal figure au-dessus et les boutons en dessous.
posts-default-text = ↩️ Le texte par défaut
posts-text-empty = Le texte est vide. Veuillez le saisir à nouveau.
posts-text-long = C’est plus long que { $max } caractères. Veuillez saisir un texte plus court.
posts-text-set = ✅ Enregistré. La publication du canal change d’ici une minute.
posts-text-failed = Un problème est survenu de notre côté et rien n’a été modifié. Veuillez le saisir à nouveau. ID d’erreur : { $id }
posts-text-lost = Je n’ai pas pu continuer le formulaire : il a été fermé et rien n’a été modifié. Recommencez-le avec /channels. ID d’erreur : { $id }

# Failures

posts-why-bot-may-not = Je n’ai pas le droit de publier dans <b>{ $place }</b>. Ouvrez ses paramètres → Administrateurs → mon nom, et activez « Publier des messages ».
posts-why-chooser-may-not = La personne qui a choisi <b>{ $place }</b> ne peut plus y publier ou ne gère plus ce canal. Choisissez à nouveau un canal pour l’offre.
posts-why-refused = Telegram dit : { $reason }
posts-stopped =
    ⚠️ { $post } pour <b>{ $channel }</b> : cinq échecs de suite, j’ai donc cessé de publier.

    { $why }

    Une fois cela corrigé, touchez le bouton : tout reprend à l’heure habituelle.
posts-notify-failed =
    ⚠️ { $post } pour <b>{ $channel }</b> : pas de publication.

    { $why }
posts-notify-unclear = ⚠️ { $post } pour <b>{ $channel }</b> : la réponse de Telegram s’est perdue. Vérifiez si la publication est là avant de la refaire.
posts-notify-late = ⚠️ { $post } pour <b>{ $channel }</b> : pas de publication, car je n’ai pas pu le faire en moins d’une heure. Vous pouvez réessayer maintenant.
posts-notify-empty =
    { $post } pour <b>{ $channel }</b> : pas de publication.

    { $why }
posts-empty-offer = Rien n’est en vente pour le moment.
posts-empty-thanks = Les dons sont désactivés : voyez /donations.
