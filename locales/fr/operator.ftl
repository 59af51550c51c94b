# Pages and messages for operators.

operator-jobs-gave-up =
    { $count ->
        [one] { $count } tâche a échoué et ne sera pas retentée d’elle-même.
       *[other] { $count } tâches ont échoué et ne seront pas retentées d’elles-mêmes.
    } Envoyez /jobs pour voir ce qui a échoué et pour réessayer.
operator-jobs-none = Rien n’a échoué définitivement. Tout va bien.
operator-jobs-list =
    { $count ->
        [one] { $count } tâche a échoué définitivement. Une fois la cause corrigée, réessayez :
       *[other] { $count } tâches ont échoué définitivement. Une fois leur cause corrigée, réessayez :
    }
operator-job =
    <b>{ $number }. { $task }</b>
    { $when }, après { $attempts ->
        [one] { $attempts } tentative
       *[other] { $attempts } tentatives
    }
    <code>{ $error }</code>
operator-button-retry = Réessayer { $number }
operator-job-queued = La tâche est de nouveau en file. Si elle échoue encore, je vous préviendrai.
operator-job-not-waiting = Elle n’attend plus : elle est déjà en file ou terminée.

# The timeline of a payment: /payment. A step is one line or a few below its time.

timeline-see = 🔎 Voir
timeline-usage = Envoyez /payment et un ID : celui d’une commande, d’un paiement, d’un débit ou d’une facture. Pour tout ce qui vous attend, envoyez /anomalies.
timeline-unknown = Je ne connais rien sous cet ID. Vérifiez-le : j’accepte l’ID d’une commande, d’un paiement, d’un débit ou d’une facture, tel que l’affiche un message de ma part, le reçu de Telegram ou le prestataire.
timeline-state = <b>{ $state }</b>
timeline-unpaid = <b>Rien n’a été payé.</b>
timeline-payments = <b>Plusieurs paiements.</b> Ouvrez-en un pour décider.
timeline-numbered = Paiement { $number } : { $state }
timeline-payment = { $provider } · { $price } · <code>{ $external }</code>
    Paiement <code>{ $payment }</code>
timeline-payment-arrived = { $provider } · { $price } · arrivé : { $arrived } · <code>{ $external }</code>
    Paiement <code>{ $payment }</code>
timeline-order = Commande <code>{ $order }</code>
timeline-access = Accès de l’acheteur : { $until }.
timeline-access-over = L’accès de l’acheteur est terminé.
timeline-unknown-order =
    <b>La commande de ce paiement n’est pas connue ici.</b> Rien n’a été accordé pour lui.
    { $provider } · <code>{ $payment }</code>
timeline-dismissed-order =
    <b>La commande de ce paiement n’est pas connue ici. Classé.</b>
    { $provider } · <code>{ $payment }</code>
timeline-page = Page { $page } sur { $pages }
timeline-earlier = ‹ Plus tôt
timeline-later = Plus tard ›
timeline-reject = ✖️ Refuser…
timeline-refund = ↩️ Rembourser…
timeline-decide-access = 🚪 Décider de l’accès…
timeline-dismiss = 🗑 Classer…
timeline-retry = 🔄 Réessayer { $task }
timeline-open-payment = Paiement { $number }
timeline-open-order = Toute la commande
timeline-to-anomalies = ‹ Anomalies à traiter

provider-stars = Étoiles Telegram
provider-stripe = Stripe
provider-nowpayments = NOWPayments
provider-cryptopay = Crypto Pay

status-pending = en attente
status-confirming = confirmation en cours
status-confirmed = confirmé
status-settling = envoi en cours
status-partially-paid = payé en partie
status-paid = achevé
status-failed = échoué
status-expired = expiré
status-refunded = remboursé

reason-repeated-deposit = de la crypto a été envoyée une nouvelle fois à l’adresse d’un paiement antérieur
reason-wrong-price = il indique un autre prix que la commande
reason-wrong-asset = une autre crypto que celle demandée est arrivée
reason-underpaid = moins que demandé est arrivé
reason-wrong-payer = quelqu’un d’autre que l’acheteur a payé
reason-too-late = la date jusqu’à laquelle c’était vendu était passée
reason-stale-price = le prix de la commande avait pris fin longtemps avant
reason-quote-expired = le cours avait pris fin, et la crypto vaut moins que le prix

