# The storefront, the order and the ways to pay, coins, progress, and tracked links.

# Storefront

storefront =
    🔑 <b>{ $channel }</b>

    Escolha o que combina com você. Eu deixo você entrar assim que o seu pagamento chegar.
storefront-all-tiers = Todos os planos
storefront-empty =
    <b>{ $channel }</b> não tem nada à venda no momento.

    Fale com o dono, ou abra o link de novo mais tarde.
storefront-tier-retired =
    Esse plano de <b>{ $channel }</b> não está mais à venda. Isto é o que há hoje:
storefront-closed =
    Este link não leva a nada que esteja à venda agora.

    Peça um novo a quem o deu a você. O que você já comprou está em /subscriptions.

# Order and ways to pay


order-chosen =
    <b>{ $tier }</b> · { $period }
    Acesso a { $channels }

    { $preview }

    Como você gostaria de pagar? Este preço é seu até { $until }.
order-preview-begin = Pagando agora, seu acesso vale { $until }.
order-preview-extend = Você tem acesso até { $date }: isto soma { $period } a ele, e ele passa a valer { $until }.
order-preview-extend-to = Você tem acesso até { $date }: com isto ele passa a valer { $until }.
order-preview-change = Você tem <b>{ $old }</b> até { $date }. O tempo de <b>{ $tier }</b> se soma depois disso, e de agora em diante você tem { $tier }, { $until }.
order-preview-change-to = Você tem <b>{ $old }</b> até { $date }: de agora em diante você tem <b>{ $tier }</b>, { $until }.
order-preview-resume = Este pagamento encerra a pausa do seu acesso e soma <b>{ $tier }</b>: seu acesso vale { $until }.
order-preview-per-channel = <b>{ $tier }</b> se soma ao que você tem em cada canal. Pagando agora, seu acesso vale:
order-preview-line = • <b>{ $channel }</b>: { $until }
order-preview-free = grátis para você de qualquer forma
order-refused-date-over = <b>{ $tier }</b> valia até { $date }, então não resta nada dele para comprar.
order-refused-adds-nothing = Você já tem acesso a <b>{ $channel }</b> até { $date }. <b>{ $tier }</b> não dura mais que isso, então não somaria nada, e não aceito dinheiro por ele.
order-refused-for-life = Você está em <b>{ $channel }</b> para sempre, então não há mais nada para comprar.
order-refused-banned = Quem administra <b>{ $channel }</b> não deixa você entrar lá, então não aceito dinheiro por isso. Fale com essas pessoas, por favor.
order-refused-allowed = Quem administra <b>{ $channel }</b> deixa você entrar grátis, então não há nada a pagar.
order-not-on-sale = Este plano não está mais à venda. Abra o link do canal de novo para ver o que há hoje.
order-too-many = Você começou muitas compras em uma hora, então ainda não posso começar outra. As anteriores continuam valendo: use uma delas ou tente de novo daqui a uma hora.
order-no-way-to-pay = { $channel } não pode receber pagamentos por este plano agora. Avise o dono, por favor.
order-already-paid = Este pedido já está pago. Para somar mais tempo, escolha o plano mais uma vez.
order-stale = Este pedido é antigo demais, então o preço dele não está mais garantido. Escolha o plano mais uma vez.

renew-not-sold = <b>{ $tier }</b> não é mais vendido, ou não por enquanto, então não posso renová-lo.
renew-too-late = O seu preço anterior valia até { $date }. Estes são os planos de hoje:

pay-with-stars = { $price }
pay-with-stripe = 💳 { $price } com cartão
pay-with-nowpayments = 🪙 { $price } em criptomoedas
pay-with-cryptopay = 👛 { $price } com @CryptoBot
pay-open-page = 🔗 Abrir a página de pagamento
pay-try-again = 🔄 Tentar de novo

invoice-description = Acesso a { $channel }
checkout-opened =
    <b>{ $tier }</b> · { $channel }

    Abra a página e pague. Acompanho o pagamento aqui e deixo você entrar quando ele chegar.
checkout-failed = A página de pagamento não pôde ser aberta agora. Nada foi cobrado. ID do erro: { $id }
checkout-impossible = Este plano não pode ser pago desta forma. Escolha outra, por favor. ID do erro: { $id }

charge-refused-unknown = Esta fatura não é conhecida aqui. Abra o link do canal e escolha de novo.
charge-refused-wrong_payer = Esta fatura foi feita para outra pessoa. Abra o link do canal para receber a sua.
charge-refused-wrong_price = O preço desta fatura mudou. Escolha o plano mais uma vez, por favor.
charge-refused-paid = Esta fatura já está paga. Para somar mais tempo, envie /subscriptions e toque em Renovar.
charge-refused-stale = Esta fatura é antiga demais. Escolha o plano mais uma vez, por favor.
charge-refused-renewing = Você já assina este canal. Envie /subscriptions para ver a assinatura, ou escolha o plano de novo para pagar uma vez.
charge-refused-date_over = A data até a qual este plano vale já passou, então nada foi cobrado.
charge-refused-adds_nothing = Seu acesso já dura tanto quanto este plano: ele não somaria nada, então nada foi cobrado.
charge-refused-for_life = Você já tem isto para sempre, então nada foi cobrado.
charge-refused-banned = Quem administra este canal não deixa você entrar, então nada foi cobrado. Fale com essas pessoas, por favor.
charge-refused-allowed = Você pode entrar grátis, então nada foi cobrado.
charge-refused-not_on_sale = Este plano não está mais à venda. Abra o link do canal de novo, por favor.

