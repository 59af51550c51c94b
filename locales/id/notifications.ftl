# What an owner hears of by themselves.

command-notifications = Kabar tentang saluran saya
channel-notifications = 🔔 Apa yang saya kabarkan

notice-heading = 🔔 <b>{ $channel }</b>
notice-digest = 🗓 <b>{ $channel }</b> · ringkasan harian Anda

notice-one-new-subscription = 🎉 <b>{ $person }</b> membeli <b>{ $tier }</b> · { $channel }.
notice-one-renewal = 🔁 <b>{ $person }</b> memperpanjang <b>{ $tier }</b> · { $channel }.
notice-one-donation = 💝 <b>{ $person }</b> berdonasi · { $channel }.
notice-one-failed-renewal =
    ⚠️ Telegram tidak bisa menagih <b>{ $person }</b> untuk <b>{ $tier }</b> · { $channel }.
    Ia sudah diberi tahu, dan boleh tinggal sampai { $date }.
notice-one-removal = 🚪 <b>{ $person }</b> dikeluarkan dari { $channel }: waktunya sudah habis ({ $tier }).
notice-somebody = Seseorang
notice-given-time = pemberian
notice-note = “{ $note }”

notice-many-new-subscription = 🎉 <b>{ $count } langganan baru</b>
notice-many-renewal = 🔁 <b>{ $count } perpanjangan</b>
notice-many-donation = 💝 <b>{ $count } donasi</b>
notice-many-refund = ↩️ <b>{ $count } pengembalian dana</b>
notice-many-failed-renewal = ⚠️ <b>{ $count } perpanjangan yang tidak bisa ditagih Telegram</b>
notice-many-anomaly = ⚠️ <b>{ $count } pembayaran</b> yang perlu diperiksa: kurang, ganda, atau tidak sesuai pesanan
notice-many-removal = 🚪 <b>{ $count } anggota dikeluarkan</b>, waktunya habis
notice-tier = { $tier } × { $count }
notice-tiers-more = { $count } lagi
notice-money = { $gross }, { $net } di antaranya milik Anda setelah biaya
notice-money-whole = { $gross }
notice-money-back = { $gross } dikembalikan, { $net } di antaranya dari saldo Anda
notice-balance = 💰 Saldo Anda: <b>{ $balance }</b>

notice-payouts-digest = 🗓 <b>Pencairan</b> · ringkasan harian Anda
notice-payout-asked =
    💸 Pencairan sebesar <b>{ $amount }</b> diminta.
    Tujuannya { $network }, <code>{ $address }</code>. Operator mengirimnya secara manual, dan saya kabari saat sudah dikirim.
notice-payout-sent =
    ✅ Pencairan Anda sebesar <b>{ $amount }</b> sudah dikirim.
    { $network }, <code>{ $address }</code>
    Anda bisa menemukannya dengan <code>{ $reference }</code>
notice-payout-refused =
    ↩️ Pencairan Anda sebesar <b>{ $amount }</b> tidak bisa dikirim.
    { $reason }
notice-payouts-more = … dan { $count } lagi: /payouts

notice-settings = ⚙️ Apa yang saya kabarkan

notifications-no-channel =
    Anda belum punya saluran di sini, jadi belum ada yang bisa dikabarkan.

    /newchannel menghubungkan satu.
notifications-which = 🔔 Tentang saluran mana?
notifications =
    🔔 <b>{ $channel }</b>: apa yang saya kabarkan

    Ketuk untuk mengubah: 🔔 begitu terjadi, 🗓 sekali sehari, 🔕 tidak sama sekali. Yang terjadi hampir bersamaan datang dalam satu pesan.

    Ringkasan harian berikutnya datang pada { $date }. { $zone }

    Pengembalian dana dan pembayaran bermasalah selalu langsung dikabarkan; 🗓 juga menghitungnya dalam ringkasan harian.
notifications-zone = /timezone mengubah jam Anda.
notifications-zone-utc = /timezone mengatur jam Anda sendiri.
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
