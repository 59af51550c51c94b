# In which language somebody is written to.

command-language = زبان من

# The name of this language, in this language.
language-own-name = فارسی
language-chosen =
    🌐 همان‌طور که انتخاب کرده‌اید، به زبان <b>{ $language }</b> برایتان می‌نویسم.

    زبان دیگری را انتخاب کنید تا از این پس با آن بنویسم:
language-follows =
    🌐 به زبان تلگرام شما، یعنی <b>{ $language }</b>، برایتان می‌نویسم.

    زبان دیگری را انتخاب کنید تا از این پس با آن بنویسم:
language-not-spoken =
    🌐 هنوز زبان تلگرام شما را بلد نیستم؛ برای همین به زبان <b>{ $language }</b> می‌نویسم.

    زبان دیگری را انتخاب کنید تا از این پس با آن بنویسم:
language-choice-chosen = ✅ { $choice }
language-as-in-telegram = مانند تلگرام
