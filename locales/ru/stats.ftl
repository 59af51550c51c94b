# Statistics of a channel.

command-stats = Графики продаж и участников

stats-no-channels =
    У вас здесь пока нет каналов, так что показывать нечего.

    /newchannel подключит первый.
stats-all = Все мои каналы
stats-caption =
    📊 <b>{ $what }</b>, последние дни: { $days }
    { $lines }
stats-nothing = ничего
stats-summary-sales = Продажи: { $sales }. Пожертвования: { $donations }.
stats-summary-net = Возвраты: { $refunds }. Ваше после комиссий: { $net }.
stats-summary-members = Новых: { $joined }, продлений: { $renewed }, ушло: { $left }.
stats-summary-active =
    { $active ->
        [one] Сейчас подписан { $active } человек.
        [few] Сейчас подписаны { $active } человека.
        [many] Сейчас подписано { $active } человек.
       *[other] Сейчас подписано { $active } человека.
    }
stats-summary-offers = Заказов: { $made }. Оплачено: { $paid }.
stats-summary-conversion = От заказа до оплаты доходит { $percent }.
stats-summary-no-offers = За эти дни никто не выбрал тариф.
stats-summary-most = Первое место: { $name }, { $sum }, { $payments ->
        [one] { $payments } платёж
        [few] { $payments } платежа
        [many] { $payments } платежей
       *[other] { $payments } платежа
    }.
stats-summary-then = Второе место: { $name }, { $sum }, { $payments ->
        [one] { $payments } платёж
        [few] { $payments } платежа
        [many] { $payments } платежей
       *[other] { $payments } платежа
    }.
stats-summary-only = Больше ничего не оплачено.
stats-summary-no-payments = За эти дни ничего не оплачено.
stats-hint-tiers = /channels покажет, что вы продаёте, и ссылку, которой можно делиться.
stats-hint-links = /links создаёт ссылки с учётом, которые показывают, откуда приходят продажи.

stats-share-donations = Пожертвования
stats-share-direct = Без ссылки с учётом
stats-share-of = { $name } · { $channel }

# The chart

stats-title-revenue = { $what }: деньги
stats-title-members = { $what }: люди
stats-title-offers = { $what }: заказы
stats-title-tiers = { $what }: продажи по тарифам
stats-title-links = { $what }: продажи по ссылкам
stats-series-sales = Продажи { $sum }
stats-series-donations = Пожертвования { $sum }
stats-series-refunds = Возвраты { $sum }
stats-series-joined = Новые { $count }
stats-series-renewed = Продлили { $count }
stats-series-left = Ушли { $count }
stats-series-active = Подписаны { $count }
stats-series-paid = Оплачено { $count }
stats-series-open = Не оплачено { $count }

# Buttons

channel-stats = 📊 Статистика
stats-chosen = • { $label } •
stats-days = Дней: { $days }
stats-view-revenue = 💰 Деньги
stats-view-members = 👥 Люди
stats-view-offers = 🛒 Заказы
stats-view-tiers = 🏷 Тарифы
stats-view-links = 🔗 Ссылки
stats-dark = 🌙 Тёмный
stats-light = ☀️ Светлый
stats-csv = ⬇️ Файлом
stats-others = 📺 Другой канал
stats-csv-caption = Числа с графика. Дни по часам { $zone }.

stats-column-day = День
stats-column-sales-stars = Продажи (звёзды)
stats-column-donations-stars = Пожертвования (звёзды)
stats-column-refunds-stars = Возвраты (звёзды)
stats-column-sales-money = Продажи ({ $currency })
stats-column-donations-money = Пожертвования ({ $currency })
stats-column-refunds-money = Возвраты ({ $currency })
stats-column-joined = Новые
stats-column-renewed = Продлили
stats-column-left = Ушли
stats-column-active = Подписаны
stats-column-made = Заказы
stats-column-paid = Оплачено
stats-column-tier = Тариф
stats-column-link = Ссылка
stats-column-payments = Платежи
stats-column-stars = Звёзды
stats-column-money = { $currency }
