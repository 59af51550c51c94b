# Receipts, Star subscriptions, payments that need a decision, refunds, balance and statement.

# Receipts

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

    اما مسئولان { $channel } شما را آنجا مسدود کرده‌اند و من نمی‌توانم آن را تغییر دهم. لطفاً با آن‌ها صحبت کنید؛ پرداخت شما را می‌بینند.
purchase-delivered-paused =
    ✅ پرداخت شد. <b>{ $tier }</b> برای { $channel }.

    مسئولان { $channel } دسترسی شما را متوقف کرده‌اند. زمانی از دست نمی‌دهید: وقتی ادامه دادند، پیوند دعوت را می‌فرستم.
purchase-delivered-not-entitled =
    ✅ پرداخت شد. <b>{ $tier }</b> برای { $channel }.

    زمانی که خریدید هم‌اکنون به پایان رسیده است. /subscriptions را بفرستید تا ببینید چه دارید.
purchase-renewed-inside =
    ✅ پرداخت شد. <b>{ $tier }</b> در { $channel } { $until } ادامه دارد.

    هم‌اکنون داخل هستید؛ پس کار دیگری لازم نیست.
purchase-delayed =
    ✅ پرداخت شد. <b>{ $tier }</b> برای { $channel }.

    فعلاً نمی‌توانم پیوند دعوت شما را بسازم و پیوسته امتحان می‌کنم. لازم نیست کاری بکنید: پیوندتان می‌رسد.
purchase-until = تا { $date }
purchase-enter = 🚪 ورود

# Payments that need a decision of the owner

decision-needed =
    ⚠️ پرداختی برای <b>{ $tier }</b> در { $channel } منتظر تصمیم شماست. { $what }

    خریدار: { $buyer } (<code>{ $buyerId }</code>)
    خواسته‌شده: { $asked }
    رسیده: { $arrived }

    تا تصمیم بگیرید، خریدار با آن دسترسی نمی‌گیرد و پول همان‌جا که هست می‌ماند.
decision-arrived-nothing = هیچ
decision-reason-underpaid = پایان‌یافته خوانده شده، اما کمتر از قیمت رسیده است.
decision-reason-partially-paid = فقط بخشی از قیمت رسیده است.
decision-reason-wrong-price = قیمتی جز آنچه شما می‌خواهید دارد.
decision-reason-wrong-asset = با رمزارزی جز آنچه خواسته شده بود رسید.
decision-reason-wrong-payer = کسی جز خریدار آن را پرداخت.
decision-reason-too-late = وقتی رسید که تاریخ پایان طرح گذشته بود.
decision-reason-stale-price = رمزارز مدت‌ها پس از پایان قیمت سفارش رسید.
decision-reason-quote-expired = رمزارز پس از پایان نرخش رسید و کمتر از قیمت می‌ارزد.
decision-reason-refund-withdrawn = باقی آن هنگامی رسید که بازگشت پولش خواسته شده بود، و آن بازگشت پس گرفته شد.
decision-reason-repeated-deposit = رمزارز بار دیگر به نشانی پرداختی قبلی فرستاده شد.
decision-prices = قیمت سفارش: { $old }. قیمت امروز: { $new }.
decision-not-sold = دیگر فروخته نمی‌شود
decision-worth = ارزش هنگام رسیدن: { $worth }.
decision-worth-unknown = ارزش هنگام رسیدن: نامعلوم. اگر بپذیرید، چیزی به موجودی شما افزوده نمی‌شود.
decision-accept = ✅ پذیرفتن
decision-reject = ✖️ نپذیرفتن
decision-wait = ⏳ منتظر ماندن برای باقی آن
decision-accepted = پذیرفته شد: خریدار آنچه خریده می‌گیرد.
decision-rejected = ذخیره شد. به خریدار خبر می‌دهم.
decision-made-already = پیش‌تر درباره‌اش تصمیم گرفته شده است.

bundle-skipped-tier-owner =
    ⚠️ { $buyer } بهای <b>{ $tier }</b> · { $home } را پرداخت. این پرداخت { $channel } را باز نکرد، چون اکنون مالک دیگری دارد. باقی داده شد.

    تا { $channel } را از طرح بیرون نبرید، کس دیگری نمی‌تواند آن را بخرد: /channels. برای بازگرداندن پول: /refund.
