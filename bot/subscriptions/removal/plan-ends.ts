import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { removalOf } from "./remove-expired.jobs.ts";

// The sweep comes again a minute later; what begins meanwhile is not over before it, or is taken by the one after.
const AHEAD_MS = 60_000;
// An end is over when it has passed by every clock: this program's, the database's, Telegram's.
const CLOCKS_DIFFER_MS = 1_000;

/**
 * Has each removal of the coming minute begin at its second instead of at the next sweep. Whether it is due then the job
 * asks itself, so a renewal needs to know nothing of it; the sweep finds what was planned and got lost. Safe to repeat.
 *
 * @returns how many there are.
 */
export async function planEnds({
  database,
  clock,
}: Pick<Platform, "database" | "clock">): Promise<{ readonly planned: number }> {
  const now = clock.now();
  return database.prisma.$transaction(async (transaction) => {
    const rows = await transaction.$queryRaw<{ id: string; channel_id: string; access_until: Date }[]>`
      select s.id, s.channel_id, s.access_until
        from subscription s join channel c on c.id = s.channel_id and c.state = 'connected'
       where s.state = 'active' and s.access_until > ${now}
         and s.access_until <= ${new Date(now.getTime() + AHEAD_MS)}`;
    await enqueue(
      transaction,
      rows.map(({ id, channel_id: channelId, access_until: end }) => ({
        ...removalOf({ subscriptionId: id, channelId }),
        // The queue runs on real time.
        runAt: new Date(Date.now() + (end.getTime() - now.getTime()) + CLOCKS_DIFFER_MS),
      })),
    );
    return { planned: rows.length };
  });
}
