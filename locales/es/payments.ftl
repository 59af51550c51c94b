# Receipts, Star subscriptions, payments that need a decision, refunds, balance and statement.

# Receipts

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

    Pero quienes administran { $channel } te bloquearon allí, y yo no puedo cambiarlo. Habla con ellos, por favor; pueden ver tu pago.
purchase-delivered-paused =
    ✅ Pagado. <b>{ $tier }</b> para { $channel }.

    Quienes administran { $channel } pausaron tu acceso. No pierdes tiempo: cuando lo reanuden, te envío un enlace de invitación.
purchase-delivered-not-entitled =
    ✅ Pagado. <b>{ $tier }</b> para { $channel }.

    El tiempo que compraste ya terminó. Envía /subscriptions para ver lo que tienes.
purchase-renewed-inside =
    ✅ Pagado. <b>{ $tier }</b> para { $channel } sigue { $until }.

    Ya estás dentro, así que no hay nada más que hacer.
purchase-delayed =
    ✅ Pagado. <b>{ $tier }</b> para { $channel }.

    Ahora mismo no puedo crear tu enlace de invitación y lo sigo intentando. No tienes que hacer nada: te envío tu enlace en cuanto pueda.
purchase-until = hasta el { $date }
purchase-enter = 🚪 Entrar

# Payments that need a decision of the owner

decision-needed =
    ⚠️ Un pago por <b>{ $tier }</b> en { $channel } necesita tu decisión. { $what }

    Comprador: { $buyer } (<code>{ $buyerId }</code>)
    Solicitado: { $asked }
    Recibido: { $arrived }

    Hasta que decidas, no entra nadie por este pago, y el dinero se queda donde está.
decision-arrived-nothing = nada
decision-reason-underpaid = Se da por terminado, pero llegó menos que el precio.
decision-reason-partially-paid = Solo llegó una parte del precio.
decision-reason-wrong-price = Indica un precio distinto al que pides.
decision-reason-wrong-asset = Llegó en otra criptomoneda que la solicitada.
decision-reason-wrong-payer = Lo pagó alguien que no es el comprador.
decision-reason-too-late = Llegó cuando ya había pasado la fecha hasta la que dura el plan.
decision-reason-stale-price = Las criptomonedas llegaron mucho después de que venciera el precio del pedido.
decision-reason-quote-expired = Las criptomonedas llegaron después de que venciera su cotización y valen menos que el precio.
decision-reason-refund-withdrawn = El resto llegó mientras se pedía su reembolso, y ese reembolso se retiró.
decision-reason-repeated-deposit = Se enviaron criptomonedas otra vez a la dirección de un pago anterior.
decision-prices = Precio del pedido: { $old }. Precio de hoy: { $new }.
decision-not-sold = ya no se vende
decision-worth = Valor al llegar: { $worth }.
decision-worth-unknown = Valor al llegar: desconocido. Si lo aceptas, tu saldo no recibe nada por él.
decision-accept = ✅ Aceptarlo
decision-reject = ✖️ Rechazarlo
decision-wait = ⏳ Esperar el resto
decision-accepted = Aceptado: el comprador recibe lo que compró.
decision-rejected = Guardado. Se lo aviso al comprador.
decision-made-already = Esto ya está decidido.

bundle-skipped-tier-owner =
    ⚠️ { $buyer } pagó <b>{ $tier }</b> · { $home }. El pago no abrió { $channel }, que ahora pertenece a otro propietario. Lo demás se concedió.

    Nadie más puede comprar este plan hasta que quites { $channel }: /channels. Para devolver el dinero: /refund.
bundle-skipped-channel-owner = ℹ️ Un pago por <b>{ $tier }</b> · { $home } también habría abierto { $channel }. El canal ahora es tuyo, así que no entró nadie. No tienes que hacer nada.
bundle-skipped-buyer =
    ℹ️ { $channel } pertenece ahora a otra persona, así que tu pago por <b>{ $tier }</b> no lo abrió ni añadió tiempo allí. El acceso que ya tenías allí se mantiene.

    ¿Quieres hablarlo? /paysupport

deposit-again =
    🪙 Llegó otra vez { $arrived } para <b>{ $tier }</b> · { $channel }, además de lo que debías.

    ¿Quieres usarlo para comprar otro período? Si no, habla con el propietario: /paysupport.
deposit-again-too-little =
    🪙 Llegó otra vez { $arrived } para <b>{ $tier }</b> · { $channel }, además de lo que debías.

    Es menos que el precio, así que se le preguntó al propietario qué hacer con ello.
