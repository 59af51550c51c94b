# Stars that Telegram charges again every 30 days.

pay-once = { $price }, один раз
pay-recurring =
    { $count ->
        [one] 🔁 { $count } звезда каждые 30 дней
        [few] 🔁 { $count } звезды каждые 30 дней
        [many] 🔁 { $count } звёзд каждые 30 дней
       *[other] 🔁 { $count } звезды каждые 30 дней
    }

recurring-terms =
    🔁 <b>{ $tier }</b> · { $channel }

    Telegram будет списывать оплату каждые 30 дней ({ $price }), пока вы не отмените: в настройках Telegram или здесь, через /subscriptions.
recurring-time-left = У вас уже есть срок до { $date }: он остаётся вашим и прибавится в конце.
recurring-subscribe = 🔁 Подписаться
recurring-already = 🔁 { $channel } уже продлевается автоматически, следующее списание { $date }. Поэтому вторая подписка не оформлена.
recurring-my-subscriptions = 🎟 Мои подписки

renewing-stay-until = Доступ открыт до { $date }.
renewing-stay-for-life = Доступ открыт навсегда.
renewing-stay-over = Ваш срок там закончился.
renewing-stay-paused = Администрация поставила ваш срок на паузу; он не пропадёт.
renewing-stay-banned = Администрация вас там заблокировала.
renewing-stay-whitelisted = Администрация впускает вас бесплатно.

renewing-stopped = ⏹ <b>{ $channel }</b>: списаний больше не будет. { $stay }
renewing-stopped-by-channel =
    ⏹ <b>{ $channel }</b>: списаний больше не будет. Уже сутки я никого не могу туда впустить. { $stay }

    Когда всё заработает, я спрошу, продолжать ли.
renewing-resumable =
    ✅ <b>{ $channel }</b> снова работает. Продление пока остановлено.

    Нажмите кнопку, чтобы возобновить его. Следующее списание Telegram: { $price }, { $date }.
renewing-pointless = Сейчас я не даю Telegram списывать с вас оплату за <b>{ $channel }</b>. { $stay }
renewing-not-now = Сейчас я никого не могу впустить в <b>{ $channel }</b>, поэтому продление не включаю. Когда всё заработает, я спрошу вас.
renewing-canceled =
    ⏹ <b>{ $channel }</b>: списаний больше не будет. { $stay }

    Вы отменили подписку в Telegram и можете возобновить её там: Настройки → Мои звёзды.
renewing-resumed =
    🔁 <b>{ $channel }</b>: продление включено. Следующее списание Telegram: { $price }, { $date }.

    Если Telegram всё ещё показывает подписку отменённой, включите её там: Настройки → Мои звёзды.
renewing-active = 🔁 <b>{ $channel }</b>: продление включено. Следующее списание Telegram: { $price }, { $date }.
renewing-failed =
    ⚠️ Telegram не смог списать оплату за <b>{ $channel }</b>: { $price }. { $stay }

    Можно продлить вручную.
renewing-over = Эту подписку на <b>{ $channel }</b> больше нельзя возобновить. { $stay }
renewing-refused = Telegram не изменил вашу подписку, ничего не списано. Её можно изменить в Telegram: Настройки → Мои звёзды. Код ошибки: { $id }

renewal-delivered-inside = 🔁 <b>{ $tier }</b> · { $channel }: продлено { $until }.
renewal-delivered-join-request =
    🔁 <b>{ $tier }</b> · { $channel }: продлено { $until }.

    Нажмите кнопку и подайте заявку: я сразу её одобрю.
renewal-delivered-one-time-link =
    🔁 <b>{ $tier }</b> · { $channel }: продлено { $until }.

    Нажмите кнопку, чтобы войти. Ссылка сработает один раз в течение часа.
renewal-delivered-banned =
    🔁 <b>{ $tier }</b> · { $channel }: продлено { $until }.

    Но администрация { $channel } вас там заблокировала, и я не могу это изменить. /subscriptions остановит продление.
