# The list of a channel's members, one member's page, the CSV file, and unknown members.

# Unknown members, and bans that somebody made in Telegram

unknown-members =
    { $count ->
        [one] 👤 In <b>{ $channel }</b> ist jemand, den ich nicht hereingelassen habe und der kein Abo hat:
       *[other] 👥 In <b>{ $channel }</b> sind { $count } Personen, die ich nicht hereingelassen habe und die kein Abo haben:
    }

    { $people }

    Dürfen sie bleiben? Bis du entscheidest, lasse ich alle, wo sie sind.
unknown-member-keep = ✅ { $person } behalten
unknown-member-keep-done = Die Person darf bleiben, solange du willst.
unknown-member-kick = 🚪 { $person } entfernen
unknown-member-kick-done = Ich entferne die Person.
unknown-member-paid = Die Person hat inzwischen ein Abo, sie bleibt also.

ban-notify =
    🚫 <b>{ $person }</b> wurde in <b>{ $channel }</b> gesperrt, hat dort aber bezahlten Zugang bis zum { $date }.

    Ich habe weder die Sperre noch den Zugang geändert. Wenn du die Sperre aufhebst, gibt es einen Einladungslink. Du kannst die Zahlung auch erstatten.
ban-notify-for-life =
    🚫 <b>{ $person }</b> wurde in <b>{ $channel }</b> gesperrt, hat dort aber unbegrenzten Zugang.

    Ich habe weder die Sperre noch den Zugang geändert. Wenn du die Sperre aufhebst, gibt es einen Einladungslink. Du kannst die Zahlung auch erstatten.
ban-lift = ↩️ Sperre aufheben
ban-lift-done = Ich hebe die Sperre auf.
ban-refund = 💸 Geld erstatten

command-members = Mitglieder meiner Kanäle
channel-members = 👥 Mitglieder

members-which = 👥 Mitglieder welches Kanals? Wähle einen Kanal.
members-no-channels =
    Du leitest hier noch keinen Kanal, es gibt also keine Mitglieder zu zeigen.

    /newchannel verbindet einen.
members-list =
    👥 <b>{ $channel }</b>

    { $what }
members-shown-active = Aktiv, das früheste Ende steht oben.
members-shown-soon = Endet innerhalb einer Woche oder ist in der Kulanzzeit.
members-shown-paused = Angehalten: Sie verlieren keine Zeit.
members-shown-ended = Beendet, das Neueste oben.
members-shown-special = Gesperrt oder immer gratis dabei.
members-nobody = Zurzeit niemand.
members-page-of = Seite { $page } von { $pages }
members-filter = { $name } { ABOUT($count) }
members-filter-chosen = • { $name } { ABOUT($count) } •
members-name-active = Aktiv
members-name-soon = Endet bald
members-name-paused = Angehalten
members-name-ended = Beendet
members-name-special = Gesperrt & gratis
members-previous = ‹ Zurück
members-next = Weiter ›
members-find = 🔎 Jemanden finden
members-export = ⬇️ Alle als Datei
members-back = ‹ Mitglieder

members-label-active = { $name } · bis { $date }
members-label-life = { $name } · unbegrenzt
members-label-grace = ⌛ { $name } · Kulanz seit { $date }
members-label-paused = ⏸ { $name } · seit { $date }
members-label-ended = { $name } · { $date }
members-label-banned = ⛔ { $name }
members-label-allowed = 🤝 { $name }
members-label-found = { $name } · { $channel }

# Search

members-ask-whom =
    🔎 Wen suchst du in <b>{ $channel }</b>?

    Schick die ID, den @Benutzernamen oder einen Teil des Namens, oder leite mir eine Nachricht der Person weiter.
members-not-an-id = Das ist zu lang für eine Telegram-ID. Bitte schick sie noch einmal oder einen @Benutzernamen.
members-not-a-name = Ich kann nach bis zu 64 Zeichen suchen. Bitte schick einen Teil des Namens, den @Benutzernamen oder die ID.
members-forward-hidden =
    Diese Person verbirgt in weitergeleiteten Nachrichten, wer sie ist; ich kann also nicht sagen, wer das geschrieben hat.

    Bitte schick ihren @Benutzernamen, ihre ID oder einen Teil ihres Namens.
