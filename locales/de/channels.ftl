# Connecting a channel, its pages, its rules and its discussion group.

command-newchannel = Kanal oder Gruppe verbinden
command-channels = Meine Kanäle und ihre Tarife
command-team = Mein Team und seine Rollen

# Connecting

connect-how =
    Zu welchem Kanal oder welcher Gruppe soll ich Zugang verkaufen? Tippe unten auf einen Button und wähle aus: Telegram macht mich dort im selben Schritt zum Administrator.

    Ich bitte um zwei Rechte: Leute einzuladen und Leute zu entfernen, deren Zugang geendet hat.
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
connect-members-invite =
    ⚠️ In <b>{ $channel }</b> darf jedes Mitglied Freunde hinzufügen, die dann ohne Zahlung drin wären. Solange du dort Zugang verkaufst, entferne ich Leute, die Mitglieder hinzufügen. Besser ist, du verbietest Mitgliedern, Leute hinzuzufügen.
connect-invites-close = 🔒 Nur Administratoren dürfen hinzufügen
connect-invites-closed = Erledigt: Nur noch Administratoren dürfen Leute zur Gruppe hinzufügen. Wer zahlt, kommt weiterhin durch mich herein.
connect-invites-refused = Telegram lässt mich das nicht ändern. Bitte öffne die Einstellungen der Gruppe → Berechtigungen und schalte „Mitglieder hinzufügen“ aus.
connect-missing-rights = Ich kann dort noch nicht arbeiten. Es fehlt:
connect-missing-how = Wenn das erledigt ist, tippe auf „Erneut prüfen“.
right-administrator = • Ich bin kein Administrator. Öffne die Einstellungen des Kanals → Administratoren → Administrator hinzufügen und wähle mich.
right-can_invite_users = • <b>Nutzer per Link einladen</b>. Öffne die Einstellungen → Administratoren → meinen Namen und schalte es ein. Ich brauche es, um Käufer hereinzulassen.
right-can_restrict_members = • <b>Nutzer sperren</b> (in Kanälen: <b>Abonnenten hinzufügen und entfernen</b>). Öffne die Einstellungen → Administratoren → meinen Namen und schalte es ein. Ich brauche es, um den Zugang zurückzunehmen, wenn die Zeit vorbei ist.
connect-not_creator =
    Nur wer einen Kanal erstellt hat, kann ihn verbinden, damit niemand sonst den Zugang verkaufen kann.

    Wenn du dort Administrator bist, bitte den Ersteller, den Kanal hier zu verbinden und dich ins Team einzuladen: /team.
connect-not_invited =
    Neue Kanäle verbinden hier die Betreiber dieses Bots und Leute, denen sie es erlauben. Bitte frag einen Betreiber.

    Betreibst du diesen Bot? Öffne den Link von „npm run claim“, oder öffne den Bot für andere mit WHO_MAY_CONNECT.
connect-not_administrator =
    Du bist kein Administrator dieses Kanals, deshalb kann ich ihn nicht für dich verbinden.

    Wer ihn erstellt hat, kann es tun: mit /newchannel hier bei mir.
connect-basic-group =
    Das ist eine einfache Gruppe, und dort lässt Telegram mich keinen Zugang zurücknehmen.

    Mach sie zur Supergruppe: Öffne ihre Einstellungen, stelle „Chatverlauf für neue Mitglieder“ auf „Sichtbar“ und wähle sie mit /newchannel noch einmal aus.
connect-outside =
    Ich kann diesen Chat nicht sehen: Ich bin nicht drin.

    Füge mich als Administrator hinzu (Einstellungen → Administratoren → Administrator hinzufügen) und tippe dann auf „Erneut prüfen“.

channel-notify-missing-rights =
    ⚠️ Mir fehlen Rechte in <b>{ $channel }</b>, deshalb wird dort vorerst nichts verkauft.

    Öffne die Einstellungen → Administratoren → meinen Namen und schalte das Einladen und Entfernen von Leuten ein. Tippe dann auf „Erneut prüfen“.
channel-notify-gone =
    ⚠️ Ich wurde aus <b>{ $channel }</b> entfernt, oder der Chat wurde gelöscht, deshalb wird dort vorerst nichts verkauft. Wer bezahlt hat, behält seine Zeit.

    Damit es weitergeht, füge mich wieder als Administrator hinzu, der Leute einladen und entfernen darf. Tippe dann auf „Erneut prüfen“.
channel-notify-owner-now =
    👑 <b>{ $channel }</b> gehört jetzt dir: Telegram nennt dich als Ersteller.

    Was dort ab jetzt verkauft wird, gehört dir, und niemand sonst darf hier etwas verwalten, bis du es erlaubst.
