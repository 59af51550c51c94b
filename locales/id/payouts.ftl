# Payouts from operators to owners.

command-payouts = Pencairan penghasilan saya

payouts-off = Pencairan dimatikan di bot ini. Tanyakan kepada operatornya bagaimana Anda menerima uang Anda; /balance menampilkan pendapatan Anda.
payouts-off-operator = Pencairan dimatikan di bot ini. Dengan PAYOUTS=on di pengaturannya, pemilik meminta saldo mereka dengan /payouts, dan Anda mengirimnya.
payouts-no-channel =
    Pencairan hanya untuk pemilik saluran.

    /newchannel menghubungkan satu.

payouts-title = 💸 <b>Pencairan</b>
payouts-nothing-yet = Belum ada penghasilan. Yang terjual di saluran Anda muncul di sini.
payouts-balance = Saldo: <b>{ $balance }</b>
payouts-held = Tertahan: { $held }, karena Telegram melepas Bintang setelah { $days } hari
payouts-held-money = Tertahan: { $held }. Uang penjualan bebas setelah { $days } hari
payouts-held-until = Yang pertama bebas mulai { $date }
payouts-paid = Sudah dicairkan untuk Anda: { $paid }
payouts-stars-by-hand = ✋ API Bot Telegram tidak bisa meneruskan Bintang: operator membayar nilainya secara manual dan mencatatnya di sini.
payouts-money-by-hand = ✋ Saldo dalam { $currency ->
        [USD] dolar
        [EUR] euro
       *[other] { $currency }
    } dibayar secara manual: operator mengirim nilainya dan mencatatnya di sini.
payouts-progress = Menuju pencairan berikutnya: { $available } dari { $threshold }
payouts-enough = Siap dicairkan: { $available }
payouts-under-way = Dalam perjalanan kepada Anda: { $amount }, diminta pada { $date }
payouts-no-wallet = Anda belum mengatur dompet. Atur dulu.
payouts-wallet =
    👛 { $network }
    <code>{ $address }</code>
payouts-wallet-waits = ⏳ Dompet ini baru: pencairan bisa dilakukan mulai { $date }.
payouts-by-manual = 🗓 Tidak ada yang dicairkan dengan sendirinya: tekan tombolnya saat Anda menginginkan uang Anda.
payouts-by-instant = 🗓 Setiap penjualan dicairkan begitu selesai dibukukan.
payouts-by-threshold = 🗓 Saya meminta pencairan begitu saldonya cukup.
payouts-by-weekly = 🗓 Saya meminta pencairan setiap Senin pagi, berikutnya pada { $date }.
payouts-by-monthly = 🗓 Saya meminta pencairan pada pagi tanggal satu setiap bulan, berikutnya pada { $date }.
payouts-last = <b>Pencairan terakhir Anda</b>
payouts-line-requested = ⏳ { $day } · { $amount } · dalam perjalanan
payouts-line-sending = 🚀 { $day } · { $amount } · sedang dikirim
payouts-line-sent = ✅ { $day } · { $amount } · <code>{ $reference }</code>
payouts-line-refused = ↩️ { $day } · { $amount } · { $reason }

payout-to-page = 💸 Pencairan
payout-back = ‹ Kembali ke pencairan
payout-button-now = 💸 Cairkan { $amount }
payout-button-wallet = 👛 Atur dompet
payout-button-other-wallet = 👛 Ganti dompet
payout-button-thresholds = 🎚 Pencairan terkecil
payout-button-strategy = 🗓 Pencairan: { $strategy }
payout-button-show = 🔎 { $day } · { $amount }
payout-button-statement = 📄 Laporan
payout-button-request = ✅ Minta sekarang
payout-strategy-which = 🗓 Kapan penghasilan Anda dicairkan? Anda bisa mengubahnya kapan saja.
payout-strategy-manual = Saat saya minta
payout-strategy-instant = Setiap penjualan
payout-strategy-threshold = Mulai jumlah tertentu
payout-strategy-weekly = Setiap Senin
payout-strategy-monthly = Setiap tanggal satu
payout-review = 💸 Haruskah saya meminta <b>{ $amount }</b> untuk dompet ini?
payout-terms = Dari { $amount } tiba sekitar <b>{ $coins }</b> dalam { $network }. Jaringan mengambil sekitar { $fee } darinya. Pencairan terkecil { $least }.
payout-terms-too-small = { $amount } terlalu sedikit untuk { $network }: jaringan mengambil sekitar { $fee } koin, dan pencairan terkecil { $least }.
payout-terms-unknown = ⚠️ Penyedia pembayaran sedang tidak menjawab, jadi biaya dan pencairan terkecil tidak diketahui. Biaya jaringan diambil dari yang Anda terima.
payout-strategy-stars = ⭐ Operator membayar Bintang secara manual, mulai { $threshold }, karena API Bot Telegram tidak bisa meneruskannya.

