# Connecting a channel, its tiers, and what subscribers see of them.

command-newchannel = Hubungkan saluran atau grup
command-channels = Saluran saya dan paketnya

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
connect-missing-rights = Saya belum bisa bekerja di sana. Yang kurang:
connect-missing-how = Setelah selesai, ketuk “Periksa lagi”.
right-administrator = • Saya bukan admin. Buka pengaturan saluran → Admin → Tambah Admin, dan pilih saya.
right-can_invite_users = • <b>Undang pengguna lewat tautan</b>. Buka pengaturan → Admin → nama saya, dan aktifkan. Saya memerlukannya agar pembeli bisa masuk.
right-can_restrict_members = • <b>Blokir pengguna</b> (di saluran: <b>Tambah dan hapus pelanggan</b>). Buka pengaturan → Admin → nama saya, dan aktifkan. Saya memerlukannya untuk mencabut akses saat waktunya habis.
connect-not_creator =
    Hanya pembuat saluran yang bisa menghubungkannya, agar tidak ada orang lain yang bisa menjual aksesnya.

    Jika Anda salah satu adminnya, minta pembuatnya menghubungkan saluran itu di sini dan mengizinkan Anda: /channels → saluran → Pengelola.
connect-not_administrator =
    Anda bukan admin saluran itu, jadi saya tidak bisa menghubungkannya untuk Anda.

    Pembuatnya bisa melakukannya: ia mengirimi saya /newchannel.
connect-basic-group =
    Itu grup biasa, dan di sana Telegram tidak mengizinkan saya mencabut akses.

    Jadikan supergrup: buka pengaturannya, atur “Riwayat obrolan untuk anggota baru” menjadi “Terlihat”, lalu pilih lagi dengan /newchannel.
connect-outside =
    Saya tidak bisa melihat obrolan itu: saya tidak ada di dalamnya.

    Tambahkan saya sebagai admin (pengaturannya → Admin → Tambah Admin), lalu ketuk “Periksa lagi”.

told-missing-rights =
    ⚠️ Saya kehilangan hak di <b>{ $channel }</b>, jadi untuk sementara tidak ada yang dijual di sana.

    Buka pengaturannya → Admin → nama saya, dan aktifkan hak mengundang dan mengeluarkan orang. Lalu ketuk “Periksa lagi”.
told-gone =
    ⚠️ Saya dikeluarkan dari <b>{ $channel }</b>, atau obrolannya dihapus, jadi untuk sementara tidak ada yang dijual di sana. Yang sudah membayar tetap punya waktunya.

    Untuk melanjutkan, tambahkan saya lagi sebagai admin yang boleh mengundang dan mengeluarkan orang. Lalu ketuk “Periksa lagi”.
told-owner-now =
    👑 <b>{ $channel }</b> kini milik Anda: Telegram menyebut Anda sebagai pembuatnya.

    Yang dijual di sana mulai sekarang milik Anda, dan tidak ada orang lain yang boleh mengelolanya di sini sampai Anda mengizinkan.
told-owner-no-longer =
    👑 <b>{ $channel }</b> kini punya pemilik lain: Telegram menyebut orang lain sebagai pembuatnya.

    Yang terjual sebelumnya tetap milik Anda: lihat /balance. Anda tidak bisa mengubah apa pun lagi di sana.
told-connected = ✅ <b>{ $channel }</b> berfungsi lagi: saya punya semua hak yang saya perlukan.

# The owner's pages

channels-list = Saluran Anda. Ketuk salah satu untuk melihat paket dan tautannya.
channels-none =
    Anda belum punya saluran di sini.

    Hubungkan satu, dan dalam semenit orang bisa membeli aksesnya.
