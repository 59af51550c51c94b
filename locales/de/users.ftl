# /start, /help and /cancel, the user's language and time zone.

command-start = Neu beginnen
command-help = Was der Bot kann
command-cancel = Die aktuelle Frage abbrechen

welcome =
    Hallo! Ich verkaufe Zugang zu privaten Kanälen und Gruppen.

    <b>Du hast einen Kanal?</b> Verbinde ihn, setze einen Preis, teile einen Link: Ich nehme die Zahlungen entgegen, lasse Leute herein und entferne sie, wenn ihr Zugang endet.
    <b>Du hast Zugang gekauft?</b> Zu deinen Abos ist es nur ein Tippen.
welcome-new-channel = 📢 Meinen Kanal verbinden
welcome-my-channels = 🗂 Meine Kanäle
welcome-my-subscriptions = 🔑 Meine Abos
welcome-unknown-link =
    Diesen Link kenne ich nicht; vielleicht ist er unvollständig. Bitte lass dir von der Person, die ihn dir gegeben hat, einen neuen geben.

    Das kann ich inzwischen für dich tun:
welcome-form-outdated =
    Ich wurde aktualisiert, während du ein Formular ausgefüllt hast; es wurde geschlossen und nichts geändert.

    Bitte beginne neu mit /channels oder /paysupport.
help =
    <b>Für Inhaber</b>
    /newchannel – einen Kanal oder eine Gruppe verbinden
    /channels – Tarife, Preise und Links
    /team – dein Team und seine Rollen
    /members – deine Mitglieder: finden, Tage schenken, anhalten, sperren
    /broadcast – den Leuten eines Kanals schreiben
    /stats – Diagramme zu Verkäufen und Mitgliedern
    /links – Tracking-Links: sehen, woher Verkäufe kommen
    /donations – um Spenden bitten
    /balance – deine Einnahmen
    /payouts – deine Einnahmen auszahlen lassen
    /statement – jeder Verkauf eines Monats als Datei
    /refund – eine Zahlung erstatten
    /notifications – Benachrichtigungen wählen

    <b>Für Abonnenten</b>
    /subscriptions – deine Abos, ihr Ende und Einladungslinks
    Zum Kaufen tippe auf den Link, den der Inhaber des Kanals teilt.
    /paysupport – Fragen zu einem Kauf
    /terms – die Verkaufsbedingungen

    <b>Für alle</b>
    /mute – Rundnachrichten stummschalten oder einschalten
    /language – die Sprache meiner Nachrichten
    /timezone – die Zeitzone meiner Nachrichten
    /privacy – deine Daten hier
    /cancel – die aktuelle Frage abbrechen

# Language

command-language = Meine Sprache

# The name of this language, in this language.
language-own-name = Deutsch
language-chosen =
    🌐 Ich schreibe dir auf <b>{ $language }</b>, wie du es gewählt hast.

    Tippe auf eine andere Sprache, und ich nehme sie ab jetzt:
language-follows =
    🌐 Ich schreibe dir auf <b>{ $language }</b>, in der Sprache deines Telegram.

    Tippe auf eine andere Sprache, und ich nehme sie ab jetzt:
language-not-spoken =
    🌐 Ich schreibe dir auf <b>{ $language }</b>, weil ich die Sprache deines Telegram noch nicht spreche.

    Tippe auf eine andere Sprache, und ich nehme sie ab jetzt:
language-choice-chosen = ✅ { $choice }
language-as-in-telegram = Wie in Telegram

command-timezone = Meine Zeitzone

# Time zone

zone-ask =
    🕰 <b>In welcher Zeitzone bist du?</b> Ich zeige Zeiten dann darin an.

    Bis du eine wählst, sind Zeiten in UTC. Ich frage nur einmal; mit /timezone kannst du sie jederzeit ändern.
zone-clock = { $city } · { $time }
zone-another-city = 🌍 Andere Stadt
zone-in-utc = Bei UTC bleiben

zone-is-city =
    🕰 Ich zeige Zeiten wie in <b>{ $city }</b>, wo es jetzt { $time } ist.

    Ist das nicht deine Zeitzone? Wähle eine andere:
zone-is-utc =
    🕰 Ich zeige Zeiten in <b>UTC</b>, wo es jetzt { $time } ist.

    Wähle deine Zeitzone:
zone-set-city = ✅ Ab jetzt zeige ich Zeiten wie in <b>{ $city }</b>, wo es jetzt { $time } ist. /timezone ändert das.
zone-set-utc = ✅ Ich zeige Zeiten in <b>UTC</b>, wo es jetzt { $time } ist. /timezone ändert das.

zone-which-city =
    🌍 <b>In oder nahe welcher Stadt bist du?</b>

    Es genügt auch die Zeit, die deine Uhr zeigt, z. B. 14:05.
zone-which = 🌍 Welche davon ist deine Zeitzone? Wenn keine, schick mir eine andere Stadt.
zone-unknown = Diesen Ort kenne ich nicht. Bitte schick mir die größte Stadt in deiner Nähe oder die Zeit, die deine Uhr zeigt, z. B. 14:05.
zone-failed = Das konnte nicht gespeichert werden, bitte schick es noch einmal. Fehler-ID: { $id }
zone-form-lost = Ich konnte mit dieser Frage nicht weitermachen, deshalb wurde nichts geändert. Bitte sende /timezone, um neu zu beginnen. Fehler-ID: { $id }
