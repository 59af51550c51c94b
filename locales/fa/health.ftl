# /health برای گردانندگان، و هشدارها دربارهٔ سامانه.

health-title = <b>وضعیت</b> · { $when }
health-undelivered = خریدارانی که منتظر پیوند دعوت‌اند: { $count }
health-held = پرداخت‌هایی که منتظر تصمیم‌اند: { $count }
health-ledger = دفتر حساب: { $sum }
health-ledger-fits = تراز است
health-updates = پیام‌ها و فشردن‌هایی که منتظر من‌اند: { $count }
health-telegram = به‌روزرسانی‌هایی که در تلگرام منتظرند: { $count }
health-jobs-due = کارهایی که وقتشان رسیده است: { $count }
health-jobs-failed = کارهایی که برای همیشه ناموفق ماندند: { $count }
health-removals = کسانی که پس از پایان دسترسی هنوز داخل‌اند: { $count }
health-channels = کانال‌هایی که در آن‌ها نمی‌توانم کار کنم: { $count }
health-broadcasts = پیام‌های همگانی در حال ارسال: { $count }
health-refresh = 🔄 تازه‌سازی
health-well = ✅ همه‌چیز خوب است.
health-problems = ⚠️ <b>مشکل‌ها، از قدیمی‌ترین</b>
health-problem = <b>{ $problem }.</b>
health-problem-since = <b>{ $problem }</b>، از { $since }.
health-more = مشکل‌های دیگر: { $count }
health-alert-more = همهٔ عددها: /health
health-over =
    ✅ <b>همه‌چیز دوباره خوب است.</b>
    { $from } – { $until }

health-name-ledger = دفتر حساب تراز نیست
health-name-custody = موجودی نزد یک ارائه‌دهنده با دفتر حساب نمی‌خواند
health-name-clock = ساعت سرور درست نیست
health-name-undelivered = خریداری منتظر پیوند دعوت است
health-name-updates = پیام‌ها بی‌پاسخ می‌مانند
health-name-telegram = تلگرام نمی‌تواند به‌روزرسانی‌ها را برساند
health-name-jobs-due = کارها دیر شروع می‌شوند
health-name-removals = کسانی پس از پایان دسترسی هنوز داخل‌اند
health-name-jobs-failed = کاری برای همیشه ناموفق ماند
health-name-held = پرداختی منتظر تصمیم است
health-name-channels = در یک کانال نمی‌توانم کار کنم

health-remedy-ledger = چیزی پرداخت نکنید. /anomalies ثبت‌ها را نشان می‌دهد؛ شاید کسی ردیف‌ها را دستی تغییر داده باشد.
health-remedy-custody = /anomalies موجودی‌ها را نام می‌برد. اگر کسی پولی را دستی جابه‌جا نکرده، تا دلیلش را ندانید تسویه‌ای نفرستید.
health-remedy-clock = <code>npm run doctor</code> اختلاف را نشان می‌دهد. بگذارید دستگاه ساعتش را همگام کند (chrony، systemd-timesyncd): دسترسی‌ها با این ساعت پایان می‌یابند.
health-remedy-undelivered = تحویل ناموفق را در /jobs ببینید و <code>npm run doctor</code> را اجرا کنید: کانال‌هایی را نام می‌برد که در آن‌ها دسترسی لازم را ندارم.
health-remedy-updates = ببینید فرایندهای با نقش <code>bot</code> و <code>web</code> کار می‌کنند، و در گزارش دنبال <code>update_postponed</code> بگردید.
health-remedy-telegram = روی سرور <code>npm run doctor</code> را اجرا کنید: وب‌هوک را همان‌طور که تلگرام می‌بیند نشان می‌دهد.
health-remedy-jobs-due = ببینید فرایندی با نقش <code>worker</code> کار می‌کند. اگر همه مشغول‌اند، یکی دیگر راه بیندازید.
health-remedy-removals = حذف‌های ناموفق را در /jobs ببینید و <code>npm run doctor</code> را اجرا کنید: کانال‌هایی را نام می‌برد که در آن‌ها دسترسی لازم را ندارم.
health-remedy-jobs-failed = علت در /jobs پیداست. وقتی برطرف شد، همان‌جا کار را دوباره امتحان کنید.
health-remedy-held = /anomalies را باز کنید و تصمیم بگیرید.
health-remedy-channels = <code>npm run doctor</code> کانال و دسترسی ناموجود را نام می‌برد. فقط مالکش می‌تواند آن را برگرداند، و خبر دارد.