bundle-skipped-channel-owner = ℹ️ پرداختی برای <b>{ $tier }</b> · { $home } باید { $channel } را هم باز می‌کرد. این کانال اکنون از آن شماست، پس کسی راه داده نشد. کاری لازم نیست.
bundle-skipped-buyer =
    ℹ️ { $channel } اکنون از آن کس دیگری است، پس پرداخت شما برای <b>{ $tier }</b> آن را باز نکرد و زمانی به آن نیفزود. دسترسی پیشین شما در آن می‌ماند.

    می‌خواهید درباره‌اش صحبت کنید؟ /paysupport

deposit-again =
    🪙 { $arrived } بار دیگر برای <b>{ $tier }</b> · { $channel } رسید، بیش از آنچه بدهکار بودید.

    با آن مدت دیگری بخرید؟ اگر نه، لطفاً با مالک صحبت کنید: /paysupport.
deposit-again-too-little =
    🪙 { $arrived } بار دیگر برای <b>{ $tier }</b> · { $channel } رسید، بیش از آنچه بدهکار بودید.

    کمتر از قیمت است؛ برای همین از مالک پرسیده شد با آن چه شود.
deposit-again-stale =
    🪙 { $arrived } بار دیگر برای <b>{ $tier }</b> · { $channel } رسید، بیش از آنچه بدهکار بودید.

    قیمت آن سفارش مدت‌ها پیش پایان یافته است، پس از مالک پرسیده شد که با آن چه کند.
deposit-use = ➕ برای زمان بیشتر خرجش کن
payment-rejected =
    ✖️ پرداخت شما برای <b>{ $tier }</b> · { $channel } پذیرفته نشد.

    پول شما گم نشده است. لطفاً با مالک صحبت کنید: /paysupport.
payment-missing-remainder =
    ⏳ برای <b>{ $tier }</b> · { $channel } هنوز { $missing } کم است.

    به همان نشانی بفرستیدش تا راهتان بدهم.

# Refunds

refunded = ↩️ { $amount } برای <b>{ $tier }</b> · { $channel } به شما برگشت.
refunded-access-ended =
    ↩️ { $amount } برای <b>{ $tier }</b> · { $channel } به شما برگشت.

    زمانی که با آن خریده بودید هم به پایان رسید.
refunded-owner = ↩️ { $amount } برای <b>{ $tier }</b> · { $channel } به { $buyer } برگشت.
refunded-owner-asked =
    ↩️ { $amount } برای <b>{ $tier }</b> · { $channel } به { $buyer } برگشت، با اینکه شما نخواسته بودید.

    دسترسی‌ای که با آن خریده شده بود پایان یابد؟
part-refunded = ↩️ { $part } از { $amount } برای <b>{ $tier }</b> · { $channel } به { $buyer } برگشت.
part-refunded-asked =
    ↩️ { $part } از { $amount } برای <b>{ $tier }</b> · { $channel } به { $buyer } برگشت.

    دسترسی‌ای که با آن خریده شده بود پایان یابد؟
part-refunded-buyer = ↩️ { $part } از { $amount } برای <b>{ $tier }</b> · { $channel } به شما برگشت.
part-refunded-access-ended =
    ↩️ { $part } از { $amount } برای <b>{ $tier }</b> · { $channel } به شما برگشت.

    زمانی که با آن خریده بودید هم به پایان رسید.
part-refunded-shortened =
    ↩️ { $part } از { $amount } برای <b>{ $tier }</b> · { $channel } به { $buyer } برگشت.

    دسترسی اکنون تا { $date } است.
part-refunded-access-shortened =
    ↩️ { $part } از { $amount } برای <b>{ $tier }</b> · { $channel } به شما برگشت.

    زمانی که با آن خریده بودید اکنون تا { $date } است.
