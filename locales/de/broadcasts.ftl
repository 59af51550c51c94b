# Broadcasts: writing, sending, and muting them.

command-broadcast = Den Leuten eines Kanals schreiben
command-mute = Rundnachrichten stummschalten oder einschalten
channel-broadcasts = 📣 Rundnachrichten

broadcast-which = 📣 Wem möchtest du schreiben? Wähle einen Kanal.
broadcast-no-channels =
    Du leitest hier noch keinen Kanal, es gibt also niemanden zum Anschreiben.

    /newchannel verbindet einen.
broadcast-list =
    📣 <b>{ $channel }</b>

    Deine neuesten Rundnachrichten. Tippe auf eine, um ihren Status zu sehen.
broadcast-list-empty =
    📣 <b>{ $channel }</b>

    Eine Rundnachricht geht an die Leute deines Kanals, an jeden im privaten Chat mit mir. Du legst fest, wer sie bekommt, und siehst sie vorher.
broadcast-new = ✍️ Neue Rundnachricht
broadcast-label-draft = 📝 Entwurf · { $what }
broadcast-label-scheduled = 🕒 { $date } · { $what }
broadcast-label-weekly = 🔁 { $date } · { $what }
broadcast-label-running = ▶️ { $bar }
broadcast-label-paused = ⏸ { $bar }
broadcast-label-done = ✅ { $date } · { $what } · { $count }
broadcast-label-stopped = ⏹ { $date } · { $what } · { $count }
broadcast-kind-text = ein Text
broadcast-kind-photo = ein Foto
broadcast-kind-video = ein Video
broadcast-kind-animation = eine Animation
broadcast-kind-document = eine Datei
broadcast-kind-audio = eine Audiodatei
broadcast-kind-voice = eine Sprachnachricht
broadcast-kind-poll = eine Umfrage
broadcast-kind-sticker = ein Sticker
broadcast-kind-album = ein Album
broadcast-kind-other = eine Nachricht
broadcast-back-list = ‹ Rundnachrichten
broadcast-back = ‹ Zurück
broadcast-not-yours = Diese Rundnachricht kannst du nicht mehr ändern. /broadcast zeigt deine Rundnachrichten.
broadcast-form-lost = Ich konnte damit nicht weitermachen, und es wurde nichts gesendet. Bitte beginne neu mit /broadcast. Fehler-ID: { $id }
broadcast-failed = Bei uns ist etwas schiefgegangen, und es wurde nichts geändert. Bitte versuche es noch einmal. Fehler-ID: { $id }
broadcast-changed-meanwhile = Inzwischen hat sich etwas geändert. Diese Seite ist jetzt auf dem neuesten Stand.

# The message

broadcast-ask-message =
    ✍️ Schick mir, was die Leute von <b>{ $channel }</b> bekommen sollen: einen Text, ein Foto, ein Video, ein Album, eine Umfrage oder etwas anderes. Du kannst es auch weiterleiten.

    Sie bekommen eine Kopie, unverändert und ohne deinen Namen. Noch wird nichts gesendet.
broadcast-not-copyable = Das lässt sich nicht kopieren. Bitte schick einen Text, ein Foto, ein Video, ein Album, eine Datei oder eine Umfrage.
broadcast-protected = Diese Nachricht ist gegen Kopieren geschützt. Bitte schick eine andere.
broadcast-quiz = Ich kenne die Antwort dieses Quiz nicht, deshalb lässt Telegram mich es nicht kopieren. Bitte erstelle hier im Chat ein neues Quiz oder schick etwas anderes.
broadcast-draft =
    📝 <b>{ $channel }</b>: { $what }

    { $count ->
        [0] An: { $who }. Zurzeit niemand.
        [one] An: { $who }. Das ist <b>1 Person</b>.
       *[other] An: { $who }. Das sind <b>{ ABOUT($count) } Personen</b>.
    }
broadcast-draft-buttons = Buttons: { $buttons }
broadcast-draft-next = Du siehst eine Vorschau, bevor etwas gesendet wird.
broadcast-to-who = 👥 Wer sie bekommt
broadcast-to-buttons =
    { $count ->
        [0] 🔗 Buttons
       *[other] 🔗 Buttons ({ $count })
    }
broadcast-preview = 👀 Ansehen und senden
broadcast-another-message = ✍️ Andere Nachricht
broadcast-discard = 🗑 Verwerfen
broadcast-discarded = Der Entwurf ist verworfen. Es wurde nichts gesendet.

# Buttons

