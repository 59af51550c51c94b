import { z } from "zod";
import { telegramChatId, telegramUserId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { readTexts, notifyUser } from "../../users/index.ts";
import { connectButton } from "./connect.keyboards.ts";

/**
 * Offers to connect a channel to the person who made the bot an administrator there. After a pick in the chat picker,
 * `chat_shared` connects the channel within a moment; then the job has nothing to offer.
 */
export const offerConnect = defineJob({
  name: "channels.offer-connect",
  payload: z.object({
    telegramChatId,
    userId: telegramUserId,
    title: z.string(),
    /** Whether the chat has just become a supergroup from a basic group, in which the bot cannot work. */
    isUpgraded: z.boolean().optional(),
  }),
  // Five attempts span a minute and a half. A later offer is of no use.
  maxAttempts: 5,
  async run({ telegramChatId, userId, title, isUpgraded = false }, platform) {
    const { prisma } = platform.database;
    if ((await prisma.channel.count({ where: { telegramChatId: BigInt(telegramChatId) } })) > 0) return;
    // The chat is the place of a standing post, and not for sale.
    if ((await prisma.standingPost.count({ where: { targetTelegramChatId: BigInt(telegramChatId) } })) > 0)
      return;
    const texts = (await readTexts(platform, userId)) ?? platform.translations.for(undefined);
    const text = texts.html(isUpgraded ? "connect-offer-upgraded" : "connect-offer", { channel: title });
    // Telegram does not let the bot write first to people who never started it; they still have /newchannel.
    await notifyUser(platform, userId, text, connectButton(texts, telegramChatId));
  },
});
