# Broadcasts: writing, sending, and muting them.

command-broadcast = Tulis kepada orang-orang di saluran
command-mute = Bisukan atau aktifkan siaran
channel-broadcasts = 📣 Siaran

broadcast-which = 📣 Kepada siapa Anda ingin menulis? Pilih saluran.
broadcast-no-channels =
    Anda belum mengelola saluran di sini, jadi belum ada yang bisa dikirimi.

    /newchannel menghubungkan satu.
broadcast-list =
    📣 <b>{ $channel }</b>

    Siaran terbaru Anda. Ketuk salah satu untuk melihat statusnya.
broadcast-list-empty =
    📣 <b>{ $channel }</b>

    Siaran dikirim kepada orang-orang di saluran Anda, masing-masing di obrolan pribadi dengan saya. Anda memilih siapa yang menerimanya, dan melihatnya lebih dulu.
broadcast-new = ✍️ Siaran baru
broadcast-label-draft = 📝 Draf · { $what }
broadcast-label-scheduled = 🕒 { $date } · { $what }
broadcast-label-weekly = 🔁 { $date } · { $what }
broadcast-label-running = ▶️ { $bar }
broadcast-label-paused = ⏸ { $bar }
broadcast-label-done = ✅ { $date } · { $what } · { $count }
broadcast-label-stopped = ⏹ { $date } · { $what } · { $count }
broadcast-kind-text = teks
broadcast-kind-photo = foto
broadcast-kind-video = video
broadcast-kind-animation = animasi
broadcast-kind-document = berkas
broadcast-kind-audio = berkas audio
broadcast-kind-voice = pesan suara
broadcast-kind-poll = jajak pendapat
broadcast-kind-sticker = stiker
broadcast-kind-album = album
broadcast-kind-other = pesan
broadcast-back-list = ‹ Siaran
broadcast-back = ‹ Kembali
broadcast-not-yours = Siaran ini tidak bisa Anda ubah lagi. /broadcast menampilkan siaran Anda.
broadcast-form-lost = Saya tidak bisa melanjutkan itu, dan tidak ada yang dikirim. Silakan mulai lagi dari /broadcast. ID kesalahan: { $id }
broadcast-failed = Terjadi kesalahan di pihak kami, dan tidak ada yang diubah. Silakan coba sekali lagi. ID kesalahan: { $id }
broadcast-changed-meanwhile = Sementara itu ada yang berubah. Halaman ini sekarang sudah terbaru.

# The message

broadcast-ask-message =
    ✍️ Kirimkan apa yang akan diterima orang-orang di <b>{ $channel }</b>: teks, foto, video, album, jajak pendapat, atau apa pun. Anda juga boleh meneruskannya.

    Mereka mendapat salinannya, apa adanya dan tanpa nama Anda. Belum ada yang dikirim.
broadcast-not-copyable = Itu tidak bisa disalin. Silakan kirim teks, foto, video, album, berkas, atau jajak pendapat.
broadcast-protected = Pesan itu dilindungi dari penyalinan. Silakan kirim yang lain.
broadcast-quiz = Saya tidak tahu jawaban kuis itu, jadi Telegram tidak mengizinkan saya menyalinnya. Silakan buat kuis baru di obrolan ini, atau kirim yang lain.
broadcast-draft =
    📝 <b>{ $channel }</b>: { $what }

    { $count ->
        [0] Kepada: { $who }. Saat ini tidak ada.
       *[other] Kepada: { $who }. Jumlahnya <b>{ ABOUT($count) } orang</b>.
    }
broadcast-draft-buttons = Tombol: { $buttons }
broadcast-draft-next = Anda melihat pratinjau sebelum apa pun dikirim.
broadcast-to-who = 👥 Siapa penerimanya
broadcast-to-buttons =
    { $count ->
        [0] 🔗 Tombol
       *[other] 🔗 Tombol ({ $count })
    }
broadcast-preview = 👀 Pratinjau dan kirim
broadcast-another-message = ✍️ Pesan lain
broadcast-discard = 🗑 Buang
broadcast-discarded = Drafnya dibuang. Tidak ada yang dikirim.

# Buttons

