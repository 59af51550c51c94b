# Connecting a channel, its pages, its rules and its discussion group.

command-newchannel = Hubungkan saluran atau grup
command-channels = Saluran saya dan paketnya
command-team = Tim saya dan perannya

# Connecting

connect-how =
    Akses ke saluran atau grup mana yang akan saya jual? Ketuk tombol di bawah dan pilih: Telegram sekaligus menjadikan saya admin di sana.

    Saya meminta dua hak: mengundang orang, dan mengeluarkan yang waktunya sudah habis.
connect-pick-channel = 📢 Pilih saluran
connect-pick-group = 👥 Pilih grup
connect-button = 🔗 Hubungkan
connect-check-again = 🔄 Periksa lagi
connect-offer =
    Anda menjadikan saya admin <b>{ $channel }</b>.

    Hubungkan, dan Anda bisa menjual aksesnya di sini.
connect-offer-upgraded =
    <b>{ $channel }</b> kini supergrup, jadi saya bisa bekerja di sana.

    Hubungkan, dan Anda bisa menjual aksesnya di sini.
connect-done-thanks = 👍 Semuanya siap.
connect-done =
    ✅ <b>{ $channel }</b> terhubung.

    Selanjutnya, tambahkan paket: apa yang didapat orang, untuk berapa lama, dan berapa harganya.
connect-done-again = ✅ <b>{ $channel }</b> terhubung, dan saya punya semua hak yang saya perlukan.
connect-members-invite =
    ⚠️ Setiap anggota <b>{ $channel }</b> boleh menambahkan teman, yang lalu ada di dalam tanpa membayar. Selama akses dijual, saya mengeluarkan orang yang ditambahkan anggota, tetapi sebaiknya anggota dilarang menambahkan orang.
connect-invites-close = 🔒 Hanya admin yang boleh menambahkan
connect-invites-closed = Selesai: sekarang hanya admin yang boleh menambahkan orang ke grup. Yang membayar tetap masuk lewat saya.
connect-invites-refused = Telegram tidak mengizinkan saya mengubahnya. Silakan buka pengaturan grup → Izin, lalu matikan “Tambah anggota”.
connect-missing-rights = Saya belum bisa bekerja di sana. Yang kurang:
connect-missing-how = Setelah selesai, ketuk “Periksa lagi”.
right-administrator = • Saya bukan admin. Buka pengaturan saluran → Admin → Tambah Admin, dan pilih saya.
right-can_invite_users = • <b>Undang pengguna lewat tautan</b>. Buka pengaturan → Admin → nama saya, dan aktifkan. Saya memerlukannya agar pembeli bisa masuk.
right-can_restrict_members = • <b>Blokir pengguna</b> (di saluran: <b>Tambah dan hapus pelanggan</b>). Buka pengaturan → Admin → nama saya, dan aktifkan. Saya memerlukannya untuk mencabut akses saat waktunya habis.
connect-not_creator =
    Hanya pembuat saluran yang bisa menghubungkannya, agar tidak ada orang lain yang bisa menjual aksesnya.

    Jika Anda salah satu adminnya, minta pembuatnya menghubungkan saluran itu di sini dan mengundang Anda ke tim: /team.
connect-not_invited =
    Saluran baru di sini dihubungkan oleh operator bot ini dan orang yang mereka izinkan. Silakan tanya operator.

    Anda yang menjalankan bot ini? Buka tautan dari “npm run claim”, atau buka bot untuk orang lain dengan WHO_MAY_CONNECT.
connect-not_administrator =
    Anda bukan admin saluran itu, jadi saya tidak bisa menghubungkannya untuk Anda.

    Pembuatnya bisa melakukannya: ia mengirimi saya /newchannel.
connect-basic-group =
    Itu grup biasa, dan di sana Telegram tidak mengizinkan saya mencabut akses.

    Jadikan supergrup: buka pengaturannya, atur “Riwayat obrolan untuk anggota baru” menjadi “Terlihat”, lalu pilih lagi dengan /newchannel.
