# In which language somebody is written to.

command-language = Ma langue

# The name of this language, in this language.
language-own-name = Français
language-chosen =
    🌐 Langue de mes messages : <b>{ $language }</b>, comme vous l’avez choisi.

    Touchez une autre langue, et je l’utilise désormais :
language-follows =
    🌐 Langue de mes messages : <b>{ $language }</b>, celle de votre Telegram.

    Touchez une autre langue, et je l’utilise désormais :
language-not-spoken =
    🌐 Langue de mes messages : <b>{ $language }</b>, car je ne parle pas encore celle de votre Telegram.

    Touchez une autre langue, et je l’utilise désormais :
language-choice-chosen = ✅ { $choice }
language-as-in-telegram = Comme dans Telegram
