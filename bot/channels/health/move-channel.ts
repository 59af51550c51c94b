import type { Platform } from "../../platform/platform.ts";
import { wakeJobs } from "../../platform/jobs/jobs.ts";
import { audit } from "../../platform/audit.ts";
import { changeTelegramId } from "./health.sql.ts";

/** Telegram's chat ids: a group that becomes a supergroup gets another one. */
export type MoveChannelInput = { readonly from: number; readonly to: number };

/**
 * Follows a connected chat to its new id. Members come along; invite links of the old chat do not, and subscribers who ask
 * get new ones. Idempotent; does nothing for a chat that is not connected, or whose new id is connected already.
 *
 * @returns whether the chat is connected under its new id.
 */
export async function moveChannel(platform: Platform, { from, to }: MoveChannelInput): Promise<boolean> {
  const { database, clock } = platform;
  return database.prisma.$transaction(async (transaction) => {
    const moved = await changeTelegramId.first(transaction, { from, to });
    if (moved === undefined)
      return (await transaction.channel.count({ where: { telegramChatId: BigInt(to) } })) > 0;
    // Without a revocation at Telegram, where the links ended with the old chat.
    await transaction.inviteLink.updateMany({
      where: { revokedAt: null, subscription: { channelId: moved.id } },
      data: { revokedAt: clock.now() },
    });
    await wakeJobs(transaction, moved.id);
    await audit(transaction, platform, {
      actorId: null,
      action: "channel.moved",
      subject: moved.id,
      detail: { from, to },
    });
    return true;
  });
}
