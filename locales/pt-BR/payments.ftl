# Receipts, Star subscriptions, payments that need a decision, refunds, balance and statement.

# Receipts

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

    Mas quem administra { $channel } baniu você de lá, e eu não posso mudar isso. Fale com essas pessoas, por favor; elas podem ver o seu pagamento.
purchase-delivered-paused =
    ✅ Pago. <b>{ $tier }</b> para { $channel }.

    Quem administra { $channel } pausou o seu acesso. Você não perde tempo: quando for retomado, envio um link de convite.
purchase-delivered-not-entitled =
    ✅ Pago. <b>{ $tier }</b> para { $channel }.

    O tempo que você comprou já acabou. Envie /subscriptions para ver o que você tem.
purchase-renewed-inside =
    ✅ Pago. <b>{ $tier }</b> para { $channel } continua { $until }.

    Você já está dentro, então não há mais nada a fazer.
purchase-delayed =
    ✅ Pago. <b>{ $tier }</b> para { $channel }.

    Não consigo criar o seu link de convite agora e continuo tentando. Você não precisa fazer nada: o seu link vem em seguida.
purchase-until = até { $date }
purchase-enter = 🚪 Entrar

# Payments that need a decision of the owner

decision-needed =
    ⚠️ Um pagamento por <b>{ $tier }</b> em { $channel } precisa da sua decisão. { $what }

    Comprador: { $buyer } (<code>{ $buyerId }</code>)
    Solicitado: { $asked }
    Recebido: { $arrived }

    Até você decidir, ninguém entra por ele, e o dinheiro fica onde está.
decision-arrived-nothing = nada
decision-reason-underpaid = Ele é dado como concluído, mas chegou menos que o preço.
decision-reason-partially-paid = Só chegou uma parte do preço.
decision-reason-wrong-price = Ele indica um preço diferente do que você pede.
decision-reason-wrong-asset = Ele chegou em outra criptomoeda que a solicitada.
decision-reason-wrong-payer = Quem pagou não foi o comprador.
decision-reason-too-late = Ele chegou quando a data até a qual o plano vale já havia passado.
decision-reason-stale-price = As criptomoedas chegaram muito depois do fim do preço do pedido.
decision-reason-quote-expired = As criptomoedas chegaram depois do fim da cotação e valem menos que o preço.
decision-reason-refund-withdrawn = O restante chegou enquanto o reembolso era pedido, e esse reembolso foi retirado.
decision-reason-repeated-deposit = Criptomoedas foram enviadas mais uma vez ao endereço de um pagamento anterior.
decision-prices = Preço do pedido: { $old }. Preço de hoje: { $new }.
decision-not-sold = não é mais vendido
decision-worth = Valor na chegada: { $worth }.
decision-worth-unknown = Valor na chegada: desconhecido. Se você aceitar, seu saldo não recebe nada por ele.
decision-accept = ✅ Aceitar
decision-reject = ✖️ Recusar
decision-wait = ⏳ Esperar o restante
decision-accepted = Aceito: o comprador recebe o que comprou.
decision-rejected = Salvo. Eu aviso o comprador.
decision-made-already = Isto já foi decidido.

bundle-skipped-tier-owner =
    ⚠️ { $buyer } pagou <b>{ $tier }</b> · { $home }. O pagamento não abriu { $channel }, que agora pertence a outro dono. O restante foi concedido.

    Ninguém mais pode comprar este plano até você tirar { $channel } dele: /channels. Para devolver o dinheiro: /refund.
bundle-skipped-channel-owner = ℹ️ Um pagamento por <b>{ $tier }</b> · { $home } também teria aberto { $channel }. O canal agora é seu, então ninguém entrou. Você não precisa fazer nada.
bundle-skipped-buyer =
    ℹ️ { $channel } agora pertence a outra pessoa, então seu pagamento por <b>{ $tier }</b> não o abriu nem acrescentou tempo lá. O acesso que você já tinha lá continua.

    Quer falar sobre isso? /paysupport

deposit-again =
    🪙 Chegou mais uma vez { $arrived } para <b>{ $tier }</b> · { $channel }, além do que você devia.

    Isso deve comprar outro período para você? Se não, fale com o dono: /paysupport.
