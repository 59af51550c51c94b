# How a channel does, drawn; and share links that tell what they brought.

command-stats = Como vão os meus canais, em um gráfico
command-links = Links que dizem o que trazem

stats-no-channels =
    Você ainda não administra nenhum canal aqui, então não há nada para desenhar.

    /newchannel conecta um.
stats-all = Todos os meus canais
stats-caption =
    📊 <b>{ $what }</b>, os últimos { $days } dias
    { $lines }
stats-nothing = nada
stats-said-sales = Vendas: { $sales }. Doações: { $donations }.
stats-said-net = Reembolsos: { $refunds }. Seu, após taxas: { $net }.
stats-said-members = Novos: { $joined }. Renovaram: { $renewed }. Saíram: { $left }.
stats-said-active =
    { $active ->
        [one] { $active } pessoa tem uma assinatura agora.
       *[other] { $active } pessoas têm uma assinatura agora.
    }
stats-said-offers = Pedidos: { $made }. Pagos: { $paid }.
stats-said-conversion = Ou seja, { $percent } do pedido ao pagamento.
stats-said-no-offers = Ninguém escolheu um plano nestes dias.
stats-said-most = Primeiro: { $name }, { $sum } em { $payments ->
        [one] { $payments } pagamento
       *[other] { $payments } pagamentos
    }.
stats-said-then = Depois: { $name }, { $sum } em { $payments ->
        [one] { $payments } pagamento
       *[other] { $payments } pagamentos
    }.
stats-said-only = Nada mais foi pago.
stats-said-no-payments = Nada foi pago nestes dias.
stats-hint-tiers = /channels mostra o que você vende e o link para compartilhar.
stats-hint-links = /links cria links que dizem o que trazem.

stats-share-donations = Doações
stats-share-direct = Sem link rastreado
stats-share-of = { $name } · { $channel }

# On the chart

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

# Below it

channel-stats = 📊 Estatísticas
channel-links = 🔗 Links rastreados
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
stats-column-sales-usd = Vendas (USD)
stats-column-donations-usd = Doações (USD)
stats-column-refunds-usd = Reembolsos (USD)
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
stats-column-usd = USD

# Tracked links

links-no-channels =
    Você ainda não administra nenhum canal aqui, então não há nada para compartilhar.

    /newchannel conecta um.
links-which = 🔗 Links para qual canal? Escolha um.
links-list =
    🔗 <b>{ $channel }</b>

    { $links }
links-none =
    Dê um nome a um link (“Instagram”, “Newsletter de maio”), compartilhe-o lá e veja aqui o que ele traz.
link-line = <b>{ $name }</b> · aberto { $opens } × · pagos: { $paid } · { $sum }
link-new = ➕ Um novo link
link-retired-label = 💤 { $name }
links-back = ‹ Voltar aos links
links-not-yours = Você não pode mais alterar os links desse canal. Nada foi alterado.
links-too-many = Um canal tem no máximo 30 links. Retire um de que não precise mais e tente de novo.
links-form-lost = Perdi o fio nesse formulário. Comece de novo com /links, por favor. ID do erro: { $id }

link-ask-name =
    🔗 Um novo link para <b>{ $channel }</b>

    Como ele vai se chamar? Só você vê o nome: diga onde vai compartilhá-lo.
link-ask-new-name = Como <b>{ $name }</b> vai se chamar de agora em diante?
link-name-length = Um nome tem de 1 a 64 caracteres. Digite outro, por favor.
link-name-failed = Algo deu errado do nosso lado e nada foi alterado. Digite o nome mais uma vez, por favor. ID do erro: { $id }
link-page =
    🔗 <b>{ $name }</b>

    <code>{ $url }</code>

    { $results }

    Um pedido conta para o link que o comprador abriu por último, até 7 dias antes.
link-page-retired =
    💤 <b>{ $name }</b>

    <code>{ $url }</code>

    { $results }

    Está retirado: ainda leva aos seus planos, mas não conta nada de novo.
link-opened =
    Aberto { $opens ->
        [1] uma vez
       *[other] { $opens } vezes
    } por { $people ->
        [1] uma pessoa
       *[other] { $people } pessoas
    }
link-ordered = Pedidos: { $orders }, pagos: { $paid }
link-earned = Trouxe: { $sum }
link-refunded = Reembolsado disso: { $sum }
link-nothing = nada ainda
link-rename = ✏️ Mudar nome
link-retire = 💤 Retirar
link-bring-back = ↩️ Trazer de volta
