import { z } from "zod";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { checkPlaces } from "./check-places.ts";

export const checkPlacesJob = defineJob({
  // With a colon: graphile-worker's crontab takes no dot in a name.
  name: "channels:check_places",
  // The clock's own note of when it fell due: nothing that we need.
  payload: z.unknown(),
  async run(_payload, platform) {
    await checkPlaces(platform);
  },
});

// Every minute: so long a job may sleep that missed its channel's recovery. By its key one that waits is replaced.
export const channelCrontab = "* * * * * channels:check_places ?jobKey=channels:check_places";
