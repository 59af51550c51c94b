# Donations. The counterpart of a text about access has the same key with "donation-" before it.

command-donations = Donasi: teks, jumlah, dan target

donation-name = Donasi
donation-somebody = seseorang
donation-again = 💝 Donasi

# Giving

donation-page =
    💝 <b>{ $channel }</b>

    { $text }
donation-default-text = Anda suka yang Anda temukan di sini? Anda bisa mendukungnya dengan donasi pilihan Anda.
donation-how-much = Berapa yang ingin Anda berikan?
donation-goal = { $bar } { $percent }: { $given } dari { $goal }
donation-other-sum = ✏️ Jumlah lain
donation-in-stars = ⭐ Beri Bintang saja
donation-in-money = 💵 Beri dalam { $currency ->
        [USD] dolar
        [EUR] euro
       *[other] { $currency }
    } saja
donation-cancel = ✖️ Batal
donation-back = ‹ Kembali
donation-cancelled = Tidak ada yang diberikan, dan tidak ada yang ditagih.
donation-closed = <b>{ $channel }</b> sedang tidak menerima donasi, jadi tidak ada yang ditagih.
donation-closed-now = Saat ini donasi tidak diterima di sana. Tidak ada yang ditagih.
donation-no-way-to-pay-now = Saat ini donasi tidak bisa dibayar di sini: operator bot ini belum menyiapkan cara pembayaran.

donation-keypad =
    💝 <b>{ $channel }</b>

    Donasi Anda: <b>{ $typed }</b>
    Dari { $least } sampai { $most }.
donation-typed-stars = ⭐ { $typed }
donation-typed-money = { $sign }{ $typed }
donation-key-dot = .
donation-key-back = ⌫
donation-key-clear = C
donation-key-confirm = ✅ Konfirmasi
donation-refused-nothing = Silakan ketik jumlahnya dulu: { $least } atau lebih.
donation-refused-no-number = Ini belum berupa jumlah. Silakan ketik dari { $least } sampai { $most }.
donation-refused-too-little = Ini terlalu sedikit: paling sedikit { $least }.
donation-refused-too-much = Ini terlalu banyak: paling banyak { $most }.
donation-refused-two-decimals = Di belakang titik paling banyak dua angka.
donation-refused-one-dot = Titiknya sudah ada.
donation-refused-whole-stars = Bintang selalu utuh, jadi tanpa titik.
donation-refused-closed = Saat ini donasi tidak diterima di sana. Tidak ada yang ditagih.
donation-refused-too-many = Anda memulai banyak pembayaran dalam satu jam, jadi saya belum bisa memulai yang baru. Tidak ada yang ditagih. Coba lagi satu jam lagi.
donation-refused-no-way-to-pay = Jumlah ini tidak bisa dibayar sekarang: tidak ada koin yang menerima sesedikit itu. Silakan pilih yang lebih besar, atau coba lagi nanti. Tidak ada yang ditagih.
donation-paid-already = Donasi ini sudah dibayar. Terima kasih!

donation-review =
    💝 Anda memberi <b>{ $sum }</b> kepada <b>{ $channel }</b>.

    { $lines }

    Donasi tidak memberi akses apa pun.
donation-under-way =
    💝 <b>{ $sum }</b> untuk <b>{ $channel }</b>.

    { $lines }

    Pembayarannya menyusul di bawah. Jika Anda menutupnya, buka lagi di sini.
donation-choose-way =
    💝 <b>{ $sum }</b> untuk <b>{ $channel }</b>.

    { $lines }

    Bagaimana Anda ingin membayar?
donation-note = Catatan Anda: “{ $note }”
donation-is-named = Tim saluran melihat nama Anda.
donation-is-anonymous = 🕶 Tim saluran tidak melihat siapa Anda.
donation-pay = 💝 Beri { $sum }
donation-pay-again = 💳 Buka pembayaran
donation-begin-anew = 🔄 Mulai donasi lain
donation-note-add = ✏️ Tambah catatan
donation-note-change = ✏️ Ubah catatan
donation-hide-name = 🕶 Sembunyikan nama saya
donation-show-name = 🙂 Tampilkan nama saya
donation-change-sum = ‹ Jumlah lain
donation-note-ask = Apa yang ingin Anda sampaikan kepada pemiliknya? Paling banyak { $max } karakter.
donation-note-none = 🗑 Tanpa catatan
donation-note-empty = Tidak ada yang bisa dibaca di situ. Silakan tulis catatan Anda sekali lagi.
donation-note-long = Itu lebih dari { $max } karakter. Silakan tulis lebih singkat.
donation-note-too-late = Donasi ini sedang diproses atau sudah dibatalkan, jadi catatannya tidak bisa ditambahkan.
donation-form-failed = Terjadi kesalahan di pihak kami, dan tidak ada yang diubah. Silakan jawab sekali lagi. ID kesalahan: { $id }
donation-form-lost = Saya tidak bisa melanjutkan ini, jadi tidak ada yang diubah. Silakan mulai lagi. ID kesalahan: { $id }