state-granted = Payé, et l’accès est accordé.
state-granted-not-notified = Payé, et l’acheteur n’est pas encore prévenu.
state-held = Retenu : { $reason }.
state-partially-paid = Une partie manque, et personne n’a décidé.
state-partially-paid-declined = Une partie manque, et elle a été demandée à l’acheteur.
state-merged = Partie d’un autre paiement, que celui-ci a complété.
state-rejected = Refusé.
state-disputed = Contesté : la banque de l’acheteur retient l’argent jusqu’à sa décision.
state-refund-by-hand = Un remboursement est demandé : la crypto est à renvoyer à la main.
state-refund-under-way = Un remboursement est en cours.
state-refunded = Remboursé.
state-pending = En cours : { $status }.

access-kept = L’accès reste.
access-shortened = L’accès est raccourci d’autant.
access-ended = L’accès prend fin avec.
access-open = Personne n’a décidé de l’accès.

step-when = <i>{ $when }</i>
step-when-payment = <i>{ $when }</i> · paiement { $number }
step-order-made = { $buyer } a commandé <b>{ $tier }</b> ({ $period }) de { $channel } pour { $price }.
step-checkout = Le paiement par { $provider } a été ouvert.
step-checkout-invoice = Le paiement par { $provider } a été ouvert : facture <code>{ $invoice }</code>.
step-coin = Demandé dans le chat : { $amount }, paiement <code>{ $payment }</code>.
step-webhook = { $provider } nous a signalé : <b>{ $status }</b>.
step-reconciled = Réponse de { $provider } à notre question : <b>{ $status }</b>.
step-outcome-grant = Cela paie la commande.
step-outcome-hold = Retenu.
step-outcome-hold-because = Retenu : { $reason }.
step-outcome-unknown-order = La commande indiquée, <code>{ $order }</code>, n’est pas connue ici.
step-decided-accepted = { $who } a accepté le paiement.
step-decided-rejected = { $who } a refusé le paiement.
step-decided-wait = { $who } a demandé à l’acheteur ce qui manque.
step-decided-refund = { $who } a demandé un remboursement.
step-decided-refund-part = { $who } a demandé le remboursement d’une partie.
step-decided-refund-waits = { $who } a demandé un remboursement que le solde ne couvre pas : il attend un opérateur.
step-decided-refund-sent = { $who } a renvoyé l’argent à la main.
step-decided-refund-withdrawn = { $who } a annulé le remboursement.
step-decided-refund-declined = { $who } a refusé le remboursement.
step-decided-access = { $who } a décidé de l’accès.
step-decided-event-dismissed = { $who } l’a classé.
step-decided-retry = { $who } a fait retenter une tâche.
step-decided-other = { $who } : { $action }.
step-reason = Motif : { $reason }
step-granted = Accordé : { $period }.
step-granted-until = Accordé jusqu’au { $until }.
step-booked-sale = Comptabilisé comme vente :
step-booked-remainder = Comptabilisé comme reste d’une vente :
step-booked-held = Comptabilisé comme retenu, à personne pour l’instant :
step-booked-refund = Comptabilisé comme mis de côté pour un remboursement :
step-booked-refund-sent = Comptabilisé comme renvoyé :
step-booked-refund-reversed = Réintégré aux comptes, car le remboursement a été annulé :
step-booked-part-refund = Comptabilisé pour une partie remboursée :
step-booked-part-refund-reversed = Réintégré aux comptes, car le remboursement partiel a été annulé :
step-booked-dispute = Comptabilisé, car la banque de l’acheteur a repris l’argent :
step-booked-dispute-reversed = Réintégré aux comptes, car la contestation est gagnée :
step-booked-fee = Comptabilisé comme frais du prestataire :
step-booked-payout = Comptabilisé comme mis de côté pour un versement :
step-booked-payout-sent = Comptabilisé comme versé :
step-booked-payout-reversed = Réintégré aux comptes, car le versement a été refusé :
step-booked-payout-sending = Comptabilisé comme changé en cryptomonnaie pour un versement :
step-booked-payout-unsent = Rechangé depuis la cryptomonnaie, car rien n’a été envoyé :
step-booked-conversion = Comptabilisé comme converti chez le prestataire :
step-booked-broadcast = Comptabilisé comme mis de côté pour une diffusion payante :
step-booked-broadcast-spent = Comptabilisé comme dépensé pour une diffusion payante :
step-booked-broadcast-returned = Réintégré aux comptes, non dépensé par une diffusion payante :
step-debit = Débit <code>{ $amount } { $currency }</code> { $account }
step-credit = Crédit <code>{ $amount } { $currency }</code> { $account }
account-of = { $account } { $owner }
step-refunded = L’argent est revenu à l’acheteur.
step-delivered = L’acheteur a reçu le lien d’invitation.
step-renewal-active = Le renouvellement est automatique ; c’est payé jusqu’au { $until }.
step-renewal-canceled = Le renouvellement a été annulé ; c’est payé jusqu’au { $until }.
step-renewal-failed = Le renouvellement a échoué ; c’était payé jusqu’au { $until }.
step-renewal-past-due = Un débit a échoué et le prestataire réessaie ; c’était payé jusqu’au { $until }.
step-job-waiting =
    En attente d’exécution : <code>{ $task }</code>{ $attempts ->
        [0] .
        [1] {", après une tentative."}
       *[other] {", après "}{ $attempts }{" tentatives."}
    }
