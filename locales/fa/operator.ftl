# Pages and messages for operators.

operator-jobs-gave-up =
    { $count ->
        [one] { $count } کار ناموفق ماند و خودبه‌خود دوباره امتحان نمی‌شود.
       *[other] { $count } کار ناموفق ماندند و خودبه‌خود دوباره امتحان نمی‌شوند.
    } /jobs را بفرستید تا ببینید چه شد و دوباره امتحان کنید.
operator-jobs-none = هیچ کاری برای همیشه ناموفق نمانده است. همه‌چیز خوب است.
operator-jobs-list =
    { $count ->
        [one] { $count } کار برای همیشه ناموفق ماند. وقتی علتش برطرف شد، دوباره امتحانش کنید:
       *[other] { $count } کار برای همیشه ناموفق ماندند. وقتی علتشان برطرف شد، دوباره امتحانشان کنید:
    }
operator-job =
    <b>{ $number }. { $task }</b>
    { $when }، پس از { $attempts ->
        [one] { $attempts } تلاش
       *[other] { $attempts } تلاش
    }
    <code>{ $error }</code>
operator-button-retry = امتحان دوبارهٔ { $number }
operator-job-queued = دوباره در صف است. اگر باز هم ناموفق شد، خبر می‌دهم.
operator-job-not-waiting = دیگر منتظر نیست: در صف است یا انجام شده.

# The timeline of a payment: /payment. A step is one line or a few below its time.

timeline-see = 🔎 دیدن
timeline-usage = دستور /payment را با یک شناسه بفرستید: شناسهٔ سفارش، پرداخت، برداشت یا فاکتور. برای همهٔ آنچه منتظر شماست /anomalies را بفرستید.
timeline-unknown = با این شناسه چیزی نمی‌شناسم. لطفاً بررسی‌اش کنید: شناسهٔ سفارش، پرداخت، برداشت یا فاکتور را می‌پذیرم، همان‌طور که در پیام من، رسید تلگرام یا نزد ارائه‌دهنده آمده است.
timeline-state = <b>{ $state }</b>
timeline-unpaid = <b>چیزی پرداخت نشده است.</b>
timeline-payments = <b>چند پرداخت.</b> برای تصمیم‌گیری یکی را باز کنید.
timeline-numbered = پرداخت { $number }: { $state }
timeline-payment = { $provider } · { $price } · <code>{ $external }</code>
    پرداخت <code>{ $payment }</code>
timeline-payment-arrived = { $provider } · { $price } · { $arrived } رسید · <code>{ $external }</code>
    پرداخت <code>{ $payment }</code>
timeline-order = سفارش <code>{ $order }</code>
timeline-access = خریدار { $until } اجازهٔ ورود دارد.
timeline-access-over = دسترسی خریدار به پایان رسیده است.
timeline-unknown-order =
    <b>سفارش این پرداخت اینجا شناخته نیست.</b> چیزی برای آن داده نشد.
    { $provider } · <code>{ $payment }</code>
timeline-dismissed-order =
    <b>سفارش این پرداخت اینجا شناخته نیست. کنار گذاشته شد.</b>
    { $provider } · <code>{ $payment }</code>
timeline-page = صفحهٔ { $page } از { $pages }
timeline-earlier = ‹ قبلی
timeline-later = بعدی ›
timeline-reject = ✖️ نپذیرفتن…
timeline-refund = ↩️ برگرداندن پول…
timeline-decide-access = 🚪 تصمیم دربارهٔ دسترسی…
timeline-dismiss = 🗑 کنار گذاشتن…
timeline-retry = 🔄 امتحان دوبارهٔ { $task }
timeline-open-payment = پرداخت { $number }
timeline-open-order = همهٔ سفارش
timeline-to-anomalies = ‹ موارد غیرعادی

provider-stars = ستاره‌های تلگرام
provider-stripe = Stripe
provider-nowpayments = NOWPayments
provider-cryptopay = Crypto Pay

