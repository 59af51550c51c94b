# The storefront, the order and the ways to pay, coins, progress, and tracked links.

# Storefront

storefront =
    🔑 <b>{ $channel }</b>

    Выберите, что вам подходит. Оплата здесь, в чате, и сразу после неё я вас впущу.
storefront-all-tiers = Все тарифы
storefront-empty =
    В <b>{ $channel }</b> сейчас ничего не продаётся.

    Спросите владельца или откройте ссылку позже.
storefront-tier-retired =
    Этот тариф <b>{ $channel }</b> больше не продаётся. Вот что есть сегодня:
storefront-closed =
    По этой ссылке сейчас ничего не продаётся.

    Попросите новую у того, кто её дал. Купленное раньше ждёт вас в /subscriptions.

# Order and ways to pay


order-chosen =
    <b>{ $tier }</b> · { $period }
    Доступ: { $channels }

    { $preview }

    Как хотите оплатить? Эта цена ваша до { $until }.
order-preview-begin = Если оплатить сейчас, доступ будет открыт { $until }.
order-preview-extend = Ваш доступ открыт до { $date }: к нему прибавится { $period }, и он будет открыт { $until }.
order-preview-extend-to = Ваш доступ открыт до { $date }: с этим тарифом он будет открыт { $until }.
order-preview-change = Ваш тариф <b>{ $old }</b> до { $date }. Срок тарифа <b>{ $tier }</b> добавится после него, и с этой минуты ваш тариф { $tier }, { $until }.
order-preview-change-to = Ваш тариф <b>{ $old }</b> до { $date }: с этой минуты ваш тариф <b>{ $tier }</b>, { $until }.
order-preview-resume = Эта оплата снимет ваш доступ с паузы и добавит <b>{ $tier }</b>: доступ будет открыт { $until }.
order-preview-per-channel = <b>{ $tier }</b> прибавится к тому, что у вас есть в каждом канале. Если оплатить сейчас, ваш доступ:
order-preview-line = • <b>{ $channel }</b>: { $until }
order-preview-free = и так бесплатно для вас
order-refused-date-over = Тариф <b>{ $tier }</b> действовал до { $date }, покупать уже нечего.
order-refused-adds-nothing = Ваш доступ в <b>{ $channel }</b> уже открыт до { $date }. Тариф <b>{ $tier }</b> не длиннее и ничего бы не добавил, поэтому денег за него я не беру.
order-refused-for-life = Ваш доступ в <b>{ $channel }</b> открыт навсегда, покупать больше нечего.
order-refused-banned = Администрация <b>{ $channel }</b> вас не впускает, поэтому денег я не беру. Пожалуйста, напишите ей.
order-refused-allowed = Администрация <b>{ $channel }</b> впускает вас бесплатно, платить не нужно.
order-not-on-sale = Этот тариф больше не продаётся. Откройте ссылку канала снова, чтобы увидеть, что есть сегодня.
order-too-many = За последний час начато очень много покупок, поэтому новую я пока не открываю. Прежние ещё действуют: воспользуйтесь одной из них или попробуйте через час.
order-no-way-to-pay = { $channel } сейчас не может принять оплату за этот тариф. Пожалуйста, сообщите владельцу.
order-already-paid = Этот заказ уже оплачен. Чтобы добавить срок, выберите тариф ещё раз.
order-stale = Этот заказ слишком старый, и его цена больше не обещана. Выберите тариф ещё раз.

renew-not-sold = Тариф <b>{ $tier }</b> больше не продаётся или не продаётся сейчас, поэтому продлить его нельзя.
renew-too-late = Ваша прежняя цена действовала до { $date }. Вот сегодняшние тарифы:

pay-with-stars = { $price }
pay-with-stripe = 💳 { $price } картой
pay-with-nowpayments = 🪙 { $price } криптовалютой
pay-with-cryptopay = 👛 { $price } через @CryptoBot
pay-open-page = 🪙 Открыть страницу оплаты
pay-try-again = 🔄 Попробовать снова

invoice-description = Доступ: { $channel }
checkout-opened =
    <b>{ $tier }</b> · { $channel }

    Откройте страницу и оплатите. Я слежу за платежом здесь и впущу вас, когда он придёт.
checkout-failed = Сейчас не удалось открыть страницу оплаты. Ничего не списано. Код ошибки: { $id }
checkout-impossible = Этот тариф нельзя оплатить этим способом. Выберите другой. Код ошибки: { $id }

