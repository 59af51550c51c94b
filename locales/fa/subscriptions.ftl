# A user's subscriptions, trials, reminders, the end of access, and the greeting after the user unblocked the bot.

# Notifications about changes by the channel's team

subscription-notify-gift =
    🎁 مسئولان <b>{ $channel }</b> آنجا به شما زمان دادند.

    تا { $date } می‌توانید داخل باشید.
subscription-notify-gift-for-life =
    🎁 مسئولان <b>{ $channel }</b> برای همیشه به شما دسترسی دادند.
subscription-notify-gift-paused =
    🎁 مسئولان <b>{ $channel }</b> آنجا به شما زمان دادند.

    دسترسی شما فعلاً متوقف است. زمان از هنگام ادامه حساب می‌شود.
subscription-notify-paused =
    ⏸ مسئولان <b>{ $channel }</b> دسترسی شما را متوقف کرده‌اند؛ برای همین فعلاً بیرون هستید.

    زمانی از دست نمی‌دهید. وقتی دسترسی ادامه یافت، پیوند دعوت را می‌فرستم.
subscription-notify-resumed =
    ▶️ دسترسی شما به <b>{ $channel }</b> ادامه دارد.

    تا { $date } دسترسی دارید.
subscription-notify-resumed-for-life = ▶️ دسترسی شما به <b>{ $channel }</b> برای همیشه ادامه دارد.
subscription-notify-banned =
    ⛔ مسئولان <b>{ $channel }</b> شما را آنجا مسدود کرده‌اند.

    اگر برای آن پرداخته‌اید، می‌توانید از آن‌ها بپرسید: /paysupport.
subscription-notify-unbanned = ✅ مسئولان <b>{ $channel }</b> مسدودی شما را برداشتند: دوباره خوش آمدید.
subscription-notify-allowed =
    🤝 مسئولان <b>{ $channel }</b> تا هر وقت بخواهند شما را رایگان راه می‌دهند.

reengagement-first-greeting = 👋 از آشنایی با شما خوشحالم. شما هم‌اکنون عضو هستید. این خلاصه است:

command-subscriptions = اشتراک‌ها و پیوندهای دعوت من

subscriptions-title = 🎟 <b>اشتراک‌های شما</b>
subscriptions-none = هنوز اشتراکی ندارید. پیوند کانالی را که دوست دارید باز کنید تا طرح‌هایش را نشان دهم.
subscriptions-more =
    { $count ->
        [one] { $count } اشتراک قدیمی‌تر نشان داده نشده است.
       *[other] { $count } اشتراک قدیمی‌تر نشان داده نشده‌اند.
    }

subscription-for-life =
    <b>{ $channel }</b> · { $tier }
    ✅ برای همیشه از آن شماست.
subscription-until =
    <b>{ $channel }</b> · { $tier }
    ✅ تا { $date } فعال است.
subscription-over =
    <b>{ $channel }</b> · { $tier }
    ⌛ در { $date } به پایان رسید. برای بازگشت تمدید کنید.
subscription-listed-paused =
    <b>{ $channel }</b> · { $tier }
    ⏸ متوقف است. چیزی از زمان شما کم نمی‌شود.
subscription-given = عضویت
subscription-being-renewed =
    <b>{ $channel }</b> · { $tier }
    🔁 هم‌اکنون در حال تمدید است.

subscription-renews = 🔁 در { $date } با { $price } تمدید می‌شود.
subscription-renewal-stopped = ⏹ تمدید نمی‌شود: دیگر هزینه‌ای گرفته نمی‌شود.
subscription-renewal-stopped-in-settings = ⏹ تمدید نمی‌شود: دیگر هزینه‌ای گرفته نمی‌شود. می‌توانید آن را در تلگرام از سر بگیرید: تنظیمات ← ستاره‌های من.
subscription-renewal-stopped-by-channel = ⏹ تمدید نمی‌شود: فعلاً نمی‌توانم کسی را آنجا راه بدهم. وقتی بتوانم، از شما می‌پرسم.
subscription-renewal-failed = ⚠️ برداشت انجام نشد؛ برای همین تمدید نشد.
subscription-renewal-past-due = ⚠️ آخرین برداشت انجام نشد. تا { $date } دوباره تلاش می‌شود.
subscription-stop-renewing = ⏹ توقف تمدید { $channel }
subscription-resume-renewing = 🔁 ازسرگیری تمدید { $channel }
subscription-portal = 💳 کارت برای { $channel }

subscription-renew = 🔄 تمدید { $channel }
subscription-see-offers = 🛍 دیدن طرح‌ها

owner-administrator-kept =
    ⌛ دسترسی پولی <b>{ $person }</b> به <b>{ $channel }</b> به پایان رسید.

    آنجا مدیر است؛ پس فقط شما می‌توانید او را خارج کنید.
