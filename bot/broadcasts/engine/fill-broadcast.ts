import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { audience, selectAudience } from "./audience.ts";
import { lockBroadcast } from "./lock-broadcast.ts";
import { runRequest } from "./run.jobs.ts";
import { showProgressSoon } from "./show-progress.ts";

// A million rows are written in some three seconds; ten times that is a machine in distress, and the job tries again.
const FILL_MS = 30_000;

/**
 * Writes down whom a broadcast goes to and lets it begin, in one transaction: a second run, or one after a kill, finds all of
 * it done or nothing. In the order of their ids, which the keys are written fastest in. The statistics come with it: a table
 * that just grew by a million rows is searched from end to end by a planner that does not know (ANALYZE makes a claim 200
 * times faster).
 */
export async function fillBroadcast(platform: Platform, broadcastId: string): Promise<void> {
  const { clock, database } = platform;
  await database.prisma.$transaction(
    async (transaction) => {
      const found = await lockBroadcast(transaction, broadcastId);
      if (found === undefined || (found.state !== "filling" && found.state !== "paused")) return;
      const broadcast = await transaction.broadcast.findUniqueOrThrow({ where: { id: broadcastId } });
      if (broadcast.total > 0) return;
      const now = clock.now();
      const of = { channelId: found.channelId, audience: audience.parse(broadcast.audience) };
      const total = await transaction.$executeRaw`
        insert into broadcast_recipient (broadcast_id, user_id)
        select ${broadcastId}, user_id from (${selectAudience(of, now)}) reached order by user_id`;
      const isDone = total === 0;
      await transaction.broadcast.update({
        where: { id: broadcastId },
        data: {
          total,
          ...(isDone ? { state: "done", doneAt: now, pauseReason: null } : {}),
          ...(!isDone && found.state === "filling" ? { state: "sending" } : {}),
        },
      });
      if (!isDone) {
        await transaction.$executeRaw`analyze broadcast_recipient`;
        await enqueue(transaction, [runRequest()]);
      }
      await showProgressSoon(transaction, broadcastId);
    },
    { timeout: FILL_MS },
  );
}