status-pending = در انتظار
status-confirming = در حال تأیید
status-confirmed = تأییدشده
status-settling = در حال ارسال
status-partially-paid = پرداخت ناقص
status-paid = پایان‌یافته
status-failed = ناموفق
status-expired = منقضی‌شده
status-refunded = برگردانده‌شده

reason-repeated-deposit = رمزارز بار دیگر به نشانی پرداختی قبلی فرستاده شد
reason-wrong-price = قیمتی جز قیمت سفارش دارد
reason-wrong-asset = رمزارزی جز آنچه خواسته شده بود رسید
reason-underpaid = کمتر از آنچه خواسته شده بود رسید
reason-wrong-payer = کسی جز خریدار پرداخت کرد
reason-too-late = تاریخی که تا آن فروخته می‌شد گذشته بود
reason-stale-price = قیمت سفارش مدت‌ها پیش پایان یافته بود
reason-quote-expired = نرخ پایان یافته بود و رمزارز کمتر از قیمت می‌ارزد

state-granted = پرداخت شد و دسترسی داده شد.
state-granted-not-notified = پرداخت شد و هنوز به خریدار گفته نشده است.
state-held = نگه داشته شد: { $reason }.
state-partially-paid = بخشی کم است و کسی درباره‌اش تصمیم نگرفته است.
state-partially-paid-declined = بخشی کم است و از خریدار خواسته شد.
state-merged = بخشی از پرداختی دیگر که آن را کامل کرد.
state-rejected = پذیرفته نشد.
state-disputed = مورد اعتراض: بانک خریدار تا تصمیم‌گیری پول را نگه می‌دارد.
state-refund-by-hand = بازگشت پول خواسته شد: رمزارز باید دستی فرستاده شود.
state-refund-under-way = پول در حال برگشت است.
state-refunded = پول برگردانده شد.
state-pending = در جریان: { $status }.

access-kept = دسترسی می‌ماند.
access-shortened = دسترسی به همان نسبت کوتاه‌تر می‌شود.
access-ended = دسترسی با آن به پایان می‌رسد.
access-open = کسی دربارهٔ دسترسی تصمیم نگرفته است.

