# In whose time moments are told.

command-timezone = Mi zona horaria

zone-ask =
    🕰 <b>¿Qué reloj es el tuyo?</b> Así te digo las horas como las muestra él.

    Hasta que lo digas, están en UTC. Solo lo pregunto esta vez; /timezone lo cambia cuando quieras.
zone-clock = { $city } · { $time }
zone-another-city = 🌍 Otra ciudad
zone-in-utc = Dejarlo en UTC

zone-is-city =
    🕰 Te digo las horas como en <b>{ $city }</b>, donde el reloj marca { $time }.

    ¿No estás allí? Elige otro reloj:
zone-is-utc =
    🕰 Te digo las horas en <b>UTC</b>, donde el reloj marca { $time }.

    Elige tu reloj y te digo las horas como las muestra él:
zone-set-city = ✅ A partir de ahora te digo las horas como en <b>{ $city }</b>, donde el reloj marca { $time }. /timezone lo cambia.
zone-set-utc = ✅ Te digo las horas en <b>UTC</b>, donde el reloj marca { $time }. /timezone lo cambia.

zone-which-city =
    🌍 <b>¿En qué ciudad estás, o cerca de cuál?</b>

    También me sirve la hora que marca tu reloj, como 14:05.
zone-which = 🌍 ¿Cuál de estos relojes es el tuyo? Si no es ninguno, envíame otra ciudad.
zone-unknown = No conozco ese lugar. Envíame la ciudad grande más cercana, o la hora que marca tu reloj, como 14:05.
zone-failed = No se pudo guardar, así que envíalo otra vez, por favor. ID del error: { $id }
zone-form-lost = Esa pregunta se perdió, así que no se cambió nada. Envía /timezone para empezar de nuevo. ID del error: { $id }
