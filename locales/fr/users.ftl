# /start, /help and /cancel, the user's language and time zone.

command-start = Recommencer
command-help = Ce que sait faire le bot
command-cancel = Arrêter la question en cours

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
    J’ai été amélioré pendant que vous remplissiez un formulaire : il n’a pas pu être poursuivi et rien n’a été modifié.

    Recommencez-le avec /channels ou /paysupport.
help =
    <b>Pour les propriétaires</b>
    /newchannel – connecter un canal ou un groupe
    /channels – formules, prix, liens et gestionnaires
    /members – les membres de vos canaux : chercher, offrir du temps, suspendre, bannir
    /broadcast – écrire aux membres d’un canal
    /stats – les chiffres de vos canaux, en graphique
    /links – des liens qui disent ce qu’ils rapportent
    /balance – ce que vous avez gagné
    /statement – chaque vente d’un mois dans un fichier
    /refund – rembourser un paiement

    <b>Pour les abonnés</b>
    /subscriptions – ce que vous avez, jusqu’à quand, et votre accès
    Pour acheter, touchez le lien que partage le propriétaire du canal.
    /paysupport – poser une question sur un achat
    /terms – ce que vous acceptez en achetant

    <b>Pour tous</b>
    /mute – de qui vous recevez les diffusions
    /language – la langue dans laquelle je vous écris
    /timezone – l’horloge selon laquelle je donne l’heure
    /cancel – arrêter ma question en cours

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
    🕰 <b>Quelle est votre horloge ?</b> Je vous donnerai alors les heures comme elle les montre.

    En attendant, elles sont en UTC. Je ne le demande qu’une fois ; /timezone change cela quand vous voulez.
zone-clock = { $city } · { $time }
zone-another-city = 🌍 Autre ville
zone-in-utc = Laisser en UTC

zone-is-city =
    🕰 Je vous donne les heures de <b>{ $city }</b>, où il est maintenant { $time }.

    Vous n’êtes pas là-bas ? Choisissez une autre horloge :
zone-is-utc =
    🕰 Je vous donne les heures en <b>UTC</b>, où il est maintenant { $time }.

    Choisissez votre horloge, et je vous donnerai les heures comme elle les montre :
zone-set-city = ✅ Désormais, je vous donne les heures de <b>{ $city }</b>, où il est maintenant { $time }. /timezone change cela.
zone-set-utc = ✅ Je vous donne les heures en <b>UTC</b>, où il est maintenant { $time }. /timezone change cela.

zone-which-city =
    🌍 <b>Dans quelle ville êtes-vous, ou près de laquelle ?</b>

    L’heure que montre votre horloge suffit aussi, par exemple 14:05.
zone-which = 🌍 Laquelle de ces horloges est la vôtre ? Si aucune ne l’est, envoyez-moi une autre ville.
zone-unknown = Je ne connais pas cet endroit. Envoyez-moi la plus grande ville près de chez vous, ou l’heure que montre votre horloge, par exemple 14:05.
zone-failed = Cela n’a pas pu être enregistré, veuillez l’envoyer à nouveau. ID d’erreur : { $id }
zone-form-lost = Cette question s’est perdue : rien n’a été modifié. Envoyez /timezone pour recommencer. ID d’erreur : { $id }
