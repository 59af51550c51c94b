# Connecting a channel, its pages, its rules and its discussion group.

command-newchannel = Conectar um canal ou grupo
command-channels = Meus canais e seus planos
command-team = Minha equipe e suas funções

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
connect-members-invite =
    ⚠️ Em <b>{ $channel }</b>, qualquer membro pode adicionar amigos, que ficariam dentro sem pagar. Enquanto o acesso estiver à venda, removo quem os membros adicionarem, mas é melhor proibir que os membros adicionem pessoas.
connect-invites-close = 🔒 Só administradores adicionam pessoas
connect-invites-closed = Pronto: agora só administradores podem adicionar pessoas ao grupo. Quem paga continua entrando por mim.
connect-invites-refused = O Telegram não me deixa mudar isso. Abra as configurações do grupo → Permissões e desative “Adicionar membros”.
connect-missing-rights = Ainda não consigo trabalhar lá. Falta isto:
connect-missing-how = Quando estiver feito, toque em “Verificar de novo”.
right-administrator = • Não sou administrador. Abra as configurações do canal → Administradores → Adicionar Administrador e me escolha.
right-can_invite_users = • <b>Convidar usuários via link</b>. Abra as configurações → Administradores → meu nome e ative. Preciso disso para deixar os compradores entrarem.
right-can_restrict_members = • <b>Banir usuários</b> (em canais: <b>Adicionar e remover inscritos</b>). Abra as configurações → Administradores → meu nome e ative. Preciso disso para retirar o acesso quando o tempo acaba.
connect-not_creator =
    Só o criador de um canal pode conectá-lo, para que mais ninguém venda o acesso a ele.

    Se você é um dos administradores, peça ao criador que o conecte aqui e convide você para a equipe: /team.
connect-not_invited =
    Aqui, canais novos são conectados pelos operadores deste bot e por quem eles permitem. Pergunte a um operador, por favor.

    É você quem opera este bot? Abra o link de “npm run claim”, ou abra o bot a outros com WHO_MAY_CONNECT.
connect-not_administrator =
    Você não é administrador desse canal, então não posso conectá-lo para você.

    O criador pode fazer isso: basta me enviar /newchannel.
connect-basic-group =
    Esse é um grupo básico, e lá o Telegram não me deixa retirar o acesso.

    Transforme-o em supergrupo: abra as configurações, ponha “Histórico para novos membros” em “Visível” e escolha-o de novo com /newchannel.
connect-outside =
    Não consigo ver esse chat: não estou dentro.

    Adicione-me como administrador (configurações → Administradores → Adicionar Administrador) e depois toque em “Verificar de novo”.

channel-notify-missing-rights =
    ⚠️ Perdi permissões em <b>{ $channel }</b>, então por enquanto nada é vendido lá.

    Abra as configurações → Administradores → meu nome e ative convidar e remover pessoas. Depois toque em “Verificar de novo”.
channel-notify-gone =
    ⚠️ Fui removido de <b>{ $channel }</b>, ou ele foi apagado, então por enquanto nada é vendido lá. Quem pagou mantém o seu tempo.

    Para continuar, adicione-me de novo como administrador que pode convidar e remover pessoas. Depois toque em “Verificar de novo”.
channel-notify-owner-now =
    👑 <b>{ $channel }</b> agora é seu: o Telegram indica você como criador.

    O que for vendido lá de agora em diante é seu, e mais ninguém pode gerenciá-lo aqui até você permitir.
channel-notify-owner-no-longer =
    👑 <b>{ $channel }</b> agora tem outro dono: o Telegram indica outra pessoa como criador.

    O que ele vendeu antes continua sendo seu: veja /balance. Você não pode mais mudar nada lá.
channel-notify-connected = ✅ <b>{ $channel }</b> funciona de novo: tenho todas as permissões de que preciso.

# Pages of the owner

channels-list = Seus canais. Toque em um para ver os planos e o link.
channels-none =
    Você ainda não tem canais aqui.

    Conecte um, e em um minuto as pessoas poderão comprar o acesso.
channels-new = ➕ Conectar um canal
channels-back = ‹ Todos os canais
channel-broken = ⚠️ { $channel }
channel-open = 📄 Abrir a página
channel-back = ‹ Voltar ao canal
channel-back-to-sell = ‹ Planos
channel-back-to-people = ‹ Pessoas
channel-back-to-reach = ‹ Alcance
channel-back-to-settings = ‹ Configurações
channel-sell = 🏷 Venda
channel-people = 👥 Pessoas
channel-reach = 📣 Alcance
channel-settings = ⚙️ Configurações
channel-sell-page =
    🏷 Planos de <b>{ $channel }</b>

    { $tiers }
channel-people-page = 👥 <b>{ $channel }</b>: quem está dentro e quem pode gerenciá-lo aqui.
channel-reach-page = 📣 <b>{ $channel }</b>: mensagens aos assinantes, publicações e links para novos, e o que eles trazem.
channel-settings-page = ⚙️ Configurações de <b>{ $channel }</b>
channel-post = 📣 Postagem pronta
channel-team = 👤 Equipe
channel-payment-rules = 💰 Pagamentos
channel-page =
    <b>{ $channel }</b>
    { $state }

    Compartilhe este link; quem toca nele vê o que está à venda:
    { $link }
