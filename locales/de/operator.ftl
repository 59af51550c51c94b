# Pages and messages for operators.

operator-jobs-gave-up =
    { $count ->
        [one] Eine Aufgabe ist fehlgeschlagen und wird nicht von selbst wiederholt.
       *[other] { $count } Aufgaben sind fehlgeschlagen und werden nicht von selbst wiederholt.
    } Sende /jobs, um zu sehen, was fehlgeschlagen ist, und um es erneut zu versuchen.
operator-jobs-none = Nichts ist endgültig fehlgeschlagen. Alles in Ordnung.
operator-jobs-list =
    { $count ->
        [one] Eine Aufgabe ist endgültig fehlgeschlagen. Wenn die Ursache behoben ist, versuche sie erneut:
       *[other] { $count } Aufgaben sind endgültig fehlgeschlagen. Wenn ihre Ursache behoben ist, versuche sie erneut:
    }
operator-job =
    <b>{ $number }. { $task }</b>
    { $when }, nach { $attempts ->
        [one] einem Versuch
       *[other] { $attempts } Versuchen
    }
    <code>{ $error }</code>
operator-button-retry = { $number } erneut versuchen
operator-job-queued = Die Aufgabe ist wieder eingereiht. Schlägt sie noch einmal fehl, sage ich dir Bescheid.
operator-job-not-waiting = Die Aufgabe wartet nicht mehr: Sie ist schon eingereiht oder erledigt.

# The timeline of a payment: /payment. A step is one line or a few below its time.

timeline-see = 🔎 Ansehen
timeline-usage = Sende /payment und eine ID: einer Bestellung, einer Zahlung, einer Abbuchung oder einer Rechnung. Für alles, was auf dich wartet, sende /anomalies.
timeline-unknown = Unter dieser ID kenne ich nichts. Bitte prüfe sie: Ich nehme die ID einer Bestellung, einer Zahlung, einer Abbuchung oder einer Rechnung, wie eine Nachricht von mir, Telegrams Beleg oder der Anbieter sie zeigt.
timeline-state = <b>{ $state }</b>
timeline-unpaid = <b>Es wurde nichts bezahlt.</b>
timeline-payments = <b>Mehrere Zahlungen.</b> Öffne eine, um darüber zu entscheiden.
timeline-numbered = Zahlung { $number }: { $state }
timeline-payment = { $provider } · { $price } · <code>{ $external }</code>
    Zahlung <code>{ $payment }</code>
timeline-payment-arrived = { $provider } · { $price } · angekommen: { $arrived } · <code>{ $external }</code>
    Zahlung <code>{ $payment }</code>
timeline-order = Bestellung <code>{ $order }</code>
timeline-access = Zugang des Käufers: { $until }.
timeline-access-over = Der Zugang des Käufers ist vorbei.
timeline-unknown-order =
    <b>Die Bestellung dieser Zahlung ist hier nicht bekannt.</b> Es wurde nichts dafür gewährt.
    { $provider } · <code>{ $payment }</code>
timeline-dismissed-order =
    <b>Die Bestellung dieser Zahlung ist hier nicht bekannt. Abgehakt.</b>
    { $provider } · <code>{ $payment }</code>
timeline-page = Seite { $page } von { $pages }
timeline-earlier = ‹ Früher
timeline-later = Später ›
timeline-reject = ✖️ Ablehnen…
timeline-refund = ↩️ Erstatten…
timeline-decide-access = 🚪 Über den Zugang entscheiden…
timeline-dismiss = 🗑 Abhaken…
timeline-retry = 🔄 { $task } erneut versuchen
timeline-open-payment = Zahlung { $number }
timeline-open-order = Die ganze Bestellung
timeline-to-anomalies = ‹ Auffälligkeiten

provider-stars = Telegram-Sterne
provider-stripe = Stripe
provider-nowpayments = NOWPayments
provider-cryptopay = Crypto Pay

