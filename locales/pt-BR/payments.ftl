# Choosing how to pay, paying, and what comes after.

price-stars =
    { $count ->
        [one] ⭐ { $count } Estrela
       *[other] ⭐ { $count } Estrelas
    }

order-chosen =
    <b>{ $tier }</b> · { $period }
    Acesso a { $channels }

    { $leads }

    Como você gostaria de pagar? Este preço é seu até { $until }.
order-leads-begin = Pagando agora, seu acesso vale { $until }.
order-leads-extend = Você tem acesso até { $date }: isto soma { $period } a ele, e ele passa a valer { $until }.
order-leads-extend-to = Você tem acesso até { $date }: com isto ele passa a valer { $until }.
order-leads-change = Você tem <b>{ $old }</b> até { $date }: <b>{ $tier }</b> soma o seu tempo depois disso, e de agora em diante você tem { $tier }, { $until }.
order-leads-change-to = Você tem <b>{ $old }</b> até { $date }: de agora em diante você tem <b>{ $tier }</b>, { $until }.
order-leads-on = Com este pagamento o seu tempo em pausa continua, e <b>{ $tier }</b> se soma a ele: seu acesso vale { $until }.
order-leads-apart = <b>{ $tier }</b> se soma ao que você tem em cada canal. Pagando agora, seu acesso vale:
order-leads-there = • <b>{ $channel }</b>: { $until }
order-leads-free = grátis para você de qualquer forma
order-refused-date-over = <b>{ $tier }</b> valia até { $date }, então não resta nada dele para comprar.
order-refused-adds-nothing = Você já tem acesso a <b>{ $channel }</b> até { $date }. <b>{ $tier }</b> não dura mais que isso, então não somaria nada, e não aceito dinheiro por ele.
order-refused-for-life = Você está em <b>{ $channel }</b> para sempre, então não há mais nada para comprar.
order-refused-banned = Quem administra <b>{ $channel }</b> não deixa você entrar lá, então não aceito dinheiro por isso. Fale com essas pessoas, por favor.
order-refused-whitelisted = Quem administra <b>{ $channel }</b> deixa você entrar grátis, então não há nada a pagar.
order-not-on-sale = Este plano não está mais à venda. Abra o link do canal de novo para ver o que há hoje.
order-no-way-to-pay = { $channel } não pode receber pagamentos por este plano agora. Avise o dono, por favor.
order-already-paid = Este pedido já está pago. Para somar mais tempo, escolha o plano mais uma vez.
order-stale = Este pedido é antigo demais, então o preço dele não está mais garantido. Escolha o plano mais uma vez.

renew-not-sold = <b>{ $tier }</b> não é mais vendido, ou não por enquanto, então não posso renová-lo.
renew-too-late = O preço que você tinha ficou guardado até { $date }. De agora em diante valem os planos de hoje.

trial-try =
    { $days ->
        [1] 🎁 Testar { $tier } por um dia, grátis
       *[other] 🎁 Testar { $tier } por { $days } dias, grátis
    }
trial-started =
    🎁 Seu teste grátis de <b>{ $tier }</b> em { $channel } começou. Ele vai até { $date }.

    Nada é cobrado, nem agora nem depois: ele acaba sozinho. Já envio como entrar.
trial-not-for-you = Este teste grátis não pode começar para você: é para quem chega pela primeira vez, e uma vez só.

pay-with-stars = { $price }
pay-with-nowpayments = 🪙 { $price } em criptomoedas
pay-open-page = 🪙 Abrir a página de pagamento
pay-try-again = 🔄 Tentar de novo

invoice-description = Acesso a { $channel }
checkout-opened =
    <b>{ $tier }</b> · { $channel }

    Abra a página, escolha uma criptomoeda e pague. Acompanho o pagamento aqui e deixo você entrar quando ele chegar.
checkout-failed = A página de pagamento não pôde ser aberta agora. Nada foi cobrado. ID do erro: { $id }
checkout-impossible = Este plano não pode ser pago com criptomoedas. Escolha outra forma, por favor. ID do erro: { $id }

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
charge-refused-whitelisted = Você pode entrar grátis, então nada foi cobrado.
charge-refused-not_on_sale = Este plano não está mais à venda. Abra o link do canal de novo, por favor.

progress-waiting = ⏳ <b>{ $tier }</b> · { $channel }: aguardando o seu pagamento.
progress-confirming = 🔎 <b>{ $tier }</b> · { $channel }: seu pagamento foi visto e a rede o está confirmando.
progress-confirmed = 🔎 <b>{ $tier }</b> · { $channel }: seu pagamento está confirmado e a caminho.
progress-sending = 🔎 <b>{ $tier }</b> · { $channel }: está quase pronto.
progress-partially-paid =
    ⚠️ <b>{ $tier }</b> · { $channel }: chegou { $arrived } e falta { $missing }.

    Envie o restante para o mesmo endereço ou abra a página. Você também pode esperar: o dono pode aceitar assim.
