# Donations. The counterpart of a text about access has the same key with "donation-" before it.

command-donations = Пожертвования: текст, суммы и цели

donation-name = Пожертвование
donation-somebody = кто-то
donation-again = 💝 Поддержать

# Giving

donation-page =
    💝 <b>{ $channel }</b>

    { $text }
donation-default-text = Нравится то, что вы здесь находите? Поддержите любой суммой.
donation-how-much = Сколько хотите пожертвовать?
donation-goal = { $bar } { $percent }: { $given } из { $goal }
donation-other-sum = ✏️ Другая сумма
donation-in-stars = ⭐ Лучше звёздами
donation-in-money = 💵 Лучше в { $currency ->
        [USD] долларах
        [EUR] евро
       *[other] { $currency }
    }
donation-cancel = ✖️ Отмена
donation-back = ‹ Назад
donation-cancelled = Пожертвование отменено, ничего не списано.
donation-closed = <b>{ $channel }</b> сейчас не принимает пожертвований, ничего не списано.
donation-closed-now = Пожертвования там сейчас не принимаются. Ничего не списано.
donation-no-way-to-pay-now = Сейчас пожертвование здесь не оплатить: оператор бота не настроил ни одного способа оплаты.

donation-keypad =
    💝 <b>{ $channel }</b>

    Ваше пожертвование: <b>{ $typed }</b>
    Наименьшее: { $least }. Наибольшее: { $most }.
donation-typed-stars = ⭐ { $typed }
donation-typed-money = { $sign }{ $typed }
donation-key-dot = .
donation-key-back = ⌫
donation-key-clear = C
donation-key-confirm = ✅ Подтвердить
donation-refused-nothing = Сначала введите сумму. Наименьшая: { $least }.
donation-refused-no-number = Это ещё не сумма. Наименьшая: { $least }, наибольшая: { $most }.
donation-refused-too-little = Слишком мало. Наименьшая сумма: { $least }.
donation-refused-too-much = Слишком много. Наибольшая сумма: { $most }.
donation-refused-two-decimals = После точки не больше двух цифр.
donation-refused-one-dot = Точка уже есть.
donation-refused-whole-stars = Звёзды бывают только целыми, точка не нужна.
donation-refused-closed = Пожертвования там сейчас не принимаются. Ничего не списано.
donation-refused-too-many = За последний час начато очень много оплат, поэтому новую я пока не открываю. Ничего не списано. Попробуйте ещё раз через час.
donation-refused-no-way-to-pay = Эту сумму сейчас не оплатить: ни одна монета не принимает так мало. Выберите больше или попробуйте позже. Ничего не списано.
donation-paid-already = Это пожертвование уже оплачено. Спасибо!

donation-review =
    💝 Ваше пожертвование для <b>{ $channel }</b>: <b>{ $sum }</b>.

    { $lines }

    Пожертвование не даёт доступа.
donation-under-way =
    💝 <b>{ $sum }</b> для <b>{ $channel }</b>.

    { $lines }

    Оплата ниже. Если вы её закрыли, откройте снова здесь.
donation-choose-way =
    💝 <b>{ $sum }</b> для <b>{ $channel }</b>.

    { $lines }

    Как хотите оплатить?
donation-note = Ваша записка: «{ $note }»
donation-is-named = Администрация канала видит ваше имя.
donation-is-anonymous = 🕶 Администрация канала не видит, кто вы.
donation-pay = 💝 Пожертвовать { $sum }
donation-pay-again = 💳 Открыть оплату
donation-begin-anew = 🔄 Начать другое пожертвование
donation-note-add = ✏️ Добавить записку
donation-note-change = ✏️ Изменить записку
donation-hide-name = 🕶 Скрыть моё имя
donation-show-name = 🙂 Показать моё имя
donation-change-sum = ‹ Другая сумма
donation-note-ask = Что хотите сказать владельцу? Символов: не больше { $max }.
donation-note-none = 🗑 Без записки
donation-note-empty = Здесь нечего прочитать. Напишите записку ещё раз.
donation-note-long = Это длиннее { $max } символов. Скажите короче.
donation-note-too-late = Это пожертвование уже оплачивается или отменено, записку не добавить.
donation-form-failed = Что-то сломалось на нашей стороне, ничего не изменилось. Ответьте ещё раз. Код ошибки: { $id }
donation-form-lost = Не удалось продолжить, ничего не изменилось. Начните заново. Код ошибки: { $id }

