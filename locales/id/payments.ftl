# Choosing how to pay, paying, and what comes after.

price-stars = ⭐ { $count } Bintang

order-chosen =
    <b>{ $tier }</b> · { $period }
    Akses ke { $channels }

    { $leads }

    Bagaimana Anda ingin membayar? Harga ini berlaku untuk Anda sampai { $until }.
order-leads-begin = Jika dibayar sekarang, akses Anda berlaku { $until }.
order-leads-extend = Anda punya akses sampai { $date }: ini menambahkan { $period }, sehingga berlaku { $until }.
order-leads-extend-to = Anda punya akses sampai { $date }: dengan ini berlaku { $until }.
order-leads-change = Anda punya <b>{ $old }</b> sampai { $date }: <b>{ $tier }</b> menambahkan waktunya sesudah itu, dan mulai sekarang Anda punya { $tier }, { $until }.
order-leads-change-to = Anda punya <b>{ $old }</b> sampai { $date }: mulai sekarang Anda punya <b>{ $tier }</b>, { $until }.
order-leads-on = Waktu Anda yang dijeda berlanjut dengan pembayaran ini, dan <b>{ $tier }</b> ditambahkan: akses Anda berlaku { $until }.
order-leads-apart = <b>{ $tier }</b> ditambahkan ke yang Anda punya di setiap saluran. Jika dibayar sekarang, akses Anda berlaku:
order-leads-there = • <b>{ $channel }</b>: { $until }
order-leads-free = memang gratis untuk Anda
order-refused-date-over = <b>{ $tier }</b> berlaku sampai { $date }, jadi tidak ada lagi yang bisa dibeli.
order-refused-adds-nothing = Anda sudah punya akses ke <b>{ $channel }</b> sampai { $date }. <b>{ $tier }</b> tidak berlaku lebih lama, jadi tidak menambah apa-apa, dan saya tidak menerima uang untuk itu.
order-refused-for-life = Anda ada di <b>{ $channel }</b> selamanya, jadi tidak ada lagi yang perlu dibeli.
order-refused-banned = Tim <b>{ $channel }</b> tidak mengizinkan Anda masuk, jadi saya tidak menerima uang untuk itu. Silakan hubungi mereka.
order-refused-whitelisted = Tim <b>{ $channel }</b> mengizinkan Anda masuk gratis, jadi tidak ada yang perlu dibayar.
order-not-on-sale = Penawaran ini sudah tidak dijual. Buka lagi tautan saluran untuk melihat yang ada hari ini.
order-no-way-to-pay = { $channel } saat ini tidak bisa menerima pembayaran untuk penawaran ini. Silakan beri tahu pemiliknya.
order-already-paid = Pesanan ini sudah dibayar. Untuk menambah waktu, pilih penawarannya sekali lagi.
order-stale = Pesanan ini terlalu lama, jadi harganya tidak lagi dijamin. Pilih penawarannya sekali lagi.

renew-not-sold = <b>{ $tier }</b> sudah tidak dijual, atau tidak untuk saat ini, jadi saya tidak bisa memperpanjangnya.
renew-too-late = Harga lama Anda disimpan untuk Anda sampai { $date }. Mulai sekarang penawaran hari ini yang berlaku.

trial-try = 🎁 Coba { $tier } { $days } hari, gratis
trial-started =
    🎁 Uji coba gratis <b>{ $tier }</b> Anda di { $channel } telah dimulai. Berlaku sampai { $date }.

    Tidak ada yang ditagih, sekarang maupun nanti: uji coba ini berakhir sendiri. Jalan masuk Anda menyusul.
trial-not-for-you = Uji coba gratis ini tidak bisa dimulai untuk Anda: ini untuk pendatang baru, dan hanya sekali.

pay-with-stars = { $price }
pay-with-nowpayments = 🪙 { $price } dengan kripto
pay-open-page = 🪙 Buka halaman pembayaran
pay-try-again = 🔄 Coba lagi

invoice-description = Akses ke { $channel }
checkout-opened =
    <b>{ $tier }</b> · { $channel }

    Buka halamannya, pilih koin, dan bayar. Saya memantau pembayarannya di sini dan mengizinkan Anda masuk saat sudah tiba.
checkout-failed = Halaman pembayaran tidak bisa dibuka saat ini. Tidak ada yang ditagih. ID kesalahan: { $id }
checkout-impossible = Penawaran ini tidak bisa dibayar dengan kripto. Silakan pilih cara lain. ID kesalahan: { $id }

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
charge-refused-whitelisted = Anda boleh masuk gratis, jadi tidak ada yang ditagih.
charge-refused-not_on_sale = Penawaran ini sudah tidak dijual. Silakan buka lagi tautan saluran.

