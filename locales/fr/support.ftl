# /terms, /privacy and /paysupport.

command-terms = Conditions de vente
command-paysupport = Aide pour un achat
command-privacy = Mes données conservées

terms =
    📄 <b>Conditions de vente</b>

    • <b>Quoi</b> : l’accès à un canal ou à un groupe privé, pour la durée indiquée par l’offre.
    • <b>Qui vend</b> : le propriétaire de ce canal, par l’intermédiaire de ce bot. Telegram ne le vend pas et ne peut pas aider.
    • <b>Combien de temps</b> : du paiement à la date qui vous est alors indiquée. Ensuite, l’accès prend fin tout seul ; payer à nouveau ajoute du temps.
    • <b>Abonnements</b> : vous pouvez les annuler à tout moment avec /subscriptions. Ce qui est payé reste à vous jusqu’à la fin.
    • <b>Remboursements</b> : demandez au propriétaire avec /paysupport. Les Étoiles reviennent en Étoiles, et un paiement par carte revient sur la carte. Le propriétaire vous dit comment la crypto revient.
privacy =
    🔒 <b>Les données que je conserve</b>

    • votre ID Telegram, votre prénom, votre nom d’utilisateur et votre langue
    • vos commandes, vos paiements et la durée de votre accès
    • les canaux dont vous avez ouvert les offres, les liens que vous avez utilisés, leurs diffusions pour vous, et les canaux que vous avez mis en sourdine
    • vos dons et les mots qui les accompagnent ; si vous cachez votre nom, seul l’opérateur le connaît
    • vos messages avec /paysupport ; l’équipe de ce canal les lit

    Je ne vois jamais votre numéro de téléphone, votre carte ni vos autres chats. Le propriétaire d’un canal voit qui lui a acheté quoi. Si vous ne payez pas en Étoiles, le prestataire du paiement apprend ce qui est acheté et à quel prix. Si vous envoyez de la crypto à une adresse, il n’apprend pas qui vous êtes ; si vous payez depuis un portefeuille chez lui ou par carte, il l’apprend. Personne d’autre n’apprend quoi que ce soit.

    <b>Combien de temps</b>, en jours : visites { $visits }, messages { $messages }, commandes jamais payées { $orders }. Les paiements restent aussi longtemps que ce bot tient son grand livre. Si vous écrivez seulement dans un groupe, je ne conserve rien sur vous.
privacy-export = ⬇️ Mes données en fichier
privacy-erase = 🗑 Effacer mes données
privacy-file = Tout ce que je conserve sur vous.
privacy-erase-ask =
    🗑 <b>Effacer vos données ?</b>

    • Votre nom, vos messages, notes, visites et réglages sont supprimés.
    • Votre accès prend fin aussitôt, et je vous retire des canaux.
    • Vos paiements restent dans les comptes sous un ID aléatoire que personne ne peut relier à vous ; je ne peux donc plus rien rembourser. Ne payez pas de facture ouverte.
    • Un blocage dans un canal demeure.

    C’est irréversible.
privacy-erase-ask-owner = • Vos canaux ici ferment pour toujours : titres, textes, liens et équipe sont effacés, et ceux qui sont dedans y restent.
privacy-erase-ask-operator = • Vous n’êtes plus exploitant de ce bot. S’il n’y en a pas d’autre, « npm run claim » imprime un nouveau lien. Si votre ID figure dans OPERATOR_IDS, retirez-le de cette liste.
privacy-erase-yes = 🗑 Oui, tout effacer
privacy-erase-no = ‹ Non, laisser
privacy-erased = C’est fait : vos données sont effacées. Si vous m’écrivez de nouveau, vous serez pour moi une nouvelle personne.
privacy-erase-not-owns-channel = Vous vendez ici dans : { $channels }. Retirez-moi d’abord de là dans Telegram (canal → Administrateurs), puis effacez vos données.
privacy-erase-not-broadcast-open = Une de vos diffusions est prévue ou en cours d’envoi. Arrêtez-la avec /broadcast ou laissez-la finir, puis effacez vos données.
privacy-erase-not-renewals = Certains de vos acheteurs sont encore prélevés automatiquement. J’arrête cela dans la journée qui suit mon retrait du canal. Réessayez demain.
privacy-erase-not-invoices = Jusqu’au { $date }, quelqu’un peut encore payer une de vos commandes ouvertes. Réessayez ensuite.
privacy-erase-not-sale-open = Un paiement ou remboursement d’une de vos ventes n’est pas terminé. Décidez avec /refund ou dans mon message à ce sujet, puis effacez vos données.
privacy-erase-not-buyers = Acheteurs à qui il reste du temps payé : { $count }, jusqu’au { $date }. Remboursez-les avec /refund ou attendez jusque-là, puis effacez vos données.
privacy-erase-not-payout-open = Un versement pour vous est en cours. Je vous écris quand il est envoyé ; effacez alors vos données.
privacy-erase-not-balance = Il vous reste { $sum } ici. Demandez-les avec /payouts : tout montant convient maintenant que j’ai quitté vos canaux (les étoiles, 21 jours après la vente). Une fois envoyés, effacez vos données.
privacy-erase-not-balance-by-hand = Les comptes vous doivent encore { $sum }, et les versements sont désactivés ici. Demandez à l’exploitant de vous payer et de l’inscrire : avec PAYOUTS=on, /payouts le fait. Puis effacez vos données. { $people }
privacy-erase-not-debt = Votre solde est de { $sum } : vous le devez après un remboursement. De nouvelles ventes le compensent ; sinon, parlez d’abord à l’exploitant. { $people }
privacy-erase-not-sends-payout = Vous envoyez un versement comme exploitant. Inscrivez-le ou rendez-le avec /payouts, puis effacez vos données.
privacy-erase-not-is-charged = Un abonnement vous est encore débité. Arrêtez d’abord le renouvellement avec /subscriptions, puis effacez vos données.
privacy-erase-not-open-payment = Un de vos paiements ou remboursements est encore en cours. Réessayez quand il sera terminé ; /paysupport vous relie à ceux qui décident.
support-button-terms = 📄 Conditions de vente
support-button-privacy = 🔒 Mes données
support-button-support = 💬 Aide pour un achat

