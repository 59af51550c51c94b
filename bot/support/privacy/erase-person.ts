import { randomInt } from "node:crypto";
import type { SqlClient } from "../../platform/database/statement.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { adjustments, kickUninvitedJob } from "../../subscriptions/index.ts";
import {
  beginErasure,
  changeRows,
  dropMovedBans,
  findObstacles,
  keepBans,
  listChats,
  lockPerson,
  renamePerson,
} from "./erase-person.sql.ts";

/** The reason that a person cannot be erased yet. */
export type ErasureObstacle = "owns_channel" | "has_earned" | "is_charged" | "open_payment";
export type ErasePersonResult =
  | { readonly kind: "erased" }
  | { readonly kind: "not_possible"; readonly obstacle: ErasureObstacle }
  | { readonly kind: "unknown" };

// Above the ids that Telegram gives out today (8 × 10⁹), and within the range of the column.
const PSEUDONYMS = [900_000_000_000, 1_099_511_627_775] as const;

// An erasure runs about 30 statements, one of which reads the whole audit log.
const TIMEOUT_MS = 60_000;

/**
 * Erases a person in one transaction: the name, texts, notes, letters, visits and wallets go, the access ends, and payments
 * stay under a random id that nothing links to the person. Of two erasures at once, the second finds nobody.
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
      const obstacle = await readObstacle(transaction, { userId, now });
      if (obstacle !== undefined) return { kind: "not_possible", obstacle };
      const chats = await listChats.all(transaction, { userId });
      for (const { channelId } of chats)
        await adjustments.endSubscription(transaction, platform, { userId, channelId, actorId: userId });
      const replaced = { userId, pseudonym: randomInt(...PSEUDONYMS), now };
      await beginErasure.all(transaction, replaced);
      await changeRows(transaction, { userId });
      await renamePerson.run(transaction, replaced);
      await keepBans.run(transaction, replaced);
      await dropMovedBans.run(transaction, replaced);
      const inside = chats.filter(({ mayBeInside }) => mayBeInside);
      await enqueue(
        transaction,
        inside.map(({ channelId }) => kickUninvitedJob({ channelId, userId })),
      );
      return { kind: "erased" };
    },
    { timeout: TIMEOUT_MS },
  );
}

/** The first thing that stands against an erasure, for the page that explains it. */
export const findObstacle = (
  { database, clock }: Platform,
  userId: number,
): Promise<ErasureObstacle | undefined> => readObstacle(database.prisma, { userId, now: clock.now() });

async function readObstacle(
  client: SqlClient,
  person: { readonly userId: number; readonly now: Date },
): Promise<ErasureObstacle | undefined> {
  const found = await findObstacles.first(client, person);
  if (found?.ownsChannel === true) return "owns_channel";
  if (found?.hasEarned === true) return "has_earned";
  if (found?.isCharged === true) return "is_charged";
  return found?.hasOpenPayment === true ? "open_payment" : undefined;
}
