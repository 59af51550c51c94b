# Broadcasts: writing, sending, and muting them.

command-broadcast = Écrire aux membres d’un canal
command-mute = Couper ou rétablir les diffusions
channel-broadcasts = 📣 Diffusions

broadcast-which = 📣 À qui voulez-vous écrire ? Choisissez un canal.
broadcast-no-channels =
    Vous ne gérez encore aucun canal ici : il n’y a donc personne à qui écrire.

    /newchannel en connecte un.
broadcast-list =
    📣 <b>{ $channel }</b>

    Vos dernières diffusions. Touchez-en une pour voir son état.
broadcast-list-empty =
    📣 <b>{ $channel }</b>

    Une diffusion est envoyée aux membres de votre canal, à chacun dans son chat privé avec moi. Vous choisissez qui la reçoit, et vous la voyez avant eux.
broadcast-new = ✍️ Nouvelle diffusion
broadcast-label-draft = 📝 Brouillon · { $what }
broadcast-label-scheduled = 🕒 { $date } · { $what }
broadcast-label-weekly = 🔁 { $date } · { $what }
broadcast-label-running = ▶️ { $bar }
broadcast-label-paused = ⏸ { $bar }
broadcast-label-done = ✅ { $date } · { $what } · { $count }
broadcast-label-stopped = ⏹ { $date } · { $what } · { $count }
broadcast-kind-text = un texte
broadcast-kind-photo = une photo
broadcast-kind-video = une vidéo
broadcast-kind-animation = une animation
broadcast-kind-document = un fichier
broadcast-kind-audio = un fichier audio
broadcast-kind-voice = un message vocal
broadcast-kind-poll = un sondage
broadcast-kind-sticker = un sticker
broadcast-kind-album = un album
broadcast-kind-other = un message
broadcast-back-list = ‹ Diffusions
broadcast-back = ‹ Retour
broadcast-not-yours = Vous ne pouvez plus modifier cette diffusion. /broadcast montre vos diffusions.
broadcast-form-lost = Je n’ai pas pu continuer, et rien n’a été envoyé. Recommencez avec /broadcast. ID d’erreur : { $id }
broadcast-failed = Un problème est survenu de notre côté, et rien n’a été modifié. Veuillez réessayer. ID d’erreur : { $id }
broadcast-changed-meanwhile = Quelque chose a changé entre-temps. Cette page est maintenant à jour.

# The message

broadcast-ask-message =
    ✍️ Envoyez-moi ce que doivent recevoir les membres de <b>{ $channel }</b> : un texte, une photo, une vidéo, un album, un sondage ou autre chose. Vous pouvez aussi le transférer.

    Ils en reçoivent une copie, telle quelle et sans votre nom. Rien n’est encore envoyé.
broadcast-not-copyable = Cela ne peut pas être copié. Envoyez un texte, une photo, une vidéo, un album, un fichier ou un sondage.
broadcast-protected = Ce message est protégé contre la copie. Veuillez en envoyer un autre.
broadcast-quiz = Je ne connais pas la réponse de ce quiz, et Telegram ne me laisse donc pas le copier. Créez un nouveau quiz dans ce chat ou envoyez autre chose.
broadcast-draft =
    📝 <b>{ $channel }</b> : { $what }

    { $count ->
        [0] À : { $who }. Personne pour le moment.
        [one] À : { $who }. Soit <b>{ ABOUT($count) } personne</b>.
       *[other] À : { $who }. Soit <b>{ ABOUT($count) } personnes</b>.
    }
broadcast-draft-buttons = Boutons : { $buttons }
broadcast-draft-next = Vous voyez un aperçu avant tout envoi.
broadcast-to-who = 👥 Destinataires
broadcast-to-buttons =
    { $count ->
        [0] 🔗 Boutons
       *[other] 🔗 Boutons ({ $count })
    }
broadcast-preview = 👀 Aperçu et envoi
broadcast-another-message = ✍️ Autre message
broadcast-discard = 🗑 Jeter
broadcast-discarded = Le brouillon est supprimé. Rien n’a été envoyé.

# Buttons

