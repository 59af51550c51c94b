# Statistics of a channel.

command-stats = Grafik penjualan dan anggota

stats-no-channels =
    Anda belum mengelola saluran di sini, jadi belum ada yang bisa ditampilkan.

    /newchannel menghubungkan satu.
stats-all = Semua saluran saya
stats-caption =
    📊 <b>{ $what }</b>, { $days } hari terakhir
    { $lines }
stats-nothing = tidak ada
stats-summary-sales = Penjualan: { $sales }. Donasi: { $donations }.
stats-summary-net = Pengembalian dana: { $refunds }. Milik Anda setelah biaya: { $net }.
stats-summary-members = { $joined } baru, { $renewed } diperpanjang, { $left } pergi.
stats-summary-active = { $active } orang punya langganan sekarang.
stats-summary-offers = Pesanan: { $made }. Lunas: { $paid }.
stats-summary-conversion = Itu { $percent } dari penawaran sampai pembayaran.
stats-summary-no-offers = Tidak ada yang memilih paket pada hari-hari ini.
stats-summary-most = Pertama: { $name }, { $sum } dalam { $payments } pembayaran.
stats-summary-then = Lalu: { $name }, { $sum } dalam { $payments } pembayaran.
stats-summary-only = Selain itu tidak ada yang dibayar.
stats-summary-no-payments = Tidak ada yang dibayar pada hari-hari ini.
stats-hint-tiers = /channels menampilkan yang Anda jual, dan tautan untuk dibagikan.
stats-hint-links = /links membuat tautan terlacak yang menunjukkan asal penjualan.

stats-share-donations = Donasi
stats-share-direct = Tanpa tautan terlacak
stats-share-of = { $name } · { $channel }

# The chart

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

# Buttons

channel-stats = 📊 Statistik
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
stats-column-sales-money = Penjualan ({ $currency })
stats-column-donations-money = Donasi ({ $currency })
stats-column-refunds-money = Pengembalian dana ({ $currency })
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
stats-column-money = { $currency }
