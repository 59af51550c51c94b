# Choosing how to pay, paying, and what comes after.

price-stars =
    { $count ->
        [one] ⭐ { $count } Étoile
       *[other] ⭐ { $count } Étoiles
    }

order-chosen =
    <b>{ $tier }</b> · { $period }
    Accès à { $channels }

    { $leads }

    Comment souhaitez-vous payer ? Ce prix vous est réservé jusqu’au { $until }.
order-leads-begin = Si vous payez maintenant, votre accès est valable { $until }.
order-leads-extend = Vous avez accès jusqu’au { $date } : ceci y ajoute { $period }, et il sera valable { $until }.
order-leads-extend-to = Vous avez accès jusqu’au { $date } : avec ceci, il sera valable { $until }.
order-leads-change = Vous avez <b>{ $old }</b> jusqu’au { $date } : <b>{ $tier }</b> ajoute son temps à la suite, et dès maintenant vous avez { $tier }, { $until }.
order-leads-change-to = Vous avez <b>{ $old }</b> jusqu’au { $date } : dès maintenant vous avez <b>{ $tier }</b>, { $until }.
order-leads-on = Votre temps d’accès suspendu reprend avec ce paiement, et <b>{ $tier }</b> s’y ajoute : votre accès sera valable { $until }.
order-leads-apart = <b>{ $tier }</b> s’ajoute à ce que vous avez dans chaque canal. Si vous payez maintenant, votre accès est valable :
order-leads-there = • <b>{ $channel }</b> : { $until }
order-leads-free = gratuit pour vous de toute façon
order-refused-date-over = <b>{ $tier }</b> était valable jusqu’au { $date } : il n’en reste rien à acheter.
order-refused-adds-nothing = Vous avez déjà accès à <b>{ $channel }</b> jusqu’au { $date }. <b>{ $tier }</b> ne dure pas plus longtemps et n’ajouterait rien : je ne prends pas d’argent pour cela.
order-refused-for-life = Vous êtes dans <b>{ $channel }</b> à vie : il n’y a rien de plus à acheter.
order-refused-banned = L’équipe de <b>{ $channel }</b> ne vous y laisse pas entrer : je ne prends pas d’argent pour cela. Adressez-vous à elle.
order-refused-whitelisted = L’équipe de <b>{ $channel }</b> vous laisse entrer gratuitement : il n’y a rien à payer.
order-not-on-sale = Cette offre n’est plus en vente. Rouvrez le lien du canal pour voir ce qu’il y a aujourd’hui.
order-no-way-to-pay = { $channel } ne peut pas recevoir de paiements pour cette offre en ce moment. Veuillez prévenir son propriétaire.
order-already-paid = Cette commande est déjà payée. Pour ajouter du temps, choisissez l’offre encore une fois.
order-stale = Cette commande est trop ancienne : son prix n’est plus garanti. Choisissez l’offre encore une fois.

renew-not-sold = <b>{ $tier }</b> n’est plus en vente, ou pas en ce moment : je ne peux pas renouveler.
renew-too-late = Votre ancien prix vous était réservé jusqu’au { $date }. Désormais, ce sont les offres du jour qui comptent.

trial-try =
    { $days ->
        [one] 🎁 Essayer { $tier } { $days } jour, gratuit
       *[other] 🎁 Essayer { $tier } { $days } jours, gratuit
    }
trial-started =
    🎁 Votre essai gratuit de <b>{ $tier }</b> dans { $channel } a commencé. Il dure jusqu’au { $date }.

    Rien n’est débité, ni maintenant ni ensuite : il finit tout seul. Votre accès suit.
trial-not-for-you = Cet essai gratuit ne peut pas commencer pour vous : il est pour les nouveaux venus, et une seule fois.

pay-with-stars = { $price }
pay-with-nowpayments = 🪙 { $price } en crypto
pay-open-page = 🪙 Ouvrir la page de paiement
pay-try-again = 🔄 Réessayer

invoice-description = Accès à { $channel }
checkout-opened =
    <b>{ $tier }</b> · { $channel }

    Ouvrez la page, choisissez une crypto et payez. Je suis le paiement ici et vous laisse entrer dès qu’il est arrivé.
checkout-failed = La page de paiement n’a pas pu être ouverte à l’instant. Rien n’a été débité. ID d’erreur : { $id }
checkout-impossible = Cette offre ne peut pas être payée en crypto. Veuillez choisir un autre moyen. ID d’erreur : { $id }