status-pending = wartet
status-confirming = wird bestätigt
status-confirmed = bestätigt
status-settling = wird gesendet
status-partially-paid = teilweise bezahlt
status-paid = abgeschlossen
status-failed = fehlgeschlagen
status-expired = abgelaufen
status-refunded = erstattet

reason-repeated-deposit = an die Adresse einer früheren Zahlung kam noch einmal Krypto
reason-wrong-price = sie nennt einen anderen Preis als die Bestellung
reason-wrong-asset = es kam eine andere Kryptowährung als verlangt
reason-underpaid = es kam weniger als verlangt
reason-wrong-payer = jemand anders als der Käufer hat bezahlt
reason-too-late = der letzte Tag des Angebots war vorbei
reason-stale-price = der Preis der Bestellung war lange vorbei
reason-quote-expired = der Kurs war abgelaufen, und die Coins sind weniger wert als der Preis

state-granted = Bezahlt, und der Zugang ist gewährt.
state-granted-not-notified = Bezahlt, und der Käufer weiß es noch nicht.
state-held = Zurückgehalten: { $reason }.
state-partially-paid = Ein Teil fehlt, und niemand hat darüber entschieden.
state-partially-paid-declined = Ein Teil fehlt, und der Käufer wurde darum gebeten.
state-merged = Teil einer anderen Zahlung, die damit vollständig wurde.
state-rejected = Abgelehnt.
state-disputed = Reklamiert: Die Bank hält das Geld, bis sie entscheidet.
state-refund-by-hand = Eine Erstattung ist beantragt: Der Betrag ist von Hand zurückzusenden.
state-refund-under-way = Eine Erstattung läuft.
state-refunded = Erstattet.
state-pending = Unterwegs: { $status }.

access-kept = Der Zugang bleibt.
access-shortened = Der Zugang wird anteilig kürzer.
access-ended = Der Zugang endet damit.
access-open = Über den Zugang hat niemand entschieden.

