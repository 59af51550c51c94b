import { z } from "zod";
import { defineJob } from "../platform/jobs/jobs.ts";
import { followChannels } from "./follow-channels.ts";

export const followChannelsJob = defineJob({
  name: "payments.follow-channels",
  // The clock's own note of when it fell due: nothing that we need.
  payload: z.unknown(),
  async run(_payload, platform) {
    const followed = await followChannels(platform);
    if (followed.stopped + followed.offered > 0)
      platform.logger.info(followed, "renewals of channels that stopped or work again");
  },
});

// Every ten minutes: after a day without the channel, that is early enough. By its key one that waits is replaced.
export const followChannelsCrontab = "*/10 * * * * payments.follow-channels ?jobKey=payments.follow-channels";
