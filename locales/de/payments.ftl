# Choosing how to pay, paying, and what comes after.

price-stars =
    { $count ->
        [one] ⭐ { $count } Stern
       *[other] ⭐ { $count } Sterne
    }

order-chosen =
    <b>{ $tier }</b> · { $period }
    Zugang zu { $channels }

    { $leads }

    Wie möchtest du zahlen? Dieser Preis gilt für dich bis zum { $until }.
order-leads-begin = Wenn du jetzt zahlst, gilt dein Zugang { $until }.
order-leads-extend = Du hast Zugang bis zum { $date }: Er verlängert sich um { $period } und gilt dann { $until }.
order-leads-extend-to = Du hast Zugang bis zum { $date }: Damit gilt er { $until }.
order-leads-change = Du hast <b>{ $old }</b> bis zum { $date }: <b>{ $tier }</b> hängt seine Zeit daran an, und ab jetzt hast du { $tier }, { $until }.
order-leads-change-to = Du hast <b>{ $old }</b> bis zum { $date }: Ab jetzt hast du <b>{ $tier }</b>, { $until }.
order-leads-on = Deine angehaltene Zeit läuft mit dieser Zahlung weiter, und <b>{ $tier }</b> kommt dazu: Dein Zugang gilt { $until }.
order-leads-apart = <b>{ $tier }</b> kommt in jedem Kanal zu dem dazu, was du hast. Wenn du jetzt zahlst, gilt dein Zugang:
order-leads-there = • <b>{ $channel }</b>: { $until }
order-leads-free = für dich ohnehin gratis
order-refused-date-over = <b>{ $tier }</b> galt bis zum { $date }, es ist also nichts mehr davon zu kaufen.
order-refused-adds-nothing = Du hast schon Zugang zu <b>{ $channel }</b> bis zum { $date }. <b>{ $tier }</b> gilt nicht länger und würde nichts hinzufügen, deshalb nehme ich kein Geld dafür.
order-refused-for-life = Du bist unbegrenzt in <b>{ $channel }</b>, es gibt also nichts mehr zu kaufen.
order-refused-banned = Das Team von <b>{ $channel }</b> lässt dich dort nicht herein, deshalb nehme ich kein Geld dafür. Bitte sprich mit ihm.
order-refused-whitelisted = Das Team von <b>{ $channel }</b> lässt dich gratis herein, es gibt also nichts zu zahlen.
order-not-on-sale = Dieses Angebot ist nicht mehr im Verkauf. Öffne den Link des Kanals noch einmal, um zu sehen, was es heute gibt.
order-no-way-to-pay = { $channel } kann für dieses Angebot gerade keine Zahlungen annehmen. Bitte sag dem Inhaber Bescheid.
order-already-paid = Diese Bestellung ist schon bezahlt. Für mehr Zeit wähle das Angebot noch einmal.
order-stale = Diese Bestellung ist zu alt, ihr Preis gilt nicht mehr. Wähle das Angebot noch einmal.

renew-not-sold = <b>{ $tier }</b> ist nicht mehr oder gerade nicht im Verkauf, deshalb kann ich nicht verlängern.
renew-too-late = Dein bisheriger Preis war bis zum { $date } für dich reserviert. Ab jetzt gelten die heutigen Angebote.

trial-try =
    { $days ->
        [one] 🎁 { $tier } einen Tag gratis testen
       *[other] 🎁 { $tier } { $days } Tage gratis testen
    }
trial-started =
    🎁 Dein Gratis-Test von <b>{ $tier }</b> in { $channel } hat begonnen. Er läuft bis zum { $date }.

    Es wird nichts abgebucht, weder jetzt noch später: Er endet von selbst. Dein Zugang folgt.
trial-not-for-you = Dieser Gratis-Test kann für dich nicht beginnen: Er ist für Neulinge und nur einmal.

pay-with-stars = { $price }
pay-with-nowpayments = 🪙 { $price } in Krypto
pay-open-page = 🪙 Zahlungsseite öffnen
pay-try-again = 🔄 Erneut versuchen

