# Payouts from operators to owners.

command-payouts = Versements de mes revenus

payouts-off = Les versements sont désactivés dans ce bot. Demandez à son opérateur comment vous recevez votre argent ; /balance montre vos revenus.
payouts-off-operator = Les versements sont désactivés dans ce bot. Avec PAYOUTS=on dans sa configuration, les propriétaires demandent leur solde avec /payouts et vous l’envoyez.
payouts-no-channel =
    Les versements sont pour les propriétaires de canaux.

    /newchannel en connecte un.

payouts-title = 💸 <b>Versements</b>
payouts-nothing-yet = Rien n’a encore été gagné. Ce que vos canaux vendent apparaît ici.
payouts-balance = Solde : <b>{ $balance }</b>
payouts-held = En attente : { $held }, car Telegram libère les Étoiles après { $days } jours
payouts-held-money = En attente : { $held }. L’argent d’une vente est libre après { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
payouts-held-until = Les premières sont libres à partir du { $date }
payouts-paid = Versé jusqu’ici : { $paid }
payouts-stars-by-hand = ✋ L’API Bot de Telegram ne peut pas transmettre les Étoiles : l’opérateur verse leur valeur à la main et l’inscrit ici.
payouts-money-by-hand = ✋ Un solde en { $currency ->
        [USD] dollars
        [EUR] euros
       *[other] { $currency }
    } est versé à la main : l’opérateur envoie sa valeur et l’inscrit ici.
payouts-progress = Vers votre prochain versement : { $available } sur { $threshold }
payouts-enough = Prêt à être versé : { $available }
payouts-under-way = En route vers vous : { $amount }, demandé le { $date }
payouts-no-wallet = Vous n’avez pas encore indiqué de portefeuille. Indiquez-en d’abord un.
payouts-wallet =
    👛 { $network }
    <code>{ $address }</code>
payouts-wallet-waits = ⏳ Ce portefeuille est nouveau : les versements sont possibles à partir du { $date }.
payouts-by-manual = 🗓 Rien n’est versé tout seul : touchez le bouton quand vous voulez votre argent.
payouts-by-instant = 🗓 Chaque vente est versée dès qu’elle est comptabilisée.
payouts-by-threshold = 🗓 Je demande un versement dès qu’il y a assez.
payouts-by-weekly = 🗓 Je demande un versement chaque lundi matin ; le prochain, le { $date }.
payouts-by-monthly = 🗓 Je demande un versement le matin du premier de chaque mois ; le prochain, le { $date }.
payouts-last = <b>Vos derniers versements</b>
payouts-line-requested = ⏳ { $day } · { $amount } · en route
payouts-line-sending = 🚀 { $day } · { $amount } · envoi en cours
payouts-line-sent = ✅ { $day } · { $amount } · <code>{ $reference }</code>
payouts-line-refused = ↩️ { $day } · { $amount } · { $reason }

payout-to-page = 💸 Versements
payout-back = ‹ Retour aux versements
payout-button-now = 💸 Verser { $amount }
payout-button-wallet = 👛 Indiquer un portefeuille
payout-button-other-wallet = 👛 Changer de portefeuille
payout-button-thresholds = 🎚 Versement minimal
payout-button-strategy = 🗓 Versement : { $strategy }
payout-button-show = 🔎 { $day } · { $amount }
payout-button-statement = 📄 Relevé
payout-button-request = ✅ Le demander
payout-strategy-which = 🗓 Quand dois-je vous verser vos gains ? Vous pouvez changer cela à tout moment.
payout-strategy-manual = À ma demande
payout-strategy-instant = À chaque vente
payout-strategy-threshold = À partir d’un montant
payout-strategy-weekly = Le lundi
payout-strategy-monthly = Le premier du mois
payout-review = 💸 Dois-je demander <b>{ $amount }</b> pour ce portefeuille ?
payout-terms = Sur { $amount }, environ <b>{ $coins }</b> arrivent en { $network }. Le réseau en prend environ { $fee }. Le versement minimal est de { $least }.
payout-terms-too-small = { $amount }, c’est trop peu pour { $network } : le réseau prend environ { $fee } unités, et le versement minimal est de { $least }.
payout-terms-unknown = ⚠️ Le prestataire ne répond pas en ce moment : les frais et le versement minimal sont inconnus. Les frais du réseau sont pris sur ce que vous recevez.
payout-strategy-stars = ⭐ L’opérateur verse les Étoiles à la main, à partir de { $threshold }, car l’API Bot de Telegram ne peut pas les transmettre.

payout-requested = Demandé. L’opérateur l’envoie à la main, et je vous préviens quand il est parti.
payout-requested-program = Demandé. Il part tout seul, d’habitude en quelques minutes, et je vous préviens quand il est parti.
payout-requested-held = Demandé. Un opérateur y jette d’abord un œil. Je vous préviens à l’envoi.
payout-not-no-wallet = Indiquez d’abord un portefeuille : le versement y est envoyé.
payout-not-wallet-waits = Votre portefeuille est nouveau : rien n’est encore versé. /payouts indique à partir de quand.
payout-not-under-way = Un versement est déjà en route.
payout-not-too-little = Il n’y a pas assez pour un versement pour le moment.
payout-not-no-operator = Personne n’exploite ce bot pour le moment, donc personne ne pourrait envoyer l’argent. Votre solde reste ; réessayez plus tard.
payout-not-changed = Quelque chose a changé entre-temps : rien n’a été demandé. Voici la situation actuelle.

payout-threshold-which = 🎚 À partir de quel montant faut-il verser ? Les réseaux prennent des frais à chaque transfert : les petits versements coûtent donc plus cher.
payout-threshold-chosen = • { $sum } •

payout-network-usdt-tron = USDT sur TRON (TRC-20)
payout-network-usdt-ton = USDT sur TON
payout-network-usdt-ethereum = USDT sur Ethereum (ERC-20)
payout-network-usdc-base = USDC sur Base
payout-wallet-which =
    👛 Dans quelle crypto, et sur quel réseau ? Un dollar est versé comme une unité.

    Les Étoiles y sont versées aussi, à la valeur que l’opérateur en obtient de Telegram.
payout-coins-which =
    👛 Dans quelle crypto, et sur quel réseau ? Celles qui ne valent pas un dollar sont achetées au cours du moment.

    Les Étoiles y sont versées aussi, à la main par l’opérateur, à la valeur qu’il en obtient de Telegram.
payout-coins-unreachable = ⚠️ Le prestataire ne répond pas en ce moment : la liste n’est pas complète.
payout-coins-more = Plus de cryptos ›
payout-coins-search = ⌨️ Écrire le nom
payout-coin-ask = 👛 Écrivez une partie du nom de la crypto ou son symbole, par exemple « lite » ou « USDT SOL ».
payout-coin-none = Je ne connais pas cette crypto. Écrivez une autre partie de son nom, ou son symbole.
payout-coin-found = 👛 Cryptos avec ces lettres : { $count }. Laquelle ? Ou écrivez autre chose.
payout-coin-many = 👛 Cryptos avec ces lettres : { $count }. Voici les premières ; écrivez plus de lettres pour voir les autres.
payout-wallet-ask =
    👛 Envoyez-moi votre adresse pour <b>{ $network }</b>.

    Ce doit être celle d’un portefeuille à vous, qui n’exige ni mémo ni commentaire : les plateformes d’échange en exigent souvent, et sans eux l’argent est perdu.
payout-wallet-account = 👛 Vos versements iront alors dans le portefeuille de votre propre compte Telegram : <b>{ $network }</b>. Ouvrez-le une fois avant le premier versement, pour qu’il vous connaisse.
payout-wallet-ask-coin =
    👛 Envoyez-moi votre adresse pour <b>{ $network }</b>.

    L’argent envoyé à une adresse d’une autre crypto ou d’un autre réseau est perdu.
payout-memo-ask = 🏷 Quel mémo (tag) votre portefeuille indique-t-il pour <b>{ $network }</b> ? Envoyez-le-moi. Sans lui, l’argent est perdu.
payout-memo-ask-optional = 🏷 Votre portefeuille indique-t-il un mémo (tag) pour <b>{ $network }</b> ? Les plateformes d’échange le font, et sans lui l’argent est perdu. Envoyez-le-moi, ou touchez le bouton s’il n’y en a pas.
payout-memo-no = Il n’y a pas de mémo
payout-memo-none = 🏷 Sans mémo
payout-memo = 🏷 Le mémo (tag) : <code>{ $memo }</code>
payout-memo-form = Ce n’est pas un mémo de cette crypto. Copiez-le depuis votre portefeuille, s’il vous plaît.
payout-wallet-check =
    Est-ce votre adresse pour <b>{ $network }</b>, caractère par caractère ?

    <code>{ $address }</code>
payout-wallet-check-ends =
    Regardez encore une fois dans votre portefeuille. Son adresse pour <b>{ $network }</b> commence-t-elle par <code>{ $first }</code> et finit-elle par <code>{ $last }</code> ?

    Ce qui est envoyé à une mauvaise adresse ne peut pas être récupéré.
payout-wallet-right = ✅ Oui, chaque caractère
payout-wallet-save = ✅ Oui, enregistrer
payout-type-again = ✏️ Saisir à nouveau
payout-press-a-button = Veuillez répondre avec un des boutons.
payout-wallet-saved = 👛 Enregistré. Il vaut à partir du prochain versement ; /payouts l’affiche.
payout-wallet-saved-waits = 👛 Enregistré. Pour votre sécurité, les versements sont possibles à partir du { $date } ; /payouts montre le portefeuille.
payout-wallet-changed =
    🔐 Vos versements vont désormais à ce portefeuille :

    { $network }
    <code>{ $address }</code>

    Un versement déjà en route va encore au portefeuille précédent. Ce n’était pas vous ? Indiquez votre propre portefeuille avec /payouts et sécurisez votre compte Telegram.
payout-wallet-changed-waits =
    🔐 À partir du { $date }, vos versements vont à ce portefeuille :

    { $network }
    <code>{ $address }</code>

    D’ici là, aucun versement n’est demandé. Un versement déjà en route va encore au portefeuille précédent. Ce n’était pas vous ? Arrêtez le changement et sécurisez votre compte Telegram.
payout-wallet-stop = 🛑 Arrêter le changement
payout-wallet-stopped = Arrêté : /payouts montre le portefeuille précédent. Sécurisez maintenant votre compte Telegram : Paramètres, Appareils.
payout-wallet-stop-late = Il est trop tard pour arrêter ce changement : le portefeuille est utilisé. Indiquez le vôtre avec /payouts et écrivez à l’opérateur.
payout-page-title = 💸 <b>Un versement de { $amount }</b>
payout-page-requested = Vous l’avez demandé le { $date }.
payout-page-requested-automatic = Je l’ai demandé pour vous le { $date }.
payout-page-sales = Ventes depuis le versement précédent : { $count } ; votre part : { $sum }.
payout-page-rate = Cours : une unité de { $network } pour { $price }
payout-page-fee = Frais du réseau : { $fee }
payout-page-net = Vous recevez : <b>{ $coins }</b> { $network }
payout-page-transaction = La transaction : <a href="{ $url }">{ $hash }</a>
payout-page-reference = La transaction : <code>{ $hash }</code>
payout-state-requested = ⏳ Il attend d’être envoyé.
payout-state-held = ⏳ Il attend l’accord de l’opérateur.
payout-state-claimed = ✋ L’opérateur l’envoie à la main.
payout-state-sending = 🚀 Il est en cours d’envoi.
payout-state-sent = ✅ Il a été envoyé le { $date }.
payout-state-sent-by-hand = ✅ L’opérateur l’a envoyé à la main et l’a inscrit le { $date }.
payout-state-refused = ↩️ Il n’a pas été envoyé, et l’argent est de nouveau dans votre solde depuis le { $date } : { $reason }
payout-address-form-tron = Ce n’est pas une adresse TRON : elle commence par T et compte 34 lettres et chiffres. Copiez-la depuis votre portefeuille.
payout-address-form-ton = Ce n’est pas une adresse TON : elle commence par UQ ou EQ et compte 48 caractères. Copiez-la depuis votre portefeuille.
payout-address-form-evm = Ce n’est pas une telle adresse : elle commence par 0x, suivi de 40 chiffres et lettres de A à F. Copiez-la depuis votre portefeuille.
payout-address-form-coin = Ce n’est pas une adresse de cette crypto et de ce réseau. Copiez-la depuis votre portefeuille, s’il vous plaît.
payout-address-refused = Le prestataire ne peut pas payer à cette adresse. Copiez-la encore une fois depuis votre portefeuille, avec son mémo.
payout-address-unknown = ⚠️ Le prestataire ne répond pas, et sans lui je ne peux pas vérifier cette adresse. Rien n’a été enregistré ; réessayez dans quelques minutes.
payout-address-checksum = Un de ses caractères est faux, ou les majuscules et minuscules ne sont pas celles de votre portefeuille. Copiez-la depuis celui-ci.
payout-address-testnet = Cette adresse est celle d’un réseau de test, où les cryptos ne valent rien. Copiez celle du vrai réseau.
payout-form-failed = ⚠️ Un problème est survenu de mon côté, et rien n’a été enregistré. Veuillez réessayer. ID d’erreur : <code>{ $id }</code>
payout-form-lost = ⚠️ Je n’ai pas pu continuer ce formulaire. Rouvrez-le avec /payouts. ID d’erreur : <code>{ $id }</code>

payout-refused-notify =
    ↩️ Votre versement de <b>{ $amount }</b> n’a pas pu être envoyé : { $reason }

    L’argent est de retour sur votre solde. Je n’en demande plus tout seul ; une fois la question réglée, redemandez-le avec /payouts.

payouts-none-open = 💸 Aucun versement n’attend d’être envoyé.
payouts-remind = ⏰ Versements qui vous attendent depuis plus d’un jour : { $count }. Leurs propriétaires attendent leur argent.
payouts-released-notify = ⚠️ Versements que le bot n’a pas pu envoyer et qui vous attendent maintenant : { $count }. /payouts montre chacun avec sa raison.
payouts-open =
    💸 <b>{ $count ->
        [one] { $count } versement attend
       *[other] { $count } versements attendent
    }</b> l’envoi. Voici le numéro { $number }.
payout-to-send-USD =
    💸 Veuillez envoyer <b>{ $amount }</b> à <b>{ $owner }</b> (<code>{ $ownerId }</code>), demandé le { $date }.

    { $network }
    <code>{ $address }</code>

    Un dollar vaut une unité. Une fois parti, touchez « Envoyé ».
payout-to-send-XTR =
    💸 Veuillez envoyer la valeur de <b>{ $amount }</b> à <b>{ $owner }</b> (<code>{ $ownerId }</code>), demandé le { $date }.

    { $network }
    <code>{ $address }</code>

    Cette valeur est ce que Telegram vous donne pour ces Étoiles. Une fois parti, touchez « Envoyé ».
payout-to-send-money =
    💸 Veuillez envoyer la valeur de <b>{ $amount }</b> à <b>{ $owner }</b> (<code>{ $ownerId }</code>), demandé le { $date }.

    { $network }
    <code>{ $address }</code>

    Envoyez ce que vaut ce montant maintenant. Une fois parti, touchez « Envoyé ».
payout-to-approve =
    💸 <b>{ $amount }</b> pour <b>{ $owner }</b> (<code>{ $ownerId }</code>), demandé le { $date }.

    { $network }
    <code>{ $address }</code>
payout-to-approve-how = Touchez « Laisser le bot l’envoyer » pour l’approuver. Pour l’envoyer à la main, touchez d’abord « Je l’envoie », pour qu’aucun autre opérateur ne l’envoie aussi.
payout-to-mend-how = Une fois la cause réparée, touchez « Laisser le bot l’envoyer ». Pour l’envoyer à la main, touchez d’abord « Je l’envoie », pour qu’aucun autre opérateur ne l’envoie aussi.
payout-to-send-value = ⚠️ Ici, un dollar n’est pas une unité : envoyez ce que valent les dollars maintenant.
payout-wallet-age = 👛 Le propriétaire a indiqué ce portefeuille le { $date }. Son âge lors de la demande, en jours : { $days }.
payout-wallet-replaced = ⚠️ Le propriétaire a changé de portefeuille depuis cette demande. Demandez-lui avant d’envoyer quoi que ce soit.
payout-owner-owes = ⚠️ Un solde du propriétaire est négatif : { $balance }. Les remboursements ont pris plus qu’il n’avait.
payout-unclaimed = ✋ Personne ne l’envoie encore. Touchez d’abord « Je l’envoie », pour qu’aucun autre opérateur ne l’envoie aussi.
payout-claimed-by-you = ✋ Vous l’envoyez, depuis le { $date }. Enregistrez-le quand l’argent est parti, ou rendez-le.
payout-claimed-by-other = ✋ { $operator } l’envoie, depuis le { $date }. Ne l’envoyez pas.
payout-claim-over = ⚠️ { $operator } l’a pris le { $date } et n’a rien enregistré depuis. Demandez-lui si l’argent est parti avant de le reprendre.
payout-claim-taken = ✋ { $operator } a repris le versement de <b>{ $amount }</b> à <b>{ $owner }</b>. Si vous avez envoyé l’argent, dites-le tout de suite ; sinon, ne l’envoyez pas.
payout-button-claim = ✋ Je l’envoie
payout-button-take-over = ✋ Je le reprends
payout-button-release = ↩️ Le rendre
payout-button-sent = ✅ Envoyé
payout-button-refuse = 🚫 Impossible à verser
payout-earlier = ‹ Plus tôt
payout-later = Plus tard ›
payout-to-open = 💸 Ce qui attend l’envoi
payout-settled-already = Ce versement est déjà réglé.
payout-held = Un autre opérateur envoie ce versement.
payout-wallet-too-new = Ce portefeuille est nouveau et le changement peut encore être arrêté. Rien n’y est encore envoyé ; le versement reste dans la liste.
payout-not-claimed = ⚠️ Ce versement n’est plus entre vos mains : un autre opérateur l’a peut-être repris. Rien n’a été enregistré. Si vous avez envoyé l’argent, prévenez les autres tout de suite.
payout-settling-forbidden = Seuls les opérateurs règlent les versements.
payout-settled-sent = ✅ <b>{ $amount }</b> à <b>{ $owner }</b> : comptabilisé comme envoyé, <code>{ $reference }</code>
payout-settled-refused = ↩️ <b>{ $amount }</b> à <b>{ $owner }</b> : pas versé. { $reason }
payout-sent-ask = ✅ Quel est l’ID de la transaction ? Envoyez-le-moi, ou une autre référence de { $max } caractères au plus. Le destinataire la lit.
payout-sent-check =
    Le destinataire lira ceci :

    <code>{ $reference }</code>
payout-sent-yes = ✅ Oui, c’est envoyé
payout-reference-empty = Rien là-dedans ne permet de retrouver un transfert. Veuillez envoyer son ID.
payout-reference-long = C’est plus long que { $max } caractères. Envoyez seulement l’ID de la transaction.
payout-refuse-ask = 🚫 Pourquoi ne peut-il pas être versé ? Le destinataire lit le motif, { $max } caractères au plus. L’argent retourne sur son solde.
payout-refuse-wallet = Rien ne peut être envoyé à ce portefeuille. Veuillez en indiquer un autre.
payout-refuse-withdrawal = Le prestataire n’a pas pu envoyer à ce portefeuille. Merci de vérifier le portefeuille.
payout-refuse-wallet-button = 👛 Il faut un autre portefeuille
payout-refuse-funds = L’opérateur doit d’abord débloquer les fonds. Redemandez dans quelques jours.
payout-refuse-funds-button = ⏳ Les fonds ne sont pas encore libres

payout-being-sent = Le bot envoie ce versement. Vous ne pouvez le régler à la main que si le prestataire annonce un échec, ou se tait depuis un jour.
payout-told-meanwhile = ℹ️ Entre-temps, le prestataire a annoncé le résultat, et il est enregistré.
payout-unproven = ⏳ { $provider } n’a pas annoncé le résultat de ce transfert : il peut encore arriver, et rien n’a changé. Attendez la réponse de { $provider }, ou demandez à son support.
payout-unproven-until = ⏳ { $provider } peut encore envoyer ce transfert, donc rien n’a changé. Dites-le de nouveau après le { $date }.
payout-button-approve = 🚀 Laisser le bot l’envoyer
payout-approved = Approuvé. Le bot l’envoie dans quelques minutes.
payout-approval-above_limit = ⏸ Ce versement attend votre accord : le montant dépasse la limite d’un versement.
payout-approval-owner_limit = ⏸ Ce versement attend votre accord : les versements de ce propriétaire sur 24 heures dépassent la limite.
payout-approval-total_limit = ⏸ Ce versement attend votre accord : tous les versements sur 24 heures dépassent ensemble la limite.
payout-approval-new_wallet = ⏸ Ce versement attend votre accord : c’est le premier versement vers ce portefeuille.
payout-approval-debt = ⏸ Ce versement attend votre accord : le propriétaire a une dette.
payout-approval-open_disputes = ⏸ Ce versement attend votre accord : une banque n’a pas encore tranché la contestation d’un acheteur de ce propriétaire.
payout-approval-open_refunds = ⏸ Ce versement attend votre accord : des remboursements de ventes de ce propriétaire ne sont pas encore envoyés.
payout-approval-provider_settings = ⚠️ Le bot n’a pas pu envoyer ce versement : un réglage de { $provider } manque ou est faux. <code>npm run doctor</code> dit lequel.
payout-approval-provider_access = ⚠️ Le bot n’a pas pu envoyer ce versement : { $provider } a refusé l’accès. Vérifiez le compte, le secret à deux facteurs et les listes blanches, ou si l’app peut faire des transferts.
payout-approval-provider_balance = ⚠️ Le bot n’a pas pu envoyer ce versement : { $provider } détient trop peu de pièces.
payout-approval-provider_refused = ⚠️ Le bot n’a pas pu envoyer ce versement : { $provider } a refusé le versement.
payout-approval-conversion_rejected = ⚠️ Le bot n’a pas pu envoyer ce versement : { $provider } a rejeté la conversion.
payout-approval-below_minimum = ⚠️ Le bot n’a pas pu envoyer ce versement : c’est en dessous du minimum de { $provider } pour cette pièce.
payout-approval-bad_wallet = ⚠️ Le bot n’a pas pu envoyer ce versement : { $provider } ne peut pas payer à cette adresse. Touchez « Impossible à verser », pour que le propriétaire indique un autre portefeuille.
payout-approval-no_result = ⚠️ Le bot n’a pas pu envoyer ce versement : { $provider } n’a donné aucune réponse utile après plusieurs essais. Rien n’a été envoyé.
payouts-overview-title = 🏦 <b>Versements</b>
payouts-overview-stopped = ⏸ L’envoi est arrêté depuis { $date }.
payouts-overview-waiting = Vous attendent : { $count }
payouts-overview-due = Partent ensuite : { $count } · { $sum }
payouts-overview-sending = En cours d’envoi : { $count } · { $sum }
payouts-overview-stuck = ⚠️ En échec, ou sans résultat depuis un jour : { $count }
payouts-overview-today = Sur 24 heures : { $sum } sur { $limit }
payouts-overview-custody = <b>Chez { $provider }</b>, et dans le grand livre :
payouts-overview-coin = { $provider } · { $ledger }
payouts-button-sending = 🚀 En cours d’envoi
payouts-button-stop = ⏸ Arrêter l’envoi
payouts-button-resume = ▶️ Reprendre l’envoi
payouts-stop-done = L’envoi est arrêté. Les versements qu’un prestataire a déjà acceptés partent encore.
payouts-resume-done = L’envoi reprend.
payout-sending-line =
    🚀 <b>{ $amount }</b> à <b>{ $owner }</b> (<code>{ $ownerId }</code>) en { $coins }
    <code>{ $address }</code>
payout-sending-since = { $state }, depuis { $date }.
payout-sending-batch = Lot chez { $provider } : <code>{ $batch }</code>
payout-sending-id = Notre identifiant : <code>{ $id }</code>
payout-sending-stuck = ⚠️ { $provider } n’annonce aucun résultat depuis un jour. Cherchez-le d’abord dans le tableau de bord de { $provider }. Dites ensuite s’il est arrivé.
payout-conversion-stuck = ⚠️ { $provider } n’annonce aucun résultat d’une conversion depuis un jour. Rien n’a été envoyé. S’il n’y en a pas non plus d’ici un jour, ses versements vous attendent de nouveau.
payout-sending-ambiguous = ⚠️ Une conversion chez { $provider } est restée sans réponse, et plusieurs pourraient en être le résultat : quelqu’un a peut-être converti à la main. Choisissez celle de ce versement. Ses pièces sont envoyées, et rien n’est converti de nouveau.
payout-ambiguous-notify = ⚠️ Une conversion chez { $provider } pour les versements du lot <code>{ $batch }</code> est restée sans réponse, et plusieurs pourraient en être le résultat. Ouvrez un de ces versements dans « En cours d’envoi », et choisissez.
payout-conversion-line = <code>{ $id }</code>: { $from } → { $to }, { $date }
payout-button-conversions = 🔄 Choisir la conversion
payout-button-conversion = C’est { $id }
payout-conversion-chosen = Noté. Le versement continue.
payout-conversions-silent = Le prestataire ne répond pas. Réessayez plus tard.
payout-sending-failed = ⚠️ { $provider } annonce que ce transfert a échoué : { $error }. Si rien ne change dans l’heure, l’argent revient au propriétaire. { $provider } peut encore l’envoyer si vous le demandez. Quand son support aura répondu, dites ici s’il est arrivé.
payout-stuck-notify = ⚠️ { $provider } n’annonce aucun résultat des versements du lot <code>{ $batch }</code> depuis un jour. Cherchez-le dans le tableau de bord de { $provider }, ouvrez ensuite le versement ici et dites s’il est arrivé.
payout-failed-notify = ⚠️ { $provider } annonce qu’un versement de { $amount } a échoué : { $error }. Si rien ne change dans l’heure, l’argent revient au propriétaire. Ensuite, ne laissez pas le support de { $provider } l’envoyer.
payout-button-arrived = ✅ Il est arrivé
payout-button-not-arrived = ↩️ Il n’a pas été envoyé
payout-batch-planned = Recherche des pièces
payout-batch-converting = Conversion des pièces
payout-batch-funded = Les pièces sont mises de côté
payout-batch-created = { $provider } attend le code à deux facteurs
payout-batch-verified = { $provider } envoie
