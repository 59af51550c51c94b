# What a person has, how they come in, and how it ends.

command-subscriptions = چه دارم و تا کی

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
    🔁 تلگرام هم‌اکنون در حال تمدید آن است.

subscription-renews = 🔁 در { $date } با { $price } تمدید می‌شود.
subscription-renewal-stopped = ⏹ تمدید نمی‌شود: دیگر هزینه‌ای گرفته نمی‌شود.
subscription-renewal-stopped-in-settings = ⏹ تمدید نمی‌شود: دیگر هزینه‌ای گرفته نمی‌شود. در تلگرام متوقفش کرده‌اید و همان‌جا می‌توانید از سر بگیرید: تنظیمات ← ستاره‌های من.
subscription-renewal-stopped-by-channel = ⏹ تمدید نمی‌شود: فعلاً نمی‌توانم کسی را آنجا راه بدهم. وقتی بتوانم، از شما می‌پرسم.
subscription-renewal-failed = ⚠️ تلگرام نتوانست ستاره‌های شما را بگیرد؛ برای همین تمدید نشد.
subscription-stop-renewing = ⏹ توقف تمدید { $channel }
subscription-resume-renewing = 🔁 ازسرگیری تمدید { $channel }

subscription-renew = 🔄 تمدید { $channel }
subscription-my-link = 🔑 ورود به { $channel }
subscription-enter = 🚪 ورود
subscription-see-offers = 🛍 دیدن طرح‌ها

subscription-link-join-request =
    🔑 راه ورود شما به <b>{ $channel }</b>.

    دکمه را بزنید و درخواست عضویت بدهید: فوری تأیید می‌کنم. پیوند فقط برای شما کار می‌کند.
subscription-link-one-time-link =
    🔑 راه ورود شما به <b>{ $channel }</b>.

    پیوند یک بار و تا یک ساعت کار می‌کند. پیوندهای قبلی دیگر کار نمی‌کنند.
subscription-not-entitled = زمان شما در <b>{ $channel }</b> به پایان رسیده است. تمدید کنید تا فوری راهتان بدهم.
subscription-paused =
    زمان شما در <b>{ $channel }</b> متوقف است: مسئولان آنجا متوقفش کرده‌اند.

    چیزی از آن کم نمی‌شود. وقتی ادامه دادند، راه ورودتان را می‌فرستم.
subscription-already-in = هم‌اکنون داخل هستید: <b>{ $channel }</b> در فهرست گفتگوهای شماست.
subscription-banned = مسئولان <b>{ $channel }</b> شما را آنجا مسدود کرده‌اند و من نمی‌توانم آن را تغییر دهم. لطفاً با آن‌ها صحبت کنید.
subscription-too-soon = کمتر از یک دقیقه پیش پیوندی گرفتید. لطفاً همان را به کار ببرید، یا یک دقیقهٔ دیگر دوباره بخواهید.

subscription-request-declined =
    <b>{ $channel }</b> برای مشترکانش باز است و آن پیوند از آن کس دیگری است.

    شما هم خوش آمدید: طرحی انتخاب کنید تا راهتان بدهم.
subscription-come-back =
    پرداخت شما برای <b>{ $channel }</b> و پایان زمان قبلی‌تان هم‌زمان شد؛ برای همین شاید لحظه‌ای بیرون گذاشته شده باشید. ببخشید!

    برای بازگشت دکمه را بزنید.
subscription-link-misused =
    🔑 کس دیگری با پیوند شما به <b>{ $channel }</b> وارد شد؛ برای همین آن را از کار انداختم.

    این هم پیوند تازه. لطفاً آن را پیش خودتان نگه دارید.

owner-administrator-kept =
    ⌛ زمان پولی <b>{ $person }</b> در <b>{ $channel }</b> به پایان رسید.

    آنجا مدیر است؛ پس فقط شما می‌توانید دسترسی‌اش را پس بگیرید.
owner-removal-failed =
    ⚠️ { $count ->
        [one] { $count } نفر که زمان پولی‌اش به پایان رسیده هنوز در <b>{ $channel }</b> است: نمی‌توانم دسترسی‌اش را پس بگیرم.
       *[other] { $count } نفر که زمان پولی‌شان به پایان رسیده هنوز در <b>{ $channel }</b> هستند: نمی‌توانم دسترسی‌شان را پس بگیرم.
    }

    { $why }

    لطفاً بررسی کنید که آنجا مدیر باشم و اجازهٔ مسدود کردن کاربران را داشته باشم، سپس «بررسی دوباره» را بزنید. هر روز دوباره امتحان می‌کنم.
owner-removal-refused = آخرین پاسخ تلگرام: <i>{ $reason }</i>
owner-removal-unanswered = تلگرام پاسخی نداد.
owner-link-misused = 🔑 کسی با پیوند شخص دیگری به <b>{ $channel }</b> وارد شد. در حال خارج کردنش هستم و آن پیوند را از کار انداخته‌ام.
