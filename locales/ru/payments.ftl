# Receipts, Star subscriptions, payments that need a decision, refunds, balance and statement.

# Receipts

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

    Но администрация { $channel } вас там заблокировала, и я не могу это изменить. Пожалуйста, напишите ей; ваш платёж ей виден.
purchase-delivered-paused =
    ✅ Оплачено. Тариф <b>{ $tier }</b>, { $channel }.

    Администрация { $channel } приостановила ваш доступ. Срок не пропадёт: когда паузу снимут, я пришлю пригласительную ссылку.
purchase-delivered-not-entitled =
    ✅ Оплачено. Тариф <b>{ $tier }</b>, { $channel }.

    Купленный срок уже закончился. Отправьте /subscriptions, чтобы посмотреть, что у вас есть.
purchase-renewed-inside =
    ✅ Оплачено. Тариф <b>{ $tier }</b>, { $channel }: доступ продлён { $until }.

    Вы уже внутри, больше ничего делать не нужно.
purchase-delayed =
    ✅ Оплачено. Тариф <b>{ $tier }</b>, { $channel }.

    Сейчас я не могу создать пригласительную ссылку, но продолжаю пробовать. Ничего делать не нужно: ссылку пришлю следом.
purchase-until = до { $date }
purchase-enter = 🚪 Войти

# Payments that need a decision of the owner

decision-needed =
    ⚠️ Платёж за тариф <b>{ $tier }</b> в { $channel } ждёт вашего решения. { $what }

    Покупатель: { $buyer } (<code>{ $buyerId }</code>)
    Ожидалось: { $asked }
    Пришло: { $arrived }

    Пока вы не решите, доступ по нему не открывается, а деньги остаются на месте.
decision-arrived-nothing = ничего
decision-reason-underpaid = Он назван завершённым, но пришло меньше цены.
decision-reason-partially-paid = Пришла только часть цены.
decision-reason-wrong-price = В нём указана не ваша цена.
decision-reason-wrong-asset = Он пришёл не в той монете, что ожидалась.
decision-reason-wrong-payer = Заплатил не покупатель, а кто-то другой.
decision-reason-too-late = Он пришёл, когда прошла дата, до которой действует тариф.
decision-reason-stale-price = Монеты пришли намного позже срока, до которого действовала цена заказа.
decision-reason-quote-expired = Монеты пришли после срока действия курса и стоят меньше цены.
decision-reason-refund-withdrawn = Остаток пришёл, когда уже был запрошен возврат, и возврат отменён.
decision-reason-repeated-deposit = Монеты ещё раз пришли на адрес прежнего платежа.
decision-prices = Цена заказа: { $old }. Цена сегодня: { $new }.
decision-not-sold = больше не продаётся
decision-worth = Стоимость при поступлении: { $worth }.
decision-worth-unknown = Стоимость при поступлении неизвестна. Если вы примете платёж, на ваш баланс за него ничего не поступит.
decision-accept = ✅ Принять
decision-reject = ✖️ Отклонить
decision-wait = ⏳ Ждать остаток
decision-accepted = Принято: покупатель получит купленное.
decision-rejected = Сохранено. Я сообщу покупателю.
decision-made-already = По этому платежу уже решено.

bundle-skipped-tier-owner =
    ⚠️ Оплачен тариф <b>{ $tier }</b> · { $home }, покупатель: { $buyer }. Платёж не открыл { $channel }: у этого канала теперь другой владелец. Остальное открыто.

    Никто больше не купит этот тариф, пока вы не уберёте из него { $channel }: /channels. Вернуть деньги: /refund.
bundle-skipped-channel-owner = ℹ️ Платёж за <b>{ $tier }</b> · { $home } открыл бы и { $channel }. Теперь канал ваш, поэтому туда никого не впустили. Делать ничего не нужно.
bundle-skipped-buyer =
    ℹ️ { $channel } теперь принадлежит другому человеку, поэтому ваш платёж за <b>{ $tier }</b> не открыл его и не добавил там времени. Прежний доступ к нему остаётся.

    Хотите обсудить? /paysupport

