# The storefront, the order and the ways to pay, coins, progress, and tracked links.

# Storefront

storefront =
    🔑 <b>{ $channel }</b>

    Choisissez ce qui vous convient. Je vous laisse entrer dès que votre paiement est arrivé.
storefront-all-tiers = Toutes les offres
storefront-empty =
    <b>{ $channel }</b> n’a rien en vente pour le moment.

    Demandez à son propriétaire, ou rouvrez le lien plus tard.
storefront-tier-retired =
    Cette offre de <b>{ $channel }</b> n’est plus en vente. Voici ce qu’il y a aujourd’hui :
storefront-closed =
    Ce lien ne mène à rien qui soit en vente actuellement.

    Demandez-en un nouveau à la personne qui vous l’a donné. Ce que vous avez déjà acheté se trouve sous /subscriptions.

# Order and ways to pay


order-chosen =
    <b>{ $tier }</b> · { $period }
    Accès à { $channels }

    { $preview }

    Comment souhaitez-vous payer ? Ce prix vous est réservé jusqu’au { $until }.
order-preview-begin = Si vous payez maintenant, votre accès est valable { $until }.
order-preview-extend = Vous avez accès jusqu’au { $date } : ceci y ajoute { $period }, et il sera valable { $until }.
order-preview-extend-to = Vous avez accès jusqu’au { $date } : avec ceci, il sera valable { $until }.
order-preview-change = Vous avez <b>{ $old }</b> jusqu’au { $date }. Le temps de <b>{ $tier }</b> s’ajoute à la suite, et dès maintenant vous avez { $tier }, { $until }.
order-preview-change-to = Vous avez <b>{ $old }</b> jusqu’au { $date } : dès maintenant vous avez <b>{ $tier }</b>, { $until }.
order-preview-resume = Ce paiement met fin à la suspension de votre accès et ajoute <b>{ $tier }</b> : votre accès sera valable { $until }.
order-preview-per-channel = <b>{ $tier }</b> s’ajoute à ce que vous avez dans chaque canal. Si vous payez maintenant, votre accès est valable :
order-preview-line = • <b>{ $channel }</b> : { $until }
order-preview-free = gratuit pour vous de toute façon
order-refused-date-over = <b>{ $tier }</b> était valable jusqu’au { $date } : il n’en reste rien à acheter.
order-refused-adds-nothing = Vous avez déjà accès à <b>{ $channel }</b> jusqu’au { $date }. <b>{ $tier }</b> ne dure pas plus longtemps et n’ajouterait rien : je ne prends pas d’argent pour cela.
order-refused-for-life = Vous êtes dans <b>{ $channel }</b> à vie : il n’y a rien de plus à acheter.
order-refused-banned = L’équipe de <b>{ $channel }</b> ne vous y laisse pas entrer : je ne prends pas d’argent pour cela. Adressez-vous à elle.
order-refused-allowed = L’équipe de <b>{ $channel }</b> vous laisse entrer gratuitement : il n’y a rien à payer.
order-not-on-sale = Cette offre n’est plus en vente. Rouvrez le lien du canal pour voir ce qu’il y a aujourd’hui.
order-too-many = Vous avez commencé beaucoup d’achats en une heure, je ne peux donc pas encore en ouvrir un autre. Les précédents restent valables : utilisez l’un d’eux, ou réessayez dans une heure.
order-no-way-to-pay = { $channel } ne peut pas recevoir de paiements pour cette offre en ce moment. Veuillez prévenir son propriétaire.
order-already-paid = Cette commande est déjà payée. Pour ajouter du temps, choisissez l’offre encore une fois.
order-stale = Cette commande est trop ancienne : son prix n’est plus garanti. Choisissez l’offre encore une fois.

renew-not-sold = <b>{ $tier }</b> n’est plus en vente, ou pas en ce moment : je ne peux pas renouveler.
renew-too-late = Votre ancien prix valait jusqu’au { $date }. Voici les offres du jour :

pay-with-stars = { $price }
pay-with-stripe = 💳 { $price } par carte
pay-with-nowpayments = 🪙 { $price } en crypto
pay-with-cryptopay = 👛 { $price } avec @CryptoBot
pay-open-page = 🔗 Ouvrir la page de paiement
pay-try-again = 🔄 Réessayer

