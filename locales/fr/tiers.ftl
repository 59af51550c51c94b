# A tier: its period and price, its page, and the form that makes it.

tier-stars = ⭐ { $stars }
tier-label = { $name } · { $period } · { $price }
tier-trial =
    { $days ->
        [one] essai gratuit : { $days } jour
       *[other] essai gratuit : { $days } jours
    }
tier-also-opens = ouvre aussi { $channels }
tier-also-opens-count =
    { $count ->
        [one] ouvre aussi { $count } autre canal
       *[other] ouvre aussi { $count } autres canaux
    }
tier-line = • <b>{ $name }</b> · { $offer }
tier-line-over = ⌛ <b>{ $name }</b> · { $offer } · sa date est passée, donc pas en vente
tier-line-unpayable = ⚠️ <b>{ $name }</b> · { $offer } · personne ne peut l’acheter : aucun moyen de paiement n’est activé
tier-extras-line = • <b>{ $name }</b> : { $extras }
tier-retired-label = 💤 { $name }
tier-page =
    <b>{ $name }</b>
    { $channel }

    { $offer }
tier-page-over =
    ⌛ <b>{ $name }</b>
    { $channel }

    { $offer }
    Son dernier jour est passé : cette formule n’est plus vendue. Modifiez-la et changez la durée pour la vendre à nouveau.
tier-page-closed =
    ⚠️ <b>{ $name }</b>
    { $channel }

    { $offer }
    Pas en vente pour le moment : je ne peux laisser entrer personne dans { $closed }. Ouvrez /channels pour voir ce qui m’y manque, ou modifiez cette formule et enlevez-le sous « Ouvre aussi… ».
tier-page-retired =
    💤 <b>{ $name }</b>
    { $channel }

    { $offer }
    Pas en vente. Ceux qui l’ont achetée gardent leur temps d’accès.
tier-add = ➕ Ajouter une formule
tiers-more = Autres formules ({ $page } sur { $pages }) ›
tier-add-another = ➕ Ajouter une autre formule
tier-edit = ✏️ Modifier
tier-retire = 💤 Retirer
tier-ways = 💳 Moyens de paiement
tier-ways-page = 💳 Moyens de paiement de <b>{ $name }</b> dans { $channel }. Les acheteurs voient ceux qui ont ✅. Touchez-en un pour l’activer ou le désactiver ; les paiements commencés continuent.
tier-ways-unpriced = Impossible, car la formule n’a pas de prix adapté : { $ways }.
tier-no-way-to-pay = ⚠️ Personne ne peut acheter cette formule maintenant : aucun des moyens de paiement activés n’accepte ses prix.
tier-ways-back = ⬅️ Retour à la formule
tier-way-on = ✅ { $way } · { $prices }
tier-way-off = ▫️ { $way } · { $prices }
tier-bring-back = ☀️ Remettre en vente
tier-up = ⬆️ Monter
tier-down = ⬇️ Descendre
tier-retired = La formule n’est plus en vente. Ceux qui l’ont achetée gardent leur temps d’accès.
tier-on-sale-again = La formule est de nouveau en vente.
tier-back-but-over = La formule est de retour, mais son dernier jour est passé. Modifiez-la et changez la durée pour la vendre à nouveau.
tier-too-many = Il y a déjà 20 formules en vente. Retirez-en d’abord une.
tier-moved = Déplacée.
tier-already-up = Elle est déjà la première.
tier-already-down = Elle est déjà la dernière.

# The form

tier-form-ask-name =
    Une nouvelle offre pour <b>{ $channel }</b> : comment l’appeler ? Les acheteurs verront ce nom sur le bouton, par exemple « Mensuel ».

    { $max } caractères au plus.
tier-form-ask-period =
    Combien de temps dure-t-elle ? Touchez un bouton ou saisissez-le : <code>45 jours</code>, <code>2 mois</code>, ou son dernier jour, comme <code>31 décembre { $year }</code>.

    Les mois sont ceux du calendrier : un mois qui commence le 31 janvier finit le dernier jour de février. Un dernier jour est le même pour tous les acheteurs, et finit à minuit selon { $zone }.

    Pour un abonnement en Étoiles que Telegram débite tout seul, prenez 30 jours : il ne débite à aucun autre rythme. Les cartes, là où ce bot les accepte, sont débitées tous les 7 jours et tous les 1, 3, 6 ou 12 mois. Tout le reste se renouvelle d’un simple geste.
