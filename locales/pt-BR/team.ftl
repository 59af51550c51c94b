# The team of an owner, its roles, and the operators of the bot.

team-page = 👥 <b>Sua equipe.</b> Toque em um nome para mudar ou encerrar uma função.
team-nobody = 👥 Ainda ninguém trabalha com você aqui. Convide alguém: você escolhe a função, e nada muda até você aprovar quem abrir o link.
team-none = Você não tem canal aqui nem trabalha para ninguém. Conecte um canal com /newchannel ou abra o link que um dono lhe der.
team-line = { $name } · { $role } · { $where }
team-all-channels = todos os canais
team-role-manager = Gestor
team-role-support = Atendimento
team-role-finance = Finanças
team-role-read-only = Somente leitura
team-choose-role =
    Qual função a pessoa terá?

    <b>Gestor</b>: membros, planos, transmissões, publicações, links, doações e configurações; vê estatísticas.
    <b>Atendimento</b>: membros e mensagens; não vê valores.
    <b>Finanças</b>: extratos, reembolsos e estatísticas.
    <b>Somente leitura</b>: vê ofertas, membros, estatísticas, publicações, links, doações e configurações, e não muda nada.

    Carteira, saques, pagamentos que não batem, acesso vitalício e a equipe continuam só seus.
team-choose-channels = Para quais canais?
team-link =
    Envie este link a quem terá a função “{ $role }”. Vale para uma pessoa e por 7 dias. Pergunto a você antes de qualquer mudança.

    { $link }
team-too-many = Já há vinte convites abertos. Espere alguns serem respondidos ou expirarem.
team-asked-owner = <b>{ $name }</b> (<code>{ $id }</code>) abriu seu convite e pede para entrar na sua equipe: { $role }, { $where }.
team-approve = ✅ Aprovar
team-approve-one = ✅ Aprovar { $name }
team-decline = ✖️ Recusar
team-approved = Agora essa pessoa está na sua equipe.
team-declined = Recusado. Nada mudou.
team-you-asked = Perguntei a { $owner } se você pode entrar na equipe ({ $role }). Escrevo quando for decidido.
team-you-joined = ✅ Você está na equipe de { $owner }: { $role }, { $where }. Comece com /channels.
team-you-declined = { $owner } recusou: você não está na equipe ({ $role }, { $where }).
team-you-left = Sua função com { $owner } terminou ({ $role }, { $where }).
team-left-owner = <b>{ $name }</b> (<code>{ $id }</code>) saiu da sua equipe: { $role }, { $where }.
team-left-erased = Alguém da sua equipe apagou os próprios dados, e a função terminou: { $role }, { $where }.
team-open = 👥 Equipe
team-member =
    <b>{ $member }</b>
    <code>{ $id }</code> · desde { $date }

    Escolha outra função ou encerre esta. Ambas valem na hora.
team-invite = ➕ Convidar alguém
team-remove = ✖️ Encerrar esta função
team-leave = ✖️ Sair da equipe de { $owner }
team-removed = A função terminou.
team-role-set = A nova função já vale.
team-more = Mais ({ $page } de { $pages }) ›
team-back = ‹ Equipe
team-mine = <b>Suas funções com outros</b>
team-history = <b>Últimas mudanças da equipe</b>
team-history-line = { $date } · { $name }: { $change }
team-changed-tiers = planos
team-changed-links = links rastreados
team-changed-members = um membro
team-changed-broadcasts = uma transmissão
team-changed-broadcast-draft = o rascunho de uma transmissão
team-changed-broadcast-sent = uma transmissão (enviada ou agendada)
team-changed-broadcast-stopped = uma transmissão (pausada ou parada)
team-changed-support = uma mensagem
team-changed-refunds = um pagamento ou reembolso
team-changed-team = a própria função
team-changed-settings = configurações ou publicações
operators-list = 🛠 <b>Operadores</b>: { $people }
operators-connecting-operators = Só operadores podem conectar canais. WHO_MAY_CONNECT=invited ou =everybody abre isso a outros.
operators-connecting-invited = Operadores e as pessoas que eles convidam podem conectar canais.
operators-connecting-everybody = Qualquer pessoa pode conectar canais.
operators-connecting-listed = Operadores e as pessoas em WHO_MAY_CONNECT podem conectar canais.
operators-claim-open = ⚠️ Um link que torna operador quem o abrir está aberto até { $date }.
operators-invite-owner = ➕ Convidar um dono
operators-owner-link =
    Envie este link a quem vai conectar canais aqui. Vale para uma pessoa e por 7 dias, enquanto WHO_MAY_CONNECT for “invited”.

    { $link }
operators-owners-button = 👥 Donos convidados
operators-owners = 👥 <b>Donos convidados e links abertos.</b> Toque em um para ver ou revogar. Um dono cujo convite você revoga mantém os canais conectados e não pode conectar nenhum novo.
operators-owners-none = 👥 Ninguém abriu um convite ainda, e nenhum link está aberto.
operators-link-line = 🔗 Aberto até { $date }
operators-link-page = 🔗 Um link para um dono, de { $by }. Ninguém o abriu; vale até { $date }.
operators-owner-page =
    <b>{ $name }</b> (<code>{ $id }</code>)
    Pode conectar canais desde { $date }, a convite de { $by }. Conectados até agora: { $channels }.
    Se você revogar este dono, os canais conectados ficam, mas não é possível adicionar novos. Um novo link o convida outra vez.
operators-owner-revoke = ✖️ Revogar
operators-link-end = ✖️ Encerrar este link
operators-owner-revoked = A partir de agora este dono não conecta nenhum canal novo. Os conectados ficam.
operators-link-ended = O link não abre mais nada.
operators-owners-changed = Isso mudou nesse meio-tempo. Nada foi revogado; esta é a lista atual.
operators-owners-back = ‹ Donos convidados
operators-claimed = ✅ Agora você é operador deste bot. Veja /team, /anomalies e /jobs; /newchannel conecta seu canal.
operators-another = 🛠 <b>{ $name }</b> (<code>{ $id }</code>) abriu o link dos operadores e agora também é operador. /team mostra todos os operadores. Se for um engano, indique os operadores em OPERATOR_IDS: então só eles contam.
operators-owner-joined = ✅ Agora você pode conectar canais aqui.
