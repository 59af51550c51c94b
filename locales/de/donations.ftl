# Donations. The counterpart of a text about access has the same key with "donation-" before it.

command-donations = Spenden: Text, Beträge und Ziele

donation-name = Spende
donation-somebody = jemand
donation-again = 💝 Spenden

# Giving

donation-page =
    💝 <b>{ $channel }</b>

    { $text }
donation-default-text = Gefällt dir, was du hier findest? Du kannst es mit einer Spende in beliebiger Höhe unterstützen.
donation-how-much = Wie viel möchtest du geben?
donation-goal = { $bar } { $percent }: { $given } von { $goal }
donation-other-sum = ✏️ Anderer Betrag
donation-in-stars = ⭐ Lieber Sterne geben
donation-in-money = 💵 Lieber in { $currency ->
        [USD] Dollar
        [EUR] Euro
       *[other] { $currency }
    } geben
donation-cancel = ✖️ Abbrechen
donation-back = ‹ Zurück
donation-cancelled = Es wurde nichts gegeben, und es wird nichts abgebucht.
donation-closed = <b>{ $channel }</b> nimmt gerade keine Spenden an, deshalb wird nichts abgebucht.
donation-closed-now = Dort werden gerade keine Spenden angenommen. Es wurde nichts abgebucht.
donation-no-way-to-pay-now = Spenden lassen sich hier gerade nicht bezahlen: Der Betreiber dieses Bots hat keinen Zahlungsweg eingerichtet.

donation-keypad =
    💝 <b>{ $channel }</b>

    Deine Spende: <b>{ $typed }</b>
    Von { $least } bis { $most }.
donation-typed-stars = ⭐ { $typed }
donation-typed-money = { $typed } { $sign }
donation-key-dot = .
donation-key-back = ⌫
donation-key-clear = C
donation-key-confirm = ✅ Bestätigen
donation-refused-nothing = Bitte gib zuerst einen Betrag ein: { $least } oder mehr.
donation-refused-no-number = Das ist noch kein Betrag. Bitte gib einen von { $least } bis { $most } ein.
donation-refused-too-little = Das ist zu wenig: Das Minimum ist { $least }.
donation-refused-too-much = Das ist zu viel: Das Maximum ist { $most }.
donation-refused-two-decimals = Nach dem Punkt stehen höchstens zwei Ziffern.
donation-refused-one-dot = Es ist schon ein Punkt da.
donation-refused-whole-stars = Sterne gibt es nur ganz, daher kein Punkt.
donation-refused-closed = Dort werden gerade keine Spenden angenommen. Es wurde nichts abgebucht.
donation-refused-too-many = Du hast in einer Stunde sehr viele Zahlungen begonnen, deshalb geht gerade keine weitere. Es wurde nichts abgebucht. Bitte versuche es in einer Stunde noch einmal.
donation-refused-no-way-to-pay = Dieser Betrag lässt sich gerade nicht bezahlen: So wenig nimmt keine Kryptowährung. Bitte wähle einen größeren oder versuche es später. Es wurde nichts abgebucht.
donation-paid-already = Diese Spende ist schon bezahlt. Danke!

donation-review =
    💝 Du gibst <b>{ $sum }</b> für <b>{ $channel }</b>.

    { $lines }

    Eine Spende gibt keinen Zugang.
donation-under-way =
    💝 <b>{ $sum }</b> für <b>{ $channel }</b>.

    { $lines }

    Die Zahlung folgt unten. Wenn du sie geschlossen hast, öffne sie hier wieder.
donation-choose-way =
    💝 <b>{ $sum }</b> für <b>{ $channel }</b>.

    { $lines }

    Wie möchtest du zahlen?
donation-note = Deine Nachricht: „{ $note }“
donation-is-named = Das Team des Kanals sieht deinen Namen.
donation-is-anonymous = 🕶 Das Team des Kanals sieht nicht, wer du bist.
donation-pay = 💝 { $sum } geben
donation-pay-again = 💳 Zahlung öffnen
donation-begin-anew = 🔄 Neue Spende beginnen
donation-note-add = ✏️ Nachricht hinzufügen
donation-note-change = ✏️ Nachricht ändern
donation-hide-name = 🕶 Meinen Namen verbergen
donation-show-name = 🙂 Meinen Namen zeigen
donation-change-sum = ‹ Anderer Betrag
donation-note-ask = Was möchtest du dem Inhaber sagen? Höchstens { $max } Zeichen.
donation-note-none = 🗑 Keine Nachricht
donation-note-empty = Darin ist nichts zu lesen. Bitte schreib deine Nachricht noch einmal.
donation-note-long = Das ist länger als { $max } Zeichen. Bitte fasse dich kürzer.
donation-note-too-late = Diese Spende ist schon unterwegs oder abgebrochen, deshalb kam die Nachricht nicht mehr dazu.
donation-form-failed = Bei uns ist etwas schiefgegangen, und es wurde nichts geändert. Bitte antworte noch einmal. Fehler-ID: { $id }
donation-form-lost = Ich konnte damit nicht weitermachen, deshalb wurde nichts geändert. Bitte beginne neu. Fehler-ID: { $id }

