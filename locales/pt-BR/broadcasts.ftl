# Broadcasts: writing, sending, and muting them.

command-broadcast = Escrever para as pessoas de um canal
command-mute = Silenciar ou ativar transmissões
channel-broadcasts = 📣 Transmissões

broadcast-which = 📣 Para quem você quer escrever? Escolha um canal.
broadcast-no-channels =
    Você ainda não administra nenhum canal aqui, então não há para quem escrever.

    /newchannel conecta um.
broadcast-list =
    📣 <b>{ $channel }</b>

    Suas últimas transmissões. Toque em uma para ver o status.
broadcast-list-empty =
    📣 <b>{ $channel }</b>

    Uma transmissão chega às pessoas do seu canal, a cada uma no chat privado comigo. Você escolhe quem recebe e vê antes delas.
broadcast-new = ✍️ Nova transmissão
broadcast-label-draft = 📝 Rascunho · { $what }
broadcast-label-scheduled = 🕒 { $date } · { $what }
broadcast-label-weekly = 🔁 { $date } · { $what }
broadcast-label-running = ▶️ { $bar }
broadcast-label-paused = ⏸ { $bar }
broadcast-label-done = ✅ { $date } · { $what } · { $count }
broadcast-label-stopped = ⏹ { $date } · { $what } · { $count }
broadcast-kind-text = um texto
broadcast-kind-photo = uma foto
broadcast-kind-video = um vídeo
broadcast-kind-animation = uma animação
broadcast-kind-document = um arquivo
broadcast-kind-audio = um áudio
broadcast-kind-voice = uma mensagem de voz
broadcast-kind-poll = uma enquete
broadcast-kind-sticker = uma figurinha
broadcast-kind-album = um álbum
broadcast-kind-other = uma mensagem
broadcast-back-list = ‹ Transmissões
broadcast-back = ‹ Voltar
broadcast-not-yours = Você não pode mais alterar esta transmissão. /broadcast mostra as suas transmissões.
broadcast-form-lost = Não consegui continuar com isso e nada foi enviado. Comece de novo com /broadcast, por favor. ID do erro: { $id }
broadcast-failed = Algo deu errado do nosso lado e nada foi alterado. Tente mais uma vez, por favor. ID do erro: { $id }
broadcast-changed-meanwhile = Algo mudou nesse meio-tempo. Esta página já está atualizada.

# The message

broadcast-ask-message =
    ✍️ Envie o que as pessoas de <b>{ $channel }</b> devem receber: um texto, uma foto, um vídeo, um álbum, uma enquete ou qualquer outra coisa. Você também pode encaminhar.

    Elas recebem uma cópia, como está e sem o seu nome. Nada é enviado ainda.
broadcast-not-copyable = Isso não pode ser copiado. Envie um texto, uma foto, um vídeo, um álbum, um arquivo ou uma enquete.
broadcast-protected = Essa mensagem está protegida contra cópia. Envie outra, por favor.
broadcast-quiz = Não sei a resposta desse quiz, então o Telegram não me deixa copiá-lo. Crie um novo aqui neste chat ou envie outra coisa.
broadcast-draft =
    📝 <b>{ $channel }</b>: { $what }

    { $count ->
        [0] Para: { $who }. Ninguém no momento.
        [1] Para: { $who }. Ou seja, <b>1 pessoa</b>.
       *[other] Para: { $who }. Ou seja, <b>{ ABOUT($count) } pessoas</b>.
    }
broadcast-draft-buttons = Botões: { $buttons }
broadcast-draft-next = Você vê uma prévia antes de qualquer envio.
broadcast-to-who = 👥 Quem recebe
broadcast-to-buttons =
    { $count ->
        [0] 🔗 Botões
       *[other] 🔗 Botões ({ $count })
    }
broadcast-preview = 👀 Prévia e envio
broadcast-another-message = ✍️ Outra mensagem
broadcast-discard = 🗑 Descartar
broadcast-discarded = O rascunho foi descartado. Nada foi enviado.

# Buttons

