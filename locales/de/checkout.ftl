# The storefront, the order and the ways to pay, coins, progress, and tracked links.

# Storefront

storefront =
    🔑 <b>{ $channel }</b>

    Wähle, was dir passt. Ich lasse dich herein, sobald deine Zahlung angekommen ist.
storefront-all-tiers = Alle Angebote
storefront-empty =
    <b>{ $channel }</b> hat zurzeit nichts im Verkauf.

    Bitte frag den Inhaber oder öffne den Link später noch einmal.
storefront-tier-retired =
    Dieses Angebot von <b>{ $channel }</b> ist nicht mehr im Verkauf. Das sind die heutigen Angebote:
storefront-closed =
    Dieser Link führt zu nichts, das zurzeit im Verkauf ist.

    Bitte lass dir von der Person, die ihn dir gegeben hat, einen neuen geben. Was du schon gekauft hast, steht unter /subscriptions.

# Order and ways to pay


order-chosen =
    <b>{ $tier }</b> · { $period }
    Zugang zu { $channels }

    { $preview }

    Wie möchtest du zahlen? Dieser Preis gilt für dich bis zum { $until }.
order-preview-begin = Wenn du jetzt zahlst, gilt dein Zugang { $until }.
order-preview-extend = Du hast Zugang bis zum { $date }: Er verlängert sich um { $period } und gilt dann { $until }.
order-preview-extend-to = Du hast Zugang bis zum { $date }: Damit gilt er { $until }.
order-preview-change = Du hast <b>{ $old }</b> bis zum { $date }. Die Zeit von <b>{ $tier }</b> kommt danach dazu, und ab jetzt hast du { $tier }, { $until }.
order-preview-change-to = Du hast <b>{ $old }</b> bis zum { $date }: Ab jetzt hast du <b>{ $tier }</b>, { $until }.
order-preview-resume = Diese Zahlung beendet die Pause deines Zugangs und fügt <b>{ $tier }</b> hinzu: Dein Zugang gilt { $until }.
order-preview-per-channel = <b>{ $tier }</b> kommt in jedem Kanal zu dem dazu, was du hast. Wenn du jetzt zahlst, gilt dein Zugang:
order-preview-line = • <b>{ $channel }</b>: { $until }
order-preview-free = für dich ohnehin gratis
order-refused-date-over = <b>{ $tier }</b> galt bis zum { $date }, es ist also nichts mehr davon zu kaufen.
order-refused-adds-nothing = Du hast schon Zugang zu <b>{ $channel }</b> bis zum { $date }. <b>{ $tier }</b> gilt nicht länger und würde nichts hinzufügen, deshalb nehme ich kein Geld dafür.
order-refused-for-life = Du bist unbegrenzt in <b>{ $channel }</b>, es gibt also nichts mehr zu kaufen.
order-refused-banned = Das Team von <b>{ $channel }</b> lässt dich dort nicht herein, deshalb nehme ich kein Geld dafür. Bitte sprich mit ihm.
order-refused-allowed = Das Team von <b>{ $channel }</b> lässt dich gratis herein, es gibt also nichts zu zahlen.
order-not-on-sale = Dieses Angebot ist nicht mehr im Verkauf. Öffne den Link des Kanals noch einmal, um zu sehen, was es heute gibt.
order-too-many = Du hast in einer Stunde sehr viele Käufe begonnen, deshalb kann ich gerade keinen weiteren beginnen. Die vorigen gelten noch: Bitte nutze einen davon oder versuche es in einer Stunde noch einmal.
order-no-way-to-pay = { $channel } kann für dieses Angebot gerade keine Zahlungen annehmen. Bitte sag dem Inhaber Bescheid.
order-already-paid = Diese Bestellung ist schon bezahlt. Für mehr Zeit wähle das Angebot noch einmal.
order-stale = Diese Bestellung ist zu alt, ihr Preis gilt nicht mehr. Wähle das Angebot noch einmal.

renew-not-sold = <b>{ $tier }</b> ist nicht mehr oder gerade nicht im Verkauf, deshalb kann ich nicht verlängern.
renew-too-late = Dein bisheriger Preis galt bis zum { $date }. Das sind die heutigen Angebote:

