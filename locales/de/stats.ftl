# Statistics of a channel.

command-stats = Diagramme zu Verkäufen und Mitgliedern

stats-no-channels =
    Du leitest hier noch keinen Kanal, es gibt also nichts zu zeigen.

    /newchannel verbindet einen.
stats-all = Alle meine Kanäle
stats-caption =
    📊 <b>{ $what }</b>, die letzten { $days } Tage
    { $lines }
stats-nothing = nichts
stats-summary-sales = Verkäufe: { $sales }. Spenden: { $donations }.
stats-summary-net = Erstattungen: { $refunds }. Nach Gebühren für dich: { $net }.
stats-summary-members = { $joined } neu, { $renewed } verlängert, { $left } gegangen.
stats-summary-active =
    { $active ->
        [one] { $active } Person hat jetzt ein Abo.
       *[other] { $active } Personen haben jetzt ein Abo.
    }
stats-summary-offers = Bestellungen: { $made }. Bezahlt: { $paid }.
stats-summary-conversion = Vom Angebot zur Zahlung: { $percent }.
stats-summary-no-offers = In diesen Tagen hat niemand einen Tarif gewählt.
stats-summary-most = Vorn: { $name }, { $sum } mit { $payments ->
        [one] { $payments } Zahlung
       *[other] { $payments } Zahlungen
    }.
stats-summary-then = Danach: { $name }, { $sum } mit { $payments ->
        [one] { $payments } Zahlung
       *[other] { $payments } Zahlungen
    }.
stats-summary-only = Sonst wurde nichts bezahlt.
stats-summary-no-payments = In diesen Tagen wurde nichts bezahlt.
stats-hint-tiers = /channels zeigt, was du verkaufst, und den Link zum Teilen.
stats-hint-links = /links erstellt Tracking-Links, die zeigen, woher Verkäufe kommen.

stats-share-donations = Spenden
stats-share-direct = Ohne gezählten Link
stats-share-of = { $name } · { $channel }

# The chart

stats-title-revenue = { $what }: Geld
stats-title-members = { $what }: Leute
stats-title-offers = { $what }: Bestellungen
stats-title-tiers = { $what }: Verkäufe nach Tarif
stats-title-links = { $what }: Verkäufe nach Link
stats-series-sales = Verkäufe { $sum }
stats-series-donations = Spenden { $sum }
stats-series-refunds = Erstattungen { $sum }
stats-series-joined = Neu { $count }
stats-series-renewed = Verlängert { $count }
stats-series-left = Gegangen { $count }
stats-series-active = Mit Abo { $count }
stats-series-paid = Bezahlt { $count }
stats-series-open = Nicht bezahlt { $count }

# Buttons

channel-stats = 📊 Statistik
stats-chosen = • { $label } •
stats-days = { $days } Tage
stats-view-revenue = 💰 Geld
stats-view-members = 👥 Leute
stats-view-offers = 🛒 Bestellungen
stats-view-tiers = 🏷 Tarife
stats-view-links = 🔗 Links
stats-dark = 🌙 Dunkel
stats-light = ☀️ Hell
stats-csv = ⬇️ Als Datei
stats-others = 📺 Anderer Kanal
stats-csv-caption = Die Zahlen des Diagramms. Tage gelten nach { $zone }.

stats-column-day = Tag
stats-column-sales-stars = Verkäufe (Sterne)
stats-column-donations-stars = Spenden (Sterne)
stats-column-refunds-stars = Erstattungen (Sterne)
stats-column-sales-money = Verkäufe ({ $currency })
stats-column-donations-money = Spenden ({ $currency })
stats-column-refunds-money = Erstattungen ({ $currency })
stats-column-joined = Neu
stats-column-renewed = Verlängert
stats-column-left = Gegangen
stats-column-active = Mit Abo
stats-column-made = Bestellungen
stats-column-paid = Bezahlt
stats-column-tier = Tarif
stats-column-link = Link
stats-column-payments = Zahlungen
stats-column-stars = Sterne
stats-column-money = { $currency }
