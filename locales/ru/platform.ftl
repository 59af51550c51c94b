# Texts that several features share, forms, and the bot's profile in Telegram. The profile is plain text.
#
# Glossary (ru). The bot says «я», speaks to «вы» with a small letter; persons are told by nouns, never by «он/она».
# channel – канал; group – группа; subscription – подписка; subscriber – подписчик; member – участник
# tier, offer – тариф; period, time – срок; grace – льготный срок; trial – пробный период; access – доступ
# owner – владелец; creator – создатель; manager – менеджер; administrator – администратор; operator – оператор бота
# the people who run it – администрация; import – принять (участников)
# payment – платёж, оплата; refund – возврат; payout – выплата; balance – баланс; fee – комиссия; ledger – учёт
# statement – выписка; broadcast – рассылка; mute – отключить рассылку; donation – пожертвование, to donate – поддержать
# invite link – пригласительная ссылка; join request – заявка на вступление; tracked link – ссылка с учётом
# Stars – звёзды; crypto – криптовалюта; coin – монета; digest – сводка; channel post – пост канала
# ban – блокировка; retire – снять с продажи

button-outdated = Эта кнопка устарела. Отправьте /start, чтобы начать заново.
cancel-nothing = Отменять нечего.
cancel-done = Отменено. Ничего не изменилось.
days-not-whole = Нужно целое число дней, например 14. Введите ещё раз.
days-range = За один раз можно дать от 1 до 3660 дней. Введите другое число.
error-internal = Что-то сломалось на нашей стороне. Попробуйте ещё раз через минуту. Код ошибки: { $id }
intake-too-fast = Это быстрее, чем я успеваю отвечать, поэтому часть осталась без ответа. Подождите немного, затем отправьте или нажмите остальное ещё раз.
unknown-message = Не совсем понятно. Отправьте /start, и я покажу, что умею.
work-progress = { $done } из примерно { $total } строк…
counting = ⏳ Считаю…
period-days =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
period-months =
    { $months ->
        [one] { $months } месяц
        [few] { $months } месяца
        [many] { $months } месяцев
       *[other] { $months } месяца
    }
period-until = до { $date }
period-lifetime = навсегда
price-stars =
    { $count ->
        [one] ⭐ { $count } звезда
        [few] ⭐ { $count } звезды
        [many] ⭐ { $count } звёзд
       *[other] ⭐ { $count } звезды
    }

# The bot's profile

bot-description =
    Я продаю доступ в закрытые каналы и группы.

    Владельцам: подключите канал, задайте цену и поделитесь ссылкой. Я принимаю оплату, впускаю людей и закрываю доступ, когда его срок заканчивается.

    Подписчикам: платите звёздами Telegram или другим способом, который предлагает канал, и смотрите, что у вас есть и до какого числа.

    Нажмите «Старт», чтобы начать.
bot-short-description = Платный доступ в закрытые каналы и группы: звёзды Telegram и другие способы оплаты.

# Forms

form-cancel = ✖️ Отмена
form-use-buttons = Нажмите одну из кнопок под тарифом выше. Чтобы прекратить, отправьте /cancel.
form-use-these-buttons = Нажмите на каналы выше, потом «Готово». Чтобы прекратить, отправьте /cancel.
form-not-text = Я жду ответа текстом. Введите его или отправьте /cancel, чтобы прекратить.
form-unknown-command = Такой команды я не знаю и всё ещё жду ответа. Чтобы прекратить, отправьте /cancel.
form-asked-already = Вопрос уже задан. Ответьте на него ниже или отправьте /cancel, чтобы прекратить.
button-outdated-form = Эта кнопка от предыдущего вопроса. Ответьте на последний или отправьте /cancel, чтобы прекратить.
