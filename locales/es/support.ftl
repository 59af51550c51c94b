# /terms, /privacy and /paysupport.

command-terms = Condiciones de venta
command-paysupport = Ayuda con una compra
command-privacy = Mis datos guardados

terms =
    📄 <b>Condiciones de venta</b>

    • <b>Qué</b>: acceso a un canal o grupo privado, por el tiempo que indica el plan.
    • <b>Quién vende</b>: el propietario de ese canal, a través de este bot. Telegram no lo vende y no puede ayudar con ello.
    • <b>Cuánto dura</b>: desde el pago hasta la fecha que se te indica entonces. Después el acceso termina solo; pagar de nuevo añade tiempo.
    • <b>Suscripciones</b>: puedes cancelarlas en cualquier momento con /subscriptions. Lo pagado sigue siendo tuyo hasta su fin.
    • <b>Reembolsos</b>: pídelos al propietario con /paysupport. Las Estrellas se devuelven en Estrellas, y un pago con tarjeta vuelve a la tarjeta. El propietario te dice cómo se devuelven las criptomonedas.
privacy =
    🔒 <b>Datos que guardo</b>

    • tu ID de Telegram, tu nombre, tu nombre de usuario y tu idioma
    • tus pedidos, tus pagos y hasta cuándo tienes acceso
    • los canales cuyos planes abriste, los enlaces que usaste, sus difusiones para ti y los canales que silenciaste
    • tus donaciones y sus notas; si ocultas tu nombre, solo lo conoce el operador
    • tus mensajes con /paysupport; los lee la gente de ese canal

    Nunca veo tu número de teléfono, tu tarjeta ni tus otros chats. El propietario de un canal ve quién le compró y qué. Si no pagas con Estrellas, el proveedor del pago sabe qué se compra y por cuánto. Si envías criptomonedas a una dirección, no sabe quién eres; si pagas desde una cartera suya o con tarjeta, sí. Nadie más sabe nada.

    <b>Por cuánto tiempo</b>, en días: visitas { $visits }, mensajes { $messages }, pedidos nunca pagados { $orders }. Los pagos quedan mientras este bot lleve su libro de cuentas. Si solo escribes en un grupo, no guardo nada sobre ti.
privacy-export = ⬇️ Mis datos en un archivo
privacy-erase = 🗑 Borrar mis datos
privacy-file = Todo lo que guardo sobre ti.
privacy-erase-ask =
    🗑 <b>¿Borrar tus datos?</b>

    • Se borran tu nombre, tus mensajes, notas, visitas y ajustes.
    • Tu acceso termina enseguida y te saco de los canales.
    • Tus pagos quedan en la contabilidad con un ID al azar que nadie puede relacionar contigo, así que ya no puedo devolver dinero. No pagues facturas abiertas.
    • El bloqueo de un canal permanece.

    Esto no se puede deshacer.
privacy-erase-ask-owner = • Tus canales aquí se cierran para siempre: se borran títulos, textos, enlaces y equipo, y quien está dentro se queda.
privacy-erase-ask-operator = • Dejas de ser operador de este bot. Si no hay ningún otro, «npm run claim» imprime un enlace nuevo. Si tu ID está en OPERATOR_IDS, quítalo de allí.
privacy-erase-yes = 🗑 Sí, borrar todo
privacy-erase-no = ‹ No, dejarlo
privacy-erased = Listo: tus datos están borrados. Si me escribes otra vez, eres alguien nuevo para mí.
privacy-erase-not-owns-channel = Aquí vendes en: { $channels }. Primero sácame de ahí en Telegram (canal → Administradores) y luego borra tus datos.
privacy-erase-not-broadcast-open = Una difusión tuya está programada o enviándose. Detenla con /broadcast o espera a que termine y luego borra tus datos.
privacy-erase-not-renewals = A algunos de tus compradores todavía se les cobra automáticamente. Lo detengo en un día después de que me saques del canal. Inténtalo mañana.
privacy-erase-not-invoices = Hasta { $date } alguien todavía puede pagar un pedido abierto tuyo. Inténtalo después.
privacy-erase-not-sale-open = Un pago o reembolso de una de tus ventas no ha terminado. Decide con /refund o en mi mensaje sobre él y luego borra tus datos.
privacy-erase-not-buyers = Compradores a los que aún les queda tiempo pagado: { $count }, hasta { $date }. Reembólsales con /refund o espera hasta entonces, y borra tus datos después.
privacy-erase-not-payout-open = Un retiro tuyo está en curso. Te escribo cuando se envíe; entonces borra tus datos.
privacy-erase-not-balance = Aquí todavía tienes { $sum }. Pídelo con /payouts: vale cualquier importe ahora que salí de tus canales (las estrellas, 21 días después de la venta). Cuando se envíe, borra tus datos.
privacy-erase-not-balance-by-hand = La contabilidad todavía te debe { $sum } y aquí los retiros están desactivados. Pide al operador que te pague y lo registre: con PAYOUTS=on lo hace /payouts. Luego borra tus datos. { $people }
privacy-erase-not-debt = Tu saldo es { $sum }: lo debes tras un reembolso. Las ventas nuevas lo compensan; si no, habla primero con el operador. { $people }
privacy-erase-not-sends-payout = Como operador estás enviando un retiro. Regístralo o devuélvelo con /payouts y luego borra tus datos.
privacy-erase-not-is-charged = Todavía se te cobra una suscripción. Detén primero la renovación con /subscriptions y luego borra tus datos.
privacy-erase-not-open-payment = Uno de tus pagos o reembolsos sigue en curso. Inténtalo otra vez cuando termine; con /paysupport llegas a quienes deciden.
support-button-terms = 📄 Condiciones de venta
support-button-privacy = 🔒 Mis datos
support-button-support = 💬 Ayuda con una compra

