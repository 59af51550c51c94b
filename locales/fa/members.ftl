# The list of a channel's members, one member's page, the CSV file, and unknown members.

# Unknown members, and bans that somebody made in Telegram

unknown-members =
    { $count ->
        [one] 👤 { $count } نفر در <b>{ $channel }</b> است که من راهش نداده‌ام و اشتراکی ندارد:
       *[other] 👥 { $count } نفر در <b>{ $channel }</b> هستند که من راهشان نداده‌ام و اشتراکی ندارند:
    }

    { $people }

    بمانند؟ تا تصمیم بگیرید، به کسی دست نمی‌زنم.
unknown-member-keep = ✅ ماندن { $person }
unknown-member-keep-done = تا هر وقت بخواهید می‌تواند بماند.
unknown-member-kick = 🚪 حذف { $person }
unknown-member-kick-done = در حال خارج کردن او هستم.
unknown-member-paid = حالا دیگر اشتراک دارد؛ پس می‌ماند.

ban-notify =
    🚫 <b>{ $person }</b> در <b>{ $channel }</b> مسدود شد، اما تا { $date } دسترسی پولی دارد.

    نه مسدودی را تغییر دادم و نه دسترسی را. اگر مسدودی را بردارید، پیوند دعوت می‌گیرد. می‌توانید پرداختش را هم برگردانید.
ban-notify-for-life =
    🚫 <b>{ $person }</b> در <b>{ $channel }</b> مسدود شد، اما دسترسی او برای همیشه است.

    نه مسدودی را تغییر دادم و نه دسترسی را. اگر مسدودی را بردارید، پیوند دعوت می‌گیرد. می‌توانید پرداختش را هم برگردانید.
ban-lift = ↩️ برداشتن مسدودی
ban-lift-done = در حال برداشتن مسدودی هستم.
ban-refund = 💸 برگرداندن پول

command-members = اعضای کانال‌های من
channel-members = 👥 اعضا

members-which = 👥 اعضای کدام کانال؟ یکی را انتخاب کنید.
members-no-channels =
    هنوز کانالی اینجا ندارید؛ پس عضوی برای نشان دادن نیست.

    با /newchannel یکی را متصل کنید.
members-list =
    👥 <b>{ $channel }</b>

    { $what }
members-shown-active = فعال؛ آنچه زودتر به پایان می‌رسد بالاتر است.
members-shown-soon = تا یک هفته به پایان می‌رسند یا در مهلت‌اند.
members-shown-paused = متوقف: زمانی از دست نمی‌دهند.
members-shown-ended = پایان‌یافته؛ تازه‌ترین بالاتر است.
members-shown-special = مسدود، یا همیشه با ورود رایگان.
members-nobody = فعلاً هیچ‌کس.
members-page-of = صفحهٔ { $page } از { $pages }
members-filter = { $name } { ABOUT($count) }
members-filter-chosen = • { $name } { ABOUT($count) } •
members-name-active = فعال
members-name-soon = رو به پایان
members-name-paused = متوقف
members-name-ended = پایان‌یافته
members-name-special = مسدود و رایگان
members-previous = ‹ قبلی
members-next = بعدی ›
members-find = 🔎 یافتن یک نفر
members-export = ⬇️ همه در یک فایل
members-back = ‹ اعضا

members-label-active = { $name } · تا { $date }
members-label-life = { $name } · برای همیشه
members-label-grace = ⌛ { $name } · در مهلت از { $date }
members-label-paused = ⏸ { $name } · از { $date }
members-label-ended = { $name } · { $date }
members-label-banned = ⛔ { $name }
members-label-allowed = 🤝 { $name }
members-label-found = { $name } · { $channel }

# Search

members-ask-whom =
    🔎 در <b>{ $channel }</b> دنبال چه کسی هستید؟

    شناسه، @نام‌کاربری یا بخشی از نامش را بفرستید، یا پیامی را که نوشته برایم هدایت کنید.
members-not-an-id = برای شناسهٔ تلگرام زیادی بلند است. لطفاً دوباره بفرستیدش، یا @نام‌کاربری را.
members-not-a-name = تا 64 نویسه را می‌توانم جست‌وجو کنم. لطفاً بخشی از نام، @نام‌کاربری یا شناسه‌اش را بفرستید.
members-forward-hidden =
    این شخص هویت خود را در پیام‌های هدایت‌شده پنهان می‌کند؛ برای همین نمی‌دانم چه کسی آن را نوشته است.

    لطفاً @نام‌کاربری، شناسه یا بخشی از نامش را بفرستید.