broadcast-buttons-none = 🔗 Belum ada tombol Anda di bawah pesan. Apa fungsi tombolnya?
broadcast-buttons = 🔗 Tombol-tombol ini ada di bawah pesan Anda. Ketuk salah satu untuk menghapusnya.
broadcast-button-remove = ✖️ { $text }
broadcast-add-link = ➕ Tautan
broadcast-add-tier = ➕ Paket
broadcast-add-donate = ➕ Donasi
broadcast-which-tier = Paket mana yang dijual tombol itu?
broadcast-tier-label = 🔑 { $name }
broadcast-donate-label = 💝 Donasi
broadcast-buttons-full = Tempatnya hanya cukup untuk { $max } tombol. Hapus satu dulu.
broadcast-ask-link =
    🔗 Kirimkan tulisan tombolnya dan alamat tujuannya, misalnya:

    <code>Baca selengkapnya – https://example.org</code>

    Tulisannya boleh sampai { $max } karakter.
broadcast-link-no-address = Saya tidak melihat alamat di akhirnya. Silakan kirim seperti ini: Baca selengkapnya – https://example.org
broadcast-link-no-label = Apa tulisan tombolnya? Silakan taruh sebelum alamat: Baca selengkapnya – https://example.org
broadcast-link-label-long = Itu terlalu panjang untuk tombol: paling banyak 40 karakter. Silakan kirim sekali lagi.
broadcast-link-address-long = Alamat itu terlalu panjang untuk tombol. Silakan kirim yang lebih pendek.

# Recipients

broadcast-who =
    👥 <b>{ $channel }</b>: { $who }

    { $count ->
        [0] Saat ini tidak ada orangnya.
       *[other] Jumlahnya <b>{ ABOUT($count) } orang</b>.
    }

    Yang membisukan saluran Anda, memblokir saya, atau diblokir tidak menerimanya.
broadcast-who-everyone = Semua (anggota dan pengunjung)
broadcast-who-active = Aktif
broadcast-who-in-grace = Dalam masa tenggang
broadcast-who-ended = Berakhir
broadcast-who-never-paid = Belum pernah membayar
broadcast-chosen = • { $name } •
broadcast-pick-tier = 🔑 Satu paket
broadcast-pick-language = 🌐 Satu bahasa
broadcast-any-tier = Semua paket
broadcast-any-language = Semua bahasa

# Preview, sending and scheduling

broadcast-cannot-copy = Telegram tidak mengizinkan saya menyalin pesan itu, jadi saya tidak bisa mengirimnya kepada siapa pun. Apakah Anda menghapusnya? Silakan pilih yang lain. ID kesalahan: { $id }
broadcast-ready =
    👆 Inilah yang mereka terima.

    <b>{ $channel }</b> · { $who }: <b>{ ABOUT($count) } orang</b>, sekitar { $time }.
broadcast-ready-nobody =
    👆 Inilah yang akan mereka terima.

    <b>{ $channel }</b> · { $who }: saat ini tidak ada. Anda bisa menjadwalkannya untuk nanti, atau memilih yang lain.
broadcast-poll-note = Masing-masing mendapat jajak pendapat sendiri: suara mereka tidak digabung.
broadcast-album-note = Di bawah album, Telegram tidak punya tempat untuk tombol. Yang tidak mau lagi bisa mengirim /mute.
broadcast-keep-message = Biarkan pesan Anda di obrolan ini: saya menyalinnya dari sini.
broadcast-send = 📨 Kirim ke { ABOUT($count) } orang sekarang
broadcast-send-fast = ⚡ Sekaligus, maks. { $stars } Bintang dari saldo Anda
broadcast-too-few-stars = Ini memerlukan { $needed } Bintang Anda, sedangkan saldo Anda { $balance }. Tidak ada yang dikirim. Anda bisa mengirimnya gratis, hanya lebih lambat.
broadcast-stars-reserved = ⭐ Disisihkan dari Bintang Anda: { $reserved }
broadcast-stars-spent = ⭐ Bintang terpakai: { $spent }. Kembali ke saldo Anda: { $returned }
broadcast-schedule = 🕒 Nanti
broadcast-repeat = 🔁 Setiap minggu
broadcast-change = ‹ Ubah
broadcast-begun = Siaran sedang dikirim.
broadcast-quota = Di sini boleh { $limit } siaran sehari. Yang berikutnya boleh dikirim pada { $date }.
broadcast-ask-moment =
    🕒 Kapan dikirim?

    Ketuk, atau ketik waktu seperti <code>18:30</code>, <code>besok 9:00</code>, atau <code>24.12.2026 18:00</code>.
