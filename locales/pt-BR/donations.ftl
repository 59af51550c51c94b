# Donations. The counterpart of a text about access has the same key with "donation-" before it.

command-donations = Doações: texto, valores e metas

donation-name = Doação
donation-somebody = alguém
donation-again = 💝 Doar

# Giving

donation-page =
    💝 <b>{ $channel }</b>

    { $text }
donation-default-text = Gosta do que encontra aqui? Você pode apoiar com uma doação do valor que quiser.
donation-how-much = Quanto você gostaria de dar?
donation-goal = { $bar } { $percent }: { $given } de { $goal }
donation-other-sum = ✏️ Outro valor
donation-in-stars = ⭐ Dar Estrelas
donation-in-money = 💵 Dar { $currency ->
        [USD] dólares
        [EUR] euros
       *[other] { $currency }
    }
donation-cancel = ✖️ Cancelar
donation-back = ‹ Voltar
donation-cancelled = Nada foi dado, e nada é cobrado.
donation-closed = <b>{ $channel }</b> não aceita doações por enquanto, então nada é cobrado.
donation-closed-now = Doações não são aceitas lá por enquanto. Nada foi cobrado.
donation-no-way-to-pay-now = Doações não podem ser pagas aqui por enquanto: o operador deste bot não configurou nenhuma forma de pagamento.

donation-keypad =
    💝 <b>{ $channel }</b>

    Sua doação: <b>{ $typed }</b>
    De { $least } a { $most }.
donation-typed-stars = ⭐ { $typed }
donation-typed-money = { $sign } { $typed }
donation-key-dot = .
donation-key-back = ⌫
donation-key-clear = C
donation-key-confirm = ✅ Confirmar
donation-refused-nothing = Digite um valor primeiro: { $least } ou mais.
donation-refused-no-number = Isto ainda não é um valor. Digite um de { $least } a { $most }.
donation-refused-too-little = É pouco demais: o mínimo é { $least }.
donation-refused-too-much = É demais: o máximo é { $most }.
donation-refused-two-decimals = Não há mais de dois dígitos depois do ponto.
donation-refused-one-dot = Já há um ponto.
donation-refused-whole-stars = Estrelas vão inteiras, então não há ponto.
donation-refused-closed = Doações não são aceitas lá por enquanto. Nada foi cobrado.
donation-refused-too-many = Você começou muitos pagamentos em uma hora, então ainda não posso começar outro. Nada foi cobrado. Tente de novo daqui a uma hora.
donation-refused-no-way-to-pay = Este valor não pode ser pago por enquanto: nenhuma criptomoeda aceita tão pouco. Escolha um maior ou tente mais tarde. Nada foi cobrado.
donation-paid-already = Esta doação já está paga. Obrigado!

donation-review =
    💝 Você dá <b>{ $sum }</b> a <b>{ $channel }</b>.

    { $lines }

    Uma doação não dá acesso a nada.
donation-under-way =
    💝 <b>{ $sum }</b> para <b>{ $channel }</b>.

    { $lines }

    O pagamento vem logo abaixo. Se você o fechou, abra-o de novo aqui.
donation-choose-way =
    💝 <b>{ $sum }</b> para <b>{ $channel }</b>.

    { $lines }

    Como você gostaria de pagar?
donation-note = Sua mensagem: “{ $note }”
donation-is-named = As pessoas do canal veem o seu nome.
donation-is-anonymous = 🕶 As pessoas do canal não veem quem você é.
donation-pay = 💝 Dar { $sum }
donation-pay-again = 💳 Abrir o pagamento
donation-begin-anew = 🔄 Começar outra doação
donation-note-add = ✏️ Adicionar uma mensagem
donation-note-change = ✏️ Mudar a mensagem
donation-hide-name = 🕶 Ocultar meu nome
donation-show-name = 🙂 Mostrar meu nome
donation-change-sum = ‹ Outro valor
donation-note-ask = O que você gostaria de dizer ao dono? No máximo { $max } caracteres.
donation-note-none = 🗑 Sem mensagem
donation-note-empty = Não há nada para ler aí. Escreva a sua mensagem mais uma vez, por favor.
donation-note-long = Tem mais de { $max } caracteres. Diga de forma mais curta, por favor.
donation-note-too-late = Esta doação já está a caminho ou cancelada, então a mensagem não pôde ser adicionada.
donation-form-failed = Algo deu errado do nosso lado e nada foi alterado. Responda mais uma vez, por favor. ID do erro: { $id }
donation-form-lost = Não consegui continuar com isso, então nada foi alterado. Comece de novo, por favor. ID do erro: { $id }

