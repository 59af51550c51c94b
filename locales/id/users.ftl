# /start, /help and /cancel, the user's language and time zone.

command-start = Mulai lagi
command-help = Apa yang bisa dilakukan bot
command-cancel = Batalkan pertanyaan saat ini

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
    Saya diperbarui saat Anda mengisi formulir, jadi formulir itu ditutup dan tidak ada yang diubah.

    Silakan mulai lagi dari /channels atau /paysupport.
help =
    <b>Untuk pemilik</b>
    /newchannel – hubungkan saluran atau grup
    /channels – paket, harga, dan tautan
    /team – tim Anda dan perannya
    /members – anggota Anda: cari, beri hari, jeda, blokir
    /broadcast – tulis kepada orang-orang di saluran
    /stats – grafik penjualan dan anggota
    /links – tautan terlacak: lihat asal penjualan
    /donations – minta donasi
    /balance – penghasilan Anda
    /payouts – cairkan penghasilan Anda
    /statement – setiap penjualan sebulan sebagai berkas
    /refund – kembalikan pembayaran
    /notifications – pilih notifikasi Anda

    <b>Untuk pelanggan</b>
    /subscriptions – langganan Anda, kapan berakhir, dan tautan undangan
    Untuk membeli, ketuk tautan yang dibagikan pemilik saluran.
    /paysupport – tanya tentang pembelian
    /terms – ketentuan penjualan

    <b>Untuk semua</b>
    /mute – bisukan atau aktifkan siaran
    /language – bahasa pesan saya
    /timezone – zona waktu pesan saya
    /privacy – data Anda di sini
    /cancel – batalkan pertanyaan saat ini

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
    🕰 <b>Anda di zona waktu mana?</b> Saya akan menampilkan waktu di zona itu.

    Sampai Anda memilih, waktunya dalam UTC. Saya hanya bertanya sekali; Anda bisa mengubahnya dengan /timezone kapan saja.
zone-clock = { $city } · { $time }
zone-another-city = 🌍 Kota lain
zone-in-utc = Biarkan dalam UTC

zone-is-city =
    🕰 Saya menampilkan waktu seperti di <b>{ $city }</b>, yang sekarang pukul { $time }.

    Bukan zona waktu Anda? Pilih yang lain:
zone-is-utc =
    🕰 Saya menampilkan waktu dalam <b>UTC</b>, yang sekarang pukul { $time }.

    Pilih zona waktu Anda:
zone-set-city = ✅ Mulai sekarang saya menyebut waktu seperti di <b>{ $city }</b>, yang sekarang pukul { $time }. /timezone mengubahnya.
zone-set-utc = ✅ Saya menyebut waktu dalam <b>UTC</b>, yang sekarang pukul { $time }. /timezone mengubahnya.

zone-which-city =
    🌍 <b>Anda di kota mana, atau di dekat kota mana?</b>

    Waktu yang ditunjukkan jam Anda juga boleh, misalnya 14:05.
zone-which = 🌍 Yang mana zona waktu Anda? Jika tidak ada, kirimkan kota lain.
zone-unknown = Saya tidak mengenal tempat itu. Silakan kirim kota terbesar di dekat Anda, atau waktu yang ditunjukkan jam Anda, misalnya 14:05.
zone-failed = Itu tidak bisa disimpan, jadi silakan kirim lagi. ID kesalahan: { $id }
zone-form-lost = Saya tidak bisa melanjutkan pertanyaan itu, jadi tidak ada yang diubah. Silakan kirim /timezone untuk mulai lagi. ID kesalahan: { $id }
