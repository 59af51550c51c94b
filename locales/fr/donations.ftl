# Donations. The counterpart of a text about access has the same key with "donation-" before it.

command-donations = Dons : texte, montants et objectifs

donation-name = Don
donation-somebody = quelqu’un
donation-again = 💝 Faire un don

# Giving

donation-page =
    💝 <b>{ $channel }</b>

    { $text }
donation-default-text = Ce que vous trouvez ici vous plaît ? Vous pouvez le soutenir par un don du montant de votre choix.
donation-how-much = Combien souhaitez-vous donner ?
donation-goal = { $bar } { $percent } : { $given } sur { $goal }
donation-other-sum = ✏️ Autre montant
donation-in-stars = ⭐ Donner plutôt des Étoiles
donation-in-money = 💵 Donner plutôt en { $currency ->
        [USD] dollars
        [EUR] euros
       *[other] { $currency }
    }
donation-cancel = ✖️ Annuler
donation-back = ‹ Retour
donation-cancelled = Rien n’a été donné, et rien n’est débité.
donation-closed = <b>{ $channel }</b> n’accepte pas de dons pour l’instant : rien n’est débité.
donation-closed-now = Les dons n’y sont pas acceptés pour l’instant. Rien n’a été débité.
donation-no-way-to-pay-now = Les dons ne peuvent pas être payés ici pour l’instant : l’opérateur de ce bot n’a prévu aucun moyen de paiement.

donation-keypad =
    💝 <b>{ $channel }</b>

    Votre don : <b>{ $typed }</b>
    De { $least } à { $most }.
donation-typed-stars = ⭐ { $typed }
donation-typed-money = { $typed } { $sign }
donation-key-dot = .
donation-key-back = ⌫
donation-key-clear = C
donation-key-confirm = ✅ Confirmer
donation-refused-nothing = Saisissez d’abord un montant : { $least } ou plus.
donation-refused-no-number = Ce n’est pas encore un montant. Saisissez-en un de { $least } à { $most }.
donation-refused-too-little = C’est trop peu : le minimum est { $least }.
donation-refused-too-much = C’est trop : le maximum est { $most }.
donation-refused-two-decimals = Il n’y a pas plus de deux chiffres après le point.
donation-refused-one-dot = Il y a déjà un point.
donation-refused-whole-stars = Les Étoiles sont entières : pas de point.
donation-refused-closed = Les dons n’y sont pas acceptés pour l’instant. Rien n’a été débité.
donation-refused-too-many = Vous avez commencé beaucoup de paiements en une heure, je ne peux donc pas encore en ouvrir un autre. Rien n’a été débité. Réessayez dans une heure.
donation-refused-no-way-to-pay = Ce montant ne peut pas être payé pour l’instant : aucune crypto n’accepte si peu. Choisissez-en un plus grand ou réessayez plus tard. Rien n’a été débité.
donation-paid-already = Ce don est déjà payé. Merci !

donation-review =
    💝 Vous donnez <b>{ $sum }</b> à <b>{ $channel }</b>.

    { $lines }

    Un don ne donne accès à rien.
donation-under-way =
    💝 <b>{ $sum }</b> pour <b>{ $channel }</b>.

    { $lines }

    Le paiement suit ci-dessous. Si vous l’avez fermé, rouvrez-le ici.
donation-choose-way =
    💝 <b>{ $sum }</b> pour <b>{ $channel }</b>.

    { $lines }

    Comment souhaitez-vous payer ?
donation-note = Votre mot : « { $note } »
donation-is-named = L’équipe du canal voit votre nom.
donation-is-anonymous = 🕶 L’équipe du canal ne voit pas qui vous êtes.
donation-pay = 💝 Donner { $sum }
donation-pay-again = 💳 Ouvrir le paiement
donation-begin-anew = 🔄 Commencer un autre don
donation-note-add = ✏️ Ajouter un mot
donation-note-change = ✏️ Modifier le mot
donation-hide-name = 🕶 Cacher mon nom
donation-show-name = 🙂 Montrer mon nom
donation-change-sum = ‹ Autre montant
donation-note-ask = Que souhaitez-vous dire au propriétaire ? { $max } caractères au plus.
donation-note-none = 🗑 Sans mot
donation-note-empty = Il n’y a rien à lire là-dedans. Écrivez votre mot à nouveau.
donation-note-long = C’est plus long que { $max } caractères. Veuillez faire plus court.
donation-note-too-late = Ce don est déjà en route ou annulé : le mot n’a pas pu être ajouté.
donation-form-failed = Un problème est survenu de notre côté, et rien n’a été modifié. Veuillez répondre à nouveau. ID d’erreur : { $id }
donation-form-lost = Je n’ai pas pu continuer : rien n’a été modifié. Veuillez recommencer. ID d’erreur : { $id }

