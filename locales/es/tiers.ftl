# A tier: its period and price, its page, and the form that makes it.

tier-stars = ⭐ { $stars }
tier-label = { $name } · { $period } · { $price }
tier-trial =
    { $days ->
        [one] prueba gratis: { $days } día
       *[other] prueba gratis: { $days } días
    }
tier-also-opens = también abre { $channels }
tier-also-opens-count =
    { $count ->
        [one] también abre { $count } canal más
       *[other] también abre { $count } canales más
    }
tier-line = • <b>{ $name }</b> · { $offer }
tier-line-over = ⌛ <b>{ $name }</b> · { $offer } · su tiempo ya pasó, así que no se vende
tier-line-unpayable = ⚠️ <b>{ $name }</b> · { $offer } · nadie puede comprarlo: no hay ninguna forma de pago activada
tier-extras-line = • <b>{ $name }</b>: { $extras }
tier-retired-label = 💤 { $name }
tier-page =
    <b>{ $name }</b>
    { $channel }

    { $offer }
tier-page-over =
    ⌛ <b>{ $name }</b>
    { $channel }

    { $offer }
    Su último día ya pasó, así que no se vende más. Edítalo y cambia la duración para venderlo de nuevo.
tier-page-closed =
    ⚠️ <b>{ $name }</b>
    { $channel }

    { $offer }
    No se vende por el momento: no puedo dejar entrar a nadie en { $closed }. Abre /channels para ver qué me falta allí, o edita este plan y quítalo en “También abre…”.
tier-page-retired =
    💤 <b>{ $name }</b>
    { $channel }

    { $offer }
    No está a la venta. Quienes lo compraron conservan su tiempo.
tier-add = ➕ Añadir un plan
tiers-more = Más planes ({ $page } de { $pages }) ›
tier-add-another = ➕ Añadir otro plan
tier-edit = ✏️ Editar
tier-retire = 💤 Retirar
tier-ways = 💳 Formas de pago
tier-ways-page = 💳 Formas de pago de <b>{ $name }</b> en { $channel }. Los compradores ven las que tienen ✅. Toca una para activarla o desactivarla; los pagos ya empezados siguen.
tier-ways-unpriced = No es posible, porque el plan no tiene un precio adecuado: { $ways }.
tier-no-way-to-pay = ⚠️ Ahora nadie puede comprar este plan: ninguna de las formas de pago activadas acepta sus precios.
tier-ways-back = ⬅️ Volver al plan
tier-way-on = ✅ { $way } · { $prices }
tier-way-off = ▫️ { $way } · { $prices }
tier-bring-back = ☀️ Recuperar
tier-up = ⬆️ Subir
tier-down = ⬇️ Bajar
tier-retired = Ya no está a la venta. Quienes lo compraron conservan su tiempo.
tier-on-sale-again = Está a la venta de nuevo.
tier-back-but-over = Está de vuelta, pero su último día ya pasó. Edítalo y cambia la duración para venderlo de nuevo.
tier-too-many = Ya hay 20 planes a la venta. Retira uno primero.
tier-moved = Movido.
tier-already-up = Ya es el primero.
tier-already-down = Ya es el último.

# The form

tier-form-ask-name =
    Un nuevo plan para <b>{ $channel }</b>: ¿cómo se llamará? Los compradores lo ven en el botón, por ejemplo “Mensual”.

    Hasta { $max } caracteres.
tier-form-ask-period =
    ¿Cuánto dura? Toca un botón o escríbelo: <code>45 días</code>, <code>2 meses</code>, o su último día, como <code>31 de diciembre de { $year }</code>.

    Los meses son los del calendario: uno que empieza el 31 de enero termina el último día de febrero. Un último día es el mismo para todos los compradores, y termina a medianoche en { $zone }.

    Para una suscripción en Estrellas que Telegram cobra por sí solo, elige 30 días: no cobra a otro ritmo. Las tarjetas, donde este bot las acepta, se cobran cada 7 días y cada 1, 3, 6 o 12 meses. Todo lo demás se renueva con un toque.
