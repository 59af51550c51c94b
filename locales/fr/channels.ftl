# Connecting a channel, its pages, its rules and its discussion group.

command-newchannel = Connecter un canal ou un groupe
command-channels = Mes canaux et leurs formules
command-team = Mon équipe et ses rôles

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
connect-members-invite =
    ⚠️ Dans <b>{ $channel }</b>, chaque membre peut ajouter ses amis, qui seraient à l’intérieur sans payer. Tant que l’accès est en vente, je retire les personnes que des membres ajoutent, mais il vaut mieux interdire aux membres d’ajouter des personnes.
connect-invites-close = 🔒 Ajout réservé aux administrateurs
connect-invites-closed = C’est fait : seuls les administrateurs peuvent ajouter des personnes au groupe. Ceux qui paient entrent toujours par moi.
connect-invites-refused = Telegram ne me laisse pas changer cela. Ouvrez les réglages du groupe → Permissions, et désactivez « Ajouter des membres ».
connect-missing-rights = Je ne peux pas encore y travailler. Il manque :
connect-missing-how = Quand c’est fait, touchez « Vérifier à nouveau ».
right-administrator = • Je ne suis pas administrateur. Ouvrez les paramètres du canal → Administrateurs → Ajouter un administrateur, et choisissez-moi.
right-can_invite_users = • <b>Inviter des utilisateurs par lien</b>. Ouvrez les paramètres → Administrateurs → mon nom, et activez ce droit. Il me le faut pour laisser entrer les acheteurs.
right-can_restrict_members = • <b>Bannir des utilisateurs</b> (dans les canaux : <b>Ajouter et supprimer des abonnés</b>). Ouvrez les paramètres → Administrateurs → mon nom, et activez ce droit. Il me le faut pour reprendre l’accès quand il est terminé.
connect-not_creator =
    Seul le créateur d’un canal peut le connecter, pour que personne d’autre ne puisse en vendre l’accès.

    Si vous en êtes administrateur, demandez au créateur de le connecter ici et de vous inviter dans l’équipe : /team.
connect-not_invited =
    Ici, les nouveaux canaux sont connectés par les exploitants du bot et par les personnes qu’ils autorisent. Demandez à un exploitant.

    Vous exploitez ce bot ? Ouvrez le lien de « npm run claim », ou ouvrez le bot à d’autres avec WHO_MAY_CONNECT.
connect-not_administrator =
    Vous n’êtes pas administrateur de ce canal : je ne peux donc pas le connecter pour vous.

    Son créateur peut le faire : il m’envoie /newchannel.
connect-basic-group =
    C’est un groupe simple, et Telegram ne m’y laisse pas reprendre l’accès.

    Transformez-le en supergroupe : ouvrez ses paramètres, réglez « Historique pour les nouveaux membres » sur « Visible », et choisissez-le à nouveau avec /newchannel.
connect-outside =
    Je ne vois pas ce chat : je n’y suis pas.

    Ajoutez-moi comme administrateur (ses paramètres → Administrateurs → Ajouter un administrateur), puis touchez « Vérifier à nouveau ».

channel-notify-missing-rights =
    ⚠️ J’ai perdu des droits dans <b>{ $channel }</b> : rien n’y est vendu pour l’instant.

    Ouvrez ses paramètres → Administrateurs → mon nom, et activez les droits d’inviter et de retirer des gens. Puis touchez « Vérifier à nouveau ».
channel-notify-gone =
    ⚠️ J’ai été retiré de <b>{ $channel }</b>, ou le chat a été supprimé : rien n’y est vendu pour l’instant. Ceux qui ont payé gardent leur temps d’accès.

    Pour continuer, ajoutez-moi à nouveau comme administrateur avec le droit d’inviter et de retirer des gens. Puis touchez « Vérifier à nouveau ».
channel-notify-owner-now =
    👑 <b>{ $channel }</b> est maintenant à vous : Telegram vous désigne comme créateur.

    Ce qui s’y vend désormais est à vous, et personne d’autre ne peut le gérer ici tant que vous ne l’autorisez pas.
