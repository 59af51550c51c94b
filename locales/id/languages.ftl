# In which language somebody is written to.

command-language = Bahasa saya

# The name of this language, in this language.
language-own-name = Bahasa Indonesia
language-chosen =
    🌐 Saya menulis kepada Anda dalam <b>{ $language }</b>, sesuai pilihan Anda.

    Ketuk bahasa lain, dan saya memakainya mulai sekarang:
language-follows =
    🌐 Saya menulis kepada Anda dalam <b>{ $language }</b>, bahasa Telegram Anda.

    Ketuk bahasa lain, dan saya memakainya mulai sekarang:
language-not-spoken =
    🌐 Saya menulis kepada Anda dalam <b>{ $language }</b>, karena saya belum bisa bahasa Telegram Anda.

    Ketuk bahasa lain, dan saya memakainya mulai sekarang:
language-choice-chosen = ✅ { $choice }
language-as-in-telegram = Seperti di Telegram