charge-refused-unknown = Cette facture n’est pas connue ici. Ouvrez le lien du canal et choisissez à nouveau.
charge-refused-wrong_payer = Cette facture a été établie pour quelqu’un d’autre. Ouvrez le lien du canal pour obtenir la vôtre.
charge-refused-wrong_price = Le prix de cette facture a changé. Choisissez l’offre encore une fois.
charge-refused-paid = Cette facture est déjà payée. Pour ajouter du temps, envoyez /subscriptions et touchez « Renouveler ».
charge-refused-stale = Cette facture est trop ancienne. Choisissez l’offre encore une fois.
charge-refused-renewing = Vous êtes déjà abonné à ce canal. Envoyez /subscriptions pour voir l’abonnement, ou choisissez à nouveau l’offre pour payer une fois.
charge-refused-date_over = La date jusqu’à laquelle cette offre est valable est passée : rien n’a été débité.
charge-refused-adds_nothing = Votre accès dure déjà aussi longtemps que cette offre : elle n’ajouterait rien, et rien n’a été débité.
charge-refused-for_life = Vous l’avez déjà à vie : rien n’a été débité.
charge-refused-banned = L’équipe de ce canal ne vous laisse pas entrer : rien n’a été débité. Adressez-vous à elle.
charge-refused-whitelisted = Vous entrez gratuitement : rien n’a été débité.
charge-refused-not_on_sale = Cette offre n’est plus en vente. Veuillez rouvrir le lien du canal.

progress-waiting = ⏳ <b>{ $tier }</b> · { $channel } : en attente de votre paiement.
progress-confirming = 🔎 <b>{ $tier }</b> · { $channel } : votre paiement a été vu et le réseau le confirme.
progress-confirmed = 🔎 <b>{ $tier }</b> · { $channel } : votre paiement est confirmé et en route.
progress-sending = 🔎 <b>{ $tier }</b> · { $channel } : presque fini.
progress-partially-paid =
    ⚠️ <b>{ $tier }</b> · { $channel } : arrivé { $arrived }, il manque { $missing }.

    Envoyez le reste à la même adresse, ou ouvrez la page. Vous pouvez aussi attendre : le propriétaire peut l’accepter ainsi.
progress-missing-unknown = une partie
progress-expired = ⌛ <b>{ $tier }</b> · { $channel } : le délai de paiement est écoulé. L’argent envoyé en retard compte quand même.
progress-failed = ❌ <b>{ $tier }</b> · { $channel } : le paiement a échoué. Choisissez l’offre encore une fois pour réessayer.
progress-refunded = ↩️ <b>{ $tier }</b> · { $channel } : le paiement a été remboursé.
progress-finished = ✅ <b>{ $tier }</b> · { $channel } : payé. Merci !
progress-held = 🕵️ <b>{ $tier }</b> · { $channel } : le paiement est arrivé mais ne correspond pas à la commande. Une personne va l’examiner ; votre argent n’est pas perdu.

purchase-delivered-join-request =
    ✅ Payé. <b>{ $tier }</b> pour { $channel }.
    Votre accès : { $until }.

    Touchez le bouton et demandez à rejoindre : je vous accepte aussitôt. Le lien ne fonctionne que pour vous.
purchase-delivered-one-time-link =
    ✅ Payé. <b>{ $tier }</b> pour { $channel }.
    Votre accès : { $until }.

    Touchez le bouton pour entrer. Le lien fonctionne une fois, pendant une heure ; /subscriptions vous en donne un nouveau.
purchase-delivered-inside =
    ✅ Payé. <b>{ $tier }</b> pour { $channel }.
    Votre accès : { $until }.

    Vous y êtes déjà : il n’y a rien d’autre à faire.
purchase-delivered-banned =
    ✅ Payé. <b>{ $tier }</b> pour { $channel }.

    Mais l’équipe de { $channel } vous y a banni, et je n’y peux rien. Adressez-vous à elle ; votre paiement figure dans ses comptes.
purchase-delivered-paused =
    ✅ Payé. <b>{ $tier }</b> pour { $channel }.

    L’équipe de { $channel } y a suspendu votre temps d’accès. Rien n’en est perdu : dès qu’elle le fait reprendre, je vous envoie votre accès.
purchase-delivered-not-entitled =
    ✅ Payé. <b>{ $tier }</b> pour { $channel }.

    Le temps que vous avez acheté est déjà terminé. Envoyez /subscriptions pour voir ce que vous avez.
purchase-delayed =
    ✅ Payé. <b>{ $tier }</b> pour { $channel }.

    Je ne peux pas y ouvrir la porte pour l’instant et je continue d’essayer. Vous n’avez rien à faire : votre lien suit.
purchase-until = jusqu’au { $date }
purchase-enter = 🚪 Entrer

# For the operator: money came that was not granted.

anomaly =
    ⚠️ { $what } Rien n’a été accordé, et rien n’est perdu : veuillez l’examiner.

    Prestataire : { $provider }
    Paiement : <code>{ $payment }</code>
    Commande : <code>{ $order }</code>
