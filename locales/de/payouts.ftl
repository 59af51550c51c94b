# Payouts from operators to owners.

command-payouts = Auszahlungen meiner Einnahmen

payouts-off = Auszahlungen sind in diesem Bot ausgeschaltet. Frag seinen Betreiber, wie du dein Geld bekommst; /balance zeigt deine Einnahmen.
payouts-off-operator = Auszahlungen sind in diesem Bot ausgeschaltet. Mit PAYOUTS=on in seinen Einstellungen fordern Inhaber ihr Guthaben mit /payouts an, und du sendest es.
payouts-no-channel =
    Auszahlungen sind für Inhaber von Kanälen.

    /newchannel verbindet einen.

payouts-title = 💸 <b>Auszahlungen</b>
payouts-nothing-yet = Noch wurde nichts verdient. Was deine Kanäle verkaufen, erscheint hier.
payouts-balance = Guthaben: <b>{ $balance }</b>
payouts-held = Noch gesperrt: { $held }, da Telegram Sterne erst nach { $days } Tagen freigibt
payouts-held-money = Noch gesperrt: { $held }. Das Geld eines Verkaufs ist nach { $days ->
        [one] einem Tag
       *[other] { $days } Tagen
    } frei
payouts-held-until = Die ersten davon sind ab { $date } frei
payouts-paid = Bisher an dich ausgezahlt: { $paid }
payouts-stars-by-hand = ✋ Telegrams Bot-Schnittstelle kann Sterne nicht weitersenden: Der Betreiber zahlt ihren Wert von Hand und trägt das hier ein.
payouts-money-by-hand = ✋ Ein Guthaben in { $currency ->
        [USD] Dollar
        [EUR] Euro
       *[other] { $currency }
    } wird von Hand ausgezahlt: Der Betreiber sendet den Gegenwert und trägt das hier ein.
payouts-progress = Bis zur nächsten Auszahlung: { $available } von { $threshold }
payouts-enough = Bereit zur Auszahlung: { $available }
payouts-under-way = Unterwegs zu dir: { $amount }, beantragt am { $date }
payouts-no-wallet = Du hast noch keine Wallet angegeben. Gib zuerst eine an.
payouts-wallet =
    👛 { $network }
    <code>{ $address }</code>
payouts-wallet-waits = ⏳ Diese Wallet ist neu: Auszahlungen sind ab { $date } möglich.
payouts-by-manual = 🗓 Von selbst wird nichts ausgezahlt: Tippe auf den Button, wenn du dein Geld möchtest.
payouts-by-instant = 🗓 Jeder Verkauf wird ausgezahlt, sobald er verbucht ist.
payouts-by-threshold = 🗓 Ich beantrage eine Auszahlung, sobald genug da ist.
payouts-by-weekly = 🗓 Ich beantrage jeden Montagmorgen eine Auszahlung, das nächste Mal am { $date }.
payouts-by-monthly = 🗓 Ich beantrage am Morgen jedes Monatsersten eine Auszahlung, das nächste Mal am { $date }.
payouts-last = <b>Deine letzten Auszahlungen</b>
payouts-line-requested = ⏳ { $day } · { $amount } · unterwegs
payouts-line-sending = 🚀 { $day } · { $amount } · wird gesendet
payouts-line-sent = ✅ { $day } · { $amount } · <code>{ $reference }</code>
payouts-line-refused = ↩️ { $day } · { $amount } · { $reason }

