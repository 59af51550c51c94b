# Texts that several features share, forms, and the bot's profile in Telegram. The profile is plain text.
#
# Glosario (es, «tú», español neutro): channel = canal; group = grupo; discussion group = grupo de discusión;
# subscription = suscripción; tier/offer = plan; owner = propietario; creator = creador; manager = gestor;
# operator = operador; member = miembro; buyer = comprador; order = pedido; sale = venta; payment = pago; charge = cobro;
# payout = retiro; refund = reembolso; broadcast = difusión; mute = silenciar; donation = donación; goal = meta;
# invite link = enlace de invitación; tracked link = enlace con seguimiento; join request = solicitud de ingreso;
# Stars = Estrellas; coins/crypto = criptomonedas; balance = saldo; statement = extracto; ledger = libro de cuentas;
# digest = resumen; grace = plazo de gracia; trial = prueba gratis; ban = bloquear/bloqueo; for life = para siempre;
# channel post = publicación del canal; renewal = renovación; time (of a member) = tiempo; to tap = tocar.

button-outdated = Este botón ya no es válido. Envía /start para empezar de nuevo.
cancel-nothing = No hay nada que cancelar.
cancel-done = Cancelado. No se cambió nada.
days-not-whole = Necesito un número entero de días, como 14. Escríbelo otra vez, por favor.
days-range = Puedo dar de 1 a 3660 días a la vez. Escribe otro número, por favor.
error-internal = Algo falló de nuestro lado. Inténtalo de nuevo en un minuto. ID del error: { $id }
intake-too-fast = Eso fue más rápido de lo que puedo seguir, así que dejé una parte sin atender. Espera un momento y luego envía o toca el resto otra vez.
unknown-message = No entendí eso. Envía /start para ver qué puedo hacer.
work-progress = { $done } de unas { $total } filas…
counting = ⏳ Estoy contando…
period-days =
    { $days ->
        [one] { $days } día
       *[other] { $days } días
    }
period-months =
    { $months ->
        [one] { $months } mes
       *[other] { $months } meses
    }
period-until = hasta el { $date }
period-lifetime = para siempre
price-stars =
    { $count ->
        [one] ⭐ { $count } Estrella
       *[other] ⭐ { $count } Estrellas
    }

# The bot's profile

bot-description =
    Vendo acceso a canales y grupos privados.

    Propietarios: conecta un canal, pon un precio y comparte un enlace. Yo recibo los pagos, dejo entrar a la gente y retiro el acceso cuando se acaba su tiempo.

    Suscriptores: paga con Estrellas de Telegram o de otra forma que ofrezca el canal, y mira qué tienes y hasta cuándo.

    Toca Iniciar para empezar.
bot-short-description = Acceso de pago a canales y grupos privados: Estrellas de Telegram y otras formas de pago.

# Forms

form-cancel = ✖️ Cancelar
form-use-buttons = Toca uno de los botones debajo del plan de arriba. Para detenerte, envía /cancel.
form-use-these-buttons = Toca los canales de arriba y luego “Listo”. Para detenerte, envía /cancel.
form-not-text = Esperaba una respuesta escrita. Escríbela, o envía /cancel para detenerte.
form-unknown-command = No conozco ese comando y todavía espero tu respuesta. Para detenerte, envía /cancel.
form-asked-already = Ya te lo pregunté. Responde a la pregunta de abajo, o envía /cancel para detenerte.
button-outdated-form = Ese botón es de una pregunta anterior. Responde a la última, o envía /cancel para detenerte.
