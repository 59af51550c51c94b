# The two posts in a channel: the offer, and a thank-you with a donate button.

# The posts

post-offer =
    🔑 <b>{ $channel }</b>

    { $text }
post-offer-default-text = Выберите, на какой срок хотите остаться. Вы войдёте, как только придёт платёж.
post-offer-empty =
    🔑 <b>{ $channel }</b>

    Сейчас ничего не продаётся. Загляните позже.
post-thanks =
    💛 <b>{ $channel }</b>

    { $text }
post-thanks-default-text = Спасибо, что вы здесь. Если хотите поддержать ещё, нажмите кнопку: поможет любая сумма.
post-thanks-no-button = Спасибо, что вы здесь.
post-donate = 💛 Поддержать
post-outdated = ⬇️ Этот пост устарел. Есть более новый.

# Pages of the owner

channel-posts = 📌 Посты канала
posts =
    📌 Посты канала <b>{ $channel }</b>

    <b>Тарифы</b>: { $offer }
    <b>Благодарность</b>: { $thanks }

    Новый пост заменяет старый. Нажмите на пост, чтобы настроить его.
posts-name-offer = 📣 Тарифы
posts-name-thanks = 💛 Благодарность
posts-about-offer = Что продаётся, с кнопкой для каждого тарифа. Когда тарифы меняются, я меняю пост прямо на месте.
posts-about-thanks = Спасибо тем, кто внутри, с кнопкой, чтобы поддержать.
posts-page =
    { $post } · <b>{ $channel }</b>

    { $about }

    Где: { $place }
    Когда: { $time }
    Последний: { $last }
posts-no-place = пока нигде. Выберите публичный канал, где его увидят новички.
posts-time-off = только когда вы нажмёте «Опубликовать сейчас»
posts-time-daily = каждый день в { $time }
posts-time-stopped = остановлено после пяти неудач подряд
posts-time-next = { $time }, следующий { $next }
posts-last-none = ещё не публиковался
posts-last-under-way = публикуется
posts-last-posted = опубликован { $date }
posts-last-failed = не вышел. { $why }
posts-last-unclear = ответ Telegram потерялся, проверьте, появился ли пост
posts-last-late = пропущен: не удалось опубликовать в течение часа
posts-last-empty = пропущен. { $why }
posts-obstacle = ⚠️ { $why }

posts-now = 📤 Опубликовать сейчас
posts-times = 🕘 Время
posts-text = ✏️ Текст
posts-pick = 📍 Выбрать публичный канал
posts-here = 📍 Публиковать в самом канале
posts-switch-on = ▶️ Включить снова
posts-open = 📌 Открыть его страницу
posts-back = ‹ Назад
posts-set = Готово.
posts-not-yours = Вы больше не управляете этим каналом, поэтому ничего не изменилось. /channels покажет ваши каналы.

posts-now-requested = Публикую сейчас, на место прежнего.
posts-now-too-soon = С последнего не прошло и пяти минут. Снова можно будет { $again }.
posts-now-under-way = Один уже публикуется.
posts-now-not-connected = Сейчас я не могу работать в канале. На его странице написано, чего мне не хватает.
posts-now-no-place = Сначала выберите для него канал.
posts-now-disabled = Пост остановлен после пяти неудач подряд. Сначала включите его.

# Time

posts-ask-time =
    { $post }: в какое время публиковать каждый день?

    Время указано в часовом поясе владельца канала: { $zone }.
posts-zone-unknown = UTC, так как я не знаю, где он (/timezone)
posts-time-choice = { $time }
posts-time-chosen = ✅ { $time }
posts-not-daily = 🚫 Не публиковать автоматически

# Channel

posts-ask-place =
    В каком канале публиковать тарифы <b>{ $channel }</b>? Нажмите кнопку ниже и выберите: Telegram тут же сделает меня там администратором.

    Мне нужно одно право: публиковать сообщения.
posts-picker = 📍 Выбрать канал
posts-pick-again = 📍 Выбрать снова
posts-picked = 👍 Теперь тарифы публикуются в <b>{ $place }</b>.
posts-picked-bot-may-not = Мне пока нельзя публиковать в этом канале. Выберите его снова, и Telegram даст мне право; или откройте настройки → Администраторы → моё имя и включите «Публикация сообщений».
posts-picked-chooser-may-not = Telegram сообщает, что вам самим нельзя публиковать в этом канале, поэтому и я не могу за вас. Попросите у владельца право публиковать, потом выберите канал снова.
posts-picked-unknown = Этот канал мне не виден. Выберите его снова, и Telegram сделает меня там администратором.

# Text

posts-ask-text =
    { $post }: что в нём написать? Введите текст, до { $max } символов. Над ним стоит название канала, под ним кнопки.
posts-default-text = ↩️ Стандартный текст
posts-text-empty = Текст пуст. Введите его ещё раз.
posts-text-long = Это длиннее { $max } символов. Введите покороче.
posts-text-set = ✅ Сохранено. Пост в канале изменится в течение минуты.
posts-text-failed = Что-то сломалось на нашей стороне, ничего не изменилось. Введите ещё раз. Код ошибки: { $id }
posts-text-lost = Не удалось продолжить форму, она закрыта, ничего не изменилось. Начните заново с /channels. Код ошибки: { $id }

# Failures

posts-why-bot-may-not = Мне нельзя публиковать в <b>{ $place }</b>. Откройте настройки → Администраторы → моё имя и включите «Публикация сообщений».
posts-why-chooser-may-not = Кто выбрал <b>{ $place }</b>, больше не может там публиковать или больше не управляет этим каналом. Выберите канал для тарифов ещё раз.
posts-why-refused = Telegram отвечает: { $reason }
posts-stopped =
    ⚠️ Пост «{ $post }» для <b>{ $channel }</b> не вышел пять раз подряд, и я перестал его публиковать.

    { $why }

    Когда это будет исправлено, нажмите кнопку: он продолжит выходить в своё время.
posts-notify-failed =
    ⚠️ Пост «{ $post }» для <b>{ $channel }</b> не опубликован.

    { $why }
posts-notify-unclear = ⚠️ Пост «{ $post }» для <b>{ $channel }</b>: ответ Telegram потерялся. Проверьте, появился ли он, прежде чем публиковать снова.
posts-notify-late = ⚠️ Пост «{ $post }» для <b>{ $channel }</b> не опубликован: не удалось в течение часа. Можно попробовать снова сейчас.
posts-notify-empty =
    Пост «{ $post }» для <b>{ $channel }</b> не опубликован.

    { $why }
posts-empty-offer = Сейчас ничего не продаётся.
posts-empty-thanks = Пожертвования выключены: смотрите /donations.
