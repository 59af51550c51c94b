# The team of an owner, its roles, and the operators of the bot.

team-page = 👥 <b>تیم شما.</b> برای تغییر یا پایان دادن به یک نقش، روی نام بزنید.
team-nobody = 👥 هنوز کسی اینجا با شما کار نمی‌کند. کسی را دعوت کنید: نقش را شما انتخاب می‌کنید و تا شخصی را که پیوند را باز کرده تأیید نکنید، چیزی تغییر نمی‌کند.
team-none = اینجا کانالی ندارید و برای کسی کار نمی‌کنید. با /newchannel کانالی متصل کنید، یا پیوندی را که مالکی به شما می‌دهد باز کنید.
team-line = { $name } · { $role } · { $where }
team-all-channels = همهٔ کانال‌ها
team-role-manager = مدیر فروش
team-role-support = پشتیبانی
team-role-finance = امور مالی
team-role-read-only = فقط خواندن
team-choose-role =
    این شخص چه نقشی داشته باشد؟

    <b>مدیر فروش</b>: اعضا، طرح‌ها، پیام‌های همگانی، پست‌ها، پیوندها، حمایت‌ها و تنظیمات؛ آمار را می‌بیند.
    <b>پشتیبانی</b>: اعضا و پیام‌ها؛ مبلغی نمی‌بیند.
    <b>امور مالی</b>: صورت‌حساب‌ها، بازپرداخت‌ها و آمار.
    <b>فقط خواندن</b>: پیشنهادها، اعضا، آمار، پست‌ها، پیوندها، حمایت‌ها و تنظیمات را می‌بیند و چیزی را تغییر نمی‌دهد.

    کیف پول، برداشت‌ها، پرداخت‌های نامنطبق، دسترسی دائمی و تیم فقط در اختیار شماست.
team-choose-channels = برای کدام کانال‌ها؟
team-link =
    این پیوند را برای کسی بفرستید که قرار است نقش «{ $role }» را داشته باشد. برای یک نفر و ۷ روز معتبر است. پیش از هر تغییری از شما می‌پرسم.

    { $link }
team-too-many = بیست دعوت باز است. صبر کنید تا به بعضی پاسخ داده شود یا مهلتشان تمام شود.
team-asked-owner = <b>{ $name }</b> (<code>{ $id }</code>) دعوت شما را باز کرده و می‌خواهد به تیم شما بپیوندد: { $role }، { $where }.
team-approve = ✅ تأیید
team-approve-one = ✅ تأیید { $name }
team-decline = ✖️ رد
team-approved = اکنون در تیم شماست.
team-declined = رد شد. چیزی تغییر نکرد.
team-you-asked = از { $owner } پرسیدم که آیا می‌توانید به تیم بپیوندید ({ $role }). وقتی تصمیم گرفته شد، به شما می‌نویسم.
team-you-joined = ✅ شما در تیم { $owner } هستید: { $role }، { $where }. با /channels شروع کنید.
team-you-declined = { $owner } نپذیرفت: شما در تیم نیستید ({ $role }، { $where }).
team-you-left = نقش شما نزد { $owner } پایان یافت ({ $role }، { $where }).
team-left-owner = <b>{ $name }</b> (<code>{ $id }</code>) تیم شما را ترک کرد: { $role }، { $where }.
team-left-erased = یکی از اعضای تیم شما داده‌هایش را پاک کرد و نقشش پایان یافت: { $role }، { $where }.
team-open = 👥 تیم
team-member =
    <b>{ $member }</b>
    <code>{ $id }</code> · از { $date }

    نقش دیگری انتخاب کنید یا این را پایان دهید. هر دو بی‌درنگ اثر می‌کنند.
