# Invite links and join requests, for one channel and for a bundle.

subscription-my-link = 🔑 Entrer dans { $channel }
subscription-enter = 🚪 Entrer

subscription-link-join-request =
    🔑 Votre lien d’invitation à <b>{ $channel }</b>.

    Touchez le bouton et demandez à rejoindre : je vous accepte aussitôt. Le lien ne fonctionne que pour vous.
subscription-link-one-time-link =
    🔑 Votre lien d’invitation à <b>{ $channel }</b>.

    Le lien fonctionne une fois, pendant une heure. Les précédents ne fonctionnent plus.
subscription-not-entitled = Votre temps d’accès à <b>{ $channel }</b> est terminé. Renouvelez, et vous entrerez aussitôt.
subscription-paused =
    L’équipe de <b>{ $channel }</b> a suspendu votre accès.

    Vous ne perdez pas de temps. Quand il reprendra, je vous enverrai un lien d’invitation.
subscription-already-in = Vous y êtes déjà : <b>{ $channel }</b> figure dans votre liste de chats.
subscription-banned = L’équipe de <b>{ $channel }</b> vous y a banni, et je n’y peux rien. Adressez-vous à elle.
subscription-no-room =
    Telegram ne vous laisse pas entrer dans <b>{ $channel }</b> : vous êtes déjà dans autant de canaux et de groupes qu’il le permet.

    Quittez-en un dont vous n’avez pas besoin, puis touchez le bouton.
subscription-too-soon = Vous avez reçu un lien il y a moins d’une minute. Utilisez celui-là, ou redemandez dans une minute.

subscription-request-declined =
    <b>{ $channel }</b> est ouvert à ses abonnés, et ce lien appartient à quelqu’un d’autre.

    Vous êtes bienvenu aussi : choisissez une offre, et je vous laisserai entrer.
subscription-rejoin =
    Votre paiement pour <b>{ $channel }</b> est arrivé juste à la fin de votre ancien accès : je vous ai peut-être retiré un instant. Désolé !

    Touchez le bouton pour revenir.
subscription-link-misused =
    🔑 Quelqu’un d’autre est entré dans <b>{ $channel }</b> avec votre lien : je l’ai désactivé.

    En voici un nouveau. Gardez-le pour vous.
owner-link-misused = 🔑 Quelqu’un est entré dans <b>{ $channel }</b> avec le lien d’une autre personne. Je le retire et j’ai désactivé ce lien.
owner-addition-undone =
    🚪 Un membre a ajouté à <b>{ $channel }</b> une personne sans accès. Je la retire, comme toutes celles que des membres ajoutent.

    Avec le bouton ci-dessous, Telegram ne laisse que les administrateurs ajouter des personnes.

# Several invite links in one message

invites-channel = <b>{ $channel }</b>
invites-purchase = ✅ Payé. <b>{ $tier }</b> vous ouvre { $channels }.
invites-renewed = 🔁 <b>{ $tier }</b> pour { $channels } est renouvelé.
invites-trial = 🎁 Votre essai gratuit de <b>{ $tier }</b> a commencé : { $channels }.
invites-until = Votre accès : { $until }.
invites-until-line = • <b>{ $channel }</b> : { $until }
invites-join-request =
    { $count ->
        [1] Touchez le bouton et demandez à rejoindre : je vous accepte aussitôt. Le lien ne fonctionne que pour vous.
       *[other] Touchez chaque bouton et demandez à rejoindre : je vous accepte aussitôt. Les liens ne fonctionnent que pour vous.
    }
invites-one-time-link =
    { $count ->
        [1] Touchez le bouton pour entrer. Le lien fonctionne une fois, pendant une heure ; /subscriptions vous en donne un nouveau.
       *[other] Touchez chaque bouton pour entrer. Les liens ne fonctionnent que pour vous, une fois, pendant une heure ; /subscriptions vous en donne de nouveaux.
    }
invites-inside = Vous y êtes déjà : { $channels }.
invites-later = { $channels } : je ne peux pas vous faire entrer pour l’instant. Vous n’avez rien à faire : je vous envoie un lien d’invitation dès que possible.
invites-banned = { $channels } : l’équipe vous y a banni, et je n’y peux rien. Adressez-vous à elle.
invites-paused = { $channels } : l’équipe a suspendu votre accès. Vous ne perdez pas de temps : quand il reprendra, je vous enverrai un lien d’invitation.
invites-over = { $channels } : votre accès y est terminé. Envoyez /subscriptions pour voir ce que vous avez.
invites-enter = 🚪 Entrer : { $channel }
invites-delayed =
    🔑 Je peux de nouveau faire entrer : voici votre lien d’invitation à <b>{ $channel }</b>.

    Merci de votre patience.

subscription-later =
    Je ne peux pas vous faire entrer dans <b>{ $channel }</b> pour l’instant.

    Vous n’avez rien à faire : je vous envoie un lien d’invitation dès que possible.
