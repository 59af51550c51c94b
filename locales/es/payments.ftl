# Choosing how to pay, paying, and what comes after.

price-stars =
    { $count ->
        [one] ⭐ { $count } Estrella
       *[other] ⭐ { $count } Estrellas
    }

order-chosen =
    <b>{ $tier }</b> · { $period }
    Acceso a { $channels }

    { $leads }

    ¿Cómo te gustaría pagar? Este precio es tuyo hasta el { $until }.
order-leads-begin = Si pagas ahora, tu acceso dura { $until }.
order-leads-extend = Tienes acceso hasta el { $date }: esto le suma { $period }, así que durará { $until }.
order-leads-extend-to = Tienes acceso hasta el { $date }: con esto durará { $until }.
order-leads-change = Tienes <b>{ $old }</b> hasta el { $date }: <b>{ $tier }</b> suma su tiempo después, y a partir de ahora tienes { $tier }, { $until }.
order-leads-change-to = Tienes <b>{ $old }</b> hasta el { $date }: a partir de ahora tienes <b>{ $tier }</b>, { $until }.
order-leads-on = Con este pago tu tiempo en pausa sigue adelante, y se le suma <b>{ $tier }</b>: tu acceso dura { $until }.
order-leads-apart = <b>{ $tier }</b> se suma a lo que tienes en cada canal. Si pagas ahora, tu acceso dura:
order-leads-there = • <b>{ $channel }</b>: { $until }
order-leads-free = gratis para ti de todos modos
order-refused-date-over = <b>{ $tier }</b> duraba hasta el { $date }, así que ya no queda nada que comprar.
order-refused-adds-nothing = Ya tienes acceso a <b>{ $channel }</b> hasta el { $date }. <b>{ $tier }</b> no dura más, así que no añadiría nada, y no acepto dinero por ello.
order-refused-for-life = Estás en <b>{ $channel }</b> para siempre, así que no hay nada más que comprar.
order-refused-banned = Quienes administran <b>{ $channel }</b> no te dejan entrar, así que no acepto dinero por ello. Habla con ellos, por favor.
order-refused-whitelisted = Quienes administran <b>{ $channel }</b> te dejan entrar gratis, así que no hay nada que pagar.
order-not-on-sale = Este plan ya no está a la venta. Abre de nuevo el enlace del canal para ver lo que hay hoy.
order-no-way-to-pay = { $channel } no puede recibir pagos por este plan ahora mismo. Avisa a su propietario, por favor.
order-already-paid = Este pedido ya está pagado. Para añadir más tiempo, elige el plan otra vez.
order-stale = Este pedido es demasiado antiguo, así que su precio ya no está garantizado. Elige el plan otra vez.

renew-not-sold = <b>{ $tier }</b> ya no se vende, o no por ahora, así que no puedo renovarlo.
renew-too-late = Te guardé el precio que tenías hasta el { $date }. A partir de ahora valen los planes de hoy.

trial-try =
    { $days ->
        [one] 🎁 Probar { $tier } un día, gratis
       *[other] 🎁 Probar { $tier } { $days } días, gratis
    }
trial-started =
    🎁 Tu prueba gratis de <b>{ $tier }</b> en { $channel } ha empezado. Dura hasta el { $date }.

    No se cobra nada, ni ahora ni después: termina sola. Enseguida te digo cómo entrar.
trial-not-for-you = Esta prueba gratis no puede empezar para ti: es para quienes llegan por primera vez, y solo una vez.

pay-with-stars = { $price }
pay-with-nowpayments = 🪙 { $price } en criptomonedas
pay-open-page = 🪙 Abrir la página de pago
pay-try-again = 🔄 Intentar de nuevo

invoice-description = Acceso a { $channel }
checkout-opened =
    <b>{ $tier }</b> · { $channel }

    Abre la página, elige una criptomoneda y paga. Seguiré el pago aquí y te dejaré entrar cuando llegue.
checkout-failed = La página de pago no se pudo abrir ahora mismo. No se cobró nada. ID del error: { $id }
checkout-impossible = Este plan no se puede pagar con criptomonedas. Elige otra forma, por favor. ID del error: { $id }

