# Statistics of a channel.

command-stats = Graphiques des ventes et des membres

stats-no-channels =
    Vous ne gérez encore aucun canal ici : il n’y a rien à montrer.

    /newchannel en connecte un.
stats-all = Tous mes canaux
stats-caption =
    📊 <b>{ $what }</b>, les { $days } derniers jours
    { $lines }
stats-nothing = rien
stats-summary-sales = Ventes : { $sales }. Dons : { $donations }.
stats-summary-net = Remboursements : { $refunds }. À vous après frais : { $net }.
stats-summary-members = Nouveaux : { $joined }. Renouvelés : { $renewed }. Partis : { $left }.
stats-summary-active =
    { $active ->
        [one] { $active } personne a un abonnement en ce moment.
       *[other] { $active } personnes ont un abonnement en ce moment.
    }
stats-summary-offers = Commandes : { $made }. Payées : { $paid }.
stats-summary-conversion = De l’offre au paiement : { $percent }.
stats-summary-no-offers = Personne n’a choisi de formule ces jours-là.
stats-summary-most = En tête : { $name }, { $sum } en { $payments ->
        [one] { $payments } paiement
       *[other] { $payments } paiements
    }.
stats-summary-then = Ensuite : { $name }, { $sum } en { $payments ->
        [one] { $payments } paiement
       *[other] { $payments } paiements
    }.
stats-summary-only = Rien d’autre n’a été payé.
stats-summary-no-payments = Rien n’a été payé ces jours-là.
stats-hint-tiers = /channels affiche ce que vous vendez, et le lien à partager.
stats-hint-links = /links crée des liens suivis, qui montrent d’où viennent les ventes.

stats-share-donations = Dons
stats-share-direct = Sans lien suivi
stats-share-of = { $name } · { $channel }

# The chart

stats-title-revenue = { $what } : argent
stats-title-members = { $what } : personnes
stats-title-offers = { $what } : commandes
stats-title-tiers = { $what } : ventes par formule
stats-title-links = { $what } : ventes par lien
stats-series-sales = Ventes { $sum }
stats-series-donations = Dons { $sum }
stats-series-refunds = Remboursements { $sum }
stats-series-joined = Nouveaux { $count }
stats-series-renewed = Renouvelés { $count }
stats-series-left = Partis { $count }
stats-series-active = Abonnés { $count }
stats-series-paid = Payées { $count }
stats-series-open = Non payées { $count }

# Buttons

channel-stats = 📊 Statistiques
stats-chosen = • { $label } •
stats-days = { $days } jours
stats-view-revenue = 💰 Argent
stats-view-members = 👥 Personnes
stats-view-offers = 🛒 Commandes
stats-view-tiers = 🏷 Formules
stats-view-links = 🔗 Liens
stats-dark = 🌙 Sombre
stats-light = ☀️ Clair
stats-csv = ⬇️ En fichier
stats-others = 📺 Autre canal
stats-csv-caption = Les chiffres du graphique. Les jours sont ceux de { $zone }.

stats-column-day = Jour
stats-column-sales-stars = Ventes (Étoiles)
stats-column-donations-stars = Dons (Étoiles)
stats-column-refunds-stars = Remboursements (Étoiles)
stats-column-sales-money = Ventes ({ $currency })
stats-column-donations-money = Dons ({ $currency })
stats-column-refunds-money = Remboursements ({ $currency })
stats-column-joined = Nouveaux
stats-column-renewed = Renouvelés
stats-column-left = Partis
stats-column-active = Abonnés
stats-column-made = Commandes
stats-column-paid = Payées
stats-column-tier = Formule
stats-column-link = Lien
stats-column-payments = Paiements
stats-column-stars = Étoiles
stats-column-money = { $currency }
