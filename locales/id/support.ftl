# /terms, /privacy and /paysupport.

command-terms = Ketentuan penjualan
command-paysupport = Bantuan untuk pembelian
command-privacy = Data saya yang disimpan

terms =
    📄 <b>Ketentuan penjualan</b>

    • <b>Apa</b>: akses ke saluran atau grup pribadi, selama waktu yang disebutkan penawaran.
    • <b>Siapa penjualnya</b>: pemilik saluran itu, lewat bot ini. Telegram tidak menjualnya dan tidak bisa membantu soal itu.
    • <b>Berapa lama</b>: sejak pembayaran sampai tanggal yang diberitahukan saat itu. Sesudahnya akses berakhir sendiri; membayar lagi menambah waktu.
    • <b>Langganan</b>: Anda bisa membatalkannya kapan saja dengan /subscriptions. Yang sudah dibayar tetap milik Anda sampai akhirnya.
    • <b>Pengembalian dana</b>: minta kepada pemiliknya dengan /paysupport. Bintang dikembalikan sebagai Bintang, dan pembayaran dengan kartu kembali ke kartu itu. Pemiliknya memberi tahu Anda bagaimana koin dikembalikan.
privacy =
    🔒 <b>Data yang saya simpan</b>

    • ID Telegram, nama depan, nama pengguna, dan bahasa Anda
    • pesanan Anda, pembayaran Anda, dan sampai kapan Anda punya akses
    • saluran yang penawarannya Anda buka, tautan yang Anda pakai, siarannya kepada Anda, dan saluran yang Anda bisukan
    • donasi Anda dan catatannya; jika Anda menyembunyikan nama, hanya operator yang mengetahuinya
    • pesan Anda dengan /paysupport; tim saluran itu membacanya

    Saya tidak pernah melihat nomor telepon, kartu, atau obrolan Anda yang lain. Pemilik saluran melihat siapa yang membeli darinya dan apa yang dibeli. Jika Anda tidak membayar dengan Bintang, penyedia pembayaran tahu apa yang dibeli dan berapa harganya. Jika Anda mengirim koin ke suatu alamat, ia tidak tahu siapa Anda; jika Anda membayar dari dompet di sana atau dengan kartu, ia tahu. Selain itu tidak ada yang tahu apa pun.

    <b>Berapa lama</b>, dalam hari: kunjungan { $visits }, pesan { $messages }, pesanan yang tidak pernah dibayar { $orders }. Pembayaran disimpan selama bot ini menyimpan pembukuannya. Jika Anda hanya menulis di grup, saya tidak menyimpan apa pun tentang Anda.
privacy-export = ⬇️ Data saya dalam berkas
privacy-erase = 🗑 Hapus data saya
privacy-file = Semua yang saya simpan tentang Anda.
privacy-erase-ask =
    🗑 <b>Hapus data Anda?</b>

    • Nama, pesan, catatan, kunjungan, dan pengaturan Anda dihapus.
    • Akses Anda berakhir saat itu juga, dan saya mengeluarkan Anda dari saluran.
    • Pembayaran Anda tetap ada di pembukuan dengan ID acak yang tidak bisa ditelusuri ke Anda, jadi saya tidak bisa lagi mengembalikan uang. Jangan bayar tagihan yang masih terbuka.
    • Blokir dari saluran tetap berlaku.

    Ini tidak bisa dibatalkan.
privacy-erase-ask-owner = • Saluran Anda di sini ditutup untuk selamanya: judul, teks, tautan, dan tim dihapus, dan siapa pun di dalamnya tetap di sana.
privacy-erase-ask-operator = • Anda bukan lagi operator bot ini. Jika tidak ada operator lain, “npm run claim” mencetak tautan baru. Jika ID Anda ada di OPERATOR_IDS, hapus dari sana.
privacy-erase-yes = 🗑 Ya, hapus semuanya
privacy-erase-no = ‹ Tidak, biarkan
privacy-erased = Selesai: data Anda dihapus. Jika Anda menulis lagi, Anda orang baru bagi saya.
privacy-erase-not-owns-channel = Anda berjualan di sini di: { $channels }. Keluarkan saya dulu dari sana di Telegram (saluran → Administrator), lalu hapus data Anda.
privacy-erase-not-broadcast-open = Siaran Anda dijadwalkan atau sedang dikirim. Hentikan dengan /broadcast atau tunggu selesai, lalu hapus data Anda.
privacy-erase-not-renewals = Sebagian pembeli Anda masih ditagih secara otomatis. Saya menghentikannya dalam sehari setelah Anda mengeluarkan saya dari saluran. Coba lagi besok.
privacy-erase-not-invoices = Sampai { $date } masih ada yang bisa membayar pesanan terbuka Anda. Coba lagi setelah itu.
privacy-erase-not-sale-open = Pembayaran atau pengembalian dana dari salah satu penjualan Anda belum selesai. Putuskan dengan /refund atau di pesan saya, lalu hapus data Anda.
privacy-erase-not-buyers = Pembeli yang masih punya waktu yang dibayar: { $count }, sampai { $date }. Kembalikan dananya dengan /refund atau tunggu sampai saat itu, lalu hapus data Anda.
privacy-erase-not-payout-open = Pencairan untuk Anda sedang berjalan. Saya menulis kepada Anda saat terkirim; lalu hapus data Anda.
privacy-erase-not-balance = Anda masih punya { $sum } di sini. Minta dengan /payouts; jumlah berapa pun bisa dicairkan setelah saya keluar dari saluran Anda (Bintang 21 hari setelah penjualan). Setelah terkirim, hapus data Anda.
privacy-erase-not-balance-by-hand = Pembukuan masih berutang { $sum } kepada Anda, dan pencairan dimatikan di sini. Minta operator membayar Anda dan mencatatnya: dengan PAYOUTS=on, /payouts melakukannya. Lalu hapus data Anda. { $people }
privacy-erase-not-debt = Saldo Anda { $sum }: itu utang Anda setelah pengembalian dana. Penjualan baru melunasinya; jika tidak, bicarakan dulu dengan operator. { $people }
privacy-erase-not-sends-payout = Sebagai operator Anda sedang mengirim pencairan. Catat atau kembalikan dengan /payouts, lalu hapus data Anda.
privacy-erase-not-is-charged = Langganan Anda masih ditagih. Hentikan dulu perpanjangannya dengan /subscriptions, lalu hapus data Anda.
privacy-erase-not-open-payment = Salah satu pembayaran atau pengembalian dana Anda masih berjalan. Coba lagi setelah selesai; /paysupport menghubungkan Anda dengan yang memutuskan.
support-button-terms = 📄 Ketentuan penjualan
support-button-privacy = 🔒 Data saya
support-button-support = 💬 Bantuan untuk pembelian

