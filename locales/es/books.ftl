# What was earned, and what is held: for owners, and for operators.

command-balance = Lo que he ganado
command-statement = Mis ventas de un mes en un archivo

books-stars = ⭐ { $amount }
books-coins = { $amount } { $currency }
books-empty =
    Todavía no se ha vendido nada en tus canales, así que no hay nada que contar.

    /channels muestra tus planes y los enlaces para compartir.

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
statement-kind-rest = resto de una venta
statement-kind-refund = reembolso
statement-kind-refund-undone = reembolso retirado
statement-kind-payout = retiro
statement-kind-payout-undone = retiro rechazado

platform-balance = 🏦 <b>La plataforma</b>
platform-balance-platform-fee = Comisiones ganadas: { $sums }
platform-balance-unallocated = De nadie por ahora: { $sums }
platform-balance-refunds = De vuelta a compradores: { $sums }
platform-balance-owner-balance = Se debe a propietarios: { $sums }
platform-balance-payouts-in-transit = En camino a propietarios: { $sums }
platform-balance-paid-out = Enviado a propietarios: { $sums }
platform-balance-provider-clearing = En poder de los proveedores: { $sums }
platform-balance-nothing = nada
platform-balance-more = { $count } criptomonedas más
