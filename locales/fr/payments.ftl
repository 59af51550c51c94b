# Receipts, Star subscriptions, payments that need a decision, refunds, balance and statement.

# Receipts

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

    Mais l’équipe de { $channel } vous y a banni, et je n’y peux rien. Adressez-vous à elle ; elle peut voir votre paiement.
purchase-delivered-paused =
    ✅ Payé. <b>{ $tier }</b> pour { $channel }.

    L’équipe de { $channel } a suspendu votre accès. Vous ne perdez pas de temps : quand il reprendra, je vous enverrai un lien d’invitation.
purchase-delivered-not-entitled =
    ✅ Payé. <b>{ $tier }</b> pour { $channel }.

    Le temps que vous avez acheté est déjà terminé. Envoyez /subscriptions pour voir ce que vous avez.
purchase-renewed-inside =
    ✅ Payé. <b>{ $tier }</b> pour { $channel } se poursuit : { $until }.

    Vous y êtes déjà : il n’y a rien d’autre à faire.
purchase-delayed =
    ✅ Payé. <b>{ $tier }</b> pour { $channel }.

    Je ne peux pas créer votre lien d’invitation pour l’instant et je continue d’essayer. Vous n’avez rien à faire : votre lien suit.
purchase-until = jusqu’au { $date }
purchase-enter = 🚪 Entrer

# Payments that need a decision of the owner

decision-needed =
    ⚠️ Un paiement pour <b>{ $tier }</b> dans { $channel } attend votre décision. { $what }

    Acheteur : { $buyer } (<code>{ $buyerId }</code>)
    Demandé : { $asked }
    Arrivé : { $arrived }

    Jusqu’à votre décision, personne n’entre grâce à lui, et l’argent reste où il est.
decision-arrived-nothing = rien
decision-reason-underpaid = Il est donné pour achevé, mais moins que le prix est arrivé.
decision-reason-partially-paid = Seule une partie du prix est arrivée.
decision-reason-wrong-price = Il indique un autre prix que le vôtre.
decision-reason-wrong-asset = Il est arrivé dans une autre crypto que celle demandée.
decision-reason-wrong-payer = Quelqu’un d’autre que l’acheteur l’a payé.
decision-reason-too-late = Il est arrivé alors que la date jusqu’à laquelle l’offre est valable était passée.
decision-reason-stale-price = La crypto est arrivée longtemps après la fin du prix de la commande.
decision-reason-quote-expired = La crypto est arrivée après la fin de son cours et vaut moins que le prix.
decision-reason-refund-withdrawn = Le reste est arrivé pendant que son remboursement était demandé, et ce remboursement a été annulé.
decision-reason-repeated-deposit = De la crypto a été envoyée une nouvelle fois à l’adresse d’un paiement antérieur.
decision-prices = Prix de la commande : { $old }. Prix du jour : { $new }.
decision-not-sold = n’est plus vendu
decision-worth = Valeur à l’arrivée : { $worth }.
decision-worth-unknown = Valeur à l’arrivée : inconnue. Si vous l’acceptez, votre solde ne reçoit rien pour lui.
decision-accept = ✅ Accepter
decision-reject = ✖️ Refuser
decision-wait = ⏳ Attendre le reste
decision-accepted = Accepté : l’acheteur reçoit ce qu’il a acheté.
decision-rejected = Enregistré. Je préviens l’acheteur.
decision-made-already = C’est déjà décidé.

bundle-skipped-tier-owner =
    ⚠️ { $buyer } a payé <b>{ $tier }</b> · { $home }. Le paiement n’a pas ouvert { $channel }, qui appartient maintenant à un autre propriétaire. Le reste a été accordé.

    Personne d’autre ne peut acheter cette offre tant que vous n’en retirez pas { $channel } : /channels. Pour rendre l’argent : /refund.
