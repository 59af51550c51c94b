import { Prisma } from "../../../../prisma/client/client.ts";
import { rememberLargeCounts } from "../../../platform/database/large-counts.ts";
import type { SqlClient } from "../../../platform/database/statement.ts";
import {
  bigint,
  defineCommand,
  definePlannedCommand,
  definePlannedStatement,
  defineStatement,
  telegramIdColumn,
} from "../../../platform/database/statement.ts";
import { audienceKinds } from "../../model/audience.ts";
import type { Audience } from "../../model/audience.ts";

/** User ids above one and up to another. */
type IdRange = { readonly after: number; readonly until?: number };
type ChannelAudience = { readonly channelId: string; readonly audience: Audience };
type Selection = ChannelAudience & {
  readonly now: Date;
  /** Only people with these ids. */
  readonly range?: IdRange;
};
const examples = audienceKinds.flatMap((kind) =>
  [{ kind }, { kind, tierId: "", languageCode: "de" }].map((audience) => ({
    channelId: "",
    audience,
    now: new Date(),
  })),
);

/** How many people a broadcast would reach. A count above 10,000 may be a minute old. */
export const countAudience = rememberLargeCounts({
  keyOf: ({ channelId, audience: { kind, tierId, languageCode } }: ChannelAudience) =>
    [channelId, kind, tierId, languageCode].join(" "),
  read: ({ database, clock }, channelAudience) =>
    countAudienceNow(database.prisma, { ...channelAudience, now: clock.now() }),
  largestOf: (count) => count,
});

export async function countAudienceNow(client: SqlClient, selection: Selection): Promise<number> {
  const row = await countSelected.first(client, selection);
  return Number(row?.count ?? 0);
}

export const countSelected = definePlannedStatement({
  columns: { count: bigint },
  examples,
  sql: (selection: Selection) =>
    Prisma.sql`select count(*) as count from (${selectAudience(selection)}) selected`,
});

export const findLastStored = defineStatement({
  columns: { userId: telegramIdColumn },
  examples: [{ broadcastId: "" }],
  sql: ({ broadcastId }: { readonly broadcastId: string }) => Prisma.sql`
    select user_id from broadcast_recipient where broadcast_id = ${broadcastId} order by user_id desc limit 1`,
});

/** The last of the next candidates; no row: fewer are left. */
export const findPageEnd = definePlannedStatement({
  columns: { userId: telegramIdColumn },
  examples: examples.map((example) => ({ ...example, range: { after: 0 }, most: 1 })),
  sql: ({ most, ...selection }: Selection & { readonly most: number }) => Prisma.sql`
    select user_id from (${selectCandidates(selection)}) found order by user_id offset ${most - 1} limit 1`,
});

/** Inserts in the order of the key, which is the fastest. A repeated run stores nobody twice. */
export const insertSelected = definePlannedCommand({
  examples: examples.flatMap((example) =>
    [{ after: 0 }, { after: 0, until: 1 }].map((range) => ({ ...example, range, broadcastId: "" })),
  ),
  sql: ({ broadcastId, ...selection }: Selection & { readonly broadcastId: string }) => Prisma.sql`
    insert into broadcast_recipient (broadcast_id, user_id)
    select ${broadcastId}, user_id from (${selectAudience(selection)}) selected order by user_id
        on conflict do nothing`,
});

/** Without new statistics the planner scans a table that grew by a million rows from end to end: a claim takes 200 times as long. */
export const analyzeRecipients = defineCommand({
  examples: [{}],
  sql: () => Prisma.sql`analyze broadcast_recipient`,
});

/**
 * The ids of the audience, each once, as `user_id`. "Everyone" has or had a subscription of the channel, made an order for
 * it, or opened its storefront. People who muted the channel, blocked the bot, never started the bot (as people of a member
 * import), or are banned from the channel are left out.
 */
export const selectAudience = (selection: Selection): Prisma.Sql => {
  const {
    channelId,
    audience: { kind, languageCode },
    range,
  } = selection;
  return Prisma.sql`
    select u.id as user_id from (${selectCandidates(selection)}) k join users u on u.id = k.user_id
     where u.unreachable_since is null ${inRange("u.id", range)} ${
       languageCode === undefined
         ? Prisma.empty
         : Prisma.sql`and lower(split_part(u.language_code, '-', 1)) = ${languageCode}`
     }
       and not exists (select from broadcast_opt_out m where m.user_id = u.id and m.channel_id = ${channelId})
       and not exists (select from access_override t
                        where t.user_id = u.id and t.channel_id = ${channelId} and t.kind = 'ban')
       ${kind === "never_paid" ? hasNotPaid(channelId, range) : Prisma.empty}`;
};

/** A bundle of another channel may have opened the channel. */
const hasNotPaid = (channelId: string, range: IdRange | undefined): Prisma.Sql => Prisma.sql`
  and not exists (
    select from orders o
     where o.user_id = u.id and o.paid_at is not null ${inRange("o.user_id", range)}
       and o.tier_version_id = any(array(
             select c.tier_version_id from opened_channel c where c.channel_id = ${channelId})))`;

function selectCandidates({ channelId, audience: { kind, tierId }, now, range }: Selection): Prisma.Sql {
  const where = { channelId, tierId, range };
  if (kind === "everyone" || kind === "never_paid") return selectEveryone(where);
  return Prisma.sql`${selectSubscribers(where)} and ${accessConditions[kind](now)}`;
}

type Where = {
  readonly channelId: string;
  readonly tierId: string | undefined;
  readonly range: IdRange | undefined;
};

/** Bound to the columns that decide about access. */
const accessConditions = {
  active: (now: Date) => Prisma.sql`s.state = 'active' and (s.expires_at is null or s.expires_at > ${now})`,
  in_grace: (now: Date) =>
    Prisma.sql`s.state = 'active' and s.expires_at <= ${now} and s.access_until > ${now}`,
  ended: (now: Date) =>
    Prisma.sql`(s.state in ('ending', 'ended') or s.state = 'active' and s.access_until <= ${now})`,
};

const selectSubscribers = ({ channelId, tierId, range }: Where): Prisma.Sql => Prisma.sql`
  select s.user_id from subscription s
   where s.channel_id = ${channelId} ${inRange("s.user_id", range)} ${ofTier("s", tierId)}`;

const selectEveryone = (where: Where): Prisma.Sql => Prisma.sql`
  ${selectSubscribers(where)}
  union select o.user_id from orders o
   where o.channel_id = ${where.channelId} ${inRange("o.user_id", where.range)} ${ofTier("o", where.tierId)}
  ${where.tierId === undefined ? selectVisitors(where) : Prisma.empty}`;

const selectVisitors = ({ channelId, range }: Where): Prisma.Sql => Prisma.sql`
  union select v.user_id from storefront_visit v where v.channel_id = ${channelId} ${inRange("v.user_id", range)}`;

const ofTier = (table: "s" | "o", tierId: string | undefined): Prisma.Sql =>
  tierId === undefined
    ? Prisma.empty
    : Prisma.sql`and ${Prisma.raw(table)}.tier_version_id in (select id from tier_version where tier_id = ${tierId})`;

/** Stands at each table, because Postgres does not carry a comparison over a join. */
function inRange(
  column: "u.id" | "s.user_id" | "o.user_id" | "v.user_id",
  range: IdRange | undefined,
): Prisma.Sql {
  if (range === undefined) return Prisma.empty;
  const id = Prisma.raw(column);
  const { after, until } = range;
  return until === undefined
    ? Prisma.sql`and ${id} > ${after}`
    : Prisma.sql`and ${id} > ${after} and ${id} <= ${until}`;
}
