# What is said before an end, at the end and after it; and to those who come back to the bot.

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
ended-people = 🚪 Tim { $channels } mengakhiri akses Anda. Jika menurut Anda ini keliru, tulis kepada mereka: /paysupport.
ended-whitelisted = 🤝 Waktu berbayar Anda di { $channels } ({ $tier }) sudah habis, dan Anda tetap tinggal: tim di sana mengizinkan Anda masuk gratis.
ended-administrator = ⌛ Waktu Anda di { $channels } ({ $tier }) sudah habis. Anda admin di sana, jadi saya membiarkan Anda di dalam dan sudah memberi tahu pemiliknya.
ended-own-price = Sekali ketuk, Anda kembali. Sampai { $date } harganya sama seperti sebelumnya.
ended-see-offers = Anda boleh kembali kapan saja: penawarannya cukup sekali ketuk.

subscription-in-grace =
    <b>{ $channel }</b> · { $tier }
    ⌛ Habis sejak { $date }. Anda boleh tinggal sampai { $until }: perpanjang sebelum itu, dan Anda tidak perlu keluar.
subscription-listed-whitelisted =
    <b>{ $channel }</b>
    🤝 Gratis untuk Anda: tim di sana mengizinkan Anda masuk.
subscription-listed-banned =
    <b>{ $channel }</b>
    🚫 Tim di sana memblokir Anda. Untuk menanyakan alasannya: /paysupport.

welcome-back = 👋 Senang bertemu lagi. Saya sempat tidak bisa menulis kepada Anda, jadi beginilah keadaannya:
welcome-back-paid = 💳 Sementara itu pembayaran Anda sudah tiba.
welcome-back-ends-soon = ⏳ Ini segera berakhir. Perpanjang kapan saja: yang Anda tambahkan ditambahkan ke sisanya.
welcome-back-owner = Mungkin Anda melewatkan pesan tentang saluran Anda. Kirim /channels untuk melihat keadaannya.

# The page of a channel's rules of access

channel-access-rules = ⏳ Saat akses berakhir
access-rules =
    ⏳ Akses ke <b>{ $channel }</b>

    <b>Masa tenggang</b>
    Berapa lama orang boleh tinggal setelah waktunya habis? Mereka diberi tahu sampai kapan.

    <b>Pengingat</b>
    Berapa hari sebelum berakhir saya mengingatkan mereka?

    <b>Anggota yang tidak saya kenal</b>
    Apa yang saya lakukan terhadap orang yang tidak masuk lewat saya? Admin selalu dibiarkan.
access-rules-set = Tersimpan. Berlaku juga untuk yang sekarang ada di dalam.
access-choice = { $choice }
access-chosen = ✅ { $choice }
access-grace-none = Tanpa masa tenggang
access-grace-hours = { $count } jam
access-grace-days = { $count } hari
access-reminder = { $count } hari sebelumnya
access-unknown-leave = Biarkan saja
access-unknown-tell = Beri tahu saya tentang masing-masing
access-unknown-remove = Keluarkan