donation-thanks = 💝 Спасибо! Ваше пожертвование получено: { $sum } для <b>{ $channel }</b>.
donation-thanks-in-channel = 💝 { $name }, спасибо за поддержку { $channel }!
donation-thanks-for-anonymous = 💝 Спасибо за поддержку { $channel }!

# Payment

donation-invoice-description = Пожертвование для { $channel }. Оно не даёт доступа.
donation-checkout-opened =
    <b>{ $tier }</b> · { $channel }

    Откройте страницу и оплатите. Я слежу за платежом здесь и поблагодарю, когда он придёт.
donation-checkout-coins =
    <b>{ $tier }</b> · { $channel }
    { $price }

    Выберите монету для оплаты здесь или на странице оплаты. Я слежу за платежом здесь.
donation-quote-until =
    Эта сумма действует до { $date }.

    Я слежу за платежом здесь.
donation-progress-failed = ❌ <b>{ $tier }</b> · { $channel }: платёж не прошёл. Начните пожертвование заново, чтобы попробовать ещё раз.
donation-order-already-paid = Это пожертвование уже оплачено. Спасибо! Можно поддержать ещё раз.
donation-order-stale = Это пожертвование начато слишком давно. Начните его заново.
charge-refused-donation_paid = Это пожертвование уже оплачено. Спасибо! Ничего не списано.
charge-refused-donation_stale = Это пожертвование начато слишком давно. Начните его заново.
charge-refused-donation_off = Пожертвования там сейчас не принимаются. Ничего не списано.

# Decisions and refunds

donation-decision-needed =
    ⚠️ Пожертвование для { $channel } ждёт вашего решения. { $what }

    Даритель: { $buyer } (<code>{ $buyerId }</code>)
    Ожидалось: { $asked }
    Пришло: { $arrived }

    Пока вы не решите, деньги остаются на месте.
donation-decision-needed-anonymous =
    ⚠️ Анонимное пожертвование для { $channel } ждёт вашего решения. { $what }

    Ожидалось: { $asked }
    Пришло: { $arrived }

    Пока вы не решите, деньги остаются на месте.
donation-deposit-again =
    🪙 На ваше пожертвование для { $channel } пришло ещё { $arrived } сверх выбранного.

    Считать и это пожертвованием? Если нет, напишите владельцу: /paysupport.
donation-deposit-use = 💝 Пожертвовать и это
donation-payment-missing-remainder =
    ⏳ Вашему пожертвованию для { $channel } ещё не хватает: { $missing }.

    Отправьте недостающее на тот же адрес или напишите владельцу: /paysupport.
donation-refund-payment-anonymous =
    ↩️ <b>{ $paid }</b>, анонимное пожертвование
    { $tier } · { $channel }
    { $date }
    Платёж <code>{ $id }</code>

    { $what }
donation-refund-goes-back-coins =
    Отправить монеты обратно сам я не могу. Сделав выбор, отправьте их из личного кабинета { $provider } на адрес, который назовёт даритель, потом нажмите «Деньги отправлены».

    До тех пор деньги отложены.
donation-refund-is-by-hand =
    ⏳ Отложено: { $sums }. Отправьте ровно столько из личного кабинета { $provider }, потом нажмите «Деньги отправлены».

    До тех пор дарителю ничего не сообщается.
donation-step-order-made = 💝 { $buyer }: начато пожертвование для { $channel }, { $price }.
donation-step-granted = ✅ Засчитано как пожертвование: доступа оно не даёт.
statement-kind-donation = пожертвование

# Settings of a channel

channel-donations = 💝 Пожертвования
donations-no-channels = Пожертвования получает канал. Сначала подключите свой: /newchannel
donations-choose = 💝 Пожертвования для какого канала?
donations-page =
    💝 Пожертвования для <b>{ $channel }</b> включены. Делитесь этой ссылкой или опубликуйте её:
    { $link }

    Текст, который читают люди:
    { $text }

    Суммы на кнопках:
    { $sums }
