# Broadcasts: writing, sending, and muting them.

command-broadcast = Escribir a la gente de un canal
command-mute = Silenciar o activar difusiones
channel-broadcasts = 📣 Difusiones

broadcast-which = 📣 ¿A quiénes quieres escribir? Elige un canal.
broadcast-no-channels =
    Todavía no administras ningún canal aquí, así que no hay a quién escribir.

    /newchannel conecta uno.
broadcast-list =
    📣 <b>{ $channel }</b>

    Tus últimas difusiones. Toca una para ver su estado.
broadcast-list-empty =
    📣 <b>{ $channel }</b>

    Una difusión llega a la gente de tu canal, a cada persona en su chat privado conmigo. Tú eliges quién la recibe y la ves antes.
broadcast-new = ✍️ Nueva difusión
broadcast-label-draft = 📝 Borrador · { $what }
broadcast-label-scheduled = 🕒 { $date } · { $what }
broadcast-label-weekly = 🔁 { $date } · { $what }
broadcast-label-running = ▶️ { $bar }
broadcast-label-paused = ⏸ { $bar }
broadcast-label-done = ✅ { $date } · { $what } · { $count }
broadcast-label-stopped = ⏹ { $date } · { $what } · { $count }
broadcast-kind-text = un texto
broadcast-kind-photo = una foto
broadcast-kind-video = un video
broadcast-kind-animation = una animación
broadcast-kind-document = un archivo
broadcast-kind-audio = un audio
broadcast-kind-voice = un mensaje de voz
broadcast-kind-poll = una encuesta
broadcast-kind-sticker = un sticker
broadcast-kind-album = un álbum
broadcast-kind-other = un mensaje
broadcast-back-list = ‹ Difusiones
broadcast-back = ‹ Atrás
broadcast-not-yours = Ya no puedes cambiar esta difusión. /broadcast muestra tus difusiones.
broadcast-form-lost = No pude continuar con eso y no se envió nada. Empieza de nuevo con /broadcast, por favor. ID del error: { $id }
broadcast-failed = Algo falló de nuestro lado y no se cambió nada. Inténtalo otra vez, por favor. ID del error: { $id }
broadcast-changed-meanwhile = Algo cambió entretanto. Esta página ya está al día.

# The message

broadcast-ask-message =
    ✍️ Envíame lo que debe recibir la gente de <b>{ $channel }</b>: un texto, una foto, un video, un álbum, una encuesta o cualquier otra cosa. También puedes reenviarlo.

    Reciben una copia tal cual, sin tu nombre. Todavía no se envía nada.
broadcast-not-copyable = Eso no se puede copiar. Envía un texto, una foto, un video, un álbum, un archivo o una encuesta.
broadcast-protected = Ese mensaje está protegido contra copias. Envía otro, por favor.
broadcast-quiz = No conozco la respuesta de ese cuestionario, así que Telegram no me deja copiarlo. Crea uno nuevo aquí en este chat o envía otra cosa.
broadcast-draft =
    📝 <b>{ $channel }</b>: { $what }

    { $count ->
        [0] Para: { $who }. Nadie por el momento.
        [one] Para: { $who }. Es decir, <b>1 persona</b>.
       *[other] Para: { $who }. Es decir, <b>{ ABOUT($count) } personas</b>.
    }
broadcast-draft-buttons = Botones: { $buttons }
broadcast-draft-next = Verás una vista previa antes de que se envíe algo.
broadcast-to-who = 👥 Quién la recibe
broadcast-to-buttons =
    { $count ->
        [0] 🔗 Botones
       *[other] 🔗 Botones ({ $count })
    }
broadcast-preview = 👀 Vista previa y envío
broadcast-another-message = ✍️ Otro mensaje
broadcast-discard = 🗑 Desechar
broadcast-discarded = El borrador se descartó. No se envió nada.

# Buttons