payout-requested = Sudah diminta. Operator mengirimnya secara manual, dan saya kabari saat sudah dikirim.
payout-requested-program = Sudah diminta. Pencairan dikirim dengan sendirinya, biasanya dalam beberapa menit, dan saya memberi tahu Anda saat sudah dikirim.
payout-requested-held = Diminta. Operator melihatnya dulu. Saya beri tahu saat dikirim.
payout-not-no-wallet = Atur dompet dulu: pencairan dikirim ke sana.
payout-not-wallet-waits = Dompet Anda baru, jadi belum ada yang dicairkan. /payouts menunjukkan mulai kapan.
payout-not-under-way = Sudah ada pencairan dalam perjalanan.
payout-not-too-little = Saat ini belum cukup untuk pencairan.
payout-not-no-operator = Saat ini tidak ada yang mengoperasikan bot ini, jadi tidak ada yang bisa mengirim uangnya. Saldo Anda tetap; coba lagi nanti.
payout-not-changed = Sementara itu ada yang berubah, jadi tidak ada yang diminta. Beginilah keadaannya sekarang.

payout-threshold-which = 🎚 Mulai jumlah berapa dicairkan? Jaringan memungut biaya untuk setiap transfer, jadi pencairan kecil lebih mahal biayanya.
payout-threshold-chosen = • { $sum } •

payout-network-usdt-tron = USDT di TRON (TRC-20)
payout-network-usdt-ton = USDT di TON
payout-network-usdt-ethereum = USDT di Ethereum (ERC-20)
payout-network-usdc-base = USDC di Base
payout-wallet-which =
    👛 Dalam koin apa, dan di jaringan mana? Satu dolar dibayar sebagai satu koin.

    Bintang juga dibayar ke sana, sebesar yang didapat operator dari Telegram.
payout-coins-which =
    👛 Dalam koin apa, dan di jaringan mana? Koin yang nilainya bukan satu dolar dibeli dengan kurs saat itu.

    Bintang juga dibayar ke sana, oleh operator secara manual, sebesar yang didapatnya dari Telegram.
payout-coins-unreachable = ⚠️ Penyedia pembayaran sedang tidak menjawab, jadi daftar ini tidak lengkap.
payout-coins-more = Koin lainnya ›
payout-coins-search = ⌨️ Ketik nama koin
payout-coin-ask = 👛 Ketik sebagian nama koin atau kodenya, misalnya “lite” atau “USDT SOL”.
payout-coin-none = Saya tidak mengenal koin itu. Silakan ketik bagian lain dari namanya, atau kodenya.
payout-coin-found = 👛 Koin dengan huruf ini: { $count }. Yang mana? Atau ketik yang lain.
payout-coin-many = 👛 Koin dengan huruf ini: { $count }. Ini yang pertama; ketik lebih banyak huruf untuk melihat yang lain.
payout-wallet-ask =
    👛 Kirimkan alamat Anda untuk <b>{ $network }</b>.

    Alamat itu harus milik dompet Anda sendiri yang tidak memerlukan memo atau komentar: bursa sering memerlukannya, dan tanpanya uang akan hilang.
