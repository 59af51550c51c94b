# Statistics of a channel.

command-stats = Gráficos de vendas e membros

stats-no-channels =
    Você ainda não administra nenhum canal aqui, então não há nada para mostrar.

    /newchannel conecta um.
stats-all = Todos os meus canais
stats-caption =
    📊 <b>{ $what }</b>, os últimos { $days } dias
    { $lines }
stats-nothing = nada
stats-summary-sales = Vendas: { $sales }. Doações: { $donations }.
stats-summary-net = Reembolsos: { $refunds }. Seu, após taxas: { $net }.
stats-summary-members = Novos: { $joined }. Renovaram: { $renewed }. Saíram: { $left }.
stats-summary-active =
    { $active ->
        [one] { $active } pessoa tem uma assinatura agora.
       *[other] { $active } pessoas têm uma assinatura agora.
    }
stats-summary-offers = Pedidos: { $made }. Pagos: { $paid }.
stats-summary-conversion = Ou seja, { $percent } do pedido ao pagamento.
stats-summary-no-offers = Ninguém escolheu um plano nestes dias.
stats-summary-most = Primeiro: { $name }, { $sum } em { $payments ->
        [one] { $payments } pagamento
       *[other] { $payments } pagamentos
    }.
stats-summary-then = Depois: { $name }, { $sum } em { $payments ->
        [one] { $payments } pagamento
       *[other] { $payments } pagamentos
    }.
stats-summary-only = Nada mais foi pago.
stats-summary-no-payments = Nada foi pago nestes dias.
stats-hint-tiers = /channels mostra o que você vende e o link para compartilhar.
stats-hint-links = /links cria links rastreados que mostram de onde vêm as vendas.

stats-share-donations = Doações
stats-share-direct = Sem link rastreado
stats-share-of = { $name } · { $channel }

# The chart

stats-title-revenue = { $what }: dinheiro
stats-title-members = { $what }: pessoas
stats-title-offers = { $what }: pedidos
stats-title-tiers = { $what }: vendas por plano
stats-title-links = { $what }: vendas por link
stats-series-sales = Vendas { $sum }
stats-series-donations = Doações { $sum }
stats-series-refunds = Reembolsos { $sum }
stats-series-joined = Novos { $count }
stats-series-renewed = Renovaram { $count }
stats-series-left = Saíram { $count }
stats-series-active = Assinantes { $count }
stats-series-paid = Pagos { $count }
stats-series-open = Não pagos { $count }

# Buttons

channel-stats = 📊 Estatísticas
stats-chosen = • { $label } •
stats-days = { $days } dias
stats-view-revenue = 💰 Dinheiro
stats-view-members = 👥 Pessoas
stats-view-offers = 🛒 Pedidos
stats-view-tiers = 🏷 Planos
stats-view-links = 🔗 Por link
stats-dark = 🌙 Escuro
stats-light = ☀️ Claro
stats-csv = ⬇️ Em um arquivo
stats-others = 📺 Outro canal
stats-csv-caption = Os números do gráfico. Os dias são os de { $zone }.

stats-column-day = Dia
stats-column-sales-stars = Vendas (Estrelas)
stats-column-donations-stars = Doações (Estrelas)
stats-column-refunds-stars = Reembolsos (Estrelas)
stats-column-sales-money = Vendas ({ $currency })
stats-column-donations-money = Doações ({ $currency })
stats-column-refunds-money = Reembolsos ({ $currency })
stats-column-joined = Novos
stats-column-renewed = Renovaram
stats-column-left = Saíram
stats-column-active = Assinantes
stats-column-made = Pedidos
stats-column-paid = Pagos
stats-column-tier = Plano
stats-column-link = Link
stats-column-payments = Pagamentos
stats-column-stars = Estrelas
stats-column-money = { $currency }