channels-new = ➕ Hubungkan saluran
channels-back = ‹ Semua saluran
channel-broken = ⚠️ { $channel }
channel-open = 📄 Buka halamannya
channel-back = ‹ Kembali ke saluran
channel-post = 📣 Postingan siap pakai
channel-managers = 👤 Pengelola
channel-pay-rules = 💰 Pembayaran
channel-page =
    <b>{ $channel }</b>
    { $state }

    { $tiers }

    Bagikan tautan ini; siapa pun yang mengetuknya melihat apa yang dijual:
    { $link }
channel-state-connected = ✅ Terhubung
channel-state-missing-rights = ⚠️ Saya kekurangan hak di sana, jadi tidak ada yang dijual. Ketuk “Periksa lagi” untuk melihat yang mana.
channel-state-gone = ⚠️ Saya sudah tidak ada di dalamnya, jadi tidak ada yang dijual. Tambahkan saya sebagai admin dan ketuk “Periksa lagi”.
channel-no-tiers = Tidak ada paket yang dijual. Tambahkan satu untuk mulai berjualan.
way-in-join_request = 🚪 Jalan masuk: permintaan bergabung
way-in-one_time_link = 🚪 Jalan masuk: tautan sekali pakai
way-in-join_request-set = Mulai sekarang pembeli mengajukan permintaan bergabung dan saya langsung menyetujuinya. Tautannya hanya berfungsi untuk pembeli.
way-in-one_time_link-set = Mulai sekarang pembeli mendapat tautan sekali pakai, bahkan saat saya offline. Siapa yang membukanya lebih dulu, dialah yang masuk.

post-hint = Ini postingan untuk saluran terbuka Anda. Teruskan pesan berikutnya; tombolnya ikut terbawa.
post-needs-a-tier = Belum ada yang dijual. Tambahkan paket dulu.
post =
    🔑 <b>{ $channel }</b>

    Pilih berapa lama Anda ingin tinggal. Anda membayar di sini, di Telegram, dan langsung masuk.

managers-page = Admin <b>{ $channel }</b>. Ketuk nama untuk mengizinkannya mengelola paket dan pengaturan di sini, atau untuk mencabutnya.
managers-none =
    <b>{ $channel }</b> tidak punya admin lain yang bisa saya lihat.

    Jadikan seseorang admin di Telegram dulu; setelah itu Anda bisa mengizinkannya di sini.
manager-allowed = ✅ { $name }
manager-forbidden = ▫️ { $name }
manager-now = Ia kini boleh mengelola saluran ini.
manager-no-longer = Ia tidak boleh lagi mengelola saluran ini.
manager-not-administrator = Ia bukan admin saluran ini lagi.

pay-rules =
    💰 Pembayaran untuk <b>{ $channel }</b>

    <b>Berapa yang boleh kurang</b>
    Dompet memotong biaya, jadi koin sering tiba sedikit kurang. Berapa yang boleh kurang agar pembayaran tetap dihitung? Bintang selalu tiba utuh.

    <b>Pengembalian dana</b>
    Jika uang kembali tanpa Anda minta (Telegram dan bank bisa melakukannya), bagaimana dengan aksesnya?
pay-rules-choice = { $choice }
pay-rules-chosen = ✅ { $choice }
pay-rules-set = Sudah diatur. Berlaku untuk pembayaran mulai sekarang.
refund-rule-ask = Tanya saya setiap kali
refund-rule-at_once = Langsung akhiri akses

tier-days = { $days } hari
tier-months = { $months } bulan
tier-until = sampai { $date }
tier-lifetime = selamanya
tier-stars = ⭐ { $stars }
tier-two-prices = { $one } atau { $other }
tier-label = { $name } · { $period } · { $price }
tier-trial = uji coba gratis: { $days } hari
tier-also-opens = juga membuka { $channels }
tier-also-opens-count = juga membuka { $count } saluran lagi
tier-line = • <b>{ $name }</b> · { $offer }
tier-line-over = ⌛ <b>{ $name }</b> · { $offer } · waktunya sudah lewat, jadi tidak dijual
tier-extras-line = • <b>{ $name }</b>: { $extras }
tier-retired-label = 💤 { $name }
tier-page =
    <b>{ $name }</b>
    { $channel }

    { $offer }
