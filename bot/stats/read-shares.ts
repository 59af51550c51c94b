import { Prisma } from "../../prisma/client/client.ts";
import type { Platform } from "../platform/platform.ts";
import { entriesOf } from "./grants.ts";
import type { Range } from "./grants.ts";

/** What one tier, or one tracked link, brought in: payments and their sums, in minor units, before refunds. */
export type Share = {
  /** "named": a tier or a link. Else what none of them brought: donations, or orders that came through no link. */
  readonly kind: "named" | "donations" | "direct";
  readonly name: string;
  readonly channelTitle: string;
  readonly payments: number;
  readonly stars: bigint;
  readonly usdCents: bigint;
};

/** The largest first. */
export const readShares = async (
  platform: Platform,
  range: Range,
  by: "tiers" | "links",
): Promise<readonly Share[]> => rank(await (by === "tiers" ? readTiers : readLinks)(platform, range));

/** A tier by the name that it has today. */
const readTiers = ({ database }: Platform, range: Range): Promise<Share[]> =>
  database.prisma.$queryRaw<Share[]>`
    select case when sum.id is null then 'donations' else 'named' end as kind, coalesce(newest.name, '') as name,
           coalesce(channel.title, '') as "channelTitle", sum.payments, sum.stars, sum."usdCents"
      from (select version.tier_id as id, ${sums}
              from ${entriesOf(range)} and own.kind = 'sale'
             group by 1) sum
      left join tier on tier.id = sum.id
      left join channel on channel.id = tier.channel_id
      left join lateral (select name from tier_version where tier_id = sum.id order by version desc limit 1) newest
        on true`;

const readLinks = ({ database }: Platform, range: Range): Promise<Share[]> =>
  database.prisma.$queryRaw<Share[]>`
    select case when sum.id is null then 'direct' else 'named' end as kind, coalesce(link.name, '') as name,
           coalesce(channel.title, '') as "channelTitle", sum.payments, sum.stars, sum."usdCents"
      from (select orders.link_id as id, ${sums}
              from ${entriesOf(range)} and own.kind = 'sale'
             group by 1) sum
      left join tracked_link link on link.id = sum.id
      left join channel on channel.id = link.channel_id`;

const sums = Prisma.sql`
  count(*)::int as payments,
  coalesce(sum(payment.credit_minor) filter (where own.currency = 'XTR'), 0)::bigint as stars,
  coalesce(sum(payment.credit_minor) filter (where own.currency = 'USD'), 0)::bigint as "usdCents"`;

/** Stars and dollars cannot be added up: what counts is how much of all Stars and of all dollars it was. */
export function rank(shares: readonly Share[]): readonly Share[] {
  const all = (of: "stars" | "usdCents"): number =>
    Number(shares.reduce((sum, share) => sum + share[of], 0n)) || 1;
  const [stars, usdCents] = [all("stars"), all("usdCents")];
  const weight = (share: Share): number => Number(share.stars) / stars + Number(share.usdCents) / usdCents;
  return shares.toSorted((one, other) => weight(other) - weight(one) || (one.name < other.name ? -1 : 1));
}
