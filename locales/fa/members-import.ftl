# Import of the members that a channel had before the bot: from a list of ids, or by a link that members tap.

members-import = 📥 پذیرش اعضای قبلی

import-page =
    📥 <b>{ $channel }</b>

    اعضایی را که پیش از من در کانال شما بوده‌اند بپذیرید. آن‌وقت به آن‌ها یادآوری می‌کنم، می‌توانند تمدید کنند و با پایان دسترسی خارجشان می‌کنم.
import-by-list = 📄 فهرستی از شناسه‌ها دارم
import-by-link = 🔗 خودشان روی پیوند بزنند
import-back = ‹ بازگشت

# From a list

import-ask-list =
    📄 اعضای <b>{ $channel }</b> را برایم بفرستید: در هر خط یک شناسهٔ تلگرام، به شکل پیام یا فایل .txt یا .csv تا 1 مگابایت.

    پس از هر شناسه می‌توانید بگویید چقدر زمان دارد: تعداد روز، آخرین روز، یا «برای همیشه».

    <code>123456789
    123456790,45
    123456791,2030-12-31
    123456792,برای همیشه</code>

    هنوز چیزی تغییر نمی‌کند: اول نشان می‌دهم چه یافتم.
import-not-a-list = فایل‌های .txt و .csv را می‌توانم بخوانم. لطفاً فهرست را به یکی از این شکل‌ها یا به شکل پیام بفرستید.
import-too-big = فایل‌های تا 1 مگابایت را می‌توانم بخوانم. لطفاً فایل کوچک‌تری بفرستید.
import-unavailable = نتوانستم این فایل را از تلگرام بگیرم. لطفاً دوباره بفرستید.
import-too-many = هر بار { $max } نفر را می‌توانم بپذیرم. لطفاً فهرست را چند بخش کنید و بفرستید.
import-nobody = در آن هیچ شناسهٔ تلگرامی نیافتم. لطفاً در هر خط یک شناسه بفرستید، مثلاً 123456789.
import-failed = مشکلی از سمت ما پیش آمد و چیزی تغییر نکرد. لطفاً دوباره امتحان کنید. شناسهٔ خطا: { $id }
import-ask-days =
    شناسه‌های فهرست شما: { $people }، از آن‌ها بدون تاریخ پایان: { $count }.

    از لحظه‌ای که تأیید می‌کنید، چقدر زمان داشته باشند؟ دکمه‌ای بزنید یا تعداد روز را بنویسید.
import-checking =
    🔎 <b>{ $channel }</b>

    می‌بینم چه کسانی از فهرست شما داخل‌اند: تاکنون { $checked } از { $people }، که { $inside } نفرشان داخل‌اند. هنوز چیزی تغییر نکرده است.
import-dry-run =
    📄 <b>{ $channel }</b>

    { $people ->
        [one] { $people } نفر در فهرست شماست.
       *[other] { $people } نفر در فهرست شما هستند.
    }
import-is-inside =
    { $count ->
        [one] ✅ { $count } نفر داخل است و می‌شود پذیرفتش.
       *[other] ✅ { $count } نفر داخل‌اند و می‌شود پذیرفتشان.
    }
import-is-outside =
    { $count ->
        [one] 🚪 { $count } نفر داخل نیست.
       *[other] 🚪 { $count } نفر داخل نیستند.
    }
import-is-has-time =
    { $count ->
        [one] ⏳ { $count } نفر هم‌اکنون دسترسی دارد: چیزی تغییر نمی‌کند.
       *[other] ⏳ { $count } نفر هم‌اکنون دسترسی دارند: چیزی تغییر نمی‌کند.
    }
import-is-over =
    { $count ->
        [one] ⌛ آخرین روز { $count } نفر دیگر گذشته است.
       *[other] ⌛ آخرین روز { $count } نفر دیگر گذشته است.
    }
import-is-allowed =
    { $count ->
        [one] 🤝 { $count } نفر در هر حال رایگان راه دارد.
       *[other] 🤝 { $count } نفر در هر حال رایگان راه دارند.
    }
import-is-banned =
    { $count ->
        [one] ⛔ { $count } نفر مسدود است.
       *[other] ⛔ { $count } نفر مسدودند.
    }
