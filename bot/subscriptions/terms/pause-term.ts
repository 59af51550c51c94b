import { retireLinks } from "../../invites/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { putOut, putOutKey } from "../access/put-out.jobs.ts";
import type { Holder } from "../holder.ts";

/**
 * Lets somebody's time stand still: they are put out, and what is left waits for `resumeTerm` or their next payment. What
 * Telegram renews must be stopped by the caller, in the same transaction.
 *
 * @returns the subscription; undefined where no time runs that could stand still.
 */
export async function pauseTerm(
  transaction: Transaction,
  platform: Platform,
  { userId, channelId }: Holder,
): Promise<string | undefined> {
  const now = platform.clock.now();
  const [paused] = await transaction.subscription.updateManyAndReturn({
    where: {
      userId: BigInt(userId),
      channelId,
      state: "active",
      OR: [{ expiresAt: null }, { expiresAt: { gt: now } }],
    },
    data: { state: "paused", pausedAt: now },
    select: { id: true },
  });
  if (paused === undefined) return undefined;
  const subscriptionId = paused.id;
  await retireLinks(transaction, platform, { subscriptionId });
  await enqueue(transaction, [
    job(putOut, { subscriptionId, channelId }, { key: putOutKey(subscriptionId) }),
  ]);
  return subscriptionId;
}