bundle-skipped-channel-owner = ℹ️ Un paiement pour <b>{ $tier }</b> · { $home } aurait aussi ouvert { $channel }. Le canal est à vous maintenant, donc personne n’est entré. Vous n’avez rien à faire.
bundle-skipped-buyer =
    ℹ️ { $channel } appartient maintenant à quelqu’un d’autre : votre paiement pour <b>{ $tier }</b> ne l’a pas ouvert et n’y a pas ajouté de temps. L’accès que vous y aviez déjà reste.

    Voulez-vous en parler ? /paysupport

deposit-again =
    🪙 Un nouvel envoi est arrivé pour <b>{ $tier }</b> · { $channel }, au-delà de ce que vous deviez : { $arrived }.

    Doit-il vous acheter une période de plus ? Sinon, adressez-vous au propriétaire : /paysupport.
deposit-again-too-little =
    🪙 Un nouvel envoi est arrivé pour <b>{ $tier }</b> · { $channel }, au-delà de ce que vous deviez : { $arrived }.

    C’est moins que le prix : le propriétaire a donc été interrogé sur la suite à donner.
deposit-again-stale =
    🪙 Un nouvel envoi est arrivé pour <b>{ $tier }</b> · { $channel }, au-delà de ce que vous deviez : { $arrived }.

    Le prix de cette commande a pris fin depuis longtemps : le propriétaire doit dire quoi en faire.
deposit-use = ➕ L’utiliser pour prolonger
payment-rejected =
    ✖️ Votre paiement pour <b>{ $tier }</b> · { $channel } n’a pas pu être accepté.

    Votre argent n’est pas perdu. Adressez-vous au propriétaire : /paysupport.
payment-missing-remainder =
    ⏳ Il manque encore { $missing } pour <b>{ $tier }</b> · { $channel }.

    Envoyez-le à la même adresse, et je vous laisse entrer.

# Refunds

refunded = ↩️ Vous avez été remboursé : { $amount } pour <b>{ $tier }</b> · { $channel }.
refunded-access-ended =
    ↩️ Vous avez été remboursé : { $amount } pour <b>{ $tier }</b> · { $channel }.

    L’accès ainsi acheté prend fin également.
refunded-owner = ↩️ Remboursé à { $buyer } : { $amount } pour <b>{ $tier }</b> · { $channel }.
refunded-owner-asked =
    ↩️ Remboursé à { $buyer } : { $amount } pour <b>{ $tier }</b> · { $channel }, sans que vous l’ayez demandé.

    L’accès ainsi acheté doit-il prendre fin ?
part-refunded = ↩️ Remboursé à { $buyer } : { $part } sur { $amount } pour <b>{ $tier }</b> · { $channel }.
part-refunded-asked =
    ↩️ Remboursé à { $buyer } : { $part } sur { $amount } pour <b>{ $tier }</b> · { $channel }.

    L’accès ainsi acheté doit-il prendre fin ?
part-refunded-buyer = ↩️ Vous avez été remboursé : { $part } sur { $amount } pour <b>{ $tier }</b> · { $channel }.
part-refunded-access-ended =
    ↩️ Vous avez été remboursé : { $part } sur { $amount } pour <b>{ $tier }</b> · { $channel }.

    L’accès ainsi acheté prend fin également.
part-refunded-shortened =
    ↩️ Remboursé à { $buyer } : { $part } sur { $amount } pour <b>{ $tier }</b> · { $channel }.

    L’accès dure désormais jusqu’au { $date }.
part-refunded-access-shortened =
    ↩️ Vous avez été remboursé : { $part } sur { $amount } pour <b>{ $tier }</b> · { $channel }.

    L’accès ainsi acheté dure désormais jusqu’au { $date }.
