# Payouts from operators to owners.

command-payouts = تسویهٔ درآمد من

payouts-off = تسویه در این ربات خاموش است. از گردانندهٔ آن بپرسید پولتان چگونه به دستتان می‌رسد؛ /balance درآمدتان را نشان می‌دهد.
payouts-off-operator = تسویه در این ربات خاموش است. با PAYOUTS=on در تنظیمات آن، مالکان موجودی‌شان را با /payouts درخواست می‌کنند و شما آن را می‌فرستید.
payouts-no-channel =
    تسویه برای مالکان کانال‌هاست.

    با /newchannel یکی را متصل کنید.

payouts-title = 💸 <b>تسویه‌ها</b>
payouts-nothing-yet = هنوز درآمدی نیست. آنچه کانال‌هایتان بفروشند اینجا می‌آید.
payouts-balance = موجودی: <b>{ $balance }</b>
payouts-held = در انتظار آزاد شدن: { $held }، چون تلگرام ستاره‌ها را پس از { $days } روز آزاد می‌کند
payouts-held-money = در انتظار آزاد شدن: { $held }. پول هر فروش پس از { $days } روز آزاد می‌شود
payouts-held-until = نخستین آن‌ها از { $date } آزاد می‌شود
payouts-paid = تاکنون به شما پرداخت شده: { $paid }
payouts-stars-by-hand = ✋ ربات‌های تلگرام نمی‌توانند ستاره‌ها را به دیگری بفرستند: گردانندهٔ ربات ارزششان را دستی می‌پردازد و اینجا ثبت می‌کند.
payouts-money-by-hand = ✋ موجودی به { $currency ->
        [USD] دلار
        [EUR] یورو
       *[other] { $currency }
    } دستی پرداخت می‌شود: گردانندهٔ ربات ارزش آن را می‌فرستد و اینجا ثبت می‌کند.
payouts-progress = تا تسویهٔ بعدی شما: { $available } از { $threshold }
payouts-enough = آمادهٔ تسویه: { $available }
payouts-under-way = در راه به سوی شما: { $amount }، درخواست‌شده در { $date }
payouts-no-wallet = هنوز کیف پولی تعیین نکرده‌اید. اول یکی تعیین کنید.
payouts-wallet =
    👛 { $network }
    <code>{ $address }</code>
payouts-wallet-waits = ⏳ این کیف پول تازه است: تسویه از { $date } ممکن است.
payouts-by-manual = 🗓 چیزی خودبه‌خود تسویه نمی‌شود: هر وقت پولتان را خواستید دکمه را بزنید.
payouts-by-instant = 🗓 هر فروش همین که ثبت نهایی شود تسویه می‌شود.
payouts-by-threshold = 🗓 همین که مبلغ کافی شود، درخواست تسویه می‌دهم.
payouts-by-weekly = 🗓 هر دوشنبه صبح درخواست تسویه می‌دهم؛ بار بعدی: { $date }.
payouts-by-monthly = 🗓 صبح روز اول هر ماه درخواست تسویه می‌دهم؛ بار بعدی: { $date }.
payouts-last = <b>آخرین تسویه‌های شما</b>
payouts-line-requested = ⏳ { $day } · { $amount } · در راه
payouts-line-sending = 🚀 { $day } · { $amount } · در حال ارسال
payouts-line-sent = ✅ { $day } · { $amount } · <code>{ $reference }</code>
payouts-line-refused = ↩️ { $day } · { $amount } · { $reason }