charge-refused-unknown = Esta factura no se conoce aquí. Abre el enlace del canal y elige de nuevo.
charge-refused-wrong_payer = Esta factura se hizo para otra persona. Abre el enlace del canal para obtener la tuya.
charge-refused-wrong_price = El precio de esta factura ha cambiado. Elige el plan otra vez, por favor.
charge-refused-paid = Esta factura ya está pagada. Para añadir más tiempo, envía /subscriptions y toca Renovar.
charge-refused-stale = Esta factura es demasiado antigua. Elige el plan otra vez, por favor.
charge-refused-renewing = Ya tienes una suscripción a este canal. Envía /subscriptions para verla, o elige el plan de nuevo para pagar una vez.
charge-refused-date_over = Ya pasó la fecha hasta la que dura este plan, así que no se cobró nada.
charge-refused-adds_nothing = Tu acceso ya dura tanto como este plan: no añadiría nada, así que no se cobró nada.
charge-refused-for_life = Ya tienes esto para siempre, así que no se cobró nada.
charge-refused-banned = Quienes administran este canal no te dejan entrar, así que no se cobró nada. Habla con ellos, por favor.
charge-refused-whitelisted = Puedes entrar gratis, así que no se cobró nada.
charge-refused-not_on_sale = Este plan ya no está a la venta. Abre de nuevo el enlace del canal, por favor.

progress-waiting = ⏳ <b>{ $tier }</b> · { $channel }: esperando tu pago.
progress-confirming = 🔎 <b>{ $tier }</b> · { $channel }: ya se vio tu pago y la red lo está confirmando.
progress-confirmed = 🔎 <b>{ $tier }</b> · { $channel }: tu pago está confirmado y en camino.
progress-sending = 🔎 <b>{ $tier }</b> · { $channel }: ya casi está.
progress-partially-paid =
    ⚠️ <b>{ $tier }</b> · { $channel }: llegó { $arrived } y falta { $missing }.

    Envía el resto a la misma dirección o abre la página. También puedes esperar: el propietario puede darlo por bueno.
progress-missing-unknown = una parte
progress-expired = ⌛ <b>{ $tier }</b> · { $channel }: se acabó el tiempo para pagar. El dinero que se envía tarde también se cuenta.
progress-failed = ❌ <b>{ $tier }</b> · { $channel }: el pago falló. Elige el plan otra vez para volver a intentarlo.
progress-refunded = ↩️ <b>{ $tier }</b> · { $channel }: el pago fue reembolsado.
progress-finished = ✅ <b>{ $tier }</b> · { $channel }: pagado. ¡Gracias!
progress-held = 🕵️ <b>{ $tier }</b> · { $channel }: el pago llegó, pero no coincide con el pedido. Una persona lo revisará; tu dinero no se pierde.

purchase-delivered-join-request =
    ✅ Pagado. <b>{ $tier }</b> para { $channel }.
    Tu acceso: { $until }.

    Toca el botón y solicita unirte: te apruebo al instante. El enlace solo funciona para ti.
purchase-delivered-one-time-link =
    ✅ Pagado. <b>{ $tier }</b> para { $channel }.
    Tu acceso: { $until }.

    Toca el botón para entrar. El enlace funciona una vez y durante una hora; /subscriptions te da uno nuevo.
purchase-delivered-inside =
    ✅ Pagado. <b>{ $tier }</b> para { $channel }.
    Tu acceso: { $until }.

    Ya estás dentro, así que no hay nada más que hacer.
purchase-delivered-banned =
    ✅ Pagado. <b>{ $tier }</b> para { $channel }.

    Pero quienes administran { $channel } te bloquearon allí, y yo no puedo cambiarlo. Habla con ellos, por favor; tu pago consta en sus cuentas.
purchase-delivered-paused =
    ✅ Pagado. <b>{ $tier }</b> para { $channel }.

    Quienes administran { $channel } pausaron tu tiempo allí. No se pierde nada: cuando lo reanuden, te envío cómo entrar.
purchase-delivered-not-entitled =
    ✅ Pagado. <b>{ $tier }</b> para { $channel }.

    El tiempo que compraste ya terminó. Envía /subscriptions para ver lo que tienes.
purchase-delayed =
    ✅ Pagado. <b>{ $tier }</b> para { $channel }.

    Ahora mismo no puedo abrir la entrada y lo sigo intentando. No tienes que hacer nada: te envío tu enlace en cuanto pueda.
purchase-until = hasta el { $date }
purchase-enter = 🚪 Entrar

# For the operator: money came that was not granted.

anomaly =
    ⚠️ { $what } No se concedió nada y no se perdió nada: míralo, por favor.

    Proveedor: { $provider }
    Pago: <code>{ $payment }</code>
    Pedido: <code>{ $order }</code>
