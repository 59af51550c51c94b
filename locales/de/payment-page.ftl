# The web page on which a buyer follows a payment in coins. Plain text.

# The button under a coin's address in the chat, which opens the page.
pay-page-open = 📱 QR-Code

pay-page-title = Deine Zahlung

pay-page-is-pending = Warte auf deine Zahlung
pay-page-next-pending = Sende genau diesen Betrag. Sobald er unterwegs ist, siehst du es hier.
pay-page-is-choosing = Wähle eine Kryptowährung
pay-page-next-choosing = Wähle eine Kryptowährung auf der Zahlungsseite oder im Chat. Sobald deine Zahlung unterwegs ist, siehst du es hier.
pay-page-is-confirming = Deine Zahlung ist unterwegs
pay-page-next-confirming = Das Netzwerk hat sie gesehen und bestätigt sie gerade. Das dauert eine Minute bis eine Stunde; du kannst diese Seite schließen.
pay-page-is-confirmed = Deine Zahlung ist bestätigt
pay-page-next-confirmed = Die Zahlung ist fast abgeschlossen.
pay-page-is-paid = Bezahlt. Danke!
pay-page-next-paid = Geh zurück zum Chat: Er zeigt dir, wie du beitrittst.
pay-page-next-paid-donation = Deine Spende ist angekommen. Es gibt nichts mehr zu tun.
pay-page-is-partially-paid = Ein Teil fehlt noch
pay-page-next-partially-paid = Angekommen: { $arrived }. Es fehlt: { $missing }. Sende den Rest an dieselbe Adresse. Du kannst auch warten: Der Inhaber kann es gelten lassen.
pay-page-next-partially-paid-unknown = Es ist nicht alles angekommen. Der Inhaber weiß Bescheid und kann es gelten lassen; du hörst davon im Chat.
pay-page-is-expired = Die Zeit zum Zahlen ist abgelaufen
pay-page-next-expired = Was du schon gesendet hast, zählt trotzdem, wie spät es auch ankommt. Wenn du nichts gesendet hast, beginne im Chat neu.
pay-page-is-failed = Die Zahlung ist fehlgeschlagen
pay-page-next-failed = Es wurde nichts gekauft. Beginne im Chat neu, um es noch einmal zu versuchen.
pay-page-is-held = Ein Mensch sieht sich deine Zahlung an
pay-page-next-held = Die Zahlung ist angekommen, passt aber nicht zur Bestellung. Dein Geld ist nicht verloren: Du bekommst eine Nachricht im Chat.
pay-page-is-refunded = Die Zahlung wurde erstattet
pay-page-next-refunded = Sie ging an dich zurück. Wenn du eine Frage hast, schreib /paysupport im Chat.
pay-page-is-rejected = Die Zahlung konnte nicht angenommen werden
pay-page-next-rejected = Dein Geld ist nicht verloren. Bitte sprich mit dem Inhaber: Schreib /paysupport im Chat.

pay-page-steps = Wie weit deine Zahlung ist
pay-page-step-pending = Zahlung senden
pay-page-step-remainder = Rest senden
pay-page-step-seen = Vom Netzwerk gesehen
pay-page-step-confirming = Vom Netzwerk bestätigt
pay-page-step-paid = Du kommst herein
pay-page-step-received = Deine Spende kommt an
pay-page-mark-done = erledigt
pay-page-mark-now = jetzt
pay-page-mark-to-come = kommt noch

pay-page-order = Wofür du zahlst
pay-page-bought = Angebot
pay-page-channel = Kanal
pay-page-price = Preis

pay-page-deposit = Wohin du es sendest
pay-page-amount = Betrag
pay-page-amount-missing = Fehlender Betrag
pay-page-address = Adresse
pay-page-memo = Memo (Tag)
pay-page-memo-needed = Ohne das Memo kann niemand erkennen, dass die Zahlung von dir ist.
pay-page-network = Nutze nur das Netzwerk { $network }. Was über ein anderes gesendet wird, ist verloren.
pay-page-qr = QR-Code der Adresse
pay-page-copy = Kopieren
pay-page-copy-amount = Betrag kopieren
pay-page-copy-address = Adresse kopieren
pay-page-copy-memo = Memo kopieren
pay-page-copied = Kopiert
pay-page-good-until = Dieser Betrag gilt bis zum { $date }.
pay-page-time-left = Verbleibende Zeit:
pay-page-sum-over = Dieser Betrag gilt nicht mehr. Bitte aktualisiere ihn im Chat, bevor du sendest.

pay-page-provider = Kryptowährung wählen
pay-page-back = Zurück zu Telegram
pay-page-back-without-name = Geh zurück zum Chat mit dem Bot in Telegram.
pay-page-again = In Telegram neu beginnen

pay-page-follows = Diese Seite verfolgt die Zahlung von selbst.
pay-page-lost = Keine Verbindung. Neuer Versuch…
pay-page-reloads = Diese Seite lädt sich alle 30 Sekunden neu.
pay-page-reload-stop = Das stoppen
pay-page-reload-now = Jetzt nachsehen
pay-page-reload-start = Alle 30 Sekunden neu laden

pay-page-unknown = Diese Seite gibt es nicht
pay-page-unknown-next = Vielleicht wurde die Adresse abgeschnitten. Öffne den Link noch einmal.
pay-page-over = Diese Seite ist abgelaufen
pay-page-over-next = Alles zu deiner Zahlung steht im Chat mit dem Bot.
pay-page-too-many = Zu viele Anfragen
pay-page-too-many-next = Bitte warte eine Minute und öffne die Seite dann noch einmal.
pay-page-broken = Das hat nicht geklappt