members-forward-not-a-person = Diese Nachricht ist nicht von einer Person. Bitte leite eine weiter, die das Mitglied selbst geschrieben hat.
members-found = 🔎 Diese passen. Tippe auf einen Namen.
members-found-more = 🔎 Diese passen, und es gibt noch mehr. Tippe auf einen Namen oder suche genauer.
members-found-none =
    So jemanden habe ich nicht gefunden.

    Versuche es mit der ID oder einer weitergeleiteten Nachricht: So finde ich auch Leute, die hier noch nichts haben.
members-not-yours = Du verwaltest diesen Kanal nicht mehr. /channels zeigt die, die du verwaltest.
members-form-lost = Ich konnte damit nicht weitermachen, und es wurde nichts geändert. Bitte beginne neu mit /members. Fehler-ID: { $id }

# One member

member-page =
    👤 <b>{ $name }</b>{ $handle }
    <code>{ $id }</code> · { $channel }

    { $state }
    { $membership }

    { $payments }
member-unknown = Noch kein Mitglied
member-handle = {" "}(@{ $username })
member-active = ✅ { $tier }: bis zum { $date }.
member-life = ✅ { $tier }: unbegrenzt.
member-grace = ⌛ { $tier }: vorbei seit { $date }, aus Kulanz drin bis zum { $until }.
member-overdue = ⌛ { $tier }: vorbei seit { $date }. Wird gleich entfernt.
member-paused = ⏸ { $tier }: angehalten seit { $date }, übrig: { $left }.
member-paused-life = ⏸ { $tier }: angehalten seit { $date }. Unbegrenzt gültig.
member-ending = 🚪 { $tier }: vorbei. Wird gerade entfernt.
member-ending-fails = ⚠️ { $tier }: vorbei, aber ich konnte die Person nicht entfernen. Telegram sagt: „{ $reason }“. Ich versuche es weiter.
member-ended = ⌛ { $tier }: vorbei seit { $date }.
member-never = Hat hier keinen Zugang.
member-banned = ⛔ Gesperrt seit { $date }.
member-allowed = 🤝 Immer gratis dabei, seit { $date }.
member-given = Geschenk
member-in-creator = Im Chat: als Inhaber.
member-in-administrator = Im Chat: als Administrator.
member-in-member = Im Chat: ja, Stand { $date }.
member-in-native-subscriber = Im Chat: über ein Abo von Telegram selbst.
member-in-outside = Im Chat: nein, Stand { $date }.
member-in-banned = Im Chat: gesperrt, Stand { $date }.
member-in-unknown = Im Chat: noch nicht gesehen.
member-paid-nothing = Hat hier nichts bezahlt.
member-payment = • { $date } · { $amount } · { $tier }
member-payment-refunded = • { $date } · { $amount } · { $tier } · erstattet
member-payments-more =
    { $count ->
        [one] und { $count } frühere Zahlung
       *[other] und { $count } frühere Zahlungen
    }
member-give-1 = 🎁 1 Tag
member-give-7 = 🎁 7 Tage
member-give-30 = 🎁 30 Tage
member-give-days = 🎁 Andere…
member-give-life = 🎁 Unbegrenzt
member-pause = ⏸ Anhalten
member-resume = ▶️ Fortsetzen
member-end = ⏹ Jetzt beenden
member-end-sure = ⏹ Ja, jetzt beenden
member-end-not = ‹ Nein, lassen
member-ban = ⛔ Sperren
member-unban = Sperre aufheben
member-list = 🤝 Immer gratis hereinlassen
member-unlist = Gratis-Zugang beenden
member-end-ask =
    ⏹ Den Zugang von <b>{ $name }</b> zu <b>{ $channel }</b> jetzt beenden?

    Die restliche Zeit ist endgültig verloren, und ich entferne die Person sofort. Ihr Geld geht nicht zurück: Dafür gibt es /refund.
member-done-give = Geschenkt. Ich benachrichtige die Person.
member-done-pause = Angehalten. Ich entferne und benachrichtige die Person. Sie verliert keine Zeit.
member-done-resume = Fortgesetzt. Ich benachrichtige die Person und schicke ihr einen Einladungslink.
member-done-end = Beendet. Ich entferne die Person.
member-done-ban = Gesperrt. Ich entferne und benachrichtige die Person.
member-done-unban = Die Sperre ist aufgehoben. Ich benachrichtige die Person.
member-done-list = Ist immer gratis dabei. Ich benachrichtige die Person und schicke ihr einen Einladungslink.
member-done-unlist = Der Gratis-Zugang ist beendet. Ab jetzt zählt nur bezahlte oder geschenkte Zeit.
member-too-long = Deine Rolle kann Zugang für höchstens { $days } Tage im Voraus geben. Der Inhaber kann mehr geben.
member-changed-meanwhile = Inzwischen hat sich etwas geändert, deshalb habe ich nichts getan. Diese Seite ist jetzt auf dem neuesten Stand.
member-is-administrator = Diese Person ist im Chat Administrator, deshalb kann ich sie nicht herausnehmen. Entlasse sie zuerst in Telegram.
member-ask-days =
    🎁 Wie viele Tage für <b>{ $name }</b>?

    Gib eine ganze Zahl von 1 bis 3660 ein. Sie kommen zu dem dazu, was noch übrig ist.
