# Import of the members that a channel had before the bot: from a list of ids, or by a link that members tap.

members-import = 📥 Mitglieder übernehmen

import-page =
    📥 <b>{ $channel }</b>

    Übernimm die Mitglieder, die schon vor mir in deinem Kanal waren. Dann erinnere ich sie, sie können verlängern, und ich entferne sie, wenn ihr Zugang endet.
import-by-list = 📄 Ich habe eine Liste mit IDs
import-by-link = 🔗 Sie tippen auf einen Link
import-back = ‹ Zurück

# From a list

import-ask-list =
    📄 Schick mir die Mitglieder von <b>{ $channel }</b>: eine Telegram-ID pro Zeile, als Nachricht oder als .txt- oder .csv-Datei bis 1 MB.

    Hinter einer ID kannst du angeben, wie lange die Zeit reicht: Tage, ein letzter Tag oder „unbegrenzt“.

    <code>123456789
    123456790,45
    123456791,2030-12-31
    123456792,unbegrenzt</code>

    Noch wird nichts geändert: Zuerst zeige ich dir, was ich gefunden habe.
import-not-a-list = Ich kann .txt- und .csv-Dateien lesen. Bitte schick die Liste als solche oder als Nachricht.
import-too-big = Ich kann Dateien bis 1 MB lesen. Bitte schick eine kleinere.
import-unavailable = Ich konnte diese Datei nicht von Telegram laden. Bitte schick sie noch einmal.
import-too-many = Ich kann { $max } Personen auf einmal übernehmen. Bitte schick die Liste in Teilen.
import-nobody = Darin habe ich keine Telegram-ID gefunden. Bitte schick eine ID pro Zeile, z. B. 123456789.
import-failed = Bei uns ist etwas schiefgegangen, und es wurde nichts geändert. Bitte versuche es noch einmal. Fehler-ID: { $id }
import-ask-days =
    IDs in deiner Liste: { $people }, davon ohne Enddatum: { $count }.

    Wie viel Zeit bekommen sie ab deiner Bestätigung? Tippe auf einen Button oder gib eine Zahl von Tagen ein.
import-checking =
    🔎 <b>{ $channel }</b>

    Ich sehe nach, wer von deiner Liste drin ist: bisher { $checked } von { $people } geprüft, davon drin: { $inside }. Noch wird nichts geändert.
import-dry-run =
    📄 <b>{ $channel }</b>

    { $people ->
        [one] Auf deiner Liste steht eine Person.
       *[other] Auf deiner Liste stehen { $people } Personen.
    }
import-is-inside =
    { $count ->
        [one] ✅ 1 ist drin und kann übernommen werden.
       *[other] ✅ { $count } sind drin und können übernommen werden.
    }
import-is-outside =
    { $count ->
        [one] 🚪 1 ist nicht drin.
       *[other] 🚪 { $count } sind nicht drin.
    }
import-is-has-time =
    { $count ->
        [one] ⏳ 1 hat schon Zugang: Daran ändert sich nichts.
       *[other] ⏳ { $count } haben schon Zugang: Daran ändert sich nichts.
    }
import-is-over =
    { $count ->
        [one] ⌛ Bei 1 ist der letzte Tag inzwischen vorbei.
       *[other] ⌛ Bei { $count } ist der letzte Tag inzwischen vorbei.
    }
import-is-allowed =
    { $count ->
        [one] 🤝 1 ist ohnehin gratis dabei.
       *[other] 🤝 { $count } sind ohnehin gratis dabei.
    }
import-is-banned =
    { $count ->
        [one] ⛔ 1 ist gesperrt.
       *[other] ⛔ { $count } sind gesperrt.
    }
import-is-administrator =
    { $count ->
        [one] 🛡 1 gehört zu den Administratoren und braucht keine Übernahme.
       *[other] 🛡 { $count } gehören zu den Administratoren und brauchen keine Übernahme.
    }
import-is-native-subscriber =
    { $count ->
        [one] ⭐ 1 zahlt über ein Abo von Telegram selbst.
       *[other] ⭐ { $count } zahlen über ein Abo von Telegram selbst.
    }
import-is-bot =
    { $count ->
        [one] 🤖 1 ist ein Bot.
       *[other] 🤖 { $count } sind Bots.
    }
import-term-days =
    { $count ->
        [one] 1 hat in der Liste kein Ende und bekommt ab jetzt { $days ->
            [one] einen Tag
           *[other] { $days } Tage
        }.
       *[other] { $count } haben in der Liste kein Ende und bekommen ab jetzt { $days ->
            [one] einen Tag
           *[other] { $days } Tage
        }.
    }
import-term-life =
    { $count ->
        [one] 1 hat in der Liste kein Ende und bleibt unbegrenzt.
       *[other] { $count } haben in der Liste kein Ende und bleiben unbegrenzt.
    }
import-refused-bot = Bots: { $lines }
import-refused-not-an-id = Keine Telegram-ID: { $lines }
import-refused-a-chat = Ein Chat, keine Person: { $lines }
import-refused-a-name = Ein Benutzername, wo ich die ID brauche: { $lines }
import-refused-twice = Doppelt, und der erste Eintrag zählt: { $lines }
import-refused-end-unclear = Ein Ende, das ich nicht lesen kann: { $lines }
import-refused-end-over = Ein Ende, das schon vorbei ist: { $lines }
import-refused-end-far = Ein Ende in mehr als zehn Jahren: { $lines }
import-lines =
    { $count ->
        [1] Zeile { $lines }
       *[other] Zeilen { $lines }
    }
