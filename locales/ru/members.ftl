# The list of a channel's members, one member's page, the CSV file, and unknown members.

# Unknown members, and bans that somebody made in Telegram

unknown-members =
    { $count ->
        [one] 👤 В <b>{ $channel }</b> есть { $count } человек без подписки, которого я не впускал:
        [few] 👥 В <b>{ $channel }</b> есть { $count } человека без подписки, которых я не впускал:
        [many] 👥 В <b>{ $channel }</b> есть { $count } человек без подписки, которых я не впускал:
       *[other] 👥 В <b>{ $channel }</b> есть { $count } человека без подписки, которых я не впускал:
    }

    { $people }

    Можно оставить? Пока вы не решите, я никого не трогаю.
unknown-member-keep = ✅ Оставить: { $person }
unknown-member-keep-done = Остаётся на столько, на сколько захотите.
unknown-member-kick = 🚪 Удалить: { $person }
unknown-member-kick-done = Удаляю из чата.
unknown-member-paid = Подписка уже появилась, поэтому остаётся.

ban-notify =
    🚫 Участник <b>{ $person }</b> заблокирован в <b>{ $channel }</b>, а оплаченный доступ действует до { $date }.

    Ни блокировку, ни доступ я не менял. Если вы снимете блокировку, участник получит пригласительную ссылку. Можно и вернуть оплату.
ban-notify-for-life =
    🚫 Участник <b>{ $person }</b> заблокирован в <b>{ $channel }</b>, а доступ у него навсегда.

    Ни блокировку, ни доступ я не менял. Если вы снимете блокировку, участник получит пригласительную ссылку. Можно и вернуть оплату.
ban-lift = ↩️ Снять блокировку
ban-lift-done = Снимаю блокировку.
ban-refund = 💸 Вернуть деньги

command-members = Участники моих каналов
channel-members = 👥 Участники

members-which = 👥 Участники какого канала? Выберите.
members-no-channels =
    У вас здесь пока нет каналов, так что показывать некого.

    /newchannel подключит первый.
members-list =
    👥 <b>{ $channel }</b>

    { $what }
members-shown-active = Активные, сверху те, чей срок закончится раньше.
members-shown-soon = Срок закончится за неделю, или уже идёт льготный.
members-shown-paused = На паузе: срок не тратится.
members-shown-ended = Срок закончился, сверху самые недавние.
members-shown-special = В блокировке или всегда с бесплатным доступом.
members-nobody = Сейчас никого.
members-page-of = Страница { $page } из { $pages }
members-filter = { $name } { ABOUT($count) }
members-filter-chosen = • { $name } { ABOUT($count) } •
members-name-active = Активные
members-name-soon = Скоро конец
members-name-paused = На паузе
members-name-ended = Закончился
members-name-special = Особые
members-previous = ‹ Назад
members-next = Дальше ›
members-find = 🔎 Найти человека
members-export = ⬇️ Все одним файлом
members-back = ‹ Участники

members-label-active = { $name } · до { $date }
members-label-life = { $name } · навсегда
members-label-grace = ⌛ { $name } · льготный срок с { $date }
members-label-paused = ⏸ { $name } · с { $date }
members-label-ended = { $name } · { $date }
members-label-banned = ⛔ { $name }
members-label-allowed = 🤝 { $name }
members-label-found = { $name } · { $channel }

# Search

members-ask-whom =
    🔎 Кого найти в <b>{ $channel }</b>?

    Пришлите id, @имя или часть имени или перешлите сообщение этого человека.
members-not-an-id = Это слишком длинно для id Telegram. Пришлите его ещё раз или @имя.
members-not-a-name = Искать можно не больше чем по 64 символам. Пришлите часть имени, @имя или id.
members-forward-hidden =
    Этот человек скрывает себя в пересланных сообщениях, и мне не видно, кто это написал.

    Пришлите @имя, id или часть имени.
