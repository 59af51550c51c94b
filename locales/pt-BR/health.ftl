# /health dos operadores e alertas sobre a instalação.

health-title = <b>Estado</b> · { $when }
health-undelivered = Compradores que esperam os links de convite: { $count }
health-held = Pagamentos que esperam uma decisão: { $count }
health-ledger = Livro contábil: { $sum }
health-ledger-fits = fecha
health-updates = Mensagens e toques que esperam por mim: { $count }
health-telegram = Atualizações que esperam no Telegram: { $count }
health-jobs-due = Tarefas a executar: { $count }
health-jobs-failed = Tarefas que falharam de vez: { $count }
health-removals = Pessoas ainda dentro depois do fim do acesso: { $count }
health-channels = Canais em que não consigo trabalhar: { $count }
health-broadcasts = Transmissões sendo enviadas: { $count }
health-refresh = 🔄 Atualizar
health-well = ✅ Está tudo bem.
health-problems = ⚠️ <b>Problemas, o mais antigo primeiro</b>
health-problem = <b>{ $problem }.</b>
health-problem-since = <b>{ $problem }</b>, desde { $since }.
health-more = Outros problemas: { $count }
health-alert-more = Todos os números: /health
health-over =
    ✅ <b>Está tudo bem de novo.</b>
    { $from } – { $until }

health-name-ledger = O livro contábil não fecha
health-name-custody = Um saldo no provedor difere do livro contábil
health-name-clock = O relógio do servidor está errado
health-name-undelivered = Um comprador espera os links de convite
health-name-updates = Mensagens ficam sem resposta
health-name-telegram = O Telegram não consegue entregar atualizações
health-name-jobs-due = Tarefas começam atrasadas
health-name-removals = Pessoas ainda estão dentro depois do fim do acesso
health-name-jobs-failed = Uma tarefa falhou de vez
health-name-held = Um pagamento espera uma decisão
health-name-channels = Não consigo trabalhar em um canal

health-remedy-ledger = Não pague nada. /anomalies mostra os lançamentos; talvez alguém tenha alterado linhas à mão.
health-remedy-custody = /anomalies mostra os saldos. Se ninguém moveu dinheiro à mão, não envie saques antes de saber por quê.
health-remedy-clock = <code>npm run doctor</code> mostra a diferença. Deixe a máquina sincronizar o relógio (chrony, systemd-timesyncd): os acessos terminam por esse relógio.
health-remedy-undelivered = Veja em /jobs a entrega que falhou e execute <code>npm run doctor</code>: ele mostra os canais em que me falta uma permissão.
health-remedy-updates = Verifique se os processos com os papéis <code>bot</code> e <code>web</code> estão rodando e procure <code>update_postponed</code> no log.
health-remedy-telegram = Execute <code>npm run doctor</code> no servidor: ele mostra o webhook como o Telegram o vê.
health-remedy-jobs-due = Verifique se um processo com o papel <code>worker</code> está rodando. Se todos estiverem ocupados, inicie outro.
health-remedy-removals = Veja em /jobs as remoções que falharam e execute <code>npm run doctor</code>: ele mostra os canais em que me falta uma permissão.
health-remedy-jobs-failed = /jobs mostra a causa. Quando for corrigida, tente a tarefa de novo ali.
health-remedy-held = Abra /anomalies e decida.
health-remedy-channels = <code>npm run doctor</code> mostra o canal e a permissão que falta. Só o dono pode devolvê-la, e ele já sabe.
