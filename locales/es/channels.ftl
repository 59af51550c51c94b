# Connecting a channel, its tiers, and what subscribers see of them.

command-newchannel = Conectar un canal o grupo
command-channels = Mis canales y sus planes

# Connecting

connect-how =
    ¿De cuál vendo el acceso? Toca un botón de abajo y elígelo: Telegram me hace administrador allí en el mismo paso.

    Pido dos permisos: invitar a gente y sacar a quienes ya no tienen tiempo.
connect-pick-channel = 📢 Elegir un canal
connect-pick-group = 👥 Elegir un grupo
connect-button = 🔗 Conectar
connect-check-again = 🔄 Comprobar de nuevo
connect-offer =
    Me hiciste administrador de <b>{ $channel }</b>.

    Conéctalo y podrás vender el acceso aquí.
connect-offer-upgraded =
    <b>{ $channel }</b> ahora es un supergrupo, así que puedo trabajar allí.

    Conéctalo y podrás vender el acceso aquí.
connect-done-thanks = 👍 Todo está en su lugar.
connect-done =
    ✅ <b>{ $channel }</b>: conexión lista.

    Ahora añade un plan: qué recibe la gente, por cuánto tiempo y a qué precio.
connect-done-again = ✅ <b>{ $channel }</b>: conexión lista, y tengo todos los permisos que necesito.
connect-missing-rights = Todavía no puedo trabajar allí. Falta esto:
connect-missing-how = Cuando esté hecho, toca “Comprobar de nuevo”.
right-administrator = • No soy administrador. Abre los ajustes del canal → Administradores → Añadir administrador, y elígeme.
right-can_invite_users = • <b>Invitar usuarios con un enlace</b>. Abre los ajustes → Administradores → mi nombre, y actívalo. Lo necesito para dejar entrar a los compradores.
right-can_restrict_members = • <b>Suspender usuarios</b> (en canales: <b>Añadir y eliminar suscriptores</b>). Abre los ajustes → Administradores → mi nombre, y actívalo. Lo necesito para retirar el acceso cuando se acaba su tiempo.
connect-not_creator =
    Solo el creador de un canal puede conectarlo, para que nadie más venda su acceso.

    Si eres uno de sus administradores, pide al creador que lo conecte aquí y te dé permiso: /channels → el canal → Gestores.
connect-not_administrator =
    No eres administrador de ese canal, así que no puedo conectarlo por ti.

    Su creador puede hacerlo: que me envíe /newchannel.
connect-basic-group =
    Es un grupo básico, y allí Telegram no me deja retirar el acceso.

    Conviértelo en supergrupo: abre sus ajustes, pon “Historial del chat para nuevos miembros” en “Visible” y elígelo de nuevo con /newchannel.
connect-outside =
    No puedo ver ese chat: no estoy dentro.

    Añádeme como administrador (sus ajustes → Administradores → Añadir administrador) y luego toca “Comprobar de nuevo”.

told-missing-rights =
    ⚠️ Perdí permisos en <b>{ $channel }</b>, así que por ahora no se vende nada allí.

    Abre sus ajustes → Administradores → mi nombre, y activa invitar y sacar a personas. Luego toca “Comprobar de nuevo”.
told-gone =
    ⚠️ Me sacaron de <b>{ $channel }</b>, o fue borrado, así que por ahora no se vende nada allí. Quienes pagaron conservan su tiempo.

    Para continuar, añádeme otra vez como administrador que puede invitar y sacar a personas. Luego toca “Comprobar de nuevo”.
told-owner-now =
    👑 <b>{ $channel }</b> ahora es tuyo: Telegram te indica como su creador.

    Lo que se venda allí a partir de ahora es tuyo, y nadie más puede gestionarlo aquí hasta que le des permiso.
told-owner-no-longer =
    👑 <b>{ $channel }</b> ahora tiene otro propietario: Telegram indica a otra persona como su creador.

    Lo que vendió antes sigue siendo tuyo: mira /balance. Ya no puedes cambiar nada allí.
told-connected = ✅ <b>{ $channel }</b> funciona de nuevo: tengo todos los permisos que necesito.

