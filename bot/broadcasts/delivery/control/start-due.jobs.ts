import { audit } from "../../../platform/audit.ts";
import { permissions } from "../../../channels/index.ts";
import type { Transaction } from "../../../platform/database/database.ts";
import { defineScheduledJob, enqueue, job } from "../../../platform/jobs/jobs.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { LockedBroadcast } from "../../model/broadcast.sql.ts";
import { notifyNotSentContract, requestSending } from "../../model/request-jobs.ts";
import { claimScheduled } from "./control.sql.ts";
import { scheduleNextWeek, startLocked } from "./start-broadcast.ts";

export const startDueJob = defineScheduledJob({
  name: "broadcasts.start-due",
  // Send times are given in minutes.
  schedule: { cron: "* * * * *" },
  async run(platform) {
    const started = await startDueBroadcasts(platform);
    if (started > 0)
      platform.logger.info(
        { event: "scheduled_broadcasts_started", broadcasts: started },
        "Scheduled broadcasts are started",
      );
  },
});

/**
 * Starts each scheduled broadcast whose time has come, in a transaction of its own; after a downtime, late. Also requests
 * sending where a fault lost the job.
 *
 * @returns how many were due.
 */
export async function startDueBroadcasts(platform: Platform): Promise<number> {
  const { database, clock } = platform;
  let started = 0;
  for (;;) {
    const isOne = await database.prisma.$transaction(async (transaction) => {
      const due = await claimScheduled.first(transaction, { now: clock.now() });
      if (due !== undefined) await startDue(transaction, platform, due);
      return due !== undefined;
    });
    if (!isOne) break;
    started += 1;
  }
  const active = await database.prisma.broadcast.count({
    where: { OR: [{ state: "sending" }, { revision: { not: null } }] },
  });
  if (active > 0) await requestSending(database.prisma);
  return started;
}

async function startDue(transaction: Transaction, platform: Platform, due: LockedBroadcast): Promise<void> {
  const { broadcastId, channelId, actorId } = due;
  const where = { id: broadcastId };
  if (!(await permissions.isPermitted(transaction, { channelId, actorId, permission: "broadcasts.send" }))) {
    // The author does not manage the channel any more.
    await transaction.broadcast.update({ where, data: { state: "stopped", doneAt: platform.clock.now() } });
    await audit(transaction, platform, { actorId: null, action: "broadcast.stopped", subject: broadcastId });
    await enqueue(transaction, [job(notifyNotSentContract, { broadcastId })]);
    return;
  }
  // A scheduled broadcast is free, because nobody confirms a price at its send time.
  await transaction.broadcast.update({ where, data: { isPaid: false } });
  const started = await startLocked(transaction, platform, due);
  if (started.kind === "quota")
    await transaction.broadcast.update({ where, data: { scheduledAt: started.freeAt } });
  else await scheduleNextWeek(transaction, platform, broadcastId);
}
