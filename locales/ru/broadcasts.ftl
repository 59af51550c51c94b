# Broadcasts: writing, sending, and muting them.

command-broadcast = Написать людям канала
command-mute = Отключить или включить рассылки
channel-broadcasts = 📣 Рассылки

broadcast-which = 📣 Кому хотите написать? Выберите канал.
broadcast-no-channels =
    У вас здесь пока нет каналов, так что писать некому.

    /newchannel подключит первый.
broadcast-list =
    📣 <b>{ $channel }</b>

    Ваши последние рассылки. Нажмите на любую, чтобы увидеть её состояние.
broadcast-list-empty =
    📣 <b>{ $channel }</b>

    Рассылка приходит людям вашего канала в личный чат со мной. Вы выбираете, кто её получит, и видите её раньше всех.
broadcast-new = ✍️ Новая рассылка
broadcast-label-draft = 📝 Черновик · { $what }
broadcast-label-scheduled = 🕒 { $date } · { $what }
broadcast-label-weekly = 🔁 { $date } · { $what }
broadcast-label-running = ▶️ { $bar }
broadcast-label-paused = ⏸ { $bar }
broadcast-label-done = ✅ { $date } · { $what } · { $count }
broadcast-label-stopped = ⏹ { $date } · { $what } · { $count }
broadcast-kind-text = текст
broadcast-kind-photo = фото
broadcast-kind-video = видео
broadcast-kind-animation = анимация
broadcast-kind-document = файл
broadcast-kind-audio = аудио
broadcast-kind-voice = голосовое сообщение
broadcast-kind-poll = опрос
broadcast-kind-sticker = стикер
broadcast-kind-album = альбом
broadcast-kind-other = сообщение
broadcast-back-list = ‹ Рассылки
broadcast-back = ‹ Назад
broadcast-not-yours = Эту рассылку вы больше не можете менять. /broadcast покажет ваши рассылки.
broadcast-form-lost = Не удалось продолжить, ничего не отправлено. Начните заново с /broadcast. Код ошибки: { $id }
broadcast-failed = Что-то сломалось на нашей стороне, ничего не изменилось. Попробуйте ещё раз. Код ошибки: { $id }
broadcast-changed-meanwhile = За это время кое-что изменилось. Теперь на странице свежие данные.

# The message

broadcast-ask-message =
    ✍️ Пришлите то, что получат люди канала <b>{ $channel }</b>: текст, фото, видео, альбом, опрос или что угодно ещё. Можно и переслать.

    Они получат точную копию, без вашего имени. Пока ничего не отправляется.
broadcast-not-copyable = Это нельзя скопировать. Пришлите текст, фото, видео, альбом, файл или опрос.
broadcast-protected = Это сообщение защищено от копирования. Пришлите другое.
broadcast-quiz = Мне неизвестен ответ этой викторины, и Telegram не даёт её скопировать. Создайте новую викторину прямо в этом чате или пришлите что-нибудь другое.
broadcast-draft =
    📝 <b>{ $channel }</b>: { $what }

    { $count ->
        [0] Кому: { $who }. Сейчас это никто.
        [one] Кому: { $who }. Это <b>{ ABOUT($count) } человек</b>.
        [few] Кому: { $who }. Это <b>{ ABOUT($count) } человека</b>.
        [many] Кому: { $who }. Это <b>{ ABOUT($count) } человек</b>.
       *[other] Кому: { $who }. Это <b>{ ABOUT($count) } человека</b>.
    }
broadcast-draft-buttons = Кнопки: { $buttons }
broadcast-draft-next = Перед отправкой вы увидите предпросмотр.
broadcast-to-who = 👥 Кто получит
broadcast-to-buttons =
    { $count ->
        [0] 🔗 Кнопки
        [one] 🔗 Кнопки ({ $count })
        [few] 🔗 Кнопки ({ $count })
        [many] 🔗 Кнопки ({ $count })
       *[other] 🔗 Кнопки ({ $count })
    }
broadcast-preview = 👀 Посмотреть и отправить
broadcast-another-message = ✍️ Другое сообщение
broadcast-discard = 🗑 Выбросить
broadcast-discarded = Черновик удалён. Ничего не отправлено.

# Buttons