channel-notify-owner-no-longer =
    👑 <b>{ $channel }</b> hat jetzt einen anderen Inhaber: Telegram nennt jemand anderen als Ersteller.

    Was vorher verkauft wurde, bleibt deins: siehe /balance. Ändern kannst du dort nichts mehr.
channel-notify-connected = ✅ <b>{ $channel }</b> funktioniert wieder: Ich habe alle Rechte, die ich brauche.

# Pages of the owner

channels-list = Deine Kanäle. Tippe auf einen, um seine Tarife und seinen Link zu sehen.
channels-none =
    Du hast hier noch keine Kanäle.

    Verbinde einen, und in einer Minute kann man den Zugang kaufen.
channels-new = ➕ Kanal verbinden
channels-back = ‹ Alle Kanäle
channel-broken = ⚠️ { $channel }
channel-open = 📄 Seite öffnen
channel-back = ‹ Zurück zum Kanal
channel-back-to-sell = ‹ Tarife
channel-back-to-people = ‹ Personen
channel-back-to-reach = ‹ Reichweite
channel-back-to-settings = ‹ Einstellungen
channel-sell = 🏷 Verkauf
channel-people = 👥 Personen
channel-reach = 📣 Reichweite
channel-settings = ⚙️ Einstellungen
channel-sell-page =
    🏷 Tarife von <b>{ $channel }</b>

    { $tiers }
channel-people-page = 👥 <b>{ $channel }</b>: wer drin ist und wer den Kanal hier verwalten darf.
channel-reach-page = 📣 <b>{ $channel }</b>: Nachrichten an Abonnenten, Beiträge und Links für neue, und was sie bringen.
channel-settings-page = ⚙️ Einstellungen von <b>{ $channel }</b>
channel-post = 📣 Fertiger Beitrag
channel-team = 👤 Team
channel-payment-rules = 💰 Zahlungen
channel-page =
    <b>{ $channel }</b>
    { $state }

    Teile diesen Link; wer darauf tippt, sieht, was im Verkauf ist:
    { $link }
channel-state-connected = ✅ Verbunden
channel-state-missing-rights = ⚠️ Mir fehlen dort Rechte, deshalb wird nichts verkauft. Tippe auf „Erneut prüfen“, um zu sehen, welche.
channel-state-gone = ⚠️ Ich bin nicht mehr drin, deshalb wird nichts verkauft. Füge mich als Administrator hinzu und tippe auf „Erneut prüfen“.
channel-no-tiers = Es sind keine Tarife im Verkauf. Lege einen an, um zu verkaufen.
access-mode-join_request = 🚪 Einladungslinks: Beitrittsanfrage
access-mode-one_time_link = 🚪 Einladungslinks: Einmal-Link
access-mode-join_request-set = Ab jetzt senden Käufer eine Beitrittsanfrage, und ich lasse sie sofort herein. Der Link funktioniert nur für den Käufer.
access-mode-one_time_link-set = Ab jetzt bekommen Käufer einen Link, der einmal funktioniert, auch wenn ich offline bin. Wer ihn zuerst öffnet, kommt herein.

channel-post-hint = Hier ist ein Beitrag für deinen öffentlichen Kanal. Leite die nächste Nachricht dorthin weiter; ihre Buttons bleiben dabei.
channel-post-needs-tier = Noch ist nichts im Verkauf. Lege zuerst einen Tarif an.
channel-post-text =
    🔑 <b>{ $channel }</b>

    Wähle, wie lange du bleiben möchtest. Du kommst herein, sobald deine Zahlung angekommen ist.

payment-rules =
    💰 Zahlungen für <b>{ $channel }</b>

    <b>Fehlbetrag</b>
    Wallets behalten Gebühren ein, deshalb kommt in Krypto oft etwas weniger an. Wie viel darf fehlen, damit eine Zahlung noch zählt? Sterne kommen immer ganz an.

    <b>Erstattungen</b>
    Telegram und Banken können Geld zurücksenden, ohne dich zu fragen. Ich frage dich dann nach dem Zugang, wenn du hier nichts wählst.

    <b>Fehlgeschlagene Verlängerungen per Karte</b>
    Eine fehlgeschlagene Abbuchung wird einige Tage lang erneut versucht. Was soll inzwischen mit dem Zugang geschehen?
