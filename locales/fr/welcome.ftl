# The first words, and the last resort.

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
