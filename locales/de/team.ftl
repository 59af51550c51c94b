# The team of an owner, its roles, and the operators of the bot.

team-page = 👥 <b>Dein Team.</b> Tippe auf einen Namen, um eine Rolle zu ändern oder zu beenden.
team-nobody = 👥 Hier arbeitet noch niemand mit dir. Lade jemanden ein: Du wählst die Rolle, und nichts ändert sich, bis du die Person bestätigst, die den Link öffnet.
team-none = Du hast hier keinen Kanal und arbeitest für niemanden. Verbinde einen Kanal mit /newchannel, oder öffne den Link, den dir ein Inhaber gibt.
team-line = { $name } · { $role } · { $where }
team-all-channels = alle Kanäle
team-role-manager = Manager
team-role-support = Betreuung
team-role-finance = Finanzen
team-role-read-only = Nur lesen
team-choose-role =
    Welche Rolle soll die Person haben?

    <b>Manager</b>: Mitglieder, Tarife, Rundnachrichten, Beiträge, Links, Spenden und Einstellungen; sieht Statistiken.
    <b>Betreuung</b>: Mitglieder und Nachrichten; sieht keine Beträge.
    <b>Finanzen</b>: Abrechnungen, Erstattungen und Statistiken.
    <b>Nur lesen</b>: sieht Angebote, Mitglieder, Statistiken, Beiträge, Links, Spenden und Einstellungen und ändert nichts.

    Wallet, Auszahlungen, unpassende Zahlungen, Zugang auf Lebenszeit und das Team bleiben allein bei dir.
team-choose-channels = Für welche Kanäle?
team-link =
    Schick diesen Link der Person, die die Rolle „{ $role }“ bekommen soll. Er gilt für eine Person und 7 Tage. Ich frage dich, bevor sich etwas ändert.

    { $link }
team-too-many = Es sind schon zwanzig Einladungen offen. Warte, bis einige beantwortet oder abgelaufen sind.
team-asked-owner = <b>{ $name }</b> (<code>{ $id }</code>) hat deine Einladung geöffnet und möchte in dein Team: { $role }, { $where }.
team-approve = ✅ Bestätigen
team-approve-one = ✅ { $name } bestätigen
team-decline = ✖️ Ablehnen
team-approved = Diese Person gehört jetzt zu deinem Team.
team-declined = Abgelehnt. Nichts wurde geändert.
team-you-asked = Ich habe { $owner } gefragt, ob du ins Team darfst ({ $role }). Ich schreibe dir, wenn das entschieden ist.
team-you-joined = ✅ Du gehörst zum Team von { $owner }: { $role }, { $where }. Beginne mit /channels.
team-you-declined = { $owner } hat abgelehnt: Du gehörst nicht zum Team ({ $role }, { $where }).
team-you-left = Deine Rolle bei { $owner } ist beendet ({ $role }, { $where }).
team-left-owner = <b>{ $name }</b> (<code>{ $id }</code>) hat dein Team verlassen: { $role }, { $where }.
team-left-erased = Jemand aus deinem Team hat die eigenen Daten gelöscht, und die Rolle ist beendet: { $role }, { $where }.
team-open = 👥 Team
team-member =
    <b>{ $member }</b>
    <code>{ $id }</code> · seit { $date }

    Wähle eine andere Rolle, oder beende diese. Beides gilt sofort.
team-invite = ➕ Jemanden einladen
team-remove = ✖️ Rolle beenden
team-leave = ✖️ Team von { $owner } verlassen
team-removed = Die Rolle ist beendet.
team-role-set = Die neue Rolle gilt jetzt.
team-more = Weitere ({ $page } von { $pages }) ›
team-back = ‹ Team
team-mine = <b>Deine Rollen bei anderen</b>
team-history = <b>Die letzten Änderungen des Teams</b>
team-history-line = { $date } · { $name }: { $change }
team-changed-tiers = Tarife
team-changed-links = Tracking-Links
team-changed-members = ein Mitglied
team-changed-broadcasts = eine Rundnachricht
team-changed-broadcast-draft = der Entwurf einer Rundnachricht
team-changed-broadcast-sent = eine Rundnachricht (gesendet oder geplant)
team-changed-broadcast-stopped = eine Rundnachricht (angehalten oder gestoppt)
team-changed-support = eine Nachricht
team-changed-refunds = eine Zahlung oder Erstattung
team-changed-team = die eigene Rolle
team-changed-settings = Einstellungen oder Beiträge
operators-list = 🛠 <b>Betreiber</b>: { $people }
operators-connecting-operators = Nur Betreiber dürfen Kanäle verbinden. WHO_MAY_CONNECT=invited oder =everybody öffnet das für andere.
operators-connecting-invited = Betreiber und die Leute, die sie einladen, dürfen Kanäle verbinden.
operators-connecting-everybody = Alle dürfen Kanäle verbinden.
operators-connecting-listed = Betreiber und die Leute in WHO_MAY_CONNECT dürfen Kanäle verbinden.
operators-claim-open = ⚠️ Ein Link, der zum Betreiber macht, ist bis { $date } offen.
operators-invite-owner = ➕ Inhaber einladen
operators-owner-link =
    Schick diesen Link einer Person, die hier Kanäle verbinden soll. Er gilt für eine Person und 7 Tage, solange WHO_MAY_CONNECT „invited“ ist.

    { $link }
operators-owners-button = 👥 Eingeladene Inhaber
operators-owners = 👥 <b>Eingeladene Inhaber und offene Links.</b> Tippe auf einen, um ihn zu sehen oder zu widerrufen. Ein Inhaber, dessen Einladung du widerrufst, behält die verbundenen Kanäle und kann keinen neuen verbinden.
operators-owners-none = 👥 Noch hat niemand eine Einladung geöffnet, und kein Link ist offen.
operators-link-line = 🔗 Offen bis { $date }
operators-link-page = 🔗 Ein Link für einen Inhaber, von { $by }. Niemand hat ihn geöffnet; er gilt bis { $date }.
operators-owner-page =
    <b>{ $name }</b> (<code>{ $id }</code>)
    Darf seit { $date } Kanäle verbinden, eingeladen von { $by }. Bisher verbunden: { $channels }.
    Wenn du diesen Inhaber widerrufst, bleiben die verbundenen Kanäle, aber es können keine neuen dazukommen. Ein neuer Link lädt wieder ein.
operators-owner-revoke = ✖️ Widerrufen
operators-link-end = ✖️ Link beenden
operators-owner-revoked = Ab jetzt verbindet dieser Inhaber keinen neuen Kanal. Die verbundenen Kanäle bleiben.
operators-link-ended = Der Link öffnet nichts mehr.
operators-owners-changed = Das hat sich inzwischen geändert. Nichts wurde widerrufen; hier ist die aktuelle Liste.
operators-owners-back = ‹ Eingeladene Inhaber
operators-claimed = ✅ Du bist jetzt Betreiber dieses Bots. Sieh dir /team, /anomalies und /jobs an; /newchannel verbindet deinen Kanal.
operators-another = 🛠 <b>{ $name }</b> (<code>{ $id }</code>) hat den Link für Betreiber geöffnet und ist jetzt auch Betreiber. /team nennt alle Betreiber. Falls das ein Irrtum ist, nenne die Betreiber in OPERATOR_IDS: Dann zählen nur sie.
operators-owner-joined = ✅ Du darfst hier jetzt Kanäle verbinden.
