# In whose time moments are told.

command-timezone = Mon fuseau horaire

zone-ask =
    🕰 <b>Quelle est votre horloge ?</b> Je vous donnerai alors les heures comme elle les montre.

    En attendant, elles sont en UTC. Je ne le demande qu’une fois ; /timezone change cela quand vous voulez.
zone-clock = { $city } · { $time }
zone-another-city = 🌍 Autre ville
zone-in-utc = Laisser en UTC

zone-is-city =
    🕰 Je vous donne les heures de <b>{ $city }</b>, où il est maintenant { $time }.

    Vous n’êtes pas là-bas ? Choisissez une autre horloge :
zone-is-utc =
    🕰 Je vous donne les heures en <b>UTC</b>, où il est maintenant { $time }.

    Choisissez votre horloge, et je vous donnerai les heures comme elle les montre :
zone-set-city = ✅ Désormais, je vous donne les heures de <b>{ $city }</b>, où il est maintenant { $time }. /timezone change cela.
zone-set-utc = ✅ Je vous donne les heures en <b>UTC</b>, où il est maintenant { $time }. /timezone change cela.

zone-which-city =
    🌍 <b>Dans quelle ville êtes-vous, ou près de laquelle ?</b>

    L’heure que montre votre horloge suffit aussi, par exemple 14:05.
zone-which = 🌍 Laquelle de ces horloges est la vôtre ? Si aucune ne l’est, envoyez-moi une autre ville.
zone-unknown = Je ne connais pas cet endroit. Envoyez-moi la plus grande ville près de chez vous, ou l’heure que montre votre horloge, par exemple 14:05.
zone-failed = Cela n’a pas pu être enregistré, veuillez l’envoyer à nouveau. ID d’erreur : { $id }
zone-form-lost = Cette question s’est perdue : rien n’a été modifié. Envoyez /timezone pour recommencer. ID d’erreur : { $id }
