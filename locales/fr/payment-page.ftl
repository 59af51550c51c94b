# The web page on which a buyer follows a payment in coins. Plain text.

# The button under a coin's address in the chat, which opens the page.
pay-page-open = 📱 Code QR

pay-page-title = Votre paiement

pay-page-is-pending = En attente de votre paiement
pay-page-next-pending = Envoyez exactement ce montant. Dès qu’il est en route, vous le voyez ici.
pay-page-is-choosing = Choisissez une crypto
pay-page-next-choosing = Choisissez une crypto sur la page de paiement ou dans le chat. Dès que votre paiement est en route, vous le voyez ici.
pay-page-is-confirming = Votre paiement est en route
pay-page-next-confirming = Le réseau l’a vu et le confirme. Cela prend d’une minute à une heure ; vous pouvez fermer cette page.
pay-page-is-confirmed = Votre paiement est confirmé
pay-page-next-confirmed = Le paiement est presque terminé.
pay-page-is-paid = Payé. Merci !
pay-page-next-paid = Retournez dans le chat : il vous montre comment entrer.
pay-page-next-paid-donation = Votre don est arrivé. Il n’y a rien d’autre à faire.
pay-page-is-partially-paid = Il manque encore une partie
pay-page-next-partially-paid = Arrivé : { $arrived }. Il manque { $missing }. Envoyez le reste à la même adresse. Vous pouvez aussi attendre : le propriétaire peut accepter le montant réduit.
pay-page-next-partially-paid-unknown = Tout n’est pas arrivé. Le propriétaire est prévenu et peut l’accepter ainsi ; vous en serez informé dans le chat.
pay-page-is-expired = Le délai de paiement est écoulé
pay-page-next-expired = Ce que vous avez déjà envoyé compte quand même, même en retard. Si vous n’avez rien envoyé, recommencez dans le chat.
pay-page-is-failed = Le paiement a échoué
pay-page-next-failed = Rien n’a été acheté. Recommencez dans le chat pour réessayer.
pay-page-is-held = Une personne examine votre paiement
pay-page-next-held = Il est arrivé, mais ne correspond pas à la commande. Votre argent n’est pas perdu : vous en serez informé dans le chat.
pay-page-is-refunded = Le paiement a été remboursé
pay-page-next-refunded = Il vous a été rendu. Si vous avez une question, écrivez /paysupport dans le chat.
pay-page-is-rejected = Le paiement n’a pas pu être accepté
pay-page-next-rejected = Votre argent n’est pas perdu. Adressez-vous au propriétaire : écrivez /paysupport dans le chat.

pay-page-steps = Où en est votre paiement
pay-page-step-pending = Envoyer la crypto
pay-page-step-remainder = Envoyer le reste
pay-page-step-seen = Vu par le réseau
pay-page-step-confirming = Confirmé par le réseau
pay-page-step-paid = Vous entrez
pay-page-step-received = Votre don arrive
pay-page-mark-done = fait
pay-page-mark-now = en cours
pay-page-mark-to-come = à venir

pay-page-order = Ce que vous payez
pay-page-bought = Offre
pay-page-channel = Canal
pay-page-price = Prix

pay-page-deposit = Où l’envoyer
pay-page-amount = Montant
pay-page-amount-missing = Montant manquant
pay-page-address = Adresse
pay-page-memo = Mémo (tag)
pay-page-memo-needed = Sans le mémo, personne ne peut savoir que l’envoi vient de vous.
pay-page-network = Utilisez uniquement le réseau { $network }. Ce qui est envoyé par un autre est perdu.
pay-page-qr = Code QR de l’adresse
pay-page-copy = Copier
pay-page-copy-amount = Copier le montant
pay-page-copy-address = Copier l’adresse
pay-page-copy-memo = Copier le mémo
pay-page-copied = Copié
pay-page-good-until = Ce montant est valable jusqu’au { $date }.
pay-page-time-left = Temps restant :
pay-page-sum-over = Ce montant n’est plus valable. Actualisez-le dans le chat avant d’envoyer.

pay-page-provider = Choisir une crypto
pay-page-back = Retour à Telegram
pay-page-back-without-name = Retournez au chat avec le bot dans Telegram.
pay-page-again = Recommencer dans Telegram

pay-page-follows = Cette page suit le paiement toute seule.
pay-page-lost = Pas de connexion. Nouvel essai…
pay-page-reloads = Cette page se recharge toutes les 30 secondes.
pay-page-reload-stop = Arrêter
pay-page-reload-now = Vérifier maintenant
pay-page-reload-start = Recharger toutes les 30 secondes

pay-page-unknown = Cette page n’existe pas
pay-page-unknown-next = L’adresse a peut-être été coupée. Ouvrez le lien encore une fois.
pay-page-over = Cette page n’est plus disponible
pay-page-over-next = Tout ce qui concerne votre paiement se trouve dans le chat avec le bot.
pay-page-too-many = Trop de requêtes
pay-page-too-many-next = Attendez une minute, puis rouvrez la page.
pay-page-broken = Cela n’a pas fonctionné