deposit-again =
    🪙 За <b>{ $tier }</b> · { $channel } пришло ещё { $arrived } сверх нужного.

    Купить на это ещё один срок? Если нет, напишите владельцу: /paysupport.
deposit-again-too-little =
    🪙 За <b>{ $tier }</b> · { $channel } пришло ещё { $arrived } сверх нужного.

    Это меньше цены, поэтому я спросил владельца, что с этим делать.
deposit-again-stale =
    🪙 За <b>{ $tier }</b> · { $channel } пришло ещё { $arrived } сверх нужного.

    Срок цены того заказа давно прошёл, поэтому владельца спросили, что с этим делать.
deposit-use = ➕ Добавить срок
payment-rejected =
    ✖️ Ваш платёж за <b>{ $tier }</b> · { $channel } не принят.

    Деньги не пропали. Напишите владельцу: /paysupport.
payment-missing-remainder =
    ⏳ За <b>{ $tier }</b> · { $channel } ещё не хватает: { $missing }.

    Отправьте недостающее на тот же адрес, и я вас впущу.

# Refunds

refunded = ↩️ Вам возвращено { $amount } за <b>{ $tier }</b> · { $channel }.
refunded-access-ended =
    ↩️ Вам возвращено { $amount } за <b>{ $tier }</b> · { $channel }.

    Купленный на них срок на этом закончился.
refunded-owner = ↩️ Возвращено { $amount } за <b>{ $tier }</b> · { $channel }. Покупатель: { $buyer }.
refunded-owner-asked =
    ↩️ Возвращено { $amount } за <b>{ $tier }</b> · { $channel }, хотя вы об этом не просили. Покупатель: { $buyer }.

    Закончить купленный на них доступ?
part-refunded = ↩️ Возвращено { $part } из { $amount } за <b>{ $tier }</b> · { $channel }. Покупатель: { $buyer }.
part-refunded-asked =
    ↩️ Возвращено { $part } из { $amount } за <b>{ $tier }</b> · { $channel }. Покупатель: { $buyer }.

    Закончить купленный на них доступ?
part-refunded-buyer = ↩️ Вам возвращено { $part } из { $amount } за <b>{ $tier }</b> · { $channel }.
part-refunded-access-ended =
    ↩️ Вам возвращено { $part } из { $amount } за <b>{ $tier }</b> · { $channel }.

    Купленный на них срок на этом закончился.
part-refunded-shortened =
    ↩️ Возвращено { $part } из { $amount } за <b>{ $tier }</b> · { $channel }. Покупатель: { $buyer }.

    Доступ теперь открыт до { $date }.
part-refunded-access-shortened =
    ↩️ Вам возвращено { $part } из { $amount } за <b>{ $tier }</b> · { $channel }.

    Купленный на них срок теперь длится до { $date }.
refund-failed-later = ⚠️ Возврат через { $provider } не удался: { $amount } за <b>{ $tier }</b> · { $channel } не дошли. Покупатель: { $buyer }. Деньги снова на счёте там. Пусть их отправят другим способом; в учёте они считаются отправленными.
dispute-inquiry = ❓ Банк спрашивает о платеже { $amount } за <b>{ $tier }</b> · { $channel }. Покупатель: { $buyer }. Деньги пока на месте. Оператор этого бота может ответить в { $provider } (до { $due }).
dispute-open = ⚠️ Платёж { $amount } за <b>{ $tier }</b> · { $channel } оспорен. Покупатель: { $buyer }. До решения деньги удерживает банк, а { $provider } удержал комиссию { $fee }. То и другое списано с баланса. Доступ пока остаётся. Оператор этого бота может ответить в { $provider } (до { $due }).
dispute-won = ✅ Спор о платеже { $amount } за <b>{ $tier }</b> · { $channel } выигран. Покупатель: { $buyer }. Деньги вернулись на баланс, комиссия { $fee } осталась у { $provider }.
dispute-lost = ❌ Спор о платеже { $amount } за <b>{ $tier }</b> · { $channel } проигран. Деньги остались у покупателя ({ $buyer }), комиссия { $fee } — у { $provider }.
dispute-closed = ✅ Вопрос банка о платеже { $amount } за <b>{ $tier }</b> · { $channel } закрыт. Покупатель: { $buyer }. Деньги остались на месте.
refund-access-end = 🚪 Закончить
refund-access-keep = 🤝 Оставить доступ
refund-access-shorten = ⏳ Сократить: до { $date }
refund-access-ended = Доступ по этому платежу закончен.
refund-access-kept = Срок остаётся.
refund-access-shortened = Оставшийся срок сокращается на возвращённую долю.
refund-by-hand-needed =
    ⚠️ { $provider } не отправил обратно { $amount } за <b>{ $tier }</b> · { $channel } (получатель: { $buyer }): возможно, переводы там выключены, не хватает остатка или получатель не может их принять.

    Деньги остаются отложенными. Отправьте их сами и подтвердите это на странице возврата.
