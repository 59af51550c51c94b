# A user's subscriptions, trials, reminders, the end of access, and the greeting after the user unblocked the bot.

# Notifications about changes by the channel's team

subscription-notify-gift =
    🎁 Tim <b>{ $channel }</b> memberi Anda waktu di sana.

    Anda boleh di dalam sampai { $date }.
subscription-notify-gift-for-life =
    🎁 Tim <b>{ $channel }</b> memberi Anda akses selamanya.
subscription-notify-gift-paused =
    🎁 Tim <b>{ $channel }</b> memberi Anda waktu di sana.

    Akses Anda sedang dijeda. Waktu itu dihitung begitu akses dilanjutkan.
subscription-notify-paused =
    ⏸ Tim <b>{ $channel }</b> menjeda akses Anda, jadi untuk sementara Anda di luar.

    Waktu Anda tidak berkurang. Saat akses dilanjutkan, saya kirimkan tautan undangan.
subscription-notify-resumed =
    ▶️ Akses Anda ke <b>{ $channel }</b> berlanjut.

    Anda punya akses sampai { $date }.
subscription-notify-resumed-for-life = ▶️ Akses Anda ke <b>{ $channel }</b> berlanjut, selamanya.
subscription-notify-banned =
    ⛔ Tim <b>{ $channel }</b> memblokir Anda di sana.

    Jika Anda sudah membayar, Anda bisa menanyakannya kepada mereka: /paysupport.
subscription-notify-unbanned = ✅ Tim <b>{ $channel }</b> membuka blokir Anda: Anda diterima kembali.
subscription-notify-allowed =
    🤝 Tim <b>{ $channel }</b> mengizinkan Anda masuk gratis, selama mereka mau.

reengagement-first-greeting = 👋 Senang bertemu Anda. Anda sudah menjadi anggota. Ini ringkasannya:

command-subscriptions = Langganan dan tautan undangan saya

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
    🔁 Sedang diperpanjang.

subscription-renews = 🔁 Diperpanjang pada { $date } seharga { $price }.
subscription-renewal-stopped = ⏹ Tidak akan diperpanjang: tidak ada tagihan lagi.
subscription-renewal-stopped-in-settings = ⏹ Tidak akan diperpanjang: tidak ada tagihan lagi. Anda bisa melanjutkannya di Telegram: Pengaturan → Bintang Saya.
subscription-renewal-stopped-by-channel = ⏹ Tidak akan diperpanjang: saat ini saya tidak bisa mengizinkan siapa pun masuk ke sana. Saat sudah bisa, saya tanyakan kepada Anda.
subscription-renewal-failed = ⚠️ Penagihan gagal, jadi tidak diperpanjang.
subscription-renewal-past-due = ⚠️ Tagihan terakhir gagal. Akan dicoba lagi paling lambat { $date }.
subscription-stop-renewing = ⏹ Berhenti perpanjang { $channel }
subscription-resume-renewing = 🔁 Lanjut perpanjang { $channel }
subscription-portal = 💳 Kartu untuk { $channel }

subscription-renew = 🔄 Perpanjang { $channel }
subscription-see-offers = 🛍 Lihat penawaran

owner-administrator-kept =
    ⌛ Akses berbayar <b>{ $person }</b> ke <b>{ $channel }</b> sudah berakhir.

    Ia admin di sana, jadi hanya Anda yang bisa mengeluarkannya.
owner-removal-failed =
    ⚠️ { $count } orang yang waktu berbayarnya sudah habis masih ada di <b>{ $channel }</b>: saya tidak bisa mencabut aksesnya.

    { $why }

    Pastikan saya admin di sana yang boleh memblokir pengguna, lalu ketuk “Periksa lagi”. Saya coba lagi setiap hari.
owner-removal-refused = Jawaban Telegram: <i>{ $reason }</i>
owner-removal-unanswered = Telegram tidak menjawab saya.

# Reminders and the end of access

reminder =
    ⏳ Waktu Anda di { $channels } ({ $tier }) berakhir pada { $date }.

    Perpanjang kapan saja: yang Anda tambahkan ditambahkan ke sisanya.
reminder-trial =
    ⏳ Uji coba gratis { $channels } Anda berakhir pada { $date }. Tidak ada yang ditagih otomatis.

    Jika Anda ingin tinggal, cukup sekali ketuk.
reminder-grace =
    ⌛ Waktu Anda di { $channels } ({ $tier }) sudah habis. Anda boleh tinggal sampai { $date }.

    Perpanjang sebelum itu, dan Anda tidak perlu keluar.

ended = ⌛ Waktu Anda di { $channels } ({ $tier }) sudah habis, dan begitu juga akses Anda. Terima kasih sudah bersama kami.
ended-trial = ⌛ Uji coba gratis { $channels } Anda sudah selesai, dan begitu juga akses Anda. Tidak ada yang ditagih.
ended-refund = ↩️ Pembayaran Anda dikembalikan, jadi akses Anda ke { $channels } berakhir.
ended-by-channel = 🚪 Tim { $channels } mengakhiri akses Anda. Jika menurut Anda ini keliru, tulis kepada mereka: /paysupport.
ended-allowed = 🤝 Waktu berbayar Anda di { $channels } ({ $tier }) sudah habis, dan Anda tetap tinggal: tim di sana mengizinkan Anda masuk gratis.
ended-administrator = ⌛ Waktu Anda di { $channels } ({ $tier }) sudah habis. Anda admin di sana, jadi saya membiarkan Anda di dalam dan sudah memberi tahu pemiliknya.
ended-old-price = Sekali ketuk, Anda kembali. Sampai { $date } Anda membayar harga lama.
ended-see-offers = Anda boleh kembali kapan saja: penawarannya cukup sekali ketuk.

subscription-in-grace =
    <b>{ $channel }</b> · { $tier }
    ⌛ Habis sejak { $date }. Anda boleh tinggal sampai { $until }: perpanjang sebelum itu, dan Anda tidak perlu keluar.
subscription-listed-allowed =
    <b>{ $channel }</b>
    🤝 Gratis untuk Anda: tim di sana mengizinkan Anda masuk.
subscription-listed-banned =
    <b>{ $channel }</b>
    🚫 Tim di sana memblokir Anda. Untuk menanyakan alasannya: /paysupport.

# After the user unblocked the bot

reengagement-greeting = 👋 Senang bertemu lagi. Saya sempat tidak bisa menulis kepada Anda, jadi ini ringkasannya:
reengagement-paid = 💳 Sementara itu pembayaran Anda sudah tiba.
reengagement-ends-soon = ⏳ Ini segera berakhir. Perpanjang kapan saja: yang Anda tambahkan ditambahkan ke sisanya.
reengagement-owner = Mungkin Anda melewatkan pesan tentang saluran Anda. Kirim /channels untuk melihat keadaannya.

# Free trials

trial-try = 🎁 Coba { $tier } { $days } hari, gratis
trial-started =
    🎁 Uji coba gratis <b>{ $tier }</b> Anda di { $channel } telah dimulai. Berlaku sampai { $date }.

    Tidak ada yang ditagih, sekarang maupun nanti: uji coba ini berakhir sendiri. Tautan undangan Anda menyusul.
trial-not-for-you = Uji coba gratis ini tidak bisa dimulai untuk Anda: ini untuk pendatang baru, dan hanya sekali.
