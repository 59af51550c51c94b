# Choosing how to pay, paying, and what comes after.

price-stars =
    { $count ->
        [one] ⭐ { $count } звезда
        [few] ⭐ { $count } звезды
        [many] ⭐ { $count } звёзд
       *[other] ⭐ { $count } звезды
    }

order-chosen =
    <b>{ $tier }</b> · { $period }
    Доступ: { $channels }

    { $leads }

    Как хотите оплатить? Эта цена ваша до { $until }.
order-leads-begin = Если оплатить сейчас, доступ будет открыт { $until }.
order-leads-extend = Ваш доступ открыт до { $date }: к нему прибавится { $period }, и он будет открыт { $until }.
order-leads-extend-to = Ваш доступ открыт до { $date }: с этим тарифом он будет открыт { $until }.
order-leads-change = Ваш тариф <b>{ $old }</b> до { $date }: <b>{ $tier }</b> добавит свой срок после него, и с этой минуты ваш тариф { $tier }, { $until }.
order-leads-change-to = Ваш тариф <b>{ $old }</b> до { $date }: с этой минуты ваш тариф <b>{ $tier }</b>, { $until }.
order-leads-on = С этой оплатой ваш срок снимется с паузы, и к нему добавится <b>{ $tier }</b>: доступ будет открыт { $until }.
order-leads-apart = <b>{ $tier }</b> прибавится к тому, что у вас есть в каждом канале. Если оплатить сейчас, ваш доступ:
order-leads-there = • <b>{ $channel }</b>: { $until }
order-leads-free = и так бесплатно для вас
order-refused-date-over = Тариф <b>{ $tier }</b> действовал до { $date }, покупать уже нечего.
order-refused-adds-nothing = Ваш доступ в <b>{ $channel }</b> уже открыт до { $date }. Тариф <b>{ $tier }</b> не длиннее и ничего бы не добавил, поэтому денег за него я не беру.
order-refused-for-life = Ваш доступ в <b>{ $channel }</b> открыт навсегда, покупать больше нечего.
order-refused-banned = Администрация <b>{ $channel }</b> вас не впускает, поэтому денег я не беру. Пожалуйста, напишите ей.
order-refused-whitelisted = Администрация <b>{ $channel }</b> впускает вас бесплатно, платить не нужно.
order-not-on-sale = Этот тариф больше не продаётся. Откройте ссылку канала снова, чтобы увидеть, что есть сегодня.
order-no-way-to-pay = { $channel } сейчас не может принять оплату за этот тариф. Пожалуйста, сообщите владельцу.
order-already-paid = Этот заказ уже оплачен. Чтобы добавить срок, выберите тариф ещё раз.
order-stale = Этот заказ слишком старый, и его цена больше не обещана. Выберите тариф ещё раз.

renew-not-sold = Тариф <b>{ $tier }</b> больше не продаётся или не продаётся сейчас, поэтому продлить его нельзя.
renew-too-late = Ваша прежняя цена действовала до { $date }. Теперь доступны сегодняшние тарифы.

trial-try =
    { $days ->
        [one] 🎁 { $tier }: { $days } день бесплатно
        [few] 🎁 { $tier }: { $days } дня бесплатно
        [many] 🎁 { $tier }: { $days } дней бесплатно
       *[other] 🎁 { $tier }: { $days } дня бесплатно
    }
trial-started =
    🎁 Начался ваш пробный период тарифа <b>{ $tier }</b> в { $channel }. Он длится до { $date }.

    Ничего не списывается ни сейчас, ни потом: он закончится сам. Вход пришлю следом.
trial-not-for-you = Этот пробный период вам недоступен: он для новичков и только один раз.

pay-with-stars = { $price }
pay-with-nowpayments = 🪙 { $price } криптовалютой
pay-open-page = 🪙 Открыть страницу оплаты
pay-try-again = 🔄 Попробовать снова

