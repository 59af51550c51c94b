# Connecting a channel, its tiers, and what subscribers see of them.

command-newchannel = Conectar um canal ou grupo
command-channels = Meus canais e seus planos

# Connecting

connect-how =
    De qual devo vender o acesso? Toque em um botão abaixo e escolha: o Telegram me torna administrador lá no mesmo passo.

    Peço duas permissões: convidar pessoas e remover quem não tem mais tempo.
connect-pick-channel = 📢 Escolher um canal
connect-pick-group = 👥 Escolher um grupo
connect-button = 🔗 Conectar
connect-check-again = 🔄 Verificar de novo
connect-offer =
    Você me tornou administrador de <b>{ $channel }</b>.

    Conecte-o e você poderá vender o acesso aqui.
connect-offer-upgraded =
    <b>{ $channel }</b> agora é um supergrupo, então posso trabalhar lá.

    Conecte-o e você poderá vender o acesso aqui.
connect-done-thanks = 👍 Está tudo certo.
connect-done =
    ✅ <b>{ $channel }</b>: conexão feita.

    Agora adicione um plano: o que as pessoas recebem, por quanto tempo e a que preço.
connect-done-again = ✅ <b>{ $channel }</b>: conexão feita, e tenho todas as permissões de que preciso.
connect-missing-rights = Ainda não consigo trabalhar lá. Falta isto:
connect-missing-how = Quando estiver feito, toque em “Verificar de novo”.
right-administrator = • Não sou administrador. Abra as configurações do canal → Administradores → Adicionar Administrador e me escolha.
right-can_invite_users = • <b>Convidar usuários via link</b>. Abra as configurações → Administradores → meu nome e ative. Preciso disso para deixar os compradores entrarem.
right-can_restrict_members = • <b>Banir usuários</b> (em canais: <b>Adicionar e remover inscritos</b>). Abra as configurações → Administradores → meu nome e ative. Preciso disso para retirar o acesso quando o tempo acaba.
connect-not_creator =
    Só o criador de um canal pode conectá-lo, para que mais ninguém venda o acesso a ele.

    Se você é um dos administradores, peça ao criador que o conecte aqui e permita você: /channels → o canal → Gestores.
connect-not_administrator =
    Você não é administrador desse canal, então não posso conectá-lo para você.

    O criador pode fazer isso: basta me enviar /newchannel.
connect-basic-group =
    Esse é um grupo básico, e lá o Telegram não me deixa retirar o acesso.

    Transforme-o em supergrupo: abra as configurações, ponha “Histórico para novos membros” em “Visível” e escolha-o de novo com /newchannel.
connect-outside =
    Não consigo ver esse chat: não estou dentro.

    Adicione-me como administrador (configurações → Administradores → Adicionar Administrador) e depois toque em “Verificar de novo”.

told-missing-rights =
    ⚠️ Perdi permissões em <b>{ $channel }</b>, então por enquanto nada é vendido lá.

    Abra as configurações → Administradores → meu nome e ative convidar e remover pessoas. Depois toque em “Verificar de novo”.
told-gone =
    ⚠️ Fui removido de <b>{ $channel }</b>, ou ele foi apagado, então por enquanto nada é vendido lá. Quem pagou mantém o seu tempo.

    Para continuar, adicione-me de novo como administrador que pode convidar e remover pessoas. Depois toque em “Verificar de novo”.
told-owner-now =
    👑 <b>{ $channel }</b> agora é seu: o Telegram indica você como criador.

    O que for vendido lá de agora em diante é seu, e mais ninguém pode gerenciá-lo aqui até você permitir.
told-owner-no-longer =
    👑 <b>{ $channel }</b> agora tem outro dono: o Telegram indica outra pessoa como criador.

    O que ele vendeu antes continua sendo seu: veja /balance. Você não pode mais mudar nada lá.
told-connected = ✅ <b>{ $channel }</b> funciona de novo: tenho todas as permissões de que preciso.

