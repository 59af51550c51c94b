# Broadcasts: writing, sending, and muting them.

command-broadcast = نوشتن به اعضای یک کانال
command-mute = بی‌صدا یا فعال کردن پیام‌های همگانی
channel-broadcasts = 📣 پیام‌های همگانی

broadcast-which = 📣 به اعضای کدام کانال می‌خواهید بنویسید؟ یکی را انتخاب کنید.
broadcast-no-channels =
    هنوز کانالی اینجا ندارید؛ پس کسی نیست که به او بنویسید.

    با /newchannel یکی را متصل کنید.
broadcast-list =
    📣 <b>{ $channel }</b>

    آخرین پیام‌های همگانی شما. روی یکی بزنید تا وضعیتش را ببینید.
broadcast-list-empty =
    📣 <b>{ $channel }</b>

    پیام همگانی به اعضای کانال شما می‌رسد، به هر نفر در گفتگوی خصوصی‌اش با من. شما انتخاب می‌کنید چه کسانی بگیرند و پیش از آن‌ها می‌بینیدش.
broadcast-new = ✍️ پیام همگانی تازه
broadcast-label-draft = 📝 پیش‌نویس · { $what }
broadcast-label-scheduled = 🕒 { $date } · { $what }
broadcast-label-weekly = 🔁 { $date } · { $what }
broadcast-label-running = ▶️ { $bar }
broadcast-label-paused = ⏸ { $bar }
broadcast-label-done = ✅ { $date } · { $what } · { $count }
broadcast-label-stopped = ⏹ { $date } · { $what } · { $count }
broadcast-kind-text = متن
broadcast-kind-photo = عکس
broadcast-kind-video = ویدیو
broadcast-kind-animation = تصویر متحرک
broadcast-kind-document = فایل
broadcast-kind-audio = فایل صوتی
broadcast-kind-voice = پیام صوتی
broadcast-kind-poll = نظرسنجی
broadcast-kind-sticker = استیکر
broadcast-kind-album = آلبوم
broadcast-kind-other = پیام
broadcast-back-list = ‹ پیام‌های همگانی
broadcast-back = ‹ بازگشت
broadcast-not-yours = دیگر اجازهٔ تغییر این پیام همگانی را ندارید. /broadcast پیام‌های همگانی شما را نشان می‌دهد.
broadcast-form-lost = نتوانستم ادامه بدهم و چیزی فرستاده نشد. لطفاً دوباره از /broadcast شروع کنید. شناسهٔ خطا: { $id }
broadcast-failed = مشکلی از سمت ما پیش آمد و چیزی تغییر نکرد. لطفاً دوباره امتحان کنید. شناسهٔ خطا: { $id }
broadcast-changed-meanwhile = در این میان چیزی تغییر کرد. این صفحه اکنون به‌روز است.

# The message

broadcast-ask-message =
    ✍️ آنچه باید به اعضای <b>{ $channel }</b> برسد برایم بفرستید: متن، عکس، ویدیو، آلبوم، نظرسنجی یا هر چیز دیگر. می‌توانید پیامی را هم هدایت کنید.

    رونوشت آن همان‌طور که هست و بدون نام شما به آن‌ها می‌رسد. هنوز چیزی فرستاده نمی‌شود.
broadcast-not-copyable = از این نمی‌شود رونوشت گرفت. لطفاً متن، عکس، ویدیو، آلبوم، فایل یا نظرسنجی بفرستید.
broadcast-protected = این پیام در برابر رونوشت محافظت شده است. لطفاً پیام دیگری بفرستید.
broadcast-quiz = پاسخ این آزمون را نمی‌دانم؛ برای همین تلگرام اجازهٔ رونوشت نمی‌دهد. لطفاً آزمون تازه‌ای در همین گفتگو بسازید یا چیز دیگری بفرستید.
broadcast-draft =
    📝 <b>{ $channel }</b>: { $what }

    { $count ->
        [0] به: { $who }. فعلاً هیچ‌کس.
        [one] به: { $who }. یعنی <b>{ ABOUT($count) } نفر</b>.
       *[other] به: { $who }. یعنی <b>{ ABOUT($count) } نفر</b>.
    }
