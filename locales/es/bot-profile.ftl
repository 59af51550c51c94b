# What Telegram shows of the bot itself: before the first word, and on its profile. Plain text.

bot-description =
    Vendo acceso a canales y grupos privados.

    Propietarios: conecta un canal, pon un precio y comparte un enlace. Yo recibo los pagos, dejo entrar a la gente y retiro el acceso cuando se acaba su tiempo.

    Suscriptores: paga con Estrellas de Telegram o criptomonedas y mira qué tienes y hasta cuándo.

    Toca Iniciar para empezar.
bot-short-description = Acceso de pago a canales y grupos privados: Estrellas de Telegram y criptomonedas.
