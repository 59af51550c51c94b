# Choosing how to pay, paying, and what comes after.

price-stars =
    { $count ->
        [one] ⭐ { $count } ستاره
       *[other] ⭐ { $count } ستاره
    }

order-chosen =
    <b>{ $tier }</b> · { $period }
    دسترسی به { $channels }

    { $leads }

    چگونه می‌خواهید بپردازید؟ این قیمت تا { $until } برای شماست.
order-leads-begin = اگر اکنون بپردازید، دسترسی شما { $until } برقرار است.
order-leads-extend = تا { $date } دسترسی دارید: با این { $period } به آن افزوده می‌شود و { $until } برقرار است.
order-leads-extend-to = تا { $date } دسترسی دارید: با این { $until } برقرار است.
order-leads-change = تا { $date } طرح <b>{ $old }</b> را دارید: <b>{ $tier }</b> زمانش را پس از آن می‌افزاید و از این پس { $tier } را دارید، { $until }.
order-leads-change-to = تا { $date } طرح <b>{ $old }</b> را دارید: از این پس <b>{ $tier }</b> را دارید، { $until }.
order-leads-on = با این پرداخت زمان متوقف شما ادامه می‌یابد و <b>{ $tier }</b> به آن افزوده می‌شود: دسترسی شما { $until } برقرار است.
order-leads-apart = <b>{ $tier }</b> در هر کانال به آنچه دارید افزوده می‌شود. اگر اکنون بپردازید، دسترسی شما:
order-leads-there = • <b>{ $channel }</b>: { $until }
order-leads-free = در هر حال برای شما رایگان
order-refused-date-over = <b>{ $tier }</b> تا { $date } بود؛ پس چیزی از آن برای خریدن نمانده است.
order-refused-adds-nothing = هم‌اکنون تا { $date } به <b>{ $channel }</b> دسترسی دارید. <b>{ $tier }</b> بیش از آن نیست؛ پس چیزی نمی‌افزاید و پولی برایش نمی‌گیرم.
order-refused-for-life = برای همیشه در <b>{ $channel }</b> هستید؛ پس چیز دیگری برای خریدن نیست.
order-refused-banned = مسئولان <b>{ $channel }</b> شما را به آنجا راه نمی‌دهند؛ پس پولی برایش نمی‌گیرم. لطفاً با آن‌ها صحبت کنید.
order-refused-whitelisted = مسئولان <b>{ $channel }</b> شما را رایگان راه می‌دهند؛ پس چیزی برای پرداخت نیست.
order-not-on-sale = این طرح دیگر فروخته نمی‌شود. دوباره پیوند کانال را باز کنید تا ببینید امروز چه هست.
order-no-way-to-pay = { $channel } فعلاً نمی‌تواند برای این طرح پرداخت بپذیرد. لطفاً به مالکش بگویید.
order-already-paid = این سفارش هم‌اکنون پرداخت شده است. برای افزودن زمان، طرح را دوباره انتخاب کنید.
order-stale = این سفارش خیلی قدیمی است و قیمتش دیگر تضمین نیست. طرح را دوباره انتخاب کنید.

renew-not-sold = <b>{ $tier }</b> دیگر یا فعلاً فروخته نمی‌شود؛ برای همین نمی‌توانم تمدیدش کنم.
renew-too-late = قیمتی که داشتید تا { $date } برایتان نگه داشته شد. از این پس طرح‌های امروز حساب است.

trial-try =
    { $days ->
        [one] 🎁 { $tier }: { $days } روز رایگان
       *[other] 🎁 { $tier }: { $days } روز رایگان
    }
trial-started =
    🎁 دورهٔ آزمایشی رایگان <b>{ $tier }</b> در { $channel } برای شما آغاز شد و تا { $date } ادامه دارد.

    نه حالا پولی گرفته می‌شود و نه بعد: خودبه‌خود به پایان می‌رسد. راه ورودتان در پیام بعد می‌آید.
trial-not-for-you = این دورهٔ آزمایشی رایگان برای شما آغاز نمی‌شود: برای تازه‌واردهاست و فقط یک بار.

