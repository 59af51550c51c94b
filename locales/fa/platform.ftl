# Texts that several features share, forms, and the bot's profile in Telegram. The profile is plain text.
#
# Glossary (fa). The bot says «من», speaks to «شما»; Latin digits, as dates and sums are written (see localeOf).
# channel – کانال; group – گروه; subscription – اشتراک; subscriber – مشترک; member – عضو
# tier, offer – طرح; period, time – مدت، زمان; grace – مهلت; trial – دورهٔ آزمایشی; access – دسترسی; for life – برای همیشه
# owner – مالک; creator – سازنده; administrator – مدیر; manager – مدیر فروش; operator – گردانندهٔ ربات
# the people who run it – مسئولان; buyer – خریدار; import (members) – پذیرش، پذیرفتن; let in – راه دادن
# payment – پرداخت; refund – بازگشت پول، برگرداندن; payout – تسویه; balance – موجودی; fee – کارمزد; provider – درگاه
# ledger – دفتر حساب; statement – صورت‌حساب; invoice – فاکتور; order – سفارش; wallet – کیف پول
# broadcast – پیام همگانی; mute – بی‌صدا کردن; donation – حمایت مالی; donor – حامی; digest – خلاصهٔ روزانه
# invite link – پیوند دعوت; join request – درخواست عضویت; tracked link – پیوند آماردار; channel post – پست کانال
# chat – گفتگو; discussion group – گروه بحث
# Stars – ستاره (ستاره‌های تلگرام); crypto, coin – رمزارز; ban, block – مسدود کردن; retire – از فروش برداشتن

button-outdated = این دکمه دیگر کار نمی‌کند. برای شروع دوباره /start را بفرستید.
cancel-nothing = چیزی برای لغو کردن نیست.
cancel-done = لغو شد. چیزی تغییر نکرد.
days-not-whole = تعداد روزها باید عدد کامل باشد، مثلاً 14. لطفاً دوباره بنویسید.
days-range = هر بار می‌توانم از 1 تا 3660 روز بدهم. لطفاً عدد دیگری بنویسید.
error-internal = مشکلی از سمت ما پیش آمد. لطفاً یک دقیقهٔ دیگر دوباره امتحان کنید. شناسهٔ خطا: { $id }
intake-too-fast = این سریع‌تر از آن بود که بتوانم همراهی کنم، پس بخشی از آن را کنار گذاشتم. لطفاً کمی صبر کنید، بعد بقیه را دوباره بفرستید یا فشار دهید.
unknown-message = متوجه نشدم. /start را بفرستید تا ببینید چه کارهایی از من برمی‌آید.
work-progress = { $done } از حدود { $total } ردیف…
counting = ⏳ در حال شمارش…
period-days =
    { $days ->
        [one] { $days } روز
       *[other] { $days } روز
    }
period-months =
    { $months ->
        [one] { $months } ماه
       *[other] { $months } ماه
    }
period-until = تا { $date }
period-lifetime = برای همیشه
price-stars =
    { $count ->
        [one] ⭐ { $count } ستاره
       *[other] ⭐ { $count } ستاره
    }

# The bot's profile

bot-description =
    من دسترسی به کانال‌ها و گروه‌های خصوصی را می‌فروشم.

    مالکان کانال: کانال را متصل کنید، قیمت بگذارید و پیوند را به اشتراک بگذارید. پرداخت‌ها را می‌گیرم، افراد را راه می‌دهم و با پایان زمان، دسترسی را می‌بندم.

    مشترکان: با ستاره‌های تلگرام یا روش دیگری که کانال ارائه می‌دهد بپردازید و ببینید چه دارید و تا چه زمانی.

    برای آغاز، دکمهٔ شروع را بزنید.
bot-short-description = دسترسی پولی به کانال‌ها و گروه‌های خصوصی: ستاره‌های تلگرام و روش‌های دیگر پرداخت.

# Forms

form-cancel = ✖️ لغو
form-use-buttons = لطفاً یکی از دکمه‌های زیر طرح در بالا را بزنید. برای توقف /cancel را بفرستید.
form-use-these-buttons = لطفاً روی کانال‌های بالا بزنید و سپس «انجام شد». برای توقف /cancel را بفرستید.
form-not-text = منتظر پاسخ نوشتاری بودم. لطفاً بنویسیدش، یا برای توقف /cancel را بفرستید.
form-unknown-command = این فرمان را نمی‌شناسم و هنوز منتظر پاسخ شما هستم. برای توقف /cancel را بفرستید.
form-asked-already = پیش‌تر پرسیده‌ام. لطفاً به پرسش پایین پاسخ دهید، یا برای توقف /cancel را بفرستید.
button-outdated-form = آن دکمه برای پرسش قبلی است. لطفاً به آخرین پرسش پاسخ دهید، یا برای توقف /cancel را بفرستید.
