import { newId } from "../../platform/values/ids.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { tellOwnerOfStuck } from "../tell-owner.jobs.ts";

// One lost right stops every removal of a channel at about the same time: one message speaks of all of them.
const QUIET_FOR = 24 * 60 * 60_000;

/** Has the channel's owner told that a removal gave up, at most once a day for a channel. */
export async function reportStuck(platform: Platform, subscriptionId: string): Promise<void> {
  const { database, clock } = platform;
  const now = clock.now();
  await database.prisma.$transaction(async (transaction) => {
    // The row lock makes two jobs that give up together come one after the other.
    const [channel] = await transaction.$queryRaw<{ id: string }[]>`
      select c.id from subscription s join channel c on c.id = s.channel_id
       where s.id = ${subscriptionId} for no key update of c`;
    if (channel === undefined) return;
    const count = await transaction.$executeRaw`
      insert into audit_entry (id, at, action, subject)
      select ${newId(now)}, ${now}, 'channel.removals_stuck', ${channel.id}
       where not exists (select 1 from audit_entry where subject = ${channel.id}
                         and action = 'channel.removals_stuck' and at > ${new Date(now.getTime() - QUIET_FOR)})`;
    if (count === 1) await enqueue(transaction, [job(tellOwnerOfStuck, { channelId: channel.id })]);
  });
}
