# Import of the members that a channel had before the bot: from a list of ids, or by a link that members tap.

members-import = 📥 Принять участников

import-page =
    📥 <b>{ $channel }</b>

    Примите участников, которые были в канале ещё до меня. Тогда я буду напоминать им о конце доступа, они смогут продлить его, а когда он истечёт, я их удалю.
import-by-list = 📄 У меня есть список id
import-by-link = 🔗 Пусть нажмут на ссылку
import-back = ‹ Назад

# From a list

import-ask-list =
    📄 Пришлите участников <b>{ $channel }</b>: один id Telegram в строке, сообщением или файлом .txt или .csv до 1 МБ.

    После id можно указать срок: число дней, последний день или слово «навсегда».

    <code>123456789
    123456790,45
    123456791,2030-12-31
    123456792,навсегда</code>

    Пока ничего не меняется: сначала я покажу, что нашёл.
import-not-a-list = Я читаю файлы .txt и .csv. Пришлите список в таком виде или сообщением.
import-too-big = Я читаю файлы до 1 МБ. Пришлите файл поменьше.
import-unavailable = Не удалось получить этот файл от Telegram. Пришлите его ещё раз.
import-too-many = Человек за один раз: не больше { $max }. Пришлите список по частям.
import-nobody = Здесь нет ни одного id Telegram. Пришлите по одному id в строке, например 123456789.
import-failed = Что-то сломалось на нашей стороне, ничего не изменилось. Попробуйте ещё раз. Код ошибки: { $id }
import-ask-days =
    Id в вашем списке: { $people }, из них без срока: { $count }.

    Какой срок им дать, считая с вашего подтверждения? Нажмите кнопку или введите число дней.
import-checking =
    🔎 <b>{ $channel }</b>

    Смотрю, кто из вашего списка внутри. Проверено { $checked } из { $people }, из них внутри: { $inside }. Пока ничего не меняется.
import-dry-run =
    📄 <b>{ $channel }</b>

    { $people ->
        [one] В вашем списке { $people } человек.
        [few] В вашем списке { $people } человека.
        [many] В вашем списке { $people } человек.
       *[other] В вашем списке { $people } человека.
    }
import-is-inside =
    { $count ->
        [one] ✅ { $count } уже внутри, можно принять.
        [few] ✅ { $count } уже внутри, можно принять.
        [many] ✅ { $count } уже внутри, можно принять.
       *[other] ✅ { $count } уже внутри, можно принять.
    }
import-is-outside =
    { $count ->
        [one] 🚪 { $count } не внутри.
        [few] 🚪 { $count } не внутри.
        [many] 🚪 { $count } не внутри.
       *[other] 🚪 { $count } не внутри.
    }
import-is-has-time =
    { $count ->
        [one] ⏳ { $count } уже с доступом: ничего не меняется.
        [few] ⏳ { $count } уже с доступом: ничего не меняется.
        [many] ⏳ { $count } уже с доступом: ничего не меняется.
       *[other] ⏳ { $count } уже с доступом: ничего не меняется.
    }
import-is-over =
    { $count ->
        [one] ⌛ { $count } с последним днём, который уже прошёл.
        [few] ⌛ { $count } с последним днём, который уже прошёл.
        [many] ⌛ { $count } с последним днём, который уже прошёл.
       *[other] ⌛ { $count } с последним днём, который уже прошёл.
    }
import-is-allowed =
    { $count ->
        [one] 🤝 { $count } и так с бесплатным доступом.
        [few] 🤝 { $count } и так с бесплатным доступом.
        [many] 🤝 { $count } и так с бесплатным доступом.
       *[other] 🤝 { $count } и так с бесплатным доступом.
    }
import-is-banned =
    { $count ->
        [one] ⛔ { $count } в блокировке.
        [few] ⛔ { $count } в блокировке.
        [many] ⛔ { $count } в блокировке.
       *[other] ⛔ { $count } в блокировке.
    }
import-is-administrator =
    { $count ->
        [one] 🛡 { $count } администратор, принимать не нужно.
        [few] 🛡 { $count } администратора, принимать не нужно.
        [many] 🛡 { $count } администраторов, принимать не нужно.
       *[other] 🛡 { $count } администратора, принимать не нужно.
    }
