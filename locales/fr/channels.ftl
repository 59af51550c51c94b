# Connecting a channel, its tiers, and what subscribers see of them.

command-newchannel = Connecter un canal ou un groupe
command-channels = Mes canaux et leurs formules

# Connecting

connect-how =
    À quel canal ou groupe dois-je vendre l’accès ? Touchez un bouton ci-dessous et choisissez : Telegram m’y nomme administrateur par la même occasion.

    Je demande deux droits : inviter des gens, et retirer ceux dont l’accès est terminé.
connect-pick-channel = 📢 Choisir un canal
connect-pick-group = 👥 Choisir un groupe
connect-button = 🔗 Connecter
connect-check-again = 🔄 Vérifier à nouveau
connect-offer =
    Vous m’avez nommé administrateur de <b>{ $channel }</b>.

    Connectez-le, et vous pourrez en vendre l’accès ici.
connect-offer-upgraded =
    <b>{ $channel }</b> est maintenant un supergroupe : je peux donc y travailler.

    Connectez-le, et vous pourrez en vendre l’accès ici.
connect-done-thanks = 👍 Tout est en place.
connect-done =
    ✅ <b>{ $channel }</b> est connecté.

    Ajoutez maintenant une formule : ce que les gens obtiennent, pour combien de temps et à quel prix.
connect-done-again = ✅ <b>{ $channel }</b> est connecté, et j’ai tous les droits qu’il me faut.
connect-missing-rights = Je ne peux pas encore y travailler. Il manque :
connect-missing-how = Quand c’est fait, touchez « Vérifier à nouveau ».
right-administrator = • Je ne suis pas administrateur. Ouvrez les paramètres du canal → Administrateurs → Ajouter un administrateur, et choisissez-moi.
right-can_invite_users = • <b>Inviter des utilisateurs par lien</b>. Ouvrez les paramètres → Administrateurs → mon nom, et activez ce droit. Il me le faut pour laisser entrer les acheteurs.
right-can_restrict_members = • <b>Bannir des utilisateurs</b> (dans les canaux : <b>Ajouter et supprimer des abonnés</b>). Ouvrez les paramètres → Administrateurs → mon nom, et activez ce droit. Il me le faut pour reprendre l’accès quand il est terminé.
connect-not_creator =
    Seul le créateur d’un canal peut le connecter, pour que personne d’autre ne puisse en vendre l’accès.

    Si vous en êtes administrateur, demandez au créateur de le connecter ici et de vous autoriser : /channels → le canal → Gestionnaires.
connect-not_administrator =
    Vous n’êtes pas administrateur de ce canal : je ne peux donc pas le connecter pour vous.

    Son créateur peut le faire : il m’envoie /newchannel.
connect-basic-group =
    C’est un groupe simple, et Telegram ne m’y laisse pas reprendre l’accès.

    Transformez-le en supergroupe : ouvrez ses paramètres, réglez « Historique pour les nouveaux membres » sur « Visible », et choisissez-le à nouveau avec /newchannel.
connect-outside =
    Je ne vois pas ce chat : je n’y suis pas.

    Ajoutez-moi comme administrateur (ses paramètres → Administrateurs → Ajouter un administrateur), puis touchez « Vérifier à nouveau ».

told-missing-rights =
    ⚠️ J’ai perdu des droits dans <b>{ $channel }</b> : rien n’y est vendu pour l’instant.

    Ouvrez ses paramètres → Administrateurs → mon nom, et activez les droits d’inviter et de retirer des gens. Puis touchez « Vérifier à nouveau ».
told-gone =
    ⚠️ J’ai été retiré de <b>{ $channel }</b>, ou le chat a été supprimé : rien n’y est vendu pour l’instant. Ceux qui ont payé gardent leur temps d’accès.

    Pour continuer, ajoutez-moi à nouveau comme administrateur avec le droit d’inviter et de retirer des gens. Puis touchez « Vérifier à nouveau ».
told-owner-now =
    👑 <b>{ $channel }</b> est maintenant à vous : Telegram vous désigne comme créateur.

    Ce qui s’y vend désormais est à vous, et personne d’autre ne peut le gérer ici tant que vous ne l’autorisez pas.
told-owner-no-longer =
    👑 <b>{ $channel }</b> a maintenant un autre propriétaire : Telegram désigne quelqu’un d’autre comme créateur.

    Ce qui a été vendu avant reste à vous : voyez /balance. Vous ne pouvez plus rien y modifier.
