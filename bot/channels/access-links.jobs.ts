import { z } from "zod";
import { telegramChatId } from "../platform/domain.ts";
import { defineJob } from "../platform/jobs.ts";
import { revokeLink } from "./telegram-access.ts";

/** Tells Telegram what our row says already: that the link is dead. Convergent. */
export const revokeAccessLink = defineJob({
  name: "channels.revoke_link",
  payload: z.object({ chatId: telegramChatId, url: z.url() }),
  run: async (link, platform) => revokeLink(platform, link),
});
