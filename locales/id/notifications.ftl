# Notifications for owners.

command-notifications = Notifikasi tentang saluran saya
channel-notifications = 🔔 Notifikasi

notification-heading = 🔔 <b>{ $channel }</b>
notification-digest = 🗓 <b>{ $channel }</b> · ringkasan harian Anda

notification-one-new-subscription = 🎉 <b>{ $person }</b> membeli <b>{ $tier }</b> · { $channel }.
notification-one-renewal = 🔁 <b>{ $person }</b> memperpanjang <b>{ $tier }</b> · { $channel }.
notification-one-donation = 💝 <b>{ $person }</b> berdonasi · { $channel }.
notification-one-failed-renewal =
    ⚠️ <b>{ $person }</b> tidak bisa ditagih untuk <b>{ $tier }</b> · { $channel }.
    Ia sudah diberi tahu, dan boleh tinggal sampai { $date }.
notification-one-removal = 🚪 <b>{ $person }</b> dikeluarkan dari { $channel }: waktunya sudah habis ({ $tier }).
notification-somebody = Seseorang
notification-gift = pemberian
notification-donor-note = “{ $note }”

notification-many-new-subscription = 🎉 <b>{ $count } langganan baru</b>
notification-many-renewal = 🔁 <b>{ $count } perpanjangan</b>
notification-many-donation = 💝 <b>{ $count } donasi</b>
notification-many-refund = ↩️ <b>{ $count } pengembalian dana</b>
notification-many-failed-renewal = ⚠️ <b>{ $count } perpanjangan yang tidak bisa ditagih</b>
notification-many-anomaly = ⚠️ <b>{ $count } pembayaran</b> yang perlu diperiksa: kurang, ganda, atau tidak sesuai pesanan
notification-many-removal = 🚪 <b>{ $count } anggota dikeluarkan</b>, waktunya habis
notification-tier = { $tier } × { $count }
notification-tiers-more = { $count } lagi
notification-money = { $gross }, { $net } di antaranya milik Anda setelah biaya
notification-money-whole = { $gross }
notification-money-back = { $gross } dikembalikan, { $net } di antaranya dari saldo Anda
notification-balance = 💰 Saldo Anda: <b>{ $balance }</b>

notification-payouts-digest = 🗓 <b>Pencairan</b> · ringkasan harian Anda
notification-payout-requested =
    💸 Pencairan sebesar <b>{ $amount }</b> diminta.
    Tujuannya { $network }, <code>{ $address }</code>. Saya kabari saat sudah dikirim.
notification-payout-sent =
    ✅ Pencairan Anda sebesar <b>{ $amount }</b> sudah dikirim.
    { $network }, <code>{ $address }</code>
    Referensi: <code>{ $reference }</code>
notification-payout-refused =
    ↩️ Pencairan Anda sebesar <b>{ $amount }</b> tidak bisa dikirim.
    { $reason }
notification-payouts-more = … dan { $count } lagi: /payouts

notification-settings = ⚙️ Notifikasi

notifications-no-channel =
    Anda belum punya saluran di sini, jadi belum ada notifikasi.

    /newchannel menghubungkan satu.
notifications-which = 🔔 Notifikasi tentang saluran mana?
notifications =
    🔔 <b>{ $channel }</b>: notifikasi

    Ketuk untuk mengubah: 🔔 langsung, 🗓 sekali sehari, 🔕 tidak sama sekali. Kejadian yang hampir bersamaan datang dalam satu pesan.

    Ringkasan harian berikutnya datang pada { $date }. { $zone }

    Pengembalian dana dan masalah pembayaran selalu langsung saya kabarkan; dengan 🗓 ringkasan harian juga menghitungnya.
notifications-zone = /timezone mengubah zona waktu Anda.
notifications-zone-utc = /timezone mengatur zona waktu Anda.
notifications-on = 🔔 { $kind }
notifications-digest = 🗓 { $kind }
notifications-off = 🔕 { $kind }
notifications-kind-new-subscription = Langganan baru
notifications-kind-renewal = Perpanjangan
notifications-kind-donation = Donasi
notifications-kind-refund = Pengembalian dana
notifications-kind-failed-renewal = Perpanjangan yang gagal
notifications-kind-anomaly = Pembayaran bermasalah
notifications-kind-payout = Pencairan (semua saluran)
notifications-kind-removal = Anggota yang dikeluarkan
notifications-set-on = 🔔 Saya kabarkan begitu terjadi.
notifications-set-digest = 🗓 Saya kabarkan sekali sehari.
notifications-set-off = 🔕 Saya tidak mengabarkan ini.
