import { z } from "zod";
import { whereConnected } from "../../channels/index.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { remind } from "./remind.ts";

/**
 * Reminds one subscriber of the end. Waits while the bot cannot work in the channel, since a renewal cannot be bought then
 * either. By its key a later reminder replaces one that waits.
 */
export const remindJob = defineJob({
  name: "subscriptions.remind",
  payload: z.object({
    subscriptionId: opaqueId,
    channelId: opaqueId,
    expiresAt: z.coerce.date(),
    daysBefore: z.int().min(0).max(60),
  }),
  // Messages to buyers go first.
  priority: 10,
  async run({ channelId, ...reminder }, platform) {
    await whereConnected(platform, channelId, () => remind(platform, reminder));
  },
});
