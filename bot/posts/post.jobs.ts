import { z } from "zod";
import { opaqueId } from "../platform/values/domain.ts";
import { defineJob } from "../platform/jobs/jobs.ts";
import { postKinds } from "./post-kinds.ts";
import { publishPost } from "./publish-post.ts";
import { refreshPost } from "./refresh-post.ts";

const key = { channelId: opaqueId, kind: z.enum(postKinds) };

export const publishPostJob = defineJob({
  name: "posts.publish-post",
  payload: z.object({ ...key, postId: opaqueId }),
  // After jobs that buyers wait for.
  priority: 10,
  async run(payload, platform) {
    await publishPost(platform, payload);
  },
});

export const refreshPostJob = defineJob({
  name: "posts.refresh-post",
  payload: z.object(key),
  priority: 10,
  async run(payload, platform) {
    await refreshPost(platform, payload);
  },
});