payout-to-page = 💸 Auszahlungen
payout-back = ‹ Zurück zu den Auszahlungen
payout-button-now = 💸 { $amount } auszahlen
payout-button-wallet = 👛 Wallet angeben
payout-button-other-wallet = 👛 Wallet ändern
payout-button-thresholds = 🎚 Kleinste Auszahlung
payout-button-strategy = 🗓 Auszahlung: { $strategy }
payout-button-show = 🔎 { $day } · { $amount }
payout-button-statement = 📄 Abrechnung
payout-button-request = ✅ Beantragen
payout-strategy-which = 🗓 Wann soll ich auszahlen, was du verdient hast? Du kannst das jederzeit ändern.
payout-strategy-manual = Wenn ich es sage
payout-strategy-instant = Jeder Verkauf
payout-strategy-threshold = Ab einem Betrag
payout-strategy-weekly = Montags
payout-strategy-monthly = Am Monatsersten
payout-review = 💸 Soll ich <b>{ $amount }</b> für diese Wallet beantragen?
payout-terms = Von { $amount } kommen etwa <b>{ $coins }</b> in { $network } an. Das Netzwerk nimmt davon etwa { $fee }. Die kleinste Auszahlung ist { $least }.
payout-terms-too-small = { $amount } ist zu wenig für { $network }: Das Netzwerk nimmt etwa { $fee } Coins, und die kleinste Auszahlung ist { $least }.
payout-terms-unknown = ⚠️ Der Zahlungsanbieter antwortet gerade nicht, deshalb sind Gebühr und kleinste Auszahlung nicht bekannt. Die Gebühr des Netzwerks geht von dem ab, was du bekommst.
payout-strategy-stars = ⭐ Sterne zahlt der Betreiber von Hand, ab { $threshold }, denn Telegrams Bot-Schnittstelle kann sie nicht weitersenden.

payout-requested = Beantragt. Der Betreiber sendet sie von Hand, und ich sage dir Bescheid, wenn sie raus ist.
payout-requested-program = Beantragt. Sie wird von selbst gesendet, meist innerhalb von Minuten, und ich sage dir Bescheid, wenn sie raus ist.
payout-requested-held = Angefragt. Zuerst sieht sich ein Betreiber die Auszahlung an. Ich melde mich, wenn sie gesendet ist.
payout-not-no-wallet = Gib zuerst eine Wallet an: Dorthin geht die Auszahlung.
payout-not-wallet-waits = Deine Wallet ist neu, deshalb wird noch nichts ausgezahlt. /payouts zeigt, ab wann.
payout-not-under-way = Eine Auszahlung ist schon unterwegs.
payout-not-too-little = Für eine Auszahlung ist gerade nicht genug da.
payout-not-no-operator = Zurzeit betreibt niemand diesen Bot, also könnte niemand das Geld senden. Dein Guthaben bleibt; bitte versuche es später.
payout-not-changed = Inzwischen hat sich etwas geändert, deshalb wurde nichts beantragt. Diese Seite ist jetzt auf dem neuesten Stand.

payout-threshold-which = 🎚 Ab welchem Betrag soll ausgezahlt werden? Netzwerke nehmen für jede Überweisung eine Gebühr, kleine Auszahlungen kosten also mehr.
payout-threshold-chosen = • { $sum } •

payout-network-usdt-tron = USDT auf TRON (TRC-20)
payout-network-usdt-ton = USDT auf TON
payout-network-usdt-ethereum = USDT auf Ethereum (ERC-20)
payout-network-usdc-base = USDC auf Base
payout-wallet-which =
    👛 In welcher Kryptowährung und auf welchem Netzwerk? Ein Dollar wird als ein Coin ausgezahlt.

    Auch Sterne gehen dorthin: als das, was der Betreiber von Telegram dafür bekommt.
payout-coins-which =
    👛 In welcher Kryptowährung und auf welchem Netzwerk? Was nicht einen Dollar wert ist, wird zum Kurs des Augenblicks gekauft.

    Auch Sterne gehen dorthin, vom Betreiber von Hand: als das, was er von Telegram dafür bekommt.
payout-coins-unreachable = ⚠️ Der Zahlungsanbieter antwortet gerade nicht, deshalb ist die Liste nicht vollständig.
payout-coins-more = Weitere Coins ›
payout-coins-search = ⌨️ Namen des Coins tippen
payout-coin-ask = 👛 Tippe einen Teil vom Namen des Coins oder sein Kürzel, etwa „lite“ oder „USDT SOL“.
payout-coin-none = So einen Coin kenne ich nicht. Bitte tippe einen anderen Teil des Namens oder das Kürzel.
payout-coin-found = 👛 Coins mit diesen Buchstaben: { $count }. Welcher ist es? Oder tippe etwas anderes.
payout-coin-many = 👛 Coins mit diesen Buchstaben: { $count }. Das sind die ersten davon; tippe mehr Buchstaben, um die anderen zu sehen.
payout-wallet-ask =
    👛 Schick mir deine Adresse für <b>{ $network }</b>.

    Sie muss zu einer eigenen Wallet gehören, die kein Memo und keinen Kommentar braucht: Börsen brauchen oft eins, und ohne ist das Geld verloren.