broadcast-draft-buttons = دکمه‌ها: { $buttons }
broadcast-draft-next = پیش از فرستادن، پیش‌نمایش را می‌بینید.
broadcast-to-who = 👥 چه کسانی بگیرند
broadcast-to-buttons =
    { $count ->
        [0] 🔗 دکمه‌ها
       *[other] 🔗 دکمه‌ها ({ $count })
    }
broadcast-preview = 👀 پیش‌نمایش و فرستادن
broadcast-another-message = ✍️ پیامی دیگر
broadcast-discard = 🗑 دور انداختن
broadcast-discarded = پیش‌نویس دور انداخته شد. چیزی فرستاده نشد.

# Buttons

broadcast-buttons-none = 🔗 زیر پیام شما هنوز دکمه‌ای نیست. دکمه چه کار کند؟
broadcast-buttons = 🔗 این‌ها زیر پیام شما هستند. برای برداشتن، روی هر کدام بزنید.
broadcast-button-remove = ✖️ { $text }
broadcast-add-link = ➕ پیوند
broadcast-add-tier = ➕ طرح
broadcast-add-donate = ➕ حمایت مالی
broadcast-which-tier = دکمه کدام طرح را بفروشد؟
broadcast-tier-label = 🔑 { $name }
broadcast-donate-label = 💝 حمایت مالی
broadcast-buttons-full = جا برای { $max } دکمه هست. اول یکی را بردارید.
broadcast-ask-link =
    🔗 بفرستید که روی دکمه چه نوشته شود و به کجا برود، مثلاً:

    <code>بیشتر بخوانید – https://example.org</code>

    نوشته تا { $max } نویسه می‌تواند باشد.
broadcast-link-no-address = در پایان آن نشانی‌ای نمی‌بینم. لطفاً این‌طور بفرستید: بیشتر بخوانید – https://example.org
broadcast-link-no-label = روی دکمه چه نوشته شود؟ لطفاً پیش از نشانی بنویسیدش: بیشتر بخوانید – https://example.org
broadcast-link-label-long = برای دکمه زیادی بلند است: تا 40 نویسه می‌تواند باشد. لطفاً دوباره بفرستید.
broadcast-link-address-long = این نشانی برای دکمه زیادی بلند است. لطفاً نشانی کوتاه‌تری بفرستید.

# Recipients

broadcast-who =
    👥 <b>{ $channel }</b>: { $who }

    { $count ->
        [0] فعلاً هیچ‌کس نیست.
        [one] یعنی <b>{ ABOUT($count) } نفر</b>.
       *[other] یعنی <b>{ ABOUT($count) } نفر</b>.
    }

    کسانی که کانال شما را بی‌صدا کرده، مرا مسدود کرده یا خودشان مسدودند، حساب نمی‌شوند.
broadcast-who-everyone = همه (اعضا و بازدیدکنندگان)
broadcast-who-active = فعال
broadcast-who-in-grace = در مهلت
broadcast-who-ended = پایان‌یافته
broadcast-who-never-paid = هرگز نپرداخته
broadcast-chosen = • { $name } •
broadcast-pick-tier = 🔑 یک طرح
broadcast-pick-language = 🌐 یک زبان
broadcast-any-tier = همهٔ طرح‌ها
broadcast-any-language = همهٔ زبان‌ها

# Preview, sending and scheduling

broadcast-cannot-copy = تلگرام اجازهٔ رونوشت از این پیام را نمی‌دهد؛ پس نمی‌توانم آن را برای کسی بفرستم. پاکش کرده‌اید؟ لطفاً پیام دیگری انتخاب کنید. شناسهٔ خطا: { $id }
broadcast-ready =
    👆 این همان است که به آن‌ها می‌رسد.

    <b>{ $channel }</b> · { $who }: <b>{ $count ->
        [one] { ABOUT($count) } نفر
       *[other] { ABOUT($count) } نفر
    }</b>، در حدود { $time }.
broadcast-ready-nobody =
    👆 این همان است که به آن‌ها می‌رسید.

    <b>{ $channel }</b> · { $who }: فعلاً هیچ‌کس. می‌توانید برای بعد برنامه‌ریزی کنید یا افراد دیگری انتخاب کنید.
