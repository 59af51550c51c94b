# The storefront, the order and the ways to pay, coins, progress, and tracked links.

# Storefront

storefront =
    🔑 <b>{ $channel }</b>

    Elige lo que te convenga. Te dejo entrar en cuanto haya llegado tu pago.
storefront-all-tiers = Todos los planes
storefront-empty =
    <b>{ $channel }</b> no tiene nada a la venta por el momento.

    Pregunta a su propietario, o abre el enlace de nuevo más tarde.
storefront-tier-retired =
    Ese plan de <b>{ $channel }</b> ya no está a la venta. Esto es lo que hay hoy:
storefront-closed =
    Este enlace no lleva a nada que esté a la venta ahora.

    Pide uno nuevo a quien te lo dio. Lo que ya compraste está en /subscriptions.

# Order and ways to pay


order-chosen =
    <b>{ $tier }</b> · { $period }
    Acceso a { $channels }

    { $preview }

    ¿Cómo te gustaría pagar? Este precio es tuyo hasta el { $until }.
order-preview-begin = Si pagas ahora, tu acceso dura { $until }.
order-preview-extend = Tienes acceso hasta el { $date }: esto le suma { $period }, así que durará { $until }.
order-preview-extend-to = Tienes acceso hasta el { $date }: con esto durará { $until }.
order-preview-change = Tienes <b>{ $old }</b> hasta el { $date }. El tiempo de <b>{ $tier }</b> se suma después, y a partir de ahora tienes { $tier }, { $until }.
order-preview-change-to = Tienes <b>{ $old }</b> hasta el { $date }: a partir de ahora tienes <b>{ $tier }</b>, { $until }.
order-preview-resume = Este pago termina la pausa de tu acceso y suma <b>{ $tier }</b>: tu acceso dura { $until }.
order-preview-per-channel = <b>{ $tier }</b> se suma a lo que tienes en cada canal. Si pagas ahora, tu acceso dura:
order-preview-line = • <b>{ $channel }</b>: { $until }
order-preview-free = gratis para ti de todos modos
order-refused-date-over = <b>{ $tier }</b> duraba hasta el { $date }, así que ya no queda nada que comprar.
order-refused-adds-nothing = Ya tienes acceso a <b>{ $channel }</b> hasta el { $date }. <b>{ $tier }</b> no dura más, así que no añadiría nada, y no acepto dinero por ello.
order-refused-for-life = Estás en <b>{ $channel }</b> para siempre, así que no hay nada más que comprar.
order-refused-banned = Quienes administran <b>{ $channel }</b> no te dejan entrar, así que no acepto dinero por ello. Habla con ellos, por favor.
order-refused-allowed = Quienes administran <b>{ $channel }</b> te dejan entrar gratis, así que no hay nada que pagar.
order-not-on-sale = Este plan ya no está a la venta. Abre de nuevo el enlace del canal para ver lo que hay hoy.
order-too-many = Empezaste muchas compras en una hora, así que todavía no puedo empezar otra. Las anteriores siguen en pie: usa una de ellas o inténtalo de nuevo dentro de una hora.
order-no-way-to-pay = { $channel } no puede recibir pagos por este plan ahora mismo. Avisa a su propietario, por favor.
order-already-paid = Este pedido ya está pagado. Para añadir más tiempo, elige el plan otra vez.
order-stale = Este pedido es demasiado antiguo, así que su precio ya no está garantizado. Elige el plan otra vez.

renew-not-sold = <b>{ $tier }</b> ya no se vende, o no por ahora, así que no puedo renovarlo.
renew-too-late = Tu precio anterior valía hasta el { $date }. Estos son los planes de hoy:

pay-with-stars = { $price }
pay-with-stripe = 💳 { $price } con tarjeta
pay-with-nowpayments = 🪙 { $price } en criptomonedas
pay-with-cryptopay = 👛 { $price } con @CryptoBot
pay-open-page = 🔗 Abrir la página de pago
pay-try-again = 🔄 Intentar de nuevo

invoice-description = Acceso a { $channel }
checkout-opened =
    <b>{ $tier }</b> · { $channel }

    Abre la página y paga. Seguiré el pago aquí y te dejaré entrar cuando llegue.
checkout-failed = La página de pago no se pudo abrir ahora mismo. No se cobró nada. ID del error: { $id }
checkout-impossible = Este plan no se puede pagar de esta forma. Elige otra, por favor. ID del error: { $id }

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
charge-refused-allowed = Puedes entrar gratis, así que no se cobró nada.
charge-refused-not_on_sale = Este plan ya no está a la venta. Abre de nuevo el enlace del canal, por favor.

