import { z } from "zod";
import { opaqueId } from "../../platform/values/domain.ts";
import { defineNotice } from "../../users/index.ts";

/** Notifies the owner that a person used, or tried to use, another person's invite link. */
export const notifyOwnerOfLinkMisuse = defineNotice({
  name: "subscriptions.notify-owner-of-link-misuse",
  payload: z.object({ channelId: opaqueId }),
  async prepare({ channelId }, platform) {
    const channel = await platform.database.prisma.channel.findUnique({ where: { id: channelId } });
    if (channel === null) return undefined;
    const { ownerId, title } = channel;
    return { to: ownerId, write: (texts) => texts.html("owner-link-misused", { channel: title }) };
  },
});
