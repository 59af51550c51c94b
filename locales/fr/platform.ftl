# Texts that several features share, forms, and the bot's profile in Telegram. The profile is plain text.
#
# Glossaire : vouvoiement ; le bot dit « je ». channel canal · group groupe · discussion group groupe de discussion
# subscription abonnement · subscriber abonné · member membre · tier formule · offer offre · retire retirer
# owner propriétaire · manager gestionnaire · operator opérateur · people who run it l’équipe · access accès
# time (in a channel) temps d’accès · period durée · grace délai de grâce · for life à vie · free trial essai gratuit · Stars Étoiles
# coin crypto · sale vente · fee frais · payout versement · refund remboursement · balance solde · statement relevé
# ledger grand livre · broadcast diffusion · donation don · digest résumé du jour · channel post publication du canal
# invite link lien d’invitation · join request demande d’adhésion · ban bannir/bannissement · mute mettre en sourdine

button-outdated = Ce bouton n’est plus à jour. Envoyez /start pour recommencer.
cancel-nothing = Il n’y a rien à annuler.
cancel-done = Annulé. Rien n’a été modifié.
days-not-whole = Il me faut un nombre entier de jours, par exemple 14. Veuillez le saisir à nouveau.
days-range = Je peux accorder de 1 à 3660 jours à la fois. Veuillez saisir un autre nombre.
error-internal = Un problème est survenu de notre côté. Réessayez dans une minute. ID d’erreur : { $id }
intake-too-fast = C’était plus rapide que je ne peux suivre, j’en ai donc laissé une partie de côté. Attendez un instant, puis envoyez ou touchez le reste à nouveau.
unknown-message = Je n’ai pas compris. Envoyez /start pour voir ce que je sais faire.
work-progress = { $done } lignes sur environ { $total }…
counting = ⏳ Je compte…
period-days =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
period-months =
    { $months ->
        [one] { $months } mois
       *[other] { $months } mois
    }
period-until = jusqu’au { $date }
period-lifetime = à vie
price-stars =
    { $count ->
        [one] ⭐ { $count } Étoile
       *[other] ⭐ { $count } Étoiles
    }

# The bot's profile

bot-description =
    Je vends l’accès à des canaux et groupes privés.

    Propriétaires de canaux : connectez un canal, fixez un prix et partagez un lien. Je reçois les paiements, je laisse entrer les gens et je reprends l’accès quand il est terminé.

    Abonnés : payez en Étoiles Telegram ou par un autre moyen que le canal propose, et voyez ce que vous avez et jusqu’à quand.

    Touchez « Démarrer » pour commencer.
bot-short-description = Accès payant à des canaux et groupes privés : Étoiles Telegram et autres moyens de paiement.

# Forms

form-cancel = ✖️ Annuler
form-use-buttons = Touchez un des boutons sous l’offre ci-dessus. Pour arrêter, envoyez /cancel.
form-use-these-buttons = Touchez les canaux ci-dessus, puis « Terminé ». Pour arrêter, envoyez /cancel.
form-not-text = J’attendais une réponse écrite. Saisissez-la, ou envoyez /cancel pour arrêter.
form-unknown-command = Je ne connais pas cette commande, et j’attends toujours votre réponse. Pour arrêter, envoyez /cancel.
form-asked-already = J’ai déjà posé la question. Répondez-y ci-dessous, ou envoyez /cancel pour arrêter.
button-outdated-form = Ce bouton appartient à une question précédente. Répondez à la dernière, ou envoyez /cancel pour arrêter.