broadcast-buttons-none = 🔗 Под сообщением пока нет ваших кнопок. Что должна делать кнопка?
broadcast-buttons = 🔗 Эти кнопки стоят под сообщением. Нажмите на кнопку, чтобы убрать её.
broadcast-button-remove = ✖️ { $text }
broadcast-add-link = ➕ Ссылка
broadcast-add-tier = ➕ Тариф
broadcast-add-donate = ➕ Поддержать
broadcast-which-tier = Какой тариф продаёт кнопка?
broadcast-tier-label = 🔑 { $name }
broadcast-donate-label = 💝 Поддержать
broadcast-buttons-full = Кнопок может быть не больше { $max }. Сначала уберите одну.
broadcast-ask-link =
    🔗 Пришлите надпись кнопки и адрес, куда она ведёт, например:

    <code>Подробнее – https://example.org</code>

    Длина надписи: до { $max } символов.
broadcast-link-no-address = В конце не видно адреса. Пришлите так: Подробнее – https://example.org
broadcast-link-no-label = Что написать на кнопке? Поставьте надпись перед адресом: Подробнее – https://example.org
broadcast-link-label-long = Слишком длинно для кнопки: поместится до 40 символов. Пришлите ещё раз.
broadcast-link-address-long = Этот адрес слишком длинный для кнопки. Пришлите покороче.

# Recipients

broadcast-who =
    👥 <b>{ $channel }</b>: { $who }

    { $count ->
        [0] Сейчас это никто.
        [one] Это <b>{ ABOUT($count) } человек</b>.
        [few] Это <b>{ ABOUT($count) } человека</b>.
        [many] Это <b>{ ABOUT($count) } человек</b>.
       *[other] Это <b>{ ABOUT($count) } человека</b>.
    }

    Кто отключил рассылки канала, остановил меня или заблокирован, в счёт не входит.
broadcast-who-everyone = Все (участники и посетители)
broadcast-who-active = Активные
broadcast-who-in-grace = В льготном сроке
broadcast-who-ended = Срок закончился
broadcast-who-never-paid = Ни разу не платили
broadcast-chosen = • { $name } •
broadcast-pick-tier = 🔑 Один тариф
broadcast-pick-language = 🌐 Один язык
broadcast-any-tier = Все тарифы
broadcast-any-language = Все языки

# Preview, sending and scheduling

broadcast-cannot-copy = Telegram не даёт скопировать это сообщение, поэтому отправить его нельзя. Может быть, вы его удалили? Выберите другое. Код ошибки: { $id }
broadcast-ready =
    👆 Вот что получат люди.

    <b>{ $channel }</b> · { $who }: <b>{ $count ->
        [one] { ABOUT($count) } человек
        [few] { ABOUT($count) } человека
        [many] { ABOUT($count) } человек
       *[other] { ABOUT($count) } человека
    }</b>, примерно за { $time }.
broadcast-ready-nobody =
    👆 Вот что получили бы люди.

    <b>{ $channel }</b> · { $who }: сейчас это никто. Можно запланировать на потом или выбрать других.
broadcast-poll-note = Каждый получит отдельный опрос: голоса не складываются.
broadcast-album-note = Под альбомом в Telegram нет места для кнопок. Кто больше не хочет рассылок, может отправить /mute.
broadcast-keep-message = Не удаляйте своё сообщение из этого чата: я копирую его отсюда.
broadcast-send =
    { $count ->
        [one] 📨 Отправить сейчас { ABOUT($count) } получателю
        [few] 📨 Отправить сейчас { ABOUT($count) } получателям
        [many] 📨 Отправить сейчас { ABOUT($count) } получателям
       *[other] 📨 Отправить сейчас { ABOUT($count) } получателя
    }
broadcast-send-fast =
    { $stars ->
        [one] ⚡ Всем сразу, до { $stars } звезды с вашего баланса
        [few] ⚡ Всем сразу, до { $stars } звёзд с вашего баланса
        [many] ⚡ Всем сразу, до { $stars } звёзд с вашего баланса
       *[other] ⚡ Всем сразу, до { $stars } звезды с вашего баланса
    }
broadcast-too-few-stars = Нужно ваших звёзд: { $needed }, а на балансе: { $balance }. Ничего не отправлено. Можно отправить бесплатно, только медленнее.
broadcast-stars-reserved = ⭐ Отложено из ваших звёзд: { $reserved }
broadcast-stars-spent = ⭐ Потрачено звёзд: { $spent }. Возвращено на баланс: { $returned }
broadcast-schedule = 🕒 Позже
broadcast-repeat = 🔁 Каждую неделю
broadcast-change = ‹ Изменить
broadcast-begun = Рассылка пошла.
broadcast-quota =
    { $limit ->
        [one] Здесь разрешено рассылок в день: { $limit }. Следующая сможет уйти { $date }.
        [few] Здесь разрешено рассылок в день: { $limit }. Следующая сможет уйти { $date }.
        [many] Здесь разрешено рассылок в день: { $limit }. Следующая сможет уйти { $date }.
       *[other] Здесь разрешено рассылок в день: { $limit }. Следующая сможет уйти { $date }.
    }
