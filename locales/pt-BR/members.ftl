# The people of a channel, for its owner and managers; and what a member is told of it.

command-members = As pessoas dos meus canais
channel-members = 👥 Membros

members-which = 👥 Membros de qual canal? Escolha um.
members-no-channels =
    Você ainda não administra nenhum canal aqui, então não há membros para mostrar.

    /newchannel conecta um.
members-list =
    👥 <b>{ $channel }</b>

    { $what }
members-shown-active = Ativos; no topo, o que termina primeiro.
members-shown-soon = O que termina em uma semana ou está no prazo de tolerância.
members-shown-paused = Pausados: o tempo deles está parado.
members-shown-ended = Encerrados; no topo, os mais recentes.
members-shown-special = Banidos ou com acesso grátis.
members-nobody = Ninguém no momento.
members-page-of = Página { $page } de { $pages }
members-filter = { $name } { $count }
members-filter-chosen = • { $name } { $count } •
members-name-active = Ativos
members-name-soon = Terminando
members-name-paused = Pausados
members-name-ended = Encerrados
members-name-special = Banidos e grátis
members-previous = ‹ Anteriores
members-next = Próximos ›
members-find = 🔎 Procurar alguém
members-export = ⬇️ Tudo em um arquivo
members-back = ‹ Membros

members-label-active = { $name } · até { $date }
members-label-life = { $name } · para sempre
members-label-grace = ⌛ { $name } · em tolerância desde { $date }
members-label-paused = ⏸ { $name } · desde { $date }
members-label-ended = { $name } · { $date }
members-label-banned = ⛔ { $name }
members-label-whitelisted = 🤝 { $name }
members-label-found = { $name } · { $channel }

# Finding somebody

members-ask-whom =
    🔎 Quem você procura em <b>{ $channel }</b>?

    Envie o ID, o @usuário ou uma parte do nome, ou encaminhe uma mensagem que a pessoa escreveu.
members-not-an-id = É longo demais para um ID do Telegram. Envie mais uma vez, ou um @usuário.
members-not-a-name = Consigo procurar até 64 caracteres. Envie uma parte do nome, o @usuário ou o ID.
members-forward-hidden =
    Essa pessoa oculta quem é em mensagens encaminhadas, então não sei quem escreveu isso.

    Envie o @usuário, o ID ou uma parte do nome dela.
members-forward-not-a-person = Essa mensagem não é de uma pessoa. Encaminhe uma que o próprio membro escreveu.
members-found = 🔎 Estes combinam. Toque em um nome.
members-found-more = 🔎 Estes combinam, e há mais. Toque em um nome ou procure de novo com mais letras.
members-found-none =
    Não encontrei ninguém assim.

    Tente o ID ou uma mensagem encaminhada: assim encontro também quem ainda não tem nada aqui.
members-not-yours = Você não pode mais gerenciar este canal. /channels mostra os que pode.
members-form-lost = Não consegui continuar com isso e nada foi alterado. Comece de novo com /members. ID do erro: { $id }

# One member

member-page =
    👤 <b>{ $name }</b>{ $handle }
    <code>{ $id }</code> · { $channel }

    { $state }
    { $membership }

    { $payments }
member-stranger = Ainda não é membro
member-handle = {" "}(@{ $username })
member-active = ✅ { $tier }: até { $date }.
member-life = ✅ { $tier }: para sempre.
member-grace = ⌛ { $tier }: acabou em { $date }; dentro pelo prazo de tolerância até { $until }.
member-overdue = ⌛ { $tier }: acabou em { $date }. Estou prestes a remover esta pessoa.
member-paused = ⏸ { $tier }: em pausa desde { $date }. Ficam guardados: { $left }.
member-paused-life = ⏸ { $tier }: em pausa desde { $date }. É para sempre.
member-ending = 🚪 { $tier }: acabou. Estou removendo esta pessoa.
member-ending-fails = ⚠️ { $tier }: acabou, mas não consegui remover esta pessoa. O Telegram diz: “{ $reason }”. Vou tentar de novo.
member-ended = ⌛ { $tier }: acabou em { $date }.
member-never = Não tem tempo aqui.
member-banned = ⛔ Banimento desde { $date }.
member-whitelisted = 🤝 Acesso grátis desde { $date }, pague o que pagar.
member-given = Presente
member-in-creator = No chat: é o dono.
member-in-administrator = No chat: é administrador.
member-in-member = No chat: sim, visto em { $date }.
member-in-native-subscriber = No chat: por uma assinatura do próprio Telegram.
member-in-outside = No chat: não, visto em { $date }.
member-in-banned = No chat: banimento, visto em { $date }.
member-in-unknown = No chat: ainda não visto.
member-paid-nothing = Não pagou nada aqui.
member-payment = • { $date } · { $amount } · { $tier }
member-payment-refunded = • { $date } · { $amount } · { $tier } · devolvido
member-payments-more =
    { $count ->
        [one] e { $count } pagamento anterior
       *[other] e { $count } pagamentos anteriores
    }
