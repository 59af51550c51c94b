# Stars that Telegram charges again every 30 days.

pay-once = { $price }, sekali
pay-recurring = 🔁 { $count } Bintang setiap 30 hari

recurring-terms =
    🔁 <b>{ $tier }</b> · { $channel }

    Telegram menagih { $price } setiap 30 hari sampai Anda membatalkannya: di pengaturan Telegram, atau di sini dengan /subscriptions.
recurring-time-left = Anda sudah punya waktu sampai { $date }: waktu itu tetap milik Anda dan menyusul di akhir.
recurring-subscribe = 🔁 Berlangganan
recurring-already = 🔁 { $channel } sudah diperpanjang otomatis, berikutnya pada { $date }. Jadi saya tidak memulai langganan kedua.
recurring-my-subscriptions = 🎟 Langganan saya

renewing-stay-until = Anda tinggal sampai { $date }.
renewing-stay-for-life = Anda tinggal selamanya.
renewing-stay-over = Waktu Anda di sana sudah habis.
renewing-stay-paused = Tim di sana menjeda waktu Anda; tidak ada yang hilang.
renewing-stay-banned = Tim di sana memblokir Anda.
renewing-stay-whitelisted = Tim di sana mengizinkan Anda masuk gratis.

renewing-stopped = ⏹ <b>{ $channel }</b>: tidak ada tagihan lagi. { $stay }
renewing-stopped-by-channel =
    ⏹ <b>{ $channel }</b>: tidak ada tagihan lagi. Sudah sehari saya tidak bisa mengizinkan siapa pun masuk ke sana. { $stay }

    Saat berfungsi lagi, saya tanyakan apakah Anda mau melanjutkan.
renewing-resumable =
    ✅ <b>{ $channel }</b> berfungsi lagi. Perpanjangannya masih berhenti.

    Ketuk tombol untuk melanjutkannya: Telegram lalu menagih { $price } pada { $date }.
renewing-pointless = Saya tidak membiarkan Telegram menagih Anda untuk <b>{ $channel }</b> sekarang. { $stay }
renewing-not-now = Saat ini saya tidak bisa mengizinkan siapa pun masuk ke <b>{ $channel }</b>, jadi saya tidak memulai perpanjangannya. Saat berfungsi lagi, saya tanyakan kepada Anda.
renewing-canceled =
    ⏹ <b>{ $channel }</b>: tidak ada tagihan lagi. { $stay }

    Anda membatalkannya di Telegram, dan bisa melanjutkannya di sana: Pengaturan → Bintang Saya.
renewing-resumed =
    🔁 <b>{ $channel }</b> berlanjut: Telegram menagih { $price } pada { $date }.

    Jika Telegram masih menampilkannya sebagai dibatalkan, aktifkan di sana: Pengaturan → Bintang Saya.
renewing-active = 🔁 <b>{ $channel }</b> berlanjut: Telegram menagih { $price } pada { $date }.
renewing-failed =
    ⚠️ Telegram tidak bisa menagih { $price } untuk <b>{ $channel }</b>. { $stay }

    Anda bisa memperpanjang secara manual.
renewing-over = Langganan <b>{ $channel }</b> itu tidak bisa dilanjutkan lagi. { $stay }
renewing-refused = Telegram tidak mengubah langganan Anda, dan tidak ada yang ditagih. Anda bisa mengubahnya di Telegram: Pengaturan → Bintang Saya. ID kesalahan: { $id }

renewal-delivered-inside = 🔁 <b>{ $tier }</b> · { $channel }: diperpanjang { $until }.
renewal-delivered-join-request =
    🔁 <b>{ $tier }</b> · { $channel }: diperpanjang { $until }.

    Ketuk tombol dan ajukan permintaan bergabung: saya langsung menyetujuinya.
renewal-delivered-one-time-link =
    🔁 <b>{ $tier }</b> · { $channel }: diperpanjang { $until }.

    Ketuk tombol untuk masuk. Tautan ini berfungsi sekali, selama satu jam.
renewal-delivered-banned =
    🔁 <b>{ $tier }</b> · { $channel }: diperpanjang { $until }.

    Tetapi tim { $channel } memblokir Anda di sana, dan saya tidak bisa mengubahnya. /subscriptions menghentikan perpanjangannya.