payout-to-page = 💸 تسویه‌ها
payout-back = ‹ بازگشت به تسویه‌ها
payout-button-now = 💸 تسویهٔ { $amount }
payout-button-wallet = 👛 تعیین کیف پول
payout-button-other-wallet = 👛 تغییر کیف پول
payout-button-thresholds = 🎚 کمترین تسویه
payout-button-strategy = 🗓 تسویه: { $strategy }
payout-button-show = 🔎 { $day } · { $amount }
payout-button-statement = 📄 صورت‌حساب
payout-button-request = ✅ درخواست کن
payout-strategy-which = 🗓 درآمدتان را چه زمانی تسویه کنم؟ هر وقت خواستید می‌توانید تغییرش دهید.
payout-strategy-manual = وقتی خودم بخواهم
payout-strategy-instant = هر فروش
payout-strategy-threshold = از یک مبلغ به بالا
payout-strategy-weekly = دوشنبه‌ها
payout-strategy-monthly = روز اول ماه
payout-review = 💸 <b>{ $amount }</b> را برای این کیف پول درخواست کنم؟
payout-terms = از { $amount } حدود <b>{ $coins }</b> در { $network } می‌رسد. شبکه حدود { $fee } از آن را برمی‌دارد. کمترین تسویه { $least } است.
payout-terms-too-small = { $amount } برای { $network } کم است: شبکه حدود { $fee } واحد برمی‌دارد و کمترین تسویه { $least } است.
payout-terms-unknown = ⚠️ خدمات پرداخت اکنون پاسخ نمی‌دهد؛ برای همین کارمزد و کمترین تسویه معلوم نیست. کارمزد شبکه از آنچه می‌گیرید کم می‌شود.
payout-strategy-stars = ⭐ ستاره‌ها را گردانندهٔ ربات دستی می‌پردازد، از { $threshold } به بالا، چون ربات‌های تلگرام نمی‌توانند آن‌ها را به دیگری بفرستند.

payout-requested = درخواست شد. گردانندهٔ ربات آن را دستی می‌فرستد و وقتی فرستاده شد خبر می‌دهم.
payout-requested-program = درخواست شد. خودبه‌خود و معمولاً ظرف چند دقیقه فرستاده می‌شود و وقتی فرستاده شد خبر می‌دهم.
payout-requested-held = درخواست شد. نخست یک متصدی آن را می‌بیند. پس از ارسال خبر می‌دهم.
payout-not-no-wallet = اول کیف پولی تعیین کنید: تسویه به آنجا فرستاده می‌شود.
payout-not-wallet-waits = کیف پول شما تازه است؛ برای همین هنوز تسویه‌ای نیست. /payouts زمانش را نشان می‌دهد.
payout-not-under-way = هم‌اکنون تسویه‌ای در راه است.
payout-not-too-little = فعلاً به اندازهٔ یک تسویه نیست.
payout-not-no-operator = اکنون کسی گردانندهٔ این ربات نیست و کسی نمی‌تواند پول را بفرستد. موجودی شما می‌ماند؛ لطفاً بعداً دوباره امتحان کنید.
payout-not-changed = در این میان چیزی تغییر کرد؛ برای همین چیزی درخواست نشد. وضعیت اکنون این است.

payout-threshold-which = 🎚 از چه مبلغی به بالا تسویه شود؟ شبکه‌ها برای هر انتقال کارمزد می‌گیرند؛ برای همین تسویه‌های کوچک گران‌تر تمام می‌شوند.
payout-threshold-chosen = • { $sum } •

payout-network-usdt-tron = USDT در شبکهٔ TRON (TRC-20)
payout-network-usdt-ton = USDT در شبکهٔ TON
payout-network-usdt-ethereum = USDT در شبکهٔ Ethereum (ERC-20)
payout-network-usdc-base = USDC در شبکهٔ Base
payout-wallet-which =
    👛 با کدام رمزارز و در کدام شبکه؟ هر دلار برابر یک واحد از آن پرداخت می‌شود.

    ستاره‌ها هم به همان‌جا می‌روند: به اندازهٔ آنچه گردانندهٔ ربات برایشان از تلگرام می‌گیرد.
payout-coins-which =
    👛 با کدام رمزارز و در کدام شبکه؟ رمزارزی که یک دلار نمی‌ارزد به نرخ همان لحظه خریده می‌شود.

    ستاره‌ها هم به همان‌جا می‌روند، دستی و از سوی گردانندهٔ ربات: به اندازهٔ آنچه برایشان از تلگرام می‌گیرد.
