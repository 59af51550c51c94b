# The two posts in a channel: the offer, and a thank-you with a donate button.

# The posts

post-offer =
    🔑 <b>{ $channel }</b>

    { $text }
post-offer-default-text = Elige cuánto tiempo te gustaría quedarte. Entras en cuanto haya llegado tu pago.
post-offer-empty =
    🔑 <b>{ $channel }</b>

    No hay nada a la venta por el momento. Vuelve a mirar más tarde.
post-thanks =
    💛 <b>{ $channel }</b>

    { $text }
post-thanks-default-text = Gracias por estar aquí. Si quieres dar algo extra, toca el botón: cualquier importe ayuda.
post-thanks-no-button = Gracias por estar aquí.
post-donate = 💛 Donar
post-outdated = ⬇️ Esta publicación ya no es actual. Hay una más reciente.

# Pages of the owner

channel-posts = 📌 Publicaciones del canal
posts =
    📌 Publicaciones de <b>{ $channel }</b>

    <b>Planes</b>: { $offer }
    <b>Agradecimiento</b>: { $thanks }

    Una publicación nueva reemplaza la anterior. Toca una para ajustarla.
posts-name-offer = 📣 Planes
posts-name-thanks = 💛 Agradecimiento
posts-about-offer = Lo que está a la venta, con un botón para cada plan. Cuando cambian tus planes, cambio la publicación donde está.
posts-about-thanks = Un agradecimiento a quienes están dentro, con un botón para donar.
posts-page =
    { $post } · <b>{ $channel }</b>

    { $about }

    Dónde: { $place }
    Cuándo: { $time }
    Última: { $last }
posts-no-place = en ningún lugar todavía. Elige un canal público, donde la ven los nuevos.
posts-time-off = solo cuando tocas “Publicar ahora”
posts-time-daily = todos los días a las { $time }
posts-time-stopped = detenida, porque falló cinco veces seguidas
posts-time-next = { $time }; la próxima, el { $next }
posts-last-none = ninguna hasta ahora
posts-last-under-way = en camino
posts-last-posted = publicada el { $date }
posts-last-failed = falló. { $why }
posts-last-unclear = se perdió la respuesta de Telegram, así que mira si está allí
posts-last-late = omitida, porque no pude publicarla en la hora siguiente a su horario
posts-last-empty = omitida. { $why }
posts-obstacle = ⚠️ { $why }

posts-now = 📤 Publicar ahora
posts-times = 🕘 Horario
posts-text = ✏️ Texto
posts-pick = 📍 Elegir un canal público
posts-here = 📍 Publicarla en este mismo canal
posts-switch-on = ▶️ Activarla de nuevo
posts-open = 📌 Abrir su página
posts-back = ‹ Atrás
posts-set = Guardado.
posts-not-yours = Ya no puedes gestionar este canal, así que no se cambió nada. /channels muestra los que sí.

posts-now-requested = La publico ahora, en lugar de la anterior.
posts-now-too-soon = La última salió hace menos de cinco minutos. Puedes publicar de nuevo el { $again }.
posts-now-under-way = Ya hay una en camino.
posts-now-not-connected = Por el momento no puedo trabajar en el canal. Su página dice qué me falta allí.
posts-now-no-place = Primero elige un canal para ella.
posts-now-disabled = Está detenida, porque falló cinco veces seguidas. Primero actívala.

# Time

posts-ask-time =
    { $post }: ¿a qué hora publico esto cada día?

    Las horas están en la zona horaria del propietario del canal: { $zone }.
posts-zone-unknown = UTC, porque no sé dónde está (/timezone)
posts-time-choice = { $time }
posts-time-chosen = ✅ { $time }
posts-not-daily = 🚫 No automáticamente

# Channel

posts-ask-place =
    ¿En qué canal publico los planes de <b>{ $channel }</b>? Toca el botón de abajo y elígelo: Telegram me hace administrador allí en el mismo paso.

    Pido un solo permiso: publicar mensajes.
posts-picker = 📍 Elegir un canal
posts-pick-again = 📍 Elegir de nuevo
posts-picked = 👍 A partir de ahora los planes se publican en <b>{ $place }</b>.
posts-picked-bot-may-not = Todavía no puedo publicar en ese canal. Elígelo de nuevo y Telegram me da el permiso; o abre sus ajustes → Administradores → mi nombre, y activa “Publicar mensajes”.
posts-picked-chooser-may-not = Telegram dice que tú no puedes publicar en ese canal, así que no puedo hacerlo por ti. Pide a su propietario permiso para publicar y elígelo de nuevo.
posts-picked-unknown = No puedo ver ese canal. Elígelo de nuevo y Telegram me hace administrador allí.

# Text

posts-ask-text =
    { $post }: ¿qué debe decir? Escríbelo, hasta { $max } caracteres. El nombre del canal va encima y los botones debajo.
posts-default-text = ↩️ El texto predeterminado
posts-text-empty = El texto está vacío. Escríbelo otra vez, por favor.
posts-text-long = Tiene más de { $max } caracteres. Escribe algo más corto, por favor.
posts-text-set = ✅ Guardado. La publicación del canal cambia en un minuto.
posts-text-failed = Algo falló de nuestro lado y no se cambió nada. Escríbelo otra vez, por favor. ID del error: { $id }
posts-text-lost = No pude continuar con el formulario, así que se cerró y no se cambió nada. Empiézalo de nuevo desde /channels. ID del error: { $id }

# Failures

posts-why-bot-may-not = No puedo publicar en <b>{ $place }</b>. Abre sus ajustes → Administradores → mi nombre, y activa “Publicar mensajes”.
posts-why-chooser-may-not = Quien eligió <b>{ $place }</b> ya no puede publicar allí o ya no gestiona este canal. Elige otra vez un canal para los planes.
posts-why-refused = Telegram dice: { $reason }
posts-stopped =
    ⚠️ { $post } para <b>{ $channel }</b>: la publicación falló cinco veces seguidas, así que dejé de enviarla.

    { $why }

    Cuando esté arreglado, toca el botón: sigue a su hora habitual.
posts-notify-failed =
    ⚠️ { $post } para <b>{ $channel }</b>: no se hizo la publicación.

    { $why }
posts-notify-unclear = ⚠️ { $post } para <b>{ $channel }</b>: se perdió la respuesta de Telegram. Mira si está allí antes de publicarla de nuevo.
posts-notify-late = ⚠️ { $post } para <b>{ $channel }</b>: no se hizo la publicación, porque no pude hacerla en una hora. Ahora puedes intentarlo de nuevo.
posts-notify-empty =
    { $post } para <b>{ $channel }</b>: no se hizo la publicación.

    { $why }
posts-empty-offer = No hay nada a la venta por el momento.
posts-empty-thanks = Las donaciones están desactivadas: mira /donations.
