# Donations. The counterpart of a text about access has the same key with "donation-" before it.

command-donations = Donaciones: texto, importes y metas

donation-name = Donación
donation-somebody = alguien
donation-again = 💝 Donar

# Giving

donation-page =
    💝 <b>{ $channel }</b>

    { $text }
donation-default-text = ¿Te gusta lo que encuentras aquí? Puedes apoyarlo con una donación del importe que quieras.
donation-how-much = ¿Cuánto te gustaría dar?
donation-goal = { $bar } { $percent }: { $given } de { $goal }
donation-other-sum = ✏️ Otro importe
donation-in-stars = ⭐ Dar Estrellas
donation-in-money = 💵 Dar { $currency ->
        [USD] dólares
        [EUR] euros
       *[other] { $currency }
    }
donation-cancel = ✖️ Cancelar
donation-back = ‹ Atrás
donation-cancelled = No se dio nada ni se cobra nada.
donation-closed = <b>{ $channel }</b> no acepta donaciones por ahora, así que no se cobra nada.
donation-closed-now = Allí no se aceptan donaciones por ahora. No se cobró nada.
donation-no-way-to-pay-now = Aquí no se pueden pagar donaciones por ahora: el operador de este bot no ha configurado ninguna forma de pago.

donation-keypad =
    💝 <b>{ $channel }</b>

    Tu donación: <b>{ $typed }</b>
    De { $least } a { $most }.
donation-typed-stars = ⭐ { $typed }
donation-typed-money = { $typed } { $sign }
donation-key-dot = .
donation-key-back = ⌫
donation-key-clear = C
donation-key-confirm = ✅ Confirmar
donation-refused-nothing = Escribe primero un importe: { $least } o más.
donation-refused-no-number = Esto todavía no es un importe. Escribe uno de { $least } a { $most }.
donation-refused-too-little = Es muy poco: el mínimo es { $least }.
donation-refused-too-much = Es demasiado: el máximo es { $most }.
donation-refused-two-decimals = Después del punto no hay más de dos cifras.
donation-refused-one-dot = Ya hay un punto.
donation-refused-whole-stars = Las Estrellas van enteras, así que no llevan punto.
donation-refused-closed = Allí no se aceptan donaciones por ahora. No se cobró nada.
donation-refused-too-many = Empezaste muchos pagos en una hora, así que todavía no puedo empezar otro. No se cobró nada. Inténtalo de nuevo dentro de una hora.
donation-refused-no-way-to-pay = Este importe no se puede pagar por ahora: ninguna criptomoneda acepta tan poco. Elige uno mayor o inténtalo más tarde. No se cobró nada.
donation-paid-already = Esta donación ya está pagada. ¡Gracias!

donation-review =
    💝 Das <b>{ $sum }</b> a <b>{ $channel }</b>.

    { $lines }

    Una donación no da acceso a nada.
donation-under-way =
    💝 <b>{ $sum }</b> para <b>{ $channel }</b>.

    { $lines }

    El pago sigue más abajo. Si lo cerraste, ábrelo de nuevo aquí.
donation-choose-way =
    💝 <b>{ $sum }</b> para <b>{ $channel }</b>.

    { $lines }

    ¿Cómo te gustaría pagar?
donation-note = Tu nota: “{ $note }”
donation-is-named = La gente del canal ve tu nombre.
donation-is-anonymous = 🕶 La gente del canal no ve quién eres.
donation-pay = 💝 Dar { $sum }
donation-pay-again = 💳 Abrir el pago
donation-begin-anew = 🔄 Empezar otra donación
donation-note-add = ✏️ Añadir una nota
donation-note-change = ✏️ Cambiar la nota
donation-hide-name = 🕶 Ocultar mi nombre
donation-show-name = 🙂 Mostrar mi nombre
donation-change-sum = ‹ Otro importe
donation-note-ask = ¿Qué te gustaría decirle al propietario? Como máximo { $max } caracteres.
donation-note-none = 🗑 Sin nota
donation-note-empty = No hay nada que leer ahí. Escribe tu nota otra vez, por favor.
donation-note-long = Tiene más de { $max } caracteres. Dilo más corto, por favor.
donation-note-too-late = Esta donación ya está en camino o cancelada, así que no se pudo añadir la nota.
donation-form-failed = Algo falló de nuestro lado y no se cambió nada. Responde otra vez, por favor. ID del error: { $id }
donation-form-lost = No pude continuar con esto, así que no se cambió nada. Empieza de nuevo, por favor. ID del error: { $id }