import-is-administrator =
    { $count ->
        [one] 🛡 { $count } نفر مدیر است و به پذیرش نیازی ندارد.
       *[other] 🛡 { $count } نفر مدیرند و به پذیرش نیازی ندارند.
    }
import-is-native-subscriber =
    { $count ->
        [one] ⭐ { $count } نفر با اشتراک خود تلگرام می‌پردازد.
       *[other] ⭐ { $count } نفر با اشتراک خود تلگرام می‌پردازند.
    }
import-is-bot =
    { $count ->
        [one] 🤖 { $count } مورد ربات است.
       *[other] 🤖 { $count } مورد ربات‌اند.
    }
import-term-days =
    { $count ->
        [one] { $count } نفر در فهرست پایانی ندارد و از این پس { $days ->
            [one] { $days } روز
           *[other] { $days } روز
        } می‌گیرد.
       *[other] { $count } نفر در فهرست پایانی ندارند و از این پس { $days ->
            [one] { $days } روز
           *[other] { $days } روز
        } می‌گیرند.
    }
import-term-life =
    { $count ->
        [one] { $count } نفر در فهرست پایانی ندارد و برای همیشه می‌ماند.
       *[other] { $count } نفر در فهرست پایانی ندارند و برای همیشه می‌مانند.
    }
import-refused-bot = ربات‌ها: { $lines }
import-refused-not-an-id = شناسهٔ تلگرام نیست: { $lines }
import-refused-a-chat = گفتگوست، نه شخص: { $lines }
import-refused-a-name = نام کاربری است، ولی شناسه لازم است: { $lines }
import-refused-twice = تکراری است و اولی حساب می‌شود: { $lines }
import-refused-end-unclear = پایانش خوانا نیست: { $lines }
import-refused-end-over = پایانش گذشته است: { $lines }
import-refused-end-far = پایانش بیش از ده سال دیگر است: { $lines }
import-lines =
    { $count ->
        [1] خط { $lines }
       *[other] خط‌های { $lines }
    }
import-lines-more = { $count } خط دیگر
import-not-changed-yet = هنوز چیزی تغییر نکرده است. به کسانی هم که در کانال نیستند می‌توانید دسترسی پیشنهاد بدهید: زمانشان با پذیرفتن آغاز می‌شود و تا آن وقت نامی نمی‌بینید.
import-nobody-new = کسی برای پذیرش نیست.
import-confirm =
    { $count ->
        [one] ✅ پذیرش { $count } عضو
       *[other] ✅ پذیرش { $count } عضو
    }
import-confirm-all = ➕ با { $outside } نفر بیرون: { $count }
import-discard = ✖️ این فهرست را فراموش کن
import-discarded = فهرست فراموش شد و چیزی تغییر نکرد.
import-running =
    📥 <b>{ $channel }</b>

    در حال پذیرش آن‌ها هستم: تاکنون { $taken } نفر.
import-done =
    ✅ <b>{ $channel }</b>

    { $taken ->
        [0] کسی پذیرفته نشد.
        [one] { $taken } عضو پذیرفته شد.
       *[other] { $taken } عضو پذیرفته شدند.
    }
import-skipped =
    { $count ->
        [one] به { $count } نفر دیگرِ فهرست دست نزدم.
       *[other] به { $count } نفر دیگرِ فهرست دست نزدم.
    }
import-offered =
    { $count ->
        [one] { $count } نفر در کانال نیست. اگر بتوانم به او بنویسم، یک بار می‌پرسم که دسترسی می‌خواهد یا نه.
       *[other] { $count } نفر در کانال نیستند. از کسانی که بتوانم به آن‌ها بنویسم یک بار می‌پرسم که دسترسی می‌خواهند یا نه.
    }
import-unreachable =
    { $count ->
        [one] { $count } نفر از آن‌ها هیچ‌وقت مرا شروع نکرده است؛ پس نمی‌توانم پیش از پایان زمانش یادآوری کنم. پستی در کانال شما کمک می‌کند: هر کس دکمه‌اش را بزند می‌توانم به او خبر بدهم.
       *[other] { $count } نفر از آن‌ها هیچ‌وقت مرا شروع نکرده‌اند؛ پس نمی‌توانم پیش از پایان زمانشان یادآوری کنم. پستی در کانال شما کمک می‌کند: هر کس دکمه‌اش را بزند می‌توانم به او خبر بدهم.
    }