told-connected = ✅ <b>{ $channel }</b> fonctionne à nouveau : j’ai tous les droits qu’il me faut.

# The owner's pages

channels-list = Vos canaux. Touchez-en un pour voir ses formules et son lien.
channels-none =
    Vous n’avez pas encore de canal ici.

    Connectez-en un, et on pourra en acheter l’accès dans une minute.
channels-new = ➕ Connecter un canal
channels-back = ‹ Tous les canaux
channel-broken = ⚠️ { $channel }
channel-open = 📄 Ouvrir sa page
channel-back = ‹ Retour au canal
channel-post = 📣 Publication prête
channel-managers = 👤 Gestionnaires
channel-pay-rules = 💰 Paiements
channel-page =
    <b>{ $channel }</b>
    { $state }

    { $tiers }

    Partagez ce lien ; qui le touche voit ce qui est en vente :
    { $link }
channel-state-connected = ✅ Connecté
channel-state-missing-rights = ⚠️ Il m’y manque des droits : rien n’est vendu. Touchez « Vérifier à nouveau » pour voir lesquels.
channel-state-gone = ⚠️ Je n’y suis plus : rien n’est vendu. Ajoutez-moi comme administrateur et touchez « Vérifier à nouveau ».
channel-no-tiers = Aucune formule n’est en vente. Ajoutez-en une pour commencer à vendre.
way-in-join_request = 🚪 Accès : demande d’adhésion
way-in-one_time_link = 🚪 Accès : lien à usage unique
way-in-join_request-set = Désormais, les acheteurs demandent à rejoindre et je les accepte aussitôt. Le lien ne fonctionne que pour l’acheteur.
way-in-one_time_link-set = Désormais, les acheteurs reçoivent un lien à usage unique, même si je suis hors ligne. Le premier qui l’ouvre entre.

post-hint = Voici une publication pour votre canal ouvert. Transférez le message suivant ; ses boutons l’accompagnent.
post-needs-a-tier = Rien n’est encore en vente. Ajoutez d’abord une formule.
post =
    🔑 <b>{ $channel }</b>

    Choisissez combien de temps vous souhaitez rester. Vous payez ici, dans Telegram, et vous entrez aussitôt.

managers-page = Administrateurs de <b>{ $channel }</b>. Touchez un nom pour lui confier ici les formules et les réglages, ou pour les lui reprendre.
managers-none =
    <b>{ $channel }</b> n’a pas d’autre administrateur que je puisse voir.

    Nommez d’abord quelqu’un administrateur dans Telegram ; vous pourrez ensuite l’autoriser ici.
manager-allowed = ✅ { $name }
manager-forbidden = ▫️ { $name }
manager-now = Cette personne peut maintenant gérer ce canal.
manager-no-longer = Cette personne ne peut plus gérer ce canal.
manager-not-administrator = Cette personne n’est plus administratrice du canal.

pay-rules =
    💰 Paiements pour <b>{ $channel }</b>

    <b>Ce qui peut manquer</b>
    Les portefeuilles retiennent des frais : il manque donc souvent un peu de crypto à l’arrivée. Combien peut-il manquer pour qu’un paiement compte quand même ? Les Étoiles arrivent toujours entières.

    <b>Remboursements</b>
    Quand de l’argent repart sans que vous l’ayez demandé (Telegram et les banques peuvent le faire), que devient l’accès ?
pay-rules-choice = { $choice }
pay-rules-chosen = ✅ { $choice }
pay-rules-set = C’est réglé. Cela vaut pour les paiements à venir.
refund-rule-ask = Me demander chaque fois
refund-rule-at_once = Couper l’accès aussitôt

tier-days =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
tier-months =
    { $months ->
        [one] { $months } mois
       *[other] { $months } mois
    }
tier-until = jusqu’au { $date }
tier-lifetime = à vie
tier-stars = ⭐ { $stars }
tier-two-prices = { $one } ou { $other }
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
tier-add-another = ➕ Ajouter une autre formule
tier-edit = ✏️ Modifier
tier-retire = 💤 Retirer
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

form-ask-name =
    Une nouvelle offre pour <b>{ $channel }</b> : comment l’appeler ? Les acheteurs verront ce nom sur le bouton, par exemple « Mensuel ».

    { $max } caractères au plus.
