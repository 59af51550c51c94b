# How a channel does, drawn; and share links that tell what they brought.

command-stats = Как дела у моих каналов, на графике
command-links = Ссылки, которые показывают, что принесли

stats-no-channels =
    У вас здесь пока нет каналов, так что рисовать нечего.

    /newchannel подключит первый.
stats-all = Все мои каналы
stats-caption =
    📊 <b>{ $what }</b>, последние дни: { $days }
    { $lines }
stats-nothing = ничего
stats-said-sales = Продажи: { $sales }. Пожертвования: { $donations }.
stats-said-net = Возвраты: { $refunds }. Ваше после комиссий: { $net }.
stats-said-members = Новых: { $joined }, продлений: { $renewed }, ушло: { $left }.
stats-said-active =
    { $active ->
        [one] Сейчас подписан { $active } человек.
        [few] Сейчас подписаны { $active } человека.
        [many] Сейчас подписано { $active } человек.
       *[other] Сейчас подписано { $active } человека.
    }
stats-said-offers = Заказов: { $made }. Оплачено: { $paid }.
stats-said-conversion = От заказа до оплаты доходит { $percent }.
stats-said-no-offers = За эти дни никто не выбрал тариф.
stats-said-most = Первое место: { $name }, { $sum }, { $payments ->
        [one] { $payments } платёж
        [few] { $payments } платежа
        [many] { $payments } платежей
       *[other] { $payments } платежа
    }.
stats-said-then = Второе место: { $name }, { $sum }, { $payments ->
        [one] { $payments } платёж
        [few] { $payments } платежа
        [many] { $payments } платежей
       *[other] { $payments } платежа
    }.
stats-said-only = Больше ничего не оплачено.
stats-said-no-payments = За эти дни ничего не оплачено.
stats-hint-tiers = /channels покажет, что вы продаёте, и ссылку, которой можно делиться.
stats-hint-links = /links создаёт ссылки, которые показывают, что принесли.

stats-share-donations = Пожертвования
stats-share-direct = Без ссылки с учётом
stats-share-of = { $name } · { $channel }

# On the chart

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

# Below it

channel-stats = 📊 Статистика
channel-links = 🔗 Ссылки с учётом
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
stats-column-sales-usd = Продажи (USD)
stats-column-donations-usd = Пожертвования (USD)
stats-column-refunds-usd = Возвраты (USD)
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
stats-column-usd = Доллары (USD)

# Tracked links

links-no-channels =
    У вас здесь пока нет каналов, так что делиться нечем.

    /newchannel подключит первый.
links-which = 🔗 Ссылки на какой канал? Выберите.
links-list =
    🔗 <b>{ $channel }</b>

    { $links }
links-none =
    Дайте ссылке название («Instagram», «Майская рассылка»), поделитесь ею там и смотрите здесь, что она приносит.
link-line = <b>{ $name }</b> · открытий { $opens } · оплат { $paid } · { $sum }
link-new = ➕ Новая ссылка
link-retired-label = 💤 { $name }
links-back = ‹ Ссылки
links-not-yours = Вы больше не можете менять ссылки этого канала. Ничего не изменилось.
links-too-many = У канала может быть не больше 30 ссылок. Закройте одну ненужную и попробуйте снова.
links-form-lost = Не удалось продолжить форму. Начните заново с /links. Код ошибки: { $id }

link-ask-name =
    🔗 Новая ссылка на <b>{ $channel }</b>

    Как её назвать? Название видите только вы: укажите, где будете ею делиться.
link-ask-new-name = Как теперь назвать <b>{ $name }</b>?
link-name-length = В названии от 1 до 64 символов. Введите другое.
link-name-failed = Что-то сломалось на нашей стороне, ничего не изменилось. Введите название ещё раз. Код ошибки: { $id }
link-page =
    🔗 <b>{ $name }</b>

    <code>{ $url }</code>

    { $results }

    Заказ засчитывается ссылке, которую покупатель открыл последней, не раньше чем за 7 дней.
link-page-retired =
    💤 <b>{ $name }</b>

    <code>{ $url }</code>

    { $results }

    Ссылка закрыта: она всё ещё ведёт к вашим тарифам, но новое не учитывает.
link-opened =
    Открыта { $opens ->
        [one] { $opens } раз
        [few] { $opens } раза
        [many] { $opens } раз
       *[other] { $opens } раза
    }, это { $people ->
        [one] { $people } человек
        [few] { $people } человека
        [many] { $people } человек
       *[other] { $people } человека
    }
link-ordered = Заказов: { $orders }, оплачено: { $paid }
link-earned = Принесла: { $sum }
link-refunded = Из этого возвращено: { $sum }
link-nothing = пока ничего
link-rename = ✏️ Переименовать
link-retire = 💤 Закрыть
link-bring-back = ↩️ Вернуть