broadcast-buttons-none = 🔗 Unter deiner Nachricht stehen keine eigenen Buttons. Was soll einer tun?
broadcast-buttons = 🔗 Diese stehen unter deiner Nachricht. Tippe auf einen, um ihn zu entfernen.
broadcast-button-remove = ✖️ { $text }
broadcast-add-link = ➕ Link
broadcast-add-tier = ➕ Tarif
broadcast-add-donate = ➕ Spende
broadcast-which-tier = Welchen Tarif verkauft der Button?
broadcast-tier-label = 🔑 { $name }
broadcast-donate-label = 💝 Spenden
broadcast-buttons-full = Es ist Platz für { $max } Buttons. Entferne zuerst einen.
broadcast-ask-link =
    🔗 Schick mir, was auf dem Button steht und wohin er führt, zum Beispiel:

    <code>Mehr lesen – https://example.org</code>

    Die Aufschrift darf bis zu { $max } Zeichen haben.
broadcast-link-no-address = Am Ende sehe ich keine Adresse. Bitte schick es so: Mehr lesen – https://example.org
broadcast-link-no-label = Was soll auf dem Button stehen? Bitte schreib es vor die Adresse: Mehr lesen – https://example.org
broadcast-link-label-long = Das ist zu lang für einen Button: Es dürfen bis zu 40 Zeichen sein. Bitte schick es noch einmal.
broadcast-link-address-long = Diese Adresse ist zu lang für einen Button. Bitte schick eine kürzere.

# Recipients

broadcast-who =
    👥 <b>{ $channel }</b>: { $who }

    { $count ->
        [0] Das ist zurzeit niemand.
        [one] Das ist <b>1 Person</b>.
       *[other] Das sind <b>{ ABOUT($count) } Personen</b>.
    }

    Wer deinen Kanal stummgeschaltet oder mich blockiert hat oder gesperrt ist, bekommt nichts.
broadcast-who-everyone = Alle (Mitglieder und Besucher)
broadcast-who-active = Aktiv
broadcast-who-in-grace = In der Kulanzzeit
broadcast-who-ended = Beendet
broadcast-who-never-paid = Nie bezahlt
broadcast-chosen = • { $name } •
broadcast-pick-tier = 🔑 Ein Tarif
broadcast-pick-language = 🌐 Eine Sprache
broadcast-any-tier = Alle Tarife
broadcast-any-language = Alle Sprachen

# Preview, sending and scheduling

broadcast-cannot-copy = Telegram lässt mich diese Nachricht nicht kopieren, deshalb kann ich sie niemandem senden. Hast du sie gelöscht? Bitte wähle eine andere. Fehler-ID: { $id }
broadcast-ready =
    👆 Das bekommen sie.

    <b>{ $channel }</b> · { $who }: <b>{ $count ->
        [one] 1 Person
       *[other] { ABOUT($count) } Personen
    }</b>, Dauer etwa { $time }.
broadcast-ready-nobody =
    👆 Das würden sie bekommen.

    <b>{ $channel }</b> · { $who }: zurzeit niemand. Du kannst es für später planen oder andere auswählen.
broadcast-poll-note = Jeder bekommt eine eigene Umfrage: Die Stimmen werden nicht zusammengezählt.
broadcast-album-note = Unter einem Album hat Telegram keinen Platz für Buttons. Wer nichts mehr bekommen will, kann /mute senden.
broadcast-keep-message = Bitte lass deine Nachricht in diesem Chat: Ich kopiere sie von hier.
broadcast-send =
    { $count ->
        [one] 📨 Jetzt an 1 Person senden
       *[other] 📨 Jetzt an { ABOUT($count) } Personen senden
    }
broadcast-send-fast =
    { $stars ->
        [one] ⚡ Alle auf einmal, für bis zu 1 Stern deines Guthabens
       *[other] ⚡ Alle auf einmal, für bis zu { $stars } Sterne deines Guthabens
    }
broadcast-too-few-stars = Dafür braucht es { $needed } deiner Sterne, dein Guthaben hat { $balance }. Es wurde nichts gesendet. Kostenlos kannst du sie senden, nur langsamer.
broadcast-stars-reserved = ⭐ Von deinen Sternen zurückgelegt: { $reserved }
broadcast-stars-spent = ⭐ Ausgegebene Sterne: { $spent }. Zurück in deinem Guthaben: { $returned }
broadcast-schedule = 🕒 Später
broadcast-repeat = 🔁 Jede Woche
broadcast-change = ‹ Ändern
broadcast-begun = Das Senden hat begonnen.
broadcast-quota =
    { $limit ->
        [one] Hier ist eine Rundnachricht am Tag erlaubt. Die nächste ist ab { $date } möglich.
       *[other] Hier sind { $limit } Rundnachrichten am Tag erlaubt. Die nächste ist ab { $date } möglich.
    }
