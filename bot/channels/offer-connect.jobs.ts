import { z } from "zod";
import { telegramChatId, telegramUserId } from "../platform/domain.ts";
import { defineJob } from "../platform/jobs.ts";
import { isUnreachable } from "../platform/telegram.ts";
import { markUnreachable } from "../users/index.ts";
import { connectButton } from "./channels.keyboards.ts";

/**
 * Offers to connect a channel to whoever made the bot its administrator there. A picker's `chat_shared` follows the
 * same change within a moment and connects by itself; then there is nothing to offer.
 */
export const offerConnect = defineJob({
  name: "channels.offer_connect",
  payload: z.object({ telegramChatId, userId: telegramUserId, title: z.string() }),
  // Worth a word today, not in two days.
  maxAttempts: 5,
  async run({ telegramChatId, userId, title }, platform) {
    const { prisma } = platform.database;
    if ((await prisma.channel.count({ where: { telegramId: BigInt(telegramChatId) } })) > 0) return;
    const user = await prisma.user.findUnique({ where: { id: BigInt(userId) } });
    const texts = platform.translations.for(user?.languageCode);
    try {
      await platform.telegram.sendMessage(userId, texts.html("connect-offer", { channel: title }), {
        parse_mode: "HTML",
        reply_markup: connectButton(texts, telegramChatId),
      });
    } catch (error) {
      if (!isUnreachable(error)) throw error;
      // They never wrote to the bot, which may then not write first. /newchannel is there when they do.
      await markUnreachable(platform, userId);
    }
  },
});