broadcast-buttons-none = 🔗 Tu mensaje no tiene botones tuyos debajo. ¿Qué debe hacer uno?
broadcast-buttons = 🔗 Estos aparecen debajo de tu mensaje. Toca uno para quitarlo.
broadcast-button-remove = ✖️ { $text }
broadcast-add-link = ➕ Enlace
broadcast-add-tier = ➕ Plan
broadcast-add-donate = ➕ Donar
broadcast-which-tier = ¿Qué plan vende el botón?
broadcast-tier-label = 🔑 { $name }
broadcast-donate-label = 💝 Donar
broadcast-buttons-full = Caben { $max } botones. Quita uno primero.
broadcast-ask-link =
    🔗 Envíame lo que dice el botón y adónde lleva, por ejemplo:

    <code>Leer más – https://example.org</code>

    Puede tener hasta { $max } caracteres.
broadcast-link-no-address = No veo ninguna dirección al final. Envíalo así, por favor: Leer más – https://example.org
broadcast-link-no-label = ¿Qué debe decir el botón? Ponlo antes de la dirección: Leer más – https://example.org
broadcast-link-label-long = Es demasiado largo para un botón: puede tener hasta 40 caracteres. Envíalo otra vez, por favor.
broadcast-link-address-long = Esa dirección es demasiado larga para un botón. Envía una más corta, por favor.

# Recipients

broadcast-who =
    👥 <b>{ $channel }</b>: { $who }

    { $count ->
        [0] Por el momento no es nadie.
        [one] Es <b>1 persona</b>.
       *[other] Son <b>{ ABOUT($count) } personas</b>.
    }

    Quedan fuera quienes silenciaron tu canal, me bloquearon o tienen un bloqueo.
broadcast-who-everyone = Todos (miembros y visitantes)
broadcast-who-active = Activos
broadcast-who-in-grace = En plazo de gracia
broadcast-who-ended = Terminados
broadcast-who-never-paid = Nunca pagaron
broadcast-chosen = • { $name } •
broadcast-pick-tier = 🔑 Un plan
broadcast-pick-language = 🌐 Un idioma
broadcast-any-tier = Todos los planes
broadcast-any-language = Todos los idiomas

# Preview, sending and scheduling

broadcast-cannot-copy = Telegram no me deja copiar ese mensaje, así que no puedo enviárselo a nadie. ¿Lo borraste? Elige otro, por favor. ID del error: { $id }
broadcast-ready =
    👆 Esto es lo que reciben.

    <b>{ $channel }</b> · { $who }: <b>{ $count ->
        [one] 1 persona
       *[other] { ABOUT($count) } personas
    }</b>, en { $time } más o menos.
broadcast-ready-nobody =
    👆 Esto es lo que recibirían.

    <b>{ $channel }</b> · { $who }: nadie por el momento. Puedes programarla para más tarde o elegir a otros.
broadcast-poll-note = Cada persona recibe su propia encuesta: los votos no se suman entre sí.
broadcast-album-note = Debajo de un álbum Telegram no deja poner botones. Quien no quiera recibir más puede enviar /mute.
broadcast-keep-message = Deja tu mensaje en este chat, por favor: lo copio de aquí.
broadcast-send =
    { $count ->
        [one] 📨 Enviar ya a 1 persona
       *[other] 📨 Enviar ya a { ABOUT($count) } personas
    }
broadcast-send-fast =
    { $stars ->
        [one] ⚡ Todo de una vez, hasta por 1 Estrella de tu saldo
       *[other] ⚡ Todo de una vez, hasta por { $stars } Estrellas de tu saldo
    }
broadcast-too-few-stars = Necesita { $needed } de tus Estrellas y tu saldo tiene { $balance }. No se envió nada. Puedes enviarla gratis, solo que más despacio.
broadcast-stars-reserved = ⭐ Apartado de tus Estrellas: { $reserved }
broadcast-stars-spent = ⭐ Estrellas gastadas: { $spent }. De vuelta en tu saldo: { $returned }
broadcast-schedule = 🕒 Más tarde
broadcast-repeat = 🔁 Cada semana
broadcast-change = ‹ Cambiarla
broadcast-begun = Ya se está enviando.
broadcast-quota =
    { $limit ->
        [one] Aquí se permite una difusión al día. La próxima puede salir el { $date }.
       *[other] Aquí se permiten { $limit } difusiones al día. La próxima puede salir el { $date }.
    }
