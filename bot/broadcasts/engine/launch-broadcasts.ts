import { mayManage } from "../../channels/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { telegramId } from "../../platform/values/domain.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import type { LockedBroadcast } from "./lock-broadcast.ts";
import { runRequest } from "./run.jobs.ts";
import { scheduleNext } from "./schedule-next.ts";
import { beginBroadcast } from "./start-broadcast.ts";

/**
 * Starts what is due by the clock, each in a transaction of its own; several processes at once start different ones. What was
 * due while nothing ran starts late. @returns how many.
 */
export async function launchBroadcasts(platform: Platform): Promise<number> {
  const { database, clock } = platform;
  let launched = 0;
  for (;;) {
    const isOne = await database.prisma.$transaction(async (transaction) => {
      const rows = await transaction.$queryRaw<LockedBroadcast[]>`
        select id as "broadcastId", channel_id as "channelId", actor_id as "actorId", state from broadcast
         where state = 'scheduled' and scheduled_at <= ${clock.now()}
         order by scheduled_at limit 1 for update skip locked`;
      const [due] = rows;
      if (due !== undefined) await launch(transaction, platform, due);
      return due !== undefined;
    });
    if (!isOne) break;
    launched += 1;
  }
  // Whatever a fault left without a job: one that is there already is replaced.
  const running = await database.prisma.broadcast.count({
    where: { OR: [{ state: "sending" }, { revising: { not: null } }] },
  });
  if (running > 0) await enqueue(database.prisma, [runRequest()]);
  return launched;
}

async function launch(transaction: Transaction, platform: Platform, due: LockedBroadcast): Promise<void> {
  const { broadcastId, channelId } = due;
  const where = { id: broadcastId };
  if (!(await mayManage(transaction, { channelId, actorId: telegramId(due.actorId) }))) {
    // Whoever wrote it does not speak for the channel any more.
    await transaction.broadcast.update({ where, data: { state: "stopped", doneAt: platform.clock.now() } });
    return;
  }
  const begun = await beginBroadcast(transaction, platform, due);
  if (begun.kind === "quota")
    await transaction.broadcast.update({ where, data: { scheduledAt: begun.freeAt } });
  else await scheduleNext(transaction, platform, broadcastId);
}