import-is-native-subscriber =
    { $count ->
        [one] ⭐ { $count } платит по подписке самого Telegram.
        [few] ⭐ { $count } платят по подписке самого Telegram.
        [many] ⭐ { $count } платят по подписке самого Telegram.
       *[other] ⭐ { $count } платят по подписке самого Telegram.
    }
import-is-bot =
    { $count ->
        [one] 🤖 { $count } бот.
        [few] 🤖 { $count } бота.
        [many] 🤖 { $count } ботов.
       *[other] 🤖 { $count } бота.
    }
import-term-days =
    { $count ->
        [one] Без срока в списке: { $count }. С этого момента получит { $days ->
            [one] { $days } день
            [few] { $days } дня
            [many] { $days } дней
           *[other] { $days } дня
        }.
        [few] Без срока в списке: { $count }. С этого момента получат { $days ->
            [one] { $days } день
            [few] { $days } дня
            [many] { $days } дней
           *[other] { $days } дня
        }.
        [many] Без срока в списке: { $count }. С этого момента получат { $days ->
            [one] { $days } день
            [few] { $days } дня
            [many] { $days } дней
           *[other] { $days } дня
        }.
       *[other] Без срока в списке: { $count }. С этого момента получат { $days ->
            [one] { $days } день
            [few] { $days } дня
            [many] { $days } дней
           *[other] { $days } дня
        }.
    }
import-term-life =
    { $count ->
        [one] Без срока в списке: { $count }. Останется навсегда.
        [few] Без срока в списке: { $count }. Останутся навсегда.
        [many] Без срока в списке: { $count }. Останутся навсегда.
       *[other] Без срока в списке: { $count }. Останутся навсегда.
    }
import-refused-bot = Боты: { $lines }
import-refused-not-an-id = Не id Telegram: { $lines }
import-refused-a-chat = Чат, а не человек: { $lines }
import-refused-a-name = Имя пользователя вместо id: { $lines }
import-refused-twice = Повтор, считается первый: { $lines }
import-refused-end-unclear = Непонятный срок: { $lines }
import-refused-end-over = Срок уже прошёл: { $lines }
import-refused-end-far = Срок больше десяти лет: { $lines }
import-lines =
    { $count ->
        [1] строка { $lines }
       *[other] строки { $lines }
    }
import-lines-more = ещё { $count }
import-not-changed-yet = Пока ничего не изменилось. Доступ можно предложить и тем, кого нет в канале: срок начнётся с их согласия, а до того имён вы не увидите.
import-nobody-new = Принимать некого.
import-confirm =
    { $count ->
        [one] ✅ Принять { $count } участника
        [few] ✅ Принять { $count } участников
        [many] ✅ Принять { $count } участников
       *[other] ✅ Принять { $count } участника
    }
import-confirm-all = ➕ И тех, кто снаружи ({ $outside }): { $count }
import-discard = ✖️ Забыть этот список
import-discarded = Список забыт, ничего не изменилось.
import-running =
    📥 <b>{ $channel }</b>

    Принимаю участников, пока принято: { $taken }.
import-done =
    ✅ <b>{ $channel }</b>

    { $taken ->
        [0] Никто не принят.
        [one] Принят { $taken } участник.
        [few] Приняты { $taken } участника.
        [many] Принято { $taken } участников.
       *[other] Принято { $taken } участника.
    }
import-skipped =
    { $count ->
        [one] Ещё { $count } человек из списка: ничего не изменилось.
        [few] Ещё { $count } человека из списка: ничего не изменилось.
        [many] Ещё { $count } человек из списка: ничего не изменилось.
       *[other] Ещё { $count } человека из списка: ничего не изменилось.
    }
import-offered =
    { $count ->
        [one] { $count } человека нет в канале. Если я могу ему написать, один раз спрошу, нужен ли доступ.
        [few] { $count } человек нет в канале. Тех, кому могу написать, один раз спрошу, нужен ли доступ.
        [many] { $count } человек нет в канале. Тех, кому могу написать, один раз спрошу, нужен ли доступ.
       *[other] { $count } человека нет в канале. Тех, кому могу написать, один раз спрошу, нужен ли доступ.
    }
