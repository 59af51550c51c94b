# Texts that several features share, forms, and the bot's profile in Telegram. The profile is plain text.
#
# Glosarium: sapaan «Anda»; bot berkata «saya». channel saluran · group grup · discussion group grup diskusi
# subscription langganan · subscriber pelanggan · member anggota · tier paket · offer penawaran · retire arsipkan
# owner pemilik · manager pengelola · operator operator · people who run it tim · access akses
# time (in a channel) waktu · grace masa tenggang · for life selamanya · free trial uji coba gratis · Stars Bintang
# coin koin · crypto kripto · sale penjualan · fee biaya · payout pencairan · refund pengembalian dana · balance saldo
# statement laporan · ledger pembukuan · broadcast siaran · donation donasi · digest ringkasan harian
# channel post postingan saluran · invite link tautan undangan · join request permintaan bergabung
# ban blokir · mute bisukan

button-outdated = Tombol ini sudah tidak berlaku. Kirim /start untuk mulai lagi.
cancel-nothing = Tidak ada yang perlu dibatalkan.
cancel-done = Dibatalkan. Tidak ada yang diubah.
days-not-whole = Saya perlu jumlah hari berupa bilangan bulat, misalnya 14. Silakan ketik sekali lagi.
days-range = Saya bisa memberi 1 sampai 3660 hari sekaligus. Silakan ketik angka lain.
error-internal = Terjadi kesalahan di pihak kami. Silakan coba lagi sebentar lagi. ID kesalahan: { $id }
intake-too-fast = Itu lebih cepat daripada yang bisa saya ikuti, jadi sebagian saya lewati. Tunggu sebentar, lalu kirim atau tekan sisanya sekali lagi.
unknown-message = Saya tidak mengerti. Kirim /start untuk melihat apa yang bisa saya lakukan.
work-progress = { $done } dari sekitar { $total } baris…
counting = ⏳ Sedang menghitung…
period-days = { $days } hari
period-months = { $months } bulan
period-until = sampai { $date }
period-lifetime = selamanya
price-stars = ⭐ { $count } Bintang

# The bot's profile

bot-description =
    Saya menjual akses ke saluran dan grup pribadi.

    Pemilik saluran: hubungkan saluran, tentukan harga, dan bagikan tautan. Saya menerima pembayaran, mengizinkan orang masuk, dan mencabut akses saat waktunya habis.

    Pelanggan: bayar dengan Bintang Telegram atau cara lain yang ditawarkan saluran, dan lihat apa yang Anda punya dan sampai kapan.

    Ketuk Mulai untuk memulai.
bot-short-description = Akses berbayar ke saluran dan grup pribadi: Bintang Telegram dan cara bayar lain.

# Forms

form-cancel = ✖️ Batal
form-use-buttons = Silakan ketuk salah satu tombol di bawah penawaran di atas. Untuk berhenti, kirim /cancel.
form-use-these-buttons = Silakan ketuk saluran di atas, lalu “Selesai”. Untuk berhenti, kirim /cancel.
form-not-text = Saya menunggu jawaban yang diketik. Silakan ketik, atau kirim /cancel untuk berhenti.
form-unknown-command = Saya tidak mengenal perintah itu, dan masih menunggu jawaban Anda. Untuk berhenti, kirim /cancel.
form-asked-already = Saya sudah bertanya. Silakan jawab pertanyaan di bawah, atau kirim /cancel untuk berhenti.
button-outdated-form = Tombol itu milik pertanyaan sebelumnya. Silakan jawab yang terbaru, atau kirim /cancel untuk berhenti.
