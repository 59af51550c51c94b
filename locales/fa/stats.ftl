# Statistics of a channel.

command-stats = نمودارهای فروش و اعضا

stats-no-channels =
    هنوز کانالی اینجا ندارید؛ پس چیزی برای نشان دادن نیست.

    با /newchannel یکی را متصل کنید.
stats-all = همهٔ کانال‌های من
stats-caption =
    📊 <b>{ $what }</b>، { $days } روز گذشته
    { $lines }
stats-nothing = هیچ
stats-summary-sales = فروش: { $sales }. حمایت مالی: { $donations }.
stats-summary-net = برگشتی: { $refunds }. سهم شما پس از کارمزد: { $net }.
stats-summary-members = { $joined } تازه، { $renewed } تمدید، { $left } رفته.
stats-summary-active =
    { $active ->
        [one] اکنون { $active } نفر اشتراک دارد.
       *[other] اکنون { $active } نفر اشتراک دارند.
    }
stats-summary-offers = سفارش: { $made }. پرداخت‌شده: { $paid }.
stats-summary-conversion = یعنی { $percent } از طرح تا پرداخت.
stats-summary-no-offers = در این روزها کسی طرحی انتخاب نکرده است.
stats-summary-most = اول: { $name }، { $sum } در { $payments ->
        [one] { $payments } پرداخت
       *[other] { $payments } پرداخت
    }.
stats-summary-then = سپس: { $name }، { $sum } در { $payments ->
        [one] { $payments } پرداخت
       *[other] { $payments } پرداخت
    }.
stats-summary-only = برای چیز دیگری پرداخت نشده است.
stats-summary-no-payments = در این روزها چیزی پرداخت نشده است.
stats-hint-tiers = با /channels می‌بینید چه می‌فروشید و پیوندش را به اشتراک می‌گذارید.
stats-hint-links = با /links پیوندهای آماردار می‌سازید که نشان می‌دهند فروش‌ها از کجا می‌آیند.

stats-share-donations = حمایت مالی
stats-share-direct = بدون پیوند آماردار
stats-share-of = { $name } · { $channel }

# The chart

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

# Buttons

channel-stats = 📊 آمار
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
stats-column-sales-money = فروش ({ $currency })
stats-column-donations-money = حمایت مالی ({ $currency })
stats-column-refunds-money = برگشتی ({ $currency })
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
stats-column-money = { $currency }
