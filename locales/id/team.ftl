# The team of an owner, its roles, and the operators of the bot.

team-page = 👥 <b>Tim Anda.</b> Ketuk nama untuk mengubah atau mengakhiri perannya.
team-nobody = 👥 Belum ada yang bekerja bersama Anda di sini. Undang seseorang: Anda memilih perannya, dan tidak ada yang berubah sampai Anda menyetujui orang yang membuka tautan.
team-none = Anda tidak punya saluran di sini dan tidak bekerja untuk siapa pun. Hubungkan saluran dengan /newchannel, atau buka tautan yang diberikan seorang pemilik.
team-line = { $name } · { $role } · { $where }
team-all-channels = semua saluran
team-role-manager = Pengelola
team-role-support = Dukungan
team-role-finance = Keuangan
team-role-read-only = Hanya baca
team-choose-role =
    Peran apa yang akan dimiliki orang itu?

    <b>Pengelola</b>: anggota, paket, siaran, postingan, tautan, donasi, dan pengaturan; melihat statistik.
    <b>Dukungan</b>: anggota dan pesan; tidak melihat jumlah uang.
    <b>Keuangan</b>: laporan, pengembalian dana, dan statistik.
    <b>Hanya baca</b>: melihat penawaran, anggota, statistik, postingan, tautan, donasi, dan pengaturan, tanpa mengubah apa pun.

    Dompet, pencairan, pembayaran yang tidak cocok, akses seumur hidup, dan tim tetap milik Anda sendiri.
team-choose-channels = Untuk saluran mana?
team-link =
    Kirim tautan ini kepada orang yang akan mendapat peran “{ $role }”. Berlaku untuk satu orang dan 7 hari. Saya bertanya kepada Anda sebelum ada yang berubah.

    { $link }
team-too-many = Sudah ada dua puluh undangan terbuka. Tunggu sampai sebagian dijawab atau berakhir.
team-asked-owner = <b>{ $name }</b> (<code>{ $id }</code>) membuka undangan Anda dan meminta bergabung dengan tim Anda: { $role }, { $where }.
team-approve = ✅ Setujui
team-approve-one = ✅ Setujui { $name }
team-decline = ✖️ Tolak
team-approved = Ia kini ada di tim Anda.
team-declined = Ditolak. Tidak ada yang berubah.
team-you-asked = Saya sudah bertanya kepada { $owner } apakah Anda boleh bergabung dengan tim ({ $role }). Saya menulis kepada Anda setelah diputuskan.
team-you-joined = ✅ Anda ada di tim { $owner }: { $role }, { $where }. Mulailah dengan /channels.
team-you-declined = { $owner } menolak: Anda tidak ada di tim ({ $role }, { $where }).
team-you-left = Peran Anda pada { $owner } telah berakhir ({ $role }, { $where }).
team-left-owner = <b>{ $name }</b> (<code>{ $id }</code>) keluar dari tim Anda: { $role }, { $where }.
team-left-erased = Seseorang dari tim Anda menghapus datanya, dan perannya berakhir: { $role }, { $where }.
team-open = 👥 Tim
team-member =
    <b>{ $member }</b>
    <code>{ $id }</code> · sejak { $date }

    Pilih peran lain, atau akhiri yang ini. Keduanya langsung berlaku.
team-invite = ➕ Undang seseorang
team-remove = ✖️ Akhiri peran ini
team-leave = ✖️ Tinggalkan tim { $owner }
team-removed = Peran telah berakhir.
team-role-set = Peran baru sudah berlaku.
team-more = Lainnya ({ $page } dari { $pages }) ›
team-back = ‹ Tim
team-mine = <b>Peran Anda pada orang lain</b>
team-history = <b>Perubahan terbaru tim</b>
team-history-line = { $date } · { $name }: { $change }
team-changed-tiers = paket
team-changed-links = tautan terlacak
team-changed-members = anggota
team-changed-broadcasts = siaran
team-changed-broadcast-draft = draf siaran
team-changed-broadcast-sent = siaran (dikirim atau dijadwalkan)
team-changed-broadcast-stopped = siaran (dijeda atau dihentikan)
team-changed-support = pesan
team-changed-refunds = pembayaran atau pengembalian dana
team-changed-team = perannya sendiri
team-changed-settings = pengaturan atau postingan
operators-list = 🛠 <b>Operator</b>: { $people }
operators-connecting-operators = Hanya operator yang boleh menghubungkan saluran. WHO_MAY_CONNECT=invited atau =everybody membukanya bagi orang lain.
operators-connecting-invited = Operator dan orang yang mereka undang boleh menghubungkan saluran.
operators-connecting-everybody = Semua orang boleh menghubungkan saluran.
operators-connecting-listed = Operator dan orang dalam WHO_MAY_CONNECT boleh menghubungkan saluran.
operators-claim-open = ⚠️ Tautan yang menjadikan pembukanya operator terbuka sampai { $date }.
operators-invite-owner = ➕ Undang pemilik
operators-owner-link =
    Kirim tautan ini kepada orang yang akan menghubungkan saluran di sini. Berlaku untuk satu orang dan 7 hari, selama WHO_MAY_CONNECT adalah “invited”.

    { $link }
operators-owners-button = 👥 Pemilik yang diundang
operators-owners = 👥 <b>Pemilik yang diundang dan tautan terbuka.</b> Ketuk salah satu untuk melihat atau mencabutnya. Pemilik yang undangannya Anda cabut tetap memiliki saluran yang sudah terhubung, dan tidak bisa menghubungkan yang baru.
operators-owners-none = 👥 Belum ada yang membuka undangan, dan tidak ada tautan terbuka.
operators-link-line = 🔗 Terbuka sampai { $date }
operators-link-page = 🔗 Tautan untuk seorang pemilik, dibuat oleh { $by }. Belum ada yang membukanya; berlaku sampai { $date }.
operators-owner-page =
    <b>{ $name }</b> (<code>{ $id }</code>)
    Boleh menghubungkan saluran sejak { $date }, diundang oleh { $by }. Terhubung sejauh ini: { $channels }.
    Jika Anda mencabut pemilik ini, saluran yang terhubung tetap ada, tetapi yang baru tidak bisa ditambahkan. Tautan baru mengundangnya lagi.
operators-owner-revoke = ✖️ Cabut
operators-link-end = ✖️ Akhiri tautan ini
operators-owner-revoked = Mulai sekarang pemilik ini tidak menghubungkan saluran baru. Saluran yang terhubung tetap ada.
operators-link-ended = Tautan itu tidak membuka apa pun lagi.
operators-owners-changed = Itu sudah berubah. Tidak ada yang dicabut; ini daftar terbaru.
operators-owners-back = ‹ Pemilik yang diundang
operators-claimed = ✅ Anda kini operator bot ini. Lihat /team, /anomalies, dan /jobs; /newchannel menghubungkan saluran Anda.
operators-another = 🛠 <b>{ $name }</b> (<code>{ $id }</code>) membuka tautan operator dan kini juga menjadi operator. /team menyebut semua operator. Jika itu keliru, sebutkan para operator di OPERATOR_IDS: setelah itu hanya mereka yang berlaku.
operators-owner-joined = ✅ Anda kini boleh menghubungkan saluran di sini.