# The owner's pages

channels-list = Tus canales. Toca uno para ver sus planes y su enlace.
channels-none =
    Todavía no tienes canales aquí.

    Conecta uno, y en un minuto la gente podrá comprar el acceso.
channels-new = ➕ Conectar un canal
channels-back = ‹ Todos los canales
channel-broken = ⚠️ { $channel }
channel-open = 📄 Abrir su página
channel-back = ‹ Volver al canal
channel-post = 📣 Publicación lista
channel-managers = 👤 Gestores
channel-pay-rules = 💰 Pagos
channel-page =
    <b>{ $channel }</b>
    { $state }

    { $tiers }

    Comparte este enlace; quien lo toca ve lo que está a la venta:
    { $link }
channel-state-connected = ✅ Conectado
channel-state-missing-rights = ⚠️ Me faltan permisos allí, así que no se vende nada. Toca “Comprobar de nuevo” para ver cuáles.
channel-state-gone = ⚠️ Ya no estoy dentro, así que no se vende nada. Añádeme como administrador y toca “Comprobar de nuevo”.
channel-no-tiers = No hay planes a la venta. Añade uno para empezar a vender.
way-in-join_request = 🚪 Entrada: solicitud de ingreso
way-in-one_time_link = 🚪 Entrada: enlace de un solo uso
way-in-join_request-set = A partir de ahora los compradores solicitan unirse y los apruebo al instante. El enlace solo le funciona al comprador.
way-in-one_time_link-set = A partir de ahora los compradores reciben un enlace de un solo uso, incluso cuando no estoy en línea. Entra quien lo abra primero.

post-hint = Aquí tienes una publicación para tu canal abierto. Reenvía el siguiente mensaje; sus botones van con él.
post-needs-a-tier = Todavía no hay nada a la venta. Añade primero un plan.
post =
    🔑 <b>{ $channel }</b>

    Elige cuánto tiempo te gustaría quedarte. Pagas aquí en Telegram y entras al instante.

managers-page = Administradores de <b>{ $channel }</b>. Toca un nombre para permitirle gestionar aquí los planes y los ajustes, o para retirarle ese permiso.
managers-none =
    <b>{ $channel }</b> no tiene otros administradores que yo pueda ver.

    Primero haz administrador a alguien en Telegram; después podrás darle permiso aquí.
manager-allowed = ✅ { $name }
manager-forbidden = ▫️ { $name }
manager-now = Ahora puede gestionar este canal.
manager-no-longer = Ya no puede gestionar este canal.
manager-not-administrator = Esa persona ya no administra el canal.

pay-rules =
    💰 Pagos de <b>{ $channel }</b>

    <b>Qué puede faltar</b>
    Los monederos cobran comisiones, así que las criptomonedas suelen llegar un poco incompletas. ¿Cuánto puede faltar para que un pago aún cuente? Las Estrellas siempre llegan completas.

    <b>Reembolsos</b>
    Cuando el dinero se devuelve sin que lo pidas (Telegram y los bancos pueden hacerlo), ¿qué pasa con el acceso?
pay-rules-choice = { $choice }
pay-rules-chosen = ✅ { $choice }
pay-rules-set = Guardado. Vale para los pagos a partir de ahora.
refund-rule-ask = Preguntarme cada vez
refund-rule-at_once = Terminar el acceso al instante

tier-days =
    { $days ->
        [one] { $days } día
       *[other] { $days } días
    }
tier-months =
    { $months ->
        [one] { $months } mes
       *[other] { $months } meses
    }
tier-until = hasta el { $date }
tier-lifetime = para siempre
tier-stars = ⭐ { $stars }
tier-two-prices = { $one } o { $other }
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
tier-add-another = ➕ Añadir otro plan
tier-edit = ✏️ Editar
tier-retire = 💤 Retirar
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

form-ask-name =
    Un nuevo plan para <b>{ $channel }</b>: ¿cómo se llamará? Los compradores lo ven en el botón, por ejemplo “Mensual”.

    Hasta { $max } caracteres.
