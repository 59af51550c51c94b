# How a channel does, drawn; and share links that tell what they brought.

command-stats = Wie meine Kanäle laufen, als Diagramm
command-links = Links zum Teilen, die sagen, was sie bringen

stats-no-channels =
    Du leitest hier noch keinen Kanal, es gibt also nichts zu zeichnen.

    /newchannel verbindet einen.
stats-all = Alle meine Kanäle
stats-caption =
    📊 <b>{ $what }</b>, die letzten { $days } Tage
    { $lines }
stats-nothing = nichts
stats-said-sales = Verkäufe: { $sales }. Spenden: { $donations }.
stats-said-net = Erstattungen: { $refunds }. Nach Gebühren für dich: { $net }.
stats-said-members = { $joined } neu, { $renewed } verlängert, { $left } gegangen.
stats-said-active =
    { $active ->
        [one] { $active } Person hat jetzt ein Abo.
       *[other] { $active } Personen haben jetzt ein Abo.
    }
stats-said-offers = Bestellungen: { $made }. Bezahlt: { $paid }.
stats-said-conversion = Vom Angebot zur Zahlung: { $percent }.
stats-said-no-offers = In diesen Tagen hat niemand einen Tarif gewählt.
stats-said-most = Vorn: { $name }, { $sum } mit { $payments ->
        [one] { $payments } Zahlung
       *[other] { $payments } Zahlungen
    }.
stats-said-then = Danach: { $name }, { $sum } mit { $payments ->
        [one] { $payments } Zahlung
       *[other] { $payments } Zahlungen
    }.
stats-said-only = Sonst wurde nichts bezahlt.
stats-said-no-payments = In diesen Tagen wurde nichts bezahlt.
stats-hint-tiers = /channels zeigt, was du verkaufst, und den Link zum Teilen.
stats-hint-links = /links erstellt Links, die sagen, was sie bringen.

stats-share-donations = Spenden
stats-share-direct = Ohne gezählten Link
stats-share-of = { $name } · { $channel }

# On the chart

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

# Below it

channel-stats = 📊 Statistik
channel-links = 🔗 Gezählte Links
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
stats-column-sales-usd = Verkäufe (USD)
stats-column-donations-usd = Spenden (USD)
stats-column-refunds-usd = Erstattungen (USD)
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
stats-column-usd = USD

# Tracked links

links-no-channels =
    Du leitest hier noch keinen Kanal, es gibt also nichts zu teilen.

    /newchannel verbindet einen.
links-which = 🔗 Links zu welchem Kanal? Wähle einen.
links-list =
    🔗 <b>{ $channel }</b>

    { $links }
links-none =
    Gib einem Link einen Namen („Instagram“, „Newsletter im Mai“), teile ihn dort und sieh hier, was er bringt.
link-line = <b>{ $name }</b> · { $opens } × geöffnet · { $paid } bezahlt · { $sum }
link-new = ➕ Neuer Link
link-retired-label = 💤 { $name }
links-back = ‹ Links
links-not-yours = Du darfst die Links dieses Kanals nicht mehr ändern. Es wurde nichts geändert.
links-too-many = Ein Kanal hat höchstens 30 Links. Lege einen still, den du nicht mehr brauchst, und versuche es noch einmal.
links-form-lost = Ich bin in diesem Formular durcheinandergekommen. Bitte beginne neu mit /links. Fehler-ID: { $id }

link-ask-name =
    🔗 Ein neuer Link zu <b>{ $channel }</b>

    Wie soll er heißen? Nur du siehst den Namen: Schreib, wo du ihn teilen wirst.
link-ask-new-name = Wie soll <b>{ $name }</b> ab jetzt heißen?
link-name-length = Ein Name hat 1 bis 64 Zeichen. Bitte gib einen anderen ein.
link-name-failed = Bei uns ist etwas schiefgegangen, und es wurde nichts geändert. Bitte gib den Namen noch einmal ein. Fehler-ID: { $id }
link-page =
    🔗 <b>{ $name }</b>

    <code>{ $url }</code>

    { $results }

    Eine Bestellung zählt für den Link, den der Käufer zuletzt geöffnet hat, bis zu 7 Tage davor.
link-page-retired =
    💤 <b>{ $name }</b>

    <code>{ $url }</code>

    { $results }

    Er ist stillgelegt: Er führt weiter zu deinen Angeboten und zählt nichts Neues.
link-opened =
    Geöffnet: { $opens ->
        [one] einmal
       *[other] { $opens }-mal
    } von { $people ->
        [one] einer Person
       *[other] { $people } Personen
    }
link-ordered = Bestellungen: { $orders }, bezahlt: { $paid }
link-earned = Eingebracht: { $sum }
link-refunded = Davon erstattet: { $sum }
link-nothing = noch nichts
link-rename = ✏️ Umbenennen
link-retire = 💤 Stilllegen
link-bring-back = ↩️ Zurückholen
