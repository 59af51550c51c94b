# Import of the members that a channel had before the bot: from a list of ids, or by a link that members tap.

members-import = 📥 Ambil alih anggota

import-page =
    📥 <b>{ $channel }</b>

    Ambil alih anggota yang sudah ada di saluran Anda sebelum saya. Setelah itu saya mengingatkan mereka, mereka bisa memperpanjang, dan saya mengeluarkan mereka saat aksesnya berakhir.
import-by-list = 📄 Saya punya daftar ID
import-by-link = 🔗 Mereka mengetuk tautan
import-back = ‹ Kembali

# From a list

import-ask-list =
    📄 Kirimkan anggota <b>{ $channel }</b>: satu ID Telegram per baris, sebagai pesan atau berkas .txt atau .csv sampai 1 MB.

    Setelah ID, Anda boleh menyebutkan berapa lama waktunya: jumlah hari, hari terakhir, atau “selamanya”.

    <code>123456789
    123456790,45
    123456791,2030-12-31
    123456792,selamanya</code>

    Belum ada yang diubah: saya tunjukkan dulu apa yang saya temukan.
import-not-a-list = Saya bisa membaca berkas .txt dan .csv. Silakan kirim daftarnya dalam bentuk itu atau sebagai pesan.
import-too-big = Saya bisa membaca berkas sampai 1 MB. Silakan kirim yang lebih kecil.
import-unavailable = Saya tidak bisa mengambil berkas itu dari Telegram. Silakan kirim sekali lagi.
import-too-many = Saya bisa mengambil alih { $max } orang sekaligus. Silakan kirim daftarnya beberapa bagian.
import-nobody = Saya tidak menemukan ID Telegram di dalamnya. Silakan kirim satu ID per baris, misalnya 123456789.
import-failed = Terjadi kesalahan di pihak kami, dan tidak ada yang diubah. Silakan coba sekali lagi. ID kesalahan: { $id }
import-ask-days =
    ID dalam daftar Anda: { $people }, di antaranya tanpa tanggal akhir: { $count }.

    Berapa lama waktu mereka, sejak Anda mengonfirmasi? Ketuk tombol atau ketik jumlah hari.
import-checking =
    🔎 <b>{ $channel }</b>

    Saya memeriksa siapa dari daftar Anda yang ada di dalam: sejauh ini { $checked } dari { $people }, { $inside } di antaranya ada di dalam. Belum ada yang diubah.
import-dry-run =
    📄 <b>{ $channel }</b>

    Ada { $people } orang di daftar Anda.
import-is-inside = ✅ { $count } ada di dalam dan bisa diambil alih.
import-is-outside = 🚪 { $count } tidak ada di dalam.
import-is-has-time = ⏳ { $count } sudah punya akses: tidak ada yang berubah.
import-is-over = ⌛ { $count } punya hari terakhir yang sudah lewat.
import-is-allowed = 🤝 { $count } memang boleh masuk gratis.
import-is-banned = ⛔ { $count } diblokir.
import-is-administrator = 🛡 { $count } adalah admin dan tidak perlu diambil alih.
import-is-native-subscriber = ⭐ { $count } membayar lewat langganan Telegram sendiri.
import-is-bot = 🤖 { $count } adalah bot.
import-term-days = { $count } tidak punya akhir di daftar dan mendapat { $days } hari mulai sekarang.
import-term-life = { $count } tidak punya akhir di daftar dan tinggal selamanya.
import-refused-bot = Bot: { $lines }
import-refused-not-an-id = Bukan ID Telegram: { $lines }
import-refused-a-chat = Obrolan, bukan orang: { $lines }
import-refused-a-name = Nama pengguna, padahal perlu ID: { $lines }
import-refused-twice = Ganda, yang pertama yang dihitung: { $lines }
import-refused-end-unclear = Akhir yang tidak terbaca: { $lines }
import-refused-end-over = Akhir yang sudah lewat: { $lines }
import-refused-end-far = Akhir lebih dari sepuluh tahun lagi: { $lines }
import-lines =
    { $count ->
        [1] baris { $lines }
       *[other] baris { $lines }
    }