progress-waiting = ⏳ <b>{ $tier }</b> · { $channel }: menunggu pembayaran Anda.
progress-confirming = 🔎 <b>{ $tier }</b> · { $channel }: pembayaran Anda terlihat dan sedang dikonfirmasi jaringan.
progress-confirmed = 🔎 <b>{ $tier }</b> · { $channel }: pembayaran Anda dikonfirmasi dan dalam perjalanan.
progress-sending = 🔎 <b>{ $tier }</b> · { $channel }: hampir selesai.
progress-partially-paid =
    ⚠️ <b>{ $tier }</b> · { $channel }: { $arrived } sudah tiba, kurang { $missing }.

    Kirim sisanya ke alamat yang sama, atau buka halamannya. Anda juga boleh menunggu: pemiliknya bisa menerimanya begitu saja.
progress-missing-unknown = sebagian
progress-expired = ⌛ <b>{ $tier }</b> · { $channel }: waktu untuk membayar sudah habis. Uang yang dikirim terlambat tetap dihitung.
progress-failed = ❌ <b>{ $tier }</b> · { $channel }: pembayaran gagal. Pilih penawarannya sekali lagi untuk mencoba lagi.
progress-refunded = ↩️ <b>{ $tier }</b> · { $channel }: pembayaran dikembalikan.
progress-finished = ✅ <b>{ $tier }</b> · { $channel }: lunas. Terima kasih!
progress-held = 🕵️ <b>{ $tier }</b> · { $channel }: pembayaran tiba tetapi tidak cocok dengan pesanan. Seseorang akan memeriksanya; uang Anda tidak hilang.

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

    Tetapi tim { $channel } memblokir Anda di sana, dan saya tidak bisa mengubahnya. Silakan hubungi mereka; pembayaran Anda ada di pembukuan mereka.
purchase-delivered-paused =
    ✅ Lunas. <b>{ $tier }</b> untuk { $channel }.

    Tim { $channel } menjeda waktu Anda di sana. Tidak ada yang hilang: begitu dilanjutkan, saya kirimkan jalan masuk Anda.
purchase-delivered-not-entitled =
    ✅ Lunas. <b>{ $tier }</b> untuk { $channel }.

    Waktu yang Anda beli sudah habis. Kirim /subscriptions untuk melihat apa yang Anda miliki.
purchase-delayed =
    ✅ Lunas. <b>{ $tier }</b> untuk { $channel }.

    Saat ini saya tidak bisa membuka pintunya dan terus mencoba. Anda tidak perlu melakukan apa pun: tautan Anda menyusul.
purchase-until = sampai { $date }
purchase-enter = 🚪 Masuk

# For the operator: money came that was not granted.

anomaly =
    ⚠️ { $what } Tidak ada yang diberikan, dan tidak ada yang hilang: silakan periksa.

    Penyedia: { $provider }
    Pembayaran: <code>{ $payment }</code>
    Pesanan: <code>{ $order }</code>
anomaly-unknown-order = Datang pembayaran untuk pesanan yang tidak dikenal di sini.
anomaly-repeated-deposit = Koin dikirim sekali lagi ke alamat pembayaran sebelumnya.
anomaly-wrong-price = Sebuah pembayaran menyebutkan harga yang berbeda dari pesanannya.
anomaly-wrong-asset = Sebuah pembayaran tiba dalam koin yang berbeda dari yang diminta.
anomaly-underpaid = Sebuah pembayaran disebut selesai meskipun yang tiba kurang dari yang diminta.
anomaly-wrong-payer = Sebuah pembayaran datang dari orang yang bukan pembeli pesanannya.
anomaly-too-late = Sebuah pembayaran datang saat tanggal batas penawarannya sudah lewat.

# Money that people must decide about: for the channel's owner.

undecided =
    ⚠️ Pembayaran untuk <b>{ $tier }</b> di { $channel } memerlukan keputusan Anda. { $what }

    Pembeli: { $buyer } (<code>{ $buyerId }</code>)
    Diminta: { $asked }
    Tiba: { $arrived }

    Sampai Anda memutuskan, tidak ada yang diizinkan masuk karenanya, dan uangnya tetap di tempatnya.
undecided-nothing = tidak ada
undecided-underpaid = Disebut selesai, tetapi yang tiba kurang dari harganya.
undecided-partially-paid = Baru sebagian harganya yang tiba.
undecided-wrong-price = Harga yang disebutkan berbeda dari yang Anda minta.
undecided-wrong-asset = Datang dalam koin yang berbeda dari yang diminta.
undecided-wrong-payer = Yang membayar bukan pembelinya.
undecided-too-late = Datang saat tanggal batas penawaran sudah lewat.
undecided-refund-withdrawn = Sisanya tiba saat pengembalian dananya diminta, dan pengembalian itu dibatalkan.
undecided-repeated-deposit = Koin dikirim sekali lagi ke alamat pembayaran sebelumnya.
decision-accept = ✅ Terima
decision-turn-down = ✖️ Tolak
decision-wait = ⏳ Tunggu sisanya
decision-accepted = Diterima: pembeli mendapat yang dibelinya.
decision-turned-down = Dicatat. Pembeli diberi tahu.
decision-made-already = Ini sudah diputuskan.

