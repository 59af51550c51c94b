# What is said before an end, at the end and after it; and to those who come back to the bot.

reminder =
    ⏳ زمان شما در { $channels } ({ $tier }) در { $date } به پایان می‌رسد.

    هر وقت بخواهید تمدید کنید: آنچه اضافه می‌کنید به باقی‌مانده افزوده می‌شود.
reminder-trial =
    ⏳ دورهٔ آزمایشی رایگان شما در { $channels } در { $date } به پایان می‌رسد. خودبه‌خود پولی گرفته نمی‌شود.

    اگر می‌خواهید بمانید، یک لمس کافی است.
reminder-grace =
    ⌛ زمان شما در { $channels } ({ $tier }) به پایان رسید. تا { $date } می‌توانید بمانید.

    تا آن وقت تمدید کنید و نیازی به رفتن نیست.

ended = ⌛ زمان شما در { $channels } ({ $tier }) و با آن دسترسی‌تان به پایان رسید. سپاس که همراه بودید.
ended-trial = ⌛ دورهٔ آزمایشی رایگان شما در { $channels } و با آن دسترسی‌تان به پایان رسید. پولی گرفته نشد.
ended-refund = ↩️ پرداخت شما به خودتان برگشت؛ برای همین دسترسی‌تان به { $channels } به پایان رسید.
ended-people = 🚪 مسئولان { $channels } به دسترسی شما پایان دادند. اگر فکر می‌کنید اشتباه شده، به آن‌ها بنویسید: /paysupport.
ended-whitelisted = 🤝 زمان پولی شما در { $channels } ({ $tier }) به پایان رسید و شما می‌مانید: مسئولان آنجا شما را رایگان راه داده‌اند.
ended-administrator = ⌛ زمان شما در { $channels } ({ $tier }) به پایان رسید. شما آنجا مدیر هستید؛ پس خارجتان نمی‌کنم و به مالک خبر داده‌ام.
ended-own-price = با یک لمس برمی‌گردید. تا { $date } همان قیمت قبلی برای شماست.
ended-see-offers = هر وقت برگردید خوش آمدید: طرح‌ها با یک لمس در دسترس‌اند.

subscription-in-grace =
    <b>{ $channel }</b> · { $tier }
    ⌛ در { $date } به پایان رسید. تا { $until } می‌توانید بمانید: تا آن وقت تمدید کنید و نیازی به رفتن نیست.
subscription-listed-whitelisted =
    <b>{ $channel }</b>
    🤝 برای شما رایگان: مسئولان آنجا شما را راه داده‌اند.
subscription-listed-banned =
    <b>{ $channel }</b>
    🚫 مسئولان آنجا شما را مسدود کرده‌اند. برای پرسیدن دلیل: /paysupport.

welcome-back = 👋 از دیدنتان خوشحالم. مدتی نمی‌توانستم برایتان بنویسم؛ وضعیت این است:
welcome-back-paid = 💳 در این میان پرداخت شما رسید.
welcome-back-ends-soon = ⏳ به‌زودی به پایان می‌رسد. هر وقت بخواهید تمدید کنید: آنچه اضافه می‌کنید به باقی‌مانده افزوده می‌شود.
welcome-back-owner = شاید پیام‌هایی دربارهٔ کانال‌هایتان را از دست داده باشید. /channels را بفرستید تا وضعیتشان را ببینید.

# The page of a channel's rules of access

channel-access-rules = ⏳ پایان دسترسی
access-rules =
    ⏳ دسترسی به <b>{ $channel }</b>

    <b>مهلت</b>
    افراد پس از پایان زمانشان تا چه مدت می‌توانند بمانند؟ به آن‌ها گفته می‌شود تا کی.

    <b>یادآوری</b>
    چند روز پیش از پایان یادآوری کنم؟

    <b>اعضایی که نمی‌شناسم</b>
    با کسانی که از راه من نیامده‌اند چه کنم؟ به مدیران هیچ‌وقت دست نمی‌زنم.
access-rules-set = ذخیره شد. برای کسانی که اکنون داخل‌اند هم برقرار است.
access-choice = { $choice }
access-chosen = ✅ { $choice }
access-grace-none = بدون مهلت
access-grace-hours =
    { $count ->
        [one] { $count } ساعت
       *[other] { $count } ساعت
    }
access-grace-days =
    { $count ->
        [one] { $count } روز
       *[other] { $count } روز
    }
access-reminder =
    { $count ->
        [one] { $count } روز پیش
       *[other] { $count } روز پیش
    }
access-unknown-leave = کاری نداشته باش
access-unknown-tell = از هر نفر خبر بده
access-unknown-remove = خارجشان کن