broadcast-poll-note = هر نفر نظرسنجی جداگانه‌ای می‌گیرد: رأی‌هایشان یک‌جا جمع نمی‌شود.
broadcast-album-note = تلگرام زیر آلبوم جایی برای دکمه ندارد. هر کس دیگر نخواهد، می‌تواند /mute را بفرستد.
broadcast-keep-message = لطفاً پیام خود را در این گفتگو نگه دارید: از همین‌جا رونوشت می‌گیرم.
broadcast-send =
    { $count ->
        [one] 📨 همین حالا به { ABOUT($count) } نفر بفرست
       *[other] 📨 همین حالا به { ABOUT($count) } نفر بفرست
    }
broadcast-send-fast =
    { $stars ->
        [one] ⚡ یکجا، با حداکثر { $stars } ستاره از موجودی شما
       *[other] ⚡ یکجا، با حداکثر { $stars } ستاره از موجودی شما
    }
broadcast-too-few-stars = این { $needed } ستاره از شما می‌خواهد و موجودی شما { $balance } است. چیزی فرستاده نشد. می‌توانید رایگان بفرستید، فقط کندتر.
broadcast-stars-reserved = ⭐ کنارگذاشته از ستاره‌های شما: { $reserved }
broadcast-stars-spent = ⭐ ستاره‌های خرج‌شده: { $spent }. بازگشته به موجودی شما: { $returned }
broadcast-schedule = 🕒 بعداً
broadcast-repeat = 🔁 هر هفته
broadcast-change = ‹ تغییرش بده
broadcast-begun = در حال فرستادن است.
broadcast-quota =
    { $limit ->
        [one] اینجا روزی { $limit } پیام همگانی مجاز است. بعدی را در { $date } می‌شود فرستاد.
       *[other] اینجا روزی { $limit } پیام همگانی مجاز است. بعدی را در { $date } می‌شود فرستاد.
    }
broadcast-ask-moment =
    🕒 کی فرستاده شود؟

    دکمه‌ای بزنید یا زمانی بنویسید، مثلاً <code>18:30</code>، <code>فردا 9:00</code> یا <code>24.12.2026 18:00</code>.
broadcast-ask-week =
    🔁 نخستین بار کی فرستاده شود؟ هر هفته در همان روز و همان ساعت تکرار می‌شود.

    دکمه‌ای بزنید یا زمانی بنویسید، مثلاً <code>18:30</code>، <code>فردا 9:00</code> یا <code>24.12.2026 18:00</code>.
broadcast-in-utc = زمان‌ها به وقت UTC است. با /timezone منطقهٔ زمانی خود را تنظیم می‌کنید.
broadcast-in-your-time = زمان‌ها به وقت منطقهٔ زمانی شماست.
broadcast-at-morning = فردا 9:00
broadcast-at-noon = 12:00
broadcast-at-evening = 18:00
broadcast-moment-unclear = نمی‌توانم آن را زمان بخوانم. لطفاً مثل 18:30 یا فردا 9:00 یا 24.12.2026 18:00 بنویسید.
broadcast-moment-no-such-day = چنین روزی در تقویم نیست. لطفاً روز دیگری بنویسید.
broadcast-moment-past = آن زمان گذشته است. لطفاً زمانی در آینده بنویسید.
broadcast-moment-far = بیش از یک سال دیگر است. لطفاً زمان نزدیک‌تری بنویسید.
broadcast-not-scheduled = این پیام همگانی در این میان فرستاده یا دور انداخته شد؛ برای همین چیزی برنامه‌ریزی نکردم.
broadcast-scheduled =
    🕒 <b>{ $channel }</b>: { $what }

    در { $date } فرستاده می‌شود، برای هر کس که آن زمان در «{ $who }» باشد.

    لطفاً پیام خود را در این گفتگو نگه دارید: از همین‌جا رونوشت می‌گیرم.
broadcast-weekly =
    🔁 <b>{ $channel }</b>: { $what }

    در { $date } و پس از آن هر هفته فرستاده می‌شود، برای هر کس که آن زمان در «{ $who }» باشد.

    لطفاً پیام خود را در این گفتگو نگه دارید: از همین‌جا رونوشت می‌گیرم.

