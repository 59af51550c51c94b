import { z } from "zod";
import { checkAgain } from "../invites/index.ts";
import { opaqueId, telegramId } from "../platform/values/domain.ts";
import { Html } from "../platform/texts/texts.ts";
import { defineJob } from "../platform/jobs/jobs.ts";
import { tell } from "../users/index.ts";

/** An administrator's time is over: Telegram lets nobody but the owner put them out. */
export const tellOwnerOfAdministrator = defineJob({
  name: "subscriptions.tell_owner_of_administrator",
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
    await tell(platform, telegramId(channel.ownerId), text);
  },
});

/** People whose time is over are still inside because the bot cannot put them out; what Telegram said last, and a way on. */
export const tellOwnerOfStuck = defineJob({
  name: "subscriptions.tell_owner_of_stuck",
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
    await tell(
      platform,
      telegramId(channel.ownerId),
      texts.html("owner-removal-failed", values),
      checkAgain(texts, telegramId(channel.telegramId)),
    );
  },
});

/** Somebody came, or tried to, with a link that was another person's. */
export const tellOwnerOfMisuse = defineJob({
  name: "subscriptions.tell_owner_of_misuse",
  payload: z.object({ channelId: opaqueId }),
  async run({ channelId }, platform) {
    const channel = await platform.database.prisma.channel.findUnique({
      where: { id: channelId },
      include: { owner: true },
    });
    if (channel === null) return;
    const texts = platform.translations.for(channel.owner.languageCode, channel.owner.timeZone);
    const text = texts.html("owner-link-misused", { channel: channel.title });
    await tell(platform, telegramId(channel.ownerId), text);
  },
});
