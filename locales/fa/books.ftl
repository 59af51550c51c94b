# What was earned, and what is held: for owners, and for operators.

command-balance = درآمد من
command-statement = فروش‌های یک ماه من در یک فایل

books-stars = ⭐ { $amount }
books-coins = { $amount } { $currency }
books-empty =
    هنوز چیزی در کانال‌های شما فروخته نشده است؛ پس چیزی برای شمردن نیست.

    با /channels طرح‌های خود و پیوندهایشان را می‌بینید.

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
statement-kind-rest = باقی‌ماندهٔ یک فروش
statement-kind-refund = بازگشت پول
statement-kind-refund-undone = لغو بازگشت پول
statement-kind-payout = تسویه
statement-kind-payout-undone = تسویهٔ ردشده

platform-balance = 🏦 <b>پلتفرم</b>
platform-balance-platform-fee = کارمزد به‌دست‌آمده: { $sums }
platform-balance-unallocated = هنوز بی‌صاحب: { $sums }
platform-balance-refunds = در راه بازگشت به خریداران: { $sums }
platform-balance-owner-balance = بدهی به مالکان: { $sums }
platform-balance-payouts-in-transit = در راه به سوی مالکان: { $sums }
platform-balance-paid-out = فرستاده‌شده به مالکان: { $sums }
platform-balance-provider-clearing = نزد درگاه‌ها: { $sums }
platform-balance-nothing = هیچ
platform-balance-more = { $count } رمزارز دیگر
