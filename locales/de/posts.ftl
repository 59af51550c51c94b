# The two posts in a channel: the offer, and a thank-you with a donate button.

# The posts

post-offer =
    🔑 <b>{ $channel }</b>

    { $text }
post-offer-default-text = Wähle, wie lange du bleiben möchtest. Du kommst herein, sobald deine Zahlung angekommen ist.
post-offer-empty =
    🔑 <b>{ $channel }</b>

    Zurzeit ist nichts im Verkauf. Bitte sieh später noch einmal nach.
post-thanks =
    💛 <b>{ $channel }</b>

    { $text }
post-thanks-default-text = Danke, dass du hier bist. Wenn du etwas extra geben möchtest, tippe auf den Button: Jeder Betrag hilft.
post-thanks-no-button = Danke, dass du hier bist.
post-donate = 💛 Spenden
post-outdated = ⬇️ Dieser Beitrag ist veraltet. Es gibt einen neueren.

# Pages of the owner

channel-posts = 📌 Kanalbeiträge
posts =
    📌 Kanalbeiträge von <b>{ $channel }</b>

    <b>Angebot</b>: { $offer }
    <b>Dank</b>: { $thanks }

    Ein neuer Beitrag ersetzt den alten. Tippe auf einen, um ihn einzustellen.
posts-name-offer = 📣 Angebot
posts-name-thanks = 💛 Dank
posts-about-offer = Deine Angebote, mit einem Button für jeden Tarif. Wenn sich deine Tarife ändern, aktualisiere ich den Beitrag.
posts-about-thanks = Ein Dank an alle, die drin sind, mit einem Button zum Spenden.
posts-page =
    { $post } · <b>{ $channel }</b>

    { $about }

    Wo: { $place }
    Wann: { $time }
    Zuletzt: { $last }
posts-no-place = noch nirgends. Wähle einen öffentlichen Kanal, in dem Neulinge ihn sehen.
posts-time-off = nur wenn du auf „Jetzt posten“ tippst
posts-time-daily = jeden Tag um { $time }
posts-time-stopped = gestoppt, weil es fünfmal hintereinander fehlschlug
posts-time-next = { $time }, das nächste Mal am { $next }
posts-last-none = bisher nicht gepostet
posts-last-under-way = unterwegs
posts-last-posted = gepostet am { $date }
posts-last-failed = fehlgeschlagen. { $why }
posts-last-unclear = Telegrams Antwort ging verloren, bitte sieh nach, ob er da ist
posts-last-late = ausgelassen, weil ich ihn nicht innerhalb einer Stunde posten konnte
posts-last-empty = ausgelassen. { $why }
posts-obstacle = ⚠️ { $why }

posts-now = 📤 Jetzt posten
posts-times = 🕘 Uhrzeit
posts-text = ✏️ Text
posts-pick = 📍 Öffentlichen Kanal wählen
posts-here = 📍 In diesem Kanal selbst posten
posts-switch-on = ▶️ Wieder einschalten
posts-open = 📌 Seite öffnen
posts-back = ‹ Zurück
posts-set = Gespeichert.
posts-not-yours = Du verwaltest diesen Kanal nicht mehr, deshalb wurde nichts geändert. /channels zeigt die, die du verwaltest.

posts-now-requested = Ich poste ihn jetzt anstelle des vorigen.
posts-now-too-soon = Der letzte war vor weniger als fünf Minuten. Wieder posten kannst du am { $again }.
posts-now-under-way = Einer ist schon unterwegs.
posts-now-not-connected = Ich kann in dem Kanal gerade nicht arbeiten. Seine Seite zeigt, welche Rechte fehlen.
posts-now-no-place = Wähle zuerst einen Kanal dafür.
posts-now-disabled = Der Beitrag ist gestoppt, weil er fünfmal hintereinander fehlschlug. Schalte ihn zuerst wieder ein.

# Time

posts-ask-time =
    { $post }: Um wie viel Uhr soll ich jeden Tag posten?

    Zeiten sind in der Zeitzone des Kanalinhabers: { $zone }.
