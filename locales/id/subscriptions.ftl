# What a person has, how they come in, and how it ends.

command-subscriptions = Apa yang saya punya, dan sampai kapan

subscriptions-title = 🎟 <b>Langganan Anda</b>
subscriptions-none = Anda belum punya langganan. Buka tautan saluran yang Anda suka, dan saya tunjukkan penawarannya.
subscriptions-more = { $count } langganan lama tidak ditampilkan.

subscription-for-life =
    <b>{ $channel }</b> · { $tier }
    ✅ Milik Anda selamanya.
subscription-until =
    <b>{ $channel }</b> · { $tier }
    ✅ Aktif sampai { $date }.
subscription-over =
    <b>{ $channel }</b> · { $tier }
    ⌛ Habis sejak { $date }. Perpanjang untuk kembali.
subscription-listed-paused =
    <b>{ $channel }</b> · { $tier }
    ⏸ Dijeda. Waktu Anda tidak ada yang hilang.
subscription-given = keanggotaan
subscription-being-renewed =
    <b>{ $channel }</b> · { $tier }
    🔁 Telegram sedang memperpanjangnya.

subscription-renews = 🔁 Diperpanjang pada { $date } seharga { $price }.
subscription-renewal-stopped = ⏹ Tidak akan diperpanjang: tidak ada tagihan lagi.
subscription-renewal-stopped-in-settings = ⏹ Tidak akan diperpanjang: tidak ada tagihan lagi. Anda menghentikannya di Telegram, dan bisa melanjutkannya di sana: Pengaturan → Bintang Saya.
subscription-renewal-stopped-by-channel = ⏹ Tidak akan diperpanjang: saat ini saya tidak bisa mengizinkan siapa pun masuk ke sana. Saat sudah bisa, saya tanyakan kepada Anda.
subscription-renewal-failed = ⚠️ Telegram tidak bisa menagih Bintang Anda, jadi tidak diperpanjang.
subscription-stop-renewing = ⏹ Berhenti perpanjang { $channel }
subscription-resume-renewing = 🔁 Lanjut perpanjang { $channel }

subscription-renew = 🔄 Perpanjang { $channel }
subscription-my-link = 🔑 Masuk { $channel }
subscription-enter = 🚪 Masuk
subscription-see-offers = 🛍 Lihat penawaran

subscription-link-join-request =
    🔑 Jalan masuk Anda ke <b>{ $channel }</b>.

    Ketuk tombol dan ajukan permintaan bergabung: saya langsung menyetujuinya. Tautan ini hanya berfungsi untuk Anda.
subscription-link-one-time-link =
    🔑 Jalan masuk Anda ke <b>{ $channel }</b>.

    Tautan ini berfungsi sekali, selama satu jam. Yang sebelumnya tidak berfungsi lagi.
subscription-not-entitled = Waktu Anda di <b>{ $channel }</b> sudah habis. Perpanjang, dan Anda langsung diizinkan masuk.
subscription-paused =
    Waktu Anda di <b>{ $channel }</b> tidak berjalan: tim di sana menjedanya.

    Tidak ada yang hilang. Begitu dilanjutkan, saya kirimkan jalan masuk Anda.
subscription-already-in = Anda sudah di dalam: <b>{ $channel }</b> ada di daftar obrolan Anda.
subscription-banned = Tim <b>{ $channel }</b> memblokir Anda di sana, dan saya tidak bisa mengubahnya. Silakan hubungi mereka.
subscription-too-soon = Anda mendapat tautan kurang dari semenit yang lalu. Silakan pakai itu, atau minta lagi dalam semenit.

subscription-request-declined =
    <b>{ $channel }</b> terbuka untuk pelanggannya, dan tautan itu milik orang lain.

    Anda juga diterima: pilih penawaran, dan saya izinkan Anda masuk.
subscription-come-back =
    Pembayaran Anda untuk <b>{ $channel }</b> dan akhir waktu lama Anda berpapasan, jadi mungkin Anda sempat dikeluarkan. Maaf!

    Ketuk tombol untuk masuk kembali.
subscription-link-misused =
    🔑 Orang lain masuk ke <b>{ $channel }</b> dengan tautan Anda, jadi saya menghentikannya.

    Ini yang baru. Simpan untuk Anda sendiri.

owner-administrator-kept =
    ⌛ Waktu berbayar <b>{ $person }</b> di <b>{ $channel }</b> sudah habis.

    Ia admin di sana, jadi hanya Anda yang bisa mencabut aksesnya.
owner-removal-failed =
    ⚠️ { $count } orang yang waktu berbayarnya sudah habis masih ada di <b>{ $channel }</b>: saya tidak bisa mencabut aksesnya.

    { $why }

    Pastikan saya admin di sana yang boleh memblokir pengguna, lalu ketuk “Periksa lagi”. Saya coba lagi setiap hari.
owner-removal-refused = Jawaban terakhir Telegram: <i>{ $reason }</i>
owner-removal-unanswered = Telegram tidak menjawab saya.
owner-link-misused = 🔑 Seseorang masuk ke <b>{ $channel }</b> dengan tautan orang lain. Saya mengeluarkannya dan sudah menghentikan tautan itu.
