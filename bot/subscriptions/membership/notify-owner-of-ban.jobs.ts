import { z } from "zod";
import { opaqueId, telegramId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { notifyUser } from "../../users/index.ts";
import { findSubscription } from "../entitlement/find-subscription.ts";
import { isEntitled } from "../entitlement/entitlement.ts";
import { banButtons } from "./ban.keyboards.ts";

/**
 * Notifies the owner that an administrator banned a subscriber in the chat. Sends nothing if the ban is over or was made
 * through the bot.
 */
export const notifyOwnerOfBan = defineJob({
  name: "subscriptions.notify-owner-of-ban",
  payload: z.object({ subscriptionId: opaqueId }),
  async run({ subscriptionId }, platform) {
    const { prisma } = platform.database;
    const subscription = await findSubscription(platform, subscriptionId);
    const row = await prisma.subscription.findUnique({
      where: { id: subscriptionId, membership: "banned" },
      include: { user: { select: { firstName: true } }, channel: { include: { owner: true } } },
    });
    if (row === null || subscription === undefined) return;
    if (subscription.accessOverride !== undefined || !isEntitled(subscription, platform.clock.now())) return;
    const { owner } = row.channel;
    const texts = platform.translations.for(owner.languageCode, owner.timeZone);
    const { expiresAt, channelId, channelTitle: channel, userId } = subscription;
    const values = { person: row.user.firstName, channel };
    const text =
      expiresAt === null
        ? texts.html("ban-notify-for-life", values)
        : texts.html("ban-notify", { ...values, date: texts.date(expiresAt) });
    await notifyUser(platform, telegramId(owner.id), text, banButtons(texts, channelId, userId));
  },
});
