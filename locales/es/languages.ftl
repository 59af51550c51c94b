# In which language somebody is written to.

command-language = Mi idioma

# The name of this language, in this language.
language-own-name = Español
language-chosen =
    🌐 <b>{ $language }</b>: el idioma que elegiste y en el que te escribo.

    Toca otro idioma y lo usaré desde ahora:
language-follows =
    🌐 <b>{ $language }</b>: el idioma de tu Telegram y en el que te escribo.

    Toca otro idioma y lo usaré desde ahora:
language-not-spoken =
    🌐 <b>{ $language }</b>: te escribo así porque todavía no hablo el idioma de tu Telegram.

    Toca otro idioma y lo usaré desde ahora:
language-choice-chosen = ✅ { $choice }
language-as-in-telegram = Como en Telegram