# The owner's pages

channels-list = Seus canais. Toque em um para ver os planos e o link.
channels-none =
    Você ainda não tem canais aqui.

    Conecte um, e em um minuto as pessoas poderão comprar o acesso.
channels-new = ➕ Conectar um canal
channels-back = ‹ Todos os canais
channel-broken = ⚠️ { $channel }
channel-open = 📄 Abrir a página
channel-back = ‹ Voltar ao canal
channel-post = 📣 Postagem pronta
channel-managers = 👤 Gestores
channel-pay-rules = 💰 Pagamentos
channel-page =
    <b>{ $channel }</b>
    { $state }

    { $tiers }

    Compartilhe este link; quem toca nele vê o que está à venda:
    { $link }
channel-state-connected = ✅ Conectado
channel-state-missing-rights = ⚠️ Faltam permissões lá, então nada é vendido. Toque em “Verificar de novo” para ver quais.
channel-state-gone = ⚠️ Não estou mais nele, então nada é vendido. Adicione-me como administrador e toque em “Verificar de novo”.
channel-no-tiers = Nenhum plano está à venda. Adicione um para começar a vender.
way-in-join_request = 🚪 Entrada: solicitação de entrada
way-in-one_time_link = 🚪 Entrada: link de uso único
way-in-join_request-set = De agora em diante os compradores pedem para entrar e eu aprovo na hora. O link só funciona para o comprador.
way-in-one_time_link-set = De agora em diante os compradores recebem um link que funciona uma vez, mesmo quando estou offline. Entra quem o abrir primeiro.

post-hint = Aqui está uma postagem para o seu canal aberto. Encaminhe a próxima mensagem; os botões vão junto.
post-needs-a-tier = Ainda não há nada à venda. Adicione um plano primeiro.
post =
    🔑 <b>{ $channel }</b>

    Escolha quanto tempo quer ficar. Você paga aqui no Telegram e entra na hora.

managers-page = Administradores de <b>{ $channel }</b>. Toque em um nome para permitir que gerencie planos e configurações aqui, ou para retirar essa permissão.
managers-none =
    <b>{ $channel }</b> não tem outros administradores que eu possa ver.

    Primeiro torne alguém administrador no Telegram; depois você poderá permitir essa pessoa aqui.
manager-allowed = ✅ { $name }
manager-forbidden = ▫️ { $name }
manager-now = Agora essa pessoa pode gerenciar este canal.
manager-no-longer = Essa pessoa não pode mais gerenciar este canal.
manager-not-administrator = Essa pessoa não administra mais o canal.

pay-rules =
    💰 Pagamentos de <b>{ $channel }</b>

    <b>O que pode faltar</b>
    Carteiras cobram taxas, então criptomoedas costumam chegar com um pouco a menos. Quanto pode faltar para um pagamento ainda valer? Estrelas sempre chegam inteiras.

    <b>Reembolsos</b>
    Quando o dinheiro volta sem você pedir (o Telegram e os bancos podem fazer isso), o que acontece com o acesso?
pay-rules-choice = { $choice }
pay-rules-chosen = ✅ { $choice }
pay-rules-set = Salvo. Vale para pagamentos de agora em diante.
refund-rule-ask = Perguntar a cada vez
refund-rule-at_once = Encerrar o acesso na hora

tier-days =
    { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }
tier-months =
    { $months ->
        [one] { $months } mês
       *[other] { $months } meses
    }
tier-until = até { $date }
tier-lifetime = para sempre
tier-stars = ⭐ { $stars }
tier-two-prices = { $one } ou { $other }
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
tier-add-another = ➕ Adicionar outro plano
tier-edit = ✏️ Editar
tier-retire = 💤 Retirar
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

form-ask-name =
    Um novo plano para <b>{ $channel }</b>: como vai se chamar? Os compradores veem isso no botão, por exemplo “Mensal”.

    Até { $max } caracteres.
