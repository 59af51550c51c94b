/** Telegram's deep link: opened, it sends the bot "/start l_<id>". */
export const linkUrl = (botName: string, linkId: string): string =>
  `https://t.me/${botName}?start=l_${linkId}`;