anomaly-unknown-order = Un paiement est arrivé pour une commande inconnue ici.
anomaly-repeated-deposit = De la crypto a été envoyée une nouvelle fois à l’adresse d’un paiement antérieur.
anomaly-wrong-price = Un paiement indique un autre prix que celui de sa commande.
anomaly-wrong-asset = Un paiement est arrivé dans une autre crypto que celle demandée.
anomaly-underpaid = Un paiement est donné pour achevé alors que moins que demandé est arrivé.
anomaly-wrong-payer = Un paiement vient de quelqu’un d’autre que l’acheteur de sa commande.
anomaly-too-late = Un paiement est arrivé alors que la date jusqu’à laquelle son offre est valable était passée.

# Money that people must decide about: for the channel's owner.

undecided =
    ⚠️ Un paiement pour <b>{ $tier }</b> dans { $channel } attend votre décision. { $what }

    Acheteur : { $buyer } (<code>{ $buyerId }</code>)
    Demandé : { $asked }
    Arrivé : { $arrived }

    Jusqu’à votre décision, personne n’entre grâce à lui, et l’argent reste où il est.
undecided-nothing = rien
undecided-underpaid = Il est donné pour achevé, mais moins que le prix est arrivé.
undecided-partially-paid = Seule une partie du prix est arrivée.
undecided-wrong-price = Il indique un autre prix que le vôtre.
undecided-wrong-asset = Il est arrivé dans une autre crypto que celle demandée.
undecided-wrong-payer = Quelqu’un d’autre que l’acheteur l’a payé.
undecided-too-late = Il est arrivé alors que la date jusqu’à laquelle l’offre est valable était passée.
undecided-refund-withdrawn = Le reste est arrivé pendant que son remboursement était demandé, et ce remboursement a été annulé.
undecided-repeated-deposit = De la crypto a été envoyée une nouvelle fois à l’adresse d’un paiement antérieur.
decision-accept = ✅ Accepter
decision-turn-down = ✖️ Refuser
decision-wait = ⏳ Attendre le reste
decision-accepted = Accepté : l’acheteur reçoit ce qu’il a acheté.
decision-turned-down = Noté. L’acheteur est prévenu.
decision-made-already = C’est déjà décidé.

deposit-again =
    🪙 Un nouvel envoi est arrivé pour <b>{ $tier }</b> · { $channel }, au-delà de ce que vous deviez : { $arrived }.

    Doit-il vous acheter une période de plus ? Sinon, adressez-vous au propriétaire : /paysupport.
deposit-again-too-little =
    🪙 Un nouvel envoi est arrivé pour <b>{ $tier }</b> · { $channel }, au-delà de ce que vous deviez : { $arrived }.

    C’est moins que le prix : le propriétaire a donc été interrogé sur la suite à donner.
deposit-use = ➕ L’utiliser pour prolonger
turned-down =
    ✖️ Votre paiement pour <b>{ $tier }</b> · { $channel } n’a pas pu être accepté.

    Votre argent n’est pas perdu. Adressez-vous au propriétaire : /paysupport.
turned-down-missing =
    ⏳ Il manque encore { $missing } pour <b>{ $tier }</b> · { $channel }.

    Envoyez-le à la même adresse, et je vous laisse entrer.

# Refunds

refunded = ↩️ Vous avez été remboursé : { $amount } pour <b>{ $tier }</b> · { $channel }.
refunded-access-ended =
    ↩️ Vous avez été remboursé : { $amount } pour <b>{ $tier }</b> · { $channel }.

    L’accès ainsi acheté prend fin également.
refunded-owner = ↩️ Remboursé à { $buyer } : { $amount } pour <b>{ $tier }</b> · { $channel }.
refunded-owner-asked =
    ↩️ Remboursé à { $buyer } : { $amount } pour <b>{ $tier }</b> · { $channel }, et non à votre demande.

    L’accès ainsi acheté doit-il prendre fin ?
refund-access-end = 🚪 Y mettre fin
refund-access-keep = 🤝 Laisser rester
refund-access-ended = L’accès est repris.
refund-access-kept = L’accès est conservé.
refund-refused =
    ⚠️ Telegram ne connaît pas le paiement de { $amount } pour <b>{ $tier }</b> · { $channel } par { $buyer } : il n’a pas pu être remboursé.

    Rien n’a été modifié. L’opérateur de ce bot peut en voir plus.

command-refund = Rembourser un paiement

refunds-list =
    ↩️ Quel paiement doit revenir à son acheteur ? Vous verrez tout avant que quoi que ce soit n’arrive.

    Pour un plus ancien, envoyez /refund et son ID.