tier-form-zone-known = votre fuseau horaire, { $zone }
tier-form-zone-unknown = l’heure UTC, car je ne sais pas où vous êtes (/timezone)
tier-form-ask-stars = Combien coûte-t-elle en Étoiles Telegram ? Saisissez un nombre entier de { $min } à { $max }, sans espace.
tier-form-ask-money = Combien coûte-t-elle en { $currency ->
        [USD] dollars américains
        [EUR] euros
       *[other] { $currency }
    }, pour les acheteurs qui paient par carte ou en crypto ? Saisissez-le ainsi : <code>9,99</code>.
tier-form-ask-money-without-provider =
    Combien coûte-t-elle en { $currency ->
        [USD] dollars américains
        [EUR] euros
       *[other] { $currency }
    }, pour les acheteurs qui paient par carte ou en crypto ? Saisissez-le ainsi : <code>9,99</code>.

    Aucun moyen de payer en { $currency ->
        [USD] dollars
        [EUR] euros
       *[other] { $currency }
    } n’est activé sur ce bot pour le moment. Les acheteurs pourront payer ce prix dès que son opérateur en activera un.
tier-form-ask-which-price = Quel prix voulez-vous changer ?
tier-form-ask-trial =
    Combien de jours les nouveaux venus peuvent-ils l’essayer sans payer ? Touchez un bouton ou saisissez un nombre de 1 à 90.

    Chaque personne peut essayer un canal une seule fois. À la fin de l’essai, je la retire, sauf si elle a payé.
tier-form-no-trial = Pas d’essai gratuit
tier-form-ask-bundle =
    Quels autres canaux ouvre-t-elle aussi ? Touchez-les, puis « Terminé ».

    Un acheteur reçoit un accès à chacun d’eux, et le temps d’accès prend fin dans tous.
tier-form-bundle-full =
    Une formule ne peut pas ouvrir plus de canaux en dehors du sien : { $max }. Touchez-en un pour l’enlever, ou « Terminé ».
tier-form-bundle-done = 👌 Terminé
tier-form-bundle-none =
    Vous n’avez pas d’autre canal ici que cette formule pourrait ouvrir. Connectez-en un avec /newchannel, puis revenez à cette formule.
tier-form-ticked = ✅ { $channel }
tier-form-unticked = ▫️ { $channel }
tier-form-lifetime = ♾ À vie
tier-form-skip-stars = Passer : pas en Étoiles
tier-form-skip-money = Passer : pas en { $currency ->
        [USD] dollars
        [EUR] euros
       *[other] { $currency }
    }
tier-form-summary =
    Voici comment elle sera vendue dans { $channel } :

    <b>{ $name }</b>
    Durée : { $period }
    { $prices }
    Essai gratuit : { $trial }
    Ouvre aussi : { $bundle }
tier-form-summary-price =
    { $currency ->
        [XTR] Étoiles
        [USD] Dollars
        [EUR] Euros
       *[other] { $currency }
    } : { $price }
tier-form-no-price = pas en vente ainsi
tier-form-summary-no-trial = aucun
tier-form-summary-no-bundle = aucun
tier-form-note-until = Elle finit pour tous au même moment : { $date }.
tier-form-note-months = Telegram ne débite les Étoiles tout seul que pour les formules d’exactement 30 jours. Qui paie en Étoiles renouvelle celle-ci d’un simple geste.
tier-form-note-no-stars = Telegram demande que l’accès aux chaînes se vende aussi en Étoiles. Sans prix en Étoiles, les acheteurs paient seulement par d’autres moyens, à vos risques.
tier-form-choice-publish = ✅ Publier
tier-form-choice-name = Changer le nom
tier-form-choice-period = Changer la durée
tier-form-choice-prices = Changer les prix
tier-form-choice-stars = Changer les Étoiles
tier-form-choice-money = Changer les { $currency ->
        [USD] dollars
        [EUR] euros
       *[other] { $currency }
    }
tier-form-choice-trial = Essai gratuit…
tier-form-choice-bundle = Ouvre aussi…

