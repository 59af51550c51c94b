import { defineScheduledJob } from "../platform/jobs/jobs.ts";
import { forgetUpdates } from "./received-updates.sql.ts";
import { DAY_MS } from "../platform/values/durations.ts";

// Telegram delivers an update for a day at most (Bot API, getUpdates). Two more days allow for a wrong clock.
const KEPT_MS = 3 * DAY_MS;

/** Deletes the updates that Telegram cannot deliver again, handled or not. */
export const forgetUpdatesJob = defineScheduledJob({
  name: "intake.forget-updates",
  // Once an hour, so that a busy bot deletes a part of a day at a time.
  schedule: { cron: "23 * * * *" },
  async run({ database }) {
    await forgetUpdates.run(database.prisma, { before: new Date(Date.now() - KEPT_MS) });
  },
});
