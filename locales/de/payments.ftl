# Receipts, Star subscriptions, payments that need a decision, refunds, balance and statement.

# Receipts

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

    Aber das Team von { $channel } hat dich dort gesperrt, und daran kann ich nichts ändern. Bitte sprich mit ihm; es kann deine Zahlung sehen.
purchase-delivered-paused =
    ✅ Bezahlt. <b>{ $tier }</b> für { $channel }.

    Das Team von { $channel } hat deinen Zugang angehalten. Du verlierst keine Zeit: Sobald er fortgesetzt wird, schicke ich dir einen Einladungslink.
purchase-delivered-not-entitled =
    ✅ Bezahlt. <b>{ $tier }</b> für { $channel }.

    Die Zeit, die du gekauft hast, ist schon vorbei. Sende /subscriptions, um zu sehen, was du hast.
purchase-renewed-inside =
    ✅ Bezahlt. <b>{ $tier }</b> für { $channel } läuft weiter: { $until }.

    Du bist schon drin, es gibt also nichts mehr zu tun.
purchase-delayed =
    ✅ Bezahlt. <b>{ $tier }</b> für { $channel }.

    Ich kann deinen Einladungslink gerade nicht erstellen und versuche es weiter. Du brauchst nichts zu tun: Dein Link folgt.
purchase-until = bis zum { $date }
purchase-enter = 🚪 Beitreten

# Payments that need a decision of the owner

decision-needed =
    ⚠️ Eine Zahlung für <b>{ $tier }</b> in { $channel } braucht deine Entscheidung. { $what }

    Käufer: { $buyer } (<code>{ $buyerId }</code>)
    Verlangt: { $asked }
    Angekommen: { $arrived }

    Bis du entscheidest, kommt dafür niemand herein, und das Geld bleibt, wo es ist.
decision-arrived-nothing = nichts
decision-reason-underpaid = Sie gilt als abgeschlossen, aber es kam weniger als der Preis an.
decision-reason-partially-paid = Es kam nur ein Teil des Preises an.
decision-reason-wrong-price = Sie nennt einen anderen Preis, als du verlangst.
decision-reason-wrong-asset = Sie kam in einer anderen Kryptowährung als verlangt.
decision-reason-wrong-payer = Jemand anders als der Käufer hat sie bezahlt.
decision-reason-too-late = Sie kam, als das Datum vorbei war, bis zu dem das Angebot gilt.
decision-reason-stale-price = Die Coins kamen lange nach dem Ende des Preises dieser Bestellung.
decision-reason-quote-expired = Die Coins kamen nach dem Ende ihres Kurses und sind weniger wert als der Preis.
decision-reason-refund-withdrawn = Der Rest kam an, während die Erstattung beantragt war, und die Erstattung wurde zurückgenommen.
decision-reason-repeated-deposit = An die Adresse einer früheren Zahlung kam noch einmal Krypto.
decision-prices = Preis der Bestellung: { $old }. Preis heute: { $new }.
decision-not-sold = nicht mehr im Angebot
decision-worth = Wert bei der Ankunft: { $worth }.
decision-worth-unknown = Wert bei der Ankunft: unbekannt. Wenn du sie annimmst, bekommt dein Guthaben dafür nichts.
decision-accept = ✅ Annehmen
decision-reject = ✖️ Ablehnen
decision-wait = ⏳ Auf den Rest warten
decision-accepted = Angenommen: Der Käufer bekommt, was er gekauft hat.
decision-rejected = Gespeichert. Ich benachrichtige den Käufer.
decision-made-already = Das ist schon entschieden.

bundle-skipped-tier-owner =
    ⚠️ { $buyer } hat <b>{ $tier }</b> · { $home } bezahlt. Die Zahlung hat { $channel } nicht geöffnet, denn der Kanal gehört jetzt einem anderen Inhaber. Der Rest wurde gewährt.

    Niemand sonst kann dieses Angebot kaufen, bis du { $channel } herausnimmst: /channels. Um das Geld zurückzugeben: /refund.