tier-form-zone-known = tu zona horaria, { $zone }
tier-form-zone-unknown = UTC, porque no sé dónde estás (/timezone)
tier-form-ask-stars = ¿Cuánto cuesta en Estrellas de Telegram? Escribe un número entero del { $min } al { $max }.
tier-form-ask-money = ¿Cuánto cuesta en { $currency ->
        [USD] dólares estadounidenses
        [EUR] euros
       *[other] { $currency }
    }, para quienes pagan con tarjeta o con criptomonedas? Escríbelo así: <code>9,99</code>.
tier-form-ask-money-without-provider =
    ¿Cuánto cuesta en { $currency ->
        [USD] dólares estadounidenses
        [EUR] euros
       *[other] { $currency }
    }, para quienes pagan con tarjeta o con criptomonedas? Escríbelo así: <code>9,99</code>.

    Por el momento, este bot no tiene activada ninguna forma de pagar en { $currency ->
        [USD] dólares
        [EUR] euros
       *[other] { $currency }
    }. Los compradores podrán pagar este precio cuando su operador active una.
tier-form-ask-which-price = ¿Qué precio quieres cambiar?
tier-form-ask-trial =
    ¿Durante cuántos días pueden probarlo los nuevos sin pagar? Toca un botón o escribe un número del 1 al 90.

    Cada persona puede probar un canal una vez. Cuando termina la prueba, la saco, a menos que haya pagado.
tier-form-no-trial = Sin prueba gratis
tier-form-ask-bundle =
    ¿Qué otros canales abre también? Tócalos y luego toca “Listo”.

    El comprador recibe una entrada a cada uno, y el tiempo termina en todos.
tier-form-bundle-full =
    Eso es lo máximo que un plan puede abrir además de su propio canal: { $max }. Toca uno para quitarlo, o “Listo”.
tier-form-bundle-done = 👌 Listo
tier-form-bundle-none =
    No tienes aquí ningún otro canal que este plan pueda abrir. Conecta uno con /newchannel y luego vuelve a este plan.
tier-form-ticked = ✅ { $channel }
tier-form-unticked = ▫️ { $channel }
tier-form-lifetime = ♾ Para siempre
tier-form-skip-stars = Omitir: sin Estrellas
tier-form-skip-money = Omitir: sin { $currency ->
        [USD] dólares
        [EUR] euros
       *[other] { $currency }
    }
tier-form-summary =
    Así se venderá en { $channel }:

    <b>{ $name }</b>
    Duración: { $period }
    { $prices }
    Prueba gratis: { $trial }
    Abre más canales: { $bundle }
tier-form-summary-price =
    { $currency ->
        [XTR] Estrellas
        [USD] Dólares
        [EUR] Euros
       *[other] { $currency }
    }: { $price }
tier-form-no-price = no se vende así
tier-form-summary-no-trial = ninguna
tier-form-summary-no-bundle = ninguno
tier-form-note-until = Termina para todos en el mismo momento: el { $date }.
tier-form-note-months = Telegram solo cobra Estrellas por sí solo en planes de exactamente 30 días. Quien paga en Estrellas renueva este con un toque.
tier-form-note-no-stars = Telegram pide que el acceso a canales se venda también por Estrellas. Sin un precio en Estrellas, los compradores pagan solo por otros medios, bajo tu riesgo.
tier-form-choice-publish = ✅ Publicar
tier-form-choice-name = Cambiar nombre
tier-form-choice-period = Cambiar duración
tier-form-choice-prices = Cambiar precios
tier-form-choice-stars = Cambiar Estrellas
tier-form-choice-money = Cambiar { $currency ->
        [USD] dólares
        [EUR] euros
       *[other] { $currency }
    }
tier-form-choice-trial = Prueba gratis…
tier-form-choice-bundle = También abre…

