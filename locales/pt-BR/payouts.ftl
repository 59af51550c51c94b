# Payouts from operators to owners.

command-payouts = Saques dos meus ganhos

payouts-off = Os saques estão desligados neste bot. Pergunte ao operador como você recebe seu dinheiro; /balance mostra seus ganhos.
payouts-off-operator = Os saques estão desligados neste bot. Com PAYOUTS=on nas configurações dele, os donos pedem o saldo com /payouts e você o envia.
payouts-no-channel =
    Os saques são para donos de canais.

    /newchannel conecta um.

payouts-title = 💸 <b>Saques</b>
payouts-nothing-yet = Nada foi ganho ainda. O que os seus canais venderem aparece aqui.
payouts-balance = Saldo: <b>{ $balance }</b>
payouts-held = Retido: { $held }, pois o Telegram libera as Estrelas após { $days } dias
payouts-held-money = Retido: { $held }. O dinheiro de uma venda fica livre após { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }
payouts-held-until = As primeiras ficam livres a partir de { $date }
payouts-paid = Pago até agora: { $paid }
payouts-stars-by-hand = ✋ A API de bots do Telegram não consegue repassar Estrelas: o operador paga o valor delas à mão e registra aqui.
payouts-money-by-hand = ✋ Um saldo em { $currency ->
        [USD] dólares
        [EUR] euros
       *[other] { $currency }
    } é pago à mão: o operador envia o valor dele e registra aqui.
payouts-progress = Para o seu próximo saque: { $available } de { $threshold }
payouts-enough = Pronto para sacar: { $available }
payouts-under-way = A caminho de você: { $amount }, pedido em { $date }
payouts-no-wallet = Você ainda não definiu uma carteira. Defina uma primeiro.
payouts-wallet =
    👛 { $network }
    <code>{ $address }</code>
payouts-wallet-waits = ⏳ Esta carteira é nova: os saques são possíveis a partir de { $date }.
payouts-by-manual = 🗓 Nada é pago sozinho: toque no botão quando quiser seu dinheiro.
payouts-by-instant = 🗓 Cada venda é paga assim que é contabilizada.
payouts-by-threshold = 🗓 Peço um saque assim que houver o suficiente.
payouts-by-weekly = 🗓 Peço um saque toda segunda-feira de manhã; o próximo em { $date }.
payouts-by-monthly = 🗓 Peço um saque na manhã do dia primeiro de cada mês; o próximo em { $date }.
payouts-last = <b>Seus últimos saques</b>
payouts-line-requested = ⏳ { $day } · { $amount } · a caminho
payouts-line-sending = 🚀 { $day } · { $amount } · sendo enviado
payouts-line-sent = ✅ { $day } · { $amount } · <code>{ $reference }</code>
payouts-line-refused = ↩️ { $day } · { $amount } · { $reason }

payout-to-page = 💸 Saques
payout-back = ‹ Voltar aos saques
payout-button-now = 💸 Sacar { $amount }
payout-button-wallet = 👛 Definir uma carteira
payout-button-other-wallet = 👛 Trocar a carteira
payout-button-thresholds = 🎚 Saque mínimo
payout-button-strategy = 🗓 Saque: { $strategy }
payout-button-show = 🔎 { $day } · { $amount }
payout-button-statement = 📄 Extrato
payout-button-request = ✅ Pedir
payout-strategy-which = 🗓 Quando devo pagar o que você ganhou? Você pode mudar isso a qualquer momento.
payout-strategy-manual = Quando eu pedir
payout-strategy-instant = Cada venda
payout-strategy-threshold = A partir de um valor
payout-strategy-weekly = Às segundas
payout-strategy-monthly = No dia primeiro
payout-review = 💸 Devo pedir <b>{ $amount }</b> para esta carteira?
payout-terms = De { $amount } chegam cerca de <b>{ $coins }</b> em { $network }. A rede fica com cerca de { $fee } deles. O saque mínimo é { $least }.
payout-terms-too-small = { $amount } é pouco para { $network }: a rede fica com cerca de { $fee } unidades, e o saque mínimo é { $least }.
payout-terms-unknown = ⚠️ O provedor não responde no momento, então a taxa e o saque mínimo não são conhecidos. A taxa da rede sai do que você recebe.
payout-strategy-stars = ⭐ O operador paga as Estrelas à mão, a partir de { $threshold }, porque a API de bots do Telegram não consegue repassá-las.

