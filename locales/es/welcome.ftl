# The first words, and the last resort.

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
