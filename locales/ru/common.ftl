# Said by more than one feature.
#
# Glossary (ru). The bot says «я», speaks to «вы» with a small letter; persons are told by nouns, never by «он/она».
# channel – канал; group – группа; subscription – подписка; subscriber – подписчик; member – участник
# tier, offer – тариф; period, time – срок; grace – льготный срок; trial – пробный период; access – доступ
# owner – владелец; creator – создатель; manager – менеджер; administrator – администратор; operator – оператор бота
# the people who run it – администрация; take over – принять (участников)
# payment – платёж, оплата; refund – возврат; payout – выплата; balance – баланс; fee – комиссия; books, ledger – учёт
# statement – выписка; broadcast – рассылка; mute – отключить рассылку; donation – пожертвование, to donate – поддержать
# invite link – пригласительная ссылка; join request – заявка на вступление; tracked link – ссылка с учётом
# Stars – звёзды; crypto – криптовалюта; coin – монета; digest – сводка; standing post – постоянный пост
# ban – блокировка; retire – снять с продажи

button-outdated = Эта кнопка устарела. Отправьте /start, чтобы начать заново.
cancel-nothing = Отменять нечего.
cancel-done = Отменено. Ничего не изменилось.
days-not-whole = Нужно целое число дней, например 14. Введите ещё раз.
days-range = За один раз можно дать от 1 до 3660 дней. Введите другое число.
error-ours = Что-то сломалось на нашей стороне. Попробуйте ещё раз через минуту. Код ошибки: { $id }
unknown-word = Не совсем понятно. Отправьте /start, и я покажу, что умею.