form-ask-period =
    Quanto tempo dura? Toque em um botão ou digite: <code>45 dias</code>, <code>2 meses</code> ou o último dia, como <code>31 de dezembro de { $year }</code>.

    Os meses são os do calendário: um que começa em 31 de janeiro termina no último dia de fevereiro. Um último dia é o mesmo para todos os compradores e termina à meia-noite em { $zone }.

    Para uma assinatura em Estrelas que o Telegram cobra sozinho, escolha 30 dias: ele não cobra em outro ritmo. Todo o resto se renova com um toque.
form-zone-known = seu fuso horário, { $zone }
form-zone-unknown = UTC, pois não sei onde você está (/timezone)
form-ask-stars = Quanto custa em Estrelas do Telegram? Digite um número inteiro de 1 a 100.000.
form-ask-usd = Quanto custa em dólares americanos, para quem paga com criptomoedas? Digite assim: <code>9,99</code>.
form-ask-usd-without-crypto =
    Quanto custa em dólares americanos, para quem paga com criptomoedas? Digite assim: <code>9,99</code>.

    As criptomoedas estão desativadas neste bot no momento: um preço em dólares só poderá ser pago quando o operador as ativar.
form-ask-trial =
    Por quantos dias quem é novo pode testar sem pagar? Toque em um botão ou digite um número de 1 a 90.

    Cada pessoa pode testar um canal uma vez. Quando o teste acaba, eu a retiro, a menos que tenha pago.
form-no-trial = Sem teste grátis
form-ask-bundle =
    Quais outros canais ele também abre? Toque neles e depois em “Pronto”.

    O comprador recebe uma entrada em cada um, e o tempo acaba em todos.
form-bundle-full =
    Isso é o máximo que um plano pode abrir além do próprio canal: { $max }. Toque em um para tirá-lo, ou em “Pronto”.
form-bundle-done = 👌 Pronto
form-bundle-none =
    Você não tem aqui outro canal que este plano possa abrir. Conecte um com /newchannel e depois volte a este plano.
form-ticked = ✅ { $channel }
form-unticked = ▫️ { $channel }
form-lifetime = ♾ Para sempre
form-skip-stars = Pular: sem Estrelas
form-skip-usd = Pular: sem dólares
form-cancel = ✖️ Cancelar
form-summary =
    É assim que será vendido em { $channel }:

    <b>{ $name }</b>
    Duração: { $period }
    Estrelas: { $stars }
    Dólares: { $usd }
    Teste grátis: { $trial }
    Abre mais canais: { $bundle }
form-no-price = não é vendido assim
form-summary-no-trial = nenhum
form-summary-no-bundle = nenhum
form-note-until = Termina para todos no mesmo momento: { $date }.
form-note-months = O Telegram só cobra Estrelas sozinho em planos de exatamente 30 dias. Quem compra este renova com um toque.
form-choice-publish = ✅ Publicar
form-choice-name = Mudar nome
form-choice-period = Mudar duração
form-choice-stars = Mudar Estrelas
form-choice-usd = Mudar dólares
form-choice-trial = Teste grátis…
form-choice-bundle = Também abre…