payout-requested = Saque pedido. O operador o envia à mão, e aviso você quando ele tiver saído.
payout-requested-program = Saque pedido. Ele é enviado sozinho, em geral em alguns minutos, e eu aviso quando tiver saído.
payout-requested-held = Solicitado. Um operador olha primeiro. Aviso quando for enviado.
payout-not-no-wallet = Defina uma carteira primeiro: o saque é enviado para ela.
payout-not-wallet-waits = Sua carteira é nova, então nada é pago ainda. /payouts mostra a partir de quando.
payout-not-under-way = Já há um saque a caminho.
payout-not-too-little = No momento não há o suficiente para um saque.
payout-not-no-operator = No momento ninguém opera este bot, então ninguém poderia enviar o dinheiro. Seu saldo fica; tente mais tarde.
payout-not-changed = Algo mudou nesse meio-tempo, então nada foi pedido. Agora está assim.

payout-threshold-which = 🎚 A partir de qual valor se deve sacar? As redes cobram uma taxa por transferência, então saques pequenos custam mais.
payout-threshold-chosen = • { $sum } •

payout-network-usdt-tron = USDT na TRON (TRC-20)
payout-network-usdt-ton = USDT na TON
payout-network-usdt-ethereum = USDT na Ethereum (ERC-20)
payout-network-usdc-base = USDC na Base
payout-wallet-which =
    👛 Em qual criptomoeda e em qual rede? Um dólar é pago como uma unidade dela.

    As Estrelas também são pagas lá, pelo que o operador recebe por elas do Telegram.
payout-coins-which =
    👛 Em qual criptomoeda e em qual rede? As que não valem um dólar são compradas pela cotação do momento.

    As Estrelas também são pagas lá, à mão pelo operador, pelo que ele recebe por elas do Telegram.
payout-coins-unreachable = ⚠️ O provedor não responde no momento, então a lista não está completa.
payout-coins-more = Mais criptomoedas ›
payout-coins-search = ⌨️ Digitar o nome
payout-coin-ask = 👛 Digite uma parte do nome da criptomoeda ou o símbolo dela, como “lite” ou “USDT SOL”.
payout-coin-none = Não conheço essa criptomoeda. Digite outra parte do nome, ou o símbolo.
payout-coin-found = 👛 Criptomoedas com estas letras: { $count }. Qual delas? Ou digite outra coisa.
payout-coin-many = 👛 Criptomoedas com estas letras: { $count }. Estas são as primeiras; digite mais letras para ver as outras.
payout-wallet-ask =
    👛 Envie o seu endereço para <b>{ $network }</b>.

    Ele deve ser de uma carteira sua que não precise de memo nem comentário: corretoras costumam exigir, e sem isso o dinheiro se perde.
payout-wallet-account = 👛 Seus saques vão então para a carteira da sua própria conta do Telegram: <b>{ $network }</b>. Abra-a uma vez antes do primeiro saque, para que ela conheça você.
payout-wallet-ask-coin =
    👛 Envie o seu endereço para <b>{ $network }</b>.

    O dinheiro enviado a um endereço de outra criptomoeda ou rede se perde.
payout-memo-ask = 🏷 Qual memo (tag) a sua carteira mostra para <b>{ $network }</b>? Envie-o para mim. Sem ele, o dinheiro se perde.
payout-memo-ask-optional = 🏷 A sua carteira mostra um memo (tag) para <b>{ $network }</b>? Corretoras mostram, e sem ele o dinheiro se perde. Envie-o para mim, ou toque no botão se não houver.
payout-memo-no = Não há memo
payout-memo-none = 🏷 Sem memo
payout-memo = 🏷 O memo (tag): <code>{ $memo }</code>
payout-memo-form = Esse não é um memo desta criptomoeda. Copie-o da sua carteira, por favor.
payout-wallet-check =
    Este é o seu endereço para <b>{ $network }</b>, letra por letra?

    <code>{ $address }</code>
