# Stars that Telegram charges again every 30 days.

pay-once = { $price }, einmalig
pay-recurring =
    { $count ->
        [one] 🔁 { $count } Stern alle 30 Tage
       *[other] 🔁 { $count } Sterne alle 30 Tage
    }

recurring-terms =
    🔁 <b>{ $tier }</b> · { $channel }

    Telegram bucht { $price } alle 30 Tage ab, bis du kündigst: in den Einstellungen von Telegram oder hier mit /subscriptions.
recurring-time-left = Du hast schon Zeit bis zum { $date }: Sie bleibt dir und folgt am Ende.
recurring-subscribe = 🔁 Abonnieren
recurring-already = 🔁 { $channel } verlängert sich schon von selbst, das nächste Mal am { $date }. Deshalb habe ich kein zweites Abo begonnen.
recurring-my-subscriptions = 🎟 Meine Abos

renewing-stay-until = Du bleibst bis zum { $date }.
renewing-stay-for-life = Du bleibst unbegrenzt.
renewing-stay-over = Deine Zeit dort ist vorbei.
renewing-stay-paused = Das Team hat deine Zeit dort angehalten; nichts davon geht verloren.
renewing-stay-banned = Das Team hat dich dort gesperrt.
renewing-stay-whitelisted = Das Team lässt dich gratis herein.

renewing-stopped = ⏹ <b>{ $channel }</b>: keine weitere Abbuchung. { $stay }
renewing-stopped-by-channel =
    ⏹ <b>{ $channel }</b>: keine weitere Abbuchung. Ich konnte dort seit einem Tag niemanden hereinlassen. { $stay }

    Wenn es wieder funktioniert, frage ich dich, ob es weitergehen soll.
renewing-resumable =
    ✅ <b>{ $channel }</b> funktioniert wieder. Deine Verlängerungen dort sind noch gestoppt.

    Tippe auf den Button, um sie weiterlaufen zu lassen: Telegram bucht dann { $price } am { $date } ab.
renewing-pointless = Ich lasse Telegram für <b>{ $channel }</b> jetzt nichts bei dir abbuchen. { $stay }
renewing-not-now = In <b>{ $channel }</b> kann ich gerade niemanden hereinlassen, deshalb starte ich die Verlängerungen nicht. Wenn es wieder funktioniert, frage ich dich.
renewing-canceled =
    ⏹ <b>{ $channel }</b>: keine weitere Abbuchung. { $stay }

    Du hast in Telegram gekündigt und kannst es dort fortsetzen: Einstellungen → Meine Sterne.
renewing-resumed =
    🔁 <b>{ $channel }</b> läuft weiter: Telegram bucht { $price } am { $date } ab.

    Falls Telegram es noch als gekündigt zeigt, schalte es dort ein: Einstellungen → Meine Sterne.
renewing-active = 🔁 <b>{ $channel }</b> läuft weiter: Telegram bucht { $price } am { $date } ab.
renewing-failed =
    ⚠️ Telegram konnte { $price } für <b>{ $channel }</b> nicht abbuchen. { $stay }

    Du kannst von Hand verlängern.
renewing-over = Dieses Abo für <b>{ $channel }</b> lässt sich nicht mehr fortsetzen. { $stay }
renewing-refused = Telegram hat dein Abo nicht geändert, und es wurde nichts abgebucht. Du kannst es in Telegram ändern: Einstellungen → Meine Sterne. Fehler-ID: { $id }

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
