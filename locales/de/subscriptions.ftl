# What a person has, how they come in, and how it ends.

command-subscriptions = Was ich habe und bis wann

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
    🔁 Telegram verlängert es gerade.

subscription-renews = 🔁 Verlängert sich am { $date } für { $price }.
subscription-renewal-stopped = ⏹ Verlängert sich nicht: keine weitere Abbuchung.
subscription-renewal-stopped-in-settings = ⏹ Verlängert sich nicht: keine weitere Abbuchung. Du hast in Telegram gekündigt und kannst es dort fortsetzen: Einstellungen → Meine Sterne.
subscription-renewal-stopped-by-channel = ⏹ Verlängert sich nicht: Ich kann dort gerade niemanden hereinlassen. Wenn ich es kann, frage ich dich.
subscription-renewal-failed = ⚠️ Telegram konnte deine Sterne nicht abbuchen, deshalb wurde nicht verlängert.
subscription-stop-renewing = ⏹ Nicht mehr verlängern: { $channel }
subscription-resume-renewing = 🔁 Wieder verlängern: { $channel }

subscription-renew = 🔄 Verlängern: { $channel }
subscription-my-link = 🔑 Beitreten: { $channel }
subscription-enter = 🚪 Beitreten
subscription-see-offers = 🛍 Angebote ansehen

subscription-link-join-request =
    🔑 Dein Zugang zu <b>{ $channel }</b>.

    Tippe auf den Button und sende die Beitrittsanfrage: Ich lasse dich sofort herein. Der Link funktioniert nur für dich.
subscription-link-one-time-link =
    🔑 Dein Zugang zu <b>{ $channel }</b>.

    Der Link funktioniert einmal und eine Stunde lang. Frühere funktionieren nicht mehr.
subscription-not-entitled = Deine Zeit in <b>{ $channel }</b> ist vorbei. Verlängere, und du kommst sofort herein.
subscription-paused =
    Deine Zeit in <b>{ $channel }</b> steht still: Das Team dort hat sie angehalten.

    Nichts davon geht verloren. Sobald sie weiterläuft, schicke ich dir deinen Zugang.
subscription-already-in = Du bist schon drin: <b>{ $channel }</b> steht in deiner Chatliste.
subscription-banned = Das Team von <b>{ $channel }</b> hat dich dort gesperrt, und daran kann ich nichts ändern. Bitte sprich mit ihm.
subscription-too-soon = Du hast vor weniger als einer Minute einen Link bekommen. Bitte nutze diesen oder frag in einer Minute noch einmal.

subscription-request-declined =
    <b>{ $channel }</b> steht Abonnenten offen, und dieser Link gehört jemand anderem.

    Auch du bist willkommen: Wähle ein Angebot, und ich lasse dich herein.
subscription-come-back =
    Deine Zahlung für <b>{ $channel }</b> und das Ende deiner alten Zeit haben sich gekreuzt, vielleicht warst du deshalb kurz draußen. Entschuldige!

    Tippe auf den Button, um wieder hereinzukommen.
subscription-link-misused =
    🔑 Jemand anders ist mit deinem Link in <b>{ $channel }</b> gekommen, deshalb habe ich ihn gesperrt.

    Hier ist ein neuer. Bitte behalte ihn für dich.

owner-administrator-kept =
    ⌛ Die bezahlte Zeit von <b>{ $person }</b> in <b>{ $channel }</b> ist vorbei.

    Die Person ist dort Administrator, deshalb kannst nur du ihr den Zugang nehmen.
owner-removal-failed =
    ⚠️ { $count ->
        [one] Eine Person, deren bezahlte Zeit vorbei ist, ist noch in <b>{ $channel }</b>: Ich kann ihr den Zugang nicht nehmen.
       *[other] { $count } Personen, deren bezahlte Zeit vorbei ist, sind noch in <b>{ $channel }</b>: Ich kann ihnen den Zugang nicht nehmen.
    }

    { $why }

    Bitte prüfe, dass ich dort Administrator bin und Nutzer sperren darf, und tippe dann auf „Erneut prüfen“. Ich versuche es jeden Tag wieder.
owner-removal-refused = Telegrams letztes Wort dazu: <i>{ $reason }</i>
owner-removal-unanswered = Telegram hat mir nicht geantwortet.
owner-link-misused = 🔑 Jemand ist mit dem Link einer anderen Person in <b>{ $channel }</b> gekommen. Ich nehme die Person heraus und habe den Link gesperrt.
