# The web page on which a buyer follows a payment in coins. Plain text.

# The button under a coin's address in the chat, which opens the page.
pay-page-open = 📱 کد QR

pay-page-title = پرداخت شما

pay-page-is-pending = در انتظار رمزارز شما
pay-page-next-pending = دقیقاً همین مبلغ را بفرستید. همین که در راه باشد، اینجا می‌بینید.
pay-page-is-choosing = رمزارزی انتخاب کنید
pay-page-next-choosing = در صفحهٔ پرداخت یا در گفتگو رمزارزی انتخاب کنید. همین که در راه باشد، اینجا می‌بینید.
pay-page-is-confirming = رمزارز شما در راه است
pay-page-next-confirming = شبکه آن را دیده و در حال تأیید است. از یک دقیقه تا یک ساعت طول می‌کشد؛ می‌توانید این صفحه را ببندید.
pay-page-is-confirmed = رمزارز شما تأیید شد
pay-page-next-confirmed = پرداخت تقریباً کامل شده است.
pay-page-is-paid = پرداخت شد. سپاسگزاریم!
pay-page-next-paid = به گفتگو برگردید: آنجا نشان می‌دهد چگونه وارد شوید.
pay-page-next-paid-donation = حمایت مالی شما رسید. کار دیگری لازم نیست.
pay-page-is-partially-paid = بخشی هنوز کم است
pay-page-next-partially-paid = { $arrived } رسید و { $missing } کم است. باقی را به همان نشانی بفرستید. می‌توانید صبر هم بکنید: مالک می‌تواند مبلغ کمتر را بپذیرد.
pay-page-next-partially-paid-unknown = همه‌اش نرسیده است. به مالک خبر داده شد و می‌تواند همین را بپذیرد؛ در گفتگو خبردار می‌شوید.
pay-page-is-expired = زمان پرداخت به پایان رسید
pay-page-next-expired = رمزارزی که پیش‌تر فرستاده‌اید باز هم حساب می‌شود، هر چقدر دیر برسد. اگر چیزی نفرستاده‌اید، در گفتگو از نو شروع کنید.
pay-page-is-failed = پرداخت ناموفق بود
pay-page-next-failed = چیزی خریده نشد. برای امتحان دوباره، در گفتگو از نو شروع کنید.
pay-page-is-held = کسی پرداخت شما را بررسی می‌کند
pay-page-next-held = رسید، اما با سفارش نمی‌خواند. پول شما گم نشده است: در گفتگو خبردار می‌شوید.
pay-page-is-refunded = پول برگردانده شد
pay-page-next-refunded = به خودتان برگشت. اگر پرسشی دارید، در گفتگو /paysupport را بنویسید.
pay-page-is-rejected = پرداخت پذیرفته نشد
pay-page-next-rejected = پول شما گم نشده است. لطفاً با مالک صحبت کنید: در گفتگو /paysupport را بنویسید.

pay-page-steps = پرداخت شما تا کجا رسیده
pay-page-step-pending = رمزارز را بفرستید
pay-page-step-remainder = باقی را بفرستید
pay-page-step-seen = شبکه آن را دید
pay-page-step-confirming = شبکه تأییدش کرد
pay-page-step-paid = راهتان می‌دهیم
pay-page-step-received = حمایت مالی شما می‌رسد
pay-page-mark-done = انجام شد
pay-page-mark-now = اکنون
pay-page-mark-to-come = در پیش

pay-page-order = بابت چه می‌پردازید
pay-page-bought = طرح
pay-page-channel = کانال
pay-page-price = قیمت

pay-page-deposit = به کجا بفرستید
pay-page-amount = مبلغ
pay-page-amount-missing = مبلغ کسری
pay-page-address = نشانی
pay-page-memo = ممو (برچسب)
pay-page-memo-needed = بدون ممو کسی نمی‌فهمد که این رمزارز از شماست.
pay-page-network = فقط از شبکهٔ { $network } استفاده کنید. رمزارزی که از شبکهٔ دیگری فرستاده شود از دست می‌رود.
pay-page-qr = کد QR نشانی
pay-page-copy = کپی
pay-page-copy-amount = کپی مبلغ
pay-page-copy-address = کپی نشانی
pay-page-copy-memo = کپی ممو
pay-page-copied = کپی شد
pay-page-good-until = این مبلغ تا { $date } معتبر است.
pay-page-time-left = زمان باقی‌مانده:
pay-page-sum-over = زمان این مبلغ به پایان رسیده است. لطفاً پیش از فرستادن، در گفتگو تازه‌اش کنید.

pay-page-provider = انتخاب رمزارز
pay-page-back = بازگشت به تلگرام
pay-page-back-without-name = به گفتگو با ربات در تلگرام برگردید.
pay-page-again = شروع دوباره در تلگرام

pay-page-follows = این صفحه خودبه‌خود پرداخت را دنبال می‌کند.
pay-page-lost = اتصال قطع است. در حال امتحان دوباره…
pay-page-reloads = این صفحه هر 30 ثانیه خودبه‌خود تازه می‌شود.
pay-page-reload-stop = متوقفش کن
pay-page-reload-now = نگاه دوباره
pay-page-reload-start = هر 30 ثانیه تازه شود

pay-page-unknown = چنین صفحه‌ای نیست
pay-page-unknown-next = شاید نشانی بریده شده باشد. پیوند را دوباره باز کنید.
pay-page-over = زمان این صفحه گذشته است
pay-page-over-next = همهٔ اطلاعات پرداخت شما در گفتگو با ربات است.
pay-page-too-many = درخواست‌ها بیش از اندازه است
pay-page-too-many-next = لطفاً یک دقیقه صبر کنید و دوباره صفحه را باز کنید.
pay-page-broken = کار نکرد
