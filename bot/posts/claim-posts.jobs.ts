import { z } from "zod";
import { defineJob } from "../platform/jobs/jobs.ts";
import { claimPosts } from "./claim-posts.ts";

const name = "posts:claim";

export const claimPostsJob = defineJob({
  // With a colon, like the other names of the clock's.
  name,
  // The clock's own note of when it fell due: nothing that we need.
  payload: z.unknown(),
  async run(_payload, platform) {
    const claimed = await claimPosts(platform);
    if (claimed.due + claimed.refreshed > 0) platform.logger.info(claimed, "standing posts claimed");
  },
});

// Every minute: "at nine" is at nine, and a new price is in the channel while its owner still looks.
export const postCrontab = `* * * * * ${name} ?jobKey=${name}`;
