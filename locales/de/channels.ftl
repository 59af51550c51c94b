# Connecting a channel, its tiers, and what subscribers see of them.

command-newchannel = Kanal oder Gruppe verbinden
command-channels = Meine Kanäle und ihre Tarife

# Connecting

connect-how =
    Zu welchem Kanal oder welcher Gruppe soll ich Zugang verkaufen? Tippe unten auf einen Button und wähle aus: Telegram macht mich dort im selben Schritt zum Administrator.

    Ich bitte um zwei Rechte: Leute einzuladen und die zu entfernen, deren Zeit vorbei ist.
connect-pick-channel = 📢 Kanal wählen
connect-pick-group = 👥 Gruppe wählen
connect-button = 🔗 Verbinden
connect-check-again = 🔄 Erneut prüfen
connect-offer =
    Du hast mich zum Administrator von <b>{ $channel }</b> gemacht.

    Verbinde ihn, und du kannst hier den Zugang verkaufen.
connect-offer-upgraded =
    <b>{ $channel }</b> ist jetzt eine Supergruppe, ich kann dort also arbeiten.

    Verbinde sie, und du kannst hier den Zugang verkaufen.
connect-done-thanks = 👍 Alles ist bereit.
connect-done =
    ✅ <b>{ $channel }</b> ist verbunden.

    Lege als Nächstes einen Tarif an: was man bekommt, für wie lange und zu welchem Preis.
connect-done-again = ✅ <b>{ $channel }</b> ist verbunden, und ich habe alle Rechte, die ich brauche.
connect-missing-rights = Ich kann dort noch nicht arbeiten. Es fehlt:
connect-missing-how = Wenn das erledigt ist, tippe auf „Erneut prüfen“.
right-administrator = • Ich bin kein Administrator. Öffne die Einstellungen des Kanals → Administratoren → Administrator hinzufügen und wähle mich.
right-can_invite_users = • <b>Nutzer per Link einladen</b>. Öffne die Einstellungen → Administratoren → meinen Namen und schalte es ein. Ich brauche es, um Käufer hereinzulassen.
right-can_restrict_members = • <b>Nutzer sperren</b> (in Kanälen: <b>Abonnenten hinzufügen und entfernen</b>). Öffne die Einstellungen → Administratoren → meinen Namen und schalte es ein. Ich brauche es, um den Zugang zurückzunehmen, wenn die Zeit vorbei ist.
connect-not_creator =
    Nur wer einen Kanal erstellt hat, kann ihn verbinden, damit niemand sonst den Zugang verkaufen kann.

    Wenn du dort Administrator bist, bitte den Ersteller, den Kanal hier zu verbinden und dich zuzulassen: /channels → der Kanal → Manager.
connect-not_administrator =
    Du bist kein Administrator dieses Kanals, deshalb kann ich ihn nicht für dich verbinden.

    Wer ihn erstellt hat, kann es tun: mit /newchannel hier bei mir.
connect-basic-group =
    Das ist eine einfache Gruppe, und dort lässt Telegram mich keinen Zugang zurücknehmen.

    Mach sie zur Supergruppe: Öffne ihre Einstellungen, stelle „Chatverlauf für neue Mitglieder“ auf „Sichtbar“ und wähle sie mit /newchannel noch einmal aus.
connect-outside =
    Ich kann diesen Chat nicht sehen: Ich bin nicht drin.

    Füge mich als Administrator hinzu (Einstellungen → Administratoren → Administrator hinzufügen) und tippe dann auf „Erneut prüfen“.

told-missing-rights =
    ⚠️ Mir fehlen Rechte in <b>{ $channel }</b>, deshalb wird dort vorerst nichts verkauft.

    Öffne die Einstellungen → Administratoren → meinen Namen und schalte das Einladen und Entfernen von Leuten ein. Tippe dann auf „Erneut prüfen“.
told-gone =
    ⚠️ Ich wurde aus <b>{ $channel }</b> entfernt, oder der Chat wurde gelöscht, deshalb wird dort vorerst nichts verkauft. Wer bezahlt hat, behält seine Zeit.

    Damit es weitergeht, füge mich wieder als Administrator hinzu, der Leute einladen und entfernen darf. Tippe dann auf „Erneut prüfen“.