step-when = <i>{ $when }</i>
step-when-payment = <i>{ $when }</i> · پرداخت { $number }
step-order-made = { $buyer } طرح <b>{ $tier }</b> ({ $period }) از { $channel } را به قیمت { $price } سفارش داد.
step-checkout = پرداخت با { $provider } باز شد.
step-checkout-invoice = پرداخت با { $provider } باز شد: فاکتور <code>{ $invoice }</code>.
step-coin = { $amount } در گفتگو خواسته شد: پرداخت <code>{ $payment }</code>.
step-webhook = { $provider } به ما گفت: <b>{ $status }</b>.
step-reconciled = از { $provider } پرسیدیم: <b>{ $status }</b>.
step-outcome-grant = سفارش را می‌پردازد.
step-outcome-hold = نگه داشته شد.
step-outcome-hold-because = نگه داشته شد: { $reason }.
step-outcome-unknown-order = سفارش <code>{ $order }</code> را نام می‌برد که اینجا شناخته نیست.
step-decided-accepted = { $who } پرداخت را پذیرفت.
step-decided-rejected = { $who } پرداخت را نپذیرفت.
step-decided-wait = { $who } کسری را از خریدار خواست.
step-decided-refund = { $who } بازگشت پول را خواست.
step-decided-refund-part = { $who } بازگشت بخشی از پول را خواست.
step-decided-refund-waits = { $who } بازگشت پولی را خواست که موجودی برایش کافی نیست: منتظر گرداننده است.
step-decided-refund-sent = { $who } پول را دستی پس فرستاد.
step-decided-refund-withdrawn = { $who } از بازگشت پول منصرف شد.
step-decided-refund-declined = { $who } بازگشت پول را نپذیرفت.
step-decided-access = { $who } دربارهٔ دسترسی تصمیم گرفت.
step-decided-event-dismissed = { $who } آن را کنار گذاشت.
step-decided-retry = { $who } خواست کاری دوباره امتحان شود.
step-decided-other = { $who }: { $action }.
step-reason = دلیل: { $reason }
step-granted = داده شد: { $period }.
step-granted-until = تا { $until } داده شد.
step-booked-sale = ثبت به‌عنوان فروش:
step-booked-remainder = ثبت به‌عنوان باقی‌ماندهٔ یک فروش:
step-booked-held = ثبت به‌عنوان نگه‌داشته، فعلاً بی‌صاحب:
step-booked-refund = ثبت به‌عنوان کنارگذاشته برای بازگشت پول:
step-booked-refund-sent = ثبت به‌عنوان پس‌فرستاده:
step-booked-refund-reversed = ثبت برگشتی، چون از بازگشت پول صرف‌نظر شد:
step-booked-part-refund = ثبت برای بخشی که برگشت:
step-booked-part-refund-reversed = ثبت برگشتی، چون از بازگشت آن بخش صرف‌نظر شد:
step-booked-dispute = ثبت، چون بانک خریدار پول را برداشت:
step-booked-dispute-reversed = ثبت برگشتی، چون اعتراض به سود شما تمام شد:
step-booked-fee = ثبت به‌عنوان کارمزد ارائه‌دهنده:
step-booked-payout = ثبت به‌عنوان کنارگذاشته برای تسویه:
step-booked-payout-sent = ثبت به‌عنوان تسویه‌شده:
step-booked-payout-reversed = ثبت برگشتی، چون تسویه رد شد:
step-booked-payout-sending = ثبت شد: تبدیل به رمزارز برای پرداخت:
step-booked-payout-unsent = برگشت از رمزارز، چون چیزی ارسال نشد:
step-booked-conversion = ثبت شد: تبدیل نزد ارائه‌دهنده:
step-booked-broadcast = ثبت به‌عنوان کنارگذاشته برای پیام همگانی پولی:
step-booked-broadcast-spent = ثبت به‌عنوان خرج‌شده برای پیام همگانی پولی:
step-booked-broadcast-returned = ثبت برگشتی، خرج‌نشده در پیام همگانی پولی:
step-debit = بدهکار <code>{ $amount } { $currency }</code> { $account }
step-credit = بستانکار <code>{ $amount } { $currency }</code> { $account }
account-of = { $account } { $owner }
step-refunded = پول به خریدار برگشت.
step-delivered = خریدار پیوند دعوت را گرفت.
step-renewal-active = خودبه‌خود تمدید می‌شود؛ تا { $until } پرداخت شده است.
step-renewal-canceled = تمدید لغو شد؛ تا { $until } پرداخت شده است.
step-renewal-failed = تمدید نشد؛ تا { $until } پرداخت شده بود.
step-renewal-past-due = یک برداشت انجام نشد و ارائه‌دهنده دوباره تلاش می‌کند؛ تا { $until } پرداخت شده بود.
step-job-waiting =
    در انتظار انجام: <code>{ $task }</code>{ $attempts ->
        [0] .
        [one] {"، پس از "}{ $attempts }{" تلاش."}
       *[other] {"، پس از "}{ $attempts }{" تلاش."}
    }
step-job-gave-up =
    رها شد: <code>{ $task }</code>، پس از { $attempts ->
        [one] { $attempts } تلاش
       *[other] { $attempts } تلاش
    }
    <code>{ $error }</code>

account-provider-clearing = نزد درگاه
account-owner-balance = موجودی مالک
account-platform-fee = کارمزد پلتفرم
account-tax = مالیات
account-provider-fee = کارمزد درگاه
account-network-fee = کارمزد شبکه
account-exchange = تبدیل ارز
account-unallocated = تخصیص‌نیافته
account-refunds = کنارگذاشته برای بازگشت پول
account-payouts-in-transit = تسویه‌های در راه
account-paid-out = تسویه‌شده با مالکان
account-rounding = گردکردن تبدیل‌ها
account-broadcasts = ستاره‌های پیام‌های همگانی پولی

