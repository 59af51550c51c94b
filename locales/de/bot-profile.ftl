# What Telegram shows of the bot itself: before the first word, and on its profile. Plain text.

bot-description =
    Ich verkaufe Zugang zu privaten Kanälen und Gruppen.

    Für Kanalinhaber: Verbinde einen Kanal, setze einen Preis und teile einen Link. Ich nehme die Zahlungen entgegen, lasse Leute herein und nehme den Zugang zurück, wenn die Zeit vorbei ist.

    Für Abonnenten: Zahle mit Telegram-Sternen oder Krypto und sieh, was du hast und bis wann.

    Tippe auf „Start“, um zu beginnen.
bot-short-description = Bezahlter Zugang zu privaten Kanälen und Gruppen: Telegram-Sterne und Krypto.
