# /terms, /privacy and /paysupport.

command-terms = Verkaufsbedingungen
command-paysupport = Hilfe zu einem Kauf
command-privacy = Meine gespeicherten Daten

terms =
    📄 <b>Verkaufsbedingungen</b>

    • <b>Was</b>: Zugang zu einem privaten Kanal oder einer privaten Gruppe, für die Zeit, die das Angebot nennt.
    • <b>Wer verkauft</b>: der Inhaber dieses Kanals, über diesen Bot. Telegram verkauft es nicht und kann dabei nicht helfen.
    • <b>Wie lange</b>: von der Zahlung bis zu dem Datum, das du dann erfährst. Danach endet der Zugang von selbst; eine weitere Zahlung fügt Zeit hinzu.
    • <b>Abos</b>: Du kannst sie jederzeit mit /subscriptions kündigen. Was bezahlt ist, bleibt dir bis zum Ende.
    • <b>Erstattungen</b>: Frag den Inhaber mit /paysupport. Sterne gehen als Sterne zurück, und eine Zahlung mit Karte geht auf die Karte zurück. Wie Krypto zurückgeht, sagt dir der Inhaber.
privacy =
    🔒 <b>Daten, die ich speichere</b>

    • deine Telegram-ID, deinen Vornamen, Benutzernamen und deine Sprache
    • deine Bestellungen, deine Zahlungen und wie lange du Zugang hast
    • die Kanäle, deren Angebote du geöffnet hast, die Links, die du benutzt hast, ihre Rundnachrichten an dich und die Kanäle, die du stummgeschaltet hast
    • deine Spenden und die Nachrichten dazu; wenn du deinen Namen verbirgst, kennt ihn nur der Betreiber
    • deine Nachrichten mit /paysupport; das Team des Kanals liest sie

    Deine Telefonnummer, deine Karte und deine anderen Chats sehe ich nie. Der Inhaber eines Kanals sieht, wer bei ihm gekauft hat und was. Wenn du nicht mit Sternen zahlst, erfährt der Zahlungsanbieter, was für wie viel gekauft wird. Sendest du Coins an eine Adresse, erfährt er nicht, wer du bist; zahlst du aus einer Wallet bei ihm oder mit Karte, erfährt er es. Sonst erfährt niemand etwas.

    <b>Wie lange</b>, in Tagen: Besuche { $visits }, Nachrichten { $messages }, nie bezahlte Bestellungen { $orders }. Zahlungen bleiben, solange dieser Bot sein Kontobuch führt. Wenn du nur in einer Gruppe schreibst, speichere ich nichts über dich.
privacy-export = ⬇️ Meine Daten als Datei
privacy-erase = 🗑 Meine Daten löschen
privacy-file = Alles, was ich über dich speichere.
privacy-erase-ask =
    🗑 <b>Deine Daten löschen?</b>

    • Dein Name, deine Nachrichten, Notizen, Besuche und Einstellungen werden gelöscht.
    • Dein Zugang endet sofort, und ich entferne dich aus den Kanälen.
    • Deine Zahlungen bleiben in den Büchern unter einer zufälligen ID, die niemand dir zuordnen kann. Deshalb kann ich kein Geld mehr zurücksenden. Bezahle keine offenen Rechnungen.
    • Eine Sperre in einem Kanal bleibt.

    Das lässt sich nicht rückgängig machen.
privacy-erase-ask-owner = • Deine Kanäle hier schließen für immer: Titel, Texte, Links und Team werden gelöscht, und wer drin ist, bleibt drin.
privacy-erase-ask-operator = • Du bist kein Betreiber dieses Bots mehr. Gibt es keinen anderen, gibt „npm run claim“ einen neuen Link aus. Steht deine ID in OPERATOR_IDS, entferne sie dort.
privacy-erase-yes = 🗑 Ja, alles löschen
privacy-erase-no = ‹ Nein, lassen
privacy-erased = Erledigt: Deine Daten sind gelöscht. Wenn du mir wieder schreibst, bist du für mich neu.
privacy-erase-not-owns-channel = Du verkaufst hier in: { $channels }. Entferne mich dort zuerst in Telegram (Kanal → Administratoren), dann lösche deine Daten.
privacy-erase-not-broadcast-open = Eine Rundnachricht von dir ist geplant oder wird gesendet. Beende sie mit /broadcast oder warte, bis sie fertig ist, dann lösche deine Daten.
privacy-erase-not-renewals = Einigen deiner Käufer wird noch automatisch abgebucht. Ich beende das innerhalb eines Tages, nachdem du mich aus dem Kanal entfernt hast. Bitte versuche es morgen wieder.
privacy-erase-not-invoices = Bis { $date } kann noch jemand eine offene Bestellung bei dir bezahlen. Bitte versuche es danach wieder.
privacy-erase-not-sale-open = Eine Zahlung oder Erstattung zu einem deiner Verkäufe ist nicht abgeschlossen. Entscheide mit /refund oder in meiner Nachricht dazu, dann lösche deine Daten.
privacy-erase-not-buyers = Käufer, die noch bezahlte Zeit haben: { $count }, bis { $date }. Erstatte ihnen mit /refund oder warte bis dahin, und lösche danach deine Daten.
privacy-erase-not-payout-open = Eine Auszahlung an dich ist unterwegs. Ich schreibe dir, wenn sie gesendet ist; lösche dann deine Daten.
privacy-erase-not-balance = Du hast hier noch { $sum }. Fordere das mit /payouts an; jeder Betrag geht, nachdem ich deine Kanäle verlassen habe (Sterne 21 Tage nach dem Verkauf). Ist er gesendet, lösche deine Daten.
privacy-erase-not-balance-by-hand = Die Bücher schulden dir noch { $sum }, und Auszahlungen sind hier aus. Bitte den Betreiber, dich zu bezahlen und das zu verbuchen: Mit PAYOUTS=on geht das über /payouts. Lösche dann deine Daten. { $people }
privacy-erase-not-debt = Dein Guthaben ist { $sum }: So viel schuldest du nach einer Erstattung. Neue Verkäufe gleichen es aus; sonst sprich zuerst mit dem Betreiber. { $people }
privacy-erase-not-sends-payout = Du sendest als Betreiber gerade eine Auszahlung. Verbuche sie oder gib sie mit /payouts zurück, dann lösche deine Daten.
privacy-erase-not-is-charged = Bei dir wird noch ein Abo abgebucht. Beende zuerst mit /subscriptions die Verlängerung, und lösche dann deine Daten.
privacy-erase-not-open-payment = Eine deiner Zahlungen oder Rückzahlungen ist noch unterwegs. Versuche es wieder, wenn sie fertig ist; mit /paysupport erreichst du die Leute, die entscheiden.
support-button-terms = 📄 Verkaufsbedingungen
support-button-privacy = 🔒 Meine Daten
support-button-support = 💬 Hilfe zu einem Kauf