donations-page-off =
    💝 Пожертвования для <b>{ $channel }</b> выключены: поддержать никто не может.

    Текст, который люди читают, когда пожертвования включены:
    { $text }

    Суммы на кнопках:
    { $sums }
donations-no-goal = Цели нет.
donations-thanks-are-on = За каждое пожертвование благодарю в канале, по имени дарителя или как «кто-то».
donations-thanks-are-off = Дарителей благодарю только лично.
donations-switch-off = 🔴 Выключить пожертвования
donations-switch-on = 🟢 Включить пожертвования
donations-change-text = ✏️ Текст
donations-change-stars = ⭐ Суммы в звёздах
donations-change-money = 🪙 Суммы в { $currency ->
        [USD] долларах
        [EUR] евро
       *[other] { $currency }
    }
donations-change-goal-stars = 🎯 Цель в звёздах
donations-change-goal-money = 🎯 Цель в { $currency ->
        [USD] долларах
        [EUR] евро
       *[other] { $currency }
    }
donations-thanks-on = 📣 Благодарить и в канале
donations-thanks-off = 🔕 Не благодарить в канале
donations-back = ‹ Другие каналы
donations-open = 💝 К пожертвованиям
donations-set = Сохранено.
donations-not-allowed = Вы больше не можете менять этот канал, поэтому ничего не сохранено.
donations-ask-text = Что люди прочитают, когда их просят поддержать <b>{ $channel }</b>? Символов: не больше { $max }.
donations-none-text = ↺ Вернуть стандартный текст
donations-text-empty = Здесь нечего прочитать. Напишите ещё раз.
donations-text-long = Это длиннее { $max } символов. Скажите короче.
donations-in-languages = 🌐 На других языках
donations-languages-are = 🌐 Отдельный текст есть на языках: { $languages }
donations-languages =
    🌐 Выберите язык, на котором напишете текст о пожертвованиях для <b>{ $channel }</b>. ✅: текст уже есть.

    На остальных языках люди видят основной текст, а если его нет, стандартный.
donations-language-done = ✅ { $language }
donations-languages-back = ‹ Другие языки
donations-translation =
    🌐 Кто читает на языке <b>{ $language }</b>, видит это:

    { $text }
donations-translation-none =
    🌐 На языке <b>{ $language }</b> текста пока нет. Кто на нём читает, видит это:

    { $text }
donations-translation-write = ✏️ Написать
donations-translation-change = ✏️ Изменить
donations-translation-remove = 🗑 Удалить
donations-translation-ask = Что люди прочитают на языке <b>{ $language }</b>, когда их просят поддержать <b>{ $channel }</b>? Символов: не больше { $max }.
donations-ask-stars = Какие суммы в звёздах предлагать людям для <b>{ $channel }</b>? До { $max } штук, например: 50 100 250
donations-ask-money = Какие суммы в { $currency ->
        [USD] долларах
        [EUR] евро
       *[other] { $currency }
    } предлагать людям для <b>{ $channel }</b>? До { $max } штук, например: 5 10 25
donation-sums-refused-stars = Пришлите целые числа от 1 до 10000 через пробел: 50 100 250
donation-sums-refused-money = Пришлите суммы от 4,99 до 9999,99 через пробел: 5 10 25
donation-sums-how-many = Пришлите от одной до шести сумм через пробел.
donations-ask-goal-stars =
    Сколько звёзд должны собрать дарители <b>{ $channel }</b>? Считается всё, что пожертвуют с этой минуты.

    Например: 5000
donations-ask-goal-money =
    Сколько { $currency ->
        [USD] долларов
        [EUR] евро
       *[other] { $currency }
    } должны собрать дарители <b>{ $channel }</b>? Считается всё, что пожертвуют с этой минуты.

    Например: 250
donations-none-goal-stars = 🗑 Без цели в звёздах
donations-none-goal-money = 🗑 Без цели в { $currency ->
        [USD] долларах
        [EUR] евро
       *[other] { $currency }
    }
donation-goal-refused-stars = Пришлите целое число, например 5000.
donation-goal-refused-money = Пришлите сумму, например 1000 или 99,50.
donations-thanks-refused =
    ⚠️ Мне нельзя писать в <b>{ $channel }</b>, поэтому благодарностей там больше не будет. Самих дарителей я благодарю по-прежнему.

    Разрешите мне там публиковать и включите снова.
