# The storefront, the order and the ways to pay, coins, progress, and tracked links.

# Storefront

storefront =
    🔑 <b>{ $channel }</b>

    Pilih yang cocok untuk Anda. Saya mengizinkan Anda masuk begitu pembayaran Anda tiba.
storefront-all-tiers = Semua penawaran
storefront-empty =
    <b>{ $channel }</b> saat ini tidak menjual apa pun.

    Silakan tanya pemiliknya, atau buka lagi tautannya nanti.
storefront-tier-retired =
    Penawaran <b>{ $channel }</b> itu sudah tidak dijual. Inilah yang ada hari ini:
storefront-closed =
    Tautan ini tidak menuju apa pun yang sedang dijual.

    Silakan minta tautan baru kepada yang memberikannya. Yang sudah Anda beli ada di /subscriptions.

# Order and ways to pay


order-chosen =
    <b>{ $tier }</b> · { $period }
    Akses ke { $channels }

    { $preview }

    Bagaimana Anda ingin membayar? Harga ini berlaku untuk Anda sampai { $until }.
order-preview-begin = Jika dibayar sekarang, akses Anda berlaku { $until }.
order-preview-extend = Anda punya akses sampai { $date }: ini menambahkan { $period }, sehingga berlaku { $until }.
order-preview-extend-to = Anda punya akses sampai { $date }: dengan ini berlaku { $until }.
order-preview-change = Anda punya <b>{ $old }</b> sampai { $date }. Waktu <b>{ $tier }</b> ditambahkan sesudah itu, dan mulai sekarang Anda punya { $tier }, { $until }.
order-preview-change-to = Anda punya <b>{ $old }</b> sampai { $date }: mulai sekarang Anda punya <b>{ $tier }</b>, { $until }.
order-preview-resume = Pembayaran ini mengakhiri jeda akses Anda dan menambahkan <b>{ $tier }</b>: akses Anda berlaku { $until }.
order-preview-per-channel = <b>{ $tier }</b> ditambahkan ke yang Anda punya di setiap saluran. Jika dibayar sekarang, akses Anda berlaku:
order-preview-line = • <b>{ $channel }</b>: { $until }
order-preview-free = memang gratis untuk Anda
order-refused-date-over = <b>{ $tier }</b> berlaku sampai { $date }, jadi tidak ada lagi yang bisa dibeli.
order-refused-adds-nothing = Anda sudah punya akses ke <b>{ $channel }</b> sampai { $date }. <b>{ $tier }</b> tidak berlaku lebih lama, jadi tidak menambah apa-apa, dan saya tidak menerima uang untuk itu.
order-refused-for-life = Anda ada di <b>{ $channel }</b> selamanya, jadi tidak ada lagi yang perlu dibeli.
order-refused-banned = Tim <b>{ $channel }</b> tidak mengizinkan Anda masuk, jadi saya tidak menerima uang untuk itu. Silakan hubungi mereka.
order-refused-allowed = Tim <b>{ $channel }</b> mengizinkan Anda masuk gratis, jadi tidak ada yang perlu dibayar.
order-not-on-sale = Penawaran ini sudah tidak dijual. Buka lagi tautan saluran untuk melihat yang ada hari ini.
order-too-many = Anda memulai banyak pembelian dalam satu jam, jadi saya belum bisa memulai yang baru. Yang sebelumnya masih berlaku: pakai salah satunya, atau coba lagi satu jam lagi.
order-no-way-to-pay = { $channel } saat ini tidak bisa menerima pembayaran untuk penawaran ini. Silakan beri tahu pemiliknya.
order-already-paid = Pesanan ini sudah dibayar. Untuk menambah waktu, pilih penawarannya sekali lagi.
order-stale = Pesanan ini terlalu lama, jadi harganya tidak lagi dijamin. Pilih penawarannya sekali lagi.

renew-not-sold = <b>{ $tier }</b> sudah tidak dijual, atau tidak untuk saat ini, jadi saya tidak bisa memperpanjangnya.
renew-too-late = Harga lama Anda berlaku sampai { $date }. Ini penawaran hari ini:

pay-with-stars = { $price }
pay-with-stripe = 💳 { $price } dengan kartu
pay-with-nowpayments = 🪙 { $price } dengan kripto
pay-with-cryptopay = 👛 { $price } lewat @CryptoBot
pay-open-page = 🔗 Buka halaman pembayaran
pay-try-again = 🔄 Coba lagi

invoice-description = Akses ke { $channel }
checkout-opened =
    <b>{ $tier }</b> · { $channel }

    Buka halamannya dan bayar. Saya memantau pembayarannya di sini dan mengizinkan Anda masuk saat sudah tiba.