payout-coins-unreachable = ⚠️ خدمات پرداخت اکنون پاسخ نمی‌دهد؛ برای همین این فهرست کامل نیست.
payout-coins-more = رمزارزهای بیشتر ›
payout-coins-search = ⌨️ نوشتن نام رمزارز
payout-coin-ask = 👛 بخشی از نام رمزارز یا نماد آن را بنویسید، مثلاً «lite» یا «USDT SOL».
payout-coin-none = چنین رمزارزی نمی‌شناسم. لطفاً بخش دیگری از نام یا نماد آن را بنویسید.
payout-coin-found = 👛 رمزارزهای دارای این حروف: { $count }. کدام یک؟ یا چیز دیگری بنویسید.
payout-coin-many = 👛 رمزارزهای دارای این حروف: { $count }. این‌ها نخستین‌ها هستند؛ برای دیدن بقیه، حروف بیشتری بنویسید.
payout-wallet-ask =
    👛 نشانی خود برای <b>{ $network }</b> را بفرستید.

    باید از کیف پول خودتان باشد که به ممو یا توضیح نیاز ندارد: صرافی‌ها اغلب نیاز دارند و بدون آن پول از دست می‌رود.
payout-wallet-account = 👛 تسویه‌های شما از این پس به کیف پول حساب تلگرام خودتان می‌رود: <b>{ $network }</b>. پیش از نخستین تسویه یک بار آن را باز کنید تا شما را بشناسد.
payout-wallet-ask-coin =
    👛 نشانی خود برای <b>{ $network }</b> را بفرستید.

    پولی که به نشانی رمزارز یا شبکهٔ دیگری فرستاده شود از دست می‌رود.
payout-memo-ask = 🏷 کیف پولتان برای <b>{ $network }</b> چه ممویی (برچسبی) نشان می‌دهد؟ آن را بفرستید. بدون آن پول از دست می‌رود.
payout-memo-ask-optional = 🏷 آیا کیف پولتان برای <b>{ $network }</b> ممو (برچسب) دارد؟ صرافی‌ها دارند و بدون آن پول از دست می‌رود. آن را بفرستید، یا اگر ندارد دکمه را بزنید.
payout-memo-no = ممو ندارد
payout-memo-none = 🏷 بدون ممو
payout-memo = 🏷 ممو (برچسب): <code>{ $memo }</code>
payout-memo-form = این مموی این رمزارز نیست. لطفاً از کیف پول خود کپی‌اش کنید.
payout-wallet-check =
    این نشانی شما برای <b>{ $network }</b> است، حرف به حرف؟

    <code>{ $address }</code>
payout-wallet-check-ends =
    لطفاً یک بار دیگر کیف پول خود را ببینید. نشانی آن برای <b>{ $network }</b> با <code>{ $first }</code> آغاز می‌شود و با <code>{ $last }</code> پایان می‌یابد؟

    آنچه به نشانی اشتباه فرستاده شود برنمی‌گردد.
payout-wallet-right = ✅ بله، حرف به حرف
payout-wallet-save = ✅ بله، ذخیره کن
payout-type-again = ✏️ دوباره می‌نویسم
payout-press-a-button = لطفاً با یکی از دکمه‌ها پاسخ دهید.
payout-wallet-saved = 👛 ذخیره شد. از تسویهٔ بعدی حساب می‌شود؛ /payouts نشانش می‌دهد.
payout-wallet-saved-waits = 👛 ذخیره شد. برای امنیت شما، تسویه از { $date } ممکن است؛ /payouts کیف پول را نشان می‌دهد.
payout-wallet-changed =
    🔐 تسویه‌های شما از این پس به این کیف پول می‌رود:

    { $network }
    <code>{ $address }</code>

    تسویه‌ای که هم‌اکنون در راه است هنوز به کیف پول قبلی می‌رود. شما نبودید؟ با /payouts کیف پول خودتان را تعیین کنید و حساب تلگرامتان را ایمن کنید.
