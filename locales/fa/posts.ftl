# The two posts in a channel: the offer, and a thank-you with a donate button.

# The posts

post-offer =
    🔑 <b>{ $channel }</b>

    { $text }
post-offer-default-text = انتخاب کنید تا چه مدت می‌خواهید بمانید. همین که پرداختتان برسد، وارد می‌شوید.
post-offer-empty =
    🔑 <b>{ $channel }</b>

    فعلاً چیزی برای فروش نیست. لطفاً بعداً دوباره سر بزنید.
post-thanks =
    💛 <b>{ $channel }</b>

    { $text }
post-thanks-default-text = سپاس که اینجا هستید. اگر دوست دارید چیز بیشتری بدهید، دکمه را بزنید: هر مبلغی کمک می‌کند.
post-thanks-no-button = سپاس که اینجا هستید.
post-donate = 💛 حمایت مالی
post-outdated = ⬇️ این پست قدیمی است. تازه‌ترش هم هست.

# Pages of the owner

channel-posts = 📌 پست‌های کانال
posts =
    📌 پست‌های کانال <b>{ $channel }</b>

    <b>پیشنهاد</b>: { $offer }
    <b>سپاس</b>: { $thanks }

    پست تازه جای قبلی را می‌گیرد. برای تنظیم، روی یکی بزنید.
posts-name-offer = 📣 پیشنهاد
posts-name-thanks = 💛 سپاس
posts-about-offer = آنچه می‌فروشید، با دکمه‌ای برای هر طرح. وقتی طرح‌هایتان تغییر کند، پست را همان‌جا که هست تغییر می‌دهم.
posts-about-thanks = سپاسی از کسانی که داخل‌اند، با دکمهٔ حمایت مالی.
posts-page =
    { $post } · <b>{ $channel }</b>

    { $about }

    کجا: { $place }
    کی: { $time }
    آخرین: { $last }
posts-no-place = هنوز هیچ‌جا. کانال عمومی خود را انتخاب کنید که تازه‌واردها آن را ببینند.
posts-time-off = فقط وقتی «همین حالا پست کن» را بزنید
posts-time-daily = هر روز در { $time }
posts-time-stopped = متوقف، چون پنج بار پیاپی ناموفق بود
posts-time-next = { $time }، بار بعد در { $next }
posts-last-none = تاکنون پست نشده
posts-last-under-way = در راه
posts-last-posted = در { $date } پست شد
posts-last-failed = ناموفق بود. { $why }
posts-last-unclear = پاسخ تلگرام گم شد؛ لطفاً ببینید آنجا هست یا نه
posts-last-late = کنار گذاشته شد، چون تا یک ساعت پس از زمانش نتوانستم پستش کنم
posts-last-empty = کنار گذاشته شد. { $why }
posts-obstacle = ⚠️ { $why }

posts-now = 📤 همین حالا پست کن
posts-times = 🕘 زمان
posts-text = ✏️ متن
posts-pick = 📍 انتخاب کانال عمومی
posts-here = 📍 در خود همین کانال پست کن
posts-switch-on = ▶️ دوباره روشنش کن
posts-open = 📌 باز کردن صفحه‌اش
posts-back = ‹ بازگشت
posts-set = ثبت شد.
posts-not-yours = دیگر اجازهٔ ادارهٔ این کانال را ندارید؛ برای همین چیزی تغییر نکرد. /channels کانال‌هایی را نشان می‌دهد که اجازه‌شان را دارید.

posts-now-requested = اکنون به جای قبلی پستش می‌کنم.
posts-now-too-soon = از آخرین پست کمتر از پنج دقیقه گذشته است. در { $again } دوباره می‌توانید پست کنید.
posts-now-under-way = هم‌اکنون یکی در راه است.
posts-now-not-connected = فعلاً نمی‌توانم در کانال کار کنم. صفحه‌اش می‌گوید آنجا چه کم دارم.
posts-now-no-place = اول کانالی برایش انتخاب کنید.
posts-now-disabled = متوقف است، چون پنج بار پیاپی ناموفق بود. اول روشنش کنید.

# Time

posts-ask-time =
    { $post }: هر روز در چه ساعتی پستش کنم؟

    زمان‌ها به وقت منطقهٔ زمانی مالک کانال است: { $zone }.