form-ask-period =
    ¿Cuánto dura? Toca un botón o escríbelo: <code>45 días</code>, <code>2 meses</code>, o su último día, como <code>31 de diciembre de { $year }</code>.

    Los meses son los del calendario: uno que empieza el 31 de enero termina el último día de febrero. Un último día es el mismo para todos los compradores, y termina a medianoche en { $zone }.

    Para una suscripción en Estrellas que Telegram cobra por sí solo, elige 30 días: no cobra a otro ritmo. Todo lo demás se renueva con un toque.
form-zone-known = tu zona horaria, { $zone }
form-zone-unknown = UTC, porque no sé dónde estás (/timezone)
form-ask-stars = ¿Cuánto cuesta en Estrellas de Telegram? Escribe un número entero del 1 al 100.000.
form-ask-usd = ¿Cuánto cuesta en dólares estadounidenses, para quienes pagan con criptomonedas? Escríbelo así: <code>9,99</code>.
form-ask-usd-without-crypto =
    ¿Cuánto cuesta en dólares estadounidenses, para quienes pagan con criptomonedas? Escríbelo así: <code>9,99</code>.

    Las criptomonedas están desactivadas en este bot por el momento: un precio en dólares solo se puede pagar cuando su operador las active.
form-ask-trial =
    ¿Durante cuántos días pueden probarlo los nuevos sin pagar? Toca un botón o escribe un número del 1 al 90.

    Cada persona puede probar un canal una vez. Cuando termina la prueba, la saco, a menos que haya pagado.
form-no-trial = Sin prueba gratis
form-ask-bundle =
    ¿Qué otros canales abre también? Tócalos y luego toca “Listo”.

    El comprador recibe una entrada a cada uno, y el tiempo termina en todos.
form-bundle-full =
    Eso es lo máximo que un plan puede abrir además de su propio canal: { $max }. Toca uno para quitarlo, o “Listo”.
form-bundle-done = 👌 Listo
form-bundle-none =
    No tienes aquí ningún otro canal que este plan pueda abrir. Conecta uno con /newchannel y luego vuelve a este plan.
form-ticked = ✅ { $channel }
form-unticked = ▫️ { $channel }
form-lifetime = ♾ Para siempre
form-skip-stars = Omitir: sin Estrellas
form-skip-usd = Omitir: sin dólares
form-cancel = ✖️ Cancelar
form-summary =
    Así se venderá en { $channel }:

    <b>{ $name }</b>
    Duración: { $period }
    Estrellas: { $stars }
    Dólares: { $usd }
    Prueba gratis: { $trial }
    Abre más canales: { $bundle }
form-no-price = no se vende así
form-summary-no-trial = ninguna
form-summary-no-bundle = ninguno
form-note-until = Termina para todos en el mismo momento: el { $date }.
form-note-months = Telegram solo cobra Estrellas por sí solo en planes de exactamente 30 días. Los compradores de este lo renuevan con un toque.
form-choice-publish = ✅ Publicar
form-choice-name = Cambiar nombre
form-choice-period = Cambiar duración
form-choice-stars = Cambiar Estrellas
form-choice-usd = Cambiar dólares
form-choice-trial = Prueba gratis…
form-choice-bundle = También abre…