broadcast-ask-moment =
    🕒 Когда отправить?

    Нажмите кнопку или введите время, например <code>18:30</code>, <code>завтра 9:00</code> или <code>24.12.2026 18:00</code>.
broadcast-ask-week =
    🔁 Когда отправить в первый раз? Потом рассылка будет уходить каждую неделю в тот же день и час.

    Нажмите кнопку или введите время, например <code>18:30</code>, <code>завтра 9:00</code> или <code>24.12.2026 18:00</code>.
broadcast-in-utc = Время указано по UTC. /timezone настроит ваш часовой пояс.
broadcast-in-your-time = Время указано в вашем часовом поясе.
broadcast-at-morning = Завтра, 9:00
broadcast-at-noon = 12:00
broadcast-at-evening = 18:00
broadcast-moment-unclear = Не получается прочитать время. Введите его так: 18:30, завтра 9:00 или 24.12.2026 18:00.
broadcast-moment-no-such-day = Такого дня в календаре нет. Введите другой.
broadcast-moment-past = Это время уже прошло. Введите будущее.
broadcast-moment-far = До этого времени больше года. Введите более раннее.
broadcast-not-scheduled = Эту рассылку за это время отправили или выбросили, поэтому ничего не запланировано.
broadcast-scheduled =
    🕒 <b>{ $channel }</b>: { $what }

    Рассылка уйдёт { $date } всем, кто тогда подойдёт под «{ $who }».

    Не удаляйте своё сообщение из этого чата: я копирую его отсюда.
broadcast-weekly =
    🔁 <b>{ $channel }</b>: { $what }

    Рассылка уйдёт { $date } и затем будет уходить каждую неделю всем, кто тогда подойдёт под «{ $who }».

    Не удаляйте своё сообщение из этого чата: я копирую его отсюда.

broadcast-not-sent =
    ⚠️ <b>{ $channel }</b>: рассылка ({ $what }), запланированная на { $date }, не отправлена, потому что её автор больше не может рассылать сообщения этого канала.

    Если её всё же нужно отправить, создайте новую рассылку.

broadcast-cancel-schedule = ✖️ Не отправлять

# Progress, editing and deleting

broadcast-finding-recipients =
    📣 <b>{ $channel }</b>

    Собираю получателей…
broadcast-is-sending = 📣 <b>{ $channel }</b>
broadcast-is-paused = ⏸ <b>{ $channel }</b> · на паузе
broadcast-is-stopped = ⏹ <b>{ $channel }</b> · остановлена
broadcast-is-done = ✅ <b>{ $channel }</b> · готово
broadcast-paused-content-gone = Сообщения, которое я копирую, больше нет в нашем чате, и продолжать не с чем. Остановите эту рассылку и отправьте сообщение заново, как новую.
broadcast-paused-refused = Telegram не принимает это сообщение ни для кого, поэтому я перестал пробовать. Если рассылка шла всем сразу, на балансе бота могло не хватить звёзд: продолжите, когда их станет больше. Иначе остановите её и отправьте другое сообщение.
broadcast-count-sent =
    { $count ->
        [0] ✅ никому не отправлено
        [one] ✅ отправлено: { $count }
        [few] ✅ отправлено: { $count }
        [many] ✅ отправлено: { $count }
       *[other] ✅ отправлено: { $count }
    }
broadcast-count-blocked = 🚫 остановили меня: { $count }
broadcast-count-failed = ⚠️ не доставлено: { $count }
broadcast-count-unclear = ❔ без ответа: { $count }. Возможно, рассылка дошла
broadcast-count-left = ▫️ осталось: { $count }
broadcast-count-missed = ▫️ не получили: { $count }
broadcast-rate = В секунду: { $rate } · осталось примерно { $time }
broadcast-rate-unknown = Только началось…
broadcast-seconds = { $seconds } с
broadcast-minutes = { $minutes } мин
broadcast-hours = { $hours } ч { $minutes } мин
broadcast-pause = ⏸ Пауза
broadcast-resume = ▶️ Продолжить
broadcast-stop = ⏹ Остановить
broadcast-done-pause = На паузе.
broadcast-done-resume = Рассылка продолжается.
broadcast-done-stop = Остановлено.
broadcast-resend = 🔁 Ещё раз тем, о ком нет ответа ({ $count })
broadcast-resend-hint = Ответ Telegram о некоторых людях потерялся: сообщение могло дойти, а могло и не дойти. Его можно отправить им ещё раз. У кого оно уже есть, у того их станет два.
broadcast-done-resend = Отправляется ещё раз тем, о ком нет ответа.
broadcast-failures = ⬇️ До кого не дошло
broadcast-failures-file =
    { $count ->
        [one] { $channel }: { $count } человек, до которого рассылка могла не дойти.
        [few] { $channel }: { $count } человека, до которых рассылка могла не дойти.
        [many] { $channel }: { $count } человек, до которых рассылка могла не дойти.
       *[other] { $channel }: { $count } человека, до которых рассылка могла не дойти.
    }