told-owner-now =
    👑 <b>{ $channel }</b> gehört jetzt dir: Telegram nennt dich als Ersteller.

    Was dort ab jetzt verkauft wird, gehört dir, und niemand sonst darf hier etwas verwalten, bis du es erlaubst.
told-owner-no-longer =
    👑 <b>{ $channel }</b> hat jetzt einen anderen Inhaber: Telegram nennt jemand anderen als Ersteller.

    Was vorher verkauft wurde, bleibt deins: siehe /balance. Ändern kannst du dort nichts mehr.
told-connected = ✅ <b>{ $channel }</b> funktioniert wieder: Ich habe alle Rechte, die ich brauche.

# The owner's pages

channels-list = Deine Kanäle. Tippe auf einen, um seine Tarife und seinen Link zu sehen.
channels-none =
    Du hast hier noch keine Kanäle.

    Verbinde einen, und in einer Minute kann man den Zugang kaufen.
channels-new = ➕ Kanal verbinden
channels-back = ‹ Alle Kanäle
channel-broken = ⚠️ { $channel }
channel-open = 📄 Seite öffnen
channel-back = ‹ Zurück zum Kanal
channel-post = 📣 Fertiger Beitrag
channel-managers = 👤 Manager
channel-pay-rules = 💰 Zahlungen
channel-page =
    <b>{ $channel }</b>
    { $state }

    { $tiers }

    Teile diesen Link; wer darauf tippt, sieht, was im Verkauf ist:
    { $link }
channel-state-connected = ✅ Verbunden
channel-state-missing-rights = ⚠️ Mir fehlen dort Rechte, deshalb wird nichts verkauft. Tippe auf „Erneut prüfen“, um zu sehen, welche.
channel-state-gone = ⚠️ Ich bin nicht mehr drin, deshalb wird nichts verkauft. Füge mich als Administrator hinzu und tippe auf „Erneut prüfen“.
channel-no-tiers = Es sind keine Tarife im Verkauf. Lege einen an, um zu verkaufen.
way-in-join_request = 🚪 Zugang: Beitrittsanfrage
way-in-one_time_link = 🚪 Zugang: Einmal-Link
way-in-join_request-set = Ab jetzt senden Käufer eine Beitrittsanfrage, und ich lasse sie sofort herein. Der Link funktioniert nur für den Käufer.
way-in-one_time_link-set = Ab jetzt bekommen Käufer einen Link, der einmal funktioniert, auch wenn ich offline bin. Wer ihn zuerst öffnet, kommt herein.

post-hint = Hier ist ein Beitrag für deinen offenen Kanal. Leite die nächste Nachricht weiter; ihre Buttons gehen mit.
post-needs-a-tier = Noch ist nichts im Verkauf. Lege zuerst einen Tarif an.
post =
    🔑 <b>{ $channel }</b>

    Wähle, wie lange du bleiben möchtest. Du zahlst hier in Telegram und kommst sofort herein.

managers-page = Administratoren von <b>{ $channel }</b>. Tippe auf einen Namen, um der Person hier Tarife und Einstellungen anzuvertrauen oder ihr das wieder zu nehmen.
managers-none =
    <b>{ $channel }</b> hat keine weiteren Administratoren, die ich sehen kann.

    Mach zuerst jemanden in Telegram zum Administrator; dann kannst du es hier erlauben.
manager-allowed = ✅ { $name }
manager-forbidden = ▫️ { $name }
manager-now = Diese Person darf den Kanal jetzt verwalten.
manager-no-longer = Diese Person darf den Kanal nicht mehr verwalten.
manager-not-administrator = Diese Person ist im Kanal nicht mehr Administrator.

pay-rules =
    💰 Zahlungen für <b>{ $channel }</b>

    <b>Was fehlen darf</b>
    Wallets behalten Gebühren ein, deshalb kommt in Krypto oft etwas weniger an. Wie viel darf fehlen, damit eine Zahlung noch zählt? Sterne kommen immer ganz an.

    <b>Erstattungen</b>
    Wenn Geld ohne dein Zutun zurückgeht (Telegram und Banken können das), was wird dann aus dem Zugang?
pay-rules-choice = { $choice }
pay-rules-chosen = ✅ { $choice }
pay-rules-set = Eingestellt. Es gilt für Zahlungen ab jetzt.
refund-rule-ask = Jedes Mal fragen
refund-rule-at_once = Zugang sofort beenden

