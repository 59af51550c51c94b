import { z } from "zod";
import { telegramChatId, telegramUserId, opaqueId, telegramId } from "../../platform/values/domain.ts";
import { DEFAULT_ATTEMPTS } from "../../platform/jobs/jobs.ts";
import type { JobContract } from "../../platform/jobs/jobs.ts";
import { defineNotice } from "../../users/index.ts";
import { connectButton, openChannelButton } from "./connect.keyboards.ts";

/**
 * Offers to connect a channel to the person who made the bot an administrator there. After a pick in the chat picker,
 * `chat_shared` connects the channel within a moment; then the job has nothing to offer.
 */
export const offerConnect = defineNotice({
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
  async prepare({ telegramChatId, userId, title, isUpgraded = false }, platform) {
    const { prisma } = platform.database;
    const where = { telegramChatId: BigInt(telegramChatId) };
    if ((await prisma.channel.count({ where })) > 0) return undefined;
    // The chat receives the posts of another channel, and is not for sale itself.
    if ((await prisma.channelPost.count({ where: { targetTelegramChatId: BigInt(telegramChatId) } })) > 0)
      return undefined;
    const key = isUpgraded ? "connect-offer-upgraded" : "connect-offer";
    return {
      // Telegram does not let the bot write first to people who never started it; they still have /newchannel.
      to: userId,
      write: (texts) => ({
        html: texts.html(key, { channel: title }),
        keyboard: connectButton(texts, telegramChatId),
      }),
    };
  },
});

/** Asks the new owner about payments that wait for a decision. `payments` runs the job. */
export const ownerChangedContract: JobContract<{ readonly channelId: string }> = {
  name: "payments.ask-new-owner",
  payload: z.object({ channelId: opaqueId }),
  maxAttempts: DEFAULT_ATTEMPTS,
};

/** Stops the former owner's broadcasts. `broadcasts` runs the job. */
export const stopFormerBroadcastsContract: JobContract<{ readonly channelId: string }> = {
  name: "broadcasts.stop-former",
  payload: z.object({ channelId: opaqueId }),
  maxAttempts: DEFAULT_ATTEMPTS,
};

/** Notifies the new or the former owner; the message follows the owner at the time of sending. */
export const notifyOwnerChanged = defineNotice({
  name: "channels.notify-owner-changed",
  payload: z.object({ channelId: opaqueId, userId: telegramUserId }),
  async prepare({ channelId, userId }, platform) {
    const channel = await platform.database.prisma.channel.findUnique({ where: { id: channelId } });
    if (channel === null) return undefined;
    const isOwner = telegramId(channel.ownerId) === userId;
    const key = isOwner ? "channel-notify-owner-now" : "channel-notify-owner-no-longer";
    return {
      to: userId,
      write: (texts) => ({
        html: texts.html(key, { channel: channel.title }),
        keyboard: isOwner ? openChannelButton(texts, channelId) : undefined,
      }),
    };
  },
});
