import { z } from "zod";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { claimDueReminders } from "./claim-due.ts";

const name = "subscriptions:remind";

export const claimDueRemindersJob = defineJob({
  // With a colon, like the sweep's.
  name,
  // The clock's own note of when it fell due: nothing that we need.
  payload: z.unknown(),
  async run(_payload, platform) {
    const claimed = await claimDueReminders(platform);
    if (claimed.due > 0) platform.logger.info(claimed, "reminders claimed");
  },
});

// Every minute, so that "your time is over, and you may stay until …" comes when it is over and not an hour later.
export const reminderCrontab = `* * * * * ${name} ?jobKey=${name}`;