# Choosing a purchase

support-choose =
    💬 <b>Ini tentang saluran mana?</b>

    Ketuk dan tulis: pemiliknya menerima pesan Anda dan menjawab di sini.
support-purchase =
    <b>{ $channel }</b>
    { $what }
support-nothing-bought =
    Anda belum membeli apa pun di sini, jadi belum ada pemilik saluran yang bisa ditanya.

    Untuk membeli, buka tautan yang dibagikan pemilik saluran.
support-nothing-bought-operators =
    Anda belum membeli apa pun di sini, jadi belum ada pemilik saluran yang bisa ditanya.

    Untuk hal lainnya, tulis kepada yang menjalankan bot ini: { $people }.
support-operator = <a href="{ $url }">{ $name }</a>

support-bought-paid = { $tier }, dibayar pada { $date }.
support-bought-refunded = { $tier }, dibayar pada { $date } dan dikembalikan.
support-bought-unfinished = { $tier }, pembayaran yang dimulai pada { $date } dan belum membeli apa pun.
support-bought-unpaid = { $tier }, dipesan pada { $date } dan belum dibayar.
support-bought-given = { $tier }, sejak { $date }.
support-payment = Pembayaran <code>{ $id }</code>
support-access-life = Akses: selamanya.
support-access-until = Akses: sampai { $date }.
support-access-over = Akses: habis sejak { $date }.

# Writing

support-ask-question =
    💬 Kepada pemilik <b>{ $name }</b>

    Tulis pertanyaan Anda dalam satu pesan, sampai { $max } karakter.
support-ask-answer =
    💬 Kepada <b>{ $name }</b>

    Tulis jawaban Anda dalam satu pesan, sampai { $max } karakter.
support-message-empty = Tidak ada yang bisa dibaca di situ. Silakan tulis pesan Anda sekali lagi.
support-message-long = Itu lebih dari { $max } karakter. Silakan tulis lebih singkat, dalam satu pesan.
support-message-not-text = Untuk saat ini saya hanya bisa meneruskan teks. Silakan tulis dalam satu pesan, atau kirim /cancel untuk berhenti.
support-too-many = Anda menulis lima pesan dalam sejam, atau pesan itu masih dalam perjalanan. Beri waktu bagi penerimanya untuk membaca, dan tulis lagi nanti.
support-not-allowed = Anda tidak bisa menulis lagi di percakapan ini, jadi tidak ada yang dikirim.
support-failed = Terjadi kesalahan di pihak kami dan pesan Anda tidak terkirim. Silakan kirim sekali lagi. ID kesalahan: { $id }
support-form-lost = Saya tidak bisa melanjutkan pesan Anda, jadi tidak ada yang dikirim. Silakan mulai lagi dari /paysupport. ID kesalahan: { $id }
support-question-sent = ✉️ Pesan Anda sedang menuju pemilik <b>{ $name }</b>. Jawabannya datang di sini.
support-answer-sent = ✉️ Jawaban Anda sedang menuju <b>{ $name }</b>.

# Messages that arrive

support-question =
    💬 <b>{ $name }</b> (<code>{ $id }</code>) menulis tentang <b>{ $channel }</b>:

    <blockquote>{ $text }</blockquote>
support-last-purchase = Pembelian terakhir: { $what }
support-answer =
    💬 <b>{ $channel }</b> menjawab:

    <blockquote>{ $text }</blockquote>
support-button-answer = ↩️ Jawab
support-button-write-back = ↩️ Balas
support-owner-away =
    Pemilik <b>{ $name }</b> saat ini tidak bisa dihubungi.

    Pesan Anda disimpan, dan saya mencoba menyampaikannya selama dua minggu. Anda tidak perlu mengirimnya lagi.
support-subscriber-away =
    <b>{ $name }</b> saat ini tidak bisa dihubungi: ia menghentikan saya.

    Jawaban Anda disimpan, dan saya mencoba menyampaikannya selama dua minggu. Anda tidak perlu mengirimnya lagi.
