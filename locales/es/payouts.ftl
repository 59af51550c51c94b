# Payouts from operators to owners.

command-payouts = Retiros de mis ganancias

payouts-off = Los retiros están desactivados en este bot. Pregunta a su operador cómo recibes tu dinero; /balance muestra tus ingresos.
payouts-off-operator = Los retiros están desactivados en este bot. Con PAYOUTS=on en su configuración, los propietarios solicitan su saldo con /payouts y tú lo envías.
payouts-no-channel =
    Los retiros son para propietarios de canales.

    /newchannel conecta uno.

payouts-title = 💸 <b>Retiros</b>
payouts-nothing-yet = Todavía no se ha ganado nada. Lo que vendan tus canales aparece aquí.
payouts-balance = Saldo: <b>{ $balance }</b>
payouts-held = Retenido: { $held }, porque Telegram libera las Estrellas después de { $days } días
payouts-held-money = Retenido: { $held }. El dinero de una venta queda libre después de { $days ->
        [one] 1 día
       *[other] { $days } días
    }
payouts-held-until = Las primeras quedan libres el { $date }
payouts-paid = Pagado hasta ahora: { $paid }
payouts-stars-by-hand = ✋ La API de bots de Telegram no puede reenviar Estrellas: el operador paga su valor a mano y lo anota aquí.
payouts-money-by-hand = ✋ Un saldo en { $currency ->
        [USD] dólares
        [EUR] euros
       *[other] { $currency }
    } se paga a mano: el operador envía su valor y lo anota aquí.
payouts-progress = Para tu próximo retiro: { $available } de { $threshold }
payouts-enough = Listo para retirar: { $available }
payouts-under-way = En camino hacia ti: { $amount }, pedido el { $date }
payouts-no-wallet = Todavía no has indicado un monedero. Indica uno primero.
payouts-wallet =
    👛 { $network }
    <code>{ $address }</code>
payouts-wallet-waits = ⏳ Este monedero es nuevo: los retiros son posibles desde el { $date }.
payouts-by-manual = 🗓 Nada se paga por sí solo: toca el botón cuando quieras tu dinero.
payouts-by-instant = 🗓 Cada venta se paga en cuanto está asentada.
payouts-by-threshold = 🗓 Pido un retiro en cuanto alcanza.
payouts-by-weekly = 🗓 Pido un retiro cada lunes por la mañana; el próximo, el { $date }.
payouts-by-monthly = 🗓 Pido un retiro la mañana del primer día de cada mes; el próximo, el { $date }.
payouts-last = <b>Tus últimos retiros</b>
payouts-line-requested = ⏳ { $day } · { $amount } · en camino
payouts-line-sending = 🚀 { $day } · { $amount } · enviándose
payouts-line-sent = ✅ { $day } · { $amount } · <code>{ $reference }</code>
payouts-line-refused = ↩️ { $day } · { $amount } · { $reason }

payout-to-page = 💸 Retiros
payout-back = ‹ Volver a los retiros
payout-button-now = 💸 Retirar { $amount }
payout-button-wallet = 👛 Indicar un monedero
payout-button-other-wallet = 👛 Cambiar el monedero
payout-button-thresholds = 🎚 Retiro mínimo
payout-button-strategy = 🗓 Retiro: { $strategy }
payout-button-show = 🔎 { $day } · { $amount }
payout-button-statement = 📄 Extracto
payout-button-request = ✅ Pedirlo
payout-strategy-which = 🗓 ¿Cuándo debo pagarte lo que has ganado? Puedes cambiarlo en cualquier momento.
payout-strategy-manual = Cuando lo pida
payout-strategy-instant = Cada venta
payout-strategy-threshold = Desde un importe
payout-strategy-weekly = Los lunes
payout-strategy-monthly = El primer día del mes
payout-review = 💸 ¿Pido <b>{ $amount }</b> para este monedero?
payout-terms = De { $amount } llegan unos <b>{ $coins }</b> en { $network }. La red se queda con unos { $fee } de ellos. El retiro mínimo es { $least }.
payout-terms-too-small = { $amount } es muy poco para { $network }: la red se queda con unas { $fee } unidades, y el retiro mínimo es { $least }.
payout-terms-unknown = ⚠️ El proveedor no responde ahora mismo, así que no se conocen la comisión ni el retiro mínimo. La comisión de la red sale de lo que recibes.
payout-strategy-stars = ⭐ El operador paga las Estrellas a mano, desde { $threshold }, porque la API de bots de Telegram no puede reenviarlas.