donation-thanks = 💝 Terima kasih! Donasi Anda sebesar { $sum } untuk <b>{ $channel }</b> sudah tiba.
donation-thanks-in-channel = 💝 Terima kasih, { $name }, sudah mendukung { $channel }!
donation-thanks-for-anonymous = 💝 Terima kasih sudah mendukung { $channel }!

# Payment

donation-invoice-description = Donasi untuk { $channel }. Donasi tidak memberi akses apa pun.
donation-checkout-opened =
    <b>{ $tier }</b> · { $channel }

    Buka halamannya dan bayar. Saya memantau pembayarannya di sini dan berterima kasih saat sudah tiba.
donation-checkout-coins =
    <b>{ $tier }</b> · { $channel }
    { $price }

    Pilih koin untuk membayar di sini, atau pilih di halaman pembayaran. Saya memantau pembayarannya di sini.
donation-quote-until =
    Jumlah ini berlaku sampai { $date }.

    Saya memantau pembayarannya di sini.
donation-progress-failed = ❌ <b>{ $tier }</b> · { $channel }: pembayaran gagal. Mulai donasinya sekali lagi untuk mencoba lagi.
donation-order-already-paid = Donasi ini sudah dibayar. Terima kasih! Anda bisa memberi sekali lagi.
donation-order-stale = Donasi ini dimulai terlalu lama yang lalu. Silakan mulai sekali lagi.
charge-refused-donation_paid = Donasi ini sudah dibayar. Terima kasih! Tidak ada yang ditagih.
charge-refused-donation_stale = Donasi ini dimulai terlalu lama yang lalu. Silakan mulai sekali lagi.
charge-refused-donation_off = Saat ini donasi tidak diterima di sana. Tidak ada yang ditagih.

# Decisions and refunds

donation-decision-needed =
    ⚠️ Donasi untuk { $channel } memerlukan keputusan Anda. { $what }

    Donatur: { $buyer } (<code>{ $buyerId }</code>)
    Diminta: { $asked }
    Tiba: { $arrived }

    Sampai Anda memutuskan, uangnya tetap di tempatnya.
donation-decision-needed-anonymous =
    ⚠️ Donasi anonim untuk { $channel } memerlukan keputusan Anda. { $what }

    Diminta: { $asked }
    Tiba: { $arrived }

    Sampai Anda memutuskan, uangnya tetap di tempatnya.
donation-deposit-again =
    🪙 { $arrived } tiba sekali lagi untuk donasi Anda kepada { $channel }, di luar yang Anda pilih.

    Apakah ini juga dijadikan donasi? Jika tidak, silakan hubungi pemiliknya: /paysupport.
donation-deposit-use = 💝 Berikan juga
donation-payment-missing-remainder =
    ⏳ Masih kurang { $missing } untuk donasi Anda kepada { $channel }.

    Kirim ke alamat yang sama, atau hubungi pemiliknya: /paysupport.
donation-refund-payment-anonymous =
    ↩️ <b>{ $paid }</b> dari seseorang yang memberi secara anonim
    { $tier } · { $channel }
    { $date }
    Pembayaran <code>{ $id }</code>

    { $what }
donation-refund-goes-back-coins =
    Saya tidak bisa mengirim koin kembali. Setelah Anda memilih, kirim koinnya dari dasbor { $provider } Anda ke alamat yang diberikan donatur, lalu ketuk “Sudah saya kirim kembali”.

    Sampai saat itu uangnya disisihkan.
donation-refund-is-by-hand =
    ⏳ { $sums } disisihkan. Kirim persis jumlah itu dari dasbor { $provider } Anda, lalu ketuk “Sudah saya kirim kembali”.

    Sampai saat itu donatur tidak diberi tahu apa-apa.
donation-step-order-made = 💝 { $buyer } memulai donasi untuk { $channel }: { $price }.
donation-step-granted = ✅ Dihitung sebagai donasi: tidak memberi akses.
statement-kind-donation = donasi

# Settings of a channel

channel-donations = 💝 Donasi
donations-no-channels = Donasi diberikan kepada saluran. Hubungkan saluran Anda dulu: /newchannel
donations-choose = 💝 Donasi untuk saluran mana?
donations-page =
    💝 Donasi untuk <b>{ $channel }</b> aktif. Bagikan tautan ini, atau posting:
    { $link }

    Teks yang dibaca orang:
    { $text }

    Jumlah untuk diketuk:
    { $sums }
donations-page-off =
    💝 Donasi untuk <b>{ $channel }</b> nonaktif: tidak ada yang bisa memberi.

    Teks yang dibaca orang saat donasi aktif:
    { $text }

    Jumlah untuk diketuk:
    { $sums }