deposit-again-stale =
    🪙 Llegó otra vez { $arrived } para <b>{ $tier }</b> · { $channel }, además de lo que debías.

    El precio de ese pedido venció hace tiempo, así que se preguntó al propietario qué hacer con ello.
deposit-use = ➕ Usarlo para más tiempo
payment-rejected =
    ✖️ Tu pago por <b>{ $tier }</b> · { $channel } no se pudo aceptar.

    Tu dinero no se pierde. Habla con el propietario, por favor: /paysupport.
payment-missing-remainder =
    ⏳ Todavía falta { $missing } para <b>{ $tier }</b> · { $channel }.

    Envíalo a la misma dirección y te dejo entrar.

# Refunds

refunded = ↩️ Recibiste de vuelta { $amount } por <b>{ $tier }</b> · { $channel }.
refunded-access-ended =
    ↩️ Recibiste de vuelta { $amount } por <b>{ $tier }</b> · { $channel }.

    Con ello termina el tiempo que había comprado.
refunded-owner = ↩️ { $buyer } recibió de vuelta { $amount } por <b>{ $tier }</b> · { $channel }.
refunded-owner-asked =
    ↩️ { $buyer } recibió de vuelta { $amount } por <b>{ $tier }</b> · { $channel }, aunque tú no lo pediste.

    ¿Debe terminar el acceso que compró con ese pago?
part-refunded = ↩️ { $buyer } recibió de vuelta { $part } de { $amount } por <b>{ $tier }</b> · { $channel }.
part-refunded-asked =
    ↩️ { $buyer } recibió de vuelta { $part } de { $amount } por <b>{ $tier }</b> · { $channel }.

    ¿Debe terminar el acceso que compró con ese pago?
part-refunded-buyer = ↩️ Recibiste de vuelta { $part } de { $amount } por <b>{ $tier }</b> · { $channel }.
part-refunded-access-ended =
    ↩️ Recibiste de vuelta { $part } de { $amount } por <b>{ $tier }</b> · { $channel }.

    Con ello termina el tiempo que había comprado.
part-refunded-shortened =
    ↩️ { $buyer } recibió de vuelta { $part } de { $amount } por <b>{ $tier }</b> · { $channel }.

    El acceso dura ahora hasta el { $date }.
part-refunded-access-shortened =
    ↩️ Recibiste de vuelta { $part } de { $amount } por <b>{ $tier }</b> · { $channel }.

    El tiempo que habías comprado con ese pago dura ahora hasta el { $date }.
refund-failed-later = ⚠️ Falló un reembolso en { $provider }: { $buyer } no recibió { $amount } por <b>{ $tier }</b> · { $channel }. El dinero está otra vez en esa cuenta. Haz que se envíe de otra forma; en las cuentas figura como enviado.
dispute-inquiry = ❓ El banco de { $buyer } pregunta por { $amount } de <b>{ $tier }</b> · { $channel }. Todavía no se ha movido dinero. El operador de este bot puede responder en { $provider } (hasta { $due }).
dispute-open = ⚠️ { $buyer } disputa { $amount } por <b>{ $tier }</b> · { $channel }. El banco retiene el dinero hasta que decida, y { $provider } cobró una comisión de { $fee }. Ambos se descontaron del saldo. El acceso se mantiene por ahora. El operador de este bot puede responder en { $provider } (hasta { $due }).
dispute-won = ✅ Se ganó la disputa de { $buyer } por { $amount } de <b>{ $tier }</b> · { $channel }. El dinero vuelve al saldo; { $provider } se queda con la comisión de { $fee }.
dispute-lost = ❌ Se perdió la disputa de { $buyer } por { $amount } de <b>{ $tier }</b> · { $channel }. El dinero se queda con { $buyer } y la comisión de { $fee } con { $provider }.
dispute-closed = ✅ La pregunta del banco de { $buyer } por { $amount } de <b>{ $tier }</b> · { $channel } quedó cerrada. No se movió dinero.
refund-access-end = 🚪 Terminarlo
refund-access-keep = 🤝 Dejar que se quede
refund-access-shorten = ⏳ Acortarlo: hasta el { $date }
refund-access-ended = Terminó su acceso por este pago.
refund-access-kept = Conserva su tiempo.
refund-access-shortened = Su tiempo restante se acorta en la parte devuelta.
refund-by-hand-needed =
    ⚠️ { $provider } no devolvió { $amount } por <b>{ $tier }</b> · { $channel } a { $buyer }: quizá las transferencias están desactivadas, el saldo no alcanza o { $buyer } no puede recibirlo.

    El dinero sigue apartado. Devuélvelo tú y confírmalo en la página del reembolso.
