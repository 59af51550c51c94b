# Statistics of a channel.

command-stats = Gráficos de ventas y miembros

stats-no-channels =
    Todavía no administras ningún canal aquí, así que no hay nada que mostrar.

    /newchannel conecta uno.
stats-all = Todos mis canales
stats-caption =
    📊 <b>{ $what }</b>, los últimos { $days } días
    { $lines }
stats-nothing = nada
stats-summary-sales = Ventas: { $sales }. Donaciones: { $donations }.
stats-summary-net = Reembolsos: { $refunds }. Tuyo tras comisiones: { $net }.
stats-summary-members = Nuevos: { $joined }. Renovaron: { $renewed }. Se fueron: { $left }.
stats-summary-active =
    { $active ->
        [one] { $active } persona tiene una suscripción ahora.
       *[other] { $active } personas tienen una suscripción ahora.
    }
stats-summary-offers = Pedidos: { $made }. Pagados: { $paid }.
stats-summary-conversion = Es decir, un { $percent } del pedido al pago.
stats-summary-no-offers = Nadie eligió un plan en estos días.
stats-summary-most = Primero: { $name }, { $sum } en { $payments ->
        [one] { $payments } pago
       *[other] { $payments } pagos
    }.
stats-summary-then = Después: { $name }, { $sum } en { $payments ->
        [one] { $payments } pago
       *[other] { $payments } pagos
    }.
stats-summary-only = No se pagó por nada más.
stats-summary-no-payments = No se pagó nada en estos días.
stats-hint-tiers = /channels muestra lo que vendes y el enlace para compartir.
stats-hint-links = /links crea enlaces con seguimiento que muestran de dónde vienen las ventas.

stats-share-donations = Donaciones
stats-share-direct = Sin enlace con seguimiento
stats-share-of = { $name } · { $channel }

# The chart

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

# Buttons

channel-stats = 📊 Estadísticas
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
stats-column-sales-money = Ventas ({ $currency })
stats-column-donations-money = Donaciones ({ $currency })
stats-column-refunds-money = Reembolsos ({ $currency })
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
stats-column-money = { $currency }
