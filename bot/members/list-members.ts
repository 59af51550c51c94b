import { Prisma } from "../../prisma/client/client.ts";
import { telegramId } from "../platform/values/domain.ts";
import type { Platform } from "../platform/platform.ts";

export const memberFilters = ["active", "soon", "paused", "ended", "special"] as const;
/** "soon": what ends within a week, or is in the grace. "special": banned or whitelisted. */
export type MemberFilter = (typeof memberFilters)[number];

export type ListedMember = {
  readonly userId: number;
  readonly name: string;
  /** "ending" counts as "ended" here; a standing goes before both. */
  readonly state: "active" | "grace" | "paused" | "ended" | "banned" | "whitelisted";
  /** The end, or since when; null: for life. */
  readonly date: Date | null;
};

export type MemberList = {
  readonly members: readonly ListedMember[];
  readonly counts: Readonly<Record<MemberFilter, number>>;
  /** The page that is shown: the last one where an earlier one was asked for that is no longer there. */
  readonly page: number;
  readonly pages: number;
};

/** A button each: more would not fit a telephone's screen. */
const PAGE = 10;
const SOON = "7 days";

/** A page of a channel's members, and how many there are of each kind. Who may look is the caller's to ask. */
export async function listMembers(
  { database, clock }: Platform,
  { channelId, filter, page: asked }: { channelId: string; filter: MemberFilter; page: number },
): Promise<MemberList> {
  const now = clock.now();
  const members = membersOf(channelId, now);
  const [counted] = await database.prisma.$queryRaw<Record<MemberFilter, number>[]>`
    with member as (${members})
    select count(*) filter (where ${where.active})::int as active, count(*) filter (where ${where.soon})::int as soon,
           count(*) filter (where ${where.paused})::int as paused, count(*) filter (where ${where.ended})::int as ended,
           count(*) filter (where ${where.special})::int as special from member`;
  const counts = counted ?? { active: 0, soon: 0, paused: 0, ended: 0, special: 0 };
  const pages = Math.max(1, Math.ceil(counts[filter] / PAGE));
  const page = Math.min(asked, pages - 1);
  const rows = await database.prisma.$queryRaw<MemberRow[]>`
    with member as (${members})
    select user_id, first_name, state, date from member join users on users.id = user_id
     where ${where[filter]} order by ${order[filter]}, user_id limit ${PAGE} offset ${page * PAGE}`;
  const listed = rows.map((row) => ({
    userId: telegramId(row.user_id),
    name: row.first_name,
    state: row.state,
    date: row.date,
  }));
  return { members: listed, counts, page, pages };
}

type MemberRow = { user_id: bigint; first_name: string; state: ListedMember["state"]; date: Date | null };

/** Everybody with a subscription or a standing: how they stand, and the moment that goes with it. */
const membersOf = (channelId: string, now: Date): Prisma.Sql => Prisma.sql`
  select user_id, coalesce(st.kind, case when s.state = 'active' and s.expires_at <= ${now} then 'grace'
                                         when s.state = 'ending' then 'ended' else s.state end) as state,
         case when st.kind is not null then st.created_at when s.state = 'paused' then s.paused_at
              else s.expires_at end as date,
         s.state = 'active' and s.expires_at < ${now}::timestamptz + ${SOON}::interval as is_soon
    from (select * from subscription where channel_id = ${channelId}) s
    full join (select * from standing where channel_id = ${channelId}) st using (user_id)`;

const where: Readonly<Record<MemberFilter, Prisma.Sql>> = {
  active: Prisma.sql`state in ('active', 'grace')`,
  soon: Prisma.sql`state in ('active', 'grace') and is_soon`,
  paused: Prisma.sql`state = 'paused'`,
  ended: Prisma.sql`state = 'ended'`,
  special: Prisma.sql`state in ('banned', 'whitelisted')`,
};

// What needs a look first comes first.
const order: Readonly<Record<MemberFilter, Prisma.Sql>> = {
  active: Prisma.sql`date nulls last`,
  soon: Prisma.sql`date`,
  paused: Prisma.sql`date desc`,
  ended: Prisma.sql`date desc`,
  special: Prisma.sql`date desc`,
};
