import { z } from "zod";
import { whereConnected } from "../../invites/index.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { remind } from "./remind.ts";

/**
 * Reminds one subscriber of their end. It waits while the bot cannot work in the channel: a renewal could not be bought
 * either. By its key a later reminder takes the place of one that waits.
 */
export const remindJob = defineJob({
  name: "subscriptions.remind",
  payload: z.object({
    subscriptionId: opaqueId,
    channelId: opaqueId,
    expiresAt: z.coerce.date(),
    daysBefore: z.int().min(0).max(60),
  }),
  // Whoever is buying goes first.
  priority: 10,
  async run({ channelId, ...reminder }, platform) {
    await whereConnected(platform, channelId, () => remind(platform, reminder));
  },
});

export const remindKey = (subscriptionId: string): string => `remind:${subscriptionId}`;
