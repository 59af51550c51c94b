# In whose time moments are told.

command-timezone = Zona waktu saya

zone-ask =
    🕰 <b>Jam mana milik Anda?</b> Setelah itu saya menyebut waktu seperti yang ditunjukkannya.

    Sampai Anda memberi tahu, waktunya dalam UTC. Saya hanya bertanya sekali ini; /timezone mengubahnya kapan saja.
zone-clock = { $city } · { $time }
zone-another-city = 🌍 Kota lain
zone-in-utc = Biarkan dalam UTC

zone-is-city =
    🕰 Saya menyebut waktu seperti di <b>{ $city }</b>, yang sekarang pukul { $time }.

    Anda tidak di sana? Pilih jam lain:
zone-is-utc =
    🕰 Saya menyebut waktu dalam <b>UTC</b>, yang sekarang pukul { $time }.

    Pilih jam Anda, dan saya menyebut waktu seperti yang ditunjukkannya:
zone-set-city = ✅ Mulai sekarang saya menyebut waktu seperti di <b>{ $city }</b>, yang sekarang pukul { $time }. /timezone mengubahnya.
zone-set-utc = ✅ Saya menyebut waktu dalam <b>UTC</b>, yang sekarang pukul { $time }. /timezone mengubahnya.

zone-which-city =
    🌍 <b>Anda di kota mana, atau di dekat kota mana?</b>

    Waktu yang ditunjukkan jam Anda juga boleh, misalnya 14:05.
zone-which = 🌍 Jam mana dari ini yang milik Anda? Jika tidak ada, kirimkan kota lain.
zone-unknown = Saya tidak mengenal tempat itu. Silakan kirim kota terbesar di dekat Anda, atau waktu yang ditunjukkan jam Anda, misalnya 14:05.
zone-failed = Itu tidak bisa disimpan, jadi silakan kirim lagi. ID kesalahan: { $id }
zone-form-lost = Pertanyaan itu hilang, jadi tidak ada yang diubah. Silakan kirim /timezone untuk mulai lagi. ID kesalahan: { $id }