broadcast-ask-week =
    🔁 Kapan pertama kali dikirim? Setelah itu dikirim lagi setiap minggu, pada hari dan jam yang sama.

    Ketuk, atau ketik waktu seperti <code>18:30</code>, <code>besok 9:00</code>, atau <code>24.12.2026 18:00</code>.
broadcast-in-utc = Waktu dalam UTC. /timezone mengatur zona waktu Anda.
broadcast-in-your-time = Waktu dalam zona waktu Anda.
broadcast-at-morning = Besok, 9:00
broadcast-at-noon = 12:00
broadcast-at-evening = 18:00
broadcast-moment-unclear = Saya tidak bisa membaca itu sebagai waktu. Silakan ketik seperti 18:30, besok 9:00, atau 24.12.2026 18:00.
broadcast-moment-no-such-day = Hari itu tidak ada di kalender. Silakan ketik yang lain.
broadcast-moment-past = Itu sudah lewat. Silakan ketik waktu yang akan datang.
broadcast-moment-far = Itu lebih dari setahun lagi. Silakan ketik waktu yang lebih dekat.
broadcast-not-scheduled = Siaran itu sudah dikirim atau dibuang, jadi saya tidak menjadwalkan apa pun.
broadcast-scheduled =
    🕒 <b>{ $channel }</b>: { $what }

    Dikirim pada { $date }, kepada siapa pun yang saat itu termasuk “{ $who }”.

    Biarkan pesan Anda di obrolan ini: saya menyalinnya dari sini.
broadcast-weekly =
    🔁 <b>{ $channel }</b>: { $what }

    Dikirim pada { $date } dan setiap minggu sesudahnya, kepada siapa pun yang saat itu termasuk “{ $who }”.

    Biarkan pesan Anda di obrolan ini: saya menyalinnya dari sini.

broadcast-not-sent =
    ⚠️ <b>{ $channel }</b>: siaran untuk { $date } ({ $what }) tidak dikirim, karena orang yang merencanakannya tidak bisa lagi mengirim siaran kanal ini.

    Jika tetap perlu dikirim, tulis sebagai siaran baru.

broadcast-cancel-schedule = ✖️ Jangan dikirim

# Progress, editing and deleting

broadcast-finding-recipients =
    📣 <b>{ $channel }</b>

    Saya sedang mencari siapa penerimanya…
broadcast-is-sending = 📣 <b>{ $channel }</b>
broadcast-is-paused = ⏸ <b>{ $channel }</b> · dijeda
broadcast-is-stopped = ⏹ <b>{ $channel }</b> · dihentikan
broadcast-is-done = ✅ <b>{ $channel }</b> · selesai
broadcast-paused-content-gone = Pesan yang saya salin sudah tidak ada di obrolan kita, jadi saya tidak bisa melanjutkan. Hentikan siaran ini, dan kirim pesannya lagi sebagai siaran baru.
broadcast-paused-refused = Telegram menolak pesan ini untuk semua orang, jadi saya berhenti mencoba. Jika pesan ini akan dikirim sekaligus, mungkin Bintang di saldo bot terlalu sedikit: lanjutkan bila sudah cukup. Jika tidak, hentikan, dan kirim pesan lain.
broadcast-count-sent =
    { $count ->
        [0] ✅ belum terkirim kepada siapa pun
       *[other] ✅ terkirim kepada { $count }
    }
