# A user's subscriptions, trials, reminders, the end of access, and the greeting after the user unblocked the bot.

# Notifications about changes by the channel's team

subscription-notify-gift =
    🎁 Quem administra <b>{ $channel }</b> deu a você tempo lá.

    Você pode ficar dentro até { $date }.
subscription-notify-gift-for-life =
    🎁 Quem administra <b>{ $channel }</b> deu a você acesso para sempre.
subscription-notify-gift-paused =
    🎁 Quem administra <b>{ $channel }</b> deu a você tempo lá.

    Seu acesso está em pausa no momento. O tempo conta quando for retomado.
subscription-notify-paused =
    ⏸ Quem administra <b>{ $channel }</b> pausou o seu acesso, então por enquanto você está fora.

    Você não perde tempo. Quando o acesso for retomado, envio um link de convite.
subscription-notify-resumed =
    ▶️ Seu acesso a <b>{ $channel }</b> continua.

    Você tem acesso até { $date }.
subscription-notify-resumed-for-life = ▶️ Seu acesso a <b>{ $channel }</b> continua, para sempre.
subscription-notify-banned =
    ⛔ Quem administra <b>{ $channel }</b> baniu você de lá.

    Se você pagou por ele, pode perguntar: /paysupport.
subscription-notify-unbanned = ✅ Quem administra <b>{ $channel }</b> retirou o seu banimento: você pode voltar quando quiser.
subscription-notify-allowed =
    🤝 Quem administra <b>{ $channel }</b> deixa você entrar grátis, enquanto quiser.

reengagement-first-greeting = 👋 É um prazer! Você já é membro. Aqui está um resumo:

command-subscriptions = Minhas assinaturas e links de convite

subscriptions-title = 🎟 <b>Suas assinaturas</b>
subscriptions-none = Você ainda não tem assinaturas. Abra o link de um canal de que goste e mostro os planos dele.
subscriptions-more =
    { $count ->
        [1] Uma assinatura mais antiga não é mostrada.
       *[other] { $count } assinaturas mais antigas não são mostradas.
    }

subscription-for-life =
    <b>{ $channel }</b> · { $tier }
    ✅ Seu para sempre.
subscription-until =
    <b>{ $channel }</b> · { $tier }
    ✅ Ativo até { $date }.
subscription-over =
    <b>{ $channel }</b> · { $tier }
    ⌛ Acabou em { $date }. Renove para voltar.
subscription-listed-paused =
    <b>{ $channel }</b> · { $tier }
    ⏸ Em pausa. Nada do seu tempo se perde.
subscription-given = participação
subscription-being-renewed =
    <b>{ $channel }</b> · { $tier }
    🔁 Está sendo renovado agora mesmo.

subscription-renews = 🔁 Renova em { $date } por { $price }.
subscription-renewal-stopped = ⏹ Não vai renovar: não haverá mais cobranças.
subscription-renewal-stopped-in-settings = ⏹ Não vai renovar: não haverá mais cobranças. Você pode retomar no Telegram: Configurações → Minhas Estrelas.
subscription-renewal-stopped-by-channel = ⏹ Não vai renovar: no momento não consigo deixar ninguém entrar lá. Quando conseguir, pergunto a você.
subscription-renewal-failed = ⚠️ A cobrança falhou, então não renovou.
subscription-renewal-past-due = ⚠️ A última cobrança falhou. Haverá nova tentativa até { $date }.
subscription-stop-renewing = ⏹ Parar de renovar { $channel }
subscription-resume-renewing = 🔁 Voltar a renovar { $channel }
subscription-portal = 💳 Cartão para { $channel }

subscription-renew = 🔄 Renovar { $channel }
subscription-see-offers = 🛍 Ver os planos

owner-administrator-kept =
    ⌛ O acesso pago de <b>{ $person }</b> a <b>{ $channel }</b> terminou.

    Essa pessoa administra o canal, então só você pode removê-la.
owner-removal-failed =
    ⚠️ { $count ->
        [1] Uma pessoa cujo tempo pago acabou ainda está em <b>{ $channel }</b>: não consigo retirar o acesso dela.
       *[other] { $count } pessoas cujo tempo pago acabou ainda estão em <b>{ $channel }</b>: não consigo retirar o acesso delas.
    }

    { $why }

    Verifique se sou administrador lá e posso banir usuários, e depois toque em “Verificar de novo”. Vou tentar todo dia.
owner-removal-refused = Resposta do Telegram: <i>{ $reason }</i>
owner-removal-unanswered = O Telegram não me respondeu.

# Reminders and the end of access

reminder =
    ⏳ Seu acesso a { $channels } ({ $tier }) termina em { $date }.

    Você já pode renovar: o tempo novo se soma ao que resta.
reminder-trial =
    ⏳ Seu teste grátis de { $channels } acaba em { $date }. Nada é cobrado automaticamente.

    Se quiser ficar, basta um toque.
reminder-grace =
    ⌛ Seu tempo em { $channels } ({ $tier }) acabou. Você pode ficar até { $date }.

    Renove até lá e você não precisa sair.

ended = ⌛ Seu tempo em { $channels } ({ $tier }) acabou, e o seu acesso também. Obrigado por ter estado lá.
ended-trial = ⌛ Seu teste grátis de { $channels } acabou, e o seu acesso também. Nada foi cobrado.
ended-refund = ↩️ Seu pagamento voltou para você, então o seu acesso a { $channels } acabou.
ended-by-channel = 🚪 Quem administra { $channels } encerrou o seu acesso. Se você acha que é um engano, escreva: /paysupport.
ended-allowed = 🤝 Seu tempo pago em { $channels } ({ $tier }) acabou, e você fica: quem administra deixa você entrar grátis.
ended-administrator = ⌛ Seu tempo em { $channels } ({ $tier }) acabou. Você é administrador lá, então deixo você dentro e avisei o dono.
ended-old-price = Com um toque você volta. Até { $date } você paga o preço de antes.
ended-see-offers = Você pode voltar quando quiser: os planos estão a um toque.

subscription-in-grace =
    <b>{ $channel }</b> · { $tier }
    ⌛ Acabou em { $date }. Você pode ficar até { $until }: renove até lá e não precisa sair.
subscription-listed-allowed =
    <b>{ $channel }</b>
    🤝 Seu de graça: quem administra deixa você entrar.
subscription-listed-banned =
    <b>{ $channel }</b>
    🚫 Quem administra baniu você de lá. Para perguntar o motivo: /paysupport.

# After the user unblocked the bot

reengagement-greeting = 👋 Que bom ver você! Por um tempo não consegui escrever para você, então aqui está um resumo:
reengagement-paid = 💳 Seu pagamento chegou nesse meio-tempo.
reengagement-ends-soon = ⏳ Acaba em breve. Renove quando quiser: o que você somar se junta ao que resta.
reengagement-owner = Talvez você tenha perdido mensagens sobre os seus canais. Envie /channels para ver como eles estão.

# Free trials

trial-try =
    { $days ->
        [1] 🎁 Testar { $tier } por um dia, grátis
       *[other] 🎁 Testar { $tier } por { $days } dias, grátis
    }
trial-started =
    🎁 Seu teste grátis de <b>{ $tier }</b> em { $channel } começou. Ele vai até { $date }.

    Nada é cobrado, nem agora nem depois: ele acaba sozinho. Já envio o seu link de convite.
trial-not-for-you = Este teste grátis não pode começar para você: é para quem chega pela primeira vez, e uma vez só.