payout-wallet-check-ends =
    Olhe a sua carteira mais uma vez, por favor. O endereço dela para <b>{ $network }</b> começa com <code>{ $first }</code> e termina com <code>{ $last }</code>?

    O que é enviado a um endereço errado não pode ser recuperado.
payout-wallet-right = ✅ Sim, letra por letra
payout-wallet-save = ✅ Sim, salvar
payout-type-again = ✏️ Digitar de novo
payout-press-a-button = Responda com um dos botões, por favor.
payout-wallet-saved = 👛 Salva. Vale a partir do próximo saque; /payouts a mostra.
payout-wallet-saved-waits = 👛 Salvo. Para a sua segurança, os saques são possíveis a partir de { $date }; /payouts mostra a carteira.
payout-wallet-changed =
    🔐 Seus saques agora vão para esta carteira:

    { $network }
    <code>{ $address }</code>

    Um saque que já está a caminho ainda vai para a carteira anterior. Não foi você? Defina a sua própria carteira com /payouts e proteja a sua conta do Telegram.
payout-wallet-changed-waits =
    🔐 A partir de { $date } seus saques vão para esta carteira:

    { $network }
    <code>{ $address }</code>

    Até lá nenhum saque é pedido. Um que já está a caminho ainda vai para a carteira anterior. Não foi você? Pare a mudança e proteja a sua conta do Telegram.
payout-wallet-stop = 🛑 Parar a mudança
payout-wallet-stopped = Parado: /payouts mostra a carteira anterior. Agora proteja a sua conta do Telegram: Configurações, Dispositivos.
payout-wallet-stop-late = É tarde para parar a mudança: a carteira já está em uso. Defina a sua com /payouts e escreva ao operador.
payout-page-title = 💸 <b>Um saque de { $amount }</b>
payout-page-requested = Você o pediu em { $date }.
payout-page-requested-automatic = Eu o pedi por você em { $date }.
payout-page-sales = Vendas desde o saque anterior: { $count }; a sua parte, { $sum }.
payout-page-rate = Cotação: uma unidade de { $network } por { $price }
payout-page-fee = Taxa da rede: { $fee }
payout-page-net = Você recebe: <b>{ $coins }</b> { $network }
payout-page-transaction = Transação: <a href="{ $url }">{ $hash }</a>
payout-page-reference = Transação: <code>{ $hash }</code>
payout-state-requested = ⏳ Ele espera o envio.
payout-state-held = ⏳ Ele espera a aprovação do operador.
payout-state-claimed = ✋ O operador o está enviando à mão.
payout-state-sending = 🚀 Ele está sendo enviado.
payout-state-sent = ✅ Foi enviado em { $date }.
payout-state-sent-by-hand = ✅ O operador o enviou à mão e registrou em { $date }.
payout-state-refused = ↩️ Não foi enviado, e o dinheiro está de novo no seu saldo desde { $date }: { $reason }
payout-address-form-tron = Esse não é um endereço da TRON: ele começa com T e tem 34 letras e números. Copie-o da sua carteira, por favor.
payout-address-form-ton = Esse não é um endereço da TON: ele começa com UQ ou EQ e tem 48 caracteres. Copie-o da sua carteira, por favor.
payout-address-form-evm = Esse não é um endereço assim: ele começa com 0x e depois tem 40 números e letras de A a F. Copie-o da sua carteira, por favor.
payout-address-form-coin = Esse não é um endereço desta criptomoeda e rede. Copie-o da sua carteira, por favor.
payout-address-refused = O provedor não consegue pagar a este endereço. Copie-o de novo da sua carteira, por favor, com o memo.
payout-address-unknown = ⚠️ O provedor não responde, e sem ele não consigo verificar este endereço. Nada foi salvo; tente de novo em alguns minutos.
payout-address-checksum = Uma das letras está errada, ou maiúsculas e minúsculas não estão como a sua carteira mostra. Copie de lá, por favor.
payout-address-testnet = Esse endereço é de uma rede de testes, onde as criptomoedas não valem nada. Copie o da rede real, por favor.
payout-form-failed = ⚠️ Algo deu errado do meu lado e nada foi salvo. Tente mais uma vez, por favor. ID do erro: <code>{ $id }</code>
payout-form-lost = ⚠️ Não consegui continuar com este formulário. Abra-o de novo com /payouts, por favor. ID do erro: <code>{ $id }</code>

