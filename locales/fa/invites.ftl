# Invite links and join requests, for one channel and for a bundle.

subscription-my-link = 🔑 ورود به { $channel }
subscription-enter = 🚪 ورود

subscription-link-join-request =
    🔑 پیوند دعوت شما به <b>{ $channel }</b>.

    دکمه را بزنید و درخواست عضویت بدهید: فوری تأیید می‌کنم. پیوند فقط برای شما کار می‌کند.
subscription-link-one-time-link =
    🔑 پیوند دعوت شما به <b>{ $channel }</b>.

    پیوند یک بار و تا یک ساعت کار می‌کند. پیوندهای قبلی دیگر کار نمی‌کنند.
subscription-not-entitled = زمان شما در <b>{ $channel }</b> به پایان رسیده است. تمدید کنید تا فوری راهتان بدهم.
subscription-paused =
    مسئولان <b>{ $channel }</b> دسترسی شما را متوقف کرده‌اند.

    زمانی از دست نمی‌دهید. وقتی ادامه دادند، پیوند دعوت را می‌فرستم.
subscription-already-in = هم‌اکنون داخل هستید: <b>{ $channel }</b> در فهرست گفتگوهای شماست.
subscription-banned = مسئولان <b>{ $channel }</b> شما را آنجا مسدود کرده‌اند و من نمی‌توانم آن را تغییر دهم. لطفاً با آن‌ها صحبت کنید.
subscription-too-soon = کمتر از یک دقیقه پیش پیوندی گرفتید. لطفاً همان را به کار ببرید، یا یک دقیقهٔ دیگر دوباره بخواهید.

subscription-request-declined =
    <b>{ $channel }</b> برای مشترکانش باز است و آن پیوند از آن کس دیگری است.

    شما هم خوش آمدید: طرحی انتخاب کنید تا راهتان بدهم.
subscription-rejoin =
    پرداخت شما برای <b>{ $channel }</b> درست هنگام پایان دسترسی قبلی‌تان رسید؛ برای همین شاید لحظه‌ای شما را خارج کرده باشم. ببخشید!

    برای بازگشت دکمه را بزنید.
subscription-link-misused =
    🔑 کس دیگری با پیوند شما به <b>{ $channel }</b> وارد شد؛ برای همین آن را از کار انداختم.

    این هم پیوند تازه. لطفاً آن را پیش خودتان نگه دارید.
owner-link-misused = 🔑 کسی با پیوند شخص دیگری به <b>{ $channel }</b> وارد شد. در حال خارج کردنش هستم و آن پیوند را از کار انداخته‌ام.

# Several invite links in one message

invites-channel = <b>{ $channel }</b>
invites-purchase = ✅ پرداخت شد. <b>{ $tier }</b> این‌ها را برای شما باز می‌کند: { $channels }.
invites-renewed = 🔁 <b>{ $tier }</b> برای { $channels } تمدید شد.
invites-trial = 🎁 دورهٔ آزمایشی رایگان <b>{ $tier }</b> برای شما آغاز شد: { $channels }.
invites-until = دسترسی شما: { $until }.
invites-until-line = • <b>{ $channel }</b>: { $until }
invites-join-request =
    { $count ->
        [1] دکمه را بزنید و درخواست عضویت بدهید: فوری تأیید می‌کنم. پیوند فقط برای شما کار می‌کند.
       *[other] هر دکمه را بزنید و درخواست عضویت بدهید: فوری تأیید می‌کنم. پیوندها فقط برای شما کار می‌کنند.
    }
invites-one-time-link =
    { $count ->
        [1] برای ورود دکمه را بزنید. پیوند یک بار و تا یک ساعت کار می‌کند؛ /subscriptions پیوند تازه می‌دهد.
       *[other] برای ورود هر دکمه را بزنید. پیوندها فقط برای شما، یک بار و تا یک ساعت کار می‌کنند؛ /subscriptions پیوندهای تازه می‌دهد.
    }
invites-inside = هم‌اکنون داخل هستید: { $channels }.
invites-later = { $channels }: فعلاً نمی‌توانم شما را راه بدهم. لازم نیست کاری بکنید: همین که بتوانم پیوند دعوت را می‌فرستم.
invites-banned = { $channels }: مسئولان آنجا شما را مسدود کرده‌اند و من نمی‌توانم آن را تغییر دهم. لطفاً با آن‌ها صحبت کنید.
invites-paused = { $channels }: مسئولان آنجا دسترسی شما را متوقف کرده‌اند. زمانی از دست نمی‌دهید: وقتی ادامه دادند، پیوند دعوت را می‌فرستم.
invites-over = { $channels }: زمان شما آنجا به پایان رسیده است. /subscriptions را بفرستید تا ببینید چه دارید.
invites-enter = 🚪 ورود: { $channel }
invites-delayed =
    🔑 دوباره می‌توانم افراد را راه بدهم: این پیوند دعوت شما به <b>{ $channel }</b> است.

    از شکیبایی شما سپاسگزارم.

subscription-later =
    فعلاً نمی‌توانم شما را به <b>{ $channel }</b> راه بدهم.

    لازم نیست کاری بکنید: همین که بتوانم پیوند دعوت را می‌فرستم.
