# Texts that several features share, forms, and the bot's profile in Telegram. The profile is plain text.
#
# Glossário (pt-BR, «você»): channel = canal; group = grupo; discussion group = grupo de discussão;
# subscription = assinatura; tier/offer = plano; owner = dono; creator = criador; manager = gestor; operator = operador;
# member = membro; buyer = comprador; order = pedido; sale = venda; payment = pagamento; charge = cobrança;
# payout = saque; refund = reembolso; broadcast = transmissão; mute = silenciar; donation = doação; goal = meta;
# invite link = link de convite; tracked link = link rastreado; join request = solicitação de entrada;
# Stars = Estrelas; coins/crypto = criptomoedas; balance = saldo; statement = extrato; ledger = livro contábil;
# digest = resumo; grace = prazo de tolerância; trial = teste grátis; ban = banir/banimento; for life = para sempre;
# channel post = postagem do canal; renewal = renovação; time (of a member) = tempo; to tap = tocar em.

button-outdated = Este botão não vale mais. Envie /start para começar de novo.
cancel-nothing = Não há nada para cancelar.
cancel-done = Cancelado. Nada foi alterado.
days-not-whole = Preciso de um número inteiro de dias, como 14. Digite mais uma vez, por favor.
days-range = Posso dar de 1 a 3660 dias por vez. Digite outro número, por favor.
error-internal = Algo deu errado do nosso lado. Tente de novo em um minuto. ID do erro: { $id }
intake-too-fast = Isso foi mais rápido do que consigo acompanhar, então deixei uma parte de fora. Espere um momento e depois envie ou toque no resto de novo.
unknown-message = Não entendi. Envie /start para ver o que posso fazer.
work-progress = { $done } de cerca de { $total } linhas…
counting = ⏳ Contando…
period-days =
    { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }
period-months =
    { $months ->
        [one] { $months } mês
       *[other] { $months } meses
    }
period-until = até { $date }
period-lifetime = para sempre
price-stars =
    { $count ->
        [one] ⭐ { $count } Estrela
       *[other] ⭐ { $count } Estrelas
    }

# The bot's profile

bot-description =
    Vendo acesso a canais e grupos privados.

    Donos: conecte um canal, defina um preço e compartilhe um link. Eu recebo os pagamentos, deixo as pessoas entrarem e retiro o acesso quando o tempo acaba.

    Assinantes: pague com Estrelas do Telegram ou de outra forma que o canal ofereça, e veja o que você tem e até quando.

    Toque em Iniciar para começar.
bot-short-description = Acesso pago a canais e grupos privados: Estrelas do Telegram e outras formas de pagamento.

# Forms

form-cancel = ✖️ Cancelar
form-use-buttons = Toque em um dos botões abaixo do plano acima. Para parar, envie /cancel.
form-use-these-buttons = Toque nos canais acima e depois em “Pronto”. Para parar, envie /cancel.
form-not-text = Eu esperava uma resposta digitada. Digite-a, ou envie /cancel para parar.
form-unknown-command = Não conheço esse comando e ainda espero a sua resposta. Para parar, envie /cancel.
form-asked-already = Já perguntei. Responda à pergunta abaixo, ou envie /cancel para parar.
button-outdated-form = Esse botão é de uma pergunta anterior. Responda à última, ou envie /cancel para parar.
