# Pages and messages for operators.

operator-jobs-gave-up =
    { $count ->
        [one] Una tarea falló y no se volverá a intentar sola.
       *[other] { $count } tareas fallaron y no se volverán a intentar solas.
    } Envía /jobs para ver qué falló e intentarlo de nuevo.
operator-jobs-none = Nada ha fallado de forma definitiva. Todo va bien.
operator-jobs-list =
    { $count ->
        [one] Una tarea falló de forma definitiva. Cuando se arregle la causa, inténtala de nuevo:
       *[other] { $count } tareas fallaron de forma definitiva. Cuando se arregle la causa, inténtalas de nuevo:
    }
operator-job =
    <b>{ $number }. { $task }</b>
    { $when }, tras { $attempts ->
        [one] un intento
       *[other] { $attempts } intentos
    }
    <code>{ $error }</code>
operator-button-retry = Intentar { $number } de nuevo
operator-job-queued = Está en la cola de nuevo. Si falla otra vez, te aviso.
operator-job-not-waiting = Ya no espera: está en la cola o ya se hizo.

# The timeline of a payment: /payment. A step is one line or a few below its time.

timeline-see = 🔎 Ver
timeline-usage = Envía /payment y un ID: de un pedido, un pago, un cobro o una factura. Para ver todo lo que te espera, envía /anomalies.
timeline-unknown = No conozco nada con ese ID. Revísalo, por favor: acepto el ID de un pedido, un pago, un cobro o una factura, tal como lo muestra un mensaje mío, el recibo de Telegram o el proveedor.
timeline-state = <b>{ $state }</b>
timeline-unpaid = <b>No se ha pagado nada.</b>
timeline-payments = <b>Varios pagos.</b> Abre uno para decidir sobre él.
timeline-numbered = Pago { $number }: { $state }
timeline-payment = { $provider } · { $price } · <code>{ $external }</code>
    Pago <code>{ $payment }</code>
timeline-payment-arrived = { $provider } · { $price } · llegó { $arrived } · <code>{ $external }</code>
    Pago <code>{ $payment }</code>
timeline-order = Pedido <code>{ $order }</code>
timeline-access = El comprador puede entrar { $until }.
timeline-access-over = El acceso del comprador ha terminado.
timeline-unknown-order =
    <b>El pedido de este pago no se conoce aquí.</b> No se concedió nada por él.
    { $provider } · <code>{ $payment }</code>
timeline-dismissed-order =
    <b>El pedido de este pago no se conoce aquí. Descartado.</b>
    { $provider } · <code>{ $payment }</code>
timeline-page = Página { $page } de { $pages }
timeline-earlier = ‹ Anterior
timeline-later = Siguiente ›
timeline-reject = ✖️ Rechazarlo…
timeline-refund = ↩️ Reembolsar…
timeline-decide-access = 🚪 Decidir sobre el acceso…
timeline-dismiss = 🗑 Descartar…
timeline-retry = 🔄 Intentar { $task } de nuevo
timeline-open-payment = Pago { $number }
timeline-open-order = Todo el pedido
timeline-to-anomalies = ‹ Anomalías

provider-stars = Estrellas de Telegram
provider-stripe = Stripe
provider-nowpayments = NOWPayments
provider-cryptopay = Crypto Pay

status-pending = en espera
status-confirming = confirmándose
status-confirmed = confirmado
status-settling = enviándose
status-partially-paid = pagado en parte
status-paid = terminado
status-failed = fallido
status-expired = caducado
status-refunded = reembolsado

reason-repeated-deposit = se enviaron criptomonedas otra vez a la dirección de un pago anterior
reason-wrong-price = indica un precio distinto al del pedido
reason-wrong-asset = llegó otra criptomoneda que la solicitada
reason-underpaid = llegó menos de lo solicitado
reason-wrong-payer = pagó alguien que no es el comprador
reason-too-late = ya había pasado la fecha hasta la que se vendía
reason-stale-price = el precio del pedido había vencido mucho antes
reason-quote-expired = la cotización había vencido y las criptomonedas valen menos que el precio

