# The first words, and the last resort.

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