broadcast-column-id = Id в Telegram
broadcast-column-name = Имя
broadcast-column-username = Имя пользователя
broadcast-column-outcome = Что случилось
broadcast-column-reason = Причина от Telegram
broadcast-outcome-blocked = бот остановлен
broadcast-outcome-failed = не доставлено
broadcast-outcome-unclear = нет ответа, могло дойти
broadcast-edit = ✏️ Изменить у всех
broadcast-ask-text = ✏️ Пришлите новый текст с форматированием. В нём может быть до { $max } символов, он заменит старый; кнопки останутся.
broadcast-ask-caption = ✏️ Пришлите новую подпись текстом, с форматированием. В ней может быть до { $max } символов, она заменит старую; остальное останется.
broadcast-edit-not-text = Изменить можно только текст. Пришлите его текстовым сообщением.
broadcast-edit-too-long = Слишком длинно. Пришлите меньше символов.
broadcast-ask-sure =
    { $count ->
        [one] Изменить у всех, кто получил ({ $count } человек)?
        [few] Изменить у всех, кто получил ({ $count } человека)?
        [many] Изменить у всех, кто получил ({ $count } человек)?
       *[other] Изменить у всех, кто получил ({ $count } человека)?
    }
broadcast-edit-sure = ✏️ Да, изменить
broadcast-edit-tap = Нажмите «Да, изменить» или отмените.
broadcast-edit-begun = Меняю. За ходом можно следить на странице этой рассылки.
broadcast-edit-not = Сейчас изменить нельзя: рассылка уже меняется, удаляется или больше не ваша.
broadcast-delete = 🗑 Удалить у всех
broadcast-delete-ask =
    { $count ->
        [one] 🗑 Удалить у всех, кто получил ({ $count } человек)?
        [few] 🗑 Удалить у всех, кто получил ({ $count } человека)?
        [many] 🗑 Удалить у всех, кто получил ({ $count } человек)?
       *[other] 🗑 Удалить у всех, кто получил ({ $count } человека)?
    }

    Telegram удаляет только то, чему меньше 48 часов. Более старые копии останутся.
broadcast-delete-sure = 🗑 Да, удалить у всех
broadcast-delete-cancel = ‹ Нет, оставить
broadcast-revising-delete = 🗑 Удаляю: { $bar }
broadcast-revising-edit = ✏️ Меняю: { $bar }
broadcast-deleted =
    { $count ->
        [one] 🗑 Удалено: { $count }.
        [few] 🗑 Удалено: { $count }.
        [many] 🗑 Удалено: { $count }.
       *[other] 🗑 Удалено: { $count }.
    }
broadcast-deleted-not =
    { $count ->
        [one] Не удалось удалить: { $count }. Возможно, копия слишком старая.
        [few] Не удалось удалить: { $count }. Возможно, копии слишком старые.
        [many] Не удалось удалить: { $count }. Возможно, копии слишком старые.
       *[other] Не удалось удалить: { $count }. Возможно, копии слишком старые.
    }
broadcast-edited =
    { $count ->
        [one] ✏️ Изменено: { $count }.
        [few] ✏️ Изменено: { $count }.
        [many] ✏️ Изменено: { $count }.
       *[other] ✏️ Изменено: { $count }.
    }
broadcast-edited-not =
    { $count ->
        [one] Не удалось изменить: { $count }. Возможно, получатель удалил сообщение.
        [few] Не удалось изменить: { $count }. Возможно, получатели удалили сообщение.
        [many] Не удалось изменить: { $count }. Возможно, получатели удалили сообщение.
       *[other] Не удалось изменить: { $count }. Возможно, получатели удалили сообщение.
    }

# Muting

broadcast-mute = 🔕 Отключить
mute-page =
    🔔 Эти каналы могут присылать вам рассылки. Нажмите на канал, чтобы отключить или включить их.

    Рассылка – это сообщение владельца всем. Сообщения о вашем доступе приходят всегда.
mute-nothing = Здесь вам никто не пишет рассылок, так что отключать нечего.
mute-is-on = 🔔 { $channel }
mute-is-off = 🔕 { $channel }
mute-done = Вы больше не получаете рассылки канала { $channel }. /mute вернёт их.
