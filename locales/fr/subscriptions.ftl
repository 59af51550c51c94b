# A user's subscriptions, trials, reminders, the end of access, and the greeting after the user unblocked the bot.

# Notifications about changes by the channel's team

subscription-notify-gift =
    🎁 L’équipe de <b>{ $channel }</b> vous y a offert du temps d’accès.

    Vous pouvez y être jusqu’au { $date }.
subscription-notify-gift-for-life =
    🎁 L’équipe de <b>{ $channel }</b> vous a offert un accès à vie.
subscription-notify-gift-paused =
    🎁 L’équipe de <b>{ $channel }</b> vous y a offert du temps d’accès.

    Votre accès est suspendu pour le moment. Le temps comptera quand il reprendra.
subscription-notify-paused =
    ⏸ L’équipe de <b>{ $channel }</b> a suspendu votre accès : vous êtes dehors pour l’instant.

    Vous ne perdez pas de temps. Quand il reprendra, je vous enverrai un lien d’invitation.
subscription-notify-resumed =
    ▶️ Votre accès à <b>{ $channel }</b> reprend.

    Vous avez accès jusqu’au { $date }.
subscription-notify-resumed-for-life = ▶️ Votre accès à <b>{ $channel }</b> reprend, à vie.
subscription-notify-banned =
    ⛔ L’équipe de <b>{ $channel }</b> vous y a banni.

    Si vous l’avez payé, vous pouvez lui poser la question : /paysupport.
subscription-notify-unbanned = ✅ L’équipe de <b>{ $channel }</b> a levé votre bannissement : vous êtes de nouveau bienvenu.
subscription-notify-allowed =
    🤝 L’équipe de <b>{ $channel }</b> vous laisse entrer gratuitement, aussi longtemps qu’elle le souhaite.

reengagement-first-greeting = 👋 Ravi de vous rencontrer. Vous êtes déjà membre. Voici un aperçu :

command-subscriptions = Mes abonnements et liens d’invitation

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
    🔁 Le renouvellement est en cours.

subscription-renews = 🔁 Renouvellement le { $date } pour { $price }.
subscription-renewal-stopped = ⏹ Pas de renouvellement : plus aucun débit.
subscription-renewal-stopped-in-settings = ⏹ Pas de renouvellement : plus aucun débit. Vous pouvez le reprendre dans Telegram : Paramètres → Mes Étoiles.
subscription-renewal-stopped-by-channel = ⏹ Pas de renouvellement : je ne peux y laisser entrer personne pour le moment. Quand je le pourrai, je vous demanderai.
subscription-renewal-failed = ⚠️ Le débit a échoué : il n’y a pas eu de renouvellement.
subscription-renewal-past-due = ⚠️ Le dernier débit a échoué. Un nouvel essai aura lieu d’ici le { $date }.
subscription-stop-renewing = ⏹ Ne plus renouveler { $channel }
subscription-resume-renewing = 🔁 Renouveler encore { $channel }
subscription-portal = 💳 Carte pour { $channel }

subscription-renew = 🔄 Renouveler { $channel }
subscription-see-offers = 🛍 Voir les offres

owner-administrator-kept =
    ⌛ L’accès payé de <b>{ $person }</b> à <b>{ $channel }</b> est terminé.

    Cette personne y est administratrice : vous seul pouvez la retirer.
owner-removal-failed =
    ⚠️ { $count ->
        [one] { $count } personne dont l’accès payé est terminé est encore dans <b>{ $channel }</b> : je ne peux pas lui reprendre l’accès.
       *[other] { $count } personnes dont l’accès payé est terminé sont encore dans <b>{ $channel }</b> : je ne peux pas leur reprendre l’accès.
    }

    { $why }

    Vérifiez que j’y suis administrateur avec le droit de bannir des utilisateurs, puis touchez « Vérifier à nouveau ». Je réessaierai chaque jour.
owner-removal-refused = Réponse de Telegram : <i>{ $reason }</i>
owner-removal-unanswered = Telegram ne m’a pas répondu.

# Reminders and the end of access

reminder =
    ⏳ Votre accès à { $channels } ({ $tier }) se termine le { $date }.

    Renouvelez quand vous voulez : ce que vous ajoutez vient en plus de ce qui reste.
reminder-trial =
    ⏳ Votre essai gratuit de { $channels } se termine le { $date }. Rien n’est débité tout seul.

    Si vous souhaitez rester, un simple geste suffit.
reminder-grace =
    ⌛ Votre temps d’accès à { $channels } ({ $tier }) est terminé. Vous pouvez rester jusqu’au { $date }.

    Renouvelez d’ici là, et vous n’aurez pas à partir.

ended = ⌛ Votre accès à { $channels } ({ $tier }) est maintenant terminé. Merci d’avoir été là.
ended-trial = ⌛ Votre essai gratuit de { $channels } est terminé, et votre accès avec lui. Rien n’a été débité.
ended-refund = ↩️ Votre paiement vous a été remboursé : votre accès à { $channels } est donc terminé.
ended-by-channel = 🚪 L’équipe de { $channels } a mis fin à votre accès. Si vous pensez que c’est une erreur, écrivez-lui : /paysupport.
ended-allowed = 🤝 Votre accès payé à { $channels } ({ $tier }) est terminé, et vous restez : l’équipe vous laisse entrer gratuitement.
ended-administrator = ⌛ Votre temps d’accès à { $channels } ({ $tier }) est terminé. Vous y êtes administrateur : je vous laisse donc à l’intérieur et j’ai prévenu le propriétaire.
ended-old-price = Un simple geste vous ramène. Jusqu’au { $date }, vous payez votre ancien prix.
ended-see-offers = Vous pouvez revenir à tout moment : les offres sont à portée de main.

subscription-in-grace =
    <b>{ $channel }</b> · { $tier }
    ⌛ Terminé depuis le { $date }. Vous pouvez rester jusqu’au { $until } : renouvelez d’ici là, et vous n’aurez pas à partir.
subscription-listed-allowed =
    <b>{ $channel }</b>
    🤝 Gratuit pour vous : l’équipe vous laisse entrer.
subscription-listed-banned =
    <b>{ $channel }</b>
    🚫 L’équipe vous y a banni. Pour lui demander pourquoi : /paysupport.

# After the user unblocked the bot

reengagement-greeting = 👋 Content de vous revoir. Je n’ai pas pu vous écrire pendant un moment, voici donc un aperçu :
reengagement-paid = 💳 Votre paiement est arrivé entre-temps.
reengagement-ends-soon = ⏳ La fin approche. Renouvelez quand vous voulez : ce que vous ajoutez vient en plus de ce qui reste.
reengagement-owner = Vous avez peut-être manqué des messages sur vos canaux. Envoyez /channels pour voir où ils en sont.

# Free trials

trial-try =
    { $days ->
        [one] 🎁 Essayer { $tier } { $days } jour, gratuit
       *[other] 🎁 Essayer { $tier } { $days } jours, gratuit
    }
trial-started =
    🎁 Votre essai gratuit de <b>{ $tier }</b> dans { $channel } a commencé. Il dure jusqu’au { $date }.

    Rien n’est débité, ni maintenant ni ensuite : il finit tout seul. Votre lien d’invitation suit.
trial-not-for-you = Cet essai gratuit ne peut pas commencer pour vous : il est pour les nouveaux venus, et une seule fois.
