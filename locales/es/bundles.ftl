# One payment that opens several channels, and the discussion group of a channel.

ways-channel = <b>{ $channel }</b>
ways-purchase = ✅ Pagado. <b>{ $tier }</b> te abre { $channels }.
ways-renewed = 🔁 <b>{ $tier }</b> para { $channels }: renovación lista.
ways-trial = 🎁 Tu prueba gratis de <b>{ $tier }</b> ha empezado: { $channels }.
ways-until = Tu acceso: { $until }.
ways-until-there = • <b>{ $channel }</b>: { $until }
ways-join-request =
    { $count ->
        [one] Toca el botón y solicita unirte: te apruebo al instante. El enlace solo funciona para ti.
       *[other] Toca cada botón y solicita unirte: te apruebo al instante. Los enlaces solo funcionan para ti.
    }
ways-one-time-link =
    { $count ->
        [one] Toca el botón para entrar. El enlace funciona una vez y durante una hora; /subscriptions te da uno nuevo.
       *[other] Toca cada botón para entrar. Los enlaces funcionan solo para ti, una vez y durante una hora; /subscriptions te da otros nuevos.
    }
ways-inside = Ya estás dentro: { $channels }.
ways-later = { $channels }: ahora mismo no puedo abrir la entrada. No tienes que hacer nada: te envío cómo entrar en cuanto pueda.
ways-banned = { $channels }: quienes lo administran te bloquearon allí, y yo no puedo cambiarlo. Habla con ellos, por favor.
ways-paused = { $channels }: quienes lo administran pausaron tu tiempo allí. No se pierde nada: cuando lo reanuden, te envío cómo entrar.
ways-over = { $channels }: tu tiempo allí ha terminado. Envía /subscriptions para ver lo que tienes.
ways-enter = 🚪 Entrar: { $channel }
ways-delayed =
    🔑 La entrada está abierta de nuevo: así entras en <b>{ $channel }</b>.

    Gracias por tu paciencia.
purchase-renewed-inside =
    ✅ Pagado. <b>{ $tier }</b> para { $channel } sigue { $until }.

    Ya estás dentro, así que no hay nada más que hacer.

discussion-page = 💬 Grupo de discusión
discussion-link = 💬 Abrir también su grupo de discusión
discussion-unlink = ✖️ Dejar de abrirlo a suscriptores
discussion-sell = 🛍 Vender el grupo por separado
discussion-add-me = ➕ Añadirme al grupo
discussion-found = Tiene un grupo de discusión. También puedo dejar entrar allí a sus suscriptores.
discussion-offer =
    💬 <b>{ $channel }</b> tiene un grupo de discusión en Telegram.

    También puedo dejar entrar allí a sus suscriptores: los de hoy y quienes paguen a partir de ahora. Cuando termina su tiempo en el canal, también termina en el grupo.
discussion-none =
    💬 <b>{ $channel }</b> no tiene grupo de discusión en Telegram.

    Para crear uno, abre los ajustes del canal → Discusión y elige un grupo. Luego toca el botón de abajo.
discussion-linked =
    💬 <b>{ $group }</b> está abierto a los suscriptores de <b>{ $channel }</b>.

    Sigue las reglas del canal. Aviso a quienes ya tienen acceso, unos pocos por segundo.
discussion-broken =
    ⚠️ <b>{ $group }</b> va con <b>{ $channel }</b>, pero por el momento no puedo trabajar allí.

    Revisa que yo sea administrador allí y pueda invitar y bloquear usuarios. Quien pague entretanto recibirá cómo entrar en cuanto yo pueda.
discussion-needs-me =
    Para dejar entrar a la gente en el grupo, necesito ser administrador allí y poder invitar y bloquear usuarios.

    Toca el primer botón y elige el grupo; luego toca “Comprobar de nuevo”.
discussion-sells-itself =
    Este grupo tiene sus propios planes a la venta, así que sus compradores han pagado solo por él.

    Retíralos primero y luego toca “Comprobar de nuevo”.
discussion-other-creator =
    Solo un grupo que creaste tú puede ir con tu canal.

    Si ahora es tuyo, toca “Comprobar de nuevo”.
discussion-unlinked = Ya no dejo entrar allí a más suscriptores. Quienes tienen acceso lo conservan hasta el fin que tiene hoy.
discussion-or-shop =
    <b>{ $group }</b> es el grupo de discusión de <b>{ $channel }</b>.

    ¿Dejo entrar allí también a los suscriptores del canal, o vendes el grupo por separado?
discussion-open =
    💬 <b>{ $group }</b>, el grupo de discusión de <b>{ $channel }</b>, ya está abierto para ti. Viene incluido en lo que tienes.

    Toca el botón y te muestro cómo entrar.

subscription-later =
    Ahora mismo no puedo abrir la entrada de <b>{ $channel }</b>.

    No tienes que hacer nada: te envío cómo entrar en cuanto pueda.
