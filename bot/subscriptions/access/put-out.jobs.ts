import { z } from "zod";
import { whereConnected } from "../../invites/index.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { putOutPaused } from "./put-out.ts";

/** Takes somebody out of a channel while their time stands still. */
export const putOut = defineJob({
  name: "subscriptions.put_out",
  payload: z.object({ subscriptionId: opaqueId, channelId: opaqueId }),
  run: async ({ subscriptionId, channelId }, platform) =>
    whereConnected(platform, channelId, () => putOutPaused(platform, subscriptionId)),
});

export const putOutKey = (subscriptionId: string): string => `put-out:${subscriptionId}`;