payout-wallet-account = 👛 Deine Auszahlungen gehen dann in die Wallet deines eigenen Telegram-Kontos: <b>{ $network }</b>. Öffne sie einmal vor der ersten Auszahlung, damit sie dich kennt.
payout-wallet-ask-coin =
    👛 Schick mir deine Adresse für <b>{ $network }</b>.

    Geld, das an eine Adresse eines anderen Coins oder Netzwerks gesendet wird, ist verloren.
payout-memo-ask = 🏷 Welches Memo (Tag) nennt deine Wallet für <b>{ $network }</b>? Schick es mir. Ohne das Memo ist das Geld verloren.
payout-memo-ask-optional = 🏷 Nennt deine Wallet ein Memo (Tag) für <b>{ $network }</b>? Börsen tun das, und ohne ist das Geld verloren. Schick es mir, oder tippe auf den Button, wenn es keins gibt.
payout-memo-no = Es gibt kein Memo
payout-memo-none = 🏷 Ohne Memo
payout-memo = 🏷 Das Memo (Tag): <code>{ $memo }</code>
payout-memo-form = Das ist kein Memo für diesen Coin. Bitte kopiere es aus deiner Wallet.
payout-wallet-check =
    Ist das deine Adresse für <b>{ $network }</b>, Zeichen für Zeichen?

    <code>{ $address }</code>
payout-wallet-check-ends =
    Bitte sieh noch einmal in deine Wallet. Beginnt ihre Adresse für <b>{ $network }</b> mit <code>{ $first }</code> und endet mit <code>{ $last }</code>?

    Was an eine falsche Adresse gesendet wird, lässt sich nicht zurückholen.
payout-wallet-right = ✅ Ja, Zeichen für Zeichen
payout-wallet-save = ✅ Ja, speichern
payout-type-again = ✏️ Neu eingeben
payout-press-a-button = Bitte antworte mit einem der Buttons.
payout-wallet-saved = 👛 Gespeichert. Sie gilt ab der nächsten Auszahlung; /payouts zeigt sie.
payout-wallet-saved-waits = 👛 Gespeichert. Zu deiner Sicherheit sind Auszahlungen ab { $date } möglich; /payouts zeigt die Wallet.
payout-wallet-changed =
    🔐 Deine Auszahlungen gehen jetzt an diese Wallet:

    { $network }
    <code>{ $address }</code>

    Eine Auszahlung, die schon unterwegs ist, geht noch an die vorige Wallet. Warst du das nicht? Gib mit /payouts deine eigene Wallet an und sichere dein Telegram-Konto.
payout-wallet-changed-waits =
    🔐 Ab { $date } gehen deine Auszahlungen an diese Wallet:

    { $network }
    <code>{ $address }</code>

    Bis dahin wird keine Auszahlung beantragt. Eine, die schon unterwegs ist, geht noch an die vorige Wallet. Warst du das nicht? Halte die Änderung auf und sichere dein Telegram-Konto.