refunds-none = Il n’y a rien à rembourser : vos canaux n’ont aucun paiement remboursable.
refunds-by-id = Envoyez /refund et l’ID d’un paiement, le nôtre ou celui du prestataire.
refunds-of-others =
    Ceci est réservé aux propriétaires de canaux.

    Si vous souhaitez être remboursé vous-même, demandez au propriétaire : /paysupport.
refunds-back = ‹ Autres paiements
refund-unknown =
    Je ne connais aucun paiement de cet ID que vous puissiez rembourser.

    /refund affiche les plus récents de vos canaux.
refund-label = { $buyer } · { $amount } · { $tier } · { $date }
refund-label-by-hand = ⏳ { $buyer } · { $amount } · { $tier } · { $date }
refund-payment =
    ↩️ <b>{ $paid }</b> de { $buyer } (<code>{ $buyerId }</code>)
    { $tier } · { $channel }
    { $date }
    Paiement <code>{ $id }</code>

    { $what }
refund-paid-in-coins = { $coins } pour { $amount }
refund-goes-back-stars = Il repart aussitôt en Étoiles.
refund-goes-back-coins =
    Je ne peux pas renvoyer de crypto. Une fois votre choix fait, envoyez-la depuis votre tableau de bord NOWPayments à l’adresse que l’acheteur vous indique, puis touchez « Je l’ai renvoyé ».

    D’ici là, l’argent est mis de côté, et l’acheteur garde l’accès.
refund-is-under-way = ⏳ En cours : les Étoiles repartent. Je préviendrai l’acheteur et le propriétaire du canal quand elles seront arrivées.
refund-is-by-hand =
    ⏳ L’argent est mis de côté. Envoyez la crypto depuis votre tableau de bord NOWPayments, puis touchez « Je l’ai renvoyé ».

    D’ici là, l’acheteur n’est informé de rien et garde l’accès.
refund-is-refunded = ✅ L’acheteur a été remboursé.
refund-is-access-open = ✅ L’acheteur a été remboursé, et non à votre demande. L’accès ainsi acheté doit-il prendre fin ?
refund-is-impossible = Remboursement impossible d’ici : ce paiement n’a rien acheté, et rien n’en attend de décision.
refund-and-end = ↩️ Rembourser { $amount }, fin d’accès
refund-and-keep = 🤝 Rembourser { $amount }, accès gardé
refund-alone = ↩️ Rembourser { $amount }
refund-cancel = ✖️ Annuler
refund-sent = ✅ Je l’ai renvoyé
refund-withdraw = ✖️ Ne pas rembourser
refund-noted = Noté. L’acheteur est prévenu.
refund-withdrawn = Rien n’est remboursé : l’acheteur garde ce qu’il a acheté, et vous l’argent.

# Coins

checkout-coins =
    <b>{ $tier }</b> · { $channel }
    { $price }

    Choisissez une crypto pour payer ici, ou choisissez sur la page de paiement. Je suis le paiement ici et vous laisse entrer dès qu’il est arrivé.
coins-previous = ‹
coins-next = ›
coins-other = 🪙 Autre crypto
coins-on-page = 🌐 Choisir sur la page de paiement
coins-off = La crypto n’est pas acceptée en ce moment. Choisissez l’offre encore une fois pour voir comment payer autrement.

quote =
    <b>{ $tier }</b> · { $channel }

    Envoyez exactement <code>{ $amount }</code> { $coin } à cette adresse :
    <code>{ $address }</code>
quote-memo =
    ⚠️ Et avec, ce mémo (tag) : <code>{ $memo }</code>
    Sans le mémo, personne ne peut savoir que l’envoi vient de vous.
quote-network = ⚠️ Utilisez uniquement le réseau { $network }. Ce qui est envoyé par un autre est perdu.
quote-until =
    Ce montant est valable jusqu’au { $date }.

    Je suis le paiement ici et vous laisse entrer dès qu’il est arrivé.
quote-over = ⌛ Ce montant n’est plus valable. Actualisez-le avant d’envoyer.
quote-still-good = Ce montant est encore valable.
quote-not-renewed = Le montant n’a pas pu être actualisé à l’instant. Réessayez, ou choisissez une autre crypto. ID d’erreur : { $id }
quote-renew = 🔄 Actualiser le montant
quote-page = 🌐 Page de paiement

coin-refused-minimum = Le prix est désormais trop bas pour { $coin } : son minimum a augmenté. Rien n’a été débité. Veuillez choisir une autre crypto.
coin-refused-unavailable = { $coin } n’est pas accepté en ce moment. Rien n’a été débité. Veuillez choisir une autre crypto.
coin-failed = Le paiement en { $coin } n’a pas pu être ouvert à l’instant. Rien n’a été débité. Veuillez réessayer. ID d’erreur : { $id }
coin-impossible = Cette offre ne peut pas être payée en { $coin }. Rien n’a été débité. Veuillez choisir une autre crypto. ID d’erreur : { $id }
