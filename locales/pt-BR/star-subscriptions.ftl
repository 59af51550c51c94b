# Stars that Telegram charges again every 30 days.

pay-once = { $price }, uma vez
pay-recurring =
    { $count ->
        [one] 🔁 { $count } Estrela a cada 30 dias
       *[other] 🔁 { $count } Estrelas a cada 30 dias
    }

recurring-terms =
    🔁 <b>{ $tier }</b> · { $channel }

    O Telegram cobra { $price } a cada 30 dias até você cancelar: nas configurações do Telegram, ou aqui com /subscriptions.
recurring-time-left = Você já tem tempo até { $date }: ele continua sendo seu e entra no final.
recurring-subscribe = 🔁 Assinar
recurring-already = 🔁 { $channel } já se renova sozinho; a próxima vez é em { $date }. Por isso não comecei uma segunda assinatura.
recurring-my-subscriptions = 🎟 Minhas assinaturas

renewing-stay-until = Você fica até { $date }.
renewing-stay-for-life = Você fica para sempre.
renewing-stay-over = Seu tempo lá acabou.
renewing-stay-paused = Quem administra pausou o seu tempo lá; nada dele se perde.
renewing-stay-banned = Quem administra baniu você de lá.
renewing-stay-whitelisted = Quem administra deixa você entrar grátis.

renewing-stopped = ⏹ <b>{ $channel }</b>: não haverá mais cobranças. { $stay }
renewing-stopped-by-channel =
    ⏹ <b>{ $channel }</b>: não haverá mais cobranças. Há um dia não consigo deixar ninguém entrar lá. { $stay }

    Quando voltar a funcionar, pergunto se você quer continuar.
renewing-resumable =
    ✅ <b>{ $channel }</b> funciona de novo. As renovações ainda estão paradas.

    Toque no botão para que continuem: então o Telegram cobra { $price } em { $date }.
renewing-pointless = Não deixo o Telegram cobrar de você por <b>{ $channel }</b> agora. { $stay }
renewing-not-now = No momento não consigo deixar ninguém entrar em <b>{ $channel }</b>, então não ativo as renovações. Quando voltar a funcionar, pergunto a você.
renewing-canceled =
    ⏹ <b>{ $channel }</b>: não haverá mais cobranças. { $stay }

    Você cancelou no Telegram e pode retomar lá: Configurações → Minhas Estrelas.
renewing-resumed =
    🔁 <b>{ $channel }</b> continua: o Telegram cobra { $price } em { $date }.

    Se o Telegram ainda mostrar como cancelado, ative lá: Configurações → Minhas Estrelas.
renewing-active = 🔁 <b>{ $channel }</b> continua: o Telegram cobra { $price } em { $date }.
renewing-failed =
    ⚠️ O Telegram não conseguiu cobrar { $price } por <b>{ $channel }</b>. { $stay }

    Você pode renovar à mão.
renewing-over = Essa assinatura de <b>{ $channel }</b> não pode mais ser retomada. { $stay }
renewing-refused = O Telegram não alterou a sua assinatura e nada foi cobrado. Você pode alterá-la no Telegram: Configurações → Minhas Estrelas. ID do erro: { $id }

renewal-delivered-inside = 🔁 <b>{ $tier }</b> · { $channel }: com a renovação, seu acesso vale { $until }.
renewal-delivered-join-request =
    🔁 <b>{ $tier }</b> · { $channel }: com a renovação, seu acesso vale { $until }.

    Toque no botão e peça para entrar: eu aprovo na hora.
renewal-delivered-one-time-link =
    🔁 <b>{ $tier }</b> · { $channel }: com a renovação, seu acesso vale { $until }.

    Toque no botão para entrar. O link funciona uma vez e por uma hora.
renewal-delivered-banned =
    🔁 <b>{ $tier }</b> · { $channel }: com a renovação, seu acesso vale { $until }.

    Mas quem administra { $channel } baniu você de lá, e eu não posso mudar isso. /subscriptions interrompe as renovações.
