# Pages and messages for operators.

operator-jobs-gave-up = { $count } tugas gagal dan tidak akan dicoba lagi dengan sendirinya. Kirim /jobs untuk melihat apa yang gagal dan mencobanya lagi.
operator-jobs-none = Tidak ada yang gagal untuk seterusnya. Semua baik.
operator-jobs-list = { $count } tugas gagal untuk seterusnya. Setelah penyebabnya diperbaiki, coba lagi:
operator-job =
    <b>{ $number }. { $task }</b>
    { $when }, setelah { $attempts } percobaan
    <code>{ $error }</code>
operator-button-retry = Coba { $number } lagi
operator-job-queued = Tugas ini kembali ke antrean. Jika gagal sekali lagi, saya kabari Anda.
operator-job-not-waiting = Tugas ini tidak menunggu lagi: sudah di antrean atau selesai.

# The timeline of a payment: /payment. A step is one line or a few below its time.

timeline-see = 🔎 Lihat
timeline-usage = Kirim /payment dan sebuah ID: milik pesanan, pembayaran, penagihan, atau faktur. Untuk semua yang menunggu Anda, kirim /anomalies.
timeline-unknown = Saya tidak mengenal apa pun dengan ID itu. Silakan periksa: saya menerima ID pesanan, pembayaran, penagihan, atau faktur, seperti yang ditampilkan pesan saya, tanda terima Telegram, atau penyedia.
timeline-state = <b>{ $state }</b>
timeline-unpaid = <b>Belum ada yang dibayar.</b>
timeline-payments = <b>Beberapa pembayaran.</b> Buka salah satu untuk memutuskan.
timeline-numbered = Pembayaran { $number }: { $state }
timeline-payment = { $provider } · { $price } · <code>{ $external }</code>
    Pembayaran <code>{ $payment }</code>
timeline-payment-arrived = { $provider } · { $price } · tiba { $arrived } · <code>{ $external }</code>
    Pembayaran <code>{ $payment }</code>
timeline-order = Pesanan <code>{ $order }</code>
timeline-access = Pembeli boleh masuk { $until }.
timeline-access-over = Akses pembeli sudah berakhir.
timeline-unknown-order =
    <b>Pesanan untuk pembayaran ini tidak dikenal di sini.</b> Tidak ada yang diberikan untuknya.
    { $provider } · <code>{ $payment }</code>
timeline-dismissed-order =
    <b>Pesanan untuk pembayaran ini tidak dikenal di sini. Ditutup.</b>
    { $provider } · <code>{ $payment }</code>
timeline-page = Halaman { $page } dari { $pages }
timeline-earlier = ‹ Lebih awal
timeline-later = Lebih baru ›
timeline-reject = ✖️ Tolak…
timeline-refund = ↩️ Kembalikan dana…
timeline-decide-access = 🚪 Putuskan soal akses…
timeline-dismiss = 🗑 Tutup…
timeline-retry = 🔄 Coba { $task } lagi
timeline-open-payment = Pembayaran { $number }
timeline-open-order = Seluruh pesanan
timeline-to-anomalies = ‹ Anomali

provider-stars = Bintang Telegram
provider-stripe = Stripe
provider-nowpayments = NOWPayments
provider-cryptopay = Crypto Pay

status-pending = menunggu
status-confirming = sedang dikonfirmasi
status-confirmed = dikonfirmasi
status-settling = sedang dikirim
status-partially-paid = dibayar sebagian
status-paid = selesai
status-failed = gagal
status-expired = kedaluwarsa
status-refunded = dikembalikan

reason-repeated-deposit = koin dikirim sekali lagi ke alamat pembayaran sebelumnya
reason-wrong-price = harganya berbeda dari pesanan
reason-wrong-asset = koin yang datang berbeda dari yang diminta
reason-underpaid = yang datang kurang dari yang diminta
reason-wrong-payer = yang membayar bukan pembelinya
reason-too-late = batas tanggal penjualannya sudah lewat
reason-stale-price = harga pesanannya sudah lama berakhir
reason-quote-expired = kursnya sudah berakhir, dan nilai koinnya kurang dari harganya

