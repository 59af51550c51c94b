import type { Platform } from "../../platform/platform.ts";

export type Together = {
  /** The one of them through which all are spoken of. */
  readonly speaksId: string;
  /** The channels that end with it; discussion groups, which go with their channel, are not named. */
  readonly titles: readonly string[];
};

type Row = { id: string; title: string; is_discussion: boolean };

/**
 * Subscriptions of a person that end as one: what one tier opened, and the discussion groups of it. The one for the tier's
 * own channel speaks for those that end at the same moment; where somebody had time left in one of them, it ends and is
 * spoken of by itself. After the end it is the access that ends, so channels with another grace speak for themselves too,
 * and nothing waits for one whose removal does not work.
 */
export async function findTogether({ database, clock }: Platform, subscriptionId: string): Promise<Together> {
  const rows = await database.prisma.$queryRaw<Row[]>`
    select other.id, c.title, c.discussion_of_id is not null as is_discussion
      from subscription mine
      join channel my_channel on my_channel.id = mine.channel_id
      join subscription other on other.user_id = mine.user_id and other.expires_at = mine.expires_at
      join channel c on c.id = other.channel_id
      left join tier_version v on v.id = other.tier_version_id
      left join tier t on t.id = v.tier_id
     where mine.id = ${subscriptionId}
       and (other.id = mine.id
            or (other.tier_version_id = mine.tier_version_id or c.discussion_of_id = mine.channel_id
                or my_channel.discussion_of_id = c.id)
               and other.state <> 'paused' and other.removal_failure is null
               and (mine.expires_at > ${clock.now()} or other.access_until = mine.access_until)
               and not exists (
                 select 1 from standing where standing.channel_id = c.id and standing.user_id = other.user_id))
     order by is_discussion, t.channel_id is distinct from c.id, other.id`;
  const [first] = rows;
  const named = rows.filter((row) => !row.is_discussion);
  return {
    speaksId: first?.id ?? subscriptionId,
    titles: (named.length === 0 ? rows : named).map(({ title }) => title),
  };
}
