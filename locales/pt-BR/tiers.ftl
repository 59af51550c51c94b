# A tier: its period and price, its page, and the form that makes it.

tier-stars = ⭐ { $stars }
tier-label = { $name } · { $period } · { $price }
tier-trial =
    { $days ->
        [one] teste grátis: { $days } dia
       *[other] teste grátis: { $days } dias
    }
tier-also-opens = também abre { $channels }
tier-also-opens-count =
    { $count ->
        [one] também abre mais { $count } canal
       *[other] também abre mais { $count } canais
    }
tier-line = • <b>{ $name }</b> · { $offer }
tier-line-over = ⌛ <b>{ $name }</b> · { $offer } · o prazo passou, então não é vendido
tier-line-unpayable = ⚠️ <b>{ $name }</b> · { $offer } · ninguém pode comprá-lo: nenhuma forma de pagamento está ativada
tier-extras-line = • <b>{ $name }</b>: { $extras }
tier-retired-label = 💤 { $name }
tier-page =
    <b>{ $name }</b>
    { $channel }

    { $offer }
tier-page-over =
    ⌛ <b>{ $name }</b>
    { $channel }

    { $offer }
    O último dia já passou, então ele não é mais vendido. Edite-o e mude a duração para vender de novo.
tier-page-closed =
    ⚠️ <b>{ $name }</b>
    { $channel }

    { $offer }
    Não é vendido no momento: não consigo deixar ninguém entrar em { $closed }. Abra /channels para ver o que me falta lá, ou edite este plano e retire o canal em “Também abre…”.
tier-page-retired =
    💤 <b>{ $name }</b>
    { $channel }

    { $offer }
    Não está à venda. Quem comprou mantém o seu tempo.
tier-add = ➕ Adicionar um plano
tiers-more = Mais planos ({ $page } de { $pages }) ›
tier-add-another = ➕ Adicionar outro plano
tier-edit = ✏️ Editar
tier-retire = 💤 Retirar
tier-ways = 💳 Formas de pagamento
tier-ways-page = 💳 Formas de pagamento de <b>{ $name }</b> em { $channel }. Os compradores veem as que têm ✅. Toque em uma para ativar ou desativar; os pagamentos já começados continuam.
tier-ways-unpriced = Não é possível, porque o plano não tem um preço adequado: { $ways }.
tier-no-way-to-pay = ⚠️ Ninguém pode comprar este plano agora: nenhuma das formas de pagamento ativadas aceita os preços dele.
tier-ways-back = ⬅️ Voltar ao plano
tier-way-on = ✅ { $way } · { $prices }
tier-way-off = ▫️ { $way } · { $prices }
tier-bring-back = ☀️ Trazer de volta
tier-up = ⬆️ Subir
tier-down = ⬇️ Descer
tier-retired = Não está mais à venda. Quem comprou mantém o seu tempo.
tier-on-sale-again = Está à venda de novo.
tier-back-but-over = Está de volta, mas o último dia já passou. Edite-o e mude a duração para vender de novo.
tier-too-many = Já há 20 planos à venda. Retire um primeiro.
tier-moved = Movido.
tier-already-up = Já é o primeiro.
tier-already-down = Já é o último.

# The form

tier-form-ask-name =
    Um novo plano para <b>{ $channel }</b>: como vai se chamar? Os compradores veem isso no botão, por exemplo “Mensal”.

    Até { $max } caracteres.
tier-form-ask-period =
    Quanto tempo dura? Toque em um botão ou digite: <code>45 dias</code>, <code>2 meses</code> ou o último dia, como <code>31 de dezembro de { $year }</code>.

    Os meses são os do calendário: um que começa em 31 de janeiro termina no último dia de fevereiro. Um último dia é o mesmo para todos os compradores e termina à meia-noite em { $zone }.

    Para uma assinatura em Estrelas que o Telegram cobra sozinho, escolha 30 dias: ele não cobra em outro ritmo. Cartões, onde este bot os aceita, são cobrados a cada 7 dias e a cada 1, 3, 6 ou 12 meses. Todo o resto se renova com um toque.
tier-form-zone-known = seu fuso horário, { $zone }
tier-form-zone-unknown = UTC, pois não sei onde você está (/timezone)
tier-form-ask-stars = Quanto custa em Estrelas do Telegram? Digite um número inteiro de { $min } a { $max }.
tier-form-ask-money = Quanto custa em { $currency ->
        [USD] dólares americanos
        [EUR] euros
       *[other] { $currency }
    }, para quem paga com cartão ou criptomoedas? Digite assim: <code>9,99</code>.
tier-form-ask-money-without-provider =
    Quanto custa em { $currency ->
        [USD] dólares americanos
        [EUR] euros
       *[other] { $currency }
    }, para quem paga com cartão ou criptomoedas? Digite assim: <code>9,99</code>.

    No momento, este bot não tem ativada nenhuma forma de pagar em { $currency ->
        [USD] dólares
        [EUR] euros
       *[other] { $currency }
    }. Os compradores poderão pagar este preço quando o operador ativar uma.
tier-form-ask-which-price = Qual preço você quer mudar?
tier-form-ask-trial =
    Por quantos dias quem é novo pode testar sem pagar? Toque em um botão ou digite um número de 1 a 90.

    Cada pessoa pode testar um canal uma vez. Quando o teste acaba, eu a retiro, a menos que tenha pago.
tier-form-no-trial = Sem teste grátis
tier-form-ask-bundle =
    Quais outros canais ele também abre? Toque neles e depois em “Pronto”.

    O comprador recebe uma entrada em cada um, e o tempo acaba em todos.
tier-form-bundle-full =
    Isso é o máximo que um plano pode abrir além do próprio canal: { $max }. Toque em um para tirá-lo, ou em “Pronto”.