pay-with-stars = { $price }
pay-with-stripe = 💳 { $price } mit Karte
pay-with-nowpayments = 🪙 { $price } in Krypto
pay-with-cryptopay = 👛 { $price } mit @CryptoBot
pay-open-page = 🔗 Zahlungsseite öffnen
pay-try-again = 🔄 Erneut versuchen

invoice-description = Zugang zu { $channel }
checkout-opened =
    <b>{ $tier }</b> · { $channel }

    Öffne die Seite und zahle. Ich verfolge die Zahlung hier und lasse dich herein, wenn sie da ist.
checkout-failed = Die Zahlungsseite ließ sich gerade nicht öffnen. Es wurde nichts abgebucht. Fehler-ID: { $id }
checkout-impossible = Dieses Angebot lässt sich auf diesem Weg nicht bezahlen. Bitte wähle einen anderen. Fehler-ID: { $id }

charge-refused-unknown = Diese Rechnung ist hier nicht bekannt. Bitte öffne den Link des Kanals und wähle noch einmal.
charge-refused-wrong_payer = Diese Rechnung wurde für jemand anderen erstellt. Öffne den Link des Kanals, um deine eigene zu bekommen.
charge-refused-wrong_price = Der Preis dieser Rechnung hat sich geändert. Bitte wähle das Angebot noch einmal.
charge-refused-paid = Diese Rechnung ist schon bezahlt. Für mehr Zeit sende /subscriptions und tippe auf „Verlängern“.
charge-refused-stale = Diese Rechnung ist zu alt. Bitte wähle das Angebot noch einmal.
charge-refused-renewing = Du hast diesen Kanal schon abonniert. Sende /subscriptions, um das Abo zu sehen, oder wähle das Angebot noch einmal, um einmalig zu zahlen.
charge-refused-date_over = Das Datum, bis zu dem dieses Angebot gilt, ist vorbei; es wurde nichts abgebucht.
charge-refused-adds_nothing = Dein Zugang gilt schon so lange wie dieses Angebot: Es würde nichts hinzufügen; es wurde nichts abgebucht.
charge-refused-for_life = Das hast du schon unbegrenzt; es wurde nichts abgebucht.
charge-refused-banned = Das Team dieses Kanals lässt dich nicht herein; es wurde nichts abgebucht. Bitte sprich mit ihm.
charge-refused-allowed = Du kommst gratis herein; es wurde nichts abgebucht.
charge-refused-not_on_sale = Dieses Angebot ist nicht mehr im Verkauf. Bitte öffne den Link des Kanals noch einmal.

progress-pending = ⏳ <b>{ $tier }</b> · { $channel }: Warte auf deine Zahlung.
progress-confirming = 🔎 <b>{ $tier }</b> · { $channel }: Deine Zahlung ist gesehen worden und wird vom Netzwerk bestätigt.
progress-deciding = 🔎 <b>{ $tier }</b> · { $channel }: Deine Bank entscheidet über die Zahlung; das kann Tage dauern. Sobald das Geld da ist, geht es weiter.
progress-confirmed = 🔎 <b>{ $tier }</b> · { $channel }: Deine Zahlung ist bestätigt und unterwegs.
progress-settling = 🔎 <b>{ $tier }</b> · { $channel }: fast fertig.
progress-partially-paid =
    ⚠️ <b>{ $tier }</b> · { $channel }: Angekommen: { $arrived }. Es fehlt: { $missing }.

    Sende den Rest an dieselbe Adresse oder öffne die Seite. Du kannst auch warten: Der Inhaber kann es gelten lassen.
progress-missing-unknown = ein Teil
progress-expired = ⌛ <b>{ $tier }</b> · { $channel }: Die Zeit zum Zahlen ist abgelaufen. Was verspätet kommt, zählt trotzdem.
progress-closed = ⌛ <b>{ $tier }</b> · { $channel }: Die Zeit zum Zahlen ist abgelaufen. Es wurde nichts abgebucht. Beginne noch einmal, um es erneut zu versuchen.
progress-failed = ❌ <b>{ $tier }</b> · { $channel }: Die Zahlung ist fehlgeschlagen. Wähle das Angebot noch einmal, um es erneut zu versuchen.
progress-refunded = ↩️ <b>{ $tier }</b> · { $channel }: Die Zahlung wurde erstattet.
progress-paid = ✅ <b>{ $tier }</b> · { $channel }: bezahlt. Danke!
progress-held = 🕵️ <b>{ $tier }</b> · { $channel }: Die Zahlung ist angekommen, passt aber nicht zur Bestellung. Ein Mensch sieht sie sich an; dein Geld ist nicht verloren.