progress-pending = ⏳ <b>{ $tier }</b> · { $channel }: aguardando o seu pagamento.
progress-confirming = 🔎 <b>{ $tier }</b> · { $channel }: seu pagamento foi visto e a rede o está confirmando.
progress-deciding = 🔎 <b>{ $tier }</b> · { $channel }: seu banco decide sobre o pagamento, e isso pode levar dias. Continuamos assim que o dinheiro chegar.
progress-confirmed = 🔎 <b>{ $tier }</b> · { $channel }: seu pagamento está confirmado e a caminho.
progress-settling = 🔎 <b>{ $tier }</b> · { $channel }: está quase pronto.
progress-partially-paid =
    ⚠️ <b>{ $tier }</b> · { $channel }: chegou { $arrived } e falta { $missing }.

    Envie o restante para o mesmo endereço ou abra a página. Você também pode esperar: o dono pode aceitar assim.
progress-missing-unknown = uma parte
progress-expired = ⌛ <b>{ $tier }</b> · { $channel }: o tempo para pagar acabou. Dinheiro enviado com atraso ainda conta.
progress-closed = ⌛ <b>{ $tier }</b> · { $channel }: o tempo para pagar acabou. Nada foi cobrado. Comece mais uma vez para tentar de novo.
progress-failed = ❌ <b>{ $tier }</b> · { $channel }: o pagamento falhou. Escolha o plano mais uma vez para tentar de novo.
progress-refunded = ↩️ <b>{ $tier }</b> · { $channel }: o pagamento foi reembolsado.
progress-paid = ✅ <b>{ $tier }</b> · { $channel }: pago. Obrigado!
progress-held = 🕵️ <b>{ $tier }</b> · { $channel }: o pagamento chegou, mas não confere com o pedido. Uma pessoa vai olhar isso; seu dinheiro não se perdeu.

# Coins

checkout-coins =
    <b>{ $tier }</b> · { $channel }
    { $price }

    Escolha aqui uma criptomoeda para pagar, ou na página de pagamento. Acompanho o pagamento aqui e deixo você entrar quando ele chegar.
coins-previous = ‹
coins-next = ›
coins-other = 🪙 Outra criptomoeda
coins-on-page = 🌐 Escolher na página de pagamento
coins-off = Criptomoedas não são aceitas por enquanto. Escolha o plano mais uma vez para ver de que outra forma você pode pagar.

quote =
    <b>{ $tier }</b> · { $channel }

    Envie exatamente <code>{ $amount }</code> { $coin } para este endereço:
    <code>{ $address }</code>
quote-memo =
    ⚠️ E junto este memo (tag): <code>{ $memo }</code>
    Sem o memo ninguém sabe que as criptomoedas são suas.
quote-network = ⚠️ Use só a rede { $network }. O que for enviado por outra rede se perde.
quote-until =
    Este valor vale até { $date }.

    Acompanho o pagamento aqui e deixo você entrar quando ele chegar.
quote-over = ⌛ Este valor não vale mais. Atualize-o antes de enviar, por favor.
quote-still-good = Este valor ainda vale.
quote-not-renewed = O valor não pôde ser atualizado agora. Tente de novo ou escolha outra criptomoeda. ID do erro: { $id }
quote-renew = 🔄 Atualizar o valor
quote-page = 🌐 Página de pagamento

coin-refused-minimum = O preço é baixo demais para { $coin } agora: o mínimo subiu. Nada foi cobrado. Escolha outra criptomoeda, por favor.
coin-refused-unavailable = { $coin } não é aceito por enquanto. Nada foi cobrado. Escolha outra criptomoeda, por favor.
coin-refused-too-many = Este pagamento já tem endereços em muitas criptomoedas. Nada foi cobrado. Use um deles: toque na criptomoeda e mostro o endereço de novo.
coin-failed = O pagamento em { $coin } não pôde ser aberto agora. Nada foi cobrado. Tente de novo, por favor. ID do erro: { $id }
coin-impossible = Este plano não pode ser pago em { $coin }. Nada foi cobrado. Escolha outra criptomoeda, por favor. ID do erro: { $id }

# Tracked links

command-links = Links rastreados: de onde vêm as vendas
channel-links = 🔗 Links rastreados

links-no-channels =
    Você ainda não administra nenhum canal aqui, então não há nada para compartilhar.

    /newchannel conecta um.
links-which = 🔗 Links para qual canal? Escolha um.
links-list =
    🔗 <b>{ $channel }</b>

    { $links }
links-none =
    Dê um nome a um link (“Instagram”, “Newsletter de maio”), compartilhe-o lá e veja aqui quantas vendas vêm dele.
link-line = <b>{ $name }</b> · aberto { $opens } × · pagos: { $paid } · { $sum }
link-new = ➕ Um novo link
link-retired-label = 💤 { $name }
links-back = ‹ Voltar aos links
links-not-yours = Você não pode mais alterar os links desse canal. Nada foi alterado.
links-too-many = Um canal tem no máximo 30 links. Retire um de que não precise mais e tente de novo.
links-form-lost = Não consegui continuar com esse formulário. Comece de novo com /links, por favor. ID do erro: { $id }

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

    Este link está retirado: ainda abre os seus planos, mas pedidos novos não contam para ele.
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
