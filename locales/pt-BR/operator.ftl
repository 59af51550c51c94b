# Pages and messages for operators.

operator-jobs-gave-up =
    { $count ->
        [1] Uma tarefa falhou e não será tentada de novo sozinha.
       *[other] { $count } tarefas falharam e não serão tentadas de novo sozinhas.
    } Envie /jobs para ver o que falhou e tentar de novo.
operator-jobs-none = Nada falhou de vez. Está tudo bem.
operator-jobs-list =
    { $count ->
        [1] Uma tarefa falhou de vez. Quando a causa for corrigida, tente-a de novo:
       *[other] { $count } tarefas falharam de vez. Quando a causa for corrigida, tente-as de novo:
    }
operator-job =
    <b>{ $number }. { $task }</b>
    { $when }, após { $attempts ->
        [1] uma tentativa
       *[other] { $attempts } tentativas
    }
    <code>{ $error }</code>
operator-button-retry = Tentar { $number } de novo
operator-job-queued = Está na fila de novo. Se falhar mais uma vez, aviso você.
operator-job-not-waiting = Não espera mais: já está na fila ou foi feita.

# The timeline of a payment: /payment. A step is one line or a few below its time.

timeline-see = 🔎 Ver
timeline-usage = Envie /payment e um ID: de um pedido, um pagamento, uma cobrança ou uma fatura. Para ver tudo que espera por você, envie /anomalies.
timeline-unknown = Não conheço nada com esse ID. Confira, por favor: aceito o ID de um pedido, um pagamento, uma cobrança ou uma fatura, como o mostra uma mensagem minha, o recibo do Telegram ou o provedor.
timeline-state = <b>{ $state }</b>
timeline-unpaid = <b>Nada foi pago.</b>
timeline-payments = <b>Vários pagamentos.</b> Abra um para decidir sobre ele.
timeline-numbered = Pagamento { $number }: { $state }
timeline-payment = { $provider } · { $price } · <code>{ $external }</code>
    Pagamento <code>{ $payment }</code>
timeline-payment-arrived = { $provider } · { $price } · chegou { $arrived } · <code>{ $external }</code>
    Pagamento <code>{ $payment }</code>
timeline-order = Pedido <code>{ $order }</code>
timeline-access = O comprador pode entrar { $until }.
timeline-access-over = O acesso do comprador acabou.
timeline-unknown-order =
    <b>O pedido deste pagamento não é conhecido aqui.</b> Nada foi concedido por ele.
    { $provider } · <code>{ $payment }</code>
timeline-dismissed-order =
    <b>O pedido deste pagamento não é conhecido aqui. Descartado.</b>
    { $provider } · <code>{ $payment }</code>
timeline-page = Página { $page } de { $pages }
timeline-earlier = ‹ Anterior
timeline-later = Próxima ›
timeline-reject = ✖️ Recusar…
timeline-refund = ↩️ Reembolsar…
timeline-decide-access = 🚪 Decidir sobre o acesso…
timeline-dismiss = 🗑 Descartar…
timeline-retry = 🔄 Tentar { $task } de novo
timeline-open-payment = Pagamento { $number }
timeline-open-order = O pedido inteiro
timeline-to-anomalies = ‹ Anomalias

provider-stars = Estrelas do Telegram
provider-stripe = Stripe
provider-nowpayments = NOWPayments
provider-cryptopay = Crypto Pay

status-pending = aguardando
status-confirming = em confirmação
status-confirmed = confirmado
status-settling = em envio
status-partially-paid = pago em parte
status-paid = concluído
status-failed = falhou
status-expired = expirado
status-refunded = reembolsado

reason-repeated-deposit = criptomoedas foram enviadas mais uma vez ao endereço de um pagamento anterior
reason-wrong-price = indica um preço diferente do pedido
reason-wrong-asset = chegou outra criptomoeda que a solicitada
reason-underpaid = chegou menos do que o solicitado
reason-wrong-payer = quem pagou não foi o comprador
reason-too-late = a data até a qual era vendido já havia passado
reason-stale-price = o preço do pedido havia acabado muito antes
reason-quote-expired = a cotação havia acabado, e as criptomoedas valem menos que o preço