tier-days =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
tier-months =
    { $months ->
        [one] { $months } Monat
       *[other] { $months } Monate
    }
tier-until = bis { $date }
tier-lifetime = unbegrenzt
tier-stars = ⭐ { $stars }
tier-two-prices = { $one } oder { $other }
tier-label = { $name } · { $period } · { $price }
tier-trial =
    { $days ->
        [one] Gratis-Test: { $days } Tag
       *[other] Gratis-Test: { $days } Tage
    }
tier-also-opens = öffnet auch { $channels }
tier-also-opens-count =
    { $count ->
        [one] öffnet noch { $count } Kanal
       *[other] öffnet noch { $count } Kanäle
    }
tier-line = • <b>{ $name }</b> · { $offer }
tier-line-over = ⌛ <b>{ $name }</b> · { $offer } · die Zeit ist vorbei, daher nicht im Verkauf
tier-extras-line = • <b>{ $name }</b>: { $extras }
tier-retired-label = 💤 { $name }
tier-page =
    <b>{ $name }</b>
    { $channel }

    { $offer }
tier-page-over =
    ⌛ <b>{ $name }</b>
    { $channel }

    { $offer }
    Der letzte Tag ist vorbei, deshalb wird dieser Tarif nicht mehr verkauft. Bearbeite ihn und ändere die Laufzeit, um ihn wieder zu verkaufen.
tier-page-closed =
    ⚠️ <b>{ $name }</b>
    { $channel }

    { $offer }
    Zurzeit nicht im Verkauf: Zu { $closed } kann ich niemanden hereinlassen. Öffne /channels, um zu sehen, was mir dort fehlt, oder bearbeite diesen Tarif und nimm es unter „Öffnet auch…“ heraus.
tier-page-retired =
    💤 <b>{ $name }</b>
    { $channel }

    { $offer }
    Nicht im Verkauf. Wer ihn gekauft hat, behält seine Zeit.
tier-add = ➕ Tarif anlegen
tier-add-another = ➕ Weiteren Tarif anlegen
tier-edit = ✏️ Bearbeiten
tier-retire = 💤 Stilllegen
tier-bring-back = ☀️ Zurückholen
tier-up = ⬆️ Nach oben
tier-down = ⬇️ Nach unten
tier-retired = Der Tarif ist nicht mehr im Verkauf. Wer ihn gekauft hat, behält seine Zeit.
tier-on-sale-again = Der Tarif ist wieder im Verkauf.
tier-back-but-over = Der Tarif ist zurück, aber sein letzter Tag ist vorbei. Bearbeite ihn und ändere die Laufzeit, um ihn wieder zu verkaufen.
tier-too-many = Es sind schon 20 Tarife im Verkauf. Lege zuerst einen still.
tier-moved = Verschoben.
tier-already-up = Er ist schon der erste.
tier-already-down = Er ist schon der letzte.

# The form

form-ask-name =
    Ein neues Angebot für <b>{ $channel }</b>: Wie soll es heißen? Käufer sehen das auf dem Button, zum Beispiel „Monatlich“.

    Bis zu { $max } Zeichen.
form-ask-period =
    Wie lange gilt es? Tippe auf einen Button oder gib es ein: <code>45 Tage</code>, <code>2 Monate</code> oder den letzten Tag, z. B. <code>31. Dezember { $year }</code>.

    Monate sind die des Kalenders: Einer, der am 31. Januar beginnt, endet am letzten Tag des Februars. Ein letzter Tag ist für alle Käufer gleich und endet um Mitternacht nach { $zone }.

    Für ein Abo in Sternen, das Telegram von selbst abbucht, nimm 30 Tage: In anderen Abständen bucht es nicht ab. Alles andere wird mit einem Tippen verlängert.
form-zone-known = deiner Zeitzone, { $zone }
form-zone-unknown = UTC, da ich nicht weiß, wo du bist (/timezone)
form-ask-stars = Was kostet es in Telegram-Sternen? Gib eine ganze Zahl von 1 bis 100.000 ein, ohne Punkt.
form-ask-usd = Was kostet es in US-Dollar, für Käufer, die in Krypto zahlen? Gib es so ein: <code>9,99</code>.
form-ask-usd-without-crypto =
    Was kostet es in US-Dollar, für Käufer, die in Krypto zahlen? Gib es so ein: <code>9,99</code>.

    Krypto ist bei diesem Bot zurzeit ausgeschaltet: Ein Preis in Dollar lässt sich erst bezahlen, wenn der Betreiber es einschaltet.