invoice-description = Accès à { $channel }
checkout-opened =
    <b>{ $tier }</b> · { $channel }

    Ouvrez la page et payez. Je suis le paiement ici et vous laisse entrer dès qu’il est arrivé.
checkout-failed = La page de paiement n’a pas pu être ouverte à l’instant. Rien n’a été débité. ID d’erreur : { $id }
checkout-impossible = Cette offre ne peut pas être payée de cette façon. Veuillez en choisir une autre. ID d’erreur : { $id }

charge-refused-unknown = Cette facture n’est pas connue ici. Ouvrez le lien du canal et choisissez à nouveau.
charge-refused-wrong_payer = Cette facture a été établie pour quelqu’un d’autre. Ouvrez le lien du canal pour obtenir la vôtre.
charge-refused-wrong_price = Le prix de cette facture a changé. Choisissez l’offre encore une fois.
charge-refused-paid = Cette facture est déjà payée. Pour ajouter du temps, envoyez /subscriptions et touchez « Renouveler ».
charge-refused-stale = Cette facture est trop ancienne. Choisissez l’offre encore une fois.
charge-refused-renewing = Vous êtes déjà abonné à ce canal. Envoyez /subscriptions pour voir l’abonnement, ou choisissez à nouveau l’offre pour payer une fois.
charge-refused-date_over = La date jusqu’à laquelle cette offre est valable est passée : rien n’a été débité.
charge-refused-adds_nothing = Votre accès dure déjà aussi longtemps que cette offre : elle n’ajouterait rien, et rien n’a été débité.
charge-refused-for_life = Vous l’avez déjà à vie : rien n’a été débité.
charge-refused-banned = L’équipe de ce canal ne vous laisse pas entrer : rien n’a été débité. Adressez-vous à elle.
charge-refused-allowed = Vous entrez gratuitement : rien n’a été débité.
charge-refused-not_on_sale = Cette offre n’est plus en vente. Veuillez rouvrir le lien du canal.

progress-pending = ⏳ <b>{ $tier }</b> · { $channel } : en attente de votre paiement.
progress-confirming = 🔎 <b>{ $tier }</b> · { $channel } : votre paiement a été vu et le réseau le confirme.
progress-deciding = 🔎 <b>{ $tier }</b> · { $channel } : votre banque décide du paiement, ce qui peut prendre des jours. Nous continuons dès que l’argent est là.
progress-confirmed = 🔎 <b>{ $tier }</b> · { $channel } : votre paiement est confirmé et en route.
progress-settling = 🔎 <b>{ $tier }</b> · { $channel } : presque fini.
progress-partially-paid =
    ⚠️ <b>{ $tier }</b> · { $channel } : arrivé { $arrived }, il manque { $missing }.

    Envoyez le reste à la même adresse, ou ouvrez la page. Vous pouvez aussi attendre : le propriétaire peut l’accepter ainsi.
progress-missing-unknown = une partie
progress-expired = ⌛ <b>{ $tier }</b> · { $channel } : le délai de paiement est écoulé. L’argent envoyé en retard compte quand même.
progress-closed = ⌛ <b>{ $tier }</b> · { $channel } : le délai de paiement est écoulé. Rien n’a été débité. Recommencez pour réessayer.
progress-failed = ❌ <b>{ $tier }</b> · { $channel } : le paiement a échoué. Choisissez l’offre encore une fois pour réessayer.
progress-refunded = ↩️ <b>{ $tier }</b> · { $channel } : le paiement a été remboursé.
progress-paid = ✅ <b>{ $tier }</b> · { $channel } : payé. Merci !
progress-held = 🕵️ <b>{ $tier }</b> · { $channel } : le paiement est arrivé mais ne correspond pas à la commande. Une personne va l’examiner ; votre argent n’est pas perdu.

# Coins

checkout-coins =
    <b>{ $tier }</b> · { $channel }
    { $price }

    Choisissez une crypto pour payer ici, ou choisissez sur la page de paiement. Je suis le paiement ici et vous laisse entrer dès qu’il est arrivé.
coins-previous = ‹
coins-next = ›
coins-other = 🪙 Autre crypto
coins-on-page = 🌐 Choisir sur la page de paiement
coins-off = La crypto n’est pas acceptée en ce moment. Choisissez l’offre encore une fois pour voir comment payer autrement.