state-granted = Pago, e o acesso está dado.
state-granted-not-notified = Pago, e o comprador ainda não foi avisado.
state-held = Retido: { $reason }.
state-partially-paid = Falta uma parte, e ninguém decidiu sobre isso.
state-partially-paid-declined = Falta uma parte, e ela foi pedida ao comprador.
state-merged = É parte de outro pagamento e o completou.
state-rejected = Recusado.
state-disputed = Contestado: o banco do comprador retém o dinheiro até decidir.
state-refund-by-hand = Um reembolso foi pedido: as criptomoedas devem ser enviadas à mão.
state-refund-under-way = Um reembolso está em andamento.
state-refunded = Reembolsado.
state-pending = Em andamento: { $status }.

access-kept = O acesso continua.
access-shortened = O acesso é encurtado na mesma proporção.
access-ended = O acesso acaba com isso.
access-open = Ninguém decidiu sobre o acesso.

step-when = <i>{ $when }</i>
step-when-payment = <i>{ $when }</i> · pagamento { $number }
step-order-made = { $buyer } pediu <b>{ $tier }</b> ({ $period }) de { $channel } por { $price }.
step-checkout = O pagamento por { $provider } foi aberto.
step-checkout-invoice = O pagamento por { $provider } foi aberto: fatura <code>{ $invoice }</code>.
step-coin = Foi solicitado { $amount } no chat: pagamento <code>{ $payment }</code>.
step-webhook = { $provider } nos disse: <b>{ $status }</b>.
step-reconciled = Perguntamos a { $provider }: <b>{ $status }</b>.
step-outcome-grant = Ele paga o pedido.
step-outcome-hold = Retido.
step-outcome-hold-because = Retido: { $reason }.
step-outcome-unknown-order = Indica o pedido <code>{ $order }</code>, que não é conhecido aqui.
step-decided-accepted = { $who } aceitou o pagamento.
step-decided-rejected = { $who } recusou o pagamento.
step-decided-wait = { $who } pediu ao comprador o que falta.
step-decided-refund = { $who } pediu um reembolso.
step-decided-refund-part = { $who } pediu o reembolso de uma parte.
step-decided-refund-waits = { $who } pediu um reembolso que o saldo não cobre: ele espera por um operador.
step-decided-refund-sent = { $who } devolveu o dinheiro à mão.
step-decided-refund-withdrawn = { $who } retirou o reembolso.
step-decided-refund-declined = { $who } recusou o reembolso.
step-decided-access = { $who } decidiu sobre o acesso.
step-decided-event-dismissed = { $who } descartou isso.
step-decided-retry = { $who } mandou tentar uma tarefa de novo.
step-decided-other = { $who }: { $action }.
step-reason = Motivo: { $reason }
step-granted = Concedido: { $period }.
step-granted-until = Concedido até { $until }.
step-booked-sale = Lançado como venda:
step-booked-remainder = Lançado como restante de uma venda:
step-booked-held = Lançado como retido, de ninguém por enquanto:
step-booked-refund = Lançado como separado para um reembolso:
step-booked-refund-sent = Lançado como devolvido:
step-booked-refund-reversed = Lançado de volta, pois o reembolso foi retirado:
step-booked-part-refund = Lançado por uma parte que foi devolvida:
step-booked-part-refund-reversed = Lançado de volta, porque o reembolso parcial foi cancelado:
step-booked-dispute = Lançado porque o banco do comprador levou o dinheiro:
step-booked-dispute-reversed = Lançado de volta, pois a contestação foi ganha:
step-booked-fee = Lançado como tarifa do provedor:
step-booked-payout = Lançado como separado para um saque:
step-booked-payout-sent = Lançado como saque enviado:
step-booked-payout-reversed = Lançado de volta, pois o saque foi recusado:
step-booked-payout-sending = Registrado como trocado em criptomoedas para um saque:
step-booked-payout-unsent = Devolvido de criptomoedas, porque nada foi enviado:
step-booked-conversion = Registrado como convertido no provedor:
step-booked-broadcast = Lançado como separado para uma transmissão paga:
step-booked-broadcast-spent = Lançado como gasto em uma transmissão paga:
step-booked-broadcast-returned = Lançado de volta, sem uso em uma transmissão paga:
step-debit = Débito <code>{ $amount } { $currency }</code> { $account }
step-credit = Crédito <code>{ $amount } { $currency }</code> { $account }
account-of = { $account } { $owner }
step-refunded = O dinheiro está de volta com o comprador.
step-delivered = O comprador recebeu o link de convite.
step-renewal-active = Renova-se sozinho; está pago até { $until }.
step-renewal-canceled = A renovação foi cancelada; está pago até { $until }.
step-renewal-failed = Não foi possível renovar; estava pago até { $until }.
step-renewal-past-due = Uma cobrança falhou e o provedor tenta de novo; estava pago até { $until }.
step-job-waiting =
    A fazer: <code>{ $task }</code>{ $attempts ->
        [0] .
        [1] {", após uma tentativa."}
       *[other] {", após "}{ $attempts }{" tentativas."}
    }