# Choosing a purchase

support-choose =
    💬 <b>¿De qué canal se trata?</b>

    Tócalo y escribe: su propietario recibe tu mensaje y responde aquí.
support-purchase =
    <b>{ $channel }</b>
    { $what }
support-nothing-bought =
    Todavía no has comprado nada aquí, así que no hay ningún propietario a quien preguntar.

    Para comprar, abre el enlace que comparte el propietario del canal.
support-nothing-bought-operators =
    Todavía no has comprado nada aquí, así que no hay ningún propietario a quien preguntar.

    Para todo lo demás, escribe a quien lleva este bot: { $people }.
support-operator = <a href="{ $url }">{ $name }</a>

support-bought-paid = { $tier }, pagado el { $date }.
support-bought-refunded = { $tier }, pagado el { $date } y reembolsado.
support-bought-unfinished = { $tier }, un pago empezado el { $date } que no ha comprado nada hasta ahora.
support-bought-unpaid = { $tier }, pedido el { $date } y sin pagar.
support-bought-given = { $tier }, desde el { $date }.
support-payment = Pago <code>{ $id }</code>
support-access-life = Acceso: para siempre.
support-access-until = Acceso: hasta el { $date }.
support-access-over = Acceso: terminó el { $date }.

# Writing

support-ask-question =
    💬 Al propietario de <b>{ $name }</b>

    Escribe tu pregunta en un solo mensaje, de hasta { $max } caracteres.
support-ask-answer =
    💬 Para <b>{ $name }</b>

    Escribe tu respuesta en un solo mensaje, de hasta { $max } caracteres.
support-message-empty = No hay nada que leer ahí. Escribe tu mensaje otra vez, por favor.
support-message-long = Tiene más de { $max } caracteres. Dilo más corto, en un solo mensaje.
support-message-not-text = Por ahora solo puedo transmitir texto. Escríbelo en un solo mensaje, o envía /cancel para detenerte.
support-too-many = Has escrito cinco mensajes en una hora, o todavía están en camino. Dale a la otra parte un poco de tiempo para leer y escribe de nuevo más tarde.
support-not-allowed = Ya no puedes escribir en esta conversación, así que no se envió nada.
support-failed = Algo falló de nuestro lado y tu mensaje no se envió. Envíalo otra vez, por favor. ID del error: { $id }
support-form-lost = No pude continuar con tu mensaje, así que no se envió nada. Empieza de nuevo con /paysupport. ID del error: { $id }
support-question-sent = ✉️ Tu mensaje va en camino al propietario de <b>{ $name }</b>. La respuesta llega aquí.
support-answer-sent = ✉️ Tu respuesta va en camino a <b>{ $name }</b>.

# Messages that arrive

support-question =
    💬 <b>{ $name }</b> (<code>{ $id }</code>) escribe sobre <b>{ $channel }</b>:

    <blockquote>{ $text }</blockquote>
support-last-purchase = Última compra: { $what }
support-answer =
    💬 <b>{ $channel }</b> responde:

    <blockquote>{ $text }</blockquote>
support-button-answer = ↩️ Responder
support-button-write-back = ↩️ Contestar
support-owner-away =
    No es posible contactar por el momento con el propietario de <b>{ $name }</b>.

    Tu mensaje está guardado, y durante dos semanas intento hacérselo llegar. No tienes que enviarlo otra vez.
support-subscriber-away =
    No es posible contactar por el momento con <b>{ $name }</b>: ha detenido el bot.

    Tu respuesta está guardada, y durante dos semanas intento hacérsela llegar. No tienes que enviarla otra vez.