refund-refused =
    ⚠️ { $provider } не возвращает { $amount } за <b>{ $tier }</b> · { $channel } (покупатель: { $buyer }). Возможно, платёж там оспорен, уже возвращён или неизвестен.

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
refund-goes-back-at-once = Деньги вернутся сразу тем же путём.
refund-goes-back-coins =
    Отправить монеты обратно сам я не могу. Сделав выбор, отправьте их из личного кабинета { $provider } на адрес, который назовёт покупатель, потом нажмите «Деньги отправлены».

    До тех пор деньги отложены, а доступ покупателя открыт.
refund-is-under-way = ⏳ Деньги возвращаются. Когда они дойдут, я сообщу покупателю и владельцу канала.
refund-is-by-hand =
    ⏳ Отложено: { $sums }. Отправьте ровно столько из личного кабинета { $provider }, потом нажмите «Деньги отправлены».

    До тех пор покупателю ничего не сообщается, и его доступ открыт.
refund-is-refunded = ✅ Деньги вернулись покупателю.
refund-is-access-open = ✅ Деньги вернулись покупателю, хотя вы об этом не просили. Закончить купленный на них доступ?
refund-is-impossible = Отсюда это не вернуть: по платежу ничего не куплено, и денег, ждущих решения, нет.
refund-and-end = ↩️ Вернуть { $amount }, закрыть доступ
refund-and-keep = 🤝 Вернуть { $amount }, доступ оставить
refund-and-shorten = ⏳ Вернуть { $amount }, доступ до { $date }
refund-alone = ↩️ Вернуть { $amount }
refund-part = ✂️ Вернуть часть…
refund-part-page = Сколько из { $rest } вернуть? Продажа и остальные деньги остаются.
refund-part-other = ✏️ Другая сумма
refund-part-back = ‹ Назад
refund-part-ask = Сколько из { $rest } вернуть? Введите сумму, например 4.50.
refund-part-no-amount = Не удалось прочитать это как сумму. Введите её так: 4.50.
refund-part-range = Часть: от { $min } до { $max }. Введите другую сумму.
refund-part-not-possible = Вернуть часть этого платежа больше нельзя. Что можно вернуть, показывает /refund.
refund-part-before = Уже возвращено: { $sum }.
refund-part-asked = Владелец просит вернуть часть: { $part }.
refund-part-by-hand =
    ⏳ Отложено { $part }: { $sums }. Отправьте ровно столько из личного кабинета { $provider }, потом нажмите «Деньги отправлены».

    До тех пор покупателю ничего не сообщается, и его доступ открыт.
