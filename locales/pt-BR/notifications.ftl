# Notifications for owners.

command-notifications = Avisos sobre os meus canais
channel-notifications = 🔔 Avisos

notification-heading = 🔔 <b>{ $channel }</b>
notification-digest = 🗓 <b>{ $channel }</b> · seu resumo

notification-one-new-subscription = 🎉 <b>{ $person }</b> comprou <b>{ $tier }</b> · { $channel }.
notification-one-renewal = 🔁 <b>{ $person }</b> renovou <b>{ $tier }</b> · { $channel }.
notification-one-donation = 💝 <b>{ $person }</b> fez uma doação · { $channel }.
notification-one-failed-renewal =
    ⚠️ Não foi possível cobrar de <b>{ $person }</b> por <b>{ $tier }</b> · { $channel }.
    Essa pessoa foi avisada e pode ficar até { $date }.
notification-one-removal = 🚪 <b>{ $person }</b> saiu de { $channel }: o tempo tinha acabado ({ $tier }).
notification-somebody = Alguém
notification-gift = um presente
notification-donor-note = “{ $note }”

notification-many-new-subscription =
    🎉 <b>{ $count ->
        [1] 1 nova assinatura
       *[other] { $count } novas assinaturas
    }</b>
notification-many-renewal =
    🔁 <b>{ $count ->
        [1] 1 renovação
       *[other] { $count } renovações
    }</b>
notification-many-donation =
    💝 <b>{ $count ->
        [1] 1 doação
       *[other] { $count } doações
    }</b>
notification-many-refund =
    ↩️ <b>{ $count ->
        [1] 1 reembolso
       *[other] { $count } reembolsos
    }</b>
notification-many-failed-renewal =
    ⚠️ <b>{ $count ->
        [1] 1 renovação que não pôde ser cobrada
       *[other] { $count } renovações que não puderam ser cobradas
    }</b>
notification-many-anomaly =
    ⚠️ <b>{ $count ->
        [1] 1 pagamento
       *[other] { $count } pagamentos
    }</b> para conferir: a menos, em dobro ou diferente do pedido
notification-many-removal =
    🚪 <b>{ $count ->
        [1] 1 membro removido
       *[other] { $count } membros removidos
    }</b> porque o tempo acabou
notification-tier = { $tier } × { $count }
notification-tiers-more = mais { $count }
notification-money = { $gross }; depois das taxas, { $net } para você
notification-money-whole = { $gross }
notification-money-back = Devolvido: { $gross }; do seu saldo: { $net }
notification-balance = 💰 Seu saldo: <b>{ $balance }</b>

notification-payouts-digest = 🗓 <b>Saques</b> · seu resumo
notification-payout-requested =
    💸 Foi pedido um saque de <b>{ $amount }</b>.
    Ele vai para { $network }, <code>{ $address }</code>. Aviso você quando ele tiver saído.
notification-payout-sent =
    ✅ Seu saque de <b>{ $amount }</b> foi enviado.
    { $network }, <code>{ $address }</code>
    Referência: <code>{ $reference }</code>
notification-payout-refused =
    ↩️ Seu saque de <b>{ $amount }</b> não pôde ser enviado.
    { $reason }
notification-payouts-more = … e mais { $count }: /payouts

notification-settings = ⚙️ Ajustar avisos

notifications-no-channel =
    Você ainda não tem nenhum canal aqui, então não há avisos.

    /newchannel conecta um.
notifications-which = 🔔 Avisos de qual canal?
notifications =
    🔔 <b>{ $channel }</b>: avisos

    Toque para mudar: 🔔 na hora, 🗓 uma vez por dia, 🔕 nunca. O que acontece quase ao mesmo tempo vem em uma só mensagem.

    A próxima mensagem diária vem em { $date }. { $zone }

    Sobre reembolsos e problemas com pagamentos eu aviso sempre na hora; com 🗓 eles aparecem também na mensagem diária.
notifications-zone = /timezone muda o seu fuso horário.
notifications-zone-utc = /timezone define o seu fuso horário.
notifications-on = 🔔 { $kind }
notifications-digest = 🗓 { $kind }
notifications-off = 🔕 { $kind }
notifications-kind-new-subscription = Novas assinaturas
notifications-kind-renewal = Renovações
notifications-kind-donation = Doações
notifications-kind-refund = Reembolsos
notifications-kind-failed-renewal = Renovações que falharam
notifications-kind-anomaly = Pagamentos que dão errado
notifications-kind-payout = Saques (de todos os canais)
notifications-kind-removal = Membros removidos
notifications-set-on = 🔔 Aviso você na hora.
notifications-set-digest = 🗓 Aviso você uma vez por dia.
notifications-set-off = 🔕 Não aviso você sobre isto.