step-when = <i>{ $when }</i>
step-when-payment = <i>{ $when }</i> · Zahlung { $number }
step-order-made = { $buyer } hat <b>{ $tier }</b> ({ $period }) von { $channel } für { $price } bestellt.
step-checkout = Zahlung über { $provider } wurde geöffnet.
step-checkout-invoice = Zahlung über { $provider } wurde geöffnet: Rechnung <code>{ $invoice }</code>.
step-coin = Im Chat verlangt: { $amount }, Zahlung <code>{ $payment }</code>.
step-webhook = { $provider } hat uns gemeldet: <b>{ $status }</b>.
step-reconciled = Wir haben bei { $provider } nachgefragt: <b>{ $status }</b>.
step-outcome-grant = Damit ist die Bestellung bezahlt.
step-outcome-hold = Zurückgehalten.
step-outcome-hold-because = Zurückgehalten: { $reason }.
step-outcome-unknown-order = Genannt wird die Bestellung <code>{ $order }</code>, die hier nicht bekannt ist.
step-decided-accepted = { $who } hat die Zahlung angenommen.
step-decided-rejected = { $who } hat die Zahlung abgelehnt.
step-decided-wait = { $who } hat den Käufer um den fehlenden Betrag gebeten.
step-decided-refund = { $who } hat eine Erstattung beantragt.
step-decided-refund-part = { $who } hat eine Teilerstattung beantragt.
step-decided-refund-waits = { $who } hat eine Erstattung beantragt, die das Guthaben nicht deckt: Sie wartet auf einen Betreiber.
step-decided-refund-sent = { $who } hat das Geld von Hand zurückgesendet.
step-decided-refund-withdrawn = { $who } hat die Erstattung zurückgenommen.
step-decided-refund-declined = { $who } hat die Erstattung abgelehnt.
step-decided-access = { $who } hat über den Zugang entschieden.
step-decided-event-dismissed = { $who } hat es abgehakt.
step-decided-retry = { $who } hat eine Aufgabe erneut versuchen lassen.
step-decided-other = { $who }: { $action }.
step-reason = Grund: { $reason }
step-granted = Gewährt: { $period }.
step-granted-until = Gewährt bis zum { $until }.
step-booked-sale = Als Verkauf gebucht:
step-booked-remainder = Als Rest eines Verkaufs gebucht:
step-booked-held = Als zurückgehalten gebucht, vorerst niemandem zugeordnet:
step-booked-refund = Als für eine Erstattung zurückgelegt gebucht:
step-booked-refund-sent = Als zurückgesendet gebucht:
step-booked-refund-reversed = Zurückgebucht, da die Erstattung zurückgenommen wurde:
step-booked-part-refund = Gebucht für einen Teil, der zurückging:
step-booked-part-refund-reversed = Zurückgebucht, da die Teilerstattung zurückgenommen wurde:
step-booked-dispute = Gebucht, da die Bank das Geld zurückgeholt hat:
step-booked-dispute-reversed = Zurückgebucht, da die Reklamation gewonnen ist:
step-booked-fee = Gebucht als Gebühr des Anbieters:
step-booked-payout = Als für eine Auszahlung zurückgelegt gebucht:
step-booked-payout-sent = Als ausgezahlt gebucht:
step-booked-payout-reversed = Zurückgebucht, da die Auszahlung abgelehnt wurde:
step-booked-payout-sending = Als für eine Auszahlung in Coins getauscht gebucht:
step-booked-payout-unsent = Aus Coins zurückgebucht, da nichts gesendet wurde:
step-booked-conversion = Als beim Anbieter getauscht gebucht:
step-booked-broadcast = Als für eine bezahlte Rundnachricht zurückgelegt gebucht:
step-booked-broadcast-spent = Als für eine bezahlte Rundnachricht ausgegeben gebucht:
step-booked-broadcast-returned = Zurückgebucht, von einer bezahlten Rundnachricht nicht verbraucht:
step-debit = Soll <code>{ $amount } { $currency }</code> { $account }
step-credit = Haben <code>{ $amount } { $currency }</code> { $account }
account-of = { $account } { $owner }
step-refunded = Das Geld ist zurück beim Käufer.
step-delivered = Der Käufer hat den Einladungslink bekommen.
step-renewal-active = Es verlängert sich von selbst; bezahlt ist bis zum { $until }.
step-renewal-canceled = Die Verlängerung wurde gekündigt; bezahlt ist bis zum { $until }.
step-renewal-failed = Es ließ sich nicht verlängern; bezahlt war bis zum { $until }.
step-renewal-past-due = Eine Abbuchung schlug fehl, und der Anbieter versucht es wieder; bezahlt war bis zum { $until }.
step-job-waiting =
    Wartet auf Ausführung: <code>{ $task }</code>{ $attempts ->
        [0] .
        [one] {", nach einem Versuch."}
       *[other] {", nach "}{ $attempts }{" Versuchen."}
    }
step-job-gave-up =
    Aufgegeben: <code>{ $task }</code>, nach { $attempts ->
        [one] einem Versuch
       *[other] { $attempts } Versuchen
    }
    <code>{ $error }</code>

account-provider-clearing = beim Anbieter
account-owner-balance = Guthaben des Inhabers
account-platform-fee = Plattformgebühr
account-tax = Steuer
account-provider-fee = Anbietergebühr
account-network-fee = Netzwerkgebühr
account-exchange = Umtausch
account-unallocated = niemandem zugeordnet
account-refunds = für Erstattungen zurückgelegt
account-payouts-in-transit = Auszahlungen unterwegs
account-paid-out = an Inhaber ausgezahlt
account-rounding = Rundung bei Umtauschen
account-broadcasts = Sterne für bezahlte Rundnachrichten