channel-state-connected = ✅ Conectado
channel-state-missing-rights = ⚠️ Faltam permissões lá, então nada é vendido. Toque em “Verificar de novo” para ver quais.
channel-state-gone = ⚠️ Não estou mais nele, então nada é vendido. Adicione-me como administrador e toque em “Verificar de novo”.
channel-no-tiers = Nenhum plano está à venda. Adicione um para começar a vender.
access-mode-join_request = 🚪 Convite: solicitação de entrada
access-mode-one_time_link = 🚪 Convite: link de uso único
access-mode-join_request-set = De agora em diante os compradores pedem para entrar e eu aprovo na hora. O link só funciona para o comprador.
access-mode-one_time_link-set = De agora em diante os compradores recebem um link que funciona uma vez, mesmo quando estou offline. Entra quem o abrir primeiro.

channel-post-hint = Aqui está uma postagem para o seu canal público. Encaminhe a próxima mensagem para lá; os botões continuam nela.
channel-post-needs-tier = Ainda não há nada à venda. Adicione um plano primeiro.
channel-post-text =
    🔑 <b>{ $channel }</b>

    Escolha quanto tempo quer ficar. Você entra assim que o seu pagamento chegar.

payment-rules =
    💰 Pagamentos de <b>{ $channel }</b>

    <b>Pagamento incompleto</b>
    Carteiras cobram taxas, então criptomoedas costumam chegar com um pouco a menos. Quanto pode faltar para um pagamento ainda valer? Estrelas sempre chegam inteiras.

    <b>Reembolsos</b>
    O Telegram e os bancos podem devolver dinheiro sem perguntar a você. Nesse caso pergunto a você sobre o acesso, a menos que escolha aqui.

    <b>Renovações com cartão que falharam</b>
    Uma cobrança que falhou é tentada de novo por alguns dias. O que acontece com o acesso enquanto isso?
payment-rules-choice = { $choice }
payment-rules-chosen = ✅ { $choice }
payment-rules-set = Salvo. Vale para pagamentos de agora em diante.
refund-rule = Encerrar o acesso após devolução total
part-rule = Encurtar o acesso após devolução parcial
past-due-rule = Manter o acesso enquanto isso

# Access rules

channel-access-rules = ⏳ Quando o acesso acaba
access-rules =
    ⏳ Acesso a <b>{ $channel }</b>

    <b>Prazo de tolerância</b>
    Quanto tempo as pessoas podem ficar depois que o acesso termina? Eu informo a data.

    <b>Lembretes</b>
    Quantos dias antes do fim devo lembrá-las?

    <b>Membros desconhecidos</b>
    O que faço com quem não entrou por mim? Nunca removo administradores. Se um grupo vende acesso, removo quem os membros comuns adicionam, ou pergunto a você.
access-rules-set = Salvo. Vale também para quem está dentro agora.
access-rules-choice = { $choice }
access-rules-chosen = ✅ { $choice }
access-rules-grace-none = Sem tolerância
access-rules-grace-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
access-rules-grace-days =
    { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
access-rules-reminder =
    { $count ->
        [one] { $count } dia antes
       *[other] { $count } dias antes
    }
access-rules-unknown-ignore = Deixar ficar
access-rules-unknown-notify = Perguntar sobre cada um
access-rules-unknown-remove = Remover

# Discussion group

discussion-page = 💬 Grupo de discussão
discussion-link = 💬 Abrir também o grupo de discussão
discussion-unlink = ✖️ Não abrir mais a assinantes
discussion-sell = 🛍 Vender o grupo à parte
discussion-add-me = ➕ Me adicionar ao grupo
discussion-found = Ele tem um grupo de discussão. Também posso deixar os assinantes entrarem lá.
discussion-offer =
    💬 <b>{ $channel }</b> tem um grupo de discussão no Telegram.

    Também posso deixar os assinantes entrarem lá: os de hoje e todos que pagarem de agora em diante. Quando o tempo deles no canal acaba, acaba no grupo também.
discussion-none =
    💬 <b>{ $channel }</b> não tem grupo de discussão no Telegram.

    Para criar um, abra as configurações do canal → Discussão e escolha um grupo. Depois toque no botão abaixo.
discussion-linked =
    💬 <b>{ $group }</b> está aberto aos assinantes de <b>{ $channel }</b>.

    Ele segue as regras do canal. Aviso quem já tem acesso, algumas pessoas por segundo.
discussion-broken =
    ⚠️ <b>{ $group }</b> acompanha <b>{ $channel }</b>, mas não consigo trabalhar lá no momento.

    Verifique se sou administrador lá e posso convidar e banir usuários. Quem pagar nesse meio-tempo recebe como entrar assim que eu puder.
discussion-needs-me =
    Para deixar as pessoas entrarem no grupo, preciso ser administrador lá e poder convidar e banir usuários.

    Toque no primeiro botão e escolha o grupo; depois, em “Verificar de novo”.
discussion-sells-itself =
    Este grupo tem planos próprios à venda, então os compradores pagaram só por ele.

    Retire-os primeiro e depois toque em “Verificar de novo”.
discussion-other-creator =
    Só um grupo criado por você pode acompanhar o seu canal.

    Se agora ele é seu, toque em “Verificar de novo”.
discussion-unlinked = Não deixo mais assinantes entrarem lá. Quem tem acesso o mantém até o fim que ele tem hoje.
discussion-or-storefront =
    <b>{ $group }</b> é o grupo de discussão de <b>{ $channel }</b>.

    Os assinantes do canal devem entrar lá também, ou você vende o grupo à parte?
discussion-open =
    💬 <b>{ $group }</b>, o grupo de discussão de <b>{ $channel }</b>, agora está aberto para você. Ele faz parte da sua assinatura.

    Toque no botão para receber o seu link de convite.
