# Donations. The counterpart of a text about access has the same key with "donation-" before it.

command-donations = حمایت مالی: متن، مبلغ‌ها و هدف‌ها

donation-name = حمایت مالی
donation-somebody = یک نفر
donation-again = 💝 حمایت مالی

# Giving

donation-page =
    💝 <b>{ $channel }</b>

    { $text }
donation-default-text = از آنچه اینجا می‌بینید خوشتان می‌آید؟ می‌توانید با هر مبلغی که بخواهید حمایت کنید.
donation-how-much = چقدر می‌خواهید حمایت کنید؟
donation-goal = { $bar } { $percent }: { $given } از { $goal }
donation-other-sum = ✏️ مبلغی دیگر
donation-in-stars = ⭐ به‌جای آن با ستاره
donation-in-money = 💵 به‌جای آن به { $currency ->
        [USD] دلار
        [EUR] یورو
       *[other] { $currency }
    }
donation-cancel = ✖️ لغو
donation-back = ‹ بازگشت
donation-cancelled = چیزی پرداخت نشد و پولی گرفته نمی‌شود.
donation-closed = <b>{ $channel }</b> فعلاً حمایت مالی نمی‌پذیرد؛ پس پولی گرفته نمی‌شود.
donation-closed-now = آنجا فعلاً حمایت مالی پذیرفته نمی‌شود. پولی گرفته نشد.
donation-no-way-to-pay-now = فعلاً اینجا نمی‌شود حمایت مالی پرداخت کرد: گردانندهٔ این ربات هیچ راه پرداختی نگذاشته است.

donation-keypad =
    💝 <b>{ $channel }</b>

    حمایت شما: <b>{ $typed }</b>
    از { $least } تا { $most }.
donation-typed-stars = ⭐ { $typed }
donation-typed-money = { $sign }{ $typed }
donation-key-dot = .
donation-key-back = ⌫
donation-key-clear = C
donation-key-confirm = ✅ تأیید
donation-refused-nothing = لطفاً اول مبلغی بنویسید: { $least } یا بیشتر.
donation-refused-no-number = این هنوز مبلغ نیست. لطفاً از { $least } تا { $most } بنویسید.
donation-refused-too-little = خیلی کم است: کمترین مبلغ { $least } است.
donation-refused-too-much = خیلی زیاد است: بیشترین مبلغ { $most } است.
donation-refused-two-decimals = پس از نقطه بیش از دو رقم نمی‌شود.
donation-refused-one-dot = هم‌اکنون یک نقطه هست.
donation-refused-whole-stars = ستاره‌ها عدد کامل‌اند؛ پس نقطه ندارند.
donation-refused-closed = آنجا فعلاً حمایت مالی پذیرفته نمی‌شود. پولی گرفته نشد.
donation-refused-too-many = در یک ساعت پرداخت‌های زیادی را شروع کرده‌اید، پس فعلاً نمی‌توانم پرداخت دیگری باز کنم. پولی گرفته نشد. یک ساعت دیگر دوباره امتحان کنید.
donation-refused-no-way-to-pay = این مبلغ را فعلاً نمی‌شود پرداخت: هیچ رمزارزی این‌قدر کم نمی‌پذیرد. لطفاً مبلغ بیشتری انتخاب کنید یا بعداً دوباره امتحان کنید. پولی گرفته نشد.
donation-paid-already = این حمایت هم‌اکنون پرداخت شده است. سپاسگزاریم!

donation-review =
    💝 <b>{ $sum }</b> به <b>{ $channel }</b> می‌دهید.

    { $lines }

    حمایت مالی به چیزی دسترسی نمی‌دهد.
donation-under-way =
    💝 <b>{ $sum }</b> برای <b>{ $channel }</b>.

    { $lines }

    پرداخت در پایین می‌آید. اگر آن را بسته‌اید، از اینجا دوباره بازش کنید.
donation-choose-way =
    💝 <b>{ $sum }</b> برای <b>{ $channel }</b>.

    { $lines }

    چگونه می‌خواهید بپردازید؟
