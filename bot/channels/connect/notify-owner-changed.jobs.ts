import { z } from "zod";
import { opaqueId, telegramId, telegramUserId } from "../../platform/values/domain.ts";
import { defineNotice } from "../../users/index.ts";
import { openChannelButton } from "./connect.keyboards.ts";

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
