import type { Platform } from "../../platform/platform.ts";

// Some 20 ms of row locks a statement; a renewal that waits for one does not notice.
const BATCH = 500;

/**
 * Sets the moments of every running subscription of a channel by the rules of now. Convergent: what fits already is not
 * written, so it may run again from any point.
 *
 * Nobody hears at once of a moment that passed before the change, and who is in the grace keeps what they were told. A
 * reminder that was due already is left to the claim, which sees what was delivered.
 */
export async function applyRules(
  { database }: Platform,
  { channelId, changedAt }: { readonly channelId: string; readonly changedAt: Date },
): Promise<void> {
  const rows = await database.prisma.subscription.findMany({
    // Its discussion group goes by the same rules.
    where: {
      channel: { OR: [{ id: channelId }, { discussionOfId: channelId }] },
      state: "active",
      expiresAt: { gt: changedAt },
    },
    select: { id: true },
  });
  for (let from = 0; from < rows.length; from += BATCH) {
    const ids = rows.slice(from, from + BATCH).map(({ id }) => id);
    await database.prisma.$executeRaw`
      with ruled as materialized (
        select s.id, s.expires_at, s.expires_at + make_interval(hours => c.grace_hours) as access_until,
               case when s.remind_at <= ${changedAt} then s.remind_at
                    else (select min(at) from reminder_moments(s.expires_at, c.reminder_days, c.grace_hours)
                           where at > ${changedAt}) end as remind_at
          from subscription s join channel c on c.id = s.channel_id
         where s.id = any(${ids}) and s.state = 'active' and s.expires_at > ${changedAt}
         order by s.id for update of s)
      update subscription s set access_until = ruled.access_until, remind_at = ruled.remind_at
        from ruled
       where s.id = ruled.id
         and (s.access_until, s.remind_at) is distinct from (ruled.access_until, ruled.remind_at)`;
  }
}
