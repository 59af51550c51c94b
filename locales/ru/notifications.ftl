# Notifications for owners.

command-notifications = Уведомления о моих каналах
channel-notifications = 🔔 Уведомления

notification-heading = 🔔 <b>{ $channel }</b>
notification-digest = 🗓 <b>{ $channel }</b> · ваша сводка

notification-one-new-subscription = 🎉 Новая подписка: <b>{ $person }</b>, тариф <b>{ $tier }</b> · { $channel }.
notification-one-renewal = 🔁 Продление: <b>{ $person }</b>, тариф <b>{ $tier }</b> · { $channel }.
notification-one-donation = 💝 Пожертвование: <b>{ $person }</b> · { $channel }.
notification-one-failed-renewal =
    ⚠️ Не удалось списать оплату: <b>{ $person }</b>, тариф <b>{ $tier }</b> · { $channel }.
    Подписчику сообщено, доступ открыт до { $date }.
notification-one-removal = 🚪 Срок вышел, доступ закрыт: <b>{ $person }</b> · { $channel } ({ $tier }).
notification-somebody = Кто-то
notification-gift = подарок
notification-donor-note = «{ $note }»

notification-many-new-subscription =
    🎉 <b>{ $count ->
        [one] { $count } новая подписка
        [few] { $count } новые подписки
        [many] { $count } новых подписок
       *[other] { $count } новой подписки
    }</b>
notification-many-renewal =
    🔁 <b>{ $count ->
        [one] { $count } продление
        [few] { $count } продления
        [many] { $count } продлений
       *[other] { $count } продления
    }</b>
notification-many-donation =
    💝 <b>{ $count ->
        [one] { $count } пожертвование
        [few] { $count } пожертвования
        [many] { $count } пожертвований
       *[other] { $count } пожертвования
    }</b>
notification-many-refund =
    ↩️ <b>{ $count ->
        [one] { $count } возврат
        [few] { $count } возврата
        [many] { $count } возвратов
       *[other] { $count } возврата
    }</b>
notification-many-failed-renewal =
    ⚠️ <b>{ $count ->
        [one] { $count } продление, за которое не удалось списать оплату
        [few] { $count } продления, за которые не удалось списать оплату
        [many] { $count } продлений, за которые не удалось списать оплату
       *[other] { $count } продления, за которые не удалось списать оплату
    }</b>
notification-many-anomaly =
    ⚠️ <b>{ $count ->
        [one] { $count } платёж
        [few] { $count } платежа
        [many] { $count } платежей
       *[other] { $count } платежа
    }</b> с отклонением: меньше нужного, повторно или не по заказу
notification-many-removal =
    🚪 <b>{ $count ->
        [one] закрыт доступ { $count } участнику
        [few] закрыт доступ { $count } участникам
        [many] закрыт доступ { $count } участникам
       *[other] закрыт доступ { $count } участника
    }</b>: срок вышел
notification-tier = { $tier } × { $count }
notification-tiers-more = ещё { $count }
notification-money = { $gross }, из них ваши после комиссий: { $net }
notification-money-whole = { $gross }
notification-money-back = Возвращено { $gross }, из них с вашего баланса: { $net }
notification-balance = 💰 Ваш баланс: <b>{ $balance }</b>

notification-payouts-digest = 🗓 <b>Выплаты</b> · ваша сводка
notification-payout-requested =
    💸 Запрошена выплата: <b>{ $amount }</b>.
    Куда: { $network }, <code>{ $address }</code>. Я сообщу, когда она уйдёт.
notification-payout-sent =
    ✅ Ваша выплата отправлена: <b>{ $amount }</b>.
    { $network }, <code>{ $address }</code>
    Перевод: <code>{ $reference }</code>
notification-payout-refused =
    ↩️ Вашу выплату отправить не удалось: <b>{ $amount }</b>.
    { $reason }
notification-payouts-more = … и ещё { $count }: /payouts

notification-settings = ⚙️ Уведомления

notifications-no-channel =
    У вас здесь пока нет каналов, так что уведомлений нет.

    /newchannel подключит первый.
notifications-which = 🔔 Уведомления о каком канале?
notifications =
    🔔 <b>{ $channel }</b>: уведомления

    Нажмите, чтобы изменить: 🔔 сразу, 🗓 раз в день, 🔕 не сообщать. Что случилось почти одновременно, приходит одним сообщением.

    Следующая ежедневная сводка: { $date }. { $zone }

    О возвратах и проблемах с платежами сообщаю сразу в любом случае; с 🗓 их учитывает и сводка.
notifications-zone = /timezone изменит ваш часовой пояс.
notifications-zone-utc = /timezone настроит ваш часовой пояс.
notifications-on = 🔔 { $kind }
notifications-digest = 🗓 { $kind }
notifications-off = 🔕 { $kind }
notifications-kind-new-subscription = Новые подписки
notifications-kind-renewal = Продления
notifications-kind-donation = Пожертвования
notifications-kind-refund = Возвраты
notifications-kind-failed-renewal = Неудавшиеся продления
notifications-kind-anomaly = Платежи с отклонением
notifications-kind-payout = Выплаты (по всем каналам)
notifications-kind-removal = Закрытый доступ
notifications-set-on = 🔔 Сообщаю сразу.
notifications-set-digest = 🗓 Сообщаю раз в день.
notifications-set-off = 🔕 Об этом не сообщаю.
