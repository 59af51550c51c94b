import { hurryJobsOf } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { audit } from "../../platform/audit.ts";

export type MoveChannelInput = {
  /** Telegram's ids of a chat: a group that becomes a supergroup is another chat to Telegram. */
  readonly from: number;
  readonly to: number;
};

/**
 * Follows a connected chat to its new id. Its people came along; the links that were made for the old chat did not: whoever
 * asks for their way in gets a new one. Idempotent; does nothing for a chat that is not connected here, or whose new id
 * somebody has connected already.
 *
 * @returns whether the chat is ours under its new id, moved now or before.
 */
export async function moveChannel(platform: Platform, { from, to }: MoveChannelInput): Promise<boolean> {
  const { database, clock } = platform;
  return database.prisma.$transaction(async (tx) => {
    const [moved] = await tx.$queryRaw<{ id: string }[]>`
      update channel set telegram_id = ${to}, kind = 'supergroup'
       where telegram_id = ${from} and not exists (select 1 from channel where telegram_id = ${to})
      returning id`;
    if (moved === undefined) return (await tx.channel.count({ where: { telegramId: BigInt(to) } })) > 0;
    // Telegram need not be told: to it they are gone with the old chat.
    await tx.accessLink.updateMany({
      where: { revokedAt: null, subscription: { channelId: moved.id } },
      data: { revokedAt: clock.now() },
    });
    await hurryJobsOf(tx, moved.id);
    await audit(tx, platform, {
      actorId: null,
      action: "channel.moved",
      subject: moved.id,
      detail: { from, to },
    });
    return true;
  });
}