broadcast-buttons-none = 🔗 Votre message n’a pas encore de boutons à vous. Que doit faire le premier ?
broadcast-buttons = 🔗 Voici les boutons de votre message. Touchez-en un pour l’enlever.
broadcast-button-remove = ✖️ { $text }
broadcast-add-link = ➕ Lien
broadcast-add-tier = ➕ Formule
broadcast-add-donate = ➕ Don
broadcast-which-tier = Quelle formule le bouton vend-il ?
broadcast-tier-label = 🔑 { $name }
broadcast-donate-label = 💝 Faire un don
broadcast-buttons-full = Il y a de la place pour { $max } boutons. Enlevez-en d’abord un.
broadcast-ask-link =
    🔗 Envoyez-moi le texte du bouton et l’adresse où il mène, par exemple :

    <code>Lire la suite – https://example.org</code>

    Le texte peut compter jusqu’à { $max } caractères.
broadcast-link-no-address = Je ne vois pas d’adresse à la fin. Envoyez-le ainsi : Lire la suite – https://example.org
broadcast-link-no-label = Que doit dire le bouton ? Écrivez-le avant l’adresse : Lire la suite – https://example.org
broadcast-link-label-long = C’est trop long pour un bouton : 40 caractères au plus. Veuillez l’envoyer à nouveau.
broadcast-link-address-long = Cette adresse est trop longue pour un bouton. Veuillez en envoyer une plus courte.

# Recipients

broadcast-who =
    👥 <b>{ $channel }</b> : { $who }

    { $count ->
        [0] Cela ne fait personne pour le moment.
        [one] Cela fait <b>{ ABOUT($count) } personne</b>.
       *[other] Cela fait <b>{ ABOUT($count) } personnes</b>.
    }

    Les personnes bannies, et celles qui ont mis votre canal en sourdine ou m’ont bloqué, ne reçoivent rien.
broadcast-who-everyone = Tous (membres et visiteurs)
broadcast-who-active = Actifs
broadcast-who-in-grace = En délai de grâce
broadcast-who-ended = Terminés
broadcast-who-never-paid = Jamais payé
broadcast-chosen = • { $name } •
broadcast-pick-tier = 🔑 Une formule
broadcast-pick-language = 🌐 Une langue
broadcast-any-tier = Toutes les formules
broadcast-any-language = Toutes les langues

# Preview, sending and scheduling

broadcast-cannot-copy = Telegram ne me laisse pas copier ce message : je ne peux donc l’envoyer à personne. L’avez-vous supprimé ? Choisissez-en un autre. ID d’erreur : { $id }
broadcast-ready =
    👆 Voici ce qu’ils reçoivent.

    <b>{ $channel }</b> · { $who } : <b>{ $count ->
        [one] { ABOUT($count) } personne
       *[other] { ABOUT($count) } personnes
    }</b>, en { $time } environ.
broadcast-ready-nobody =
    👆 Voici ce qu’ils recevraient.

    <b>{ $channel }</b> · { $who } : personne pour le moment. Vous pouvez programmer l’envoi pour plus tard ou choisir d’autres destinataires.
broadcast-poll-note = Chacun reçoit son propre sondage : les votes ne sont pas réunis.
broadcast-album-note = Sous un album, Telegram n’a pas de place pour des boutons. Qui n’en veut plus peut envoyer /mute.
broadcast-keep-message = Laissez votre message dans ce chat : c’est d’ici que je le copie.
broadcast-send =
    { $count ->
        [one] 📨 Envoyer à { ABOUT($count) } personne
       *[other] 📨 Envoyer à { ABOUT($count) } personnes
    }
broadcast-send-fast =
    { $stars ->
        [one] ⚡ Tout d’un coup, { $stars } Étoile de votre solde max.
       *[other] ⚡ Tout d’un coup, { $stars } Étoiles de votre solde max.
    }
broadcast-too-few-stars = Il faut { $needed } de vos Étoiles, et votre solde en a { $balance }. Rien n’a été envoyé. L’envoi gratuit reste possible, plus lentement.
broadcast-stars-reserved = ⭐ Mis de côté sur vos Étoiles : { $reserved }
broadcast-stars-spent = ⭐ Étoiles dépensées : { $spent }. De retour dans votre solde : { $returned }
broadcast-schedule = 🕒 Plus tard
broadcast-repeat = 🔁 Chaque semaine
broadcast-change = ‹ Modifier
broadcast-begun = C’est parti.
broadcast-quota =
    { $limit ->
        [one] { $limit } diffusion par jour est permise ici. La prochaine est possible à partir du { $date }.
       *[other] { $limit } diffusions par jour sont permises ici. La prochaine est possible à partir du { $date }.
    }
