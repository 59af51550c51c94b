# Invite links and join requests, for one channel and for a bundle.

subscription-my-link = 🔑 Masuk { $channel }
subscription-enter = 🚪 Masuk

subscription-link-join-request =
    🔑 Tautan undangan Anda ke <b>{ $channel }</b>.

    Ketuk tombol dan ajukan permintaan bergabung: saya langsung menyetujuinya. Tautan ini hanya berfungsi untuk Anda.
subscription-link-one-time-link =
    🔑 Tautan undangan Anda ke <b>{ $channel }</b>.

    Tautan ini berfungsi sekali, selama satu jam. Yang sebelumnya tidak berfungsi lagi.
subscription-not-entitled = Waktu Anda di <b>{ $channel }</b> sudah habis. Perpanjang, dan Anda langsung diizinkan masuk.
subscription-paused =
    Tim <b>{ $channel }</b> menjeda akses Anda.

    Waktu Anda tidak berkurang. Begitu dilanjutkan, saya kirimkan tautan undangan.
subscription-already-in = Anda sudah di dalam: <b>{ $channel }</b> ada di daftar obrolan Anda.
subscription-banned = Tim <b>{ $channel }</b> memblokir Anda di sana, dan saya tidak bisa mengubahnya. Silakan hubungi mereka.
subscription-no-room =
    Telegram tidak mengizinkan Anda masuk ke <b>{ $channel }</b>: Anda sudah berada di saluran dan grup sebanyak yang diizinkan.

    Keluarlah dari salah satu yang tidak Anda perlukan, lalu ketuk tombolnya.
subscription-too-soon = Anda mendapat tautan kurang dari semenit yang lalu. Silakan pakai itu, atau minta lagi dalam semenit.

subscription-request-declined =
    <b>{ $channel }</b> terbuka untuk pelanggannya, dan tautan itu milik orang lain.

    Anda juga diterima: pilih penawaran, dan saya izinkan Anda masuk.
subscription-rejoin =
    Pembayaran Anda untuk <b>{ $channel }</b> tiba tepat saat akses lama Anda berakhir, jadi mungkin Anda sempat saya keluarkan. Maaf!

    Ketuk tombol untuk masuk kembali.
subscription-link-misused =
    🔑 Orang lain masuk ke <b>{ $channel }</b> dengan tautan Anda, jadi saya menghentikannya.

    Ini yang baru. Simpan untuk Anda sendiri.
owner-link-misused = 🔑 Seseorang masuk ke <b>{ $channel }</b> dengan tautan orang lain. Saya mengeluarkannya dan sudah menghentikan tautan itu.
owner-addition-undone =
    🚪 Seorang anggota menambahkan orang tanpa akses ke <b>{ $channel }</b>. Saya mengeluarkannya, begitu juga semua orang lain yang ditambahkan anggota.

    Dengan tombol di bawah, Telegram hanya mengizinkan admin menambahkan orang.

# Several invite links in one message

invites-channel = <b>{ $channel }</b>
invites-purchase = ✅ Lunas. <b>{ $tier }</b> membuka { $channels } untuk Anda.
invites-renewed = 🔁 <b>{ $tier }</b> untuk { $channels } telah diperpanjang.
invites-trial = 🎁 Uji coba gratis <b>{ $tier }</b> Anda telah dimulai: { $channels }.
invites-until = Akses Anda: { $until }.
invites-until-line = • <b>{ $channel }</b>: { $until }
invites-join-request =
    { $count ->
        [1] Ketuk tombol dan ajukan permintaan bergabung: saya langsung menyetujuinya. Tautan ini hanya berfungsi untuk Anda.
       *[other] Ketuk setiap tombol dan ajukan permintaan bergabung: saya langsung menyetujuinya. Tautan-tautan ini hanya berfungsi untuk Anda.
    }
invites-one-time-link =
    { $count ->
        [1] Ketuk tombol untuk masuk. Tautan ini berfungsi sekali, selama satu jam; /subscriptions memberi Anda yang baru.
       *[other] Ketuk setiap tombol untuk masuk. Tautan-tautan ini hanya berfungsi untuk Anda, sekali, selama satu jam; /subscriptions memberi Anda yang baru.
    }
invites-inside = Anda sudah di dalam: { $channels }.
invites-later = { $channels }: saat ini saya tidak bisa memasukkan Anda. Anda tidak perlu melakukan apa pun: saya kirimkan tautan undangan secepatnya.
invites-banned = { $channels }: tim di sana memblokir Anda, dan saya tidak bisa mengubahnya. Silakan hubungi mereka.
invites-paused = { $channels }: tim di sana menjeda akses Anda. Waktu Anda tidak berkurang: begitu dilanjutkan, saya kirimkan tautan undangan.
invites-over = { $channels }: waktu Anda di sana sudah habis. Kirim /subscriptions untuk melihat apa yang Anda miliki.
invites-enter = 🚪 Masuk: { $channel }
invites-delayed =
    🔑 Saya bisa memasukkan orang lagi: ini tautan undangan Anda ke <b>{ $channel }</b>.

    Terima kasih atas kesabaran Anda.

subscription-later =
    Saat ini saya tidak bisa memasukkan Anda ke <b>{ $channel }</b>.

    Anda tidak perlu melakukan apa pun: saya kirimkan tautan undangan secepatnya.