# By a link: the claim window

claim-closed =
    🔗 <b>{ $channel }</b>

    پیوندی در کانال خود می‌گذارید. هر عضوی که روی آن بزند، یک بار زمانی را که انتخاب می‌کنید می‌گیرد. به کسانی که در کانال نیستند چیزی نمی‌رسد.

    پیوند تا چند وقت کار کند؟
claim-for =
    { $days ->
        [one] { $days } روز
       *[other] { $days } روز
    }
claim-ask-days = هر عضو <b>{ $channel }</b> از لحظه‌ای که روی پیوند می‌زند چقدر زمان بگیرد؟
claim-give-30 = 30 روز
claim-give-365 = 1 سال
claim-give-life = برای همیشه
claim-give-days = مقدار دیگر…
claim-type-days = هر عضو چند روز بگیرد؟ عددی از 1 تا 3660 بنویسید.
claim-opened = پیوند از همین حالا کار می‌کند. آن را در کانال خود بگذارید.
claim-open =
    🔗 <b>{ $channel }</b>

    پیوند تا { $date } کار می‌کند. هر کس داخل باشد و روی آن بزند، یک بار { $days ->
        [one] { $days } روز
       *[other] { $days } روز
    } می‌گیرد.
claim-open-life =
    🔗 <b>{ $channel }</b>

    پیوند تا { $date } کار می‌کند. هر کس داخل باشد و روی آن بزند، برای همیشه می‌تواند بماند.
claim-count =
    { $count ->
        [one] تاکنون { $count } عضو با آن پذیرفته شده است.
       *[other] تاکنون { $count } عضو با آن پذیرفته شده‌اند.
    }
claim-close = ⏹ همین حالا متوقفش کن
claim-closed-now = دیگر کسی با این پیوند زمان نمی‌گیرد.
claim-post = 📣 پست آماده
claim-post-hint = این هم پستی برای اعضای شما. پیام بعدی را به کانالتان هدایت کنید؛ دکمه‌اش همراهش می‌آید.
claim-post-open =
    👋 <b>{ $channel }</b>

    آیا عضو اینجا هستید؟ تا { $date } دکمه را بزنید تا دسترسی‌تان بماند. پیش از پایانش یادآوری می‌کنم.
claim-post-known =
    👋 <b>{ $channel }</b>

    آیا عضو اینجا هستید؟ دکمه را بزنید تا بتوانم پیش از پایان دسترسی‌تان یادآوری کنم.
claim-button = 🙋 من عضو هستم

# Answers to the member who taps the link

claimed = ✅ شما تا { $date } عضو <b>{ $channel }</b> هستید. پیش از پایان آن برایتان می‌نویسم.
claimed-for-life = ✅ شما برای همیشه عضو <b>{ $channel }</b> هستید.
claimed-already = ✅ زمان شما در <b>{ $channel }</b> تا { $date } ادامه دارد. پیش از پایان آن برایتان می‌نویسم.
claimed-already-for-life = ✅ شما هم‌اکنون برای همیشه عضو <b>{ $channel }</b> هستید.
claimed-paused = ⏸ دسترسی شما به <b>{ $channel }</b> فعلاً متوقف است. زمانی از دست نمی‌دهید و /subscriptions نشانش می‌دهد.
claimed-not-needed = شما در هر حال می‌توانید در <b>{ $channel }</b> باشید؛ پس لازم نیست کاری بکنید.
claimed-not-now = فعلاً نمی‌توانم ببینم چه کسانی در <b>{ $channel }</b> هستند. لطفاً بعداً دوباره دکمه را بزنید.
claimed-outside = این پیوند برای کسانی است که هم‌اکنون در <b>{ $channel }</b> هستند و شما نیستید.
claimed-had-time = این پیوند برای اعضایی است که هرگز از راه من دسترسی نداشته‌اند، هر نفر یک بار.
claimed-over = این پیوند دیگر کار نمی‌کند.
