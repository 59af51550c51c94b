# The list of a channel's members, one member's page, the CSV file, and unknown members.

# Unknown members, and bans that somebody made in Telegram

unknown-members =
    { $count ->
        [1] 👤 Di <b>{ $channel }</b> ada seseorang yang tidak saya izinkan masuk, dan yang tidak punya langganan:
       *[other] 👥 Di <b>{ $channel }</b> ada { $count } orang yang tidak saya izinkan masuk, dan yang tidak punya langganan:
    }

    { $people }

    Bolehkah tetap di dalam? Sampai Anda memutuskan, saya membiarkan semua di tempatnya.
unknown-member-keep = ✅ Pertahankan { $person }
unknown-member-keep-done = Ia boleh tinggal selama Anda mau.
unknown-member-kick = 🚪 Keluarkan { $person }
unknown-member-kick-done = Saya sedang mengeluarkannya.
unknown-member-paid = Ia kini sudah punya langganan, jadi ia tetap tinggal.

ban-notify =
    🚫 <b>{ $person }</b> diblokir di <b>{ $channel }</b>, padahal akses berbayarnya berlaku sampai { $date }.

    Saya tidak mengubah blokir maupun aksesnya. Jika Anda membuka blokirnya, ia mendapat tautan undangan. Anda juga bisa mengembalikan pembayarannya.
ban-notify-for-life =
    🚫 <b>{ $person }</b> diblokir di <b>{ $channel }</b>, padahal aksesnya berlaku selamanya.

    Saya tidak mengubah blokir maupun aksesnya. Jika Anda membuka blokirnya, ia mendapat tautan undangan. Anda juga bisa mengembalikan pembayarannya.
ban-lift = ↩️ Buka blokir
ban-lift-done = Saya sedang membuka blokirnya.
ban-refund = 💸 Kembalikan uang

command-members = Anggota saluran saya
channel-members = 👥 Anggota

members-which = 👥 Anggota saluran mana? Pilih saluran.
members-no-channels =
    Anda belum mengelola saluran di sini, jadi belum ada anggota yang bisa ditampilkan.

    /newchannel menghubungkan satu.
members-list =
    👥 <b>{ $channel }</b>

    { $what }
members-shown-active = Aktif, yang berakhir lebih dulu di atas.
members-shown-soon = Berakhir dalam seminggu, atau dalam masa tenggang.
members-shown-paused = Dijeda: waktunya tidak berkurang.
members-shown-ended = Berakhir, yang terbaru di atas.
members-shown-special = Diblokir, atau selalu boleh masuk gratis.
members-nobody = Saat ini tidak ada.
members-page-of = Halaman { $page } dari { $pages }
members-filter = { $name } { ABOUT($count) }
members-filter-chosen = • { $name } { ABOUT($count) } •
members-name-active = Aktif
members-name-soon = Segera berakhir
members-name-paused = Dijeda
members-name-ended = Berakhir
members-name-special = Diblokir & gratis
members-previous = ‹ Sebelumnya
members-next = Berikutnya ›
members-find = 🔎 Cari seseorang
members-export = ⬇️ Semua sebagai berkas
members-back = ‹ Anggota

members-label-active = { $name } · sampai { $date }
members-label-life = { $name } · selamanya
members-label-grace = ⌛ { $name } · masa tenggang sejak { $date }
members-label-paused = ⏸ { $name } · sejak { $date }
members-label-ended = { $name } · { $date }
members-label-banned = ⛔ { $name }
members-label-allowed = 🤝 { $name }
members-label-found = { $name } · { $channel }

# Search

members-ask-whom =
    🔎 Siapa yang Anda cari di <b>{ $channel }</b>?

    Kirim ID-nya, @namapengguna-nya, atau sebagian namanya, atau teruskan pesan yang ia tulis.
members-not-an-id = Itu terlalu panjang untuk ID Telegram. Silakan kirim sekali lagi, atau sebuah @namapengguna.
members-not-a-name = Saya bisa mencari sampai 64 karakter. Silakan kirim sebagian namanya, @namapengguna-nya, atau ID-nya.
members-forward-hidden =
    Orang ini menyembunyikan identitasnya dalam pesan terusan, jadi saya tidak tahu siapa yang menulisnya.

    Silakan kirim @namapengguna-nya, ID-nya, atau sebagian namanya.
