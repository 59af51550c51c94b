# The storefront, the order and the ways to pay, coins, progress, and tracked links.

# Storefront

storefront =
    🔑 <b>{ $channel }</b>

    آنچه برایتان مناسب است انتخاب کنید. همین‌جا در گفتگو می‌پردازید و بی‌درنگ راهتان می‌دهم.
storefront-all-tiers = همهٔ طرح‌ها
storefront-empty =
    <b>{ $channel }</b> فعلاً چیزی برای فروش ندارد.

    لطفاً از مالکش بپرسید، یا بعداً دوباره پیوند را باز کنید.
storefront-tier-retired =
    آن طرح <b>{ $channel }</b> دیگر فروخته نمی‌شود. امروز این‌ها هست:
storefront-closed =
    این پیوند به چیزی نمی‌رسد که اکنون فروخته شود.

    لطفاً از کسی که آن را به شما داده پیوند تازه‌ای بخواهید. آنچه پیش‌تر خریده‌اید در /subscriptions است.

# Order and ways to pay


order-chosen =
    <b>{ $tier }</b> · { $period }
    دسترسی به { $channels }

    { $preview }

    چگونه می‌خواهید بپردازید؟ این قیمت تا { $until } برای شماست.
order-preview-begin = اگر اکنون بپردازید، دسترسی شما { $until } برقرار است.
order-preview-extend = تا { $date } دسترسی دارید: با این { $period } به آن افزوده می‌شود و { $until } برقرار است.
order-preview-extend-to = تا { $date } دسترسی دارید: با این { $until } برقرار است.
order-preview-change = تا { $date } طرح <b>{ $old }</b> را دارید. زمان <b>{ $tier }</b> پس از آن افزوده می‌شود و از این پس { $tier } را دارید، { $until }.
order-preview-change-to = تا { $date } طرح <b>{ $old }</b> را دارید: از این پس <b>{ $tier }</b> را دارید، { $until }.
order-preview-resume = این پرداخت توقف دسترسی شما را پایان می‌دهد و <b>{ $tier }</b> را می‌افزاید: دسترسی شما { $until } برقرار است.
order-preview-per-channel = <b>{ $tier }</b> در هر کانال به آنچه دارید افزوده می‌شود. اگر اکنون بپردازید، دسترسی شما:
order-preview-line = • <b>{ $channel }</b>: { $until }
order-preview-free = در هر حال برای شما رایگان
order-refused-date-over = <b>{ $tier }</b> تا { $date } بود؛ پس چیزی از آن برای خریدن نمانده است.
order-refused-adds-nothing = هم‌اکنون تا { $date } به <b>{ $channel }</b> دسترسی دارید. <b>{ $tier }</b> بیش از آن نیست؛ پس چیزی نمی‌افزاید و پولی برایش نمی‌گیرم.
order-refused-for-life = برای همیشه در <b>{ $channel }</b> هستید؛ پس چیز دیگری برای خریدن نیست.
order-refused-banned = مسئولان <b>{ $channel }</b> شما را به آنجا راه نمی‌دهند؛ پس پولی برایش نمی‌گیرم. لطفاً با آن‌ها صحبت کنید.
order-refused-allowed = مسئولان <b>{ $channel }</b> شما را رایگان راه می‌دهند؛ پس چیزی برای پرداخت نیست.
order-not-on-sale = این طرح دیگر فروخته نمی‌شود. دوباره پیوند کانال را باز کنید تا ببینید امروز چه هست.
order-no-way-to-pay = { $channel } فعلاً نمی‌تواند برای این طرح پرداخت بپذیرد. لطفاً به مالکش بگویید.
order-already-paid = این سفارش هم‌اکنون پرداخت شده است. برای افزودن زمان، طرح را دوباره انتخاب کنید.
order-stale = این سفارش خیلی قدیمی است و قیمتش دیگر تضمین نیست. طرح را دوباره انتخاب کنید.

renew-not-sold = <b>{ $tier }</b> دیگر یا فعلاً فروخته نمی‌شود؛ برای همین نمی‌توانم تمدیدش کنم.
renew-too-late = قیمت قبلی شما تا { $date } معتبر بود. این‌ها طرح‌های امروز است:

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
charge-refused-allowed = شما رایگان راه دارید؛ برای همین پولی گرفته نشد.
charge-refused-not_on_sale = این طرح دیگر فروخته نمی‌شود. لطفاً دوباره پیوند کانال را باز کنید.

progress-pending = ⏳ <b>{ $tier }</b> · { $channel }: در انتظار پرداخت شما.
progress-confirming = 🔎 <b>{ $tier }</b> · { $channel }: پرداخت شما دیده شد و شبکه در حال تأیید آن است.
progress-confirmed = 🔎 <b>{ $tier }</b> · { $channel }: پرداخت شما تأیید شد و در راه است.
progress-settling = 🔎 <b>{ $tier }</b> · { $channel }: تقریباً تمام شد.
progress-partially-paid =
    ⚠️ <b>{ $tier }</b> · { $channel }: { $arrived } رسید و { $missing } کم است.

    باقی را به همان نشانی بفرستید یا صفحه را باز کنید. می‌توانید صبر هم بکنید: مالک می‌تواند همین را بپذیرد.
