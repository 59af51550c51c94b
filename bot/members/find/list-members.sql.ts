import { Prisma } from "../../../prisma/client/client.ts";
import {
  defineStatement,
  integer,
  nullable,
  oneOf,
  telegramIdColumn,
  text,
  timestamp,
} from "../../platform/database/statement.ts";

export const memberFilters = ["active", "soon", "paused", "ended", "special"] as const;
/** "soon": ends within a week, or in the grace period. "special": with an access override. */
export type MemberFilter = (typeof memberFilters)[number];

type Selection = { readonly channelId: string; readonly now: Date };

export const countMembers = defineStatement({
  columns: { active: integer, soon: integer, paused: integer, ended: integer, special: integer },
  examples: [{ channelId: "", now: new Date() }],
  sql: (selection: Selection) => Prisma.sql`
    with member as (${selectMembers(selection)})
    select count(*) filter (where ${where.active})::int as active, count(*) filter (where ${where.soon})::int as soon,
           count(*) filter (where ${where.paused})::int as paused, count(*) filter (where ${where.ended})::int as ended,
           count(*) filter (where ${where.special})::int as special from member`,
});

type Page = Selection & { readonly filter: MemberFilter; readonly limit: number; readonly offset: number };

export const listMembersPage = defineStatement({
  columns: {
    userId: telegramIdColumn,
    /** Null: the person was never in the chat, and stays unnamed. */
    firstName: nullable(text),
    state: oneOf(["active", "grace", "paused", "ended", "banned", "allowed"]),
    date: nullable(timestamp),
  },
  examples: (["active", "soon", "paused", "ended", "special"] as const).map((filter): Page => ({
    channelId: "",
    now: new Date(),
    filter,
    limit: 1,
    offset: 0,
  })),
  sql: ({ filter, limit, offset, ...selection }: Page) => Prisma.sql`
    with member as (${selectMembers(selection)})
    select user_id, case when is_named then first_name end as first_name, state, date from member join users on users.id = user_id
     where ${where[filter]} order by ${order[filter]}, user_id limit ${limit} offset ${offset}`,
});

const SOON = "7 days";

/** Everybody with a subscription or an access override: the state, and the end or the beginning of the state. */
const selectMembers = ({ channelId, now }: Selection): Prisma.Sql => Prisma.sql`
  select user_id, coalesce(case st.kind when 'allow' then 'allowed' when 'ban' then 'banned' end,
                  case when s.state = 'active' and s.expires_at <= ${now} then 'grace'
                       when s.state = 'ending' then 'ended' else s.state end) as state,
         case when st.kind is not null then st.created_at when s.state = 'paused' then s.paused_at
              else s.expires_at end as date,
         s.user_id is not null or st.seen_inside as is_named,
         s.state = 'active' and s.expires_at < ${now}::timestamptz + ${SOON}::interval as is_soon
    from (select * from subscription where channel_id = ${channelId}) s
    full join (select * from access_override where channel_id = ${channelId}) st using (user_id)`;

const where: Readonly<Record<MemberFilter, Prisma.Sql>> = {
  active: Prisma.sql`state in ('active', 'grace')`,
  soon: Prisma.sql`state in ('active', 'grace') and is_soon`,
  paused: Prisma.sql`state = 'paused'`,
  ended: Prisma.sql`state = 'ended'`,
  special: Prisma.sql`state in ('banned', 'allowed')`,
};

const order: Readonly<Record<MemberFilter, Prisma.Sql>> = {
  active: Prisma.sql`date nulls last`,
  soon: Prisma.sql`date`,
  paused: Prisma.sql`date desc`,
  ended: Prisma.sql`date desc`,
  special: Prisma.sql`date desc`,
};