broadcast-ask-moment =
    🕒 Wann soll ich sie senden?

    Tippe auf einen Button oder gib eine Zeit ein, z. B. <code>18:30</code>, <code>morgen 9:00</code> oder <code>24.12.2026 18:00</code>.
broadcast-ask-week =
    🔁 Wann soll sie zum ersten Mal rausgehen? Sie kommt dann jede Woche am selben Tag zur selben Zeit.

    Tippe auf einen Button oder gib eine Zeit ein, z. B. <code>18:30</code>, <code>morgen 9:00</code> oder <code>24.12.2026 18:00</code>.
broadcast-in-utc = Zeiten sind in UTC. /timezone stellt deine Zeitzone ein.
broadcast-in-your-time = Zeiten sind in deiner Zeitzone.
broadcast-at-morning = Morgen, 9:00
broadcast-at-noon = 12:00
broadcast-at-evening = 18:00
broadcast-moment-unclear = Das kann ich nicht als Zeit lesen. Bitte gib sie so ein: 18:30, morgen 9:00 oder 24.12.2026 18:00.
broadcast-moment-no-such-day = Diesen Tag gibt es im Kalender nicht. Bitte gib einen anderen ein.
broadcast-moment-past = Das ist schon vorbei. Bitte gib eine Zeit ein, die noch kommt.
broadcast-moment-far = Das ist mehr als ein Jahr hin. Bitte gib eine frühere Zeit ein.
broadcast-not-scheduled = Diese Rundnachricht wurde inzwischen gesendet oder verworfen, deshalb habe ich nichts geplant.
broadcast-scheduled =
    🕒 <b>{ $channel }</b>: { $what }

    Geht raus am { $date }, an alle, die dann zu „{ $who }“ gehören.

    Bitte lass deine Nachricht in diesem Chat: Ich kopiere sie von hier.
broadcast-weekly =
    🔁 <b>{ $channel }</b>: { $what }

    Geht raus am { $date } und danach jede Woche, an alle, die dann zu „{ $who }“ gehören.

    Bitte lass deine Nachricht in diesem Chat: Ich kopiere sie von hier.

broadcast-not-sent =
    ⚠️ <b>{ $channel }</b>: die Rundnachricht für { $date } ({ $what }) ging nicht raus, weil die Person, die sie geplant hat, in diesem Kanal keine Rundnachrichten mehr senden darf.

    Soll sie doch raus, schreib sie als neue Rundnachricht.

broadcast-cancel-schedule = ✖️ Nicht senden

# Progress, editing and deleting

broadcast-finding-recipients =
    📣 <b>{ $channel }</b>

    Ich sehe nach, wer sie bekommt…
broadcast-is-sending = 📣 <b>{ $channel }</b>
broadcast-is-paused = ⏸ <b>{ $channel }</b> · angehalten
broadcast-is-stopped = ⏹ <b>{ $channel }</b> · gestoppt
broadcast-is-done = ✅ <b>{ $channel }</b> · fertig
broadcast-paused-content-gone = Die Nachricht, die ich kopiere, ist nicht mehr in unserem Chat, deshalb kann ich nicht weitermachen. Stoppe diese Rundnachricht und schick die Nachricht als neue noch einmal.
broadcast-paused-refused = Telegram lehnt diese Nachricht bei allen ab, deshalb versuche ich es nicht weiter. Wenn sie auf einmal rausgehen sollte, hat der Bot vielleicht zu wenig Sterne auf seinem Guthaben: Setze sie fort, wenn es mehr sind. Sonst stoppe sie und schick eine andere Nachricht.
broadcast-count-sent =
    { $count ->
        [0] ✅ an niemanden gesendet
        [one] ✅ an 1 gesendet
       *[other] ✅ an { $count } gesendet
    }
broadcast-count-blocked = 🚫 { $count } × hat man mich blockiert
broadcast-count-failed = ⚠️ { $count } nicht zugestellt
broadcast-count-unclear = ❔ { $count } × ohne Antwort: vielleicht angekommen
broadcast-count-left = ▫️ { $count } noch offen
broadcast-count-missed = ▫️ { $count } ohne Nachricht geblieben
broadcast-rate = { $rate } pro Sekunde · noch etwa { $time }
broadcast-rate-unknown = Gerade begonnen…
broadcast-seconds = { $seconds } s
broadcast-minutes = { $minutes } min
broadcast-hours = { $hours } h { $minutes } min
broadcast-pause = ⏸ Anhalten
broadcast-resume = ▶️ Fortsetzen
broadcast-stop = ⏹ Stoppen
broadcast-done-pause = Angehalten.
broadcast-done-resume = Fortgesetzt.
broadcast-done-stop = Gestoppt.
broadcast-resend = 🔁 Noch einmal an alle ohne Antwort ({ $count })
broadcast-resend-hint = Bei einigen ging die Antwort von Telegram verloren: Die Nachricht kann angekommen sein oder nicht. Du kannst sie ihnen noch einmal senden. Wer sie schon hat, hat sie dann doppelt.
broadcast-done-resend = Geht noch einmal an alle ohne Antwort.
broadcast-failures = ⬇️ Nicht erreichte Personen
broadcast-failures-file =
    { $count ->
        [one] 1 Person von { $channel }, bei der die Rundnachricht vielleicht nicht ankam.
       *[other] { $count } Personen von { $channel }, bei denen die Rundnachricht vielleicht nicht ankam.
    }
