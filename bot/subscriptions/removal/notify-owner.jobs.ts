import { z } from "zod";
import { connection } from "../../channels/index.ts";
import { opaqueId, telegramId } from "../../platform/values/domain.ts";
import { Html } from "../../platform/texts/texts.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { notifyUser } from "../../users/index.ts";

/** The time of an administrator is over. Telegram lets only the owner of the chat remove an administrator. */
export const notifyOwnerOfAdministrator = defineJob({
  name: "subscriptions.notify-owner-of-administrator",
  payload: z.object({ subscriptionId: opaqueId }),
  async run({ subscriptionId }, platform) {
    const subscription = await platform.database.prisma.subscription.findUnique({
      where: { id: subscriptionId },
      include: { user: { select: { firstName: true } }, channel: { include: { owner: true } } },
    });
    if (subscription === null) return;
    const { channel, user } = subscription;
    const texts = platform.translations.for(channel.owner.languageCode, channel.owner.timeZone);
    const text = texts.html("owner-administrator-kept", { person: user.firstName, channel: channel.title });
    await notifyUser(platform, telegramId(channel.ownerId), text);
  },
});

/** Users whose time is over are still inside, because the bot cannot remove them. The message holds Telegram's last reason. */
export const notifyOwnerOfStuckRemovals = defineJob({
  name: "subscriptions.notify-owner-of-stuck-removals",
  payload: z.object({ channelId: opaqueId }),
  async run({ channelId }, platform) {
    const { prisma } = platform.database;
    const where = { channelId, state: "ending", removalFailedAt: { not: null } };
    const [count, last] = await Promise.all([
      prisma.subscription.count({ where }),
      prisma.subscription.findFirst({
        where,
        orderBy: { removalFailedAt: "desc" },
        include: { channel: { include: { owner: true } } },
      }),
    ]);
    if (last === null) return;
    const { channel, removalFailure } = last;
    const texts = platform.translations.for(channel.owner.languageCode, channel.owner.timeZone);
    const why =
      removalFailure === null
        ? texts.html("owner-removal-unanswered")
        : texts.html("owner-removal-refused", { reason: removalFailure });
    const values = { channel: channel.title, count, why: new Html(why) };
    await notifyUser(
      platform,
      telegramId(channel.ownerId),
      texts.html("owner-removal-failed", values),
      connection.checkAgain(texts, telegramId(channel.telegramChatId)),
    );
  },
});
