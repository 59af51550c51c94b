import { z } from "zod";
import { opaqueId } from "../../platform/domain.ts";
import { defineJob } from "../../platform/jobs.ts";
import { removeExpired } from "./remove-expired.ts";
import { reportStuck } from "./report-stuck.ts";

/** Ends one subscription; its key is `removalKey`, by which the sweep sees whether a removal is under way. */
export const removeExpiredJob = defineJob({
  name: "subscriptions.remove",
  payload: z.object({ subscriptionId: opaqueId }),
  async run({ subscriptionId }, platform, { isLast }) {
    try {
      await removeExpired(platform, subscriptionId);
    } catch (error) {
      if (isLast) await reportStuck(platform, subscriptionId);
      throw error;
    }
  },
});

export const removalKey = (subscriptionId: string): string => `remove:${subscriptionId}`;