# Coins

checkout-coins =
    <b>{ $tier }</b> · { $channel }
    { $price }

    Wähle hier eine Kryptowährung zum Bezahlen oder auf der Zahlungsseite. Ich verfolge die Zahlung hier und lasse dich herein, wenn sie da ist.
coins-previous = ‹
coins-next = ›
coins-other = 🪙 Andere Kryptowährung
coins-on-page = 🌐 Auf der Zahlungsseite wählen
coins-off = Krypto wird gerade nicht angenommen. Wähle das Angebot noch einmal, um zu sehen, wie du sonst zahlen kannst.

quote =
    <b>{ $tier }</b> · { $channel }

    Sende genau <code>{ $amount }</code> { $coin } an diese Adresse:
    <code>{ $address }</code>
quote-memo =
    ⚠️ Und dazu dieses Memo (Tag): <code>{ $memo }</code>
    Ohne das Memo kann niemand erkennen, dass die Zahlung von dir ist.
quote-network = ⚠️ Nutze nur das Netzwerk { $network }. Was über ein anderes gesendet wird, ist verloren.
quote-until =
    Dieser Betrag gilt bis zum { $date }.

    Ich verfolge die Zahlung hier und lasse dich herein, wenn sie da ist.
quote-over = ⌛ Dieser Betrag gilt nicht mehr. Bitte aktualisiere ihn, bevor du sendest.
quote-still-good = Dieser Betrag gilt noch.
quote-not-renewed = Der Betrag ließ sich gerade nicht aktualisieren. Bitte versuche es noch einmal oder wähle eine andere Kryptowährung. Fehler-ID: { $id }
quote-renew = 🔄 Betrag aktualisieren
quote-page = 🌐 Zahlungsseite

coin-refused-minimum = Der Preis ist für { $coin } jetzt zu niedrig: Der Mindestbetrag ist gestiegen. Es wurde nichts abgebucht. Bitte wähle eine andere Kryptowährung.
coin-refused-unavailable = { $coin } wird gerade nicht angenommen. Es wurde nichts abgebucht. Bitte wähle eine andere Kryptowährung.
coin-refused-too-many = Für diese Zahlung gibt es schon Adressen in vielen Kryptowährungen. Es wurde nichts abgebucht. Bitte nutze eine davon: Tippe auf ihre Kryptowährung, und ich zeige die Adresse noch einmal.
coin-failed = Die Zahlung in { $coin } ließ sich gerade nicht öffnen. Es wurde nichts abgebucht. Bitte versuche es noch einmal. Fehler-ID: { $id }
coin-impossible = Dieses Angebot lässt sich nicht in { $coin } bezahlen. Es wurde nichts abgebucht. Bitte wähle eine andere Kryptowährung. Fehler-ID: { $id }

# Tracked links

command-links = Tracking-Links: woher Verkäufe kommen
channel-links = 🔗 Gezählte Links

links-no-channels =
    Du leitest hier noch keinen Kanal, es gibt also nichts zu teilen.

    /newchannel verbindet einen.
links-which = 🔗 Links zu welchem Kanal? Wähle einen.
links-list =
    🔗 <b>{ $channel }</b>

    { $links }
links-none =
    Gib einem Link einen Namen („Instagram“, „Newsletter im Mai“), teile ihn dort und sieh hier, wie viele Verkäufe von ihm kommen.
link-line = <b>{ $name }</b> · { $opens } × geöffnet · { $paid } bezahlt · { $sum }
link-new = ➕ Neuer Link
link-retired-label = 💤 { $name }
links-back = ‹ Links
links-not-yours = Du darfst die Links dieses Kanals nicht mehr ändern. Es wurde nichts geändert.
links-too-many = Ein Kanal hat höchstens 30 Links. Lege einen still, den du nicht mehr brauchst, und versuche es noch einmal.
links-form-lost = Ich konnte mit diesem Formular nicht weitermachen. Bitte beginne neu mit /links. Fehler-ID: { $id }

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

    Dieser Link ist stillgelegt: Er öffnet weiter deine Angebote, aber neue Bestellungen zählen nicht für ihn.
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
