# Notifications for owners.

command-notifications = Notifications sur mes canaux
channel-notifications = 🔔 Mes notifications

notification-heading = 🔔 <b>{ $channel }</b>
notification-digest = 🗓 <b>{ $channel }</b> · votre résumé du jour

notification-one-new-subscription = 🎉 <b>{ $person }</b> a acheté <b>{ $tier }</b> · { $channel }.
notification-one-renewal = 🔁 <b>{ $person }</b> a renouvelé <b>{ $tier }</b> · { $channel }.
notification-one-donation = 💝 <b>{ $person }</b> a fait un don · { $channel }.
notification-one-failed-renewal =
    ⚠️ <b>{ $person }</b> n’a pas pu être débité pour <b>{ $tier }</b> · { $channel }.
    La personne est prévenue et peut rester jusqu’au { $date }.
notification-one-removal = 🚪 <b>{ $person }</b> ne fait plus partie de { $channel } : son temps d’accès était terminé ({ $tier }).
notification-somebody = Quelqu’un
notification-gift = un cadeau
notification-donor-note = « { $note } »

notification-many-new-subscription =
    🎉 <b>{ $count ->
        [one] { $count } nouvel abonnement
       *[other] { $count } nouveaux abonnements
    }</b>
notification-many-renewal =
    🔁 <b>{ $count ->
        [one] { $count } renouvellement
       *[other] { $count } renouvellements
    }</b>
notification-many-donation =
    💝 <b>{ $count ->
        [one] { $count } don
       *[other] { $count } dons
    }</b>
notification-many-refund =
    ↩️ <b>{ $count ->
        [one] { $count } remboursement
       *[other] { $count } remboursements
    }</b>
notification-many-failed-renewal =
    ⚠️ <b>{ $count ->
        [one] { $count } renouvellement qui n’a pas pu être débité
       *[other] { $count } renouvellements qui n’ont pas pu être débités
    }</b>
notification-many-anomaly =
    ⚠️ <b>{ $count ->
        [one] { $count } paiement
       *[other] { $count } paiements
    }</b> à examiner : trop peu, en double ou non conforme à la commande
notification-many-removal =
    🚪 <b>{ $count ->
        [one] { $count } membre retiré
       *[other] { $count } membres retirés
    }</b>, en fin d’accès
notification-tier = { $tier } × { $count }
notification-tiers-more = { $count } de plus
notification-money = { $gross }, dont { $net } pour vous après frais
notification-money-whole = { $gross }
notification-money-back = Remboursé : { $gross }, dont { $net } de votre solde
notification-balance = 💰 Votre solde : <b>{ $balance }</b>

notification-payouts-digest = 🗓 <b>Versements</b> · votre résumé du jour
notification-payout-requested =
    💸 Un versement de <b>{ $amount }</b> a été demandé.
    Il va à { $network }, <code>{ $address }</code>. Je vous préviens quand il est parti.
notification-payout-sent =
    ✅ Votre versement de <b>{ $amount }</b> a été envoyé.
    { $network }, <code>{ $address }</code>
    Référence : <code>{ $reference }</code>
notification-payout-refused =
    ↩️ Votre versement de <b>{ $amount }</b> n’a pas pu être envoyé.
    { $reason }
notification-payouts-more = … et { $count } de plus : /payouts

notification-settings = ⚙️ Réglages des notifications

notifications-no-channel =
    Vous n’avez pas encore de canal ici : il n’y a pas de notifications.

    /newchannel en connecte un.
notifications-which = 🔔 Notifications de quel canal ?
notifications =
    🔔 <b>{ $channel }</b> : notifications

    Touchez pour changer : 🔔 aussitôt, 🗓 une fois par jour, 🔕 pas du tout. Les événements presque simultanés tiennent dans un seul message.

    Le prochain résumé du jour est prévu le { $date }. { $zone }

    Je vous préviens toujours aussitôt des remboursements et des problèmes de paiement ; avec 🗓, le résumé du jour les compte aussi.
notifications-zone = /timezone change votre fuseau horaire.
notifications-zone-utc = /timezone règle votre fuseau horaire.
notifications-on = 🔔 { $kind }
notifications-digest = 🗓 { $kind }
notifications-off = 🔕 { $kind }
notifications-kind-new-subscription = Nouveaux abonnements
notifications-kind-renewal = Renouvellements
notifications-kind-donation = Dons
notifications-kind-refund = Remboursements
notifications-kind-failed-renewal = Renouvellements échoués
notifications-kind-anomaly = Paiements à problème
notifications-kind-payout = Versements (tous les canaux)
notifications-kind-removal = Membres retirés
notifications-set-on = 🔔 Je vous préviens aussitôt.
notifications-set-digest = 🗓 Je vous préviens une fois par jour.
notifications-set-off = 🔕 Je ne vous en préviens pas.
