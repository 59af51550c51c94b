import { z } from "zod";
import { whereConnected } from "../channels/index.ts";
import { opaqueId, telegramChatId } from "../platform/values/domain.ts";
import { defineJob } from "../platform/jobs/jobs.ts";
import { revokeLink } from "./telegram-links.ts";

/** Revokes a retired link at Telegram. Convergent. */
export const revokeAccessLink = defineJob({
  name: "invites.revoke-link",
  payload: z.object({ channelId: opaqueId, telegramChatId, url: z.url() }),
  run: ({ channelId, ...link }, platform) =>
    whereConnected(platform, channelId, () => revokeLink(platform, link)),
});
