import type { Transaction } from "../../platform/database/database.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Platform } from "../../platform/platform.ts";
import { addTime } from "./adjustments.sql.ts";

/** Time without a payment: a gift of the channel's team, a free trial, or the time of an imported member. */
export type TimeGrant = {
  readonly kind: "gift" | "trial" | "import" | "claim";
  readonly userId: number;
  readonly channelIds: readonly string[];
  /** Null: for life. */
  readonly seconds: number | null;
  /** The tier that a renewal buys. Absent: the tier of the subscription stays, and without one a renewal begins in the storefront. */
  readonly tierVersionId?: string;
  /** Null: the bot, at the user's own request. */
  readonly actorId: number | null;
};

/**
 * Adds time to the subscriptions of a user, or begins them. Not idempotent: a caller that may run twice claims its work in
 * the same transaction. A subscription for life stays one, and a paused one stays paused. The user must be stored (`users`).
 */
export async function grantTime(
  transaction: Transaction,
  { clock }: Platform,
  grant: TimeGrant,
): Promise<void> {
  const { kind, userId, channelIds, seconds, tierVersionId = null, actorId } = grant;
  const now = clock.now();
  for (const channelId of channelIds) {
    await transaction.subscriptionAdjustment.create({
      data: {
        id: newId(now),
        userId: BigInt(userId),
        channelId,
        kind,
        at: now,
        seconds,
        actorId: actorId === null ? null : BigInt(actorId),
      },
    });
    await addTime.run(transaction, { id: newId(now), userId, channelId, tierVersionId, seconds, now });
  }
}