person = { $name } (<code>{ $id }</code>)
person-unnamed = <code>{ $id }</code>
person-bot = Der Bot

# /anomalies

anomalies-none = Nichts braucht deine Aufmerksamkeit. Alles in Ordnung.
anomalies-title =
    { $count ->
        [one] <b>Eine Sache braucht deine Aufmerksamkeit.</b>
       *[other] <b>{ $count } Sachen brauchen deine Aufmerksamkeit.</b>
    } Tippe auf die Nummer, um sie anzusehen und zu entscheiden.
anomalies-held = <b>Zurückgehaltene Zahlungen</b> ({ $count })
anomalies-unknown-orders = <b>Zahlungen für Bestellungen, die hier nicht bekannt sind</b> ({ $count })
anomalies-partially-paid = <b>Seit mehr als einem Tag nur teilweise bezahlt</b> ({ $count })
anomalies-refunds = <b>Seit mehr als einem Tag beantragte, nicht erledigte Erstattungen</b> ({ $count })
anomalies-refunds-waiting = <b>Erstattungen, die das Guthaben des Inhabers nicht deckt</b> ({ $count })
anomalies-debts = <b>Inhaber mit negativem Guthaben</b> ({ $count })
anomalies-jobs = <b>Endgültig fehlgeschlagene Aufgaben</b> ({ $count })
anomalies-unlisted = <b>Sterne, die in Telegrams eigener Liste nicht so stehen</b> ({ $count })
anomalies-charges = <b>Sterne, die Telegram für bezahlte Rundnachrichten berechnet hat</b> ({ $count })
anomalies-ledger = <b>Fehler im Kontobuch</b> ({ $count })
anomalies-custody = <b>Guthaben, die vom Kontobuch abweichen</b> ({ $count })
anomalies-open = { $number }
anomalies-retry = 🔄 { $number }
anomalies-back = ‹ Zurück
anomalies-more = { $rest } weitere ›
anomaly-payment = { $price } von { $buyer } für { $tier } · { $channel }. { $state } <i>{ $when }</i>
anomaly-order = { $provider } <code>{ $payment }</code>, { $status }, für <code>{ $order }</code>. <i>{ $when }</i>
anomaly-job =
    { $task }, nach { $attempts ->
        [one] einem Versuch
       *[other] { $attempts } Versuchen
    }: <code>{ $error }</code> <i>{ $when }</i>
anomaly-not-listed = <code>{ $payment }</code> steht nicht in Telegrams Liste. <i>{ $when }</i>
anomaly-listed-otherwise = <code>{ $payment }</code>: hier { $ours } Sterne, in Telegrams Liste { $listed }. <i>{ $when }</i>
anomaly-charge = Telegram hat { $charged } berechnet, im Kontobuch sind { $spent } ausgegeben und { $setAside } zurückgelegt. <i>{ $when }</i>
anomaly-ledger = { $what } <i>{ $when }</i>
anomaly-ledger-sum = { $what } Abweichung: { $amount } { $currency }. <i>{ $when }</i>
anomaly-custody = { $provider } · { $currency }: { $atProvider } beim Anbieter, { $inLedger } im Kontobuch. <i>{ $when }</i>
custody-difference =
    <b>{ $provider } · { $currency }</b>
    Beim Anbieter: { $atProvider }
    Im Kontobuch: { $inLedger }
    Bisher erklärt: { $explained }

    Wenn du selbst Geld bewegt hast, zum Beispiel deinen Anteil, tippe auf den Button: Gemeldet wird dann nur eine weitere Abweichung. Wenn es niemand war, sende keine Auszahlungen und sieh dir die Liste der Abhebungen beim Anbieter an.
