import { z } from "zod";
import { opaqueId, telegramId, telegramUserId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { tell } from "../../users/index.ts";
import { openPage } from "../pages/channels.keyboards.ts";

/** Tells the new or the former owner of a channel what is theirs now. One message, by what is true when it is sent. */
export const tellOwnerChanged = defineJob({
  name: "channels.tell_owner_changed",
  payload: z.object({ channelId: opaqueId, userId: telegramUserId }),
  async run({ channelId, userId }, platform) {
    const { prisma } = platform.database;
    const channel = await prisma.channel.findUnique({ where: { id: channelId } });
    const user = await prisma.user.findUnique({ where: { id: BigInt(userId) } });
    if (channel === null || user === null) return;
    const texts = platform.translations.for(user.languageCode, user.timeZone);
    const isOwner = telegramId(channel.ownerId) === userId;
    const text = texts.html(isOwner ? "channel-notify-owner-now" : "channel-notify-owner-no-longer", { channel: channel.title });
    await tell(platform, userId, text, isOwner ? openPage(texts, channelId) : undefined);
  },
});
