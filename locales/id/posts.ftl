# The two posts in a channel: the offer, and a thank-you with a donate button.

# The posts

post-offer =
    🔑 <b>{ $channel }</b>

    { $text }
post-offer-default-text = Pilih berapa lama Anda ingin tinggal. Anda masuk begitu pembayaran Anda tiba.
post-offer-empty =
    🔑 <b>{ $channel }</b>

    Saat ini tidak ada yang dijual. Silakan lihat lagi nanti.
post-thanks =
    💛 <b>{ $channel }</b>

    { $text }
post-thanks-default-text = Terima kasih sudah ada di sini. Jika Anda ingin memberi lebih, ketuk tombolnya: berapa pun jumlahnya membantu.
post-thanks-no-button = Terima kasih sudah ada di sini.
post-donate = 💛 Donasi
post-outdated = ⬇️ Postingan ini sudah lama. Ada yang lebih baru.

# Pages of the owner

channel-posts = 📌 Postingan saluran
posts =
    📌 Postingan saluran <b>{ $channel }</b>

    <b>Penawaran</b>: { $offer }
    <b>Terima kasih</b>: { $thanks }

    Postingan baru menggantikan yang lama. Ketuk salah satu untuk mengaturnya.
posts-name-offer = 📣 Penawaran
posts-name-thanks = 💛 Terima kasih
posts-about-offer = Yang dijual, dengan tombol untuk setiap paket. Saat paket Anda berubah, saya mengubah postingannya di tempatnya.
posts-about-thanks = Ucapan terima kasih kepada mereka yang di dalam, dengan tombol untuk berdonasi.
posts-page =
    { $post } · <b>{ $channel }</b>

    { $about }

    Di mana: { $place }
    Kapan: { $time }
    Terakhir: { $last }
posts-no-place = belum di mana-mana. Pilih saluran publik, tempat pendatang baru melihatnya.
posts-time-off = hanya saat Anda mengetuk “Posting sekarang”
posts-time-daily = setiap hari pukul { $time }
posts-time-stopped = dihentikan, karena gagal lima kali berturut-turut
posts-time-next = { $time }, berikutnya { $next }
posts-last-none = belum pernah diposting
posts-last-under-way = sedang diposting
posts-last-posted = diposting { $date }
posts-last-failed = gagal. { $why }
posts-last-unclear = jawaban Telegram hilang, jadi silakan lihat apakah postingannya ada
posts-last-late = dilewati, karena saya tidak bisa mempostingnya dalam sejam dari waktunya
posts-last-empty = dilewati. { $why }
posts-obstacle = ⚠️ { $why }

posts-now = 📤 Posting sekarang
posts-times = 🕘 Waktu
posts-text = ✏️ Teks
posts-pick = 📍 Pilih saluran publik
posts-here = 📍 Posting di saluran ini sendiri
posts-switch-on = ▶️ Aktifkan lagi
posts-open = 📌 Buka halamannya
posts-back = ‹ Kembali
posts-set = Sudah diatur.
posts-not-yours = Saluran ini tidak lagi Anda kelola, jadi tidak ada yang diubah. /channels menampilkan yang Anda kelola.

posts-now-requested = Saya mempostingnya sekarang, menggantikan yang sebelumnya.
posts-now-too-soon = Yang terakhir kurang dari lima menit yang lalu. Anda bisa memposting lagi pada { $again }.
posts-now-under-way = Sudah ada satu yang sedang diposting.
posts-now-not-connected = Saat ini saya tidak bisa bekerja di saluran itu. Halamannya menyebutkan apa yang kurang di sana.
posts-now-no-place = Pilih saluran untuknya dulu.
posts-now-disabled = Postingan ini dihentikan, karena gagal lima kali berturut-turut. Aktifkan dulu.

# Time

posts-ask-time =
    { $post }: pukul berapa saya posting setiap hari?

    Waktu dalam zona waktu pemilik saluran: { $zone }.
posts-zone-unknown = UTC, karena saya tidak tahu ia di mana (/timezone)
posts-time-choice = { $time }
posts-time-chosen = ✅ { $time }
posts-not-daily = 🚫 Tidak otomatis

# Channel

posts-ask-place =
    Di saluran mana saya memposting penawaran untuk <b>{ $channel }</b>? Ketuk tombol di bawah dan pilih: Telegram sekaligus menjadikan saya admin di sana.

    Saya meminta satu hak: memposting pesan.
posts-picker = 📍 Pilih saluran
posts-pick-again = 📍 Pilih lagi
posts-picked = 👍 Mulai sekarang penawarannya tampil di <b>{ $place }</b>.
posts-picked-bot-may-not = Saya belum boleh memposting di saluran itu. Pilih lagi, dan Telegram memberi saya haknya; atau buka pengaturannya → Admin → nama saya, dan aktifkan “Posting pesan”.
posts-picked-chooser-may-not = Menurut Telegram, Anda sendiri tidak boleh memposting di saluran itu, jadi saya tidak bisa melakukannya untuk Anda. Minta hak memposting kepada pemiliknya, lalu pilih lagi.
posts-picked-unknown = Saya tidak bisa melihat saluran itu. Pilih lagi, dan Telegram menjadikan saya admin di sana.

# Text

posts-ask-text =
    { $post }: apa isinya? Ketik, sampai { $max } karakter. Nama saluran ada di atasnya dan tombol di bawahnya.
posts-default-text = ↩️ Teks bawaan
posts-text-empty = Teksnya kosong. Silakan ketik sekali lagi.
posts-text-long = Itu lebih dari { $max } karakter. Silakan ketik yang lebih pendek.
posts-text-set = ✅ Disimpan. Postingan di saluran berubah dalam semenit.
posts-text-failed = Terjadi kesalahan di pihak kami dan tidak ada yang diubah. Silakan ketik sekali lagi. ID kesalahan: { $id }
posts-text-lost = Saya tidak bisa melanjutkan formulir ini, jadi formulir ditutup dan tidak ada yang diubah. Silakan mulai lagi dari /channels. ID kesalahan: { $id }

# Failures

posts-why-bot-may-not = Saya tidak boleh memposting di <b>{ $place }</b>. Buka pengaturannya → Admin → nama saya, dan aktifkan “Posting pesan”.
posts-why-chooser-may-not = Yang memilih <b>{ $place }</b> tidak boleh lagi memposting di sana atau tidak lagi mengelola saluran ini. Pilih sekali lagi saluran untuk penawarannya.
posts-why-refused = Kata Telegram: { $reason }
posts-stopped =
    ⚠️ { $post } untuk <b>{ $channel }</b> gagal lima kali berturut-turut, jadi saya berhenti mempostingnya.

    { $why }

    Setelah diperbaiki, ketuk tombolnya: postingan berlanjut pada waktu biasanya.
posts-notify-failed =
    ⚠️ { $post } untuk <b>{ $channel }</b> tidak diposting.

    { $why }
posts-notify-unclear = ⚠️ { $post } untuk <b>{ $channel }</b>: jawaban Telegram hilang. Silakan lihat apakah postingannya ada sebelum memposting lagi.
posts-notify-late = ⚠️ { $post } untuk <b>{ $channel }</b> tidak diposting: saya tidak bisa melakukannya dalam sejam. Anda bisa mencoba lagi sekarang.
posts-notify-empty =
    { $post } untuk <b>{ $channel }</b> tidak diposting.

    { $why }
posts-empty-offer = Saat ini tidak ada yang dijual.
posts-empty-thanks = Donasi dinonaktifkan: lihat /donations.
