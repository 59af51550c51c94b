# Pages and messages for operators.

operator-jobs-gave-up =
    { $count ->
        [one] { $count } задача не выполнена и сама больше не повторится.
        [few] { $count } задачи не выполнены и сами больше не повторятся.
        [many] { $count } задач не выполнено, сами они больше не повторятся.
       *[other] { $count } задачи не выполнено, сами они больше не повторятся.
    } Отправьте /jobs, чтобы посмотреть и попробовать снова.
operator-jobs-none = Окончательно не провалилась ни одна задача. Всё хорошо.
operator-jobs-list =
    { $count ->
        [one] Не выполнена { $count } задача. Когда причина устранена, попробуйте снова:
        [few] Не выполнены { $count } задачи. Когда причина устранена, попробуйте снова:
        [many] Не выполнено { $count } задач. Когда причина устранена, попробуйте снова:
       *[other] Не выполнено { $count } задачи. Когда причина устранена, попробуйте снова:
    }
operator-job =
    <b>{ $number }. { $task }</b>
    { $when }, после { $attempts ->
        [one] { $attempts } попытки
        [few] { $attempts } попыток
        [many] { $attempts } попыток
       *[other] { $attempts } попытки
    }
    <code>{ $error }</code>
operator-button-retry = Повторить { $number }
operator-job-queued = Задача снова в очереди. Если опять не получится, я сообщу.
operator-job-not-waiting = Задача больше не ждёт: она уже в очереди или выполнена.

# The timeline of a payment: /payment. A step is one line or a few below its time.

timeline-see = 🔎 Посмотреть
timeline-usage = Отправьте /payment и id заказа, платежа, списания или счёта. Всё, что ждёт вас: /anomalies.
timeline-unknown = По этому id ничего не известно. Проверьте его: подойдёт id заказа, платежа, списания или счёта из моего сообщения, чека Telegram или кабинета провайдера.
timeline-state = <b>{ $state }</b>
timeline-unpaid = <b>Ничего не оплачено.</b>
timeline-payments = <b>Платежей несколько.</b> Откройте один, чтобы решить по нему.
timeline-numbered = Платёж { $number }: { $state }
timeline-payment = { $provider } · { $price } · <code>{ $external }</code>
    Платёж <code>{ $payment }</code>
timeline-payment-arrived = { $provider } · { $price } · пришло { $arrived } · <code>{ $external }</code>
    Платёж <code>{ $payment }</code>
timeline-order = Заказ <code>{ $order }</code>
timeline-access = Доступ покупателя открыт { $until }.
timeline-access-over = Доступ покупателя закончился.
timeline-unknown-order =
    <b>Заказ этого платежа здесь неизвестен.</b> По нему ничего не выдано.
    { $provider } · <code>{ $payment }</code>
timeline-dismissed-order =
    <b>Заказ этого платежа здесь неизвестен. Закрыто.</b>
    { $provider } · <code>{ $payment }</code>
timeline-page = Страница { $page } из { $pages }
timeline-earlier = ‹ Раньше
timeline-later = Позже ›
timeline-reject = ✖️ Отклонить…
timeline-refund = ↩️ Возврат…
timeline-decide-access = 🚪 Решить о доступе…
timeline-dismiss = 🗑 Закрыть…
timeline-retry = 🔄 Повторить { $task }
timeline-open-payment = Платёж { $number }
timeline-open-order = Весь заказ
timeline-to-anomalies = ‹ Аномалии

provider-stars = Звёзды Telegram
provider-stripe = Stripe
provider-nowpayments = NOWPayments
provider-cryptopay = Crypto Pay

status-pending = ожидается
status-confirming = подтверждается
status-confirmed = подтверждён
status-settling = отправляется
status-partially-paid = оплачен частично
status-paid = завершён
status-failed = не прошёл
status-expired = истёк
status-refunded = возвращён

