import { defineScheduledJob } from "../../platform/jobs/jobs.ts";
import { scheduleRemovals } from "./schedule-removals.ts";
import { runSweepOnce } from "./sweep.ts";

export const sweepJob = defineScheduledJob({
  name: "subscriptions.sweep",
  // Schedules the removals of the coming minute, so access that a scheduled removal missed lasts at most a minute longer.
  schedule: { cron: "* * * * *" },
  async run(platform) {
    const swept = { ...(await runSweepOnce(platform)), ...(await scheduleRemovals(platform)) };
    if (swept.due + swept.reclaimed + swept.scheduled > 0)
      platform.logger.info({ event: "subscriptions_swept", ...swept }, "Subscriptions are swept");
  },
});
