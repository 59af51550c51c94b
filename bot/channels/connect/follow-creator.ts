import type { Transaction } from "../../platform/database/database.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { audit } from "../../platform/audit.ts";
import { changeOwner } from "./connect.sql.ts";
import type { Administrator } from "../telegram/chat-facts.ts";
import { notifyOwnerChanged, ownerChanged } from "./connect.jobs.ts";

export type FollowCreatorInput = { readonly telegramChatId: number; readonly creator: Administrator };

/**
 * Makes the creator of a connected channel its owner here, and notifies both owners once. The team of
 * the former owner loses its permissions (`channel_team_ends`). Earlier sales stay the former owner's, since each ledger posting names an owner. Does nothing for an
 * unknown channel, or when the owner is the creator already.
 */
export async function followCreator(
  transaction: Transaction,
  platform: Platform,
  { telegramChatId, creator }: FollowCreatorInput,
): Promise<void> {
  // The creator need not have started the bot.
  await transaction.user.createMany({
    data: { id: BigInt(creator.id), firstName: creator.firstName, createdAt: platform.clock.now() },
    skipDuplicates: true,
  });
  const changed = await changeOwner.first(transaction, { telegramChatId, ownerId: creator.id });
  if (changed === undefined) return;
  const { id: channelId, formerId } = changed;
  await audit(transaction, platform, {
    actorId: null,
    action: "channel.owner_changed",
    subject: channelId,
    detail: { ownerId: creator.id, formerOwnerId: formerId },
  });
  await enqueue(transaction, [
    ...[creator.id, formerId].map((userId) =>
      job(notifyOwnerChanged, { channelId, userId }, { key: `owner-changed:${channelId}:${userId}` }),
    ),
    job(ownerChanged, { channelId }, { key: `ask-new-owner:${channelId}` }),
  ]);
}
