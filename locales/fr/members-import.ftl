# Import of the members that a channel had before the bot: from a list of ids, or by a link that members tap.

members-import = 📥 Reprendre des membres

import-page =
    📥 <b>{ $channel }</b>

    Reprenez les membres qui étaient dans votre canal avant moi. Je leur envoie alors des rappels, ils peuvent renouveler, et je les retire quand leur accès prend fin.
import-by-list = 📄 J’ai une liste d’ID
import-by-link = 🔗 Ils touchent un lien
import-back = ‹ Retour

# From a list

import-ask-list =
    📄 Envoyez-moi les membres de <b>{ $channel }</b> : un ID Telegram par ligne, dans un message ou dans un fichier .txt ou .csv de 1 Mo au plus.

    Après un ID, vous pouvez indiquer son temps d’accès : un nombre de jours, un dernier jour ou « à vie ».

    <code>123456789
    123456790,45
    123456791,2030-12-31
    123456792,à vie</code>

    Rien n’est encore modifié : je vous montre d’abord ce que j’ai trouvé.
import-not-a-list = Je sais lire les fichiers .txt et .csv. Envoyez la liste sous cette forme ou dans un message.
import-too-big = Je peux lire des fichiers de 1 Mo au plus. Veuillez en envoyer un plus petit.
import-unavailable = Je n’ai pas pu récupérer ce fichier auprès de Telegram. Veuillez l’envoyer à nouveau.
import-too-many = Je peux reprendre { $max } personnes à la fois. Veuillez envoyer la liste en plusieurs parties.
import-nobody = Je n’y ai trouvé aucun ID Telegram. Envoyez un ID par ligne, par exemple 123456789.
import-failed = Un problème est survenu de notre côté, et rien n’a été modifié. Veuillez réessayer. ID d’erreur : { $id }
import-ask-days =
    ID dans votre liste : { $people }, dont sans date de fin : { $count }.

    Combien de temps leur donner, à partir de votre confirmation ? Touchez un bouton ou saisissez un nombre de jours.
import-checking =
    🔎 <b>{ $channel }</b>

    Je vérifie qui, dans votre liste, est à l’intérieur : { $checked } sur { $people } pour l’instant, dont { $inside } à l’intérieur. Rien n’est encore modifié.
import-dry-run =
    📄 <b>{ $channel }</b>

    { $people ->
        [one] Votre liste compte { $people } personne.
       *[other] Votre liste compte { $people } personnes.
    }
import-is-inside =
    { $count ->
        [one] ✅ { $count } est à l’intérieur et peut être repris.
       *[other] ✅ { $count } sont à l’intérieur et peuvent être repris.
    }
import-is-outside =
    { $count ->
        [one] 🚪 { $count } n’est pas à l’intérieur.
       *[other] 🚪 { $count } ne sont pas à l’intérieur.
    }
import-is-has-time =
    { $count ->
        [one] ⏳ { $count } a déjà accès : rien ne change.
       *[other] ⏳ { $count } ont déjà accès : rien ne change.
    }
import-is-over =
    { $count ->
        [one] ⌛ { $count } a un dernier jour désormais passé.
       *[other] ⌛ { $count } ont un dernier jour désormais passé.
    }
import-is-allowed =
    { $count ->
        [one] 🤝 { $count } est de toute façon accueilli gratuitement.
       *[other] 🤝 { $count } sont de toute façon accueillis gratuitement.
    }
import-is-banned =
    { $count ->
        [one] ⛔ { $count } est banni.
       *[other] ⛔ { $count } sont bannis.
    }
import-is-administrator =
    { $count ->
        [one] 🛡 { $count } est administrateur et n’a pas besoin d’être repris.
       *[other] 🛡 { $count } sont administrateurs et n’ont pas besoin d’être repris.
    }
import-is-native-subscriber =
    { $count ->
        [one] ⭐ { $count } paie par un abonnement de Telegram lui-même.
       *[other] ⭐ { $count } paient par un abonnement de Telegram lui-même.
    }
import-is-bot =
    { $count ->
        [one] 🤖 { $count } est un bot.
       *[other] 🤖 { $count } sont des bots.
    }
import-term-days =
    { $count ->
        [one] { $count } n’a pas de fin dans la liste et reçoit { $days ->
            [one] { $days } jour
           *[other] { $days } jours
        } à partir de maintenant.
       *[other] { $count } n’ont pas de fin dans la liste et reçoivent { $days ->
            [one] { $days } jour
           *[other] { $days } jours
        } à partir de maintenant.
    }
import-term-life =
    { $count ->
        [one] { $count } n’a pas de fin dans la liste et reste à vie.
       *[other] { $count } n’ont pas de fin dans la liste et restent à vie.
    }
import-refused-bot = Bots : { $lines }
import-refused-not-an-id = Pas un ID Telegram : { $lines }
import-refused-a-chat = Un chat, pas une personne : { $lines }
import-refused-a-name = Un nom d’utilisateur au lieu de l’ID : { $lines }
import-refused-twice = En double, la première mention compte : { $lines }
import-refused-end-unclear = Une fin que je ne sais pas lire : { $lines }
import-refused-end-over = Une fin déjà passée : { $lines }
import-refused-end-far = Une fin à plus de dix ans : { $lines }
import-lines =
    { $count ->
        [1] ligne { $lines }
       *[other] lignes { $lines }
    }
