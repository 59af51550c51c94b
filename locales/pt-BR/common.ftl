# Said by more than one feature.
#
# Glossário (pt-BR, «você»): channel = canal; group = grupo; discussion group = grupo de discussão;
# subscription = assinatura; tier/offer = plano; owner = dono; creator = criador; manager = gestor; operator = operador;
# member = membro; buyer = comprador; order = pedido; sale = venda; payment = pagamento; charge = cobrança;
# payout = saque; refund = reembolso; broadcast = transmissão; mute = silenciar; donation = doação; goal = meta;
# invite link = link de convite; tracked link = link rastreado; join request = solicitação de entrada;
# Stars = Estrelas; coins/crypto = criptomoedas; balance = saldo; statement = extrato; books/ledger = livro contábil;
# digest = resumo; grace = prazo de tolerância; trial = teste grátis; ban = banir/banimento; for life = para sempre;
# standing post = postagem fixa; renewal = renovação; time (of a member) = tempo; to tap = tocar em.

button-outdated = Este botão não vale mais. Envie /start para começar de novo.
cancel-nothing = Não há nada para cancelar.
cancel-done = Cancelado. Nada foi alterado.
days-not-whole = Preciso de um número inteiro de dias, como 14. Digite mais uma vez, por favor.
days-range = Posso dar de 1 a 3660 dias por vez. Digite outro número, por favor.
error-ours = Algo deu errado do nosso lado. Tente de novo em um minuto. ID do erro: { $id }
unknown-word = Não entendi. Envie /start para ver o que posso fazer.