pay-with-stars = { $price }
pay-with-nowpayments = 🪙 { $price } با رمزارز
pay-open-page = 🪙 باز کردن صفحهٔ پرداخت
pay-try-again = 🔄 امتحان دوباره

invoice-description = دسترسی به { $channel }
checkout-opened =
    <b>{ $tier }</b> · { $channel }

    صفحه را باز کنید، رمزارزی انتخاب کنید و بپردازید. پرداخت را همین‌جا دنبال می‌کنم و وقتی رسید راهتان می‌دهم.
checkout-failed = صفحهٔ پرداخت فعلاً باز نشد. پولی گرفته نشد. شناسهٔ خطا: { $id }
checkout-impossible = این طرح را نمی‌شود با رمزارز پرداخت. لطفاً راه دیگری انتخاب کنید. شناسهٔ خطا: { $id }

charge-refused-unknown = این فاکتور اینجا شناخته نیست. لطفاً پیوند کانال را باز کنید و دوباره انتخاب کنید.
charge-refused-wrong_payer = این فاکتور برای کس دیگری ساخته شده است. پیوند کانال را باز کنید تا فاکتور خودتان را بگیرید.
charge-refused-wrong_price = قیمت این فاکتور تغییر کرده است. لطفاً طرح را دوباره انتخاب کنید.
charge-refused-paid = این فاکتور هم‌اکنون پرداخت شده است. برای افزودن زمان، /subscriptions را بفرستید و «تمدید» را بزنید.
charge-refused-stale = این فاکتور خیلی قدیمی است. لطفاً طرح را دوباره انتخاب کنید.
charge-refused-renewing = هم‌اکنون مشترک این کانال هستید. برای دیدنش /subscriptions را بفرستید، یا برای یک بار پرداخت طرح را دوباره انتخاب کنید.
charge-refused-date_over = تاریخی که این طرح تا آن است گذشته؛ برای همین پولی گرفته نشد.
charge-refused-adds_nothing = دسترسی شما هم‌اکنون به اندازهٔ این طرح است: چیزی نمی‌افزود؛ برای همین پولی گرفته نشد.
charge-refused-for_life = هم‌اکنون این را برای همیشه دارید؛ برای همین پولی گرفته نشد.
charge-refused-banned = مسئولان این کانال شما را راه نمی‌دهند؛ برای همین پولی گرفته نشد. لطفاً با آن‌ها صحبت کنید.
charge-refused-whitelisted = شما رایگان راه دارید؛ برای همین پولی گرفته نشد.
charge-refused-not_on_sale = این طرح دیگر فروخته نمی‌شود. لطفاً دوباره پیوند کانال را باز کنید.

progress-waiting = ⏳ <b>{ $tier }</b> · { $channel }: در انتظار پرداخت شما.
progress-confirming = 🔎 <b>{ $tier }</b> · { $channel }: پرداخت شما دیده شد و شبکه در حال تأیید آن است.
progress-confirmed = 🔎 <b>{ $tier }</b> · { $channel }: پرداخت شما تأیید شد و در راه است.
progress-sending = 🔎 <b>{ $tier }</b> · { $channel }: تقریباً تمام شد.
progress-partially-paid =
    ⚠️ <b>{ $tier }</b> · { $channel }: { $arrived } رسید و { $missing } کم است.

    باقی را به همان نشانی بفرستید یا صفحه را باز کنید. می‌توانید صبر هم بکنید: مالک می‌تواند همین را بپذیرد.
progress-missing-unknown = بخشی
progress-expired = ⌛ <b>{ $tier }</b> · { $channel }: زمان پرداخت به پایان رسید. پولی که دیر فرستاده شود باز هم حساب می‌شود.
progress-failed = ❌ <b>{ $tier }</b> · { $channel }: پرداخت ناموفق بود. برای امتحان دوباره، طرح را از نو انتخاب کنید.
progress-refunded = ↩️ <b>{ $tier }</b> · { $channel }: پول برگردانده شد.
progress-finished = ✅ <b>{ $tier }</b> · { $channel }: پرداخت شد. سپاسگزاریم!
progress-held = 🕵️ <b>{ $tier }</b> · { $channel }: پرداخت رسید، اما با سفارش نمی‌خواند. کسی آن را بررسی می‌کند؛ پول شما گم نشده است.

