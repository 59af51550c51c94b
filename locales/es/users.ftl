# /start, /help and /cancel, the user's language and time zone.

command-start = Empezar de nuevo
command-help = Lo que puede hacer el bot
command-cancel = Cancelar la pregunta actual

welcome =
    ¡Hola! Vendo acceso a canales y grupos privados.

    <b>¿Tienes uno?</b> Conéctalo, ponle un precio y comparte un enlace: yo recibo los pagos, dejo entrar a la gente y retiro el acceso cuando se acaba su tiempo.
    <b>¿Compraste acceso?</b> Tus suscripciones están a un toque.
welcome-new-channel = 📢 Conectar mi canal
welcome-my-channels = 🗂 Mis canales
welcome-my-subscriptions = 🔑 Mis suscripciones
welcome-unknown-link =
    No conozco ese enlace; quizás está incompleto. Pide uno nuevo a quien te lo dio.

    Mientras tanto, esto es lo que puedo hacer por ti:
welcome-form-outdated =
    Me actualizaron mientras llenabas un formulario, así que se cerró y no se cambió nada.

    Empieza de nuevo desde /channels o /paysupport, por favor.
help =
    <b>Para propietarios</b>
    /newchannel – conectar un canal o grupo
    /channels – planes, precios y enlaces
    /team – tu equipo y sus roles
    /members – tus miembros: buscar, dar días, pausar, bloquear
    /broadcast – escribir a la gente de un canal
    /stats – gráficos de ventas y miembros
    /links – enlaces con seguimiento: ver de dónde vienen las ventas
    /donations – pedir donaciones
    /balance – tus ganancias
    /payouts – retirar tus ganancias
    /statement – cada venta de un mes en un archivo
    /refund – reembolsar un pago
    /notifications – elegir tus avisos

    <b>Para suscriptores</b>
    /subscriptions – tus suscripciones, cuándo terminan y enlaces de invitación
    Para comprar, toca el enlace que comparte el propietario del canal.
    /paysupport – preguntar por una compra
    /terms – las condiciones de venta

    <b>Para todos</b>
    /mute – silenciar o activar difusiones
    /language – el idioma de mis mensajes
    /timezone – la zona horaria de mis mensajes
    /privacy – tus datos aquí
    /cancel – cancelar la pregunta actual

# Language

command-language = Mi idioma

# The name of this language, in this language.
language-own-name = Español
language-chosen =
    🌐 <b>{ $language }</b>: el idioma que elegiste y en el que te escribo.

    Toca otro idioma y lo usaré desde ahora:
language-follows =
    🌐 <b>{ $language }</b>: el idioma de tu Telegram y en el que te escribo.

    Toca otro idioma y lo usaré desde ahora:
language-not-spoken =
    🌐 <b>{ $language }</b>: te escribo así porque todavía no hablo el idioma de tu Telegram.

    Toca otro idioma y lo usaré desde ahora:
language-choice-chosen = ✅ { $choice }
language-as-in-telegram = Como en Telegram

command-timezone = Mi zona horaria

# Time zone

zone-ask =
    🕰 <b>¿En qué zona horaria estás?</b> Así muestro las horas en ella.

    Hasta que elijas una, las horas están en UTC. Solo lo pregunto una vez; puedes cambiarla con /timezone cuando quieras.
zone-clock = { $city } · { $time }
zone-another-city = 🌍 Otra ciudad
zone-in-utc = Dejarlo en UTC

zone-is-city =
    🕰 Muestro las horas como en <b>{ $city }</b>, donde el reloj marca { $time }.

    ¿No es tu zona horaria? Elige otra:
zone-is-utc =
    🕰 Muestro las horas en <b>UTC</b>, donde el reloj marca { $time }.

    Elige tu zona horaria:
zone-set-city = ✅ A partir de ahora te digo las horas como en <b>{ $city }</b>, donde el reloj marca { $time }. /timezone lo cambia.
zone-set-utc = ✅ Te digo las horas en <b>UTC</b>, donde el reloj marca { $time }. /timezone lo cambia.

zone-which-city =
    🌍 <b>¿En qué ciudad estás, o cerca de cuál?</b>

    También me sirve la hora que marca tu reloj, como 14:05.
zone-which = 🌍 ¿Cuál de estas es tu zona horaria? Si no es ninguna, envíame otra ciudad.
zone-unknown = No conozco ese lugar. Envíame la ciudad grande más cercana, o la hora que marca tu reloj, como 14:05.
zone-failed = No se pudo guardar, así que envíalo otra vez, por favor. ID del error: { $id }
zone-form-lost = No pude seguir con esa pregunta, así que no se cambió nada. Envía /timezone para empezar de nuevo. ID del error: { $id }
