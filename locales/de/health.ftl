# /health der Betreiber und Meldungen über die Installation.

health-title = <b>Zustand</b> · { $when }
health-undelivered = Käufer, die auf Einladungslinks warten: { $count }
health-held = Zahlungen, die auf eine Entscheidung warten: { $count }
health-ledger = Kontobuch: { $sum }
health-ledger-fits = geht auf
health-updates = Nachrichten und Tastendrücke, die auf mich warten: { $count }
health-telegram = Updates, die bei Telegram warten: { $count }
health-jobs-due = Fällige Aufgaben: { $count }
health-jobs-failed = Endgültig fehlgeschlagene Aufgaben: { $count }
health-removals = Personen, die nach dem Ende ihres Zugangs noch drin sind: { $count }
health-channels = Kanäle, in denen ich nicht arbeiten kann: { $count }
health-broadcasts = Rundnachrichten, die gerade verschickt werden: { $count }
health-refresh = 🔄 Aktualisieren
health-well = ✅ Alles in Ordnung.
health-problems = ⚠️ <b>Probleme, das älteste zuerst</b>
health-problem = <b>{ $problem }.</b>
health-problem-since = <b>{ $problem }</b>, seit { $since }.
health-more = Weitere Probleme: { $count }
health-alert-more = Alle Zahlen: /health
health-over =
    ✅ <b>Alles ist wieder in Ordnung.</b>
    { $from } – { $until }

health-name-ledger = Das Kontobuch geht nicht auf
health-name-custody = Ein Guthaben beim Anbieter weicht vom Kontobuch ab
health-name-clock = Die Uhr des Servers geht falsch
health-name-undelivered = Ein Käufer wartet auf Einladungslinks
health-name-updates = Nachrichten bleiben ohne Antwort
health-name-telegram = Telegram kann Updates nicht zustellen
health-name-jobs-due = Aufgaben beginnen zu spät
health-name-removals = Personen sind nach dem Ende ihres Zugangs noch drin
health-name-jobs-failed = Eine Aufgabe ist endgültig fehlgeschlagen
health-name-held = Eine Zahlung wartet auf eine Entscheidung
health-name-channels = Ich kann in einem Kanal nicht arbeiten

health-remedy-ledger = Zahle nichts aus. /anomalies nennt die Buchungen; vielleicht hat jemand Zeilen von Hand geändert.
health-remedy-custody = /anomalies nennt die Guthaben. Wenn niemand Geld von Hand bewegt hat, sende keine Auszahlungen, bevor du den Grund kennst.
health-remedy-clock = <code>npm run doctor</code> zeigt den Unterschied. Lass den Rechner seine Uhr abgleichen (chrony, systemd-timesyncd): Zugänge enden nach dieser Uhr.
health-remedy-undelivered = Unter /jobs steht die fehlgeschlagene Zustellung. <code>npm run doctor</code> nennt Kanäle, in denen mir ein Recht fehlt.
health-remedy-updates = Prüfe, ob die Prozesse mit den Rollen <code>bot</code> und <code>web</code> laufen, und suche im Log nach <code>update_postponed</code>.
health-remedy-telegram = Führe auf dem Server <code>npm run doctor</code> aus: Es zeigt den Webhook, wie Telegram ihn sieht.
health-remedy-jobs-due = Prüfe, ob ein Prozess mit der Rolle <code>worker</code> läuft. Sind alle beschäftigt, starte einen weiteren.
health-remedy-removals = Unter /jobs stehen fehlgeschlagene Entfernungen. <code>npm run doctor</code> nennt Kanäle, in denen mir ein Recht fehlt.
health-remedy-jobs-failed = /jobs zeigt die Ursache. Ist sie behoben, versuche die Aufgabe dort erneut.
health-remedy-held = Öffne /anomalies und entscheide.
health-remedy-channels = <code>npm run doctor</code> nennt den Kanal und das fehlende Recht. Nur der Inhaber kann es zurückgeben, und er weiß Bescheid.