import-lines-more = { $count } weitere
import-not-changed-yet = Noch ist nichts geändert. Du kannst auch den Leuten Zugang anbieten, die nicht im Kanal sind: Ihre Zeit beginnt mit der Zusage, und bis dahin siehst du keine Namen.
import-nobody-new = Es gibt niemanden zu übernehmen.
import-confirm =
    { $count ->
        [one] ✅ 1 Mitglied übernehmen
       *[other] ✅ { $count } Mitglieder übernehmen
    }
import-confirm-all = ➕ Mit den { $outside } draußen: { $count }
import-discard = ✖️ Diese Liste verwerfen
import-discarded = Die Liste ist verworfen, und es wurde nichts geändert.
import-running =
    📥 <b>{ $channel }</b>

    Ich übernehme sie: bisher { $taken }.
import-done =
    ✅ <b>{ $channel }</b>

    { $taken ->
        [0] Es wurde niemand übernommen.
        [one] Ein Mitglied wurde übernommen.
       *[other] { $taken } Mitglieder wurden übernommen.
    }
import-skipped =
    { $count ->
        [one] Bei einer weiteren Person der Liste bleibt alles, wie es war.
       *[other] Bei { $count } weiteren Personen der Liste bleibt alles, wie es war.
    }
import-offered =
    { $count ->
        [one] Eine Person ist nicht im Kanal. Wenn ich ihr schreiben kann, frage ich sie einmal, ob sie Zugang möchte.
       *[other] { $count } Leute sind nicht im Kanal. Wem ich schreiben kann, den frage ich einmal, ob er Zugang möchte.
    }
import-unreachable =
    { $count ->
        [one] 1 davon hat mich noch nie gestartet, deshalb kann ich sie nicht vor dem Ende ihrer Zeit erinnern. Ein Beitrag in deinem Kanal hilft: Wer auf seinen Button tippt, kann von mir hören.
       *[other] { $count } davon haben mich noch nie gestartet, deshalb kann ich sie nicht vor dem Ende ihrer Zeit erinnern. Ein Beitrag in deinem Kanal hilft: Wer auf seinen Button tippt, kann von mir hören.
    }

# By a link: the claim window

claim-closed =
    🔗 <b>{ $channel }</b>

    Du postest einen Link in deinem Kanal. Jedes Mitglied, das darauf tippt, bekommt einmal die Zeit, die du festlegst. Leute, die nicht im Kanal sind, bekommen nichts.

    Wie lange soll der Link funktionieren?
claim-for =
    { $days ->
        [one] 1 Tag
       *[other] { $days } Tage
    }
claim-ask-days = Wie viel Zeit bekommt ein Mitglied von <b>{ $channel }</b>, sobald es auf den Link tippt?
claim-give-30 = 30 Tage
claim-give-365 = 1 Jahr
claim-give-life = Unbegrenzt
claim-give-days = Andere…
claim-type-days = Wie viele Tage bekommt ein Mitglied? Gib eine Zahl von 1 bis 3660 ein.
claim-opened = Der Link funktioniert ab jetzt. Poste ihn in deinem Kanal.
claim-open =
    🔗 <b>{ $channel }</b>

    Der Link funktioniert bis zum { $date }. Wer drin ist und darauf tippt, bekommt { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    }, einmalig.
claim-open-life =
    🔗 <b>{ $channel }</b>

    Der Link funktioniert bis zum { $date }. Wer drin ist und darauf tippt, darf unbegrenzt bleiben.
claim-count =
    { $count ->
        [one] Bisher wurde darüber ein Mitglied übernommen.
       *[other] Bisher wurden darüber { $count } Mitglieder übernommen.
    }
claim-close = ⏹ Jetzt beenden
claim-closed-now = Der Link funktioniert nicht mehr.
claim-post = 📣 Fertiger Beitrag
claim-post-hint = Hier ist ein Beitrag für deine Mitglieder. Leite die nächste Nachricht in deinen Kanal weiter; ihr Button geht mit.
claim-post-open =
    👋 <b>{ $channel }</b>

    Bist du hier Mitglied? Tippe bis zum { $date } auf den Button, um deinen Zugang zu behalten. Ich erinnere dich, bevor er endet.
claim-post-known =
    👋 <b>{ $channel }</b>

    Bist du hier Mitglied? Tippe auf den Button, damit ich dich erinnern kann, bevor dein Zugang endet.
claim-button = 🙋 Ich bin Mitglied

# Answers to the member who taps the link

claimed = ✅ Du bist Mitglied von <b>{ $channel }</b> bis zum { $date }. Vor dem Ende schreibe ich dir.
claimed-for-life = ✅ Du bist unbegrenzt Mitglied von <b>{ $channel }</b>.
claimed-already = ✅ Deine Zeit in <b>{ $channel }</b> reicht bis zum { $date }. Vor dem Ende schreibe ich dir.
claimed-already-for-life = ✅ Du bist schon unbegrenzt Mitglied von <b>{ $channel }</b>.
claimed-paused = ⏸ Dein Zugang zu <b>{ $channel }</b> ist gerade angehalten. Du verlierst keine Zeit; /subscriptions zeigt ihn.
claimed-not-needed = Du darfst ohnehin in <b>{ $channel }</b> sein, du brauchst also nichts zu tun.
claimed-not-now = Ich kann gerade nicht sehen, wer in <b>{ $channel }</b> ist. Bitte tippe später noch einmal auf den Button.
claimed-outside = Dieser Link ist nur für Leute, die schon in <b>{ $channel }</b> sind.
claimed-had-time = Dieser Link ist für Mitglieder, die noch nie über mich Zugang hatten, je einmal.
claimed-over = Dieser Link funktioniert nicht mehr.