form-ask-period =
    Combien de temps dure-t-elle ? Touchez un bouton ou saisissez-le : <code>45 jours</code>, <code>2 mois</code>, ou son dernier jour, comme <code>31 décembre { $year }</code>.

    Les mois sont ceux du calendrier : un mois qui commence le 31 janvier finit le dernier jour de février. Un dernier jour est le même pour tous les acheteurs, et finit à minuit selon { $zone }.

    Pour un abonnement en Étoiles que Telegram débite tout seul, prenez 30 jours : il ne débite à aucun autre rythme. Tout le reste se renouvelle d’un simple geste.
form-zone-known = votre fuseau horaire, { $zone }
form-zone-unknown = l’heure UTC, car je ne sais pas où vous êtes (/timezone)
form-ask-stars = Combien coûte-t-elle en Étoiles Telegram ? Saisissez un nombre entier de 1 à 100 000, sans espace.
form-ask-usd = Combien coûte-t-elle en dollars américains, pour les acheteurs qui paient en crypto ? Saisissez-le ainsi : <code>9,99</code>.
form-ask-usd-without-crypto =
    Combien coûte-t-elle en dollars américains, pour les acheteurs qui paient en crypto ? Saisissez-le ainsi : <code>9,99</code>.

    La crypto est désactivée sur ce bot pour le moment : un prix en dollars ne pourra être payé qu’une fois activée par son opérateur.
form-ask-trial =
    Combien de jours les nouveaux venus peuvent-ils l’essayer sans payer ? Touchez un bouton ou saisissez un nombre de 1 à 90.

    Chaque personne peut essayer un canal une seule fois. À la fin de l’essai, je la retire, sauf si elle a payé.
form-no-trial = Pas d’essai gratuit
form-ask-bundle =
    Quels autres canaux ouvre-t-elle aussi ? Touchez-les, puis « Terminé ».

    Un acheteur reçoit un accès à chacun d’eux, et le temps d’accès prend fin dans tous.
form-bundle-full =
    Une formule ne peut pas ouvrir plus de canaux en dehors du sien : { $max }. Touchez-en un pour l’enlever, ou « Terminé ».
form-bundle-done = 👌 Terminé
form-bundle-none =
    Vous n’avez pas d’autre canal ici que cette formule pourrait ouvrir. Connectez-en un avec /newchannel, puis revenez à cette formule.
form-ticked = ✅ { $channel }
form-unticked = ▫️ { $channel }
form-lifetime = ♾ À vie
form-skip-stars = Passer : pas en Étoiles
form-skip-usd = Passer : pas en dollars
form-cancel = ✖️ Annuler
form-summary =
    Voici comment elle sera vendue dans { $channel } :

    <b>{ $name }</b>
    Durée : { $period }
    Étoiles : { $stars }
    Dollars : { $usd }
    Essai gratuit : { $trial }
    Ouvre aussi : { $bundle }
form-no-price = pas en vente ainsi
form-summary-no-trial = aucun
form-summary-no-bundle = aucun
form-note-until = Elle finit pour tous au même moment : { $date }.
form-note-months = Telegram ne débite les Étoiles tout seul que pour les formules d’exactement 30 jours. Les acheteurs de celle-ci la renouvellent d’un simple geste.
form-choice-publish = ✅ Publier
form-choice-name = Changer le nom
form-choice-period = Changer la durée
form-choice-stars = Changer les Étoiles
form-choice-usd = Changer les dollars
form-choice-trial = Essai gratuit…
form-choice-bundle = Ouvre aussi…