state-granted = Pagado, y el acceso está dado.
state-granted-not-notified = Pagado, y todavía no se le ha dicho al comprador.
state-held = Retenido: { $reason }.
state-partially-paid = Falta una parte, y nadie ha decidido al respecto.
state-partially-paid-declined = Falta una parte, y se le pidió al comprador.
state-merged = Es parte de otro pago y lo completó.
state-rejected = Rechazado.
state-disputed = En disputa: el banco del comprador retiene el dinero hasta que decida.
state-refund-by-hand = Se pidió un reembolso: las criptomonedas deben enviarse a mano.
state-refund-under-way = Hay un reembolso en curso.
state-refunded = Reembolsado.
state-pending = En curso: { $status }.

access-kept = El acceso se conserva.
access-shortened = El acceso se acorta en proporción.
access-ended = El acceso termina con ello.
access-open = Nadie ha decidido sobre el acceso.

step-when = <i>{ $when }</i>
step-when-payment = <i>{ $when }</i> · pago { $number }
step-order-made = { $buyer } pidió <b>{ $tier }</b> ({ $period }) de { $channel } por { $price }.
step-checkout = Se abrió el pago con { $provider }.
step-checkout-invoice = Se abrió el pago con { $provider }: factura <code>{ $invoice }</code>.
step-coin = Se solicitó { $amount } en el chat: pago <code>{ $payment }</code>.
step-webhook = { $provider } nos dijo: <b>{ $status }</b>.
step-reconciled = Preguntamos a { $provider }: <b>{ $status }</b>.
step-outcome-grant = Paga el pedido.
step-outcome-hold = Retenido.
step-outcome-hold-because = Retenido: { $reason }.
step-outcome-unknown-order = Indica el pedido <code>{ $order }</code>, que no se conoce aquí.
step-decided-accepted = { $who } aceptó el pago.
step-decided-rejected = { $who } rechazó el pago.
step-decided-wait = { $who } pidió al comprador lo que falta.
step-decided-refund = { $who } pidió un reembolso.
step-decided-refund-part = { $who } pidió el reembolso de una parte.
step-decided-refund-waits = { $who } pidió un reembolso que el saldo no cubre: espera a un operador.
step-decided-refund-sent = { $who } devolvió el dinero a mano.
step-decided-refund-withdrawn = { $who } retiró el reembolso.
step-decided-refund-declined = { $who } rechazó el reembolso.
step-decided-access = { $who } decidió sobre el acceso.
step-decided-event-dismissed = { $who } lo descartó.
step-decided-retry = { $who } mandó intentar una tarea de nuevo.
step-decided-other = { $who }: { $action }.
step-reason = Motivo: { $reason }
step-granted = Concedido: { $period }.
step-granted-until = Concedido hasta el { $until }.
step-booked-sale = Registrado como venta:
step-booked-remainder = Registrado como el resto de una venta:
step-booked-held = Registrado como retenido, sin asignar todavía:
step-booked-refund = Registrado como apartado para un reembolso:
step-booked-refund-sent = Registrado como devuelto:
step-booked-refund-reversed = Registrado de vuelta, porque se retiró el reembolso:
step-booked-part-refund = Registrado por una parte que se devolvió:
step-booked-part-refund-reversed = Registrado de vuelta, porque se retiró el reembolso parcial:
step-booked-dispute = Registrado porque el banco del comprador se llevó el dinero:
step-booked-dispute-reversed = Registrado de vuelta, porque se ganó la disputa:
step-booked-fee = Registrado como comisión del proveedor:
step-booked-payout = Registrado como apartado para un retiro:
step-booked-payout-sent = Registrado como retiro enviado:
step-booked-payout-reversed = Registrado de vuelta, porque se rechazó el retiro:
step-booked-payout-sending = Registrado como cambiado a criptomonedas para un pago:
step-booked-payout-unsent = Devuelto desde criptomonedas, porque no se envió nada:
step-booked-conversion = Registrado como convertido en el proveedor:
step-booked-broadcast = Registrado como apartado para una difusión pagada:
step-booked-broadcast-spent = Registrado como gastado en una difusión pagada:
step-booked-broadcast-returned = Registrado de vuelta, sin usar en una difusión pagada:
step-debit = Debe <code>{ $amount } { $currency }</code> { $account }
step-credit = Haber <code>{ $amount } { $currency }</code> { $account }
account-of = { $account } { $owner }
step-refunded = El dinero está de vuelta con el comprador.
step-delivered = El comprador recibió el enlace de invitación.
step-renewal-active = Se renueva por sí solo; está pagado hasta el { $until }.
step-renewal-canceled = Se canceló la renovación; está pagado hasta el { $until }.
step-renewal-failed = No se pudo renovar; estaba pagado hasta el { $until }.
step-renewal-past-due = Un cobro falló y el proveedor lo intenta de nuevo; estaba pagado hasta el { $until }.
step-job-waiting =
    Por hacer: <code>{ $task }</code>{ $attempts ->
        [0] .
        [one] {", tras un intento."}
       *[other] {", tras "}{ $attempts }{" intentos."}
    }