payout-wallet-stop = 🛑 Änderung aufhalten
payout-wallet-stopped = Aufgehalten: /payouts zeigt die vorige Wallet. Sichere jetzt dein Telegram-Konto: Einstellungen, Geräte.
payout-wallet-stop-late = Zum Aufhalten ist es zu spät: Die Wallet gilt schon. Gib mit /payouts deine eigene an und schreib dem Betreiber.
payout-page-title = 💸 <b>Eine Auszahlung von { $amount }</b>
payout-page-requested = Du hast sie am { $date } beantragt.
payout-page-requested-automatic = Ich habe sie am { $date } für dich beantragt.
payout-page-sales = Verkäufe seit der vorigen Auszahlung: { $count }, dein Anteil daran { $sum }.
payout-page-rate = Kurs: ein Coin von { $network } für { $price }
payout-page-fee = Gebühr des Netzwerks: { $fee }
payout-page-net = Du bekommst: <b>{ $coins }</b> { $network }
payout-page-transaction = Transaktion: <a href="{ $url }">{ $hash }</a>
payout-page-reference = Transaktion: <code>{ $hash }</code>
payout-state-requested = ⏳ Sie wartet auf das Senden.
payout-state-held = ⏳ Sie wartet auf die Freigabe des Betreibers.
payout-state-claimed = ✋ Der Betreiber sendet sie gerade von Hand.
payout-state-sending = 🚀 Sie wird gesendet.
payout-state-sent = ✅ Sie wurde am { $date } gesendet.
payout-state-sent-by-hand = ✅ Der Betreiber hat sie von Hand gesendet und am { $date } eingetragen.
payout-state-refused = ↩️ Sie wurde nicht gesendet, und das Geld ist seit { $date } wieder in deinem Guthaben: { $reason }
payout-address-form-tron = Das ist keine Adresse auf TRON: Sie beginnt mit T und hat 34 Buchstaben und Ziffern. Bitte kopiere sie aus deiner Wallet.
payout-address-form-ton = Das ist keine Adresse auf TON: Sie beginnt mit UQ oder EQ und hat 48 Zeichen. Bitte kopiere sie aus deiner Wallet.
payout-address-form-evm = Das ist keine solche Adresse: Sie beginnt mit 0x, danach folgen 40 Ziffern und Buchstaben von A bis F. Bitte kopiere sie aus deiner Wallet.
payout-address-form-coin = Das ist keine Adresse dieses Coins und Netzwerks. Bitte kopiere sie aus deiner Wallet.
payout-address-refused = Der Zahlungsanbieter kann nicht an diese Adresse zahlen. Bitte kopiere sie noch einmal aus deiner Wallet, samt Memo.
payout-address-unknown = ⚠️ Der Zahlungsanbieter antwortet nicht, und ohne ihn kann ich diese Adresse nicht prüfen. Nichts wurde gespeichert; bitte versuche es in ein paar Minuten noch einmal.
payout-address-checksum = Ein Zeichen darin ist falsch, oder Groß- und Kleinbuchstaben sind nicht so, wie deine Wallet sie zeigt. Bitte kopiere sie von dort.
payout-address-testnet = Diese Adresse gehört zu einem Testnetz, in dem Coins nichts wert sind. Bitte kopiere die des echten Netzwerks.
payout-form-failed = ⚠️ Bei mir ist etwas schiefgegangen, und es wurde nichts gespeichert. Bitte versuche es noch einmal. Fehler-ID: <code>{ $id }</code>
payout-form-lost = ⚠️ Ich konnte mit diesem Formular nicht weitermachen. Bitte öffne es neu mit /payouts. Fehler-ID: <code>{ $id }</code>

payout-refused-notify =
    ↩️ Deine Auszahlung von <b>{ $amount }</b> konnte nicht gesendet werden: { $reason }

    Das Geld ist zurück in deinem Guthaben. Automatische Auszahlungen sind jetzt aus. Wenn das Problem gelöst ist, beantrage die Auszahlung neu mit /payouts.

payouts-none-open = 💸 Keine Auszahlung wartet darauf, gesendet zu werden.
payouts-remind = ⏰ Auszahlungen, die seit über einem Tag auf dich warten: { $count }. Ihre Inhaber warten auf ihr Geld.
payouts-released-notify = ⚠️ Auszahlungen, die der Bot nicht senden konnte und die jetzt auf dich warten: { $count }. /payouts zeigt jede mit ihrem Grund.
payouts-open =
    💸 <b>{ $count ->
        [one] 1 Auszahlung wartet
       *[other] { $count } Auszahlungen warten
    }</b> aufs Senden. Das ist Nummer { $number }.
payout-to-send-USD =
    💸 Bitte sende <b>{ $amount }</b> an <b>{ $owner }</b> (<code>{ $ownerId }</code>), beantragt am { $date }.

    { $network }
    <code>{ $address }</code>

    Ein Dollar ist ein Coin. Wenn sie raus ist, tippe auf „Gesendet“.
payout-to-send-XTR =
    💸 Bitte sende den Gegenwert von <b>{ $amount }</b> an <b>{ $owner }</b> (<code>{ $ownerId }</code>), beantragt am { $date }.

    { $network }
    <code>{ $address }</code>

    Der Wert ist, was Telegram dir für diese Sterne gibt. Wenn sie raus ist, tippe auf „Gesendet“.
payout-to-send-money =
    💸 Bitte sende den Gegenwert von <b>{ $amount }</b> an <b>{ $owner }</b> (<code>{ $ownerId }</code>), beantragt am { $date }.

    { $network }
    <code>{ $address }</code>

    Sende, was dieser Betrag jetzt wert ist. Wenn es raus ist, tippe auf „Gesendet“.
