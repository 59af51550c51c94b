# A user's subscriptions, trials, reminders, the end of access, and the greeting after the user unblocked the bot.

# Notifications about changes by the channel's team

subscription-notify-gift =
    🎁 Администрация <b>{ $channel }</b> подарила вам срок.

    Доступ открыт до { $date }.
subscription-notify-gift-for-life =
    🎁 Администрация <b>{ $channel }</b> подарила вам доступ навсегда.
subscription-notify-gift-paused =
    🎁 Администрация <b>{ $channel }</b> подарила вам срок.

    Ваш доступ сейчас на паузе. Срок начнёт идти, когда её снимут.
subscription-notify-paused =
    ⏸ Администрация <b>{ $channel }</b> приостановила ваш доступ, поэтому он пока закрыт.

    Срок не пропадёт. Когда паузу снимут, я пришлю пригласительную ссылку.
subscription-notify-resumed =
    ▶️ Ваш доступ в <b>{ $channel }</b> снова действует.

    Доступ открыт до { $date }.
subscription-notify-resumed-for-life = ▶️ Ваш доступ в <b>{ $channel }</b> снова открыт, навсегда.
subscription-notify-banned =
    ⛔ Администрация <b>{ $channel }</b> вас там заблокировала.

    Если вы платили за доступ, можно спросить о нём: /paysupport.
subscription-notify-unbanned = ✅ Администрация <b>{ $channel }</b> сняла блокировку: вам снова рады.
subscription-notify-allowed =
    🤝 Администрация <b>{ $channel }</b> открыла вам бесплатный доступ, пока сама не решит иначе.

reengagement-first-greeting = 👋 Рад знакомству. Вы уже участник. Вот обзор:

command-subscriptions = Мои подписки и пригласительные ссылки

subscriptions-title = 🎟 <b>Ваши подписки</b>
subscriptions-none = У вас пока нет подписок. Откройте ссылку канала, который вам нравится, и я покажу его тарифы.
subscriptions-more =
    { $count ->
        [one] Ещё { $count } более старая подписка не показана.
        [few] Ещё { $count } более старые подписки не показаны.
        [many] Ещё { $count } более старых подписок не показано.
       *[other] Ещё { $count } более старой подписки не показано.
    }

subscription-for-life =
    <b>{ $channel }</b> · { $tier }
    ✅ Ваш доступ навсегда.
subscription-until =
    <b>{ $channel }</b> · { $tier }
    ✅ Активна до { $date }.
subscription-over =
    <b>{ $channel }</b> · { $tier }
    ⌛ Срок закончился { $date }. Продлите, чтобы вернуться.
subscription-listed-paused =
    <b>{ $channel }</b> · { $tier }
    ⏸ На паузе. Ваш срок не пропадёт.
subscription-given = участие
subscription-being-renewed =
    <b>{ $channel }</b> · { $tier }
    🔁 Как раз продлевается.

subscription-renews = 🔁 Продлится { $date } за { $price }.
subscription-renewal-stopped = ⏹ Продления не будет: списаний больше нет.
subscription-renewal-stopped-in-settings = ⏹ Продления не будет: списаний больше нет. Возобновить его можно в Telegram: Настройки → Мои звёзды.
subscription-renewal-stopped-by-channel = ⏹ Продления не будет: сейчас я никого не могу туда впустить. Когда смогу, спрошу вас.
subscription-renewal-failed = ⚠️ Списание не удалось, поэтому продления не было.
subscription-renewal-past-due = ⚠️ Последнее списание не удалось. Следующая попытка до { $date }.
subscription-stop-renewing = ⏹ Не продлевать { $channel }
subscription-resume-renewing = 🔁 Снова продлевать { $channel }
subscription-portal = 💳 Карта для { $channel }

subscription-renew = 🔄 Продлить { $channel }
subscription-see-offers = 🛍 Посмотреть тарифы

owner-administrator-kept =
    ⌛ Оплаченный доступ в <b>{ $channel }</b> закончился: <b>{ $person }</b>.

    Это администратор, поэтому удалить его можете только вы.