payout-wallet-changed-waits =
    🔐 از { $date } تسویه‌های شما به این کیف پول می‌رود:

    { $network }
    <code>{ $address }</code>

    تا آن هنگام تسویه‌ای درخواست نمی‌شود. تسویه‌ای که هم‌اکنون در راه است هنوز به کیف پول قبلی می‌رود. شما نبودید؟ جلوی تغییر را بگیرید و حساب تلگرامتان را ایمن کنید.
payout-wallet-stop = 🛑 جلوگیری از تغییر
payout-wallet-stopped = متوقف شد: /payouts کیف پول پیشین را نشان می‌دهد. اکنون حساب تلگرامتان را ایمن کنید: تنظیمات، دستگاه‌ها.
payout-wallet-stop-late = برای جلوگیری دیر شده است: این کیف پول به کار افتاده. با /payouts کیف پول خود را تعیین کنید و به گرداننده بنویسید.
payout-page-title = 💸 <b>تسویهٔ { $amount }</b>
payout-page-requested = شما آن را در { $date } درخواست کردید.
payout-page-requested-automatic = من آن را در { $date } برای شما درخواست کردم.
payout-page-sales = فروش‌ها از تسویهٔ پیشین: { $count }، سهم شما از آن‌ها { $sum }.
payout-page-rate = نرخ: یک واحد { $network } به { $price }
payout-page-fee = کارمزد شبکه: { $fee }
payout-page-net = دریافتی شما: <b>{ $coins }</b> { $network }
payout-page-transaction = تراکنش: <a href="{ $url }">{ $hash }</a>
payout-page-reference = تراکنش: <code>{ $hash }</code>
payout-state-requested = ⏳ منتظر فرستادن است.
payout-state-held = ⏳ منتظر تأیید گردانندهٔ ربات است.
payout-state-claimed = ✋ گردانندهٔ ربات دارد آن را دستی می‌فرستد.
payout-state-sending = 🚀 در حال ارسال است.
payout-state-sent = ✅ در { $date } فرستاده شد.
payout-state-sent-by-hand = ✅ گردانندهٔ ربات آن را دستی فرستاد و در { $date } ثبت کرد.
payout-state-refused = ↩️ فرستاده نشد و پول از { $date } دوباره در موجودی شماست: { $reason }
payout-address-form-tron = این نشانی TRON نیست: با T آغاز می‌شود و 34 حرف و رقم دارد. لطفاً از کیف پول خود کپی‌اش کنید.
payout-address-form-ton = این نشانی TON نیست: با UQ یا EQ آغاز می‌شود و 48 نویسه دارد. لطفاً از کیف پول خود کپی‌اش کنید.
payout-address-form-evm = این چنین نشانی‌ای نیست: با 0x آغاز می‌شود و پس از آن 40 رقم و حرف از A تا F دارد. لطفاً از کیف پول خود کپی‌اش کنید.
payout-address-form-coin = این نشانی این رمزارز و شبکه نیست. لطفاً از کیف پول خود کپی‌اش کنید.
payout-address-refused = خدمات پرداخت نمی‌تواند به این نشانی پول بفرستد. لطفاً دوباره از کیف پول خود کپی‌اش کنید، همراه با ممو.
payout-address-unknown = ⚠️ خدمات پرداخت پاسخ نمی‌دهد و بدون آن نمی‌توانم این نشانی را بررسی کنم. چیزی ذخیره نشد؛ لطفاً چند دقیقهٔ دیگر دوباره امتحان کنید.
payout-address-checksum = یکی از حرف‌هایش اشتباه است، یا حرف‌های کوچک و بزرگ مثل کیف پول شما نیست. لطفاً از همان‌جا کپی‌اش کنید.
payout-address-testnet = این نشانیِ شبکهٔ آزمایشی است که رمزارزش ارزشی ندارد. لطفاً نشانی شبکهٔ اصلی را کپی کنید.
payout-form-failed = ⚠️ مشکلی از سمت من پیش آمد و چیزی ذخیره نشد. لطفاً دوباره امتحان کنید. شناسهٔ خطا: <code>{ $id }</code>
payout-form-lost = ⚠️ نتوانستم این فرم را ادامه دهم. لطفاً دوباره با /payouts بازش کنید. شناسهٔ خطا: <code>{ $id }</code>