progress-missing-unknown = uma parte
progress-expired = ⌛ <b>{ $tier }</b> · { $channel }: o tempo para pagar acabou. Dinheiro enviado com atraso ainda conta.
progress-failed = ❌ <b>{ $tier }</b> · { $channel }: o pagamento falhou. Escolha o plano mais uma vez para tentar de novo.
progress-refunded = ↩️ <b>{ $tier }</b> · { $channel }: o pagamento foi reembolsado.
progress-finished = ✅ <b>{ $tier }</b> · { $channel }: pago. Obrigado!
progress-held = 🕵️ <b>{ $tier }</b> · { $channel }: o pagamento chegou, mas não confere com o pedido. Uma pessoa vai olhar isso; seu dinheiro não se perdeu.

purchase-delivered-join-request =
    ✅ Pago. <b>{ $tier }</b> para { $channel }.
    Seu acesso: { $until }.

    Toque no botão e peça para entrar: eu aprovo na hora. O link só funciona para você.
purchase-delivered-one-time-link =
    ✅ Pago. <b>{ $tier }</b> para { $channel }.
    Seu acesso: { $until }.

    Toque no botão para entrar. O link funciona uma vez e por uma hora; /subscriptions dá um novo.
purchase-delivered-inside =
    ✅ Pago. <b>{ $tier }</b> para { $channel }.
    Seu acesso: { $until }.

    Você já está dentro, então não há mais nada a fazer.
purchase-delivered-banned =
    ✅ Pago. <b>{ $tier }</b> para { $channel }.

    Mas quem administra { $channel } baniu você de lá, e eu não posso mudar isso. Fale com essas pessoas, por favor; o seu pagamento está nas contas delas.
purchase-delivered-paused =
    ✅ Pago. <b>{ $tier }</b> para { $channel }.

    Quem administra { $channel } pausou o seu tempo lá. Nada se perde: quando ele for retomado, envio como entrar.
purchase-delivered-not-entitled =
    ✅ Pago. <b>{ $tier }</b> para { $channel }.

    O tempo que você comprou já acabou. Envie /subscriptions para ver o que você tem.
purchase-delayed =
    ✅ Pago. <b>{ $tier }</b> para { $channel }.

    Não consigo abrir a entrada agora e continuo tentando. Você não precisa fazer nada: o seu link vem em seguida.
purchase-until = até { $date }
purchase-enter = 🚪 Entrar

# For the operator: money came that was not granted.

anomaly =
    ⚠️ { $what } Nada foi concedido e nada se perdeu: dê uma olhada, por favor.

    Provedor: { $provider }
    Pagamento: <code>{ $payment }</code>
    Pedido: <code>{ $order }</code>
anomaly-unknown-order = Chegou um pagamento para um pedido que não é conhecido aqui.
anomaly-repeated-deposit = Criptomoedas foram enviadas mais uma vez ao endereço de um pagamento anterior.
anomaly-wrong-price = Um pagamento indica um preço diferente do de seu pedido.
anomaly-wrong-asset = Um pagamento chegou em outra criptomoeda que a solicitada.
anomaly-underpaid = Um pagamento é dado como concluído, embora tenha chegado menos do que o solicitado.
anomaly-wrong-payer = Chegou um pagamento de alguém que não é o comprador do pedido.
anomaly-too-late = Chegou um pagamento quando a data até a qual o plano vale já havia passado.

# Money that people must decide about: for the channel's owner.

undecided =
    ⚠️ Um pagamento por <b>{ $tier }</b> em { $channel } precisa da sua decisão. { $what }

    Comprador: { $buyer } (<code>{ $buyerId }</code>)
    Solicitado: { $asked }
    Recebido: { $arrived }

    Até você decidir, ninguém entra por ele, e o dinheiro fica onde está.
undecided-nothing = nada
undecided-underpaid = Ele é dado como concluído, mas chegou menos que o preço.
undecided-partially-paid = Só chegou uma parte do preço.
undecided-wrong-price = Ele indica um preço diferente do que você pede.
undecided-wrong-asset = Ele chegou em outra criptomoeda que a solicitada.
undecided-wrong-payer = Quem pagou não foi o comprador.
undecided-too-late = Ele chegou quando a data até a qual o plano vale já havia passado.
undecided-refund-withdrawn = O restante chegou enquanto o reembolso era pedido, e esse reembolso foi retirado.
undecided-repeated-deposit = Criptomoedas foram enviadas mais uma vez ao endereço de um pagamento anterior.
decision-accept = ✅ Aceitar
decision-turn-down = ✖️ Recusar
decision-wait = ⏳ Esperar o restante
decision-accepted = Aceito: o comprador recebe o que comprou.
decision-turned-down = Anotado. O comprador é avisado.
decision-made-already = Isto já foi decidido.

deposit-again =
    🪙 Chegou mais uma vez { $arrived } para <b>{ $tier }</b> · { $channel }, além do que você devia.

    Isso deve comprar outro período para você? Se não, fale com o dono: /paysupport.
