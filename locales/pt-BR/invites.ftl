# Invite links and join requests, for one channel and for a bundle.

subscription-my-link = 🔑 Entrar em { $channel }
subscription-enter = 🚪 Entrar

subscription-link-join-request =
    🔑 Seu link de convite para <b>{ $channel }</b>.

    Toque no botão e peça para entrar: eu aprovo na hora. O link só funciona para você.
subscription-link-one-time-link =
    🔑 Seu link de convite para <b>{ $channel }</b>.

    O link funciona uma vez e por uma hora. Os anteriores não funcionam mais.
subscription-not-entitled = Seu tempo em <b>{ $channel }</b> acabou. Renove e você entra na hora.
subscription-paused =
    Quem administra <b>{ $channel }</b> pausou o seu acesso.

    Você não perde tempo. Quando for retomado, envio um link de convite.
subscription-already-in = Você já está dentro: <b>{ $channel }</b> está na sua lista de chats.
subscription-banned = Quem administra <b>{ $channel }</b> baniu você de lá, e eu não posso mudar isso. Fale com essas pessoas, por favor.
subscription-no-room =
    O Telegram não deixa você entrar em <b>{ $channel }</b>: você já está em tantos canais e grupos quanto ele permite.

    Saia de um de que você não precisa e depois toque no botão.
subscription-too-soon = Você recebeu um link há menos de um minuto. Use esse, ou peça outro em um minuto.

subscription-request-declined =
    <b>{ $channel }</b> está aberto aos assinantes, e esse link é de outra pessoa.

    Você também pode entrar: escolha um plano e eu abro para você.
subscription-rejoin =
    Seu pagamento por <b>{ $channel }</b> chegou bem quando o seu acesso anterior terminava, então talvez eu tenha removido você por um momento. Desculpe!

    Toque no botão para voltar a entrar.
subscription-link-misused =
    🔑 Outra pessoa entrou com o seu link em <b>{ $channel }</b>, então eu o cancelei.

    Aqui está um novo. Não o compartilhe, por favor.
owner-link-misused = 🔑 Alguém entrou em <b>{ $channel }</b> com o link de outra pessoa. Estou removendo quem entrou e cancelei esse link.
owner-addition-undone =
    🚪 Um membro adicionou a <b>{ $channel }</b> alguém sem acesso. Estou removendo essa pessoa e todas as outras que os membros adicionarem.

    Com o botão abaixo, o Telegram deixa só administradores adicionarem pessoas.

# Several invite links in one message

invites-channel = <b>{ $channel }</b>
invites-purchase = ✅ Pago. <b>{ $tier }</b> abre { $channels } para você.
invites-renewed = 🔁 <b>{ $tier }</b> para { $channels }: renovação feita.
invites-trial = 🎁 Seu teste grátis de <b>{ $tier }</b> começou: { $channels }.
invites-until = Seu acesso: { $until }.
invites-until-line = • <b>{ $channel }</b>: { $until }
invites-join-request =
    { $count ->
        [1] Toque no botão e peça para entrar: eu aprovo na hora. O link só funciona para você.
       *[other] Toque em cada botão e peça para entrar: eu aprovo na hora. Os links só funcionam para você.
    }
invites-one-time-link =
    { $count ->
        [1] Toque no botão para entrar. O link funciona uma vez e por uma hora; /subscriptions dá um novo.
       *[other] Toque em cada botão para entrar. Os links funcionam só para você, uma vez e por uma hora; /subscriptions dá novos.
    }
invites-inside = Você já está dentro: { $channels }.
invites-later = { $channels }: não consigo deixar você entrar agora. Você não precisa fazer nada: envio um link de convite assim que puder.
invites-banned = { $channels }: quem administra baniu você de lá, e eu não posso mudar isso. Fale com essas pessoas, por favor.
invites-paused = { $channels }: quem administra pausou o seu acesso. Você não perde tempo: quando for retomado, envio um link de convite.
invites-over = { $channels }: o seu tempo lá acabou. Envie /subscriptions para ver o que você tem.
invites-enter = 🚪 Entrar: { $channel }
invites-delayed =
    🔑 Já posso deixar as pessoas entrarem de novo: este é o seu link de convite para <b>{ $channel }</b>.

    Obrigado pela paciência.

subscription-later =
    Não consigo deixar você entrar em <b>{ $channel }</b> agora.

    Você não precisa fazer nada: envio um link de convite assim que puder.
