# Invite links and join requests, for one channel and for a bundle.

subscription-my-link = 🔑 Entrar en { $channel }
subscription-enter = 🚪 Entrar

subscription-link-join-request =
    🔑 Tu enlace de invitación a <b>{ $channel }</b>.

    Toca el botón y solicita unirte: te apruebo al instante. El enlace solo funciona para ti.
subscription-link-one-time-link =
    🔑 Tu enlace de invitación a <b>{ $channel }</b>.

    El enlace funciona una vez y durante una hora. Los anteriores ya no funcionan.
subscription-not-entitled = Tu tiempo en <b>{ $channel }</b> ha terminado. Renueva y entras al instante.
subscription-paused =
    Quienes administran <b>{ $channel }</b> pausaron tu acceso.

    No pierdes tiempo. Cuando lo reanuden, te envío un enlace de invitación.
subscription-already-in = Ya estás dentro: <b>{ $channel }</b> está en tu lista de chats.
subscription-banned = Quienes administran <b>{ $channel }</b> te bloquearon allí, y yo no puedo cambiarlo. Habla con ellos, por favor.
subscription-no-room =
    Telegram no te deja entrar en <b>{ $channel }</b>: ya estás en tantos canales y grupos como permite.

    Sal de uno que no necesites y luego toca el botón.
subscription-too-soon = Recibiste un enlace hace menos de un minuto. Usa ese, o pide otro en un minuto.

subscription-request-declined =
    <b>{ $channel }</b> está abierto a sus suscriptores, y ese enlace es de otra persona.

    Tú también puedes entrar: elige un plan y te abro.
subscription-rejoin =
    Tu pago por <b>{ $channel }</b> llegó justo cuando terminaba tu acceso anterior, así que quizás te saqué por un momento. ¡Perdón!

    Toca el botón para volver a entrar.
subscription-link-misused =
    🔑 Otra persona entró con tu enlace a <b>{ $channel }</b>, así que lo anulé.

    Aquí tienes uno nuevo. No lo compartas, por favor.
owner-link-misused = 🔑 Alguien entró en <b>{ $channel }</b> con el enlace de otra persona. Estoy sacando a esa persona y anulé ese enlace.
owner-addition-undone =
    🚪 Un miembro añadió a <b>{ $channel }</b> a alguien sin acceso. Lo estoy sacando, igual que a todos los que añadan los miembros.

    Con el botón de abajo, Telegram permite añadir gente solo a los administradores.

# Several invite links in one message

invites-channel = <b>{ $channel }</b>
invites-purchase = ✅ Pagado. <b>{ $tier }</b> te abre { $channels }.
invites-renewed = 🔁 <b>{ $tier }</b> para { $channels }: renovación lista.
invites-trial = 🎁 Tu prueba gratis de <b>{ $tier }</b> ha empezado: { $channels }.
invites-until = Tu acceso: { $until }.
invites-until-line = • <b>{ $channel }</b>: { $until }
invites-join-request =
    { $count ->
        [one] Toca el botón y solicita unirte: te apruebo al instante. El enlace solo funciona para ti.
       *[other] Toca cada botón y solicita unirte: te apruebo al instante. Los enlaces solo funcionan para ti.
    }
invites-one-time-link =
    { $count ->
        [one] Toca el botón para entrar. El enlace funciona una vez y durante una hora; /subscriptions te da uno nuevo.
       *[other] Toca cada botón para entrar. Los enlaces funcionan solo para ti, una vez y durante una hora; /subscriptions te da otros nuevos.
    }
invites-inside = Ya estás dentro: { $channels }.
invites-later = { $channels }: ahora mismo no puedo dejarte entrar. No tienes que hacer nada: te envío un enlace de invitación en cuanto pueda.
invites-banned = { $channels }: quienes lo administran te bloquearon allí, y yo no puedo cambiarlo. Habla con ellos, por favor.
invites-paused = { $channels }: quienes lo administran pausaron tu acceso. No pierdes tiempo: cuando lo reanuden, te envío un enlace de invitación.
invites-over = { $channels }: tu tiempo allí ha terminado. Envía /subscriptions para ver lo que tienes.
invites-enter = 🚪 Entrar: { $channel }
invites-delayed =
    🔑 Ya puedo dejar entrar de nuevo: este es tu enlace de invitación a <b>{ $channel }</b>.

    Gracias por tu paciencia.

subscription-later =
    Ahora mismo no puedo dejarte entrar en <b>{ $channel }</b>.

    No tienes que hacer nada: te envío un enlace de invitación en cuanto pueda.