form-ask-trial =
    Wie viele Tage dürfen Neulinge testen, ohne zu zahlen? Tippe auf einen Button oder gib eine Zahl von 1 bis 90 ein.

    Jeder kann einen Kanal einmal testen. Ist der Test vorbei, nehme ich die Person heraus, es sei denn, sie hat bezahlt.
form-no-trial = Kein Gratis-Test
form-ask-bundle =
    Welche anderen Kanäle öffnet er noch? Tippe auf sie, dann auf „Fertig“.

    Ein Käufer bekommt Zugang zu jedem davon, und die Zeit endet in allen.
form-bundle-full =
    Mehr kann ein Tarif neben seinem eigenen Kanal nicht öffnen: { $max }. Tippe auf einen, um ihn herauszunehmen, oder auf „Fertig“.
form-bundle-done = 👌 Fertig
form-bundle-none =
    Du hast hier keinen anderen Kanal, den dieser Tarif öffnen könnte. Verbinde einen mit /newchannel und komm dann zu diesem Tarif zurück.
form-ticked = ✅ { $channel }
form-unticked = ▫️ { $channel }
form-lifetime = ♾ Unbegrenzt
form-skip-stars = Überspringen: nicht für Sterne
form-skip-usd = Überspringen: nicht für Dollar
form-cancel = ✖️ Abbrechen
form-summary =
    So wird es in { $channel } verkauft:

    <b>{ $name }</b>
    Gilt: { $period }
    Sterne: { $stars }
    Dollar: { $usd }
    Gratis-Test: { $trial }
    Öffnet auch: { $bundle }
form-no-price = dafür nicht zu kaufen
form-summary-no-trial = keiner
form-summary-no-bundle = keine
form-note-until = Es endet für alle im selben Moment: { $date }.
form-note-months = Telegram bucht Sterne nur bei Tarifen von genau 30 Tagen von selbst ab. Käufer dieses Tarifs verlängern mit einem Tippen.
form-choice-publish = ✅ Veröffentlichen
form-choice-name = Namen ändern
form-choice-period = Laufzeit ändern
form-choice-stars = Sterne ändern
form-choice-usd = Dollar ändern
form-choice-trial = Gratis-Test…
form-choice-bundle = Öffnet auch…

form-name-empty = Ein Name braucht etwas zum Lesen. Bitte gib ihn noch einmal ein.
form-name-long = Das ist länger als 64 Zeichen, Buttons würden es abschneiden. Bitte gib einen kürzeren Namen ein.
form-period-unclear = Das konnte ich nicht als Zeitraum lesen. Bitte gib ihn so ein: 45 Tage, 2 Monate oder 2030-12-31, oder tippe auf einen Button.
form-period-range = Möglich sind 1 bis 3660 Tage. Bitte gib eine andere Zahl ein oder tippe auf „Unbegrenzt“.
form-period-months-range = Möglich sind 1 bis 120 Monate, also zehn Jahre. Bitte gib eine andere Zahl ein oder tippe auf „Unbegrenzt“.
form-period-date-unclear = Dieses Datum konnte ich nicht sicher lesen. Bitte gib es mit der Jahreszahl ein, z. B. 31. Dezember 2030 oder 2030-12-31.
form-period-no-such-day = Diesen Tag gibt es im Kalender nicht. Bitte gib ihn noch einmal ein.
form-period-date-over = Dieser Tag ist schon vorbei. Bitte gib einen ein, der noch kommt.
form-period-date-far = Das ist mehr als zehn Jahre hin. Bitte gib einen früheren Tag ein oder tippe auf „Unbegrenzt“.
form-trial-not-days = Ich brauche eine ganze Zahl von Tagen, z. B. 7. Bitte gib sie noch einmal ein oder tippe auf einen Button.
form-trial-range = Ein Gratis-Test dauert 1 bis 90 Tage. Bitte gib eine andere Zahl ein oder tippe auf „Kein Gratis-Test“.
form-stars-not-whole = Sterne sind ganze Zahlen ohne Trennzeichen, z. B. 250 oder 1500. Bitte gib es noch einmal ein.
form-stars-range = Telegram nimmt 1 bis 100.000 Sterne für einen Kauf. Bitte gib eine andere Zahl ein.
form-usd-not-a-price = Das konnte ich nicht als Preis lesen. Bitte gib ihn so ein: 9,99.
form-usd-comma = Ich bin nicht sicher, was das Komma bedeutet. Bitte gib es so ein: 1000 oder 9,99.
form-usd-digits = Dollar haben höchstens zwei Nachkommastellen, und Tausender kein Trennzeichen. Bitte gib es so ein: 1000 oder 9,99.
form-usd-range = Möglich sind 0,01 $ bis 1.000.000,00 $. Bitte gib einen anderen Preis ein.
form-use-buttons = Bitte tippe auf einen der Buttons unter dem Angebot oben. Zum Beenden sende /cancel.
form-use-these-buttons = Bitte tippe oben auf die Kanäle, dann auf „Fertig“. Zum Beenden sende /cancel.
form-not-text = Ich habe auf eine getippte Antwort gewartet. Bitte tippe sie ein oder sende /cancel zum Beenden.
form-unknown-command = Diesen Befehl kenne ich nicht, und ich warte noch auf deine Antwort. Zum Beenden sende /cancel.
button-outdated-form = Dieser Button gehört zu einer früheren Frage. Bitte beantworte die neueste oder sende /cancel zum Beenden.

