# What is said before an end, at the end and after it; and to those who come back to the bot.

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
ended-people = 🚪 L’équipe de { $channels } a mis fin à votre accès. Si vous pensez que c’est une erreur, écrivez-lui : /paysupport.
ended-whitelisted = 🤝 Votre accès payé à { $channels } ({ $tier }) est terminé, et vous restez : l’équipe vous laisse entrer gratuitement.
ended-administrator = ⌛ Votre temps d’accès à { $channels } ({ $tier }) est terminé. Vous y êtes administrateur : je vous laisse donc à l’intérieur et j’ai prévenu le propriétaire.
ended-own-price = Un simple geste vous ramène. Jusqu’au { $date }, le prix reste celui que vous payiez.
ended-see-offers = Vous pouvez revenir à tout moment : les offres sont à portée de main.

subscription-in-grace =
    <b>{ $channel }</b> · { $tier }
    ⌛ Terminé depuis le { $date }. Vous pouvez rester jusqu’au { $until } : renouvelez d’ici là, et vous n’aurez pas à partir.
subscription-listed-whitelisted =
    <b>{ $channel }</b>
    🤝 Gratuit pour vous : l’équipe vous laisse entrer.
subscription-listed-banned =
    <b>{ $channel }</b>
    🚫 L’équipe vous y a banni. Pour lui demander pourquoi : /paysupport.

welcome-back = 👋 Content de vous revoir. Je n’ai pas pu vous écrire pendant un moment, voici donc où en sont les choses :
welcome-back-paid = 💳 Votre paiement est arrivé entre-temps.
welcome-back-ends-soon = ⏳ La fin approche. Renouvelez quand vous voulez : ce que vous ajoutez vient en plus de ce qui reste.
welcome-back-owner = Vous avez peut-être manqué des messages sur vos canaux. Envoyez /channels pour voir où ils en sont.

# The page of a channel's rules of access

channel-access-rules = ⏳ À la fin de l’accès
access-rules =
    ⏳ Accès à <b>{ $channel }</b>

    <b>Délai de grâce</b>
    Combien de temps peut-on rester quand son temps d’accès est terminé ? On est prévenu de la date limite.

    <b>Rappels</b>
    Combien de jours avant la fin dois-je envoyer un rappel ?

    <b>Membres que je ne connais pas</b>
    Que dois-je faire des personnes qui ne sont pas entrées par moi ? Les administrateurs ne sont jamais touchés.
access-rules-set = Enregistré. Cela vaut aussi pour ceux qui sont à l’intérieur maintenant.
access-choice = { $choice }
access-chosen = ✅ { $choice }
access-grace-none = Pas de délai de grâce
access-grace-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
access-grace-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
access-reminder =
    { $count ->
        [one] { $count } jour avant
       *[other] { $count } jours avant
    }
access-unknown-leave = Les laisser tranquilles
access-unknown-tell = M’en signaler chacun
access-unknown-remove = Les retirer
