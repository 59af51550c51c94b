# A tier: its period and price, its page, and the form that makes it.

tier-stars = ⭐ { $stars }
tier-label = { $name } · { $period } · { $price }
tier-trial = uji coba gratis: { $days } hari
tier-also-opens = juga membuka { $channels }
tier-also-opens-count = juga membuka { $count } saluran lagi
tier-line = • <b>{ $name }</b> · { $offer }
tier-line-over = ⌛ <b>{ $name }</b> · { $offer } · waktunya sudah lewat, jadi tidak dijual
tier-line-unpayable = ⚠️ <b>{ $name }</b> · { $offer } · tidak ada yang bisa membelinya: tidak ada cara membayar yang aktif
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
tiers-more = Paket lainnya ({ $page } dari { $pages }) ›
tier-add-another = ➕ Tambah paket lain
tier-edit = ✏️ Ubah
tier-retire = 💤 Arsipkan
tier-ways = 💳 Cara membayar
tier-ways-page = 💳 Cara membayar <b>{ $name }</b> di { $channel }. Pembeli melihat yang bertanda ✅. Ketuk salah satu untuk menyalakan atau mematikannya; pembayaran yang sudah dimulai tetap berjalan.
tier-ways-unpriced = Tidak bisa dipakai, karena paket ini tidak punya harga yang cocok: { $ways }.
tier-no-way-to-pay = ⚠️ Saat ini tidak ada yang bisa membeli paket ini: tidak satu pun cara membayar yang aktif menerima harganya.
tier-ways-back = ⬅️ Kembali ke paket
tier-way-on = ✅ { $way } · { $prices }
tier-way-off = ▫️ { $way } · { $prices }
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

tier-form-ask-name =
    Penawaran baru untuk <b>{ $channel }</b>: apa namanya? Pembeli melihatnya di tombol, misalnya “Bulanan”.

    Sampai { $max } karakter.
tier-form-ask-period =
    Berapa lama berlakunya? Ketuk tombol, atau ketik: <code>45 hari</code>, <code>2 bulan</code>, atau hari terakhirnya, seperti <code>31 Desember { $year }</code>.

    Bulan mengikuti kalender: yang dimulai 31 Januari berakhir pada hari terakhir Februari. Hari terakhir sama untuk semua pembeli, dan berakhir tengah malam menurut { $zone }.

    Untuk langganan dengan Bintang yang ditagih Telegram otomatis, pilih 30 hari: Telegram tidak menagih dengan jarak lain. Kartu, jika bot ini menerimanya, ditagih setiap 7 hari dan setiap 1, 3, 6 atau 12 bulan. Selain itu diperpanjang dengan sekali ketuk.
tier-form-zone-known = zona waktu Anda, { $zone }
tier-form-zone-unknown = UTC, karena saya tidak tahu Anda di mana (/timezone)
tier-form-ask-stars = Berapa harganya dalam Bintang Telegram? Ketik bilangan bulat dari { $min } sampai { $max }, tanpa titik.
tier-form-ask-money = Berapa harganya dalam { $currency ->
        [USD] dolar AS
        [EUR] euro
       *[other] { $currency }
    }, untuk pembeli yang membayar dengan kartu atau kripto? Ketik seperti <code>9,99</code>.
tier-form-ask-money-without-provider =
    Berapa harganya dalam { $currency ->
        [USD] dolar AS
        [EUR] euro
       *[other] { $currency }
    }, untuk pembeli yang membayar dengan kartu atau kripto? Ketik seperti <code>9,99</code>.

    Saat ini tidak ada cara membayar dalam { $currency ->
        [USD] dolar
        [EUR] euro
       *[other] { $currency }
    } yang aktif di bot ini. Pembeli bisa membayar harga ini setelah operatornya mengaktifkan salah satunya.
tier-form-ask-which-price = Harga mana yang ingin Anda ganti?
tier-form-ask-trial =
    Berapa hari pendatang baru boleh mencobanya tanpa membayar? Ketuk tombol, atau ketik angka dari 1 sampai 90.

    Setiap orang bisa mencoba satu saluran satu kali. Saat uji coba selesai, saya mengeluarkannya, kecuali ia membayar.
tier-form-no-trial = Tanpa uji coba gratis
tier-form-ask-bundle =
    Saluran lain mana yang juga dibukanya? Ketuk salurannya, lalu “Selesai”.

    Pembeli mendapat jalan masuk ke masing-masing, dan waktunya berakhir di semuanya.
tier-form-bundle-full =
    Sebanyak inilah yang bisa dibuka satu paket selain salurannya sendiri: { $max }. Ketuk salah satu untuk mengeluarkannya, atau “Selesai”.
tier-form-bundle-done = 👌 Selesai
tier-form-bundle-none =
    Anda tidak punya saluran lain di sini yang bisa dibuka paket ini. Hubungkan satu dengan /newchannel, lalu kembali ke paket ini.
tier-form-ticked = ✅ { $channel }
tier-form-unticked = ▫️ { $channel }
tier-form-lifetime = ♾ Selamanya
tier-form-skip-stars = Lewati: tidak dengan Bintang
tier-form-skip-money = Lewati: tidak dengan { $currency ->
        [USD] dolar
        [EUR] euro
       *[other] { $currency }
    }
tier-form-summary =
    Beginilah penawaran ini akan dijual di { $channel }:

    <b>{ $name }</b>
    Berlaku: { $period }
    { $prices }
    Uji coba gratis: { $trial }
    Juga membuka: { $bundle }
tier-form-summary-price =
    { $currency ->
        [XTR] Bintang
        [USD] Dolar
        [EUR] Euro
       *[other] { $currency }
    }: { $price }