connect-outside =
    Saya tidak bisa melihat obrolan itu: saya tidak ada di dalamnya.

    Tambahkan saya sebagai admin (pengaturannya → Admin → Tambah Admin), lalu ketuk “Periksa lagi”.

channel-notify-missing-rights =
    ⚠️ Saya kehilangan hak di <b>{ $channel }</b>, jadi untuk sementara tidak ada yang dijual di sana.

    Buka pengaturannya → Admin → nama saya, dan aktifkan hak mengundang dan mengeluarkan orang. Lalu ketuk “Periksa lagi”.
channel-notify-gone =
    ⚠️ Saya dikeluarkan dari <b>{ $channel }</b>, atau obrolannya dihapus, jadi untuk sementara tidak ada yang dijual di sana. Yang sudah membayar tetap punya waktunya.

    Untuk melanjutkan, tambahkan saya lagi sebagai admin yang boleh mengundang dan mengeluarkan orang. Lalu ketuk “Periksa lagi”.
channel-notify-owner-now =
    👑 <b>{ $channel }</b> kini milik Anda: Telegram menyebut Anda sebagai pembuatnya.

    Yang dijual di sana mulai sekarang milik Anda, dan tidak ada orang lain yang boleh mengelolanya di sini sampai Anda mengizinkan.
channel-notify-owner-no-longer =
    👑 <b>{ $channel }</b> kini punya pemilik lain: Telegram menyebut orang lain sebagai pembuatnya.

    Yang terjual sebelumnya tetap milik Anda: lihat /balance. Anda tidak bisa mengubah apa pun lagi di sana.
channel-notify-connected = ✅ <b>{ $channel }</b> berfungsi lagi: saya punya semua hak yang saya perlukan.

# Pages of the owner

channels-list = Saluran Anda. Ketuk salah satu untuk melihat paket dan tautannya.
channels-none =
    Anda belum punya saluran di sini.

    Hubungkan satu, dan dalam semenit orang bisa membeli aksesnya.
channels-new = ➕ Hubungkan saluran
channels-back = ‹ Semua saluran
channel-broken = ⚠️ { $channel }
channel-open = 📄 Buka halamannya
channel-back = ‹ Kembali ke saluran
channel-back-to-sell = ‹ Paket
channel-back-to-people = ‹ Orang
channel-back-to-reach = ‹ Jangkauan
channel-back-to-settings = ‹ Pengaturan
channel-sell = 🏷 Penjualan
channel-people = 👥 Orang
channel-reach = 📣 Jangkauan
channel-settings = ⚙️ Pengaturan
channel-sell-page =
    🏷 Paket <b>{ $channel }</b>

    { $tiers }
channel-people-page = 👥 <b>{ $channel }</b>: siapa yang ada di dalam, dan siapa yang boleh mengelolanya di sini.
channel-reach-page = 📣 <b>{ $channel }</b>: pesan kepada pelanggan, kiriman dan tautan untuk yang baru, serta hasilnya.
channel-settings-page = ⚙️ Pengaturan <b>{ $channel }</b>
channel-post = 📣 Postingan siap pakai
channel-team = 👤 Tim
channel-payment-rules = 💰 Pembayaran
channel-page =
    <b>{ $channel }</b>
    { $state }

    Bagikan tautan ini; siapa pun yang mengetuknya melihat apa yang dijual:
    { $link }
