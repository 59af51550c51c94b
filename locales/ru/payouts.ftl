# Payouts from operators to owners.

command-payouts = Выплаты моего заработка

payouts-off = Выплаты в этом боте выключены. Спросите его оператора, как получить ваши деньги; /balance показывает ваш доход.
payouts-off-operator = Выплаты в этом боте выключены. С PAYOUTS=on в его настройках владельцы запрашивают свой баланс через /payouts, а вы его отправляете.
payouts-no-channel =
    Выплаты получают владельцы каналов.

    /newchannel подключит первый.

payouts-title = 💸 <b>Выплаты</b>
payouts-nothing-yet = Пока ничего не заработано. Всё, что продадут ваши каналы, появится здесь.
payouts-balance = Баланс: <b>{ $balance }</b>
payouts-held = Удерживается: { $held }. Telegram отпускает звёзды только через какое-то время, дней: { $days }
payouts-held-money = Удерживается: { $held }. Деньги от продажи освобождаются через { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
payouts-held-until = Первые из них освободятся { $date }
payouts-paid = Выплачено вам: { $paid }
payouts-stars-by-hand = ✋ Bot API Telegram не может пересылать звёзды: оператор выплачивает их стоимость вручную и отмечает это здесь.
payouts-money-by-hand = ✋ Остаток в { $currency ->
        [USD] долларах
        [EUR] евро
       *[other] { $currency }
    } выплачивается вручную: оператор отправляет его стоимость и отмечает это здесь.
payouts-progress = До следующей выплаты: { $available } из { $threshold }
payouts-enough = Готово к выплате: { $available }
payouts-under-way = На пути к вам: { $amount }, запрос от { $date }
payouts-no-wallet = Кошелёк пока не указан. Сначала укажите его.
payouts-wallet =
    👛 { $network }
    <code>{ $address }</code>
payouts-wallet-waits = ⏳ Этот кошелёк новый: выплаты возможны с { $date }.
payouts-by-manual = 🗓 Само ничего не выплачивается: нажмите кнопку, когда захотите получить деньги.
payouts-by-instant = 🗓 Каждая продажа выплачивается, как только она проведена.
payouts-by-threshold = 🗓 Я запрашиваю выплату, как только наберётся достаточно.
payouts-by-weekly = 🗓 Я запрашиваю выплату каждый понедельник утром, в следующий раз { $date }.
payouts-by-monthly = 🗓 Я запрашиваю выплату утром первого числа каждого месяца, в следующий раз { $date }.
payouts-last = <b>Ваши последние выплаты</b>
payouts-line-requested = ⏳ { $day } · { $amount } · в пути
payouts-line-sending = 🚀 { $day } · { $amount } · отправляется
payouts-line-sent = ✅ { $day } · { $amount } · <code>{ $reference }</code>
payouts-line-refused = ↩️ { $day } · { $amount } · { $reason }

payout-to-page = 💸 Выплаты
payout-back = ‹ К выплатам
payout-button-now = 💸 Выплатить { $amount }
payout-button-wallet = 👛 Указать кошелёк
payout-button-other-wallet = 👛 Сменить кошелёк
payout-button-thresholds = 🎚 Наименьшая выплата
payout-button-strategy = 🗓 Выплата: { $strategy }
payout-button-show = 🔎 { $day } · { $amount }
payout-button-statement = 📄 Выписка
payout-button-request = ✅ Запросить
payout-strategy-which = 🗓 Когда выплачивать то, что вы заработали? Это можно изменить в любой момент.
payout-strategy-manual = По моей просьбе
payout-strategy-instant = Каждая продажа
payout-strategy-threshold = От суммы
payout-strategy-weekly = По понедельникам
payout-strategy-monthly = Первого числа
payout-review = 💸 Запросить <b>{ $amount }</b> на этот кошелёк?
payout-terms = Из { $amount } придёт примерно <b>{ $coins }</b> в { $network }. Сеть возьмёт из них примерно { $fee }. Наименьшая выплата: { $least }.
payout-terms-too-small = { $amount } слишком мало для { $network }: сеть возьмёт примерно { $fee } монет, а наименьшая выплата: { $least }.
payout-terms-unknown = ⚠️ Платёжный сервис сейчас не отвечает, поэтому комиссия и наименьшая выплата неизвестны. Комиссия сети вычитается из того, что вы получите.
payout-strategy-stars = ⭐ Звёзды оператор выплачивает вручную, от { $threshold }, потому что Bot API Telegram не может их пересылать.

payout-requested = Выплата запрошена. Оператор отправит её вручную, и я сообщу, когда она уйдёт.
payout-requested-program = Запрошено. Выплата отправится сама, обычно в течение нескольких минут, и я сообщу, когда она уйдёт.
payout-requested-held = Запрошено. Сначала выплату посмотрит оператор. Я сообщу, когда она уйдёт.
payout-not-no-wallet = Сначала укажите кошелёк: выплата уйдёт туда.
payout-not-wallet-waits = Ваш кошелёк новый, поэтому выплат пока нет. С какого времени, покажет /payouts.
payout-not-under-way = Одна выплата уже в пути.
payout-not-too-little = Сейчас на выплату не хватает.
payout-not-no-operator = Сейчас у бота нет оператора, и отправить деньги некому. Ваш баланс остаётся; попробуйте позже.
payout-not-changed = За это время кое-что изменилось, поэтому ничего не запрошено. Вот как обстоят дела сейчас.

payout-threshold-which = 🎚 Начиная с какой суммы выплачивать? Сети берут комиссию за каждый перевод, поэтому мелкие выплаты обходятся дороже.
payout-threshold-chosen = • { $sum } •

payout-network-usdt-tron = USDT в сети TRON (TRC-20)
payout-network-usdt-ton = USDT в сети TON
payout-network-usdt-ethereum = USDT в сети Ethereum (ERC-20)
payout-network-usdc-base = USDC в сети Base
payout-wallet-which =
    👛 В какой монете и по какой сети? Один доллар выплачивается одной монетой.

    Звёзды выплачиваются туда же, по сумме, которую оператор получит за них от Telegram.
payout-coins-which =
    👛 В какой монете и по какой сети? Монеты, которые стоят не доллар, покупаются по текущему курсу.

    Звёзды выплачиваются туда же, оператором вручную, по сумме, которую он получит за них от Telegram.
payout-coins-unreachable = ⚠️ Платёжный сервис сейчас не отвечает, поэтому список неполный.
payout-coins-more = Другие монеты ›
payout-coins-search = ⌨️ Ввести название
payout-coin-ask = 👛 Введите часть названия монеты или её тикер, например «lite» или «USDT SOL».
payout-coin-none = Такой монеты я не знаю. Введите другую часть названия или тикер.
payout-coin-found = 👛 Монеты с этими буквами: { $count }. Какая? Или введите что-нибудь другое.
payout-coin-many = 👛 Монеты с этими буквами: { $count }. Это первые из них; введите больше букв, чтобы увидеть остальные.
payout-wallet-ask =
    👛 Пришлите свой адрес: <b>{ $network }</b>.

    Нужен адрес вашего собственного кошелька, которому не нужны memo и комментарий: биржам они часто нужны, и без них деньги пропадут.
payout-wallet-account = 👛 Выплаты будут приходить на кошелёк вашего аккаунта Telegram: <b>{ $network }</b>. Откройте его один раз до первой выплаты, чтобы он вас узнал.
payout-wallet-ask-coin =
    👛 Пришлите свой адрес: <b>{ $network }</b>.

    Деньги, отправленные на адрес другой монеты или сети, пропадут.
payout-memo-ask = 🏷 Какое memo (тег) указывает ваш кошелёк? <b>{ $network }</b>. Пришлите его мне. Без него деньги пропадут.
payout-memo-ask-optional = 🏷 Указывает ли ваш кошелёк memo (тег)? <b>{ $network }</b>. На биржах оно есть, и без него деньги пропадут. Пришлите его мне или нажмите кнопку, если его нет.
payout-memo-no = Memo нет
payout-memo-none = 🏷 Без memo
payout-memo = 🏷 Memo (тег): <code>{ $memo }</code>
payout-memo-form = Это не memo для этой монеты. Скопируйте его, пожалуйста, из кошелька.
payout-wallet-check =
    Это ваш адрес, до последней буквы? <b>{ $network }</b>

    <code>{ $address }</code>
payout-wallet-check-ends =
    Пожалуйста, загляните в кошелёк ещё раз. Его адрес (<b>{ $network }</b>) начинается с <code>{ $first }</code> и заканчивается на <code>{ $last }</code>?

    Отправленное на неверный адрес не вернуть.
payout-wallet-right = ✅ Да, до последней буквы
payout-wallet-save = ✅ Да, сохранить
payout-type-again = ✏️ Ввести заново
payout-press-a-button = Ответьте, пожалуйста, одной из кнопок.
payout-wallet-saved = 👛 Сохранено. Действует со следующей выплаты; смотрите /payouts.
payout-wallet-saved-waits = 👛 Сохранено. Ради вашей безопасности выплаты возможны с { $date }; кошелёк виден в /payouts.
payout-wallet-changed =
    🔐 Теперь ваши выплаты идут на этот кошелёк:

    { $network }
    <code>{ $address }</code>

    Выплата, которая уже в пути, придёт ещё на прежний. Это были не вы? Укажите свой кошелёк через /payouts и защитите свой аккаунт Telegram.
payout-wallet-changed-waits =
    🔐 С { $date } ваши выплаты пойдут на этот кошелёк:

    { $network }
    <code>{ $address }</code>

    До этого выплаты не запрашиваются. Выплата, которая уже в пути, придёт ещё на прежний. Это были не вы? Остановите изменение и защитите свой аккаунт Telegram.
payout-wallet-stop = 🛑 Остановить изменение
payout-wallet-stopped = Остановлено: в /payouts прежний кошелёк. Теперь защитите свой аккаунт Telegram: Настройки, Устройства.
payout-wallet-stop-late = Остановить уже нельзя: кошелёк используется. Укажите свой через /payouts и напишите оператору.
payout-page-title = 💸 <b>Выплата { $amount }</b>
payout-page-requested = Вы запросили её { $date }.
payout-page-requested-automatic = Я запросил её для вас { $date }.
payout-page-sales = Продажи после предыдущей выплаты: { $count }, ваша часть { $sum }.
payout-page-rate = Курс: одна монета { $network } за { $price }
payout-page-fee = Комиссия сети: { $fee }
payout-page-net = Вы получите: <b>{ $coins }</b> { $network }
payout-page-transaction = Транзакция: <a href="{ $url }">{ $hash }</a>
payout-page-reference = Транзакция: <code>{ $hash }</code>
payout-state-requested = ⏳ Ожидает отправки.
payout-state-held = ⏳ Ожидает одобрения оператора.
payout-state-claimed = ✋ Оператор отправляет её вручную.
payout-state-sending = 🚀 Отправляется.
payout-state-sent = ✅ Отправлена { $date }.
payout-state-sent-by-hand = ✅ Оператор отправил её вручную и отметил это { $date }.
payout-state-refused = ↩️ Не отправлена, деньги с { $date } снова на вашем балансе: { $reason }
payout-address-form-tron = Это не адрес TRON: он начинается с T, и в нём 34 буквы и цифры. Скопируйте его из кошелька.
payout-address-form-ton = Это не адрес TON: он начинается с UQ или EQ, и в нём 48 символов. Скопируйте его из кошелька.
payout-address-form-evm = Это не такой адрес: он начинается с 0x, а дальше 40 цифр и букв от A до F. Скопируйте его из кошелька.
payout-address-form-coin = Это не адрес этой монеты и сети. Скопируйте его, пожалуйста, из кошелька.
payout-address-refused = Платёжный сервис не может отправить на этот адрес. Скопируйте его, пожалуйста, из кошелька ещё раз, вместе с memo.
payout-address-unknown = ⚠️ Платёжный сервис не отвечает, а без него я не могу проверить этот адрес. Ничего не сохранено; попробуйте, пожалуйста, через несколько минут.
payout-address-checksum = Одна из букв неверна, или большие и маленькие буквы не такие, как в кошельке. Скопируйте адрес оттуда.
payout-address-testnet = Это адрес тестовой сети, монеты там ничего не стоят. Скопируйте адрес настоящей сети.
payout-form-failed = ⚠️ Что-то сломалось на моей стороне, ничего не сохранено. Попробуйте ещё раз. Код ошибки: <code>{ $id }</code>
payout-form-lost = ⚠️ Не удалось продолжить форму. Откройте её снова через /payouts. Код ошибки: <code>{ $id }</code>

payout-refused-notify =
    ↩️ Вашу выплату отправить не удалось, сумма <b>{ $amount }</b>. Причина: { $reason }

    Деньги вернулись на ваш баланс. Сам я больше не запрашиваю; когда всё решится, запросите снова через /payouts.

payouts-none-open = 💸 Ни одна выплата не ждёт отправки.
payouts-remind = ⏰ Выплаты, которые ждут вас больше суток: { $count }. Их владельцы ждут свои деньги.
payouts-released-notify = ⚠️ Выплаты, которые бот не смог отправить и которые теперь ждут вас: { $count }. /payouts покажет каждую с причиной.
payouts-open =
    💸 <b>{ $count ->
        [one] Ждёт отправки { $count } выплата
        [few] Ждут отправки { $count } выплаты
        [many] Ждут отправки { $count } выплат
       *[other] Ждёт отправки { $count } выплаты
    }</b>. Эта под номером { $number }.
payout-to-send-USD =
    💸 Отправьте <b>{ $amount }</b>. Получатель: <b>{ $owner }</b> (<code>{ $ownerId }</code>), запрос от { $date }.

    { $network }
    <code>{ $address }</code>

    Один доллар – одна монета. Когда отправите, нажмите «Отправлено».
payout-to-send-XTR =
    💸 Отправьте столько, сколько стоят <b>{ $amount }</b>. Получатель: <b>{ $owner }</b> (<code>{ $ownerId }</code>), запрос от { $date }.

    { $network }
    <code>{ $address }</code>

    Они стоят столько, сколько Telegram даёт вам за эти звёзды. Когда отправите, нажмите «Отправлено».
payout-to-send-money =
    💸 Отправьте столько, сколько стоят <b>{ $amount }</b>. Получатель: <b>{ $owner }</b> (<code>{ $ownerId }</code>), запрос от { $date }.

    { $network }
    <code>{ $address }</code>

    Отправьте столько, сколько эта сумма стоит сейчас. Когда отправите, нажмите «Отправлено».
payout-to-approve =
    💸 <b>{ $amount }</b>. Получатель: <b>{ $owner }</b> (<code>{ $ownerId }</code>), запрос от { $date }.

    { $network }
    <code>{ $address }</code>
payout-to-approve-how = Нажмите «Пусть отправит бот», чтобы одобрить её. Чтобы отправить вручную, сначала нажмите «Отправляю я», чтобы другой оператор не отправил то же самое.
payout-to-mend-how = Когда причина устранена, нажмите «Пусть отправит бот». Чтобы отправить вручную, сначала нажмите «Отправляю я», чтобы другой оператор не отправил то же самое.
payout-to-send-value = ⚠️ Здесь один доллар — не одна монета: отправьте столько, сколько доллары стоят сейчас.
payout-wallet-age = 👛 Владелец указал этот кошелёк { $date }. Его возраст на момент запроса, дней: { $days }.
payout-wallet-replaced = ⚠️ После этого запроса владелец сменил кошелёк. Спросите его, прежде чем отправлять.
payout-owner-owes = ⚠️ Один из балансов владельца отрицательный: { $balance }. Возвраты забрали больше, чем было.
payout-unclaimed = ✋ Пока никто не отправляет. Сначала нажмите «Отправляю я», чтобы другой оператор не отправил то же самое.
payout-claimed-by-you = ✋ Отправляете вы, с { $date }. Отметьте, когда деньги уйдут, или откажитесь.
payout-claimed-by-other = ✋ Отправляет { $operator }, с { $date }. Пожалуйста, не отправляйте.
payout-claim-over = ⚠️ { $operator }: взято { $date }, и с тех пор ничего не отмечено. Прежде чем брать на себя, спросите, ушли ли деньги.
payout-claim-taken = ✋ { $operator } берёт на себя вашу выплату <b>{ $amount }</b>, получатель <b>{ $owner }</b>. Если деньги ушли, сразу сообщите; если нет, не отправляйте.
payout-button-claim = ✋ Отправляю я
payout-button-take-over = ✋ Беру на себя
payout-button-release = ↩️ Отказаться
payout-button-sent = ✅ Отправлено
payout-button-refuse = 🚫 Выплатить нельзя
payout-earlier = ‹ Раньше
payout-later = Позже ›
payout-to-open = 💸 Что ждёт отправки
payout-settled-already = По этой выплате уже решено.
payout-held = Эту выплату отправляет другой оператор.
payout-wallet-too-new = Этот кошелёк новый, и владелец ещё может остановить изменение. Пока ничего не отправляется; выплата остаётся в списке.
payout-not-claimed = ⚠️ Эта выплата больше не за вами: возможно, её взял другой оператор. Ничего не записано. Если деньги ушли, сразу сообщите остальным.
payout-settling-forbidden = Выплатами занимаются только операторы.
payout-settled-sent = ✅ Учтено как отправленное: <b>{ $amount }</b>, получатель <b>{ $owner }</b>, <code>{ $reference }</code>
payout-settled-refused = ↩️ Не выплачено: <b>{ $amount }</b>, получатель <b>{ $owner }</b>. Причина: { $reason }
payout-sent-ask = ✅ Какой id у транзакции? Пришлите его или другое указание. Символов: не больше { $max }. Получатель это прочитает.
payout-sent-check =
    Получатель прочитает это:

    <code>{ $reference }</code>
payout-sent-yes = ✅ Да, отправлено
payout-reference-empty = По этому перевод не найти. Пришлите его id.
payout-reference-long = Это длиннее { $max } символов. Пришлите только id транзакции.
payout-refuse-ask = 🚫 Почему выплатить нельзя? Получатель прочитает причину. Символов: не больше { $max }. Деньги вернутся на его баланс.
payout-refuse-wallet = На этот кошелёк ничего не отправить. Укажите, пожалуйста, другой.
payout-refuse-withdrawal = Провайдер не смог отправить на этот кошелёк. Проверьте, пожалуйста, кошелёк.
payout-refuse-wallet-button = 👛 Нужен другой кошелёк
payout-refuse-funds = Оператору сначала нужно освободить средства. Запросите снова через несколько дней.
payout-refuse-funds-button = ⏳ Средства ещё не доступны

payout-being-sent = Бот отправляет эту выплату. Закрыть её вручную можно, только если провайдер сообщит о неудаче или молчит сутки.
payout-told-meanwhile = ℹ️ Тем временем провайдер сообщил результат, и он записан.
payout-unproven = ⏳ { $provider } пока не сообщил результат этого перевода: он ещё может дойти, и ничего не изменилось. Дождитесь ответа { $provider } или спросите поддержку.
payout-unproven-until = ⏳ { $provider } ещё может отправить этот перевод, поэтому ничего не изменилось. Скажите то же самое после { $date }.
payout-button-approve = 🚀 Пусть отправит бот
payout-approved = Одобрено. Бот отправит её за несколько минут.
payout-approval-above_limit = ⏸ Выплата ждёт вашего одобрения: сумма выше лимита одной выплаты.
payout-approval-owner_limit = ⏸ Выплата ждёт вашего одобрения: выплаты этого владельца за 24 часа выше лимита.
payout-approval-total_limit = ⏸ Выплата ждёт вашего одобрения: все выплаты за 24 часа вместе выше лимита.
payout-approval-new_wallet = ⏸ Выплата ждёт вашего одобрения: это первая выплата на этот кошелёк.
payout-approval-debt = ⏸ Выплата ждёт вашего одобрения: у владельца долг.
payout-approval-open_disputes = ⏸ Выплата ждёт вашего одобрения: банк ещё не решил спор одного из покупателей этого владельца.
payout-approval-open_refunds = ⏸ Выплата ждёт вашего одобрения: возвраты по продажам этого владельца ещё не отправлены.
payout-approval-provider_settings = ⚠️ Бот не смог отправить эту выплату: настройки { $provider } нет или она неверна. <code>npm run doctor</code> скажет, какая.
payout-approval-provider_access = ⚠️ Бот не смог отправить эту выплату: { $provider } отказал в доступе. Проверьте аккаунт, секрет двухфакторных кодов и белые списки, а также то, разрешены ли приложению переводы.
payout-approval-provider_balance = ⚠️ Бот не смог отправить эту выплату: у { $provider } слишком мало монет.
payout-approval-provider_refused = ⚠️ Бот не смог отправить эту выплату: { $provider } отклонил выплату.
payout-approval-conversion_rejected = ⚠️ Бот не смог отправить эту выплату: { $provider } отклонил конвертацию.
payout-approval-below_minimum = ⚠️ Бот не смог отправить эту выплату: сумма ниже минимума { $provider } для этой монеты.
payout-approval-bad_wallet = ⚠️ Бот не смог отправить эту выплату: { $provider } не может платить на этот адрес. Нажмите «Выплатить нельзя», чтобы владелец указал другой кошелёк.
payout-approval-no_result = ⚠️ Бот не смог отправить эту выплату: за несколько попыток { $provider } не дал пригодного ответа. Ничего не отправлено.
payouts-overview-title = 🏦 <b>Выплаты</b>
payouts-overview-stopped = ⏸ Отправка остановлена с { $date }.
payouts-overview-waiting = Ждут вас: { $count }
payouts-overview-due = На очереди: { $count } · { $sum }
payouts-overview-sending = Отправляются: { $count } · { $sum }
payouts-overview-stuck = ⚠️ Не удались или сутки без результата: { $count }
payouts-overview-today = За 24 часа: { $sum } из { $limit }
payouts-overview-custody = <b>У { $provider }</b> и в учёте:
payouts-overview-coin = { $provider } · { $ledger }
payouts-button-sending = 🚀 Отправляются
payouts-button-stop = ⏸ Остановить отправку
payouts-button-resume = ▶️ Возобновить отправку
payouts-stop-done = Отправка остановлена. Выплаты, которые провайдер уже принял, ещё уйдут.
payouts-resume-done = Отправка продолжается.
payout-sending-line =
    🚀 <b>{ $amount }</b> для <b>{ $owner }</b> (<code>{ $ownerId }</code>) как { $coins }
    <code>{ $address }</code>
payout-sending-since = { $state }, с { $date }.
payout-sending-batch = Пакет у { $provider }: <code>{ $batch }</code>
payout-sending-id = Наш номер: <code>{ $id }</code>
payout-sending-stuck = ⚠️ { $provider } сутки не сообщает результата. Сначала найдите выплату в кабинете { $provider }. Потом скажите, дошла ли она.
payout-conversion-stuck = ⚠️ { $provider } сутки не сообщает результата конвертации. Ничего не отправлено. Если его не будет ещё сутки, её выплаты снова ждут вас.
payout-sending-ambiguous = ⚠️ Запрос конвертации в { $provider } остался без ответа, и его результатом может быть не одна конвертация: возможно, кто-то конвертировал вручную. Выберите ту, что относится к этой выплате. Её монеты будут отправлены, и ничего не конвертируется ещё раз.
payout-ambiguous-notify = ⚠️ Запрос конвертации в { $provider } для выплат пакета <code>{ $batch }</code> остался без ответа, и его результатом может быть не одна конвертация. Откройте одну из этих выплат в «Отправляются» и выберите.
payout-conversion-line = <code>{ $id }</code>: { $from } → { $to }, { $date }
payout-button-conversions = 🔄 Выбрать конвертацию
payout-button-conversion = Это { $id }
payout-conversion-chosen = Записано. Выплата продолжается.
payout-conversions-silent = Провайдер не отвечает. Попробуйте позже.
payout-sending-failed = ⚠️ { $provider } сообщает, что этот перевод не удался: { $error }. Если за час ничего не изменится, деньги вернутся на баланс владельца. { $provider } ещё может его отправить, если вы об этом попросите. Когда поддержка ответит, скажите здесь, дошёл ли он.
payout-stuck-notify = ⚠️ { $provider } сутки не сообщает результата выплат пакета <code>{ $batch }</code>. Найдите его в кабинете { $provider }, затем откройте выплату здесь и скажите, дошла ли она.
payout-failed-notify = ⚠️ { $provider } сообщает, что выплата { $amount } не удалась: { $error }. Если за час ничего не изменится, деньги вернутся на баланс владельца. После этого не разрешайте поддержке { $provider } её отправлять.
payout-button-arrived = ✅ Дошла
payout-button-not-arrived = ↩️ Не отправлена
payout-batch-planned = Ищутся монеты
payout-batch-converting = Монеты конвертируются
payout-batch-funded = Монеты отложены
payout-batch-created = { $provider } ждёт двухфакторный код
payout-batch-verified = { $provider } отправляет
