# What a person has, how they come in, and how it ends.

command-subscriptions = Lo que tengo y hasta cuándo

subscriptions-title = 🎟 <b>Tus suscripciones</b>
subscriptions-none = Todavía no tienes suscripciones. Abre el enlace de un canal que te guste y te muestro sus planes.
subscriptions-more =
    { $count ->
        [one] No se muestra una suscripción más antigua.
       *[other] No se muestran { $count } suscripciones más antiguas.
    }

subscription-for-life =
    <b>{ $channel }</b> · { $tier }
    ✅ Tuyo para siempre.
subscription-until =
    <b>{ $channel }</b> · { $tier }
    ✅ Activo hasta el { $date }.
subscription-over =
    <b>{ $channel }</b> · { $tier }
    ⌛ Terminó el { $date }. Renueva para volver.
subscription-listed-paused =
    <b>{ $channel }</b> · { $tier }
    ⏸ En pausa. No se pierde nada de tu tiempo.
subscription-given = membresía
subscription-being-renewed =
    <b>{ $channel }</b> · { $tier }
    🔁 Telegram lo está renovando ahora mismo.

subscription-renews = 🔁 Se renueva el { $date } por { $price }.
subscription-renewal-stopped = ⏹ No se renovará: no habrá más cobros.
subscription-renewal-stopped-in-settings = ⏹ No se renovará: no habrá más cobros. Lo detuviste en Telegram y puedes reanudarlo allí: Ajustes → Mis Estrellas.
subscription-renewal-stopped-by-channel = ⏹ No se renovará: por el momento no puedo dejar entrar a nadie allí. Cuando pueda, te pregunto.
subscription-renewal-failed = ⚠️ Telegram no pudo cobrar tus Estrellas, así que no se renovó.
subscription-stop-renewing = ⏹ Dejar de renovar { $channel }
subscription-resume-renewing = 🔁 Volver a renovar { $channel }

subscription-renew = 🔄 Renovar { $channel }
subscription-my-link = 🔑 Entrar en { $channel }
subscription-enter = 🚪 Entrar
subscription-see-offers = 🛍 Ver los planes

subscription-link-join-request =
    🔑 Tu entrada a <b>{ $channel }</b>.

    Toca el botón y solicita unirte: te apruebo al instante. El enlace solo funciona para ti.
subscription-link-one-time-link =
    🔑 Tu entrada a <b>{ $channel }</b>.

    El enlace funciona una vez y durante una hora. Los anteriores ya no funcionan.
subscription-not-entitled = Tu tiempo en <b>{ $channel }</b> ha terminado. Renueva y entras al instante.
subscription-paused =
    Tu tiempo en <b>{ $channel }</b> no corre: quienes lo administran lo pausaron.

    No se pierde nada. Cuando lo reanuden, te envío cómo entrar.
subscription-already-in = Ya estás dentro: <b>{ $channel }</b> está en tu lista de chats.
subscription-banned = Quienes administran <b>{ $channel }</b> te bloquearon allí, y yo no puedo cambiarlo. Habla con ellos, por favor.
subscription-too-soon = Recibiste un enlace hace menos de un minuto. Usa ese, o pide otro en un minuto.

subscription-request-declined =
    <b>{ $channel }</b> está abierto a sus suscriptores, y ese enlace es de otra persona.

    Tú también puedes entrar: elige un plan y te abro.
subscription-come-back =
    Tu pago por <b>{ $channel }</b> y el fin de tu tiempo anterior se cruzaron, así que quizás te saqué por un momento. ¡Perdón!

    Toca el botón para volver a entrar.
subscription-link-misused =
    🔑 Otra persona entró con tu enlace a <b>{ $channel }</b>, así que lo anulé.

    Aquí tienes uno nuevo. No lo compartas, por favor.

owner-administrator-kept =
    ⌛ El tiempo pagado de <b>{ $person }</b> en <b>{ $channel }</b> ha terminado.

    Esa persona administra el canal, así que solo tú puedes retirarle el acceso.
owner-removal-failed =
    ⚠️ { $count ->
        [one] Una persona cuyo tiempo pagado terminó sigue en <b>{ $channel }</b>: no puedo retirarle el acceso.
       *[other] { $count } personas cuyo tiempo pagado terminó siguen en <b>{ $channel }</b>: no puedo retirarles el acceso.
    }

    { $why }

    Revisa que yo sea administrador allí y pueda bloquear usuarios, y luego toca “Comprobar de nuevo”. Lo intentaré cada día.
owner-removal-refused = Lo último que dijo Telegram: <i>{ $reason }</i>
owner-removal-unanswered = Telegram no me respondió.
owner-link-misused = 🔑 Alguien entró en <b>{ $channel }</b> con el enlace de otra persona. Estoy sacando a esa persona y anulé ese enlace.