bundle-skipped-channel-owner = ℹ️ Eine Zahlung für <b>{ $tier }</b> · { $home } hätte auch { $channel } geöffnet. Der Kanal gehört jetzt dir, also kam niemand herein. Du musst nichts tun.
bundle-skipped-buyer =
    ℹ️ { $channel } gehört jetzt jemand anderem, deshalb hat deine Zahlung für <b>{ $tier }</b> den Kanal weder geöffnet noch dort verlängert. Zugang, den du dort schon hattest, bleibt.

    Möchtest du darüber sprechen? /paysupport

deposit-again =
    🪙 Für <b>{ $tier }</b> · { $channel } ist noch einmal etwas angekommen, über den Preis hinaus: { $arrived }.

    Möchtest du damit eine weitere Laufzeit kaufen? Wenn nicht, sprich bitte mit dem Inhaber: /paysupport.
deposit-again-too-little =
    🪙 Für <b>{ $tier }</b> · { $channel } ist noch einmal etwas angekommen, über den Preis hinaus: { $arrived }.

    Das ist weniger als der Preis, deshalb wurde der Inhaber gefragt, was damit geschehen soll.
deposit-again-stale =
    🪙 Für <b>{ $tier }</b> · { $channel } ist noch einmal etwas angekommen, über den Preis hinaus: { $arrived }.

    Der Preis dieser Bestellung ist lange vorbei, deshalb habe ich den Inhaber gefragt, was damit geschehen soll.
deposit-use = ➕ Für mehr Zeit verwenden
payment-rejected =
    ✖️ Deine Zahlung für <b>{ $tier }</b> · { $channel } konnte nicht angenommen werden.

    Dein Geld ist nicht verloren. Bitte sprich mit dem Inhaber: /paysupport.
payment-missing-remainder =
    ⏳ Für <b>{ $tier }</b> · { $channel } fehlt noch: { $missing }.

    Sende es an dieselbe Adresse, und ich lasse dich herein.

# Refunds

refunded = ↩️ Zurück an dich: { $amount } für <b>{ $tier }</b> · { $channel }.
refunded-access-ended =
    ↩️ Zurück an dich: { $amount } für <b>{ $tier }</b> · { $channel }.

    Die damit gekaufte Zeit ist nun vorbei.
refunded-owner = ↩️ Zurück an { $buyer }: { $amount } für <b>{ $tier }</b> · { $channel }.
refunded-owner-asked =
    ↩️ Zurück an { $buyer }: { $amount } für <b>{ $tier }</b> · { $channel }, obwohl du es nicht verlangt hast.

    Soll der damit gekaufte Zugang enden?
part-refunded = ↩️ Zurück an { $buyer }: { $part } von { $amount } für <b>{ $tier }</b> · { $channel }.
part-refunded-asked =
    ↩️ Zurück an { $buyer }: { $part } von { $amount } für <b>{ $tier }</b> · { $channel }.

    Soll der damit gekaufte Zugang enden?
part-refunded-buyer = ↩️ Zurück an dich: { $part } von { $amount } für <b>{ $tier }</b> · { $channel }.
part-refunded-access-ended =
    ↩️ Zurück an dich: { $part } von { $amount } für <b>{ $tier }</b> · { $channel }.

    Die damit gekaufte Zeit ist nun vorbei.
part-refunded-shortened =
    ↩️ Zurück an { $buyer }: { $part } von { $amount } für <b>{ $tier }</b> · { $channel }.

    Der Zugang reicht nun bis zum { $date }.
part-refunded-access-shortened =
    ↩️ Zurück an dich: { $part } von { $amount } für <b>{ $tier }</b> · { $channel }.

    Die damit gekaufte Zeit reicht nun bis zum { $date }.