payout-wallet-account = 👛 Pencairan Anda lalu masuk ke dompet akun Telegram Anda sendiri: <b>{ $network }</b>. Buka sekali sebelum pencairan pertama, agar dompet itu mengenal Anda.
payout-wallet-ask-coin =
    👛 Kirimkan alamat Anda untuk <b>{ $network }</b>.

    Uang yang dikirim ke alamat koin atau jaringan lain akan hilang.
payout-memo-ask = 🏷 Memo (tag) apa yang ditunjukkan dompet Anda untuk <b>{ $network }</b>? Kirimkan kepada saya. Tanpanya uang akan hilang.
payout-memo-ask-optional = 🏷 Apakah dompet Anda menunjukkan memo (tag) untuk <b>{ $network }</b>? Bursa memerlukannya, dan tanpanya uang akan hilang. Kirimkan kepada saya, atau tekan tombolnya kalau tidak ada.
payout-memo-no = Tidak ada memo
payout-memo-none = 🏷 Tanpa memo
payout-memo = 🏷 Memonya (tag): <code>{ $memo }</code>
payout-memo-form = Itu bukan memo untuk koin ini. Silakan salin dari dompet Anda.
payout-wallet-check =
    Apakah ini alamat Anda untuk <b>{ $network }</b>, setiap hurufnya?

    <code>{ $address }</code>
payout-wallet-check-ends =
    Silakan lihat dompet Anda sekali lagi. Apakah alamatnya untuk <b>{ $network }</b> diawali <code>{ $first }</code> dan diakhiri <code>{ $last }</code>?

    Yang dikirim ke alamat yang salah tidak bisa dikembalikan.
payout-wallet-right = ✅ Ya, setiap hurufnya
payout-wallet-save = ✅ Ya, simpan
payout-type-again = ✏️ Ketik lagi
payout-press-a-button = Silakan jawab dengan salah satu tombol.
payout-wallet-saved = 👛 Tersimpan. Berlaku mulai pencairan berikutnya; /payouts menampilkannya.
payout-wallet-saved-waits = 👛 Disimpan. Demi keamanan Anda, pencairan bisa dilakukan mulai { $date }; /payouts menampilkan dompetnya.
payout-wallet-changed =
    🔐 Pencairan Anda kini dikirim ke dompet ini:

    { $network }
    <code>{ $address }</code>

    Pencairan yang sudah dalam perjalanan tetap dikirim ke dompet sebelumnya. Bukan Anda yang mengubahnya? Atur dompet Anda sendiri dengan /payouts dan amankan akun Telegram Anda.
payout-wallet-changed-waits =
    🔐 Mulai { $date } pencairan Anda dikirim ke dompet ini:

    { $network }
    <code>{ $address }</code>

    Sampai saat itu tidak ada pencairan yang diminta. Yang sudah dalam perjalanan tetap dikirim ke dompet sebelumnya. Bukan Anda yang mengubahnya? Hentikan perubahan ini dan amankan akun Telegram Anda.
