# In whose time moments are told.

command-timezone = Meine Zeitzone

zone-ask =
    🕰 <b>Welche Uhr ist deine?</b> Dann nenne ich dir Zeiten so, wie sie sie zeigt.

    Bis du es sagst, sind sie in UTC. Ich frage nur dieses eine Mal; /timezone ändert es, wann du möchtest.
zone-clock = { $city } · { $time }
zone-another-city = 🌍 Andere Stadt
zone-in-utc = Bei UTC bleiben

zone-is-city =
    🕰 Ich nenne dir Zeiten wie in <b>{ $city }</b>, wo es jetzt { $time } ist.

    Da bist du nicht? Wähle eine andere Uhr:
zone-is-utc =
    🕰 Ich nenne dir Zeiten in <b>UTC</b>, wo es jetzt { $time } ist.

    Wähle deine Uhr, dann nenne ich dir Zeiten so, wie sie sie zeigt:
zone-set-city = ✅ Ab jetzt nenne ich dir Zeiten wie in <b>{ $city }</b>, wo es jetzt { $time } ist. /timezone ändert das.
zone-set-utc = ✅ Ich nenne dir Zeiten in <b>UTC</b>, wo es jetzt { $time } ist. /timezone ändert das.

zone-which-city =
    🌍 <b>In oder nahe welcher Stadt bist du?</b>

    Es genügt auch die Zeit, die deine Uhr zeigt, z. B. 14:05.
zone-which = 🌍 Welche dieser Uhren ist deine? Wenn keine, schick mir eine andere Stadt.
zone-unknown = Diesen Ort kenne ich nicht. Bitte schick mir die größte Stadt in deiner Nähe oder die Zeit, die deine Uhr zeigt, z. B. 14:05.
zone-failed = Das konnte nicht gespeichert werden, bitte schick es noch einmal. Fehler-ID: { $id }
zone-form-lost = Diese Frage ging verloren, deshalb wurde nichts geändert. Bitte sende /timezone, um neu zu beginnen. Fehler-ID: { $id }
