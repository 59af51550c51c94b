import type { Platform } from "../../platform/platform.ts";
import type { SubscriptionView } from "../find-subscription.ts";

type Seat = Pick<SubscriptionView, "userId" | "channelId">;

/** What brought an end about: its time passed, a free trial was over, a payment went back, or people ended it. */
export type Ending = "time" | "trial" | "refund" | "people";

type Row = { people_at: Date | null; refund_at: Date | null };

/** Asked of a subscription that has an end. An end that was brought forward is never later than what did it. */
export async function howItEnded(
  platform: Platform,
  { userId, channelId, expiresAt }: Seat & { readonly expiresAt: Date },
): Promise<Ending> {
  const [row] = await platform.database.prisma.$queryRaw<Row[]>`
    select (select max(at) from given_time
             where user_id = ${userId} and channel_id = ${channelId} and kind = 'end'
               and at >= ${expiresAt}::timestamptz - ${WITHIN}::interval) as people_at,
           (select max(greatest(p.refunded_at, a.at))
              from payment p
              join orders o on o.id = p.order_id
              join opened_channel opened
                on opened.tier_version_id = o.tier_version_id and opened.channel_id = ${channelId}
              left join audit_entry a on a.subject = p.id and a.action = 'refund.access_decided'
             where o.user_id = ${userId} and p.refund_access = 'ended'
               and greatest(p.refunded_at, a.at) >= ${expiresAt}::timestamptz - ${WITHIN}::interval) as refund_at`;
  const [people, refund] = [row?.people_at?.getTime() ?? 0, row?.refund_at?.getTime() ?? 0];
  if (people > 0 || refund > 0) return people >= refund ? "people" : "refund";
  return (await isOnTrial(platform, { userId, channelId })) ? "trial" : "time";
}

// The end is written in the transaction that ends it, at most a millisecond after its start.
const WITHIN = "1 second";

/** Whether the last that they got there was a free trial. */
export async function isOnTrial({ database }: Platform, { userId, channelId }: Seat): Promise<boolean> {
  const rows = await database.prisma.$queryRaw<unknown[]>`
    select 1 from given_time trial
     where trial.user_id = ${userId} and trial.channel_id = ${channelId} and trial.kind = 'trial'
       and not exists (
         select 1 from given_time later
          where later.user_id = ${userId} and later.channel_id = ${channelId}
            and later.kind in ('gift', 'import', 'adopted') and later.at >= trial.at)
       and not exists (
         select 1 from payment p
           join orders o on o.id = p.order_id
           join opened_channel opened
             on opened.tier_version_id = o.tier_version_id and opened.channel_id = ${channelId}
          where o.user_id = ${userId} and p.granted_at >= trial.at
            and p.refund_access is distinct from 'ended')`;
  return rows.length > 0;
}
