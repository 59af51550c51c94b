import { Prisma } from "../../../prisma/client/client.ts";
import {
  defineCustomPlanStatement,
  integer,
  nullable,
  oneOf,
  telegramIdColumn,
  text,
  timestamp,
} from "../../platform/database/statement.ts";
import { permittedChannels } from "../../channels/index.ts";
import type { MemberQuery } from "./member-query.ts";

export const memberFilters = ["active", "soon", "paused", "ended", "special"] as const;
/** "soon": ends within a week, or in the grace period. "special": with an access override. */
export type MemberFilter = (typeof memberFilters)[number];

export type MemberSelection = { readonly channelId: string; readonly now: Date };

const SOON = "7 days";

const isSoon = (now: Date): Prisma.Sql => Prisma.sql`s.expires_at < ${now}::timestamptz + ${SOON}::interval`;

/** The counts of subscriptions, as four columns. An index holds all that they read. */
const stateCounts = (now: Date): Prisma.Sql => Prisma.sql`
  count(*) filter (where s.state = 'active') as active,
  count(*) filter (where s.state = 'active' and ${isSoon(now)}) as soon,
  count(*) filter (where s.state = 'paused') as paused, count(*) filter (where s.state in ('ending', 'ended')) as ended`;

/** An override hides the state of the subscription. */
export const countMembers = defineCustomPlanStatement({
  columns: { active: integer, soon: integer, paused: integer, ended: integer, special: integer },
  examples: [{ channelId: "", now: new Date() }],
  sql: ({ channelId, now }: MemberSelection) => Prisma.sql`
    select (every.active - hidden.active)::int as active, (every.soon - hidden.soon)::int as soon,
           (every.paused - hidden.paused)::int as paused, (every.ended - hidden.ended)::int as ended,
           (select count(*)::int from access_override where channel_id = ${channelId}) as special
      from (select ${stateCounts(now)} from subscription s where s.channel_id = ${channelId}) every,
           (select ${stateCounts(now)} from access_override o
              join subscription s on s.channel_id = o.channel_id and s.user_id = o.user_id
             where o.channel_id = ${channelId}) hidden`,
});

type Page = MemberSelection & {
  readonly filter: MemberFilter;
  readonly limit: number;
  readonly offset: number;
};

export const listMembersPage = defineCustomPlanStatement({
  columns: {
    userId: telegramIdColumn,
    /** Null: the person was never in the chat, and stays unnamed. */
    firstName: nullable(text),
    state: oneOf(["active", "grace", "paused", "ended", "banned", "allowed"]),
    date: nullable(timestamp),
  },
  examples: memberFilters.map((filter): Page => ({
    channelId: "",
    now: new Date(),
    filter,
    limit: 1,
    offset: 0,
  })),
  sql: ({ filter, limit, offset, ...selection }: Page) => Prisma.sql`
    select member.user_id, case when is_named then users.first_name end as first_name, state, date
      from (${selectPage[filter](selection, limit + offset)}) member join users on users.id = member.user_id
     order by ${orderOf[filter]} limit ${limit} offset ${offset}`,
});

/** The state of each, and the end or the beginning of the state. Each reads an index in the order of the page. */
const selectPage: Readonly<Record<MemberFilter, (selection: MemberSelection, most: number) => Prisma.Sql>> = {
  active: ({ channelId, now }, most) => selectRunning({ channelId, now }, Prisma.sql`true`, most),
  soon: ({ channelId, now }, most) => selectRunning({ channelId, now }, isSoon(now), most),
  paused: ({ channelId }) => Prisma.sql`
    select s.user_id, true as is_named, 'paused' as state, s.paused_at as date
      from subscription s where s.channel_id = ${channelId} and s.state = 'paused' and ${isNotHidden}`,
  ended: ({ channelId }, most) =>
    Prisma.join(
      ["ending", "ended"].map(
        (state) => Prisma.sql`
      (select s.user_id, true as is_named, 'ended' as state, s.expires_at as date
         from subscription s where s.channel_id = ${channelId} and s.state = ${state} and ${isNotHidden}
        order by s.expires_at desc, s.user_id desc limit ${most})`,
      ),
      " union all ",
    ),
  special: ({ channelId }) => Prisma.sql`
    select o.user_id, o.seen_inside or exists (
             select from subscription s where s.channel_id = o.channel_id and s.user_id = o.user_id) as is_named,
           case o.kind when 'allow' then 'allowed' else 'banned' end as state, o.created_at as date
      from access_override o where o.channel_id = ${channelId}`,
};

const isNotHidden = Prisma.sql`not exists (
  select from access_override o where o.channel_id = s.channel_id and o.user_id = s.user_id)`;

const selectRunning = (
  { channelId, now }: MemberSelection,
  condition: Prisma.Sql,
  most: number,
): Prisma.Sql => Prisma.sql`
  select s.user_id, true as is_named, case when s.expires_at <= ${now} then 'grace' else 'active' end as state,
         s.expires_at as date
    from subscription s
   where s.channel_id = ${channelId} and s.state = 'active' and ${condition} and ${isNotHidden}
   order by s.expires_at, s.user_id limit ${most}`;

const orderOf: Readonly<Record<MemberFilter, Prisma.Sql>> = {
  active: Prisma.sql`date nulls last, user_id`,
  soon: Prisma.sql`date, user_id`,
  paused: Prisma.sql`date desc, user_id`,
  ended: Prisma.sql`date desc, user_id desc`,
  special: Prisma.sql`date desc, user_id`,
};

type Search = {
  readonly actorId: number;
  /** Null: all channels that the actor manages. */
  readonly channelId: string | null;
  readonly query: MemberQuery;
  readonly limit: number;
};

const search = { actorId: 1, channelId: null, limit: 1 };

export const selectFound = defineCustomPlanStatement({
  columns: { channelId: text, title: text, userId: telegramIdColumn, firstName: nullable(text) },
  examples: [
    { ...search, query: { kind: "person", userId: 1 } },
    { ...search, query: { kind: "username", username: "" } },
    { ...search, query: { kind: "name", name: "" } },
  ],
  sql: ({ actorId, channelId, query, limit }: Search) => Prisma.sql`
    with managed as materialized (
      select id, title from channel
       where id in ${permittedChannels({ actorId, permission: "members.view" })}
         and (id = ${channelId} or ${channelId}::text is null)),
    hit as ${query.kind === "name" ? Prisma.sql`not materialized` : Prisma.sql`materialized`} (
      select u.id, u.first_name from users u where ${matches(query)}),
    member as (
      select s.channel_id, hit.id as user_id, hit.first_name, true as is_named
        from hit join subscription s on s.user_id = hit.id join managed m on m.id = s.channel_id
       union all
      select o.channel_id, hit.id, hit.first_name, o.seen_inside
        from hit join access_override o on o.user_id = hit.id join managed m on m.id = o.channel_id
       where not exists (select from subscription s where s.channel_id = o.channel_id and s.user_id = o.user_id))
    select m.id as channel_id, m.title, member.user_id, case when member.is_named then member.first_name end as first_name
      from member join managed m on m.id = member.channel_id
     where member.is_named or ${query.kind === "person"}::boolean
     order by first_name, member.user_id, m.title, m.id limit ${limit}`,
});

function matches(query: MemberQuery): Prisma.Sql {
  if (query.kind === "person") return Prisma.sql`u.id = ${query.userId}`;
  if (query.kind === "username") return Prisma.sql`lower(u.username) = ${query.username}`;
  const pattern = `%${query.name.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return Prisma.sql`(u.first_name ilike ${pattern} or u.username ilike ${pattern})`;
}
