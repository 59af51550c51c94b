# What is said before an end, at the end and after it; and to those who come back to the bot.

reminder =
    ⏳ Seu tempo em { $channels } ({ $tier }) acaba em { $date }.

    Renove quando quiser: o que você somar se junta ao que resta.
reminder-trial =
    ⏳ Seu teste grátis de { $channels } acaba em { $date }. Nada é cobrado automaticamente.

    Se quiser ficar, basta um toque.
reminder-grace =
    ⌛ Seu tempo em { $channels } ({ $tier }) acabou. Você pode ficar até { $date }.

    Renove até lá e você não precisa sair.

ended = ⌛ Seu tempo em { $channels } ({ $tier }) acabou, e o seu acesso também. Obrigado por ter estado lá.
ended-trial = ⌛ Seu teste grátis de { $channels } acabou, e o seu acesso também. Nada foi cobrado.
ended-refund = ↩️ Seu pagamento voltou para você, então o seu acesso a { $channels } acabou.
ended-people = 🚪 Quem administra { $channels } encerrou o seu acesso. Se você acha que é um engano, escreva: /paysupport.
ended-whitelisted = 🤝 Seu tempo pago em { $channels } ({ $tier }) acabou, e você fica: quem administra deixa você entrar grátis.
ended-administrator = ⌛ Seu tempo em { $channels } ({ $tier }) acabou. Você é administrador lá, então deixo você dentro e avisei o dono.
ended-own-price = Com um toque você volta. Até { $date } custa o mesmo que antes.
ended-see-offers = Você pode voltar quando quiser: os planos estão a um toque.

subscription-in-grace =
    <b>{ $channel }</b> · { $tier }
    ⌛ Acabou em { $date }. Você pode ficar até { $until }: renove até lá e não precisa sair.
subscription-listed-whitelisted =
    <b>{ $channel }</b>
    🤝 Seu de graça: quem administra deixa você entrar.
subscription-listed-banned =
    <b>{ $channel }</b>
    🚫 Quem administra baniu você de lá. Para perguntar o motivo: /paysupport.

welcome-back = 👋 Que bom ver você! Por um tempo não consegui escrever para você, então as coisas estão assim:
welcome-back-paid = 💳 Seu pagamento chegou nesse meio-tempo.
welcome-back-ends-soon = ⏳ Acaba em breve. Renove quando quiser: o que você somar se junta ao que resta.
welcome-back-owner = Talvez você tenha perdido mensagens sobre os seus canais. Envie /channels para ver como eles estão.

# The page of a channel's rules of access

channel-access-rules = ⏳ Quando o acesso acaba
access-rules =
    ⏳ Acesso a <b>{ $channel }</b>

    <b>Prazo de tolerância</b>
    Quanto tempo as pessoas podem ficar quando o tempo delas acaba? Elas são avisadas até quando.

    <b>Lembretes</b>
    Quantos dias antes do fim devo lembrá-las?

    <b>Membros que não conheço</b>
    O que faço com quem não entrou por mim? Administradores eu sempre deixo em paz.
access-rules-set = Salvo. Vale também para quem está dentro agora.
access-choice = { $choice }
access-chosen = ✅ { $choice }
access-grace-none = Sem tolerância
access-grace-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
access-grace-days =
    { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
access-reminder =
    { $count ->
        [one] { $count } dia antes
       *[other] { $count } dias antes
    }
access-unknown-leave = Deixar em paz
access-unknown-tell = Avisar-me de cada um
access-unknown-remove = Remover