payout-wallet-stop = 🛑 Hentikan perubahan
payout-wallet-stopped = Dihentikan: /payouts menampilkan dompet sebelumnya. Sekarang amankan akun Telegram Anda: Pengaturan, Perangkat.
payout-wallet-stop-late = Sudah terlambat untuk menghentikannya: dompet ini sudah dipakai. Atur dompet Anda dengan /payouts dan hubungi operator.
payout-page-title = 💸 <b>Pencairan sebesar { $amount }</b>
payout-page-requested = Anda memintanya pada { $date }.
payout-page-requested-automatic = Saya memintanya untuk Anda pada { $date }.
payout-page-sales = Penjualan sejak pencairan sebelumnya: { $count }, bagian Anda { $sum }.
payout-page-rate = Kurs: satu koin { $network } seharga { $price }
payout-page-fee = Biaya jaringan: { $fee }
payout-page-net = Anda menerima: <b>{ $coins }</b> { $network }
payout-page-transaction = Transaksi: <a href="{ $url }">{ $hash }</a>
payout-page-reference = Transaksi: <code>{ $hash }</code>
payout-state-requested = ⏳ Menunggu dikirim.
payout-state-held = ⏳ Menunggu persetujuan operator.
payout-state-claimed = ✋ Operator sedang mengirimnya secara manual.
payout-state-sending = 🚀 Sedang dikirim.
payout-state-sent = ✅ Dikirim pada { $date }.
payout-state-sent-by-hand = ✅ Operator mengirimnya secara manual dan mencatatnya pada { $date }.
payout-state-refused = ↩️ Tidak dikirim, dan uangnya kembali ke saldo Anda sejak { $date }: { $reason }
payout-address-form-tron = Itu bukan alamat TRON: alamat TRON diawali T dan terdiri dari 34 huruf dan angka. Silakan salin dari dompet Anda.
payout-address-form-ton = Itu bukan alamat TON: alamat TON diawali UQ atau EQ dan terdiri dari 48 karakter. Silakan salin dari dompet Anda.
payout-address-form-evm = Itu bukan alamat seperti itu: alamatnya diawali 0x, diikuti 40 angka dan huruf dari A sampai F. Silakan salin dari dompet Anda.
payout-address-form-coin = Itu bukan alamat untuk koin dan jaringan ini. Silakan salin dari dompet Anda.
payout-address-refused = Penyedia pembayaran tidak bisa membayar ke alamat ini. Silakan salin lagi dari dompet Anda, beserta memonya.
payout-address-unknown = ⚠️ Penyedia pembayaran tidak menjawab, dan tanpanya saya tidak bisa memeriksa alamat ini. Tidak ada yang disimpan; silakan coba lagi beberapa menit lagi.
payout-address-checksum = Salah satu hurufnya keliru, atau huruf besar dan kecilnya tidak seperti di dompet Anda. Silakan salin dari sana.
payout-address-testnet = Alamat itu milik jaringan uji, tempat koin tidak ada nilainya. Silakan salin alamat jaringan yang sebenarnya.
payout-form-failed = ⚠️ Terjadi kesalahan di pihak saya, dan tidak ada yang disimpan. Silakan coba sekali lagi. ID kesalahan: <code>{ $id }</code>
payout-form-lost = ⚠️ Saya tidak bisa melanjutkan formulir ini. Silakan buka lagi dengan /payouts. ID kesalahan: <code>{ $id }</code>

payout-refused-notify =
    ↩️ Pencairan Anda sebesar <b>{ $amount }</b> tidak bisa dikirim: { $reason }

    Uangnya kembali ke saldo Anda. Saya tidak meminta secara otomatis lagi; setelah beres, minta lagi dengan /payouts.

payouts-none-open = 💸 Tidak ada pencairan yang menunggu dikirim.
payouts-remind = ⏰ Pencairan yang menunggu Anda lebih dari sehari: { $count }. Pemiliknya menunggu uang mereka.
payouts-released-notify = ⚠️ Pencairan yang tidak dapat dikirim bot dan kini menunggu Anda: { $count }. /payouts menampilkan masing-masing beserta alasannya.
payouts-open = 💸 <b>{ $count } pencairan</b> menunggu dikirim. Ini nomor { $number }.
payout-to-send-USD =
    💸 Silakan kirim <b>{ $amount }</b> kepada <b>{ $owner }</b> (<code>{ $ownerId }</code>), diminta pada { $date }.

    { $network }
    <code>{ $address }</code>

    Satu dolar adalah satu koin. Setelah dikirim, tekan “Terkirim”.
payout-to-send-XTR =
    💸 Silakan kirim senilai <b>{ $amount }</b> kepada <b>{ $owner }</b> (<code>{ $ownerId }</code>), diminta pada { $date }.

    { $network }
    <code>{ $address }</code>

    Nilainya sebesar yang diberikan Telegram kepada Anda untuk Bintang ini. Setelah dikirim, tekan “Terkirim”.
payout-to-send-money =
    💸 Silakan kirim senilai <b>{ $amount }</b> kepada <b>{ $owner }</b> (<code>{ $ownerId }</code>), diminta pada { $date }.

    { $network }
    <code>{ $address }</code>

    Kirim senilai jumlah ini sekarang. Setelah dikirim, tekan “Terkirim”.
