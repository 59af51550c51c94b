# In which language somebody is written to.

command-language = Meu idioma

# The name of this language, in this language.
language-own-name = Português (Brasil)
language-chosen =
    🌐 <b>{ $language }</b>: o idioma que você escolheu e em que escrevo.

    Toque em outro idioma e passo a usá-lo:
language-follows =
    🌐 <b>{ $language }</b>: o idioma do seu Telegram e em que escrevo.

    Toque em outro idioma e passo a usá-lo:
language-not-spoken =
    🌐 <b>{ $language }</b>: escrevo assim porque ainda não falo o idioma do seu Telegram.

    Toque em outro idioma e passo a usá-lo:
language-choice-chosen = ✅ { $choice }
language-as-in-telegram = Como no Telegram
