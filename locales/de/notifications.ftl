# Notifications for owners.

command-notifications = Benachrichtigungen zu meinen Kanälen
channel-notifications = 🔔 Benachrichtigungen

notification-heading = 🔔 <b>{ $channel }</b>
notification-digest = 🗓 <b>{ $channel }</b> · deine Tagesübersicht

notification-one-new-subscription = 🎉 <b>{ $person }</b> hat <b>{ $tier }</b> gekauft · { $channel }.
notification-one-renewal = 🔁 <b>{ $person }</b> hat <b>{ $tier }</b> verlängert · { $channel }.
notification-one-donation = 💝 <b>{ $person }</b> hat gespendet · { $channel }.
notification-one-failed-renewal =
    ⚠️ Bei <b>{ $person }</b> ließ sich für <b>{ $tier }</b> nichts abbuchen · { $channel }.
    Die Person weiß Bescheid und darf bis zum { $date } bleiben.
notification-one-removal = 🚪 <b>{ $person }</b> wurde aus { $channel } entfernt: Die Zeit war vorbei ({ $tier }).
notification-somebody = Jemand
notification-gift = ein Geschenk
notification-donor-note = „{ $note }“

notification-many-new-subscription =
    🎉 <b>{ $count ->
        [one] 1 neues Abo
       *[other] { $count } neue Abos
    }</b>
notification-many-renewal =
    🔁 <b>{ $count ->
        [one] 1 Verlängerung
       *[other] { $count } Verlängerungen
    }</b>
notification-many-donation =
    💝 <b>{ $count ->
        [one] 1 Spende
       *[other] { $count } Spenden
    }</b>
notification-many-refund =
    ↩️ <b>{ $count ->
        [one] 1 Erstattung
       *[other] { $count } Erstattungen
    }</b>
notification-many-failed-renewal =
    ⚠️ <b>{ $count ->
        [one] 1 Verlängerung, die sich nicht abbuchen ließ
       *[other] { $count } Verlängerungen, die sich nicht abbuchen ließen
    }</b>
notification-many-anomaly =
    ⚠️ <b>{ $count ->
        [one] 1 Zahlung
       *[other] { $count } Zahlungen
    }</b> mit Klärungsbedarf: zu wenig, doppelt oder nicht wie bestellt
notification-many-removal =
    🚪 <b>{ $count ->
        [one] 1 Mitglied entfernt
       *[other] { $count } Mitglieder entfernt
    }</b>, Zeit vorbei
notification-tier = { $tier } × { $count }
notification-tiers-more = { $count } weitere
notification-money = { $gross }, davon nach Gebühren für dich: { $net }
notification-money-whole = { $gross }
notification-money-back = Zurückgegangen: { $gross }, davon aus deinem Guthaben: { $net }
notification-balance = 💰 Dein Guthaben: <b>{ $balance }</b>

notification-payouts-digest = 🗓 <b>Auszahlungen</b> · deine Tagesübersicht
notification-payout-requested =
    💸 Eine Auszahlung von <b>{ $amount }</b> wurde beantragt.
    Sie geht an { $network }, <code>{ $address }</code>. Ich sage dir Bescheid, wenn sie raus ist.
notification-payout-sent =
    ✅ Deine Auszahlung von <b>{ $amount }</b> ist gesendet.
    { $network }, <code>{ $address }</code>
    Referenz: <code>{ $reference }</code>
notification-payout-refused =
    ↩️ Deine Auszahlung von <b>{ $amount }</b> konnte nicht gesendet werden.
    { $reason }
notification-payouts-more = … und { $count } weitere: /payouts

notification-settings = ⚙️ Benachrichtigungen

notifications-no-channel =
    Du hast hier noch keinen Kanal, es gibt also keine Benachrichtigungen.

    /newchannel verbindet einen.
notifications-which = 🔔 Benachrichtigungen zu welchem Kanal?
notifications =
    🔔 <b>{ $channel }</b>: Benachrichtigungen

    Tippe zum Ändern: 🔔 sofort, 🗓 einmal am Tag, 🔕 gar nicht. Ereignisse etwa zur selben Zeit kommen in einer Nachricht.

    Die nächste Tagesübersicht kommt am { $date }. { $zone }

    Erstattungen und Zahlungen mit Problemen melde ich immer sofort; bei 🗓 zählt sie auch die Tagesübersicht.
notifications-zone = /timezone ändert deine Zeitzone.
notifications-zone-utc = /timezone stellt deine Zeitzone ein.
notifications-on = 🔔 { $kind }
notifications-digest = 🗓 { $kind }
notifications-off = 🔕 { $kind }
notifications-kind-new-subscription = Neue Abos
notifications-kind-renewal = Verlängerungen
notifications-kind-donation = Spenden
notifications-kind-refund = Erstattungen
notifications-kind-failed-renewal = Fehlgeschlagene Verlängerungen
notifications-kind-anomaly = Zahlungen mit Problemen
notifications-kind-payout = Auszahlungen (aller Kanäle)
notifications-kind-removal = Entfernte Mitglieder
notifications-set-on = 🔔 Ich benachrichtige dich sofort.
notifications-set-digest = 🗓 Ich benachrichtige dich einmal am Tag.
notifications-set-off = 🔕 Darüber benachrichtige ich dich nicht.
