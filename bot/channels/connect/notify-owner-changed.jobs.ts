import { z } from "zod";
import { opaqueId, telegramId, telegramUserId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { readTexts, notifyUser } from "../../users/index.ts";
import { openChannelButton } from "./connect.keyboards.ts";

/** Notifies the new or the former owner; the message follows the owner at the time of sending. */
export const notifyOwnerChanged = defineJob({
  name: "channels.notify-owner-changed",
  payload: z.object({ channelId: opaqueId, userId: telegramUserId }),
  async run({ channelId, userId }, platform) {
    const channel = await platform.database.prisma.channel.findUnique({ where: { id: channelId } });
    const texts = await readTexts(platform, userId);
    if (channel === null || texts === undefined) return;
    const isOwner = telegramId(channel.ownerId) === userId;
    const key = isOwner ? "channel-notify-owner-now" : "channel-notify-owner-no-longer";
    const text = texts.html(key, { channel: channel.title });
    await notifyUser(platform, userId, text, isOwner ? openChannelButton(texts, channelId) : undefined);
  },
});