broadcast-not-sent =
    ⚠️ <b>{ $channel }</b>: پیام همگانی برنامه‌ریزی‌شده برای { $date } ({ $what }) فرستاده نشد، چون کسی که آن را برنامه‌ریزی کرده بود دیگر نمی‌تواند پیام همگانی این کانال را بفرستد.

    اگر باز هم باید فرستاده شود، آن را به‌صورت پیام همگانی تازه بنویسید.

broadcast-cancel-schedule = ✖️ نفرستش

# Progress, editing and deleting

broadcast-finding-recipients =
    📣 <b>{ $channel }</b>

    می‌بینم به چه کسانی می‌رسد…
broadcast-is-sending = 📣 <b>{ $channel }</b>
broadcast-is-paused = ⏸ <b>{ $channel }</b> · مکث‌شده
broadcast-is-stopped = ⏹ <b>{ $channel }</b> · متوقف‌شده
broadcast-is-done = ✅ <b>{ $channel }</b> · تمام شد
broadcast-paused-content-gone = پیامی که از آن رونوشت می‌گیرم دیگر در گفتگوی ما نیست؛ پس نمی‌توانم ادامه بدهم. این یکی را متوقف کنید و پیام را دوباره به شکل پیام همگانی تازه بفرستید.
broadcast-paused-refused = تلگرام این پیام را برای هیچ‌کس نمی‌پذیرد؛ برای همین دست نگه داشتم. اگر قرار بود یکجا فرستاده شود، شاید ستاره‌های موجودی ربات کم باشد: وقتی بیشتر شد ادامه دهید. وگرنه متوقفش کنید و پیام دیگری بفرستید.
broadcast-count-sent =
    { $count ->
        [0] ✅ به کسی فرستاده نشد
        [one] ✅ به { $count } نفر فرستاده شد
       *[other] ✅ به { $count } نفر فرستاده شد
    }
broadcast-count-blocked = 🚫 { $count } نفر مرا مسدود کرده‌اند
broadcast-count-failed = ⚠️ به { $count } نفر تحویل نشد
broadcast-count-unclear = ❔ از { $count } نفر پاسخی نرسید: شاید گرفته باشند
broadcast-count-left = ▫️ { $count } نفر هنوز مانده
broadcast-count-missed = ▫️ به { $count } نفر نرسید
broadcast-rate = { $rate } در ثانیه · حدود { $time } مانده
broadcast-rate-unknown = تازه شروع شد…
broadcast-seconds = { $seconds } ثانیه
broadcast-minutes = { $minutes } دقیقه
broadcast-hours = { $hours } ساعت و { $minutes } دقیقه
broadcast-pause = ⏸ مکث
broadcast-resume = ▶️ ادامه
broadcast-stop = ⏹ توقف
broadcast-done-pause = مکث شد.
broadcast-done-resume = ادامه پیدا می‌کند.
broadcast-done-stop = متوقف شد.
broadcast-resend = 🔁 یک بار دیگر به کسانی که پاسخی نرسید ({ $count })
broadcast-resend-hint = پاسخ تلگرام دربارهٔ چند نفر گم شد: شاید پیام را گرفته باشند و شاید نه. می‌توانید یک بار دیگر برایشان بفرستید. هر کس آن را از پیش دارد، دو بار خواهد داشت.
broadcast-done-resend = یک بار دیگر به کسانی که پاسخی نرسید فرستاده می‌شود.
broadcast-failures = ⬇️ کسانی که پیام به آن‌ها نرسید
broadcast-failures-file =
    { $count ->
        [one] { $count } نفر از { $channel } که شاید پیام همگانی به او نرسیده باشد.
       *[other] { $count } نفر از { $channel } که شاید پیام همگانی به آن‌ها نرسیده باشد.
    }