tier-page-over =
    ⌛ <b>{ $name }</b>
    { $channel }

    { $offer }
    Hari terakhirnya sudah lewat, jadi paket ini tidak dijual lagi. Ketuk “Ubah” dan ganti jangka waktunya untuk menjualnya lagi.
tier-page-closed =
    ⚠️ <b>{ $name }</b>
    { $channel }

    { $offer }
    Saat ini tidak dijual: saya tidak bisa mengizinkan siapa pun masuk ke { $closed }. Buka /channels untuk melihat apa yang kurang di sana, atau ubah paket ini dan keluarkan lewat “Juga membuka…”.
tier-page-retired =
    💤 <b>{ $name }</b>
    { $channel }

    { $offer }
    Tidak dijual. Yang sudah membelinya tetap punya waktunya.
tier-add = ➕ Tambah paket
tier-add-another = ➕ Tambah paket lain
tier-edit = ✏️ Ubah
tier-retire = 💤 Arsipkan
tier-bring-back = ☀️ Jual lagi
tier-up = ⬆️ Naik
tier-down = ⬇️ Turun
tier-retired = Paket ini tidak dijual lagi. Yang sudah membelinya tetap punya waktunya.
tier-on-sale-again = Paket ini dijual lagi.
tier-back-but-over = Paket ini kembali, tetapi hari terakhirnya sudah lewat. Ketuk “Ubah” dan ganti jangka waktunya untuk menjualnya lagi.
tier-too-many = Sudah ada 20 paket yang dijual. Arsipkan satu dulu.
tier-moved = Dipindahkan.
tier-already-up = Ini sudah yang pertama.
tier-already-down = Ini sudah yang terakhir.

# The form

form-ask-name =
    Penawaran baru untuk <b>{ $channel }</b>: apa namanya? Pembeli melihatnya di tombol, misalnya “Bulanan”.

    Sampai { $max } karakter.
form-ask-period =
    Berapa lama berlakunya? Ketuk tombol, atau ketik: <code>45 hari</code>, <code>2 bulan</code>, atau hari terakhirnya, seperti <code>31 Desember { $year }</code>.

    Bulan mengikuti kalender: yang dimulai 31 Januari berakhir pada hari terakhir Februari. Hari terakhir sama untuk semua pembeli, dan berakhir tengah malam menurut { $zone }.

    Untuk langganan dengan Bintang yang ditagih Telegram otomatis, pilih 30 hari: Telegram tidak menagih dengan jarak lain. Selain itu diperpanjang dengan sekali ketuk.
form-zone-known = zona waktu Anda, { $zone }
form-zone-unknown = UTC, karena saya tidak tahu Anda di mana (/timezone)
form-ask-stars = Berapa harganya dalam Bintang Telegram? Ketik bilangan bulat dari 1 sampai 100.000, tanpa titik.
form-ask-usd = Berapa harganya dalam dolar AS, untuk pembeli yang membayar dengan kripto? Ketik seperti <code>9,99</code>.
form-ask-usd-without-crypto =
    Berapa harganya dalam dolar AS, untuk pembeli yang membayar dengan kripto? Ketik seperti <code>9,99</code>.

    Saat ini kripto dimatikan di bot ini: harga dalam dolar baru bisa dibayar setelah operatornya mengaktifkannya.
form-ask-trial =
    Berapa hari pendatang baru boleh mencobanya tanpa membayar? Ketuk tombol, atau ketik angka dari 1 sampai 90.

    Setiap orang bisa mencoba satu saluran satu kali. Saat uji coba selesai, saya mengeluarkannya, kecuali ia membayar.