broadcast-column-id = Telegram-ID
broadcast-column-name = Name
broadcast-column-username = Benutzername
broadcast-column-outcome = Was geschah
broadcast-column-reason = Grund laut Telegram
broadcast-outcome-blocked = hat den Bot blockiert
broadcast-outcome-failed = nicht zugestellt
broadcast-outcome-unclear = keine Antwort, vielleicht angekommen
broadcast-edit = ✏️ Überall ändern
broadcast-ask-text = ✏️ Schick mir den neuen Text mit seiner Formatierung. Er darf bis zu { $max } Zeichen haben und ersetzt den alten; die Buttons bleiben.
broadcast-ask-caption = ✏️ Schick mir die neue Beschriftung als Text mit ihrer Formatierung. Sie darf bis zu { $max } Zeichen haben und ersetzt die alte; der Rest bleibt.
broadcast-edit-not-text = Ich kann nur den Text ändern. Bitte schick ihn als Textnachricht.
broadcast-edit-too-long = Das ist zu lang. Bitte schick weniger Zeichen.
broadcast-ask-sure =
    { $count ->
        [one] Bei der einen Person ändern, die sie bekommen hat?
       *[other] Bei allen { $count } ändern, die sie bekommen haben?
    }
broadcast-edit-sure = ✏️ Ja, ändern
broadcast-edit-tap = Bitte tippe auf „Ja, ändern“ oder brich ab.
broadcast-edit-begun = Ich ändere sie. Die Seite dieser Rundnachricht zeigt den Fortschritt.
broadcast-edit-not = Sie lässt sich jetzt nicht ändern: Sie wird schon geändert oder gelöscht, oder du darfst sie nicht mehr ändern.
broadcast-delete = 🗑 Überall löschen
broadcast-delete-ask =
    { $count ->
        [one] 🗑 Bei der einen Person löschen, die sie bekommen hat?
       *[other] 🗑 Bei allen { $count } löschen, die sie bekommen haben?
    }

    Telegram löscht nur Kopien, die jünger als 48 Stunden sind. Ältere bleiben.
broadcast-delete-sure = 🗑 Ja, überall löschen
broadcast-delete-cancel = ‹ Nein, lassen
broadcast-revising-delete = 🗑 Ich lösche sie: { $bar }
broadcast-revising-edit = ✏️ Ich ändere sie: { $bar }
broadcast-deleted =
    { $count ->
        [one] 🗑 Bei 1 gelöscht.
       *[other] 🗑 Bei { $count } gelöscht.
    }
broadcast-deleted-not =
    { $count ->
        [one] Bei 1 ließ sie sich nicht löschen: Sie ist vielleicht zu alt.
       *[other] Bei { $count } ließ sie sich nicht löschen: Sie ist vielleicht zu alt.
    }
broadcast-edited =
    { $count ->
        [one] ✏️ Bei 1 geändert.
       *[other] ✏️ Bei { $count } geändert.
    }
broadcast-edited-not =
    { $count ->
        [one] Bei 1 ließ sie sich nicht ändern: Vielleicht wurde sie dort gelöscht.
       *[other] Bei { $count } ließ sie sich nicht ändern: Vielleicht wurde sie dort gelöscht.
    }

# Muting

broadcast-mute = 🔕 Stummschalten
mute-page =
    🔔 Diese Kanäle können dir Rundnachrichten senden. Tippe auf einen Kanal, um ihn stumm oder wieder laut zu schalten.

    Eine Rundnachricht schreibt der Inhaber an alle. Nachrichten zu deinem eigenen Zugang kommen immer.
mute-nothing = Hier schreibt dir niemand Rundnachrichten, es gibt also nichts stummzuschalten.
mute-is-on = 🔔 { $channel }
mute-is-off = 🔕 { $channel }
mute-done = Von { $channel } bekommst du keine Rundnachrichten mehr. /mute bringt sie zurück.