invoice-description = Zugang zu { $channel }
checkout-opened =
    <b>{ $tier }</b> · { $channel }

    Öffne die Seite, wähle eine Kryptowährung und zahle. Ich verfolge die Zahlung hier und lasse dich herein, wenn sie da ist.
checkout-failed = Die Zahlungsseite ließ sich gerade nicht öffnen. Es wurde nichts abgebucht. Fehler-ID: { $id }
checkout-impossible = Dieses Angebot lässt sich nicht in Krypto bezahlen. Bitte wähle einen anderen Weg. Fehler-ID: { $id }

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
charge-refused-whitelisted = Du kommst gratis herein; es wurde nichts abgebucht.
charge-refused-not_on_sale = Dieses Angebot ist nicht mehr im Verkauf. Bitte öffne den Link des Kanals noch einmal.

progress-waiting = ⏳ <b>{ $tier }</b> · { $channel }: Warte auf deine Zahlung.
progress-confirming = 🔎 <b>{ $tier }</b> · { $channel }: Deine Zahlung ist gesehen worden und wird vom Netzwerk bestätigt.
progress-confirmed = 🔎 <b>{ $tier }</b> · { $channel }: Deine Zahlung ist bestätigt und unterwegs.
progress-sending = 🔎 <b>{ $tier }</b> · { $channel }: fast fertig.
progress-partially-paid =
    ⚠️ <b>{ $tier }</b> · { $channel }: Angekommen: { $arrived }. Es fehlt: { $missing }.

    Sende den Rest an dieselbe Adresse oder öffne die Seite. Du kannst auch warten: Der Inhaber kann es gelten lassen.
progress-missing-unknown = ein Teil
progress-expired = ⌛ <b>{ $tier }</b> · { $channel }: Die Zeit zum Zahlen ist abgelaufen. Was verspätet kommt, zählt trotzdem.
progress-failed = ❌ <b>{ $tier }</b> · { $channel }: Die Zahlung ist fehlgeschlagen. Wähle das Angebot noch einmal, um es erneut zu versuchen.
progress-refunded = ↩️ <b>{ $tier }</b> · { $channel }: Die Zahlung wurde erstattet.
progress-finished = ✅ <b>{ $tier }</b> · { $channel }: bezahlt. Danke!
progress-held = 🕵️ <b>{ $tier }</b> · { $channel }: Die Zahlung ist angekommen, passt aber nicht zur Bestellung. Ein Mensch sieht sie sich an; dein Geld ist nicht verloren.

purchase-delivered-join-request =
    ✅ Bezahlt. <b>{ $tier }</b> für { $channel }.
    Dein Zugang: { $until }.

    Tippe auf den Button und sende die Beitrittsanfrage: Ich lasse dich sofort herein. Der Link funktioniert nur für dich.
purchase-delivered-one-time-link =
    ✅ Bezahlt. <b>{ $tier }</b> für { $channel }.
    Dein Zugang: { $until }.

    Tippe auf den Button, um hereinzukommen. Der Link funktioniert einmal und eine Stunde lang; /subscriptions gibt dir einen neuen.
purchase-delivered-inside =
    ✅ Bezahlt. <b>{ $tier }</b> für { $channel }.
    Dein Zugang: { $until }.

    Du bist schon drin, es gibt also nichts mehr zu tun.
purchase-delivered-banned =
    ✅ Bezahlt. <b>{ $tier }</b> für { $channel }.

    Aber das Team von { $channel } hat dich dort gesperrt, und daran kann ich nichts ändern. Bitte sprich mit ihm; deine Zahlung steht in seinen Büchern.
purchase-delivered-paused =
    ✅ Bezahlt. <b>{ $tier }</b> für { $channel }.

    Das Team von { $channel } hat deine Zeit dort angehalten. Nichts davon geht verloren: Sobald sie weiterläuft, schicke ich dir deinen Zugang.
