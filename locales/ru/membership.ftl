# Who is in a channel, and what its owner is asked about that.

owner-unknown-members =
    { $count ->
        [one] 👤 В <b>{ $channel }</b> есть { $count } человек без подписки, которого я не впускал:
        [few] 👥 В <b>{ $channel }</b> есть { $count } человека без подписки, которых я не впускал:
        [many] 👥 В <b>{ $channel }</b> есть { $count } человек без подписки, которых я не впускал:
       *[other] 👥 В <b>{ $channel }</b> есть { $count } человека без подписки, которых я не впускал:
    }

    { $people }

    Можно оставить? Пока вы не решите, я никого не трогаю.
unknown-keep = ✅ Оставить: { $person }
unknown-keep-done = Остаётся на столько, на сколько захотите.
unknown-out = 🚪 Удалить: { $person }
unknown-out-done = Удаляю из чата.
unknown-paid = Подписка уже появилась, поэтому остаётся.

owner-member-banned =
    🚫 Участник <b>{ $person }</b> заблокирован в <b>{ $channel }</b>, а его срок идёт до { $date }.

    Срок я не тронул и блокировку не снимаю. Снимите её, и участник получит вход, или верните деньги.
owner-member-banned-for-life =
    🚫 Участник <b>{ $person }</b> заблокирован в <b>{ $channel }</b>, а доступ у него навсегда.

    Доступ я не отнял и блокировку не снимаю. Снимите её, и участник получит вход, или верните деньги.
ban-lift = ↩️ Снять блокировку
ban-lift-done = Снимаю блокировку.
ban-refund = 💸 Вернуть деньги