state-granted = Lunas, dan aksesnya diberikan.
state-granted-not-notified = Lunas, dan pembeli belum diberi tahu.
state-held = Ditahan: { $reason }.
state-partially-paid = Kurang sebagian, dan belum ada yang memutuskan.
state-partially-paid-declined = Kurang sebagian, dan pembeli sudah dimintai kekurangannya.
state-merged = Bagian dari pembayaran lain, yang dilengkapinya.
state-rejected = Ditolak.
state-disputed = Disengketakan: bank pembeli menahan uangnya sampai ada keputusan.
state-refund-by-hand = Pengembalian dana diminta: koinnya harus dikirim manual.
state-refund-under-way = Pengembalian dana sedang berjalan.
state-refunded = Dana dikembalikan.
state-pending = Sedang berjalan: { $status }.

access-kept = Aksesnya tetap.
access-shortened = Aksesnya dipendekkan sebanding.
access-ended = Aksesnya ikut berakhir.
access-open = Belum ada yang memutuskan soal aksesnya.

step-when = <i>{ $when }</i>
step-when-payment = <i>{ $when }</i> · pembayaran { $number }
step-order-made = { $buyer } memesan <b>{ $tier }</b> ({ $period }) di { $channel } seharga { $price }.
step-checkout = Pembayaran lewat { $provider } dibuka.
step-checkout-invoice = Pembayaran lewat { $provider } dibuka: faktur <code>{ $invoice }</code>.
step-coin = { $amount } diminta di obrolan: pembayaran <code>{ $payment }</code>.
step-webhook = { $provider } memberi tahu kami: <b>{ $status }</b>.
step-reconciled = Kami bertanya kepada { $provider }: <b>{ $status }</b>.
step-outcome-grant = Ini melunasi pesanan.
step-outcome-hold = Ditahan.
step-outcome-hold-because = Ditahan: { $reason }.
step-outcome-unknown-order = Disebutkan pesanan <code>{ $order }</code>, yang tidak dikenal di sini.
step-decided-accepted = { $who } menerima pembayaran.
step-decided-rejected = { $who } menolak pembayaran.
step-decided-wait = { $who } meminta kekurangannya kepada pembeli.
step-decided-refund = { $who } meminta pengembalian dana.
step-decided-refund-part = { $who } meminta pengembalian sebagian.
step-decided-refund-waits = { $who } meminta pengembalian dana yang tidak tercukupi saldo: menunggu operator.
step-decided-refund-sent = { $who } mengirim uangnya kembali secara manual.
step-decided-refund-withdrawn = { $who } membatalkan pengembalian dana.
step-decided-refund-declined = { $who } menolak pengembalian dana.
step-decided-access = { $who } memutuskan soal akses.
step-decided-event-dismissed = { $who } menutupnya.
step-decided-retry = { $who } meminta sebuah tugas dicoba lagi.
step-decided-other = { $who }: { $action }.
step-reason = Alasan: { $reason }
step-granted = Diberikan: { $period }.
step-granted-until = Diberikan sampai { $until }.
step-booked-sale = Dibukukan sebagai penjualan:
step-booked-remainder = Dibukukan sebagai sisa penjualan:
step-booked-held = Dibukukan sebagai ditahan, belum milik siapa pun:
step-booked-refund = Dibukukan sebagai disisihkan untuk pengembalian:
step-booked-refund-sent = Dibukukan sebagai dikirim kembali:
step-booked-refund-reversed = Dibukukan balik, karena pengembalian dana dibatalkan:
step-booked-part-refund = Dibukukan untuk sebagian yang dikembalikan:
step-booked-part-refund-reversed = Dibukukan kembali, karena pengembalian sebagian dibatalkan:
step-booked-dispute = Dibukukan karena bank pembeli menarik uangnya:
step-booked-dispute-reversed = Dibukukan balik, karena sengketa dimenangkan:
step-booked-fee = Dibukukan sebagai biaya penyedia:
step-booked-payout = Dibukukan sebagai disisihkan untuk pencairan:
step-booked-payout-sent = Dibukukan sebagai dicairkan:
step-booked-payout-reversed = Dibukukan balik, karena pencairan ditolak:
step-booked-payout-sending = Dibukukan sebagai ditukar ke koin untuk pembayaran:
step-booked-payout-unsent = Dibukukan kembali dari koin, karena tidak ada yang dikirim:
step-booked-conversion = Dibukukan sebagai dikonversi di penyedia:
step-booked-broadcast = Dibukukan sebagai disisihkan untuk siaran berbayar:
step-booked-broadcast-spent = Dibukukan sebagai terpakai untuk siaran berbayar:
step-booked-broadcast-returned = Dibukukan balik, tidak terpakai oleh siaran berbayar:
step-debit = Debet <code>{ $amount } { $currency }</code> { $account }
step-credit = Kredit <code>{ $amount } { $currency }</code> { $account }
account-of = { $account } { $owner }
step-refunded = Uangnya kembali kepada pembeli.
step-delivered = Pembeli mendapat tautan undangan.
step-renewal-active = Diperpanjang otomatis; lunas sampai { $until }.
step-renewal-canceled = Perpanjangannya dibatalkan; lunas sampai { $until }.
step-renewal-failed = Tidak bisa diperpanjang; lunas sampai { $until }.
step-renewal-past-due = Satu penagihan gagal dan penyedia mencoba lagi; lunas sampai { $until }.
step-job-waiting =
    Menunggu dikerjakan: <code>{ $task }</code>{ $attempts ->
        [0] .
       *[other] {", setelah "}{ $attempts }{" percobaan."}
    }