members-forward-not-a-person = Pesan itu bukan dari seseorang. Silakan teruskan pesan yang ditulis anggota itu sendiri.
members-found = 🔎 Ini yang cocok. Ketuk nama.
members-found-more = 🔎 Ini yang cocok, dan masih ada lagi. Ketuk nama, atau cari lagi dengan lebih lengkap.
members-found-none =
    Saya tidak menemukan orang seperti itu.

    Coba ID-nya atau pesan terusan: dengan begitu saya juga menemukan orang yang belum punya apa-apa di sini.
members-not-yours = Saluran ini tidak lagi Anda kelola. /channels menampilkan yang Anda kelola.
members-form-lost = Saya tidak bisa melanjutkan itu, dan tidak ada yang diubah. Silakan mulai lagi dari /members. ID kesalahan: { $id }

# One member

member-page =
    👤 <b>{ $name }</b>{ $handle }
    <code>{ $id }</code> · { $channel }

    { $state }
    { $membership }

    { $payments }
member-unknown = Belum menjadi anggota
member-handle = {" "}(@{ $username })
member-active = ✅ { $tier }: sampai { $date }.
member-life = ✅ { $tier }: selamanya.
member-grace = ⌛ { $tier }: habis sejak { $date }, di dalam dengan masa tenggang sampai { $until }.
member-overdue = ⌛ { $tier }: habis sejak { $date }. Segera dikeluarkan.
member-paused = ⏸ { $tier }: dijeda sejak { $date }, sisa { $left }.
member-paused-life = ⏸ { $tier }: dijeda sejak { $date }. Berlaku selamanya.
member-ending = 🚪 { $tier }: habis. Sedang dikeluarkan.
member-ending-fails = ⚠️ { $tier }: habis, tetapi saya tidak bisa mengeluarkannya. Kata Telegram: “{ $reason }”. Saya coba lagi.
member-ended = ⌛ { $tier }: habis sejak { $date }.
member-never = Tidak punya waktu di sini.
member-banned = ⛔ Diblokir sejak { $date }.
member-allowed = 🤝 Selalu boleh masuk gratis, sejak { $date }.
member-given = Pemberian
member-in-creator = Di obrolan: sebagai pemilik.
member-in-administrator = Di obrolan: sebagai admin.
member-in-member = Di obrolan: ya, per { $date }.
member-in-native-subscriber = Di obrolan: lewat langganan Telegram sendiri.
member-in-outside = Di obrolan: tidak, per { $date }.
member-in-banned = Di obrolan: diblokir, per { $date }.
member-in-unknown = Di obrolan: belum terlihat.
member-paid-nothing = Belum membayar apa pun di sini.
member-payment = • { $date } · { $amount } · { $tier }
member-payment-refunded = • { $date } · { $amount } · { $tier } · dikembalikan
member-payments-more = dan { $count } pembayaran sebelumnya
member-give-1 = 🎁 1 hari
member-give-7 = 🎁 7 hari
member-give-30 = 🎁 30 hari
member-give-days = 🎁 Lainnya…
member-give-life = 🎁 Selamanya
member-pause = ⏸ Jeda
member-resume = ▶️ Lanjutkan
member-end = ⏹ Akhiri sekarang
member-end-sure = ⏹ Ya, akhiri sekarang
member-end-not = ‹ Tidak, biarkan
member-ban = ⛔ Blokir
member-unban = Buka blokir
member-list = 🤝 Selalu izinkan masuk gratis
member-unlist = Akhiri akses gratis
member-end-ask =
    ⏹ Akhiri akses <b>{ $name }</b> ke <b>{ $channel }</b> sekarang?

    Sisa waktunya hilang untuk seterusnya, dan saya langsung mengeluarkannya. Uangnya tidak dikembalikan: gunakan /refund untuk itu.
member-done-give = Diberikan. Ia diberi tahu.
member-done-pause = Dijeda. Saya mengeluarkan dan memberi tahu dia. Waktunya tidak berkurang.
member-done-resume = Dilanjutkan. Saya memberi tahu dia dan mengirim tautan undangan.
member-done-end = Diakhiri. Ia dikeluarkan.
member-done-ban = Diblokir. Ia dikeluarkan dan diberi tahu.
member-done-unban = Blokirnya dibuka. Ia diberi tahu.
member-done-list = Ia selalu boleh masuk gratis. Saya memberi tahu dia dan mengirim tautan undangan.
member-done-unlist = Akses gratis berakhir. Mulai sekarang hanya waktu yang dibayar atau dihadiahkan yang dihitung.
member-too-long = Peran Anda bisa memberi akses paling lama { $days } hari ke depan. Pemilik bisa memberi lebih.
member-changed-meanwhile = Sementara itu ada yang berubah, jadi saya tidak melakukan apa-apa. Halaman ini sekarang sudah terbaru.
member-is-administrator = Ia admin obrolan ini, jadi saya tidak bisa mengeluarkannya. Berhentikan dulu sebagai admin di Telegram.
member-ask-days =
    🎁 Berapa hari untuk <b>{ $name }</b>?

    Ketik bilangan bulat dari 1 sampai 3660. Hari itu ditambahkan ke sisanya.