import-unreachable =
    { $count ->
        [one] Из них { $count } человек ни разу меня не запускал, и я не смогу напомнить о конце срока. Поможет пост в канале: кто нажмёт на его кнопку, тому я смогу написать.
        [few] Из них { $count } человека ни разу меня не запускали, и я не смогу напомнить им о конце срока. Поможет пост в канале: кто нажмёт на его кнопку, тому я смогу написать.
        [many] Из них { $count } человек ни разу меня не запускали, и я не смогу напомнить им о конце срока. Поможет пост в канале: кто нажмёт на его кнопку, тому я смогу написать.
       *[other] Из них { $count } человека ни разу меня не запускали, и я не смогу напомнить им о конце срока. Поможет пост в канале: кто нажмёт на его кнопку, тому я смогу написать.
    }

# By a link: the claim window

claim-closed =
    🔗 <b>{ $channel }</b>

    Вы публикуете в канале ссылку. Каждый участник, который нажмёт на неё, один раз получит срок, который вы выберете. Тем, кого нет в канале, она ничего не даёт.

    Сколько времени ссылка будет работать?
claim-for =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
claim-ask-days = Какой срок получит участник <b>{ $channel }</b>, считая с нажатия?
claim-give-30 = 30 дней
claim-give-365 = 1 год
claim-give-life = Навсегда
claim-give-days = Другой…
claim-type-days = Сколько дней получит участник? Введите число от 1 до 3660.
claim-opened = Ссылка работает. Опубликуйте её в своём канале.
claim-open =
    🔗 <b>{ $channel }</b>

    Ссылка работает до { $date }. Кто внутри и нажмёт на неё, один раз получит { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.
claim-open-life =
    🔗 <b>{ $channel }</b>

    Ссылка работает до { $date }. Кто внутри и нажмёт на неё, останется навсегда.
claim-count =
    { $count ->
        [one] По ней принят { $count } участник.
        [few] По ней приняты { $count } участника.
        [many] По ней принято { $count } участников.
       *[other] По ней принято { $count } участника.
    }
claim-close = ⏹ Закрыть сейчас
claim-closed-now = Ссылка больше никому не даёт срок.
claim-post = 📣 Готовый пост
claim-post-hint = Вот пост для ваших участников. Перешлите следующее сообщение в свой канал: кнопка останется при нём.
claim-post-open =
    👋 <b>{ $channel }</b>

    Вы здесь участник? Нажмите кнопку до { $date }, чтобы сохранить доступ. Я напомню, прежде чем он закончится.
claim-post-known =
    👋 <b>{ $channel }</b>

    Вы здесь участник? Нажмите кнопку, чтобы я мог напомнить вам до конца доступа.
claim-button = 🙋 Я участник

# Answers to the member who taps the link

claimed = ✅ Вы участник <b>{ $channel }</b> до { $date }. Я напишу вам, пока срок не закончился.
claimed-for-life = ✅ Вы участник <b>{ $channel }</b> навсегда.
claimed-already = ✅ Ваш срок в <b>{ $channel }</b> длится до { $date }. Я напишу вам, пока он не закончился.
claimed-already-for-life = ✅ Вы уже участник <b>{ $channel }</b> навсегда.
claimed-paused = ⏸ Ваш доступ в <b>{ $channel }</b> сейчас на паузе. Срок не пропадёт: смотрите /subscriptions.
claimed-not-needed = Вам и так можно быть в <b>{ $channel }</b>, ничего делать не нужно.
claimed-not-now = Сейчас мне не видно, кто состоит в <b>{ $channel }</b>. Нажмите кнопку ещё раз позже.
claimed-outside = Эта ссылка для тех, кто уже в <b>{ $channel }</b>, а вас там нет.
claimed-had-time = Эта ссылка для участников, у которых ещё не было доступа через меня, по одному разу.
claimed-over = Эта ссылка больше не работает.
