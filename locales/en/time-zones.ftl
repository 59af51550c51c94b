# In whose time moments are told.

command-timezone = My time zone

zone-ask =
    🕰 <b>Which clock is yours?</b> Then I tell you times as it shows them.

    Until you say so they are in UTC. I ask only this once; /timezone changes it whenever you like.
zone-clock = { $city } · { $time }
zone-another-city = 🌍 Another city
zone-in-utc = Leave it in UTC

zone-is-city =
    🕰 I tell you times as in <b>{ $city }</b>, where it is { $time } now.

    Not where you are? Choose another clock:
zone-is-utc =
    🕰 I tell you times in <b>UTC</b>, where it is { $time } now.

    Choose your clock, and I tell you times as it shows them:
zone-set-city = ✅ From now on I tell you times as in <b>{ $city }</b>, where it is { $time } now. /timezone changes that.
zone-set-utc = ✅ I tell you times in <b>UTC</b>, where it is { $time } now. /timezone changes that.

zone-which-city =
    🌍 <b>Which city are you in, or near?</b>

    The time that your clock shows will do too, such as 14:05.
zone-which = 🌍 Which of these clocks is yours? If none is, send me another city.
zone-unknown = I don't know that place. Please send me the largest city near you, or the time that your clock shows, such as 14:05.
zone-failed = That could not be saved, so please send it again. Error id: { $id }
zone-form-lost = That question got lost, so nothing was changed. Please send /timezone to begin again. Error id: { $id }
