import { z } from "zod";
import { InlineKeyboard } from "grammy";
import { opaqueId } from "../../platform/values/domain.ts";
import { defineNotice } from "../../users/index.ts";
import { findSubscription } from "../entitlement/find-subscription.ts";
import { isEntitled } from "../entitlement/entitlement.ts";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";

/**
 * Notifies the owner that an administrator banned a subscriber in the chat. Sends nothing if the ban is over or was made
 * through the bot.
 */
export const notifyOwnerOfBan = defineNotice({
  name: "subscriptions.notify-owner-of-ban",
  payload: z.object({ subscriptionId: opaqueId }),
  async prepare({ subscriptionId }, platform) {
    const { prisma } = platform.database;
    const subscription = await findSubscription(platform, subscriptionId);
    const row = await prisma.subscription.findUnique({
      where: { id: subscriptionId, membership: "banned" },
      include: { user: { select: { firstName: true } }, channel: { select: { ownerId: true } } },
    });
    if (row === null || subscription === undefined || subscription.accessOverride !== undefined)
      return undefined;
    if (!isEntitled(subscription, platform.clock.now())) return undefined;
    const { expiresAt, channelId, channelTitle: channel, userId } = subscription;
    const values = { person: row.user.firstName, channel };
    return {
      to: row.channel.ownerId,
      write: (texts) => ({
        html:
          expiresAt === null
            ? texts.html("ban-notify-for-life", values)
            : texts.html("ban-notify", { ...values, date: texts.date(expiresAt) }),
        keyboard: banButtons(texts, channelId, userId),
      }),
    };
  },
});

const banButtons = (texts: Texts, channelId: string, userId: number): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("ban-lift"), buttonData("ban-lift", channelId, String(userId)))
    .row()
    .text(texts.plain("ban-refund"), buttonData("refunds"));