refund-failed-later = ⚠️ Un remboursement a échoué chez { $provider } : { $buyer } n’a pas reçu { $amount } pour <b>{ $tier }</b> · { $channel }. L’argent est de retour sur le compte là-bas. Faites-le envoyer autrement ; les comptes le tiennent pour envoyé.
dispute-inquiry = ❓ La banque de { $buyer } se renseigne sur { $amount } pour <b>{ $tier }</b> · { $channel }. Aucun argent n’a encore bougé. L’opérateur de ce bot peut répondre dans { $provider } (jusqu’au { $due }).
dispute-open = ⚠️ { $buyer } conteste { $amount } pour <b>{ $tier }</b> · { $channel }. La banque retient l’argent jusqu’à sa décision, et { $provider } a pris des frais de { $fee }. Les deux sont déduits du solde. L’accès reste pour l’instant. L’opérateur de ce bot peut répondre dans { $provider } (jusqu’au { $due }).
dispute-won = ✅ La contestation de { $buyer } sur { $amount } pour <b>{ $tier }</b> · { $channel } est gagnée. L’argent est de retour dans le solde ; { $provider } garde les frais de { $fee }.
dispute-lost = ❌ La contestation de { $buyer } sur { $amount } pour <b>{ $tier }</b> · { $channel } est perdue. { $buyer } garde l’argent, et { $provider } les frais de { $fee }.
dispute-closed = ✅ La question de la banque de { $buyer } sur { $amount } pour <b>{ $tier }</b> · { $channel } est close. Aucun argent n’a bougé.
refund-access-end = 🚪 Y mettre fin
refund-access-keep = 🤝 Laisser rester
refund-access-shorten = ⏳ Le raccourcir : au { $date }
refund-access-ended = L’accès issu de ce paiement est terminé.
refund-access-kept = L’accès est conservé.
refund-access-shortened = Le temps restant est raccourci de la part remboursée.
refund-by-hand-needed =
    ⚠️ { $provider } n’a pas renvoyé { $amount } pour <b>{ $tier }</b> · { $channel } à { $buyer } : les transferts y sont peut-être désactivés, le solde insuffisant, ou { $buyer } ne peut rien recevoir.

    L’argent reste mis de côté. Renvoyez-le vous-même, puis confirmez-le sur la page du remboursement.
refund-refused =
    ⚠️ { $provider } n’a pas renvoyé { $amount } pour <b>{ $tier }</b> · { $channel } à { $buyer }. Le paiement y est peut-être contesté, déjà remboursé ou inconnu.

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
refund-goes-back-at-once = Il repart aussitôt par le même chemin.
refund-goes-back-coins =
    Je ne peux pas renvoyer de crypto. Une fois votre choix fait, envoyez-la depuis votre tableau de bord { $provider } à l’adresse que l’acheteur vous indique, puis touchez « Je l’ai renvoyé ».

    D’ici là, l’argent est mis de côté, et l’acheteur garde l’accès.
refund-is-under-way = ⏳ En cours : l’argent repart. Je préviendrai l’acheteur et le propriétaire du canal quand il sera arrivé.
refund-is-by-hand =
    ⏳ Mis de côté : { $sums }. Envoyez exactement cela depuis votre tableau de bord { $provider }, puis touchez « Je l’ai renvoyé ».

    D’ici là, l’acheteur n’est informé de rien et garde l’accès.