refund-refused =
    ⚠️ { $provider } no devolvió { $amount } de <b>{ $tier }</b> · { $channel } a { $buyer }. Puede que allí el pago esté en disputa, ya devuelto o no conste.

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
refund-goes-back-at-once = Se devuelve al instante por el mismo medio.
refund-goes-back-coins =
    Yo no puedo devolver criptomonedas. Cuando hayas elegido, envíalas desde tu panel de { $provider } a la dirección que te dé el comprador y luego toca “Ya lo devolví”.

    Hasta entonces el dinero queda apartado y el comprador conserva el acceso.
refund-is-under-way = ⏳ En curso: el dinero se está devolviendo. Avisaré al comprador y al propietario del canal cuando llegue.
refund-is-by-hand =
    ⏳ Está apartado: { $sums }. Envía exactamente esa cantidad desde tu panel de { $provider } y luego toca “Ya lo devolví”.

    Hasta entonces no se le dice nada al comprador y conserva el acceso.
refund-is-refunded = ✅ Se devolvió al comprador.
refund-is-access-open = ✅ El dinero volvió al comprador, aunque tú no lo pediste. ¿Debe terminar el acceso que compró con ese pago?
refund-is-impossible = No se puede devolver desde aquí: no compró nada, y no hay dinero suyo esperando una decisión.
refund-and-end = ↩️ Devolver { $amount } y quitar acceso
refund-and-keep = 🤝 Devolver { $amount } y dejar acceso
refund-and-shorten = ⏳ Devolver { $amount }, acceso al { $date }
refund-alone = ↩️ Devolver { $amount }
refund-part = ✂️ Devolver una parte…
refund-part-page = ¿Cuánto de { $rest } se devuelve? La venta y el resto del dinero se quedan.
refund-part-other = ✏️ Otro importe
refund-part-back = ‹ Volver
refund-part-ask = ¿Cuánto de { $rest } se devuelve? Escribe el importe, por ejemplo 4.50.
refund-part-no-amount = No pude leer eso como un importe. Escríbelo así: 4.50.
refund-part-range = Una parte va de { $min } a { $max }. Escribe otro importe, por favor.
refund-part-not-possible = Ya no se puede devolver ninguna parte de este pago. /refund muestra lo que puedes devolver.
refund-part-before = De eso ya se devolvió { $sum }.
refund-part-asked = El propietario pide devolver una parte: { $part }.
refund-part-by-hand =
    ⏳ De eso está apartado { $part }: { $sums }. Envía exactamente esa cantidad desde tu panel de { $provider } y luego toca “Ya lo devolví”.

    Hasta entonces no se le dice nada al comprador y conserva el acceso.
refund-form-lost = ⚠️ No pude seguir con este formulario. Ábrelo de nuevo con /refund, por favor. ID del error: <code>{ $id }</code>
refund-cancel = ✖️ Cancelar
refund-sent = ✅ Ya lo devolví
refund-withdraw = ✖️ No reembolsar
refund-decline = ✖️ Rechazar
refund-recorded = Guardado. Se lo aviso al comprador.
refund-withdrawn = No se reembolsa nada: el comprador conserva lo que compró, y tú, el dinero.
refund-waits = Tu saldo no cubre este reembolso, así que espera al operador. Te digo el resultado.
refund-is-waiting = ⏳ Este reembolso espera al operador, porque después tu saldo sería { $balance }. El operador lo permite o lo rechaza. En cuanto nuevas ventas lo cubran, podrás hacerlo tú desde aquí.
refund-needs-operator = ⚠️ Después de este reembolso tu saldo sería { $balance }, así que el operador tiene que permitirlo.
refund-makes-debt = ⚠️ Después de este reembolso el saldo del propietario sería { $balance }. Sus próximas ventas lo compensan antes de que se le pague nada.
refund-of-former-owner = Esta venta pertenece al propietario anterior del canal, a quien se le abonó. Solo él y el operador deciden sobre ella.
refund-declined = ✖️ El operador rechazó tu reembolso de { $amount } por <b>{ $tier }</b> · { $channel } a { $buyer }, que tu saldo no cubre. No se cambió nada.
refund-waits-operator =
    ⚠️ <b>{ $owner }</b> (<code>{ $ownerId }</code>) quiere reembolsar { $amount } por <b>{ $tier }</b> · { $channel } a { $buyer }.

    Su saldo es { $balance } y después sería { $afterwards }. El reembolso espera tu decisión.

# Star subscriptions

