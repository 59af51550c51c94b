# How a channel does, drawn; and share links that tell what they brought.

command-stats = وضعیت کانال‌های من در یک نمودار
command-links = پیوندهایی که نشان می‌دهند چه آورده‌اند

stats-no-channels =
    هنوز کانالی اینجا ندارید؛ پس چیزی برای رسم کردن نیست.

    با /newchannel یکی را متصل کنید.
stats-all = همهٔ کانال‌های من
stats-caption =
    📊 <b>{ $what }</b>، { $days } روز گذشته
    { $lines }
stats-nothing = هیچ
stats-said-sales = فروش: { $sales }. حمایت مالی: { $donations }.
stats-said-net = برگشتی: { $refunds }. سهم شما پس از کارمزد: { $net }.
stats-said-members = { $joined } تازه، { $renewed } تمدید، { $left } رفته.
stats-said-active =
    { $active ->
        [one] اکنون { $active } نفر اشتراک دارد.
       *[other] اکنون { $active } نفر اشتراک دارند.
    }
stats-said-offers = سفارش: { $made }. پرداخت‌شده: { $paid }.
stats-said-conversion = یعنی { $percent } از طرح تا پرداخت.
stats-said-no-offers = در این روزها کسی طرحی انتخاب نکرده است.
stats-said-most = اول: { $name }، { $sum } در { $payments ->
        [one] { $payments } پرداخت
       *[other] { $payments } پرداخت
    }.
stats-said-then = سپس: { $name }، { $sum } در { $payments ->
        [one] { $payments } پرداخت
       *[other] { $payments } پرداخت
    }.
stats-said-only = برای چیز دیگری پرداخت نشده است.
stats-said-no-payments = در این روزها چیزی پرداخت نشده است.
stats-hint-tiers = با /channels می‌بینید چه می‌فروشید و پیوندش را به اشتراک می‌گذارید.
stats-hint-links = با /links پیوندهایی می‌سازید که نشان می‌دهند چه آورده‌اند.

stats-share-donations = حمایت مالی
stats-share-direct = بدون پیوند آماردار
stats-share-of = { $name } · { $channel }

# On the chart

stats-title-revenue = { $what }: پول
stats-title-members = { $what }: افراد
stats-title-offers = { $what }: سفارش‌ها
stats-title-tiers = { $what }: فروش هر طرح
stats-title-links = { $what }: فروش هر پیوند
stats-series-sales = فروش { $sum }
stats-series-donations = حمایت مالی { $sum }
stats-series-refunds = برگشتی { $sum }
stats-series-joined = تازه { $count }
stats-series-renewed = تمدید { $count }
stats-series-left = رفته { $count }
stats-series-active = مشترک { $count }
stats-series-paid = پرداخت‌شده { $count }
stats-series-open = پرداخت‌نشده { $count }

# Below it

channel-stats = 📊 آمار
channel-links = 🔗 پیوندهای آماردار
stats-chosen = • { $label } •
stats-days = { $days } روز
stats-view-revenue = 💰 پول
stats-view-members = 👥 افراد
stats-view-offers = 🛒 سفارش‌ها
stats-view-tiers = 🏷 طرح‌ها
stats-view-links = 🔗 پیوندها
stats-dark = 🌙 تیره
stats-light = ☀️ روشن
stats-csv = ⬇️ در یک فایل
stats-others = 📺 کانالی دیگر
stats-csv-caption = اعداد نمودار. روزها به وقت { $zone } است.

stats-column-day = روز
stats-column-sales-stars = فروش (ستاره)
stats-column-donations-stars = حمایت مالی (ستاره)
stats-column-refunds-stars = برگشتی (ستاره)
stats-column-sales-usd = فروش (دلار)
stats-column-donations-usd = حمایت مالی (دلار)
stats-column-refunds-usd = برگشتی (دلار)
stats-column-joined = تازه
stats-column-renewed = تمدید
stats-column-left = رفته
stats-column-active = مشترک
stats-column-made = سفارش‌ها
stats-column-paid = پرداخت‌شده
stats-column-tier = طرح
stats-column-link = پیوند
stats-column-payments = پرداخت‌ها
stats-column-stars = ستاره
stats-column-usd = دلار

# Tracked links

links-no-channels =
    هنوز کانالی اینجا ندارید؛ پس چیزی برای اشتراک‌گذاری نیست.

    با /newchannel یکی را متصل کنید.
links-which = 🔗 پیوند به کدام کانال؟ یکی را انتخاب کنید.
links-list =
    🔗 <b>{ $channel }</b>

    { $links }
links-none =
    به پیوند نامی بدهید («اینستاگرام»، «خبرنامهٔ اردیبهشت»)، آنجا به اشتراکش بگذارید و اینجا ببینید چه می‌آورد.
link-line = <b>{ $name }</b> · { $opens } بار باز شده · { $paid } پرداخت · { $sum }
link-new = ➕ پیوند تازه
link-retired-label = 💤 { $name }
links-back = ‹ پیوندها
links-not-yours = دیگر اجازهٔ تغییر پیوندهای آن کانال را ندارید. چیزی تغییر نکرد.
links-too-many = هر کانال حداکثر 30 پیوند دارد. یکی را که دیگر لازم ندارید کنار بگذارید و دوباره امتحان کنید.
links-form-lost = رشتهٔ آن فرم از دستم رفت. لطفاً دوباره با /links شروع کنید. شناسهٔ خطا: { $id }

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

    کنار گذاشته شده است: هنوز به طرح‌های شما می‌رسد و چیز تازه‌ای نمی‌شمارد.
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