donation-thanks = 💝 Merci ! Votre don de { $sum } pour <b>{ $channel }</b> est arrivé.
donation-thanks-in-channel = 💝 Merci à { $name } pour son soutien à { $channel } !
donation-thanks-for-anonymous = 💝 Merci pour ce soutien à { $channel } !

# Payment

donation-invoice-description = Un don à { $channel }. Il ne donne accès à rien.
donation-checkout-opened =
    <b>{ $tier }</b> · { $channel }

    Ouvrez la page et payez. Je suis le paiement ici et vous remercie dès qu’il est arrivé.
donation-checkout-coins =
    <b>{ $tier }</b> · { $channel }
    { $price }

    Choisissez une crypto pour payer ici, ou choisissez sur la page de paiement. Je suis le paiement ici.
donation-quote-until =
    Ce montant est valable jusqu’au { $date }.

    Je suis le paiement ici.
donation-progress-failed = ❌ <b>{ $tier }</b> · { $channel } : le paiement a échoué. Recommencez le don pour réessayer.
donation-order-already-paid = Ce don est déjà payé. Merci ! Vous pouvez donner encore une fois.
donation-order-stale = Ce don a été commencé il y a trop longtemps. Veuillez le recommencer.
charge-refused-donation_paid = Ce don est déjà payé. Merci ! Rien n’a été débité.
charge-refused-donation_stale = Ce don a été commencé il y a trop longtemps. Veuillez le recommencer.
charge-refused-donation_off = Les dons n’y sont pas acceptés pour l’instant. Rien n’a été débité.

# Decisions and refunds

donation-decision-needed =
    ⚠️ Un don à { $channel } attend votre décision. { $what }

    Donateur : { $buyer } (<code>{ $buyerId }</code>)
    Demandé : { $asked }
    Arrivé : { $arrived }

    Jusqu’à votre décision, l’argent reste où il est.
donation-decision-needed-anonymous =
    ⚠️ Un don anonyme à { $channel } attend votre décision. { $what }

    Demandé : { $asked }
    Arrivé : { $arrived }

    Jusqu’à votre décision, l’argent reste où il est.
donation-deposit-again =
    🪙 Un nouvel envoi est arrivé pour votre don à { $channel }, au-delà de ce que vous aviez choisi : { $arrived }.

    Doit-il être un don aussi ? Sinon, adressez-vous au propriétaire : /paysupport.
donation-deposit-use = 💝 Le donner aussi
donation-payment-missing-remainder =
    ⏳ Il manque encore { $missing } pour votre don à { $channel }.

    Envoyez-le à la même adresse, ou adressez-vous au propriétaire : /paysupport.
donation-refund-payment-anonymous =
    ↩️ <b>{ $paid }</b>, don anonyme
    { $tier } · { $channel }
    { $date }
    Paiement <code>{ $id }</code>

    { $what }
donation-refund-goes-back-coins =
    Je ne peux pas renvoyer de crypto. Une fois votre choix fait, envoyez-la depuis votre tableau de bord { $provider } à l’adresse que le donateur vous indique, puis touchez « Je l’ai renvoyé ».

    D’ici là, l’argent est mis de côté.
donation-refund-is-by-hand =
    ⏳ Mis de côté : { $sums }. Envoyez exactement cela depuis votre tableau de bord { $provider }, puis touchez « Je l’ai renvoyé ».

    D’ici là, le donateur n’est informé de rien.
donation-step-order-made = 💝 { $buyer } a commencé un don à { $channel } : { $price }.
donation-step-granted = ✅ Compté comme un don : il ne donne aucun accès.
statement-kind-donation = don

# Settings of a channel

channel-donations = 💝 Dons
donations-no-channels = Les dons vont à un canal. Connectez d’abord le vôtre : /newchannel
donations-choose = 💝 Des dons pour quel canal ?
donations-page =
    💝 Les dons à <b>{ $channel }</b> sont activés. Partagez ce lien, ou publiez-le :
    { $link }

    Le texte que les gens lisent :
    { $text }

    Montants à toucher :
    { $sums }
donations-page-off =
    💝 Les dons à <b>{ $channel }</b> sont désactivés : personne ne peut donner.

    Le texte que les gens lisent quand les dons sont activés :
    { $text }

    Montants à toucher :
    { $sums }