donation-thanks = 💝 ¡Gracias! Tu donación de { $sum } para <b>{ $channel }</b> ha llegado.
donation-thanks-in-channel = 💝 ¡Gracias a { $name } por apoyar { $channel }!
donation-thanks-for-anonymous = 💝 ¡Gracias por apoyar { $channel }!

# Payment

donation-invoice-description = Una donación a { $channel }. No da acceso a nada.
donation-checkout-opened =
    <b>{ $tier }</b> · { $channel }

    Abre la página y paga. Seguiré el pago aquí y te daré las gracias cuando llegue.
donation-checkout-coins =
    <b>{ $tier }</b> · { $channel }
    { $price }

    Elige aquí una criptomoneda para pagar, o hazlo en la página de pago. Seguiré el pago aquí.
donation-quote-until =
    Este importe vale hasta el { $date }.

    Seguiré el pago aquí.
donation-progress-failed = ❌ <b>{ $tier }</b> · { $channel }: el pago falló. Empieza la donación otra vez para volver a intentarlo.
donation-order-already-paid = Esta donación ya está pagada. ¡Gracias! Puedes donar otra vez.
donation-order-stale = Esta donación se empezó hace demasiado tiempo. Empiézala otra vez, por favor.
charge-refused-donation_paid = Esta donación ya está pagada. ¡Gracias! No se cobró nada.
charge-refused-donation_stale = Esta donación se empezó hace demasiado tiempo. Empiézala otra vez, por favor.
charge-refused-donation_off = Allí no se aceptan donaciones por ahora. No se cobró nada.

# Decisions and refunds

donation-decision-needed =
    ⚠️ Una donación a { $channel } necesita tu decisión. { $what }

    Donante: { $buyer } (<code>{ $buyerId }</code>)
    Solicitado: { $asked }
    Recibido: { $arrived }

    Hasta que decidas, el dinero se queda donde está.
donation-decision-needed-anonymous =
    ⚠️ Una donación anónima a { $channel } necesita tu decisión. { $what }

    Solicitado: { $asked }
    Recibido: { $arrived }

    Hasta que decidas, el dinero se queda donde está.
donation-deposit-again =
    🪙 Llegó otra vez { $arrived } para tu donación a { $channel }, además de lo que elegiste.

    ¿Lo contamos también como donación? Si no, habla con el propietario: /paysupport.
donation-deposit-use = 💝 Darlo también
donation-payment-missing-remainder =
    ⏳ A tu donación a { $channel } todavía le falta { $missing }.

    Envíalo a la misma dirección, o habla con el propietario: /paysupport.
donation-refund-payment-anonymous =
    ↩️ <b>{ $paid }</b> de alguien que donó de forma anónima
    { $tier } · { $channel }
    { $date }
    Pago <code>{ $id }</code>

    { $what }
donation-refund-goes-back-coins =
    Yo no puedo devolver criptomonedas. Cuando hayas elegido, envíalas desde tu panel de { $provider } a la dirección que te dé el donante y luego toca “Ya lo devolví”.

    Hasta entonces el dinero queda apartado.
donation-refund-is-by-hand =
    ⏳ Está apartado: { $sums }. Envía exactamente esa cantidad desde tu panel de { $provider } y luego toca “Ya lo devolví”.

    Hasta entonces no se le dice nada al donante.
donation-step-order-made = 💝 { $buyer } empezó una donación a { $channel }: { $price }.
donation-step-granted = ✅ Cuenta como donación: no da acceso.
statement-kind-donation = donación

# Settings of a channel

channel-donations = 💝 Donaciones
donations-no-channels = Las donaciones se dan a un canal. Conecta primero el tuyo: /newchannel
donations-choose = 💝 ¿Donaciones para qué canal?
donations-page =
    💝 Las donaciones a <b>{ $channel }</b> están activadas. Comparte este enlace o publícalo:
    { $link }

    El texto que lee la gente:
    { $text }

    Importes para tocar:
    { $sums }
donations-page-off =
    💝 Las donaciones a <b>{ $channel }</b> están desactivadas: nadie puede donar.

    El texto que lee la gente cuando las donaciones están activadas:
    { $text }

    Importes para tocar:
    { $sums }