tier-form-no-price = tidak dijual dengan ini
tier-form-summary-no-trial = tidak ada
tier-form-summary-no-bundle = tidak ada
tier-form-note-until = Berakhir untuk semua pada saat yang sama: { $date }.
tier-form-note-months = Telegram menagih Bintang secara otomatis hanya untuk paket tepat 30 hari. Pembeli yang membayar dengan Bintang memperpanjang paket ini dengan sekali ketuk.
tier-form-note-no-stars = Telegram meminta akses ke saluran dijual juga dengan Bintang. Tanpa harga dalam Bintang, pembeli hanya membayar dengan cara lain, atas risiko Anda.
tier-form-choice-publish = ✅ Terbitkan
tier-form-choice-name = Ganti nama
tier-form-choice-period = Ganti jangka waktu
tier-form-choice-prices = Ganti harga
tier-form-choice-stars = Ganti Bintang
tier-form-choice-money = Ganti { $currency ->
        [USD] dolar
        [EUR] euro
       *[other] { $currency }
    }
tier-form-choice-trial = Uji coba gratis…
tier-form-choice-bundle = Juga membuka…

tier-form-name-empty = Namanya kosong. Silakan ketik sekali lagi.
tier-form-name-long = Itu lebih dari { $max } karakter, jadi akan terpotong di tombol. Silakan ketik nama yang lebih pendek.
tier-form-period-unclear = Saya tidak bisa membaca itu sebagai jangka waktu. Silakan ketik seperti 45 hari, 2 bulan, atau 2030-12-31, atau ketuk tombol.
tier-form-period-range = Bisa 1 sampai 3660 hari. Silakan ketik angka lain, atau ketuk “Selamanya”.
tier-form-period-months-range = Bisa 1 sampai 120 bulan, yaitu sepuluh tahun. Silakan ketik angka lain, atau ketuk “Selamanya”.
tier-form-period-date-unclear = Saya tidak bisa membaca tanggal itu dengan pasti. Silakan ketik dengan tahunnya, seperti 31 Desember 2030 atau 2030-12-31.
tier-form-period-no-such-day = Hari itu tidak ada di kalender. Silakan ketik sekali lagi.
tier-form-period-date-over = Hari itu sudah lewat. Silakan ketik hari yang akan datang.
tier-form-period-date-far = Itu lebih dari sepuluh tahun lagi. Silakan ketik hari yang lebih dekat, atau ketuk “Selamanya”.
tier-form-trial-not-days = Saya perlu jumlah hari berupa bilangan bulat, misalnya 7. Silakan ketik sekali lagi, atau ketuk tombol.
tier-form-trial-range = Uji coba gratis berlangsung 1 sampai 90 hari. Silakan ketik angka lain, atau ketuk “Tanpa uji coba gratis”.
tier-form-stars-not-whole = Bintang berupa bilangan bulat tanpa pemisah, misalnya 250 atau 1500. Silakan ketik sekali lagi.
tier-form-stars-range = Telegram menerima { $min } sampai { $max } Bintang untuk satu pembelian. Silakan ketik angka lain.
tier-form-money-not-a-price = Saya tidak bisa membaca itu sebagai harga. Silakan ketik seperti 9,99.
tier-form-money-comma = Saya tidak yakin apa arti koma itu. Silakan ketik seperti 1000 atau 9,99.
tier-form-money-digits = Harga paling banyak punya dua angka desimal, dan ribuan tanpa pemisah. Silakan ketik seperti 1000 atau 9,99.
tier-form-money-range = Bisa { $min } sampai { $max }. Silakan ketik harga lain.

tier-form-published = ✅ <b>{ $tier }</b> dijual di { $channel }.
tier-form-revised = ✅ <b>{ $tier }</b> diubah. Pembeli baru melihatnya mulai sekarang; yang sudah membeli tetap punya yang dibelinya.
tier-form-unchanged = <b>{ $tier }</b> tetap seperti semula: tidak ada yang berbeda.
tier-form-changed-meanwhile = Sementara itu orang lain mengubah paket ini, jadi saya mempertahankan versinya. Buka lagi untuk melihatnya.
tier-form-too-many = Sudah ada 20 paket yang dijual, jadi yang ini tidak ditambahkan. Arsipkan satu, lalu tambahkan lagi.
tier-form-date-over = <b>{ $tier }</b> tidak diterbitkan: hari terakhirnya sudah lewat. Silakan ganti jangka waktunya.
tier-form-trial-too-long = <b>{ $tier }</b> tidak diterbitkan: uji coba gratisnya akan melewati hari terakhirnya. Silakan persingkat uji coba, atau ganti jangka waktunya.
tier-form-bundle-not-allowed = <b>{ $tier }</b> tidak diterbitkan: paket ini akan membuka saluran yang tidak lagi Anda kelola, atau yang punya pemilik lain. Silakan ketuk “Juga membuka…” dan pilih lagi.
tier-form-bundle-broken = <b>{ $tier }</b> tidak diterbitkan: saat ini saya tidak bisa mengizinkan siapa pun masuk ke { $channels }. Buka /channels untuk melihat apa yang kurang di sana, atau keluarkan lewat “Juga membuka…”.
tier-form-not-allowed = Saluran ini tidak lagi Anda kelola, jadi tidak ada yang diubah. /channels menampilkan yang Anda kelola.
tier-form-failed = Terjadi kesalahan di pihak kami dan belum ada yang disimpan. Jawaban Anda tetap tersimpan: silakan ketuk “Terbitkan” lagi. ID kesalahan: { $id }
tier-form-lost = Saya tidak bisa melanjutkan formulir ini, jadi formulir ditutup dan tidak ada yang diubah. Silakan mulai lagi dari /channels. ID kesalahan: { $id }
