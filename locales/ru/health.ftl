# /health для операторов и предупреждения об установке.

health-title = <b>Состояние</b> · { $when }
health-undelivered = Покупатели, которые ждут пригласительных ссылок: { $count }
health-held = Платежи, которые ждут решения: { $count }
health-ledger = Учёт: { $sum }
health-ledger-fits = сходится
health-updates = Сообщения и нажатия, которые ждут меня: { $count }
health-telegram = Обновления, которые ждут в Telegram: { $count }
health-jobs-due = Задачи, которым пора начаться: { $count }
health-jobs-failed = Окончательно не выполненные задачи: { $count }
health-removals = Люди, оставшиеся внутри после конца доступа: { $count }
health-channels = Каналы, где я не могу работать: { $count }
health-broadcasts = Рассылки, которые идут сейчас: { $count }
health-refresh = 🔄 Обновить
health-well = ✅ Всё хорошо.
health-problems = ⚠️ <b>Проблемы, начиная с самой давней</b>
health-problem = <b>{ $problem }.</b>
health-problem-since = <b>{ $problem }</b>, с { $since }.
health-more = Другие проблемы: { $count }
health-alert-more = Все числа: /health
health-over =
    ✅ <b>Всё снова хорошо.</b>
    { $from } – { $until }

health-name-ledger = Учёт не сходится
health-name-custody = Баланс у провайдера расходится с учётом
health-name-clock = Часы сервера неверны
health-name-undelivered = Покупатель ждёт пригласительных ссылок
health-name-updates = Сообщения остаются без ответа
health-name-telegram = Telegram не может доставить обновления
health-name-jobs-due = Задачи начинаются с опозданием
health-name-removals = Люди остались внутри после конца доступа
health-name-jobs-failed = Задача окончательно не выполнена
health-name-held = Платёж ждёт решения
health-name-channels = Я не могу работать в канале

health-remedy-ledger = Ничего не выплачивайте. /anomalies покажет проводки; возможно, кто-то изменил строки вручную.
health-remedy-custody = /anomalies называет балансы. Если никто не переводил деньги вручную, не отправляйте выплаты, пока не узнаете причину.
health-remedy-clock = <code>npm run doctor</code> покажет разницу. Пусть машина синхронизирует свои часы (chrony, systemd-timesyncd): доступ заканчивается по этим часам.
health-remedy-undelivered = Посмотрите неудавшуюся доставку в /jobs и запустите <code>npm run doctor</code>: команда назовёт каналы, где мне не хватает прав.
health-remedy-updates = Проверьте, что процессы с ролями <code>bot</code> и <code>web</code> работают, и найдите в журнале <code>update_postponed</code>.
health-remedy-telegram = Запустите на сервере <code>npm run doctor</code>: команда покажет вебхук таким, каким его видит Telegram.
health-remedy-jobs-due = Проверьте, что процесс с ролью <code>worker</code> работает. Если все заняты, запустите ещё один.
health-remedy-removals = Посмотрите неудавшиеся удаления в /jobs и запустите <code>npm run doctor</code>: команда назовёт каналы, где мне не хватает прав.
health-remedy-jobs-failed = Причина видна в /jobs. Когда она устранена, повторите задачу там.
health-remedy-held = Откройте /anomalies и примите решение.
health-remedy-channels = <code>npm run doctor</code> назовёт канал и недостающее право. Вернуть его может только владелец, и он об этом знает.