members-forward-not-a-person = این پیام از یک شخص نیست. لطفاً پیامی را هدایت کنید که خودِ عضو نوشته باشد.
members-found = 🔎 این‌ها می‌خوانند. روی نامی بزنید.
members-found-more = 🔎 این‌ها می‌خوانند و بیشتر هم هست. روی نامی بزنید، یا با بخش بیشتری از نام دوباره بگردید.
members-found-none =
    کسی را با این مشخصات نیافتم.

    شناسه یا پیامی هدایت‌شده را امتحان کنید: این‌طور کسانی را هم می‌یابم که هنوز اینجا چیزی ندارند.
members-not-yours = دیگر اجازهٔ ادارهٔ این کانال را ندارید. /channels کانال‌هایی را نشان می‌دهد که اجازه‌شان را دارید.
members-form-lost = نتوانستم ادامه بدهم و چیزی تغییر نکرد. لطفاً دوباره از /members شروع کنید. شناسهٔ خطا: { $id }

# One member

member-page =
    👤 <b>{ $name }</b>{ $handle }
    <code>{ $id }</code> · { $channel }

    { $state }
    { $membership }

    { $payments }
member-unknown = هنوز عضو نیست
member-handle = {" "}(@{ $username })
member-active = ✅ { $tier }: تا { $date }.
member-life = ✅ { $tier }: برای همیشه.
member-grace = ⌛ { $tier }: در { $date } به پایان رسید، با مهلت تا { $until } داخل است.
member-overdue = ⌛ { $tier }: در { $date } به پایان رسید. به‌زودی خارج می‌شود.
member-paused = ⏸ { $tier }: از { $date } متوقف است. { $left } برایش می‌ماند.
member-paused-life = ⏸ { $tier }: از { $date } متوقف است. برای همیشه است.
member-ending = 🚪 { $tier }: به پایان رسید. در حال خارج شدن است.
member-ending-fails = ⚠️ { $tier }: به پایان رسید، اما نتوانستم خارجش کنم. تلگرام می‌گوید: «{ $reason }». دوباره امتحان می‌کنم.
member-ended = ⌛ { $tier }: در { $date } به پایان رسید.
member-never = اینجا زمانی ندارد.
member-banned = ⛔ از { $date } مسدود است.
member-allowed = 🤝 از { $date } همیشه ورودش رایگان است.
member-given = اهدایی
member-in-creator = در گفتگو: مالک آن است.
member-in-administrator = در گفتگو: مدیر است.
member-in-member = در گفتگو: هست، در { $date }.
member-in-native-subscriber = در گفتگو: با اشتراک خود تلگرام.
member-in-outside = در گفتگو: نیست، در { $date }.
member-in-banned = در گفتگو: مسدود، در { $date }.
member-in-unknown = در گفتگو: هنوز دیده نشده.
member-paid-nothing = اینجا چیزی نپرداخته است.
member-payment = • { $date } · { $amount } · { $tier }
member-payment-refunded = • { $date } · { $amount } · { $tier } · برگردانده شد
member-payments-more =
    { $count ->
        [one] و { $count } پرداخت قدیمی‌تر
       *[other] و { $count } پرداخت قدیمی‌تر
    }
member-give-1 = 🎁 1 روز
member-give-7 = 🎁 7 روز
member-give-30 = 🎁 30 روز
member-give-days = 🎁 مقدار دیگر…
member-give-life = 🎁 برای همیشه
member-pause = ⏸ توقف
member-resume = ▶️ ادامه بده
member-end = ⏹ پایان دادن
member-end-sure = ⏹ بله، همین حالا پایان بده
member-end-not = ‹ نه، بماند
member-ban = ⛔ مسدود کردن
member-unban = برداشتن مسدودی
member-list = 🤝 همیشه ورود رایگان
member-unlist = پایان ورود رایگان
member-end-ask =
    ⏹ دسترسی <b>{ $name }</b> به <b>{ $channel }</b> همین حالا پایان یابد؟

    باقی‌ماندهٔ زمانش برای همیشه از دست می‌رود و فوری خارجش می‌کنم. پولش برنمی‌گردد: برای آن از /refund استفاده کنید.
member-done-give = داده شد. به او گفته می‌شود.
member-done-pause = متوقف شد. او را خارج می‌کنم و خبرش می‌کنم. زمانی از دست نمی‌دهد.
member-done-resume = ادامه یافت. خبرش می‌کنم و پیوند دعوت را برایش می‌فرستم.
member-done-end = پایان یافت. خارج می‌شود.
member-done-ban = مسدود شد. خارج می‌شود و به او گفته می‌شود.
member-done-unban = مسدودی برداشته شد. به او گفته می‌شود.
member-done-list = همیشه ورودش رایگان است. خبرش می‌کنم و پیوند دعوت را برایش می‌فرستم.
member-done-unlist = ورود رایگان پایان یافت. از این پس فقط زمان پولی یا هدیه حساب می‌شود.
member-too-long = نقش شما حداکثر برای { $days } روز آینده دسترسی می‌دهد. مالک می‌تواند بیشتر بدهد.
member-changed-meanwhile = در این میان چیزی تغییر کرد؛ برای همین کاری نکردم. این صفحه اکنون به‌روز است.
member-is-administrator = مدیر گفتگوست؛ برای همین نمی‌توانم خارجش کنم. اول در تلگرام برکنارش کنید.
member-ask-days =
    🎁 چند روز برای <b>{ $name }</b>؟

    عددی کامل از 1 تا 3660 بنویسید. به باقی‌مانده افزوده می‌شود.