payout-requested = Retiro pedido. El operador lo envía a mano, y te aviso cuando haya salido.
payout-requested-program = Retiro pedido. Se envía solo, normalmente en unos minutos, y te aviso cuando haya salido.
payout-requested-held = Solicitado. Antes lo mira un operador. Te aviso cuando se envíe.
payout-not-no-wallet = Indica primero un monedero: allí se envía el retiro.
payout-not-wallet-waits = Tu monedero es nuevo, así que aún no se paga nada. /payouts muestra desde cuándo.
payout-not-under-way = Ya hay un retiro en camino.
payout-not-too-little = Por el momento no alcanza para un retiro.
payout-not-no-operator = Ahora mismo nadie opera este bot, así que nadie podría enviar el dinero. Tu saldo se queda; inténtalo más tarde.
payout-not-changed = Algo cambió entretanto, así que no se pidió nada. Así están las cosas ahora.

payout-threshold-which = 🎚 ¿A partir de qué importe se debe retirar? Las redes cobran una comisión por cada envío, así que los retiros pequeños salen más caros.
payout-threshold-chosen = • { $sum } •

payout-network-usdt-tron = USDT en TRON (TRC-20)
payout-network-usdt-ton = USDT en TON
payout-network-usdt-ethereum = USDT en Ethereum (ERC-20)
payout-network-usdc-base = USDC en Base
payout-wallet-which =
    👛 ¿En qué criptomoneda y en qué red? Un dólar se paga como una unidad de ella.

    Las Estrellas se pagan allí también, por lo que el operador recibe por ellas de Telegram.
payout-coins-which =
    👛 ¿En qué criptomoneda y en qué red? Las que no valen un dólar se compran al cambio del momento.

    Las Estrellas se pagan allí también, a mano por el operador, por lo que recibe por ellas de Telegram.
payout-coins-unreachable = ⚠️ El proveedor no responde ahora mismo, así que la lista no está completa.
payout-coins-more = Más criptomonedas ›
payout-coins-search = ⌨️ Escribir el nombre
payout-coin-ask = 👛 Escribe una parte del nombre de la criptomoneda o su símbolo, por ejemplo “lite” o “USDT SOL”.
payout-coin-none = No conozco esa criptomoneda. Escribe otra parte de su nombre o su símbolo.
payout-coin-found = 👛 Criptomonedas con estas letras: { $count }. ¿Cuál es? O escribe otra cosa.
payout-coin-many = 👛 Criptomonedas con estas letras: { $count }. Estas son las primeras; escribe más letras para ver las otras.
payout-wallet-ask =
    👛 Envíame tu dirección para <b>{ $network }</b>.

    Debe ser de un monedero propio que no necesite memo ni comentario: las plataformas de intercambio suelen pedirlo, y sin él el dinero se pierde.
payout-wallet-account = 👛 Tus retiros irán entonces a la billetera de tu propia cuenta de Telegram: <b>{ $network }</b>. Ábrela una vez antes del primer retiro, para que te conozca.
payout-wallet-ask-coin =
    👛 Envíame tu dirección para <b>{ $network }</b>.

    El dinero que se envía a una dirección de otra criptomoneda o red se pierde.
payout-memo-ask = 🏷 ¿Qué memo (tag) indica tu monedero para <b>{ $network }</b>? Envíamelo. Sin él, el dinero se pierde.
payout-memo-ask-optional = 🏷 ¿Tu monedero indica un memo (tag) para <b>{ $network }</b>? Las plataformas de intercambio lo hacen, y sin él el dinero se pierde. Envíamelo, o toca el botón si no hay ninguno.
payout-memo-no = No hay memo
payout-memo-none = 🏷 Sin memo
payout-memo = 🏷 El memo (tag): <code>{ $memo }</code>
payout-memo-form = Ese no es un memo de esta criptomoneda. Cópialo de tu monedero, por favor.
payout-wallet-check =
    ¿Es esta tu dirección para <b>{ $network }</b>, letra por letra?

    <code>{ $address }</code>