deposit-again-too-little =
    🪙 Chegou mais uma vez { $arrived } para <b>{ $tier }</b> · { $channel }, além do que você devia.

    É menos que o preço, então perguntei ao dono o que fazer com isso.
deposit-again-stale =
    🪙 Chegou mais uma vez { $arrived } para <b>{ $tier }</b> · { $channel }, além do que você devia.

    O preço daquele pedido acabou há muito tempo, então perguntei ao dono o que fazer com isso.
deposit-use = ➕ Usar para mais tempo
payment-rejected =
    ✖️ Seu pagamento por <b>{ $tier }</b> · { $channel } não pôde ser aceito.

    Seu dinheiro não se perdeu. Fale com o dono, por favor: /paysupport.
payment-missing-remainder =
    ⏳ Ainda falta { $missing } para <b>{ $tier }</b> · { $channel }.

    Envie para o mesmo endereço e eu deixo você entrar.

# Refunds

refunded = ↩️ Você recebeu de volta { $amount } por <b>{ $tier }</b> · { $channel }.
refunded-access-ended =
    ↩️ Você recebeu de volta { $amount } por <b>{ $tier }</b> · { $channel }.

    O tempo que isso comprou acaba junto.
refunded-owner = ↩️ { $buyer } recebeu de volta { $amount } por <b>{ $tier }</b> · { $channel }.
refunded-owner-asked =
    ↩️ { $buyer } recebeu de volta { $amount } por <b>{ $tier }</b> · { $channel }, embora você não tenha pedido.

    O acesso comprado com esse pagamento deve terminar?
part-refunded = ↩️ { $buyer } recebeu de volta { $part } de { $amount } por <b>{ $tier }</b> · { $channel }.
part-refunded-asked =
    ↩️ { $buyer } recebeu de volta { $part } de { $amount } por <b>{ $tier }</b> · { $channel }.

    O acesso comprado com esse pagamento deve terminar?
part-refunded-buyer = ↩️ { $part } de { $amount } por <b>{ $tier }</b> · { $channel } voltou para você.
part-refunded-access-ended =
    ↩️ { $part } de { $amount } por <b>{ $tier }</b> · { $channel } voltou para você.

    O acesso comprado com esse valor também terminou.
part-refunded-shortened =
    ↩️ { $buyer } recebeu de volta { $part } de { $amount } por <b>{ $tier }</b> · { $channel }.

    O acesso agora vai até { $date }.
part-refunded-access-shortened =
    ↩️ { $part } de { $amount } por <b>{ $tier }</b> · { $channel } voltou para você.

    O acesso comprado com esse valor agora vai até { $date }.
refund-failed-later = ⚠️ Um reembolso falhou em { $provider }: { $buyer } não recebeu { $amount } por <b>{ $tier }</b> · { $channel }. O dinheiro está de novo na conta de lá. Peça que seja enviado de outra forma; nas contas ele consta como enviado.
dispute-inquiry = ❓ O banco de { $buyer } pergunta sobre { $amount } de <b>{ $tier }</b> · { $channel }. Nenhum dinheiro saiu ainda. O operador deste bot pode responder em { $provider } (até { $due }).
dispute-open = ⚠️ { $buyer } contesta { $amount } por <b>{ $tier }</b> · { $channel }. O banco retém o dinheiro até decidir, e { $provider } cobrou uma tarifa de { $fee }. Os dois foram descontados do saldo. O acesso continua por enquanto. O operador deste bot pode responder em { $provider } (até { $due }).
dispute-won = ✅ A contestação de { $buyer } sobre { $amount } de <b>{ $tier }</b> · { $channel } foi ganha. O dinheiro voltou ao saldo; { $provider } fica com a tarifa de { $fee }.
dispute-lost = ❌ A contestação de { $buyer } sobre { $amount } de <b>{ $tier }</b> · { $channel } foi perdida. { $buyer } fica com o dinheiro, e { $provider } com a tarifa de { $fee }.
dispute-closed = ✅ A pergunta do banco de { $buyer } sobre { $amount } de <b>{ $tier }</b> · { $channel } foi encerrada. Nenhum dinheiro saiu.
refund-access-end = 🚪 Encerrar
refund-access-keep = 🤝 Deixar ficar
refund-access-shorten = ⏳ Encurtar: até { $date }
refund-access-ended = O acesso por este pagamento terminou.
refund-access-kept = A pessoa mantém o seu tempo.
refund-access-shortened = O tempo restante diminui na proporção devolvida.
refund-by-hand-needed =
    ⚠️ { $provider } não devolveu { $amount } por <b>{ $tier }</b> · { $channel } a { $buyer }: talvez as transferências estejam desligadas, o saldo não baste ou { $buyer } não possa receber.

    O dinheiro continua separado. Devolva você mesmo e confirme isso na página do reembolso.
