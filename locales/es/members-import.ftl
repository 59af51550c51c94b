# Import of the members that a channel had before the bot: from a list of ids, or by a link that members tap.

members-import = 📥 Incorporar miembros

import-page =
    📥 <b>{ $channel }</b>

    Incorpora a los miembros que ya estaban en tu canal antes que yo. Así les recuerdo el fin, pueden renovar y los saco cuando termina su acceso.
import-by-list = 📄 Tengo una lista de ID
import-by-link = 🔗 Que toquen un enlace
import-back = ‹ Atrás

# From a list

import-ask-list =
    📄 Envíame los miembros de <b>{ $channel }</b>: un ID de Telegram por línea, en un mensaje o en un archivo .txt o .csv de hasta 1 MB.

    Después de cada ID puedes indicar cuánto tiempo tiene: días, un último día o “para siempre”.

    <code>123456789
    123456790,45
    123456791,2030-12-31
    123456792,para siempre</code>

    Todavía no se cambia nada: primero te muestro lo que encontré.
import-not-a-list = Puedo leer archivos .txt y .csv. Envía la lista en uno de ellos, o en un mensaje.
import-too-big = Puedo leer archivos de hasta 1 MB. Envía uno más pequeño, por favor.
import-unavailable = No pude obtener ese archivo de Telegram. Envíalo otra vez, por favor.
import-too-many = Puedo incorporar { $max } personas a la vez. Envía la lista por partes, por favor.
import-nobody = No encontré ningún ID de Telegram ahí. Envía un ID por línea, como 123456789.
import-failed = Algo falló de nuestro lado y no se cambió nada. Inténtalo otra vez, por favor. ID del error: { $id }
import-ask-days =
    ID en tu lista: { $people }, de ellos sin fecha de fin: { $count }.

    ¿Cuánto tiempo les damos desde el momento en que confirmes? Toca un botón o escribe un número de días.
import-checking =
    🔎 <b>{ $channel }</b>

    Estoy mirando quiénes de tu lista están dentro: { $checked } de { $people } hasta ahora, y { $inside } lo están. Todavía no se cambia nada.
import-dry-run =
    📄 <b>{ $channel }</b>

    { $people ->
        [one] Hay una persona en tu lista.
       *[other] Hay { $people } personas en tu lista.
    }
import-is-inside =
    { $count ->
        [one] ✅ 1 está dentro y se puede incorporar.
       *[other] ✅ { $count } están dentro y se pueden incorporar.
    }
import-is-outside =
    { $count ->
        [one] 🚪 1 no está dentro.
       *[other] 🚪 { $count } no están dentro.
    }
import-is-has-time =
    { $count ->
        [one] ⏳ 1 ya tiene acceso: no cambia nada.
       *[other] ⏳ { $count } ya tienen acceso: no cambia nada.
    }
import-is-over =
    { $count ->
        [one] ⌛ 1 tiene un último día que ya pasó.
       *[other] ⌛ { $count } tienen un último día que ya pasó.
    }
import-is-allowed =
    { $count ->
        [one] 🤝 1 ya puede entrar gratis.
       *[other] 🤝 { $count } ya pueden entrar gratis.
    }
import-is-banned =
    { $count ->
        [one] ⛔ 1 tiene un bloqueo.
       *[other] ⛔ { $count } tienen un bloqueo.
    }
import-is-administrator =
    { $count ->
        [one] 🛡 1 administra el chat y no hace falta incorporarlo.
       *[other] 🛡 { $count } administran el chat y no hace falta incorporarlos.
    }
import-is-native-subscriber =
    { $count ->
        [one] ⭐ 1 paga con una suscripción propia de Telegram.
       *[other] ⭐ { $count } pagan con una suscripción propia de Telegram.
    }
import-is-bot =
    { $count ->
        [one] 🤖 1 es un bot.
       *[other] 🤖 { $count } son bots.
    }
import-term-days =
    { $count ->
        [one] Una persona no tiene fin en la lista y recibe { $days ->
            [one] un día
           *[other] { $days } días
        } a partir de ahora.
       *[other] { $count } personas no tienen fin en la lista y reciben { $days ->
            [one] un día
           *[other] { $days } días
        } a partir de ahora.
    }
import-term-life =
    { $count ->
        [one] Una persona no tiene fin en la lista y se queda para siempre.
       *[other] { $count } personas no tienen fin en la lista y se quedan para siempre.
    }
import-refused-bot = Bots: { $lines }
import-refused-not-an-id = No es un ID de Telegram: { $lines }
import-refused-a-chat = Un chat, no una persona: { $lines }
import-refused-a-name = Un nombre de usuario donde necesito el ID: { $lines }
import-refused-twice = Repetido, y cuenta el primero: { $lines }
import-refused-end-unclear = Un fin que no puedo leer: { $lines }
import-refused-end-over = Un fin que ya pasó: { $lines }
import-refused-end-far = Un fin a más de diez años: { $lines }
import-lines =
    { $count ->
        [1] línea { $lines }
       *[other] líneas { $lines }
    }