payout-refused-notify =
    ↩️ تسویهٔ <b>{ $amount }</b> شما فرستاده نشد: { $reason }

    پول به موجودی شما برگشت. دیگر خودم درخواست نمی‌دهم؛ وقتی حل شد، دوباره با /payouts درخواست کنید.

payouts-none-open = 💸 هیچ تسویه‌ای منتظر فرستادن نیست.
payouts-remind = ⏰ تسویه‌هایی که بیش از یک روز منتظر شما هستند: { $count }. صاحبان آن‌ها چشم‌به‌راه پولشان هستند.
payouts-released-notify = ⚠️ تسویه‌هایی که ربات نتوانست بفرستد و اکنون منتظر شما هستند: { $count }. دستور /payouts هر کدام را با علتش نشان می‌دهد.
payouts-open =
    💸 <b>{ $count ->
        [one] { $count } تسویه
       *[other] { $count } تسویه
    }</b> منتظر فرستادن است. این شمارهٔ { $number } است.
payout-to-send-USD =
    💸 لطفاً <b>{ $amount }</b> به <b>{ $owner }</b> (<code>{ $ownerId }</code>) بفرستید، درخواست‌شده در { $date }.

    { $network }
    <code>{ $address }</code>

    هر دلار یک واحد رمزارز است. وقتی فرستادید، «فرستاده شد» را بزنید.
payout-to-send-XTR =
    💸 لطفاً ارزش <b>{ $amount }</b> را به <b>{ $owner }</b> (<code>{ $ownerId }</code>) بفرستید، درخواست‌شده در { $date }.

    { $network }
    <code>{ $address }</code>

    ارزش آن همان است که تلگرام برای این ستاره‌ها به شما می‌دهد. وقتی فرستادید، «فرستاده شد» را بزنید.
payout-to-send-money =
    💸 لطفاً ارزش <b>{ $amount }</b> را به <b>{ $owner }</b> (<code>{ $ownerId }</code>) بفرستید، درخواست‌شده در { $date }.

    { $network }
    <code>{ $address }</code>

    به اندازهٔ ارزش کنونی این مبلغ بفرستید. وقتی فرستادید، «فرستاده شد» را بزنید.
payout-to-approve =
    💸 <b>{ $amount }</b> برای <b>{ $owner }</b> (<code>{ $ownerId }</code>)، درخواست‌شده در { $date }.

    { $network }
    <code>{ $address }</code>