members-forward-not-a-person = Это сообщение не от человека. Перешлите то, которое участник написал сам.
members-found = 🔎 Вот кто подходит. Нажмите на имя.
members-found-more = 🔎 Вот кто подходит, и это не все. Нажмите на имя или уточните поиск.
members-found-none =
    Никого похожего не нашлось.

    Попробуйте id или пересланное сообщение: так я нахожу и тех, у кого здесь ещё ничего нет.
members-not-yours = Вы больше не управляете этим каналом. /channels покажет ваши каналы.
members-form-lost = Не удалось продолжить, ничего не изменилось. Начните заново с /members. Код ошибки: { $id }

# One member

member-page =
    👤 <b>{ $name }</b>{ $handle }
    <code>{ $id }</code> · { $channel }

    { $state }
    { $membership }

    { $payments }
member-unknown = Ещё не участник
member-handle = {" "}(@{ $username })
member-active = ✅ { $tier }: до { $date }.
member-life = ✅ { $tier }: навсегда.
member-grace = ⌛ { $tier }: срок вышел { $date }, льготный до { $until }.
member-overdue = ⌛ { $tier }: срок вышел { $date }. Вот-вот закрою доступ.
member-paused = ⏸ { $tier }: на паузе с { $date }. Остаётся { $left }.
member-paused-life = ⏸ { $tier }: на паузе с { $date }. Доступ навсегда.
member-ending = 🚪 { $tier }: срок вышел. Закрываю доступ.
member-ending-fails = ⚠️ { $tier }: срок вышел, но закрыть доступ не удалось. Telegram отвечает: «{ $reason }». Попробую снова.
member-ended = ⌛ { $tier }: срок вышел { $date }.
member-never = Срока здесь нет.
member-banned = ⛔ В блокировке с { $date }.
member-allowed = 🤝 Всегда бесплатный доступ, с { $date }.
member-given = Подарок
member-in-creator = В чате: владелец.
member-in-administrator = В чате: администратор.
member-in-member = В чате: да, на { $date }.
member-in-native-subscriber = В чате: по подписке самого Telegram.
member-in-outside = В чате: нет, на { $date }.
member-in-banned = В чате: блокировка, на { $date }.
member-in-unknown = В чате: пока неизвестно.
member-paid-nothing = Платежей здесь нет.
member-payment = • { $date } · { $amount } · { $tier }
member-payment-refunded = • { $date } · { $amount } · { $tier } · возврат
member-payments-more =
    { $count ->
        [one] и ещё { $count } более ранний платёж
        [few] и ещё { $count } более ранних платежа
        [many] и ещё { $count } более ранних платежей
       *[other] и ещё { $count } более раннего платежа
    }
member-give-1 = 🎁 1 день
member-give-7 = 🎁 7 дней
member-give-30 = 🎁 30 дней
member-give-days = 🎁 Другой…
member-give-life = 🎁 Навсегда
member-pause = ⏸ Пауза
member-resume = ▶️ Снять паузу
member-end = ⏹ Закончить сейчас
member-end-sure = ⏹ Да, закончить сейчас
member-end-not = ‹ Нет, оставить
member-ban = ⛔ Заблокировать
member-unban = Снять блокировку
member-list = 🤝 Всегда впускать бесплатно
member-unlist = Убрать бесплатный доступ
member-end-ask =
    ⏹ Закончить доступ сейчас? <b>{ $name }</b>, <b>{ $channel }</b>

    Остаток срока пропадёт насовсем, и я сразу удалю участника. Деньги при этом не возвращаются: для этого есть /refund.
member-done-give = Срок выдан, участнику сообщено.
member-done-pause = На паузе. Доступ закрыт, участнику сообщено. Срок не пропадёт.
member-done-resume = Пауза снята. Участнику сообщено, пригласительная ссылка отправлена.
member-done-end = Срок закончен, доступ закрыт.
member-done-ban = Участник заблокирован, доступ закрыт, ему сообщено.
member-done-unban = Блокировка снята, участнику сообщено.
member-done-list = Теперь доступ всегда бесплатный. Участнику сообщено, пригласительная ссылка отправлена.
member-done-unlist = Бесплатного доступа больше нет. Теперь считается только оплаченный или подаренный срок.
member-too-long = Ваша роль может дать доступ не более чем на { $days } дн. вперёд. Владелец может дать больше.
member-changed-meanwhile = За это время кое-что изменилось, поэтому я ничего не сделал. Теперь на странице свежие данные.
member-is-administrator = Это администратор чата, закрыть ему доступ я не могу. Сначала снимите его в Telegram.
member-ask-days =
    🎁 Сколько дней получит <b>{ $name }</b>?

    Введите целое число от 1 до 3660. Дни прибавятся к остатку.
