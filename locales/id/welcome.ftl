# The first words, and the last resort.

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