tier-form-name-empty = El nombre está vacío. Escríbelo otra vez, por favor.
tier-form-name-long = Tiene más de { $max } caracteres, y los botones lo cortarían. Escribe un nombre más corto, por favor.
tier-form-period-unclear = No pude leer eso como una duración. Escríbela como 45 días, 2 meses o 2030-12-31, o toca un botón.
tier-form-period-range = Puedo aceptar de 1 a 3660 días. Escribe otro número o toca “Para siempre”.
tier-form-period-months-range = Puedo aceptar de 1 a 120 meses, es decir, diez años. Escribe otro número o toca “Para siempre”.
tier-form-period-date-unclear = No pude leer esa fecha con certeza. Escríbela con su año, como 31 de diciembre de 2030 o 2030-12-31.
tier-form-period-no-such-day = Ese día no existe en el calendario. Escríbelo otra vez, por favor.
tier-form-period-date-over = Ese día ya pasó. Escribe uno que esté por venir.
tier-form-period-date-far = Faltan más de diez años para eso. Escribe un día más cercano o toca “Para siempre”.
tier-form-trial-not-days = Necesito un número entero de días, como 7. Escríbelo otra vez o toca un botón.
tier-form-trial-range = Una prueba gratis dura de 1 a 90 días. Escribe otro número o toca “Sin prueba gratis”.
tier-form-stars-not-whole = Las Estrellas van en números enteros y sin separadores, como 250 o 1500. Escríbelo otra vez, por favor.
tier-form-stars-range = Telegram acepta de { $min } a { $max } Estrellas por compra. Escribe otro número, por favor.
tier-form-money-not-a-price = No pude leer eso como un precio. Escríbelo así: 9,99.
tier-form-money-comma = No estoy seguro de qué significa esa coma. Escríbelo así: 1000 o 9,99.
tier-form-money-digits = Un precio lleva dos decimales como máximo, y los miles van sin separador. Escríbelo así: 1000 o 9,99.
tier-form-money-range = Puedo aceptar de { $min } a { $max }. Escribe otro precio, por favor.

tier-form-published = ✅ <b>{ $tier }</b> está a la venta en { $channel }.
tier-form-revised = ✅ <b>{ $tier }</b>: cambios guardados. Los nuevos compradores los ven a partir de ahora; quienes compraron antes conservan lo que compraron.
tier-form-unchanged = <b>{ $tier }</b> se queda como estaba: no había nada distinto.
tier-form-changed-meanwhile = Otra persona cambió este plan mientras lo editabas, así que conservé sus cambios. Ábrelo de nuevo para verlos.
tier-form-too-many = Ya hay 20 planes a la venta, así que este no se añadió. Retira uno y añádelo de nuevo.
tier-form-date-over = <b>{ $tier }</b> no se publicó: su último día ya pasó. Cambia la duración, por favor.
tier-form-trial-too-long = <b>{ $tier }</b> no se publicó: su prueba gratis seguiría después de su último día. Acorta la prueba o cambia la duración.
tier-form-bundle-not-allowed = <b>{ $tier }</b> no se publicó: abriría un canal que ya no puedes gestionar o que tiene otro propietario. Toca “También abre…” y elige de nuevo.
tier-form-bundle-broken = <b>{ $tier }</b> no se publicó: por el momento no puedo dejar entrar a nadie en { $channels }. Abre /channels para ver qué me falta allí, o quítalo con “También abre…”.
tier-form-not-allowed = Ya no puedes gestionar este canal, así que no se cambió nada. /channels muestra los que sí.
tier-form-failed = Algo falló de nuestro lado y todavía no se guardó nada. Tus respuestas se conservan: toca Publicar otra vez. ID del error: { $id }
tier-form-lost = No pude continuar con el formulario, así que se cerró y no se cambió nada. Empiézalo de nuevo desde /channels. ID del error: { $id }