donations-no-goal = Belum ada target.
donations-thanks-are-on = Setiap donasi diberi ucapan terima kasih di saluran, dengan nama donatur atau sebagai “seseorang”.
donations-thanks-are-off = Saya berterima kasih kepada donatur hanya secara pribadi.
donations-switch-off = 🔴 Nonaktifkan donasi
donations-switch-on = 🟢 Aktifkan donasi
donations-change-text = ✏️ Teks
donations-change-stars = ⭐ Jumlah dalam Bintang
donations-change-money = 🪙 Jumlah dalam { $currency ->
        [USD] dolar
        [EUR] euro
       *[other] { $currency }
    }
donations-change-goal-stars = 🎯 Target dalam Bintang
donations-change-goal-money = 🎯 Target dalam { $currency ->
        [USD] dolar
        [EUR] euro
       *[other] { $currency }
    }
donations-thanks-on = 📣 Terima kasih juga di saluran
donations-thanks-off = 🔕 Tanpa terima kasih di saluran
donations-back = ‹ Saluran lain
donations-open = 💝 Ke halaman donasi
donations-set = Tersimpan.
donations-not-allowed = Anda tidak boleh lagi mengubah saluran ini, jadi tidak ada yang disimpan.
donations-ask-text = Apa yang dibaca orang saat dimintai donasi untuk <b>{ $channel }</b>? Paling banyak { $max } karakter.
donations-none-text = ↺ Pakai teks bawaan
donations-text-empty = Tidak ada yang bisa dibaca di situ. Silakan tulis sekali lagi.
donations-text-long = Itu lebih dari { $max } karakter. Silakan tulis lebih singkat.
donations-in-languages = 🌐 Dalam bahasa lain
donations-languages-are = 🌐 Bahasa dengan teks tersendiri: { $languages }
donations-languages =
    🌐 Pilih bahasa untuk menulis teks donasi <b>{ $channel }</b>. ✅: teksnya sudah ada.

    Orang dengan bahasa lain melihat teks utama atau, jika Anda belum menulisnya, teks bawaan.
donations-language-done = ✅ { $language }
donations-languages-back = ‹ Bahasa lain
donations-translation =
    🌐 Orang yang membaca dalam <b>{ $language }</b> melihat ini:

    { $text }
donations-translation-none =
    🌐 Belum ada teks dalam <b>{ $language }</b>. Orang yang membaca dalam bahasa itu melihat ini:

    { $text }
donations-translation-write = ✏️ Tulis
donations-translation-change = ✏️ Ubah
donations-translation-remove = 🗑 Hapus
donations-translation-ask = Apa yang dibaca orang dalam <b>{ $language }</b> saat dimintai donasi untuk <b>{ $channel }</b>? Paling banyak { $max } karakter.
donations-ask-stars = Jumlah Bintang mana yang ditawarkan untuk <b>{ $channel }</b>? Sampai { $max }, misalnya: 50 100 250
donations-ask-money = Jumlah { $currency ->
        [USD] dolar
        [EUR] euro
       *[other] { $currency }
    } mana yang ditawarkan untuk <b>{ $channel }</b>? Sampai { $max }, misalnya: 5 10 25
donation-sums-refused-stars = Silakan kirim bilangan bulat dari 1 sampai 10000, dengan spasi di antaranya: 50 100 250
donation-sums-refused-money = Silakan kirim jumlah dari 4,99 sampai 9999,99, dengan spasi di antaranya: 5 10 25
donation-sums-how-many = Silakan kirim satu sampai enam jumlah, dengan spasi di antaranya.
donations-ask-goal-stars =
    Berapa Bintang yang akan dikumpulkan donatur <b>{ $channel }</b>? Yang diberikan mulai sekarang dihitung.

    Misalnya: 5000
donations-ask-goal-money =
    Berapa { $currency ->
        [USD] dolar
        [EUR] euro
       *[other] { $currency }
    } yang akan dikumpulkan donatur <b>{ $channel }</b>? Yang diberikan mulai sekarang dihitung.

    Misalnya: 250
donations-none-goal-stars = 🗑 Tanpa target dalam Bintang
donations-none-goal-money = 🗑 Tanpa target dalam { $currency ->
        [USD] dolar
        [EUR] euro
       *[other] { $currency }
    }
donation-goal-refused-stars = Silakan kirim bilangan bulat, misalnya 5000.
donation-goal-refused-money = Silakan kirim jumlah, misalnya 1000 atau 99,50.
donations-thanks-refused =
    ⚠️ Saya tidak boleh menulis di <b>{ $channel }</b>, jadi tidak ada lagi ucapan terima kasih untuk donasi di sana. Donaturnya sendiri tetap diberi ucapan terima kasih seperti biasa.

    Izinkan saya memposting di sana, lalu aktifkan lagi.