payout-to-approve =
    💸 <b>{ $amount }</b> untuk <b>{ $owner }</b> (<code>{ $ownerId }</code>), diminta pada { $date }.

    { $network }
    <code>{ $address }</code>
payout-to-approve-how = Tekan “Biarkan bot mengirimnya” untuk menyetujuinya. Untuk mengirim sendiri, tekan dulu “Saya kirim”, agar operator lain tidak ikut mengirim.
payout-to-mend-how = Setelah penyebabnya dibereskan, tekan “Biarkan bot mengirimnya”. Untuk mengirim sendiri, tekan dulu “Saya kirim”, agar operator lain tidak ikut mengirim.
payout-to-send-value = ⚠️ Di sini satu dolar bukan satu koin: kirim senilai dolarnya sekarang.
payout-wallet-age = 👛 Pemilik mengatur dompet ini pada { $date }. Umurnya saat diminta, dalam hari: { $days }.
payout-wallet-replaced = ⚠️ Pemilik mengganti dompet setelah permintaan ini. Tanyakan dulu sebelum mengirim apa pun.
payout-owner-owes = ⚠️ Salah satu saldo pemilik negatif: { $balance }. Pengembalian dana mengambil lebih dari yang ada.
payout-unclaimed = ✋ Belum ada yang mengirim. Tekan dulu “Saya kirim”, agar operator lain tidak ikut mengirim.
payout-claimed-by-you = ✋ Anda yang mengirim, sejak { $date }. Catat setelah uangnya terkirim, atau lepaskan.
payout-claimed-by-other = ✋ { $operator } sedang mengirimnya, sejak { $date }. Jangan kirim.
payout-claim-over = ⚠️ { $operator } mengambilnya pada { $date } dan belum mencatat apa pun. Tanyakan apakah uangnya sudah terkirim sebelum Anda mengambil alih.
payout-claim-taken = ✋ { $operator } mengambil alih pencairan <b>{ $amount }</b> kepada <b>{ $owner }</b> dari Anda. Jika uangnya sudah Anda kirim, segera beri tahu; jika belum, jangan kirim.
payout-button-claim = ✋ Saya kirim
payout-button-take-over = ✋ Saya ambil alih
payout-button-release = ↩️ Lepaskan
payout-button-sent = ✅ Terkirim
payout-button-refuse = 🚫 Tidak bisa dibayar
payout-earlier = ‹ Lebih awal
payout-later = Lebih baru ›
payout-to-open = 💸 Yang menunggu dikirim
payout-settled-already = Pencairan ini sudah diselesaikan.
payout-held = Operator lain sedang mengirim pencairan ini.
payout-wallet-too-new = Dompet ini baru, dan pemiliknya masih bisa menghentikan perubahan. Belum ada yang dikirim; pencairan tetap ada di daftar.
payout-not-claimed = ⚠️ Pencairan ini tidak lagi Anda pegang: mungkin operator lain mengambil alih. Tidak ada yang dicatat. Jika uangnya sudah Anda kirim, segera beri tahu yang lain.
payout-settling-forbidden = Hanya operator yang menyelesaikan pencairan.
payout-settled-sent = ✅ <b>{ $amount }</b> kepada <b>{ $owner }</b> dibukukan sebagai terkirim: <code>{ $reference }</code>
payout-settled-refused = ↩️ <b>{ $amount }</b> kepada <b>{ $owner }</b> tidak dibayar: { $reason }
payout-sent-ask = ✅ Apa ID transaksinya? Kirimkan ID itu, atau referensi lain sampai { $max } karakter. Penerimanya membacanya.
payout-sent-check =
    Penerima akan membaca ini:

    <code>{ $reference }</code>
