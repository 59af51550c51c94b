# A tier: its period and price, its page, and the form that makes it.

tier-stars = ⭐ { $stars }
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
tier-line-unpayable = ⚠️ <b>{ $name }</b> · { $offer } · niemand kann ihn kaufen: kein Zahlungsweg ist eingeschaltet
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
tiers-more = Weitere Tarife ({ $page } von { $pages }) ›
tier-add-another = ➕ Weiteren Tarif anlegen
tier-edit = ✏️ Bearbeiten
tier-retire = 💤 Stilllegen
tier-ways = 💳 Zahlungswege
tier-ways-page = 💳 Zahlungswege für <b>{ $name }</b> in { $channel }. Käufer sehen die mit ✅. Tippe auf einen, um ihn ein- oder auszuschalten; begonnene Zahlungen laufen weiter.
tier-ways-unpriced = Nicht möglich, weil der Tarif keinen passenden Preis hat: { $ways }.
tier-no-way-to-pay = ⚠️ Diesen Tarif kann gerade niemand kaufen: Keiner der eingeschalteten Zahlungswege nimmt seine Preise an.
tier-ways-back = ⬅️ Zurück zum Tarif
tier-way-on = ✅ { $way } · { $prices }
tier-way-off = ▫️ { $way } · { $prices }
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

tier-form-ask-name =
    Ein neues Angebot für <b>{ $channel }</b>: Wie soll es heißen? Käufer sehen das auf dem Button, zum Beispiel „Monatlich“.

    Bis zu { $max } Zeichen.
tier-form-ask-period =
    Wie lange gilt es? Tippe auf einen Button oder gib es ein: <code>45 Tage</code>, <code>2 Monate</code> oder den letzten Tag, z. B. <code>31. Dezember { $year }</code>.

    Monate sind die des Kalenders: Einer, der am 31. Januar beginnt, endet am letzten Tag des Februars. Ein letzter Tag ist für alle Käufer gleich und endet um Mitternacht nach { $zone }.

    Für ein Abo in Sternen, das Telegram von selbst abbucht, nimm 30 Tage: In anderen Abständen bucht es nicht ab. Karten, wo dieser Bot sie annimmt, werden alle 7 Tage und alle 1, 3, 6 oder 12 Monate belastet. Alles andere wird mit einem Tippen verlängert.
tier-form-zone-known = deiner Zeitzone, { $zone }
tier-form-zone-unknown = UTC, da ich nicht weiß, wo du bist (/timezone)
tier-form-ask-stars = Was kostet es in Telegram-Sternen? Gib eine ganze Zahl von { $min } bis { $max } ein, ohne Punkt.
tier-form-ask-money = Was kostet es in { $currency ->
        [USD] US-Dollar
        [EUR] Euro
       *[other] { $currency }
    }, für Käufer, die mit Karte oder in Krypto zahlen? Gib es so ein: <code>9,99</code>.
tier-form-ask-money-without-provider =
    Was kostet es in { $currency ->
        [USD] US-Dollar
        [EUR] Euro
       *[other] { $currency }
    }, für Käufer, die mit Karte oder in Krypto zahlen? Gib es so ein: <code>9,99</code>.

    Bei diesem Bot ist zurzeit kein Weg eingeschaltet, in { $currency ->
        [USD] Dollar
        [EUR] Euro
       *[other] { $currency }
    } zu zahlen. Käufer können diesen Preis zahlen, sobald der Betreiber einen einschaltet.
tier-form-ask-which-price = Welchen Preis möchtest du ändern?
tier-form-ask-trial =
    Wie viele Tage dürfen Neulinge testen, ohne zu zahlen? Tippe auf einen Button oder gib eine Zahl von 1 bis 90 ein.

    Jeder kann einen Kanal einmal testen. Ist der Test vorbei, nehme ich die Person heraus, es sei denn, sie hat bezahlt.
tier-form-no-trial = Kein Gratis-Test
tier-form-ask-bundle =
    Welche anderen Kanäle öffnet er noch? Tippe auf sie, dann auf „Fertig“.

    Ein Käufer bekommt Zugang zu jedem davon, und die Zeit endet in allen.
tier-form-bundle-full =
    Mehr kann ein Tarif neben seinem eigenen Kanal nicht öffnen: { $max }. Tippe auf einen, um ihn herauszunehmen, oder auf „Fertig“.
tier-form-bundle-done = 👌 Fertig
tier-form-bundle-none =
    Du hast hier keinen anderen Kanal, den dieser Tarif öffnen könnte. Verbinde einen mit /newchannel und komm dann zu diesem Tarif zurück.
tier-form-ticked = ✅ { $channel }
tier-form-unticked = ▫️ { $channel }
tier-form-lifetime = ♾ Unbegrenzt
tier-form-skip-stars = Überspringen: nicht für Sterne
tier-form-skip-money = Überspringen: nicht für { $currency ->
        [USD] Dollar
        [EUR] Euro
       *[other] { $currency }
    }
tier-form-summary =
    So wird es in { $channel } verkauft:

    <b>{ $name }</b>
    Gilt: { $period }
    { $prices }
    Gratis-Test: { $trial }
    Öffnet auch: { $bundle }
tier-form-summary-price =
    { $currency ->
        [XTR] Sterne
        [USD] Dollar
        [EUR] Euro
       *[other] { $currency }
    }: { $price }