purchase-delivered-not-entitled =
    ✅ Bezahlt. <b>{ $tier }</b> für { $channel }.

    Die Zeit, die du gekauft hast, ist schon vorbei. Sende /subscriptions, um zu sehen, was du hast.
purchase-delayed =
    ✅ Bezahlt. <b>{ $tier }</b> für { $channel }.

    Die Tür dort kann ich gerade nicht öffnen und versuche es weiter. Du brauchst nichts zu tun: Dein Link folgt.
purchase-until = bis zum { $date }
purchase-enter = 🚪 Beitreten

# For the operator: money came that was not granted.

anomaly =
    ⚠️ { $what } Es wurde nichts gewährt, und nichts ist verloren: Bitte sieh es dir an.

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

# Money that people must decide about: for the channel's owner.

undecided =
    ⚠️ Eine Zahlung für <b>{ $tier }</b> in { $channel } braucht deine Entscheidung. { $what }

    Käufer: { $buyer } (<code>{ $buyerId }</code>)
    Verlangt: { $asked }
    Angekommen: { $arrived }

    Bis du entscheidest, kommt dafür niemand herein, und das Geld bleibt, wo es ist.
undecided-nothing = nichts
undecided-underpaid = Sie gilt als abgeschlossen, aber es kam weniger als der Preis an.
undecided-partially-paid = Es kam nur ein Teil des Preises an.
undecided-wrong-price = Sie nennt einen anderen Preis, als du verlangst.
undecided-wrong-asset = Sie kam in einer anderen Kryptowährung als verlangt.
undecided-wrong-payer = Jemand anders als der Käufer hat sie bezahlt.
undecided-too-late = Sie kam, als das Datum vorbei war, bis zu dem das Angebot gilt.
undecided-refund-withdrawn = Der Rest kam an, während die Erstattung beantragt war, und die Erstattung wurde zurückgenommen.
undecided-repeated-deposit = An die Adresse einer früheren Zahlung kam noch einmal Krypto.
decision-accept = ✅ Annehmen
decision-turn-down = ✖️ Ablehnen
decision-wait = ⏳ Auf den Rest warten
decision-accepted = Angenommen: Der Käufer bekommt, was er gekauft hat.
decision-turned-down = Notiert. Der Käufer erfährt es.
decision-made-already = Das ist schon entschieden.

deposit-again =
    🪙 Für <b>{ $tier }</b> · { $channel } ist noch einmal etwas angekommen, über den Preis hinaus: { $arrived }.

    Möchtest du damit eine weitere Laufzeit kaufen? Wenn nicht, sprich bitte mit dem Inhaber: /paysupport.
deposit-again-too-little =
    🪙 Für <b>{ $tier }</b> · { $channel } ist noch einmal etwas angekommen, über den Preis hinaus: { $arrived }.

    Das ist weniger als der Preis, deshalb wurde der Inhaber gefragt, was damit geschehen soll.
deposit-use = ➕ Für mehr Zeit verwenden
turned-down =
    ✖️ Deine Zahlung für <b>{ $tier }</b> · { $channel } konnte nicht angenommen werden.

    Dein Geld ist nicht verloren. Bitte sprich mit dem Inhaber: /paysupport.
turned-down-missing =
    ⏳ Für <b>{ $tier }</b> · { $channel } fehlt noch: { $missing }.

    Sende es an dieselbe Adresse, und ich lasse dich herein.

# Refunds

refunded = ↩️ Zurück an dich: { $amount } für <b>{ $tier }</b> · { $channel }.
refunded-access-ended =
    ↩️ Zurück an dich: { $amount } für <b>{ $tier }</b> · { $channel }.

    Die damit gekaufte Zeit ist nun vorbei.
refunded-owner = ↩️ Zurück an { $buyer }: { $amount } für <b>{ $tier }</b> · { $channel }.
refunded-owner-asked =
    ↩️ Zurück an { $buyer }: { $amount } für <b>{ $tier }</b> · { $channel }, und nicht auf deinen Wunsch.

    Soll die damit gekaufte Zeit enden?
