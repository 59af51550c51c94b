# /terms, /privacy and /paysupport.

command-terms = Termos de venda
command-paysupport = Ajuda com uma compra
command-privacy = Meus dados guardados

terms =
    📄 <b>Termos de venda</b>

    • <b>O quê</b>: acesso a um canal ou grupo privado, pelo tempo que o plano indica.
    • <b>Quem vende</b>: o dono desse canal, por meio deste bot. O Telegram não o vende e não pode ajudar com isso.
    • <b>Por quanto tempo</b>: do pagamento até a data que é informada a você nessa hora. Depois disso o acesso acaba sozinho; pagar de novo soma tempo.
    • <b>Assinaturas</b>: você pode cancelá-las a qualquer momento com /subscriptions. O que foi pago continua seu até o fim.
    • <b>Reembolsos</b>: peça ao dono com /paysupport. Estrelas voltam como Estrelas, e um pagamento com cartão volta para o cartão. O dono diz a você como criptomoedas voltam.
privacy =
    🔒 <b>Dados que guardo</b>

    • seu ID do Telegram, nome, nome de usuário e idioma
    • seus pedidos, seus pagamentos e até quando você tem acesso
    • os canais cujos planos você abriu, os links que usou, as transmissões deles para você e os canais que silenciou
    • suas doações e as mensagens que foram junto; se você oculta o nome, só o operador o conhece
    • suas mensagens com /paysupport; as pessoas desse canal leem

    Nunca vejo o seu número de telefone, o seu cartão nem os seus outros chats. O dono de um canal vê quem comprou dele e o quê. Se você não paga com Estrelas, o provedor do pagamento fica sabendo o que é comprado e por quanto. Se você envia moedas a um endereço, ele não fica sabendo quem você é; se paga de uma carteira nele ou com cartão, fica. Mais ninguém fica sabendo de nada.

    <b>Por quanto tempo</b>, em dias: visitas { $visits }, mensagens { $messages }, pedidos nunca pagos { $orders }. Os pagamentos ficam enquanto este bot mantiver seu livro contábil. Se você só escreve em um grupo, não guardo nada sobre você.
privacy-export = ⬇️ Meus dados em um arquivo
privacy-erase = 🗑 Apagar meus dados
privacy-file = Tudo o que guardo sobre você.
privacy-erase-ask =
    🗑 <b>Apagar seus dados?</b>

    • Seu nome, suas mensagens, notas, visitas e configurações são apagados.
    • Seu acesso termina na hora, e eu removo você dos canais.
    • Seus pagamentos ficam na contabilidade com um ID aleatório que ninguém consegue ligar a você; por isso não posso mais devolver dinheiro. Não pague faturas em aberto.
    • O bloqueio em um canal permanece.

    Isso não pode ser desfeito.
privacy-erase-ask-owner = • Seus canais aqui fecham para sempre: títulos, textos, links e equipe são apagados, e quem está dentro fica.
privacy-erase-ask-operator = • Você deixa de ser operador deste bot. Se não houver nenhum outro, “npm run claim” imprime um novo link. Se o seu ID estiver em OPERATOR_IDS, retire-o de lá.
privacy-erase-yes = 🗑 Sim, apagar tudo
privacy-erase-no = ‹ Não, deixar
privacy-erased = Pronto: seus dados foram apagados. Se você me escrever de novo, será alguém novo para mim.
privacy-erase-not-owns-channel = Você vende aqui em: { $channels }. Primeiro remova-me de lá no Telegram (canal → Administradores) e depois apague seus dados.
privacy-erase-not-broadcast-open = Uma transmissão sua está agendada ou sendo enviada. Pare-a com /broadcast ou espere terminar e depois apague seus dados.
privacy-erase-not-renewals = Alguns dos seus compradores ainda são cobrados automaticamente. Eu paro isso em até um dia depois que você me remover do canal. Tente amanhã.
privacy-erase-not-invoices = Até { $date } alguém ainda pode pagar um pedido aberto seu. Tente depois disso.
privacy-erase-not-sale-open = Um pagamento ou reembolso de uma das suas vendas não terminou. Decida com /refund ou na minha mensagem sobre ele e depois apague seus dados.
privacy-erase-not-buyers = Compradores que ainda têm tempo pago: { $count }, até { $date }. Reembolse-os com /refund ou espere até lá e depois apague seus dados.
privacy-erase-not-payout-open = Um saque seu está em andamento. Escrevo a você quando for enviado; então apague seus dados.
privacy-erase-not-balance = Você ainda tem { $sum } aqui. Peça com /payouts: qualquer valor serve agora que saí dos seus canais (estrelas, 21 dias após a venda). Quando for enviado, apague seus dados.
privacy-erase-not-balance-by-hand = A contabilidade ainda deve { $sum } a você, e os saques estão desligados aqui. Peça ao operador que pague e registre isso: com PAYOUTS=on, /payouts faz isso. Depois apague seus dados. { $people }
privacy-erase-not-debt = Seu saldo é { $sum }: você deve isso após um reembolso. Novas vendas compensam; se não, fale primeiro com o operador. { $people }
privacy-erase-not-sends-payout = Como operador você está enviando um saque. Registre-o ou devolva-o com /payouts e depois apague seus dados.
privacy-erase-not-is-charged = Uma assinatura ainda é cobrada de você. Pare primeiro a renovação com /subscriptions e depois apague seus dados.
privacy-erase-not-open-payment = Um dos seus pagamentos ou reembolsos ainda está em andamento. Tente de novo quando terminar; /paysupport leva você a quem decide.
support-button-terms = 📄 Termos de venda
support-button-privacy = 🔒 Meus dados
support-button-support = 💬 Ajuda com uma compra