purchase-delivered-join-request =
    ✅ پرداخت شد. <b>{ $tier }</b> برای { $channel }.
    دسترسی شما: { $until }.

    دکمه را بزنید و درخواست عضویت بدهید: فوری تأیید می‌کنم. پیوند فقط برای شما کار می‌کند.
purchase-delivered-one-time-link =
    ✅ پرداخت شد. <b>{ $tier }</b> برای { $channel }.
    دسترسی شما: { $until }.

    برای ورود دکمه را بزنید. پیوند یک بار و تا یک ساعت کار می‌کند؛ /subscriptions پیوند تازه می‌دهد.
purchase-delivered-inside =
    ✅ پرداخت شد. <b>{ $tier }</b> برای { $channel }.
    دسترسی شما: { $until }.

    هم‌اکنون داخل هستید؛ پس کار دیگری لازم نیست.
purchase-delivered-banned =
    ✅ پرداخت شد. <b>{ $tier }</b> برای { $channel }.

    اما مسئولان { $channel } شما را آنجا مسدود کرده‌اند و من نمی‌توانم آن را تغییر دهم. لطفاً با آن‌ها صحبت کنید؛ پرداخت شما در دفتر حسابشان ثبت است.
purchase-delivered-paused =
    ✅ پرداخت شد. <b>{ $tier }</b> برای { $channel }.

    مسئولان { $channel } زمان شما را آنجا متوقف کرده‌اند. چیزی از آن کم نمی‌شود: وقتی ادامه دادند، راه ورودتان را می‌فرستم.
purchase-delivered-not-entitled =
    ✅ پرداخت شد. <b>{ $tier }</b> برای { $channel }.

    زمانی که خریدید هم‌اکنون به پایان رسیده است. /subscriptions را بفرستید تا ببینید چه دارید.
purchase-delayed =
    ✅ پرداخت شد. <b>{ $tier }</b> برای { $channel }.

    فعلاً نمی‌توانم آنجا را باز کنم و پیوسته امتحان می‌کنم. لازم نیست کاری بکنید: پیوندتان می‌رسد.
purchase-until = تا { $date }
purchase-enter = 🚪 ورود

# For the operator: money came that was not granted.

anomaly =
    ⚠️ { $what } چیزی داده نشد و چیزی هم گم نشده است: لطفاً بررسی‌اش کنید.

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

# Money that people must decide about: for the channel's owner.

undecided =
    ⚠️ پرداختی برای <b>{ $tier }</b> در { $channel } منتظر نظر شماست. { $what }

    خریدار: { $buyer } (<code>{ $buyerId }</code>)
    خواسته‌شده: { $asked }
    رسیده: { $arrived }

    تا تصمیم بگیرید، کسی با آن راه داده نمی‌شود و پول همان‌جا که هست می‌ماند.
undecided-nothing = هیچ
undecided-underpaid = پایان‌یافته خوانده شده، اما کمتر از قیمت رسیده است.
undecided-partially-paid = فقط بخشی از قیمت رسیده است.
undecided-wrong-price = قیمتی جز آنچه شما می‌خواهید دارد.
undecided-wrong-asset = با رمزارزی جز آنچه خواسته شده بود رسید.
undecided-wrong-payer = کسی جز خریدار آن را پرداخت.
undecided-too-late = وقتی رسید که تاریخ پایان طرح گذشته بود.
undecided-refund-withdrawn = باقی آن هنگامی رسید که بازگشت پولش خواسته شده بود، و آن بازگشت پس گرفته شد.
undecided-repeated-deposit = رمزارز بار دیگر به نشانی پرداختی قبلی فرستاده شد.
decision-accept = ✅ پذیرفتن
decision-turn-down = ✖️ نپذیرفتن
decision-wait = ⏳ منتظر ماندن برای باقی آن
decision-accepted = پذیرفته شد: خریدار آنچه خریده می‌گیرد.
decision-turned-down = ثبت شد. به خریدار گفته می‌شود.
decision-made-already = پیش‌تر درباره‌اش تصمیم گرفته شده است.

