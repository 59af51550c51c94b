# Receipts, Star subscriptions, payments that need a decision, refunds, balance and statement.

# Receipts

purchase-delivered-join-request =
    ✅ Lunas. <b>{ $tier }</b> untuk { $channel }.
    Akses Anda: { $until }.

    Ketuk tombol dan ajukan permintaan bergabung: saya langsung menyetujuinya. Tautan ini hanya berfungsi untuk Anda.
purchase-delivered-one-time-link =
    ✅ Lunas. <b>{ $tier }</b> untuk { $channel }.
    Akses Anda: { $until }.

    Ketuk tombol untuk masuk. Tautan ini berfungsi sekali, selama satu jam; /subscriptions memberi Anda yang baru.
purchase-delivered-inside =
    ✅ Lunas. <b>{ $tier }</b> untuk { $channel }.
    Akses Anda: { $until }.

    Anda sudah di dalam, jadi tidak ada lagi yang perlu dilakukan.
purchase-delivered-banned =
    ✅ Lunas. <b>{ $tier }</b> untuk { $channel }.

    Tetapi tim { $channel } memblokir Anda di sana, dan saya tidak bisa mengubahnya. Silakan hubungi mereka; mereka bisa melihat pembayaran Anda.
purchase-delivered-paused =
    ✅ Lunas. <b>{ $tier }</b> untuk { $channel }.

    Tim { $channel } menjeda akses Anda. Waktu Anda tidak berkurang: begitu dilanjutkan, saya kirimkan tautan undangan.
purchase-delivered-not-entitled =
    ✅ Lunas. <b>{ $tier }</b> untuk { $channel }.

    Waktu yang Anda beli sudah habis. Kirim /subscriptions untuk melihat apa yang Anda miliki.
purchase-renewed-inside =
    ✅ Lunas. <b>{ $tier }</b> untuk { $channel } berlanjut { $until }.

    Anda sudah di dalam, jadi tidak ada lagi yang perlu dilakukan.
purchase-delayed =
    ✅ Lunas. <b>{ $tier }</b> untuk { $channel }.

    Saat ini saya tidak bisa membuat tautan undangan Anda dan terus mencoba. Anda tidak perlu melakukan apa pun: tautan Anda menyusul.
purchase-until = sampai { $date }
purchase-enter = 🚪 Masuk

# Payments that need a decision of the owner

decision-needed =
    ⚠️ Pembayaran untuk <b>{ $tier }</b> di { $channel } memerlukan keputusan Anda. { $what }

    Pembeli: { $buyer } (<code>{ $buyerId }</code>)
    Diminta: { $asked }
    Tiba: { $arrived }

    Sampai Anda memutuskan, tidak ada yang diizinkan masuk karenanya, dan uangnya tetap di tempatnya.
decision-arrived-nothing = tidak ada
decision-reason-underpaid = Disebut selesai, tetapi yang tiba kurang dari harganya.
decision-reason-partially-paid = Baru sebagian harganya yang tiba.
decision-reason-wrong-price = Harga yang disebutkan berbeda dari yang Anda minta.
decision-reason-wrong-asset = Datang dalam koin yang berbeda dari yang diminta.
decision-reason-wrong-payer = Yang membayar bukan pembelinya.
decision-reason-too-late = Datang saat tanggal batas penawaran sudah lewat.
decision-reason-stale-price = Koin datang lama setelah harga pesanannya berakhir.
decision-reason-quote-expired = Koin datang setelah kursnya berakhir, dan nilainya kurang dari harganya.
decision-reason-refund-withdrawn = Sisanya tiba saat pengembalian dananya diminta, dan pengembalian itu dibatalkan.
decision-reason-repeated-deposit = Koin dikirim sekali lagi ke alamat pembayaran sebelumnya.
decision-prices = Harga pesanan: { $old }. Harga hari ini: { $new }.
decision-not-sold = tidak dijual lagi
decision-worth = Nilai saat tiba: { $worth }.
decision-worth-unknown = Nilai saat tiba: tidak diketahui. Jika Anda menerimanya, saldo Anda tidak bertambah karenanya.
decision-accept = ✅ Terima
decision-reject = ✖️ Tolak
decision-wait = ⏳ Tunggu sisanya
decision-accepted = Diterima: pembeli mendapat yang dibelinya.
decision-rejected = Disimpan. Saya memberi tahu pembeli.
decision-made-already = Ini sudah diputuskan.

