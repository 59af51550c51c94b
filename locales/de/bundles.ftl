# One payment that opens several channels, and the discussion group of a channel.

ways-channel = <b>{ $channel }</b>
ways-purchase = ✅ Bezahlt. <b>{ $tier }</b> öffnet dir { $channels }.
ways-renewed = 🔁 <b>{ $tier }</b> für { $channels } ist verlängert.
ways-trial = 🎁 Dein Gratis-Test von <b>{ $tier }</b> hat begonnen: { $channels }.
ways-until = Dein Zugang: { $until }.
ways-until-there = • <b>{ $channel }</b>: { $until }
ways-join-request =
    { $count ->
        [one] Tippe auf den Button und sende die Beitrittsanfrage: Ich lasse dich sofort herein. Der Link funktioniert nur für dich.
       *[other] Tippe auf jeden Button und sende die Beitrittsanfrage: Ich lasse dich sofort herein. Die Links funktionieren nur für dich.
    }
ways-one-time-link =
    { $count ->
        [one] Tippe auf den Button, um hereinzukommen. Der Link funktioniert einmal und eine Stunde lang; /subscriptions gibt dir einen neuen.
       *[other] Tippe auf jeden Button, um hereinzukommen. Die Links funktionieren nur für dich, einmal und eine Stunde lang; /subscriptions gibt dir neue.
    }
ways-inside = Hier bist du schon drin: { $channels }.
ways-later = { $channels }: Dort kann ich die Tür gerade nicht öffnen. Du brauchst nichts zu tun: Ich schicke dir deinen Zugang, sobald ich kann.
ways-banned = { $channels }: Das Team hat dich dort gesperrt, und daran kann ich nichts ändern. Bitte sprich mit ihm.
ways-paused = { $channels }: Das Team hat deine Zeit dort angehalten. Nichts davon geht verloren: Sobald sie weiterläuft, schicke ich dir deinen Zugang.
ways-over = { $channels }: Deine Zeit dort ist vorbei. Sende /subscriptions, um zu sehen, was du hast.
ways-enter = 🚪 Beitreten: { $channel }
ways-delayed =
    🔑 Die Tür ist wieder offen: Hier ist dein Zugang zu <b>{ $channel }</b>.

    Danke für deine Geduld.
purchase-renewed-inside =
    ✅ Bezahlt. <b>{ $tier }</b> für { $channel } läuft weiter: { $until }.

    Du bist schon drin, es gibt also nichts mehr zu tun.

discussion-page = 💬 Diskussionsgruppe
discussion-link = 💬 Abonnenten auch in die Gruppe lassen
discussion-unlink = ✖️ Keine Abonnenten mehr hereinlassen
discussion-sell = 🛍 Die Gruppe für sich verkaufen
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
discussion-or-shop =
    <b>{ $group }</b> ist die Diskussionsgruppe von <b>{ $channel }</b>.

    Sollen die Abonnenten des Kanals auch dort hereinkommen, oder verkaufst du die Gruppe für sich?
discussion-open =
    💬 <b>{ $group }</b>, die Diskussionsgruppe von <b>{ $channel }</b>, steht dir jetzt offen. Sie gehört zu dem, was du hast.

    Tippe auf den Button, und ich zeige dir den Zugang.

subscription-later =
    Die Tür von <b>{ $channel }</b> kann ich gerade nicht öffnen.

    Du brauchst nichts zu tun: Ich schicke dir deinen Zugang, sobald ich kann.
