# The web page on which a buyer follows a payment in coins. Plain text.

# The button under a coin's address in the chat, which opens the page.
pay-page-open = 📱 Kode QR

pay-page-title = Pembayaran Anda

pay-page-is-pending = Menunggu koin Anda
pay-page-next-pending = Kirim tepat jumlah ini. Begitu dalam perjalanan, Anda melihatnya di sini.
pay-page-is-choosing = Pilih koin
pay-page-next-choosing = Pilih koin di halaman pembayaran atau di obrolan. Begitu koin Anda dalam perjalanan, Anda melihatnya di sini.
pay-page-is-confirming = Koin Anda dalam perjalanan
pay-page-next-confirming = Jaringan sudah melihatnya dan sedang mengonfirmasinya. Itu perlu semenit sampai sejam; Anda boleh menutup halaman ini.
pay-page-is-confirmed = Koin Anda sudah dikonfirmasi
pay-page-next-confirmed = Pembayaran hampir selesai.
pay-page-is-paid = Lunas. Terima kasih!
pay-page-next-paid = Kembali ke obrolan: di sana ditunjukkan cara bergabung.
pay-page-next-paid-donation = Donasi Anda sudah tiba. Tidak ada lagi yang perlu dilakukan.
pay-page-is-partially-paid = Masih kurang sebagian
pay-page-next-partially-paid = { $arrived } sudah tiba, kurang { $missing }. Kirim sisanya ke alamat yang sama. Anda juga boleh menunggu: pemiliknya bisa menerima jumlah yang lebih kecil.
pay-page-next-partially-paid-unknown = Belum semuanya tiba. Pemiliknya sudah diberi tahu dan bisa menerimanya begitu saja; Anda dikabari di obrolan.
pay-page-is-expired = Waktu untuk membayar sudah habis
pay-page-next-expired = Koin yang sudah Anda kirim tetap dihitung, seterlambat apa pun tibanya. Jika belum mengirim, mulai lagi di obrolan.
pay-page-is-failed = Pembayaran gagal
pay-page-next-failed = Tidak ada yang dibeli. Mulai lagi di obrolan untuk mencoba sekali lagi.
pay-page-is-held = Seseorang sedang memeriksa pembayaran Anda
pay-page-next-held = Pembayaran tiba, tetapi tidak cocok dengan pesanan. Uang Anda tidak hilang: Anda dikabari di obrolan.
pay-page-is-refunded = Pembayaran dikembalikan
pay-page-next-refunded = Uangnya dikembalikan kepada Anda. Jika ada pertanyaan, tulis /paysupport di obrolan.
pay-page-is-rejected = Pembayaran tidak bisa diterima
pay-page-next-rejected = Uang Anda tidak hilang. Silakan hubungi pemiliknya: tulis /paysupport di obrolan.

pay-page-steps = Sejauh mana pembayaran Anda
pay-page-step-pending = Kirim koin
pay-page-step-remainder = Kirim sisanya
pay-page-step-seen = Terlihat oleh jaringan
pay-page-step-confirming = Dikonfirmasi jaringan
pay-page-step-paid = Anda diizinkan masuk
pay-page-step-received = Donasi Anda tiba
pay-page-mark-done = selesai
pay-page-mark-now = sekarang
pay-page-mark-to-come = akan datang

pay-page-order = Yang Anda bayar
pay-page-bought = Penawaran
pay-page-channel = Saluran
pay-page-price = Harga

pay-page-deposit = Ke mana mengirimnya
pay-page-amount = Jumlah
pay-page-amount-missing = Jumlah yang kurang
pay-page-address = Alamat
pay-page-memo = Tag (memo)
pay-page-memo-needed = Tanpa memo, tidak ada yang tahu koin itu dari Anda.
pay-page-network = Gunakan jaringan { $network } saja. Koin yang dikirim lewat jaringan lain akan hilang.
pay-page-qr = Kode QR alamat
pay-page-copy = Salin
pay-page-copy-amount = Salin jumlahnya
pay-page-copy-address = Salin alamatnya
pay-page-copy-memo = Salin memonya
pay-page-copied = Tersalin
pay-page-good-until = Jumlah ini berlaku sampai { $date }.
pay-page-time-left = Sisa waktu:
pay-page-sum-over = Masa berlaku jumlah ini sudah habis. Silakan perbarui di obrolan sebelum mengirim.

pay-page-provider = Pilih koin
pay-page-back = Kembali ke Telegram
pay-page-back-without-name = Kembalilah ke obrolan dengan bot di Telegram.
pay-page-again = Mulai lagi di Telegram

pay-page-follows = Halaman ini memantau pembayaran dengan sendirinya.
pay-page-lost = Tidak ada koneksi. Mencoba lagi…
pay-page-reloads = Halaman ini dimuat ulang setiap 30 detik.
pay-page-reload-stop = Hentikan
pay-page-reload-now = Lihat lagi
pay-page-reload-start = Muat ulang setiap 30 detik

pay-page-unknown = Halaman ini tidak ada
pay-page-unknown-next = Mungkin alamatnya terpotong. Buka tautannya sekali lagi.
pay-page-over = Halaman ini sudah berakhir
pay-page-over-next = Semua tentang pembayaran Anda ada di obrolan dengan bot.
pay-page-too-many = Terlalu banyak permintaan
pay-page-too-many-next = Silakan tunggu semenit, lalu buka lagi halamannya.
pay-page-broken = Itu tidak berhasil