bundle-skipped-tier-owner =
    ⚠️ { $buyer } membayar <b>{ $tier }</b> · { $home }. Pembayaran itu tidak membuka { $channel }, yang kini milik pemilik lain. Selebihnya diberikan.

    Tidak ada orang lain yang bisa membeli penawaran ini sampai { $channel } Anda keluarkan: /channels. Untuk mengembalikan uangnya: /refund.
bundle-skipped-channel-owner = ℹ️ Pembayaran untuk <b>{ $tier }</b> · { $home } seharusnya juga membuka { $channel }. Kanal itu kini milik Anda, jadi tidak ada yang diizinkan masuk. Anda tidak perlu berbuat apa-apa.
bundle-skipped-buyer =
    ℹ️ { $channel } kini milik orang lain, jadi pembayaran Anda untuk <b>{ $tier }</b> tidak membukanya dan tidak menambah waktu di sana. Akses yang sudah Anda punya di sana tetap ada.

    Ingin membicarakannya? /paysupport

deposit-again =
    🪙 { $arrived } tiba sekali lagi untuk <b>{ $tier }</b> · { $channel }, di luar yang harus Anda bayar.

    Apakah dipakai untuk membeli satu periode lagi? Jika tidak, silakan hubungi pemiliknya: /paysupport.
deposit-again-too-little =
    🪙 { $arrived } tiba sekali lagi untuk <b>{ $tier }</b> · { $channel }, di luar yang harus Anda bayar.

    Jumlah itu kurang dari harganya, jadi pemiliknya ditanya apa yang harus dilakukan.
deposit-again-stale =
    🪙 { $arrived } tiba sekali lagi untuk <b>{ $tier }</b> · { $channel }, di luar yang harus Anda bayar.

    Harga pesanan itu sudah lama berakhir, jadi pemiliknya ditanya apa yang harus dilakukan.
deposit-use = ➕ Pakai untuk menambah waktu
payment-rejected =
    ✖️ Pembayaran Anda untuk <b>{ $tier }</b> · { $channel } tidak bisa diterima.

    Uang Anda tidak hilang. Silakan hubungi pemiliknya: /paysupport.
payment-missing-remainder =
    ⏳ Masih kurang { $missing } untuk <b>{ $tier }</b> · { $channel }.

    Kirim ke alamat yang sama, dan saya izinkan Anda masuk.

# Refunds

refunded = ↩️ { $amount } untuk <b>{ $tier }</b> · { $channel } dikembalikan kepada Anda.
refunded-access-ended =
    ↩️ { $amount } untuk <b>{ $tier }</b> · { $channel } dikembalikan kepada Anda.

    Waktu yang dibeli dengannya ikut berakhir.
refunded-owner = ↩️ { $amount } untuk <b>{ $tier }</b> · { $channel } dikembalikan kepada { $buyer }.
refunded-owner-asked =
    ↩️ { $amount } untuk <b>{ $tier }</b> · { $channel } dikembalikan kepada { $buyer }, meskipun Anda tidak memintanya.

    Apakah akses yang dibeli dengannya diakhiri?
part-refunded = ↩️ { $part } dari { $amount } untuk <b>{ $tier }</b> · { $channel } dikembalikan kepada { $buyer }.
part-refunded-asked =
    ↩️ { $part } dari { $amount } untuk <b>{ $tier }</b> · { $channel } dikembalikan kepada { $buyer }.

    Apakah akses yang dibeli dengannya diakhiri?
part-refunded-buyer = ↩️ { $part } dari { $amount } untuk <b>{ $tier }</b> · { $channel } sudah dikembalikan kepada Anda.
part-refunded-access-ended =
    ↩️ { $part } dari { $amount } untuk <b>{ $tier }</b> · { $channel } sudah dikembalikan kepada Anda.

    Akses yang dibeli dengannya juga berakhir.
part-refunded-shortened =
    ↩️ { $part } dari { $amount } untuk <b>{ $tier }</b> · { $channel } dikembalikan kepada { $buyer }.

    Aksesnya kini berlaku sampai { $date }.
part-refunded-access-shortened =
    ↩️ { $part } dari { $amount } untuk <b>{ $tier }</b> · { $channel } sudah dikembalikan kepada Anda.

    Akses yang dibeli dengannya kini berlaku sampai { $date }.
