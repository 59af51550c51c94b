import { Prisma } from "../../prisma/client/client.ts";
import type { Platform } from "../platform/platform.ts";

/** What somebody bought last of a channel: their latest payment, or else their latest order. */
export type Purchase = {
  readonly channelId: string;
  readonly channelTitle: string;
  /** Null: a donation. */
  readonly tierName: string | null;
  readonly at: Date;
  /** "unpaid": ordered, and no payment was begun. "given": there is access, and no order. */
  readonly state: "paid" | "refunded" | "unfinished" | "unpaid" | "given";
  readonly paymentId: string | null;
  readonly access: { readonly expiresAt: Date | null } | undefined;
};

// A button each, with a line above them: more would not fit a telephone's screen.
const LISTED = 10;

/** A person's purchases by channel, the newest first. */
export const listPurchases = (platform: Platform, userId: number): Promise<Purchase[]> =>
  readPurchases(platform, userId, Prisma.empty);

export async function findPurchase(
  platform: Platform,
  { userId, channelId }: { readonly userId: number; readonly channelId: string },
): Promise<Purchase | undefined> {
  const [purchase] = await readPurchases(
    platform,
    userId,
    Prisma.sql`where latest.channel_id = ${channelId}`,
  );
  return purchase;
}

type PurchaseRow = {
  channel_id: string;
  title: string;
  tier: string | null;
  at: Date;
  state: Purchase["state"];
  payment_id: string | null;
  subscription_id: string | null;
  expires_at: Date | null;
};

async function readPurchases({ database }: Platform, userId: number, which: Prisma.Sql): Promise<Purchase[]> {
  const rows = await database.prisma.$queryRaw<PurchaseRow[]>`
    with bought as (
      select o.channel_id, o.tier_version_id, coalesce(d.is_anonymous, false) as is_anonymous, coalesce(p.created_at, o.created_at) as at, p.id as payment_id,
             case when p.id is null then 'unpaid'
                  when p.refunded_at is not null then 'refunded'
                  when p.granted_at is not null then 'paid'
                  else 'unfinished' end as state
        from orders o left join payment p on p.order_id = o.id left join donation d on d.order_id = o.id
       where o.user_id = ${userId}
      union all
      select channel_id, tier_version_id, false, started_at, null, 'given' from subscription
       where user_id = ${userId} and tier_version_id is not null),
    latest as (
      select distinct on (channel_id) * from bought
       -- Who writes shows what they bought: what nobody shall know of, only where there is nothing else.
       order by channel_id, is_anonymous, payment_id is null, state = 'given', at desc)
    select latest.channel_id, c.title, v.name as tier, latest.at, latest.state, latest.payment_id,
           s.id as subscription_id, s.expires_at
      from latest
      join channel c on c.id = latest.channel_id
      left join tier_version v on v.id = latest.tier_version_id
      left join subscription s on s.channel_id = latest.channel_id and s.user_id = ${userId}
     ${which}
     order by latest.at desc, latest.channel_id desc
     limit ${LISTED}`;
  return rows.map((row) => ({
    channelId: row.channel_id,
    channelTitle: row.title,
    tierName: row.tier,
    at: row.at,
    state: row.state,
    paymentId: row.payment_id,
    access: row.subscription_id === null ? undefined : { expiresAt: row.expires_at },
  }));
}