form-name-empty = Un nombre necesita algo que se pueda leer. Escríbelo otra vez, por favor.
form-name-long = Tiene más de 64 caracteres, y los botones lo cortarían. Escribe un nombre más corto, por favor.
form-period-unclear = No pude leer eso como una duración. Escríbela como 45 días, 2 meses o 2030-12-31, o toca un botón.
form-period-range = Puedo aceptar de 1 a 3660 días. Escribe otro número o toca “Para siempre”.
form-period-months-range = Puedo aceptar de 1 a 120 meses, es decir, diez años. Escribe otro número o toca “Para siempre”.
form-period-date-unclear = No pude leer esa fecha con certeza. Escríbela con su año, como 31 de diciembre de 2030 o 2030-12-31.
form-period-no-such-day = Ese día no existe en el calendario. Escríbelo otra vez, por favor.
form-period-date-over = Ese día ya pasó. Escribe uno que esté por venir.
form-period-date-far = Faltan más de diez años para eso. Escribe un día más cercano o toca “Para siempre”.
form-trial-not-days = Necesito un número entero de días, como 7. Escríbelo otra vez o toca un botón.
form-trial-range = Una prueba gratis dura de 1 a 90 días. Escribe otro número o toca “Sin prueba gratis”.
form-stars-not-whole = Las Estrellas van en números enteros y sin separadores, como 250 o 1500. Escríbelo otra vez, por favor.
form-stars-range = Telegram acepta de 1 a 100.000 Estrellas por compra. Escribe otro número, por favor.
form-usd-not-a-price = No pude leer eso como un precio. Escríbelo así: 9,99.
form-usd-comma = No estoy seguro de qué significa esa coma. Escríbelo así: 1000 o 9,99.
form-usd-digits = Los dólares llevan dos decimales como máximo, y los miles van sin separador. Escríbelo así: 1000 o 9,99.
form-usd-range = Puedo aceptar de 0,01 a 1.000.000 de dólares. Escribe otro precio, por favor.
form-use-buttons = Toca uno de los botones debajo del plan de arriba. Para detenerte, envía /cancel.
form-use-these-buttons = Toca los canales de arriba y luego “Listo”. Para detenerte, envía /cancel.
form-not-text = Esperaba una respuesta escrita. Escríbela, o envía /cancel para detenerte.
form-unknown-command = No conozco ese comando y todavía espero tu respuesta. Para detenerte, envía /cancel.
button-outdated-form = Ese botón es de una pregunta anterior. Responde a la última, o envía /cancel para detenerte.

form-published = ✅ <b>{ $tier }</b> está a la venta en { $channel }.
form-revised = ✅ <b>{ $tier }</b>: cambios guardados. Los nuevos compradores los ven a partir de ahora; quienes compraron antes conservan lo que compraron.
form-unchanged = <b>{ $tier }</b> se queda como estaba: no había nada distinto.
form-changed-meanwhile = Otra persona cambió este plan mientras lo editabas, así que conservé sus cambios. Ábrelo de nuevo para verlos.
form-too-many = Ya hay 20 planes a la venta, así que este no se añadió. Retira uno y añádelo de nuevo.
form-date-over = <b>{ $tier }</b> no se publicó: su último día ya pasó. Cambia la duración, por favor.
form-trial-too-long = <b>{ $tier }</b> no se publicó: su prueba gratis seguiría después de su último día. Acorta la prueba o cambia la duración.
form-bundle-not-allowed = <b>{ $tier }</b> no se publicó: abriría un canal que ya no puedes gestionar o que tiene otro propietario. Toca “También abre…” y elige de nuevo.
form-bundle-broken = <b>{ $tier }</b> no se publicó: por el momento no puedo dejar entrar a nadie en { $channels }. Abre /channels para ver qué me falta allí, o quítalo con “También abre…”.
form-not-allowed = Ya no puedes gestionar este canal, así que no se cambió nada. /channels muestra los que sí.
form-failed = Algo falló de nuestro lado y todavía no se guardó nada. Tus respuestas se conservan: toca Publicar otra vez. ID del error: { $id }
form-lost = No pude continuar con el formulario, así que se cerró y no se cambió nada. Empiézalo de nuevo desde /channels. ID del error: { $id }

# The storefront

shop =
    🔑 <b>{ $channel }</b>

    Elige lo que te convenga. Pagas aquí en el chat y te dejo entrar enseguida.
shop-all-tiers = Todos los planes
shop-empty =
    <b>{ $channel }</b> no tiene nada a la venta por el momento.

    Pregunta a su propietario, o abre el enlace de nuevo más tarde.
shop-tier-retired =
    Ese plan de <b>{ $channel }</b> ya no está a la venta. Esto es lo que hay hoy:
shop-closed =
    Este enlace no lleva a nada que esté a la venta ahora.

    Pide uno nuevo a quien te lo dio. Lo que ya compraste está en /subscriptions.