payout-sent-yes = ✅ Ya, sudah dikirim
payout-reference-empty = Di situ tidak ada yang bisa dipakai menemukan transfer. Silakan kirim ID-nya.
payout-reference-long = Itu lebih dari { $max } karakter. Silakan kirim ID transaksinya saja.
payout-refuse-ask = 🚫 Mengapa tidak bisa dibayar? Penerima membaca alasannya, sampai { $max } karakter. Uangnya kembali ke saldonya.
payout-refuse-wallet = Tidak ada yang bisa dikirim ke dompet ini. Silakan atur yang lain.
payout-refuse-withdrawal = Penyedia tidak dapat mengirim ke dompet ini. Silakan periksa dompet ini.
payout-refuse-wallet-button = 👛 Perlu dompet lain
payout-refuse-funds = Operator harus melepas dananya dulu. Silakan minta lagi dalam beberapa hari.
payout-refuse-funds-button = ⏳ Dananya belum bisa dilepas

payout-being-sent = Bot sedang mengirim pencairan ini. Anda bisa menutupnya secara manual hanya jika penyedia melaporkan kegagalan, atau diam selama sehari.
payout-told-meanwhile = ℹ️ Sementara itu penyedia sudah melaporkan hasilnya, dan hasil itu sudah dicatat.
payout-unproven = ⏳ { $provider } belum melaporkan hasil transfer ini, jadi masih bisa sampai, dan tidak ada yang berubah. Tunggu jawaban { $provider }, atau tanyakan ke dukungannya.
payout-unproven-until = ⏳ { $provider } masih bisa mengirim transfer ini, jadi tidak ada yang berubah. Katakan lagi setelah { $date }.
payout-button-approve = 🚀 Biarkan bot mengirimnya
payout-approved = Disetujui. Bot mengirimnya dalam beberapa menit.
payout-approval-above_limit = ⏸ Pencairan ini menunggu persetujuan Anda: jumlahnya di atas batas satu pencairan.
payout-approval-owner_limit = ⏸ Pencairan ini menunggu persetujuan Anda: pencairan pemilik ini dalam 24 jam di atas batas.
payout-approval-total_limit = ⏸ Pencairan ini menunggu persetujuan Anda: semua pencairan dalam 24 jam bersama-sama di atas batas.
payout-approval-new_wallet = ⏸ Pencairan ini menunggu persetujuan Anda: ini pencairan pertama ke dompet ini.
payout-approval-debt = ⏸ Pencairan ini menunggu persetujuan Anda: pemilik punya utang.
payout-approval-open_disputes = ⏸ Pencairan ini menunggu persetujuan Anda: bank belum memutuskan sengketa salah satu pembeli dari pemilik ini.
payout-approval-open_refunds = ⏸ Pencairan ini menunggu persetujuan Anda: pengembalian dana penjualan pemilik ini belum dikirim.
payout-approval-provider_settings = ⚠️ Bot tidak dapat mengirim pencairan ini: setelan { $provider } tidak ada atau salah. <code>npm run doctor</code> menyebutkan yang mana.
payout-approval-provider_access = ⚠️ Bot tidak dapat mengirim pencairan ini: { $provider } menolak akses. Periksa akun, rahasia dua faktor, dan daftar putih, atau apakah aplikasi boleh mengirim transfer.
payout-approval-provider_balance = ⚠️ Bot tidak dapat mengirim pencairan ini: { $provider } menyimpan terlalu sedikit koin.
payout-approval-provider_refused = ⚠️ Bot tidak dapat mengirim pencairan ini: { $provider } menolak pencairan.
payout-approval-conversion_rejected = ⚠️ Bot tidak dapat mengirim pencairan ini: { $provider } menolak konversi.
payout-approval-below_minimum = ⚠️ Bot tidak dapat mengirim pencairan ini: di bawah minimum { $provider } untuk koin ini.
payout-approval-bad_wallet = ⚠️ Bot tidak dapat mengirim pencairan ini: { $provider } tidak bisa membayar ke alamat ini. Tekan “Tidak bisa dibayar” agar pemilik menetapkan dompet lain.
payout-approval-no_result = ⚠️ Bot tidak dapat mengirim pencairan ini: setelah beberapa kali percobaan { $provider } tidak memberi jawaban yang berguna. Tidak ada yang dikirim.
payouts-overview-title = 🏦 <b>Pencairan</b>
payouts-overview-stopped = ⏸ Pengiriman dihentikan sejak { $date }.
payouts-overview-waiting = Menunggu Anda: { $count }
payouts-overview-due = Dikirim berikutnya: { $count } · { $sum }
payouts-overview-sending = Sedang dikirim: { $count } · { $sum }
payouts-overview-stuck = ⚠️ Gagal, atau tanpa hasil selama sehari: { $count }
payouts-overview-today = Dalam 24 jam: { $sum } dari { $limit }
payouts-overview-custody = <b>Di { $provider }</b>, dan di pembukuan:
payouts-overview-coin = { $provider } · { $ledger }
payouts-button-sending = 🚀 Sedang dikirim
payouts-button-stop = ⏸ Hentikan pengiriman
payouts-button-resume = ▶️ Kirim lagi
payouts-stop-done = Pengiriman dihentikan. Pencairan yang sudah diterima penyedia untuk dikirim tetap berjalan.
payouts-resume-done = Pengiriman dilanjutkan.
payout-sending-line =
    🚀 <b>{ $amount }</b> ke <b>{ $owner }</b> (<code>{ $ownerId }</code>) sebagai { $coins }
    <code>{ $address }</code>