form-published = ✅ <b>{ $tier }</b> ist in { $channel } im Verkauf.
form-revised = ✅ <b>{ $tier }</b> ist geändert. Neue Käufer sehen es ab jetzt; wer vorher gekauft hat, behält, was er gekauft hat.
form-unchanged = <b>{ $tier }</b> bleibt, wie es war: Es gab keinen Unterschied.
form-changed-meanwhile = Jemand anders hat diesen Tarif inzwischen geändert, deshalb habe ich dessen Fassung behalten. Öffne ihn neu, um sie zu sehen.
form-too-many = Es sind schon 20 Tarife im Verkauf, deshalb kam dieser nicht hinzu. Lege einen still und lege diesen dann noch einmal an.
form-date-over = <b>{ $tier }</b> wurde nicht veröffentlicht: Der letzte Tag ist vorbei. Bitte ändere die Laufzeit.
form-trial-too-long = <b>{ $tier }</b> wurde nicht veröffentlicht: Der Gratis-Test würde über den letzten Tag hinausgehen. Bitte verkürze den Test oder ändere die Laufzeit.
form-bundle-not-allowed = <b>{ $tier }</b> wurde nicht veröffentlicht: Der Tarif würde einen Kanal öffnen, den du nicht mehr verwaltest oder der einen anderen Inhaber hat. Bitte tippe auf „Öffnet auch…“ und wähle neu.
form-bundle-broken = <b>{ $tier }</b> wurde nicht veröffentlicht: Zu { $channels } kann ich zurzeit niemanden hereinlassen. Öffne /channels, um zu sehen, was mir dort fehlt, oder nimm es mit „Öffnet auch…“ heraus.
form-not-allowed = Du verwaltest diesen Kanal nicht mehr, deshalb wurde nichts geändert. /channels zeigt die, die du verwaltest.
form-failed = Bei uns ist etwas schiefgegangen, und es wurde noch nichts gespeichert. Deine Antworten sind noch da: Bitte tippe noch einmal auf „Veröffentlichen“. Fehler-ID: { $id }
form-lost = Ich konnte mit dem Formular nicht weitermachen; es wurde geschlossen und nichts geändert. Bitte beginne neu mit /channels. Fehler-ID: { $id }

# The storefront

shop =
    🔑 <b>{ $channel }</b>

    Wähle, was dir passt. Du zahlst hier im Chat, und gleich danach lasse ich dich herein.
shop-all-tiers = Alle Angebote
shop-empty =
    <b>{ $channel }</b> hat zurzeit nichts im Verkauf.

    Bitte frag den Inhaber oder öffne den Link später noch einmal.
shop-tier-retired =
    Dieses Angebot von <b>{ $channel }</b> ist nicht mehr im Verkauf. Das gibt es heute:
shop-closed =
    Dieser Link führt zu nichts, das zurzeit im Verkauf ist.

    Bitte lass dir von der Person, die ihn dir gegeben hat, einen neuen geben. Was du schon gekauft hast, steht unter /subscriptions.