broadcast-ask-moment =
    🕒 Quand doit-elle partir ?

    Touchez un bouton ou saisissez une heure, par exemple <code>18:30</code>, <code>demain 9:00</code> ou <code>24.12.2026 18:00</code>.
broadcast-ask-week =
    🔁 Quand doit-elle partir la première fois ? Elle revient ensuite chaque semaine, le même jour à la même heure.

    Touchez un bouton ou saisissez une heure, par exemple <code>18:30</code>, <code>demain 9:00</code> ou <code>24.12.2026 18:00</code>.
broadcast-in-utc = Les heures sont en UTC. /timezone règle votre fuseau horaire.
broadcast-in-your-time = Les heures sont dans votre fuseau horaire.
broadcast-at-morning = Demain, 9:00
broadcast-at-noon = 12:00
broadcast-at-evening = 18:00
broadcast-moment-unclear = Je n’arrive pas à lire une heure. Saisissez-la ainsi : 18:30, demain 9:00 ou 24.12.2026 18:00.
broadcast-moment-no-such-day = Ce jour n’existe pas dans le calendrier. Veuillez en saisir un autre.
broadcast-moment-past = C’est déjà passé. Veuillez saisir un moment à venir.
broadcast-moment-far = C’est dans plus d’un an. Veuillez saisir un moment plus proche.
broadcast-not-scheduled = Cette diffusion a été envoyée ou jetée entre-temps : je n’ai donc rien programmé.
broadcast-scheduled =
    🕒 <b>{ $channel }</b> : { $what }

    Départ le { $date }, vers toutes les personnes qui feront alors partie de « { $who } ».

    Laissez votre message dans ce chat : c’est d’ici que je le copie.
broadcast-weekly =
    🔁 <b>{ $channel }</b> : { $what }

    Départ le { $date }, puis chaque semaine, vers toutes les personnes qui feront alors partie de « { $who } ».

    Laissez votre message dans ce chat : c’est d’ici que je le copie.

broadcast-not-sent =
    ⚠️ <b>{ $channel }</b> : la diffusion prévue pour le { $date } ({ $what }) n’est pas partie, car la personne qui l’a programmée ne peut plus envoyer de diffusions pour ce canal.

    Si elle doit partir quand même, écrivez-la comme nouvelle diffusion.

broadcast-cancel-schedule = ✖️ Ne pas l’envoyer

# Progress, editing and deleting

broadcast-finding-recipients =
    📣 <b>{ $channel }</b>

    Je cherche qui la reçoit…
broadcast-is-sending = 📣 <b>{ $channel }</b>
broadcast-is-paused = ⏸ <b>{ $channel }</b> · en pause
broadcast-is-stopped = ⏹ <b>{ $channel }</b> · arrêtée
broadcast-is-done = ✅ <b>{ $channel }</b> · terminée
broadcast-paused-content-gone = Le message que je copie n’est plus dans notre chat : je ne peux pas continuer. Arrêtez cette diffusion et renvoyez le message dans une nouvelle.
broadcast-paused-refused = Telegram refuse ce message à tout le monde : j’ai donc cessé d’essayer. S’il devait partir tout d’un coup, le bot a peut-être trop peu d’Étoiles sur son solde : reprenez quand il y en aura plus. Sinon, arrêtez cette diffusion et envoyez un autre message.
broadcast-count-sent =
    { $count ->
        [0] ✅ envoyée à personne
        [one] ✅ envoyée à { $count }
       *[other] ✅ envoyée à { $count }
    }
broadcast-count-blocked = 🚫 m’ont bloqué : { $count }
broadcast-count-failed = ⚠️ non distribuée : { $count }
broadcast-count-unclear = ❔ sans réponse : { $count }, qui l’ont peut-être reçue
broadcast-count-left = ▫️ encore à envoyer : { $count }
broadcast-count-missed = ▫️ ne l’ont pas reçue : { $count }
broadcast-rate = { $rate } par seconde · encore { $time } environ
broadcast-rate-unknown = À peine commencée…
broadcast-seconds = { $seconds } s
broadcast-minutes = { $minutes } min
broadcast-hours = { $hours } h { $minutes } min
broadcast-pause = ⏸ Pause
broadcast-resume = ▶️ Reprendre
broadcast-stop = ⏹ Arrêter
broadcast-done-pause = En pause.
broadcast-done-resume = C’est reparti.
broadcast-done-stop = Arrêtée.
broadcast-resend = 🔁 Encore une fois aux personnes sans réponse ({ $count })
broadcast-resend-hint = La réponse de Telegram s’est perdue pour quelques personnes : elles ont peut-être le message, ou non. Vous pouvez le leur envoyer encore une fois. Qui l’a déjà l’aura deux fois.
broadcast-done-resend = Nouvel envoi aux personnes sans réponse.
broadcast-failures = ⬇️ Personnes non jointes
broadcast-failures-file =
    { $count ->
        [one] { $count } personne de { $channel } que la diffusion n’a peut-être pas atteinte.
       *[other] { $count } personnes de { $channel } que la diffusion n’a peut-être pas atteintes.
    }
