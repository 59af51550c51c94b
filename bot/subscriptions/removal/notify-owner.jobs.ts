import { z } from "zod";
import { chatConnection } from "../../channels/index.ts";
import { opaqueId, telegramId } from "../../platform/values/domain.ts";
import { Html } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { defineNotice } from "../../users/index.ts";

/**
 * Notifies the owner that the access of an administrator is over. Telegram lets only the owner of the chat remove an
 * administrator.
 */
export const notifyOwnerOfAdministrator = defineNotice({
  name: "subscriptions.notify-owner-of-administrator",
  payload: z.object({ subscriptionId: opaqueId }),
  async prepare({ subscriptionId }, platform) {
    const subscription = await platform.database.prisma.subscription.findUnique({
      where: { id: subscriptionId },
      include: { user: { select: { firstName: true } }, channel: true },
    });
    if (subscription === null) return undefined;
    const { channel, user } = subscription;
    const values = { person: user.firstName, channel: channel.title };
    return { to: channel.ownerId, write: (texts) => texts.html("owner-administrator-kept", values) };
  },
});

/**
 * Notifies the owner that the bot cannot remove users whose access is over. The message holds Telegram's last reason.
 */
export const notifyOwnerOfStuckRemovals = defineNotice({
  name: "subscriptions.notify-owner-of-stuck-removals",
  payload: z.object({ channelId: opaqueId }),
  async prepare({ channelId }, platform) {
    const { prisma } = platform.database;
    const where = { channelId, state: "ending", removalFailedAt: { not: null } };
    const [count, last] = await Promise.all([
      prisma.subscription.count({ where }),
      prisma.subscription.findFirst({
        where,
        orderBy: { removalFailedAt: "desc" },
        include: { channel: true },
      }),
    ]);
    if (last === null) return undefined;
    const { channel, removalFailure: reason } = last;
    const describeFailure = (texts: Texts): string =>
      reason === null
        ? texts.html("owner-removal-unanswered")
        : texts.html("owner-removal-refused", { reason });
    return {
      to: channel.ownerId,
      write: (texts) => ({
        html: texts.html("owner-removal-failed", {
          channel: channel.title,
          count,
          why: new Html(describeFailure(texts)),
        }),
        keyboard: chatConnection.checkAgain(texts, telegramId(channel.telegramChatId)),
      }),
    };
  },
});
