# The team of an owner, its roles, and the operators of the bot.

team-page = 👥 <b>Votre équipe.</b> Touchez un nom pour changer ou retirer un rôle.
team-nobody = 👥 Personne ne travaille encore ici avec vous. Invitez quelqu’un : vous choisissez le rôle, et rien ne change avant que vous n’acceptiez la personne qui ouvre le lien.
team-none = Vous n’avez aucun canal ici et ne travaillez pour personne. Connectez un canal avec /newchannel, ou ouvrez le lien qu’un propriétaire vous donne.
team-line = { $name } · { $role } · { $where }
team-all-channels = tous les canaux
team-role-manager = Gestionnaire
team-role-support = Assistance
team-role-finance = Finances
team-role-read-only = Lecture seule
team-choose-role =
    Quel rôle la personne aura-t-elle ?

    <b>Gestionnaire</b> : membres, formules, diffusions, publications, liens, dons et réglages ; voit les statistiques.
    <b>Assistance</b> : membres et messages ; ne voit aucun montant.
    <b>Finances</b> : relevés, remboursements et statistiques.
    <b>Lecture seule</b> : voit les offres, les membres, les statistiques, les publications, les liens, les dons et les réglages, et ne change rien.

    Le portefeuille, les versements, les paiements inexacts, l’accès à vie et l’équipe restent à vous seul.
team-choose-channels = Pour quels canaux ?
team-link =
    Envoyez ce lien à la personne qui aura le rôle « { $role } ». Il vaut pour une personne et 7 jours. Je vous demande avant tout changement.

    { $link }
team-too-many = Vingt invitations sont déjà ouvertes. Attendez que certaines aient une réponse ou expirent.
team-asked-owner = <b>{ $name }</b> (<code>{ $id }</code>) a ouvert votre invitation et demande à rejoindre votre équipe : { $role }, { $where }.
team-approve = ✅ Accepter
team-approve-one = ✅ Accepter { $name }
team-decline = ✖️ Refuser
team-approved = Cette personne fait maintenant partie de votre équipe.
team-declined = Refusé. Rien n’a changé.
team-you-asked = J’ai demandé à { $owner } si vous pouvez rejoindre l’équipe ({ $role }). Je vous écris quand c’est décidé.
team-you-joined = ✅ Vous faites partie de l’équipe de { $owner } : { $role }, { $where }. Commencez par /channels.
team-you-declined = { $owner } a refusé : vous ne faites pas partie de l’équipe ({ $role }, { $where }).
team-you-left = Votre rôle auprès de { $owner } a pris fin ({ $role }, { $where }).
team-left-owner = <b>{ $name }</b> (<code>{ $id }</code>) a quitté votre équipe : { $role }, { $where }.
team-left-erased = Une personne de votre équipe a effacé ses données, et son rôle a pris fin : { $role }, { $where }.
team-open = 👥 Équipe
team-member =
    <b>{ $member }</b>
    <code>{ $id }</code> · depuis { $date }

    Choisissez un autre rôle, ou retirez celui-ci. Les deux valent tout de suite.
team-invite = ➕ Inviter quelqu’un
team-remove = ✖️ Retirer ce rôle
team-leave = ✖️ Quitter l’équipe de { $owner }
team-removed = Le rôle a pris fin.
team-role-set = Le nouveau rôle est en vigueur.
team-more = Suite ({ $page } sur { $pages }) ›
team-back = ‹ Équipe
team-mine = <b>Vos rôles auprès d’autres</b>
team-history = <b>Derniers changements de l’équipe</b>
team-history-line = { $date } · { $name }: { $change }
team-changed-tiers = formules
team-changed-links = liens suivis
team-changed-members = un membre
team-changed-broadcasts = une diffusion
team-changed-broadcast-draft = le brouillon d’une diffusion
team-changed-broadcast-sent = une diffusion (envoyée ou programmée)
team-changed-broadcast-stopped = une diffusion (en pause ou arrêtée)
team-changed-support = un message
team-changed-refunds = un paiement ou remboursement
team-changed-team = son propre rôle
team-changed-settings = réglages ou publications
operators-list = 🛠 <b>Exploitants</b> : { $people }
operators-connecting-operators = Seuls les exploitants peuvent connecter des canaux. WHO_MAY_CONNECT=invited ou =everybody l’ouvre à d’autres.
operators-connecting-invited = Les exploitants et les personnes qu’ils invitent peuvent connecter des canaux.
operators-connecting-everybody = Tout le monde peut connecter des canaux.
operators-connecting-listed = Les exploitants et les personnes de WHO_MAY_CONNECT peuvent connecter des canaux.
operators-claim-open = ⚠️ Un lien qui fait de son lecteur un exploitant est ouvert jusqu’au { $date }.
operators-invite-owner = ➕ Inviter un propriétaire
operators-owner-link =
    Envoyez ce lien à une personne qui connectera des canaux ici. Il vaut pour une personne et 7 jours, tant que WHO_MAY_CONNECT est « invited ».

    { $link }
operators-owners-button = 👥 Propriétaires invités
operators-owners = 👥 <b>Propriétaires invités et liens ouverts.</b> Touchez-en un pour le voir ou le révoquer. Un propriétaire dont vous révoquez l’invitation garde les canaux connectés et ne peut en connecter aucun nouveau.
operators-owners-none = 👥 Personne n’a encore ouvert d’invitation, et aucun lien n’est ouvert.
operators-link-line = 🔗 Ouvert jusqu’au { $date }
operators-link-page = 🔗 Un lien pour un propriétaire, de { $by }. Personne ne l’a ouvert ; il vaut jusqu’au { $date }.
operators-owner-page =
    <b>{ $name }</b> (<code>{ $id }</code>)
    Peut connecter des canaux depuis le { $date }, sur invitation de { $by }. Connectés jusqu’ici : { $channels }.
    Si vous révoquez ce propriétaire, les canaux connectés restent, mais aucun nouveau ne peut être ajouté. Un nouveau lien l’invite à nouveau.
operators-owner-revoke = ✖️ Révoquer
operators-link-end = ✖️ Annuler ce lien
operators-owner-revoked = Désormais, ce propriétaire ne connecte aucun nouveau canal. Les canaux connectés restent.
operators-link-ended = Le lien n’ouvre plus rien.
operators-owners-changed = Cela a changé entre-temps. Rien n’a été révoqué ; voici la liste actuelle.
operators-owners-back = ‹ Propriétaires invités
operators-claimed = ✅ Vous êtes maintenant l’exploitant de ce bot. Voyez /team, /anomalies et /jobs ; /newchannel connecte votre canal.
operators-another = 🛠 <b>{ $name }</b> (<code>{ $id }</code>) a ouvert le lien des exploitants et est maintenant aussi exploitant. /team nomme tous les exploitants. Si c’est une erreur, nommez les exploitants dans OPERATOR_IDS : alors eux seuls comptent.
operators-owner-joined = ✅ Vous pouvez maintenant connecter des canaux ici.