deposit-again-too-little =
    🪙 Chegou mais uma vez { $arrived } para <b>{ $tier }</b> · { $channel }, além do que você devia.

    É menos que o preço, então perguntei ao dono o que fazer com isso.
deposit-use = ➕ Usar para mais tempo
turned-down =
    ✖️ Seu pagamento por <b>{ $tier }</b> · { $channel } não pôde ser aceito.

    Seu dinheiro não se perdeu. Fale com o dono, por favor: /paysupport.
turned-down-missing =
    ⏳ Ainda falta { $missing } para <b>{ $tier }</b> · { $channel }.

    Envie para o mesmo endereço e eu deixo você entrar.

# Refunds

refunded = ↩️ Você recebeu de volta { $amount } por <b>{ $tier }</b> · { $channel }.
refunded-access-ended =
    ↩️ Você recebeu de volta { $amount } por <b>{ $tier }</b> · { $channel }.

    O tempo que isso comprou acaba junto.
refunded-owner = ↩️ { $buyer } recebeu de volta { $amount } por <b>{ $tier }</b> · { $channel }.
refunded-owner-asked =
    ↩️ { $buyer } recebeu de volta { $amount } por <b>{ $tier }</b> · { $channel }, e não a seu pedido.

    O tempo que isso comprou deve acabar?
refund-access-end = 🚪 Encerrar
refund-access-keep = 🤝 Deixar ficar
refund-access-ended = O tempo dessa pessoa foi retirado.
refund-access-kept = A pessoa mantém o seu tempo.
refund-refused =
    ⚠️ O Telegram não conhece o pagamento de { $amount } por <b>{ $tier }</b> · { $channel } feito por { $buyer }, então ele não pôde ser devolvido.

    Nada foi alterado. O operador deste bot pode ver mais.

command-refund = Devolver um pagamento

refunds-list =
    ↩️ Qual pagamento deve voltar ao comprador? Você vê tudo dele antes que algo aconteça.

    Para um mais antigo, envie /refund e o ID dele.
refunds-none = Não há nada para devolver: seus canais não têm nenhum pagamento que possa ser reembolsado.
refunds-by-id = Envie /refund e o ID de um pagamento, o nosso ou o do provedor.
refunds-of-others =
    Isto é para donos de canais.

    Se você quer o seu próprio dinheiro de volta, peça ao dono: /paysupport.
refunds-back = ‹ Outros pagamentos
refund-unknown =
    Não conheço nenhum pagamento com esse ID que você possa devolver.

    /refund mostra os mais recentes dos seus canais.
refund-label = { $buyer } · { $amount } · { $tier } · { $date }
refund-label-by-hand = ⏳ { $buyer } · { $amount } · { $tier } · { $date }
refund-payment =
    ↩️ <b>{ $paid }</b> de { $buyer } (<code>{ $buyerId }</code>)
    { $tier } · { $channel }
    { $date }
    Pagamento <code>{ $id }</code>

    { $what }
refund-paid-in-coins = { $coins } por { $amount }
refund-goes-back-stars = Volta em Estrelas na hora.
refund-goes-back-coins =
    Não consigo devolver criptomoedas. Depois de escolher, envie-as do seu painel da NOWPayments para o endereço que o comprador der a você e toque em “Já devolvi”.

    Até lá, o dinheiro fica separado e o comprador mantém o acesso.
refund-is-under-way = ⏳ Em andamento: as Estrelas estão voltando. Aviso o comprador e o dono do canal quando elas chegarem.
refund-is-by-hand =
    ⏳ O dinheiro está separado. Envie as criptomoedas do seu painel da NOWPayments e toque em “Já devolvi”.

    Até lá, nada é dito ao comprador, e ele mantém o acesso.
refund-is-refunded = ✅ Voltou para o comprador.
refund-is-access-open = ✅ Voltou para o comprador, e não a seu pedido. O tempo que isso comprou deve acabar?
refund-is-impossible = Não pode ser devolvido daqui: não comprou nada, e nenhum dinheiro dele espera uma decisão.
refund-and-end = ↩️ Devolver { $amount } e tirar acesso
refund-and-keep = 🤝 Devolver { $amount } e manter acesso
refund-alone = ↩️ Devolver { $amount }
refund-cancel = ✖️ Cancelar
refund-sent = ✅ Já devolvi
refund-withdraw = ✖️ Não reembolsar
refund-noted = Anotado. O comprador é avisado.
refund-withdrawn = Nada é reembolsado: o comprador mantém o que comprou, e você, o dinheiro.

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
coin-failed = O pagamento em { $coin } não pôde ser aberto agora. Nada foi cobrado. Tente de novo, por favor. ID do erro: { $id }
coin-impossible = Este plano não pode ser pago em { $coin }. Nada foi cobrado. Escolha outra criptomoeda, por favor. ID do erro: { $id }
