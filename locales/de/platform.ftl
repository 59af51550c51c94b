# Texts that several features share, forms, and the bot's profile in Telegram. The profile is plain text.
#
# Glossar: du-Form; der Bot sagt „ich“. channel Kanal · group Gruppe · discussion group Diskussionsgruppe
# subscription Abo · subscriber Abonnent · member Mitglied · tier Tarif · offer Angebot · retire stilllegen
# owner Inhaber · manager Manager · operator Betreiber · access Zugang · time Zeit · grace Kulanzzeit
# for life unbegrenzt · free trial Gratis-Test · Stars Sterne · coin Kryptowährung · sale Verkauf · fee Gebühr
# payout Auszahlung · refund Erstattung/erstatten · balance Guthaben · statement Abrechnung · ledger Kontobuch
# broadcast Rundnachricht · donation Spende · digest Tagesübersicht · channel post Kanalbeitrag
# people who run it das Team · invite link Einladungslink · join request Beitrittsanfrage · ban Sperre/sperren · mute stummschalten

button-outdated = Dieser Button ist veraltet. Sende /start, um neu zu beginnen.
cancel-nothing = Es gibt nichts abzubrechen.
cancel-done = Abgebrochen. Es wurde nichts geändert.
days-not-whole = Ich brauche eine ganze Zahl von Tagen, z. B. 14. Bitte gib sie noch einmal ein.
days-range = Ich kann 1 bis 3660 Tage auf einmal vergeben. Bitte gib eine andere Zahl ein.
error-internal = Bei uns ist etwas schiefgegangen. Bitte versuche es in einer Minute noch einmal. Fehler-ID: { $id }
intake-too-fast = Das war schneller, als ich folgen kann, deshalb habe ich einen Teil ausgelassen. Bitte warte einen Moment und sende oder drücke den Rest dann noch einmal.
unknown-message = Das habe ich nicht verstanden. Sende /start, um zu sehen, was ich kann.
work-progress = { $done } von etwa { $total } Zeilen…
counting = ⏳ Ich zähle…
period-days =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
period-months =
    { $months ->
        [one] { $months } Monat
       *[other] { $months } Monate
    }
period-until = bis { $date }
period-lifetime = unbegrenzt
price-stars =
    { $count ->
        [one] ⭐ { $count } Stern
       *[other] ⭐ { $count } Sterne
    }

# The bot's profile

bot-description =
    Ich verkaufe Zugang zu privaten Kanälen und Gruppen.

    Für Kanalinhaber: Verbinde einen Kanal, setze einen Preis und teile einen Link. Ich nehme die Zahlungen entgegen, lasse Leute herein und entferne sie, wenn ihr Zugang endet.

    Für Abonnenten: Zahle mit Telegram-Sternen oder auf einem anderen Weg, den der Kanal anbietet, und sieh deine Abos und ihr Ende.

    Tippe auf „Start“, um zu beginnen.
bot-short-description = Bezahlter Zugang zu privaten Kanälen und Gruppen: Telegram-Sterne und andere Zahlungswege.

# Forms

form-cancel = ✖️ Abbrechen
form-use-buttons = Bitte tippe auf einen der Buttons unter dem Angebot oben. Zum Beenden sende /cancel.
form-use-these-buttons = Bitte tippe oben auf die Kanäle, dann auf „Fertig“. Zum Beenden sende /cancel.
form-not-text = Ich habe auf eine getippte Antwort gewartet. Bitte tippe sie ein oder sende /cancel zum Beenden.
form-unknown-command = Diesen Befehl kenne ich nicht, und ich warte noch auf deine Antwort. Zum Beenden sende /cancel.
form-asked-already = Ich habe schon gefragt. Bitte beantworte die Frage unten oder sende /cancel zum Beenden.
button-outdated-form = Dieser Button gehört zu einer früheren Frage. Bitte beantworte die neueste oder sende /cancel zum Beenden.