donation-thanks = 💝 Danke! Deine Spende von { $sum } für <b>{ $channel }</b> ist angekommen.
donation-thanks-in-channel = 💝 Danke, { $name }, für die Unterstützung von { $channel }!
donation-thanks-for-anonymous = 💝 Danke für die Unterstützung von { $channel }!

# Payment

donation-invoice-description = Eine Spende für { $channel }. Sie gibt keinen Zugang.
donation-checkout-opened =
    <b>{ $tier }</b> · { $channel }

    Öffne die Seite und zahle. Ich verfolge die Zahlung hier und danke dir, wenn sie da ist.
donation-checkout-coins =
    <b>{ $tier }</b> · { $channel }
    { $price }

    Wähle hier eine Kryptowährung zum Bezahlen oder auf der Zahlungsseite. Ich verfolge die Zahlung hier.
donation-quote-until =
    Dieser Betrag gilt bis zum { $date }.

    Ich verfolge die Zahlung hier.
donation-progress-failed = ❌ <b>{ $tier }</b> · { $channel }: Die Zahlung ist fehlgeschlagen. Beginne die Spende noch einmal, um es erneut zu versuchen.
donation-order-already-paid = Diese Spende ist schon bezahlt. Danke! Du kannst noch einmal geben.
donation-order-stale = Diese Spende wurde vor zu langer Zeit begonnen. Bitte beginne sie noch einmal.
charge-refused-donation_paid = Diese Spende ist schon bezahlt. Danke! Es wurde nichts abgebucht.
charge-refused-donation_stale = Diese Spende wurde vor zu langer Zeit begonnen. Bitte beginne sie noch einmal.
charge-refused-donation_off = Dort werden gerade keine Spenden angenommen. Es wurde nichts abgebucht.

# Decisions and refunds

donation-decision-needed =
    ⚠️ Eine Spende für { $channel } braucht deine Entscheidung. { $what }

    Von: { $buyer } (<code>{ $buyerId }</code>)
    Verlangt: { $asked }
    Angekommen: { $arrived }

    Bis du entscheidest, bleibt das Geld, wo es ist.
donation-decision-needed-anonymous =
    ⚠️ Eine anonyme Spende für { $channel } braucht deine Entscheidung. { $what }

    Verlangt: { $asked }
    Angekommen: { $arrived }

    Bis du entscheidest, bleibt das Geld, wo es ist.
donation-deposit-again =
    🪙 Für deine Spende an { $channel } ist noch einmal etwas angekommen, über das hinaus, was du gewählt hast: { $arrived }.

    Soll auch das eine Spende sein? Wenn nicht, sprich bitte mit dem Inhaber: /paysupport.
donation-deposit-use = 💝 Auch spenden
donation-payment-missing-remainder =
    ⏳ Für deine Spende an { $channel } fehlt noch: { $missing }.

    Sende es an dieselbe Adresse oder sprich mit dem Inhaber: /paysupport.
donation-refund-payment-anonymous =
    ↩️ <b>{ $paid }</b>, anonym gespendet
    { $tier } · { $channel }
    { $date }
    Zahlung <code>{ $id }</code>

    { $what }
donation-refund-goes-back-coins =
    Krypto kann ich nicht zurücksenden. Wenn du dich entschieden hast, sende den Betrag von deinem { $provider }-Dashboard an die Adresse, die du vom Spender bekommst, und tippe dann auf „Ich habe es zurückgesendet“.

    Bis dahin ist das Geld zurückgelegt.
donation-refund-is-by-hand =
    ⏳ { $sums } ist zurückgelegt. Sende genau das von deinem { $provider }-Dashboard und tippe dann auf „Ich habe es zurückgesendet“.

    Bis dahin erfährt der Spender nichts.
donation-step-order-made = 💝 { $buyer } hat eine Spende für { $channel } begonnen: { $price }.
donation-step-granted = ✅ Als Spende gezählt: Sie gibt keinen Zugang.
statement-kind-donation = Spende

# Settings of a channel

channel-donations = 💝 Spenden
donations-no-channels = Spenden gehen an einen Kanal. Verbinde zuerst deinen: /newchannel
donations-choose = 💝 Spenden für welchen Kanal?
donations-page =
    💝 Spenden für <b>{ $channel }</b> sind eingeschaltet. Teile oder poste diesen Link:
    { $link }

    Der Text, den die Leute lesen:
    { $text }

    Beträge zum Antippen:
    { $sums }
donations-page-off =
    💝 Spenden für <b>{ $channel }</b> sind ausgeschaltet: Niemand kann geben.

    Der Text, den die Leute lesen, wenn Spenden eingeschaltet sind:
    { $text }

    Beträge zum Antippen:
    { $sums }