refund-failed-later = ⚠️ Pengembalian dana gagal di { $provider }: { $buyer } belum menerima { $amount } untuk <b>{ $tier }</b> · { $channel }. Uangnya kembali ada di akun di sana. Mohon dikirim dengan cara lain; di pembukuan tercatat sudah dikirim.
dispute-inquiry = ❓ Bank { $buyer } menanyakan { $amount } untuk <b>{ $tier }</b> · { $channel }. Belum ada uang yang berpindah. Operator bot ini bisa menjawab di { $provider } (sampai { $due }).
dispute-open = ⚠️ { $buyer } menyengketakan { $amount } untuk <b>{ $tier }</b> · { $channel }. Bank menahan uangnya sampai ada keputusan, dan { $provider } mengambil biaya { $fee }. Keduanya dipotong dari saldo. Aksesnya tetap ada untuk sementara. Operator bot ini bisa menjawab di { $provider } (sampai { $due }).
dispute-won = ✅ Sengketa { $buyer } atas { $amount } untuk <b>{ $tier }</b> · { $channel } dimenangkan. Uangnya kembali ke saldo; biaya { $fee } tetap di { $provider }.
dispute-lost = ❌ Sengketa { $buyer } atas { $amount } untuk <b>{ $tier }</b> · { $channel } kalah. Uangnya tetap pada { $buyer }, dan biaya { $fee } pada { $provider }.
dispute-closed = ✅ Pertanyaan bank { $buyer } tentang { $amount } untuk <b>{ $tier }</b> · { $channel } selesai. Tidak ada uang yang berpindah.
refund-access-end = 🚪 Akhiri
refund-access-keep = 🤝 Biarkan tinggal
refund-access-shorten = ⏳ Perpendek: sampai { $date }
refund-access-ended = Akses dari pembayaran ini berakhir.
refund-access-kept = Waktunya tetap.
refund-access-shortened = Sisa waktunya berkurang sebesar bagian yang dikembalikan.
refund-by-hand-needed =
    ⚠️ { $provider } tidak mengirim kembali { $amount } untuk <b>{ $tier }</b> · { $channel } kepada { $buyer }: mungkin transfer di sana mati, saldonya kurang, atau { $buyer } tidak bisa menerimanya.

    Uangnya tetap disisihkan. Kirim sendiri, lalu konfirmasikan di halaman pengembalian.
refund-refused =
    ⚠️ { $provider } tidak mengirim kembali { $amount } untuk <b>{ $tier }</b> · { $channel } kepada { $buyer }. Mungkin pembayaran itu sedang disengketakan, sudah dikembalikan, atau tidak dikenal di sana.

    Tidak ada yang diubah. Operator bot ini bisa melihat lebih banyak.

command-refund = Kembalikan pembayaran

refunds-list =
    ↩️ Pembayaran mana yang dikembalikan kepada pembelinya? Anda melihat semuanya sebelum apa pun terjadi.

    Untuk yang lebih lama, kirim /refund dan ID-nya.
refunds-none = Tidak ada yang bisa dikembalikan: saluran Anda tidak punya pembayaran yang bisa dikembalikan.
refunds-by-id = Kirim /refund dan ID sebuah pembayaran, dari kami atau dari penyedia.
refunds-of-others =
    Ini untuk pemilik saluran.

    Jika Anda ingin uang Anda sendiri kembali, tanyakan kepada pemiliknya: /paysupport.
refunds-back = ‹ Pembayaran lain
refund-unknown =
    Saya tidak mengenal pembayaran dengan ID itu yang bisa Anda kembalikan.

    /refund menampilkan yang terbaru di saluran Anda.
refund-label = { $buyer } · { $amount } · { $tier } · { $date }
refund-label-by-hand = ⏳ { $buyer } · { $amount } · { $tier } · { $date }
refund-payment =
    ↩️ <b>{ $paid }</b> dari { $buyer } (<code>{ $buyerId }</code>)
    { $tier } · { $channel }
    { $date }
    Pembayaran <code>{ $id }</code>

    { $what }