step-job-gave-up =
    Abandonada: <code>{ $task }</code>, tras { $attempts ->
        [one] un intento
       *[other] { $attempts } intentos
    }
    <code>{ $error }</code>

account-provider-clearing = en poder del proveedor
account-owner-balance = saldo del propietario
account-platform-fee = comisión de la plataforma
account-tax = impuesto
account-provider-fee = comisión del proveedor
account-network-fee = comisión de la red
account-exchange = cambio
account-unallocated = sin asignar
account-refunds = apartado para reembolsos
account-payouts-in-transit = retiros en camino
account-paid-out = retirado por propietarios
account-rounding = redondeo de conversiones
account-broadcasts = Estrellas para difusiones pagadas

person = { $name } (<code>{ $id }</code>)
person-unnamed = <code>{ $id }</code>
person-bot = El bot

# /anomalies

anomalies-none = Nada requiere tu atención. Todo va bien.
anomalies-title =
    { $count ->
        [one] <b>Un asunto requiere atención.</b>
       *[other] <b>{ $count } asuntos requieren atención.</b>
    } Toca su número para verlo y decidir.
anomalies-held = <b>Pagos retenidos</b> ({ $count })
anomalies-unknown-orders = <b>Pagos de pedidos que no se conocen aquí</b> ({ $count })
anomalies-partially-paid = <b>Pagados en parte desde hace más de un día</b> ({ $count })
anomalies-refunds = <b>Reembolsos pedidos y sin hacer desde hace más de un día</b> ({ $count })
anomalies-refunds-waiting = <b>Reembolsos que el saldo del propietario no cubre</b> ({ $count })
anomalies-debts = <b>Propietarios con saldo negativo</b> ({ $count })
anomalies-jobs = <b>Tareas que fallaron de forma definitiva</b> ({ $count })
anomalies-unlisted = <b>Estrellas que no figuran así en la lista de Telegram</b> ({ $count })
anomalies-charges = <b>Estrellas que Telegram cobró por difusiones pagadas</b> ({ $count })
anomalies-ledger = <b>Errores en el libro de cuentas</b> ({ $count })
anomalies-custody = <b>Saldos que no coinciden con el libro de cuentas</b> ({ $count })
anomalies-open = { $number }
anomalies-retry = 🔄 { $number }
anomalies-back = ‹ Atrás
anomalies-more = { $rest } más ›
anomaly-payment = { $price } de { $buyer } por { $tier } · { $channel }. { $state } <i>{ $when }</i>
anomaly-order = { $provider } <code>{ $payment }</code>, { $status }, para <code>{ $order }</code>. <i>{ $when }</i>
anomaly-job =
    { $task }, tras { $attempts ->
        [one] un intento
       *[other] { $attempts } intentos
    }: <code>{ $error }</code> <i>{ $when }</i>
