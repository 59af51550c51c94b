# What a person has, how they come in, and how it ends.

command-subscriptions = Что у меня есть и до какого времени

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
    🔁 Telegram как раз продлевает.

subscription-renews = 🔁 Продлится { $date } за { $price }.
subscription-renewal-stopped = ⏹ Продления не будет: списаний больше нет.
subscription-renewal-stopped-in-settings = ⏹ Продления не будет: списаний больше нет. Вы остановили его в Telegram и можете возобновить там: Настройки → Мои звёзды.
subscription-renewal-stopped-by-channel = ⏹ Продления не будет: сейчас я никого не могу туда впустить. Когда смогу, спрошу вас.
subscription-renewal-failed = ⚠️ Telegram не смог списать звёзды, поэтому продления не было.
subscription-stop-renewing = ⏹ Не продлевать { $channel }
subscription-resume-renewing = 🔁 Снова продлевать { $channel }

subscription-renew = 🔄 Продлить { $channel }
subscription-my-link = 🔑 Войти в { $channel }
subscription-enter = 🚪 Войти
subscription-see-offers = 🛍 Посмотреть тарифы

subscription-link-join-request =
    🔑 Ваш вход в <b>{ $channel }</b>.

    Нажмите кнопку и подайте заявку: я сразу её одобрю. Ссылка работает только для вас.
subscription-link-one-time-link =
    🔑 Ваш вход в <b>{ $channel }</b>.

    Ссылка сработает один раз в течение часа. Прежние больше не работают.
subscription-not-entitled = Ваш срок в <b>{ $channel }</b> закончился. Продлите, и я сразу вас впущу.
subscription-paused =
    Ваш срок в <b>{ $channel }</b> не идёт: администрация поставила его на паузу.

    Он не пропадёт. Когда паузу снимут, я пришлю вход.
subscription-already-in = Вы уже внутри: <b>{ $channel }</b> есть в вашем списке чатов.
subscription-banned = Администрация <b>{ $channel }</b> вас там заблокировала, и я не могу это изменить. Пожалуйста, напишите ей.
subscription-too-soon = Вы получили ссылку меньше минуты назад. Воспользуйтесь ею или попросите новую через минуту.

subscription-request-declined =
    В <b>{ $channel }</b> входят подписчики, а эта ссылка принадлежит кому-то другому.

    Вам тоже рады: выберите тариф, и я вас впущу.
subscription-come-back =
    Ваша оплата за <b>{ $channel }</b> и конец прежнего срока совпали, и доступ мог ненадолго закрыться. Извините!

    Нажмите кнопку, чтобы вернуться.
subscription-link-misused =
    🔑 По вашей ссылке в <b>{ $channel }</b> вошёл кто-то другой, поэтому я её закрыл.

    Вот новая. Пожалуйста, не делитесь ею.

owner-administrator-kept =
    ⌛ Оплаченный срок в <b>{ $channel }</b> закончился: <b>{ $person }</b>.

    Это администратор, поэтому закрыть доступ можете только вы.
owner-removal-failed =
    ⚠️ { $count ->
        [one] { $count } человек с истёкшим сроком всё ещё в <b>{ $channel }</b>: я не могу закрыть доступ.
        [few] { $count } человека с истёкшим сроком всё ещё в <b>{ $channel }</b>: я не могу закрыть им доступ.
        [many] { $count } человек с истёкшим сроком всё ещё в <b>{ $channel }</b>: я не могу закрыть им доступ.
       *[other] { $count } человека с истёкшим сроком всё ещё в <b>{ $channel }</b>: я не могу закрыть им доступ.
    }

    { $why }

    Проверьте, что я там администратор с правом блокировать пользователей, потом нажмите «Проверить снова». Я буду пробовать каждый день.
owner-removal-refused = Последний ответ Telegram: <i>{ $reason }</i>
owner-removal-unanswered = Telegram мне не ответил.
owner-link-misused = 🔑 В <b>{ $channel }</b> кто-то вошёл по чужой ссылке. Я удаляю этого человека и закрыл ссылку.