payout-wallet-check-ends =
    Mira otra vez en tu monedero, por favor. ¿Su dirección para <b>{ $network }</b> empieza con <code>{ $first }</code> y termina con <code>{ $last }</code>?

    Lo que se envía a una dirección equivocada no se puede recuperar.
payout-wallet-right = ✅ Sí, letra por letra
payout-wallet-save = ✅ Sí, guardarla
payout-type-again = ✏️ Escribirla de nuevo
payout-press-a-button = Responde con uno de los botones, por favor.
payout-wallet-saved = 👛 Guardado. Vale desde el próximo retiro; /payouts lo muestra.
payout-wallet-saved-waits = 👛 Guardado. Por tu seguridad, los retiros son posibles desde el { $date }; /payouts muestra el monedero.
payout-wallet-changed =
    🔐 Tus retiros van ahora a este monedero:

    { $network }
    <code>{ $address }</code>

    Un retiro que ya está en camino todavía va al monedero anterior. ¿No lo hiciste tú? Indica tu propio monedero con /payouts y protege tu cuenta de Telegram.
payout-wallet-changed-waits =
    🔐 Desde el { $date } tus retiros van a este monedero:

    { $network }
    <code>{ $address }</code>

    Hasta entonces no se pide ningún retiro. Uno que ya está en camino todavía va al monedero anterior. ¿No lo hiciste tú? Detén el cambio y protege tu cuenta de Telegram.
payout-wallet-stop = 🛑 Detener el cambio
payout-wallet-stopped = Detenido: /payouts muestra el monedero anterior. Protege ahora tu cuenta de Telegram: Ajustes, Dispositivos.
payout-wallet-stop-late = Ya es tarde para detener el cambio: el monedero está en uso. Indica el tuyo con /payouts y escribe al operador.
payout-page-title = 💸 <b>Un retiro de { $amount }</b>
payout-page-requested = Lo pediste el { $date }.
payout-page-requested-automatic = Lo pedí por ti el { $date }.
payout-page-sales = Ventas desde el retiro anterior: { $count }; tu parte, { $sum }.
payout-page-rate = Cambio: una unidad de { $network } por { $price }
payout-page-fee = Comisión de la red: { $fee }
payout-page-net = Recibes: <b>{ $coins }</b> { $network }
payout-page-transaction = Transacción: <a href="{ $url }">{ $hash }</a>
payout-page-reference = Transacción: <code>{ $hash }</code>
payout-state-requested = ⏳ Espera a ser enviado.
payout-state-held = ⏳ Espera la aprobación del operador.
payout-state-claimed = ✋ El operador lo está enviando a mano.
payout-state-sending = 🚀 Se está enviando.
payout-state-sent = ✅ Se envió el { $date }.
payout-state-sent-by-hand = ✅ El operador lo envió a mano y lo anotó el { $date }.
payout-state-refused = ↩️ No se envió, y el dinero está de nuevo en tu saldo desde el { $date }: { $reason }
payout-address-form-tron = Esa no es una dirección de TRON: empieza con T y tiene 34 letras y cifras. Cópiala de tu monedero, por favor.
payout-address-form-ton = Esa no es una dirección de TON: empieza con UQ o EQ y tiene 48 caracteres. Cópiala de tu monedero, por favor.
payout-address-form-evm = Esa no es una dirección así: empieza con 0x y después tiene 40 cifras y letras de la A a la F. Cópiala de tu monedero, por favor.
payout-address-form-coin = Esa no es una dirección de esta criptomoneda y red. Cópiala de tu monedero, por favor.
payout-address-refused = El proveedor no puede pagar a esta dirección. Cópiala otra vez de tu monedero, por favor, con su memo.
payout-address-unknown = ⚠️ El proveedor no responde, y sin él no puedo comprobar esta dirección. No se guardó nada; inténtalo de nuevo en unos minutos.
payout-address-checksum = Una de sus letras está mal, o las mayúsculas y minúsculas no son como las muestra tu monedero. Cópiala de allí, por favor.
payout-address-testnet = Esa dirección es de una red de pruebas, donde las criptomonedas no valen nada. Copia la de la red real, por favor.
payout-form-failed = ⚠️ Algo falló de mi lado y no se guardó nada. Inténtalo otra vez, por favor. ID del error: <code>{ $id }</code>
payout-form-lost = ⚠️ No pude seguir con este formulario. Ábrelo de nuevo con /payouts, por favor. ID del error: <code>{ $id }</code>

