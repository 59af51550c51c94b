# /health untuk operator, dan peringatan tentang instalasi.

health-title = <b>Kondisi</b> · { $when }
health-undelivered = Pembeli yang menunggu tautan undangan: { $count }
health-held = Pembayaran yang menunggu keputusan: { $count }
health-ledger = Pembukuan: { $sum }
health-ledger-fits = seimbang
health-updates = Pesan dan ketukan yang menunggu saya: { $count }
health-telegram = Pembaruan yang menunggu di Telegram: { $count }
health-jobs-due = Tugas yang harus berjalan: { $count }
health-jobs-failed = Tugas yang gagal untuk seterusnya: { $count }
health-removals = Orang yang masih di dalam setelah aksesnya berakhir: { $count }
health-channels = Saluran tempat saya tidak bisa bekerja: { $count }
health-broadcasts = Siaran yang sedang dikirim: { $count }
health-refresh = 🔄 Muat ulang
health-well = ✅ Semua baik.
health-problems = ⚠️ <b>Masalah, yang terlama dulu</b>
health-problem = <b>{ $problem }.</b>
health-problem-since = <b>{ $problem }</b>, sejak { $since }.
health-more = Masalah lain: { $count }
health-alert-more = Semua angka: /health
health-over =
    ✅ <b>Semua baik kembali.</b>
    { $from } – { $until }

health-name-ledger = Pembukuan tidak seimbang
health-name-custody = Saldo di penyedia berbeda dari pembukuan
health-name-clock = Jam server salah
health-name-undelivered = Seorang pembeli menunggu tautan undangan
health-name-updates = Pesan tidak dijawab
health-name-telegram = Telegram tidak dapat mengantar pembaruan
health-name-jobs-due = Tugas terlambat dimulai
health-name-removals = Ada orang yang masih di dalam setelah aksesnya berakhir
health-name-jobs-failed = Sebuah tugas gagal untuk seterusnya
health-name-held = Sebuah pembayaran menunggu keputusan
health-name-channels = Saya tidak bisa bekerja di sebuah saluran

health-remedy-ledger = Jangan bayarkan apa pun. /anomalies menyebut entrinya; mungkin ada yang mengubah baris secara manual.
health-remedy-custody = /anomalies menyebut saldonya. Jika tidak ada yang memindahkan uang secara manual, jangan kirim pencairan sebelum tahu sebabnya.
health-remedy-clock = <code>npm run doctor</code> menunjukkan selisihnya. Biarkan mesin menyinkronkan jamnya (chrony, systemd-timesyncd): akses berakhir menurut jam ini.
health-remedy-undelivered = Lihat pengiriman yang gagal di /jobs, lalu jalankan <code>npm run doctor</code>: perintah ini menyebut saluran tempat hak saya kurang.
health-remedy-updates = Periksa apakah proses dengan peran <code>bot</code> dan <code>web</code> berjalan, dan cari <code>update_postponed</code> di log.
health-remedy-telegram = Jalankan <code>npm run doctor</code> di server: perintah ini menampilkan webhook seperti yang dilihat Telegram.
health-remedy-jobs-due = Periksa apakah ada proses dengan peran <code>worker</code> yang berjalan. Jika semuanya sibuk, jalankan satu lagi.
health-remedy-removals = Lihat pengeluaran yang gagal di /jobs, lalu jalankan <code>npm run doctor</code>: perintah ini menyebut saluran tempat hak saya kurang.
health-remedy-jobs-failed = /jobs menampilkan penyebabnya. Setelah diperbaiki, coba lagi tugas itu di sana.
health-remedy-held = Buka /anomalies dan putuskan.
health-remedy-channels = <code>npm run doctor</code> menyebut saluran dan hak yang kurang. Hanya pemiliknya yang dapat memberikannya kembali, dan ia sudah tahu.