invoice-description = Доступ: { $channel }
checkout-opened =
    <b>{ $tier }</b> · { $channel }

    Откройте страницу, выберите монету и оплатите. Я слежу за платежом здесь и впущу вас, когда он придёт.
checkout-failed = Сейчас не удалось открыть страницу оплаты. Ничего не списано. Код ошибки: { $id }
checkout-impossible = Этот тариф нельзя оплатить криптовалютой. Выберите другой способ. Код ошибки: { $id }

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
charge-refused-whitelisted = Вас впускают бесплатно, поэтому ничего не списано.
charge-refused-not_on_sale = Этот тариф больше не продаётся. Откройте ссылку канала снова.

progress-waiting = ⏳ <b>{ $tier }</b> · { $channel }: жду вашу оплату.
progress-confirming = 🔎 <b>{ $tier }</b> · { $channel }: платёж замечен, сеть его подтверждает.
progress-confirmed = 🔎 <b>{ $tier }</b> · { $channel }: платёж подтверждён и уже в пути.
progress-sending = 🔎 <b>{ $tier }</b> · { $channel }: почти готово.
progress-partially-paid =
    ⚠️ <b>{ $tier }</b> · { $channel }. Пришло: { $arrived }. Не хватает: { $missing }.

    Отправьте остаток на тот же адрес или откройте страницу. Можно и подождать: владелец может принять платёж как есть.
progress-missing-unknown = часть суммы
progress-expired = ⌛ <b>{ $tier }</b> · { $channel }: время на оплату вышло. Деньги, пришедшие позже, всё равно учтутся.
progress-failed = ❌ <b>{ $tier }</b> · { $channel }: платёж не прошёл. Выберите тариф ещё раз, чтобы попробовать снова.
progress-refunded = ↩️ <b>{ $tier }</b> · { $channel }: платёж возвращён.
progress-finished = ✅ <b>{ $tier }</b> · { $channel }: оплачено. Спасибо!
progress-held = 🕵️ <b>{ $tier }</b> · { $channel }: платёж пришёл, но не сходится с заказом. Его посмотрит человек; ваши деньги не пропали.

purchase-delivered-join-request =
    ✅ Оплачено. Тариф <b>{ $tier }</b>, { $channel }.
    Ваш доступ: { $until }.

    Нажмите кнопку и подайте заявку: я сразу её одобрю. Ссылка работает только для вас.
purchase-delivered-one-time-link =
    ✅ Оплачено. Тариф <b>{ $tier }</b>, { $channel }.
    Ваш доступ: { $until }.

    Нажмите кнопку, чтобы войти. Ссылка сработает один раз в течение часа; новую даст /subscriptions.
purchase-delivered-inside =
    ✅ Оплачено. Тариф <b>{ $tier }</b>, { $channel }.
    Ваш доступ: { $until }.

    Вы уже внутри, больше ничего делать не нужно.
purchase-delivered-banned =
    ✅ Оплачено. Тариф <b>{ $tier }</b>, { $channel }.

    Но администрация { $channel } вас там заблокировала, и я не могу это изменить. Пожалуйста, напишите ей; ваш платёж учтён.
purchase-delivered-paused =
    ✅ Оплачено. Тариф <b>{ $tier }</b>, { $channel }.

    Администрация { $channel } поставила ваш срок на паузу. Он не пропадёт: когда паузу снимут, я пришлю вход.
purchase-delivered-not-entitled =
    ✅ Оплачено. Тариф <b>{ $tier }</b>, { $channel }.

    Купленный срок уже закончился. Отправьте /subscriptions, чтобы посмотреть, что у вас есть.
purchase-delayed =
    ✅ Оплачено. Тариф <b>{ $tier }</b>, { $channel }.

    Сейчас мне не открыть там дверь, но я продолжаю пробовать. Ничего делать не нужно: ссылку пришлю следом.
purchase-until = до { $date }
purchase-enter = 🚪 Войти

