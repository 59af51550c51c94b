# Who is in a channel, and what its owner is asked about that.

owner-unknown-members =
    { $count ->
        [1] 👤 Di <b>{ $channel }</b> ada seseorang yang tidak saya izinkan masuk, dan yang tidak punya langganan:
       *[other] 👥 Di <b>{ $channel }</b> ada { $count } orang yang tidak saya izinkan masuk, dan yang tidak punya langganan:
    }

    { $people }

    Bolehkah tetap di dalam? Sampai Anda memutuskan, saya membiarkan semua di tempatnya.
unknown-keep = ✅ Pertahankan { $person }
unknown-keep-done = Ia boleh tinggal selama Anda mau.
unknown-out = 🚪 Keluarkan { $person }
unknown-out-done = Saya sedang mengeluarkannya.
unknown-paid = Ia kini sudah punya langganan, jadi ia tetap tinggal.

owner-member-banned =
    🚫 <b>{ $person }</b> diblokir di <b>{ $channel }</b>, padahal waktunya di sana berlaku sampai { $date }.

    Saya tidak mengambil apa pun darinya, dan membiarkan blokirnya. Buka blokirnya, dan ia mendapat jalan masuknya; atau kembalikan uangnya.
owner-member-banned-for-life =
    🚫 <b>{ $person }</b> diblokir di <b>{ $channel }</b>, padahal aksesnya berlaku selamanya.

    Saya tidak mengambil apa pun darinya, dan membiarkan blokirnya. Buka blokirnya, dan ia mendapat jalan masuknya; atau kembalikan uangnya.
ban-lift = ↩️ Buka blokir
ban-lift-done = Saya sedang membuka blokirnya.
ban-refund = 💸 Kembalikan uang