refund-paid-in-coins = { $coins } untuk { $amount }
refund-goes-back-at-once = Langsung dikembalikan lewat cara yang sama.
refund-goes-back-coins =
    Saya tidak bisa mengirim koin kembali. Setelah Anda memilih, kirim koinnya dari dasbor { $provider } Anda ke alamat yang diberikan pembeli, lalu ketuk “Sudah saya kirim kembali”.

    Sampai saat itu uangnya disisihkan, dan pembeli tetap punya aksesnya.
refund-is-under-way = ⏳ Sedang berjalan: uangnya sedang dikembalikan. Saya akan memberi tahu pembeli dan pemilik saluran saat sudah tiba.
refund-is-by-hand =
    ⏳ { $sums } disisihkan. Kirim persis jumlah itu dari dasbor { $provider } Anda, lalu ketuk “Sudah saya kirim kembali”.

    Sampai saat itu pembeli tidak diberi tahu apa-apa dan tetap punya aksesnya.
refund-is-refunded = ✅ Sudah dikembalikan kepada pembeli.
refund-is-access-open = ✅ Uangnya kembali kepada pembeli, meskipun Anda tidak memintanya. Apakah akses yang dibeli dengannya diakhiri?
refund-is-impossible = Tidak bisa dikembalikan dari sini: pembayaran ini tidak membeli apa-apa, dan tidak ada uangnya yang menunggu keputusan.
refund-and-end = ↩️ Kembalikan { $amount }, akhiri akses
refund-and-keep = 🤝 Kembalikan { $amount }, akses tetap
refund-and-shorten = ⏳ Kembalikan { $amount }, akses s.d. { $date }
refund-alone = ↩️ Kembalikan { $amount }
refund-part = ✂️ Kembalikan sebagian…
refund-part-page = Berapa dari { $rest } yang dikembalikan? Penjualan dan sisa uangnya tetap.
refund-part-other = ✏️ Jumlah lain
refund-part-back = ‹ Kembali
refund-part-ask = Berapa dari { $rest } yang dikembalikan? Ketik jumlahnya, misalnya 4.50.
refund-part-no-amount = Saya tidak bisa membacanya sebagai jumlah. Ketik seperti 4.50.
refund-part-range = Sebagian berarti { $min } sampai { $max }. Silakan ketik jumlah lain.
refund-part-not-possible = Tidak ada lagi bagian pembayaran ini yang bisa dikembalikan. /refund menunjukkan apa yang bisa Anda kembalikan.
refund-part-before = { $sum } di antaranya sudah dikembalikan.
refund-part-asked = Pemilik meminta pengembalian sebagian: { $part }.
refund-part-by-hand =
    ⏳ { $part } darinya disisihkan: { $sums }. Kirim persis jumlah itu dari dasbor { $provider } Anda, lalu ketuk “Sudah saya kirim kembali”.

    Sampai saat itu pembeli tidak diberi tahu dan tetap punya akses.
refund-form-lost = ⚠️ Saya tidak bisa melanjutkan formulir ini. Silakan buka lagi dengan /refund. ID kesalahan: <code>{ $id }</code>
refund-cancel = ✖️ Batal
refund-sent = ✅ Sudah saya kirim kembali
refund-withdraw = ✖️ Jangan kembalikan
refund-decline = ✖️ Tolak
refund-recorded = Disimpan. Saya memberi tahu pembeli.
refund-withdrawn = Tidak ada yang dikembalikan: pembeli tetap punya yang dibelinya, dan Anda uangnya.
refund-waits = Saldo Anda tidak mencukupi pengembalian ini, jadi menunggu operator. Saya memberi tahu hasilnya.
refund-is-waiting = ⏳ Pengembalian ini menunggu operator, karena setelahnya saldo Anda menjadi { $balance }. Operator mengizinkan atau menolaknya. Begitu penjualan baru mencukupi, Anda bisa melakukannya sendiri di sini.
refund-needs-operator = ⚠️ Setelah pengembalian ini saldo Anda menjadi { $balance }, jadi operator harus mengizinkannya.
refund-makes-debt = ⚠️ Setelah pengembalian ini saldo pemilik menjadi { $balance }. Penjualan berikutnya menutupnya sebelum ada yang dicairkan.
refund-of-former-owner = Penjualan ini milik pemilik saluran sebelumnya, yang menerima kreditnya. Hanya ia dan operator yang memutuskannya.
refund-declined = ✖️ Operator menolak pengembalian Anda sebesar { $amount } untuk <b>{ $tier }</b> · { $channel } kepada { $buyer }, yang tidak tercukupi saldo Anda. Tidak ada yang diubah.
refund-waits-operator =
    ⚠️ <b>{ $owner }</b> (<code>{ $ownerId }</code>) ingin mengembalikan { $amount } untuk <b>{ $tier }</b> · { $channel } kepada { $buyer }.

    Saldonya { $balance }, dan setelahnya menjadi { $afterwards }. Pengembalian ini menunggu keputusan Anda.

