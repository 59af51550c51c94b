# What was earned, and what is held: for owners, and for operators.

command-balance = O que eu ganhei
command-statement = Minhas vendas de um mês em um arquivo

books-stars = ⭐ { $amount }
books-coins = { $amount } { $currency }
books-empty =
    Nada foi vendido nos seus canais ainda, então não há nada para contar.

    /channels mostra os seus planos e os links para compartilhar.

balance =
    💰 <b>Seu saldo</b>

    { $currencies }

    As linhas são as de { $month }, em UTC. Para ver cada venda, envie /statement.
balance-currency =
    <b>{ $balance }</b>
    Vendas: { $gross }
    Taxa da plataforma: { $platformFee }
    Taxas do provedor e da rede: { $costs }
    Reembolsos: { $refunds }
    Líquido: { $net }
balance-paid-out = Sacado: { $payouts }

statement-choose = 🧾 De qual mês? Você recebe um arquivo para a sua planilha. Os meses começam e terminam em UTC.
statement-totals = Vendas { $gross } · taxas { $fees } · reembolsos { $refunds } · líquido { $net } · saldo { $balance }

statement-totals-paid-out = Vendas { $gross } · taxas { $fees } · reembolsos { $refunds } · líquido { $net } · sacado { $payouts } · saldo { $balance }

statement-column-date = Data (UTC)
statement-column-entry = Lançamento
statement-column-kind = Tipo
statement-column-channel = Canal
statement-column-tier = Plano
statement-column-buyer = ID do comprador no Telegram
statement-column-provider = Provedor
statement-column-payment = ID do pagamento no provedor
statement-column-currency = Moeda
statement-column-gross = Bruto
statement-column-platform-fee = Taxa da plataforma
statement-column-provider-fee = Taxa do provedor
statement-column-network-fee = Taxa da rede
statement-column-net = Líquido
statement-column-balance = Saldo
statement-kind-opening = saldo inicial
statement-kind-closing = saldo final
statement-kind-sale = venda
statement-kind-rest = restante de uma venda
statement-kind-refund = reembolso
statement-kind-refund-undone = reembolso retirado
statement-kind-payout = saque
statement-kind-payout-undone = saque recusado

platform-balance = 🏦 <b>A plataforma</b>
platform-balance-platform-fee = Taxas ganhas: { $sums }
platform-balance-unallocated = De ninguém por enquanto: { $sums }
platform-balance-refunds = Voltando para compradores: { $sums }
platform-balance-owner-balance = Devido aos donos: { $sums }
platform-balance-payouts-in-transit = A caminho dos donos: { $sums }
platform-balance-paid-out = Enviado aos donos: { $sums }
platform-balance-provider-clearing = Com os provedores: { $sums }
platform-balance-nothing = nada
platform-balance-more = mais { $count } criptomoedas