donation-note = یادداشت شما: «{ $note }»
donation-is-named = مسئولان کانال نام شما را می‌بینند.
donation-is-anonymous = 🕶 مسئولان کانال نمی‌بینند شما که هستید.
donation-pay = 💝 پرداخت { $sum }
donation-pay-again = 💳 باز کردن پرداخت
donation-begin-anew = 🔄 آغاز حمایتی دیگر
donation-note-add = ✏️ افزودن یادداشت
donation-note-change = ✏️ تغییر یادداشت
donation-hide-name = 🕶 پنهان کردن نامم
donation-show-name = 🙂 نشان دادن نامم
donation-change-sum = ‹ مبلغی دیگر
donation-note-ask = می‌خواهید به مالک چه بگویید؟ حداکثر { $max } نویسه.
donation-note-none = 🗑 بدون یادداشت
donation-note-empty = چیزی خواندنی در آن نیست. لطفاً یادداشت خود را دوباره بنویسید.
donation-note-long = از { $max } نویسه بلندتر است. لطفاً کوتاه‌تر بگویید.
donation-note-too-late = این حمایت در راه است یا لغو شده؛ برای همین یادداشت اضافه نشد.
donation-form-failed = مشکلی از سمت ما پیش آمد و چیزی تغییر نکرد. لطفاً دوباره پاسخ دهید. شناسهٔ خطا: { $id }
donation-form-lost = نتوانستم این را ادامه بدهم؛ برای همین چیزی تغییر نکرد. لطفاً دوباره شروع کنید. شناسهٔ خطا: { $id }

donation-thanks = 💝 سپاسگزاریم! حمایت { $sum } شما برای <b>{ $channel }</b> رسید.
donation-thanks-in-channel = 💝 با سپاس از { $name } برای حمایت از { $channel }!
donation-thanks-for-anonymous = 💝 با سپاس برای حمایت از { $channel }!

# Payment

donation-invoice-description = حمایت مالی از { $channel }. به چیزی دسترسی نمی‌دهد.
donation-checkout-opened =
    <b>{ $tier }</b> · { $channel }

    صفحه را باز کنید و بپردازید. پرداخت را همین‌جا دنبال می‌کنم و وقتی رسید از شما تشکر می‌کنم.
donation-checkout-coins =
    <b>{ $tier }</b> · { $channel }
    { $price }

    رمزارزی برای پرداخت در همین‌جا انتخاب کنید، یا در صفحهٔ پرداخت. پرداخت را همین‌جا دنبال می‌کنم.
donation-quote-until =
    این مبلغ تا { $date } معتبر است.

    پرداخت را همین‌جا دنبال می‌کنم.
donation-progress-failed = ❌ <b>{ $tier }</b> · { $channel }: پرداخت ناموفق بود. برای امتحان دوباره، حمایت را از نو آغاز کنید.
donation-order-already-paid = این حمایت هم‌اکنون پرداخت شده است. سپاسگزاریم! می‌توانید باز هم حمایت کنید.
donation-order-stale = این حمایت خیلی پیش آغاز شده بود. لطفاً از نو آغازش کنید.
charge-refused-donation_paid = این حمایت هم‌اکنون پرداخت شده است. سپاسگزاریم! پولی گرفته نشد.
charge-refused-donation_stale = این حمایت خیلی پیش آغاز شده بود. لطفاً از نو آغازش کنید.
charge-refused-donation_off = آنجا فعلاً حمایت مالی پذیرفته نمی‌شود. پولی گرفته نشد.

# Decisions and refunds

donation-decision-needed =
    ⚠️ یک حمایت مالی از { $channel } منتظر نظر شماست. { $what }

    حامی: { $buyer } (<code>{ $buyerId }</code>)
    خواسته‌شده: { $asked }
    رسیده: { $arrived }

    تا تصمیم بگیرید، پول همان‌جا که هست می‌ماند.
