import type { Transaction } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Holder } from "../holder.ts";

/**
 * Lets time that stands still go on: its end moves by as long as it stood, which is noted once, by whoever is first: this,
 * or a payment.
 *
 * @param actorId who says so.
 * @returns the subscription; undefined where nothing stands still.
 */
export async function resumeTerm(
  transaction: Transaction,
  { clock }: Platform,
  { userId, channelId, actorId }: Holder & { readonly actorId: number },
): Promise<string | undefined> {
  const now = clock.now();
  const [resumed] = await transaction.$queryRaw<{ id: string }[]>`
    with standing_still as materialized (
      select id, user_id, channel_id, paused_at from subscription
       where user_id = ${userId} and channel_id = ${channelId} and state = 'paused' for update),
    noted as (
      insert into given_time (id, user_id, channel_id, kind, at, seconds, actor_id)
      select new_id(${now}), user_id, channel_id, 'pause', paused_at,
             extract(epoch from ${now}::timestamptz - paused_at)::int, ${actorId} from standing_still
      on conflict (user_id, channel_id, at) where kind = 'pause' do nothing)
    update subscription s
       set state = 'active', paused_at = null, extended_at = ${now},
           expires_at = s.expires_at + (${now}::timestamptz - standing_still.paused_at)
      from standing_still where s.id = standing_still.id
    returning s.id`;
  return resumed?.id;
}