reason-repeated-deposit = монеты ещё раз пришли на адрес прежнего платежа
reason-wrong-price = в нём указана не та цена, что в заказе
reason-wrong-asset = пришла не та монета, что ожидалась
reason-underpaid = пришло меньше, чем ожидалось
reason-wrong-payer = заплатил не покупатель, а кто-то другой
reason-too-late = прошла дата, до которой тариф действовал
reason-stale-price = цена заказа действовала до намного более раннего срока
reason-quote-expired = срок курса прошёл, и монеты стоят меньше цены

state-granted = Оплачено, доступ выдан.
state-granted-not-notified = Оплачено, покупателю ещё не сообщено.
state-held = Задержан: { $reason }.
state-partially-paid = Не хватает части суммы, решения пока нет.
state-partially-paid-declined = Не хватает части суммы, у покупателя её запросили.
state-merged = Часть другого платежа, который он дополнил.
state-rejected = Отклонён.
state-disputed = Оспорен: банк покупателя удерживает деньги до решения.
state-refund-by-hand = Запрошен возврат: монеты нужно отправить вручную.
state-refund-under-way = Идёт возврат.
state-refunded = Возвращён.
state-pending = В пути: { $status }.

access-kept = Доступ остаётся.
access-shortened = Доступ соразмерно сокращается.
access-ended = Доступ заканчивается вместе с ним.
access-open = О доступе пока не решено.

step-when = <i>{ $when }</i>
step-when-payment = <i>{ $when }</i> · платёж { $number }
step-order-made = { $buyer }: заказан тариф <b>{ $tier }</b> ({ $period }), { $channel }, цена { $price }.
step-checkout = Открыта оплата через { $provider }.
step-checkout-invoice = Открыта оплата через { $provider }: счёт <code>{ $invoice }</code>.
step-coin = В чате запрошено { $amount }: платёж <code>{ $payment }</code>.
step-webhook = Сообщение провайдера ({ $provider }): <b>{ $status }</b>.
step-reconciled = Ответ на наш запрос ({ $provider }): <b>{ $status }</b>.
step-outcome-grant = Он оплачивает заказ.
step-outcome-hold = Задержан.
step-outcome-hold-because = Задержан: { $reason }.
step-outcome-unknown-order = В нём указан заказ <code>{ $order }</code>, здесь неизвестный.
step-decided-accepted = { $who }: платёж принят.
step-decided-rejected = { $who }: платёж отклонён.
step-decided-wait = { $who }: у покупателя запрошена недостающая часть.
step-decided-refund = { $who }: запрошен возврат.
step-decided-refund-part = { $who }: запрошен возврат части.
step-decided-refund-waits = { $who }: запрошен возврат, на который не хватает баланса. Он ждёт оператора.
step-decided-refund-sent = { $who }: деньги отправлены обратно вручную.
step-decided-refund-withdrawn = { $who }: возврат отменён.
step-decided-refund-declined = { $who }: возврат отклонён.
step-decided-access = { $who }: решено о доступе.
step-decided-event-dismissed = { $who }: закрыто.
step-decided-retry = { $who }: задача запущена снова.
step-decided-other = { $who }: { $action }.
step-reason = Причина: { $reason }
step-granted = Выдан доступ: { $period }
step-granted-until = Выдан доступ до { $until }.
step-booked-sale = Учтено как продажа:
step-booked-remainder = Учтено как остаток продажи:
step-booked-held = Учтено как задержанное, пока ничьё:
step-booked-refund = Учтено как отложенное на возврат:
step-booked-refund-sent = Учтено как возвращённое:
step-booked-refund-reversed = Учтено обратно, так как возврат отменён:
step-booked-part-refund = Учтено за возвращённую часть:
step-booked-part-refund-reversed = Учтено обратно, так как возврат части отменён:
step-booked-dispute = Учтено, так как банк покупателя забрал деньги:
step-booked-dispute-reversed = Учтено обратно, так как спор выигран:
step-booked-fee = Учтено как комиссия провайдера:
step-booked-payout = Учтено как отложенное на выплату:
step-booked-payout-sent = Учтено как выплаченное:
step-booked-payout-reversed = Учтено обратно, так как выплата отклонена:
step-booked-payout-sending = Проведено: обмен на монеты для выплаты:
step-booked-payout-unsent = Проведён обратный обмен, так как ничего не отправлено:
step-booked-conversion = Проведено: конвертация у провайдера:
step-booked-broadcast = Учтено как отложенное на платную рассылку:
step-booked-broadcast-spent = Учтено как потраченное на платную рассылку:
step-booked-broadcast-returned = Учтено обратно, не потрачено платной рассылкой:
step-debit = Дебет <code>{ $amount } { $currency }</code> { $account }
step-credit = Кредит <code>{ $amount } { $currency }</code> { $account }
account-of = { $account } { $owner }
step-refunded = Деньги вернулись покупателю.
step-delivered = Покупатель получил пригласительную ссылку.
step-renewal-active = Продлевается само; оплачено до { $until }.
step-renewal-canceled = Продление отменено; оплачено до { $until }.
step-renewal-failed = Продлить не удалось; было оплачено до { $until }.
step-renewal-past-due = Списание не удалось, провайдер пробует снова; было оплачено до { $until }.
step-job-waiting =
    Ждёт выполнения: <code>{ $task }</code>{ $attempts ->
        [0] .
        [one] {", после "}{ $attempts }{" попытки."}
        [few] {", после "}{ $attempts }{" попыток."}
        [many] {", после "}{ $attempts }{" попыток."}
       *[other] {", после "}{ $attempts }{" попытки."}
    }
