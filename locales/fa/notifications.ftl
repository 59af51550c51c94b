# Notifications for owners.

command-notifications = اعلان‌های کانال‌های من
channel-notifications = 🔔 اعلان‌ها

notification-heading = 🔔 <b>{ $channel }</b>
notification-digest = 🗓 <b>{ $channel }</b> · خلاصهٔ روزانهٔ شما

notification-one-new-subscription = 🎉 <b>{ $person }</b> طرح <b>{ $tier }</b> را خرید · { $channel }.
notification-one-renewal = 🔁 <b>{ $person }</b> طرح <b>{ $tier }</b> را تمدید کرد · { $channel }.
notification-one-donation = 💝 <b>{ $person }</b> حمایت مالی کرد · { $channel }.
notification-one-failed-renewal =
    ⚠️ دریافت هزینهٔ <b>{ $tier }</b> از <b>{ $person }</b> ممکن نشد · { $channel }.
    به او خبر دادم؛ تا { $date } می‌تواند بماند.
notification-one-removal = 🚪 <b>{ $person }</b> از { $channel } خارج شد: زمانش به پایان رسیده بود ({ $tier }).
notification-somebody = یک نفر
notification-gift = هدیه
notification-donor-note = «{ $note }»

notification-many-new-subscription =
    🎉 <b>{ $count ->
        [one] { $count } اشتراک تازه
       *[other] { $count } اشتراک تازه
    }</b>
notification-many-renewal =
    🔁 <b>{ $count ->
        [one] { $count } تمدید
       *[other] { $count } تمدید
    }</b>
notification-many-donation =
    💝 <b>{ $count ->
        [one] { $count } حمایت مالی
       *[other] { $count } حمایت مالی
    }</b>
notification-many-refund =
    ↩️ <b>{ $count ->
        [one] { $count } بازگشت پول
       *[other] { $count } بازگشت پول
    }</b>
notification-many-failed-renewal =
    ⚠️ <b>{ $count ->
        [one] { $count } تمدید که هزینه‌اش گرفته نشد
       *[other] { $count } تمدید که هزینه‌شان گرفته نشد
    }</b>
notification-many-anomaly =
    ⚠️ <b>{ $count ->
        [one] { $count } پرداخت
       *[other] { $count } پرداخت
    }</b> نیاز به بررسی داشت: کمتر، دوباره، یا ناهمخوان با سفارش
notification-many-removal =
    🚪 <b>{ $count ->
        [one] { $count } عضو خارج شد
       *[other] { $count } عضو خارج شدند
    }</b> که زمانشان به پایان رسیده بود
notification-tier = { $tier } × { $count }
notification-tiers-more = { $count } مورد دیگر
notification-money = { $gross } که { $net } آن پس از کارمزد از آن شماست
notification-money-whole = { $gross }
notification-money-back = { $gross } برگشت که { $net } آن از موجودی شما بود
notification-balance = 💰 موجودی شما: <b>{ $balance }</b>

notification-payouts-digest = 🗓 <b>تسویه‌ها</b> · خلاصهٔ روزانهٔ شما
notification-payout-requested =
    💸 تسویهٔ <b>{ $amount }</b> درخواست شد.
    به { $network } می‌رود، نشانی <code>{ $address }</code>. وقتی فرستاده شد خبر می‌دهم.
notification-payout-sent =
    ✅ تسویهٔ <b>{ $amount }</b> شما فرستاده شد.
    { $network }، <code>{ $address }</code>
    مرجع: <code>{ $reference }</code>
notification-payout-refused =
    ↩️ تسویهٔ <b>{ $amount }</b> شما فرستاده نشد.
    { $reason }
notification-payouts-more = … و { $count } مورد دیگر: /payouts

notification-settings = ⚙️ اعلان‌ها

notifications-no-channel =
    هنوز کانالی اینجا ندارید؛ پس اعلانی نیست.

    با /newchannel یکی را متصل کنید.
notifications-which = 🔔 اعلان‌های کدام کانال؟
notifications =
    🔔 <b>{ $channel }</b>: اعلان‌ها

    برای تغییر بزنید: 🔔 همان لحظه، 🗓 روزی یک بار، 🔕 هیچ‌وقت. رویدادهای تقریباً هم‌زمان در یک پیام می‌آیند.

    پیام روزانهٔ بعدی در { $date } می‌رسد. { $zone }

    بازگشت پول و مشکل پرداخت را همیشه فوری خبر می‌دهم؛ با 🗓 پیام روزانه آن‌ها را هم می‌شمارد.
notifications-zone = با /timezone منطقهٔ زمانی خود را عوض می‌کنید.
notifications-zone-utc = با /timezone منطقهٔ زمانی خود را تنظیم می‌کنید.
notifications-on = 🔔 { $kind }
notifications-digest = 🗓 { $kind }
notifications-off = 🔕 { $kind }
notifications-kind-new-subscription = اشتراک‌های تازه
notifications-kind-renewal = تمدیدها
notifications-kind-donation = حمایت‌های مالی
notifications-kind-refund = بازگشت پول
notifications-kind-failed-renewal = تمدیدهای ناموفق
notifications-kind-anomaly = پرداخت‌های مشکل‌دار
notifications-kind-payout = تسویه‌ها (همهٔ کانال‌ها)
notifications-kind-removal = اعضای خارج‌شده
notifications-set-on = 🔔 همان لحظه خبر می‌دهم.
notifications-set-digest = 🗓 روزی یک بار خبر می‌دهم.
notifications-set-off = 🔕 از این‌ها خبر نمی‌دهم.