progress-missing-unknown = بخشی
progress-expired = ⌛ <b>{ $tier }</b> · { $channel }: زمان پرداخت به پایان رسید. پولی که دیر فرستاده شود باز هم حساب می‌شود.
progress-failed = ❌ <b>{ $tier }</b> · { $channel }: پرداخت ناموفق بود. برای امتحان دوباره، طرح را از نو انتخاب کنید.
progress-refunded = ↩️ <b>{ $tier }</b> · { $channel }: پول برگردانده شد.
progress-paid = ✅ <b>{ $tier }</b> · { $channel }: پرداخت شد. سپاسگزاریم!
progress-held = 🕵️ <b>{ $tier }</b> · { $channel }: پرداخت رسید، اما با سفارش نمی‌خواند. کسی آن را بررسی می‌کند؛ پول شما گم نشده است.

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
quote-over = ⌛ این مبلغ دیگر معتبر نیست. لطفاً پیش از فرستادن تازه‌اش کنید.
quote-still-good = این مبلغ هنوز معتبر است.
quote-not-renewed = مبلغ فعلاً تازه نشد. لطفاً دوباره امتحان کنید یا رمزارز دیگری انتخاب کنید. شناسهٔ خطا: { $id }
quote-renew = 🔄 تازه کردن مبلغ
quote-page = 🌐 صفحهٔ پرداخت

coin-refused-minimum = قیمت اکنون برای { $coin } خیلی کم است: کمترین مبلغی که می‌پذیرد بالا رفته است. پولی گرفته نشد. لطفاً رمزارز دیگری انتخاب کنید.
coin-refused-unavailable = { $coin } فعلاً پذیرفته نمی‌شود. پولی گرفته نشد. لطفاً رمزارز دیگری انتخاب کنید.
coin-failed = پرداخت با { $coin } فعلاً باز نشد. پولی گرفته نشد. لطفاً دوباره امتحان کنید. شناسهٔ خطا: { $id }
coin-impossible = این طرح را نمی‌شود با { $coin } پرداخت. پولی گرفته نشد. لطفاً رمزارز دیگری انتخاب کنید. شناسهٔ خطا: { $id }

# Tracked links

command-links = پیوندهای آماردار: فروش‌ها از کجا می‌آیند
channel-links = 🔗 پیوندهای آماردار

links-no-channels =
    هنوز کانالی اینجا ندارید؛ پس چیزی برای اشتراک‌گذاری نیست.

    با /newchannel یکی را متصل کنید.
links-which = 🔗 پیوند به کدام کانال؟ یکی را انتخاب کنید.
links-list =
    🔗 <b>{ $channel }</b>

    { $links }
links-none =
    به پیوند نامی بدهید («اینستاگرام»، «خبرنامهٔ اردیبهشت»)، آنجا به اشتراکش بگذارید و اینجا ببینید چند فروش از آن می‌آید.
link-line = <b>{ $name }</b> · { $opens } بار باز شده · { $paid } پرداخت · { $sum }
link-new = ➕ پیوند تازه
link-retired-label = 💤 { $name }
links-back = ‹ پیوندها
links-not-yours = دیگر اجازهٔ تغییر پیوندهای آن کانال را ندارید. چیزی تغییر نکرد.
links-too-many = هر کانال حداکثر 30 پیوند دارد. یکی را که دیگر لازم ندارید کنار بگذارید و دوباره امتحان کنید.
links-form-lost = نتوانستم آن فرم را ادامه دهم. لطفاً دوباره با /links شروع کنید. شناسهٔ خطا: { $id }

link-ask-name =
    🔗 پیوند تازه‌ای به <b>{ $channel }</b>

    نامش چه باشد؟ فقط شما نام را می‌بینید: بگویید کجا می‌خواهید به اشتراکش بگذارید.
link-ask-new-name = از این پس نام <b>{ $name }</b> چه باشد؟
link-name-length = نام از 1 تا 64 نویسه دارد. لطفاً نام دیگری بنویسید.
link-name-failed = مشکلی از سمت ما پیش آمد و چیزی تغییر نکرد. لطفاً نام را دوباره بنویسید. شناسهٔ خطا: { $id }
link-page =
    🔗 <b>{ $name }</b>

    <code>{ $url }</code>

    { $results }

    هر سفارش برای پیوندی حساب می‌شود که خریدارش آخرین بار باز کرده است، تا 7 روز پیش از آن.
link-page-retired =
    💤 <b>{ $name }</b>

    <code>{ $url }</code>

    { $results }

    این پیوند کنار گذاشته شده است: هنوز طرح‌های شما را باز می‌کند، اما سفارش‌های تازه برایش شمرده نمی‌شود.
link-opened =
    { $opens ->
        [one] { $opens } بار
       *[other] { $opens } بار
    } توسط { $people ->
        [one] { $people } نفر
       *[other] { $people } نفر
    } باز شده
link-ordered = سفارش: { $orders }، پرداخت‌شده: { $paid }
link-earned = درآمد آن: { $sum }
link-refunded = برگشتی از آن: { $sum }
link-nothing = هنوز هیچ
link-rename = ✏️ تغییر نام
link-retire = 💤 کنار گذاشتن
link-bring-back = ↩️ بازگرداندن
