import type { Platform } from "../../platform/platform.ts";
import { standingOf } from "../access/standing.ts";
import type { Standing } from "../access/standing.ts";

/** What a person has in one of the channels that a version of a tier opens. */
export type Holding = {
  readonly channelId: string;
  readonly channelTitle: string;
  /** Whether it is a discussion group, which comes along with its channel. */
  readonly isDiscussion: boolean;
  /** Until when; null: for life; undefined: they have nothing, or it is over. */
  readonly end: Date | null | undefined;
  /** Whether their time stands still: the end is then the one that they have if it goes on now. */
  readonly isPaused: boolean;
  /** What they have; undefined: the time was given, not bought. */
  readonly tierId: string | undefined;
  readonly tierName: string | undefined;
  readonly standing: Standing | undefined;
};

type Row = {
  channel_id: string;
  title: string;
  is_discussion: boolean;
  is_held: boolean;
  expires_at: Date | null;
  paused_at: Date | null;
  tier_id: string | null;
  tier_name: string | null;
  standing: string | null;
};

/** One for each channel that the version opens, its own first. One statement, since Telegram waits for it (10 s). */
export async function findHoldings(
  { database, clock }: Pick<Platform, "database" | "clock">,
  { userId, tierVersionId }: { readonly userId: number; readonly tierVersionId: string },
): Promise<readonly Holding[]> {
  const rows = await database.prisma.$queryRaw<Row[]>`
    select c.id as channel_id, c.title, c.discussion_of_id is not null as is_discussion,
           s.id is not null as is_held, s.expires_at, s.paused_at,
           held.tier_id, held.name as tier_name, st.kind as standing
      from opened_channel o
      join tier_version v on v.id = o.tier_version_id
      join tier t on t.id = v.tier_id
      join channel c on c.id = o.channel_id
      left join subscription s on s.channel_id = c.id and s.user_id = ${userId}
      left join tier_version held on held.id = s.tier_version_id
      left join standing st on st.channel_id = c.id and st.user_id = ${userId}
     where o.tier_version_id = ${tierVersionId}
     order by c.id <> t.channel_id, c.created_at, c.id`;
  const now = clock.now();
  return rows.map((row) => ({
    channelId: row.channel_id,
    channelTitle: row.title,
    isDiscussion: row.is_discussion,
    end: row.is_held ? endIn(row, now) : undefined,
    isPaused: row.paused_at !== null,
    tierId: row.tier_id ?? undefined,
    tierName: row.tier_name ?? undefined,
    standing: row.standing === null ? undefined : standingOf(row.standing),
  }));
}

function endIn({ expires_at: end, paused_at: pausedAt }: Row, now: Date): Date | null | undefined {
  if (end === null) return null;
  const stoodStill = pausedAt === null ? 0 : now.getTime() - pausedAt.getTime();
  const effective = new Date(end.getTime() + stoodStill);
  return effective > now ? effective : undefined;
}