progress-pending = ⏳ <b>{ $tier }</b> · { $channel }: esperando tu pago.
progress-confirming = 🔎 <b>{ $tier }</b> · { $channel }: ya se vio tu pago y la red lo está confirmando.
progress-deciding = 🔎 <b>{ $tier }</b> · { $channel }: tu banco decide sobre el pago, y eso puede tardar días. Seguimos en cuanto llegue el dinero.
progress-confirmed = 🔎 <b>{ $tier }</b> · { $channel }: tu pago está confirmado y en camino.
progress-settling = 🔎 <b>{ $tier }</b> · { $channel }: ya casi está.
progress-partially-paid =
    ⚠️ <b>{ $tier }</b> · { $channel }: llegó { $arrived } y falta { $missing }.

    Envía el resto a la misma dirección o abre la página. También puedes esperar: el propietario puede darlo por bueno.
progress-missing-unknown = una parte
progress-expired = ⌛ <b>{ $tier }</b> · { $channel }: se acabó el tiempo para pagar. El dinero que se envía tarde también se cuenta.
progress-closed = ⌛ <b>{ $tier }</b> · { $channel }: se acabó el tiempo para pagar. No se cobró nada. Empieza otra vez para volver a intentarlo.
progress-failed = ❌ <b>{ $tier }</b> · { $channel }: el pago falló. Elige el plan otra vez para volver a intentarlo.
progress-refunded = ↩️ <b>{ $tier }</b> · { $channel }: el pago fue reembolsado.
progress-paid = ✅ <b>{ $tier }</b> · { $channel }: pagado. ¡Gracias!
progress-held = 🕵️ <b>{ $tier }</b> · { $channel }: el pago llegó, pero no coincide con el pedido. Una persona lo revisará; tu dinero no se pierde.

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
coin-refused-too-many = Este pago ya tiene direcciones en muchas criptomonedas. No se cobró nada. Usa una de ellas: toca su criptomoneda y te muestro la dirección otra vez.
coin-failed = El pago en { $coin } no se pudo abrir ahora mismo. No se cobró nada. Inténtalo de nuevo, por favor. ID del error: { $id }
coin-impossible = Este plan no se puede pagar en { $coin }. No se cobró nada. Elige otra criptomoneda, por favor. ID del error: { $id }

# Tracked links

command-links = Enlaces con seguimiento: de dónde vienen las ventas
channel-links = 🔗 Enlaces con seguimiento

links-no-channels =
    Todavía no administras ningún canal aquí, así que no hay nada que compartir.

    /newchannel conecta uno.
links-which = 🔗 ¿Enlaces a qué canal? Elige uno.
links-list =
    🔗 <b>{ $channel }</b>

    { $links }
links-none =
    Ponle un nombre a un enlace (“Instagram”, “Boletín de mayo”), compártelo allí y mira aquí cuántas ventas vienen de él.
link-line = <b>{ $name }</b> · abierto { $opens } × · pagados: { $paid } · { $sum }
link-new = ➕ Un enlace nuevo
link-retired-label = 💤 { $name }
links-back = ‹ Enlaces
links-not-yours = Ya no puedes cambiar los enlaces de ese canal. No se cambió nada.
links-too-many = Un canal tiene 30 enlaces como máximo. Retira uno que ya no necesites e inténtalo de nuevo.
links-form-lost = No pude seguir con ese formulario. Empieza de nuevo con /links, por favor. ID del error: { $id }

link-ask-name =
    🔗 Un enlace nuevo a <b>{ $channel }</b>

    ¿Cómo se llamará? Solo tú ves el nombre: di dónde lo vas a compartir.
link-ask-new-name = ¿Cómo se llamará <b>{ $name }</b> a partir de ahora?
link-name-length = Un nombre tiene de 1 a 64 caracteres. Escribe otro, por favor.
link-name-failed = Algo falló de nuestro lado y no se cambió nada. Escribe el nombre otra vez, por favor. ID del error: { $id }
link-page =
    🔗 <b>{ $name }</b>

    <code>{ $url }</code>

    { $results }

    Un pedido cuenta para el enlace que su comprador abrió por última vez, hasta 7 días antes.
link-page-retired =
    💤 <b>{ $name }</b>

    <code>{ $url }</code>

    { $results }

    Este enlace está retirado: todavía abre tus planes, pero los pedidos nuevos no cuentan para él.
link-opened =
    Abierto { $opens ->
        [one] una vez
       *[other] { $opens } veces
    } por { $people ->
        [one] una persona
       *[other] { $people } personas
    }
link-ordered = Pedidos: { $orders }, pagados: { $paid }
link-earned = Aportó: { $sum }
link-refunded = Reembolsado de ello: { $sum }
link-nothing = nada todavía
link-rename = ✏️ Cambiar nombre
link-retire = 💤 Retirar
link-bring-back = ↩️ Recuperar
