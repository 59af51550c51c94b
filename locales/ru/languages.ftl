# In which language somebody is written to.

command-language = Мой язык

# The name of this language, in this language.
language-own-name = Русский
language-chosen =
    🌐 Я пишу вам на языке, который вы выбрали: <b>{ $language }</b>.

    Нажмите на другой язык, и дальше я буду писать на нём:
language-follows =
    🌐 Я пишу вам на языке вашего Telegram: <b>{ $language }</b>.

    Нажмите на другой язык, и дальше я буду писать на нём:
language-not-spoken =
    🌐 Языка вашего Telegram я пока не знаю, поэтому пишу вам на этом: <b>{ $language }</b>.

    Нажмите на другой язык, и дальше я буду писать на нём:
language-choice-chosen = ✅ { $choice }
language-as-in-telegram = Как в Telegram
