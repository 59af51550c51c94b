import { z } from "zod";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { launchBroadcasts } from "./launch-broadcasts.ts";

const name = "broadcasts.launch";

/** Starts the broadcasts whose time has come. */
export const launchJob = defineJob({
  name,
  // The clock's own note of when it fell due: nothing that we need.
  payload: z.unknown(),
  async run(_payload, platform) {
    const launched = await launchBroadcasts(platform);
    if (launched > 0) platform.logger.info({ launched }, "broadcasts started by the clock");
  },
});

// Every minute: a time is given in minutes. By its key one that waits is replaced.
export const launchCrontab = `* * * * * ${name} ?jobKey=${name}`;