refund-failed-later = ⚠️ بازگشت پول در { $provider } ناموفق بود: { $amount } برای <b>{ $tier }</b> · { $channel } به { $buyer } نرسیده است. پول دوباره در همان حساب است. لطفاً بخواهید از راه دیگری فرستاده شود؛ در دفتر، فرستاده‌شده به حساب می‌آید.
dispute-inquiry = ❓ بانک { $buyer } دربارهٔ { $amount } برای <b>{ $tier }</b> · { $channel } پرسیده است. هنوز پولی جابه‌جا نشده. گردانندهٔ این ربات می‌تواند در { $provider } پاسخ دهد (تا { $due }).
dispute-open = ⚠️ { $buyer } به { $amount } برای <b>{ $tier }</b> · { $channel } اعتراض کرده است. بانک تا تصمیم‌گیری پول را نگه می‌دارد و { $provider } کارمزد { $fee } را برداشته است. هر دو از موجودی کم شده‌اند. دسترسی فعلاً می‌ماند. گردانندهٔ این ربات می‌تواند در { $provider } پاسخ دهد (تا { $due }).
dispute-won = ✅ اعتراض { $buyer } به { $amount } برای <b>{ $tier }</b> · { $channel } به سود شما تمام شد. پول به موجودی برگشت؛ کارمزد { $fee } نزد { $provider } می‌ماند.
dispute-lost = ❌ اعتراض { $buyer } به { $amount } برای <b>{ $tier }</b> · { $channel } به زیان شما تمام شد. پول نزد { $buyer } و کارمزد { $fee } نزد { $provider } می‌ماند.
dispute-closed = ✅ پرسش بانک { $buyer } دربارهٔ { $amount } برای <b>{ $tier }</b> · { $channel } بسته شد. پولی جابه‌جا نشد.
refund-access-end = 🚪 پایان یابد
refund-access-keep = 🤝 بماند
refund-access-shorten = ⏳ کوتاه شود: تا { $date }
refund-access-ended = دسترسی او از این پرداخت پایان یافت.
refund-access-kept = زمانش می‌ماند.
refund-access-shortened = زمان باقی‌مانده‌اش به نسبت پول برگشته کم می‌شود.
refund-by-hand-needed =
    ⚠️ { $provider } مبلغ { $amount } برای <b>{ $tier }</b> · { $channel } را به { $buyer } پس نفرستاد: شاید انتقال آنجا خاموش است، موجودی کافی نیست یا { $buyer } نمی‌تواند دریافت کند.

    پول کنار گذاشته می‌ماند. خودتان آن را پس بفرستید و در صفحهٔ بازپرداخت تأیید کنید.
refund-refused =
    ⚠️ { $provider } مبلغ { $amount } برای <b>{ $tier }</b> · { $channel } را به { $buyer } برنگرداند. شاید این پرداخت آنجا مورد اعتراض است، پیش‌تر برگشته یا ناشناخته است.

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
refund-goes-back-at-once = فوری از همان راهی که آمد برمی‌گردد.
refund-goes-back-coins =
    نمی‌توانم رمزارز را پس بفرستم. پس از انتخاب، آن را از داشبورد { $provider } خود به نشانی‌ای که خریدار می‌دهد بفرستید، سپس «پس فرستادم» را بزنید.

    تا آن وقت پول کنار گذاشته می‌شود و دسترسی خریدار می‌ماند.
refund-is-under-way = ⏳ در جریان: پول در حال برگشت است. وقتی رسید به خریدار و مالک کانال خبر می‌دهم.
refund-is-by-hand =
    ⏳ { $sums } کنار گذاشته شد. دقیقاً همین را از داشبورد { $provider } خود بفرستید، سپس «پس فرستادم» را بزنید.

    تا آن وقت به خریدار چیزی گفته نمی‌شود و دسترسی‌اش می‌ماند.
refund-is-refunded = ✅ به خریدار برگشت.
refund-is-access-open = ✅ پول به خریدار برگشت، با اینکه شما نخواسته بودید. دسترسی‌ای که با آن خریده شده بود پایان یابد؟
refund-is-impossible = از اینجا نمی‌شود برش گرداند: با آن چیزی خریده نشده و پولی از آن منتظر تصمیم نیست.
refund-and-end = ↩️ برگرداندن { $amount } و پایان دسترسی
refund-and-keep = 🤝 برگرداندن { $amount } با حفظ دسترسی
refund-and-shorten = ⏳ برگرداندن { $amount }، دسترسی تا { $date }
refund-alone = ↩️ برگرداندن { $amount }
refund-part = ✂️ برگرداندن بخشی از پول…
refund-part-page = چه مقدار از { $rest } برگردد؟ فروش و باقی پول سر جایشان می‌مانند.
refund-part-other = ✏️ مبلغ دیگر
refund-part-back = ‹ بازگشت
refund-part-ask = چه مقدار از { $rest } برگردد؟ لطفاً مبلغ را مانند 4.50 بنویسید.
refund-part-no-amount = نتوانستم آن را به‌عنوان مبلغ بخوانم. لطفاً مانند 4.50 بنویسید.
refund-part-range = یک بخش از { $min } تا { $max } است. لطفاً مبلغ دیگری بنویسید.
refund-part-not-possible = دیگر نمی‌توان بخشی از این پرداخت را برگرداند. /refund نشان می‌دهد چه چیزی را می‌توانید برگردانید.
refund-part-before = { $sum } از آن پیش‌تر برگشته است.
refund-part-asked = صاحب کانال برگرداندن بخشی را می‌خواهد: { $part }.
refund-part-by-hand =
    ⏳ { $part } از آن کنار گذاشته شد: { $sums }. دقیقاً همین را از داشبورد { $provider } خود بفرستید، سپس «پس فرستادم» را بزنید.

    تا آن وقت به خریدار چیزی گفته نمی‌شود و دسترسی‌اش می‌ماند.