broadcast-buttons-none = 🔗 Não há botões seus abaixo da mensagem. O que um deve fazer?
broadcast-buttons = 🔗 Estes ficam abaixo da sua mensagem. Toque em um para removê-lo.
broadcast-button-remove = ✖️ { $text }
broadcast-add-link = ➕ Link
broadcast-add-tier = ➕ Plano
broadcast-add-donate = ➕ Doar
broadcast-which-tier = Qual plano o botão vende?
broadcast-tier-label = 🔑 { $name }
broadcast-donate-label = 💝 Doar
broadcast-buttons-full = Há espaço para { $max } botões. Remova um primeiro.
broadcast-ask-link =
    🔗 Envie o que o botão diz e para onde ele leva, por exemplo:

    <code>Leia mais – https://example.org</code>

    Pode ter até { $max } caracteres.
broadcast-link-no-address = Não vejo nenhum endereço no fim. Envie assim, por favor: Leia mais – https://example.org
broadcast-link-no-label = O que o botão deve dizer? Coloque antes do endereço: Leia mais – https://example.org
broadcast-link-label-long = É longo demais para um botão: pode ter até 40 caracteres. Envie mais uma vez, por favor.
broadcast-link-address-long = Esse endereço é longo demais para um botão. Envie um mais curto, por favor.

# Recipients

broadcast-who =
    👥 <b>{ $channel }</b>: { $who }

    { $count ->
        [0] No momento, não é ninguém.
        [1] É <b>1 pessoa</b>.
       *[other] São <b>{ ABOUT($count) } pessoas</b>.
    }

    Quem silenciou o seu canal, me bloqueou ou está banido fica de fora.
broadcast-who-everyone = Todos (membros e visitantes)
broadcast-who-active = Ativos
broadcast-who-in-grace = No prazo de tolerância
broadcast-who-ended = Encerrados
broadcast-who-never-paid = Nunca pagaram
broadcast-chosen = • { $name } •
broadcast-pick-tier = 🔑 Um plano
broadcast-pick-language = 🌐 Um idioma
broadcast-any-tier = Todos os planos
broadcast-any-language = Todos os idiomas

# Preview, sending and scheduling

broadcast-cannot-copy = O Telegram não me deixa copiar essa mensagem, então não posso enviá-la a ninguém. Você a apagou? Escolha outra, por favor. ID do erro: { $id }
broadcast-ready =
    👆 É isto que as pessoas recebem.

    <b>{ $channel }</b> · { $who }: <b>{ $count ->
        [1] 1 pessoa
       *[other] { ABOUT($count) } pessoas
    }</b>, em cerca de { $time }.
broadcast-ready-nobody =
    👆 É isto que as pessoas receberiam.

    <b>{ $channel }</b> · { $who }: ninguém no momento. Você pode agendar para mais tarde ou escolher outros.
broadcast-poll-note = Cada pessoa recebe uma enquete própria: os votos não se somam.
broadcast-album-note = Abaixo de um álbum o Telegram não tem lugar para botões. Quem não quiser mais pode enviar /mute.
broadcast-keep-message = Deixe a sua mensagem neste chat, por favor: eu a copio daqui.
broadcast-send =
    { $count ->
        [1] 📨 Enviar agora a 1 pessoa
       *[other] 📨 Enviar agora a { ABOUT($count) } pessoas
    }
broadcast-send-fast =
    { $stars ->
        [1] ⚡ Tudo de uma vez, por até 1 Estrela do seu saldo
       *[other] ⚡ Tudo de uma vez, por até { $stars } Estrelas do seu saldo
    }
broadcast-too-few-stars = Isto precisa de { $needed } Estrelas suas, e seu saldo tem { $balance }. Nada foi enviado. Você pode enviar de graça, só que mais devagar.
broadcast-stars-reserved = ⭐ Separado das suas Estrelas: { $reserved }
broadcast-stars-spent = ⭐ Estrelas gastas: { $spent }. De volta ao seu saldo: { $returned }
broadcast-schedule = 🕒 Mais tarde
broadcast-repeat = 🔁 Toda semana
broadcast-change = ‹ Alterar
broadcast-begun = Está sendo enviada.
broadcast-quota =
    { $limit ->
        [1] Aqui é permitida uma transmissão por dia. A próxima pode sair em { $date }.
       *[other] Aqui são permitidas { $limit } transmissões por dia. A próxima pode sair em { $date }.
    }
