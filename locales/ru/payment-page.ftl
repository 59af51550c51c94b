# The web page on which a buyer follows a payment in coins. Plain text.

# The button under a coin's address in the chat, which opens the page.
pay-page-open = 📱 QR-код

pay-page-title = Ваш платёж

pay-page-is-pending = Ждём ваши монеты
pay-page-next-pending = Отправьте ровно эту сумму. Как только она будет в пути, вы увидите это здесь.
pay-page-is-choosing = Выберите монету
pay-page-next-choosing = Выберите монету на странице оплаты или в чате. Как только монеты будут в пути, вы увидите это здесь.
pay-page-is-confirming = Ваши монеты в пути
pay-page-next-confirming = Сеть заметила их и подтверждает. Это занимает от минуты до часа; страницу можно закрыть.
pay-page-is-confirmed = Ваши монеты подтверждены
pay-page-next-confirmed = Платёж почти завершён.
pay-page-is-paid = Оплачено. Спасибо!
pay-page-next-paid = Вернитесь в чат: там показано, как войти.
pay-page-next-paid-donation = Ваше пожертвование получено. Больше ничего делать не нужно.
pay-page-is-partially-paid = Не хватает части суммы
pay-page-next-partially-paid = Пришло: { $arrived }. Не хватает: { $missing }. Отправьте остаток на тот же адрес. Можно и подождать: владелец может принять меньшую сумму.
pay-page-next-partially-paid-unknown = Пришло не всё. Владельцу сообщено, и он может принять платёж как есть; вы узнаете об этом в чате.
pay-page-is-expired = Время на оплату вышло
pay-page-next-expired = Уже отправленные монеты всё равно учтутся, как бы поздно они ни пришли. Если вы ничего не отправляли, начните заново в чате.
pay-page-is-failed = Платёж не прошёл
pay-page-next-failed = Ничего не куплено. Чтобы попробовать ещё раз, начните заново в чате.
pay-page-is-held = Ваш платёж смотрит человек
pay-page-next-held = Платёж пришёл, но не сходится с заказом. Ваши деньги не пропали: вы узнаете обо всём в чате.
pay-page-is-refunded = Платёж возвращён
pay-page-next-refunded = Деньги вернулись вам. Если есть вопрос, напишите в чате /paysupport.
pay-page-is-rejected = Платёж не принят
pay-page-next-rejected = Ваши деньги не пропали. Напишите владельцу: отправьте в чате /paysupport.

pay-page-steps = Как далеко ваш платёж
pay-page-step-pending = Отправьте монеты
pay-page-step-remainder = Отправьте остаток
pay-page-step-seen = Сеть заметила
pay-page-step-confirming = Сеть подтвердила
pay-page-step-paid = Вход открыт
pay-page-step-received = Пожертвование получено
pay-page-mark-done = готово
pay-page-mark-now = сейчас
pay-page-mark-to-come = впереди

pay-page-order = За что вы платите
pay-page-bought = Тариф
pay-page-channel = Канал
pay-page-price = Цена

pay-page-deposit = Куда отправить
pay-page-amount = Сумма
pay-page-amount-missing = Недостающая сумма
pay-page-address = Адрес
pay-page-memo = Memo (тег)
pay-page-memo-needed = Без memo никто не узнает, что монеты ваши.
pay-page-network = Только сеть { $network }. Монеты, отправленные по другой, пропадут.
pay-page-qr = QR-код адреса
pay-page-copy = Копировать
pay-page-copy-amount = Копировать сумму
pay-page-copy-address = Копировать адрес
pay-page-copy-memo = Копировать memo
pay-page-copied = Скопировано
pay-page-good-until = Эта сумма действует до { $date }.
pay-page-time-left = Осталось:
pay-page-sum-over = Время этой суммы вышло. Обновите её в чате, прежде чем отправлять.

pay-page-provider = Выбрать монету
pay-page-back = Вернуться в Telegram
pay-page-back-without-name = Вернитесь в чат с ботом в Telegram.
pay-page-again = Начать заново в Telegram

pay-page-follows = Эта страница сама следит за платежом.
pay-page-lost = Нет соединения. Пробую снова…
pay-page-reloads = Эта страница обновляется каждые 30 секунд.
pay-page-reload-stop = Не обновлять
pay-page-reload-now = Обновить сейчас
pay-page-reload-start = Обновлять каждые 30 секунд

pay-page-unknown = Такой страницы нет
pay-page-unknown-next = Возможно, адрес обрезан. Откройте ссылку ещё раз.
pay-page-over = Эта страница больше не нужна
pay-page-over-next = Всё о вашем платеже есть в чате с ботом.
pay-page-too-many = Слишком много запросов
pay-page-too-many-next = Подождите минуту и откройте страницу снова.
pay-page-broken = Не получилось
