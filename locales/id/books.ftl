# What was earned, and what is held: for owners, and for operators.

command-balance = Penghasilan saya
command-statement = Penjualan saya sebulan sebagai berkas

books-stars = ⭐ { $amount }
books-coins = { $amount } { $currency }
books-empty =
    Belum ada yang terjual di saluran Anda, jadi belum ada yang bisa dihitung.

    /channels menampilkan penawaran Anda dan tautan untuk dibagikan.

balance =
    💰 <b>Saldo Anda</b>

    { $currencies }

    Angka-angka ini untuk { $month }, dalam UTC. Untuk setiap penjualan, kirim /statement.
balance-currency =
    <b>{ $balance }</b>
    Penjualan: { $gross }
    Biaya platform: { $platformFee }
    Biaya penyedia dan jaringan: { $costs }
    Pengembalian dana: { $refunds }
    Bersih: { $net }
balance-paid-out = Dicairkan: { $payouts }

statement-choose = 🧾 Bulan apa? Anda mendapat berkas untuk lembar kerja Anda. Bulan dimulai dan berakhir menurut UTC.
statement-totals = Penjualan { $gross } · biaya { $fees } · pengembalian dana { $refunds } · bersih { $net } · saldo { $balance }
statement-totals-paid-out = Penjualan { $gross } · biaya { $fees } · pengembalian dana { $refunds } · bersih { $net } · dicairkan { $payouts } · saldo { $balance }

statement-column-date = Tanggal (UTC)
statement-column-entry = Entri
statement-column-kind = Jenis
statement-column-channel = Saluran
statement-column-tier = Paket
statement-column-buyer = ID Telegram pembeli
statement-column-provider = Penyedia
statement-column-payment = ID pembayaran penyedia
statement-column-currency = Mata uang
statement-column-gross = Kotor
statement-column-platform-fee = Biaya platform
statement-column-provider-fee = Biaya penyedia
statement-column-network-fee = Biaya jaringan
statement-column-net = Bersih
statement-column-balance = Saldo
statement-kind-opening = saldo awal
statement-kind-closing = saldo akhir
statement-kind-sale = penjualan
statement-kind-rest = sisa penjualan
statement-kind-refund = pengembalian dana
statement-kind-refund-undone = pengembalian dana ditarik
statement-kind-payout = pencairan
statement-kind-payout-undone = pencairan ditolak

platform-balance = 🏦 <b>Platform</b>
platform-balance-platform-fee = Biaya yang diperoleh: { $sums }
platform-balance-unallocated = Belum milik siapa pun: { $sums }
platform-balance-refunds = Dalam perjalanan kembali ke pembeli: { $sums }
platform-balance-owner-balance = Utang kepada pemilik: { $sums }
platform-balance-payouts-in-transit = Dalam perjalanan ke pemilik: { $sums }
platform-balance-paid-out = Dikirim ke pemilik: { $sums }
platform-balance-provider-clearing = Di penyedia: { $sums }
platform-balance-nothing = tidak ada
platform-balance-more = { $count } koin lainnya