anomaly-not-listed = <code>{ $payment }</code> no figura en ella. <i>{ $when }</i>
anomaly-listed-otherwise = <code>{ $payment }</code>: { $ours } Estrellas aquí, { $listed } allí. <i>{ $when }</i>
anomaly-charge = Telegram cobró { $charged }; en el libro de cuentas hay { $spent } gastadas y { $setAside } apartadas. <i>{ $when }</i>
anomaly-ledger = { $what } <i>{ $when }</i>
anomaly-ledger-sum = { $what } Diferencia de { $amount } { $currency }. <i>{ $when }</i>
anomaly-custody = { $provider } · { $currency }: { $atProvider } en el proveedor, { $inLedger } en el libro de cuentas. <i>{ $when }</i>
custody-difference =
    <b>{ $provider } · { $currency }</b>
    En el proveedor: { $atProvider }
    En el libro de cuentas: { $inLedger }
    Explicado hasta ahora: { $explained }

    Si moviste dinero tú, por ejemplo tu parte, pulsa el botón: después solo se avisa de otra diferencia. Si no fue nadie, no envíes retiros y mira la lista de retiros del proveedor.
custody-explain = Sé por qué
custody-explained = Anotado
custody-compared-again = Este saldo se comparó de nuevo entretanto
anomaly-debt = { $owner } (<code>{ $ownerId }</code>): { $balance }. Las próximas ventas lo compensan. <i>{ $when }</i>
fault-entry-unbalanced = Un asiento no cuadra.
fault-sale-missing = Se concedió un pago y no hay ninguna venta registrada.
fault-sale-twice = Un pago está registrado como venta dos veces.
fault-sale-without-grant = Hay una venta registrada cuyo pago nunca se concedió.
fault-refund-incomplete = Un pago se devolvió y queda algo de él.
fault-clearing-negative = De los proveedores ha salido más de lo que les llegó.
fault-payouts-astray = Lo apartado para propietarios no es lo que está en camino hacia ellos.
fault-broadcasts-astray = Las Estrellas apartadas para difusiones pagadas no son las de las difusiones sin liquidar.

# Dismissing an anomaly. The reason stays in the audit log.

dismiss-payment-why =
    ¿Por qué rechazas el pago? Toca un motivo o escribe el tuyo en un mensaje de hasta { $max } caracteres.

    Al comprador se le dice que no se pudo aceptar, sin el motivo. El dinero queda en el libro de cuentas, sin asignar.
dismiss-event-why =
    ¿Por qué no hace falta nada más? Toca un motivo o escribe el tuyo en un mensaje de hasta { $max } caracteres.
dismiss-agreed = Acordado con el comprador
dismiss-unclaimed = Nadie lo reclama
dismiss-test = Una prueba
dismiss-not-ours = No es una venta de este bot
dismiss-sent-back = Devuelto a mano
dismiss-reason-empty = No hay nada que leer ahí. Escribe el motivo en pocas palabras, por favor.
dismiss-reason-long = Tiene más de { $max } caracteres. Dilo más corto, por favor.
dismiss-done = Descartado, con tu motivo.
dismiss-not-waiting = Ya no espera esto: alguien fue más rápido.
dismiss-failed = No funcionó y no se cambió nada. Indica el motivo otra vez, por favor. ID del error: { $id }
dismiss-form-lost = No pude seguir con eso y no se descartó nada. Empieza de nuevo con /anomalies, por favor. ID del error: { $id }

# The alert about a payment that was not granted

anomaly =
    ⚠️ { $what } Nadie recibió acceso por esto y no se perdió dinero: revísalo, por favor.

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
anomaly-stale-price = Llegaron criptomonedas mucho después de que venciera el precio de su pedido.
anomaly-quote-expired = Llegaron criptomonedas después de que venciera su cotización y valen menos que el precio.
