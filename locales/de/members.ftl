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
unknown-member-kick-done = Ich nehme die Person heraus.
unknown-member-paid = Die Person hat inzwischen ein Abo, sie bleibt also.

ban-notify =
    🚫 <b>{ $person }</b> wurde in <b>{ $channel }</b> gesperrt, und die bezahlte Zeit dort läuft bis zum { $date }.

    Ich habe davon nichts weggenommen und lasse die Sperre, wie sie ist. Hebe sie auf, und es gibt wieder Zugang; oder erstatte das Geld.
ban-notify-for-life =
    🚫 <b>{ $person }</b> wurde in <b>{ $channel }</b> gesperrt und hat dort unbegrenzten Zugang.

    Ich habe davon nichts weggenommen und lasse die Sperre, wie sie ist. Hebe sie auf, und es gibt wieder Zugang; oder erstatte das Geld.
ban-lift = ↩️ Sperre aufheben
ban-lift-done = Ich hebe die Sperre auf.
ban-refund = 💸 Geld erstatten

command-members = Die Leute meiner Kanäle
channel-members = 👥 Mitglieder

members-which = 👥 Wessen Mitglieder? Wähle einen Kanal.
members-no-channels =
    Du leitest hier noch keinen Kanal, es gibt also keine Mitglieder zu zeigen.

    /newchannel verbindet einen.
members-list =
    👥 <b>{ $channel }</b>

    { $what }
members-shown-active = Aktiv, was zuerst endet, steht oben.
members-shown-soon = Was innerhalb einer Woche endet oder in der Kulanzzeit ist.
members-shown-paused = Angehalten: Ihre Zeit steht still.
members-shown-ended = Beendet, das Neueste oben.
members-shown-special = Gesperrt oder gratis dabei.
members-nobody = Zurzeit niemand.
members-page-of = Seite { $page } von { $pages }
members-filter = { $name } { $count }
members-filter-chosen = • { $name } { $count } •
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
members-label-whitelisted = 🤝 { $name }
members-label-found = { $name } · { $channel }

# Search

members-ask-whom =
    🔎 Wen in <b>{ $channel }</b>?

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
member-overdue = ⌛ { $tier }: vorbei seit { $date }. Wird gleich herausgenommen.
member-paused = ⏸ { $tier }: angehalten seit { $date }. Bleibt erhalten: { $left }.
member-paused-life = ⏸ { $tier }: angehalten seit { $date }. Unbegrenzt gültig.
member-ending = 🚪 { $tier }: vorbei. Wird gerade herausgenommen.
member-ending-fails = ⚠️ { $tier }: vorbei, aber ich konnte die Person nicht herausnehmen. Telegram sagt: „{ $reason }“. Ich versuche es weiter.
member-ended = ⌛ { $tier }: vorbei seit { $date }.
member-never = Hat hier keine Zeit.
member-banned = ⛔ Gesperrt seit { $date }.
member-whitelisted = 🤝 Gratis dabei seit { $date }, unabhängig von Zahlungen.
member-given = Geschenkt
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
member-resume = ▶️ Weiterlaufen lassen
member-end = ⏹ Jetzt beenden
member-end-sure = ⏹ Ja, jetzt beenden
member-end-not = ‹ Nein, lassen
member-ban = ⛔ Sperren
member-unban = Sperre aufheben
member-list = 🤝 Gratis hereinlassen
member-unlist = Gratis-Zugang aus
member-end-ask =
    ⏹ Die Zeit von <b>{ $name }</b> in <b>{ $channel }</b> jetzt beenden?

    Was davon übrig ist, ist endgültig weg, und die Person wird sofort herausgenommen. Geld geht dadurch nicht zurück: Das macht /refund.
member-done-give = Geschenkt. Die Person erfährt es.
member-done-pause = Angehalten. Die Person wird herausgenommen und erfährt es; ihre Zeit wartet.
member-done-resume = Es geht weiter. Die Person erfährt es und bekommt ihren Zugang.
member-done-end = Beendet. Die Person wird herausgenommen.
member-done-ban = Gesperrt. Die Person wird herausgenommen und erfährt es.
member-done-unban = Die Sperre ist aufgehoben. Die Person erfährt es.
member-done-list = Darf immer gratis drin sein. Die Person erfährt es und bekommt ihren Zugang.
member-done-unlist = Ab jetzt zählt nur, was die Person bezahlt oder geschenkt bekommen hat.
member-changed-meanwhile = Inzwischen hat sich etwas geändert, deshalb habe ich nichts getan. So steht es jetzt.
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

# The CSV file

members-export-file = Alle von { $channel }. Zeiten sind in UTC.
members-export-part = Alle von { $channel }, Teil { $part } von { $parts }. Zeiten sind in UTC.
members-column-id = Telegram-ID
members-column-name = Name
members-column-username = Benutzername
members-column-state = Status
members-column-override = Von Hand entschieden
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
members-column-usd = In Dollar bezahlt
members-column-reminded = Letzte Erinnerung (UTC)
members-export-for-life = unbegrenzt
members-state-active = aktiv
members-state-paused = angehalten
members-state-ending = wird herausgenommen
members-state-ended = beendet
members-state-none = nie Zeit gehabt
members-override-banned = gesperrt
members-override-whitelisted = gratis
members-end-reason-removed = herausgenommen
members-end-reason-not-a-member = war draußen
members-end-reason-administrator = Administrator
members-end-reason-whitelisted = gratis
members-membership-creator = Inhaber
members-membership-administrator = Administrator
members-membership-member = drin
members-membership-native-subscriber = drin über Telegram
members-membership-outside = draußen
members-membership-banned = gesperrt
