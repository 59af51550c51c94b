import type { Transaction } from "../../platform/database/database.ts";
import { newId } from "../../platform/values/ids.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import type { MemberKey } from "../entitlement/member-key.ts";
import { removalJob } from "../removal/remove-expired.jobs.ts";
import { takeTime } from "./adjustments.sql.ts";

/**
 * Ends an active or paused subscription at once, without the channel's grace period. A later payment begins anew. The
 * caller stops the renewals by Telegram in the same transaction.
 *
 * @returns the subscription; undefined if none is active or paused.
 */
export async function endSubscription(
  transaction: Transaction,
  { clock }: Platform,
  { userId, channelId, actorId }: MemberKey & { readonly actorId: number },
): Promise<string | undefined> {
  const now = clock.now();
  const ended = await takeTime.first(transaction, { userId, channelId, now });
  if (ended === undefined) return undefined;
  await transaction.subscriptionAdjustment.create({
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
  await enqueue(transaction, [removalJob({ subscriptionId: ended.id, channelId })]);
  return ended.id;
}