payout-to-approve =
    💸 <b>{ $amount }</b> für <b>{ $owner }</b> (<code>{ $ownerId }</code>), beantragt am { $date }.

    { $network }
    <code>{ $address }</code>
payout-to-approve-how = Tippe auf „Den Bot senden lassen“, um sie freizugeben. Um sie selbst zu senden, tippe zuerst auf „Ich sende das“, damit kein anderer Betreiber es auch sendet.
payout-to-mend-how = Wenn die Ursache behoben ist, tippe auf „Den Bot senden lassen“. Um sie selbst zu senden, tippe zuerst auf „Ich sende das“, damit kein anderer Betreiber es auch sendet.
payout-to-send-value = ⚠️ Ein Dollar ist hier nicht ein Coin: Sende, was die Dollar jetzt wert sind.
payout-wallet-age = 👛 Diese Wallet gilt seit { $date }. Ihr Alter beim Antrag, in Tagen: { $days }.
payout-wallet-replaced = ⚠️ Seit diesem Antrag wurde die Wallet geändert. Frag nach, bevor du etwas sendest.
payout-owner-owes = ⚠️ Ein Guthaben des Inhabers ist negativ: { $balance }. Erstattungen haben mehr genommen, als da war.
payout-unclaimed = ✋ Noch sendet niemand. Tippe zuerst auf „Ich sende das“, damit kein anderer Betreiber es auch sendet.
payout-claimed-by-you = ✋ Du sendest das, seit { $date }. Trag es ein, sobald das Geld raus ist, oder gib es zurück.
payout-claimed-by-other = ✋ { $operator } sendet das, seit { $date }. Bitte sende es nicht.
payout-claim-over = ⚠️ { $operator } hat das am { $date } übernommen und seitdem nichts eingetragen. Frag nach, ob das Geld raus ist, bevor du es übernimmst.
payout-claim-taken = ✋ { $operator } hat die Auszahlung von <b>{ $amount }</b> an <b>{ $owner }</b> von dir übernommen. Ist das Geld schon raus, sag es sofort; sonst sende es nicht mehr.
payout-button-claim = ✋ Ich sende das
payout-button-take-over = ✋ Ich übernehme
payout-button-release = ↩️ Zurückgeben
payout-button-sent = ✅ Gesendet
payout-button-refuse = 🚫 Nicht auszahlbar
payout-earlier = ‹ Früher
payout-later = Später ›
payout-to-open = 💸 Auszahlungen zum Senden
payout-settled-already = Diese Auszahlung ist schon erledigt.
payout-held = Ein anderer Betreiber sendet diese Auszahlung.
payout-wallet-too-new = Diese Wallet ist neu, und die Änderung kann noch aufgehalten werden. Noch wird nichts gesendet; die Auszahlung bleibt in der Liste.
payout-not-claimed = ⚠️ Diese Auszahlung liegt nicht mehr bei dir: Vielleicht hat sie ein anderer Betreiber übernommen. Es wurde nichts eingetragen. Ist das Geld schon raus, sag es den anderen sofort.
payout-settling-forbidden = Nur Betreiber erledigen Auszahlungen.
payout-settled-sent = ✅ <b>{ $amount }</b> an <b>{ $owner }</b> als gesendet gebucht: <code>{ $reference }</code>
payout-settled-refused = ↩️ <b>{ $amount }</b> an <b>{ $owner }</b> wird nicht ausgezahlt: { $reason }
payout-sent-ask = ✅ Wie lautet die ID der Transaktion? Schick sie mir oder eine andere Referenz mit bis zu { $max } Zeichen. Der Empfänger liest sie.
payout-sent-check =
    Der Empfänger wird das lesen:

    <code>{ $reference }</code>
payout-sent-yes = ✅ Ja, gesendet
payout-reference-empty = Die Referenz ist leer. Bitte schick die ID der Transaktion.
payout-reference-long = Das ist länger als { $max } Zeichen. Bitte schick nur die ID der Transaktion.
payout-refuse-ask = 🚫 Warum lässt sich das nicht auszahlen? Der Empfänger liest den Grund, bis zu { $max } Zeichen. Das Geld geht zurück in sein Guthaben.
payout-refuse-wallet = An diese Wallet lässt sich nichts senden. Bitte gib eine andere an.
payout-refuse-withdrawal = Der Anbieter konnte an diese Wallet nicht senden. Bitte prüfe die Wallet.
payout-refuse-wallet-button = 👛 Eine andere Wallet ist nötig
payout-refuse-funds = Der Betreiber muss die Mittel erst freigeben. Bitte beantrage es in ein paar Tagen noch einmal.
payout-refuse-funds-button = ⏳ Die Mittel sind noch nicht frei

