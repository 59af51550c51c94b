# The list of a channel's members, one member's page, the CSV file, and unknown members.

# Unknown members, and bans that somebody made in Telegram

unknown-members =
    { $count ->
        [1] 👤 Em <b>{ $channel }</b> há alguém que eu não deixei entrar e que não tem assinatura:
       *[other] 👥 Em <b>{ $channel }</b> há { $count } pessoas que eu não deixei entrar e que não têm assinatura:
    }

    { $people }

    Elas podem ficar? Até você decidir, deixo todo mundo onde está.
unknown-member-keep = ✅ Manter { $person }
unknown-member-keep-done = Pode ficar pelo tempo que você quiser.
unknown-member-kick = 🚪 Remover { $person }
unknown-member-kick-done = Estou removendo esta pessoa.
unknown-member-paid = Esta pessoa já tem uma assinatura, então fica.

ban-notify =
    🚫 Alguém baniu <b>{ $person }</b> de <b>{ $channel }</b>, mas essa pessoa tem acesso pago até { $date }.

    Não mudei nem o banimento nem o acesso. Se você retirar o banimento, a pessoa recebe um link de convite. Você também pode reembolsar o pagamento dela.
ban-notify-for-life =
    🚫 Alguém baniu <b>{ $person }</b> de <b>{ $channel }</b>, mas essa pessoa tem acesso para sempre.

    Não mudei nem o banimento nem o acesso. Se você retirar o banimento, a pessoa recebe um link de convite. Você também pode reembolsar o pagamento dela.
ban-lift = ↩️ Retirar o banimento
ban-lift-done = Estou retirando o banimento.
ban-refund = 💸 Devolver o dinheiro

command-members = Membros dos meus canais
channel-members = 👥 Membros

members-which = 👥 Membros de qual canal? Escolha um.
members-no-channels =
    Você ainda não administra nenhum canal aqui, então não há membros para mostrar.

    /newchannel conecta um.
members-list =
    👥 <b>{ $channel }</b>

    { $what }
members-shown-active = Ativos; no topo, o que termina primeiro.
members-shown-soon = Terminam em uma semana ou estão no prazo de tolerância.
members-shown-paused = Pausados: não perdem tempo.
members-shown-ended = Encerrados; no topo, os mais recentes.
members-shown-special = Banidos ou com entrada sempre grátis.
members-nobody = Ninguém no momento.
members-page-of = Página { $page } de { $pages }
members-filter = { $name } { ABOUT($count) }
members-filter-chosen = • { $name } { ABOUT($count) } •
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
members-label-allowed = 🤝 { $name }
members-label-found = { $name } · { $channel }

# Search

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
member-unknown = Ainda não é membro
member-handle = {" "}(@{ $username })
member-active = ✅ { $tier }: até { $date }.
member-life = ✅ { $tier }: para sempre.
member-grace = ⌛ { $tier }: acabou em { $date }; dentro pelo prazo de tolerância até { $until }.
member-overdue = ⌛ { $tier }: acabou em { $date }. Estou prestes a remover esta pessoa.
member-paused = ⏸ { $tier }: em pausa desde { $date }. Restam: { $left }.
member-paused-life = ⏸ { $tier }: em pausa desde { $date }. É para sempre.
member-ending = 🚪 { $tier }: acabou. Estou removendo esta pessoa.
member-ending-fails = ⚠️ { $tier }: acabou, mas não consegui remover esta pessoa. O Telegram diz: “{ $reason }”. Vou tentar de novo.
member-ended = ⌛ { $tier }: acabou em { $date }.
member-never = Não tem tempo aqui.
member-banned = ⛔ Banimento desde { $date }.
member-allowed = 🤝 Entra sempre grátis desde { $date }.
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
member-list = 🤝 Deixar entrar sempre grátis
member-unlist = Tirar acesso grátis
member-end-ask =
    ⏹ Encerrar agora o acesso de <b>{ $name }</b> a <b>{ $channel }</b>?

    O tempo que resta se perde de vez, e a pessoa é removida na hora. O dinheiro não volta: para isso existe /refund.
member-done-give = Dado. A pessoa é avisada.
member-done-pause = Em pausa. Removo e aviso a pessoa. Ela não perde tempo.
member-done-resume = Retomado. Aviso a pessoa e envio um link de convite.
member-done-end = Encerrado. A pessoa é removida.
member-done-ban = Banimento feito. A pessoa é removida e avisada.
member-done-unban = Banimento retirado. A pessoa é avisada.
member-done-list = Entra sempre grátis. Aviso a pessoa e envio um link de convite.
member-done-unlist = O acesso grátis acabou. De agora em diante só conta o tempo pago ou ganho.
member-too-long = Sua função pode dar acesso por no máximo { $days } dias à frente. O dono pode dar mais.
member-changed-meanwhile = Algo mudou nesse meio-tempo, então não fiz nada. Esta página já está atualizada.
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

# Access that a manager offers to a person who is not in the chat

pending-notice =
    🎁 Alguém que administra um canal ou grupo aqui oferece a você acesso grátis.

    Nada acontece se você não aceitar. Ninguém sabe se você lê isto, e só escrevo uma vez sobre o assunto.
pending-show = 👀 Ver e aceitar
pending-decline-all = ✖️ Não, obrigado
pending-waits = 🎁 Alguém oferece a você acesso grátis a um canal ou grupo.
pending-page =
    🎁 Você pode ter acesso grátis. Toque em um nome para aceitar.

    { $list }

    Se você aceitar, quem administra o canal vê seu nome, e as mensagens enviadas por mim chegam a você.
pending-item = • <b>{ $channel }</b>: { $term }
pending-term-life = vitalício
pending-term-until = até { $date }
pending-accept = ✅ { $channel }
pending-decline = ✖️ Não
pending-accepted = Aceito. Seu link de convite chega já.
pending-declined = Recusado. Ninguém fica sabendo.
pending-nothing = Nenhuma oferta espera por você agora.
member-pending = ⏳ Não está no chat, então pergunto primeiro. Se aceitar: { $term }.
member-done-offer = Essa pessoa não está no chat, então pergunto primeiro, se puder escrever a ela. O acesso começa quando ela aceitar.
member-not-inside = Essa pessoa não está no chat. Dê dias a ela: pergunto primeiro.
member-done-ban-quietly = Bloqueio feito. Essa pessoa não pode entrar, e não digo nada a ela.
member-done-unban-quietly = Bloqueio desfeito. Não digo nada a essa pessoa.

# The CSV file

members-export-file = Todas as pessoas de { $channel }. Os horários estão em UTC.
members-export-part = Todas as pessoas de { $channel }, parte { $part } de { $parts }. Os horários estão em UTC.
members-column-id = ID do Telegram
members-column-name = Nome
members-column-username = Nome de usuário
members-column-state = Estado
members-column-override = Sempre dentro ou banido
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
members-column-money = Pago em { $currency ->
        [USD] dólares
        [EUR] euros
       *[other] { $currency }
    }
members-column-reminded = Último lembrete (UTC)
members-export-for-life = para sempre
members-state-active = ativo
members-state-paused = em pausa
members-state-ending = saindo
members-state-ended = encerrado
members-state-none = nunca teve tempo
members-override-banned = banido
members-override-allowed = grátis
members-end-reason-removed = removido
members-end-reason-not-a-member = estava fora
members-end-reason-administrator = administrador
members-end-reason-allowed = grátis
members-membership-creator = dono
members-membership-administrator = administrador
members-membership-member = dentro
members-membership-native-subscriber = dentro pelo Telegram
members-membership-outside = fora
members-membership-banned = banido
