# One payment that opens several channels, and the discussion group of a channel.

ways-channel = <b>{ $channel }</b>
ways-purchase = ✅ Pago. <b>{ $tier }</b> abre { $channels } para você.
ways-renewed = 🔁 <b>{ $tier }</b> para { $channels }: renovação feita.
ways-trial = 🎁 Seu teste grátis de <b>{ $tier }</b> começou: { $channels }.
ways-until = Seu acesso: { $until }.
ways-until-there = • <b>{ $channel }</b>: { $until }
ways-join-request =
    { $count ->
        [1] Toque no botão e peça para entrar: eu aprovo na hora. O link só funciona para você.
       *[other] Toque em cada botão e peça para entrar: eu aprovo na hora. Os links só funcionam para você.
    }
ways-one-time-link =
    { $count ->
        [1] Toque no botão para entrar. O link funciona uma vez e por uma hora; /subscriptions dá um novo.
       *[other] Toque em cada botão para entrar. Os links funcionam só para você, uma vez e por uma hora; /subscriptions dá novos.
    }
ways-inside = Você já está dentro: { $channels }.
ways-later = { $channels }: não consigo abrir a entrada agora. Você não precisa fazer nada: envio como entrar assim que puder.
ways-banned = { $channels }: quem administra baniu você de lá, e eu não posso mudar isso. Fale com essas pessoas, por favor.
ways-paused = { $channels }: quem administra pausou o seu tempo lá. Nada se perde: quando ele for retomado, envio como entrar.
ways-over = { $channels }: o seu tempo lá acabou. Envie /subscriptions para ver o que você tem.
ways-enter = 🚪 Entrar: { $channel }
ways-delayed =
    🔑 A entrada está aberta de novo: veja como entrar em <b>{ $channel }</b>.

    Obrigado pela paciência.
purchase-renewed-inside =
    ✅ Pago. <b>{ $tier }</b> para { $channel } continua { $until }.

    Você já está dentro, então não há mais nada a fazer.

discussion-page = 💬 Grupo de discussão
discussion-link = 💬 Abrir também o grupo de discussão
discussion-unlink = ✖️ Não abrir mais a assinantes
discussion-sell = 🛍 Vender o grupo à parte
discussion-add-me = ➕ Me adicionar ao grupo
discussion-found = Ele tem um grupo de discussão. Também posso deixar os assinantes entrarem lá.
discussion-offer =
    💬 <b>{ $channel }</b> tem um grupo de discussão no Telegram.

    Também posso deixar os assinantes entrarem lá: os de hoje e todos que pagarem de agora em diante. Quando o tempo deles no canal acaba, acaba no grupo também.
discussion-none =
    💬 <b>{ $channel }</b> não tem grupo de discussão no Telegram.

    Para criar um, abra as configurações do canal → Discussão e escolha um grupo. Depois toque no botão abaixo.
discussion-linked =
    💬 <b>{ $group }</b> está aberto aos assinantes de <b>{ $channel }</b>.

    Ele segue as regras do canal. Aviso quem já tem acesso, algumas pessoas por segundo.
discussion-broken =
    ⚠️ <b>{ $group }</b> acompanha <b>{ $channel }</b>, mas não consigo trabalhar lá no momento.

    Verifique se sou administrador lá e posso convidar e banir usuários. Quem pagar nesse meio-tempo recebe como entrar assim que eu puder.
discussion-needs-me =
    Para deixar as pessoas entrarem no grupo, preciso ser administrador lá e poder convidar e banir usuários.

    Toque no primeiro botão e escolha o grupo; depois, em “Verificar de novo”.
discussion-sells-itself =
    Este grupo tem planos próprios à venda, então os compradores pagaram só por ele.

    Retire-os primeiro e depois toque em “Verificar de novo”.
discussion-other-creator =
    Só um grupo criado por você pode acompanhar o seu canal.

    Se agora ele é seu, toque em “Verificar de novo”.
discussion-unlinked = Não deixo mais assinantes entrarem lá. Quem tem acesso o mantém até o fim que ele tem hoje.
discussion-or-shop =
    <b>{ $group }</b> é o grupo de discussão de <b>{ $channel }</b>.

    Os assinantes do canal devem entrar lá também, ou você vende o grupo à parte?
discussion-open =
    💬 <b>{ $group }</b>, o grupo de discussão de <b>{ $channel }</b>, agora está aberto para você. Ele vem junto com o que você tem.

    Toque no botão e mostro como entrar.

subscription-later =
    Não consigo abrir a entrada de <b>{ $channel }</b> agora.

    Você não precisa fazer nada: envio como entrar assim que puder.