refund-is-refunded = ✅ L’acheteur a été remboursé.
refund-is-access-open = ✅ L’argent a été rendu à l’acheteur sans que vous l’ayez demandé. L’accès ainsi acheté doit-il prendre fin ?
refund-is-impossible = Remboursement impossible d’ici : ce paiement n’a rien acheté, et rien n’en attend de décision.
refund-and-end = ↩️ Rembourser { $amount }, fin d’accès
refund-and-keep = 🤝 Rembourser { $amount }, accès gardé
refund-and-shorten = ⏳ Rembourser { $amount }, accès au { $date }
refund-alone = ↩️ Rembourser { $amount }
refund-part = ✂️ Rembourser une partie…
refund-part-page = Combien rembourser sur { $rest } ? La vente et le reste de l’argent sont conservés.
refund-part-other = ✏️ Un autre montant
refund-part-back = ‹ Retour
refund-part-ask = Combien rembourser sur { $rest } ? Saisissez le montant, par exemple 4.50.
refund-part-no-amount = Je n’ai pas pu lire cela comme un montant. Saisissez-le ainsi : 4.50.
refund-part-range = Une partie va de { $min } à { $max }. Veuillez saisir un autre montant.
refund-part-not-possible = Aucune partie de ce paiement ne peut plus être remboursée. /refund montre ce que vous pouvez rembourser.
refund-part-before = { $sum } en ont déjà été remboursés.
refund-part-asked = Le propriétaire demande de rembourser une partie : { $part }.
refund-part-by-hand =
    ⏳ Sur ce paiement, { $part } est mis de côté : { $sums }. Envoyez exactement cela depuis votre tableau de bord { $provider }, puis touchez « Je l’ai renvoyé ».

    D’ici là, l’acheteur n’est informé de rien et garde l’accès.
refund-form-lost = ⚠️ Je n’ai pas pu continuer ce formulaire. Rouvrez-le avec /refund. ID d’erreur : <code>{ $id }</code>
refund-cancel = ✖️ Annuler
refund-sent = ✅ Je l’ai renvoyé
refund-withdraw = ✖️ Ne pas rembourser
refund-decline = ✖️ Refuser
refund-recorded = Enregistré. Je préviens l’acheteur.
refund-withdrawn = Rien n’est remboursé : l’acheteur garde ce qu’il a acheté, et vous l’argent.
refund-waits = Votre solde ne couvre pas ce remboursement : il attend l’opérateur. Je vous dirai le résultat.
refund-is-waiting = ⏳ Ce remboursement attend l’opérateur, car votre solde serait ensuite de { $balance }. L’opérateur l’autorise ou le refuse. Dès que de nouvelles ventes le couvrent, vous pouvez le faire ici.
refund-needs-operator = ⚠️ Après ce remboursement, votre solde serait de { $balance } : l’opérateur doit l’autoriser.
refund-makes-debt = ⚠️ Après ce remboursement, le solde du propriétaire serait de { $balance }. Ses prochaines ventes le compensent avant tout versement.
refund-of-former-owner = Cette vente appartient à l’ancien propriétaire du canal, qui en a été crédité. Seuls lui et l’opérateur en décident.
refund-declined = ✖️ L’opérateur a refusé votre remboursement de { $amount } pour <b>{ $tier }</b> · { $channel } à { $buyer }, que votre solde ne couvre pas. Rien n’a été modifié.
refund-waits-operator =
    ⚠️ <b>{ $owner }</b> (<code>{ $ownerId }</code>) veut rembourser { $amount } pour <b>{ $tier }</b> · { $channel } à { $buyer }.

    Son solde est de { $balance } et serait ensuite de { $afterwards }. Le remboursement attend votre décision.

# Star subscriptions

pay-once = { $price }, une fois
pay-recurring =
    { $count ->
        [one] 🔁 { $count } Étoile tous les 30 jours
       *[other] 🔁 { $count } Étoiles tous les 30 jours
    }
pay-recurring-card = 🔁 { $price } { $every } par carte

recurring-terms =
    🔁 <b>{ $tier }</b> · { $channel }

    Telegram débite { $price } tous les 30 jours jusqu’à ce que vous annuliez : dans les paramètres de Telegram, ou ici avec /subscriptions.
recurring-card-terms =
    🔁 <b>{ $tier }</b> · { $channel }

    Votre carte est débitée de { $price } { $every } jusqu’à ce que vous annuliez avec /subscriptions.
