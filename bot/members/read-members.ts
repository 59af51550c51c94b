import { Prisma } from "../../prisma/client/client.ts";
import type { Platform } from "../platform/platform.ts";

/** Everything about one member, as the file has it. */
export type MemberRecord = {
  readonly userId: bigint;
  readonly name: string;
  readonly username: string | null;
  /** Null: a standing without any time. */
  readonly state: string | null;
  readonly standing: string | null;
  readonly tier: string | null;
  readonly startedAt: Date | null;
  readonly expiresAt: Date | null;
  readonly accessUntil: Date | null;
  readonly pausedAt: Date | null;
  readonly endedAt: Date | null;
  readonly endReason: string | null;
  readonly membership: string | null;
  readonly membershipAt: Date | null;
  /** Those that gave access and did not go back. */
  readonly payments: number;
  readonly stars: bigint;
  readonly usdCents: bigint;
  readonly remindedAt: Date | null;
};

/** Some 1 MB; a channel of any size is read in pages of this many. */
const PAGE = 5_000;

/** Everybody with a subscription or a standing in a channel, by their id, page by page. */
export async function* readMembers(
  { database }: Platform,
  channelId: string,
  pageSize = PAGE,
): AsyncGenerator<readonly MemberRecord[]> {
  let after = 0n;
  for (;;) {
    const page = await database.prisma.$queryRaw<MemberRecord[]>(pageAfter(channelId, after, pageSize));
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return;
    after = last.userId;
  }
}

const pageAfter = (channelId: string, after: bigint, pageSize: number): Prisma.Sql => Prisma.sql`
  with member as materialized (
    select user_id from subscription where channel_id = ${channelId} and user_id > ${after}
    union
    select user_id from standing where channel_id = ${channelId} and user_id > ${after}
    order by user_id limit ${pageSize}),
  paid as (
    select o.user_id, count(*)::int as payments,
           coalesce(sum(p.amount_minor) filter (where p.currency = 'XTR'), 0)::bigint as stars,
           coalesce(sum(p.amount_minor) filter (where p.currency = 'USD'), 0)::bigint as usd_cents
      from member join orders o using (user_id)
      join payment p on p.order_id = o.id and p.granted_at is not null and p.refunded_at is null
     where o.tier_version_id in (select tier_version_id from opened_channel where channel_id = ${channelId})
     group by o.user_id)
  select u.id as "userId", u.first_name as name, u.username, s.state, st.kind as standing, v.name as tier,
         s.started_at as "startedAt", s.expires_at as "expiresAt", s.access_until as "accessUntil",
         s.paused_at as "pausedAt", s.ended_at as "endedAt", s.end_reason as "endReason", s.membership,
         s.membership_at as "membershipAt", coalesce(paid.payments, 0) as payments,
         coalesce(paid.stars, 0) as stars, coalesce(paid.usd_cents, 0) as "usdCents",
         (select max(delivered_at) from reminder where subscription_id = s.id) as "remindedAt"
    from member join users u on u.id = member.user_id
    left join subscription s on s.channel_id = ${channelId} and s.user_id = u.id
    left join standing st on st.channel_id = ${channelId} and st.user_id = u.id
    left join tier_version v on v.id = s.tier_version_id
    left join paid on paid.user_id = u.id
   order by u.id`;
