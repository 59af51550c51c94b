import { z } from "zod";
import { opaqueId, telegramChatId } from "../platform/values/domain.ts";
import { defineJob } from "../platform/jobs/jobs.ts";
import { revokeLink } from "./telegram-members.ts";
import { whereConnected } from "../channels/health/where-connected.ts";

/** Tells Telegram what our row says already: that the link is dead. Convergent. */
export const revokeAccessLink = defineJob({
  name: "channels.revoke_link",
  payload: z.object({
    /** Jobs of an earlier version do not say it. */
    channelId: opaqueId.optional(),
    chatId: telegramChatId,
    url: z.url(),
  }),
  async run({ channelId, ...link }, platform) {
    const revoke = (): Promise<void> => revokeLink(platform, link);
    await (channelId === undefined ? revoke() : whereConnected(platform, channelId, revoke));
  },
});
