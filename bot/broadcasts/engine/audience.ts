import { z } from "zod";
import { Prisma } from "../../../prisma/client/client.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";

export const audienceKinds = ["everyone", "active", "in_grace", "ended", "never_paid"] as const;

/** Whom a broadcast goes to: one kind of people, of them those of one tier, of them those of one language. */
export const audience = z.object({
  kind: z.enum(audienceKinds),
  /** Whose subscription is of it; of those who never paid: who began to order it. */
  tierId: opaqueId.optional(),
  /** Of the language that they chose, or else of their Telegram's, the first part of its tag: "de" means "de-AT" too. */
  languageCode: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional(),
});
export type Audience = z.infer<typeof audience>;
export type AudienceKind = Audience["kind"];

export type AudienceOf = { readonly channelId: string; readonly audience: Audience };

/**
 * How many a broadcast would reach now. Everyone: whoever has or had a subscription of the channel, made an order there, or
 * opened the page on which it is sold. Always without those who muted the channel, blocked the bot (or never spoke to it,
 * as people of an imported list), or whom the channel banned.
 */
export async function countAudience({ database, clock }: Platform, of: AudienceOf): Promise<number> {
  const rows = await database.prisma.$queryRaw<{ count: bigint }[]>`
    select count(*) as count from (${selectAudience(of, clock.now())}) reached`;
  return Number(rows[0]?.count ?? 0);
}

/** The ids of the audience, each once, as `user_id`. */
export function selectAudience(
  { channelId, audience: { kind, tierId, languageCode } }: AudienceOf,
  now: Date,
): Prisma.Sql {
  const language =
    languageCode === undefined
      ? Prisma.empty
      : Prisma.sql`and lower(split_part(u.language_code, '-', 1)) = ${languageCode}`;
  return Prisma.sql`
    select u.id as user_id from (${known(kind, { channelId, tierId }, now)}) k join users u on u.id = k.user_id
     where u.unreachable_since is null ${language}
       and not exists (select from muted_channel m where m.user_id = u.id and m.channel_id = ${channelId})
       and not exists (select from standing t
                        where t.user_id = u.id and t.channel_id = ${channelId} and t.kind = 'banned')`;
}

type Where = { readonly channelId: string; readonly tierId: string | undefined };

function known(kind: AudienceKind, where: Where, now: Date): Prisma.Sql {
  if (kind === "everyone") return everyone(where);
  if (kind === "never_paid")
    // A tier of another channel may have opened this one.
    return Prisma.sql`
      select e.user_id from (${everyone(where)}) e
       where not exists (
         select from orders o join payment p on p.order_id = o.id and p.granted_at is not null
           join opened_channel c on c.tier_version_id = o.tier_version_id and c.channel_id = ${where.channelId}
          where o.user_id = e.user_id)`;
  return Prisma.sql`${subscribers(where)} and ${standings[kind](now)}`;
}

/** By the same columns that decide about access (bot/subscriptions/access/entitlement.ts). */
const standings = {
  active: (now: Date) => Prisma.sql`s.state = 'active' and (s.expires_at is null or s.expires_at > ${now})`,
  in_grace: (now: Date) =>
    Prisma.sql`s.state = 'active' and s.expires_at <= ${now} and s.access_until > ${now}`,
  ended: (now: Date) =>
    Prisma.sql`(s.state in ('ending', 'ended') or s.state = 'active' and s.access_until <= ${now})`,
};

const subscribers = ({ channelId, tierId }: Where): Prisma.Sql => Prisma.sql`
  select s.user_id from subscription s where s.channel_id = ${channelId} ${ofTier("s", tierId)}`;

const everyone = (where: Where): Prisma.Sql => Prisma.sql`
  ${subscribers(where)}
  union select o.user_id from orders o where o.channel_id = ${where.channelId} ${ofTier("o", where.tierId)}
  ${where.tierId === undefined ? Prisma.sql`union select v.user_id from visitor v where v.channel_id = ${where.channelId}` : Prisma.empty}`;

const ofTier = (table: "s" | "o", tierId: string | undefined): Prisma.Sql =>
  tierId === undefined
    ? Prisma.empty
    : Prisma.sql`and ${Prisma.raw(table)}.tier_version_id in (select id from tier_version where tier_id = ${tierId})`;