donations-no-goal = Es ist kein Ziel gesetzt.
donations-thanks-are-on = Für jede Spende wird im Kanal gedankt, mit dem Namen oder als „jemand“.
donations-thanks-are-off = Gedankt wird nur von mir im privaten Chat.
donations-switch-off = 🔴 Spenden ausschalten
donations-switch-on = 🟢 Spenden einschalten
donations-change-text = ✏️ Text
donations-change-stars = ⭐ Beträge in Sternen
donations-change-money = 🪙 Beträge in { $currency ->
        [USD] Dollar
        [EUR] Euro
       *[other] { $currency }
    }
donations-change-goal-stars = 🎯 Ziel in Sternen
donations-change-goal-money = 🎯 Ziel in { $currency ->
        [USD] Dollar
        [EUR] Euro
       *[other] { $currency }
    }
donations-thanks-on = 📣 Auch im Kanal danken
donations-thanks-off = 🔕 Nicht im Kanal danken
donations-back = ‹ Andere Kanäle
donations-open = 💝 Zur Spendenseite
donations-set = Gespeichert.
donations-not-allowed = Du darfst diesen Kanal nicht mehr ändern, deshalb wurde nichts gespeichert.
donations-ask-text = Was sollen die Leute lesen, wenn sie um eine Spende für <b>{ $channel }</b> gebeten werden? Höchstens { $max } Zeichen.
donations-none-text = ↺ Standardtext verwenden
donations-text-empty = Darin ist nichts zu lesen. Bitte schreib es noch einmal.
donations-text-long = Das ist länger als { $max } Zeichen. Bitte fasse dich kürzer.
donations-in-languages = 🌐 In anderen Sprachen
donations-languages-are = 🌐 Sprachen mit eigenem Text: { $languages }
donations-languages =
    🌐 Wähle eine Sprache, in der du den Spendentext von <b>{ $channel }</b> schreiben willst. ✅: Es gibt schon einen.

    Leute mit einer anderen Sprache sehen den Haupttext oder, wenn du keinen geschrieben hast, den Standardtext.
donations-language-done = ✅ { $language }
donations-languages-back = ‹ Andere Sprachen
donations-translation =
    🌐 Wer auf <b>{ $language }</b> liest, sieht das:

    { $text }
donations-translation-none =
    🌐 Auf <b>{ $language }</b> gibt es noch keinen Text. Wer in dieser Sprache liest, sieht das:

    { $text }
donations-translation-write = ✏️ Schreiben
donations-translation-change = ✏️ Ändern
donations-translation-remove = 🗑 Entfernen
donations-translation-ask = Was sollen die Leute auf <b>{ $language }</b> lesen, wenn sie um eine Spende für <b>{ $channel }</b> gebeten werden? Höchstens { $max } Zeichen.
donations-ask-stars = Welche Beträge in Sternen sollen für <b>{ $channel }</b> zur Wahl stehen? Bis zu { $max }, zum Beispiel: 50 100 250
donations-ask-money = Welche Beträge in { $currency ->
        [USD] Dollar
        [EUR] Euro
       *[other] { $currency }
    } sollen für <b>{ $channel }</b> zur Wahl stehen? Bis zu { $max }, zum Beispiel: 5 10 25
donation-sums-refused-stars = Bitte schick ganze Zahlen von 1 bis 10000 mit Leerzeichen dazwischen: 50 100 250
donation-sums-refused-money = Bitte schick Beträge von 4,99 bis 9999,99 mit Leerzeichen dazwischen: 5 10 25
donation-sums-how-many = Bitte schick ein bis sechs Beträge mit Leerzeichen dazwischen.
donations-ask-goal-stars =
    Wie viele Sterne sollen für <b>{ $channel }</b> zusammenkommen? Es zählt, was ab jetzt gegeben wird.

    Zum Beispiel: 5000
donations-ask-goal-money =
    Wie viele { $currency ->
        [USD] Dollar
        [EUR] Euro
       *[other] { $currency }
    } sollen für <b>{ $channel }</b> zusammenkommen? Es zählt, was ab jetzt gegeben wird.

    Zum Beispiel: 250
donations-none-goal-stars = 🗑 Kein Ziel in Sternen
donations-none-goal-money = 🗑 Kein Ziel in { $currency ->
        [USD] Dollar
        [EUR] Euro
       *[other] { $currency }
    }
donation-goal-refused-stars = Bitte schick eine ganze Zahl, z. B. 5000.
donation-goal-refused-money = Bitte schick einen Betrag, z. B. 1000 oder 99,50.
donations-thanks-refused =
    ⚠️ Ich darf in <b>{ $channel }</b> nicht schreiben, deshalb wird dort nicht mehr für Spenden gedankt. Die Spender selbst bekommen ihren Dank wie immer.

    Erlaube mir, dort zu posten, und schalte es dann wieder ein.
