# /start, /help and /cancel, the user's language and time zone.

command-start = Empezar de nuevo
command-help = Lo que puede hacer el bot
command-cancel = Detener la pregunta actual

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
    Me mejoraron mientras llenabas un formulario, así que no pudo continuar y no se cambió nada.

    Empiézalo de nuevo desde /channels o /paysupport, por favor.
help =
    <b>Para propietarios</b>
    /newchannel – conectar un canal o grupo
    /channels – planes, precios, enlaces y gestores
    /members – la gente de tus canales: buscar, dar tiempo, pausar, bloquear
    /broadcast – escribir a la gente de un canal
    /stats – cómo van tus canales, en un gráfico
    /links – enlaces que dicen lo que aportan
    /balance – lo que has ganado
    /statement – cada venta de un mes en un archivo
    /refund – devolver un pago

    <b>Para suscriptores</b>
    /subscriptions – lo que tienes, hasta cuándo y cómo entrar
    Para comprar, toca el enlace que comparte el propietario del canal.
    /paysupport – preguntar por una compra
    /terms – lo que aceptas al comprar

    <b>Para todos</b>
    /mute – de qué canales recibes difusiones
    /language – el idioma en el que te escribo
    /timezone – tu zona horaria
    /cancel – detener lo que esté preguntando

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
    🕰 <b>¿Qué reloj es el tuyo?</b> Así te digo las horas como las muestra él.

    Hasta que lo digas, están en UTC. Solo lo pregunto esta vez; /timezone lo cambia cuando quieras.
zone-clock = { $city } · { $time }
zone-another-city = 🌍 Otra ciudad
zone-in-utc = Dejarlo en UTC

zone-is-city =
    🕰 Te digo las horas como en <b>{ $city }</b>, donde el reloj marca { $time }.

    ¿No estás allí? Elige otro reloj:
zone-is-utc =
    🕰 Te digo las horas en <b>UTC</b>, donde el reloj marca { $time }.

    Elige tu reloj y te digo las horas como las muestra él:
zone-set-city = ✅ A partir de ahora te digo las horas como en <b>{ $city }</b>, donde el reloj marca { $time }. /timezone lo cambia.
zone-set-utc = ✅ Te digo las horas en <b>UTC</b>, donde el reloj marca { $time }. /timezone lo cambia.

zone-which-city =
    🌍 <b>¿En qué ciudad estás, o cerca de cuál?</b>

    También me sirve la hora que marca tu reloj, como 14:05.
zone-which = 🌍 ¿Cuál de estos relojes es el tuyo? Si no es ninguno, envíame otra ciudad.
zone-unknown = No conozco ese lugar. Envíame la ciudad grande más cercana, o la hora que marca tu reloj, como 14:05.
zone-failed = No se pudo guardar, así que envíalo otra vez, por favor. ID del error: { $id }
zone-form-lost = Esa pregunta se perdió, así que no se cambió nada. Envía /timezone para empezar de nuevo. ID del error: { $id }
