import { z } from "zod";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { claimDue } from "./claim-due.ts";

/** The janitor: whatever is open for too long without a word is asked about. */
export const checkOpen = defineJob({
  name: "payments.check-open",
  // The clock's own note of when it fell due: nothing that we need.
  payload: z.unknown(),
  async run(_payload, platform) {
    const claimed = await claimDue(platform);
    if (claimed.payments + claimed.checkouts > 0)
      platform.logger.info(claimed, "asking what became of payments");
  },
});

// Every minute, since the first check is five minutes after the last word. By its key one that waits is replaced.
export const checkOpenCrontab = "* * * * * payments.check-open ?jobKey=payments.check-open";