recurring-every-week = chaque semaine
recurring-every-month = chaque mois
recurring-every-quarter = tous les 3 mois
recurring-every-half-year = tous les 6 mois
recurring-every-year = chaque année
recurring-time-left = Vous avez déjà accès jusqu’au { $date } : ce temps reste à vous et s’ajoute à la fin.
recurring-subscribe = 🔁 S’abonner
recurring-already = 🔁 { $channel } se renouvelle déjà tout seul, prochaine fois le { $date }. Je n’ai donc pas lancé de second abonnement.
recurring-my-subscriptions = 🎟 Mes abonnements

recurring-access-until = Vous restez jusqu’au { $date }.
recurring-access-for-life = Vous restez à vie.
recurring-access-over = Votre temps d’accès y est terminé.
recurring-access-paused = L’équipe a suspendu votre accès ; vous ne perdez pas de temps.
recurring-access-banned = L’équipe vous y a banni.
recurring-access-allowed = L’équipe vous laisse entrer gratuitement.

recurring-stopped = ⏹ <b>{ $channel }</b> : plus aucun débit. { $stay }
recurring-stopped-by-channel =
    ⏹ <b>{ $channel }</b> : plus aucun débit. Depuis un jour, je ne peux y laisser entrer personne. { $stay }

    Quand cela fonctionnera à nouveau, je vous demanderai s’il faut continuer.
recurring-stopped-by-bundle = ⏹ <b>{ $channel }</b> : plus aucun débit. Un des canaux de cette offre appartient maintenant à quelqu’un d’autre. { $stay }
recurring-resumable =
    ✅ <b>{ $channel }</b> fonctionne à nouveau. Ses renouvellements sont toujours arrêtés.

    Touchez le bouton pour les faire reprendre : le prochain débit sera de { $price } le { $date }.
recurring-not-needed = Rien ne vous est débité pour <b>{ $channel }</b> maintenant. { $stay }
recurring-not-now = Je ne peux laisser entrer personne dans <b>{ $channel }</b> pour le moment : je ne lance donc pas ses renouvellements. Quand cela fonctionnera à nouveau, je vous demanderai.
recurring-canceled =
    ⏹ <b>{ $channel }</b> : plus aucun débit. { $stay }

    Vous pouvez le reprendre dans Telegram : Paramètres → Mes Étoiles.
recurring-resumed =
    🔁 <b>{ $channel }</b> peut continuer, et Telegram vous laisse la dernière étape : réactivez-le dans Paramètres → Mes Étoiles.

    Le prochain débit sera alors de { $price } le { $date }.
recurring-active = 🔁 <b>{ $channel }</b> continue : le prochain débit est de { $price } le { $date }.
recurring-failed =
    ⚠️ { $price } pour <b>{ $channel }</b> n’ont pas pu être débités. { $stay }

    Vous pouvez renouveler à la main.
recurring-past-due =
    ⚠️ { $price } pour <b>{ $channel }</b> n’ont pas pu être débités. Un nouvel essai aura lieu d’ici le { $date }. { $stay }

    Vérifiez votre carte : le bouton ouvre la page où vous pouvez la changer.
recurring-card-expires = 💳 Votre carte pour <b>{ $channel }</b> expire avant le prochain débit : { $price } le { $date }. Le bouton ouvre la page où vous pouvez la changer.
recurring-portal = 💳 <b>{ $channel }</b> : sur cette page, vous pouvez changer votre carte, annuler et trouver vos reçus. Elle ne s’ouvre que pendant quelques minutes.
recurring-portal-open = 💳 Ouvrir la page
recurring-over = Cet abonnement à <b>{ $channel }</b> ne peut plus être repris. { $stay }
recurring-refused = Telegram n’a pas modifié votre abonnement, et rien n’a été débité. Vous pouvez le modifier dans Telegram : Paramètres → Mes Étoiles. ID d’erreur : { $id }
recurring-not-changed = Votre abonnement n’a pas pu être modifié, et rien n’a été débité. Veuillez réessayer plus tard. ID d’erreur : { $id }

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