refund-form-lost = ⚠️ Не удалось продолжить форму. Откройте её снова через /refund. Код ошибки: <code>{ $id }</code>
refund-cancel = ✖️ Отмена
refund-sent = ✅ Деньги отправлены
refund-withdraw = ✖️ Не возвращать
refund-decline = ✖️ Отклонить
refund-recorded = Сохранено. Я сообщу покупателю.
refund-withdrawn = Возврата не будет: покупатель сохраняет купленное, а вы деньги.
refund-waits = Вашего баланса не хватает на этот возврат, поэтому он ждёт оператора. Я сообщу, что решено.
refund-is-waiting = ⏳ Этот возврат ждёт оператора: после него ваш баланс составил бы { $balance }. Оператор разрешит его или отклонит. Когда новых продаж хватит, вы сможете вернуть деньги отсюда сами.
refund-needs-operator = ⚠️ После этого возврата ваш баланс составил бы { $balance }, поэтому его должен разрешить оператор.
refund-makes-debt = ⚠️ После этого возврата баланс владельца составит { $balance }. Следующие продажи покроют это прежде любых выплат.
refund-of-former-owner = Эта продажа принадлежит прежнему владельцу канала: деньги зачислены ему. Решают о ней только он и оператор.
refund-declined = ✖️ Оператор отклонил ваш возврат, на который не хватает баланса: { $amount } за <b>{ $tier }</b> · { $channel }, покупатель { $buyer }. Ничего не изменилось.
refund-waits-operator =
    ⚠️ <b>{ $owner }</b> (<code>{ $ownerId }</code>) хочет вернуть { $amount } за <b>{ $tier }</b> · { $channel }. Покупатель: { $buyer }.

    Баланс сейчас { $balance }, а после возврата составил бы { $afterwards }. Возврат ждёт вашего решения.

# Star subscriptions

pay-once = { $price }, один раз
pay-recurring =
    { $count ->
        [one] 🔁 { $count } звезда каждые 30 дней
        [few] 🔁 { $count } звезды каждые 30 дней
        [many] 🔁 { $count } звёзд каждые 30 дней
       *[other] 🔁 { $count } звезды каждые 30 дней
    }
pay-recurring-card = 🔁 { $price } картой { $every }

recurring-terms =
    🔁 <b>{ $tier }</b> · { $channel }

    Telegram будет списывать оплату каждые 30 дней ({ $price }), пока вы не отмените: в настройках Telegram или здесь, через /subscriptions.
recurring-card-terms =
    🔁 <b>{ $tier }</b> · { $channel }

    С вашей карты { $every } списывается { $price }, пока вы не отмените через /subscriptions.
recurring-every-week = каждую неделю
recurring-every-month = каждый месяц
recurring-every-quarter = каждые 3 месяца
recurring-every-half-year = каждые 6 месяцев
recurring-every-year = каждый год
recurring-time-left = У вас уже есть срок до { $date }: он остаётся вашим и прибавится в конце.
recurring-subscribe = 🔁 Подписаться
recurring-already = 🔁 { $channel } уже продлевается автоматически, следующее списание { $date }. Поэтому вторая подписка не оформлена.
recurring-my-subscriptions = 🎟 Мои подписки

recurring-access-until = Доступ открыт до { $date }.
recurring-access-for-life = Доступ открыт навсегда.
recurring-access-over = Ваш срок там закончился.
recurring-access-paused = Администрация приостановила ваш доступ; срок не пропадёт.
recurring-access-banned = Администрация вас там заблокировала.
recurring-access-allowed = Администрация впускает вас бесплатно.

recurring-stopped = ⏹ <b>{ $channel }</b>: списаний больше не будет. { $stay }
recurring-stopped-by-channel =
    ⏹ <b>{ $channel }</b>: списаний больше не будет. Уже сутки я никого не могу туда впустить. { $stay }

    Когда всё заработает, я спрошу, продолжать ли.
recurring-stopped-by-bundle = ⏹ <b>{ $channel }</b>: списаний больше не будет. Один из каналов этого тарифа теперь принадлежит другому человеку. { $stay }
recurring-resumable =
    ✅ <b>{ $channel }</b> снова работает. Продление пока остановлено.

    Нажмите кнопку, чтобы возобновить его. Следующее списание: { $price }, { $date }.
recurring-not-needed = Сейчас оплата за <b>{ $channel }</b> с вас не списывается. { $stay }
recurring-not-now = Сейчас я никого не могу впустить в <b>{ $channel }</b>, поэтому продление не включаю. Когда всё заработает, я спрошу вас.
recurring-canceled =
    ⏹ <b>{ $channel }</b>: списаний больше не будет. { $stay }

    Возобновить подписку можно в Telegram: Настройки → Мои звёзды.
recurring-resumed =
    🔁 <b>{ $channel }</b>: продление снова разрешено, и последний шаг Telegram оставляет вам: включите подписку в разделе Настройки → Мои звёзды.

    Следующее списание тогда: { $price }, { $date }.