charge-refused-unknown = Этот счёт здесь неизвестен. Откройте ссылку канала и выберите снова.
charge-refused-wrong_payer = Этот счёт выставлен не вам. Откройте ссылку канала, чтобы получить свой.
charge-refused-wrong_price = Цена этого счёта изменилась. Выберите тариф ещё раз.
charge-refused-paid = Этот счёт уже оплачен. Чтобы добавить срок, отправьте /subscriptions и нажмите «Продлить».
charge-refused-stale = Этот счёт слишком старый. Выберите тариф ещё раз.
charge-refused-renewing = Вы уже подписаны на этот канал. Отправьте /subscriptions, чтобы посмотреть, или выберите тариф снова и оплатите один раз.
charge-refused-date_over = Дата, до которой действовал этот тариф, прошла. Ничего не списано.
charge-refused-adds_nothing = Ваш доступ и так не короче этого тарифа: он ничего бы не добавил. Ничего не списано.
charge-refused-for_life = Этот доступ у вас уже навсегда. Ничего не списано.
charge-refused-banned = Администрация канала вас не впускает, поэтому ничего не списано. Пожалуйста, напишите ей.
charge-refused-allowed = Вас впускают бесплатно, поэтому ничего не списано.
charge-refused-not_on_sale = Этот тариф больше не продаётся. Откройте ссылку канала снова.

progress-pending = ⏳ <b>{ $tier }</b> · { $channel }: жду вашу оплату.
progress-confirming = 🔎 <b>{ $tier }</b> · { $channel }: платёж замечен, сеть его подтверждает.
progress-confirmed = 🔎 <b>{ $tier }</b> · { $channel }: платёж подтверждён и уже в пути.
progress-settling = 🔎 <b>{ $tier }</b> · { $channel }: почти готово.
progress-partially-paid =
    ⚠️ <b>{ $tier }</b> · { $channel }. Пришло: { $arrived }. Не хватает: { $missing }.

    Отправьте остаток на тот же адрес или откройте страницу. Можно и подождать: владелец может принять платёж как есть.
progress-missing-unknown = часть суммы
progress-expired = ⌛ <b>{ $tier }</b> · { $channel }: время на оплату вышло. Деньги, пришедшие позже, всё равно учтутся.
progress-failed = ❌ <b>{ $tier }</b> · { $channel }: платёж не прошёл. Выберите тариф ещё раз, чтобы попробовать снова.
progress-refunded = ↩️ <b>{ $tier }</b> · { $channel }: платёж возвращён.
progress-paid = ✅ <b>{ $tier }</b> · { $channel }: оплачено. Спасибо!
progress-held = 🕵️ <b>{ $tier }</b> · { $channel }: платёж пришёл, но не сходится с заказом. Его посмотрит человек; ваши деньги не пропали.

# Coins

checkout-coins =
    <b>{ $tier }</b> · { $channel }
    { $price }

    Выберите монету для оплаты здесь или на странице оплаты. Я слежу за платежом здесь и впущу вас, когда он придёт.
coins-previous = ‹
coins-next = ›
coins-other = 🪙 Другая монета
coins-on-page = 🌐 Выбрать на странице оплаты
coins-off = Криптовалюта сейчас не принимается. Выберите тариф ещё раз, чтобы увидеть другие способы.

quote =
    <b>{ $tier }</b> · { $channel }

    Отправьте ровно <code>{ $amount }</code> { $coin } на этот адрес:
    <code>{ $address }</code>
quote-memo =
    ⚠️ И вместе с ними memo (тег): <code>{ $memo }</code>
    Без memo никто не узнает, что монеты ваши.
quote-network = ⚠️ Только сеть { $network }. Монеты, отправленные по другой, пропадут.
quote-until =
    Эта сумма действует до { $date }.

    Я слежу за платежом здесь и впущу вас, когда он придёт.
quote-over = ⌛ Эта сумма больше не действует. Обновите её, прежде чем отправлять.
quote-still-good = Эта сумма ещё действует.
quote-not-renewed = Сейчас не удалось обновить сумму. Попробуйте ещё раз или выберите другую монету. Код ошибки: { $id }
quote-renew = 🔄 Обновить сумму
quote-page = 🌐 Страница оплаты

coin-refused-minimum = Цена теперь слишком мала для { $coin }: минимум вырос. Ничего не списано. Выберите другую монету.
coin-refused-unavailable = { $coin } сейчас не принимается. Ничего не списано. Выберите другую монету.
coin-refused-too-many = У этой оплаты уже есть адреса во многих монетах. Ничего не списано. Воспользуйтесь одной из них: нажмите на монету, и я снова покажу адрес.
coin-failed = Сейчас не удалось открыть оплату в { $coin }. Ничего не списано. Попробуйте ещё раз. Код ошибки: { $id }
coin-impossible = Этот тариф нельзя оплатить в { $coin }. Ничего не списано. Выберите другую монету. Код ошибки: { $id }

# Tracked links

command-links = Ссылки с учётом: откуда приходят продажи
channel-links = 🔗 Ссылки с учётом

links-no-channels =
    У вас здесь пока нет каналов, так что делиться нечем.

    /newchannel подключит первый.
links-which = 🔗 Ссылки на какой канал? Выберите.
links-list =
    🔗 <b>{ $channel }</b>

    { $links }
links-none =
    Дайте ссылке название («Instagram», «Майская рассылка»), поделитесь ею там и смотрите здесь, сколько продаж она приносит.
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

    Ссылка закрыта: она всё ещё открывает ваши тарифы, но новые заказы за ней не учитываются.
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
