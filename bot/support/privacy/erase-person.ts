import { randomInt } from "node:crypto";
import { leaveTeams } from "../../channels/index.ts";
import { readBalances } from "../../ledger/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { adjustments, kickUninvitedRequest } from "../../subscriptions/index.ts";
import {
  beginErasure,
  changeRows,
  dropMovedBans,
  keepBans,
  listChats,
  lockOwnedChannels,
  lockPerson,
  renamePerson,
} from "./erase-person.sql.ts";
import { MINUTE_MS } from "../../platform/values/durations.ts";
import { readObstacle } from "./find-obstacle.ts";
import type { ErasureObstacle } from "./find-obstacle.ts";
import { stopCredits } from "./read-data.sql.ts";

export type ErasePersonResult =
  | { readonly kind: "erased" }
  | { readonly kind: "not_possible"; readonly obstacle: ErasureObstacle }
  | { readonly kind: "unknown" };

// Above the ids that Telegram gives out today (8 × 10⁹), and within the range of the column.
const PSEUDONYMS = [900_000_000_000, 1_099_511_627_775] as const;

// An erasure runs about 60 statements, one of which reads the whole audit log.
const TIMEOUT_MS = MINUTE_MS;

/**
 * Erases a person in one transaction: the name, texts, notes, messages, visits and wallets go, the access ends, and payments
 * stay under a random id that nothing links to the person. An owner's channels, which the bot has left, close for good: the
 * texts, the title and the chat's id go. Of two erasures at once, the second finds nobody.
 */
export async function erasePerson(
  platform: Platform,
  { userId }: { readonly userId: number },
): Promise<ErasePersonResult> {
  const { prisma } = platform.database;
  return prisma.$transaction(
    async (transaction): Promise<ErasePersonResult> => {
      const now = platform.clock.now();
      if ((await lockPerson.first(transaction, { userId })) === undefined) return { kind: "unknown" };
      // Balance and channels stay as the obstacles read them. A payment locks the ledger first and its channel then, so this does too.
      if (await canEarn(transaction, userId)) await stopCredits.all(transaction, {});
      await lockOwnedChannels.all(transaction, { userId });
      const obstacle = await readObstacle(transaction, platform, userId);
      if (obstacle !== undefined) return { kind: "not_possible", obstacle };
      const chats = await listChats.all(transaction, { userId });
      for (const { channelId } of chats)
        await adjustments.endSubscription(transaction, platform, { userId, channelId, actorId: userId });
      await leaveTeams(transaction, platform, userId);
      const replaced = { userId, pseudonym: randomInt(...PSEUDONYMS), now };
      await beginErasure.all(transaction, replaced);
      await changeRows(transaction, { userId });
      await renamePerson.run(transaction, replaced);
      await keepBans.run(transaction, replaced);
      await dropMovedBans.run(transaction, replaced);
      const inside = chats.filter(({ mayBeInside }) => mayBeInside);
      await enqueue(
        transaction,
        inside.map(({ channelId }) => kickUninvitedRequest({ channelId, userId })),
      );
      return { kind: "erased" };
    },
    { timeout: TIMEOUT_MS },
  );
}

const canEarn = async (transaction: Transaction, userId: number): Promise<boolean> =>
  (await transaction.channel.count({ where: { ownerId: BigInt(userId) } })) > 0 ||
  (await readBalances(transaction, userId)).length > 0;
