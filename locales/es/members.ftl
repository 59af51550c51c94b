# The list of a channel's members, one member's page, the CSV file, and unknown members.

# Unknown members, and bans that somebody made in Telegram

unknown-members =
    { $count ->
        [one] 👤 En <b>{ $channel }</b> hay alguien a quien no dejé entrar y que no tiene suscripción:
       *[other] 👥 En <b>{ $channel }</b> hay { $count } personas a quienes no dejé entrar y que no tienen suscripción:
    }

    { $people }

    ¿Pueden quedarse? Hasta que decidas, dejo a cada quien donde está.
unknown-member-keep = ✅ Se queda: { $person }
unknown-member-keep-done = Puede quedarse todo el tiempo que quieras.
unknown-member-kick = 🚪 Sacar: { $person }
unknown-member-kick-done = Estoy sacando a esta persona.
unknown-member-paid = Ya tiene una suscripción, así que se queda.

ban-notify =
    🚫 Alguien bloqueó a <b>{ $person }</b> en <b>{ $channel }</b>, pero tiene acceso pagado hasta el { $date }.

    No cambié ni el bloqueo ni su acceso. Si quitas el bloqueo, recibe un enlace de invitación. También puedes reembolsar su pago.
ban-notify-for-life =
    🚫 Alguien bloqueó a <b>{ $person }</b> en <b>{ $channel }</b>, pero tiene acceso para siempre.

    No cambié ni el bloqueo ni su acceso. Si quitas el bloqueo, recibe un enlace de invitación. También puedes reembolsar su pago.
ban-lift = ↩️ Quitar el bloqueo
ban-lift-done = Estoy quitando el bloqueo.
ban-refund = 💸 Devolver el dinero

command-members = Miembros de mis canales
channel-members = 👥 Miembros

members-which = 👥 ¿Los miembros de qué canal? Elige uno.
members-no-channels =
    Todavía no administras ningún canal aquí, así que no hay miembros que mostrar.

    /newchannel conecta uno.
members-list =
    👥 <b>{ $channel }</b>

    { $what }
members-shown-active = Activos; arriba, lo que termina primero.
members-shown-soon = Terminan en una semana o están en el plazo de gracia.
members-shown-paused = En pausa: no pierden tiempo.
members-shown-ended = Terminados; arriba, los más recientes.
members-shown-special = Con bloqueo o con entrada siempre gratis.
members-nobody = Nadie por el momento.
members-page-of = Página { $page } de { $pages }
members-filter = { $name } { ABOUT($count) }
members-filter-chosen = • { $name } { ABOUT($count) } •
members-name-active = Activos
members-name-soon = Por terminar
members-name-paused = En pausa
members-name-ended = Terminados
members-name-special = Bloqueos y gratis
members-previous = ‹ Anteriores
members-next = Siguientes ›
members-find = 🔎 Buscar a alguien
members-export = ⬇️ Todo en un archivo
members-back = ‹ Miembros

members-label-active = { $name } · hasta el { $date }
members-label-life = { $name } · para siempre
members-label-grace = ⌛ { $name } · en gracia desde el { $date }
members-label-paused = ⏸ { $name } · desde el { $date }
members-label-ended = { $name } · { $date }
members-label-banned = ⛔ { $name }
members-label-allowed = 🤝 { $name }
members-label-found = { $name } · { $channel }

# Search

members-ask-whom =
    🔎 ¿A quién buscas en <b>{ $channel }</b>?

    Envía su ID, su @usuario o una parte de su nombre, o reenvíame un mensaje que haya escrito.
members-not-an-id = Es demasiado largo para un ID de Telegram. Envíalo otra vez, o un @usuario.
members-not-a-name = Puedo buscar hasta 64 caracteres. Envía una parte de su nombre, su @usuario o su ID.
members-forward-hidden =
    Esa persona oculta quién es en los mensajes reenviados, así que no puedo saber quién lo escribió.

    Envía su @usuario, su ID o una parte de su nombre.
