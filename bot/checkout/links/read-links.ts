import { Prisma } from "../../../prisma/client/client.ts";
import { managedBy } from "../../channels/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { MAX_LINKS } from "./links.ts";
import type { TrackedLink } from "./links.ts";

/** The latest retired ones: older ones are found in the file of /stats. */
const MAX_RETIRED = 20;

/** A channel's links in the order in which they were made; the retired ones at the end. */
export const listLinks = (platform: Platform, channelId: string): Promise<TrackedLink[]> =>
  readLinks(
    platform,
    Prisma.sql`
      (select * from tracked_link where channel_id = ${channelId} and retired_at is null
        order by created_at, id limit ${MAX_LINKS})
      union all
      (select * from tracked_link where channel_id = ${channelId} and retired_at is not null
        order by retired_at desc, id limit ${MAX_RETIRED})`,
  );

/** For whoever may manage its channel; undefined for everybody else, as for one that does not exist. */
export async function findLink(
  platform: Platform,
  { linkId, actorId }: { readonly linkId: string; readonly actorId: number },
): Promise<TrackedLink | undefined> {
  const where = { id: linkId, channel: managedBy(actorId) };
  if ((await platform.database.prisma.trackedLink.count({ where })) === 0) return undefined;
  const links = await readLinks(platform, Prisma.sql`select * from tracked_link where id = ${linkId}`);
  return links[0];
}

/** Each with what it brought: payments that were granted, and those of them for which a refund was asked. */
const readLinks = ({ database }: Platform, which: Prisma.Sql): Promise<TrackedLink[]> =>
  database.prisma.$queryRaw<TrackedLink[]>`
    select link.id, link.channel_id as "channelId", link.name, link.retired_at is not null as "isRetired",
           visits.opens, visits.people, ordered.orders, ordered.paid as "paidOrders", earned.*
      from (${which}) link
     cross join lateral (
           select coalesce(sum(opens), 0)::int as opens, count(*)::int as people
             from link_visit where link_id = link.id) visits
     cross join lateral (
           select count(*)::int as orders, count(paid_at)::int as paid from orders where link_id = link.id) ordered
     cross join lateral (
           select ${sums}
             from orders join payment on payment.order_id = orders.id
            where orders.link_id = link.id and payment.granted_at is not null) earned
     order by link.retired_at is not null, link.created_at, link.id`;

const sums = Prisma.raw(
  [
    ["stars", "currency = 'XTR'"],
    ["usdCents", "currency = 'USD'"],
    ["refundedStars", "currency = 'XTR' and refund_asked_at is not null"],
    ["refundedUsdCents", "currency = 'USD' and refund_asked_at is not null"],
  ]
    .map(([name, which]) => `coalesce(sum(credit_minor) filter (where ${which}), 0)::bigint as "${name}"`)
    .join(", "),
);
