import { z } from "zod";
import { whereConnected } from "../channels/index.ts";
import { opaqueId, telegramChatId } from "../platform/values/domain.ts";
import { defineJob } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import { isRefusal, isShutOut, migratedTo } from "../platform/telegram/telegram.ts";

/** Revokes a retired link at Telegram. Convergent. */
export const revokeAccessLinkJob = defineJob({
  name: "invites.revoke-link",
  payload: z.object({ channelId: opaqueId, telegramChatId, url: z.url() }),
  run: ({ channelId, ...link }, platform) =>
    whereConnected(platform, channelId, () => revokeLink(platform, link)),
});

/** Convergent: a link that is gone, or whose chat is gone, counts as revoked (revokeChatInviteLink). */
export async function revokeLink(
  { telegram }: Platform,
  link: { telegramChatId: number; url: string },
): Promise<void> {
  try {
    await telegram.revokeChatInviteLink(link.telegramChatId, link.url);
  } catch (error) {
    const isGone = isRefusal(error, "INVITE_HASH_EXPIRED", "INVITE_HASH_INVALID", "chat not found");
    // A bot's links end when the bot is removed from the chat (403), and when a group becomes a supergroup.
    if (!isGone && !isShutOut(error) && migratedTo(error) === undefined) throw error;
  }
}