tier-form-name-empty = Le nom est vide. Veuillez le saisir à nouveau.
tier-form-name-long = C’est plus long que { $max } caractères : les boutons le couperaient. Veuillez saisir un nom plus court.
tier-form-period-unclear = Je n’ai pas réussi à lire une durée. Saisissez-la ainsi : 45 jours, 2 mois ou 2030-12-31, ou touchez un bouton.
tier-form-period-range = Je peux prendre de 1 à 3660 jours. Saisissez un autre nombre ou touchez « À vie ».
tier-form-period-months-range = Je peux prendre de 1 à 120 mois, soit dix ans. Saisissez un autre nombre ou touchez « À vie ».
tier-form-period-date-unclear = Je n’ai pas pu lire cette date avec certitude. Saisissez-la avec l’année, comme 31 décembre 2030 ou 2030-12-31.
tier-form-period-no-such-day = Ce jour n’existe pas dans le calendrier. Veuillez le saisir à nouveau.
tier-form-period-date-over = Ce jour est déjà passé. Veuillez en saisir un à venir.
tier-form-period-date-far = C’est dans plus de dix ans. Saisissez un jour plus proche ou touchez « À vie ».
tier-form-trial-not-days = Il me faut un nombre entier de jours, par exemple 7. Saisissez-le à nouveau ou touchez un bouton.
tier-form-trial-range = Un essai gratuit dure de 1 à 90 jours. Saisissez un autre nombre ou touchez « Pas d’essai gratuit ».
tier-form-stars-not-whole = Les Étoiles sont un nombre entier sans séparateur, comme 250 ou 1500. Veuillez le saisir à nouveau.
tier-form-stars-range = Telegram accepte de { $min } à { $max } Étoiles pour un achat. Veuillez saisir un autre nombre.
tier-form-money-not-a-price = Je n’ai pas réussi à lire un prix. Saisissez-le ainsi : 9,99.
tier-form-money-comma = Je ne suis pas sûr du sens de cette virgule. Saisissez le prix ainsi : 1000 ou 9,99.
tier-form-money-digits = Un prix a deux décimales au plus, et les milliers aucun séparateur. Saisissez le prix ainsi : 1000 ou 9,99.
tier-form-money-range = Je peux prendre de { $min } à { $max }. Veuillez saisir un autre prix.

tier-form-published = ✅ <b>{ $tier }</b> est en vente dans { $channel }.
tier-form-revised = ✅ <b>{ $tier }</b> est modifié. Les nouveaux acheteurs le voient dès maintenant ; ceux d’avant gardent ce qu’ils ont acheté.
tier-form-unchanged = <b>{ $tier }</b> reste tel quel : rien n’était différent.
tier-form-changed-meanwhile = Quelqu’un d’autre a modifié cette formule entre-temps : j’ai gardé sa version. Rouvrez-la pour la voir.
tier-form-too-many = Il y a déjà 20 formules en vente : celle-ci n’a pas été ajoutée. Retirez-en une, puis ajoutez-la à nouveau.
tier-form-date-over = <b>{ $tier }</b> n’a pas été publié : son dernier jour est passé. Veuillez changer la durée.
tier-form-trial-too-long = <b>{ $tier }</b> n’a pas été publié : son essai gratuit dépasserait son dernier jour. Raccourcissez l’essai ou changez la durée.
tier-form-bundle-not-allowed = <b>{ $tier }</b> n’a pas été publié : cela ouvrirait un canal que vous ne gérez plus, ou qui a un autre propriétaire. Touchez « Ouvre aussi… » et choisissez à nouveau.
tier-form-bundle-broken = <b>{ $tier }</b> n’a pas été publié : je ne peux laisser entrer personne dans { $channels } pour le moment. Ouvrez /channels pour voir ce qui m’y manque, ou enlevez-le avec « Ouvre aussi… ».
tier-form-not-allowed = Vous ne gérez plus ce canal : rien n’a été modifié. /channels affiche ceux que vous gérez.
tier-form-failed = Un problème est survenu de notre côté et rien n’est encore enregistré. Vos réponses sont conservées : touchez à nouveau « Publier ». ID d’erreur : { $id }
tier-form-lost = Je n’ai pas pu continuer le formulaire : il a été fermé et rien n’a été modifié. Recommencez-le avec /channels. ID d’erreur : { $id }