member-days-failed = مشکلی از سمت ما پیش آمد و هنوز چیزی داده نشده است. لطفاً عدد را دوباره بنویسید. شناسهٔ خطا: { $id }
member-days = { $days ->
    [one] { $days } روز
   *[other] { $days } روز
    }
member-hours = { $hours ->
    [one] { $hours } ساعت
   *[other] { $hours } ساعت
    }

# Access that a manager offers to a person who is not in the chat

pending-notice =
    🎁 کسی که اینجا کانال یا گروهی را اداره می‌کند به شما دسترسی رایگان پیشنهاد می‌دهد.

    تا نپذیرید هیچ اتفاقی نمی‌افتد. او نمی‌داند این را می‌خوانید یا نه، و من فقط یک بار دربارهٔ آن می‌نویسم.
pending-show = 👀 دیدن و پذیرفتن
pending-decline-all = ✖️ نه، ممنون
pending-waits = 🎁 کسی به شما دسترسی رایگان به کانال یا گروهی پیشنهاد می‌دهد.
pending-page =
    🎁 می‌توانید رایگان دسترسی بگیرید. برای پذیرفتن روی نام بزنید.

    { $list }

    پس از پذیرفتن، گردانندگان کانال نام شما را می‌بینند و پیام‌هایشان از راه من به شما می‌رسد.
pending-item = • <b>{ $channel }</b>: { $term }
pending-term-life = همیشگی
pending-term-until = تا { $date }
pending-accept = ✅ { $channel }
pending-decline = ✖️ نه
pending-accepted = پذیرفته شد. پیوند دعوت شما همین حالا می‌رسد.
pending-declined = رد شد. به کسی نمی‌گویم.
pending-nothing = اکنون پیشنهادی برای شما نیست.
member-pending = ⏳ در گفتگو نیست؛ پس نخست از او می‌پرسم. اگر بپذیرد: { $term }.
member-done-offer = او در گفتگو نیست؛ پس اگر بتوانم به او بنویسم نخست می‌پرسم. دسترسی‌اش با پذیرفتن آغاز می‌شود.
member-not-inside = او در گفتگو نیست. به جای آن روز هدیه بدهید: نخست از او می‌پرسم.
member-done-ban-quietly = مسدود شد. نمی‌تواند وارد شود و چیزی به او نمی‌گویم.
member-done-unban-quietly = مسدودیت برداشته شد. چیزی به او نمی‌گویم.

# The CSV file

members-export-file = همهٔ اعضای { $channel }. زمان‌ها به وقت UTC است.
members-export-part = همهٔ اعضای { $channel }، بخش { $part } از { $parts }. زمان‌ها به وقت UTC است.
members-column-id = شناسهٔ تلگرام
members-column-name = نام
members-column-username = نام کاربری
members-column-state = وضعیت
members-column-override = همیشه مجاز یا مسدود
members-column-tier = طرح
members-column-started = آغاز (UTC)
members-column-until = تا (UTC)
members-column-access-until = با مهلت (UTC)
members-column-paused = متوقف از (UTC)
members-column-ended = پایان (UTC)
members-column-end-reason = چگونه پایان یافت
members-column-membership = در گفتگو
members-column-membership-at = در تاریخ (UTC)
members-column-payments = پرداخت‌ها
members-column-stars = پرداخت به ستاره
members-column-money = پرداخت به { $currency ->
        [USD] دلار
        [EUR] یورو
       *[other] { $currency }
    }
members-column-reminded = آخرین یادآوری (UTC)
members-export-for-life = برای همیشه
members-state-active = فعال
members-state-paused = متوقف
members-state-ending = در حال خارج شدن
members-state-ended = پایان‌یافته
members-state-none = هیچ‌وقت زمانی نداشته
members-override-banned = مسدود
members-override-allowed = رایگان
members-end-reason-removed = خارج شد
members-end-reason-not-a-member = بیرون بود
members-end-reason-administrator = مدیر
members-end-reason-allowed = رایگان
members-membership-creator = مالک
members-membership-administrator = مدیر
members-membership-member = داخل
members-membership-native-subscriber = داخل از راه تلگرام
members-membership-outside = بیرون
members-membership-banned = مسدود