member-days-failed = Что-то сломалось на нашей стороне, срок пока не выдан. Введите число ещё раз. Код ошибки: { $id }
member-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
    }
member-hours = { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
    [many] { $hours } часов
   *[other] { $hours } часа
    }

# Access that a manager offers to a person who is not in the chat

pending-notice =
    🎁 Тот, кто ведёт здесь канал или группу, предлагает вам бесплатный доступ.

    Ничего не произойдёт, если вы не согласитесь. Никто не узнает, прочли ли вы это, и пишу я об этом только раз.
pending-show = 👀 Посмотреть и принять
pending-decline-all = ✖️ Нет, спасибо
pending-waits = 🎁 Вам предлагают бесплатный доступ в канал или группу.
pending-page =
    🎁 Вы можете получить доступ бесплатно. Нажмите на название, чтобы принять.

    { $list }

    Если вы согласитесь, те, кто ведёт канал, увидят ваше имя, и их сообщения через меня будут приходить вам.
pending-item = • <b>{ $channel }</b>: { $term }
pending-term-life = навсегда
pending-term-until = до { $date }
pending-accept = ✅ { $channel }
pending-decline = ✖️ Нет
pending-accepted = Принято. Ссылка-приглашение придёт через мгновение.
pending-declined = Отклонено. Никто об этом не узнает.
pending-nothing = Сейчас вам ничего не предлагают.
member-pending = ⏳ Человека нет в чате, поэтому сначала я спрошу. Если согласится: { $term }.
member-done-offer = Человека нет в чате, поэтому сначала я спрошу его, если могу написать. Доступ начнётся с его согласия.
member-not-inside = Человека нет в чате. Лучше подарите дни: сначала я спрошу.
member-done-ban-quietly = Заблокировано. Войти этот человек не сможет, и я ему ничего не скажу.
member-done-unban-quietly = Блокировка снята. Я ничего не скажу.

# The CSV file

members-export-file = Все люди { $channel }. Время по UTC.
members-export-part = Все люди { $channel }, часть { $part } из { $parts }. Время по UTC.
members-column-id = Id в Telegram
members-column-name = Имя
members-column-username = Имя пользователя
members-column-state = Состояние
members-column-override = Всегда впускать или блокировка
members-column-tier = Тариф
members-column-started = Начало (UTC)
members-column-until = До (UTC)
members-column-access-until = С льготным сроком (UTC)
members-column-paused = На паузе с (UTC)
members-column-ended = Конец (UTC)
members-column-end-reason = Как закончилось
members-column-membership = В чате
members-column-membership-at = По состоянию на (UTC)
members-column-payments = Платежи
members-column-stars = Оплачено в звёздах
members-column-money = Оплачено в { $currency ->
        [USD] долларах
        [EUR] евро
       *[other] { $currency }
    }
members-column-reminded = Последнее напоминание (UTC)
members-export-for-life = навсегда
members-state-active = активен
members-state-paused = на паузе
members-state-ending = доступ закрывается
members-state-ended = закончился
members-state-none = срока не было
members-override-banned = в блокировке
members-override-allowed = бесплатно
members-end-reason-removed = доступ закрыт
members-end-reason-not-a-member = был снаружи
members-end-reason-administrator = администратор
members-end-reason-allowed = бесплатно
members-membership-creator = владелец
members-membership-administrator = администратор
members-membership-member = внутри
members-membership-native-subscriber = внутри через Telegram
members-membership-outside = снаружи
members-membership-banned = заблокирован
