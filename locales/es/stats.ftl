# How a channel does, drawn; and share links that tell what they brought.

command-stats = Cómo van mis canales, en un gráfico
command-links = Enlaces que dicen lo que aportan

stats-no-channels =
    Todavía no administras ningún canal aquí, así que no hay nada que dibujar.

    /newchannel conecta uno.
stats-all = Todos mis canales
stats-caption =
    📊 <b>{ $what }</b>, los últimos { $days } días
    { $lines }
stats-nothing = nada
stats-said-sales = Ventas: { $sales }. Donaciones: { $donations }.
stats-said-net = Reembolsos: { $refunds }. Tuyo tras comisiones: { $net }.
stats-said-members = Nuevos: { $joined }. Renovaron: { $renewed }. Se fueron: { $left }.
stats-said-active =
    { $active ->
        [one] { $active } persona tiene una suscripción ahora.
       *[other] { $active } personas tienen una suscripción ahora.
    }
stats-said-offers = Pedidos: { $made }. Pagados: { $paid }.
stats-said-conversion = Es decir, un { $percent } del pedido al pago.
stats-said-no-offers = Nadie eligió un plan en estos días.
stats-said-most = Primero: { $name }, { $sum } en { $payments ->
        [one] { $payments } pago
       *[other] { $payments } pagos
    }.
stats-said-then = Después: { $name }, { $sum } en { $payments ->
        [one] { $payments } pago
       *[other] { $payments } pagos
    }.
stats-said-only = No se pagó por nada más.
stats-said-no-payments = No se pagó nada en estos días.
stats-hint-tiers = /channels muestra lo que vendes y el enlace para compartir.
stats-hint-links = /links crea enlaces que dicen lo que aportan.

stats-share-donations = Donaciones
stats-share-direct = Sin enlace con seguimiento
stats-share-of = { $name } · { $channel }

# On the chart

stats-title-revenue = { $what }: dinero
stats-title-members = { $what }: personas
stats-title-offers = { $what }: pedidos
stats-title-tiers = { $what }: ventas por plan
stats-title-links = { $what }: ventas por enlace
stats-series-sales = Ventas { $sum }
stats-series-donations = Donaciones { $sum }
stats-series-refunds = Reembolsos { $sum }
stats-series-joined = Nuevos { $count }
stats-series-renewed = Renovaron { $count }
stats-series-left = Se fueron { $count }
stats-series-active = Con suscripción { $count }
stats-series-paid = Pagados { $count }
stats-series-open = Sin pagar { $count }

# Below it

channel-stats = 📊 Estadísticas
channel-links = 🔗 Enlaces con seguimiento
stats-chosen = • { $label } •
stats-days = { $days } días
stats-view-revenue = 💰 Dinero
stats-view-members = 👥 Personas
stats-view-offers = 🛒 Pedidos
stats-view-tiers = 🏷 Planes
stats-view-links = 🔗 Enlaces
stats-dark = 🌙 Oscuro
stats-light = ☀️ Claro
stats-csv = ⬇️ En un archivo
stats-others = 📺 Otro canal
stats-csv-caption = Los números del gráfico. Los días son los de { $zone }.

stats-column-day = Día
stats-column-sales-stars = Ventas (Estrellas)
stats-column-donations-stars = Donaciones (Estrellas)
stats-column-refunds-stars = Reembolsos (Estrellas)
stats-column-sales-usd = Ventas (USD)
stats-column-donations-usd = Donaciones (USD)
stats-column-refunds-usd = Reembolsos (USD)
stats-column-joined = Nuevos
stats-column-renewed = Renovaron
stats-column-left = Se fueron
stats-column-active = Con suscripción
stats-column-made = Pedidos
stats-column-paid = Pagados
stats-column-tier = Plan
stats-column-link = Enlace
stats-column-payments = Pagos
stats-column-stars = Estrellas
stats-column-usd = USD

# Tracked links

links-no-channels =
    Todavía no administras ningún canal aquí, así que no hay nada que compartir.

    /newchannel conecta uno.
links-which = 🔗 ¿Enlaces a qué canal? Elige uno.
links-list =
    🔗 <b>{ $channel }</b>

    { $links }
links-none =
    Ponle un nombre a un enlace (“Instagram”, “Boletín de mayo”), compártelo allí y mira aquí lo que aporta.
link-line = <b>{ $name }</b> · abierto { $opens } × · pagados: { $paid } · { $sum }
link-new = ➕ Un enlace nuevo
link-retired-label = 💤 { $name }
links-back = ‹ Enlaces
links-not-yours = Ya no puedes cambiar los enlaces de ese canal. No se cambió nada.
links-too-many = Un canal tiene 30 enlaces como máximo. Retira uno que ya no necesites e inténtalo de nuevo.
links-form-lost = Perdí el hilo en ese formulario. Empieza de nuevo con /links, por favor. ID del error: { $id }

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

    Está retirado: todavía lleva a tus planes, pero no cuenta nada nuevo.
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