payout-to-approve-how = برای تأیید، «بگذارید ربات بفرستد» را بزنید. برای فرستادن دستی، اول «من می‌فرستم» را بزنید تا گردانندهٔ دیگری هم نفرستد.
payout-to-mend-how = وقتی علت برطرف شد، «بگذارید ربات بفرستد» را بزنید. برای فرستادن دستی، اول «من می‌فرستم» را بزنید تا گردانندهٔ دیگری هم نفرستد.
payout-to-send-value = ⚠️ اینجا یک دلار یک واحد نیست: به اندازهٔ ارزش کنونی دلارها بفرستید.
payout-wallet-age = 👛 مالک این کیف پول را در { $date } تعیین کرده است. عمر آن هنگام درخواست، به روز: { $days }.
payout-wallet-replaced = ⚠️ مالک پس از این درخواست کیف پول را عوض کرده است. پیش از فرستادن از او بپرسید.
payout-owner-owes = ⚠️ یکی از موجودی‌های مالک منفی است: { $balance }. بازگشت‌های پول بیش از موجودی او بود.
payout-unclaimed = ✋ هنوز کسی نمی‌فرستد. اول «من می‌فرستم» را بزنید تا گردانندهٔ دیگری هم نفرستد.
payout-claimed-by-you = ✋ شما می‌فرستید، از { $date }. وقتی پول رفت ثبتش کنید، یا رهایش کنید.
payout-claimed-by-other = ✋ { $operator } می‌فرستد، از { $date }. لطفاً شما نفرستید.
payout-claim-over = ⚠️ { $operator } در { $date } آن را برداشت و از آن پس چیزی ثبت نکرده است. پیش از برداشتن بپرسید پول رفته است یا نه.
payout-claim-taken = ✋ { $operator } تسویهٔ <b>{ $amount }</b> به <b>{ $owner }</b> را از شما گرفت. اگر پول را فرستاده‌اید، فوراً خبر دهید؛ وگرنه نفرستید.
payout-button-claim = ✋ من می‌فرستم
payout-button-take-over = ✋ من برمی‌دارم
payout-button-release = ↩️ رها می‌کنم
payout-button-sent = ✅ فرستاده شد
payout-button-refuse = 🚫 پرداخت ممکن نیست
payout-earlier = ‹ قبلی
payout-later = بعدی ›
payout-to-open = 💸 آنچه منتظر فرستادن است
payout-settled-already = این تسویه پیش‌تر انجام شده است.
payout-held = گردانندهٔ دیگری این تسویه را می‌فرستد.
payout-wallet-too-new = این کیف پول تازه است و مالک هنوز می‌تواند جلوی تغییر را بگیرد. فعلاً چیزی فرستاده نمی‌شود؛ تسویه در فهرست می‌ماند.
payout-not-claimed = ⚠️ این تسویه دیگر در دست شما نیست: شاید گردانندهٔ دیگری آن را برداشته است. چیزی ثبت نشد. اگر پول را فرستاده‌اید، فوراً به دیگران خبر دهید.
payout-settling-forbidden = فقط گردانندگان ربات تسویه می‌کنند.
payout-settled-sent = ✅ <b>{ $amount }</b> به <b>{ $owner }</b> به‌عنوان فرستاده‌شده ثبت شد: <code>{ $reference }</code>
payout-settled-refused = ↩️ <b>{ $amount }</b> به <b>{ $owner }</b> پرداخت نشد: { $reason }
payout-sent-ask = ✅ شناسهٔ تراکنش چیست؟ آن را بفرستید، یا نشانهٔ دیگری تا { $max } نویسه. گیرنده آن را می‌خواند.
payout-sent-check =
    گیرنده این را می‌خواند:

    <code>{ $reference }</code>
payout-sent-yes = ✅ بله، فرستاده شد
payout-reference-empty = چیزی در آن نیست که بشود انتقال را با آن یافت. لطفاً شناسه‌اش را بفرستید.
payout-reference-long = از { $max } نویسه بلندتر است. لطفاً فقط شناسهٔ تراکنش را بفرستید.
payout-refuse-ask = 🚫 چرا نمی‌شود پرداختش کرد؟ گیرنده دلیل را می‌خواند، تا { $max } نویسه. پول به موجودی‌اش برمی‌گردد.
payout-refuse-wallet = به این کیف پول نمی‌شود چیزی فرستاد. لطفاً کیف پول دیگری تعیین کنید.
payout-refuse-withdrawal = ارائه‌دهنده نتوانست به این کیف پول ارسال کند. لطفاً کیف پول را بررسی کنید.
payout-refuse-wallet-button = 👛 کیف پول دیگری لازم است
payout-refuse-funds = گردانندهٔ ربات اول باید وجه را آزاد کند. لطفاً چند روز دیگر دوباره درخواست کنید.
payout-refuse-funds-button = ⏳ وجه هنوز آزاد نشده است