step-job-gave-up =
    Не выполнено: <code>{ $task }</code>, после { $attempts ->
        [one] { $attempts } попытки
        [few] { $attempts } попыток
        [many] { $attempts } попыток
       *[other] { $attempts } попытки
    }
    <code>{ $error }</code>

account-provider-clearing = у провайдера
account-owner-balance = баланс владельца
account-platform-fee = комиссия платформы
account-tax = налог
account-provider-fee = комиссия провайдера
account-network-fee = комиссия сети
account-exchange = обмен
account-unallocated = не распределено
account-refunds = отложено на возвраты
account-payouts-in-transit = выплаты в пути
account-paid-out = выплачено владельцам
account-rounding = округление при конвертации
account-broadcasts = звёзды на платные рассылки

person = { $name } (<code>{ $id }</code>)
person-unnamed = <code>{ $id }</code>
person-bot = Бот

# /anomalies

anomalies-none = Вашего решения ничего не ждёт. Всё хорошо.
anomalies-title =
    { $count ->
        [one] <b>Решения ждёт { $count } случай.</b>
        [few] <b>Решения ждут { $count } случая.</b>
        [many] <b>Решения ждут { $count } случаев.</b>
       *[other] <b>Решения ждёт { $count } случая.</b>
    } Нажмите на номер, чтобы посмотреть и решить.
anomalies-held = <b>Задержанные платежи</b> ({ $count })
anomalies-unknown-orders = <b>Платежи по неизвестным здесь заказам</b> ({ $count })
anomalies-partially-paid = <b>Больше суток оплачены лишь частично</b> ({ $count })
anomalies-refunds = <b>Возвраты, не выполненные больше суток</b> ({ $count })
anomalies-refunds-waiting = <b>Возвраты, на которые не хватает баланса владельца</b> ({ $count })
anomalies-debts = <b>Владельцы с отрицательным балансом</b> ({ $count })
anomalies-jobs = <b>Задачи, которые не удалось выполнить</b> ({ $count })
anomalies-unlisted = <b>Звёзды, которых нет такими в списке Telegram</b> ({ $count })
anomalies-charges = <b>Звёзды, которые Telegram списал за платные рассылки</b> ({ $count })
anomalies-ledger = <b>Ошибки в учёте</b> ({ $count })
anomalies-custody = <b>Балансы, которые расходятся с учётом</b> ({ $count })
anomalies-open = { $number }
anomalies-retry = 🔄 { $number }
anomalies-back = ‹ Назад
anomalies-more = ещё { $rest } ›
anomaly-payment = { $price }, { $buyer }, за { $tier } · { $channel }. { $state } <i>{ $when }</i>
anomaly-order = { $provider } <code>{ $payment }</code>, { $status }, за <code>{ $order }</code>. <i>{ $when }</i>
anomaly-job =
    { $task }, после { $attempts ->
        [one] { $attempts } попытки
        [few] { $attempts } попыток
        [many] { $attempts } попыток
       *[other] { $attempts } попытки
    }: <code>{ $error }</code> <i>{ $when }</i>