donation-decision-needed-anonymous =
    ⚠️ یک حمایت مالی ناشناس از { $channel } منتظر نظر شماست. { $what }

    خواسته‌شده: { $asked }
    رسیده: { $arrived }

    تا تصمیم بگیرید، پول همان‌جا که هست می‌ماند.
donation-deposit-again =
    🪙 { $arrived } بار دیگر برای حمایت شما از { $channel } رسید، بیش از آنچه انتخاب کرده بودید.

    این هم حمایت مالی باشد؟ اگر نه، لطفاً با مالک صحبت کنید: /paysupport.
donation-deposit-use = 💝 این را هم می‌دهم
donation-payment-missing-remainder =
    ⏳ برای حمایت شما از { $channel } هنوز { $missing } کم است.

    به همان نشانی بفرستیدش، یا با مالک صحبت کنید: /paysupport.
donation-refund-payment-anonymous =
    ↩️ <b>{ $paid }</b> از کسی که ناشناس حمایت کرده
    { $tier } · { $channel }
    { $date }
    پرداخت <code>{ $id }</code>

    { $what }
donation-refund-goes-back-coins =
    نمی‌توانم رمزارز را پس بفرستم. پس از انتخاب، آن را از داشبورد { $provider } خود به نشانی‌ای که حامی می‌دهد بفرستید، سپس «پس فرستادم» را بزنید.

    تا آن وقت پول کنار گذاشته می‌شود.
donation-refund-is-by-hand =
    ⏳ { $sums } کنار گذاشته شد. دقیقاً همین را از داشبورد { $provider } خود بفرستید، سپس «پس فرستادم» را بزنید.

    تا آن وقت به حامی چیزی گفته نمی‌شود.
donation-step-order-made = 💝 { $buyer } حمایت مالی از { $channel } را آغاز کرد: { $price }.
donation-step-granted = ✅ حمایت مالی به شمار می‌آید: دسترسی نمی‌دهد.
statement-kind-donation = حمایت مالی

# Settings of a channel

channel-donations = 💝 حمایت مالی
donations-no-channels = حمایت مالی به یک کانال داده می‌شود. اول کانال خود را متصل کنید: /newchannel
donations-choose = 💝 حمایت مالی از کدام کانال؟
donations-page =
    💝 حمایت مالی از <b>{ $channel }</b> روشن است. این پیوند را به اشتراک بگذارید، یا پستش کنید:
    { $link }

    متنی که خوانده می‌شود:
    { $text }

    مبلغ‌های آماده:
    { $sums }
donations-page-off =
    💝 حمایت مالی از <b>{ $channel }</b> خاموش است: کسی نمی‌تواند بپردازد.

    متنی که هنگام روشن بودن حمایت مالی خوانده می‌شود:
    { $text }

    مبلغ‌های آماده:
    { $sums }
donations-no-goal = هدفی تعیین نشده است.
donations-thanks-are-on = برای هر حمایت در کانال تشکر می‌شود، با نام حامی یا با «یک نفر».
donations-thanks-are-off = از حامیان فقط خصوصی تشکر می‌کنم.
donations-switch-off = 🔴 خاموش کردن حمایت مالی
donations-switch-on = 🟢 روشن کردن حمایت مالی
donations-change-text = ✏️ متن
donations-change-stars = ⭐ مبلغ‌های ستاره‌ای
donations-change-money = 🪙 مبلغ‌های { $currency ->
        [USD] دلاری
        [EUR] یورویی
       *[other] { $currency }
    }
donations-change-goal-stars = 🎯 هدف ستاره‌ای
donations-change-goal-money = 🎯 هدف { $currency ->
        [USD] دلاری
        [EUR] یورویی
       *[other] { $currency }
    }