step-job-gave-up =
    Abandonné : <code>{ $task }</code>, après { $attempts ->
        [one] { $attempts } tentative
       *[other] { $attempts } tentatives
    }
    <code>{ $error }</code>

account-provider-clearing = chez le prestataire
account-owner-balance = solde du propriétaire
account-platform-fee = frais de la plateforme
account-tax = taxe
account-provider-fee = frais du prestataire
account-network-fee = frais du réseau
account-exchange = change
account-unallocated = non attribué
account-refunds = mis de côté pour remboursements
account-payouts-in-transit = versements en route
account-paid-out = versé aux propriétaires
account-rounding = arrondis des conversions
account-broadcasts = Étoiles pour des diffusions payantes

person = { $name } (<code>{ $id }</code>)
person-unnamed = <code>{ $id }</code>
person-bot = Le bot

# /anomalies

anomalies-none = Rien ne demande votre attention. Tout va bien.
anomalies-title =
    { $count ->
        [one] <b>{ $count } chose demande votre attention.</b>
       *[other] <b>{ $count } choses demandent votre attention.</b>
    } Touchez son numéro pour la voir et décider.
anomalies-held = <b>Paiements retenus</b> ({ $count })
anomalies-unknown-orders = <b>Paiements pour des commandes inconnues ici</b> ({ $count })
anomalies-partially-paid = <b>Payés en partie depuis plus d’un jour</b> ({ $count })
anomalies-refunds = <b>Remboursements demandés et non faits depuis plus d’un jour</b> ({ $count })
anomalies-refunds-waiting = <b>Remboursements que le solde du propriétaire ne couvre pas</b> ({ $count })
anomalies-debts = <b>Propriétaires au solde négatif</b> ({ $count })
anomalies-jobs = <b>Tâches définitivement échouées</b> ({ $count })
anomalies-unlisted = <b>Étoiles que la liste de Telegram n’indique pas ainsi</b> ({ $count })
anomalies-charges = <b>Étoiles que Telegram a prélevées pour des diffusions payantes</b> ({ $count })
anomalies-ledger = <b>Erreurs dans le grand livre</b> ({ $count })
anomalies-custody = <b>Soldes qui diffèrent du grand livre</b> ({ $count })
anomalies-open = { $number }
anomalies-retry = 🔄 { $number }
anomalies-back = ‹ Retour
anomalies-more = { $rest } de plus ›
anomaly-payment = { $price } de { $buyer } pour { $tier } · { $channel }. { $state } <i>{ $when }</i>
anomaly-order = { $provider } <code>{ $payment }</code>, { $status }, pour <code>{ $order }</code>. <i>{ $when }</i>
anomaly-job =
    { $task }, après { $attempts ->
        [one] { $attempts } tentative
       *[other] { $attempts } tentatives
    } : <code>{ $error }</code> <i>{ $when }</i>
