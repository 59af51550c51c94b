# What was earned, and what is held: for owners, and for operators.

command-balance = Was ich verdient habe
command-statement = Meine Verkäufe eines Monats als Datei

books-stars = ⭐ { $amount }
books-coins = { $amount } { $currency }
books-empty =
    In deinen Kanälen wurde noch nichts bezahlt, es gibt also nichts zu zählen.

    /channels zeigt deine Angebote und die Links zum Teilen.

balance =
    💰 <b>Dein Guthaben</b>

    { $currencies }

    Die Zeilen gelten für { $month }, in UTC. Für jeden einzelnen Verkauf sende /statement.
balance-currency =
    <b>{ $balance }</b>
    Verkäufe: { $gross }
    Plattformgebühr: { $platformFee }
    Anbieter- und Netzwerkgebühren: { $costs }
    Erstattungen: { $refunds }
    Netto: { $net }
balance-paid-out = Ausgezahlt: { $payouts }

statement-choose = 🧾 Welcher Monat? Du bekommst eine Datei für deine Tabellenkalkulation. Monate beginnen und enden nach UTC.
statement-totals = Verkäufe { $gross } · Gebühren { $fees } · Erstattungen { $refunds } · netto { $net } · Guthaben { $balance }
statement-totals-paid-out = Verkäufe { $gross } · Gebühren { $fees } · Erstattungen { $refunds } · netto { $net } · ausgezahlt { $payouts } · Guthaben { $balance }

statement-column-date = Datum (UTC)
statement-column-entry = Buchung
statement-column-kind = Art
statement-column-channel = Kanal
statement-column-tier = Tarif
statement-column-buyer = Telegram-ID des Käufers
statement-column-provider = Anbieter
statement-column-payment = Zahlungs-ID des Anbieters
statement-column-currency = Währung
statement-column-gross = Brutto
statement-column-platform-fee = Plattformgebühr
statement-column-provider-fee = Anbietergebühr
statement-column-network-fee = Netzwerkgebühr
statement-column-net = Netto
statement-column-balance = Guthaben
statement-kind-opening = Anfangsguthaben
statement-kind-closing = Endguthaben
statement-kind-sale = Verkauf
statement-kind-rest = Rest eines Verkaufs
statement-kind-refund = Erstattung
statement-kind-refund-undone = Erstattung zurückgenommen
statement-kind-payout = Auszahlung
statement-kind-payout-undone = Auszahlung abgelehnt

platform-balance = 🏦 <b>Die Plattform</b>
platform-balance-platform-fee = Verdiente Gebühren: { $sums }
platform-balance-unallocated = Noch niemandem zugeordnet: { $sums }
platform-balance-refunds = Auf dem Weg zurück zu Käufern: { $sums }
platform-balance-owner-balance = Den Inhabern geschuldet: { $sums }
platform-balance-payouts-in-transit = Unterwegs zu Inhabern: { $sums }
platform-balance-paid-out = An Inhaber gesendet: { $sums }
platform-balance-provider-clearing = Bei den Anbietern: { $sums }
platform-balance-nothing = nichts
platform-balance-more = { $count } weitere Kryptowährungen