# For the operator: money came that was not granted.

anomaly =
    ⚠️ { $what } Доступ не выдан, ничего не потеряно: пожалуйста, посмотрите.

    Провайдер: { $provider }
    Платёж: <code>{ $payment }</code>
    Заказ: <code>{ $order }</code>
anomaly-unknown-order = Пришёл платёж по заказу, который здесь неизвестен.
anomaly-repeated-deposit = Монеты ещё раз пришли на адрес прежнего платежа.
anomaly-wrong-price = В платеже указана не та цена, что в заказе.
anomaly-wrong-asset = Платёж пришёл не в той монете, что ожидалась.
anomaly-underpaid = Платёж назван завершённым, хотя пришло меньше, чем ожидалось.
anomaly-wrong-payer = Платёж пришёл не от покупателя из заказа.
anomaly-too-late = Платёж пришёл, когда прошла дата, до которой действует тариф.

# Money that people must decide about: for the channel's owner.

undecided =
    ⚠️ Платёж за тариф <b>{ $tier }</b> в { $channel } ждёт вашего решения. { $what }

    Покупатель: { $buyer } (<code>{ $buyerId }</code>)
    Ожидалось: { $asked }
    Пришло: { $arrived }

    Пока вы не решите, доступ по нему не открывается, а деньги остаются на месте.
undecided-nothing = ничего
undecided-underpaid = Он назван завершённым, но пришло меньше цены.
undecided-partially-paid = Пришла только часть цены.
undecided-wrong-price = В нём указана не ваша цена.
undecided-wrong-asset = Он пришёл не в той монете, что ожидалась.
undecided-wrong-payer = Заплатил не покупатель, а кто-то другой.
undecided-too-late = Он пришёл, когда прошла дата, до которой действует тариф.
undecided-refund-withdrawn = Остаток пришёл, когда уже был запрошен возврат, и возврат отменён.
undecided-repeated-deposit = Монеты ещё раз пришли на адрес прежнего платежа.
decision-accept = ✅ Принять
decision-turn-down = ✖️ Отклонить
decision-wait = ⏳ Ждать остаток
decision-accepted = Принято: покупатель получит купленное.
decision-turned-down = Записано. Покупателю сообщено.
decision-made-already = По этому платежу уже решено.

deposit-again =
    🪙 За <b>{ $tier }</b> · { $channel } пришло ещё { $arrived } сверх нужного.

    Купить на это ещё один срок? Если нет, напишите владельцу: /paysupport.
deposit-again-too-little =
    🪙 За <b>{ $tier }</b> · { $channel } пришло ещё { $arrived } сверх нужного.

    Это меньше цены, поэтому я спросил владельца, что с этим делать.
deposit-use = ➕ Добавить срок
turned-down =
    ✖️ Ваш платёж за <b>{ $tier }</b> · { $channel } не принят.

    Деньги не пропали. Напишите владельцу: /paysupport.
turned-down-missing =
    ⏳ За <b>{ $tier }</b> · { $channel } ещё не хватает: { $missing }.

    Отправьте недостающее на тот же адрес, и я вас впущу.

# Refunds

refunded = ↩️ Вам возвращено { $amount } за <b>{ $tier }</b> · { $channel }.
refunded-access-ended =
    ↩️ Вам возвращено { $amount } за <b>{ $tier }</b> · { $channel }.

    Купленный на них срок на этом закончился.
refunded-owner = ↩️ Возвращено { $amount } за <b>{ $tier }</b> · { $channel }. Покупатель: { $buyer }.
refunded-owner-asked =
    ↩️ Возвращено { $amount } за <b>{ $tier }</b> · { $channel }, и не по вашему желанию. Покупатель: { $buyer }.

    Закончить купленный на них срок?
