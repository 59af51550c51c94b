# What Telegram shows of the bot itself: before the first word, and on its profile. Plain text.

bot-description =
    Je vends l’accès à des canaux et groupes privés.

    Propriétaires de canaux : connectez un canal, fixez un prix et partagez un lien. Je reçois les paiements, je laisse entrer les gens et je reprends l’accès quand il est terminé.

    Abonnés : payez en Étoiles Telegram ou en crypto, et voyez ce que vous avez et jusqu’à quand.

    Touchez « Démarrer » pour commencer.
bot-short-description = Accès payant à des canaux et groupes privés : Étoiles Telegram et crypto.
