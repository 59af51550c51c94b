import { z } from "zod";
import { opaqueId, telegramId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { tell } from "../../users/index.ts";
import { findSubscription } from "../find-subscription.ts";
import { isEntitled } from "./entitlement.ts";
import { banButtons } from "./membership.keyboards.ts";

/** Somebody whose paid time runs was banned in the chat, by hand. Says nothing when that is over, or was done through the bot. */
export const tellOwnerOfBan = defineJob({
  name: "subscriptions.tell_owner_of_ban",
  payload: z.object({ subscriptionId: opaqueId }),
  async run({ subscriptionId }, platform) {
    const { prisma } = platform.database;
    const subscription = await findSubscription(platform, subscriptionId);
    const row = await prisma.subscription.findUnique({
      where: { id: subscriptionId, membership: "banned" },
      include: { user: { select: { firstName: true } }, channel: { include: { owner: true } } },
    });
    if (row === null || subscription === undefined) return;
    if (subscription.standing !== undefined || !isEntitled(subscription, platform.clock.now())) return;
    const { owner } = row.channel;
    const texts = platform.translations.for(owner.languageCode, owner.timeZone);
    const { expiresAt, channelId, channelTitle: channel, userId } = subscription;
    const values = { person: row.user.firstName, channel };
    const text =
      expiresAt === null
        ? texts.html("ban-notify-for-life", values)
        : texts.html("ban-notify", { ...values, date: texts.date(expiresAt) });
    await tell(platform, telegramId(owner.id), text, banButtons(texts, channelId, userId));
  },
});
