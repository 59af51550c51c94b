# A user's subscriptions, trials, reminders, the end of access, and the greeting after the user unblocked the bot.

# Notifications about changes by the channel's team

subscription-notify-gift =
    🎁 Das Team von <b>{ $channel }</b> hat dir dort Zeit geschenkt.

    Du darfst bis zum { $date } drin sein.
subscription-notify-gift-for-life =
    🎁 Das Team von <b>{ $channel }</b> hat dir unbegrenzten Zugang geschenkt.
subscription-notify-gift-paused =
    🎁 Das Team von <b>{ $channel }</b> hat dir dort Zeit geschenkt.

    Dein Zugang ist im Moment angehalten. Die Zeit zählt, sobald er fortgesetzt wird.
subscription-notify-paused =
    ⏸ Das Team von <b>{ $channel }</b> hat deinen Zugang angehalten, deshalb bist du vorerst draußen.

    Du verlierst keine Zeit. Wenn er fortgesetzt wird, schicke ich dir einen Einladungslink.
subscription-notify-resumed =
    ▶️ Dein Zugang zu <b>{ $channel }</b> geht weiter.

    Du hast Zugang bis zum { $date }.
subscription-notify-resumed-for-life = ▶️ Dein Zugang zu <b>{ $channel }</b> läuft weiter, unbegrenzt.
subscription-notify-banned =
    ⛔ Das Team von <b>{ $channel }</b> hat dich dort gesperrt.

    Wenn du dafür bezahlt hast, kannst du dort nachfragen: /paysupport.
subscription-notify-unbanned = ✅ Das Team von <b>{ $channel }</b> hat deine Sperre aufgehoben: Du bist wieder willkommen.
subscription-notify-allowed =
    🤝 Das Team von <b>{ $channel }</b> lässt dich gratis herein, solange es möchte.

reengagement-first-greeting = 👋 Schön, dich kennenzulernen. Du bist schon Mitglied. Hier ist ein Überblick:

command-subscriptions = Meine Abos und Einladungslinks

subscriptions-title = 🎟 <b>Deine Abos</b>
subscriptions-none = Du hast noch keine Abos. Öffne den Link eines Kanals, der dir gefällt, und ich zeige dir seine Angebote.
subscriptions-more =
    { $count ->
        [one] Ein älteres Abo wird nicht angezeigt.
       *[other] { $count } ältere Abos werden nicht angezeigt.
    }

subscription-for-life =
    <b>{ $channel }</b> · { $tier }
    ✅ Unbegrenzt deins.
subscription-until =
    <b>{ $channel }</b> · { $tier }
    ✅ Aktiv bis zum { $date }.
subscription-over =
    <b>{ $channel }</b> · { $tier }
    ⌛ Vorbei seit { $date }. Verlängere, um zurückzukommen.
subscription-listed-paused =
    <b>{ $channel }</b> · { $tier }
    ⏸ Angehalten. Von deiner Zeit geht nichts verloren.
subscription-given = Mitgliedschaft
subscription-being-renewed =
    <b>{ $channel }</b> · { $tier }
    🔁 Es wird gerade verlängert.

subscription-renews = 🔁 Verlängert sich am { $date } für { $price }.
subscription-renewal-stopped = ⏹ Verlängert sich nicht: keine weitere Abbuchung.
subscription-renewal-stopped-in-settings = ⏹ Verlängert sich nicht: keine weitere Abbuchung. Du kannst es in Telegram fortsetzen: Einstellungen → Meine Sterne.
subscription-renewal-stopped-by-channel = ⏹ Verlängert sich nicht: Ich kann dort gerade niemanden hereinlassen. Wenn ich es kann, frage ich dich.
subscription-renewal-failed = ⚠️ Die Abbuchung schlug fehl, deshalb wurde nicht verlängert.
subscription-renewal-past-due = ⚠️ Die letzte Abbuchung schlug fehl. Der nächste Versuch folgt bis zum { $date }.
subscription-stop-renewing = ⏹ Nicht mehr verlängern: { $channel }
subscription-resume-renewing = 🔁 Wieder verlängern: { $channel }
subscription-portal = 💳 Karte für { $channel }

subscription-renew = 🔄 Verlängern: { $channel }
subscription-see-offers = 🛍 Angebote ansehen

owner-administrator-kept =
    ⌛ Der bezahlte Zugang von <b>{ $person }</b> zu <b>{ $channel }</b> hat geendet.

    Die Person ist dort Administrator, deshalb kannst nur du sie entfernen.
