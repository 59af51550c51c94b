# What was earned, and what is held: for owners, and for operators.

command-balance = Мой заработок
command-statement = Мои продажи за месяц файлом

books-stars = ⭐ { $amount }
books-coins = { $amount } { $currency }
books-empty =
    В ваших каналах пока ничего не продано, так что считать нечего.

    /channels покажет ваши тарифы и ссылки, которыми можно делиться.

balance =
    💰 <b>Ваш баланс</b>

    { $currencies }

    Строки за { $month }, по UTC. Все продажи по одной: /statement.
balance-currency =
    <b>{ $balance }</b>
    Продажи: { $gross }
    Комиссия платформы: { $platformFee }
    Комиссии провайдера и сети: { $costs }
    Возвраты: { $refunds }
    Чистыми: { $net }
balance-paid-out = Выплачено: { $payouts }

statement-choose = 🧾 За какой месяц? Вы получите файл для таблицы. Месяцы начинаются и заканчиваются по UTC.
statement-totals = Продажи { $gross } · комиссии { $fees } · возвраты { $refunds } · чистыми { $net } · баланс { $balance }
statement-totals-paid-out = Продажи { $gross } · комиссии { $fees } · возвраты { $refunds } · чистыми { $net } · выплачено { $payouts } · баланс { $balance }

statement-column-date = Дата (UTC)
statement-column-entry = Запись
statement-column-kind = Вид
statement-column-channel = Канал
statement-column-tier = Тариф
statement-column-buyer = Id покупателя в Telegram
statement-column-provider = Провайдер
statement-column-payment = Id платежа у провайдера
statement-column-currency = Валюта
statement-column-gross = Сумма
statement-column-platform-fee = Комиссия платформы
statement-column-provider-fee = Комиссия провайдера
statement-column-network-fee = Комиссия сети
statement-column-net = Чистыми
statement-column-balance = Баланс
statement-kind-opening = начальный баланс
statement-kind-closing = конечный баланс
statement-kind-sale = продажа
statement-kind-rest = остаток продажи
statement-kind-refund = возврат
statement-kind-refund-undone = возврат отменён
statement-kind-payout = выплата
statement-kind-payout-undone = выплата отклонена

platform-balance = 🏦 <b>Платформа</b>
platform-balance-platform-fee = Получено комиссий: { $sums }
platform-balance-unallocated = Пока ничьё: { $sums }
platform-balance-refunds = На пути к покупателям: { $sums }
platform-balance-owner-balance = Причитается владельцам: { $sums }
platform-balance-payouts-in-transit = На пути к владельцам: { $sums }
platform-balance-paid-out = Отправлено владельцам: { $sums }
platform-balance-provider-clearing = У провайдеров: { $sums }
platform-balance-nothing = ничего
platform-balance-more = ещё монет: { $count }