anomaly-unknown-order = Llegó un pago para un pedido que no se conoce aquí.
anomaly-repeated-deposit = Se enviaron criptomonedas otra vez a la dirección de un pago anterior.
anomaly-wrong-price = Un pago indica un precio distinto al de su pedido.
anomaly-wrong-asset = Un pago llegó en otra criptomoneda que la solicitada.
anomaly-underpaid = Un pago se da por terminado aunque llegó menos de lo solicitado.
anomaly-wrong-payer = Llegó un pago de alguien que no es el comprador de su pedido.
anomaly-too-late = Llegó un pago cuando ya había pasado la fecha hasta la que dura su plan.

# Money that people must decide about: for the channel's owner.

undecided =
    ⚠️ Un pago por <b>{ $tier }</b> en { $channel } necesita tu decisión. { $what }

    Comprador: { $buyer } (<code>{ $buyerId }</code>)
    Solicitado: { $asked }
    Recibido: { $arrived }

    Hasta que decidas, no entra nadie por este pago, y el dinero se queda donde está.
undecided-nothing = nada
undecided-underpaid = Se da por terminado, pero llegó menos que el precio.
undecided-partially-paid = Solo llegó una parte del precio.
undecided-wrong-price = Indica un precio distinto al que pides.
undecided-wrong-asset = Llegó en otra criptomoneda que la solicitada.
undecided-wrong-payer = Lo pagó alguien que no es el comprador.
undecided-too-late = Llegó cuando ya había pasado la fecha hasta la que dura el plan.
undecided-refund-withdrawn = El resto llegó mientras se pedía su reembolso, y ese reembolso se retiró.
undecided-repeated-deposit = Se enviaron criptomonedas otra vez a la dirección de un pago anterior.
decision-accept = ✅ Aceptarlo
decision-turn-down = ✖️ Rechazarlo
decision-wait = ⏳ Esperar el resto
decision-accepted = Aceptado: el comprador recibe lo que compró.
decision-turned-down = Anotado. Se lo digo al comprador.
decision-made-already = Esto ya está decidido.

deposit-again =
    🪙 Llegó otra vez { $arrived } para <b>{ $tier }</b> · { $channel }, además de lo que debías.

    ¿Quieres usarlo para comprar otro período? Si no, habla con el propietario: /paysupport.
deposit-again-too-little =
    🪙 Llegó otra vez { $arrived } para <b>{ $tier }</b> · { $channel }, además de lo que debías.

    Es menos que el precio, así que se le preguntó al propietario qué hacer con ello.
deposit-use = ➕ Usarlo para más tiempo
turned-down =
    ✖️ Tu pago por <b>{ $tier }</b> · { $channel } no se pudo aceptar.

    Tu dinero no se pierde. Habla con el propietario, por favor: /paysupport.
turned-down-missing =
    ⏳ Todavía falta { $missing } para <b>{ $tier }</b> · { $channel }.

    Envíalo a la misma dirección y te dejo entrar.

# Refunds

refunded = ↩️ Recibiste de vuelta { $amount } por <b>{ $tier }</b> · { $channel }.
refunded-access-ended =
    ↩️ Recibiste de vuelta { $amount } por <b>{ $tier }</b> · { $channel }.

    Con ello termina el tiempo que había comprado.
refunded-owner = ↩️ { $buyer } recibió de vuelta { $amount } por <b>{ $tier }</b> · { $channel }.
refunded-owner-asked =
    ↩️ { $buyer } recibió de vuelta { $amount } por <b>{ $tier }</b> · { $channel }, y no porque tú lo pidieras.

    ¿Debe terminar el tiempo que había comprado?
refund-access-end = 🚪 Terminarlo
refund-access-keep = 🤝 Dejar que se quede
refund-access-ended = Su tiempo queda retirado.
refund-access-kept = Conserva su tiempo.
refund-refused =
    ⚠️ Telegram no conoce el pago de { $amount } por <b>{ $tier }</b> · { $channel } de { $buyer }, así que no se pudo devolver.

    No se cambió nada. El operador de este bot puede ver más.

command-refund = Devolver un pago

refunds-list =
    ↩️ ¿Qué pago debe volver a su comprador? Lo verás completo antes de que pase nada.

    Para uno más antiguo, envía /refund y su ID.
refunds-none = No hay nada que devolver: tus canales no tienen ningún pago que se pueda reembolsar.
refunds-by-id = Envía /refund y el ID de un pago, el nuestro o el del proveedor.
refunds-of-others =
    Esto es para propietarios de canales.

    Si quieres que te devuelvan tu dinero, pídeselo al propietario: /paysupport.