# Star subscriptions

pay-once = { $price }, sekali
pay-recurring = 🔁 { $count } Bintang setiap 30 hari
pay-recurring-card = 🔁 { $price } dengan kartu { $every }

recurring-terms =
    🔁 <b>{ $tier }</b> · { $channel }

    Telegram menagih { $price } setiap 30 hari sampai Anda membatalkannya: di pengaturan Telegram, atau di sini dengan /subscriptions.
recurring-card-terms =
    🔁 <b>{ $tier }</b> · { $channel }

    Kartu Anda ditagih { $price } { $every } sampai Anda membatalkannya dengan /subscriptions.
recurring-every-week = setiap minggu
recurring-every-month = setiap bulan
recurring-every-quarter = setiap 3 bulan
recurring-every-half-year = setiap 6 bulan
recurring-every-year = setiap tahun
recurring-time-left = Anda sudah punya waktu sampai { $date }: waktu itu tetap milik Anda dan menyusul di akhir.
recurring-subscribe = 🔁 Berlangganan
recurring-already = 🔁 { $channel } sudah diperpanjang otomatis, berikutnya pada { $date }. Jadi saya tidak memulai langganan kedua.
recurring-my-subscriptions = 🎟 Langganan saya

recurring-access-until = Anda tinggal sampai { $date }.
recurring-access-for-life = Anda tinggal selamanya.
recurring-access-over = Waktu Anda di sana sudah habis.
recurring-access-paused = Tim di sana menjeda akses Anda; waktu Anda tidak berkurang.
recurring-access-banned = Tim di sana memblokir Anda.
recurring-access-allowed = Tim di sana mengizinkan Anda masuk gratis.

recurring-stopped = ⏹ <b>{ $channel }</b>: tidak ada tagihan lagi. { $stay }
recurring-stopped-by-channel =
    ⏹ <b>{ $channel }</b>: tidak ada tagihan lagi. Sudah sehari saya tidak bisa mengizinkan siapa pun masuk ke sana. { $stay }

    Saat berfungsi lagi, saya tanyakan apakah Anda mau melanjutkan.
recurring-stopped-by-bundle = ⏹ <b>{ $channel }</b>: tidak ada tagihan lagi. Salah satu kanal dalam penawaran ini kini milik orang lain. { $stay }
recurring-resumable =
    ✅ <b>{ $channel }</b> berfungsi lagi. Perpanjangannya masih berhenti.

    Ketuk tombol untuk melanjutkannya: tagihan berikutnya { $price } pada { $date }.
recurring-not-needed = Anda tidak ditagih untuk <b>{ $channel }</b> sekarang. { $stay }
recurring-not-now = Saat ini saya tidak bisa mengizinkan siapa pun masuk ke <b>{ $channel }</b>, jadi saya tidak memulai perpanjangannya. Saat berfungsi lagi, saya tanyakan kepada Anda.
recurring-canceled =
    ⏹ <b>{ $channel }</b>: tidak ada tagihan lagi. { $stay }

    Anda bisa melanjutkannya di Telegram: Pengaturan → Bintang Saya.
recurring-resumed =
    🔁 <b>{ $channel }</b> bisa berlanjut, dan Telegram menyerahkan langkah terakhir kepada Anda: aktifkan di Pengaturan → Bintang Saya.

    Tagihan berikutnya lalu { $price } pada { $date }.
recurring-active = 🔁 <b>{ $channel }</b> berlanjut: tagihan berikutnya { $price } pada { $date }.
recurring-failed =
    ⚠️ { $price } untuk <b>{ $channel }</b> tidak bisa ditagih. { $stay }

    Anda bisa memperpanjang secara manual.
recurring-past-due =
    ⚠️ { $price } untuk <b>{ $channel }</b> tidak bisa ditagih. Akan dicoba lagi paling lambat { $date }. { $stay }

    Periksa kartu Anda: tombol membuka halaman untuk menggantinya.