payout-sending-since = { $state }, sejak { $date }.
payout-sending-batch = Batch di { $provider }: <code>{ $batch }</code>
payout-sending-id = Id kami: <code>{ $id }</code>
payout-sending-stuck = ⚠️ { $provider } tidak melaporkan hasil selama sehari. Cari dulu di dasbor { $provider }. Lalu katakan apakah sudah sampai.
payout-conversion-stuck = ⚠️ { $provider } tidak melaporkan hasil konversi selama sehari. Belum ada yang dikirim. Jika sehari lagi tetap tidak ada, pencairannya menunggu Anda lagi.
payout-sending-ambiguous = ⚠️ Satu konversi di { $provider } tidak mendapat jawaban, dan lebih dari satu konversi bisa jadi hasilnya: mungkin seseorang mengonversi secara manual. Pilih milik pencairan ini. Koinnya dikirim, dan tidak ada yang dikonversi lagi.
payout-ambiguous-notify = ⚠️ Satu konversi di { $provider } untuk pencairan dalam batch <code>{ $batch }</code> tidak mendapat jawaban, dan lebih dari satu konversi bisa jadi hasilnya. Buka salah satu pencairan itu di “Sedang dikirim”, lalu pilih.
payout-conversion-line = <code>{ $id }</code>: { $from } → { $to }, { $date }
payout-button-conversions = 🔄 Pilih konversi
payout-button-conversion = Ini { $id }
payout-conversion-chosen = Dicatat. Pencairan berlanjut.
payout-conversions-silent = Penyedia tidak menjawab. Coba lagi nanti.
payout-sending-failed = ⚠️ { $provider } melaporkan transfer ini gagal: { $error }. Jika dalam satu jam tidak ada perubahan, uangnya kembali ke saldo pemilik. { $provider } masih bisa mengirimnya jika Anda memintanya. Setelah dukungannya menjawab, katakan di sini apakah sudah sampai.
payout-stuck-notify = ⚠️ { $provider } tidak melaporkan hasil pencairan dalam batch <code>{ $batch }</code> selama sehari. Cari di dasbor { $provider }, lalu buka pencairan di sini dan katakan apakah sudah sampai.
payout-failed-notify = ⚠️ { $provider } melaporkan pencairan { $amount } gagal: { $error }. Jika dalam satu jam tidak ada perubahan, uangnya kembali ke saldo pemilik. Setelah itu, jangan izinkan dukungan { $provider } mengirimnya.
payout-button-arrived = ✅ Sudah sampai
payout-button-not-arrived = ↩️ Tidak dikirim
payout-batch-planned = Koin sedang dicari
payout-batch-converting = Koin sedang dikonversi
payout-batch-funded = Koin sudah disisihkan
payout-batch-created = { $provider } menunggu kode dua faktor
payout-batch-verified = { $provider } sedang mengirim