deposit-again =
    🪙 { $arrived } بار دیگر برای <b>{ $tier }</b> · { $channel } رسید، بیش از آنچه بدهکار بودید.

    با آن مدت دیگری بخرید؟ اگر نه، لطفاً با مالک صحبت کنید: /paysupport.
deposit-again-too-little =
    🪙 { $arrived } بار دیگر برای <b>{ $tier }</b> · { $channel } رسید، بیش از آنچه بدهکار بودید.

    کمتر از قیمت است؛ برای همین از مالک پرسیده شد با آن چه شود.
deposit-use = ➕ برای زمان بیشتر خرجش کن
turned-down =
    ✖️ پرداخت شما برای <b>{ $tier }</b> · { $channel } پذیرفته نشد.

    پول شما گم نشده است. لطفاً با مالک صحبت کنید: /paysupport.
turned-down-missing =
    ⏳ برای <b>{ $tier }</b> · { $channel } هنوز { $missing } کم است.

    به همان نشانی بفرستیدش تا راهتان بدهم.

# Refunds

refunded = ↩️ { $amount } برای <b>{ $tier }</b> · { $channel } به شما برگشت.
refunded-access-ended =
    ↩️ { $amount } برای <b>{ $tier }</b> · { $channel } به شما برگشت.

    زمانی که با آن خریده بودید هم به پایان رسید.
refunded-owner = ↩️ { $amount } برای <b>{ $tier }</b> · { $channel } به { $buyer } برگشت.
refunded-owner-asked =
    ↩️ { $amount } برای <b>{ $tier }</b> · { $channel } به { $buyer } برگشت، بدون خواست شما.

    زمانی که با آن خریده بود پایان یابد؟
refund-access-end = 🚪 پایان یابد
refund-access-keep = 🤝 بماند
refund-access-ended = زمانش پس گرفته می‌شود.
refund-access-kept = زمانش می‌ماند.
refund-refused =
    ⚠️ تلگرام پرداخت { $amount } برای <b>{ $tier }</b> · { $channel } از { $buyer } را نمی‌شناسد؛ برای همین نشد برگردانده شود.

    چیزی تغییر نکرد. گردانندهٔ این ربات بیشتر می‌تواند ببیند.

command-refund = برگرداندن یک پرداخت

refunds-list =
    ↩️ کدام پرداخت به خریدارش برگردد؟ پیش از هر کاری همهٔ جزئیاتش را می‌بینید.

    برای پرداخت‌های قدیمی‌تر، /refund و شناسه‌اش را بفرستید.
refunds-none = چیزی برای برگرداندن نیست: کانال‌های شما پرداختی ندارند که بشود برگرداند.
refunds-by-id = دستور /refund را با شناسهٔ یک پرداخت بفرستید، شناسهٔ ما یا درگاه.
refunds-of-others =
    این برای مالکان کانال‌هاست.

    اگر پول خودتان را می‌خواهید، از مالک بپرسید: /paysupport.
refunds-back = ‹ پرداخت‌های دیگر
refund-unknown =
    پرداختی با این شناسه نمی‌شناسم که بتوانید برگردانید.

    با /refund تازه‌ترین‌های کانال‌هایتان را می‌بینید.
refund-label = { $buyer } · { $amount } · { $tier } · { $date }
refund-label-by-hand = ⏳ { $buyer } · { $amount } · { $tier } · { $date }
refund-payment =
    ↩️ <b>{ $paid }</b> از { $buyer } (<code>{ $buyerId }</code>)
    { $tier } · { $channel }
    { $date }
    پرداخت <code>{ $id }</code>

    { $what }
refund-paid-in-coins = { $coins } برای { $amount }
refund-goes-back-stars = فوری به شکل ستاره برمی‌گردد.
refund-goes-back-coins =
    نمی‌توانم رمزارز را پس بفرستم. پس از انتخاب، آن را از داشبورد NOWPayments خود به نشانی‌ای که خریدار می‌دهد بفرستید، سپس «پس فرستادم» را بزنید.

    تا آن وقت پول کنار گذاشته می‌شود و دسترسی خریدار می‌ماند.