payout-being-sent = Der Bot sendet diese Auszahlung. Von Hand abschließen kannst du sie erst, wenn der Anbieter einen Fehlschlag meldet oder einen Tag lang nichts gemeldet hat.
payout-told-meanwhile = ℹ️ Der Anbieter hat das Ergebnis inzwischen gemeldet, und es ist verbucht.
payout-unproven = ⏳ { $provider } hat kein Ergebnis dieser Überweisung gemeldet. Sie kann also noch ankommen, und nichts hat sich geändert. Warte auf die Antwort von { $provider }, oder frag dort den Support.
payout-unproven-until = ⏳ { $provider } kann diese Überweisung noch senden, deshalb hat sich nichts geändert. Sag es nach { $date } noch einmal.
payout-button-approve = 🚀 Den Bot senden lassen
payout-approved = Freigegeben. Der Bot sendet sie in wenigen Minuten.
payout-approval-above_limit = ⏸ Diese Auszahlung wartet auf deine Freigabe: Der Betrag liegt über der Grenze einer Auszahlung.
payout-approval-owner_limit = ⏸ Diese Auszahlung wartet auf deine Freigabe: Die Auszahlungen dieses Inhabers in 24 Stunden liegen über der Grenze.
payout-approval-total_limit = ⏸ Diese Auszahlung wartet auf deine Freigabe: Alle Auszahlungen in 24 Stunden liegen zusammen über der Grenze.
payout-approval-new_wallet = ⏸ Diese Auszahlung wartet auf deine Freigabe: Es ist die erste Auszahlung an diese Wallet.
payout-approval-debt = ⏸ Diese Auszahlung wartet auf deine Freigabe: Der Inhaber hat eine Schuld.
payout-approval-open_disputes = ⏸ Diese Auszahlung wartet auf deine Freigabe: Eine Bank hat über die Reklamation eines Käufers dieses Inhabers noch nicht entschieden.
payout-approval-open_refunds = ⏸ Diese Auszahlung wartet auf deine Freigabe: Erstattungen aus Verkäufen dieses Inhabers sind noch nicht gesendet.
payout-approval-provider_settings = ⚠️ Der Bot konnte diese Auszahlung nicht senden: Eine Einstellung von { $provider } fehlt oder ist falsch. <code>npm run doctor</code> sagt, welche.
payout-approval-provider_access = ⚠️ Der Bot konnte diese Auszahlung nicht senden: { $provider } hat den Zugriff verweigert. Prüfe Konto, Zwei-Faktor-Geheimnis und Whitelists, oder ob die App Transfers senden darf.
payout-approval-provider_balance = ⚠️ Der Bot konnte diese Auszahlung nicht senden: Bei { $provider } liegen zu wenige Coins.
payout-approval-provider_refused = ⚠️ Der Bot konnte diese Auszahlung nicht senden: { $provider } hat die Auszahlung abgelehnt.
payout-approval-conversion_rejected = ⚠️ Der Bot konnte diese Auszahlung nicht senden: { $provider } hat den Umtausch abgelehnt.
payout-approval-below_minimum = ⚠️ Der Bot konnte diese Auszahlung nicht senden: Sie liegt unter dem Mindestbetrag von { $provider } für diesen Coin.
payout-approval-bad_wallet = ⚠️ Der Bot konnte diese Auszahlung nicht senden: { $provider } kann an diese Adresse nicht zahlen. Tippe auf „Nicht auszahlbar“, damit der Inhaber eine andere Wallet angibt.
payout-approval-no_result = ⚠️ Der Bot konnte diese Auszahlung nicht senden: { $provider } hat bei mehreren Versuchen nichts Brauchbares geantwortet. Gesendet wurde nichts.
payouts-overview-title = 🏦 <b>Auszahlungen</b>
payouts-overview-stopped = ⏸ Das Senden ist seit { $date } angehalten.
payouts-overview-waiting = Warten auf dich: { $count }
payouts-overview-due = Gehen als Nächstes raus: { $count } · { $sum }
payouts-overview-sending = Werden gesendet: { $count } · { $sum }
payouts-overview-stuck = ⚠️ Fehlgeschlagen oder seit einem Tag ohne Ergebnis: { $count }
payouts-overview-today = In 24 Stunden: { $sum } von { $limit }
payouts-overview-custody = <b>Bei { $provider }</b>, und im Kontobuch:
payouts-overview-coin = { $provider } · { $ledger }
payouts-button-sending = 🚀 Wird gesendet
payouts-button-stop = ⏸ Senden anhalten
payouts-button-resume = ▶️ Wieder senden
payouts-stop-done = Das Senden ist angehalten. Auszahlungen, die ein Anbieter schon angenommen hat, gehen noch raus.
payouts-resume-done = Das Senden geht weiter.
payout-sending-line =
    🚀 <b>{ $amount }</b> an <b>{ $owner }</b> (<code>{ $ownerId }</code>) als { $coins }
    <code>{ $address }</code>
