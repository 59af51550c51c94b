import type { Transaction } from "../../../platform/database/database.ts";
import type { Platform } from "../../../platform/platform.ts";
import { lockUser } from "./control.sql.ts";

const DAY_MS = 24 * 60 * 60_000;

export type Quota = {
  readonly limit: number;
  /** When the next broadcast may start; undefined: now. */
  readonly freeAt: Date | undefined;
};

/**
 * Counts the broadcasts that all channels of the owner started in the last 24 hours, against the operator's limit
 * (`BROADCASTS_PER_DAY`). Locks the owner, so that concurrent starts are counted one after the other.
 */
export async function findQuota(
  transaction: Transaction,
  { clock, config }: Platform,
  channelId: string,
): Promise<Quota> {
  const limit = config.broadcasts.perDay;
  const { ownerId } = await transaction.channel.findUniqueOrThrow({
    where: { id: channelId },
    select: { ownerId: true },
  });
  await lockUser.all(transaction, { userId: ownerId });
  const dayAgo = new Date(clock.now().getTime() - DAY_MS);
  const started = await transaction.broadcast.findMany({
    where: { channel: { ownerId }, startedAt: { gt: dayAgo } },
    select: { startedAt: true },
    orderBy: { startedAt: "desc" },
    take: limit,
  });
  const oldest = started.at(-1)?.startedAt;
  if (started.length < limit || oldest === null || oldest === undefined) return { limit, freeAt: undefined };
  return { limit, freeAt: new Date(oldest.getTime() + DAY_MS) };
}
