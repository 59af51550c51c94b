# Notifications for owners.

command-notifications = Avisos sobre mis canales
channel-notifications = 🔔 Avisos

notification-heading = 🔔 <b>{ $channel }</b>
notification-digest = 🗓 <b>{ $channel }</b> · tu resumen

notification-one-new-subscription = 🎉 <b>{ $person }</b> compró <b>{ $tier }</b> · { $channel }.
notification-one-renewal = 🔁 <b>{ $person }</b> renovó <b>{ $tier }</b> · { $channel }.
notification-one-donation = 💝 <b>{ $person }</b> hizo una donación · { $channel }.
notification-one-failed-renewal =
    ⚠️ No se pudo cobrar a <b>{ $person }</b> por <b>{ $tier }</b> · { $channel }.
    Ya se lo dije, y puede quedarse hasta el { $date }.
notification-one-removal = 🚪 <b>{ $person }</b> salió de { $channel }: su tiempo había terminado ({ $tier }).
notification-somebody = Alguien
notification-gift = un regalo
notification-donor-note = “{ $note }”

notification-many-new-subscription =
    🎉 <b>{ $count ->
        [one] 1 suscripción nueva
       *[other] { $count } suscripciones nuevas
    }</b>
notification-many-renewal =
    🔁 <b>{ $count ->
        [one] 1 renovación
       *[other] { $count } renovaciones
    }</b>
notification-many-donation =
    💝 <b>{ $count ->
        [one] 1 donación
       *[other] { $count } donaciones
    }</b>
notification-many-refund =
    ↩️ <b>{ $count ->
        [one] 1 reembolso
       *[other] { $count } reembolsos
    }</b>
notification-many-failed-renewal =
    ⚠️ <b>{ $count ->
        [one] 1 renovación que no se pudo cobrar
       *[other] { $count } renovaciones que no se pudieron cobrar
    }</b>
notification-many-anomaly =
    ⚠️ <b>{ $count ->
        [one] 1 pago
       *[other] { $count } pagos
    }</b> que hubo que revisar: de menos, dos veces o distinto a lo pedido
notification-many-removal =
    🚪 <b>{ $count ->
        [one] 1 miembro que salió
       *[other] { $count } miembros que salieron
    }</b> por haber terminado su tiempo
notification-tier = { $tier } × { $count }
notification-tiers-more = { $count } más
notification-money = { $gross }; después de comisiones te queda { $net }
notification-money-whole = { $gross }
notification-money-back = Devuelto: { $gross }; de tu saldo: { $net }
notification-balance = 💰 Tu saldo: <b>{ $balance }</b>

notification-payouts-digest = 🗓 <b>Retiros</b> · tu resumen
notification-payout-requested =
    💸 Se pidió un retiro de <b>{ $amount }</b>.
    Va a { $network }, <code>{ $address }</code>. Te aviso cuando haya salido.
notification-payout-sent =
    ✅ Tu retiro de <b>{ $amount }</b> está enviado.
    { $network }, <code>{ $address }</code>
    Referencia: <code>{ $reference }</code>
notification-payout-refused =
    ↩️ Tu retiro de <b>{ $amount }</b> no se pudo enviar.
    { $reason }
notification-payouts-more = … y { $count } más: /payouts

notification-settings = ⚙️ Ajustar avisos

notifications-no-channel =
    Todavía no tienes ningún canal aquí, así que no hay avisos.

    /newchannel conecta uno.
notifications-which = 🔔 ¿Avisos de qué canal?
notifications =
    🔔 <b>{ $channel }</b>: avisos

    Toca para cambiar: 🔔 al instante, 🗓 una vez al día, 🔕 nunca. Lo que pasa casi a la vez llega en un solo mensaje.

    El próximo mensaje diario llega el { $date }. { $zone }

    De los reembolsos y de los problemas con pagos te aviso siempre al instante; con 🗓 aparecen también en el mensaje diario.
notifications-zone = /timezone cambia tu zona horaria.
notifications-zone-utc = /timezone define tu zona horaria.
notifications-on = 🔔 { $kind }
notifications-digest = 🗓 { $kind }
notifications-off = 🔕 { $kind }
notifications-kind-new-subscription = Suscripciones nuevas
notifications-kind-renewal = Renovaciones
notifications-kind-donation = Donaciones
notifications-kind-refund = Reembolsos
notifications-kind-failed-renewal = Renovaciones fallidas
notifications-kind-anomaly = Pagos que salen mal
notifications-kind-payout = Retiros (de todos los canales)
notifications-kind-removal = Miembros que saco
notifications-set-on = 🔔 Te aviso en el momento.
notifications-set-digest = 🗓 Te aviso una vez al día.
notifications-set-off = 🔕 De esto no te aviso.