recurring-active = 🔁 <b>{ $channel }</b>: продление включено. Следующее списание: { $price }, { $date }.
recurring-failed =
    ⚠️ Не удалось списать оплату за <b>{ $channel }</b>: { $price }. { $stay }

    Можно продлить вручную.
recurring-past-due =
    ⚠️ Не удалось списать оплату за <b>{ $channel }</b>: { $price }. Следующая попытка до { $date }. { $stay }

    Проверьте карту: кнопка открывает страницу, где её можно сменить.
recurring-card-expires = 💳 Срок карты для <b>{ $channel }</b> истекает до следующего списания: { $price }, { $date }. Кнопка открывает страницу, где карту можно сменить.
recurring-portal = 💳 <b>{ $channel }</b>: на этой странице можно сменить карту, отменить подписку и найти чеки. Она открывается лишь несколько минут.
recurring-portal-open = 💳 Открыть страницу
recurring-over = Эту подписку на <b>{ $channel }</b> больше нельзя возобновить. { $stay }
recurring-refused = Telegram не изменил вашу подписку, ничего не списано. Её можно изменить в Telegram: Настройки → Мои звёзды. Код ошибки: { $id }
recurring-not-changed = Не удалось изменить вашу подписку, ничего не списано. Попробуйте позже. Код ошибки: { $id }

renewal-delivered-inside = 🔁 <b>{ $tier }</b> · { $channel }: продлено { $until }.
renewal-delivered-join-request =
    🔁 <b>{ $tier }</b> · { $channel }: продлено { $until }.

    Нажмите кнопку и подайте заявку: я сразу её одобрю.
renewal-delivered-one-time-link =
    🔁 <b>{ $tier }</b> · { $channel }: продлено { $until }.

    Нажмите кнопку, чтобы войти. Ссылка сработает один раз в течение часа.
renewal-delivered-banned =
    🔁 <b>{ $tier }</b> · { $channel }: продлено { $until }.

    Но администрация { $channel } вас там заблокировала, и я не могу это изменить. /subscriptions остановит продление.

# Balance and statement

command-balance = Мой заработок
command-statement = Мои продажи за месяц файлом

balance-stars = ⭐ { $amount }
balance-coins = { $amount } { $currency }
balance-empty =
    В ваших каналах пока ничего не продано, так что считать нечего.

    /channels покажет ваши тарифы и ссылки, которыми можно делиться.
balance-no-channels =
    У вас здесь пока нет каналов, так что считать нечего.

    /newchannel подключит первый.

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
balance-negative = ⚠️ Эту сумму вы должны: возвраты забрали больше, чем было. Сначала её покроют следующие продажи, затем выплаты продолжатся.
balance-broadcasts = Платные рассылки: { $broadcasts }

balance-of-owner =
    Баланс: { $owner }

    { $balance }
statement-choose-of-owner = Выписка: { $owner }. За какой месяц?
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
statement-kind-remainder = остаток продажи
statement-kind-refund = возврат
statement-kind-refund-reversed = возврат отменён
statement-kind-part-refund = частичный возврат
statement-kind-part-refund-reversed = частичный возврат отменён
statement-kind-dispute = спор
statement-kind-dispute-reversed = спор выигран
statement-kind-fee = комиссия провайдера
statement-kind-payout = выплата
statement-kind-payout-reversed = выплата отклонена
statement-kind-broadcast = платная рассылка
statement-kind-broadcast-returned = платная рассылка: возврат неистраченных звёзд

platform-balance = 🏦 <b>Платформа</b>
platform-balance-platform-fee = Получено комиссий: { $sums }
platform-balance-tax = Налоги к уплате: { $sums }
platform-balance-unallocated = Пока не распределено: { $sums }
platform-balance-refunds = На пути к покупателям: { $sums }
platform-balance-owner-balance = Причитается владельцам: { $sums }
platform-balance-payouts-in-transit = На пути к владельцам: { $sums }
platform-balance-paid-out = Отправлено владельцам: { $sums }
platform-balance-broadcasts = Отложено на платные рассылки: { $sums }
platform-balance-provider-clearing = У провайдеров: { $sums }
platform-balance-nothing = ничего
platform-balance-more = ещё монет: { $count }