form-name-empty = Um nome precisa de algo que se possa ler. Digite mais uma vez, por favor.
form-name-long = Tem mais de 64 caracteres, e os botões o cortariam. Digite um nome mais curto, por favor.
form-period-unclear = Não consegui ler isso como uma duração. Digite como 45 dias, 2 meses ou 2030-12-31, ou toque em um botão.
form-period-range = Aceito de 1 a 3660 dias. Digite outro número ou toque em “Para sempre”.
form-period-months-range = Aceito de 1 a 120 meses, ou seja, dez anos. Digite outro número ou toque em “Para sempre”.
form-period-date-unclear = Não consegui ler essa data com certeza. Digite com o ano, como 31 de dezembro de 2030 ou 2030-12-31.
form-period-no-such-day = Esse dia não existe no calendário. Digite mais uma vez, por favor.
form-period-date-over = Esse dia já passou. Digite um que ainda virá.
form-period-date-far = Faltam mais de dez anos para isso. Digite um dia mais próximo ou toque em “Para sempre”.
form-trial-not-days = Preciso de um número inteiro de dias, como 7. Digite mais uma vez ou toque em um botão.
form-trial-range = Um teste grátis dura de 1 a 90 dias. Digite outro número ou toque em “Sem teste grátis”.
form-stars-not-whole = Estrelas vão em números inteiros e sem separadores, como 250 ou 1500. Digite mais uma vez, por favor.
form-stars-range = O Telegram aceita de 1 a 100.000 Estrelas por compra. Digite outro número, por favor.
form-usd-not-a-price = Não consegui ler isso como um preço. Digite assim: 9,99.
form-usd-comma = Não tenho certeza do que essa vírgula significa. Digite assim: 1000 ou 9,99.
form-usd-digits = Dólares têm no máximo duas casas decimais, e os milhares vão sem separador. Digite assim: 1000 ou 9,99.
form-usd-range = Aceito de US$ 0,01 a US$ 1.000.000. Digite outro preço, por favor.
form-use-buttons = Toque em um dos botões abaixo do plano acima. Para parar, envie /cancel.
form-use-these-buttons = Toque nos canais acima e depois em “Pronto”. Para parar, envie /cancel.
form-not-text = Eu esperava uma resposta digitada. Digite-a, ou envie /cancel para parar.
form-unknown-command = Não conheço esse comando e ainda espero a sua resposta. Para parar, envie /cancel.
button-outdated-form = Esse botão é de uma pergunta anterior. Responda à última, ou envie /cancel para parar.

form-published = ✅ <b>{ $tier }</b> está à venda em { $channel }.
form-revised = ✅ <b>{ $tier }</b>: alterações salvas. Novos compradores as veem de agora em diante; quem comprou antes mantém o que comprou.
form-unchanged = <b>{ $tier }</b> fica como estava: não havia nada diferente.
form-changed-meanwhile = Outra pessoa alterou este plano enquanto você o editava, então mantive as alterações dela. Abra-o de novo para ver.
form-too-many = Já há 20 planos à venda, então este não foi adicionado. Retire um e adicione-o de novo.
form-date-over = <b>{ $tier }</b> não foi publicado: o último dia já passou. Mude a duração, por favor.
form-trial-too-long = <b>{ $tier }</b> não foi publicado: o teste grátis passaria do último dia. Encurte o teste ou mude a duração.
form-bundle-not-allowed = <b>{ $tier }</b> não foi publicado: ele abriria um canal que você não pode mais gerenciar ou que tem outro dono. Toque em “Também abre…” e escolha de novo.
form-bundle-broken = <b>{ $tier }</b> não foi publicado: no momento não consigo deixar ninguém entrar em { $channels }. Abra /channels para ver o que me falta lá, ou retire o canal em “Também abre…”.
form-not-allowed = Você não pode mais gerenciar este canal, então nada foi alterado. /channels mostra os que pode.
form-failed = Algo deu errado do nosso lado e nada foi salvo ainda. Suas respostas estão guardadas: toque em Publicar de novo. ID do erro: { $id }
form-lost = Não consegui continuar com o formulário, então ele foi fechado e nada foi alterado. Comece de novo em /channels. ID do erro: { $id }

# The storefront

shop =
    🔑 <b>{ $channel }</b>

    Escolha o que combina com você. Você paga aqui no chat e eu deixo você entrar logo em seguida.
shop-all-tiers = Todos os planos
shop-empty =
    <b>{ $channel }</b> não tem nada à venda no momento.

    Fale com o dono, ou abra o link de novo mais tarde.
shop-tier-retired =
    Esse plano de <b>{ $channel }</b> não está mais à venda. Isto é o que há hoje:
shop-closed =
    Este link não leva a nada que esteja à venda agora.

    Peça um novo a quem o deu a você. O que você já comprou está em /subscriptions.