refund-refused =
    ⚠️ { $provider } não devolveu { $amount } de <b>{ $tier }</b> · { $channel } a { $buyer }. Talvez o pagamento esteja em disputa, já tenha sido devolvido ou não seja conhecido lá.

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
refund-goes-back-at-once = Volta na hora pelo mesmo meio.
refund-goes-back-coins =
    Não consigo devolver criptomoedas. Depois de escolher, envie-as do seu painel de { $provider } para o endereço que o comprador der a você e toque em “Já devolvi”.

    Até lá, o dinheiro fica separado e o comprador mantém o acesso.
refund-is-under-way = ⏳ Em andamento: o dinheiro está voltando. Aviso o comprador e o dono do canal quando chegar.
refund-is-by-hand =
    ⏳ Está separado: { $sums }. Envie exatamente isso pelo seu painel de { $provider } e toque em “Já devolvi”.

    Até lá, nada é dito ao comprador, e ele mantém o acesso.
refund-is-refunded = ✅ Voltou para o comprador.
refund-is-access-open = ✅ O dinheiro voltou para o comprador, embora você não tenha pedido. O acesso comprado com esse pagamento deve terminar?
refund-is-impossible = Não pode ser devolvido daqui: não comprou nada, e nenhum dinheiro dele espera uma decisão.
refund-and-end = ↩️ Devolver { $amount } e tirar acesso
refund-and-keep = 🤝 Devolver { $amount } e manter acesso
refund-and-shorten = ⏳ Devolver { $amount }, acesso até { $date }
refund-alone = ↩️ Devolver { $amount }
refund-part = ✂️ Devolver uma parte…
refund-part-page = Quanto de { $rest } é devolvido? A venda e o resto do dinheiro ficam.
refund-part-other = ✏️ Outro valor
refund-part-back = ‹ Voltar
refund-part-ask = Quanto de { $rest } é devolvido? Digite o valor, por exemplo 4.50.
refund-part-no-amount = Não consegui ler isso como um valor. Digite assim: 4.50.
refund-part-range = Uma parte vai de { $min } a { $max }. Digite outro valor, por favor.
refund-part-not-possible = Nenhuma parte deste pagamento pode mais ser devolvida. /refund mostra o que você pode devolver.
refund-part-before = Disso, { $sum } já foi devolvido.
refund-part-asked = O dono pede a devolução de uma parte: { $part }.
refund-part-by-hand =
    ⏳ { $part } disso está separado: { $sums }. Envie exatamente isso pelo seu painel do { $provider } e depois toque em “Já devolvi”.

    Até lá o comprador não recebe nenhum aviso e mantém o acesso.