donations-thanks-on = 📣 تشکر در کانال هم
donations-thanks-off = 🔕 بدون تشکر در کانال
donations-back = ‹ کانال‌های دیگر
donations-open = 💝 به صفحهٔ حمایت مالی
donations-set = ذخیره شد.
donations-not-allowed = دیگر اجازهٔ تغییر این کانال را ندارید؛ برای همین چیزی ذخیره نشد.
donations-ask-text = هنگام درخواست حمایت مالی از <b>{ $channel }</b> چه چیزی خوانده شود؟ حداکثر { $max } نویسه.
donations-none-text = ↺ استفاده از متن پیش‌فرض
donations-text-empty = چیزی خواندنی در آن نیست. لطفاً دوباره بنویسید.
donations-text-long = از { $max } نویسه بلندتر است. لطفاً کوتاه‌تر بگویید.
donations-in-languages = 🌐 به زبان‌های دیگر
donations-languages-are = 🌐 زبان‌هایی که متن جداگانه دارند: { $languages }
donations-languages =
    🌐 زبانی را انتخاب کنید تا متن حمایت مالی از <b>{ $channel }</b> را به آن بنویسید. ✅: متنی هست.

    کسانی که زبان دیگری دارند متن اصلی را می‌بینند یا، اگر آن را ننوشته باشید، متن پیش‌فرض را.
donations-language-done = ✅ { $language }
donations-languages-back = ‹ زبان‌های دیگر
donations-translation =
    🌐 کسانی که به <b>{ $language }</b> می‌خوانند این را می‌بینند:

    { $text }
donations-translation-none =
    🌐 هنوز متنی به <b>{ $language }</b> نیست. کسانی که به این زبان می‌خوانند این را می‌بینند:

    { $text }
donations-translation-write = ✏️ نوشتن
donations-translation-change = ✏️ تغییر
donations-translation-remove = 🗑 حذف
donations-translation-ask = هنگام درخواست حمایت مالی از <b>{ $channel }</b> چه چیزی به <b>{ $language }</b> خوانده شود؟ حداکثر { $max } نویسه.
donations-ask-stars = برای <b>{ $channel }</b> چه مبلغ‌هایی به ستاره پیشنهاد شود؟ تا { $max } مبلغ، مثلاً: 50 100 250
donations-ask-money = برای <b>{ $channel }</b> چه مبلغ‌هایی به { $currency ->
        [USD] دلار
        [EUR] یورو
       *[other] { $currency }
    } پیشنهاد شود؟ تا { $max } مبلغ، مثلاً: 5 10 25
donation-sums-refused-stars = لطفاً عددهای کامل از 1 تا 10000 با فاصله میانشان بفرستید: 50 100 250
donation-sums-refused-money = لطفاً مبلغ‌هایی از 4.99 تا 9999.99 با فاصله میانشان بفرستید: 5 10 25
donation-sums-how-many = لطفاً یک تا شش مبلغ با فاصله میانشان بفرستید.
donations-ask-goal-stars =
    حامیان <b>{ $channel }</b> روی هم چند ستاره جمع کنند؟ آنچه از این پس داده شود حساب می‌شود.

    مثلاً: 5000
donations-ask-goal-money =
    حامیان <b>{ $channel }</b> روی هم چند { $currency ->
        [USD] دلار
        [EUR] یورو
       *[other] { $currency }
    } جمع کنند؟ آنچه از این پس داده شود حساب می‌شود.

    مثلاً: 250
donations-none-goal-stars = 🗑 بدون هدف ستاره‌ای
donations-none-goal-money = 🗑 بدون هدف { $currency ->
        [USD] دلاری
        [EUR] یورویی
       *[other] { $currency }
    }
donation-goal-refused-stars = لطفاً عددی کامل بفرستید، مثلاً 5000.
donation-goal-refused-money = لطفاً مبلغی بفرستید، مثلاً 1000 یا 99.50.
donations-thanks-refused =
    ⚠️ اجازهٔ نوشتن در <b>{ $channel }</b> را ندارم؛ برای همین دیگر آنجا تشکر نمی‌شود. از خود حامیان مثل همیشه تشکر می‌شود.

    اجازهٔ پست گذاشتن در آنجا را به من بدهید و دوباره روشنش کنید.