owner-removal-failed =
    ⚠️ { $count ->
        [one] Eine Person, deren bezahlte Zeit vorbei ist, ist noch in <b>{ $channel }</b>: Ich kann ihr den Zugang nicht nehmen.
       *[other] { $count } Personen, deren bezahlte Zeit vorbei ist, sind noch in <b>{ $channel }</b>: Ich kann ihnen den Zugang nicht nehmen.
    }

    { $why }

    Bitte prüfe, dass ich dort Administrator bin und Nutzer sperren darf, und tippe dann auf „Erneut prüfen“. Ich versuche es jeden Tag wieder.
owner-removal-refused = Telegrams Antwort: <i>{ $reason }</i>
owner-removal-unanswered = Telegram hat mir nicht geantwortet.

# Reminders and the end of access

reminder =
    ⏳ Dein Zugang zu { $channels } ({ $tier }) endet am { $date }.

    Du kannst jetzt verlängern: Die neue Zeit kommt zu dem, was noch übrig ist.
reminder-trial =
    ⏳ Dein Gratis-Test von { $channels } endet am { $date }. Von selbst wird nichts abgebucht.

    Wenn du bleiben möchtest, genügt ein Tippen.
reminder-grace =
    ⌛ Dein Zugang zu { $channels } ({ $tier }) hat geendet. Du darfst bis zum { $date } bleiben.

    Verlängere bis dahin, um deinen Zugang zu behalten.

ended = ⌛ Deine Zeit in { $channels } ({ $tier }) ist vorbei und damit auch dein Zugang. Danke, dass du da warst.
ended-trial = ⌛ Dein Gratis-Test von { $channels } ist vorbei und damit auch dein Zugang. Es wurde nichts abgebucht.
ended-refund = ↩️ Deine Zahlung ging an dich zurück, damit ist dein Zugang zu { $channels } vorbei.
ended-by-channel = 🚪 Das Team von { $channels } hat deinen Zugang beendet. Wenn du das für einen Irrtum hältst, schreib ihm: /paysupport.
ended-allowed = 🤝 Deine bezahlte Zeit in { $channels } ({ $tier }) ist vorbei, und du bleibst: Das Team dort lässt dich gratis herein.
ended-administrator = ⌛ Deine Zeit in { $channels } ({ $tier }) ist vorbei. Du bist dort Administrator, deshalb lasse ich dich drin und habe dem Inhaber Bescheid gesagt.
ended-old-price = Ein Tippen bringt dich zurück. Bis { $date } zahlst du deinen bisherigen Preis.
ended-see-offers = Du bist jederzeit wieder willkommen: Zu den Angeboten ist es nur ein Tippen.

subscription-in-grace =
    <b>{ $channel }</b> · { $tier }
    ⌛ Vorbei seit { $date }. Du darfst bis zum { $until } bleiben: Verlängere bis dahin, dann musst du nicht gehen.
subscription-listed-allowed =
    <b>{ $channel }</b>
    🤝 Für dich gratis: Das Team dort lässt dich herein.
subscription-listed-banned =
    <b>{ $channel }</b>
    🚫 Das Team hat dich dort gesperrt. Um nach dem Grund zu fragen: /paysupport.

# After the user unblocked the bot

reengagement-greeting = 👋 Schön, dich zu sehen. Ich konnte dir eine Weile nicht schreiben, hier ist ein Überblick:
reengagement-paid = 💳 Deine Zahlung ist inzwischen angekommen.
reengagement-ends-soon = ⏳ Das endet bald. Verlängere, wann du möchtest: Was du hinzufügst, kommt zu dem, was noch übrig ist.
reengagement-owner = Vielleicht hast du Nachrichten zu deinen Kanälen verpasst. Sende /channels, um zu sehen, wie es ihnen geht.

# Free trials

trial-try =
    { $days ->
        [one] 🎁 { $tier } einen Tag gratis testen
       *[other] 🎁 { $tier } { $days } Tage gratis testen
    }
trial-started =
    🎁 Dein Gratis-Test von <b>{ $tier }</b> in { $channel } hat begonnen. Er läuft bis zum { $date }.

    Es wird nichts abgebucht, weder jetzt noch später: Er endet von selbst. Dein Einladungslink folgt.
trial-not-for-you = Dieser Gratis-Test kann für dich nicht beginnen: Er ist für Neulinge und nur einmal.