payout-refused-notify =
    ↩️ Tu retiro de <b>{ $amount }</b> no se pudo enviar: { $reason }

    El dinero está de vuelta en tu saldo. Ya no lo pido por mi cuenta; cuando esté resuelto, pídelo de nuevo con /payouts.

payouts-none-open = 💸 No hay ningún retiro por enviar.
payouts-remind = ⏰ Retiros que te esperan desde hace más de un día: { $count }. Sus propietarios esperan su dinero.
payouts-released-notify = ⚠️ Retiros que el bot no pudo enviar y que ahora te esperan: { $count }. /payouts muestra cada uno con su motivo.
payouts-open =
    💸 <b>{ $count ->
        [one] 1 retiro espera
       *[other] { $count } retiros esperan
    }</b> a que lo envíes. Este es el número { $number }.
payout-to-send-USD =
    💸 Envía, por favor, <b>{ $amount }</b> a <b>{ $owner }</b> (<code>{ $ownerId }</code>), pedido el { $date }.

    { $network }
    <code>{ $address }</code>

    Un dólar es una unidad de la criptomoneda. Cuando haya salido, toca “Enviado”.
payout-to-send-XTR =
    💸 Envía, por favor, el valor de <b>{ $amount }</b> a <b>{ $owner }</b> (<code>{ $ownerId }</code>), pedido el { $date }.

    { $network }
    <code>{ $address }</code>

    Vale lo que Telegram te da por estas Estrellas. Cuando haya salido, toca “Enviado”.
payout-to-send-money =
    💸 Envía, por favor, el valor de <b>{ $amount }</b> a <b>{ $owner }</b> (<code>{ $ownerId }</code>), pedido el { $date }.

    { $network }
    <code>{ $address }</code>

    Envía lo que vale este importe ahora. Cuando haya salido, toca “Enviado”.
payout-to-approve =
    💸 <b>{ $amount }</b> para <b>{ $owner }</b> (<code>{ $ownerId }</code>), pedido el { $date }.

    { $network }
    <code>{ $address }</code>
payout-to-approve-how = Toca “Que lo envíe el bot” para aprobarlo. Para enviarlo a mano, toca primero “Lo envío yo”, para que no lo envíe también otro operador.
payout-to-mend-how = Cuando la causa esté resuelta, toca “Que lo envíe el bot”. Para enviarlo a mano, toca primero “Lo envío yo”, para que no lo envíe también otro operador.
payout-to-send-value = ⚠️ Aquí un dólar no es una unidad: envía lo que valen los dólares ahora.
payout-wallet-age = 👛 El propietario indicó este monedero el { $date }. Su edad al pedir el retiro, en días: { $days }.
payout-wallet-replaced = ⚠️ El propietario cambió de monedero después de este pedido. Pregúntale antes de enviar nada.
payout-owner-owes = ⚠️ Un saldo del propietario es negativo: { $balance }. Los reembolsos tomaron más de lo que tenía.
payout-unclaimed = ✋ Nadie lo está enviando todavía. Toca primero “Lo envío yo”, para que no lo envíe también otro operador.
payout-claimed-by-you = ✋ Lo envías tú, desde el { $date }. Regístralo cuando el dinero haya salido, o déjalo libre.
payout-claimed-by-other = ✋ { $operator } lo envía, desde el { $date }. No lo envíes, por favor.
payout-claim-over = ⚠️ { $operator } lo tomó el { $date } y no ha registrado nada desde entonces. Pregúntale si el dinero salió antes de tomarlo tú.
payout-claim-taken = ✋ { $operator } tomó en tu lugar el retiro de <b>{ $amount }</b> a <b>{ $owner }</b>. Si enviaste el dinero, dilo de inmediato; si no, no lo envíes.
payout-button-claim = ✋ Lo envío yo
payout-button-take-over = ✋ Lo tomo yo
payout-button-release = ↩️ Dejarlo libre
payout-button-sent = ✅ Enviado
payout-button-refuse = 🚫 No se puede pagar
payout-earlier = ‹ Anterior
payout-later = Siguiente ›
payout-to-open = 💸 Lo que falta enviar
payout-settled-already = Este retiro ya está resuelto.
payout-held = Otro operador está enviando este retiro.
payout-wallet-too-new = Este monedero es nuevo y su dueño aún puede detener el cambio. Todavía no se envía nada; el retiro sigue en la lista.
payout-not-claimed = ⚠️ Este retiro ya no está en tus manos: quizá lo tomó otro operador. No se registró nada. Si enviaste el dinero, avisa a los demás de inmediato.
payout-settling-forbidden = Solo los operadores resuelven los retiros.
payout-settled-sent = ✅ <b>{ $amount }</b> a <b>{ $owner }</b>: registrado como enviado, <code>{ $reference }</code>
payout-settled-refused = ↩️ <b>{ $amount }</b> a <b>{ $owner }</b>: no se paga. { $reason }
payout-sent-ask = ✅ ¿Cuál es el ID de la transacción? Mándamelo, u otra referencia de hasta { $max } caracteres. La lee quien recibe el retiro.
payout-sent-check =
    Quien lo recibe leerá esto:

    <code>{ $reference }</code>