broadcast-count-blocked = 🚫 { $count } memblokir saya
broadcast-count-failed = ⚠️ { $count } tidak terkirim
broadcast-count-unclear = ❔ { $count } tanpa jawaban: mungkin sudah terkirim
broadcast-count-left = ▫️ { $count } lagi
broadcast-count-missed = ▫️ { $count } tidak menerimanya
broadcast-rate = { $rate } per detik · sekitar { $time } lagi
broadcast-rate-unknown = Baru dimulai…
broadcast-seconds = { $seconds } detik
broadcast-minutes = { $minutes } menit
broadcast-hours = { $hours } jam { $minutes } menit
broadcast-pause = ⏸ Jeda
broadcast-resume = ▶️ Lanjutkan
broadcast-stop = ⏹ Hentikan
broadcast-done-pause = Dijeda.
broadcast-done-resume = Berlanjut.
broadcast-done-stop = Dihentikan.
broadcast-resend = 🔁 Sekali lagi ke yang tanpa jawaban ({ $count })
broadcast-resend-hint = Jawaban Telegram tentang beberapa orang hilang: pesannya mungkin sudah mereka terima, mungkin belum. Anda bisa mengirimnya sekali lagi kepada mereka. Yang sudah menerimanya akan menerimanya dua kali.
broadcast-done-resend = Dikirim sekali lagi ke yang tanpa jawaban.
broadcast-failures = ⬇️ Orang yang tidak terjangkau
broadcast-failures-file = { $count } orang dari { $channel } yang mungkin tidak dijangkau siaran ini.
broadcast-column-id = ID Telegram
broadcast-column-name = Nama
broadcast-column-username = Nama pengguna
broadcast-column-outcome = Yang terjadi
broadcast-column-reason = Alasan menurut Telegram
broadcast-outcome-blocked = memblokir bot
broadcast-outcome-failed = tidak terkirim
broadcast-outcome-unclear = tanpa jawaban, mungkin terkirim
broadcast-edit = ✏️ Ubah di mana-mana
broadcast-ask-text = ✏️ Kirimkan teks barunya, dengan formatnya. Boleh sampai { $max } karakter dan menggantikan yang lama; tombolnya tetap.
broadcast-ask-caption = ✏️ Kirimkan keterangan barunya sebagai teks, dengan formatnya. Boleh sampai { $max } karakter dan menggantikan yang lama; sisanya tetap.
broadcast-edit-not-text = Saya hanya bisa mengubah teksnya. Silakan kirim sebagai pesan teks.
broadcast-edit-too-long = Itu terlalu panjang. Silakan kirim lebih sedikit karakter.
broadcast-ask-sure = Ubah untuk semua { $count } orang yang menerimanya?
broadcast-edit-sure = ✏️ Ya, ubah
broadcast-edit-tap = Silakan ketuk “Ya, ubah”, atau batalkan.
broadcast-edit-begun = Saya sedang mengubahnya. Halaman siaran itu menampilkan kemajuannya.
broadcast-edit-not = Siaran itu tidak bisa diubah sekarang: sedang diubah atau ditarik kembali, atau bukan milik Anda lagi.
broadcast-delete = 🗑 Hapus di mana-mana
broadcast-delete-ask =
    🗑 Tarik kembali dari semua { $count } orang yang menerimanya?

    Telegram menghapus yang lebih baru dari 48 jam. Salinan yang lebih lama tetap ada.
broadcast-delete-sure = 🗑 Ya, hapus di mana-mana
broadcast-delete-cancel = ‹ Tidak, biarkan
broadcast-revising-delete = 🗑 Saya sedang menariknya kembali: { $bar }
broadcast-revising-edit = ✏️ Saya sedang mengubahnya: { $bar }
broadcast-deleted = 🗑 Ditarik kembali dari { $count }.
broadcast-deleted-not = Untuk { $count } tidak bisa dihapus: mungkin sudah terlalu lama.
broadcast-edited = ✏️ Diubah untuk { $count }.
broadcast-edited-not = Untuk { $count } tidak bisa diubah: mungkin mereka sudah menghapusnya.

# Muting

broadcast-mute = 🔕 Bisukan
mute-page =
    🔔 Saluran ini bisa mengirim siaran kepada Anda. Ketuk saluran untuk membisukan atau mengaktifkannya.

    Siaran adalah pesan pemilik kepada semua orang. Pesan tentang akses Anda sendiri selalu datang.
mute-nothing = Di sini tidak ada yang mengirim siaran kepada Anda, jadi tidak ada yang perlu dibisukan.
mute-is-on = 🔔 { $channel }
mute-is-off = 🔕 { $channel }
mute-done = Anda tidak lagi menerima siaran dari { $channel }. /mute mengembalikannya.
