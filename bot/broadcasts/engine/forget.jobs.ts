import { z } from "zod";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { forgetRecipients } from "./forget-recipients.ts";

const name = "broadcasts.forget";

export const forgetJob = defineJob({
  name,
  // The clock's own note of when it fell due: nothing that we need.
  payload: z.unknown(),
  async run(_payload, platform) {
    const forgotten = await forgetRecipients(platform);
    if (forgotten > 0) platform.logger.info({ forgotten }, "recipients of old broadcasts forgotten");
  },
});

// Once a night, at an odd minute: nothing waits for it.
export const forgetCrontab = `37 3 * * * ${name} ?jobKey=${name}`;