payout-refused-notify =
    ↩️ Seu saque de <b>{ $amount }</b> não pôde ser enviado: { $reason }

    O dinheiro está de volta no seu saldo. Não peço mais por conta própria; quando isso estiver resolvido, peça de novo com /payouts.

payouts-none-open = 💸 Nenhum saque espera para ser enviado.
payouts-remind = ⏰ Saques que esperam por você há mais de um dia: { $count }. Os donos esperam o dinheiro deles.
payouts-released-notify = ⚠️ Saques que o bot não conseguiu enviar e que agora esperam por você: { $count }. /payouts mostra cada um com o motivo.
payouts-open =
    💸 <b>{ $count ->
        [1] 1 saque espera
       *[other] { $count } saques esperam
    }</b> o seu envio. Este é o número { $number }.
payout-to-send-USD =
    💸 Envie, por favor, <b>{ $amount }</b> a <b>{ $owner }</b> (<code>{ $ownerId }</code>), pedido em { $date }.

    { $network }
    <code>{ $address }</code>

    Um dólar é uma unidade da criptomoeda. Quando tiver saído, toque em “Enviado”.
payout-to-send-XTR =
    💸 Envie, por favor, o valor de <b>{ $amount }</b> a <b>{ $owner }</b> (<code>{ $ownerId }</code>), pedido em { $date }.

    { $network }
    <code>{ $address }</code>

    Vale o que o Telegram dá a você por essas Estrelas. Quando tiver saído, toque em “Enviado”.
payout-to-send-money =
    💸 Envie, por favor, o valor de <b>{ $amount }</b> a <b>{ $owner }</b> (<code>{ $ownerId }</code>), pedido em { $date }.

    { $network }
    <code>{ $address }</code>

    Envie o que este valor vale agora. Quando tiver saído, toque em “Enviado”.
payout-to-approve =
    💸 <b>{ $amount }</b> para <b>{ $owner }</b> (<code>{ $ownerId }</code>), pedido em { $date }.

    { $network }
    <code>{ $address }</code>
payout-to-approve-how = Toque em “Deixar o bot enviar” para aprová-lo. Para enviar à mão, toque primeiro em “Eu envio”, para que outro operador não envie também.
payout-to-mend-how = Quando a causa estiver resolvida, toque em “Deixar o bot enviar”. Para enviar à mão, toque primeiro em “Eu envio”, para que outro operador não envie também.
payout-to-send-value = ⚠️ Aqui um dólar não é uma unidade: envie o que os dólares valem agora.
payout-wallet-age = 👛 O dono definiu esta carteira em { $date }. Idade dela no pedido, em dias: { $days }.
payout-wallet-replaced = ⚠️ O dono mudou a carteira depois deste pedido. Pergunte a ele antes de enviar algo.
payout-owner-owes = ⚠️ Um saldo do dono está negativo: { $balance }. Os reembolsos tiraram mais do que havia.
payout-unclaimed = ✋ Ninguém está enviando ainda. Toque primeiro em “Eu envio”, para que outro operador não envie também.
payout-claimed-by-you = ✋ Você está enviando, desde { $date }. Registre quando o dinheiro tiver saído, ou devolva.
payout-claimed-by-other = ✋ { $operator } está enviando, desde { $date }. Não envie, por favor.
payout-claim-over = ⚠️ { $operator } assumiu em { $date } e não registrou nada desde então. Pergunte se o dinheiro saiu antes de assumir.
payout-claim-taken = ✋ { $operator } assumiu no seu lugar o saque de <b>{ $amount }</b> a <b>{ $owner }</b>. Se você enviou o dinheiro, avise já; senão, não envie.
payout-button-claim = ✋ Eu envio
payout-button-take-over = ✋ Eu assumo
payout-button-release = ↩️ Devolver
payout-button-sent = ✅ Enviado
payout-button-refuse = 🚫 Não dá para pagar
payout-earlier = ‹ Anterior
payout-later = Próximo ›
payout-to-open = 💸 O que falta enviar
payout-settled-already = Este saque já está resolvido.
payout-held = Outro operador está enviando este saque.
payout-wallet-too-new = Esta carteira é nova, e o dono ainda pode parar a mudança. Nada é enviado ainda; o saque continua na lista.
payout-not-claimed = ⚠️ Este saque não está mais com você: outro operador pode tê-lo assumido. Nada foi registrado. Se você enviou o dinheiro, avise os outros já.
payout-settling-forbidden = Só operadores resolvem saques.
payout-settled-sent = ✅ <b>{ $amount }</b> a <b>{ $owner }</b>: lançado como enviado, <code>{ $reference }</code>
payout-settled-refused = ↩️ <b>{ $amount }</b> a <b>{ $owner }</b>: não é pago. { $reason }
payout-sent-ask = ✅ Qual é o ID da transação? Envie-o, ou outra referência de até { $max } caracteres. Quem recebe o saque a lê.
payout-sent-check =
    Quem recebe vai ler isto:

    <code>{ $reference }</code>