owner-removal-failed =
    ⚠️ { $count ->
        [one] { $count } نفر که زمان پولی‌اش به پایان رسیده هنوز در <b>{ $channel }</b> است: نمی‌توانم دسترسی‌اش را پس بگیرم.
       *[other] { $count } نفر که زمان پولی‌شان به پایان رسیده هنوز در <b>{ $channel }</b> هستند: نمی‌توانم دسترسی‌شان را پس بگیرم.
    }

    { $why }

    لطفاً بررسی کنید که آنجا مدیر باشم و اجازهٔ مسدود کردن کاربران را داشته باشم، سپس «بررسی دوباره» را بزنید. هر روز دوباره امتحان می‌کنم.
owner-removal-refused = پاسخ تلگرام: <i>{ $reason }</i>
owner-removal-unanswered = تلگرام پاسخی نداد.

# Reminders and the end of access

reminder =
    ⏳ دسترسی شما به { $channels } ({ $tier }) در { $date } به پایان می‌رسد.

    می‌توانید هم‌اکنون تمدید کنید: زمان تازه به باقی‌مانده افزوده می‌شود.
reminder-trial =
    ⏳ دورهٔ آزمایشی رایگان شما در { $channels } در { $date } به پایان می‌رسد. خودبه‌خود پولی گرفته نمی‌شود.

    اگر می‌خواهید بمانید، یک لمس کافی است.
reminder-grace =
    ⌛ زمان شما در { $channels } ({ $tier }) به پایان رسید. تا { $date } می‌توانید بمانید.

    تا آن وقت تمدید کنید و نیازی به رفتن نیست.

ended = ⌛ زمان شما در { $channels } ({ $tier }) و با آن دسترسی‌تان به پایان رسید. سپاس که همراه بودید.
ended-trial = ⌛ دورهٔ آزمایشی رایگان شما در { $channels } و با آن دسترسی‌تان به پایان رسید. پولی گرفته نشد.
ended-refund = ↩️ پرداخت شما به خودتان برگشت؛ برای همین دسترسی‌تان به { $channels } به پایان رسید.
ended-by-channel = 🚪 مسئولان { $channels } به دسترسی شما پایان دادند. اگر فکر می‌کنید اشتباه شده، به آن‌ها بنویسید: /paysupport.
ended-allowed = 🤝 زمان پولی شما در { $channels } ({ $tier }) به پایان رسید و شما می‌مانید: مسئولان آنجا شما را رایگان راه داده‌اند.
ended-administrator = ⌛ زمان شما در { $channels } ({ $tier }) به پایان رسید. شما آنجا مدیر هستید؛ پس خارجتان نمی‌کنم و به مالک خبر داده‌ام.
ended-old-price = با یک لمس برمی‌گردید. تا { $date } همان قیمت قبلی برای شماست.
ended-see-offers = هر وقت برگردید خوش آمدید: طرح‌ها با یک لمس در دسترس‌اند.

subscription-in-grace =
    <b>{ $channel }</b> · { $tier }
    ⌛ در { $date } به پایان رسید. تا { $until } می‌توانید بمانید: تا آن وقت تمدید کنید و نیازی به رفتن نیست.
subscription-listed-allowed =
    <b>{ $channel }</b>
    🤝 برای شما رایگان: مسئولان آنجا شما را راه داده‌اند.
subscription-listed-banned =
    <b>{ $channel }</b>
    🚫 مسئولان آنجا شما را مسدود کرده‌اند. برای پرسیدن دلیل: /paysupport.

# After the user unblocked the bot

reengagement-greeting = 👋 از دیدنتان خوشحالم. مدتی نمی‌توانستم برایتان بنویسم؛ این خلاصه است:
reengagement-paid = 💳 در این میان پرداخت شما رسید.
reengagement-ends-soon = ⏳ به‌زودی به پایان می‌رسد. هر وقت بخواهید تمدید کنید: آنچه اضافه می‌کنید به باقی‌مانده افزوده می‌شود.
reengagement-owner = شاید پیام‌هایی دربارهٔ کانال‌هایتان را از دست داده باشید. /channels را بفرستید تا وضعیتشان را ببینید.

# Free trials

trial-try =
    { $days ->
        [one] 🎁 { $tier }: { $days } روز رایگان
       *[other] 🎁 { $tier }: { $days } روز رایگان
    }
trial-started =
    🎁 دورهٔ آزمایشی رایگان <b>{ $tier }</b> در { $channel } برای شما آغاز شد و تا { $date } ادامه دارد.

    نه حالا پولی گرفته می‌شود و نه بعد: خودبه‌خود به پایان می‌رسد. پیوند دعوت در پیام بعد می‌آید.
trial-not-for-you = این دورهٔ آزمایشی رایگان برای شما آغاز نمی‌شود: برای تازه‌واردهاست و فقط یک بار.