refund-failed-later = ⚠️ Eine Erstattung ist bei { $provider } fehlgeschlagen: { $buyer } hat { $amount } für <b>{ $tier }</b> · { $channel } nicht bekommen. Das Geld liegt dort wieder auf dem Konto. Bitte lass es auf anderem Weg senden; in den Büchern gilt es als gesendet.
dispute-inquiry = ❓ Die Bank von { $buyer } fragt nach { $amount } für <b>{ $tier }</b> · { $channel }. Noch ist kein Geld geflossen. Der Betreiber dieses Bots kann in { $provider } antworten (bis { $due }).
dispute-open = ⚠️ { $buyer } reklamiert { $amount } für <b>{ $tier }</b> · { $channel }. Die Bank hält das Geld bis zu ihrer Entscheidung, und { $provider } hat eine Gebühr von { $fee } genommen. Beides ist vom Guthaben abgezogen. Der Zugang bleibt vorerst. Der Betreiber dieses Bots kann in { $provider } antworten (bis { $due }).
dispute-won = ✅ Die Reklamation von { $buyer } über { $amount } für <b>{ $tier }</b> · { $channel } ist gewonnen. Das Geld ist wieder im Guthaben; die Gebühr von { $fee } behält { $provider }.
dispute-lost = ❌ Die Reklamation von { $buyer } über { $amount } für <b>{ $tier }</b> · { $channel } ist verloren. Das Geld behält { $buyer }, die Gebühr von { $fee } behält { $provider }.
dispute-closed = ✅ Die Frage der Bank von { $buyer } nach { $amount } für <b>{ $tier }</b> · { $channel } ist erledigt. Es ist kein Geld geflossen.
refund-access-end = 🚪 Beenden
refund-access-keep = 🤝 Drin lassen
refund-access-shorten = ⏳ Kürzen: bis { $date }
refund-access-ended = Der Zugang aus dieser Zahlung ist beendet.
refund-access-kept = Die Zeit bleibt erhalten.
refund-access-shortened = Die übrige Zeit wird um den erstatteten Anteil kürzer.
refund-by-hand-needed =
    ⚠️ { $provider } hat { $amount } für <b>{ $tier }</b> · { $channel } nicht an { $buyer } zurückgesendet: Vielleicht sind Überweisungen dort ausgeschaltet, das Guthaben reicht nicht, oder { $buyer } kann nichts empfangen.

    Das Geld bleibt zurückgelegt. Sende es selbst zurück und bestätige das auf der Seite der Erstattung.
refund-refused =
    ⚠️ { $provider } hat { $amount } für <b>{ $tier }</b> · { $channel } nicht an { $buyer } zurückgesendet. Vielleicht ist die Zahlung dort angefochten, schon erstattet oder unbekannt.

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
refund-goes-back-at-once = Es geht sofort auf demselben Weg zurück.
refund-goes-back-coins =
    Krypto kann ich nicht zurücksenden. Wenn du dich entschieden hast, sende den Betrag von deinem { $provider }-Dashboard an die Adresse, die du vom Käufer bekommst, und tippe dann auf „Ich habe es zurückgesendet“.

    Bis dahin ist das Geld zurückgelegt, und der Käufer behält den Zugang.
refund-is-under-way = ⏳ Unterwegs: Das Geld geht zurück. Ich sage dem Käufer und dem Inhaber des Kanals Bescheid, wenn es angekommen ist.
refund-is-by-hand =
    ⏳ { $sums } ist zurückgelegt. Sende genau das von deinem { $provider }-Dashboard und tippe dann auf „Ich habe es zurückgesendet“.

    Bis dahin erfährt der Käufer nichts und behält den Zugang.