payout-sent-yes = ✅ Sim, está enviado
payout-reference-empty = Não há nada aí com que se encontre uma transferência. Envie o ID dela, por favor.
payout-reference-long = Tem mais de { $max } caracteres. Envie só o ID da transação, por favor.
payout-refuse-ask = 🚫 Por que não pode ser pago? Quem ia receber lê o motivo, de até { $max } caracteres. O dinheiro volta para o saldo dessa pessoa.
payout-refuse-wallet = Não dá para enviar a esta carteira. Defina outra.
payout-refuse-withdrawal = O provedor não conseguiu enviar para esta carteira. Confira a carteira, por favor.
payout-refuse-wallet-button = 👛 É preciso outra carteira
payout-refuse-funds = O operador precisa liberar fundos. Peça em alguns dias.
payout-refuse-funds-button = ⏳ Os fundos ainda não estão livres

payout-being-sent = O bot está enviando este saque. Você só pode encerrá-lo à mão quando o provedor informar uma falha ou ficar um dia sem responder.
payout-told-meanwhile = ℹ️ Enquanto isso, o provedor informou o resultado, e ele está registrado.
payout-unproven = ⏳ O { $provider } não informou o resultado desta transferência: ela ainda pode chegar, e nada mudou. Espere a resposta do { $provider } ou pergunte ao suporte.
payout-unproven-until = ⏳ O { $provider } ainda pode enviar esta transferência, então nada mudou. Diga de novo depois de { $date }.
payout-button-approve = 🚀 Deixar o bot enviar
payout-approved = Aprovado. O bot envia em alguns minutos.
payout-approval-above_limit = ⏸ Este saque espera a sua aprovação: o valor passa do limite de um saque.
payout-approval-owner_limit = ⏸ Este saque espera a sua aprovação: os saques deste dono em 24 horas passam do limite.
payout-approval-total_limit = ⏸ Este saque espera a sua aprovação: todos os saques de 24 horas juntos passam do limite.
payout-approval-new_wallet = ⏸ Este saque espera a sua aprovação: é o primeiro saque para esta carteira.
payout-approval-debt = ⏸ Este saque espera a sua aprovação: o dono tem uma dívida.
payout-approval-open_disputes = ⏸ Este saque espera a sua aprovação: um banco ainda não decidiu sobre a contestação de um comprador deste dono.
payout-approval-open_refunds = ⏸ Este saque espera a sua aprovação: há reembolsos de vendas deste dono ainda não enviados.
payout-approval-provider_settings = ⚠️ O bot não conseguiu enviar este saque: falta uma configuração do { $provider } ou ela está errada. <code>npm run doctor</code> diz qual.
payout-approval-provider_access = ⚠️ O bot não conseguiu enviar este saque: o { $provider } negou o acesso. Confira a conta, o segredo de dois fatores e as listas de permissão, ou se o app pode enviar transferências.
payout-approval-provider_balance = ⚠️ O bot não conseguiu enviar este saque: o { $provider } tem poucas moedas.
payout-approval-provider_refused = ⚠️ O bot não conseguiu enviar este saque: o { $provider } recusou o saque.
payout-approval-conversion_rejected = ⚠️ O bot não conseguiu enviar este saque: o { $provider } recusou a conversão.
payout-approval-below_minimum = ⚠️ O bot não conseguiu enviar este saque: está abaixo do mínimo do { $provider } para esta moeda.
payout-approval-bad_wallet = ⚠️ O bot não conseguiu enviar este saque: o { $provider } não consegue pagar para este endereço. Toque em “Não dá para pagar”, para que o dono defina outra carteira.
payout-approval-no_result = ⚠️ O bot não conseguiu enviar este saque: em várias tentativas o { $provider } não deu uma resposta útil. Nada foi enviado.
payouts-overview-title = 🏦 <b>Saques</b>
payouts-overview-stopped = ⏸ O envio está parado desde { $date }.
payouts-overview-waiting = Esperam por você: { $count }
payouts-overview-due = Saem a seguir: { $count } · { $sum }
payouts-overview-sending = Sendo enviados: { $count } · { $sum }
payouts-overview-stuck = ⚠️ Com falha, ou sem resultado há um dia: { $count }
payouts-overview-today = Em 24 horas: { $sum } de { $limit }
payouts-overview-custody = <b>No { $provider }</b>, e no livro contábil:
payouts-overview-coin = { $provider } · { $ledger }
payouts-button-sending = 🚀 Em envio
payouts-button-stop = ⏸ Parar o envio
payouts-button-resume = ▶️ Voltar a enviar
payouts-stop-done = O envio está parado. Os saques que um provedor já aceitou ainda saem.
payouts-resume-done = O envio continua.
payout-sending-line =
    🚀 <b>{ $amount }</b> para <b>{ $owner }</b> (<code>{ $ownerId }</code>) como { $coins }
    <code>{ $address }</code>
