# How a channel does, drawn; and share links that tell what they brought.

command-stats = Les chiffres de mes canaux, en graphique
command-links = Des liens qui disent ce qu’ils rapportent

stats-no-channels =
    Vous ne gérez encore aucun canal ici : il n’y a rien à dessiner.

    /newchannel en connecte un.
stats-all = Tous mes canaux
stats-caption =
    📊 <b>{ $what }</b>, les { $days } derniers jours
    { $lines }
stats-nothing = rien
stats-said-sales = Ventes : { $sales }. Dons : { $donations }.
stats-said-net = Remboursements : { $refunds }. À vous après frais : { $net }.
stats-said-members = Nouveaux : { $joined }. Renouvelés : { $renewed }. Partis : { $left }.
stats-said-active =
    { $active ->
        [one] { $active } personne a un abonnement en ce moment.
       *[other] { $active } personnes ont un abonnement en ce moment.
    }
stats-said-offers = Commandes : { $made }. Payées : { $paid }.
stats-said-conversion = De l’offre au paiement : { $percent }.
stats-said-no-offers = Personne n’a choisi de formule ces jours-là.
stats-said-most = En tête : { $name }, { $sum } en { $payments ->
        [one] { $payments } paiement
       *[other] { $payments } paiements
    }.
stats-said-then = Ensuite : { $name }, { $sum } en { $payments ->
        [one] { $payments } paiement
       *[other] { $payments } paiements
    }.
stats-said-only = Rien d’autre n’a été payé.
stats-said-no-payments = Rien n’a été payé ces jours-là.
stats-hint-tiers = /channels affiche ce que vous vendez, et le lien à partager.
stats-hint-links = /links crée des liens qui disent ce qu’ils rapportent.

stats-share-donations = Dons
stats-share-direct = Sans lien suivi
stats-share-of = { $name } · { $channel }

# On the chart

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

# Below it

channel-stats = 📊 Statistiques
channel-links = 🔗 Liens suivis
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
stats-column-sales-usd = Ventes (USD)
stats-column-donations-usd = Dons (USD)
stats-column-refunds-usd = Remboursements (USD)
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
stats-column-usd = USD

# Tracked links

links-no-channels =
    Vous ne gérez encore aucun canal ici : il n’y a rien à partager.

    /newchannel en connecte un.
links-which = 🔗 Des liens vers quel canal ? Choisissez-en un.
links-list =
    🔗 <b>{ $channel }</b>

    { $links }
links-none =
    Donnez un nom à un lien (« Instagram », « Newsletter de mai »), partagez-le là-bas, et voyez ici ce qu’il rapporte.
link-line = <b>{ $name }</b> · ouvert { $opens } × · { $paid } payées · { $sum }
link-new = ➕ Nouveau lien
link-retired-label = 💤 { $name }
links-back = ‹ Liens
links-not-yours = Vous ne pouvez plus modifier les liens de ce canal. Rien n’a été modifié.
links-too-many = Un canal a 30 liens au plus. Retirez-en un dont vous n’avez plus besoin, puis réessayez.
links-form-lost = J’ai perdu le fil de ce formulaire. Recommencez avec /links. ID d’erreur : { $id }

link-ask-name =
    🔗 Un nouveau lien vers <b>{ $channel }</b>

    Comment l’appeler ? Vous seul voyez ce nom : indiquez où vous allez le partager.
link-ask-new-name = Comment appeler <b>{ $name }</b> désormais ?
link-name-length = Un nom compte de 1 à 64 caractères. Veuillez en saisir un autre.
link-name-failed = Un problème est survenu de notre côté et rien n’a été modifié. Veuillez saisir le nom à nouveau. ID d’erreur : { $id }
link-page =
    🔗 <b>{ $name }</b>

    <code>{ $url }</code>

    { $results }

    Une commande compte pour le dernier lien que son acheteur a ouvert, jusqu’à 7 jours avant.
link-page-retired =
    💤 <b>{ $name }</b>

    <code>{ $url }</code>

    { $results }

    Il est retiré : il mène toujours à vos offres, et ne compte plus rien de nouveau.
link-opened =
    Ouvert { $opens ->
        [one] { $opens } fois
       *[other] { $opens } fois
    } par { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }
link-ordered = Commandes : { $orders }, payées : { $paid }
link-earned = A rapporté : { $sum }
link-refunded = Dont remboursé : { $sum }
link-nothing = rien encore
link-rename = ✏️ Renommer
link-retire = 💤 Retirer
link-bring-back = ↩️ Rétablir