refund-is-under-way = ⏳ در جریان: ستاره‌ها در حال برگشت‌اند. وقتی رسیدند به خریدار و مالک کانال خبر می‌دهم.
refund-is-by-hand =
    ⏳ پول کنار گذاشته شد. رمزارز را از داشبورد NOWPayments خود بفرستید، سپس «پس فرستادم» را بزنید.

    تا آن وقت به خریدار چیزی گفته نمی‌شود و دسترسی‌اش می‌ماند.
refund-is-refunded = ✅ به خریدار برگشت.
refund-is-access-open = ✅ به خریدار برگشت، بدون خواست شما. زمانی که با آن خریده بود پایان یابد؟
refund-is-impossible = از اینجا نمی‌شود برش گرداند: با آن چیزی خریده نشده و پولی از آن منتظر تصمیم نیست.
refund-and-end = ↩️ برگرداندن { $amount } و پایان دسترسی
refund-and-keep = 🤝 برگرداندن { $amount } با حفظ دسترسی
refund-alone = ↩️ برگرداندن { $amount }
refund-cancel = ✖️ لغو
refund-sent = ✅ پس فرستادم
refund-withdraw = ✖️ برنگردان
refund-noted = ثبت شد. به خریدار گفته می‌شود.
refund-withdrawn = چیزی برگردانده نمی‌شود: خریدار آنچه خریده نگه می‌دارد و شما پول را.

# Coins

checkout-coins =
    <b>{ $tier }</b> · { $channel }
    { $price }

    رمزارزی برای پرداخت در همین‌جا انتخاب کنید، یا در صفحهٔ پرداخت. پرداخت را همین‌جا دنبال می‌کنم و وقتی رسید راهتان می‌دهم.
coins-previous = ‹
coins-next = ›
coins-other = 🪙 رمزارزی دیگر
coins-on-page = 🌐 انتخاب در صفحهٔ پرداخت
coins-off = فعلاً رمزارز پذیرفته نمی‌شود. طرح را دوباره انتخاب کنید تا راه‌های دیگر پرداخت را ببینید.

quote =
    <b>{ $tier }</b> · { $channel }

    دقیقاً <code>{ $amount }</code> { $coin } به این نشانی بفرستید:
    <code>{ $address }</code>
quote-memo =
    ⚠️ و همراه آن این ممو (برچسب): <code>{ $memo }</code>
    بدون ممو کسی نمی‌فهمد که این رمزارز از شماست.
quote-network = ⚠️ فقط از شبکهٔ { $network } استفاده کنید. رمزارزی که از شبکهٔ دیگری فرستاده شود از دست می‌رود.
quote-until =
    این مبلغ تا { $date } معتبر است.

    پرداخت را همین‌جا دنبال می‌کنم و وقتی رسید راهتان می‌دهم.
quote-over = ⌛ زمان این مبلغ به پایان رسیده است. لطفاً پیش از فرستادن تازه‌اش کنید.
quote-still-good = این مبلغ هنوز معتبر است.
quote-not-renewed = مبلغ فعلاً تازه نشد. لطفاً دوباره امتحان کنید یا رمزارز دیگری انتخاب کنید. شناسهٔ خطا: { $id }
quote-renew = 🔄 تازه کردن مبلغ
quote-page = 🌐 صفحهٔ پرداخت

coin-refused-minimum = قیمت اکنون برای { $coin } خیلی کم است: کمترین مبلغی که می‌پذیرد بالا رفته است. پولی گرفته نشد. لطفاً رمزارز دیگری انتخاب کنید.
coin-refused-unavailable = { $coin } فعلاً پذیرفته نمی‌شود. پولی گرفته نشد. لطفاً رمزارز دیگری انتخاب کنید.
coin-failed = پرداخت با { $coin } فعلاً باز نشد. پولی گرفته نشد. لطفاً دوباره امتحان کنید. شناسهٔ خطا: { $id }
coin-impossible = این طرح را نمی‌شود با { $coin } پرداخت. پولی گرفته نشد. لطفاً رمزارز دیگری انتخاب کنید. شناسهٔ خطا: { $id }
