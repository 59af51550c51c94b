# The web page on which a buyer follows a payment in coins. Plain text.

# The button under a coin's address in the chat, which opens the page.
pay-page-open = 📱 Código QR

pay-page-title = Tu pago

pay-page-is-pending = Esperando tus criptomonedas
pay-page-next-pending = Envía exactamente este importe. En cuanto esté en camino, lo verás aquí.
pay-page-is-choosing = Elige una criptomoneda
pay-page-next-choosing = Elige una criptomoneda en la página de pago o en el chat. En cuanto tus criptomonedas estén en camino, lo verás aquí.
pay-page-is-confirming = Tus criptomonedas están en camino
pay-page-next-confirming = La red ya las vio y las está confirmando. Tarda entre un minuto y una hora; puedes cerrar esta página.
pay-page-is-confirmed = Tus criptomonedas están confirmadas
pay-page-next-confirmed = El pago está casi completo.
pay-page-is-paid = Pagado. ¡Gracias!
pay-page-next-paid = Vuelve al chat: allí ves cómo entrar.
pay-page-next-paid-donation = Tu donación ha llegado. No hay nada más que hacer.
pay-page-is-partially-paid = Todavía falta una parte
pay-page-next-partially-paid = Llegó { $arrived } y falta { $missing }. Envía el resto a la misma dirección. También puedes esperar: el propietario puede aceptar el importe menor.
pay-page-next-partially-paid-unknown = No llegó todo. El propietario ya lo sabe y puede darlo por bueno; te aviso en el chat.
pay-page-is-expired = Se acabó el tiempo para pagar
pay-page-next-expired = Las criptomonedas que ya enviaste siguen contando, por tarde que lleguen. Si no enviaste ninguna, empieza de nuevo en el chat.
pay-page-is-failed = El pago falló
pay-page-next-failed = No se compró nada. Empieza de nuevo en el chat para volver a intentarlo.
pay-page-is-held = Una persona está revisando tu pago
pay-page-next-held = Llegó, pero no coincide con el pedido. Tu dinero no se pierde: te aviso en el chat.
pay-page-is-refunded = El pago fue reembolsado
pay-page-next-refunded = Se te devolvió. Si tienes alguna pregunta, escribe /paysupport en el chat.
pay-page-is-rejected = El pago no se pudo aceptar
pay-page-next-rejected = Tu dinero no se pierde. Habla con el propietario: escribe /paysupport en el chat.

pay-page-steps = Cómo va tu pago
pay-page-step-pending = Envía las criptomonedas
pay-page-step-remainder = Envía el resto
pay-page-step-seen = Vistas por la red
pay-page-step-confirming = Confirmadas por la red
pay-page-step-paid = Puedes entrar
pay-page-step-received = Tu donación llega
pay-page-mark-done = hecho
pay-page-mark-now = ahora
pay-page-mark-to-come = pendiente

pay-page-order = Lo que pagas
pay-page-bought = Plan
pay-page-channel = Canal
pay-page-price = Precio

pay-page-deposit = Adónde enviarlo
pay-page-amount = Importe
pay-page-amount-missing = Importe que falta
pay-page-address = Dirección
pay-page-memo = Memo (tag)
pay-page-memo-needed = Sin el memo nadie puede saber que las criptomonedas son tuyas.
pay-page-network = Usa solo la red { $network }. Lo que se envía por otra red se pierde.
pay-page-qr = Código QR de la dirección
pay-page-copy = Copiar
pay-page-copy-amount = Copiar el importe
pay-page-copy-address = Copiar la dirección
pay-page-copy-memo = Copiar el memo
pay-page-copied = Copiado
pay-page-good-until = Este importe vale hasta el { $date }.
pay-page-time-left = Tiempo restante:
pay-page-sum-over = Este importe ya no vale. Actualízalo en el chat antes de enviar, por favor.

pay-page-provider = Elegir una criptomoneda
pay-page-back = Volver a Telegram
pay-page-back-without-name = Vuelve al chat con el bot en Telegram.
pay-page-again = Empezar de nuevo en Telegram

pay-page-follows = Esta página sigue el pago por sí sola.
pay-page-lost = Sin conexión. Intentándolo de nuevo…
pay-page-reloads = Esta página se recarga sola cada 30 segundos.
pay-page-reload-stop = No recargar más
pay-page-reload-now = Mirar de nuevo
pay-page-reload-start = Recargarla cada 30 segundos

pay-page-unknown = Esta página no existe
pay-page-unknown-next = Quizás la dirección se cortó. Abre el enlace otra vez.
pay-page-over = Esta página ya no está disponible
pay-page-over-next = Todo sobre tu pago está en el chat con el bot.
pay-page-too-many = Demasiadas solicitudes
pay-page-too-many-next = Espera un minuto y abre la página de nuevo, por favor.
pay-page-broken = Eso no funcionó
