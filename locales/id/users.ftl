# /start, /help and /cancel, the user's language and time zone.

command-start = Mulai lagi
command-help = Apa yang bisa dilakukan bot
command-cancel = Hentikan pertanyaan saat ini

welcome =
    Halo! Saya menjual akses ke saluran dan grup pribadi.

    <b>Punya saluran?</b> Hubungkan, tentukan harga, bagikan tautan: saya menerima pembayaran, mengizinkan orang masuk, dan mencabut akses saat waktunya habis.
    <b>Sudah membeli akses?</b> Langganan Anda cukup sekali ketuk.
welcome-new-channel = 📢 Hubungkan saluran saya
welcome-my-channels = 🗂 Saluran saya
welcome-my-subscriptions = 🔑 Langganan saya
welcome-unknown-link =
    Saya tidak mengenal tautan itu; mungkin tidak lengkap. Silakan minta yang baru kepada yang memberikannya.

    Sementara itu, inilah yang bisa saya lakukan untuk Anda:
welcome-form-outdated =
    Saya diperbarui saat Anda mengisi formulir, jadi formulir itu tidak bisa dilanjutkan dan tidak ada yang diubah.

    Silakan mulai lagi dari /channels atau /paysupport.
help =
    <b>Untuk pemilik</b>
    /newchannel – hubungkan saluran atau grup
    /channels – paket, harga, tautan, dan pengelola
    /members – orang-orang di saluran Anda: cari, beri waktu, jeda, blokir
    /broadcast – tulis kepada orang-orang di saluran
    /stats – perkembangan saluran Anda, sebagai grafik
    /links – tautan berbagi yang menunjukkan hasilnya
    /balance – penghasilan Anda
    /statement – setiap penjualan sebulan sebagai berkas
    /refund – kembalikan pembayaran

    <b>Untuk pelanggan</b>
    /subscriptions – apa yang Anda punya, sampai kapan, dan jalan masuknya
    Untuk membeli, ketuk tautan yang dibagikan pemilik saluran.
    /paysupport – tanya tentang pembelian
    /terms – yang Anda setujui saat membeli

    <b>Untuk semua</b>
    /mute – siaran siapa yang Anda terima
    /language – bahasa yang saya pakai untuk menulis kepada Anda
    /timezone – jam yang saya pakai untuk menyebut waktu
    /cancel – hentikan yang sedang saya tanyakan

# Language

command-language = Bahasa saya

# The name of this language, in this language.
language-own-name = Bahasa Indonesia
language-chosen =
    🌐 Saya menulis kepada Anda dalam <b>{ $language }</b>, sesuai pilihan Anda.

    Ketuk bahasa lain, dan saya memakainya mulai sekarang:
language-follows =
    🌐 Saya menulis kepada Anda dalam <b>{ $language }</b>, bahasa Telegram Anda.

    Ketuk bahasa lain, dan saya memakainya mulai sekarang:
language-not-spoken =
    🌐 Saya menulis kepada Anda dalam <b>{ $language }</b>, karena saya belum bisa bahasa Telegram Anda.

    Ketuk bahasa lain, dan saya memakainya mulai sekarang:
language-choice-chosen = ✅ { $choice }
language-as-in-telegram = Seperti di Telegram

command-timezone = Zona waktu saya

# Time zone

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