recurring-card-expires = 💳 Kartu Anda untuk <b>{ $channel }</b> kedaluwarsa sebelum tagihan berikutnya: { $price } pada { $date }. Tombol membuka halaman untuk menggantinya.
recurring-portal = 💳 <b>{ $channel }</b>: di halaman ini Anda bisa mengganti kartu, membatalkan, dan menemukan tanda terima. Halaman ini hanya terbuka beberapa menit.
recurring-portal-open = 💳 Buka halaman
recurring-over = Langganan <b>{ $channel }</b> itu tidak bisa dilanjutkan lagi. { $stay }
recurring-refused = Telegram tidak mengubah langganan Anda, dan tidak ada yang ditagih. Anda bisa mengubahnya di Telegram: Pengaturan → Bintang Saya. ID kesalahan: { $id }
recurring-not-changed = Langganan Anda tidak bisa diubah, dan tidak ada yang ditagih. Silakan coba lagi nanti. ID kesalahan: { $id }

renewal-delivered-inside = 🔁 <b>{ $tier }</b> · { $channel }: diperpanjang { $until }.
renewal-delivered-join-request =
    🔁 <b>{ $tier }</b> · { $channel }: diperpanjang { $until }.

    Ketuk tombol dan ajukan permintaan bergabung: saya langsung menyetujuinya.
renewal-delivered-one-time-link =
    🔁 <b>{ $tier }</b> · { $channel }: diperpanjang { $until }.

    Ketuk tombol untuk masuk. Tautan ini berfungsi sekali, selama satu jam.
renewal-delivered-banned =
    🔁 <b>{ $tier }</b> · { $channel }: diperpanjang { $until }.

    Tetapi tim { $channel } memblokir Anda di sana, dan saya tidak bisa mengubahnya. /subscriptions menghentikan perpanjangannya.

# Balance and statement

command-balance = Penghasilan saya
command-statement = Penjualan saya sebulan sebagai berkas

balance-stars = ⭐ { $amount }
balance-coins = { $amount } { $currency }
balance-empty =
    Belum ada yang terjual di saluran Anda, jadi belum ada yang bisa dihitung.

    /channels menampilkan penawaran Anda dan tautan untuk dibagikan.
balance-no-channels =
    Anda belum mengelola saluran di sini, jadi belum ada yang bisa dihitung.

    /newchannel menghubungkan satu.

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
balance-negative = ⚠️ Anda berutang jumlah ini: pengembalian dana mengambil lebih dari yang ada. Penjualan berikutnya menutupnya dulu, setelah itu pencairan berlanjut.
balance-broadcasts = Siaran berbayar: { $broadcasts }

balance-of-owner =
    Saldo { $owner }:

    { $balance }
statement-choose-of-owner = Laporan { $owner }: bulan mana?
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
statement-kind-remainder = sisa penjualan
statement-kind-refund = pengembalian dana
statement-kind-refund-reversed = pengembalian dana ditarik
statement-kind-part-refund = pengembalian sebagian
statement-kind-part-refund-reversed = pengembalian sebagian dibatalkan
statement-kind-dispute = sengketa
statement-kind-dispute-reversed = sengketa dimenangkan
statement-kind-fee = biaya penyedia
statement-kind-payout = pencairan
statement-kind-payout-reversed = pencairan ditolak
statement-kind-broadcast = siaran berbayar
statement-kind-broadcast-returned = siaran berbayar: sisa Bintang dikembalikan

platform-balance = 🏦 <b>Platform</b>
platform-balance-platform-fee = Biaya yang diperoleh: { $sums }
platform-balance-tax = Pajak yang harus dibayar: { $sums }
platform-balance-unallocated = Belum dialokasikan: { $sums }
platform-balance-refunds = Dalam perjalanan kembali ke pembeli: { $sums }
platform-balance-owner-balance = Utang kepada pemilik: { $sums }
platform-balance-payouts-in-transit = Dalam perjalanan ke pemilik: { $sums }
platform-balance-paid-out = Dikirim ke pemilik: { $sums }
platform-balance-broadcasts = Disisihkan untuk siaran berbayar: { $sums }
platform-balance-provider-clearing = Di penyedia: { $sums }
platform-balance-nothing = tidak ada
platform-balance-more = { $count } koin lainnya
