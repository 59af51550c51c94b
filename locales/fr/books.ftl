# What was earned, and what is held: for owners, and for operators.

command-balance = Ce que j’ai gagné
command-statement = Mes ventes d’un mois dans un fichier

books-stars = ⭐ { $amount }
books-coins = { $amount } { $currency }
books-empty =
    Rien n’a encore été encaissé dans vos canaux : il n’y a donc rien à compter.

    /channels affiche vos offres et les liens à partager.

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
statement-kind-rest = reste d’une vente
statement-kind-refund = remboursement
statement-kind-refund-undone = remboursement annulé
statement-kind-payout = versement
statement-kind-payout-undone = versement refusé

platform-balance = 🏦 <b>La plateforme</b>
platform-balance-platform-fee = Frais gagnés : { $sums }
platform-balance-unallocated = Encore à personne : { $sums }
platform-balance-refunds = En retour vers les acheteurs : { $sums }
platform-balance-owner-balance = Dû aux propriétaires : { $sums }
platform-balance-payouts-in-transit = En route vers les propriétaires : { $sums }
platform-balance-paid-out = Envoyé aux propriétaires : { $sums }
platform-balance-provider-clearing = Chez les prestataires : { $sums }
platform-balance-nothing = rien
platform-balance-more = { $count } autres cryptos