quote =
    <b>{ $tier }</b> · { $channel }

    Envoyez exactement <code>{ $amount }</code> { $coin } à cette adresse :
    <code>{ $address }</code>
quote-memo =
    ⚠️ Et avec, ce mémo (tag) : <code>{ $memo }</code>
    Sans le mémo, personne ne peut savoir que l’envoi vient de vous.
quote-network = ⚠️ Utilisez uniquement le réseau { $network }. Ce qui est envoyé par un autre est perdu.
quote-until =
    Ce montant est valable jusqu’au { $date }.

    Je suis le paiement ici et vous laisse entrer dès qu’il est arrivé.
quote-over = ⌛ Ce montant n’est plus valable. Actualisez-le avant d’envoyer.
quote-still-good = Ce montant est encore valable.
quote-not-renewed = Le montant n’a pas pu être actualisé à l’instant. Réessayez, ou choisissez une autre crypto. ID d’erreur : { $id }
quote-renew = 🔄 Actualiser le montant
quote-page = 🌐 Page de paiement

coin-refused-minimum = Le prix est désormais trop bas pour { $coin } : son minimum a augmenté. Rien n’a été débité. Veuillez choisir une autre crypto.
coin-refused-unavailable = { $coin } n’est pas accepté en ce moment. Rien n’a été débité. Veuillez choisir une autre crypto.
coin-refused-too-many = Ce paiement a déjà des adresses dans beaucoup de cryptos. Rien n’a été débité. Utilisez l’une d’elles : touchez sa crypto et je remontre l’adresse.
coin-failed = Le paiement en { $coin } n’a pas pu être ouvert à l’instant. Rien n’a été débité. Veuillez réessayer. ID d’erreur : { $id }
coin-impossible = Cette offre ne peut pas être payée en { $coin }. Rien n’a été débité. Veuillez choisir une autre crypto. ID d’erreur : { $id }

# Tracked links

command-links = Liens suivis : d’où viennent les ventes
channel-links = 🔗 Liens suivis

links-no-channels =
    Vous ne gérez encore aucun canal ici : il n’y a rien à partager.

    /newchannel en connecte un.
links-which = 🔗 Des liens vers quel canal ? Choisissez-en un.
links-list =
    🔗 <b>{ $channel }</b>

    { $links }
links-none =
    Donnez un nom à un lien (« Instagram », « Newsletter de mai »), partagez-le là-bas, et voyez ici combien de ventes en viennent.
link-line = <b>{ $name }</b> · ouvert { $opens } × · { $paid } payées · { $sum }
link-new = ➕ Nouveau lien
link-retired-label = 💤 { $name }
links-back = ‹ Liens
links-not-yours = Vous ne pouvez plus modifier les liens de ce canal. Rien n’a été modifié.
links-too-many = Un canal a 30 liens au plus. Retirez-en un dont vous n’avez plus besoin, puis réessayez.
links-form-lost = Je n’ai pas pu continuer ce formulaire. Recommencez avec /links. ID d’erreur : { $id }

link-ask-name =
    🔗 Un nouveau lien vers <b>{ $channel }</b>

    Comment l’appeler ? Vous seul voyez ce nom : indiquez où vous allez le partager.
link-ask-new-name = Comment appeler <b>{ $name }</b> désormais ?
link-name-length = Un nom compte de 1 à 64 caractères. Veuillez en saisir un autre.
link-name-failed = Un problème est survenu de notre côté et rien n’a été modifié. Veuillez saisir le nom à nouveau. ID d’erreur : { $id }
link-page =
    🔗 <b>{ $name }</b>

    <code>{ $url }</code>

    { $results }

    Une commande compte pour le dernier lien que son acheteur a ouvert, jusqu’à 7 jours avant.
link-page-retired =
    💤 <b>{ $name }</b>

    <code>{ $url }</code>

    { $results }

    Ce lien est retiré : il ouvre toujours vos offres, mais les nouvelles commandes ne comptent plus pour lui.
link-opened =
    Ouvert { $opens ->
        [one] { $opens } fois
       *[other] { $opens } fois
    } par { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }
link-ordered = Commandes : { $orders }, payées : { $paid }
link-earned = A rapporté : { $sum }
link-refunded = Dont remboursé : { $sum }
link-nothing = rien encore
link-rename = ✏️ Renommer
link-retire = 💤 Retirer
link-bring-back = ↩️ Rétablir
