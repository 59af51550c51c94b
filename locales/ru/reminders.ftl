# What is said before an end, at the end and after it; and to those who come back to the bot.

reminder =
    ⏳ Ваш срок в { $channels } ({ $tier }) заканчивается { $date }.

    Продлите, когда удобно: добавленное прибавится к остатку.
reminder-trial =
    ⏳ Ваш пробный период в { $channels } заканчивается { $date }. Само ничего не спишется.

    Если хотите остаться, хватит одного нажатия.
reminder-grace =
    ⌛ Ваш срок в { $channels } ({ $tier }) закончился. Остаться можно до { $date }.

    Продлите до этого времени, и выходить не придётся.

ended = ⌛ Ваш срок в { $channels } ({ $tier }) закончился, доступ закрыт. Спасибо, что были с нами.
ended-trial = ⌛ Ваш пробный период в { $channels } закончился, доступ закрыт. Ничего не списано.
ended-refund = ↩️ Ваш платёж возвращён, поэтому доступ в { $channels } закрыт.
ended-people = 🚪 Администрация { $channels } закрыла вам доступ. Если это ошибка, напишите ей: /paysupport.
ended-whitelisted = 🤝 Ваш оплаченный срок в { $channels } ({ $tier }) закончился, но вы остаётесь: администрация впускает вас бесплатно.
ended-administrator = ⌛ Ваш срок в { $channels } ({ $tier }) закончился. Вы там администратор, поэтому я вас не трогаю и сообщил владельцу.
ended-own-price = Вернуться можно одним нажатием. До { $date } цена для вас прежняя.
ended-see-offers = Возвращайтесь в любое время: до тарифов одно нажатие.

subscription-in-grace =
    <b>{ $channel }</b> · { $tier }
    ⌛ Срок закончился { $date }. Остаться можно до { $until }: продлите до этого времени, и выходить не придётся.
subscription-listed-whitelisted =
    <b>{ $channel }</b>
    🤝 Бесплатно для вас: администрация вас впускает.
subscription-listed-banned =
    <b>{ $channel }</b>
    🚫 Администрация вас там заблокировала. Спросить почему: /paysupport.

welcome-back = 👋 Рад снова вас видеть. Какое-то время я не мог вам писать, и вот как обстоят дела:
welcome-back-paid = 💳 За это время пришёл ваш платёж.
welcome-back-ends-soon = ⏳ Срок скоро закончится. Продлите, когда удобно: добавленное прибавится к остатку.
welcome-back-owner = Возможно, вы пропустили сообщения о своих каналах. Отправьте /channels, чтобы посмотреть, как они.

# The page of a channel's rules of access

channel-access-rules = ⏳ Когда доступ заканчивается
access-rules =
    ⏳ Доступ в <b>{ $channel }</b>

    <b>Льготный срок</b>
    Сколько люди могут оставаться, когда срок закончился? Я скажу им, до какого времени.

    <b>Напоминания</b>
    За сколько дней до конца напоминать?

    <b>Незнакомые участники</b>
    Что делать с теми, кто вошёл не через меня? Администраторов я не трогаю никогда.
access-rules-set = Сохранено. Действует и для тех, кто уже внутри.
access-choice = { $choice }
access-chosen = ✅ { $choice }
access-grace-none = Без льготного срока
access-grace-hours =
    { $count ->
        [one] { $count } час
        [few] { $count } часа
        [many] { $count } часов
       *[other] { $count } часа
    }
access-grace-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
access-reminder =
    { $count ->
        [one] за { $count } день
        [few] за { $count } дня
        [many] за { $count } дней
       *[other] за { $count } дня
    }
access-unknown-leave = Не трогать
access-unknown-tell = Сообщать о каждом
access-unknown-remove = Удалять