payout-being-sent = ربات در حال ارسال این تسویه است. تنها وقتی ارائه‌دهنده شکست را اعلام کند یا یک روز خبری نداده باشد می‌توانید آن را دستی ببندید.
payout-told-meanwhile = ℹ️ در این میان ارائه‌دهنده نتیجه را اعلام کرد و نتیجه ثبت شد.
payout-unproven = ⏳ { $provider } نتیجهٔ این انتقال را اعلام نکرده است، پس هنوز ممکن است برسد و چیزی تغییر نکرد. منتظر پاسخ { $provider } بمانید یا از پشتیبانی آن بپرسید.
payout-unproven-until = ⏳ { $provider } هنوز ممکن است این انتقال را بفرستد، پس چیزی تغییر نکرد. پس از { $date } دوباره بگویید.
payout-button-approve = 🚀 بگذارید ربات بفرستد
payout-approved = تأیید شد. ربات تا چند دقیقه دیگر می‌فرستد.
payout-approval-above_limit = ⏸ این تسویه منتظر تأیید شماست: مبلغ از سقف یک تسویه بیشتر است.
payout-approval-owner_limit = ⏸ این تسویه منتظر تأیید شماست: تسویه‌های ۲۴ ساعتهٔ این مالک از سقف بیشتر است.
payout-approval-total_limit = ⏸ این تسویه منتظر تأیید شماست: همهٔ تسویه‌های ۲۴ ساعته روی هم از سقف بیشتر است.
payout-approval-new_wallet = ⏸ این تسویه منتظر تأیید شماست: نخستین تسویه به این کیف پول است.
payout-approval-debt = ⏸ این تسویه منتظر تأیید شماست: مالک بدهی دارد.
payout-approval-open_disputes = ⏸ این تسویه منتظر تأیید شماست: بانکی هنوز دربارهٔ اعتراض یکی از خریداران این مالک تصمیم نگرفته است.
payout-approval-open_refunds = ⏸ این تسویه منتظر تأیید شماست: بازپرداخت‌های فروش این مالک هنوز فرستاده نشده است.
payout-approval-provider_settings = ⚠️ ربات نتوانست این تسویه را بفرستد: یکی از تنظیمات { $provider } نیست یا نادرست است. <code>npm run doctor</code> می‌گوید کدام.
payout-approval-provider_access = ⚠️ ربات نتوانست این تسویه را بفرستد: { $provider } دسترسی نداد. حساب، رمز دومرحله‌ای و فهرست‌های مجاز را بررسی کنید، یا ببینید برنامه اجازهٔ انتقال دارد یا نه.
payout-approval-provider_balance = ⚠️ ربات نتوانست این تسویه را بفرستد: موجودی نزد { $provider } کافی نیست.
payout-approval-provider_refused = ⚠️ ربات نتوانست این تسویه را بفرستد: { $provider } تسویه را نپذیرفت.
payout-approval-conversion_rejected = ⚠️ ربات نتوانست این تسویه را بفرستد: { $provider } تبدیل را نپذیرفت.
payout-approval-below_minimum = ⚠️ ربات نتوانست این تسویه را بفرستد: مبلغ از حداقل { $provider } برای این رمزارز کمتر است.
payout-approval-bad_wallet = ⚠️ ربات نتوانست این تسویه را بفرستد: { $provider } نمی‌تواند به این نشانی بپردازد. «پرداخت ممکن نیست» را بزنید تا مالک کیف پول دیگری تعیین کند.
payout-approval-no_result = ⚠️ ربات نتوانست این تسویه را بفرستد: { $provider } در چند تلاش پاسخ درستی نداد و چیزی فرستاده نشد.
payouts-overview-title = 🏦 <b>تسویه‌ها</b>
payouts-overview-stopped = ⏸ ارسال از { $date } متوقف است.
payouts-overview-waiting = منتظر شما: { $count }
payouts-overview-due = در نوبت ارسال: { $count } · { $sum }
payouts-overview-sending = در حال ارسال: { $count } · { $sum }
payouts-overview-stuck = ⚠️ ناموفق، یا یک روز بدون نتیجه: { $count }
payouts-overview-today = در ۲۴ ساعت: { $sum } از { $limit }
payouts-overview-custody = <b>نزد { $provider }</b> و در دفتر حساب:
payouts-overview-coin = { $provider } · { $ledger }
payouts-button-sending = 🚀 در حال ارسال
payouts-button-stop = ⏸ توقف ارسال
payouts-button-resume = ▶️ ازسرگیری ارسال
payouts-stop-done = ارسال متوقف شد. تسویه‌هایی که ارائه‌دهنده پیش‌تر پذیرفته است همچنان فرستاده می‌شوند.
payouts-resume-done = ارسال ادامه می‌یابد.
payout-sending-line =
    🚀 <b>{ $amount }</b> به <b>{ $owner }</b> (<code>{ $ownerId }</code>) به صورت { $coins }
    <code>{ $address }</code>
