# Said by more than one feature.
#
# Glosario (es, «tú», español neutro): channel = canal; group = grupo; discussion group = grupo de discusión;
# subscription = suscripción; tier/offer = plan; owner = propietario; creator = creador; manager = gestor;
# operator = operador; member = miembro; buyer = comprador; order = pedido; sale = venta; payment = pago; charge = cobro;
# payout = retiro; refund = reembolso; broadcast = difusión; mute = silenciar; donation = donación; goal = meta;
# invite link = enlace de invitación; tracked link = enlace con seguimiento; join request = solicitud de ingreso;
# Stars = Estrellas; coins/crypto = criptomonedas; balance = saldo; statement = extracto; books/ledger = libro de cuentas;
# digest = resumen; grace = plazo de gracia; trial = prueba gratis; ban = bloquear/bloqueo; for life = para siempre;
# standing post = publicación fija; renewal = renovación; time (of a member) = tiempo; to tap = tocar.

button-outdated = Este botón ya no es válido. Envía /start para empezar de nuevo.
cancel-nothing = No hay nada que cancelar.
cancel-done = Cancelado. No se cambió nada.
days-not-whole = Necesito un número entero de días, como 14. Escríbelo otra vez, por favor.
days-range = Puedo dar de 1 a 3660 días a la vez. Escribe otro número, por favor.
error-ours = Algo falló de nuestro lado. Inténtalo de nuevo en un minuto. ID del error: { $id }
unknown-word = No entendí eso. Envía /start para ver qué puedo hacer.