members-forward-not-a-person = Ese mensaje no es de una persona. Reenvía uno que haya escrito el propio miembro.
members-found = 🔎 Estos coinciden. Toca un nombre.
members-found-more = 🔎 Estos coinciden, y hay más. Toca un nombre o busca de nuevo con más letras.
members-found-none =
    No encontré a nadie así.

    Prueba con su ID o con un mensaje reenviado: así también encuentro a quienes todavía no tienen nada aquí.
members-not-yours = Ya no puedes gestionar este canal. /channels muestra los que sí.
members-form-lost = No pude continuar con eso y no se cambió nada. Empieza de nuevo con /members. ID del error: { $id }

# One member

member-page =
    👤 <b>{ $name }</b>{ $handle }
    <code>{ $id }</code> · { $channel }

    { $state }
    { $membership }

    { $payments }
member-unknown = Todavía no es miembro
member-handle = {" "}(@{ $username })
member-active = ✅ { $tier }: hasta el { $date }.
member-life = ✅ { $tier }: para siempre.
member-grace = ⌛ { $tier }: terminó el { $date }; sigue dentro por el plazo de gracia hasta el { $until }.
member-overdue = ⌛ { $tier }: terminó el { $date }. Estoy por sacar a esta persona.
member-paused = ⏸ { $tier }: en pausa desde el { $date }. Le quedan { $left }.
member-paused-life = ⏸ { $tier }: en pausa desde el { $date }. Es para siempre.
member-ending = 🚪 { $tier }: terminó. Estoy sacando a esta persona.
member-ending-fails = ⚠️ { $tier }: terminó, pero no pude sacar a esta persona. Telegram dice: “{ $reason }”. Lo intento de nuevo.
member-ended = ⌛ { $tier }: terminó el { $date }.
member-never = No tiene tiempo aquí.
member-banned = ⛔ Con bloqueo desde el { $date }.
member-allowed = 🤝 Entra siempre gratis desde el { $date }.
member-given = Regalo
member-in-creator = En el chat: es su propietario.
member-in-administrator = En el chat: es administrador.
member-in-member = En el chat: sí, según lo visto el { $date }.
member-in-native-subscriber = En el chat: por una suscripción propia de Telegram.
member-in-outside = En el chat: no, según lo visto el { $date }.
member-in-banned = En el chat: con bloqueo, según lo visto el { $date }.
member-in-unknown = En el chat: no se ha visto todavía.
member-paid-nothing = No ha pagado nada aquí.
member-payment = • { $date } · { $amount } · { $tier }
member-payment-refunded = • { $date } · { $amount } · { $tier } · devuelto
member-payments-more =
    { $count ->
        [one] y { $count } pago anterior
       *[other] y { $count } pagos anteriores
    }
member-give-1 = 🎁 1 día
member-give-7 = 🎁 7 días
member-give-30 = 🎁 30 días
member-give-days = 🎁 Otro…
member-give-life = 🎁 Para siempre
member-pause = ⏸ Pausar
member-resume = ▶️ Reanudar
member-end = ⏹ Terminar ya
member-end-sure = ⏹ Sí, terminar ya
member-end-not = ‹ No, dejarlo
member-ban = ⛔ Bloquear
member-unban = Quitar el bloqueo
member-list = 🤝 Dejar entrar siempre gratis
member-unlist = Quitar acceso gratis
member-end-ask =
    ⏹ ¿Terminar ya el acceso de <b>{ $name }</b> a <b>{ $channel }</b>?

    El tiempo que le queda se pierde para siempre, y saco a esta persona al instante. No se le devuelve dinero: para eso está /refund.
