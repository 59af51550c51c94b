# What is said before an end, at the end and after it; and to those who come back to the bot.

reminder =
    ⏳ Deine Zeit in { $channels } ({ $tier }) endet am { $date }.

    Verlängere, wann du möchtest: Was du hinzufügst, kommt zu dem, was noch übrig ist.
reminder-trial =
    ⏳ Dein Gratis-Test von { $channels } endet am { $date }. Von selbst wird nichts abgebucht.

    Wenn du bleiben möchtest, genügt ein Tippen.
reminder-grace =
    ⌛ Deine Zeit in { $channels } ({ $tier }) ist vorbei. Du darfst bis zum { $date } bleiben.

    Verlängere bis dahin, dann musst du nicht gehen.

ended = ⌛ Deine Zeit in { $channels } ({ $tier }) ist vorbei und damit auch dein Zugang. Danke, dass du da warst.
ended-trial = ⌛ Dein Gratis-Test von { $channels } ist vorbei und damit auch dein Zugang. Es wurde nichts abgebucht.
ended-refund = ↩️ Deine Zahlung ging an dich zurück, damit ist dein Zugang zu { $channels } vorbei.
ended-people = 🚪 Das Team von { $channels } hat deinen Zugang beendet. Wenn du das für einen Irrtum hältst, schreib ihm: /paysupport.
ended-whitelisted = 🤝 Deine bezahlte Zeit in { $channels } ({ $tier }) ist vorbei, und du bleibst: Das Team dort lässt dich gratis herein.
ended-administrator = ⌛ Deine Zeit in { $channels } ({ $tier }) ist vorbei. Du bist dort Administrator, deshalb lasse ich dich drin und habe dem Inhaber Bescheid gesagt.
ended-own-price = Ein Tippen bringt dich zurück. Bis { $date } kostet es so viel wie bisher für dich.
ended-see-offers = Du bist jederzeit wieder willkommen: Zu den Angeboten ist es nur ein Tippen.

subscription-in-grace =
    <b>{ $channel }</b> · { $tier }
    ⌛ Vorbei seit { $date }. Du darfst bis zum { $until } bleiben: Verlängere bis dahin, dann musst du nicht gehen.
subscription-listed-whitelisted =
    <b>{ $channel }</b>
    🤝 Für dich gratis: Das Team dort lässt dich herein.
subscription-listed-banned =
    <b>{ $channel }</b>
    🚫 Das Team hat dich dort gesperrt. Um nach dem Grund zu fragen: /paysupport.

welcome-back = 👋 Schön, dich zu sehen. Ich konnte dir eine Weile nicht schreiben, so steht es jetzt:
welcome-back-paid = 💳 Deine Zahlung ist inzwischen angekommen.
welcome-back-ends-soon = ⏳ Das endet bald. Verlängere, wann du möchtest: Was du hinzufügst, kommt zu dem, was noch übrig ist.
welcome-back-owner = Vielleicht hast du Nachrichten zu deinen Kanälen verpasst. Sende /channels, um zu sehen, wie es ihnen geht.

# The page of a channel's rules of access

channel-access-rules = ⏳ Wenn der Zugang endet
access-rules =
    ⏳ Zugang zu <b>{ $channel }</b>

    <b>Kulanzzeit</b>
    Wie lange dürfen Leute bleiben, wenn ihre Zeit vorbei ist? Sie erfahren, bis wann.

    <b>Erinnerungen</b>
    Wie viele Tage vor dem Ende soll ich sie erinnern?

    <b>Mitglieder, die ich nicht kenne</b>
    Was soll ich mit Leuten tun, die nicht über mich hereinkamen? Administratoren lasse ich immer in Ruhe.
access-rules-set = Gespeichert. Es gilt auch für alle, die jetzt drin sind.
access-choice = { $choice }
access-chosen = ✅ { $choice }
access-grace-none = Keine Kulanzzeit
access-grace-hours =
    { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
access-grace-days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
access-reminder =
    { $count ->
        [one] { $count } Tag vorher
       *[other] { $count } Tage vorher
    }
access-unknown-leave = In Ruhe lassen
access-unknown-tell = Mir jeden melden
access-unknown-remove = Entfernen