refund-is-refunded = ✅ Es ging an den Käufer zurück.
refund-is-access-open = ✅ Das Geld ging an den Käufer zurück, obwohl du es nicht verlangt hast. Soll der damit gekaufte Zugang enden?
refund-is-impossible = Diese Zahlung kannst du hier nicht erstatten: Es wurde nichts damit gekauft, und kein Geld davon wartet auf eine Entscheidung.
refund-and-end = ↩️ { $amount } erstatten, Zugang beenden
refund-and-keep = 🤝 { $amount } erstatten, Zugang lassen
refund-and-shorten = ⏳ { $amount } erstatten, Zugang bis { $date }
refund-alone = ↩️ { $amount } erstatten
refund-part = ✂️ Einen Teil erstatten…
refund-part-page = Wie viel von { $rest } geht zurück? Der Verkauf und der Rest des Geldes bleiben.
refund-part-other = ✏️ Anderer Betrag
refund-part-back = ‹ Zurück
refund-part-ask = Wie viel von { $rest } geht zurück? Bitte gib den Betrag ein, etwa 4.50.
refund-part-no-amount = Das konnte ich nicht als Betrag lesen. Bitte gib ihn so ein: 4.50.
refund-part-range = Ein Teil ist { $min } bis { $max }. Bitte gib einen anderen Betrag ein.
refund-part-not-possible = Von dieser Zahlung kann kein Teil mehr zurückgehen. /refund zeigt, was du erstatten kannst.
refund-part-before = Davon ging schon zurück: { $sum }.
refund-part-asked = Der Inhaber beantragt einen Teil: { $part }.
refund-part-by-hand =
    ⏳ Davon ist { $part } zurückgelegt: { $sums }. Sende genau das von deinem { $provider }-Dashboard und tippe dann auf „Ich habe es zurückgesendet“.

    Bis dahin erfährt der Käufer nichts und behält den Zugang.
refund-form-lost = ⚠️ Ich konnte mit diesem Formular nicht weitermachen. Bitte öffne es neu mit /refund. Fehler-ID: <code>{ $id }</code>
refund-cancel = ✖️ Abbrechen
refund-sent = ✅ Ich habe es zurückgesendet
refund-withdraw = ✖️ Nicht erstatten
refund-decline = ✖️ Ablehnen
refund-recorded = Gespeichert. Ich benachrichtige den Käufer.
refund-withdrawn = Es wird nichts erstattet: Der Käufer behält, was er gekauft hat, und du das Geld.
refund-waits = Dein Guthaben deckt diese Erstattung nicht, deshalb wartet sie auf den Betreiber. Ich sage dir, was er entscheidet.
refund-is-waiting = ⏳ Diese Erstattung wartet auf den Betreiber, denn danach wäre dein Guthaben { $balance }. Der Betreiber erlaubt sie oder lehnt sie ab. Sobald neue Verkäufe sie decken, kannst du sie hier selbst auslösen.
refund-needs-operator = ⚠️ Nach dieser Erstattung wäre dein Guthaben { $balance }, deshalb muss der Betreiber sie erlauben.
refund-makes-debt = ⚠️ Nach dieser Erstattung wäre das Guthaben des Inhabers { $balance }. Die nächsten Verkäufe gleichen das aus, bevor wieder etwas ausgezahlt wird.
refund-of-former-owner = Dieser Verkauf gehört dem früheren Inhaber des Kanals, dem er gutgeschrieben wurde. Nur er und der Betreiber entscheiden darüber.
refund-declined = ✖️ Der Betreiber hat deine Erstattung abgelehnt, die dein Guthaben nicht deckt: { $amount } für <b>{ $tier }</b> · { $channel } an { $buyer }. Es wurde nichts geändert.
refund-waits-operator =
    ⚠️ <b>{ $owner }</b> (<code>{ $ownerId }</code>) möchte { $buyer } etwas erstatten: { $amount } für <b>{ $tier }</b> · { $channel }.

    Das Guthaben ist { $balance } und wäre danach { $afterwards }. Die Erstattung wartet auf deine Entscheidung.

# Star subscriptions

pay-once = { $price }, einmalig
pay-recurring =
    { $count ->
        [one] 🔁 { $count } Stern alle 30 Tage
       *[other] 🔁 { $count } Sterne alle 30 Tage
    }
pay-recurring-card = 🔁 { $price } { $every } mit Karte

recurring-terms =
    🔁 <b>{ $tier }</b> · { $channel }

    Telegram bucht { $price } alle 30 Tage ab, bis du kündigst: in den Einstellungen von Telegram oder hier mit /subscriptions.
