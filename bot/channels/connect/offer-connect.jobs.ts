import { z } from "zod";
import { telegramChatId, telegramUserId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { tell } from "../../users/index.ts";
import { connectButton } from "../pages/channels.keyboards.ts";

/**
 * Offers to connect a channel to whoever made the bot its administrator there. A picker's `chat_shared` follows the
 * same change within a moment and connects by itself; then there is nothing to offer.
 */
export const offerConnect = defineJob({
  name: "channels.offer_connect",
  payload: z.object({
    telegramChatId,
    userId: telegramUserId,
    title: z.string(),
    /** It was a basic group, in which the bot cannot work, until now. */
    isUpgraded: z.boolean().optional(),
  }),
  // Worth a word today, not in two days.
  maxAttempts: 5,
  async run({ telegramChatId, userId, title, isUpgraded = false }, platform) {
    const { prisma } = platform.database;
    if ((await prisma.channel.count({ where: { telegramId: BigInt(telegramChatId) } })) > 0) return;
    // Picked for an offer to stand in: it is not the one that is sold.
    if ((await prisma.standingPost.count({ where: { placeChatId: BigInt(telegramChatId) } })) > 0) return;
    const user = await prisma.user.findUnique({ where: { id: BigInt(userId) } });
    const texts = platform.translations.for(user?.languageCode, user?.timeZone);
    const text = texts.html(isUpgraded ? "connect-offer-upgraded" : "connect-offer", { channel: title });
    // Who never wrote to the bot may not be written to first. /newchannel is there when they do.
    await tell(platform, userId, text, connectButton(texts, telegramChatId));
  },
});