member-days-failed = Bei uns ist etwas schiefgegangen, und es wurde noch nichts geschenkt. Bitte gib die Zahl noch einmal ein. Fehler-ID: { $id }
member-days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
    }
member-hours = { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
    }

# Access that a manager offers to a person who is not in the chat

pending-notice =
    🎁 Jemand, der hier einen Kanal oder eine Gruppe betreibt, bietet dir kostenlosen Zugang an.

    Es passiert nichts, wenn du nicht annimmst. Niemand erfährt, ob du das liest, und ich schreibe dir dazu nur einmal.
pending-show = 👀 Ansehen und annehmen
pending-decline-all = ✖️ Nein, danke
pending-waits = 🎁 Jemand bietet dir kostenlosen Zugang zu einem Kanal oder einer Gruppe an.
pending-page =
    🎁 Du kannst kostenlos Zugang bekommen. Tippe auf einen Namen, um anzunehmen.

    { $list }

    Wenn du annimmst, sehen die Betreiber deinen Namen, und ihre Nachrichten über mich erreichen dich.
pending-item = • <b>{ $channel }</b>: { $term }
pending-term-life = für immer
pending-term-until = bis { $date }
pending-accept = ✅ { $channel }
pending-decline = ✖️ Nein
pending-accepted = Angenommen. Dein Einladungslink kommt gleich.
pending-declined = Abgelehnt. Niemand erfährt davon.
pending-nothing = Gerade wartet kein Angebot auf dich.
member-pending = ⏳ Nicht im Chat, deshalb frage ich zuerst. Bei Zusage: { $term }.
member-done-offer = Die Person ist nicht im Chat, deshalb frage ich sie zuerst, falls ich ihr schreiben kann. Der Zugang beginnt mit ihrer Zusage.
member-not-inside = Die Person ist nicht im Chat. Schenke ihr stattdessen Tage: Ich frage sie zuerst.
member-done-ban-quietly = Gesperrt. Die Person kommt nicht herein, und ich sage ihr nichts.
member-done-unban-quietly = Die Sperre ist aufgehoben. Ich sage der Person nichts.

# The CSV file

members-export-file = Alle von { $channel }. Zeiten sind in UTC.
members-export-part = Alle von { $channel }, Teil { $part } von { $parts }. Zeiten sind in UTC.
members-column-id = Telegram-ID
members-column-name = Name
members-column-username = Benutzername
members-column-state = Status
members-column-override = Immer dabei oder gesperrt
members-column-tier = Tarif
members-column-started = Begonnen (UTC)
members-column-until = Bis (UTC)
members-column-access-until = Mit Kulanz (UTC)
members-column-paused = Angehalten seit (UTC)
members-column-ended = Beendet (UTC)
members-column-end-reason = Wie es endete
members-column-membership = Im Chat
members-column-membership-at = Stand (UTC)
members-column-payments = Zahlungen
members-column-stars = In Sternen bezahlt
members-column-money = In { $currency ->
        [USD] Dollar
        [EUR] Euro
       *[other] { $currency }
    } bezahlt
members-column-reminded = Letzte Erinnerung (UTC)
members-export-for-life = unbegrenzt
members-state-active = aktiv
members-state-paused = angehalten
members-state-ending = wird entfernt
members-state-ended = beendet
members-state-none = nie Zugang gehabt
members-override-banned = gesperrt
members-override-allowed = gratis
members-end-reason-removed = entfernt
members-end-reason-not-a-member = war draußen
members-end-reason-administrator = Administrator
members-end-reason-allowed = gratis
members-membership-creator = Inhaber
members-membership-administrator = Administrator
members-membership-member = drin
members-membership-native-subscriber = drin über Telegram
members-membership-outside = draußen
members-membership-banned = gesperrt