member-days-failed = Terjadi kesalahan di pihak kami dan belum ada yang diberikan. Silakan ketik angkanya sekali lagi. ID kesalahan: { $id }
member-days = { $days } hari
member-hours = { $hours } jam

# Access that a manager offers to a person who is not in the chat

pending-notice =
    🎁 Seseorang yang mengelola saluran atau grup di sini menawarkan akses gratis kepada Anda.

    Tidak terjadi apa-apa kecuali Anda menerimanya. Mereka tidak tahu apakah Anda membaca ini, dan saya hanya menulis sekali tentangnya.
pending-show = 👀 Lihat dan terima
pending-decline-all = ✖️ Tidak, terima kasih
pending-waits = 🎁 Seseorang menawarkan akses gratis ke saluran atau grup kepada Anda.
pending-page =
    🎁 Anda bisa mendapat akses gratis. Ketuk nama untuk menerima.

    { $list }

    Setelah Anda menerima, pengelola saluran melihat nama Anda, dan pesan mereka lewat saya sampai kepada Anda.
pending-item = • <b>{ $channel }</b>: { $term }
pending-term-life = seumur hidup
pending-term-until = sampai { $date }
pending-accept = ✅ { $channel }
pending-decline = ✖️ Tidak
pending-accepted = Diterima. Tautan undangan Anda segera datang.
pending-declined = Ditolak. Tidak ada yang diberi tahu.
pending-nothing = Saat ini tidak ada tawaran untuk Anda.
member-pending = ⏳ Tidak ada di obrolan, jadi saya bertanya dulu. Jika diterima: { $term }.
member-done-offer = Orang ini tidak ada di obrolan, jadi saya bertanya dulu kalau bisa menulis kepadanya. Aksesnya mulai saat diterima.
member-not-inside = Orang ini tidak ada di obrolan. Beri hari saja: saya bertanya dulu.
member-done-ban-quietly = Diblokir. Orang ini tidak bisa masuk, dan saya tidak memberi tahu.
member-done-unban-quietly = Blokir dicabut. Saya tidak memberi tahu.

# The CSV file

members-export-file = Semua orang di { $channel }. Waktu dalam UTC.
members-export-part = Semua orang di { $channel }, bagian { $part } dari { $parts }. Waktu dalam UTC.
members-column-id = ID Telegram
members-column-name = Nama
members-column-username = Nama pengguna
members-column-state = Keadaan
members-column-override = Selalu boleh masuk atau diblokir
members-column-tier = Paket
members-column-started = Mulai (UTC)
members-column-until = Sampai (UTC)
members-column-access-until = Dengan tenggang (UTC)
members-column-paused = Dijeda sejak (UTC)
members-column-ended = Berakhir (UTC)
members-column-end-reason = Cara berakhir
members-column-membership = Di obrolan
members-column-membership-at = Per tanggal (UTC)
members-column-payments = Pembayaran
members-column-stars = Dibayar dengan Bintang
members-column-money = Dibayar dengan { $currency ->
        [USD] dolar
        [EUR] euro
       *[other] { $currency }
    }
members-column-reminded = Pengingat terakhir (UTC)
members-export-for-life = selamanya
members-state-active = aktif
members-state-paused = dijeda
members-state-ending = sedang dikeluarkan
members-state-ended = berakhir
members-state-none = belum pernah punya waktu
members-override-banned = diblokir
members-override-allowed = gratis
members-end-reason-removed = dikeluarkan
members-end-reason-not-a-member = ada di luar
members-end-reason-administrator = admin
members-end-reason-allowed = gratis
members-membership-creator = pemilik
members-membership-administrator = admin
members-membership-member = di dalam
members-membership-native-subscriber = di dalam lewat Telegram
members-membership-outside = di luar
members-membership-banned = diblokir
