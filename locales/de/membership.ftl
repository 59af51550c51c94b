# Who is in a channel, and what its owner is asked about that.

owner-unknown-members =
    { $count ->
        [one] 👤 In <b>{ $channel }</b> ist jemand, den ich nicht hereingelassen habe und der kein Abo hat:
       *[other] 👥 In <b>{ $channel }</b> sind { $count } Personen, die ich nicht hereingelassen habe und die kein Abo haben:
    }

    { $people }

    Dürfen sie bleiben? Bis du entscheidest, lasse ich alle, wo sie sind.
unknown-keep = ✅ { $person } behalten
unknown-keep-done = Die Person darf bleiben, solange du willst.
unknown-out = 🚪 { $person } entfernen
unknown-out-done = Ich nehme die Person heraus.
unknown-paid = Die Person hat inzwischen ein Abo, sie bleibt also.

owner-member-banned =
    🚫 <b>{ $person }</b> wurde in <b>{ $channel }</b> gesperrt, und die bezahlte Zeit dort läuft bis zum { $date }.

    Ich habe davon nichts weggenommen und lasse die Sperre, wie sie ist. Hebe sie auf, und es gibt wieder Zugang; oder erstatte das Geld.
owner-member-banned-for-life =
    🚫 <b>{ $person }</b> wurde in <b>{ $channel }</b> gesperrt und hat dort unbegrenzten Zugang.

    Ich habe davon nichts weggenommen und lasse die Sperre, wie sie ist. Hebe sie auf, und es gibt wieder Zugang; oder erstatte das Geld.
ban-lift = ↩️ Sperre aufheben
ban-lift-done = Ich hebe die Sperre auf.
ban-refund = 💸 Geld erstatten
