# How a channel does, drawn; and share links that tell what they brought.

command-stats = Perkembangan saluran saya, sebagai grafik
command-links = Tautan berbagi yang menunjukkan hasilnya

stats-no-channels =
    Anda belum mengelola saluran di sini, jadi belum ada yang bisa digambar.

    /newchannel menghubungkan satu.
stats-all = Semua saluran saya
stats-caption =
    📊 <b>{ $what }</b>, { $days } hari terakhir
    { $lines }
stats-nothing = tidak ada
stats-said-sales = Penjualan: { $sales }. Donasi: { $donations }.
stats-said-net = Pengembalian dana: { $refunds }. Milik Anda setelah biaya: { $net }.
stats-said-members = { $joined } baru, { $renewed } diperpanjang, { $left } pergi.
stats-said-active = { $active } orang punya langganan sekarang.
stats-said-offers = Pesanan: { $made }. Lunas: { $paid }.
stats-said-conversion = Itu { $percent } dari penawaran sampai pembayaran.
stats-said-no-offers = Tidak ada yang memilih paket pada hari-hari ini.
stats-said-most = Pertama: { $name }, { $sum } dalam { $payments } pembayaran.
stats-said-then = Lalu: { $name }, { $sum } dalam { $payments } pembayaran.
stats-said-only = Selain itu tidak ada yang dibayar.
stats-said-no-payments = Tidak ada yang dibayar pada hari-hari ini.
stats-hint-tiers = /channels menampilkan yang Anda jual, dan tautan untuk dibagikan.
stats-hint-links = /links membuat tautan berbagi yang menunjukkan hasilnya.

stats-share-donations = Donasi
stats-share-direct = Tanpa tautan terlacak
stats-share-of = { $name } · { $channel }

# On the chart

stats-title-revenue = { $what }: uang
stats-title-members = { $what }: orang
stats-title-offers = { $what }: pesanan
stats-title-tiers = { $what }: penjualan per paket
stats-title-links = { $what }: penjualan per tautan
stats-series-sales = Penjualan { $sum }
stats-series-donations = Donasi { $sum }
stats-series-refunds = Pengembalian { $sum }
stats-series-joined = Baru { $count }
stats-series-renewed = Diperpanjang { $count }
stats-series-left = Pergi { $count }
stats-series-active = Berlangganan { $count }
stats-series-paid = Lunas { $count }
stats-series-open = Belum lunas { $count }

# Below it

channel-stats = 📊 Statistik
channel-links = 🔗 Tautan terlacak
stats-chosen = • { $label } •
stats-days = { $days } hari
stats-view-revenue = 💰 Uang
stats-view-members = 👥 Orang
stats-view-offers = 🛒 Pesanan
stats-view-tiers = 🏷 Paket
stats-view-links = 🔗 Tautan
stats-dark = 🌙 Gelap
stats-light = ☀️ Terang
stats-csv = ⬇️ Sebagai berkas
stats-others = 📺 Saluran lain
stats-csv-caption = Angka-angka grafik. Hari menurut { $zone }.

stats-column-day = Hari
stats-column-sales-stars = Penjualan (Bintang)
stats-column-donations-stars = Donasi (Bintang)
stats-column-refunds-stars = Pengembalian dana (Bintang)
stats-column-sales-usd = Penjualan (USD)
stats-column-donations-usd = Donasi (USD)
stats-column-refunds-usd = Pengembalian dana (USD)
stats-column-joined = Baru
stats-column-renewed = Diperpanjang
stats-column-left = Pergi
stats-column-active = Berlangganan
stats-column-made = Pesanan
stats-column-paid = Lunas
stats-column-tier = Paket
stats-column-link = Tautan
stats-column-payments = Pembayaran
stats-column-stars = Bintang
stats-column-usd = USD

# Tracked links

links-no-channels =
    Anda belum mengelola saluran di sini, jadi belum ada yang bisa dibagikan.

    /newchannel menghubungkan satu.
links-which = 🔗 Tautan ke saluran mana? Pilih satu.
links-list =
    🔗 <b>{ $channel }</b>

    { $links }
links-none =
    Beri tautan sebuah nama (“Instagram”, “Buletin bulan Mei”), bagikan di sana, dan lihat di sini apa hasilnya.
link-line = <b>{ $name }</b> · dibuka { $opens } × · { $paid } lunas · { $sum }
link-new = ➕ Tautan baru
link-retired-label = 💤 { $name }
links-back = ‹ Tautan
links-not-yours = Anda tidak boleh lagi mengubah tautan saluran itu. Tidak ada yang diubah.
links-too-many = Satu saluran punya paling banyak 30 tautan. Arsipkan yang tidak Anda perlukan lagi, lalu coba lagi.
links-form-lost = Saya kehilangan jejak di formulir itu. Silakan mulai lagi dengan /links. ID kesalahan: { $id }

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

    Tautan ini diarsipkan: masih menuju penawaran Anda, dan tidak menghitung yang baru.
link-opened = Dibuka { $opens } kali oleh { $people } orang
link-ordered = Pesanan: { $orders }, lunas: { $paid }
link-earned = Menghasilkan: { $sum }
link-refunded = Dikembalikan dari itu: { $sum }
link-nothing = belum ada
link-rename = ✏️ Ganti nama
link-retire = 💤 Arsipkan
link-bring-back = ↩️ Kembalikan