payout-sending-since = { $state }، از { $date }.
payout-sending-batch = دسته نزد { $provider }: <code>{ $batch }</code>
payout-sending-id = شناسهٔ ما: <code>{ $id }</code>
payout-sending-stuck = ⚠️ { $provider } یک روز است نتیجه‌ای اعلام نکرده است. نخست در داشبورد { $provider } نگاه کنید. سپس بگویید رسیده است یا نه.
payout-conversion-stuck = ⚠️ { $provider } یک روز است نتیجهٔ یک تبدیل را اعلام نکرده است. هنوز چیزی فرستاده نشده است. اگر تا یک روز دیگر هم نتیجه‌ای نیاید، تسویه‌های آن دوباره منتظر شما می‌مانند.
payout-sending-ambiguous = ⚠️ یک تبدیل در { $provider } بی‌پاسخ ماند و بیش از یک تبدیل می‌تواند نتیجهٔ آن باشد: شاید کسی دستی تبدیل کرده است. تبدیل این تسویه را انتخاب کنید. رمزارز آن فرستاده می‌شود و چیزی دوباره تبدیل نمی‌شود.
payout-ambiguous-notify = ⚠️ یک تبدیل در { $provider } برای تسویه‌های دستهٔ <code>{ $batch }</code> بی‌پاسخ ماند و بیش از یک تبدیل می‌تواند نتیجهٔ آن باشد. لطفاً یکی از آن تسویه‌ها را در «در حال ارسال» باز کنید و انتخاب کنید.
payout-conversion-line = <code>{ $id }</code>: { $from } → { $to }, { $date }
payout-button-conversions = 🔄 انتخاب تبدیل
payout-button-conversion = این است: { $id }
payout-conversion-chosen = ثبت شد. تسویه ادامه می‌یابد.
payout-conversions-silent = ارائه‌دهنده پاسخ نمی‌دهد. لطفاً بعداً دوباره امتحان کنید.
payout-sending-failed = ⚠️ { $provider } می‌گوید این انتقال ناموفق بود: { $error }. اگر تا یک ساعت چیزی تغییر نکند، پول به موجودی مالک برمی‌گردد. { $provider } هنوز می‌تواند آن را بفرستد، اگر شما بخواهید. وقتی پشتیبانی‌اش پاسخ داد، اینجا بگویید رسیده است یا نه.
payout-stuck-notify = ⚠️ { $provider } یک روز است نتیجهٔ تسویه‌های دستهٔ <code>{ $batch }</code> را اعلام نکرده است. لطفاً در داشبورد { $provider } نگاه کنید، سپس تسویه را اینجا باز کنید و بگویید رسیده است یا نه.
payout-failed-notify = ⚠️ { $provider } می‌گوید تسویه‌ای به مبلغ { $amount } ناموفق بود: { $error }. اگر تا یک ساعت چیزی تغییر نکند، پول به موجودی مالک برمی‌گردد. پس از آن نگذارید پشتیبانی { $provider } آن را بفرستد.
payout-button-arrived = ✅ رسیده است
payout-button-not-arrived = ↩️ فرستاده نشده
payout-batch-planned = در حال یافتن رمزارز
payout-batch-converting = در حال تبدیل رمزارز
payout-batch-funded = رمزارز کنار گذاشته شده
payout-batch-created = { $provider } منتظر کد دومرحله‌ای است
payout-batch-verified = { $provider } در حال ارسال است
