import { Prisma } from "../../../../prisma/client/client.ts";
import type { SqlClient } from "../../../platform/database/statement.ts";
import { bigint, defineCommand, defineStatement } from "../../../platform/database/statement.ts";
import type { Platform } from "../../../platform/platform.ts";
import { audienceKinds } from "../../model/audience.ts";
import type { Audience, AudienceKind } from "../../model/audience.ts";

type ChannelAudience = { readonly channelId: string; readonly audience: Audience };
type Selection = ChannelAudience & { readonly now: Date };

const examples = audienceKinds.flatMap((kind) =>
  [{ kind }, { kind, tierId: "", languageCode: "de" }].map((audience) => ({
    channelId: "",
    audience,
    now: new Date(),
  })),
);

/** How many people a broadcast would reach now. */
export async function countAudience(
  { database, clock }: Platform,
  channelAudience: ChannelAudience,
  client: SqlClient = database.prisma,
): Promise<number> {
  const row = await countSelected.first(client, { ...channelAudience, now: clock.now() });
  return Number(row?.count ?? 0);
}

export const countSelected = defineStatement({
  columns: { count: bigint },
  examples,
  sql: (selection: Selection) =>
    Prisma.sql`select count(*) as count from (${selectAudience(selection)}) selected`,
});

/** Inserts in the order of the key, which is the fastest. */
export const insertSelected = defineCommand({
  examples: examples.map((example) => ({ ...example, broadcastId: "" })),
  sql: ({ broadcastId, ...selection }: Selection & { readonly broadcastId: string }) => Prisma.sql`
    insert into broadcast_recipient (broadcast_id, user_id)
    select ${broadcastId}, user_id from (${selectAudience(selection)}) selected order by user_id`,
});

export const analyzeRecipients = defineCommand({
  examples: [{}],
  sql: () => Prisma.sql`analyze broadcast_recipient`,
});

/**
 * Stores the audience as the recipients of a broadcast and updates the statistics: without ANALYZE the planner scans a
 * table that grew by a million rows from end to end, and a claim takes 200 times as long.
 *
 * @returns how many.
 */
export async function insertRecipients(
  client: SqlClient,
  input: Selection & { readonly broadcastId: string },
): Promise<number> {
  const total = await insertSelected.run(client, input);
  if (total > 0) await analyzeRecipients.run(client, {});
  return total;
}

/**
 * The ids of the audience, each once, as `user_id`. "Everyone" has or had a subscription of the channel, made an order for
 * it, or opened its storefront. People who muted the channel, blocked the bot, never started the bot (as people of a member
 * import), or are banned from the channel are left out.
 */
export const selectAudience = ({
  channelId,
  audience: { kind, tierId, languageCode },
  now,
}: Selection): Prisma.Sql =>
  Prisma.sql`
    select u.id as user_id from (${selectKind(kind, { channelId, tierId }, now)}) k join users u on u.id = k.user_id
     where u.unreachable_since is null ${
       languageCode === undefined
         ? Prisma.empty
         : Prisma.sql`and lower(split_part(u.language_code, '-', 1)) = ${languageCode}`
     }
       and not exists (select from broadcast_opt_out m where m.user_id = u.id and m.channel_id = ${channelId})
       and not exists (select from access_override t
                        where t.user_id = u.id and t.channel_id = ${channelId} and t.kind = 'ban')`;

type Where = { readonly channelId: string; readonly tierId: string | undefined };

function selectKind(kind: AudienceKind, where: Where, now: Date): Prisma.Sql {
  if (kind === "everyone") return selectEveryone(where);
  if (kind === "never_paid")
    // A bundle of another channel may have opened this channel.
    return Prisma.sql`
      select e.user_id from (${selectEveryone(where)}) e
       where not exists (
         select 1 from orders o join payment p on p.order_id = o.id and p.granted_at is not null
           join opened_channel c on c.tier_version_id = o.tier_version_id and c.channel_id = ${where.channelId}
          where o.user_id = e.user_id)`;
  return Prisma.sql`${selectSubscribers(where)} and ${accessConditions[kind](now)}`;
}

/** Bound to the columns that decide about access. */
const accessConditions = {
  active: (now: Date) => Prisma.sql`s.state = 'active' and (s.expires_at is null or s.expires_at > ${now})`,
  in_grace: (now: Date) =>
    Prisma.sql`s.state = 'active' and s.expires_at <= ${now} and s.access_until > ${now}`,
  ended: (now: Date) =>
    Prisma.sql`(s.state in ('ending', 'ended') or s.state = 'active' and s.access_until <= ${now})`,
};

const selectSubscribers = ({ channelId, tierId }: Where): Prisma.Sql => Prisma.sql`
  select s.user_id from subscription s where s.channel_id = ${channelId} ${ofTier("s", tierId)}`;

const selectEveryone = (where: Where): Prisma.Sql => Prisma.sql`
  ${selectSubscribers(where)}
  union select o.user_id from orders o where o.channel_id = ${where.channelId} ${ofTier("o", where.tierId)}
  ${where.tierId === undefined ? Prisma.sql`union select v.user_id from storefront_visit v where v.channel_id = ${where.channelId}` : Prisma.empty}`;

const ofTier = (table: "s" | "o", tierId: string | undefined): Prisma.Sql =>
  tierId === undefined
    ? Prisma.empty
    : Prisma.sql`and ${Prisma.raw(table)}.tier_version_id in (select id from tier_version where tier_id = ${tierId})`;
