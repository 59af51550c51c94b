# What is said before an end, at the end and after it; and to those who come back to the bot.

reminder =
    ⏳ Tu tiempo en { $channels } ({ $tier }) termina el { $date }.

    Renueva cuando quieras: lo que añades se suma a lo que te queda.
reminder-trial =
    ⏳ Tu prueba gratis de { $channels } termina el { $date }. No se cobra nada por sí solo.

    Si quieres quedarte, basta un toque.
reminder-grace =
    ⌛ Tu tiempo en { $channels } ({ $tier }) ha terminado. Puedes quedarte hasta el { $date }.

    Renueva antes de esa fecha y no tendrás que salir.

ended = ⌛ Tu tiempo en { $channels } ({ $tier }) ha terminado, y con él tu acceso. Gracias por haber estado allí.
ended-trial = ⌛ Tu prueba gratis de { $channels } ha terminado, y con ella tu acceso. No se cobró nada.
ended-refund = ↩️ Tu pago se te devolvió, así que tu acceso a { $channels } ha terminado.
ended-people = 🚪 Quienes administran { $channels } terminaron tu acceso. Si crees que es un error, escríbeles: /paysupport.
ended-whitelisted = 🤝 Tu tiempo pagado en { $channels } ({ $tier }) ha terminado, y te quedas: quienes lo administran te dejan entrar gratis.
ended-administrator = ⌛ Tu tiempo en { $channels } ({ $tier }) ha terminado. Allí eres administrador, así que te dejo dentro y he avisado al propietario.
ended-own-price = Con un toque vuelves. Hasta el { $date } te cuesta lo mismo que antes.
ended-see-offers = Puedes volver cuando quieras: los planes están a un toque.

subscription-in-grace =
    <b>{ $channel }</b> · { $tier }
    ⌛ Terminó el { $date }. Puedes quedarte hasta el { $until }: renueva antes de esa fecha y no tendrás que salir.
subscription-listed-whitelisted =
    <b>{ $channel }</b>
    🤝 Tuyo gratis: quienes lo administran te dejan entrar.
subscription-listed-banned =
    <b>{ $channel }</b>
    🚫 Quienes lo administran te bloquearon allí. Para preguntarles por qué: /paysupport.

welcome-back = 👋 ¡Qué bueno verte! Durante un tiempo no pude escribirte, así que así están las cosas:
welcome-back-paid = 💳 Tu pago llegó entretanto.
welcome-back-ends-soon = ⏳ Termina pronto. Renueva cuando quieras: lo que añades se suma a lo que te queda.
welcome-back-owner = Quizás te perdiste mensajes sobre tus canales. Envía /channels para ver cómo están.

# The page of a channel's rules of access

channel-access-rules = ⏳ Cuando termina el acceso
access-rules =
    ⏳ Acceso a <b>{ $channel }</b>

    <b>Plazo de gracia</b>
    ¿Cuánto puede quedarse la gente cuando termina su tiempo? Se le dice hasta cuándo.

    <b>Recordatorios</b>
    ¿Cuántos días antes del fin debo recordárselo?

    <b>Miembros que no conozco</b>
    ¿Qué hago con quienes no entraron a través de mí? A los administradores siempre los dejo en paz.
access-rules-set = Guardado. Vale también para quienes están dentro ahora.
access-choice = { $choice }
access-chosen = ✅ { $choice }
access-grace-none = Sin plazo de gracia
access-grace-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
access-grace-days =
    { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
access-reminder =
    { $count ->
        [one] { $count } día antes
       *[other] { $count } días antes
    }
access-unknown-leave = Dejarlos en paz
access-unknown-tell = Avisarme de cada uno
access-unknown-remove = Sacarlos