donations-no-goal = No hay ninguna meta.
donations-thanks-are-on = Cada donación se agradece en el canal, con el nombre del donante o como “alguien”.
donations-thanks-are-off = Solo agradezco a los donantes en privado.
donations-switch-off = 🔴 Desactivar donaciones
donations-switch-on = 🟢 Activar donaciones
donations-change-text = ✏️ Texto
donations-change-stars = ⭐ Importes en Estrellas
donations-change-money = 🪙 Importes en { $currency ->
        [USD] dólares
        [EUR] euros
       *[other] { $currency }
    }
donations-change-goal-stars = 🎯 Meta en Estrellas
donations-change-goal-money = 🎯 Meta en { $currency ->
        [USD] dólares
        [EUR] euros
       *[other] { $currency }
    }
donations-thanks-on = 📣 Agradecer también en el canal
donations-thanks-off = 🔕 No agradecer en el canal
donations-back = ‹ Otros canales
donations-open = 💝 A la página de donaciones
donations-set = Guardado.
donations-not-allowed = Ya no puedes cambiar este canal, así que no se guardó nada.
donations-ask-text = ¿Qué debe leer la gente cuando se le pide una donación para <b>{ $channel }</b>? Como máximo { $max } caracteres.
donations-none-text = ↺ Usar el texto predeterminado
donations-text-empty = No hay nada que leer ahí. Escríbelo otra vez, por favor.
donations-text-long = Tiene más de { $max } caracteres. Dilo más corto, por favor.
donations-in-languages = 🌐 En otros idiomas
donations-languages-are = 🌐 Idiomas con texto propio: { $languages }
donations-languages =
    🌐 Elige un idioma para escribir en él el texto de donaciones de <b>{ $channel }</b>. ✅: ya hay uno.

    Quienes usan otro idioma ven el texto principal o, si no escribiste ninguno, el predeterminado.
donations-language-done = ✅ { $language }
donations-languages-back = ‹ Otros idiomas
donations-translation =
    🌐 Quienes leen en <b>{ $language }</b> ven esto:

    { $text }
donations-translation-none =
    🌐 Todavía no hay texto en <b>{ $language }</b>. Quienes leen en ese idioma ven esto:

    { $text }
donations-translation-write = ✏️ Escribirlo
donations-translation-change = ✏️ Cambiar
donations-translation-remove = 🗑 Quitar
donations-translation-ask = ¿Qué debe leer la gente en <b>{ $language }</b> cuando se le pide una donación para <b>{ $channel }</b>? Como máximo { $max } caracteres.
donations-ask-stars = ¿Qué importes en Estrellas se ofrecen para <b>{ $channel }</b>? Hasta { $max }, por ejemplo: 50 100 250
donations-ask-money = ¿Qué importes en { $currency ->
        [USD] dólares
        [EUR] euros
       *[other] { $currency }
    } se ofrecen para <b>{ $channel }</b>? Hasta { $max }, por ejemplo: 5 10 25
donation-sums-refused-stars = Envía números enteros de 1 a 10000, separados por espacios: 50 100 250
donation-sums-refused-money = Envía importes de 4,99 a 9999,99, separados por espacios: 5 10 25
donation-sums-how-many = Envía de uno a seis importes, separados por espacios.
donations-ask-goal-stars =
    ¿Cuántas Estrellas deben reunir los donantes de <b>{ $channel }</b>? Cuenta lo que se dé a partir de ahora.

    Por ejemplo: 5000
donations-ask-goal-money =
    ¿Cuántos { $currency ->
        [USD] dólares
        [EUR] euros
       *[other] { $currency }
    } deben reunir los donantes de <b>{ $channel }</b>? Cuenta lo que se dé a partir de ahora.

    Por ejemplo: 250
donations-none-goal-stars = 🗑 Sin meta en Estrellas
donations-none-goal-money = 🗑 Sin meta en { $currency ->
        [USD] dólares
        [EUR] euros
       *[other] { $currency }
    }
donation-goal-refused-stars = Envía un número entero, como 5000.
donation-goal-refused-money = Envía un importe, como 1000 o 99,50.
donations-thanks-refused =
    ⚠️ No puedo escribir en <b>{ $channel }</b>, así que ya no agradezco las donaciones allí. A los donantes les agradezco en privado como siempre.

    Permíteme publicar allí y luego actívalo de nuevo.
