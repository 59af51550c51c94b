import { z } from "zod";
import { opaqueId, telegramId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { notifyUser } from "../../users/index.ts";

/** A person used, or tried to use, another person's invite link. */
export const notifyOwnerOfLinkMisuse = defineJob({
  name: "subscriptions.notify-owner-of-link-misuse",
  payload: z.object({ channelId: opaqueId }),
  async run({ channelId }, platform) {
    const channel = await platform.database.prisma.channel.findUnique({
      where: { id: channelId },
      include: { owner: true },
    });
    if (channel === null) return;
    const texts = platform.translations.for(channel.owner.languageCode, channel.owner.timeZone);
    const text = texts.html("owner-link-misused", { channel: channel.title });
    await notifyUser(platform, telegramId(channel.ownerId), text);
  },
});