anomaly-not-listed = <code>{ $payment }</code> n’y figure pas. <i>{ $when }</i>
anomaly-listed-otherwise = <code>{ $payment }</code> : Étoiles ici { $ours }, là-bas { $listed }. <i>{ $when }</i>
anomaly-charge = Telegram a prélevé { $charged } ; le grand livre indique { $spent } dépensées et { $setAside } mises de côté. <i>{ $when }</i>
anomaly-ledger = { $what } <i>{ $when }</i>
anomaly-ledger-sum = { $what } Écart : { $amount } { $currency }. <i>{ $when }</i>
anomaly-custody = { $provider } · { $currency } : { $atProvider } chez le prestataire, { $inLedger } dans le grand livre. <i>{ $when }</i>
custody-difference =
    <b>{ $provider } · { $currency }</b>
    Chez le prestataire : { $atProvider }
    Dans le grand livre : { $inLedger }
    Expliqué jusqu’ici : { $explained }

    Si vous avez déplacé de l’argent vous-même, par exemple votre part, touchez le bouton : seul un nouvel écart sera signalé. Si ce n’est personne, n’envoyez aucun versement et consultez la liste des retraits du prestataire.
custody-explain = Je sais pourquoi
custody-explained = C’est noté
custody-compared-again = Ce solde a été comparé de nouveau entre-temps
anomaly-debt = { $owner } (<code>{ $ownerId }</code>) : { $balance }. Les prochaines ventes le compensent. <i>{ $when }</i>
fault-entry-unbalanced = Une écriture n’est pas équilibrée.
fault-sale-missing = Un paiement a été accordé, et aucune vente n’est comptabilisée.
fault-sale-twice = Un paiement est comptabilisé deux fois comme vente.
fault-sale-without-grant = Une vente est comptabilisée, et son paiement n’a jamais été accordé.
fault-refund-incomplete = Un paiement a été remboursé, et il en reste une partie.
fault-clearing-negative = Il est parti plus de chez les prestataires qu’il n’y est arrivé.
fault-payouts-astray = Ce qui est mis de côté pour les propriétaires ne correspond pas à ce qui est en route vers eux.
fault-broadcasts-astray = Les Étoiles mises de côté pour des diffusions payantes ne correspondent pas aux diffusions non réglées.

# Dismissing an anomaly. The reason stays in the audit log.

dismiss-payment-why =
    Pourquoi refusez-vous le paiement ? Touchez un motif, ou écrivez le vôtre dans un message de { $max } caractères au plus.

    L’acheteur apprend que le paiement n’a pas pu être accepté, sans le motif. L’argent reste dans le grand livre, non attribué.
dismiss-event-why =
    Pourquoi ne faut-il rien de plus ? Touchez un motif, ou écrivez le vôtre dans un message de { $max } caractères au plus.
dismiss-agreed = Convenu avec l’acheteur
dismiss-unclaimed = Personne ne le réclame
dismiss-test = Un test
dismiss-not-ours = Pas une vente de ce bot
dismiss-sent-back = Renvoyé à la main
dismiss-reason-empty = Il n’y a rien à lire là-dedans. Écrivez le motif en quelques mots.
dismiss-reason-long = C’est plus long que { $max } caractères. Veuillez faire plus court.
dismiss-done = Classé, avec votre motif.
dismiss-not-waiting = Cela n’attend plus : quelqu’un a été plus rapide.
dismiss-failed = Cela n’a pas fonctionné, et rien n’a été modifié. Veuillez indiquer le motif à nouveau. ID d’erreur : { $id }
dismiss-form-lost = Je n’ai pas pu continuer, et rien n’a été classé. Recommencez avec /anomalies. ID d’erreur : { $id }

# The alert about a payment that was not granted

anomaly =
    ⚠️ { $what } Personne n’a reçu d’accès pour cela, et aucun argent n’est perdu : veuillez vérifier.

    Prestataire : { $provider }
    Paiement : <code>{ $payment }</code>
    Commande : <code>{ $order }</code>
anomaly-unknown-order = Un paiement est arrivé pour une commande inconnue ici.
anomaly-repeated-deposit = De la crypto a été envoyée une nouvelle fois à l’adresse d’un paiement antérieur.
anomaly-wrong-price = Un paiement indique un autre prix que celui de sa commande.
anomaly-wrong-asset = Un paiement est arrivé dans une autre crypto que celle demandée.
anomaly-underpaid = Un paiement est donné pour achevé alors que moins que demandé est arrivé.
anomaly-wrong-payer = Un paiement vient de quelqu’un d’autre que l’acheteur de sa commande.
anomaly-too-late = Un paiement est arrivé alors que la date jusqu’à laquelle son offre est valable était passée.
anomaly-stale-price = De la crypto est arrivée longtemps après la fin du prix de sa commande.
anomaly-quote-expired = De la crypto est arrivée après la fin de son cours et vaut moins que le prix.