broadcast-ask-moment =
    🕒 ¿Cuándo debe salir?

    Toca un botón o escribe un momento, como <code>18:30</code>, <code>mañana 9:00</code> o <code>24.12.2026 18:00</code>.
broadcast-ask-week =
    🔁 ¿Cuándo debe salir por primera vez? Se repite cada semana, el mismo día a la misma hora.

    Toca un botón o escribe un momento, como <code>18:30</code>, <code>mañana 9:00</code> o <code>24.12.2026 18:00</code>.
broadcast-in-utc = Las horas están en UTC. /timezone define tu zona horaria.
broadcast-in-your-time = Las horas están en tu zona horaria.
broadcast-at-morning = Mañana, 9:00
broadcast-at-noon = 12:00
broadcast-at-evening = 18:00
broadcast-moment-unclear = No puedo leer eso como un momento. Escríbelo así: 18:30, mañana 9:00 o 24.12.2026 18:00.
broadcast-moment-no-such-day = Ese día no existe en el calendario. Escribe otro, por favor.
broadcast-moment-past = Eso ya pasó. Escribe un momento que esté por venir.
broadcast-moment-far = Falta más de un año para eso. Escribe un momento más cercano, por favor.
broadcast-not-scheduled = Esa difusión se envió o se desechó entretanto, así que no programé nada.
broadcast-scheduled =
    🕒 <b>{ $channel }</b>: { $what }

    Sale el { $date }, para quienes estén entonces en “{ $who }”.

    Deja tu mensaje en este chat, por favor: lo copio de aquí.
broadcast-weekly =
    🔁 <b>{ $channel }</b>: { $what }

    Sale el { $date } y después cada semana, para quienes estén entonces en “{ $who }”.

    Deja tu mensaje en este chat, por favor: lo copio de aquí.

broadcast-not-sent =
    ⚠️ <b>{ $channel }</b>: no se envió la difusión prevista para el { $date } ({ $what }), porque la persona que la programó ya no puede enviar difusiones de este canal.

    Si debe salir de todos modos, escríbela como difusión nueva.

broadcast-cancel-schedule = ✖️ No enviarla

# Progress, editing and deleting

broadcast-finding-recipients =
    📣 <b>{ $channel }</b>

    Estoy viendo quién la recibe…
broadcast-is-sending = 📣 <b>{ $channel }</b>
broadcast-is-paused = ⏸ <b>{ $channel }</b> · en pausa
broadcast-is-stopped = ⏹ <b>{ $channel }</b> · detenida
broadcast-is-done = ✅ <b>{ $channel }</b> · terminada
broadcast-paused-content-gone = El mensaje que copio ya no está en nuestro chat, así que no puedo seguir. Detén esta difusión y envía el mensaje otra vez en una nueva.
broadcast-paused-refused = Telegram rechaza este mensaje para todos, así que dejé de intentarlo. Si debía salir todo de una vez, quizás al bot le faltan Estrellas en su saldo: reanúdala cuando haya más. Si no, detenla y envía otro mensaje.
broadcast-count-sent =
    { $count ->
        [0] ✅ enviada a nadie
        [one] ✅ enviada a 1
       *[other] ✅ enviada a { $count }
    }
broadcast-count-blocked = 🚫 Bloquearon el bot: { $count }
broadcast-count-failed = ⚠️ No entregada: { $count }
broadcast-count-unclear = ❔ Sin respuesta: { $count }. Quizás ya la tienen
broadcast-count-left = ▫️ Por enviar: { $count }
broadcast-count-missed = ▫️ No la recibieron: { $count }
broadcast-rate = { $rate } por segundo · quedan aprox. { $time }
broadcast-rate-unknown = Recién empieza…
broadcast-seconds = { $seconds } s
broadcast-minutes = { $minutes } min
broadcast-hours = { $hours } h { $minutes } min
broadcast-pause = ⏸ Pausar
broadcast-resume = ▶️ Reanudar
broadcast-stop = ⏹ Detener
broadcast-done-pause = En pausa.
broadcast-done-resume = Sigue adelante.
broadcast-done-stop = Detenida.
broadcast-resend = 🔁 Otra vez a quienes quedaron sin respuesta ({ $count })
broadcast-resend-hint = La respuesta de Telegram sobre algunas personas se perdió: puede que tengan el mensaje o no. Puedes enviárselo una vez más. Quien ya lo tenga lo tendrá dos veces.
broadcast-done-resend = Se envía otra vez a quienes quedaron sin respuesta.
broadcast-failures = ⬇️ Personas sin alcanzar
broadcast-failures-file =
    { $count ->
        [one] 1 persona de { $channel } a la que quizás no le llegó la difusión.
       *[other] { $count } personas de { $channel } a las que quizás no les llegó la difusión.
    }
