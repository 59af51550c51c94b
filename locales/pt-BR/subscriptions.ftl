# What a person has, how they come in, and how it ends.

command-subscriptions = O que eu tenho e até quando

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
    🔁 O Telegram está renovando agora mesmo.

subscription-renews = 🔁 Renova em { $date } por { $price }.
subscription-renewal-stopped = ⏹ Não vai renovar: não haverá mais cobranças.
subscription-renewal-stopped-in-settings = ⏹ Não vai renovar: não haverá mais cobranças. Você parou no Telegram e pode retomar lá: Configurações → Minhas Estrelas.
subscription-renewal-stopped-by-channel = ⏹ Não vai renovar: no momento não consigo deixar ninguém entrar lá. Quando conseguir, pergunto a você.
subscription-renewal-failed = ⚠️ O Telegram não conseguiu cobrar as suas Estrelas, então não renovou.
subscription-stop-renewing = ⏹ Parar de renovar { $channel }
subscription-resume-renewing = 🔁 Voltar a renovar { $channel }

subscription-renew = 🔄 Renovar { $channel }
subscription-my-link = 🔑 Entrar em { $channel }
subscription-enter = 🚪 Entrar
subscription-see-offers = 🛍 Ver os planos

subscription-link-join-request =
    🔑 Sua entrada em <b>{ $channel }</b>.

    Toque no botão e peça para entrar: eu aprovo na hora. O link só funciona para você.
subscription-link-one-time-link =
    🔑 Sua entrada em <b>{ $channel }</b>.

    O link funciona uma vez e por uma hora. Os anteriores não funcionam mais.
subscription-not-entitled = Seu tempo em <b>{ $channel }</b> acabou. Renove e você entra na hora.
subscription-paused =
    Seu tempo em <b>{ $channel }</b> está parado: quem administra o pausou.

    Nada dele se perde. Quando for retomado, envio como entrar.
subscription-already-in = Você já está dentro: <b>{ $channel }</b> está na sua lista de chats.
subscription-banned = Quem administra <b>{ $channel }</b> baniu você de lá, e eu não posso mudar isso. Fale com essas pessoas, por favor.
subscription-too-soon = Você recebeu um link há menos de um minuto. Use esse, ou peça outro em um minuto.

subscription-request-declined =
    <b>{ $channel }</b> está aberto aos assinantes, e esse link é de outra pessoa.

    Você também pode entrar: escolha um plano e eu abro para você.
subscription-come-back =
    Seu pagamento por <b>{ $channel }</b> e o fim do seu tempo anterior se cruzaram, então talvez eu tenha removido você por um momento. Desculpe!

    Toque no botão para voltar a entrar.
subscription-link-misused =
    🔑 Outra pessoa entrou com o seu link em <b>{ $channel }</b>, então eu o cancelei.

    Aqui está um novo. Não o compartilhe, por favor.

owner-administrator-kept =
    ⌛ O tempo pago de <b>{ $person }</b> em <b>{ $channel }</b> acabou.

    Essa pessoa administra o canal, então só você pode retirar o acesso dela.
owner-removal-failed =
    ⚠️ { $count ->
        [1] Uma pessoa cujo tempo pago acabou ainda está em <b>{ $channel }</b>: não consigo retirar o acesso dela.
       *[other] { $count } pessoas cujo tempo pago acabou ainda estão em <b>{ $channel }</b>: não consigo retirar o acesso delas.
    }

    { $why }

    Verifique se sou administrador lá e posso banir usuários, e depois toque em “Verificar de novo”. Vou tentar todo dia.
owner-removal-refused = A última palavra do Telegram sobre isso: <i>{ $reason }</i>
owner-removal-unanswered = O Telegram não me respondeu.
owner-link-misused = 🔑 Alguém entrou em <b>{ $channel }</b> com o link de outra pessoa. Estou removendo quem entrou e cancelei esse link.