refund-access-end = 🚪 Beenden
refund-access-keep = 🤝 Drin lassen
refund-access-ended = Die Zeit ist zurückgenommen.
refund-access-kept = Die Zeit bleibt erhalten.
refund-refused =
    ⚠️ Telegram kennt die Zahlung von { $amount } für <b>{ $tier }</b> · { $channel } durch { $buyer } nicht, deshalb ließ sie sich nicht erstatten.

    Es wurde nichts geändert. Der Betreiber dieses Bots kann mehr sehen.

command-refund = Eine Zahlung erstatten

refunds-list =
    ↩️ Welche Zahlung soll an ihren Käufer zurückgehen? Du siehst alles dazu, bevor etwas geschieht.

    Für eine ältere sende /refund und ihre ID.
refunds-none = Es gibt nichts zu erstatten: Deine Kanäle haben keine Zahlung, die sich erstatten ließe.
refunds-by-id = Sende /refund und die ID einer Zahlung, unsere oder die des Anbieters.
refunds-of-others =
    Das ist für Inhaber von Kanälen.

    Wenn du dein eigenes Geld zurückmöchtest, frag den Inhaber: /paysupport.
refunds-back = ‹ Andere Zahlungen
refund-unknown =
    Ich kenne keine Zahlung mit dieser ID, die du erstatten könntest.

    /refund zeigt die neuesten deiner Kanäle.
refund-label = { $buyer } · { $amount } · { $tier } · { $date }
refund-label-by-hand = ⏳ { $buyer } · { $amount } · { $tier } · { $date }
refund-payment =
    ↩️ <b>{ $paid }</b> von { $buyer } (<code>{ $buyerId }</code>)
    { $tier } · { $channel }
    { $date }
    Zahlung <code>{ $id }</code>

    { $what }
refund-paid-in-coins = { $coins } für { $amount }
refund-goes-back-stars = Es geht sofort als Sterne zurück.
refund-goes-back-coins =
    Krypto kann ich nicht zurücksenden. Wenn du dich entschieden hast, sende den Betrag von deinem NOWPayments-Dashboard an die Adresse, die du vom Käufer bekommst, und tippe dann auf „Ich habe es zurückgesendet“.

    Bis dahin ist das Geld zurückgelegt, und der Käufer behält den Zugang.
refund-is-under-way = ⏳ Unterwegs: Die Sterne gehen zurück. Ich sage dem Käufer und dem Inhaber des Kanals Bescheid, wenn sie angekommen sind.
refund-is-by-hand =
    ⏳ Das Geld ist zurückgelegt. Sende den Betrag von deinem NOWPayments-Dashboard und tippe dann auf „Ich habe es zurückgesendet“.

    Bis dahin erfährt der Käufer nichts und behält den Zugang.
refund-is-refunded = ✅ Es ging an den Käufer zurück.
refund-is-access-open = ✅ Es ging an den Käufer zurück, und nicht auf deinen Wunsch. Soll die damit gekaufte Zeit enden?
refund-is-impossible = Von hier lässt es sich nicht erstatten: Es wurde nichts damit gekauft, und kein Geld davon wartet auf eine Entscheidung.
refund-and-end = ↩️ { $amount } erstatten, Zugang beenden
refund-and-keep = 🤝 { $amount } erstatten, Zugang lassen
refund-alone = ↩️ { $amount } erstatten
refund-cancel = ✖️ Abbrechen
refund-sent = ✅ Ich habe es zurückgesendet
refund-withdraw = ✖️ Nicht erstatten
refund-noted = Notiert. Der Käufer erfährt es.
refund-withdrawn = Es wird nichts erstattet: Der Käufer behält, was er gekauft hat, und du das Geld.

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
coin-failed = Die Zahlung in { $coin } ließ sich gerade nicht öffnen. Es wurde nichts abgebucht. Bitte versuche es noch einmal. Fehler-ID: { $id }
coin-impossible = Dieses Angebot lässt sich nicht in { $coin } bezahlen. Es wurde nichts abgebucht. Bitte wähle eine andere Kryptowährung. Fehler-ID: { $id }
