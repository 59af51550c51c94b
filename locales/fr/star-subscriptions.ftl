# Stars that Telegram charges again every 30 days.

pay-once = { $price }, une fois
pay-recurring =
    { $count ->
        [one] 🔁 { $count } Étoile tous les 30 jours
       *[other] 🔁 { $count } Étoiles tous les 30 jours
    }

recurring-terms =
    🔁 <b>{ $tier }</b> · { $channel }

    Telegram débite { $price } tous les 30 jours jusqu’à ce que vous annuliez : dans les paramètres de Telegram, ou ici avec /subscriptions.
recurring-time-left = Vous avez déjà accès jusqu’au { $date } : ce temps reste à vous et s’ajoute à la fin.
recurring-subscribe = 🔁 S’abonner
recurring-already = 🔁 { $channel } se renouvelle déjà tout seul, prochaine fois le { $date }. Je n’ai donc pas lancé de second abonnement.
recurring-my-subscriptions = 🎟 Mes abonnements

renewing-stay-until = Vous restez jusqu’au { $date }.
renewing-stay-for-life = Vous restez à vie.
renewing-stay-over = Votre temps d’accès y est terminé.
renewing-stay-paused = L’équipe y a suspendu votre temps d’accès ; rien n’en est perdu.
renewing-stay-banned = L’équipe vous y a banni.
renewing-stay-whitelisted = L’équipe vous laisse entrer gratuitement.

renewing-stopped = ⏹ <b>{ $channel }</b> : plus aucun débit. { $stay }
renewing-stopped-by-channel =
    ⏹ <b>{ $channel }</b> : plus aucun débit. Depuis un jour, je ne peux y laisser entrer personne. { $stay }

    Quand cela fonctionnera à nouveau, je vous demanderai s’il faut continuer.
renewing-resumable =
    ✅ <b>{ $channel }</b> fonctionne à nouveau. Ses renouvellements sont toujours arrêtés.

    Touchez le bouton pour les faire reprendre : Telegram débitera alors { $price } le { $date }.
renewing-pointless = Je ne laisse pas Telegram vous débiter pour <b>{ $channel }</b> maintenant. { $stay }
renewing-not-now = Je ne peux laisser entrer personne dans <b>{ $channel }</b> pour le moment : je ne lance donc pas ses renouvellements. Quand cela fonctionnera à nouveau, je vous demanderai.
renewing-canceled =
    ⏹ <b>{ $channel }</b> : plus aucun débit. { $stay }

    Vous l’avez annulé dans Telegram, et pouvez le reprendre là-bas : Paramètres → Mes Étoiles.
renewing-resumed =
    🔁 <b>{ $channel }</b> continue : Telegram débite { $price } le { $date }.

    Si Telegram l’affiche encore comme annulé, réactivez-le là-bas : Paramètres → Mes Étoiles.
renewing-active = 🔁 <b>{ $channel }</b> continue : Telegram débite { $price } le { $date }.
renewing-failed =
    ⚠️ Telegram n’a pas pu débiter { $price } pour <b>{ $channel }</b>. { $stay }

    Vous pouvez renouveler à la main.
renewing-over = Cet abonnement à <b>{ $channel }</b> ne peut plus être repris. { $stay }
renewing-refused = Telegram n’a pas modifié votre abonnement, et rien n’a été débité. Vous pouvez le modifier dans Telegram : Paramètres → Mes Étoiles. ID d’erreur : { $id }

renewal-delivered-inside = 🔁 <b>{ $tier }</b> · { $channel } : renouvelé, { $until }.
renewal-delivered-join-request =
    🔁 <b>{ $tier }</b> · { $channel } : renouvelé, { $until }.

    Touchez le bouton et demandez à rejoindre : je vous accepte aussitôt.
renewal-delivered-one-time-link =
    🔁 <b>{ $tier }</b> · { $channel } : renouvelé, { $until }.

    Touchez le bouton pour entrer. Le lien fonctionne une fois, pendant une heure.
renewal-delivered-banned =
    🔁 <b>{ $tier }</b> · { $channel } : renouvelé, { $until }.

    Mais l’équipe de { $channel } vous y a banni, et je n’y peux rien. /subscriptions arrête les renouvellements.
