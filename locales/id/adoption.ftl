# Members whom a channel had before this bot: taken over by a list, or by their own word.

members-take-over = 📥 Ambil alih anggota

adoption-page =
    📥 <b>{ $channel }</b>

    Ini untuk anggota yang sudah ada di saluran Anda sebelum saya. Setelah diambil alih, mereka punya waktu di sini seperti yang lain: saya mengingatkan mereka, mereka bisa memperpanjang, dan saya mengeluarkan mereka saat waktunya habis.
adoption-by-list = 📄 Saya punya daftar ID
adoption-by-word = 🔗 Mereka mengetuk tautan
adoption-back = ‹ Kembali

# By a list

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
    Saya membaca { $people } ID. Untuk { $count } di antaranya, daftar tidak menyebutkan akhirnya.

    Berapa lama waktu mereka, sejak Anda mengonfirmasi? Ketuk tombol atau ketik jumlah hari.
import-checking =
    🔎 <b>{ $channel }</b>

    Saya memeriksa siapa dari daftar Anda yang ada di dalam: sejauh ini { $checked } dari { $people }, { $inside } di antaranya ada di dalam. Belum ada yang diubah.
import-dry-run =
    📄 <b>{ $channel }</b>

    Ada { $people } orang di daftar Anda.
import-is-inside = ✅ { $count } ada di dalam dan bisa diambil alih.
import-is-outside = 🚪 { $count } tidak ada di dalam.
import-is-has-time = ⏳ { $count } sudah punya waktu di sini: tetap seperti semula.
import-is-over = ⌛ { $count } punya hari terakhir yang sudah lewat.
import-is-whitelisted = 🤝 { $count } memang boleh masuk gratis.
import-is-banned = ⛔ { $count } diblokir.
import-is-administrator = 🛡 { $count } adalah admin dan tidak perlu waktu.
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
import-nothing-yet = Belum ada yang diubah. Yang tidak ada di dalam juga mendapat waktunya kalau Anda mau, dan bisa masuk lewat saya.
import-nobody-new = Tidak ada yang perlu diambil alih.
import-take = ✅ Ambil alih { $count } anggota
import-take-all = ➕ Dengan { $outside } di luar: { $count }
import-drop = ✖️ Lupakan daftar ini
import-dropped = Daftar itu dilupakan, dan tidak ada yang diubah.
import-taking =
    📥 <b>{ $channel }</b>

    Saya sedang mengambil alih mereka: sejauh ini { $taken }.
import-done =
    ✅ <b>{ $channel }</b>

    { $taken ->
        [0] Tidak ada yang diambil alih.
       *[other] { $taken } anggota diambil alih.
    }
import-left-alone = { $count } orang lain di daftar dibiarkan seperti semula.
import-unreachable = { $count } di antaranya belum pernah memulai saya, jadi saya tidak bisa mengingatkan mereka sebelum waktunya habis. Postingan di saluran Anda membantu: siapa pun yang mengetuk tombolnya bisa menerima pesan dari saya.

# By a link

adoption-closed =
    🔗 <b>{ $channel }</b>

    Anda memposting tautan di saluran Anda, dan siapa pun di dalam yang mengetuknya mendapat waktu yang Anda tentukan, satu kali per orang. Orang di luar tidak mendapat apa-apa.

    Berapa lama tautan itu berfungsi?
adoption-for = { $days } hari
adoption-ask-days = Berapa lama waktu untuk anggota <b>{ $channel }</b>, sejak ia mengetuk?
adoption-give-30 = 30 hari
adoption-give-365 = 1 tahun
adoption-give-life = Selamanya
adoption-give-days = Lainnya…
adoption-type-days = Berapa hari untuk setiap anggota? Ketik angka dari 1 sampai 3660.
adoption-opened = Tautan berfungsi mulai sekarang. Posting di saluran Anda.
adoption-open =
    🔗 <b>{ $channel }</b>

    Tautan berfungsi sampai { $date }. Siapa pun di dalam yang mengetuknya mendapat { $days } hari, satu kali.
adoption-open-life =
    🔗 <b>{ $channel }</b>

    Tautan berfungsi sampai { $date }. Siapa pun di dalam yang mengetuknya boleh tinggal selamanya.
adoption-count = Sejauh ini { $count } anggota diambil alih lewat tautan ini.
adoption-close = ⏹ Hentikan sekarang
adoption-closed-now = Tautan itu tidak lagi memberi waktu kepada siapa pun.
adoption-post = 📣 Postingan siap pakai
adoption-post-hint = Ini postingan untuk anggota Anda. Teruskan pesan berikutnya ke saluran Anda; tombolnya ikut terbawa.
adoption-post-open =
    👋 <b>{ $channel }</b>

    Anda anggota di sini? Ketuk tombolnya paling lambat { $date }, agar tempat Anda tetap milik Anda dan saya kabari sebelum berakhir.
adoption-post-known =
    👋 <b>{ $channel }</b>

    Anda anggota di sini? Ketuk tombolnya, agar saya kabari sebelum waktu Anda habis.
adoption-i-am-one = 🙋 Saya anggota

# To the member who taps it

welcome-first = 👋 Senang bertemu Anda. Anda sudah menjadi anggota, dan beginilah keadaannya:

adopted = ✅ Anda anggota <b>{ $channel }</b> sampai { $date }. Saya akan menulis sebelum berakhir.
adopted-for-life = ✅ Anda anggota <b>{ $channel }</b> selamanya.
adopted-already = ✅ Waktu Anda di <b>{ $channel }</b> berlaku sampai { $date }. Saya akan menulis sebelum berakhir.
adopted-already-for-life = ✅ Anda sudah menjadi anggota <b>{ $channel }</b> selamanya.
adopted-paused = ⏸ Waktu Anda di <b>{ $channel }</b> sedang dijeda. Waktu itu tetap milik Anda, dan /subscriptions menampilkannya.
adopted-not-needed = Anda memang boleh berada di <b>{ $channel }</b>, jadi tidak ada yang perlu Anda lakukan.
adopted-not-now = Saat ini saya tidak bisa melihat siapa yang ada di <b>{ $channel }</b>. Silakan ketuk tombolnya lagi nanti.
adopted-outside = Tautan itu untuk mereka yang sudah ada di <b>{ $channel }</b>, dan Anda belum.
adopted-had-time = Tautan itu untuk anggota yang belum pernah punya waktu di sini, satu kali per orang.
adopted-over = Tautan itu sudah tidak berfungsi.
