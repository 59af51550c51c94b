# In which language somebody is written to.

command-language = My language

# The name of this language, in this language.
language-own-name = English
language-chosen =
    🌐 I write to you in <b>{ $language }</b>, as you chose.

    Tap another language, and I use it from now on:
language-follows =
    🌐 I write to you in <b>{ $language }</b>, the language of your Telegram.

    Tap another language, and I use it from now on:
language-not-spoken =
    🌐 I write to you in <b>{ $language }</b>, because I don't speak the language of your Telegram yet.

    Tap another language, and I use it from now on:
language-choice-chosen = ✅ { $choice }
language-as-in-telegram = As in Telegram