payment-rules-choice = { $choice }
payment-rules-chosen = ✅ { $choice }
payment-rules-set = Gespeichert. Das gilt für Zahlungen ab jetzt.
refund-rule = Bei voller Erstattung Zugang beenden
part-rule = Bei Teilerstattung Zugang kürzen
past-due-rule = Zugang solange behalten

# Access rules

channel-access-rules = ⏳ Wenn der Zugang endet
access-rules =
    ⏳ Zugang zu <b>{ $channel }</b>

    <b>Kulanzzeit</b>
    Wie lange dürfen Leute bleiben, wenn ihr Zugang geendet hat? Ich nenne ihnen das Datum.

    <b>Erinnerungen</b>
    Wie viele Tage vor dem Ende soll ich sie erinnern?

    <b>Unbekannte Mitglieder</b>
    Was soll ich mit Leuten tun, die nicht über mich beigetreten sind? Administratoren entferne ich nie. Verkauft eine Gruppe Zugang, entferne ich Leute, die einfache Mitglieder hinzufügen, oder frage dich nach ihnen.
access-rules-set = Gespeichert. Es gilt auch für alle, die jetzt drin sind.
access-rules-choice = { $choice }
access-rules-chosen = ✅ { $choice }
access-rules-grace-none = Keine Kulanzzeit
access-rules-grace-hours =
    { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
access-rules-grace-days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
access-rules-reminder =
    { $count ->
        [one] { $count } Tag vorher
       *[other] { $count } Tage vorher
    }
access-rules-unknown-ignore = Bleiben lassen
access-rules-unknown-notify = Mich jedes Mal fragen
access-rules-unknown-remove = Entfernen

# Discussion group

discussion-page = 💬 Diskussionsgruppe
discussion-link = 💬 Abonnenten auch in die Gruppe lassen
discussion-unlink = ✖️ Keine Abonnenten mehr hereinlassen
discussion-sell = 🛍 Die Gruppe separat verkaufen
discussion-add-me = ➕ Mich zur Gruppe hinzufügen
discussion-found = Dazu gehört eine Diskussionsgruppe. Ich kann die Abonnenten auch dort hereinlassen.
discussion-offer =
    💬 <b>{ $channel }</b> hat eine Diskussionsgruppe in Telegram.

    Ich kann die Abonnenten auch dort hereinlassen: die jetzigen und alle, die ab jetzt zahlen. Wenn ihre Zeit im Kanal vorbei ist, ist sie es auch in der Gruppe.
discussion-none =
    💬 <b>{ $channel }</b> hat keine Diskussionsgruppe in Telegram.

    So bekommst du eine: Öffne die Einstellungen des Kanals → Diskussion und wähle eine Gruppe. Tippe dann auf den Button unten.
discussion-linked =
    💬 <b>{ $group }</b> steht den Abonnenten von <b>{ $channel }</b> offen.

    Es gelten die Regeln des Kanals. Wer schon Zugang hat, bekommt von mir Bescheid, ein paar Leute pro Sekunde.
discussion-broken =
    ⚠️ <b>{ $group }</b> gehört zu <b>{ $channel }</b>, aber ich kann dort gerade nicht arbeiten.

    Bitte prüfe, dass ich dort Administrator bin und Nutzer einladen und sperren darf. Wer inzwischen zahlt, bekommt seinen Zugang, sobald ich kann.
discussion-needs-me =
    Um Leute in die Gruppe zu lassen, muss ich dort Administrator sein und Nutzer einladen und sperren dürfen.

    Tippe auf den ersten Button und wähle die Gruppe, dann auf „Erneut prüfen“.
discussion-sells-itself =
    Diese Gruppe hat eigene Tarife im Verkauf, ihre Käufer haben also für sie allein bezahlt.

    Lege sie zuerst still und tippe dann auf „Erneut prüfen“.
discussion-other-creator =
    Nur eine Gruppe, die du selbst erstellt hast, kann zu deinem Kanal gehören.

    Wenn sie jetzt dir gehört, tippe auf „Erneut prüfen“.
discussion-unlinked = Ich lasse dort keine Abonnenten mehr herein. Wer Zugang hat, behält ihn bis zu dem Ende, das er heute hat.
discussion-or-storefront =
    <b>{ $group }</b> ist die Diskussionsgruppe von <b>{ $channel }</b>.

    Sollen die Abonnenten des Kanals auch dort hereinkommen, oder verkaufst du die Gruppe für sich?
discussion-open =
    💬 <b>{ $group }</b>, die Diskussionsgruppe von <b>{ $channel }</b>, steht dir jetzt offen. Sie gehört zu deinem Abo.

    Tippe auf den Button, um deinen Einladungslink zu bekommen.
