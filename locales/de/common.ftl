# Said by more than one feature.
# Glossar: du-Form; der Bot sagt „ich“. channel Kanal · group Gruppe · discussion group Diskussionsgruppe
# subscription Abo · subscriber Abonnent · member Mitglied · tier Tarif · offer Angebot · retire stilllegen
# owner Inhaber · manager Manager · operator Betreiber · access/way in Zugang · time Zeit · grace Kulanzzeit
# for life unbegrenzt · free trial Gratis-Test · Stars Sterne · coin Kryptowährung · sale Verkauf · fee Gebühr
# payout Auszahlung · refund Erstattung/erstatten · balance Guthaben · statement Abrechnung · books Bücher
# broadcast Rundnachricht · donation Spende · digest Tagesübersicht · standing post Dauerbeitrag
# people who run it das Team · invite link Einladungslink · join request Beitrittsanfrage · ban Sperre/sperren · mute stummschalten

button-outdated = Dieser Button ist veraltet. Sende /start, um neu zu beginnen.
cancel-nothing = Es gibt nichts abzubrechen.
cancel-done = Abgebrochen. Es wurde nichts geändert.
days-not-whole = Ich brauche eine ganze Zahl von Tagen, z. B. 14. Bitte gib sie noch einmal ein.
days-range = Ich kann 1 bis 3660 Tage auf einmal vergeben. Bitte gib eine andere Zahl ein.
error-ours = Bei uns ist etwas schiefgegangen. Bitte versuche es in einer Minute noch einmal. Fehler-ID: { $id }
unknown-word = Das habe ich nicht verstanden. Sende /start, um zu sehen, was ich kann.
