import { telegramId } from "../../platform/values/domain.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { audit } from "../../platform/audit.ts";
import type { Administrator } from "./telegram-rights.ts";
import { tellOwnerChanged } from "./notify-owner-changed.jobs.ts";

export type FollowCreatorInput = { readonly telegramChatId: number; readonly creator: Administrator };

/**
 * Makes Telegram's creator of a connected channel its owner here, and has both told, once. Whom the former one allowed is
 * forgotten: the new owner never did. What was sold before stays the former one's: the ledger names an owner with each
 * posting. Does nothing for an unknown channel and for an owner who still is one.
 */
export async function followCreator(
  transaction: Transaction,
  platform: Platform,
  { telegramChatId, creator }: FollowCreatorInput,
): Promise<void> {
  // They may never have spoken to the bot.
  await transaction.user.createMany({
    data: { id: BigInt(creator.id), firstName: creator.firstName, createdAt: platform.clock.now() },
    skipDuplicates: true,
  });
  const [moved] = await transaction.$queryRaw<{ id: string; former_id: bigint }[]>`
    with former as materialized (
      select id, owner_id from channel
       where telegram_id = ${telegramChatId} and owner_id <> ${creator.id} for no key update)
    update channel set owner_id = ${creator.id} from former where channel.id = former.id
    returning channel.id, former.owner_id as former_id`;
  if (moved === undefined) return;
  const { id: channelId } = moved;
  const formerId = telegramId(moved.former_id);
  await transaction.channelManager.deleteMany({ where: { channelId } });
  await audit(transaction, platform, {
    actorId: null,
    action: "channel.owner_changed",
    subject: channelId,
    detail: { ownerId: creator.id, formerOwnerId: formerId },
  });
  await enqueue(
    transaction,
    [creator.id, formerId].map((userId) =>
      job(tellOwnerChanged, { channelId, userId }, { key: `owner-changed:${channelId}:${userId}` }),
    ),
  );
}