broadcast-column-id = شناسهٔ تلگرام
broadcast-column-name = نام
broadcast-column-username = نام کاربری
broadcast-column-outcome = چه شد
broadcast-column-reason = دلیل از تلگرام
broadcast-outcome-blocked = ربات را مسدود کرده
broadcast-outcome-failed = تحویل نشد
broadcast-outcome-unclear = پاسخی نرسید، شاید گرفته باشد
broadcast-edit = ✏️ ویرایش در همه‌جا
broadcast-ask-text = ✏️ متن تازه را با قالب‌بندی‌اش بفرستید. تا { $max } نویسه می‌تواند باشد و جای متن قبلی را می‌گیرد؛ دکمه‌ها می‌مانند.
broadcast-ask-caption = ✏️ زیرنویس تازه را به شکل متن و با قالب‌بندی‌اش بفرستید. تا { $max } نویسه می‌تواند باشد و جای قبلی را می‌گیرد؛ بقیه می‌ماند.
broadcast-edit-not-text = فقط متن را می‌توانم عوض کنم. لطفاً آن را به شکل پیام متنی بفرستید.
broadcast-edit-too-long = زیادی بلند است. لطفاً کوتاه‌تر بفرستید.
broadcast-ask-sure =
    { $count ->
        [one] برای { $count } نفری که گرفته عوضش کنم؟
       *[other] برای هر { $count } نفری که گرفته‌اند عوضش کنم؟
    }
broadcast-edit-sure = ✏️ بله، عوضش کن
broadcast-edit-tap = لطفاً «بله، عوضش کن» را بزنید یا لغو کنید.
broadcast-edit-begun = در حال عوض کردنش هستم. صفحهٔ آن پیام همگانی پیشرفت را نشان می‌دهد.
broadcast-edit-not = فعلاً نمی‌شود تغییرش داد: هم‌اکنون در حال تغییر یا پس گرفتن است، یا دیگر در اختیار شما نیست.
broadcast-delete = 🗑 حذف در همه‌جا
broadcast-delete-ask =
    { $count ->
        [one] 🗑 از { $count } نفری که گرفته پس گرفته شود؟
       *[other] 🗑 از هر { $count } نفری که گرفته‌اند پس گرفته شود؟
    }

    تلگرام آنچه را که کمتر از 48 ساعت از آن گذشته حذف می‌کند. رونوشت‌های قدیمی‌تر می‌مانند.
broadcast-delete-sure = 🗑 بله، در همه‌جا حذف کن
broadcast-delete-cancel = ‹ نه، بماند
broadcast-revising-delete = 🗑 در حال پس گرفتنش هستم: { $bar }
broadcast-revising-edit = ✏️ در حال عوض کردنش هستم: { $bar }
broadcast-deleted =
    { $count ->
        [one] 🗑 از { $count } نفر پس گرفته شد.
       *[other] 🗑 از { $count } نفر پس گرفته شد.
    }
broadcast-deleted-not =
    { $count ->
        [one] برای { $count } نفر نشد حذفش کنم: شاید خیلی قدیمی باشد.
       *[other] برای { $count } نفر نشد حذفش کنم: شاید خیلی قدیمی باشد.
    }
broadcast-edited =
    { $count ->
        [one] ✏️ برای { $count } نفر عوض شد.
       *[other] ✏️ برای { $count } نفر عوض شد.
    }
broadcast-edited-not =
    { $count ->
        [one] برای { $count } نفر نشد عوضش کنم: شاید پاکش کرده باشد.
       *[other] برای { $count } نفر نشد عوضش کنم: شاید پاکش کرده باشند.
    }

# Muting

broadcast-mute = 🔕 بی‌صدا
mute-page =
    🔔 این کانال‌ها می‌توانند به شما پیام همگانی بفرستند. برای بی‌صدا یا فعال کردن، روی کانال بزنید.

    پیام همگانی پیامی است که مالک به همه می‌نویسد. پیام‌های مربوط به دسترسی خودتان همیشه می‌رسد.
mute-nothing = اینجا کسی برایتان پیام همگانی نمی‌نویسد؛ پس چیزی برای بی‌صدا کردن نیست.
mute-is-on = 🔔 { $channel }
mute-is-off = 🔕 { $channel }
mute-done = دیگر پیام همگانی { $channel } به شما نمی‌رسد. با /mute دوباره برمی‌گردد.