# Choosing a purchase

support-choose =
    💬 <b>Um welchen Kanal geht es?</b>

    Tippe darauf und schreib: Der Inhaber bekommt deine Nachricht und antwortet hier.
support-purchase =
    <b>{ $channel }</b>
    { $what }
support-nothing-bought =
    Du hast hier noch nichts gekauft, es gibt also keinen Kanalinhaber zum Fragen.

    Zum Kaufen öffne den Link, den der Inhaber des Kanals teilt.
support-nothing-bought-operators =
    Du hast hier noch nichts gekauft, es gibt also keinen Kanalinhaber zum Fragen.

    Für alles andere schreib an den Betreiber dieses Bots: { $people }.
support-operator = <a href="{ $url }">{ $name }</a>

support-bought-paid = { $tier }, bezahlt am { $date }.
support-bought-refunded = { $tier }, bezahlt am { $date } und erstattet.
support-bought-unfinished = { $tier }, eine am { $date } begonnene Zahlung, die bisher nichts gekauft hat.
support-bought-unpaid = { $tier }, bestellt am { $date } und nicht bezahlt.
support-bought-given = { $tier }, seit { $date }.
support-payment = Zahlung <code>{ $id }</code>
support-access-life = Zugang: unbegrenzt.
support-access-until = Zugang: bis zum { $date }.
support-access-over = Zugang: vorbei seit { $date }.

# Writing

support-ask-question =
    💬 An den Inhaber von <b>{ $name }</b>

    Schreib deine Frage in einer Nachricht, bis zu { $max } Zeichen.
support-ask-answer =
    💬 An <b>{ $name }</b>

    Schreib deine Antwort in einer Nachricht, bis zu { $max } Zeichen.
support-message-empty = Darin ist nichts zu lesen. Bitte schreib deine Nachricht noch einmal.
support-message-long = Das ist länger als { $max } Zeichen. Bitte fasse dich kürzer, in einer Nachricht.
support-message-not-text = Ich kann bisher nur Text weitergeben. Bitte schreib es in einer Nachricht oder sende /cancel zum Beenden.
support-too-many = Du hast in dieser Stunde fünf Nachrichten geschrieben, oder sie sind noch unterwegs. Bitte gib der anderen Seite etwas Zeit zum Lesen und schreib später wieder.
support-not-allowed = In diesem Gespräch darfst du nicht mehr schreiben, deshalb wurde nichts gesendet.
support-failed = Bei uns ist etwas schiefgegangen, und deine Nachricht wurde nicht gesendet. Bitte schick sie noch einmal. Fehler-ID: { $id }
support-form-lost = Ich konnte mit deiner Nachricht nicht weitermachen, deshalb wurde nichts gesendet. Bitte beginne neu mit /paysupport. Fehler-ID: { $id }
support-question-sent = ✉️ Deine Nachricht ist unterwegs zum Inhaber von <b>{ $name }</b>. Die Antwort kommt hier an.
support-answer-sent = ✉️ Deine Antwort ist unterwegs zu <b>{ $name }</b>.

# Messages that arrive

support-question =
    💬 <b>{ $name }</b> (<code>{ $id }</code>) schreibt zu <b>{ $channel }</b>:

    <blockquote>{ $text }</blockquote>
support-last-purchase = Letzter Kauf: { $what }
support-answer =
    💬 <b>{ $channel }</b> antwortet:

    <blockquote>{ $text }</blockquote>
support-button-answer = ↩️ Antworten
support-button-write-back = ↩️ Zurückschreiben
support-owner-away =
    Der Inhaber von <b>{ $name }</b> ist im Moment nicht erreichbar.

    Deine Nachricht ist aufbewahrt, und ich versuche zwei Wochen lang, sie zuzustellen. Du brauchst sie nicht noch einmal zu senden.
support-subscriber-away =
    <b>{ $name }</b> ist im Moment nicht erreichbar und hat mich angehalten.

    Deine Antwort ist aufbewahrt, und ich versuche zwei Wochen lang, sie zuzustellen. Du brauchst sie nicht noch einmal zu senden.