posts-zone-unknown = UTC, da ich nicht weiß, wo diese Person ist (/timezone)
posts-time-choice = { $time }
posts-time-chosen = ✅ { $time }
posts-not-daily = 🚫 Nicht automatisch

# Channel

posts-ask-place =
    In welchem Kanal soll ich das Angebot für <b>{ $channel }</b> posten? Tippe unten auf den Button und wähle ihn aus: Telegram macht mich dort im selben Schritt zum Administrator.

    Ich bitte um ein Recht: Nachrichten zu posten.
posts-picker = 📍 Kanal wählen
posts-pick-again = 📍 Neu wählen
posts-picked = 👍 Das Angebot geht ab jetzt nach <b>{ $place }</b>.
posts-picked-bot-may-not = In diesem Kanal darf ich noch nicht posten. Wähle ihn noch einmal, dann gibt Telegram mir das Recht; oder öffne seine Einstellungen → Administratoren → meinen Namen und schalte „Nachrichten posten“ ein.
posts-picked-chooser-may-not = Telegram sagt, dass du selbst in diesem Kanal nicht posten darfst, deshalb kann ich es nicht für dich tun. Bitte den Inhaber um das Recht zum Posten und wähle den Kanal dann noch einmal.
posts-picked-unknown = Ich kann diesen Kanal nicht sehen. Wähle ihn noch einmal, und Telegram macht mich dort zum Administrator.

# Text

posts-ask-text =
    { $post }: Was soll darin stehen? Tippe es ein, bis zu { $max } Zeichen. Der Name des Kanals steht darüber, die Buttons darunter.
posts-default-text = ↩️ Der Standardtext
posts-text-empty = Der Text ist leer. Bitte gib ihn noch einmal ein.
posts-text-long = Das ist länger als { $max } Zeichen. Bitte gib etwas Kürzeres ein.
posts-text-set = ✅ Gespeichert. Der Beitrag im Kanal ändert sich innerhalb einer Minute.
posts-text-failed = Bei uns ist etwas schiefgegangen, und es wurde nichts geändert. Bitte gib den Text noch einmal ein. Fehler-ID: { $id }
posts-text-lost = Ich konnte mit dem Formular nicht weitermachen; es wurde geschlossen und nichts geändert. Bitte beginne neu mit /channels. Fehler-ID: { $id }

# Failures

posts-why-bot-may-not = In <b>{ $place }</b> darf ich nicht posten. Öffne die Einstellungen → Administratoren → meinen Namen und schalte „Nachrichten posten“ ein.
posts-why-chooser-may-not = Wer <b>{ $place }</b> ausgewählt hat, darf dort nicht mehr posten oder verwaltet diesen Kanal nicht mehr. Wähle noch einmal einen Kanal für das Angebot.
posts-why-refused = Telegram sagt: { $reason }
posts-stopped =
    ⚠️ { $post } für <b>{ $channel }</b> schlug fünfmal hintereinander fehl, deshalb habe ich damit aufgehört.

    { $why }

    Wenn das behoben ist, tippe auf den Button: Es geht zur gewohnten Zeit weiter.
posts-notify-failed =
    ⚠️ { $post } für <b>{ $channel }</b> wurde nicht gepostet.

    { $why }
posts-notify-unclear = ⚠️ { $post } für <b>{ $channel }</b>: Telegrams Antwort ging verloren. Bitte sieh nach, ob der Beitrag da ist, bevor du noch einmal postest.
posts-notify-late = ⚠️ { $post } für <b>{ $channel }</b> wurde nicht gepostet: Es gelang mir nicht innerhalb einer Stunde. Du kannst es jetzt noch einmal versuchen.
posts-notify-empty =
    { $post } für <b>{ $channel }</b> wurde nicht gepostet.

    { $why }
posts-empty-offer = Zurzeit ist nichts im Verkauf.
posts-empty-thanks = Spenden sind ausgeschaltet: siehe /donations.