step-job-gave-up =
    Desistência: <code>{ $task }</code>, após { $attempts ->
        [1] uma tentativa
       *[other] { $attempts } tentativas
    }
    <code>{ $error }</code>

account-provider-clearing = com o provedor
account-owner-balance = saldo do dono
account-platform-fee = taxa da plataforma
account-tax = imposto
account-provider-fee = taxa do provedor
account-network-fee = taxa da rede
account-exchange = câmbio
account-unallocated = não alocado
account-refunds = separado para reembolsos
account-payouts-in-transit = saques a caminho
account-paid-out = sacado pelos donos
account-rounding = arredondamento de conversões
account-broadcasts = Estrelas para transmissões pagas

person = { $name } (<code>{ $id }</code>)
person-unnamed = <code>{ $id }</code>
person-bot = O bot

# /anomalies

anomalies-none = Nada requer a sua atenção. Está tudo bem.
anomalies-title =
    { $count ->
        [1] <b>Um assunto requer atenção.</b>
       *[other] <b>{ $count } assuntos requerem atenção.</b>
    } Toque no número para ver e decidir.
anomalies-held = <b>Pagamentos retidos</b> ({ $count })
anomalies-unknown-orders = <b>Pagamentos de pedidos que não são conhecidos aqui</b> ({ $count })
anomalies-partially-paid = <b>Pagos em parte há mais de um dia</b> ({ $count })
anomalies-refunds = <b>Reembolsos pedidos e não feitos há mais de um dia</b> ({ $count })
anomalies-refunds-waiting = <b>Reembolsos que o saldo do dono não cobre</b> ({ $count })
anomalies-debts = <b>Donos com saldo negativo</b> ({ $count })
anomalies-jobs = <b>Tarefas que falharam de vez</b> ({ $count })
anomalies-unlisted = <b>Estrelas que a lista do Telegram não mostra assim</b> ({ $count })
anomalies-charges = <b>Estrelas que o Telegram cobrou por transmissões pagas</b> ({ $count })
anomalies-ledger = <b>Erros no livro contábil</b> ({ $count })
anomalies-custody = <b>Saldos que diferem do livro contábil</b> ({ $count })
anomalies-open = { $number }
anomalies-retry = 🔄 { $number }
anomalies-back = ‹ Voltar
anomalies-more = mais { $rest } ›
anomaly-payment = { $price } de { $buyer } por { $tier } · { $channel }. { $state } <i>{ $when }</i>
anomaly-order = { $provider } <code>{ $payment }</code>, { $status }, para <code>{ $order }</code>. <i>{ $when }</i>
anomaly-job =
    { $task }, após { $attempts ->
        [1] uma tentativa
       *[other] { $attempts } tentativas
    }: <code>{ $error }</code> <i>{ $when }</i>
