import { z } from "zod";
import { opaqueId } from "../platform/values/domain.ts";
import { defineJob } from "../platform/jobs/jobs.ts";
import { postKinds } from "./kinds.ts";
import { publishPost } from "./publish-post.ts";

/** Posts one of the two, in place of the one that stands there. */
export const publishPostJob = defineJob({
  name: "posts.publish",
  payload: z.object({ channelId: opaqueId, kind: z.enum(postKinds), postId: opaqueId }),
  // Buyers go first.
  priority: 10,
  async run(payload, platform) {
    await publishPost(platform, payload);
  },
});
