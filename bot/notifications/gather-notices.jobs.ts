import { z } from "zod";
import { defineJob, enqueue, job } from "../platform/jobs/jobs.ts";
import type { JobKind } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import { gatherNotices } from "./gather-notices.ts";

const name = "notifications:gather";

export const gatherNoticesJob: JobKind = defineJob({
  // With a colon, like all that the clock starts.
  name,
  // The clock's own note of when it fell due: nothing that we need.
  payload: z.unknown(),
  // Behind what somebody waits for.
  priority: 10,
  async run(_payload, platform) {
    const { events, notices, nextAt } = await gatherNotices(platform);
    if (nextAt !== null) await comeAgain(platform, nextAt);
    if (events > 0) platform.logger.info({ events, notices }, "gathered for owners");
  },
});

// What is due later than the clock's next round is found by it.
const ROUND_MS = 60_000;
// Never so soon that one follows the other without a pause.
const PAUSE_MS = 1_000;

/** A message that becomes due before the clock's next round does not wait for it. The queue runs on real time. */
async function comeAgain({ database, clock }: Platform, at: Date): Promise<void> {
  const wait = Math.max(at.getTime() - clock.now().getTime(), PAUSE_MS);
  if (wait >= ROUND_MS) return;
  const again = job(gatherNoticesJob, {}, { key: `${name}:soon`, runAt: new Date(Date.now() + wait) });
  await enqueue(database.prisma, [again]);
}

// Every minute, and in between where something is about to be told: nothing is asked of the transaction of a payment, whose
// commit a job would slow down.
export const notificationCrontab = `* * * * * ${name} ?jobKey=${name}`;
