import type { Transaction } from "../../platform/database/database.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Platform } from "../../platform/platform.ts";

/** Time that nobody paid for: a present of the channel's people, a free trial, or a member who was taken over. */
export type Giving = {
  readonly kind: "gift" | "trial" | "import" | "adopted";
  readonly userId: number;
  readonly channelIds: readonly string[];
  /** Null: for life. */
  readonly seconds: number | null;
  /** What a renewal would buy; left out: what they have stays, and where they had nothing it begins in the storefront. */
  readonly tierVersionId?: string;
  /** Null: the bot, on the person's own word. */
  readonly actorId: number | null;
};

/**
 * Adds time to what is left, or begins anew where nothing is. Once a call: whoever may run twice claims before, in the
 * same transaction. A subscription for life stays one, and one whose time stands still goes on standing still.
 * The person must be known (`users`).
 */
export async function giveTime(transaction: Transaction, { clock }: Platform, giving: Giving): Promise<void> {
  const { kind, userId, channelIds, seconds, tierVersionId = null, actorId } = giving;
  const now = clock.now();
  for (const channelId of channelIds) {
    await transaction.givenTime.create({
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
    await transaction.$executeRaw`
      insert into subscription (id, user_id, channel_id, tier_version_id, started_at, expires_at, extended_at, state)
      values (${newId(now)}, ${userId}, ${channelId}, ${tierVersionId}, ${now},
              ${now}::timestamptz + make_interval(secs => ${seconds}::int), ${now}, 'active')
      on conflict (user_id, channel_id) do update
         set tier_version_id = coalesce(excluded.tier_version_id, subscription.tier_version_id),
             state = case subscription.state when 'paused' then 'paused' else 'active' end,
             ended_at = null, end_reason = null, removal_failure = null, removal_failed_at = null,
             extended_at = excluded.extended_at,
             started_at = case when subscription.state = 'ended' then excluded.started_at
                               else subscription.started_at end,
             expires_at = case when subscription.expires_at is null then null
                               else greatest(subscription.expires_at, coalesce(subscription.paused_at, ${now}))
                                    + make_interval(secs => ${seconds}::int) end`;
  }
}