person = { $name } (<code>{ $id }</code>)
person-unnamed = <code>{ $id }</code>
person-bot = ربات

# /anomalies

anomalies-none = چیزی به توجه شما نیاز ندارد. همه‌چیز خوب است.
anomalies-title =
    { $count ->
        [one] <b>{ $count } مورد به توجه شما نیاز دارد.</b>
       *[other] <b>{ $count } مورد به توجه شما نیاز دارند.</b>
    } برای دیدن و تصمیم‌گیری روی شماره‌اش بزنید.
anomalies-held = <b>پرداخت‌های نگه‌داشته</b> ({ $count })
anomalies-unknown-orders = <b>پرداخت برای سفارش‌هایی که اینجا شناخته نیستند</b> ({ $count })
anomalies-partially-paid = <b>بیش از یک روز با پرداخت ناقص</b> ({ $count })
anomalies-refunds = <b>بازگشت پولی که بیش از یک روز خواسته و انجام نشده</b> ({ $count })
anomalies-refunds-waiting = <b>بازگشت پولی که موجودی مالک برایش کافی نیست</b> ({ $count })
anomalies-debts = <b>مالکان با موجودی منفی</b> ({ $count })
anomalies-jobs = <b>کارهایی که برای همیشه ناموفق ماندند</b> ({ $count })
anomalies-unlisted = <b>ستاره‌هایی که در فهرست خود تلگرام این‌طور نیستند</b> ({ $count })
anomalies-charges = <b>ستاره‌هایی که تلگرام برای پیام‌های همگانی پولی برداشته است</b> ({ $count })
anomalies-ledger = <b>خطاهای دفتر حساب</b> ({ $count })
anomalies-custody = <b>موجودی‌هایی که با دفتر حساب نمی‌خوانند</b> ({ $count })
anomalies-open = { $number }
anomalies-retry = 🔄 { $number }
anomalies-back = ‹ بازگشت
anomalies-more = { $rest } مورد دیگر ›
anomaly-payment = { $price } از { $buyer } برای { $tier } · { $channel }. { $state } <i>{ $when }</i>
anomaly-order = { $provider } <code>{ $payment }</code>، { $status }، برای <code>{ $order }</code>. <i>{ $when }</i>
anomaly-job =
    { $task }، پس از { $attempts ->
        [one] { $attempts } تلاش
       *[other] { $attempts } تلاش
    }: <code>{ $error }</code> <i>{ $when }</i>
anomaly-not-listed = <code>{ $payment }</code> در آن نیست. <i>{ $when }</i>
anomaly-listed-otherwise = <code>{ $payment }</code>: اینجا { $ours } ستاره، آنجا { $listed }. <i>{ $when }</i>
anomaly-charge = تلگرام { $charged } برداشته؛ در دفتر حساب { $spent } خرج‌شده و { $setAside } کنارگذاشته است. <i>{ $when }</i>
anomaly-ledger = { $what } <i>{ $when }</i>
anomaly-ledger-sum = { $what } اختلاف: { $amount } { $currency }. <i>{ $when }</i>
anomaly-custody = { $provider } · { $currency }: نزد ارائه‌دهنده { $atProvider }، در دفتر حساب { $inLedger }. <i>{ $when }</i>
custody-difference =
    <b>{ $provider } · { $currency }</b>
    نزد ارائه‌دهنده: { $atProvider }
    در دفتر حساب: { $inLedger }
    تاکنون توضیح‌داده‌شده: { $explained }

    اگر خودتان پولی را جابه‌جا کرده‌اید، مثلاً سهم خودتان را، دکمه را بزنید: از آن پس فقط اختلاف تازه گزارش می‌شود. اگر کسی این کار را نکرده، تسویه‌ای نفرستید و فهرست برداشت‌ها را نزد ارائه‌دهنده ببینید.
