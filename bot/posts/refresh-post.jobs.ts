import { z } from "zod";
import { opaqueId } from "../platform/values/domain.ts";
import { defineJob } from "../platform/jobs/jobs.ts";
import { postKinds } from "./kinds.ts";
import { refreshPost } from "./refresh-post.ts";

/** Brings what stands in a channel up to date. */
export const refreshPostJob = defineJob({
  name: "posts.refresh",
  payload: z.object({ channelId: opaqueId, kind: z.enum(postKinds) }),
  priority: 10,
  async run(payload, platform) {
    await refreshPost(platform, payload);
  },
});