import-lines-more = { $count } lagi
import-not-changed-yet = Belum ada yang diubah. Anda juga bisa menawarkan akses kepada orang yang tidak ada di saluran: waktunya mulai saat mereka menerima, dan sampai saat itu Anda tidak melihat nama.
import-nobody-new = Tidak ada yang perlu diambil alih.
import-confirm = ✅ Ambil alih { $count } anggota
import-confirm-all = ➕ Dengan { $outside } di luar: { $count }
import-discard = ✖️ Lupakan daftar ini
import-discarded = Daftar itu dilupakan, dan tidak ada yang diubah.
import-running =
    📥 <b>{ $channel }</b>

    Saya sedang mengambil alih mereka: sejauh ini { $taken }.
import-done =
    ✅ <b>{ $channel }</b>

    { $taken ->
        [0] Tidak ada yang diambil alih.
       *[other] { $taken } anggota diambil alih.
    }
import-skipped = { $count } orang lain di daftar dibiarkan seperti semula.
import-offered = { $count } orang tidak ada di saluran. Kepada yang bisa saya kirimi pesan, saya bertanya sekali apakah mereka mau akses.
import-unreachable = { $count } di antaranya belum pernah memulai saya, jadi saya tidak bisa mengingatkan mereka sebelum waktunya habis. Postingan di saluran Anda membantu: siapa pun yang mengetuk tombolnya bisa menerima pesan dari saya.

# By a link: the claim window

claim-closed =
    🔗 <b>{ $channel }</b>

    Anda memposting tautan di saluran Anda. Setiap anggota yang mengetuknya mendapat waktu yang Anda tentukan, satu kali. Orang yang tidak ada di saluran tidak mendapat apa-apa.

    Berapa lama tautan itu berfungsi?
claim-for = { $days } hari
claim-ask-days = Berapa lama waktu untuk anggota <b>{ $channel }</b>, sejak ia mengetuk?
claim-give-30 = 30 hari
claim-give-365 = 1 tahun
claim-give-life = Selamanya
claim-give-days = Lainnya…
claim-type-days = Berapa hari untuk setiap anggota? Ketik angka dari 1 sampai 3660.
claim-opened = Tautan berfungsi mulai sekarang. Posting di saluran Anda.
claim-open =
    🔗 <b>{ $channel }</b>

    Tautan berfungsi sampai { $date }. Siapa pun di dalam yang mengetuknya mendapat { $days } hari, satu kali.
claim-open-life =
    🔗 <b>{ $channel }</b>

    Tautan berfungsi sampai { $date }. Siapa pun di dalam yang mengetuknya boleh tinggal selamanya.
claim-count = Sejauh ini { $count } anggota diambil alih lewat tautan ini.
claim-close = ⏹ Hentikan sekarang
claim-closed-now = Tautan itu tidak lagi memberi waktu kepada siapa pun.
claim-post = 📣 Postingan siap pakai
claim-post-hint = Ini postingan untuk anggota Anda. Teruskan pesan berikutnya ke saluran Anda; tombolnya ikut terbawa.
claim-post-open =
    👋 <b>{ $channel }</b>

    Apakah Anda anggota di sini? Ketuk tombolnya paling lambat { $date } agar akses Anda tetap ada. Saya ingatkan sebelum berakhir.
claim-post-known =
    👋 <b>{ $channel }</b>

    Apakah Anda anggota di sini? Ketuk tombolnya, agar saya bisa mengingatkan sebelum akses Anda berakhir.
claim-button = 🙋 Saya anggota

# Answers to the member who taps the link

claimed = ✅ Anda anggota <b>{ $channel }</b> sampai { $date }. Saya akan menulis sebelum berakhir.
claimed-for-life = ✅ Anda anggota <b>{ $channel }</b> selamanya.
claimed-already = ✅ Waktu Anda di <b>{ $channel }</b> berlaku sampai { $date }. Saya akan menulis sebelum berakhir.
claimed-already-for-life = ✅ Anda sudah menjadi anggota <b>{ $channel }</b> selamanya.
claimed-paused = ⏸ Akses Anda ke <b>{ $channel }</b> sedang dijeda. Waktu Anda tidak berkurang, dan /subscriptions menampilkannya.
claimed-not-needed = Anda memang boleh berada di <b>{ $channel }</b>, jadi tidak ada yang perlu Anda lakukan.
claimed-not-now = Saat ini saya tidak bisa melihat siapa yang ada di <b>{ $channel }</b>. Silakan ketuk tombolnya lagi nanti.
claimed-outside = Tautan itu untuk mereka yang sudah ada di <b>{ $channel }</b>, dan Anda belum.
claimed-had-time = Tautan itu untuk anggota yang belum pernah punya akses lewat saya, satu kali per orang.
claimed-over = Tautan itu sudah tidak berfungsi.
