# What an owner hears of by themselves.

command-notifications = О чём мне сообщать по моим каналам
channel-notifications = 🔔 О чём сообщать

notice-heading = 🔔 <b>{ $channel }</b>
notice-digest = 🗓 <b>{ $channel }</b> · ваша сводка

notice-one-new-subscription = 🎉 Новая подписка: <b>{ $person }</b>, тариф <b>{ $tier }</b> · { $channel }.
notice-one-renewal = 🔁 Продление: <b>{ $person }</b>, тариф <b>{ $tier }</b> · { $channel }.
notice-one-donation = 💝 Пожертвование: <b>{ $person }</b> · { $channel }.
notice-one-failed-renewal =
    ⚠️ Telegram не смог списать оплату: <b>{ $person }</b>, тариф <b>{ $tier }</b> · { $channel }.
    Подписчику сообщено, доступ открыт до { $date }.
notice-one-removal = 🚪 Срок вышел, доступ закрыт: <b>{ $person }</b> · { $channel } ({ $tier }).
notice-somebody = Кто-то
notice-given-time = подарок
notice-note = «{ $note }»

notice-many-new-subscription =
    🎉 <b>{ $count ->
        [one] { $count } новая подписка
        [few] { $count } новые подписки
        [many] { $count } новых подписок
       *[other] { $count } новой подписки
    }</b>
notice-many-renewal =
    🔁 <b>{ $count ->
        [one] { $count } продление
        [few] { $count } продления
        [many] { $count } продлений
       *[other] { $count } продления
    }</b>
notice-many-donation =
    💝 <b>{ $count ->
        [one] { $count } пожертвование
        [few] { $count } пожертвования
        [many] { $count } пожертвований
       *[other] { $count } пожертвования
    }</b>
notice-many-refund =
    ↩️ <b>{ $count ->
        [one] { $count } возврат
        [few] { $count } возврата
        [many] { $count } возвратов
       *[other] { $count } возврата
    }</b>
notice-many-failed-renewal =
    ⚠️ <b>{ $count ->
        [one] { $count } продление, за которое Telegram не смог списать оплату
        [few] { $count } продления, за которые Telegram не смог списать оплату
        [many] { $count } продлений, за которые Telegram не смог списать оплату
       *[other] { $count } продления, за которые Telegram не смог списать оплату
    }</b>
notice-many-anomaly =
    ⚠️ <b>{ $count ->
        [one] { $count } платёж
        [few] { $count } платежа
        [many] { $count } платежей
       *[other] { $count } платежа
    }</b> с отклонением: меньше нужного, повторно или не по заказу
notice-many-removal =
    🚪 <b>{ $count ->
        [one] закрыт доступ { $count } участнику
        [few] закрыт доступ { $count } участникам
        [many] закрыт доступ { $count } участникам
       *[other] закрыт доступ { $count } участника
    }</b>: срок вышел
notice-tier = { $tier } × { $count }
notice-tiers-more = ещё { $count }
notice-money = { $gross }, из них ваши после комиссий: { $net }
notice-money-whole = { $gross }
notice-money-back = Возвращено { $gross }, из них с вашего баланса: { $net }
notice-balance = 💰 Ваш баланс: <b>{ $balance }</b>

notice-payouts-digest = 🗓 <b>Выплаты</b> · ваша сводка
notice-payout-asked =
    💸 Запрошена выплата: <b>{ $amount }</b>.
    Куда: { $network }, <code>{ $address }</code>. Оператор отправит её вручную, и я сообщу, когда она уйдёт.
notice-payout-sent =
    ✅ Ваша выплата отправлена: <b>{ $amount }</b>.
    { $network }, <code>{ $address }</code>
    Найти её можно так: <code>{ $reference }</code>
notice-payout-refused =
    ↩️ Вашу выплату отправить не удалось: <b>{ $amount }</b>.
    { $reason }
notice-payouts-more = … и ещё { $count }: /payouts

notice-settings = ⚙️ О чём сообщать

notifications-no-channel =
    У вас здесь пока нет каналов, так что сообщать не о чем.

    /newchannel подключит первый.
notifications-which = 🔔 О каком канале?
notifications =
    🔔 <b>{ $channel }</b>: о чём я сообщаю

    Нажмите, чтобы изменить: 🔔 сразу, 🗓 раз в день, 🔕 не сообщать. Что случилось почти одновременно, приходит одним сообщением.

    Следующая ежедневная сводка: { $date }. { $zone }

    О возврате и о платеже, с которым что-то не так, сообщаю сразу в любом случае; 🗓 учитывает их и в сводке.
notifications-zone = /timezone изменит ваши часы.
notifications-zone-utc = /timezone настроит ваши часы.
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