refund-form-lost = ⚠️ نتوانستم این فرم را ادامه دهم. لطفاً دوباره با /refund بازش کنید. شناسهٔ خطا: <code>{ $id }</code>
refund-cancel = ✖️ لغو
refund-sent = ✅ پس فرستادم
refund-withdraw = ✖️ برنگردان
refund-decline = ✖️ نپذیرفتن
refund-recorded = ذخیره شد. به خریدار خبر می‌دهم.
refund-withdrawn = چیزی برگردانده نمی‌شود: خریدار آنچه خریده نگه می‌دارد و شما پول را.
refund-waits = موجودی شما برای این بازگشت پول کافی نیست؛ برای همین منتظر گرداننده می‌ماند. نتیجه را خبر می‌دهم.
refund-is-waiting = ⏳ این بازگشت پول منتظر گرداننده است، چون پس از آن موجودی شما { $balance } می‌شود. گرداننده آن را می‌پذیرد یا نمی‌پذیرد. همین که فروش‌های تازه کافی باشد، خودتان از اینجا می‌توانید انجامش دهید.
refund-needs-operator = ⚠️ پس از این بازگشت پول موجودی شما { $balance } می‌شود؛ برای همین گرداننده باید آن را بپذیرد.
refund-makes-debt = ⚠️ پس از این بازگشت پول موجودی مالک { $balance } می‌شود. فروش‌های بعدی‌اش پیش از هر تسویه‌ای آن را جبران می‌کند.
refund-of-former-owner = این فروش از آنِ مالک پیشین کانال است و به حساب او نشسته است. فقط او و گرداننده درباره‌اش تصمیم می‌گیرند.
refund-declined = ✖️ گرداننده بازگشت { $amount } برای <b>{ $tier }</b> · { $channel } به { $buyer } را نپذیرفت، چون موجودی شما کافی نیست. چیزی تغییر نکرد.
refund-waits-operator =
    ⚠️ <b>{ $owner }</b> (<code>{ $ownerId }</code>) می‌خواهد { $amount } برای <b>{ $tier }</b> · { $channel } را به { $buyer } برگرداند.

    موجودی‌اش { $balance } است و پس از آن { $afterwards } می‌شود. بازگشت پول منتظر تصمیم شماست.

# Star subscriptions

pay-once = { $price }، یک بار
pay-recurring =
    { $count ->
        [one] 🔁 { $count } ستاره هر 30 روز
       *[other] 🔁 { $count } ستاره هر 30 روز
    }
pay-recurring-card = 🔁 { $price } با کارت { $every }

recurring-terms =
    🔁 <b>{ $tier }</b> · { $channel }

    تلگرام هر 30 روز { $price } از شما می‌گیرد تا وقتی لغو کنید: در تنظیمات تلگرام، یا همین‌جا با /subscriptions.
recurring-card-terms =
    🔁 <b>{ $tier }</b> · { $channel }

    { $every } { $price } از کارت شما برداشت می‌شود تا وقتی با /subscriptions لغو کنید.
recurring-every-week = هر هفته
recurring-every-month = هر ماه
recurring-every-quarter = هر 3 ماه
recurring-every-half-year = هر 6 ماه
recurring-every-year = هر سال
recurring-time-left = هم‌اکنون تا { $date } زمان دارید: برای شما می‌ماند و در پایان افزوده می‌شود.
recurring-subscribe = 🔁 اشتراک گرفتن
recurring-already = 🔁 { $channel } هم‌اکنون خودبه‌خود تمدید می‌شود، بار بعد در { $date }. برای همین اشتراک دومی آغاز نکردم.
recurring-my-subscriptions = 🎟 اشتراک‌های من