owner-removal-failed =
    ⚠️ { $count ->
        [one] { $count } человек с истёкшим сроком всё ещё в <b>{ $channel }</b>: я не могу закрыть доступ.
        [few] { $count } человека с истёкшим сроком всё ещё в <b>{ $channel }</b>: я не могу закрыть им доступ.
        [many] { $count } человек с истёкшим сроком всё ещё в <b>{ $channel }</b>: я не могу закрыть им доступ.
       *[other] { $count } человека с истёкшим сроком всё ещё в <b>{ $channel }</b>: я не могу закрыть им доступ.
    }

    { $why }

    Проверьте, что я там администратор с правом блокировать пользователей, потом нажмите «Проверить снова». Я буду пробовать каждый день.
owner-removal-refused = Ответ Telegram: <i>{ $reason }</i>
owner-removal-unanswered = Telegram мне не ответил.

# Reminders and the end of access

reminder =
    ⏳ Ваш доступ в { $channels } ({ $tier }) заканчивается { $date }.

    Продлить можно уже сейчас: новый срок прибавится к остатку.
reminder-trial =
    ⏳ Ваш пробный период в { $channels } заканчивается { $date }. Само ничего не спишется.

    Если хотите остаться, хватит одного нажатия.
reminder-grace =
    ⌛ Ваш срок в { $channels } ({ $tier }) закончился. Остаться можно до { $date }.

    Продлите до этого времени, и выходить не придётся.

ended = ⌛ Ваш срок в { $channels } ({ $tier }) закончился, доступ закрыт. Спасибо, что были с нами.
ended-trial = ⌛ Ваш пробный период в { $channels } закончился, доступ закрыт. Ничего не списано.
ended-refund = ↩️ Ваш платёж возвращён, поэтому доступ в { $channels } закрыт.
ended-by-channel = 🚪 Администрация { $channels } закрыла вам доступ. Если это ошибка, напишите ей: /paysupport.
ended-allowed = 🤝 Ваш оплаченный срок в { $channels } ({ $tier }) закончился, но вы остаётесь: администрация впускает вас бесплатно.
ended-administrator = ⌛ Ваш срок в { $channels } ({ $tier }) закончился. Вы там администратор, поэтому я вас не трогаю и сообщил владельцу.
ended-old-price = Вернуться можно одним нажатием. До { $date } цена для вас прежняя.
ended-see-offers = Возвращайтесь в любое время: до тарифов одно нажатие.

subscription-in-grace =
    <b>{ $channel }</b> · { $tier }
    ⌛ Срок закончился { $date }. Остаться можно до { $until }: продлите до этого времени, и выходить не придётся.
subscription-listed-allowed =
    <b>{ $channel }</b>
    🤝 Бесплатно для вас: администрация вас впускает.
subscription-listed-banned =
    <b>{ $channel }</b>
    🚫 Администрация вас там заблокировала. Спросить почему: /paysupport.

# After the user unblocked the bot

reengagement-greeting = 👋 Рад снова вас видеть. Какое-то время я не мог вам писать, поэтому вот обзор:
reengagement-paid = 💳 За это время пришёл ваш платёж.
reengagement-ends-soon = ⏳ Срок скоро закончится. Продлите, когда удобно: добавленное прибавится к остатку.
reengagement-owner = Возможно, вы пропустили сообщения о своих каналах. Отправьте /channels, чтобы посмотреть, как они.

# Free trials

trial-try =
    { $days ->
        [one] 🎁 { $tier }: { $days } день бесплатно
        [few] 🎁 { $tier }: { $days } дня бесплатно
        [many] 🎁 { $tier }: { $days } дней бесплатно
       *[other] 🎁 { $tier }: { $days } дня бесплатно
    }
trial-started =
    🎁 Начался ваш пробный период тарифа <b>{ $tier }</b> в { $channel }. Он длится до { $date }.

    Ничего не списывается ни сейчас, ни потом: он закончится сам. Пригласительную ссылку пришлю следом.
trial-not-for-you = Этот пробный период вам недоступен: он для новичков и только один раз.
