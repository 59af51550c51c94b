import type { Transaction } from "../../platform/database/database.ts";
import { newId } from "../../platform/values/ids.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { removalOf } from "../removal/remove-expired.jobs.ts";
import type { Holder } from "../holder.ts";

/**
 * Takes all time that is left, at once and without the channel's grace; the removal begins. A payment that comes later
 * begins anew. What Telegram renews must be stopped by the caller, in the same transaction.
 *
 * @param actorId who says so.
 * @returns the subscription; undefined where nothing runs or stands still.
 */
export async function endTerm(
  transaction: Transaction,
  { clock }: Platform,
  { userId, channelId, actorId }: Holder & { readonly actorId: number },
): Promise<string | undefined> {
  const now = clock.now();
  // Time that stands still ends where it stopped. A row's end is after its start, also within the same moment.
  const [ended] = await transaction.$queryRaw<{ id: string }[]>`
    update subscription
       set state = 'ending', paused_at = null,
           expires_at = greatest(least(expires_at, coalesce(paused_at, ${now}::timestamptz)),
                                 started_at + interval '1 millisecond')
     where user_id = ${userId} and channel_id = ${channelId} and state in ('active', 'paused')
    returning id`;
  if (ended === undefined) return undefined;
  await transaction.givenTime.create({
    data: {
      id: newId(now),
      userId: BigInt(userId),
      channelId,
      kind: "end",
      at: now,
      seconds: null,
      actorId: BigInt(actorId),
    },
  });
  await enqueue(transaction, [removalOf({ subscriptionId: ended.id, channelId })]);
  return ended.id;
}