anomaly-not-listed = <code>{ $payment }</code> в нём нет. <i>{ $when }</i>
anomaly-listed-otherwise = <code>{ $payment }</code>: звёзд здесь { $ours }, там { $listed }. <i>{ $when }</i>
anomaly-charge = Telegram списал { $charged }; в учёте потрачено { $spent } и отложено { $setAside }. <i>{ $when }</i>
anomaly-ledger = { $what } <i>{ $when }</i>
anomaly-ledger-sum = { $what } Расхождение: { $amount } { $currency }. <i>{ $when }</i>
anomaly-custody = { $provider } · { $currency }: у провайдера { $atProvider }, в учёте { $inLedger }. <i>{ $when }</i>
custody-difference =
    <b>{ $provider } · { $currency }</b>
    У провайдера: { $atProvider }
    В учёте: { $inLedger }
    Уже объяснено: { $explained }

    Если вы сами переводили деньги, например свою долю, нажмите кнопку: тогда сообщение придёт только о новом расхождении. Если никто этого не делал, не отправляйте выплаты и посмотрите список выводов у провайдера.
custody-explain = Я знаю почему
custody-explained = Записано
custody-compared-again = Этот баланс за это время сверен заново
anomaly-debt = { $owner } (<code>{ $ownerId }</code>): { $balance }. Покроют следующие продажи. <i>{ $when }</i>
fault-entry-unbalanced = Запись не сходится.
fault-sale-missing = Доступ по платежу выдан, а продажа не учтена.
fault-sale-twice = Платёж учтён как продажа дважды.
fault-sale-without-grant = Продажа учтена, а доступ по платежу не выдавался.
fault-refund-incomplete = Платёж возвращён, но что-то от него осталось.
fault-clearing-negative = От провайдеров ушло больше, чем к ним пришло.
fault-payouts-astray = Отложенное для владельцев не сходится с тем, что на пути к ним.
fault-broadcasts-astray = Звёзды, отложенные на платные рассылки, не сходятся с рассылками без расчёта.

# Dismissing an anomaly. The reason stays in the audit log.

dismiss-payment-why =
    Почему вы отклоняете платёж? Нажмите причину или напишите свою одним сообщением. Символов: не больше { $max }.

    Покупатель узнает, что платёж не принят, но не узнает причину. Деньги останутся в учёте нераспределёнными.
dismiss-event-why =
    Почему больше ничего не нужно? Нажмите причину или напишите свою одним сообщением. Символов: не больше { $max }.
dismiss-agreed = Согласовано с покупателем
dismiss-unclaimed = Никто не заявил права
dismiss-test = Проверка
dismiss-not-ours = Не продажа этого бота
dismiss-sent-back = Отправлено обратно вручную
dismiss-reason-empty = Здесь нечего прочитать. Напишите причину в нескольких словах.
dismiss-reason-long = Это длиннее { $max } символов. Скажите короче.
dismiss-done = Закрыто, причина записана.
dismiss-not-waiting = Решения больше не нужно: кто-то успел раньше.
dismiss-failed = Не получилось, ничего не изменилось. Укажите причину ещё раз. Код ошибки: { $id }
dismiss-form-lost = Не удалось продолжить, ничего не закрыто. Начните заново с /anomalies. Код ошибки: { $id }

# The alert about a payment that was not granted

anomaly =
    ⚠️ { $what } Доступ по нему никто не получил, деньги не потеряны: пожалуйста, проверьте.

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
anomaly-stale-price = Монеты пришли намного позже срока, до которого действовала цена их заказа.
anomaly-quote-expired = Монеты пришли после срока действия курса и стоят меньше цены.
