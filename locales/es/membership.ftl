# Who is in a channel, and what its owner is asked about that.

owner-unknown-members =
    { $count ->
        [one] 👤 En <b>{ $channel }</b> hay alguien a quien no dejé entrar y que no tiene suscripción:
       *[other] 👥 En <b>{ $channel }</b> hay { $count } personas a quienes no dejé entrar y que no tienen suscripción:
    }

    { $people }

    ¿Pueden quedarse? Hasta que decidas, dejo a cada quien donde está.
unknown-keep = ✅ Se queda: { $person }
unknown-keep-done = Puede quedarse todo el tiempo que quieras.
unknown-out = 🚪 Sacar: { $person }
unknown-out-done = Estoy sacando a esta persona.
unknown-paid = Ya tiene una suscripción, así que se queda.

owner-member-banned =
    🚫 Alguien bloqueó a <b>{ $person }</b> en <b>{ $channel }</b>, y su tiempo allí dura hasta el { $date }.

    No le quité nada y dejo el bloqueo como está. Quítalo y recibirá cómo entrar; o devuélvele su dinero.
owner-member-banned-for-life =
    🚫 Alguien bloqueó a <b>{ $person }</b> en <b>{ $channel }</b>, donde tiene acceso para siempre.

    No le quité nada y dejo el bloqueo como está. Quítalo y recibirá cómo entrar; o devuélvele su dinero.
ban-lift = ↩️ Quitar el bloqueo
ban-lift-done = Estoy quitando el bloqueo.
ban-refund = 💸 Devolver el dinero
