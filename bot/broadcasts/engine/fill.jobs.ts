import { z } from "zod";
import { opaqueId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { fillBroadcast } from "./fill-broadcast.ts";

/** Writes down whom a broadcast goes to. Once: a second run finds it done. */
export const fillJob = defineJob({
  name: "broadcasts.fill",
  payload: z.object({ broadcastId: opaqueId }),
  run: ({ broadcastId }, platform) => fillBroadcast(platform, broadcastId),
});