deposit-again =
    🪙 { $arrived } tiba sekali lagi untuk <b>{ $tier }</b> · { $channel }, di luar yang harus Anda bayar.

    Apakah dipakai untuk membeli satu periode lagi? Jika tidak, silakan hubungi pemiliknya: /paysupport.
deposit-again-too-little =
    🪙 { $arrived } tiba sekali lagi untuk <b>{ $tier }</b> · { $channel }, di luar yang harus Anda bayar.

    Jumlah itu kurang dari harganya, jadi pemiliknya ditanya apa yang harus dilakukan.
deposit-use = ➕ Pakai untuk menambah waktu
turned-down =
    ✖️ Pembayaran Anda untuk <b>{ $tier }</b> · { $channel } tidak bisa diterima.

    Uang Anda tidak hilang. Silakan hubungi pemiliknya: /paysupport.
turned-down-missing =
    ⏳ Masih kurang { $missing } untuk <b>{ $tier }</b> · { $channel }.

    Kirim ke alamat yang sama, dan saya izinkan Anda masuk.

# Refunds

refunded = ↩️ { $amount } untuk <b>{ $tier }</b> · { $channel } dikembalikan kepada Anda.
refunded-access-ended =
    ↩️ { $amount } untuk <b>{ $tier }</b> · { $channel } dikembalikan kepada Anda.

    Waktu yang dibeli dengannya ikut berakhir.
refunded-owner = ↩️ { $amount } untuk <b>{ $tier }</b> · { $channel } dikembalikan kepada { $buyer }.
refunded-owner-asked =
    ↩️ { $amount } untuk <b>{ $tier }</b> · { $channel } dikembalikan kepada { $buyer }, dan bukan atas kehendak Anda.

    Apakah waktu yang dibeli dengannya diakhiri?
refund-access-end = 🚪 Akhiri
refund-access-keep = 🤝 Biarkan tinggal
refund-access-ended = Waktunya dicabut.
refund-access-kept = Waktunya tetap.
refund-refused =
    ⚠️ Telegram tidak mengenal pembayaran { $amount } untuk <b>{ $tier }</b> · { $channel } dari { $buyer }, jadi tidak bisa dikembalikan.

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
refund-goes-back-stars = Langsung dikembalikan sebagai Bintang.
refund-goes-back-coins =
    Saya tidak bisa mengirim koin kembali. Setelah Anda memilih, kirim koinnya dari dasbor NOWPayments Anda ke alamat yang diberikan pembeli, lalu ketuk “Sudah saya kirim kembali”.

    Sampai saat itu uangnya disisihkan, dan pembeli tetap punya aksesnya.
refund-is-under-way = ⏳ Sedang berjalan: Bintangnya sedang dikembalikan. Saya akan memberi tahu pembeli dan pemilik saluran saat sudah tiba.
refund-is-by-hand =
    ⏳ Uangnya disisihkan. Kirim koinnya dari dasbor NOWPayments Anda, lalu ketuk “Sudah saya kirim kembali”.

    Sampai saat itu pembeli tidak diberi tahu apa-apa dan tetap punya aksesnya.
refund-is-refunded = ✅ Sudah dikembalikan kepada pembeli.
refund-is-access-open = ✅ Sudah dikembalikan kepada pembeli, dan bukan atas kehendak Anda. Apakah waktu yang dibeli dengannya diakhiri?
refund-is-impossible = Tidak bisa dikembalikan dari sini: pembayaran ini tidak membeli apa-apa, dan tidak ada uangnya yang menunggu keputusan.
refund-and-end = ↩️ Kembalikan { $amount }, akhiri akses
refund-and-keep = 🤝 Kembalikan { $amount }, akses tetap
refund-alone = ↩️ Kembalikan { $amount }
refund-cancel = ✖️ Batal
refund-sent = ✅ Sudah saya kirim kembali
refund-withdraw = ✖️ Jangan kembalikan
refund-noted = Dicatat. Pembeli diberi tahu.
refund-withdrawn = Tidak ada yang dikembalikan: pembeli tetap punya yang dibelinya, dan Anda uangnya.

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
coin-failed = Pembayaran dengan { $coin } tidak bisa dibuka saat ini. Tidak ada yang ditagih. Silakan coba lagi. ID kesalahan: { $id }
coin-impossible = Penawaran ini tidak bisa dibayar dengan { $coin }. Tidak ada yang ditagih. Silakan pilih koin lain. ID kesalahan: { $id }