payout-sent-yes = ✅ Sí, está enviado
payout-reference-empty = Ahí no hay nada con lo que se pueda encontrar un envío. Manda su ID, por favor.
payout-reference-long = Tiene más de { $max } caracteres. Manda solo el ID de la transacción, por favor.
payout-refuse-ask = 🚫 ¿Por qué no se puede pagar? Quien debía recibirlo lee el motivo, de hasta { $max } caracteres. El dinero vuelve a su saldo.
payout-refuse-wallet = No se puede enviar a este monedero. Indica otro.
payout-refuse-withdrawal = El proveedor no pudo enviar a este monedero. Revisa el monedero, por favor.
payout-refuse-wallet-button = 👛 Hace falta otro monedero
payout-refuse-funds = El operador debe liberar fondos. Pídelo en unos días.
payout-refuse-funds-button = ⏳ Los fondos aún no están libres

payout-being-sent = El bot está enviando este retiro. Solo puedes cerrarlo a mano si el proveedor comunica un fallo o no responde durante un día.
payout-told-meanwhile = ℹ️ Mientras tanto, el proveedor comunicó el resultado, y ha quedado registrado.
payout-unproven = ⏳ { $provider } no ha comunicado el resultado de esta transferencia: aún puede llegar, y no ha cambiado nada. Espera la respuesta de { $provider } o pregunta a su soporte.
payout-unproven-until = ⏳ { $provider } aún puede enviar esta transferencia, así que no ha cambiado nada. Dilo otra vez después del { $date }.
payout-button-approve = 🚀 Que lo envíe el bot
payout-approved = Aprobado. El bot lo envía en unos minutos.
payout-approval-above_limit = ⏸ Este retiro espera tu aprobación: el importe supera el límite de un retiro.
payout-approval-owner_limit = ⏸ Este retiro espera tu aprobación: los retiros de este propietario en 24 horas superan el límite.
payout-approval-total_limit = ⏸ Este retiro espera tu aprobación: todos los retiros de 24 horas juntos superan el límite.
payout-approval-new_wallet = ⏸ Este retiro espera tu aprobación: es el primer retiro a este monedero.
payout-approval-debt = ⏸ Este retiro espera tu aprobación: el propietario tiene una deuda.
payout-approval-open_disputes = ⏸ Este retiro espera tu aprobación: un banco aún no ha decidido sobre la disputa de un comprador de este propietario.
payout-approval-open_refunds = ⏸ Este retiro espera tu aprobación: hay reembolsos de ventas de este propietario sin enviar.
payout-approval-provider_settings = ⚠️ El bot no pudo enviar este retiro: falta un ajuste de { $provider } o está mal. <code>npm run doctor</code> dice cuál.
payout-approval-provider_access = ⚠️ El bot no pudo enviar este retiro: { $provider } negó el acceso. Revisa la cuenta, el secreto de dos factores y las listas blancas, o si la app puede enviar transferencias.
payout-approval-provider_balance = ⚠️ El bot no pudo enviar este retiro: { $provider } tiene muy pocas monedas.
payout-approval-provider_refused = ⚠️ El bot no pudo enviar este retiro: { $provider } rechazó el retiro.
payout-approval-conversion_rejected = ⚠️ El bot no pudo enviar este retiro: { $provider } rechazó la conversión.
payout-approval-below_minimum = ⚠️ El bot no pudo enviar este retiro: está por debajo del mínimo de { $provider } para esta moneda.
payout-approval-bad_wallet = ⚠️ El bot no pudo enviar este retiro: { $provider } no puede pagar a esta dirección. Toca “No se puede pagar”, para que el propietario indique otro monedero.
payout-approval-no_result = ⚠️ El bot no pudo enviar este retiro: { $provider } no dio una respuesta útil en varios intentos. No se envió nada.
payouts-overview-title = 🏦 <b>Retiros</b>
payouts-overview-stopped = ⏸ El envío está detenido desde { $date }.
payouts-overview-waiting = Te esperan: { $count }
payouts-overview-due = Salen a continuación: { $count } · { $sum }
payouts-overview-sending = Se están enviando: { $count } · { $sum }
payouts-overview-stuck = ⚠️ Fallidos, o sin resultado desde hace un día: { $count }
payouts-overview-today = En 24 horas: { $sum } de { $limit }
payouts-overview-custody = <b>En { $provider }</b>, y en el libro de cuentas:
payouts-overview-coin = { $provider } · { $ledger }
payouts-button-sending = 🚀 En envío
payouts-button-stop = ⏸ Detener el envío
payouts-button-resume = ▶️ Volver a enviar
payouts-stop-done = El envío está detenido. Los retiros que un proveedor ya ha aceptado todavía salen.
payouts-resume-done = El envío continúa.
payout-sending-line =
    🚀 <b>{ $amount }</b> a <b>{ $owner }</b> (<code>{ $ownerId }</code>) como { $coins }
    <code>{ $address }</code>