# Choosing a purchase

support-choose =
    💬 <b>É sobre qual canal?</b>

    Toque nele e escreva: o dono recebe a sua mensagem e responde aqui.
support-purchase =
    <b>{ $channel }</b>
    { $what }
support-nothing-bought =
    Você ainda não comprou nada aqui, então não há dono de canal a quem perguntar.

    Para comprar, abra o link que o dono do canal compartilha.
support-nothing-bought-operators =
    Você ainda não comprou nada aqui, então não há dono de canal a quem perguntar.

    Para todo o resto, escreva a quem cuida deste bot: { $people }.
support-operator = <a href="{ $url }">{ $name }</a>

support-bought-paid = { $tier }, pago em { $date }.
support-bought-refunded = { $tier }, pago em { $date } e reembolsado.
support-bought-unfinished = { $tier }, um pagamento começado em { $date } que ainda não comprou nada.
support-bought-unpaid = { $tier }, pedido em { $date } e não pago.
support-bought-given = { $tier }, desde { $date }.
support-payment = Pagamento <code>{ $id }</code>
support-access-life = Acesso: para sempre.
support-access-until = Acesso: até { $date }.
support-access-over = Acesso: acabou em { $date }.

# Writing

support-ask-question =
    💬 Ao dono de <b>{ $name }</b>

    Escreva a sua pergunta em uma só mensagem, de até { $max } caracteres.
support-ask-answer =
    💬 Para <b>{ $name }</b>

    Escreva a sua resposta em uma só mensagem, de até { $max } caracteres.
support-message-empty = Não há nada para ler aí. Escreva a sua mensagem mais uma vez, por favor.
support-message-long = Tem mais de { $max } caracteres. Diga de forma mais curta, em uma só mensagem.
support-message-not-text = Por enquanto só consigo repassar texto. Escreva em uma só mensagem, ou envie /cancel para parar.
support-too-many = Você escreveu cinco mensagens em uma hora, ou elas ainda estão a caminho. Dê ao outro lado um tempo para ler e escreva de novo mais tarde.
support-not-allowed = Você não pode mais escrever nesta conversa, então nada foi enviado.
support-failed = Algo deu errado do nosso lado e a sua mensagem não foi enviada. Envie mais uma vez, por favor. ID do erro: { $id }
support-form-lost = Não consegui continuar com a sua mensagem, então nada foi enviado. Comece de novo com /paysupport. ID do erro: { $id }
support-question-sent = ✉️ Sua mensagem está a caminho do dono de <b>{ $name }</b>. A resposta vem aqui.
support-answer-sent = ✉️ Sua resposta está a caminho de <b>{ $name }</b>.

# Messages that arrive

support-question =
    💬 <b>{ $name }</b> (<code>{ $id }</code>) escreve sobre <b>{ $channel }</b>:

    <blockquote>{ $text }</blockquote>
support-last-purchase = Última compra: { $what }
support-answer =
    💬 <b>{ $channel }</b> responde:

    <blockquote>{ $text }</blockquote>
support-button-answer = ↩️ Responder
support-button-write-back = ↩️ Escrever de volta
support-owner-away =
    No momento não é possível falar com o dono de <b>{ $name }</b>.

    Sua mensagem está guardada, e tento entregá-la por duas semanas. Você não precisa enviá-la de novo.
support-subscriber-away =
    No momento não é possível falar com <b>{ $name }</b>: essa pessoa parou o bot.

    Sua resposta está guardada, e tento entregá-la por duas semanas. Você não precisa enviá-la de novo.
