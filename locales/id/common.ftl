# Said by more than one feature.
# Glosarium: sapaan «Anda»; bot berkata «saya». channel saluran · group grup · discussion group grup diskusi
# subscription langganan · subscriber pelanggan · member anggota · tier paket · offer penawaran · retire arsipkan
# owner pemilik · manager pengelola · operator operator · people who run it tim · access akses · way in jalan masuk
# time (in a channel) waktu · grace masa tenggang · for life selamanya · free trial uji coba gratis · Stars Bintang
# coin koin · crypto kripto · sale penjualan · fee biaya · payout pencairan · refund pengembalian dana · balance saldo
# statement laporan · books pembukuan · broadcast siaran · donation donasi · digest ringkasan harian
# standing post postingan tetap · invite link tautan undangan · join request permintaan bergabung
# ban blokir · mute bisukan

button-outdated = Tombol ini sudah tidak berlaku. Kirim /start untuk mulai lagi.
cancel-nothing = Tidak ada yang perlu dibatalkan.
cancel-done = Dibatalkan. Tidak ada yang diubah.
days-not-whole = Saya perlu jumlah hari berupa bilangan bulat, misalnya 14. Silakan ketik sekali lagi.
days-range = Saya bisa memberi 1 sampai 3660 hari sekaligus. Silakan ketik angka lain.
error-ours = Terjadi kesalahan di pihak kami. Silakan coba lagi sebentar lagi. ID kesalahan: { $id }
unknown-word = Saya tidak mengerti. Kirim /start untuk melihat apa yang bisa saya lakukan.
