# What a person has, how they come in, and how it ends.

command-subscriptions = Ce que j’ai, et jusqu’à quand

subscriptions-title = 🎟 <b>Vos abonnements</b>
subscriptions-none = Vous n’avez pas encore d’abonnement. Ouvrez le lien d’un canal qui vous plaît, et je vous montrerai ses offres.
subscriptions-more =
    { $count ->
        [one] { $count } abonnement plus ancien n’est pas affiché.
       *[other] { $count } abonnements plus anciens ne sont pas affichés.
    }

subscription-for-life =
    <b>{ $channel }</b> · { $tier }
    ✅ À vous à vie.
subscription-until =
    <b>{ $channel }</b> · { $tier }
    ✅ Actif jusqu’au { $date }.
subscription-over =
    <b>{ $channel }</b> · { $tier }
    ⌛ Terminé depuis le { $date }. Renouvelez pour revenir.
subscription-listed-paused =
    <b>{ $channel }</b> · { $tier }
    ⏸ Suspendu. Rien de votre temps n’est perdu.
subscription-given = adhésion
subscription-being-renewed =
    <b>{ $channel }</b> · { $tier }
    🔁 Telegram est en train de renouveler.

subscription-renews = 🔁 Renouvellement le { $date } pour { $price }.
subscription-renewal-stopped = ⏹ Pas de renouvellement : plus aucun débit.
subscription-renewal-stopped-in-settings = ⏹ Pas de renouvellement : plus aucun débit. Vous l’avez arrêté dans Telegram, et pouvez le reprendre là-bas : Paramètres → Mes Étoiles.
subscription-renewal-stopped-by-channel = ⏹ Pas de renouvellement : je ne peux y laisser entrer personne pour le moment. Quand je le pourrai, je vous demanderai.
subscription-renewal-failed = ⚠️ Telegram n’a pas pu débiter vos Étoiles : il n’y a pas eu de renouvellement.
subscription-stop-renewing = ⏹ Ne plus renouveler { $channel }
subscription-resume-renewing = 🔁 Renouveler encore { $channel }

subscription-renew = 🔄 Renouveler { $channel }
subscription-my-link = 🔑 Entrer dans { $channel }
subscription-enter = 🚪 Entrer
subscription-see-offers = 🛍 Voir les offres

subscription-link-join-request =
    🔑 Votre accès à <b>{ $channel }</b>.

    Touchez le bouton et demandez à rejoindre : je vous accepte aussitôt. Le lien ne fonctionne que pour vous.
subscription-link-one-time-link =
    🔑 Votre accès à <b>{ $channel }</b>.

    Le lien fonctionne une fois, pendant une heure. Les précédents ne fonctionnent plus.
subscription-not-entitled = Votre temps d’accès à <b>{ $channel }</b> est terminé. Renouvelez, et vous entrerez aussitôt.
subscription-paused =
    Votre temps d’accès à <b>{ $channel }</b> est à l’arrêt : l’équipe l’a suspendu.

    Rien n’en est perdu. Dès qu’elle le fait reprendre, je vous envoie votre accès.
subscription-already-in = Vous y êtes déjà : <b>{ $channel }</b> figure dans votre liste de chats.
subscription-banned = L’équipe de <b>{ $channel }</b> vous y a banni, et je n’y peux rien. Adressez-vous à elle.
subscription-too-soon = Vous avez reçu un lien il y a moins d’une minute. Utilisez celui-là, ou redemandez dans une minute.

subscription-request-declined =
    <b>{ $channel }</b> est ouvert à ses abonnés, et ce lien appartient à quelqu’un d’autre.

    Vous êtes bienvenu aussi : choisissez une offre, et je vous laisserai entrer.
subscription-come-back =
    Votre paiement pour <b>{ $channel }</b> et la fin de votre ancien accès se sont croisés : vous avez peut-être été mis dehors un instant. Désolé !

    Touchez le bouton pour revenir.
subscription-link-misused =
    🔑 Quelqu’un d’autre est entré dans <b>{ $channel }</b> avec votre lien : je l’ai désactivé.

    En voici un nouveau. Gardez-le pour vous.

owner-administrator-kept =
    ⌛ L’accès payé de <b>{ $person }</b> à <b>{ $channel }</b> est terminé.

    Cette personne y est administratrice : vous seul pouvez lui reprendre l’accès.
owner-removal-failed =
    ⚠️ { $count ->
        [one] { $count } personne dont l’accès payé est terminé est encore dans <b>{ $channel }</b> : je ne peux pas lui reprendre l’accès.
       *[other] { $count } personnes dont l’accès payé est terminé sont encore dans <b>{ $channel }</b> : je ne peux pas leur reprendre l’accès.
    }

    { $why }

    Vérifiez que j’y suis administrateur avec le droit de bannir des utilisateurs, puis touchez « Vérifier à nouveau ». Je réessaierai chaque jour.
owner-removal-refused = Le dernier mot de Telegram : <i>{ $reason }</i>
owner-removal-unanswered = Telegram ne m’a pas répondu.
owner-link-misused = 🔑 Quelqu’un est entré dans <b>{ $channel }</b> avec le lien d’une autre personne. Je le retire et j’ai désactivé ce lien.
