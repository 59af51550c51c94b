# Stars that Telegram charges again every 30 days.

pay-once = { $price }، یک بار
pay-recurring =
    { $count ->
        [one] 🔁 { $count } ستاره هر 30 روز
       *[other] 🔁 { $count } ستاره هر 30 روز
    }

recurring-terms =
    🔁 <b>{ $tier }</b> · { $channel }

    تلگرام هر 30 روز { $price } از شما می‌گیرد تا وقتی لغو کنید: در تنظیمات تلگرام، یا همین‌جا با /subscriptions.
recurring-time-left = هم‌اکنون تا { $date } زمان دارید: برای شما می‌ماند و در پایان افزوده می‌شود.
recurring-subscribe = 🔁 اشتراک گرفتن
recurring-already = 🔁 { $channel } هم‌اکنون خودبه‌خود تمدید می‌شود، بار بعد در { $date }. برای همین اشتراک دومی آغاز نکردم.
recurring-my-subscriptions = 🎟 اشتراک‌های من

renewing-stay-until = تا { $date } می‌مانید.
renewing-stay-for-life = برای همیشه می‌مانید.
renewing-stay-over = زمان شما آنجا به پایان رسیده است.
renewing-stay-paused = مسئولان آنجا زمان شما را متوقف کرده‌اند؛ چیزی از آن کم نمی‌شود.
renewing-stay-banned = مسئولان آنجا شما را مسدود کرده‌اند.
renewing-stay-whitelisted = مسئولان آنجا شما را رایگان راه داده‌اند.

renewing-stopped = ⏹ <b>{ $channel }</b>: دیگر هزینه‌ای گرفته نمی‌شود. { $stay }
renewing-stopped-by-channel =
    ⏹ <b>{ $channel }</b>: دیگر هزینه‌ای گرفته نمی‌شود. یک روز است که نمی‌توانم کسی را آنجا راه بدهم. { $stay }

    وقتی دوباره درست شد، می‌پرسم که ادامه بدهیم یا نه.
renewing-resumable =
    ✅ <b>{ $channel }</b> دوباره درست کار می‌کند. تمدیدهای آن هنوز متوقف است.

    برای ادامه دکمه را بزنید: آن‌وقت تلگرام در { $date } مبلغ { $price } از شما می‌گیرد.
renewing-pointless = فعلاً نمی‌گذارم تلگرام برای <b>{ $channel }</b> از شما هزینه بگیرد. { $stay }
renewing-not-now = فعلاً نمی‌توانم کسی را در <b>{ $channel }</b> راه بدهم؛ برای همین تمدیدها را آغاز نمی‌کنم. وقتی دوباره درست شد، از شما می‌پرسم.
renewing-canceled =
    ⏹ <b>{ $channel }</b>: دیگر هزینه‌ای گرفته نمی‌شود. { $stay }

    در تلگرام لغوش کرده‌اید و همان‌جا می‌توانید از سر بگیرید: تنظیمات ← ستاره‌های من.
renewing-resumed =
    🔁 <b>{ $channel }</b> ادامه دارد: تلگرام در { $date } مبلغ { $price } می‌گیرد.

    اگر تلگرام هنوز آن را لغوشده نشان می‌دهد، همان‌جا روشنش کنید: تنظیمات ← ستاره‌های من.
renewing-active = 🔁 <b>{ $channel }</b> ادامه دارد: تلگرام در { $date } مبلغ { $price } می‌گیرد.
renewing-failed =
    ⚠️ تلگرام نتوانست { $price } برای <b>{ $channel }</b> بگیرد. { $stay }

    می‌توانید خودتان تمدید کنید.
renewing-over = این اشتراک <b>{ $channel }</b> را دیگر نمی‌شود از سر گرفت. { $stay }
renewing-refused = تلگرام اشتراک شما را تغییر نداد و هزینه‌ای گرفته نشد. در تلگرام می‌توانید تغییرش دهید: تنظیمات ← ستاره‌های من. شناسهٔ خطا: { $id }

renewal-delivered-inside = 🔁 <b>{ $tier }</b> · { $channel }: { $until } تمدید شد.
renewal-delivered-join-request =
    🔁 <b>{ $tier }</b> · { $channel }: { $until } تمدید شد.

    دکمه را بزنید و درخواست عضویت بدهید: فوری تأیید می‌کنم.
renewal-delivered-one-time-link =
    🔁 <b>{ $tier }</b> · { $channel }: { $until } تمدید شد.

    برای ورود دکمه را بزنید. پیوند یک بار و تا یک ساعت کار می‌کند.
renewal-delivered-banned =
    🔁 <b>{ $tier }</b> · { $channel }: { $until } تمدید شد.

    اما مسئولان { $channel } شما را آنجا مسدود کرده‌اند و من نمی‌توانم آن را تغییر دهم. با /subscriptions تمدیدها را متوقف می‌کنید.
