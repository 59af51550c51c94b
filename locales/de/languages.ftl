# In which language somebody is written to.

command-language = Meine Sprache

# The name of this language, in this language.
language-own-name = Deutsch
language-chosen =
    🌐 Ich schreibe dir auf <b>{ $language }</b>, wie du es gewählt hast.

    Tippe auf eine andere Sprache, und ich nehme sie ab jetzt:
language-follows =
    🌐 Ich schreibe dir auf <b>{ $language }</b>, in der Sprache deines Telegram.

    Tippe auf eine andere Sprache, und ich nehme sie ab jetzt:
language-not-spoken =
    🌐 Ich schreibe dir auf <b>{ $language }</b>, weil ich die Sprache deines Telegram noch nicht spreche.

    Tippe auf eine andere Sprache, und ich nehme sie ab jetzt:
language-choice-chosen = ✅ { $choice }
language-as-in-telegram = Wie in Telegram