form-no-trial = Tanpa uji coba gratis
form-ask-bundle =
    Saluran lain mana yang juga dibukanya? Ketuk salurannya, lalu “Selesai”.

    Pembeli mendapat jalan masuk ke masing-masing, dan waktunya berakhir di semuanya.
form-bundle-full =
    Sebanyak inilah yang bisa dibuka satu paket selain salurannya sendiri: { $max }. Ketuk salah satu untuk mengeluarkannya, atau “Selesai”.
form-bundle-done = 👌 Selesai
form-bundle-none =
    Anda tidak punya saluran lain di sini yang bisa dibuka paket ini. Hubungkan satu dengan /newchannel, lalu kembali ke paket ini.
form-ticked = ✅ { $channel }
form-unticked = ▫️ { $channel }
form-lifetime = ♾ Selamanya
form-skip-stars = Lewati: tidak dengan Bintang
form-skip-usd = Lewati: tidak dengan dolar
form-cancel = ✖️ Batal
form-summary =
    Beginilah penawaran ini akan dijual di { $channel }:

    <b>{ $name }</b>
    Berlaku: { $period }
    Bintang: { $stars }
    Dolar: { $usd }
    Uji coba gratis: { $trial }
    Juga membuka: { $bundle }
form-no-price = tidak dijual dengan ini
form-summary-no-trial = tidak ada
form-summary-no-bundle = tidak ada
form-note-until = Berakhir untuk semua pada saat yang sama: { $date }.
form-note-months = Telegram menagih Bintang secara otomatis hanya untuk paket tepat 30 hari. Pembeli paket ini memperpanjang dengan sekali ketuk.
form-choice-publish = ✅ Terbitkan
form-choice-name = Ganti nama
form-choice-period = Ganti jangka waktu
form-choice-stars = Ganti Bintang
form-choice-usd = Ganti dolar
form-choice-trial = Uji coba gratis…
form-choice-bundle = Juga membuka…

form-name-empty = Nama harus berisi sesuatu yang bisa dibaca. Silakan ketik sekali lagi.
form-name-long = Itu lebih dari 64 karakter, jadi akan terpotong di tombol. Silakan ketik nama yang lebih pendek.
form-period-unclear = Saya tidak bisa membaca itu sebagai jangka waktu. Silakan ketik seperti 45 hari, 2 bulan, atau 2030-12-31, atau ketuk tombol.
form-period-range = Bisa 1 sampai 3660 hari. Silakan ketik angka lain, atau ketuk “Selamanya”.
form-period-months-range = Bisa 1 sampai 120 bulan, yaitu sepuluh tahun. Silakan ketik angka lain, atau ketuk “Selamanya”.
form-period-date-unclear = Saya tidak bisa membaca tanggal itu dengan pasti. Silakan ketik dengan tahunnya, seperti 31 Desember 2030 atau 2030-12-31.
form-period-no-such-day = Hari itu tidak ada di kalender. Silakan ketik sekali lagi.
form-period-date-over = Hari itu sudah lewat. Silakan ketik hari yang akan datang.
form-period-date-far = Itu lebih dari sepuluh tahun lagi. Silakan ketik hari yang lebih dekat, atau ketuk “Selamanya”.
form-trial-not-days = Saya perlu jumlah hari berupa bilangan bulat, misalnya 7. Silakan ketik sekali lagi, atau ketuk tombol.
form-trial-range = Uji coba gratis berlangsung 1 sampai 90 hari. Silakan ketik angka lain, atau ketuk “Tanpa uji coba gratis”.
form-stars-not-whole = Bintang berupa bilangan bulat tanpa pemisah, misalnya 250 atau 1500. Silakan ketik sekali lagi.
form-stars-range = Telegram menerima 1 sampai 100.000 Bintang untuk satu pembelian. Silakan ketik angka lain.
form-usd-not-a-price = Saya tidak bisa membaca itu sebagai harga. Silakan ketik seperti 9,99.
form-usd-comma = Saya tidak yakin apa arti koma itu. Silakan ketik seperti 1000 atau 9,99.
form-usd-digits = Dolar paling banyak punya dua angka desimal, dan ribuan tanpa pemisah. Silakan ketik seperti 1000 atau 9,99.
form-usd-range = Bisa US$0,01 sampai US$1.000.000,00. Silakan ketik harga lain.
form-use-buttons = Silakan ketuk salah satu tombol di bawah penawaran di atas. Untuk berhenti, kirim /cancel.
form-use-these-buttons = Silakan ketuk saluran di atas, lalu “Selesai”. Untuk berhenti, kirim /cancel.
form-not-text = Saya menunggu jawaban yang diketik. Silakan ketik, atau kirim /cancel untuk berhenti.
form-unknown-command = Saya tidak mengenal perintah itu, dan masih menunggu jawaban Anda. Untuk berhenti, kirim /cancel.
button-outdated-form = Tombol itu milik pertanyaan sebelumnya. Silakan jawab yang terbaru, atau kirim /cancel untuk berhenti.