anomaly-not-listed = <code>{ $payment }</code> não está nela. <i>{ $when }</i>
anomaly-listed-otherwise = <code>{ $payment }</code>: { $ours } Estrelas aqui, { $listed } lá. <i>{ $when }</i>
anomaly-charge = O Telegram cobrou { $charged }; no livro contábil há { $spent } gastas e { $setAside } separadas. <i>{ $when }</i>
anomaly-ledger = { $what } <i>{ $when }</i>
anomaly-ledger-sum = { $what } Diferença de { $amount } { $currency }. <i>{ $when }</i>
anomaly-custody = { $provider } · { $currency }: { $atProvider } no provedor, { $inLedger } no livro contábil. <i>{ $when }</i>
custody-difference =
    <b>{ $provider } · { $currency }</b>
    No provedor: { $atProvider }
    No livro contábil: { $inLedger }
    Explicado até agora: { $explained }

    Se você mesmo moveu dinheiro, por exemplo a sua parte, toque no botão: depois só outra diferença é avisada. Se não foi ninguém, não envie saques e veja a lista de retiradas do provedor.
custody-explain = Sei por quê
custody-explained = Anotado
custody-compared-again = Esse saldo foi comparado de novo nesse meio-tempo
anomaly-debt = { $owner } (<code>{ $ownerId }</code>): { $balance }. As próximas vendas o compensam. <i>{ $when }</i>
fault-entry-unbalanced = Um lançamento não fecha.
fault-sale-missing = Um pagamento foi concedido e nenhuma venda foi lançada.
fault-sale-twice = Um pagamento foi lançado como venda duas vezes.
fault-sale-without-grant = Uma venda foi lançada, e o pagamento dela nunca foi concedido.
fault-refund-incomplete = Um pagamento foi devolvido, e algo dele restou.
fault-clearing-negative = Saiu mais dos provedores do que chegou a eles.
fault-payouts-astray = O que está separado para donos não é o que está a caminho deles.
fault-broadcasts-astray = As Estrelas separadas para transmissões pagas não são as das transmissões ainda não acertadas.

# Dismissing an anomaly. The reason stays in the audit log.

dismiss-payment-why =
    Por que você recusa o pagamento? Toque em um motivo ou escreva o seu em uma mensagem de até { $max } caracteres.

    O comprador é avisado de que ele não pôde ser aceito, sem o motivo. O dinheiro fica no livro contábil, não alocado.
dismiss-event-why =
    Por que não é preciso mais nada? Toque em um motivo ou escreva o seu em uma mensagem de até { $max } caracteres.
dismiss-agreed = Combinado com o comprador
dismiss-unclaimed = Ninguém reclama
dismiss-test = Um teste
dismiss-not-ours = Não é uma venda deste bot
dismiss-sent-back = Devolvido à mão
dismiss-reason-empty = Não há nada para ler aí. Escreva o motivo em poucas palavras, por favor.
dismiss-reason-long = Tem mais de { $max } caracteres. Diga de forma mais curta, por favor.
dismiss-done = Descartado, com o seu motivo.
dismiss-not-waiting = Não espera mais por isso: alguém foi mais rápido.
dismiss-failed = Isso não funcionou e nada foi alterado. Diga o motivo mais uma vez, por favor. ID do erro: { $id }
dismiss-form-lost = Não consegui continuar com isso e nada foi descartado. Comece de novo com /anomalies, por favor. ID do erro: { $id }

# The alert about a payment that was not granted

anomaly =
    ⚠️ { $what } Ninguém recebeu acesso por isso e nenhum dinheiro se perdeu: verifique, por favor.

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
anomaly-stale-price = Chegaram criptomoedas muito depois do fim do preço do pedido.
anomaly-quote-expired = Chegaram criptomoedas depois do fim da cotação, e elas valem menos que o preço.