# Balance and statement

command-balance = Mes revenus
command-statement = Mes ventes d’un mois dans un fichier

balance-stars = ⭐ { $amount }
balance-coins = { $amount } { $currency }
balance-empty =
    Rien n’a encore été encaissé dans vos canaux : il n’y a donc rien à compter.

    /channels affiche vos offres et les liens à partager.
balance-no-channels =
    Vous ne gérez encore aucun canal ici : il n’y a rien à compter.

    /newchannel en connecte un.

balance =
    💰 <b>Votre solde</b>

    { $currencies }

    Les lignes sont celles du mois : { $month }, en UTC. Pour le détail des ventes, envoyez /statement.
balance-currency =
    <b>{ $balance }</b>
    Ventes : { $gross }
    Frais de plateforme : { $platformFee }
    Frais de prestataire et de réseau : { $costs }
    Remboursements : { $refunds }
    Net : { $net }
balance-paid-out = Versé : { $payouts }
balance-negative = ⚠️ Vous devez cette somme : les remboursements ont pris plus que vous n’aviez. Vos prochaines ventes la compensent d’abord, puis les versements reprennent.
balance-broadcasts = Diffusions payantes : { $broadcasts }

balance-of-owner =
    Le solde de { $owner } :

    { $balance }
statement-choose-of-owner = Le relevé de { $owner } : quel mois ?
statement-choose = 🧾 Quel mois ? Vous recevez un fichier pour votre tableur. Les mois commencent et finissent en UTC.
statement-totals = Ventes { $gross } · frais { $fees } · remboursements { $refunds } · net { $net } · solde { $balance }
statement-totals-paid-out = Ventes { $gross } · frais { $fees } · remboursements { $refunds } · net { $net } · versé { $payouts } · solde { $balance }

statement-column-date = Date (UTC)
statement-column-entry = Écriture
statement-column-kind = Type
statement-column-channel = Canal
statement-column-tier = Formule
statement-column-buyer = ID Telegram de l’acheteur
statement-column-provider = Prestataire
statement-column-payment = ID de paiement du prestataire
statement-column-currency = Devise
statement-column-gross = Brut
statement-column-platform-fee = Frais de plateforme
statement-column-provider-fee = Frais de prestataire
statement-column-network-fee = Frais de réseau
statement-column-net = Net
statement-column-balance = Solde
statement-kind-opening = solde d’ouverture
statement-kind-closing = solde de clôture
statement-kind-sale = vente
statement-kind-remainder = reste d’une vente
statement-kind-refund = remboursement
statement-kind-refund-reversed = remboursement annulé
statement-kind-part-refund = remboursement partiel
statement-kind-part-refund-reversed = remboursement partiel annulé
statement-kind-dispute = contestation
statement-kind-dispute-reversed = contestation gagnée
statement-kind-fee = frais du prestataire
statement-kind-payout = versement
statement-kind-payout-reversed = versement refusé
statement-kind-broadcast = diffusion payante
statement-kind-broadcast-returned = diffusion payante : Étoiles non dépensées rendues

platform-balance = 🏦 <b>La plateforme</b>
platform-balance-platform-fee = Frais gagnés : { $sums }
platform-balance-tax = Taxes à reverser : { $sums }
platform-balance-unallocated = Pas encore attribué : { $sums }
platform-balance-refunds = En retour vers les acheteurs : { $sums }
platform-balance-owner-balance = Dû aux propriétaires : { $sums }
platform-balance-payouts-in-transit = En route vers les propriétaires : { $sums }
platform-balance-paid-out = Envoyé aux propriétaires : { $sums }
platform-balance-broadcasts = Mis de côté pour des diffusions payantes : { $sums }
platform-balance-provider-clearing = Chez les prestataires : { $sums }
platform-balance-nothing = rien
platform-balance-more = { $count } autres cryptos