refunds-back = ‹ Otros pagos
refund-unknown =
    No conozco ningún pago con ese ID que puedas devolver.

    /refund muestra los más recientes de tus canales.
refund-label = { $buyer } · { $amount } · { $tier } · { $date }
refund-label-by-hand = ⏳ { $buyer } · { $amount } · { $tier } · { $date }
refund-payment =
    ↩️ <b>{ $paid }</b> de { $buyer } (<code>{ $buyerId }</code>)
    { $tier } · { $channel }
    { $date }
    Pago <code>{ $id }</code>

    { $what }
refund-paid-in-coins = { $coins } por { $amount }
refund-goes-back-stars = Se devuelve en Estrellas al instante.
refund-goes-back-coins =
    Yo no puedo devolver criptomonedas. Cuando hayas elegido, envíalas desde tu panel de NOWPayments a la dirección que te dé el comprador y luego toca “Ya lo devolví”.

    Hasta entonces el dinero queda apartado y el comprador conserva el acceso.
refund-is-under-way = ⏳ En curso: las Estrellas se están devolviendo. Avisaré al comprador y al propietario del canal cuando lleguen.
refund-is-by-hand =
    ⏳ El dinero está apartado. Envía las criptomonedas desde tu panel de NOWPayments y luego toca “Ya lo devolví”.

    Hasta entonces no se le dice nada al comprador y conserva el acceso.
refund-is-refunded = ✅ Se devolvió al comprador.
refund-is-access-open = ✅ Se devolvió al comprador, y no porque tú lo pidieras. ¿Debe terminar el tiempo que había comprado?
refund-is-impossible = No se puede devolver desde aquí: no compró nada, y no hay dinero suyo esperando una decisión.
refund-and-end = ↩️ Devolver { $amount } y quitar acceso
refund-and-keep = 🤝 Devolver { $amount } y dejar acceso
refund-alone = ↩️ Devolver { $amount }
refund-cancel = ✖️ Cancelar
refund-sent = ✅ Ya lo devolví
refund-withdraw = ✖️ No reembolsar
refund-noted = Anotado. Se lo digo al comprador.
refund-withdrawn = No se reembolsa nada: el comprador conserva lo que compró, y tú, el dinero.

# Coins

checkout-coins =
    <b>{ $tier }</b> · { $channel }
    { $price }

    Elige aquí una criptomoneda para pagar, o hazlo en la página de pago. Seguiré el pago aquí y te dejaré entrar cuando llegue.
coins-previous = ‹
coins-next = ›
coins-other = 🪙 Otra criptomoneda
coins-on-page = 🌐 Elegir en la página de pago
coins-off = Por ahora no se aceptan criptomonedas. Elige el plan otra vez para ver de qué otra forma puedes pagar.

quote =
    <b>{ $tier }</b> · { $channel }

    Envía exactamente <code>{ $amount }</code> { $coin } a esta dirección:
    <code>{ $address }</code>
quote-memo =
    ⚠️ Y con ello este memo (tag): <code>{ $memo }</code>
    Sin el memo nadie puede saber que las criptomonedas son tuyas.
quote-network = ⚠️ Usa solo la red { $network }. Lo que se envía por otra red se pierde.
quote-until =
    Este importe vale hasta el { $date }.

    Seguiré el pago aquí y te dejaré entrar cuando llegue.
quote-over = ⌛ Este importe ya no vale. Actualízalo antes de enviar, por favor.
quote-still-good = Este importe todavía vale.
quote-not-renewed = El importe no se pudo actualizar ahora mismo. Inténtalo de nuevo o elige otra criptomoneda. ID del error: { $id }
quote-renew = 🔄 Actualizar el importe
quote-page = 🌐 Página de pago

coin-refused-minimum = El precio es demasiado bajo para { $coin } ahora: su mínimo ha subido. No se cobró nada. Elige otra criptomoneda, por favor.
coin-refused-unavailable = Por ahora no se acepta { $coin }. No se cobró nada. Elige otra criptomoneda, por favor.
coin-failed = El pago en { $coin } no se pudo abrir ahora mismo. No se cobró nada. Inténtalo de nuevo, por favor. ID del error: { $id }
coin-impossible = Este plan no se puede pagar en { $coin }. No se cobró nada. Elige otra criptomoneda, por favor. ID del error: { $id }