pay-once = { $price }, una vez
pay-recurring =
    { $count ->
        [one] 🔁 { $count } Estrella cada 30 días
       *[other] 🔁 { $count } Estrellas cada 30 días
    }
pay-recurring-card = 🔁 { $price } { $every } con tarjeta

recurring-terms =
    🔁 <b>{ $tier }</b> · { $channel }

    Telegram cobra { $price } cada 30 días hasta que canceles: en los ajustes de Telegram, o aquí con /subscriptions.
recurring-card-terms =
    🔁 <b>{ $tier }</b> · { $channel }

    Se cobra { $price } de tu tarjeta { $every } hasta que canceles con /subscriptions.
recurring-every-week = cada semana
recurring-every-month = cada mes
recurring-every-quarter = cada 3 meses
recurring-every-half-year = cada 6 meses
recurring-every-year = cada año
recurring-time-left = Ya tienes tiempo hasta el { $date }: sigue siendo tuyo y se añade al final.
recurring-subscribe = 🔁 Suscribirme
recurring-already = 🔁 { $channel } ya se renueva por sí solo; la próxima vez, el { $date }. Por eso no empecé una segunda suscripción.
recurring-my-subscriptions = 🎟 Mis suscripciones

recurring-access-until = Te quedas hasta el { $date }.
recurring-access-for-life = Te quedas para siempre.
recurring-access-over = Tu tiempo allí ha terminado.
recurring-access-paused = Quienes lo administran pausaron tu acceso; no pierdes tiempo.
recurring-access-banned = Quienes lo administran te bloquearon allí.
recurring-access-allowed = Quienes lo administran te dejan entrar gratis.

recurring-stopped = ⏹ <b>{ $channel }</b>: no habrá más cobros. { $stay }
recurring-stopped-by-channel =
    ⏹ <b>{ $channel }</b>: no habrá más cobros. Desde hace un día no puedo dejar entrar a nadie allí. { $stay }

    Cuando vuelva a funcionar, te pregunto si quieres continuar.
recurring-stopped-by-bundle = ⏹ <b>{ $channel }</b>: no habrá más cobros. Uno de los canales de este plan pertenece ahora a otra persona. { $stay }
recurring-resumable =
    ✅ <b>{ $channel }</b> funciona de nuevo. Sus renovaciones siguen detenidas.

    Toca el botón para que continúen: el próximo cobro será de { $price } el { $date }.
recurring-not-needed = Ahora no se te cobra nada por <b>{ $channel }</b>. { $stay }
recurring-not-now = Por el momento no puedo dejar entrar a nadie en <b>{ $channel }</b>, así que no activo sus renovaciones. Cuando vuelva a funcionar, te pregunto.
recurring-canceled =
    ⏹ <b>{ $channel }</b>: no habrá más cobros. { $stay }

    Puedes reanudarlo en Telegram: Ajustes → Mis Estrellas.
recurring-resumed =
    🔁 <b>{ $channel }</b> puede continuar, y Telegram te deja el último paso: actívalo en Ajustes → Mis Estrellas.

    El próximo cobro será entonces de { $price } el { $date }.
recurring-active = 🔁 <b>{ $channel }</b> continúa: el próximo cobro es de { $price } el { $date }.
recurring-failed =
    ⚠️ No se pudo cobrar { $price } por <b>{ $channel }</b>. { $stay }

    Puedes renovar a mano.
recurring-past-due =
    ⚠️ No se pudo cobrar { $price } por <b>{ $channel }</b>. Se intentará de nuevo antes del { $date }. { $stay }

    Revisa tu tarjeta: el botón abre la página donde puedes cambiarla.
recurring-card-expires = 💳 Tu tarjeta para <b>{ $channel }</b> caduca antes del próximo cobro: { $price } el { $date }. El botón abre la página donde puedes cambiarla.
recurring-portal = 💳 <b>{ $channel }</b>: en esta página puedes cambiar tu tarjeta, cancelar y encontrar tus recibos. Solo se abre durante unos minutos.
recurring-portal-open = 💳 Abrir la página
recurring-over = Esa suscripción a <b>{ $channel }</b> ya no se puede reanudar. { $stay }
recurring-refused = Telegram no cambió tu suscripción y no se cobró nada. Puedes cambiarla en Telegram: Ajustes → Mis Estrellas. ID del error: { $id }
recurring-not-changed = No se pudo cambiar tu suscripción y no se cobró nada. Inténtalo más tarde. ID del error: { $id }