tier-form-no-price = kein Preis
tier-form-summary-no-trial = keiner
tier-form-summary-no-bundle = keine
tier-form-note-until = Es endet für alle im selben Moment: { $date }.
tier-form-note-months = Telegram bucht Sterne nur bei Tarifen von genau 30 Tagen von selbst ab. Wer in Sternen zahlt, verlängert diesen Tarif mit einem Tippen.
tier-form-note-no-stars = Telegram verlangt, dass Zugang zu Kanälen auch für Sterne verkauft wird. Ohne Preis in Sternen zahlen Käufer nur auf anderen Wegen, auf dein Risiko.
tier-form-choice-publish = ✅ Veröffentlichen
tier-form-choice-name = Namen ändern
tier-form-choice-period = Laufzeit ändern
tier-form-choice-prices = Preise ändern
tier-form-choice-stars = Sterne ändern
tier-form-choice-money = { $currency ->
        [USD] Dollar
        [EUR] Euro
       *[other] { $currency }
    } ändern
tier-form-choice-trial = Gratis-Test…
tier-form-choice-bundle = Öffnet auch…

tier-form-name-empty = Der Name ist leer. Bitte gib ihn noch einmal ein.
tier-form-name-long = Das ist länger als { $max } Zeichen, Buttons würden es abschneiden. Bitte gib einen kürzeren Namen ein.
tier-form-period-unclear = Das konnte ich nicht als Zeitraum lesen. Bitte gib ihn so ein: 45 Tage, 2 Monate oder 2030-12-31, oder tippe auf einen Button.
tier-form-period-range = Möglich sind 1 bis 3660 Tage. Bitte gib eine andere Zahl ein oder tippe auf „Unbegrenzt“.
tier-form-period-months-range = Möglich sind 1 bis 120 Monate, also zehn Jahre. Bitte gib eine andere Zahl ein oder tippe auf „Unbegrenzt“.
tier-form-period-date-unclear = Dieses Datum konnte ich nicht sicher lesen. Bitte gib es mit der Jahreszahl ein, z. B. 31. Dezember 2030 oder 2030-12-31.
tier-form-period-no-such-day = Diesen Tag gibt es im Kalender nicht. Bitte gib ihn noch einmal ein.
tier-form-period-date-over = Dieser Tag ist schon vorbei. Bitte gib einen ein, der noch kommt.
tier-form-period-date-far = Das ist mehr als zehn Jahre hin. Bitte gib einen früheren Tag ein oder tippe auf „Unbegrenzt“.
tier-form-trial-not-days = Ich brauche eine ganze Zahl von Tagen, z. B. 7. Bitte gib sie noch einmal ein oder tippe auf einen Button.
tier-form-trial-range = Ein Gratis-Test dauert 1 bis 90 Tage. Bitte gib eine andere Zahl ein oder tippe auf „Kein Gratis-Test“.
tier-form-stars-not-whole = Sterne sind ganze Zahlen ohne Trennzeichen, z. B. 250 oder 1500. Bitte gib es noch einmal ein.
tier-form-stars-range = Telegram nimmt { $min } bis { $max } Sterne für einen Kauf. Bitte gib eine andere Zahl ein.
tier-form-money-not-a-price = Das konnte ich nicht als Preis lesen. Bitte gib ihn so ein: 9,99.
tier-form-money-comma = Ich bin nicht sicher, was das Komma bedeutet. Bitte gib es so ein: 1000 oder 9,99.
tier-form-money-digits = Ein Preis hat höchstens zwei Nachkommastellen, und Tausender kein Trennzeichen. Bitte gib es so ein: 1000 oder 9,99.
tier-form-money-range = Möglich sind { $min } bis { $max }. Bitte gib einen anderen Preis ein.

tier-form-published = ✅ <b>{ $tier }</b> ist in { $channel } im Verkauf.
tier-form-revised = ✅ <b>{ $tier }</b> ist geändert. Neue Käufer sehen es ab jetzt; wer vorher gekauft hat, behält, was er gekauft hat.
tier-form-unchanged = <b>{ $tier }</b> bleibt, wie es war: Es gab keinen Unterschied.
tier-form-changed-meanwhile = Jemand anders hat diesen Tarif inzwischen geändert, deshalb habe ich dessen Fassung behalten. Öffne ihn neu, um sie zu sehen.
tier-form-too-many = Es sind schon 20 Tarife im Verkauf, deshalb kam dieser nicht hinzu. Lege einen still und lege diesen dann noch einmal an.
tier-form-date-over = <b>{ $tier }</b> wurde nicht veröffentlicht: Der letzte Tag ist vorbei. Bitte ändere die Laufzeit.
tier-form-trial-too-long = <b>{ $tier }</b> wurde nicht veröffentlicht: Der Gratis-Test würde über den letzten Tag hinausgehen. Bitte verkürze den Test oder ändere die Laufzeit.
tier-form-bundle-not-allowed = <b>{ $tier }</b> wurde nicht veröffentlicht: Der Tarif würde einen Kanal öffnen, den du nicht mehr verwaltest oder der einen anderen Inhaber hat. Bitte tippe auf „Öffnet auch…“ und wähle neu.
tier-form-bundle-broken = <b>{ $tier }</b> wurde nicht veröffentlicht: Zu { $channels } kann ich zurzeit niemanden hereinlassen. Öffne /channels, um zu sehen, was mir dort fehlt, oder nimm es mit „Öffnet auch…“ heraus.
tier-form-not-allowed = Du verwaltest diesen Kanal nicht mehr, deshalb wurde nichts geändert. /channels zeigt die, die du verwaltest.
tier-form-failed = Bei uns ist etwas schiefgegangen, und es wurde noch nichts gespeichert. Deine Antworten sind noch da: Bitte tippe noch einmal auf „Veröffentlichen“. Fehler-ID: { $id }
tier-form-lost = Ich konnte mit dem Formular nicht weitermachen; es wurde geschlossen und nichts geändert. Bitte beginne neu mit /channels. Fehler-ID: { $id }
