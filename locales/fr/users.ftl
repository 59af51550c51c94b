# /start, /help and /cancel, the user's language and time zone.

command-start = Recommencer
command-help = Ce que sait faire le bot
command-cancel = Annuler la question en cours

welcome =
    Bonjour ! Je vends l’accès à des canaux et groupes privés.

    <b>Vous en avez un ?</b> Connectez-le, fixez un prix, partagez un lien : je reçois les paiements, je laisse entrer les gens et je reprends l’accès quand il est terminé.
    <b>Vous avez acheté un accès ?</b> Vos abonnements sont à portée de main.
welcome-new-channel = 📢 Connecter mon canal
welcome-my-channels = 🗂 Mes canaux
welcome-my-subscriptions = 🔑 Mes abonnements
welcome-unknown-link =
    Je ne connais pas ce lien ; il est peut-être incomplet. Demandez-en un nouveau à la personne qui vous l’a donné.

    Voici ce que je peux faire pour vous en attendant :
welcome-form-outdated =
    J’ai été mis à jour pendant que vous remplissiez un formulaire : il a été fermé et rien n’a été modifié.

    Recommencez avec /channels ou /paysupport.
help =
    <b>Pour les propriétaires</b>
    /newchannel – connecter un canal ou un groupe
    /channels – formules, prix et liens
    /team – votre équipe et ses rôles
    /members – vos membres : chercher, offrir des jours, suspendre, bannir
    /broadcast – écrire aux membres d’un canal
    /stats – graphiques des ventes et des membres
    /links – liens suivis : voir d’où viennent les ventes
    /donations – demander des dons
    /balance – vos revenus
    /payouts – vous faire verser vos revenus
    /statement – chaque vente d’un mois dans un fichier
    /refund – rembourser un paiement
    /notifications – choisir vos notifications

    <b>Pour les abonnés</b>
    /subscriptions – vos abonnements, leur fin et vos liens d’invitation
    Pour acheter, touchez le lien que partage le propriétaire du canal.
    /paysupport – poser une question sur un achat
    /terms – les conditions de vente

    <b>Pour tous</b>
    /mute – couper ou rétablir les diffusions
    /language – la langue de mes messages
    /timezone – le fuseau horaire de mes messages
    /privacy – vos données ici
    /cancel – annuler la question en cours

# Language

command-language = Ma langue

# The name of this language, in this language.
language-own-name = Français
language-chosen =
    🌐 Langue de mes messages : <b>{ $language }</b>, comme vous l’avez choisi.

    Touchez une autre langue, et je l’utilise désormais :
language-follows =
    🌐 Langue de mes messages : <b>{ $language }</b>, celle de votre Telegram.

    Touchez une autre langue, et je l’utilise désormais :
language-not-spoken =
    🌐 Langue de mes messages : <b>{ $language }</b>, car je ne parle pas encore celle de votre Telegram.

    Touchez une autre langue, et je l’utilise désormais :
language-choice-chosen = ✅ { $choice }
language-as-in-telegram = Comme dans Telegram

command-timezone = Mon fuseau horaire

# Time zone

zone-ask =
    🕰 <b>Quel est votre fuseau horaire ?</b> J’y afficherai les heures.

    En attendant, elles sont en UTC. Je ne le demande qu’une fois ; vous pouvez en changer avec /timezone quand vous voulez.
zone-clock = { $city } · { $time }
zone-another-city = 🌍 Autre ville
zone-in-utc = Laisser en UTC

zone-is-city =
    🕰 J’affiche les heures de <b>{ $city }</b>, où il est maintenant { $time }.

    Ce n’est pas votre fuseau horaire ? Choisissez-en un autre :
zone-is-utc =
    🕰 J’affiche les heures en <b>UTC</b>, où il est maintenant { $time }.

    Choisissez votre fuseau horaire :
zone-set-city = ✅ Désormais, je vous donne les heures de <b>{ $city }</b>, où il est maintenant { $time }. /timezone change cela.
zone-set-utc = ✅ Je vous donne les heures en <b>UTC</b>, où il est maintenant { $time }. /timezone change cela.

zone-which-city =
    🌍 <b>Dans quelle ville êtes-vous, ou près de laquelle ?</b>

    L’heure que montre votre horloge suffit aussi, par exemple 14:05.
zone-which = 🌍 Lequel est votre fuseau horaire ? Si aucun ne l’est, envoyez-moi une autre ville.
zone-unknown = Je ne connais pas cet endroit. Envoyez-moi la plus grande ville près de chez vous, ou l’heure que montre votre horloge, par exemple 14:05.
zone-failed = Cela n’a pas pu être enregistré, veuillez l’envoyer à nouveau. ID d’erreur : { $id }
zone-form-lost = Je n’ai pas pu continuer cette question : rien n’a été modifié. Envoyez /timezone pour recommencer. ID d’erreur : { $id }