recurring-access-until = تا { $date } می‌مانید.
recurring-access-for-life = برای همیشه می‌مانید.
recurring-access-over = زمان شما آنجا به پایان رسیده است.
recurring-access-paused = مسئولان آنجا دسترسی شما را متوقف کرده‌اند؛ زمانی از دست نمی‌دهید.
recurring-access-banned = مسئولان آنجا شما را مسدود کرده‌اند.
recurring-access-allowed = مسئولان آنجا شما را رایگان راه داده‌اند.

recurring-stopped = ⏹ <b>{ $channel }</b>: دیگر هزینه‌ای گرفته نمی‌شود. { $stay }
recurring-stopped-by-channel =
    ⏹ <b>{ $channel }</b>: دیگر هزینه‌ای گرفته نمی‌شود. یک روز است که نمی‌توانم کسی را آنجا راه بدهم. { $stay }

    وقتی دوباره درست شد، می‌پرسم که ادامه بدهیم یا نه.
recurring-stopped-by-bundle = ⏹ <b>{ $channel }</b>: دیگر هزینه‌ای گرفته نمی‌شود. یکی از کانال‌های این طرح اکنون از آن کس دیگری است. { $stay }
recurring-resumable =
    ✅ <b>{ $channel }</b> دوباره درست کار می‌کند. تمدیدهای آن هنوز متوقف است.

    برای ادامه دکمه را بزنید: برداشت بعدی { $price } در { $date } است.
recurring-not-needed = فعلاً برای <b>{ $channel }</b> هزینه‌ای از شما گرفته نمی‌شود. { $stay }
recurring-not-now = فعلاً نمی‌توانم کسی را در <b>{ $channel }</b> راه بدهم؛ برای همین تمدیدها را آغاز نمی‌کنم. وقتی دوباره درست شد، از شما می‌پرسم.
recurring-canceled =
    ⏹ <b>{ $channel }</b>: دیگر هزینه‌ای گرفته نمی‌شود. { $stay }

    می‌توانید آن را در تلگرام از سر بگیرید: تنظیمات ← ستاره‌های من.
recurring-resumed =
    🔁 <b>{ $channel }</b> می‌تواند ادامه یابد و تلگرام گام آخر را به شما می‌سپارد: آن را در تنظیمات ← ستاره‌های من روشن کنید.

    برداشت بعدی آنگاه { $price } در { $date } است.
recurring-active = 🔁 <b>{ $channel }</b> ادامه دارد: برداشت بعدی { $price } در { $date } است.
recurring-failed =
    ⚠️ دریافت { $price } برای <b>{ $channel }</b> ممکن نشد. { $stay }

    می‌توانید خودتان تمدید کنید.
recurring-past-due =
    ⚠️ دریافت { $price } برای <b>{ $channel }</b> ممکن نشد. تا { $date } دوباره تلاش می‌شود. { $stay }

    لطفاً کارتتان را بررسی کنید: دکمه صفحه‌ای را باز می‌کند که می‌توانید در آن عوضش کنید.
recurring-card-expires = 💳 کارت شما برای <b>{ $channel }</b> پیش از برداشت بعدی منقضی می‌شود: { $price } در { $date }. دکمه صفحه‌ای را باز می‌کند که می‌توانید در آن عوضش کنید.
recurring-portal = 💳 <b>{ $channel }</b>: در این صفحه می‌توانید کارت را عوض کنید، لغو کنید و رسیدها را ببینید. فقط چند دقیقه باز می‌شود.
recurring-portal-open = 💳 باز کردن صفحه
recurring-over = این اشتراک <b>{ $channel }</b> را دیگر نمی‌شود از سر گرفت. { $stay }
recurring-refused = تلگرام اشتراک شما را تغییر نداد و هزینه‌ای گرفته نشد. در تلگرام می‌توانید تغییرش دهید: تنظیمات ← ستاره‌های من. شناسهٔ خطا: { $id }
recurring-not-changed = اشتراک شما تغییر نکرد و هزینه‌ای گرفته نشد. لطفاً بعداً دوباره تلاش کنید. شناسهٔ خطا: { $id }

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

# Balance and statement

command-balance = درآمد من
command-statement = فروش‌های یک ماه من در یک فایل

