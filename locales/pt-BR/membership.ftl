# Who is in a channel, and what its owner is asked about that.

owner-unknown-members =
    { $count ->
        [1] 👤 Em <b>{ $channel }</b> há alguém que eu não deixei entrar e que não tem assinatura:
       *[other] 👥 Em <b>{ $channel }</b> há { $count } pessoas que eu não deixei entrar e que não têm assinatura:
    }

    { $people }

    Elas podem ficar? Até você decidir, deixo todo mundo onde está.
unknown-keep = ✅ Manter { $person }
unknown-keep-done = Pode ficar pelo tempo que você quiser.
unknown-out = 🚪 Remover { $person }
unknown-out-done = Estou removendo esta pessoa.
unknown-paid = Esta pessoa já tem uma assinatura, então fica.

owner-member-banned =
    🚫 Alguém baniu <b>{ $person }</b> de <b>{ $channel }</b>, e o tempo dessa pessoa lá vai até { $date }.

    Não tirei nada dele e deixo o banimento como está. Retire-o e a pessoa recebe como entrar; ou devolva o dinheiro dela.
owner-member-banned-for-life =
    🚫 Alguém baniu <b>{ $person }</b> de <b>{ $channel }</b>, onde essa pessoa tem acesso para sempre.

    Não tirei nada disso e deixo o banimento como está. Retire-o e a pessoa recebe como entrar; ou devolva o dinheiro dela.
ban-lift = ↩️ Retirar o banimento
ban-lift-done = Estou retirando o banimento.
ban-refund = 💸 Devolver o dinheiro