checkout-failed = Halaman pembayaran tidak bisa dibuka saat ini. Tidak ada yang ditagih. ID kesalahan: { $id }
checkout-impossible = Penawaran ini tidak bisa dibayar dengan cara ini. Silakan pilih cara lain. ID kesalahan: { $id }

charge-refused-unknown = Faktur ini tidak dikenal di sini. Silakan buka tautan saluran dan pilih lagi.
charge-refused-wrong_payer = Faktur ini dibuat untuk orang lain. Buka tautan saluran untuk mendapatkan milik Anda sendiri.
charge-refused-wrong_price = Harga faktur ini telah berubah. Silakan pilih penawarannya sekali lagi.
charge-refused-paid = Faktur ini sudah dibayar. Untuk menambah waktu, kirim /subscriptions dan ketuk “Perpanjang”.
charge-refused-stale = Faktur ini terlalu lama. Silakan pilih penawarannya sekali lagi.
charge-refused-renewing = Anda sudah berlangganan saluran ini. Kirim /subscriptions untuk melihatnya, atau pilih lagi penawarannya untuk membayar satu kali.
charge-refused-date_over = Tanggal batas penawaran ini sudah lewat, jadi tidak ada yang ditagih.
charge-refused-adds_nothing = Akses Anda sudah berlaku selama penawaran ini: tidak menambah apa-apa, jadi tidak ada yang ditagih.
charge-refused-for_life = Anda sudah memilikinya selamanya, jadi tidak ada yang ditagih.
charge-refused-banned = Tim saluran ini tidak mengizinkan Anda masuk, jadi tidak ada yang ditagih. Silakan hubungi mereka.
charge-refused-allowed = Anda boleh masuk gratis, jadi tidak ada yang ditagih.
charge-refused-not_on_sale = Penawaran ini sudah tidak dijual. Silakan buka lagi tautan saluran.

progress-pending = ⏳ <b>{ $tier }</b> · { $channel }: menunggu pembayaran Anda.
progress-confirming = 🔎 <b>{ $tier }</b> · { $channel }: pembayaran Anda terlihat dan sedang dikonfirmasi jaringan.
progress-deciding = 🔎 <b>{ $tier }</b> · { $channel }: bank Anda memutuskan pembayarannya, dan itu bisa makan waktu beberapa hari. Kita lanjut begitu uangnya tiba.
progress-confirmed = 🔎 <b>{ $tier }</b> · { $channel }: pembayaran Anda dikonfirmasi dan dalam perjalanan.
progress-settling = 🔎 <b>{ $tier }</b> · { $channel }: hampir selesai.
progress-partially-paid =
    ⚠️ <b>{ $tier }</b> · { $channel }: { $arrived } sudah tiba, kurang { $missing }.

    Kirim sisanya ke alamat yang sama, atau buka halamannya. Anda juga boleh menunggu: pemiliknya bisa menerimanya begitu saja.
progress-missing-unknown = sebagian
progress-expired = ⌛ <b>{ $tier }</b> · { $channel }: waktu untuk membayar sudah habis. Uang yang dikirim terlambat tetap dihitung.
progress-closed = ⌛ <b>{ $tier }</b> · { $channel }: waktu untuk membayar sudah habis. Tidak ada yang ditagih. Mulai sekali lagi untuk mencoba lagi.
progress-failed = ❌ <b>{ $tier }</b> · { $channel }: pembayaran gagal. Pilih penawarannya sekali lagi untuk mencoba lagi.
progress-refunded = ↩️ <b>{ $tier }</b> · { $channel }: pembayaran dikembalikan.
progress-paid = ✅ <b>{ $tier }</b> · { $channel }: lunas. Terima kasih!
progress-held = 🕵️ <b>{ $tier }</b> · { $channel }: pembayaran tiba tetapi tidak cocok dengan pesanan. Seseorang akan memeriksanya; uang Anda tidak hilang.

# Coins

checkout-coins =
    <b>{ $tier }</b> · { $channel }
    { $price }

    Pilih koin untuk membayar di sini, atau pilih di halaman pembayaran. Saya memantau pembayarannya di sini dan mengizinkan Anda masuk saat sudah tiba.
coins-previous = ‹
coins-next = ›
coins-other = 🪙 Koin lain
coins-on-page = 🌐 Pilih di halaman pembayaran
coins-off = Kripto saat ini tidak diterima. Pilih penawarannya sekali lagi untuk melihat cara membayar lainnya.

