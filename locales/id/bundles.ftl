# One payment that opens several channels, and the discussion group of a channel.

ways-channel = <b>{ $channel }</b>
ways-purchase = ✅ Lunas. <b>{ $tier }</b> membuka { $channels } untuk Anda.
ways-renewed = 🔁 <b>{ $tier }</b> untuk { $channels } telah diperpanjang.
ways-trial = 🎁 Uji coba gratis <b>{ $tier }</b> Anda telah dimulai: { $channels }.
ways-until = Akses Anda: { $until }.
ways-until-there = • <b>{ $channel }</b>: { $until }
ways-join-request =
    { $count ->
        [1] Ketuk tombol dan ajukan permintaan bergabung: saya langsung menyetujuinya. Tautan ini hanya berfungsi untuk Anda.
       *[other] Ketuk setiap tombol dan ajukan permintaan bergabung: saya langsung menyetujuinya. Tautan-tautan ini hanya berfungsi untuk Anda.
    }
ways-one-time-link =
    { $count ->
        [1] Ketuk tombol untuk masuk. Tautan ini berfungsi sekali, selama satu jam; /subscriptions memberi Anda yang baru.
       *[other] Ketuk setiap tombol untuk masuk. Tautan-tautan ini hanya berfungsi untuk Anda, sekali, selama satu jam; /subscriptions memberi Anda yang baru.
    }
ways-inside = Anda sudah di dalam: { $channels }.
ways-later = { $channels }: saat ini saya tidak bisa membuka pintunya. Anda tidak perlu melakukan apa pun: saya kirimkan jalan masuk Anda secepatnya.
ways-banned = { $channels }: tim di sana memblokir Anda, dan saya tidak bisa mengubahnya. Silakan hubungi mereka.
ways-paused = { $channels }: tim di sana menjeda waktu Anda. Tidak ada yang hilang: begitu dilanjutkan, saya kirimkan jalan masuk Anda.
ways-over = { $channels }: waktu Anda di sana sudah habis. Kirim /subscriptions untuk melihat apa yang Anda miliki.
ways-enter = 🚪 Masuk: { $channel }
ways-delayed =
    🔑 Pintunya terbuka lagi: ini jalan masuk Anda ke <b>{ $channel }</b>.

    Terima kasih atas kesabaran Anda.
purchase-renewed-inside =
    ✅ Lunas. <b>{ $tier }</b> untuk { $channel } berlanjut { $until }.

    Anda sudah di dalam, jadi tidak ada lagi yang perlu dilakukan.

discussion-page = 💬 Grup diskusi
discussion-link = 💬 Izinkan pelanggan masuk grup juga
discussion-unlink = ✖️ Jangan izinkan pelanggan masuk lagi
discussion-sell = 🛍 Jual grupnya tersendiri
discussion-add-me = ➕ Tambahkan saya ke grup
discussion-found = Saluran ini punya grup diskusi. Saya bisa mengizinkan pelanggannya masuk ke sana juga.
discussion-offer =
    💬 <b>{ $channel }</b> punya grup diskusi di Telegram.

    Saya bisa mengizinkan pelanggannya masuk ke sana juga: yang sekarang, dan semua yang membayar mulai sekarang. Saat waktu mereka di saluran habis, di grup juga habis.
discussion-none =
    💬 <b>{ $channel }</b> tidak punya grup diskusi di Telegram.

    Untuk membuatnya: buka pengaturan saluran → Diskusi, dan pilih grup. Lalu ketuk tombol di bawah.
discussion-linked =
    💬 <b>{ $group }</b> terbuka untuk pelanggan <b>{ $channel }</b>.

    Aturan saluran berlaku di sana. Saya memberi tahu mereka yang sudah punya akses, beberapa orang per detik.
discussion-broken =
    ⚠️ <b>{ $group }</b> menyertai <b>{ $channel }</b>, tetapi saat ini saya tidak bisa bekerja di sana.

    Pastikan saya admin di sana yang boleh mengundang dan memblokir pengguna. Yang membayar sementara ini mendapat jalan masuk secepatnya.
discussion-needs-me =
    Untuk mengizinkan orang masuk grup, saya harus menjadi admin di sana yang boleh mengundang dan memblokir pengguna.

    Ketuk tombol pertama dan pilih grupnya, lalu “Periksa lagi”.
discussion-sells-itself =
    Grup ini menjual paketnya sendiri, jadi pembelinya membayar untuk grup ini saja.

    Arsipkan dulu paket-paketnya, lalu ketuk “Periksa lagi”.
discussion-other-creator =
    Hanya grup yang Anda buat sendiri yang bisa menyertai saluran Anda.

    Jika grup itu sekarang milik Anda, ketuk “Periksa lagi”.
discussion-unlinked = Saya tidak lagi mengizinkan pelanggan masuk ke sana. Yang punya akses tetap memilikinya sampai akhir yang berlaku hari ini.
discussion-or-shop =
    <b>{ $group }</b> adalah grup diskusi <b>{ $channel }</b>.

    Apakah pelanggan saluran juga diizinkan masuk ke sana, atau Anda menjual grup itu tersendiri?
discussion-open =
    💬 <b>{ $group }</b>, grup diskusi <b>{ $channel }</b>, kini terbuka untuk Anda. Grup ini sudah termasuk dalam yang Anda miliki.

    Ketuk tombolnya, dan saya tunjukkan jalan masuknya.

subscription-later =
    Saat ini saya tidak bisa membuka pintu <b>{ $channel }</b>.

    Anda tidak perlu melakukan apa pun: saya kirimkan jalan masuk Anda secepatnya.