# Choosing a purchase

support-choose =
    💬 <b>De quel canal s’agit-il ?</b>

    Touchez-le et écrivez : son propriétaire reçoit votre message et répond ici.
support-purchase =
    <b>{ $channel }</b>
    { $what }
support-nothing-bought =
    Vous n’avez encore rien acheté ici : il n’y a donc aucun propriétaire de canal à interroger.

    Pour acheter, ouvrez le lien que partage le propriétaire du canal.
support-nothing-bought-operators =
    Vous n’avez encore rien acheté ici : il n’y a donc aucun propriétaire de canal à interroger.

    Pour tout le reste, écrivez à l’opérateur de ce bot : { $people }.
support-operator = <a href="{ $url }">{ $name }</a>

support-bought-paid = { $tier }, payé le { $date }.
support-bought-refunded = { $tier }, payé le { $date } et remboursé.
support-bought-unfinished = { $tier }, un paiement commencé le { $date } qui n’a encore rien acheté.
support-bought-unpaid = { $tier }, commandé le { $date } et non payé.
support-bought-given = { $tier }, depuis le { $date }.
support-payment = Paiement <code>{ $id }</code>
support-access-life = Accès : à vie.
support-access-until = Accès : jusqu’au { $date }.
support-access-over = Accès : terminé depuis le { $date }.

# Writing

support-ask-question =
    💬 Au propriétaire de <b>{ $name }</b>

    Écrivez votre question en un seul message, { $max } caractères au plus.
support-ask-answer =
    💬 À <b>{ $name }</b>

    Écrivez votre réponse en un seul message, { $max } caractères au plus.
support-message-empty = Il n’y a rien à lire là-dedans. Veuillez écrire votre message à nouveau.
support-message-long = C’est plus long que { $max } caractères. Faites plus court, en un seul message.
support-message-not-text = Je ne peux transmettre que du texte pour l’instant. Écrivez-le en un seul message, ou envoyez /cancel pour arrêter.
support-too-many = Vous avez écrit cinq messages en une heure, ou ils sont encore en route. Laissez à l’autre le temps de lire, et écrivez à nouveau plus tard.
support-not-allowed = Vous ne pouvez plus écrire dans cette conversation : rien n’a été envoyé.
support-failed = Un problème est survenu de notre côté et votre message n’a pas été envoyé. Veuillez l’envoyer à nouveau. ID d’erreur : { $id }
support-form-lost = Je n’ai pas pu continuer avec votre message : rien n’a été envoyé. Recommencez avec /paysupport. ID d’erreur : { $id }
support-question-sent = ✉️ Votre message est en route vers le propriétaire de <b>{ $name }</b>. La réponse arrivera ici.
support-answer-sent = ✉️ Votre réponse est en route vers <b>{ $name }</b>.

# Messages that arrive

support-question =
    💬 <b>{ $name }</b> (<code>{ $id }</code>) écrit au sujet de <b>{ $channel }</b> :

    <blockquote>{ $text }</blockquote>
support-last-purchase = Dernier achat : { $what }
support-answer =
    💬 <b>{ $channel }</b> répond :

    <blockquote>{ $text }</blockquote>
support-button-answer = ↩️ Répondre
support-button-write-back = ↩️ Répondre à nouveau
support-owner-away =
    Le propriétaire de <b>{ $name }</b> n’est pas joignable pour le moment.

    Votre message est conservé, et j’essaie de le lui remettre pendant deux semaines. Inutile de l’envoyer à nouveau.
support-subscriber-away =
    <b>{ $name }</b> n’est pas joignable pour le moment : cette personne m’a arrêté.

    Votre réponse est conservée, et j’essaie de la lui remettre pendant deux semaines. Inutile de l’envoyer à nouveau.
