# Stars that Telegram charges again every 30 days.

pay-once = { $price }, una vez
pay-recurring =
    { $count ->
        [one] 🔁 { $count } Estrella cada 30 días
       *[other] 🔁 { $count } Estrellas cada 30 días
    }

recurring-terms =
    🔁 <b>{ $tier }</b> · { $channel }

    Telegram cobra { $price } cada 30 días hasta que canceles: en los ajustes de Telegram, o aquí con /subscriptions.
recurring-time-left = Ya tienes tiempo hasta el { $date }: sigue siendo tuyo y se añade al final.
recurring-subscribe = 🔁 Suscribirme
recurring-already = 🔁 { $channel } ya se renueva por sí solo; la próxima vez, el { $date }. Por eso no empecé una segunda suscripción.
recurring-my-subscriptions = 🎟 Mis suscripciones

renewing-stay-until = Te quedas hasta el { $date }.
renewing-stay-for-life = Te quedas para siempre.
renewing-stay-over = Tu tiempo allí ha terminado.
renewing-stay-paused = Quienes lo administran pausaron tu tiempo allí; no se pierde nada.
renewing-stay-banned = Quienes lo administran te bloquearon allí.
renewing-stay-whitelisted = Quienes lo administran te dejan entrar gratis.

renewing-stopped = ⏹ <b>{ $channel }</b>: no habrá más cobros. { $stay }
renewing-stopped-by-channel =
    ⏹ <b>{ $channel }</b>: no habrá más cobros. Desde hace un día no puedo dejar entrar a nadie allí. { $stay }

    Cuando vuelva a funcionar, te pregunto si quieres continuar.
renewing-resumable =
    ✅ <b>{ $channel }</b> funciona de nuevo. Sus renovaciones siguen detenidas.

    Toca el botón para que continúen: entonces Telegram cobra { $price } el { $date }.
renewing-pointless = No dejo que Telegram te cobre ahora por <b>{ $channel }</b>. { $stay }
renewing-not-now = Por el momento no puedo dejar entrar a nadie en <b>{ $channel }</b>, así que no activo sus renovaciones. Cuando vuelva a funcionar, te pregunto.
renewing-canceled =
    ⏹ <b>{ $channel }</b>: no habrá más cobros. { $stay }

    Lo cancelaste en Telegram y puedes reanudarlo allí: Ajustes → Mis Estrellas.
renewing-resumed =
    🔁 <b>{ $channel }</b> continúa: Telegram cobra { $price } el { $date }.

    Si Telegram todavía lo muestra como cancelado, actívalo allí: Ajustes → Mis Estrellas.
renewing-active = 🔁 <b>{ $channel }</b> continúa: Telegram cobra { $price } el { $date }.
renewing-failed =
    ⚠️ Telegram no pudo cobrar { $price } por <b>{ $channel }</b>. { $stay }

    Puedes renovar a mano.
renewing-over = Esa suscripción a <b>{ $channel }</b> ya no se puede reanudar. { $stay }
renewing-refused = Telegram no cambió tu suscripción y no se cobró nada. Puedes cambiarla en Telegram: Ajustes → Mis Estrellas. ID del error: { $id }

renewal-delivered-inside = 🔁 <b>{ $tier }</b> · { $channel }: con la renovación, tu acceso dura { $until }.
renewal-delivered-join-request =
    🔁 <b>{ $tier }</b> · { $channel }: con la renovación, tu acceso dura { $until }.

    Toca el botón y solicita unirte: te apruebo al instante.
renewal-delivered-one-time-link =
    🔁 <b>{ $tier }</b> · { $channel }: con la renovación, tu acceso dura { $until }.

    Toca el botón para entrar. El enlace funciona una vez y durante una hora.
renewal-delivered-banned =
    🔁 <b>{ $tier }</b> · { $channel }: con la renovación, tu acceso dura { $until }.

    Pero quienes administran { $channel } te bloquearon allí, y yo no puedo cambiarlo. /subscriptions detiene las renovaciones.