step-job-gave-up =
    Menyerah: <code>{ $task }</code>, setelah { $attempts } percobaan
    <code>{ $error }</code>

account-provider-clearing = di penyedia
account-owner-balance = saldo pemilik
account-platform-fee = biaya platform
account-tax = pajak
account-provider-fee = biaya penyedia
account-network-fee = biaya jaringan
account-exchange = penukaran
account-unallocated = belum dialokasikan
account-refunds = disisihkan untuk pengembalian dana
account-payouts-in-transit = pencairan dalam perjalanan
account-paid-out = dicairkan kepada pemilik
account-rounding = pembulatan konversi
account-broadcasts = Bintang untuk siaran berbayar

person = { $name } (<code>{ $id }</code>)
person-unnamed = <code>{ $id }</code>
person-bot = Bot

# /anomalies

anomalies-none = Tidak ada yang memerlukan perhatian Anda. Semua baik.
anomalies-title = <b>{ $count } hal perlu ditangani.</b> Ketuk nomornya untuk melihat dan memutuskan.
anomalies-held = <b>Pembayaran yang ditahan</b> ({ $count })
anomalies-unknown-orders = <b>Pembayaran untuk pesanan yang tidak dikenal di sini</b> ({ $count })
anomalies-partially-paid = <b>Dibayar sebagian selama lebih dari sehari</b> ({ $count })
anomalies-refunds = <b>Pengembalian dana yang diminta dan belum selesai lebih dari sehari</b> ({ $count })
anomalies-refunds-waiting = <b>Pengembalian dana yang tidak tercukupi saldo pemilik</b> ({ $count })
anomalies-debts = <b>Pemilik dengan saldo negatif</b> ({ $count })
anomalies-jobs = <b>Tugas yang gagal untuk seterusnya</b> ({ $count })
anomalies-unlisted = <b>Bintang yang tidak seperti ini di daftar Telegram sendiri</b> ({ $count })
anomalies-charges = <b>Bintang yang ditagih Telegram untuk siaran berbayar</b> ({ $count })
anomalies-ledger = <b>Kesalahan dalam pembukuan</b> ({ $count })
anomalies-custody = <b>Saldo yang berbeda dari pembukuan</b> ({ $count })
anomalies-open = { $number }
anomalies-retry = 🔄 { $number }
anomalies-back = ‹ Kembali
anomalies-more = { $rest } lagi ›
anomaly-payment = { $price } dari { $buyer } untuk { $tier } · { $channel }. { $state } <i>{ $when }</i>
anomaly-order = { $provider } <code>{ $payment }</code>, { $status }, untuk <code>{ $order }</code>. <i>{ $when }</i>
anomaly-job = { $task }, setelah { $attempts } percobaan: <code>{ $error }</code> <i>{ $when }</i>
anomaly-not-listed = <code>{ $payment }</code> tidak ada di dalamnya. <i>{ $when }</i>
anomaly-listed-otherwise = <code>{ $payment }</code>: { $ours } Bintang di sini, { $listed } di sana. <i>{ $when }</i>
anomaly-charge = Telegram menagih { $charged }; di pembukuan { $spent } terpakai dan { $setAside } disisihkan. <i>{ $when }</i>
anomaly-ledger = { $what } <i>{ $when }</i>
anomaly-ledger-sum = { $what } Selisih { $amount } { $currency }. <i>{ $when }</i>
anomaly-custody = { $provider } · { $currency }: { $atProvider } di penyedia, { $inLedger } di pembukuan. <i>{ $when }</i>
custody-difference =
    <b>{ $provider } · { $currency }</b>
    Di penyedia: { $atProvider }
    Di pembukuan: { $inLedger }
    Sudah dijelaskan: { $explained }

    Jika Anda sendiri memindahkan uang, misalnya bagian Anda, ketuk tombolnya: setelah itu hanya selisih baru yang dilaporkan. Jika bukan siapa-siapa, jangan kirim pencairan, dan lihat daftar penarikan di penyedia.