broadcast-column-id = ID de Telegram
broadcast-column-name = Nombre
broadcast-column-username = Nombre de usuario
broadcast-column-outcome = Qué pasó
broadcast-column-reason = Motivo según Telegram
broadcast-outcome-blocked = bloqueó el bot
broadcast-outcome-failed = no entregada
broadcast-outcome-unclear = sin respuesta, quizás la tiene
broadcast-edit = ✏️ Editar para todos
broadcast-ask-text = ✏️ Envíame el nuevo texto, con su formato. Puede tener hasta { $max } caracteres y reemplaza al anterior; los botones se quedan.
broadcast-ask-caption = ✏️ Envíame la nueva descripción como texto, con su formato. Puede tener hasta { $max } caracteres y reemplaza a la anterior; lo demás se queda.
broadcast-edit-not-text = Solo puedo cambiar el texto. Envíalo como mensaje de texto, por favor.
broadcast-edit-too-long = Es demasiado largo. Envía menos caracteres, por favor.
broadcast-ask-sure =
    { $count ->
        [one] ¿Cambiarla para la única persona que la recibió?
       *[other] ¿Cambiarla para las { $count } personas que la recibieron?
    }
broadcast-edit-sure = ✏️ Sí, cambiarla
broadcast-edit-tap = Toca “Sí, cambiarla” o cancela.
broadcast-edit-begun = La estoy cambiando. La página de esa difusión muestra el avance.
broadcast-edit-not = Ahora no se puede cambiar: ya se está cambiando o retirando, o ya no es tuya.
broadcast-delete = 🗑 Borrar para todos
broadcast-delete-ask =
    { $count ->
        [one] 🗑 ¿Retirarla a la única persona que la recibió?
       *[other] 🗑 ¿Retirarla a las { $count } personas que la recibieron?
    }

    Telegram borra lo que tiene menos de 48 horas. Las copias más antiguas se quedan.
broadcast-delete-sure = 🗑 Sí, borrarla para todos
broadcast-delete-cancel = ‹ No, dejarla
broadcast-revising-delete = 🗑 La estoy retirando: { $bar }
broadcast-revising-edit = ✏️ La estoy cambiando: { $bar }
broadcast-deleted =
    { $count ->
        [one] 🗑 Retirada a 1 persona.
       *[other] 🗑 Retirada a { $count } personas.
    }
broadcast-deleted-not =
    { $count ->
        [one] A 1 persona no se le pudo borrar: quizás es demasiado antigua.
       *[other] A { $count } personas no se les pudo borrar: quizás es demasiado antigua.
    }
broadcast-edited =
    { $count ->
        [one] ✏️ Cambiada para 1 persona.
       *[other] ✏️ Cambiada para { $count } personas.
    }
broadcast-edited-not =
    { $count ->
        [one] Para 1 persona no se pudo cambiar: quizás la borró.
       *[other] Para { $count } personas no se pudo cambiar: quizás la borraron.
    }

# Muting

broadcast-mute = 🔕 Silenciar
mute-page =
    🔔 Estos canales pueden enviarte difusiones. Toca un canal para silenciarlo o activarlo.

    Una difusión es un mensaje del propietario para todos. Los mensajes sobre tu propio acceso llegan siempre.
mute-nothing = Nadie te escribe difusiones aquí, así que no hay nada que silenciar.
mute-is-on = 🔔 { $channel }
mute-is-off = 🔕 { $channel }
mute-done = Ya no recibes difusiones de { $channel }. /mute las vuelve a activar.