payout-sending-since = { $state }, desde { $date }.
payout-sending-batch = Lote no { $provider }: <code>{ $batch }</code>
payout-sending-id = Nosso id: <code>{ $id }</code>
payout-sending-stuck = ⚠️ O { $provider } não informa nenhum resultado há um dia. Procure primeiro no painel do { $provider }. Depois diga se chegou.
payout-conversion-stuck = ⚠️ O { $provider } não informa nenhum resultado de uma conversão há um dia. Nada foi enviado. Se continuar assim por mais um dia, os saques voltam a esperar por você.
payout-sending-ambiguous = ⚠️ Uma conversão no { $provider } ficou sem resposta, e mais de uma pode ser o resultado: talvez alguém tenha convertido à mão. Escolha a deste saque. As moedas dela são enviadas, e nada é convertido de novo.
payout-ambiguous-notify = ⚠️ Uma conversão no { $provider } para os saques do lote <code>{ $batch }</code> ficou sem resposta, e mais de uma pode ser o resultado. Abra um desses saques em “Em envio” e escolha.
payout-conversion-line = <code>{ $id }</code>: { $from } → { $to }, { $date }
payout-button-conversions = 🔄 Escolher a conversão
payout-button-conversion = É { $id }
payout-conversion-chosen = Registrado. O saque continua.
payout-conversions-silent = O provedor não responde. Tente mais tarde.
payout-sending-failed = ⚠️ O { $provider } informa que esta transferência falhou: { $error }. Se nada mudar em uma hora, o dinheiro volta ao saldo do dono. O { $provider } ainda pode enviá-la se você pedir. Quando o suporte tiver respondido, diga aqui se chegou.
payout-stuck-notify = ⚠️ O { $provider } não informa nenhum resultado dos saques do lote <code>{ $batch }</code> há um dia. Procure no painel do { $provider }, depois abra o saque aqui e diga se chegou.
payout-failed-notify = ⚠️ O { $provider } informa que um saque de { $amount } falhou: { $error }. Se nada mudar em uma hora, o dinheiro volta ao saldo do dono. Depois disso, não deixe o suporte do { $provider } enviá-lo.
payout-button-arrived = ✅ Chegou
payout-button-not-arrived = ↩️ Não foi enviado
payout-batch-planned = As moedas estão sendo procuradas
payout-batch-converting = As moedas estão sendo convertidas
payout-batch-funded = As moedas estão separadas
payout-batch-created = O { $provider } espera o código de dois fatores
payout-batch-verified = O { $provider } está enviando