channel-notify-owner-no-longer =
    👑 <b>{ $channel }</b> a maintenant un autre propriétaire : Telegram désigne quelqu’un d’autre comme créateur.

    Ce qui a été vendu avant reste à vous : voyez /balance. Vous ne pouvez plus rien y modifier.
channel-notify-connected = ✅ <b>{ $channel }</b> fonctionne à nouveau : j’ai tous les droits qu’il me faut.

# Pages of the owner

channels-list = Vos canaux. Touchez-en un pour voir ses formules et son lien.
channels-none =
    Vous n’avez pas encore de canal ici.

    Connectez-en un, et on pourra en acheter l’accès dans une minute.
channels-new = ➕ Connecter un canal
channels-back = ‹ Tous les canaux
channel-broken = ⚠️ { $channel }
channel-open = 📄 Ouvrir sa page
channel-back = ‹ Retour au canal
channel-back-to-sell = ‹ Formules
channel-back-to-people = ‹ Personnes
channel-back-to-reach = ‹ Diffusion
channel-back-to-settings = ‹ Réglages
channel-sell = 🏷 Vente
channel-people = 👥 Personnes
channel-reach = 📣 Diffusion
channel-settings = ⚙️ Réglages
channel-sell-page =
    🏷 Formules de <b>{ $channel }</b>

    { $tiers }
channel-people-page = 👥 <b>{ $channel }</b> : qui est dedans, et qui peut le gérer ici.
channel-reach-page = 📣 <b>{ $channel }</b> : messages aux abonnés, publications et liens pour les nouveaux, et ce qu’ils apportent.
channel-settings-page = ⚙️ Réglages de <b>{ $channel }</b>
channel-post = 📣 Publication prête
channel-team = 👤 Équipe
channel-payment-rules = 💰 Paiements
channel-page =
    <b>{ $channel }</b>
    { $state }

    Partagez ce lien ; qui le touche voit ce qui est en vente :
    { $link }
channel-state-connected = ✅ Connecté
channel-state-missing-rights = ⚠️ Il m’y manque des droits : rien n’est vendu. Touchez « Vérifier à nouveau » pour voir lesquels.
channel-state-gone = ⚠️ Je n’y suis plus : rien n’est vendu. Ajoutez-moi comme administrateur et touchez « Vérifier à nouveau ».
channel-no-tiers = Aucune formule n’est en vente. Ajoutez-en une pour commencer à vendre.
access-mode-join_request = 🚪 Invitation : demande d’adhésion
access-mode-one_time_link = 🚪 Invitation : lien à usage unique
access-mode-join_request-set = Désormais, les acheteurs demandent à rejoindre et je les accepte aussitôt. Le lien ne fonctionne que pour l’acheteur.
access-mode-one_time_link-set = Désormais, les acheteurs reçoivent un lien à usage unique, même si je suis hors ligne. Le premier qui l’ouvre entre.

channel-post-hint = Voici une publication pour votre canal public. Transférez-y le message suivant ; ses boutons restent attachés.
channel-post-needs-tier = Rien n’est encore en vente. Ajoutez d’abord une formule.
channel-post-text =
    🔑 <b>{ $channel }</b>

    Choisissez combien de temps vous souhaitez rester. Vous entrez dès que votre paiement est arrivé.

payment-rules =
    💰 Paiements pour <b>{ $channel }</b>

    <b>Paiement incomplet</b>
    Les portefeuilles retiennent des frais : il manque donc souvent un peu de crypto à l’arrivée. Combien peut-il manquer pour qu’un paiement compte quand même ? Les Étoiles arrivent toujours entières.

    <b>Remboursements</b>
    Telegram et les banques peuvent renvoyer de l’argent sans vous demander. Je vous interroge alors sur l’accès, sauf si vous choisissez ici.

    <b>Renouvellements par carte échoués</b>
    Un débit échoué est réessayé pendant quelques jours. Que devient l’accès entre-temps ?
payment-rules-choice = { $choice }
payment-rules-chosen = ✅ { $choice }
payment-rules-set = C’est réglé. Cela vaut pour les paiements à venir.
refund-rule = Couper l’accès après un remboursement total
part-rule = Raccourcir l’accès après un remboursement partiel
past-due-rule = Garder l’accès entre-temps