donation-thanks = 💝 Obrigado! Sua doação de { $sum } para <b>{ $channel }</b> chegou.
donation-thanks-in-channel = 💝 Agradecemos a { $name } pelo apoio a { $channel }!
donation-thanks-for-anonymous = 💝 Agradecemos pelo apoio a { $channel }!

# Payment

donation-invoice-description = Uma doação a { $channel }. Não dá acesso a nada.
donation-checkout-opened =
    <b>{ $tier }</b> · { $channel }

    Abra a página e pague. Acompanho o pagamento aqui e agradeço quando ele chegar.
donation-checkout-coins =
    <b>{ $tier }</b> · { $channel }
    { $price }

    Escolha aqui uma criptomoeda para pagar, ou na página de pagamento. Acompanho o pagamento aqui.
donation-quote-until =
    Este valor vale até { $date }.

    Acompanho o pagamento aqui.
donation-progress-failed = ❌ <b>{ $tier }</b> · { $channel }: o pagamento falhou. Comece a doação mais uma vez para tentar de novo.
donation-order-already-paid = Esta doação já está paga. Obrigado! Você pode doar mais uma vez.
donation-order-stale = Esta doação foi começada há tempo demais. Comece mais uma vez, por favor.
charge-refused-donation_paid = Esta doação já está paga. Obrigado! Nada foi cobrado.
charge-refused-donation_stale = Esta doação foi começada há tempo demais. Comece mais uma vez, por favor.
charge-refused-donation_off = Doações não são aceitas lá por enquanto. Nada foi cobrado.

# Decisions and refunds

donation-decision-needed =
    ⚠️ Uma doação a { $channel } precisa da sua decisão. { $what }

    Doador: { $buyer } (<code>{ $buyerId }</code>)
    Solicitado: { $asked }
    Recebido: { $arrived }

    Até você decidir, o dinheiro fica onde está.
donation-decision-needed-anonymous =
    ⚠️ Uma doação anônima a { $channel } precisa da sua decisão. { $what }

    Solicitado: { $asked }
    Recebido: { $arrived }

    Até você decidir, o dinheiro fica onde está.
donation-deposit-again =
    🪙 Chegou mais uma vez { $arrived } para a sua doação a { $channel }, além do que você escolheu.

    Isso também deve ser uma doação? Se não, fale com o dono: /paysupport.
donation-deposit-use = 💝 Dar isso também
donation-payment-missing-remainder =
    ⏳ Ainda falta { $missing } para a sua doação a { $channel }.

    Envie para o mesmo endereço, ou fale com o dono: /paysupport.
donation-refund-payment-anonymous =
    ↩️ <b>{ $paid }</b> de alguém que doou de forma anônima
    { $tier } · { $channel }
    { $date }
    Pagamento <code>{ $id }</code>

    { $what }
donation-refund-goes-back-coins =
    Não consigo devolver criptomoedas. Depois de escolher, envie-as do seu painel de { $provider } para o endereço que o doador der a você e toque em “Já devolvi”.

    Até lá, o dinheiro fica separado.
donation-refund-is-by-hand =
    ⏳ Está separado: { $sums }. Envie exatamente isso pelo seu painel de { $provider } e toque em “Já devolvi”.

    Até lá, nada é dito ao doador.
donation-step-order-made = 💝 { $buyer } começou uma doação a { $channel }: { $price }.
donation-step-granted = ✅ Conta como doação: não dá acesso.
statement-kind-donation = doação

# Settings of a channel

channel-donations = 💝 Doações
donations-no-channels = Doações são dadas a um canal. Conecte o seu primeiro: /newchannel
donations-choose = 💝 Doações para qual canal?
donations-page =
    💝 As doações a <b>{ $channel }</b> estão ativadas. Compartilhe este link ou poste-o:
    { $link }

    O texto que as pessoas leem:
    { $text }

    Valores para tocar:
    { $sums }
donations-page-off =
    💝 As doações a <b>{ $channel }</b> estão desativadas: ninguém pode doar.

    O texto que as pessoas leem quando as doações estão ativadas:
    { $text }

    Valores para tocar:
    { $sums }