custody-explain = Saya tahu sebabnya
custody-explained = Dicatat
custody-compared-again = Saldo ini sudah dibandingkan lagi sementara itu
anomaly-debt = { $owner } (<code>{ $ownerId }</code>): { $balance }. Penjualan berikutnya menutupnya. <i>{ $when }</i>
fault-entry-unbalanced = Sebuah entri tidak seimbang.
fault-sale-missing = Sebuah pembayaran diterima, dan tidak ada penjualan yang dibukukan.
fault-sale-twice = Sebuah pembayaran dibukukan dua kali sebagai penjualan.
fault-sale-without-grant = Sebuah penjualan dibukukan, dan pembayarannya tidak pernah diterima.
fault-refund-incomplete = Sebuah pembayaran dikembalikan, dan masih ada sisanya.
fault-clearing-negative = Yang keluar dari penyedia lebih banyak daripada yang masuk.
fault-payouts-astray = Yang disisihkan untuk pemilik tidak sama dengan yang sedang dalam perjalanan kepada mereka.
fault-broadcasts-astray = Bintang yang disisihkan untuk siaran berbayar tidak sama dengan siaran yang belum diselesaikan.

# Dismissing an anomaly. The reason stays in the audit log.

dismiss-payment-why =
    Mengapa Anda menolak pembayaran ini? Ketuk alasan, atau tulis sendiri dalam satu pesan sampai { $max } karakter.

    Pembeli diberi tahu bahwa pembayarannya tidak bisa diterima, tanpa alasannya. Uangnya tetap di pembukuan, belum dialokasikan.
dismiss-event-why =
    Mengapa tidak perlu apa-apa lagi? Ketuk alasan, atau tulis sendiri dalam satu pesan sampai { $max } karakter.
dismiss-agreed = Disepakati dengan pembeli
dismiss-unclaimed = Tidak ada yang mengakuinya
dismiss-test = Percobaan
dismiss-not-ours = Bukan penjualan bot ini
dismiss-sent-back = Dikirim kembali manual
dismiss-reason-empty = Tidak ada yang bisa dibaca di situ. Silakan tulis alasannya dengan beberapa kata.
dismiss-reason-long = Itu lebih dari { $max } karakter. Silakan tulis lebih singkat.
dismiss-done = Ditutup, dengan alasan Anda.
dismiss-not-waiting = Ini tidak menunggu lagi: ada yang lebih cepat.
dismiss-failed = Itu tidak berhasil, dan tidak ada yang diubah. Silakan beri alasannya sekali lagi. ID kesalahan: { $id }
dismiss-form-lost = Saya tidak bisa melanjutkannya, dan tidak ada yang ditutup. Silakan mulai lagi dengan /anomalies. ID kesalahan: { $id }

# The alert about a payment that was not granted

anomaly =
    ⚠️ { $what } Tidak ada yang mendapat akses karenanya, dan tidak ada uang yang hilang: silakan periksa.

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
anomaly-stale-price = Koin datang lama setelah harga pesanannya berakhir.
anomaly-quote-expired = Koin datang setelah kursnya berakhir, dan nilainya kurang dari harganya.