payout-sending-since = { $state }, seit { $date }.
payout-sending-batch = Stapel bei { $provider }: <code>{ $batch }</code>
payout-sending-id = Unsere Kennung: <code>{ $id }</code>
payout-sending-stuck = ⚠️ { $provider } hat seit einem Tag kein Ergebnis gemeldet. Sieh zuerst im Dashboard von { $provider } nach. Sag dann, ob sie angekommen ist.
payout-conversion-stuck = ⚠️ { $provider } hat seit einem Tag kein Ergebnis eines Umtauschs gemeldet. Gesendet wurde nichts. Kommt auch am nächsten Tag keines, warten die Auszahlungen wieder auf dich.
payout-sending-ambiguous = ⚠️ Ein Umtausch bei { $provider } blieb ohne Antwort, und mehr als ein Umtausch könnte sein Ergebnis sein: Vielleicht hat jemand von Hand umgetauscht. Wähle den dieser Auszahlung. Seine Coins werden gesendet, und nichts wird noch einmal umgetauscht.
payout-ambiguous-notify = ⚠️ Ein Umtausch bei { $provider } für die Auszahlungen im Stapel <code>{ $batch }</code> blieb ohne Antwort, und mehr als ein Umtausch könnte sein Ergebnis sein. Bitte öffne eine dieser Auszahlungen unter „Wird gesendet“ und wähle.
payout-conversion-line = <code>{ $id }</code>: { $from } → { $to }, { $date }
payout-button-conversions = 🔄 Umtausch wählen
payout-button-conversion = Es ist { $id }
payout-conversion-chosen = Gespeichert. Die Auszahlung geht weiter.
payout-conversions-silent = Der Anbieter antwortet nicht. Bitte versuch es später noch einmal.
payout-sending-failed = ⚠️ { $provider } meldet diese Überweisung als fehlgeschlagen: { $error }. Wenn sich in einer Stunde nichts ändert, geht das Geld zurück auf das Guthaben des Inhabers. { $provider } kann sie noch senden, wenn du darum bittest. Wenn der Support dort geantwortet hat, sag hier, ob sie angekommen ist.
payout-stuck-notify = ⚠️ { $provider } hat seit einem Tag kein Ergebnis der Auszahlungen im Stapel <code>{ $batch }</code> gemeldet. Bitte sieh im Dashboard von { $provider } nach, öffne dann die Auszahlung hier und sag, ob sie angekommen ist.
payout-failed-notify = ⚠️ { $provider } meldet eine Auszahlung über { $amount } als fehlgeschlagen: { $error }. Wenn sich in einer Stunde nichts ändert, geht das Geld zurück auf das Guthaben des Inhabers. Lass sie danach bitte nicht mehr vom Support von { $provider } senden.
payout-button-arrived = ✅ Sie ist angekommen
payout-button-not-arrived = ↩️ Sie wurde nicht gesendet
payout-batch-planned = Die Coins werden gesucht
payout-batch-converting = Die Coins werden umgetauscht
payout-batch-funded = Die Coins sind zurückgelegt
payout-batch-created = { $provider } wartet auf den Zwei-Faktor-Code
payout-batch-verified = { $provider } sendet
