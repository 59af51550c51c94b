# A user's subscriptions, trials, reminders, the end of access, and the greeting after the user unblocked the bot.

# Notifications about changes by the channel's team

subscription-notify-gift =
    🎁 Quienes administran <b>{ $channel }</b> te regalaron tiempo allí.

    Puedes estar dentro hasta el { $date }.
subscription-notify-gift-for-life =
    🎁 Quienes administran <b>{ $channel }</b> te regalaron acceso para siempre.
subscription-notify-gift-paused =
    🎁 Quienes administran <b>{ $channel }</b> te regalaron tiempo allí.

    Tu acceso está en pausa por ahora. El tiempo cuenta cuando lo reanuden.
subscription-notify-paused =
    ⏸ Quienes administran <b>{ $channel }</b> pausaron tu acceso, así que por ahora estás fuera.

    No pierdes tiempo. Cuando reanuden tu acceso, te envío un enlace de invitación.
subscription-notify-resumed =
    ▶️ Tu acceso a <b>{ $channel }</b> sigue adelante.

    Tienes acceso hasta el { $date }.
subscription-notify-resumed-for-life = ▶️ Tu acceso a <b>{ $channel }</b> sigue adelante, para siempre.
subscription-notify-banned =
    ⛔ Quienes administran <b>{ $channel }</b> te bloquearon allí.

    Si pagaste por él, puedes preguntarles: /paysupport.
subscription-notify-unbanned = ✅ Quienes administran <b>{ $channel }</b> quitaron tu bloqueo: puedes volver cuando quieras.
subscription-notify-allowed =
    🤝 Quienes administran <b>{ $channel }</b> te dejan entrar gratis, mientras ellos quieran.

reengagement-first-greeting = 👋 ¡Mucho gusto! Ya eres miembro. Aquí tienes un resumen:

command-subscriptions = Mis suscripciones y enlaces de invitación

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
    🔁 Se está renovando ahora mismo.

subscription-renews = 🔁 Se renueva el { $date } por { $price }.
subscription-renewal-stopped = ⏹ No se renovará: no habrá más cobros.
subscription-renewal-stopped-in-settings = ⏹ No se renovará: no habrá más cobros. Puedes reanudarlo en Telegram: Ajustes → Mis Estrellas.
subscription-renewal-stopped-by-channel = ⏹ No se renovará: por el momento no puedo dejar entrar a nadie allí. Cuando pueda, te pregunto.
subscription-renewal-failed = ⚠️ El cobro falló, así que no se renovó.
subscription-renewal-past-due = ⚠️ El último cobro falló. Se intentará de nuevo antes del { $date }.
subscription-stop-renewing = ⏹ Dejar de renovar { $channel }
subscription-resume-renewing = 🔁 Volver a renovar { $channel }
subscription-portal = 💳 Tarjeta para { $channel }

subscription-renew = 🔄 Renovar { $channel }
subscription-see-offers = 🛍 Ver los planes

owner-administrator-kept =
    ⌛ El acceso pagado de <b>{ $person }</b> a <b>{ $channel }</b> ha terminado.

    Esa persona administra el canal, así que solo tú puedes sacarla.
owner-removal-failed =
    ⚠️ { $count ->
        [one] Una persona cuyo tiempo pagado terminó sigue en <b>{ $channel }</b>: no puedo retirarle el acceso.
       *[other] { $count } personas cuyo tiempo pagado terminó siguen en <b>{ $channel }</b>: no puedo retirarles el acceso.
    }

    { $why }

    Revisa que yo sea administrador allí y pueda bloquear usuarios, y luego toca “Comprobar de nuevo”. Lo intentaré cada día.
owner-removal-refused = Respuesta de Telegram: <i>{ $reason }</i>
owner-removal-unanswered = Telegram no me respondió.

# Reminders and the end of access

reminder =
    ⏳ Tu acceso a { $channels } ({ $tier }) termina el { $date }.

    Puedes renovar ya: el tiempo nuevo se suma al que te queda.
reminder-trial =
    ⏳ Tu prueba gratis de { $channels } termina el { $date }. No se cobra nada por sí solo.

    Si quieres quedarte, basta un toque.
reminder-grace =
    ⌛ Tu tiempo en { $channels } ({ $tier }) ha terminado. Puedes quedarte hasta el { $date }.

    Renueva antes de esa fecha y no tendrás que salir.

ended = ⌛ Tu tiempo en { $channels } ({ $tier }) ha terminado, y con él tu acceso. Gracias por haber estado allí.
ended-trial = ⌛ Tu prueba gratis de { $channels } ha terminado, y con ella tu acceso. No se cobró nada.
ended-refund = ↩️ Tu pago se te devolvió, así que tu acceso a { $channels } ha terminado.
ended-by-channel = 🚪 Quienes administran { $channels } terminaron tu acceso. Si crees que es un error, escríbeles: /paysupport.
ended-allowed = 🤝 Tu tiempo pagado en { $channels } ({ $tier }) ha terminado, y te quedas: quienes lo administran te dejan entrar gratis.
ended-administrator = ⌛ Tu tiempo en { $channels } ({ $tier }) ha terminado. Allí eres administrador, así que te dejo dentro y he avisado al propietario.
ended-old-price = Con un toque vuelves. Hasta el { $date } pagas tu precio anterior.
ended-see-offers = Puedes volver cuando quieras: los planes están a un toque.

subscription-in-grace =
    <b>{ $channel }</b> · { $tier }
    ⌛ Terminó el { $date }. Puedes quedarte hasta el { $until }: renueva antes de esa fecha y no tendrás que salir.
subscription-listed-allowed =
    <b>{ $channel }</b>
    🤝 Tuyo gratis: quienes lo administran te dejan entrar.
subscription-listed-banned =
    <b>{ $channel }</b>
    🚫 Quienes lo administran te bloquearon allí. Para preguntarles por qué: /paysupport.

# After the user unblocked the bot

reengagement-greeting = 👋 ¡Qué bueno verte! Durante un tiempo no pude escribirte, así que aquí tienes un resumen:
reengagement-paid = 💳 Tu pago llegó entretanto.
reengagement-ends-soon = ⏳ Termina pronto. Renueva cuando quieras: lo que añades se suma a lo que te queda.
reengagement-owner = Quizás te perdiste mensajes sobre tus canales. Envía /channels para ver cómo están.

# Free trials

trial-try =
    { $days ->
        [one] 🎁 Probar { $tier } un día, gratis
       *[other] 🎁 Probar { $tier } { $days } días, gratis
    }
trial-started =
    🎁 Tu prueba gratis de <b>{ $tier }</b> en { $channel } ha empezado. Dura hasta el { $date }.

    No se cobra nada, ni ahora ni después: termina sola. Enseguida te envío tu enlace de invitación.
trial-not-for-you = Esta prueba gratis no puede empezar para ti: es para quienes llegan por primera vez, y solo una vez.