form-name-empty = Un nom doit contenir quelque chose à lire. Veuillez le saisir à nouveau.
form-name-long = C’est plus long que 64 caractères : les boutons le couperaient. Veuillez saisir un nom plus court.
form-period-unclear = Je n’ai pas réussi à lire une durée. Saisissez-la ainsi : 45 jours, 2 mois ou 2030-12-31, ou touchez un bouton.
form-period-range = Je peux prendre de 1 à 3660 jours. Saisissez un autre nombre ou touchez « À vie ».
form-period-months-range = Je peux prendre de 1 à 120 mois, soit dix ans. Saisissez un autre nombre ou touchez « À vie ».
form-period-date-unclear = Je n’ai pas pu lire cette date avec certitude. Saisissez-la avec l’année, comme 31 décembre 2030 ou 2030-12-31.
form-period-no-such-day = Ce jour n’existe pas dans le calendrier. Veuillez le saisir à nouveau.
form-period-date-over = Ce jour est déjà passé. Veuillez en saisir un à venir.
form-period-date-far = C’est dans plus de dix ans. Saisissez un jour plus proche ou touchez « À vie ».
form-trial-not-days = Il me faut un nombre entier de jours, par exemple 7. Saisissez-le à nouveau ou touchez un bouton.
form-trial-range = Un essai gratuit dure de 1 à 90 jours. Saisissez un autre nombre ou touchez « Pas d’essai gratuit ».
form-stars-not-whole = Les Étoiles sont un nombre entier sans séparateur, comme 250 ou 1500. Veuillez le saisir à nouveau.
form-stars-range = Telegram accepte de 1 à 100 000 Étoiles pour un achat. Veuillez saisir un autre nombre.
form-usd-not-a-price = Je n’ai pas réussi à lire un prix. Saisissez-le ainsi : 9,99.
form-usd-comma = Je ne suis pas sûr du sens de cette virgule. Saisissez le prix ainsi : 1000 ou 9,99.
form-usd-digits = Les dollars ont deux décimales au plus, et les milliers aucun séparateur. Saisissez le prix ainsi : 1000 ou 9,99.
form-usd-range = Je peux prendre de 0,01 $ à 1 000 000,00 $. Veuillez saisir un autre prix.
form-use-buttons = Touchez un des boutons sous l’offre ci-dessus. Pour arrêter, envoyez /cancel.
form-use-these-buttons = Touchez les canaux ci-dessus, puis « Terminé ». Pour arrêter, envoyez /cancel.
form-not-text = J’attendais une réponse écrite. Saisissez-la, ou envoyez /cancel pour arrêter.
form-unknown-command = Je ne connais pas cette commande, et j’attends toujours votre réponse. Pour arrêter, envoyez /cancel.
button-outdated-form = Ce bouton appartient à une question précédente. Répondez à la dernière, ou envoyez /cancel pour arrêter.

form-published = ✅ <b>{ $tier }</b> est en vente dans { $channel }.
form-revised = ✅ <b>{ $tier }</b> est modifié. Les nouveaux acheteurs le voient dès maintenant ; ceux d’avant gardent ce qu’ils ont acheté.
form-unchanged = <b>{ $tier }</b> reste tel quel : rien n’était différent.
form-changed-meanwhile = Quelqu’un d’autre a modifié cette formule entre-temps : j’ai gardé sa version. Rouvrez-la pour la voir.
form-too-many = Il y a déjà 20 formules en vente : celle-ci n’a pas été ajoutée. Retirez-en une, puis ajoutez-la à nouveau.
form-date-over = <b>{ $tier }</b> n’a pas été publié : son dernier jour est passé. Veuillez changer la durée.
form-trial-too-long = <b>{ $tier }</b> n’a pas été publié : son essai gratuit dépasserait son dernier jour. Raccourcissez l’essai ou changez la durée.
form-bundle-not-allowed = <b>{ $tier }</b> n’a pas été publié : cela ouvrirait un canal que vous ne gérez plus, ou qui a un autre propriétaire. Touchez « Ouvre aussi… » et choisissez à nouveau.
form-bundle-broken = <b>{ $tier }</b> n’a pas été publié : je ne peux laisser entrer personne dans { $channels } pour le moment. Ouvrez /channels pour voir ce qui m’y manque, ou enlevez-le avec « Ouvre aussi… ».
form-not-allowed = Vous ne gérez plus ce canal : rien n’a été modifié. /channels affiche ceux que vous gérez.
form-failed = Un problème est survenu de notre côté et rien n’est encore enregistré. Vos réponses sont conservées : touchez à nouveau « Publier ». ID d’erreur : { $id }
form-lost = Je n’ai pas pu continuer le formulaire : il a été fermé et rien n’a été modifié. Recommencez-le avec /channels. ID d’erreur : { $id }

# The storefront

shop =
    🔑 <b>{ $channel }</b>

    Choisissez ce qui vous convient. Vous payez ici, dans le chat, et je vous laisse entrer juste après.
shop-all-tiers = Toutes les offres
shop-empty =
    <b>{ $channel }</b> n’a rien en vente pour le moment.

    Demandez à son propriétaire, ou rouvrez le lien plus tard.
shop-tier-retired =
    Cette offre de <b>{ $channel }</b> n’est plus en vente. Voici ce qu’il y a aujourd’hui :
shop-closed =
    Ce lien ne mène à rien qui soit en vente actuellement.

    Demandez-en un nouveau à la personne qui vous l’a donné. Ce que vous avez déjà acheté se trouve sous /subscriptions.