posts-zone-unknown = UTC، چون نمی‌دانم کجاست (/timezone)
posts-time-choice = { $time }
posts-time-chosen = ✅ { $time }
posts-not-daily = 🚫 خودکار نباشد

# Channel

posts-ask-place =
    پیشنهاد <b>{ $channel }</b> را در کدام کانال پست کنم؟ دکمهٔ پایین را بزنید و انتخابش کنید: تلگرام در همان مرحله مرا آنجا مدیر می‌کند.

    یک اجازه می‌خواهم: پست گذاشتن.
posts-picker = 📍 انتخاب کانال
posts-pick-again = 📍 انتخاب دوباره
posts-picked = 👍 از این پس پیشنهاد به <b>{ $place }</b> می‌رود.
posts-picked-bot-may-not = هنوز اجازهٔ پست گذاشتن در آن کانال را ندارم. دوباره انتخابش کنید تا تلگرام این اجازه را به من بدهد؛ یا تنظیماتش ← مدیران ← نام من را باز کنید و «ارسال پیام» را روشن کنید.
posts-picked-chooser-may-not = تلگرام می‌گوید خودتان اجازهٔ پست گذاشتن در آن کانال را ندارید؛ پس نمی‌توانم برایتان انجام دهم. از مالکش این اجازه را بخواهید و دوباره انتخابش کنید.
posts-picked-unknown = آن کانال را نمی‌بینم. دوباره انتخابش کنید تا تلگرام مرا آنجا مدیر کند.

# Text

posts-ask-text =
    { $post }: چه بگوید؟ بنویسیدش، تا { $max } نویسه. نام کانال بالای آن و دکمه‌ها زیرش می‌آیند.
posts-default-text = ↩️ متن پیش‌فرض
posts-text-empty = متن خالی است. لطفاً دوباره بنویسید.
posts-text-long = از { $max } نویسه بلندتر است. لطفاً کوتاه‌تر بنویسید.
posts-text-set = ✅ ذخیره شد. پست کانال تا یک دقیقه تغییر می‌کند.
posts-text-failed = مشکلی از سمت ما پیش آمد و چیزی تغییر نکرد. لطفاً دوباره بنویسید. شناسهٔ خطا: { $id }
posts-text-lost = نتوانستم فرم را ادامه بدهم؛ برای همین بسته شد و چیزی تغییر نکرد. لطفاً دوباره از /channels شروع کنید. شناسهٔ خطا: { $id }

# Failures

posts-why-bot-may-not = اجازهٔ پست گذاشتن در <b>{ $place }</b> را ندارم. تنظیماتش ← مدیران ← نام من را باز کنید و «ارسال پیام» را روشن کنید.
posts-why-chooser-may-not = کسی که <b>{ $place }</b> را انتخاب کرده بود دیگر اجازهٔ پست گذاشتن در آن را ندارد یا دیگر این کانال را مدیریت نمی‌کند. یک بار دیگر کانالی برای پیشنهاد انتخاب کنید.
posts-why-refused = تلگرام می‌گوید: { $reason }
posts-stopped =
    ⚠️ { $post } برای <b>{ $channel }</b> پنج بار پیاپی ناموفق بود؛ برای همین دیگر پستش نمی‌کنم.

    { $why }

    وقتی برطرف شد، دکمه را بزنید: در همان زمان همیشگی ادامه می‌یابد.
posts-notify-failed =
    ⚠️ { $post } برای <b>{ $channel }</b> پست نشد.

    { $why }
posts-notify-unclear = ⚠️ { $post } برای <b>{ $channel }</b>: پاسخ تلگرام گم شد. لطفاً پیش از پست کردن دوباره، ببینید آنجا هست یا نه.
posts-notify-late = ⚠️ { $post } برای <b>{ $channel }</b> پست نشد: تا یک ساعت نتوانستم. اکنون می‌توانید دوباره امتحان کنید.
posts-notify-empty =
    { $post } برای <b>{ $channel }</b> پست نشد.

    { $why }
posts-empty-offer = فعلاً چیزی برای فروش نیست.
posts-empty-thanks = حمایت مالی خاموش است: /donations را ببینید.