refund-form-lost = ⚠️ Não consegui continuar este formulário. Abra-o de novo com /refund, por favor. ID do erro: <code>{ $id }</code>
refund-cancel = ✖️ Cancelar
refund-sent = ✅ Já devolvi
refund-withdraw = ✖️ Não reembolsar
refund-decline = ✖️ Recusar
refund-recorded = Salvo. Eu aviso o comprador.
refund-withdrawn = Nada é reembolsado: o comprador mantém o que comprou, e você, o dinheiro.
refund-waits = Seu saldo não cobre este reembolso, então ele espera pelo operador. Eu aviso o resultado.
refund-is-waiting = ⏳ Este reembolso espera pelo operador, pois depois o seu saldo seria { $balance }. O operador o permite ou recusa. Assim que novas vendas o cobrirem, você mesmo pode fazê-lo aqui.
refund-needs-operator = ⚠️ Depois deste reembolso o seu saldo seria { $balance }, então o operador precisa permiti-lo.
refund-makes-debt = ⚠️ Depois deste reembolso o saldo do dono seria { $balance }. As próximas vendas compensam isso antes de qualquer saque.
refund-of-former-owner = Esta venda pertence ao dono anterior do canal, que recebeu o crédito. Só ele e o operador decidem sobre ela.
refund-declined = ✖️ O operador recusou o seu reembolso de { $amount } por <b>{ $tier }</b> · { $channel } a { $buyer }, que o seu saldo não cobre. Nada foi alterado.
refund-waits-operator =
    ⚠️ <b>{ $owner }</b> (<code>{ $ownerId }</code>) quer reembolsar { $amount } por <b>{ $tier }</b> · { $channel } a { $buyer }.

    O saldo é { $balance } e depois seria { $afterwards }. O reembolso espera a sua decisão.

# Star subscriptions

pay-once = { $price }, uma vez
pay-recurring =
    { $count ->
        [one] 🔁 { $count } Estrela a cada 30 dias
       *[other] 🔁 { $count } Estrelas a cada 30 dias
    }
pay-recurring-card = 🔁 { $price } { $every } com cartão

recurring-terms =
    🔁 <b>{ $tier }</b> · { $channel }

    O Telegram cobra { $price } a cada 30 dias até você cancelar: nas configurações do Telegram, ou aqui com /subscriptions.
recurring-card-terms =
    🔁 <b>{ $tier }</b> · { $channel }

    Seu cartão é cobrado em { $price } { $every } até você cancelar com /subscriptions.
recurring-every-week = toda semana
recurring-every-month = todo mês
recurring-every-quarter = a cada 3 meses
recurring-every-half-year = a cada 6 meses
recurring-every-year = todo ano
recurring-time-left = Você já tem tempo até { $date }: ele continua sendo seu e entra no final.
recurring-subscribe = 🔁 Assinar
recurring-already = 🔁 { $channel } já se renova sozinho; a próxima vez é em { $date }. Por isso não comecei uma segunda assinatura.
recurring-my-subscriptions = 🎟 Minhas assinaturas

recurring-access-until = Você fica até { $date }.
recurring-access-for-life = Você fica para sempre.
recurring-access-over = Seu tempo lá acabou.
recurring-access-paused = Quem administra pausou o seu acesso; você não perde tempo.
recurring-access-banned = Quem administra baniu você de lá.
recurring-access-allowed = Quem administra deixa você entrar grátis.

recurring-stopped = ⏹ <b>{ $channel }</b>: não haverá mais cobranças. { $stay }
recurring-stopped-by-channel =
    ⏹ <b>{ $channel }</b>: não haverá mais cobranças. Há um dia não consigo deixar ninguém entrar lá. { $stay }

    Quando voltar a funcionar, pergunto se você quer continuar.
recurring-stopped-by-bundle = ⏹ <b>{ $channel }</b>: não haverá mais cobranças. Um dos canais deste plano agora pertence a outra pessoa. { $stay }
recurring-resumable =
    ✅ <b>{ $channel }</b> funciona de novo. As renovações ainda estão paradas.

    Toque no botão para que continuem: a próxima cobrança será de { $price } em { $date }.
recurring-not-needed = Nada é cobrado de você por <b>{ $channel }</b> agora. { $stay }
recurring-not-now = No momento não consigo deixar ninguém entrar em <b>{ $channel }</b>, então não ativo as renovações. Quando voltar a funcionar, pergunto a você.
recurring-canceled =
    ⏹ <b>{ $channel }</b>: não haverá mais cobranças. { $stay }

    Você pode retomar no Telegram: Configurações → Minhas Estrelas.
recurring-resumed =
    🔁 <b>{ $channel }</b> pode continuar, e o Telegram deixa o último passo com você: ative em Configurações → Minhas Estrelas.

    A próxima cobrança será então de { $price } em { $date }.
recurring-active = 🔁 <b>{ $channel }</b> continua: a próxima cobrança é de { $price } em { $date }.
recurring-failed =
    ⚠️ Não foi possível cobrar { $price } por <b>{ $channel }</b>. { $stay }

    Você pode renovar à mão.