broadcast-column-id = ID Telegram
broadcast-column-name = Nom
broadcast-column-username = Nom d’utilisateur
broadcast-column-outcome = Ce qui s’est passé
broadcast-column-reason = Motif selon Telegram
broadcast-outcome-blocked = a bloqué le bot
broadcast-outcome-failed = non distribuée
broadcast-outcome-unclear = sans réponse, peut-être reçue
broadcast-edit = ✏️ Modifier partout
broadcast-ask-text = ✏️ Envoyez-moi le nouveau texte, avec sa mise en forme. Il peut compter jusqu’à { $max } caractères et remplace l’ancien ; les boutons restent.
broadcast-ask-caption = ✏️ Envoyez-moi la nouvelle légende sous forme de texte, avec sa mise en forme. Elle peut compter jusqu’à { $max } caractères et remplace l’ancienne ; le reste ne change pas.
broadcast-edit-not-text = Je ne peux modifier que le texte. Veuillez l’envoyer comme message texte.
broadcast-edit-too-long = C’est trop long. Veuillez envoyer moins de caractères.
broadcast-ask-sure =
    { $count ->
        [one] Modifier le message chez { $count } personne qui l’a reçu ?
       *[other] Modifier le message chez les { $count } personnes qui l’ont reçu ?
    }
broadcast-edit-sure = ✏️ Oui, modifier
broadcast-edit-tap = Touchez « Oui, modifier », ou annulez.
broadcast-edit-begun = Je le modifie. La page de cette diffusion montre l’avancement.
broadcast-edit-not = Modification impossible maintenant : la diffusion est déjà en cours de modification ou de retrait, ou n’est plus à vous.
broadcast-delete = 🗑 Supprimer partout
broadcast-delete-ask =
    { $count ->
        [one] 🗑 Retirer le message chez { $count } personne qui l’a reçu ?
       *[other] 🗑 Retirer le message chez les { $count } personnes qui l’ont reçu ?
    }

    Telegram supprime ce qui a moins de 48 heures. Les copies plus anciennes restent.
broadcast-delete-sure = 🗑 Oui, supprimer partout
broadcast-delete-cancel = ‹ Non, laisser
broadcast-revising-delete = 🗑 Je le retire : { $bar }
broadcast-revising-edit = ✏️ Je le modifie : { $bar }
broadcast-deleted =
    { $count ->
        [one] 🗑 Retiré chez { $count } personne.
       *[other] 🗑 Retiré chez { $count } personnes.
    }
broadcast-deleted-not =
    { $count ->
        [one] Suppression impossible chez { $count } personne : il est peut-être trop ancien.
       *[other] Suppression impossible chez { $count } personnes : il est peut-être trop ancien.
    }
broadcast-edited =
    { $count ->
        [one] ✏️ Modifié chez { $count } personne.
       *[other] ✏️ Modifié chez { $count } personnes.
    }
broadcast-edited-not =
    { $count ->
        [one] Modification impossible chez { $count } personne : elle l’a peut-être supprimé.
       *[other] Modification impossible chez { $count } personnes : elles l’ont peut-être supprimé.
    }

# Muting

broadcast-mute = 🔕 Mettre en sourdine
mute-page =
    🔔 Ces canaux peuvent vous envoyer des diffusions. Touchez un canal pour le mettre en sourdine ou le rétablir.

    Une diffusion est un message du propriétaire à tous. Les messages sur votre propre accès arrivent toujours.
mute-nothing = Personne ne vous envoie de diffusions ici : il n’y a rien à mettre en sourdine.
mute-is-on = 🔔 { $channel }
mute-is-off = 🔕 { $channel }
mute-done = Vous ne recevez plus les diffusions de { $channel }. /mute les rétablit.