broadcast-ask-moment =
    🕒 Quando ela deve sair?

    Toque em um botão ou digite um momento, como <code>18:30</code>, <code>amanhã 9:00</code> ou <code>24.12.2026 18:00</code>.
broadcast-ask-week =
    🔁 Quando ela deve sair pela primeira vez? Ela se repete toda semana, no mesmo dia e no mesmo horário.

    Toque em um botão ou digite um momento, como <code>18:30</code>, <code>amanhã 9:00</code> ou <code>24.12.2026 18:00</code>.
broadcast-in-utc = Os horários estão em UTC. /timezone define o seu fuso horário.
broadcast-in-your-time = Os horários estão no seu fuso horário.
broadcast-at-morning = Amanhã, 9:00
broadcast-at-noon = 12:00
broadcast-at-evening = 18:00
broadcast-moment-unclear = Não consigo ler isso como um momento. Digite assim: 18:30, amanhã 9:00 ou 24.12.2026 18:00.
broadcast-moment-no-such-day = Esse dia não existe no calendário. Digite outro, por favor.
broadcast-moment-past = Isso já passou. Digite um momento que ainda virá.
broadcast-moment-far = Falta mais de um ano para isso. Digite um momento mais próximo, por favor.
broadcast-not-scheduled = Essa transmissão foi enviada ou descartada nesse meio-tempo, então não agendei nada.
broadcast-scheduled =
    🕒 <b>{ $channel }</b>: { $what }

    Sai em { $date }, para quem estiver em “{ $who }” nessa hora.

    Deixe a sua mensagem neste chat, por favor: eu a copio daqui.
broadcast-weekly =
    🔁 <b>{ $channel }</b>: { $what }

    Sai em { $date } e toda semana depois disso, para quem estiver em “{ $who }” nessa hora.

    Deixe a sua mensagem neste chat, por favor: eu a copio daqui.

broadcast-not-sent =
    ⚠️ <b>{ $channel }</b>: a transmissão programada para { $date } ({ $what }) não foi enviada, porque quem a programou não pode mais enviar transmissões deste canal.

    Se for para sair mesmo assim, escreva como nova transmissão.

broadcast-cancel-schedule = ✖️ Não enviar

# Progress, editing and deleting

broadcast-finding-recipients =
    📣 <b>{ $channel }</b>

    Estou vendo quem recebe…
broadcast-is-sending = 📣 <b>{ $channel }</b>
broadcast-is-paused = ⏸ <b>{ $channel }</b> · pausada
broadcast-is-stopped = ⏹ <b>{ $channel }</b> · parada
broadcast-is-done = ✅ <b>{ $channel }</b> · concluída
broadcast-paused-content-gone = A mensagem que eu copio não está mais no nosso chat, então não consigo continuar. Pare esta transmissão e envie a mensagem de novo em outra.
broadcast-paused-refused = O Telegram recusa esta mensagem para todos, então parei de tentar. Se ela devia sair toda de uma vez, talvez faltem Estrelas no saldo do bot: retome quando houver mais. Se não, pare esta e envie outra mensagem.
broadcast-count-sent =
    { $count ->
        [0] ✅ enviada a ninguém
        [1] ✅ enviada a 1
       *[other] ✅ enviada a { $count }
    }
broadcast-count-blocked = 🚫 Bloquearam o bot: { $count }
broadcast-count-failed = ⚠️ Não entregue: { $count }
broadcast-count-unclear = ❔ Sem resposta: { $count }. Talvez já tenham recebido
broadcast-count-left = ▫️ Falta enviar: { $count }
broadcast-count-missed = ▫️ Não receberam: { $count }
broadcast-rate = { $rate } por segundo · resta cerca de { $time }
broadcast-rate-unknown = Acabou de começar…
broadcast-seconds = { $seconds } s
broadcast-minutes = { $minutes } min
broadcast-hours = { $hours } h { $minutes } min
broadcast-pause = ⏸ Pausar
broadcast-resume = ▶️ Retomar
broadcast-stop = ⏹ Parar
broadcast-done-pause = Pausada.
broadcast-done-resume = Continua.
broadcast-done-stop = Parada.
broadcast-resend = 🔁 Mais uma vez para quem ficou sem resposta ({ $count })
broadcast-resend-hint = A resposta do Telegram sobre algumas pessoas se perdeu: elas podem ter a mensagem ou não. Você pode enviá-la mais uma vez a elas. Quem já a tem vai tê-la duas vezes.
broadcast-done-resend = Enviando mais uma vez para quem ficou sem resposta.
broadcast-failures = ⬇️ Pessoas não alcançadas
broadcast-failures-file =
    { $count ->
        [1] 1 pessoa de { $channel } a quem a transmissão talvez não tenha chegado.
       *[other] { $count } pessoas de { $channel } a quem a transmissão talvez não tenha chegado.
    }