recurring-past-due =
    ⚠️ Não foi possível cobrar { $price } por <b>{ $channel }</b>. Haverá nova tentativa até { $date }. { $stay }

    Confira o seu cartão: o botão abre a página onde você pode trocá-lo.
recurring-card-expires = 💳 O seu cartão para <b>{ $channel }</b> vence antes da próxima cobrança: { $price } em { $date }. O botão abre a página onde você pode trocá-lo.
recurring-portal = 💳 <b>{ $channel }</b>: nesta página você pode trocar o cartão, cancelar e encontrar os recibos. Ela só abre por alguns minutos.
recurring-portal-open = 💳 Abrir a página
recurring-over = Essa assinatura de <b>{ $channel }</b> não pode mais ser retomada. { $stay }
recurring-refused = O Telegram não alterou a sua assinatura e nada foi cobrado. Você pode alterá-la no Telegram: Configurações → Minhas Estrelas. ID do erro: { $id }
recurring-not-changed = Não foi possível alterar a sua assinatura e nada foi cobrado. Tente de novo mais tarde. ID do erro: { $id }

renewal-delivered-inside = 🔁 <b>{ $tier }</b> · { $channel }: com a renovação, seu acesso vale { $until }.
renewal-delivered-join-request =
    🔁 <b>{ $tier }</b> · { $channel }: com a renovação, seu acesso vale { $until }.

    Toque no botão e peça para entrar: eu aprovo na hora.
renewal-delivered-one-time-link =
    🔁 <b>{ $tier }</b> · { $channel }: com a renovação, seu acesso vale { $until }.

    Toque no botão para entrar. O link funciona uma vez e por uma hora.
renewal-delivered-banned =
    🔁 <b>{ $tier }</b> · { $channel }: com a renovação, seu acesso vale { $until }.

    Mas quem administra { $channel } baniu você de lá, e eu não posso mudar isso. /subscriptions interrompe as renovações.

# Balance and statement

command-balance = Meus ganhos
command-statement = Minhas vendas de um mês em um arquivo

balance-stars = ⭐ { $amount }
balance-coins = { $amount } { $currency }
balance-empty =
    Nada foi vendido nos seus canais ainda, então não há nada para contar.

    /channels mostra os seus planos e os links para compartilhar.
balance-no-channels =
    Você ainda não administra nenhum canal aqui, então não há nada para contar.

    /newchannel conecta um.

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
balance-negative = ⚠️ Você deve esse valor: os reembolsos tiraram mais do que havia. As próximas vendas o compensam primeiro, e depois os saques continuam.
balance-broadcasts = Transmissões pagas: { $broadcasts }

balance-of-owner =
    O saldo de { $owner }:

    { $balance }
statement-choose-of-owner = O extrato de { $owner }: qual mês?
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
statement-kind-remainder = restante de uma venda
statement-kind-refund = reembolso
statement-kind-refund-reversed = reembolso retirado
statement-kind-part-refund = reembolso parcial
statement-kind-part-refund-reversed = reembolso parcial cancelado
statement-kind-dispute = contestação
statement-kind-dispute-reversed = contestação ganha
statement-kind-fee = tarifa do provedor
statement-kind-payout = saque
statement-kind-payout-reversed = saque recusado
statement-kind-broadcast = transmissão paga
statement-kind-broadcast-returned = transmissão paga: Estrelas não usadas devolvidas

platform-balance = 🏦 <b>A plataforma</b>
platform-balance-platform-fee = Taxas ganhas: { $sums }
platform-balance-tax = Impostos a pagar: { $sums }
platform-balance-unallocated = Ainda não alocado: { $sums }
platform-balance-refunds = Voltando para compradores: { $sums }
platform-balance-owner-balance = Devido aos donos: { $sums }
platform-balance-payouts-in-transit = A caminho dos donos: { $sums }
platform-balance-paid-out = Enviado aos donos: { $sums }
platform-balance-broadcasts = Separado para transmissões pagas: { $sums }
platform-balance-provider-clearing = Com os provedores: { $sums }
platform-balance-nothing = nada
platform-balance-more = mais { $count } criptomoedas