quote =
    <b>{ $tier }</b> · { $channel }

    Kirim tepat <code>{ $amount }</code> { $coin } ke alamat ini:
    <code>{ $address }</code>
quote-memo =
    ⚠️ Dan sertakan memo (tag) ini: <code>{ $memo }</code>
    Tanpa memo, tidak ada yang tahu koin itu dari Anda.
quote-network = ⚠️ Gunakan jaringan { $network } saja. Koin yang dikirim lewat jaringan lain akan hilang.
quote-until =
    Jumlah ini berlaku sampai { $date }.

    Saya memantau pembayarannya di sini dan mengizinkan Anda masuk saat sudah tiba.
quote-over = ⌛ Masa berlaku jumlah ini sudah habis. Silakan perbarui sebelum mengirim.
quote-still-good = Jumlah ini masih berlaku.
quote-not-renewed = Jumlahnya tidak bisa diperbarui saat ini. Silakan coba lagi, atau pilih koin lain. ID kesalahan: { $id }
quote-renew = 🔄 Perbarui jumlah
quote-page = 🌐 Halaman pembayaran

coin-refused-minimum = Harganya kini terlalu rendah untuk { $coin }: jumlah minimumnya naik. Tidak ada yang ditagih. Silakan pilih koin lain.
coin-refused-unavailable = { $coin } saat ini tidak diterima. Tidak ada yang ditagih. Silakan pilih koin lain.
coin-refused-too-many = Pembayaran ini sudah punya alamat di banyak koin. Tidak ada yang ditagih. Pakai salah satunya: ketuk koinnya, dan saya tampilkan lagi alamatnya.
coin-failed = Pembayaran dengan { $coin } tidak bisa dibuka saat ini. Tidak ada yang ditagih. Silakan coba lagi. ID kesalahan: { $id }
coin-impossible = Penawaran ini tidak bisa dibayar dengan { $coin }. Tidak ada yang ditagih. Silakan pilih koin lain. ID kesalahan: { $id }

# Tracked links

command-links = Tautan terlacak: asal penjualan
channel-links = 🔗 Tautan terlacak

links-no-channels =
    Anda belum mengelola saluran di sini, jadi belum ada yang bisa dibagikan.

    /newchannel menghubungkan satu.
links-which = 🔗 Tautan ke saluran mana? Pilih satu.
links-list =
    🔗 <b>{ $channel }</b>

    { $links }
links-none =
    Beri tautan sebuah nama (“Instagram”, “Buletin bulan Mei”), bagikan di sana, dan lihat di sini berapa penjualan yang berasal darinya.
link-line = <b>{ $name }</b> · dibuka { $opens } × · { $paid } lunas · { $sum }
link-new = ➕ Tautan baru
link-retired-label = 💤 { $name }
links-back = ‹ Tautan
links-not-yours = Anda tidak boleh lagi mengubah tautan saluran itu. Tidak ada yang diubah.
links-too-many = Satu saluran punya paling banyak 30 tautan. Arsipkan yang tidak Anda perlukan lagi, lalu coba lagi.
links-form-lost = Saya tidak bisa melanjutkan formulir itu. Silakan mulai lagi dengan /links. ID kesalahan: { $id }

link-ask-name =
    🔗 Tautan baru ke <b>{ $channel }</b>

    Apa namanya? Hanya Anda yang melihat nama ini: sebutkan di mana Anda akan membagikannya.
link-ask-new-name = Apa nama baru untuk <b>{ $name }</b>?
link-name-length = Nama terdiri dari 1 sampai 64 karakter. Silakan ketik yang lain.
link-name-failed = Terjadi kesalahan di pihak kami dan tidak ada yang diubah. Silakan ketik namanya sekali lagi. ID kesalahan: { $id }
link-page =
    🔗 <b>{ $name }</b>

    <code>{ $url }</code>

    { $results }

    Sebuah pesanan dihitung untuk tautan yang terakhir dibuka pembelinya, sampai 7 hari sebelumnya.
link-page-retired =
    💤 <b>{ $name }</b>

    <code>{ $url }</code>

    { $results }

    Tautan ini diarsipkan: masih membuka penawaran Anda, tetapi pesanan baru tidak dihitung untuknya.
link-opened = Dibuka { $opens } kali oleh { $people } orang
link-ordered = Pesanan: { $orders }, lunas: { $paid }
link-earned = Menghasilkan: { $sum }
link-refunded = Dikembalikan dari itu: { $sum }
link-nothing = belum ada
link-rename = ✏️ Ganti nama
link-retire = 💤 Arsipkan
link-bring-back = ↩️ Kembalikan