recurring-card-terms =
    🔁 <b>{ $tier }</b> · { $channel }

    Deine Karte wird { $every } mit { $price } belastet, bis du mit /subscriptions kündigst.
recurring-every-week = jede Woche
recurring-every-month = jeden Monat
recurring-every-quarter = alle 3 Monate
recurring-every-half-year = alle 6 Monate
recurring-every-year = jedes Jahr
recurring-time-left = Du hast schon Zeit bis zum { $date }: Sie bleibt dir und folgt am Ende.
recurring-subscribe = 🔁 Abonnieren
recurring-already = 🔁 { $channel } verlängert sich schon von selbst, das nächste Mal am { $date }. Deshalb habe ich kein zweites Abo begonnen.
recurring-my-subscriptions = 🎟 Meine Abos

recurring-access-until = Du hast Zugang bis zum { $date }.
recurring-access-for-life = Du bleibst unbegrenzt.
recurring-access-over = Deine Zeit dort ist vorbei.
recurring-access-paused = Das Team hat deinen Zugang angehalten; du verlierst keine Zeit.
recurring-access-banned = Das Team hat dich dort gesperrt.
recurring-access-allowed = Das Team lässt dich gratis herein.

recurring-stopped = ⏹ <b>{ $channel }</b>: keine weitere Abbuchung. { $stay }
recurring-stopped-by-channel =
    ⏹ <b>{ $channel }</b>: keine weitere Abbuchung. Ich konnte dort seit einem Tag niemanden hereinlassen. { $stay }

    Wenn es wieder funktioniert, frage ich dich, ob es weitergehen soll.
recurring-stopped-by-bundle = ⏹ <b>{ $channel }</b>: keine weitere Abbuchung. Einer der Kanäle dieses Angebots gehört jetzt jemand anderem. { $stay }
recurring-resumable =
    ✅ <b>{ $channel }</b> funktioniert wieder. Deine Verlängerungen dort sind noch gestoppt.

    Tippe auf den Button, um sie weiterlaufen zu lassen: Die nächste Abbuchung ist dann { $price } am { $date }.
recurring-not-needed = Für <b>{ $channel }</b> wird jetzt nichts bei dir abgebucht. { $stay }
recurring-not-now = In <b>{ $channel }</b> kann ich gerade niemanden hereinlassen, deshalb starte ich die Verlängerungen nicht. Wenn es wieder funktioniert, frage ich dich.
recurring-canceled =
    ⏹ <b>{ $channel }</b>: keine weitere Abbuchung. { $stay }

    Du kannst es in Telegram fortsetzen: Einstellungen → Meine Sterne.
recurring-resumed =
    🔁 <b>{ $channel }</b> kann weiterlaufen, und den letzten Schritt überlässt Telegram dir: Schalte es unter Einstellungen → Meine Sterne ein.

    Die nächste Abbuchung ist dann { $price } am { $date }.
recurring-active = 🔁 <b>{ $channel }</b> läuft weiter: Die nächste Abbuchung ist { $price } am { $date }.
recurring-failed =
    ⚠️ { $price } für <b>{ $channel }</b> ließen sich nicht abbuchen. { $stay }

    Du kannst von Hand verlängern.
recurring-past-due =
    ⚠️ { $price } für <b>{ $channel }</b> ließen sich nicht abbuchen. Der nächste Versuch folgt bis zum { $date }. { $stay }

    Bitte prüfe deine Karte: Der Button öffnet die Seite, auf der du sie ändern kannst.
