# Who is in a channel, and what its owner is asked about that.

owner-unknown-members =
    { $count ->
        [one] 👤 { $count } نفر در <b>{ $channel }</b> است که من راهش نداده‌ام و اشتراکی ندارد:
       *[other] 👥 { $count } نفر در <b>{ $channel }</b> هستند که من راهشان نداده‌ام و اشتراکی ندارند:
    }

    { $people }

    بمانند؟ تا تصمیم بگیرید، به کسی دست نمی‌زنم.
unknown-keep = ✅ ماندن { $person }
unknown-keep-done = تا هر وقت بخواهید می‌تواند بماند.
unknown-out = 🚪 حذف { $person }
unknown-out-done = در حال خارج کردن او هستم.
unknown-paid = حالا دیگر اشتراک دارد؛ پس می‌ماند.

owner-member-banned =
    🚫 <b>{ $person }</b> در <b>{ $channel }</b> مسدود شد؛ زمان او آنجا تا { $date } ادامه دارد.

    چیزی از آن کم نکردم و مسدودی را همان‌طور که هست می‌گذارم. مسدودی را بردارید تا راه ورودش را بگیرد، یا پولش را برگردانید.
owner-member-banned-for-life =
    🚫 <b>{ $person }</b> در <b>{ $channel }</b> مسدود شد؛ دسترسی او به آنجا برای همیشه است.

    چیزی از آن کم نکردم و مسدودی را همان‌طور که هست می‌گذارم. مسدودی را بردارید تا راه ورودش را بگیرد، یا پولش را برگردانید.
ban-lift = ↩️ برداشتن مسدودی
ban-lift-done = در حال برداشتن مسدودی هستم.
ban-refund = 💸 برگرداندن پول
