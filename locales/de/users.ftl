# /start, /help and /cancel, the user's language and time zone.

command-start = Neu beginnen
command-help = Was der Bot kann
command-cancel = Die aktuelle Frage abbrechen

welcome =
    Hallo! Ich verkaufe Zugang zu privaten Kanälen und Gruppen.

    <b>Du hast einen Kanal?</b> Verbinde ihn, setze einen Preis, teile einen Link: Ich nehme die Zahlungen entgegen, lasse Leute herein und nehme den Zugang zurück, wenn die Zeit vorbei ist.
    <b>Du hast Zugang gekauft?</b> Zu deinen Abos ist es nur ein Tippen.
welcome-new-channel = 📢 Meinen Kanal verbinden
welcome-my-channels = 🗂 Meine Kanäle
welcome-my-subscriptions = 🔑 Meine Abos
welcome-unknown-link =
    Diesen Link kenne ich nicht; vielleicht ist er unvollständig. Bitte lass dir von der Person, die ihn dir gegeben hat, einen neuen geben.

    Das kann ich inzwischen für dich tun:
welcome-form-outdated =
    Ich wurde verbessert, während du ein Formular ausgefüllt hast; es ließ sich nicht fortsetzen, und es wurde nichts geändert.

    Bitte beginne es neu mit /channels oder /paysupport.
help =
    <b>Für Inhaber</b>
    /newchannel – einen Kanal oder eine Gruppe verbinden
    /channels – Tarife, Preise, Links und Manager
    /members – die Leute deiner Kanäle: finden, Zeit schenken, anhalten, sperren
    /broadcast – den Leuten eines Kanals schreiben
    /stats – wie deine Kanäle laufen, als Diagramm
    /links – Links zum Teilen, die sagen, was sie bringen
    /balance – was du verdient hast
    /statement – jeder Verkauf eines Monats als Datei
    /refund – eine Zahlung erstatten

    <b>Für Abonnenten</b>
    /subscriptions – was du hast, bis wann, und dein Zugang
    Zum Kaufen tippe auf den Link, den der Inhaber des Kanals teilt.
    /paysupport – Fragen zu einem Kauf
    /terms – worauf du dich beim Kauf einlässt

    <b>Für alle</b>
    /mute – wessen Rundnachrichten du bekommst
    /language – die Sprache, in der ich dir schreibe
    /timezone – die Uhr, nach der ich Zeiten nenne
    /cancel – beenden, was ich gerade frage

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
    🕰 <b>Welche Uhr ist deine?</b> Dann nenne ich dir Zeiten so, wie sie sie zeigt.

    Bis du es sagst, sind sie in UTC. Ich frage nur dieses eine Mal; /timezone ändert es, wann du möchtest.
zone-clock = { $city } · { $time }
zone-another-city = 🌍 Andere Stadt
zone-in-utc = Bei UTC bleiben

zone-is-city =
    🕰 Ich nenne dir Zeiten wie in <b>{ $city }</b>, wo es jetzt { $time } ist.

    Da bist du nicht? Wähle eine andere Uhr:
zone-is-utc =
    🕰 Ich nenne dir Zeiten in <b>UTC</b>, wo es jetzt { $time } ist.

    Wähle deine Uhr, dann nenne ich dir Zeiten so, wie sie sie zeigt:
zone-set-city = ✅ Ab jetzt nenne ich dir Zeiten wie in <b>{ $city }</b>, wo es jetzt { $time } ist. /timezone ändert das.
zone-set-utc = ✅ Ich nenne dir Zeiten in <b>UTC</b>, wo es jetzt { $time } ist. /timezone ändert das.

zone-which-city =
    🌍 <b>In oder nahe welcher Stadt bist du?</b>

    Es genügt auch die Zeit, die deine Uhr zeigt, z. B. 14:05.
zone-which = 🌍 Welche dieser Uhren ist deine? Wenn keine, schick mir eine andere Stadt.
zone-unknown = Diesen Ort kenne ich nicht. Bitte schick mir die größte Stadt in deiner Nähe oder die Zeit, die deine Uhr zeigt, z. B. 14:05.
zone-failed = Das konnte nicht gespeichert werden, bitte schick es noch einmal. Fehler-ID: { $id }
zone-form-lost = Diese Frage ging verloren, deshalb wurde nichts geändert. Bitte sende /timezone, um neu zu beginnen. Fehler-ID: { $id }