custody-explain = Ich weiß, warum
custody-explained = Notiert
custody-compared-again = Dieses Guthaben wurde inzwischen neu verglichen
anomaly-debt = { $owner } (<code>{ $ownerId }</code>): { $balance }. Die nächsten Verkäufe gleichen es aus. <i>{ $when }</i>
fault-entry-unbalanced = Eine Buchung geht nicht auf.
fault-sale-missing = Eine Zahlung wurde gewährt, und es ist kein Verkauf gebucht.
fault-sale-twice = Eine Zahlung ist zweimal als Verkauf gebucht.
fault-sale-without-grant = Ein Verkauf ist gebucht, und seine Zahlung wurde nie gewährt.
fault-refund-incomplete = Eine Zahlung ging zurück, und etwas davon ist übrig.
fault-clearing-negative = Es ist mehr von den Anbietern abgegangen, als bei ihnen ankam.
fault-payouts-astray = Was für Inhaber zurückgelegt ist, stimmt nicht mit dem überein, was zu ihnen unterwegs ist.
fault-broadcasts-astray = Die für bezahlte Rundnachrichten zurückgelegten Sterne stimmen nicht mit den nicht abgerechneten Rundnachrichten überein.

# Dismissing an anomaly. The reason stays in the audit log.

dismiss-payment-why =
    Warum lehnst du die Zahlung ab? Tippe auf einen Grund oder schreib deinen eigenen in einer Nachricht mit bis zu { $max } Zeichen.

    Der Käufer erfährt, dass sie nicht angenommen werden konnte, ohne den Grund. Das Geld bleibt im Kontobuch, nicht zugeordnet.
dismiss-event-why =
    Warum ist nichts weiter nötig? Tippe auf einen Grund oder schreib deinen eigenen in einer Nachricht mit bis zu { $max } Zeichen.
dismiss-agreed = Mit dem Käufer abgesprochen
dismiss-unclaimed = Niemand erhebt Anspruch
dismiss-test = Ein Test
dismiss-not-ours = Kein Verkauf dieses Bots
dismiss-sent-back = Von Hand zurückgesendet
dismiss-reason-empty = Darin ist nichts zu lesen. Bitte schreib den Grund in ein paar Worten.
dismiss-reason-long = Das ist länger als { $max } Zeichen. Bitte fasse dich kürzer.
dismiss-done = Abgehakt, mit deinem Grund.
dismiss-not-waiting = Das wartet nicht mehr darauf: Jemand war schneller.
dismiss-failed = Das hat nicht geklappt, und es wurde nichts geändert. Bitte nenne den Grund noch einmal. Fehler-ID: { $id }
dismiss-form-lost = Ich konnte damit nicht weitermachen, und es wurde nichts abgehakt. Bitte beginne neu mit /anomalies. Fehler-ID: { $id }

# The alert about a payment that was not granted

anomaly =
    ⚠️ { $what } Niemand hat dafür Zugang bekommen, und es ist kein Geld verloren: Bitte prüfe es.

    Anbieter: { $provider }
    Zahlung: <code>{ $payment }</code>
    Bestellung: <code>{ $order }</code>
anomaly-unknown-order = Es kam eine Zahlung für eine Bestellung, die hier nicht bekannt ist.
anomaly-repeated-deposit = An die Adresse einer früheren Zahlung kam noch einmal Krypto.
anomaly-wrong-price = Eine Zahlung nennt einen anderen Preis als ihre Bestellung.
anomaly-wrong-asset = Eine Zahlung kam in einer anderen Kryptowährung an als verlangt.
anomaly-underpaid = Eine Zahlung gilt als abgeschlossen, obwohl weniger als verlangt ankam.
anomaly-wrong-payer = Eine Zahlung kam von jemand anderem als dem Käufer der Bestellung.
anomaly-too-late = Eine Zahlung kam, als das Datum vorbei war, bis zu dem ihr Angebot gilt.
anomaly-stale-price = Coins kamen lange nach dem Ende des Preises ihrer Bestellung.
anomaly-quote-expired = Coins kamen nach dem Ende ihres Kurses und sind weniger wert als der Preis.
