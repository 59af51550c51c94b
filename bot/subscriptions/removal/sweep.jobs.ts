import { z } from "zod";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { planEnds } from "./plan-ends.ts";
import { runSweepOnce } from "./sweep.ts";

export const sweepJob = defineJob({
  // With a colon: graphile-worker's crontab takes no dot in a name.
  name: "subscriptions:sweep",
  // The clock's own note of when it fell due: nothing that we need.
  payload: z.unknown(),
  async run(_payload, platform) {
    const swept = { ...(await runSweepOnce(platform)), ...(await planEnds(platform)) };
    if (swept.due + swept.reclaimed + swept.planned > 0) platform.logger.info(swept, "subscriptions swept");
  },
});

// Every minute, for what ends in the next one; and for what was missed, which then lasts at most that much longer. By its key one that waits is replaced, so
// that a database that was down for an hour does not find sixty.
export const subscriptionCrontab = "* * * * * subscriptions:sweep ?jobKey=subscriptions:sweep";