recurring-card-expires = 💳 Deine Karte für <b>{ $channel }</b> läuft vor der nächsten Abbuchung ab: { $price } am { $date }. Der Button öffnet die Seite, auf der du sie ändern kannst.
recurring-portal = 💳 <b>{ $channel }</b>: Auf dieser Seite kannst du deine Karte ändern, kündigen und deine Belege finden. Sie öffnet sich nur für einige Minuten.
recurring-portal-open = 💳 Seite öffnen
recurring-over = Dieses Abo für <b>{ $channel }</b> lässt sich nicht mehr fortsetzen. { $stay }
recurring-refused = Telegram hat dein Abo nicht geändert, und es wurde nichts abgebucht. Du kannst es in Telegram ändern: Einstellungen → Meine Sterne. Fehler-ID: { $id }
recurring-not-changed = Dein Abo ließ sich nicht ändern, und es wurde nichts abgebucht. Bitte versuche es später noch einmal. Fehler-ID: { $id }

renewal-delivered-inside = 🔁 <b>{ $tier }</b> · { $channel }: verlängert, { $until }.
renewal-delivered-join-request =
    🔁 <b>{ $tier }</b> · { $channel }: verlängert, { $until }.

    Tippe auf den Button und sende die Beitrittsanfrage: Ich lasse dich sofort herein.
renewal-delivered-one-time-link =
    🔁 <b>{ $tier }</b> · { $channel }: verlängert, { $until }.

    Tippe auf den Button, um hereinzukommen. Der Link funktioniert einmal und eine Stunde lang.
renewal-delivered-banned =
    🔁 <b>{ $tier }</b> · { $channel }: verlängert, { $until }.

    Aber das Team von { $channel } hat dich dort gesperrt, und daran kann ich nichts ändern. /subscriptions stoppt die Verlängerungen.

# Balance and statement

command-balance = Meine Einnahmen
command-statement = Meine Verkäufe eines Monats als Datei

balance-stars = ⭐ { $amount }
balance-coins = { $amount } { $currency }
balance-empty =
    In deinen Kanälen wurde noch nichts bezahlt, es gibt also nichts zu zählen.

    /channels zeigt deine Angebote und die Links zum Teilen.
balance-no-channels =
    Du leitest hier noch keinen Kanal, es gibt also nichts zu zählen.

    /newchannel verbindet einen.

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
balance-negative = ⚠️ Diesen Betrag schuldest du: Erstattungen haben mehr genommen, als da war. Deine nächsten Verkäufe gleichen ihn zuerst aus, danach gehen Auszahlungen weiter.
balance-broadcasts = Bezahlte Rundnachrichten: { $broadcasts }

balance-of-owner =
    Der Kontostand von { $owner }:

    { $balance }
statement-choose-of-owner = Die Abrechnung von { $owner }: welcher Monat?
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
statement-kind-remainder = Rest eines Verkaufs
statement-kind-refund = Erstattung
statement-kind-refund-reversed = Erstattung zurückgenommen
statement-kind-part-refund = Teilerstattung
statement-kind-part-refund-reversed = Teilerstattung zurückgenommen
statement-kind-dispute = Reklamation
statement-kind-dispute-reversed = Reklamation gewonnen
statement-kind-fee = Gebühr des Anbieters
statement-kind-payout = Auszahlung
statement-kind-payout-reversed = Auszahlung abgelehnt
statement-kind-broadcast = bezahlte Rundnachricht
statement-kind-broadcast-returned = bezahlte Rundnachricht: übrige Sterne zurück

platform-balance = 🏦 <b>Die Plattform</b>
platform-balance-platform-fee = Verdiente Gebühren: { $sums }
platform-balance-tax = Abzuführende Steuern: { $sums }
platform-balance-unallocated = Noch niemandem zugeordnet: { $sums }
platform-balance-refunds = Auf dem Weg zurück zu Käufern: { $sums }
platform-balance-owner-balance = Den Inhabern geschuldet: { $sums }
platform-balance-payouts-in-transit = Unterwegs zu Inhabern: { $sums }
platform-balance-paid-out = An Inhaber gesendet: { $sums }
platform-balance-broadcasts = Zurückgelegt für bezahlte Rundnachrichten: { $sums }
platform-balance-provider-clearing = Bei den Anbietern: { $sums }
platform-balance-nothing = nichts
platform-balance-more = { $count } weitere Kryptowährungen