import-lines-more = { $count } de plus
import-not-changed-yet = Rien n’est encore modifié. Vous pouvez aussi proposer l’accès aux personnes qui ne sont pas dans le canal : leur temps commence quand elles acceptent, et d’ici là vous ne voyez aucun nom.
import-nobody-new = Il n’y a personne à reprendre.
import-confirm =
    { $count ->
        [one] ✅ Reprendre { $count } membre
       *[other] ✅ Reprendre { $count } membres
    }
import-confirm-all = ➕ Avec les { $outside } dehors : { $count }
import-discard = ✖️ Oublier cette liste
import-discarded = La liste est oubliée, et rien n’a été modifié.
import-running =
    📥 <b>{ $channel }</b>

    Je les reprends : { $taken } pour l’instant.
import-done =
    ✅ <b>{ $channel }</b>

    { $taken ->
        [0] Personne n’a été repris.
        [one] { $taken } membre a été repris.
       *[other] { $taken } membres ont été repris.
    }
import-skipped =
    { $count ->
        [one] Rien n’a changé pour { $count } autre personne de la liste.
       *[other] Rien n’a changé pour { $count } autres personnes de la liste.
    }
import-offered =
    { $count ->
        [one] { $count } personne n’est pas dans le canal. Si je peux lui écrire, je lui demande une fois si elle veut l’accès.
       *[other] { $count } personnes ne sont pas dans le canal. Je demande une fois à celles à qui je peux écrire si elles veulent l’accès.
    }
import-unreachable =
    { $count ->
        [one] { $count } d’entre eux ne m’a jamais démarré : je ne peux donc pas lui envoyer de rappel avant la fin de son accès. Une publication dans votre canal aide : qui touche son bouton peut recevoir mes messages.
       *[other] { $count } d’entre eux ne m’ont jamais démarré : je ne peux donc pas leur envoyer de rappel avant la fin de leur accès. Une publication dans votre canal aide : qui touche son bouton peut recevoir mes messages.
    }

# By a link: the claim window

claim-closed =
    🔗 <b>{ $channel }</b>

    Vous publiez un lien dans votre canal. Chaque membre qui le touche reçoit, une seule fois, le temps d’accès que vous choisissez. Les personnes hors du canal ne reçoivent rien.

    Combien de temps le lien doit-il fonctionner ?
claim-for =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
claim-ask-days = Combien de temps d’accès reçoit un membre de <b>{ $channel }</b>, à partir du moment où il touche le lien ?
claim-give-30 = 30 jours
claim-give-365 = 1 an
claim-give-life = À vie
claim-give-days = Autre…
claim-type-days = Combien de jours un membre reçoit-il ? Saisissez un nombre de 1 à 3660.
claim-opened = Le lien fonctionne dès maintenant. Publiez-le dans votre canal.
claim-open =
    🔗 <b>{ $channel }</b>

    Le lien fonctionne jusqu’au { $date }. Toute personne à l’intérieur qui le touche reçoit { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }, une seule fois.
claim-open-life =
    🔗 <b>{ $channel }</b>

    Le lien fonctionne jusqu’au { $date }. Toute personne à l’intérieur qui le touche peut rester à vie.
claim-count =
    { $count ->
        [one] { $count } membre repris ainsi pour l’instant.
       *[other] { $count } membres repris ainsi pour l’instant.
    }
claim-close = ⏹ L’arrêter maintenant
claim-closed-now = Le lien ne donne plus de temps d’accès à personne.
claim-post = 📣 Publication prête
claim-post-hint = Voici une publication pour vos membres. Transférez le message suivant dans votre canal ; son bouton l’accompagne.
claim-post-open =
    👋 <b>{ $channel }</b>

    Êtes-vous membre ici ? Touchez le bouton avant le { $date } pour garder votre accès. Je vous envoie un rappel avant la fin.
claim-post-known =
    👋 <b>{ $channel }</b>

    Êtes-vous membre ici ? Touchez le bouton pour que je puisse vous envoyer un rappel avant la fin de votre accès.
claim-button = 🙋 Je suis membre

# Answers to the member who taps the link

claimed = ✅ Vous êtes membre de <b>{ $channel }</b> jusqu’au { $date }. Je vous écris avant la fin.
claimed-for-life = ✅ Vous êtes membre de <b>{ $channel }</b> à vie.
claimed-already = ✅ Votre accès à <b>{ $channel }</b> est valable jusqu’au { $date }. Je vous écris avant la fin.
claimed-already-for-life = ✅ Vous êtes déjà membre de <b>{ $channel }</b> à vie.
claimed-paused = ⏸ Votre accès à <b>{ $channel }</b> est suspendu pour le moment. Vous ne perdez pas de temps, et /subscriptions l’affiche.
claimed-not-needed = Vous pouvez de toute façon être dans <b>{ $channel }</b> : vous n’avez rien à faire.
claimed-not-now = Je ne peux pas voir pour le moment qui est dans <b>{ $channel }</b>. Touchez le bouton à nouveau plus tard.
claimed-outside = Ce lien est pour les personnes déjà présentes dans <b>{ $channel }</b>, et vous n’y êtes pas.
claimed-had-time = Ce lien est pour les membres qui n’ont encore jamais eu d’accès par moi, une fois chacun.
claimed-over = Ce lien ne fonctionne plus.
