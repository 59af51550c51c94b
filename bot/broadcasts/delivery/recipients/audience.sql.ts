import { Prisma } from "../../../../prisma/client/client.ts";
import { keepForMinute } from "../../../platform/runtime/kept-answers.ts";
import type { SqlClient } from "../../../platform/database/statement.ts";
import {
  bigint,
  defineCommand,
  defineCustomPlanCommand,
  defineCustomPlanStatement,
  defineStatement,
  list,
  telegramIdColumn,
  text,
} from "../../../platform/database/statement.ts";
import { entitlement } from "../../../subscriptions/index.ts";
import { audienceKinds } from "../../model/audience.ts";
import type { Audience } from "../../model/audience.ts";

/** User ids above one and up to another. */
type IdRange = { readonly after: number; readonly until?: number };
type ChannelAudience = { readonly channelId: string; readonly audience: Audience };
type Versions = {
  /** The versions of the audience's tier; undefined: of any tier. */
  readonly ofTier: readonly string[] | undefined;
  /** The versions that open the channel, its bundles included. */
  readonly opening: readonly string[];
};
type Selection = ChannelAudience & {
  readonly now: Date;
  readonly versions: Versions;
  /** Only people with these ids. */
  readonly range?: IdRange;
};
const examples = audienceKinds.flatMap((kind) =>
  [{ kind }, { kind, tierId: "", languageCode: "de" }].map((audience) => ({
    channelId: "",
    audience,
    now: new Date(),
    versions: { ofTier: "tierId" in audience ? [""] : undefined, opening: [""] },
  })),
);

export const findVersions = defineStatement({
  columns: { ofTier: list(text), opening: list(text) },
  examples: [{ channelId: "", tierId: "" }],
  sql: ({ channelId, tierId }: { readonly channelId: string; readonly tierId: string | null }) => Prisma.sql`
    select array(select id from tier_version where tier_id = ${tierId}) as of_tier,
           array(select tier_version_id from opened_channel where channel_id = ${channelId}) as opening`,
});

/** The versions go into the statement as values: Postgres knows how many people have each, and does not know that for a subquery. */
export async function readSelection(
  client: SqlClient,
  { channelId, audience, now }: ChannelAudience & { readonly now: Date },
): Promise<Selection> {
  const { tierId = null } = audience;
  const found = await findVersions.first(client, { channelId, tierId });
  const { ofTier = [], opening = [] } = found ?? {};
  return { channelId, audience, now, versions: { ofTier: tierId === null ? undefined : ofTier, opening } };
}

/** How many people a broadcast would reach. For a large channel the count may be a minute old. */
export const countAudience = keepForMinute({
  keyOf: ({ channelId, audience: { kind, tierId, languageCode } }: ChannelAudience) =>
    [channelId, kind, tierId, languageCode].join(" "),
  isLarge: (platform, { channelId }) => entitlement.areLarge(platform, [channelId]),
  read: ({ database, clock }, channelAudience) =>
    countAudienceNow(database.prisma, { ...channelAudience, now: clock.now() }),
});

export async function countAudienceNow(
  client: SqlClient,
  audience: ChannelAudience & { readonly now: Date },
): Promise<number> {
  const row = await countSelected.first(client, await readSelection(client, audience));
  return Number(row?.count ?? 0);
}

export const countSelected = defineCustomPlanStatement({
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
export const findPageEnd = defineCustomPlanStatement({
  columns: { userId: telegramIdColumn },
  examples: examples.map((example) => ({ ...example, range: { after: 0 }, most: 1 })),
  sql: ({ most, ...selection }: Selection & { readonly most: number }) => Prisma.sql`
    select user_id from (${selectCandidates(selection)}) found order by user_id offset ${most - 1} limit 1`,
});

/** Inserts in the order of the key, which is the fastest. A repeated run stores nobody twice. */
export const insertSelected = defineCustomPlanCommand({
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
    versions,
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
       ${kind === "never_paid" ? hasNotPaid(versions.opening, range) : Prisma.empty}`;
};

/** A bundle of another channel may have opened the channel. */
const hasNotPaid = (opening: readonly string[], range: IdRange | undefined): Prisma.Sql => Prisma.sql`
  and not exists (
    select from orders o
     where o.user_id = u.id and o.paid_at is not null ${inRange("o.user_id", range)}
       and o.tier_version_id = any(${opening}))`;

function selectCandidates({ channelId, audience: { kind }, now, range, versions }: Selection): Prisma.Sql {
  const where = { channelId, versions: versions.ofTier, range };
  if (kind === "everyone" || kind === "never_paid") return selectEveryone(where);
  return Prisma.sql`${selectSubscribers(where)} and ${accessConditions[kind](now)}`;
}

type Where = {
  readonly channelId: string;
  readonly versions: readonly string[] | undefined;
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

const selectSubscribers = ({ channelId, versions, range }: Where): Prisma.Sql => Prisma.sql`
  select s.user_id from subscription s
   where s.channel_id = ${channelId} ${inRange("s.user_id", range)} ${ofVersions("s", versions)}`;

const selectEveryone = (where: Where): Prisma.Sql => Prisma.sql`
  ${selectSubscribers(where)}
  union select o.user_id from orders o
   where o.channel_id = ${where.channelId} ${inRange("o.user_id", where.range)} ${ofVersions("o", where.versions)}
  ${where.versions === undefined ? selectVisitors(where) : Prisma.empty}`;

const selectVisitors = ({ channelId, range }: Where): Prisma.Sql => Prisma.sql`
  union select v.user_id from storefront_visit v where v.channel_id = ${channelId} ${inRange("v.user_id", range)}`;

const ofVersions = (table: "s" | "o", versions: readonly string[] | undefined): Prisma.Sql =>
  versions === undefined
    ? Prisma.empty
    : Prisma.sql`and ${Prisma.raw(table)}.tier_version_id = any(${versions})`;

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