# Access rules

channel-access-rules = ⏳ À la fin de l’accès
access-rules =
    ⏳ Accès à <b>{ $channel }</b>

    <b>Délai de grâce</b>
    Combien de temps peut-on rester après la fin de son accès ? Je préviens de la date.

    <b>Rappels</b>
    Combien de jours avant la fin dois-je envoyer un rappel ?

    <b>Membres inconnus</b>
    Que dois-je faire des personnes qui ne sont pas entrées par moi ? Je ne retire jamais d’administrateur. Si un groupe vend l’accès, je retire les personnes que de simples membres ajoutent, ou je vous demande.
access-rules-set = Enregistré. Cela vaut aussi pour ceux qui sont à l’intérieur maintenant.
access-rules-choice = { $choice }
access-rules-chosen = ✅ { $choice }
access-rules-grace-none = Pas de délai de grâce
access-rules-grace-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
access-rules-grace-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
access-rules-reminder =
    { $count ->
        [one] { $count } jour avant
       *[other] { $count } jours avant
    }
access-rules-unknown-ignore = Les laisser rester
access-rules-unknown-notify = Me demander pour chacun
access-rules-unknown-remove = Les retirer

# Discussion group

discussion-page = 💬 Groupe de discussion
discussion-link = 💬 Ouvrir aussi le groupe aux abonnés
discussion-unlink = ✖️ Ne plus y laisser entrer les abonnés
discussion-sell = 🛍 Vendre le groupe à part
discussion-add-me = ➕ M’ajouter au groupe
discussion-found = Il a un groupe de discussion. Je peux aussi y laisser entrer ses abonnés.
discussion-offer =
    💬 <b>{ $channel }</b> a un groupe de discussion dans Telegram.

    Je peux aussi y laisser entrer ses abonnés : ceux d’aujourd’hui, et tous ceux qui paieront désormais. Quand leur accès au canal prend fin, celui au groupe aussi.
discussion-none =
    💬 <b>{ $channel }</b> n’a pas de groupe de discussion dans Telegram.

    Pour en créer un : ouvrez les paramètres du canal → Discussion, et choisissez un groupe. Puis touchez le bouton ci-dessous.
discussion-linked =
    💬 <b>{ $group }</b> est ouvert aux abonnés de <b>{ $channel }</b>.

    Il suit les règles du canal. Je préviens ceux qui ont déjà accès, quelques-uns par seconde.
discussion-broken =
    ⚠️ <b>{ $group }</b> accompagne <b>{ $channel }</b>, mais je ne peux pas y travailler pour le moment.

    Vérifiez que j’y suis administrateur avec le droit d’inviter et de bannir des utilisateurs. Qui paie entre-temps reçoit son accès dès que possible.
discussion-needs-me =
    Pour laisser entrer des gens dans le groupe, je dois y être administrateur avec le droit d’inviter et de bannir des utilisateurs.

    Touchez le premier bouton et choisissez le groupe, puis « Vérifier à nouveau ».
discussion-sells-itself =
    Ce groupe a ses propres formules en vente : ses acheteurs ont payé pour lui seul.

    Retirez-les d’abord, puis touchez « Vérifier à nouveau ».
discussion-other-creator =
    Seul un groupe que vous avez créé vous-même peut accompagner votre canal.

    S’il est à vous maintenant, touchez « Vérifier à nouveau ».
discussion-unlinked = Je n’y laisse plus entrer d’abonnés. Ceux qui ont accès le gardent jusqu’à la fin prévue aujourd’hui.
discussion-or-storefront =
    <b>{ $group }</b> est le groupe de discussion de <b>{ $channel }</b>.

    Faut-il y laisser entrer aussi les abonnés du canal, ou vendez-vous le groupe à part ?
discussion-open =
    💬 <b>{ $group }</b>, le groupe de discussion de <b>{ $channel }</b>, vous est maintenant ouvert. Il fait partie de votre abonnement.

    Touchez le bouton pour recevoir votre lien d’invitation.
