# Said by more than one feature.
#
# Glossary (fa). The bot says «من», speaks to «شما»; Latin digits, as dates and sums are written (see localeOf).
# channel – کانال; group – گروه; subscription – اشتراک; subscriber – مشترک; member – عضو
# tier, offer – طرح; period, time – مدت، زمان; grace – مهلت; trial – دورهٔ آزمایشی; access – دسترسی; for life – برای همیشه
# owner – مالک; creator – سازنده; administrator – مدیر; manager – مدیر فروش; operator – گردانندهٔ ربات
# the people who run it – مسئولان; buyer – خریدار; take over (members) – پذیرش، پذیرفتن; let in – راه دادن; way in – راه ورود
# payment – پرداخت; refund – بازگشت پول، برگرداندن; payout – تسویه; balance – موجودی; fee – کارمزد; provider – درگاه
# ledger, books – دفتر حساب; statement – صورت‌حساب; invoice – فاکتور; order – سفارش; wallet – کیف پول
# broadcast – پیام همگانی; mute – بی‌صدا کردن; donation – حمایت مالی; donor – حامی; digest – خلاصهٔ روزانه
# invite link – پیوند دعوت; join request – درخواست عضویت; tracked link – پیوند آماردار; standing post – پست ثابت
# chat – گفتگو; discussion group – گروه بحث
# Stars – ستاره (ستاره‌های تلگرام); crypto, coin – رمزارز; ban, block – مسدود کردن; retire – از فروش برداشتن

button-outdated = این دکمه دیگر کار نمی‌کند. برای شروع دوباره /start را بفرستید.
cancel-nothing = چیزی برای لغو کردن نیست.
cancel-done = لغو شد. چیزی تغییر نکرد.
days-not-whole = تعداد روزها باید عدد کامل باشد، مثلاً 14. لطفاً دوباره بنویسید.
days-range = هر بار می‌توانم از 1 تا 3660 روز بدهم. لطفاً عدد دیگری بنویسید.
error-ours = مشکلی از سمت ما پیش آمد. لطفاً یک دقیقهٔ دیگر دوباره امتحان کنید. شناسهٔ خطا: { $id }
unknown-word = متوجه نشدم. /start را بفرستید تا ببینید چه کارهایی از من برمی‌آید.