broadcast-column-id = ID do Telegram
broadcast-column-name = Nome
broadcast-column-username = Nome de usuário
broadcast-column-outcome = O que aconteceu
broadcast-column-reason = Motivo segundo o Telegram
broadcast-outcome-blocked = bloqueou o bot
broadcast-outcome-failed = não entregue
broadcast-outcome-unclear = sem resposta, talvez tenha recebido
broadcast-edit = ✏️ Editar para todos
broadcast-ask-text = ✏️ Envie o novo texto, com a formatação. Pode ter até { $max } caracteres e substitui o anterior; os botões ficam.
broadcast-ask-caption = ✏️ Envie a nova legenda como texto, com a formatação. Pode ter até { $max } caracteres e substitui a anterior; o resto fica.
broadcast-edit-not-text = Só posso alterar o texto. Envie-o como mensagem de texto, por favor.
broadcast-edit-too-long = É longo demais. Envie menos caracteres, por favor.
broadcast-ask-sure =
    { $count ->
        [1] Alterar para a única pessoa que recebeu?
       *[other] Alterar para as { $count } pessoas que receberam?
    }
broadcast-edit-sure = ✏️ Sim, alterar
broadcast-edit-tap = Toque em “Sim, alterar” ou cancele.
broadcast-edit-begun = Estou alterando. A página dessa transmissão mostra o andamento.
broadcast-edit-not = Não dá para alterar agora: ela já está sendo alterada ou recolhida, ou não é mais sua.
broadcast-delete = 🗑 Apagar para todos
broadcast-delete-ask =
    { $count ->
        [1] 🗑 Recolher da única pessoa que recebeu?
       *[other] 🗑 Recolher das { $count } pessoas que receberam?
    }

    O Telegram apaga o que tem menos de 48 horas. Cópias mais antigas ficam.
broadcast-delete-sure = 🗑 Sim, apagar para todos
broadcast-delete-cancel = ‹ Não, deixar
broadcast-revising-delete = 🗑 Estou recolhendo: { $bar }
broadcast-revising-edit = ✏️ Estou alterando: { $bar }
broadcast-deleted =
    { $count ->
        [1] 🗑 Recolhida de 1 pessoa.
       *[other] 🗑 Recolhida de { $count } pessoas.
    }
broadcast-deleted-not =
    { $count ->
        [1] Para 1 pessoa não foi possível apagar: talvez seja antiga demais.
       *[other] Para { $count } pessoas não foi possível apagar: talvez seja antiga demais.
    }
broadcast-edited =
    { $count ->
        [1] ✏️ Alterada para 1 pessoa.
       *[other] ✏️ Alterada para { $count } pessoas.
    }
broadcast-edited-not =
    { $count ->
        [1] Para 1 pessoa não foi possível alterar: talvez ela tenha apagado.
       *[other] Para { $count } pessoas não foi possível alterar: talvez elas tenham apagado.
    }

# Muting

broadcast-mute = 🔕 Silenciar
mute-page =
    🔔 Estes canais podem enviar transmissões a você. Toque em um canal para silenciar ou ativar.

    Uma transmissão é uma mensagem do dono para todos. Mensagens sobre o seu próprio acesso chegam sempre.
mute-nothing = Ninguém envia transmissões para você aqui, então não há nada para silenciar.
mute-is-on = 🔔 { $channel }
mute-is-off = 🔕 { $channel }
mute-done = Você não recebe mais transmissões de { $channel }. /mute as traz de volta.