member-done-give = Dado. Ya se lo digo.
member-done-pause = En pausa. Saco a esta persona y se lo aviso. No pierde tiempo.
member-done-resume = Reanudado. Se lo aviso a esta persona y le envío un enlace de invitación.
member-done-end = Terminado. Saco a esta persona.
member-done-ban = Bloqueo puesto. Saco a esta persona y se lo digo.
member-done-unban = Bloqueo quitado. Se lo digo a esta persona.
member-done-list = Entra siempre gratis. Se lo aviso a esta persona y le envío un enlace de invitación.
member-done-unlist = Terminó el acceso gratis. A partir de ahora solo cuenta su tiempo pagado o regalado.
member-too-long = Tu rol puede dar acceso para { $days } días como máximo. El propietario puede dar más.
member-changed-meanwhile = Algo cambió entretanto, así que no hice nada. Esta página ya está al día.
member-is-administrator = Esta persona administra el chat, así que no puedo sacarla. Quítale primero ese cargo en Telegram.
member-ask-days =
    🎁 ¿Cuántos días para <b>{ $name }</b>?

    Escribe un número entero del 1 al 3660. Se suman a lo que queda.
member-days-failed = Algo falló de nuestro lado y todavía no se dio nada. Escribe el número otra vez, por favor. ID del error: { $id }
member-days = { $days ->
    [one] { $days } día
   *[other] { $days } días
    }
member-hours = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
    }

# Access that a manager offers to a person who is not in the chat

pending-notice =
    🎁 Alguien que lleva un canal o grupo aquí te ofrece acceso gratis.

    No pasa nada si no aceptas. Nadie sabe si lees esto, y solo te escribo una vez sobre ello.
pending-show = 👀 Verlo y aceptar
pending-decline-all = ✖️ No, gracias
pending-waits = 🎁 Alguien te ofrece acceso gratis a un canal o grupo.
pending-page =
    🎁 Puedes tener acceso gratis. Toca un nombre para aceptar.

    { $list }

    Cuando aceptes, quienes llevan el canal verán tu nombre y podrán escribirte a través de mí.
pending-item = • <b>{ $channel }</b>: { $term }
pending-term-life = de por vida
pending-term-until = hasta el { $date }
pending-accept = ✅ { $channel }
pending-decline = ✖️ Rechazar
pending-accepted = Aceptado. Tu enlace de invitación llega enseguida.
pending-declined = Rechazado. No se lo digo a nadie.
pending-nothing = Ahora no te espera ninguna oferta.
member-pending = ⏳ No está en el chat, así que primero le pregunto. Si acepta: { $term }.
member-done-offer = No está en el chat, así que primero le pregunto, si puedo escribirle. Su acceso empieza cuando acepte.
member-not-inside = No está en el chat. Regálale días: primero le pregunto.
member-done-ban-quietly = Bloqueo hecho. No podrá entrar y no le digo nada.
member-done-unban-quietly = Bloqueo quitado. No le digo nada.

# The CSV file

members-export-file = Toda la gente de { $channel }. Las horas están en UTC.
members-export-part = Toda la gente de { $channel }, parte { $part } de { $parts }. Las horas están en UTC.
members-column-id = ID de Telegram
members-column-name = Nombre
members-column-username = Nombre de usuario
members-column-state = Estado
members-column-override = Siempre dentro o con bloqueo
members-column-tier = Plan
members-column-started = Inicio (UTC)
members-column-until = Hasta (UTC)
members-column-access-until = Con gracia (UTC)
members-column-paused = En pausa desde (UTC)
members-column-ended = Fin (UTC)
members-column-end-reason = Cómo terminó
members-column-membership = En el chat
members-column-membership-at = Visto el (UTC)
members-column-payments = Pagos
members-column-stars = Pagado en Estrellas
members-column-money = Pagado en { $currency ->
        [USD] dólares
        [EUR] euros
       *[other] { $currency }
    }
members-column-reminded = Último recordatorio (UTC)
members-export-for-life = para siempre
members-state-active = activo
members-state-paused = en pausa
members-state-ending = saliendo
members-state-ended = terminado
members-state-none = nunca tuvo tiempo
members-override-banned = bloqueo
members-override-allowed = gratis
members-end-reason-removed = lo saqué
members-end-reason-not-a-member = estaba fuera
members-end-reason-administrator = administrador
members-end-reason-allowed = gratis
members-membership-creator = propietario
members-membership-administrator = administrador
members-membership-member = dentro
members-membership-native-subscriber = dentro por Telegram
members-membership-outside = fuera
members-membership-banned = bloqueo