tier-form-bundle-done = 👌 Pronto
tier-form-bundle-none =
    Você não tem aqui outro canal que este plano possa abrir. Conecte um com /newchannel e depois volte a este plano.
tier-form-ticked = ✅ { $channel }
tier-form-unticked = ▫️ { $channel }
tier-form-lifetime = ♾ Para sempre
tier-form-skip-stars = Pular: sem Estrelas
tier-form-skip-money = Pular: sem { $currency ->
        [USD] dólares
        [EUR] euros
       *[other] { $currency }
    }
tier-form-summary =
    É assim que será vendido em { $channel }:

    <b>{ $name }</b>
    Duração: { $period }
    { $prices }
    Teste grátis: { $trial }
    Abre mais canais: { $bundle }
tier-form-summary-price =
    { $currency ->
        [XTR] Estrelas
        [USD] Dólares
        [EUR] Euros
       *[other] { $currency }
    }: { $price }
tier-form-no-price = não é vendido assim
tier-form-summary-no-trial = nenhum
tier-form-summary-no-bundle = nenhum
tier-form-note-until = Termina para todos no mesmo momento: { $date }.
tier-form-note-months = O Telegram só cobra Estrelas sozinho em planos de exatamente 30 dias. Quem paga em Estrelas renova este com um toque.
tier-form-note-no-stars = O Telegram pede que o acesso a canais seja vendido também por Estrelas. Sem um preço em Estrelas, os compradores pagam só por outros meios, por sua conta e risco.
tier-form-choice-publish = ✅ Publicar
tier-form-choice-name = Mudar nome
tier-form-choice-period = Mudar duração
tier-form-choice-prices = Mudar preços
tier-form-choice-stars = Mudar Estrelas
tier-form-choice-money = Mudar { $currency ->
        [USD] dólares
        [EUR] euros
       *[other] { $currency }
    }
tier-form-choice-trial = Teste grátis…
tier-form-choice-bundle = Também abre…

tier-form-name-empty = O nome está vazio. Digite mais uma vez, por favor.
tier-form-name-long = Tem mais de { $max } caracteres, e os botões o cortariam. Digite um nome mais curto, por favor.
tier-form-period-unclear = Não consegui ler isso como uma duração. Digite como 45 dias, 2 meses ou 2030-12-31, ou toque em um botão.
tier-form-period-range = Aceito de 1 a 3660 dias. Digite outro número ou toque em “Para sempre”.
tier-form-period-months-range = Aceito de 1 a 120 meses, ou seja, dez anos. Digite outro número ou toque em “Para sempre”.
tier-form-period-date-unclear = Não consegui ler essa data com certeza. Digite com o ano, como 31 de dezembro de 2030 ou 2030-12-31.
tier-form-period-no-such-day = Esse dia não existe no calendário. Digite mais uma vez, por favor.
tier-form-period-date-over = Esse dia já passou. Digite um que ainda virá.
tier-form-period-date-far = Faltam mais de dez anos para isso. Digite um dia mais próximo ou toque em “Para sempre”.
tier-form-trial-not-days = Preciso de um número inteiro de dias, como 7. Digite mais uma vez ou toque em um botão.
tier-form-trial-range = Um teste grátis dura de 1 a 90 dias. Digite outro número ou toque em “Sem teste grátis”.
tier-form-stars-not-whole = Estrelas vão em números inteiros e sem separadores, como 250 ou 1500. Digite mais uma vez, por favor.
tier-form-stars-range = O Telegram aceita de { $min } a { $max } Estrelas por compra. Digite outro número, por favor.
tier-form-money-not-a-price = Não consegui ler isso como um preço. Digite assim: 9,99.
tier-form-money-comma = Não tenho certeza do que essa vírgula significa. Digite assim: 1000 ou 9,99.
tier-form-money-digits = Um preço tem no máximo duas casas decimais, e os milhares vão sem separador. Digite assim: 1000 ou 9,99.
tier-form-money-range = Aceito de { $min } a { $max }. Digite outro preço, por favor.

tier-form-published = ✅ <b>{ $tier }</b> está à venda em { $channel }.
tier-form-revised = ✅ <b>{ $tier }</b>: alterações salvas. Novos compradores as veem de agora em diante; quem comprou antes mantém o que comprou.
tier-form-unchanged = <b>{ $tier }</b> fica como estava: não havia nada diferente.
tier-form-changed-meanwhile = Outra pessoa alterou este plano enquanto você o editava, então mantive as alterações dela. Abra-o de novo para ver.
tier-form-too-many = Já há 20 planos à venda, então este não foi adicionado. Retire um e adicione-o de novo.
tier-form-date-over = <b>{ $tier }</b> não foi publicado: o último dia já passou. Mude a duração, por favor.
tier-form-trial-too-long = <b>{ $tier }</b> não foi publicado: o teste grátis passaria do último dia. Encurte o teste ou mude a duração.
tier-form-bundle-not-allowed = <b>{ $tier }</b> não foi publicado: ele abriria um canal que você não pode mais gerenciar ou que tem outro dono. Toque em “Também abre…” e escolha de novo.
tier-form-bundle-broken = <b>{ $tier }</b> não foi publicado: no momento não consigo deixar ninguém entrar em { $channels }. Abra /channels para ver o que me falta lá, ou retire o canal em “Também abre…”.
tier-form-not-allowed = Você não pode mais gerenciar este canal, então nada foi alterado. /channels mostra os que pode.
tier-form-failed = Algo deu errado do nosso lado e nada foi salvo ainda. Suas respostas estão guardadas: toque em Publicar de novo. ID do erro: { $id }
tier-form-lost = Não consegui continuar com o formulário, então ele foi fechado e nada foi alterado. Comece de novo em /channels. ID do erro: { $id }