form-published = ✅ <b>{ $tier }</b> dijual di { $channel }.
form-revised = ✅ <b>{ $tier }</b> diubah. Pembeli baru melihatnya mulai sekarang; yang sudah membeli tetap punya yang dibelinya.
form-unchanged = <b>{ $tier }</b> tetap seperti semula: tidak ada yang berbeda.
form-changed-meanwhile = Sementara itu orang lain mengubah paket ini, jadi saya mempertahankan versinya. Buka lagi untuk melihatnya.
form-too-many = Sudah ada 20 paket yang dijual, jadi yang ini tidak ditambahkan. Arsipkan satu, lalu tambahkan lagi.
form-date-over = <b>{ $tier }</b> tidak diterbitkan: hari terakhirnya sudah lewat. Silakan ganti jangka waktunya.
form-trial-too-long = <b>{ $tier }</b> tidak diterbitkan: uji coba gratisnya akan melewati hari terakhirnya. Silakan persingkat uji coba, atau ganti jangka waktunya.
form-bundle-not-allowed = <b>{ $tier }</b> tidak diterbitkan: paket ini akan membuka saluran yang tidak lagi Anda kelola, atau yang punya pemilik lain. Silakan ketuk “Juga membuka…” dan pilih lagi.
form-bundle-broken = <b>{ $tier }</b> tidak diterbitkan: saat ini saya tidak bisa mengizinkan siapa pun masuk ke { $channels }. Buka /channels untuk melihat apa yang kurang di sana, atau keluarkan lewat “Juga membuka…”.
form-not-allowed = Saluran ini tidak lagi Anda kelola, jadi tidak ada yang diubah. /channels menampilkan yang Anda kelola.
form-failed = Terjadi kesalahan di pihak kami dan belum ada yang disimpan. Jawaban Anda tetap tersimpan: silakan ketuk “Terbitkan” lagi. ID kesalahan: { $id }
form-lost = Saya tidak bisa melanjutkan formulir ini, jadi formulir ditutup dan tidak ada yang diubah. Silakan mulai lagi dari /channels. ID kesalahan: { $id }

# The storefront

shop =
    🔑 <b>{ $channel }</b>

    Pilih yang cocok untuk Anda. Anda membayar di obrolan ini, dan sesudahnya saya langsung mengizinkan Anda masuk.
shop-all-tiers = Semua penawaran
shop-empty =
    <b>{ $channel }</b> saat ini tidak menjual apa pun.

    Silakan tanya pemiliknya, atau buka lagi tautannya nanti.
shop-tier-retired =
    Penawaran <b>{ $channel }</b> itu sudah tidak dijual. Inilah yang ada hari ini:
shop-closed =
    Tautan ini tidak menuju apa pun yang sedang dijual.

    Silakan minta tautan baru kepada yang memberikannya. Yang sudah Anda beli ada di /subscriptions.