team-invite = ➕ دعوت از کسی
team-remove = ✖️ پایان این نقش
team-leave = ✖️ ترک تیم { $owner }
team-removed = نقش پایان یافت.
team-role-set = نقش تازه اکنون برقرار است.
team-more = بیشتر ({ $page } از { $pages }) ›
team-back = ‹ تیم
team-mine = <b>نقش‌های شما نزد دیگران</b>
team-history = <b>تازه‌ترین تغییرات تیم</b>
team-history-line = { $date } · { $name }: { $change }
team-changed-tiers = طرح‌ها
team-changed-links = پیوندهای آماردار
team-changed-members = یک عضو
team-changed-broadcasts = یک پیام همگانی
team-changed-broadcast-draft = پیش‌نویس یک پیام همگانی
team-changed-broadcast-sent = یک پیام همگانی (فرستاده یا زمان‌بندی شد)
team-changed-broadcast-stopped = یک پیام همگانی (مکث یا متوقف شد)
team-changed-support = یک پیام
team-changed-refunds = یک پرداخت یا بازپرداخت
team-changed-team = نقش خود
team-changed-settings = تنظیمات یا پست‌ها
operators-list = 🛠 <b>گردانندگان</b>: { $people }
operators-connecting-operators = فقط گردانندگان می‌توانند کانال متصل کنند. WHO_MAY_CONNECT=invited یا =everybody این را برای دیگران باز می‌کند.
operators-connecting-invited = گردانندگان و کسانی که دعوت می‌کنند می‌توانند کانال متصل کنند.
operators-connecting-everybody = همه می‌توانند کانال متصل کنند.
operators-connecting-listed = گردانندگان و افراد فهرست WHO_MAY_CONNECT می‌توانند کانال متصل کنند.
operators-claim-open = ⚠️ پیوندی که بازکننده‌اش را گرداننده می‌کند تا { $date } باز است.
operators-invite-owner = ➕ دعوت از مالک
operators-owner-link =
    این پیوند را برای کسی بفرستید که قرار است اینجا کانال متصل کند. برای یک نفر و ۷ روز معتبر است، تا وقتی WHO_MAY_CONNECT برابر «invited» باشد.

    { $link }
operators-owners-button = 👥 مالکان دعوت‌شده
operators-owners = 👥 <b>مالکان دعوت‌شده و پیوندهای باز.</b> برای دیدن یا لغو، روی یکی بزنید. مالکی که دعوتش را لغو می‌کنید کانال‌های متصلش را نگه می‌دارد و نمی‌تواند کانال تازه‌ای متصل کند.
operators-owners-none = 👥 هنوز کسی دعوتی را باز نکرده و پیوندی هم باز نیست.
operators-link-line = 🔗 باز تا { $date }
operators-link-page = 🔗 پیوندی برای یک مالک، ساختهٔ { $by }. کسی بازش نکرده؛ تا { $date } معتبر است.
operators-owner-page =
    <b>{ $name }</b> (<code>{ $id }</code>)
    از { $date } اجازهٔ اتصال کانال دارد، به دعوت { $by }. متصل تا کنون: { $channels }.
    اگر این مالک را لغو کنید، کانال‌های متصل می‌مانند، ولی نمی‌توان کانال تازه‌ای افزود. پیوندی تازه دوباره دعوتش می‌کند.
operators-owner-revoke = ✖️ لغو
operators-link-end = ✖️ پایان این پیوند
operators-owner-revoked = از این پس این مالک کانال تازه‌ای متصل نمی‌کند. کانال‌های متصل می‌مانند.
operators-link-ended = این پیوند دیگر چیزی را باز نمی‌کند.
operators-owners-changed = در این میان تغییر کرده است. چیزی لغو نشد؛ این فهرست کنونی است.
operators-owners-back = ‹ مالکان دعوت‌شده
operators-claimed = ✅ اکنون گردانندهٔ این ربات هستید. /team، /anomalies و /jobs را ببینید؛ /newchannel کانال شما را متصل می‌کند.
operators-another = 🛠 <b>{ $name }</b> (<code>{ $id }</code>) پیوند گردانندگان را باز کرد و اکنون او هم گرداننده است. /team همهٔ گردانندگان را نام می‌برد. اگر اشتباه است، گردانندگان را در OPERATOR_IDS نام ببرید: آن‌گاه فقط همان‌ها به حساب می‌آیند.
operators-owner-joined = ✅ اکنون می‌توانید اینجا کانال متصل کنید.