channel-state-connected = ✅ Terhubung
channel-state-missing-rights = ⚠️ Saya kekurangan hak di sana, jadi tidak ada yang dijual. Ketuk “Periksa lagi” untuk melihat yang mana.
channel-state-gone = ⚠️ Saya sudah tidak ada di dalamnya, jadi tidak ada yang dijual. Tambahkan saya sebagai admin dan ketuk “Periksa lagi”.
channel-no-tiers = Tidak ada paket yang dijual. Tambahkan satu untuk mulai berjualan.
access-mode-join_request = 🚪 Tautan undangan: permintaan bergabung
access-mode-one_time_link = 🚪 Tautan undangan: sekali pakai
access-mode-join_request-set = Mulai sekarang pembeli mengajukan permintaan bergabung dan saya langsung menyetujuinya. Tautannya hanya berfungsi untuk pembeli.
access-mode-one_time_link-set = Mulai sekarang pembeli mendapat tautan sekali pakai, bahkan saat saya offline. Siapa yang membukanya lebih dulu, dialah yang masuk.

channel-post-hint = Ini postingan untuk saluran publik Anda. Teruskan pesan berikutnya ke sana; tombolnya tetap terbawa.
channel-post-needs-tier = Belum ada yang dijual. Tambahkan paket dulu.
channel-post-text =
    🔑 <b>{ $channel }</b>

    Pilih berapa lama Anda ingin tinggal. Anda masuk begitu pembayaran Anda tiba.

payment-rules =
    💰 Pembayaran untuk <b>{ $channel }</b>

    <b>Kekurangan bayar</b>
    Dompet memotong biaya, jadi koin sering tiba sedikit kurang. Berapa yang boleh kurang agar pembayaran tetap dihitung? Bintang selalu tiba utuh.

    <b>Pengembalian dana</b>
    Telegram dan bank bisa mengembalikan uang tanpa bertanya kepada Anda. Saya akan bertanya soal aksesnya, kecuali Anda memilih di sini.

    <b>Perpanjangan kartu yang gagal</b>
    Tagihan yang gagal dicoba lagi selama beberapa hari. Bagaimana dengan akses sementara itu?
payment-rules-choice = { $choice }
payment-rules-chosen = ✅ { $choice }
payment-rules-set = Sudah diatur. Berlaku untuk pembayaran mulai sekarang.
refund-rule = Akhiri akses setelah pengembalian penuh
part-rule = Perpendek akses setelah pengembalian sebagian
past-due-rule = Pertahankan akses sementara itu

# Access rules

channel-access-rules = ⏳ Saat akses berakhir
access-rules =
    ⏳ Akses ke <b>{ $channel }</b>

    <b>Masa tenggang</b>
    Berapa lama orang boleh tinggal setelah aksesnya berakhir? Saya memberi tahu tanggalnya.

    <b>Pengingat</b>
    Berapa hari sebelum berakhir saya mengingatkan mereka?

    <b>Anggota yang tidak dikenal</b>
    Apa yang saya lakukan terhadap orang yang tidak masuk lewat saya? Admin tidak pernah saya keluarkan. Di grup yang menjual akses, orang yang ditambahkan anggota biasa saya keluarkan atau saya tanyakan kepada Anda.
access-rules-set = Tersimpan. Berlaku juga untuk yang sekarang ada di dalam.
access-rules-choice = { $choice }
access-rules-chosen = ✅ { $choice }
access-rules-grace-none = Tanpa masa tenggang
access-rules-grace-hours = { $count } jam
access-rules-grace-days = { $count } hari
access-rules-reminder = { $count } hari sebelumnya
access-rules-unknown-ignore = Biarkan tinggal
access-rules-unknown-notify = Tanyakan satu per satu
access-rules-unknown-remove = Keluarkan

# Discussion group

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
discussion-or-storefront =
    <b>{ $group }</b> adalah grup diskusi <b>{ $channel }</b>.

    Apakah pelanggan saluran juga diizinkan masuk ke sana, atau Anda menjual grup itu tersendiri?
discussion-open =
    💬 <b>{ $group }</b>, grup diskusi <b>{ $channel }</b>, kini terbuka untuk Anda. Grup ini termasuk dalam langganan Anda.

    Ketuk tombolnya untuk mendapat tautan undangan Anda.