donations-no-goal = Não há nenhuma meta.
donations-thanks-are-on = Cada doação recebe um agradecimento no canal, com o nome do doador ou como “alguém”.
donations-thanks-are-off = Agradeço aos doadores só no privado.
donations-switch-off = 🔴 Desativar doações
donations-switch-on = 🟢 Ativar doações
donations-change-text = ✏️ Texto
donations-change-stars = ⭐ Valores em Estrelas
donations-change-money = 🪙 Valores em { $currency ->
        [USD] dólares
        [EUR] euros
       *[other] { $currency }
    }
donations-change-goal-stars = 🎯 Meta em Estrelas
donations-change-goal-money = 🎯 Meta em { $currency ->
        [USD] dólares
        [EUR] euros
       *[other] { $currency }
    }
donations-thanks-on = 📣 Agradecer também no canal
donations-thanks-off = 🔕 Não agradecer no canal
donations-back = ‹ Outros canais
donations-open = 💝 Para a página de doações
donations-set = Salvo.
donations-not-allowed = Você não pode mais alterar este canal, então nada foi salvo.
donations-ask-text = O que as pessoas devem ler quando se pede uma doação para <b>{ $channel }</b>? No máximo { $max } caracteres.
donations-none-text = ↺ Usar o texto padrão
donations-text-empty = Não há nada para ler aí. Escreva mais uma vez, por favor.
donations-text-long = Tem mais de { $max } caracteres. Diga de forma mais curta, por favor.
donations-in-languages = 🌐 Em outros idiomas
donations-languages-are = 🌐 Idiomas com texto próprio: { $languages }
donations-languages =
    🌐 Escolha um idioma para escrever nele o texto de doações de <b>{ $channel }</b>. ✅: já existe um.

    Quem usa outro idioma vê o texto principal ou, se você não escreveu nenhum, o texto padrão.
donations-language-done = ✅ { $language }
donations-languages-back = ‹ Outros idiomas
donations-translation =
    🌐 Quem lê em <b>{ $language }</b> vê isto:

    { $text }
donations-translation-none =
    🌐 Ainda não há texto em <b>{ $language }</b>. Quem lê nesse idioma vê isto:

    { $text }
donations-translation-write = ✏️ Escrever
donations-translation-change = ✏️ Mudar
donations-translation-remove = 🗑 Remover
donations-translation-ask = O que as pessoas devem ler em <b>{ $language }</b> quando se pede uma doação para <b>{ $channel }</b>? No máximo { $max } caracteres.
donations-ask-stars = Quais valores em Estrelas devem ser oferecidos para <b>{ $channel }</b>? Até { $max }, por exemplo: 50 100 250
donations-ask-money = Quais valores em { $currency ->
        [USD] dólares
        [EUR] euros
       *[other] { $currency }
    } devem ser oferecidos para <b>{ $channel }</b>? Até { $max }, por exemplo: 5 10 25
donation-sums-refused-stars = Envie números inteiros de 1 a 10000, separados por espaços: 50 100 250
donation-sums-refused-money = Envie valores de 4,99 a 9999,99, separados por espaços: 5 10 25
donation-sums-how-many = Envie de um a seis valores, separados por espaços.
donations-ask-goal-stars =
    Quantas Estrelas os doadores de <b>{ $channel }</b> devem juntar? Conta o que for dado de agora em diante.

    Por exemplo: 5000
donations-ask-goal-money =
    Quantos { $currency ->
        [USD] dólares
        [EUR] euros
       *[other] { $currency }
    } os doadores de <b>{ $channel }</b> devem juntar? Conta o que for dado de agora em diante.

    Por exemplo: 250
donations-none-goal-stars = 🗑 Sem meta em Estrelas
donations-none-goal-money = 🗑 Sem meta em { $currency ->
        [USD] dólares
        [EUR] euros
       *[other] { $currency }
    }
donation-goal-refused-stars = Envie um número inteiro, como 5000.
donation-goal-refused-money = Envie um valor, como 1000 ou 99,50.
donations-thanks-refused =
    ⚠️ Não posso escrever em <b>{ $channel }</b>, então não agradeço mais as doações lá. Aos doadores, agradeço no privado como sempre.

    Permita que eu poste lá e depois ative de novo.