import-lines-more = { $count } más
import-not-changed-yet = Todavía no se cambia nada. También puedes ofrecer acceso a quienes no están en el canal: su tiempo empieza cuando acepten, y hasta entonces no ves nombres.
import-nobody-new = No hay nadie a quien incorporar.
import-confirm =
    { $count ->
        [one] ✅ Incorporar 1 miembro
       *[other] ✅ Incorporar { $count } miembros
    }
import-confirm-all = ➕ Con los { $outside } de fuera: { $count }
import-discard = ✖️ Descartar esta lista
import-discarded = La lista quedó descartada y no se cambió nada.
import-running =
    📥 <b>{ $channel }</b>

    Los estoy incorporando: { $taken } hasta ahora.
import-done =
    ✅ <b>{ $channel }</b>

    { $taken ->
        [0] No se incorporó a nadie.
        [one] Se incorporó un miembro.
       *[other] Se incorporaron { $taken } miembros.
    }
import-skipped =
    { $count ->
        [one] Otra persona de la lista se quedó como estaba.
       *[other] Otras { $count } personas de la lista se quedaron como estaban.
    }
import-offered =
    { $count ->
        [one] Una persona no está en el canal. Si puedo escribirle, le pregunto una vez si quiere acceso.
       *[other] { $count } personas no están en el canal. A quienes puedo escribir les pregunto una vez si quieren acceso.
    }
import-unreachable =
    { $count ->
        [one] Una de esas personas nunca me ha iniciado, así que no puedo avisarle antes de que termine su tiempo. Una publicación en tu canal ayuda: a quien toca su botón sí le puedo escribir.
       *[other] { $count } de esas personas nunca me han iniciado, así que no puedo avisarles antes de que termine su tiempo. Una publicación en tu canal ayuda: a quien toca su botón sí le puedo escribir.
    }

# By a link: the claim window

claim-closed =
    🔗 <b>{ $channel }</b>

    Publicas un enlace en tu canal. Cada miembro que lo toca recibe el tiempo que elijas, una sola vez. Quienes no están en el canal no reciben nada.

    ¿Cuánto tiempo debe funcionar el enlace?
claim-for =
    { $days ->
        [one] 1 día
       *[other] { $days } días
    }
claim-ask-days = ¿Cuánto tiempo recibe un miembro de <b>{ $channel }</b> desde que toca el enlace?
claim-give-30 = 30 días
claim-give-365 = 1 año
claim-give-life = Para siempre
claim-give-days = Otro…
claim-type-days = ¿Cuántos días recibe cada miembro? Escribe un número del 1 al 3660.
claim-opened = El enlace ya funciona. Publícalo en tu canal.
claim-open =
    🔗 <b>{ $channel }</b>

    El enlace funciona hasta el { $date }. Quien está dentro y lo toca recibe { $days ->
        [one] un día
       *[other] { $days } días
    }, una sola vez.
claim-open-life =
    🔗 <b>{ $channel }</b>

    El enlace funciona hasta el { $date }. Quien está dentro y lo toca puede quedarse para siempre.
claim-count =
    { $count ->
        [one] Hasta ahora incorporó a un miembro.
       *[other] Hasta ahora incorporó a { $count } miembros.
    }
claim-close = ⏹ Detenerlo ahora
claim-closed-now = Ya nadie recibe tiempo con el enlace.
claim-post = 📣 Publicación lista
claim-post-hint = Aquí tienes una publicación para tus miembros. Reenvía el siguiente mensaje a tu canal; su botón va con él.
claim-post-open =
    👋 <b>{ $channel }</b>

    ¿Ya formas parte de este canal? Toca el botón hasta el { $date } para conservar tu acceso. Te aviso antes de que termine.
claim-post-known =
    👋 <b>{ $channel }</b>

    ¿Ya formas parte de este canal? Toca el botón para que pueda avisarte antes de que termine tu acceso.
claim-button = 🙋 Ya soy miembro

# Answers to the member who taps the link

claimed = ✅ Eres miembro de <b>{ $channel }</b> hasta el { $date }. Te escribo antes de que termine.
claimed-for-life = ✅ Eres miembro de <b>{ $channel }</b> para siempre.
claimed-already = ✅ Tu tiempo en <b>{ $channel }</b> dura hasta el { $date }. Te escribo antes de que termine.
claimed-already-for-life = ✅ Ya eres miembro de <b>{ $channel }</b> para siempre.
claimed-paused = ⏸ Tu acceso a <b>{ $channel }</b> está en pausa por ahora. No pierdes tiempo, y /subscriptions lo muestra.
claimed-not-needed = Ya puedes estar en <b>{ $channel }</b>, así que no tienes que hacer nada.
claimed-not-now = Ahora mismo no puedo ver quién está en <b>{ $channel }</b>. Vuelve a tocar el botón más tarde, por favor.
claimed-outside = Ese enlace es para quienes ya están en <b>{ $channel }</b>, y tú no estás dentro.
claimed-had-time = Ese enlace es para miembros que nunca tuvieron acceso a través de mí, una sola vez cada uno.
claimed-over = Ese enlace ya no funciona.
