# What Telegram shows of the bot itself: before the first word, and on its profile. Plain text.

bot-description =
    Saya menjual akses ke saluran dan grup pribadi.

    Pemilik saluran: hubungkan saluran, tentukan harga, dan bagikan tautan. Saya menerima pembayaran, mengizinkan orang masuk, dan mencabut akses saat waktunya habis.

    Pelanggan: bayar dengan Bintang Telegram atau kripto, dan lihat apa yang Anda punya dan sampai kapan.

    Ketuk Mulai untuk memulai.
bot-short-description = Akses berbayar ke saluran dan grup pribadi: Bintang Telegram dan kripto.