member-give-1 = 🎁 1 dia
member-give-7 = 🎁 7 dias
member-give-30 = 🎁 30 dias
member-give-days = 🎁 Outro…
member-give-life = 🎁 Para sempre
member-pause = ⏸ Pausar
member-resume = ▶️ Retomar
member-end = ⏹ Encerrar agora
member-end-sure = ⏹ Sim, encerrar agora
member-end-not = ‹ Não, deixar
member-ban = ⛔ Banir
member-unban = Retirar o banimento
member-list = 🤝 Deixar entrar grátis
member-unlist = Tirar acesso grátis
member-end-ask =
    ⏹ Encerrar agora o tempo de <b>{ $name }</b> em <b>{ $channel }</b>?

    O que resta se perde de vez, e a pessoa é removida na hora. Isso não devolve dinheiro: para isso existe /refund.
member-done-give = Dado. A pessoa é avisada.
member-done-pause = Em pausa. A pessoa é removida e avisada; o tempo dela espera.
member-done-resume = Continua. A pessoa é avisada e recebe como entrar.
member-done-end = Encerrado. A pessoa é removida.
member-done-ban = Banimento feito. A pessoa é removida e avisada.
member-done-unban = Banimento retirado. A pessoa é avisada.
member-done-list = Pode ficar dentro sempre, grátis. A pessoa é avisada e recebe como entrar.
member-done-unlist = De agora em diante só conta o que a pessoa pagou ou ganhou.
member-changed-meanwhile = Algo mudou nesse meio-tempo, então não fiz nada. Agora está assim.
member-is-administrator = Esta pessoa administra o chat, então não posso removê-la. Retire esse cargo no Telegram primeiro.
member-ask-days =
    🎁 Quantos dias para <b>{ $name }</b>?

    Digite um número inteiro de 1 a 3660. Eles se somam ao que resta.
member-days-failed = Algo deu errado do nosso lado e nada foi dado ainda. Digite o número mais uma vez, por favor. ID do erro: { $id }
member-days = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
    }
member-hours = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
    }

# The file

members-export-file = Todas as pessoas de { $channel }. Os horários estão em UTC.
members-export-part = Todas as pessoas de { $channel }, parte { $part } de { $parts }. Os horários estão em UTC.
members-column-id = ID do Telegram
members-column-name = Nome
members-column-username = Nome de usuário
members-column-state = Estado
members-column-standing = Decidido à mão
members-column-tier = Plano
members-column-started = Início (UTC)
members-column-until = Até (UTC)
members-column-access-until = Com tolerância (UTC)
members-column-paused = Em pausa desde (UTC)
members-column-ended = Fim (UTC)
members-column-end-reason = Como acabou
members-column-membership = No chat
members-column-membership-at = Visto em (UTC)
members-column-payments = Pagamentos
members-column-stars = Pago em Estrelas
members-column-usd = Pago em dólares
members-column-reminded = Último lembrete (UTC)
members-export-for-life = para sempre
members-state-active = ativo
members-state-paused = em pausa
members-state-ending = saindo
members-state-ended = encerrado
members-state-none = nunca teve tempo
members-standing-banned = banido
members-standing-whitelisted = grátis
members-end-reason-removed = removido
members-end-reason-not-a-member = estava fora
members-end-reason-administrator = administrador
members-end-reason-whitelisted = grátis
members-membership-creator = dono
members-membership-administrator = administrador
members-membership-member = dentro
members-membership-native-subscriber = dentro pelo Telegram
members-membership-outside = fora
members-membership-banned = banido

# What the member is told

told-gift =
    🎁 Quem administra <b>{ $channel }</b> deu a você tempo lá.

    Você pode ficar dentro até { $date }.
told-gift-for-life =
    🎁 Quem administra <b>{ $channel }</b> deu a você acesso para sempre.
told-gift-paused =
    🎁 Quem administra <b>{ $channel }</b> deu a você tempo lá.

    No momento o seu tempo está parado; ele vale assim que for retomado.
told-paused =
    ⏸ Quem administra <b>{ $channel }</b> pausou o seu tempo lá, então por enquanto você está fora.

    Nada do seu tempo se perde. Quando ele continuar, envio como entrar.
told-resumed =
    ▶️ Seu tempo em <b>{ $channel }</b> continua.

    Você pode ficar dentro até { $date }.
told-resumed-for-life = ▶️ Seu acesso a <b>{ $channel }</b> continua, para sempre.
told-banned =
    ⛔ Quem administra <b>{ $channel }</b> baniu você de lá.

    Se você pagou por ele, pode perguntar: /paysupport.
told-unbanned = ✅ Quem administra <b>{ $channel }</b> retirou o seu banimento: você pode voltar quando quiser.
told-whitelisted =
    🤝 Quem administra <b>{ $channel }</b> deixa você entrar grátis, enquanto quiser.