refund-access-end = 🚪 Закончить
refund-access-keep = 🤝 Оставить доступ
refund-access-ended = Срок отозван.
refund-access-kept = Срок остаётся.
refund-refused =
    ⚠️ Telegram не знает платежа { $amount } за <b>{ $tier }</b> · { $channel } (покупатель: { $buyer }), поэтому вернуть его не удалось.

    Ничего не изменилось. Больше видно оператору бота.

command-refund = Вернуть платёж

refunds-list =
    ↩️ Какой платёж вернуть покупателю? Сначала вы увидите его целиком.

    Для более старого отправьте /refund и его id.
refunds-none = Возвращать нечего: в ваших каналах нет платежей, которые можно вернуть.
refunds-by-id = Отправьте /refund и id платежа, наш или провайдера.
refunds-of-others =
    Это для владельцев каналов.

    Если вы хотите вернуть свои деньги, спросите владельца: /paysupport.
refunds-back = ‹ Другие платежи
refund-unknown =
    Платежа с таким id, который вы могли бы вернуть, я не знаю.

    /refund покажет последние платежи ваших каналов.
refund-label = { $buyer } · { $amount } · { $tier } · { $date }
refund-label-by-hand = ⏳ { $buyer } · { $amount } · { $tier } · { $date }
refund-payment =
    ↩️ <b>{ $paid }</b>, { $buyer } (<code>{ $buyerId }</code>)
    { $tier } · { $channel }
    { $date }
    Платёж <code>{ $id }</code>

    { $what }
refund-paid-in-coins = { $coins } за { $amount }
refund-goes-back-stars = Звёзды вернутся сразу.
refund-goes-back-coins =
    Отправить монеты обратно сам я не могу. Сделав выбор, отправьте их из личного кабинета NOWPayments на адрес, который назовёт покупатель, потом нажмите «Деньги отправлены».

    До тех пор деньги отложены, а доступ покупателя открыт.
refund-is-under-way = ⏳ Звёзды возвращаются. Когда они дойдут, я сообщу покупателю и владельцу канала.
refund-is-by-hand =
    ⏳ Деньги отложены. Отправьте монеты из личного кабинета NOWPayments, потом нажмите «Деньги отправлены».

    До тех пор покупателю ничего не сообщается, и его доступ открыт.
refund-is-refunded = ✅ Деньги вернулись покупателю.
refund-is-access-open = ✅ Деньги вернулись покупателю, и не по вашему желанию. Закончить купленный на них срок?
refund-is-impossible = Отсюда это не вернуть: по платежу ничего не куплено, и денег, ждущих решения, нет.
refund-and-end = ↩️ Вернуть { $amount }, закрыть доступ
refund-and-keep = 🤝 Вернуть { $amount }, доступ оставить
refund-alone = ↩️ Вернуть { $amount }
refund-cancel = ✖️ Отмена
refund-sent = ✅ Деньги отправлены
refund-withdraw = ✖️ Не возвращать
refund-noted = Записано. Покупателю сообщено.
refund-withdrawn = Возврата не будет: покупатель сохраняет купленное, а вы деньги.

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
quote-over = ⌛ Время этой суммы вышло. Обновите её, прежде чем отправлять.
quote-still-good = Эта сумма ещё действует.
quote-not-renewed = Сейчас не удалось обновить сумму. Попробуйте ещё раз или выберите другую монету. Код ошибки: { $id }
quote-renew = 🔄 Обновить сумму
quote-page = 🌐 Страница оплаты

coin-refused-minimum = Цена теперь слишком мала для { $coin }: минимум вырос. Ничего не списано. Выберите другую монету.
coin-refused-unavailable = { $coin } сейчас не принимается. Ничего не списано. Выберите другую монету.
coin-failed = Сейчас не удалось открыть оплату в { $coin }. Ничего не списано. Попробуйте ещё раз. Код ошибки: { $id }
coin-impossible = Этот тариф нельзя оплатить в { $coin }. Ничего не списано. Выберите другую монету. Код ошибки: { $id }