donations-no-goal = Aucun objectif n’est fixé.
donations-thanks-are-on = Chaque don reçoit un merci dans le canal, avec le nom du donateur ou « quelqu’un ».
donations-thanks-are-off = Je remercie les donateurs en privé seulement.
donations-switch-off = 🔴 Désactiver les dons
donations-switch-on = 🟢 Activer les dons
donations-change-text = ✏️ Texte
donations-change-stars = ⭐ Montants en Étoiles
donations-change-money = 🪙 Montants en { $currency ->
        [USD] dollars
        [EUR] euros
       *[other] { $currency }
    }
donations-change-goal-stars = 🎯 Objectif en Étoiles
donations-change-goal-money = 🎯 Objectif en { $currency ->
        [USD] dollars
        [EUR] euros
       *[other] { $currency }
    }
donations-thanks-on = 📣 Remercier aussi dans le canal
donations-thanks-off = 🔕 Ne pas remercier dans le canal
donations-back = ‹ Autres canaux
donations-open = 💝 Vers la page des dons
donations-set = Enregistré.
donations-not-allowed = Vous ne pouvez plus modifier ce canal : rien n’a été enregistré.
donations-ask-text = Que doivent lire les gens à qui l’on demande un don pour <b>{ $channel }</b> ? { $max } caractères au plus.
donations-none-text = ↺ Utiliser le texte par défaut
donations-text-empty = Il n’y a rien à lire là-dedans. Veuillez l’écrire à nouveau.
donations-text-long = C’est plus long que { $max } caractères. Veuillez faire plus court.
donations-in-languages = 🌐 Dans d’autres langues
donations-languages-are = 🌐 Langues avec leur propre texte : { $languages }
donations-languages =
    🌐 Choisissez la langue dans laquelle écrire le texte des dons à <b>{ $channel }</b>. ✅ : il y en a déjà un.

    Les personnes d’une autre langue voient le texte principal ou, si vous n’en avez pas écrit, le texte par défaut.
donations-language-done = ✅ { $language }
donations-languages-back = ‹ Autres langues
donations-translation =
    🌐 Les gens qui lisent en <b>{ $language }</b> voient ceci :

    { $text }
donations-translation-none =
    🌐 Il n’y a pas encore de texte en <b>{ $language }</b>. Les gens qui lisent dans cette langue voient ceci :

    { $text }
donations-translation-write = ✏️ Écrire
donations-translation-change = ✏️ Modifier
donations-translation-remove = 🗑 Supprimer
donations-translation-ask = Que doivent lire en <b>{ $language }</b> les gens à qui l’on demande un don pour <b>{ $channel }</b> ? { $max } caractères au plus.
donations-ask-stars = Quels montants en Étoiles proposer pour <b>{ $channel }</b> ? Jusqu’à { $max }, par exemple : 50 100 250
donations-ask-money = Quels montants en { $currency ->
        [USD] dollars
        [EUR] euros
       *[other] { $currency }
    } proposer pour <b>{ $channel }</b> ? Jusqu’à { $max }, par exemple : 5 10 25
donation-sums-refused-stars = Envoyez des nombres entiers de 1 à 10000, séparés par des espaces : 50 100 250
donation-sums-refused-money = Envoyez des montants de 4,99 à 9999,99, séparés par des espaces : 5 10 25
donation-sums-how-many = Envoyez de un à six montants, séparés par des espaces.
donations-ask-goal-stars =
    Combien d’Étoiles les donateurs de <b>{ $channel }</b> doivent-ils réunir ? Ce qui est donné à partir de maintenant compte.

    Par exemple : 5000
donations-ask-goal-money =
    Combien de { $currency ->
        [USD] dollars
        [EUR] euros
       *[other] { $currency }
    } les donateurs de <b>{ $channel }</b> doivent-ils réunir ? Ce qui est donné à partir de maintenant compte.

    Par exemple : 250
donations-none-goal-stars = 🗑 Pas d’objectif en Étoiles
donations-none-goal-money = 🗑 Pas d’objectif en { $currency ->
        [USD] dollars
        [EUR] euros
       *[other] { $currency }
    }
donation-goal-refused-stars = Envoyez un nombre entier, par exemple 5000.
donation-goal-refused-money = Envoyez un montant, par exemple 1000 ou 99,50.
donations-thanks-refused =
    ⚠️ Je n’ai pas le droit d’écrire dans <b>{ $channel }</b> : les dons n’y reçoivent plus de merci. Les donateurs eux-mêmes sont remerciés comme toujours.

    Autorisez-moi à y publier, puis réactivez cette option.
