# The team of an owner, its roles, and the operators of the bot.

team-page = 👥 <b>Ваша команда.</b> Нажмите на имя, чтобы изменить или снять роль.
team-nobody = 👥 Пока с вами здесь никто не работает. Пригласите кого-нибудь: роль выбираете вы, и ничего не изменится, пока вы не одобрите того, кто откроет ссылку.
team-none = У вас здесь нет канала, и вы ни на кого не работаете. Подключите канал через /newchannel или откройте ссылку, которую вам даст владелец.
team-line = { $name } · { $role } · { $where }
team-all-channels = все каналы
team-role-manager = Менеджер
team-role-support = Поддержка
team-role-finance = Финансы
team-role-read-only = Только чтение
team-choose-role =
    Какую роль получит этот человек?

    <b>Менеджер</b>: участники, тарифы, рассылки, посты, ссылки, пожертвования и настройки; видит статистику.
    <b>Поддержка</b>: участники и сообщения; сумм не видит.
    <b>Финансы</b>: выписки, возвраты и статистика.
    <b>Только чтение</b>: видит предложения, участников, статистику, посты, ссылки, пожертвования и настройки и ничего не меняет.

    Кошелёк, выплаты, неподходящие платежи, доступ навсегда и команда остаются только у вас.
team-choose-channels = Для каких каналов?
team-link =
    Отправьте эту ссылку тому, кто получит роль «{ $role }». Она действует для одного человека и 7 дней. Прежде чем что-то изменится, я спрошу вас.

    { $link }
team-too-many = Открыто уже двадцать приглашений. Подождите, пока на часть ответят или истечёт их срок.
team-asked-owner = <b>{ $name }</b> (<code>{ $id }</code>): приглашение открыто, этот человек просит принять его в команду: { $role }, { $where }.
team-approve = ✅ Одобрить
team-approve-one = ✅ Одобрить: { $name }
team-decline = ✖️ Отклонить
team-approved = Теперь этот человек в вашей команде.
team-declined = Отклонено. Ничего не изменилось.
team-you-asked = Спрашиваю у { $owner }, можно ли вам в команду ({ $role }). Напишу, когда будет решение.
team-you-joined = ✅ Вы в команде { $owner }: { $role }, { $where }. Начните с /channels.
team-you-declined = { $owner }: отказ. Вы не в команде ({ $role }, { $where }).
team-you-left = Ваша роль у { $owner } снята ({ $role }, { $where }).
team-left-owner = <b>{ $name }</b> (<code>{ $id }</code>) больше не в вашей команде: { $role }, { $where }. Так решил сам этот человек.
team-left-erased = Человек из вашей команды стёр свои данные, и роль снята: { $role }, { $where }.
team-open = 👥 Команда
team-member =
    <b>{ $member }</b>
    <code>{ $id }</code> · с { $date }

    Выберите другую роль или снимите эту. И то и другое действует сразу.
team-invite = ➕ Пригласить
team-remove = ✖️ Снять роль
team-leave = ✖️ Выйти из команды { $owner }
team-removed = Роль снята.
team-role-set = Новая роль действует.
team-more = Ещё ({ $page } из { $pages }) ›
team-back = ‹ Команда
team-mine = <b>Ваши роли у других</b>
team-history = <b>Последние изменения команды</b>
team-history-line = { $date } · { $name }: { $change }
team-changed-tiers = тарифы
team-changed-links = ссылки с учётом
team-changed-members = участник
team-changed-broadcasts = рассылка
team-changed-broadcast-draft = черновик рассылки
team-changed-broadcast-sent = рассылка (отправлена или запланирована)
team-changed-broadcast-stopped = рассылка (приостановлена или остановлена)
team-changed-support = сообщение
team-changed-refunds = платёж или возврат
team-changed-team = своя роль
team-changed-settings = настройки или посты
operators-list = 🛠 <b>Операторы</b>: { $people }
operators-connecting-operators = Подключать каналы могут только операторы. WHO_MAY_CONNECT=invited или =everybody откроет это другим.
operators-connecting-invited = Подключать каналы могут операторы и те, кого они пригласили.
operators-connecting-everybody = Подключать каналы может каждый.
operators-connecting-listed = Подключать каналы могут операторы и люди из WHO_MAY_CONNECT.
operators-claim-open = ⚠️ До { $date } открыта ссылка, которая делает открывшего оператором.
operators-invite-owner = ➕ Пригласить владельца
operators-owner-link =
    Отправьте эту ссылку тому, кто будет подключать здесь каналы. Она действует для одного человека и 7 дней, пока WHO_MAY_CONNECT равно «invited».

    { $link }
operators-owners-button = 👥 Приглашённые владельцы
operators-owners = 👥 <b>Приглашённые владельцы и открытые ссылки.</b> Нажмите, чтобы посмотреть или отозвать. У владельца, чьё приглашение вы отозвали, подключённые каналы остаются, новых он подключить не сможет.
operators-owners-none = 👥 Пока никто не открыл приглашение, и открытых ссылок нет.
operators-link-line = 🔗 Открыта до { $date }
operators-link-page = 🔗 Ссылка для владельца, создал(а) { $by }. Её никто не открыл; действует до { $date }.
operators-owner-page =
    <b>{ $name }</b> (<code>{ $id }</code>)
    Может подключать каналы с { $date }, приглашение: { $by }. Подключено: { $channels }.
    Если отозвать этого владельца, подключённые каналы останутся, но новые добавить будет нельзя. Новая ссылка пригласит снова.
operators-owner-revoke = ✖️ Отозвать
operators-link-end = ✖️ Закрыть ссылку
operators-owner-revoked = Теперь этот владелец не подключит новых каналов. Подключённые остаются.
operators-link-ended = Ссылка больше ничего не открывает.
operators-owners-changed = Тем временем это изменилось. Ничего не отозвано; вот текущий список.
operators-owners-back = ‹ Приглашённые владельцы
operators-claimed = ✅ Теперь вы оператор этого бота. Смотрите /team, /anomalies и /jobs; /newchannel подключит ваш канал.
operators-another = 🛠 <b>{ $name }</b> (<code>{ $id }</code>): ссылка для операторов открыта, теперь этот человек тоже оператор. /team называет всех операторов. Если это ошибка, укажите операторов в OPERATOR_IDS: тогда считаются только они.
operators-owner-joined = ✅ Теперь вы можете подключать здесь каналы.