custody-explain = دلیلش را می‌دانم
custody-explained = یادداشت شد
custody-compared-again = این موجودی در این میان دوباره مقایسه شده است
anomaly-debt = { $owner } (<code>{ $ownerId }</code>): { $balance }. فروش‌های بعدی جبرانش می‌کند. <i>{ $when }</i>
fault-entry-unbalanced = جمع یک سند درست درنمی‌آید.
fault-sale-missing = پرداختی پذیرفته شده و فروشی ثبت نشده است.
fault-sale-twice = پرداختی دو بار به‌عنوان فروش ثبت شده است.
fault-sale-without-grant = فروشی ثبت شده و پرداختش هیچ‌گاه پذیرفته نشده است.
fault-refund-incomplete = پرداختی برگشته و چیزی از آن مانده است.
fault-clearing-negative = بیش از آنچه به درگاه‌ها رسیده از آن‌ها خارج شده است.
fault-payouts-astray = آنچه برای مالکان کنار گذاشته شده با آنچه در راه به سوی آن‌هاست نمی‌خواند.
fault-broadcasts-astray = ستاره‌های کنارگذاشته برای پیام‌های همگانی پولی با پیام‌های تسویه‌نشده نمی‌خواند.

# Dismissing an anomaly. The reason stays in the audit log.

dismiss-payment-why =
    چرا پرداخت را نمی‌پذیرید؟ دلیلی را بزنید، یا دلیل خود را در یک پیام تا { $max } نویسه بنویسید.

    به خریدار گفته می‌شود که پذیرفته نشد، بدون دلیل. پول تخصیص‌نیافته در دفتر حساب می‌ماند.
dismiss-event-why =
    چرا کار دیگری لازم ندارد؟ دلیلی را بزنید، یا دلیل خود را در یک پیام تا { $max } نویسه بنویسید.
dismiss-agreed = با خریدار توافق شد
dismiss-unclaimed = کسی ادعایش را ندارد
dismiss-test = آزمایش است
dismiss-not-ours = فروش این ربات نیست
dismiss-sent-back = دستی پس فرستاده شد
dismiss-reason-empty = چیزی خواندنی در آن نیست. لطفاً دلیل را در چند کلمه بنویسید.
dismiss-reason-long = از { $max } نویسه بلندتر است. لطفاً کوتاه‌تر بگویید.
dismiss-done = با دلیل شما کنار گذاشته شد.
dismiss-not-waiting = دیگر منتظر این نیست: کسی زودتر اقدام کرد.
dismiss-failed = نشد و چیزی تغییر نکرد. لطفاً دوباره دلیل را بگویید. شناسهٔ خطا: { $id }
dismiss-form-lost = نتوانستم ادامه دهم و چیزی کنار گذاشته نشد. لطفاً دوباره با /anomalies شروع کنید. شناسهٔ خطا: { $id }

# The alert about a payment that was not granted

anomaly =
    ⚠️ { $what } کسی برای آن دسترسی نگرفت و پولی هم گم نشده است: لطفاً بررسی‌اش کنید.

    درگاه: { $provider }
    پرداخت: <code>{ $payment }</code>
    سفارش: <code>{ $order }</code>
anomaly-unknown-order = پرداختی برای سفارشی رسید که اینجا شناخته نیست.
anomaly-repeated-deposit = رمزارز بار دیگر به نشانی پرداختی قبلی فرستاده شد.
anomaly-wrong-price = پرداختی قیمتی جز قیمت سفارشش دارد.
anomaly-wrong-asset = پرداختی با رمزارزی جز آنچه خواسته شده بود رسید.
anomaly-underpaid = پرداختی پایان‌یافته خوانده شده، با آنکه کمتر از آنچه خواسته شده بود رسیده است.
anomaly-wrong-payer = پرداختی از کسی جز خریدار سفارش رسید.
anomaly-too-late = پرداختی رسید که تاریخ پایان طرحش گذشته بود.
anomaly-stale-price = رمزارزی مدت‌ها پس از پایان قیمت سفارشش رسید.
anomaly-quote-expired = رمزارزی پس از پایان نرخش رسید و کمتر از قیمت می‌ارزد.