renewal-delivered-inside = 🔁 <b>{ $tier }</b> · { $channel }: con la renovación, tu acceso dura { $until }.
renewal-delivered-join-request =
    🔁 <b>{ $tier }</b> · { $channel }: con la renovación, tu acceso dura { $until }.

    Toca el botón y solicita unirte: te apruebo al instante.
renewal-delivered-one-time-link =
    🔁 <b>{ $tier }</b> · { $channel }: con la renovación, tu acceso dura { $until }.

    Toca el botón para entrar. El enlace funciona una vez y durante una hora.
renewal-delivered-banned =
    🔁 <b>{ $tier }</b> · { $channel }: con la renovación, tu acceso dura { $until }.

    Pero quienes administran { $channel } te bloquearon allí, y yo no puedo cambiarlo. /subscriptions detiene las renovaciones.

# Balance and statement

command-balance = Mis ganancias
command-statement = Mis ventas de un mes en un archivo

balance-stars = ⭐ { $amount }
balance-coins = { $amount } { $currency }
balance-empty =
    Todavía no se ha vendido nada en tus canales, así que no hay nada que contar.

    /channels muestra tus planes y los enlaces para compartir.
balance-no-channels =
    Todavía no administras ningún canal aquí, así que no hay nada que contar.

    /newchannel conecta uno.

balance =
    💰 <b>Tu saldo</b>

    { $currencies }

    Las líneas son las de { $month }, en UTC. Para ver cada venta, envía /statement.
balance-currency =
    <b>{ $balance }</b>
    Ventas: { $gross }
    Comisión de la plataforma: { $platformFee }
    Comisiones del proveedor y de la red: { $costs }
    Reembolsos: { $refunds }
    Neto: { $net }
balance-paid-out = Retirado: { $payouts }
balance-negative = ⚠️ Debes esta suma: los reembolsos tomaron más de lo que tenías. Tus próximas ventas la compensan primero, y después siguen los retiros.
balance-broadcasts = Difusiones pagadas: { $broadcasts }

balance-of-owner =
    El saldo de { $owner }:

    { $balance }
statement-choose-of-owner = El extracto de { $owner }: ¿qué mes?
statement-choose = 🧾 ¿De qué mes? Recibes un archivo para tu hoja de cálculo. Los meses empiezan y terminan en UTC.
statement-totals = Ventas { $gross } · comisiones { $fees } · reembolsos { $refunds } · neto { $net } · saldo { $balance }
statement-totals-paid-out = Ventas { $gross } · comisiones { $fees } · reembolsos { $refunds } · neto { $net } · retirado { $payouts } · saldo { $balance }

statement-column-date = Fecha (UTC)
statement-column-entry = Asiento
statement-column-kind = Tipo
statement-column-channel = Canal
statement-column-tier = Plan
statement-column-buyer = ID de Telegram del comprador
statement-column-provider = Proveedor
statement-column-payment = ID del pago del proveedor
statement-column-currency = Moneda
statement-column-gross = Bruto
statement-column-platform-fee = Comisión de la plataforma
statement-column-provider-fee = Comisión del proveedor
statement-column-network-fee = Comisión de la red
statement-column-net = Neto
statement-column-balance = Saldo
statement-kind-opening = saldo inicial
statement-kind-closing = saldo final
statement-kind-sale = venta
statement-kind-remainder = resto de una venta
statement-kind-refund = reembolso
statement-kind-refund-reversed = reembolso retirado
statement-kind-part-refund = reembolso parcial
statement-kind-part-refund-reversed = reembolso parcial retirado
statement-kind-dispute = disputa
statement-kind-dispute-reversed = disputa ganada
statement-kind-fee = comisión del proveedor
statement-kind-payout = retiro
statement-kind-payout-reversed = retiro rechazado
statement-kind-broadcast = difusión pagada
statement-kind-broadcast-returned = difusión pagada: Estrellas no usadas devueltas

platform-balance = 🏦 <b>La plataforma</b>
platform-balance-platform-fee = Comisiones ganadas: { $sums }
platform-balance-tax = Impuestos por pagar: { $sums }
platform-balance-unallocated = Sin asignar todavía: { $sums }
platform-balance-refunds = De vuelta a compradores: { $sums }
platform-balance-owner-balance = Se debe a propietarios: { $sums }
platform-balance-payouts-in-transit = En camino a propietarios: { $sums }
platform-balance-paid-out = Enviado a propietarios: { $sums }
platform-balance-broadcasts = Apartado para difusiones pagadas: { $sums }
platform-balance-provider-clearing = En poder de los proveedores: { $sums }
platform-balance-nothing = nada
platform-balance-more = { $count } criptomonedas más