payout-sending-since = { $state }, desde { $date }.
payout-sending-batch = Lote en { $provider }: <code>{ $batch }</code>
payout-sending-id = Nuestro id: <code>{ $id }</code>
payout-sending-stuck = ⚠️ { $provider } no ha comunicado ningún resultado desde hace un día. Búscalo primero en el panel de { $provider }. Después di si llegó.
payout-conversion-stuck = ⚠️ { $provider } no ha comunicado ningún resultado de una conversión desde hace un día. No se ha enviado nada. Si mañana sigue sin haberlo, sus retiros vuelven a esperarte.
payout-sending-ambiguous = ⚠️ Una conversión en { $provider } quedó sin respuesta, y más de una podría ser su resultado: quizá alguien convirtió a mano. Elige la de este retiro. Se envían sus monedas y no se convierte nada más.
payout-ambiguous-notify = ⚠️ Una conversión en { $provider } para los retiros del lote <code>{ $batch }</code> quedó sin respuesta, y más de una podría ser su resultado. Abre uno de esos retiros en «En envío» y elige.
payout-conversion-line = <code>{ $id }</code>: { $from } → { $to }, { $date }
payout-button-conversions = 🔄 Elegir la conversión
payout-button-conversion = Es { $id }
payout-conversion-chosen = Anotado. El retiro continúa.
payout-conversions-silent = El proveedor no responde. Inténtalo más tarde.
payout-sending-failed = ⚠️ { $provider } comunica que esta transferencia falló: { $error }. Si nada cambia en una hora, el dinero vuelve al saldo del dueño. { $provider } aún puede enviarla si lo pides. Cuando su soporte haya respondido, di aquí si llegó.
payout-stuck-notify = ⚠️ { $provider } no ha comunicado ningún resultado de los retiros del lote <code>{ $batch }</code> desde hace un día. Búscalo en el panel de { $provider }, abre el retiro aquí y di si llegó.
payout-failed-notify = ⚠️ { $provider } comunica que un retiro de { $amount } falló: { $error }. Si nada cambia en una hora, el dinero vuelve al saldo del dueño. Después, no dejes que el soporte de { $provider } lo envíe.
payout-button-arrived = ✅ Llegó
payout-button-not-arrived = ↩️ No se envió
payout-batch-planned = Se buscan las monedas
payout-batch-converting = Se convierten las monedas
payout-batch-funded = Las monedas están apartadas
payout-batch-created = { $provider } espera el código de dos factores
payout-batch-verified = { $provider } está enviando