balance-stars = ⭐ { $amount }
balance-coins = { $amount } { $currency }
balance-empty =
    هنوز چیزی در کانال‌های شما فروخته نشده است؛ پس چیزی برای شمردن نیست.

    با /channels طرح‌های خود و پیوندهایشان را می‌بینید.
balance-no-channels =
    هنوز کانالی اینجا ندارید؛ پس چیزی برای شمردن نیست.

    با /newchannel یکی را متصل کنید.

balance =
    💰 <b>موجودی شما</b>

    { $currencies }

    این ردیف‌ها برای { $month } و به وقت UTC است. برای تک‌تک فروش‌ها /statement را بفرستید.
balance-currency =
    <b>{ $balance }</b>
    فروش: { $gross }
    کارمزد پلتفرم: { $platformFee }
    کارمزد درگاه و شبکه: { $costs }
    برگشتی: { $refunds }
    خالص: { $net }
balance-paid-out = تسویه‌شده: { $payouts }
balance-negative = ⚠️ این مبلغ را بدهکارید: بازگشت‌های پول بیش از موجودی شما بود. فروش‌های بعدی اول آن را جبران می‌کند و سپس تسویه‌ها ادامه می‌یابد.
balance-broadcasts = پیام‌های همگانی پولی: { $broadcasts }

balance-of-owner =
    موجودی { $owner }:

    { $balance }
statement-choose-of-owner = صورت‌حساب { $owner }: کدام ماه؟
statement-choose = 🧾 کدام ماه؟ فایلی برای صفحه‌گستردهٔ خود می‌گیرید. آغاز و پایان ماه‌ها به وقت UTC است.
statement-totals = فروش { $gross } · کارمزدها { $fees } · برگشتی { $refunds } · خالص { $net } · موجودی { $balance }

statement-totals-paid-out = فروش { $gross } · کارمزدها { $fees } · برگشتی { $refunds } · خالص { $net } · تسویه‌شده { $payouts } · موجودی { $balance }

statement-column-date = تاریخ (UTC)
statement-column-entry = سند
statement-column-kind = نوع
statement-column-channel = کانال
statement-column-tier = طرح
statement-column-buyer = شناسهٔ تلگرام خریدار
statement-column-provider = درگاه
statement-column-payment = شناسهٔ پرداخت درگاه
statement-column-currency = ارز
statement-column-gross = ناخالص
statement-column-platform-fee = کارمزد پلتفرم
statement-column-provider-fee = کارمزد درگاه
statement-column-network-fee = کارمزد شبکه
statement-column-net = خالص
statement-column-balance = موجودی
statement-kind-opening = موجودی آغازین
statement-kind-closing = موجودی پایانی
statement-kind-sale = فروش
statement-kind-remainder = باقی‌ماندهٔ یک فروش
statement-kind-refund = بازگشت پول
statement-kind-refund-reversed = لغو بازگشت پول
statement-kind-part-refund = بازگشت بخشی از پول
statement-kind-part-refund-reversed = لغو بازگشت بخشی از پول
statement-kind-dispute = اعتراض
statement-kind-dispute-reversed = اعتراض به سود شما
statement-kind-fee = کارمزد ارائه‌دهنده
statement-kind-payout = تسویه
statement-kind-payout-reversed = تسویهٔ ردشده
statement-kind-broadcast = پیام همگانی پولی
statement-kind-broadcast-returned = پیام همگانی پولی: ستاره‌های خرج‌نشده برگشت

platform-balance = 🏦 <b>پلتفرم</b>
platform-balance-platform-fee = کارمزد به‌دست‌آمده: { $sums }
platform-balance-tax = مالیات پرداختنی: { $sums }
platform-balance-unallocated = هنوز تخصیص‌نیافته: { $sums }
platform-balance-refunds = در راه بازگشت به خریداران: { $sums }
platform-balance-owner-balance = بدهی به مالکان: { $sums }
platform-balance-payouts-in-transit = در راه به سوی مالکان: { $sums }
platform-balance-paid-out = فرستاده‌شده به مالکان: { $sums }
platform-balance-broadcasts = کنارگذاشته برای پیام‌های همگانی پولی: { $sums }
platform-balance-provider-clearing = نزد درگاه‌ها: { $sums }
platform-balance-nothing = هیچ
platform-balance-more = { $count } رمزارز دیگر
