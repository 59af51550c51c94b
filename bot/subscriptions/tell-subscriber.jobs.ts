import { z } from "zod";
import { opaqueId } from "../platform/values/domain.ts";
import { defineJob } from "../platform/jobs/jobs.ts";
import { sayLastWord } from "./reminders/last-word.ts";

/** What ended and why, and a way back. */
export const tellEnded = defineJob({
  name: "subscriptions.tell_ended",
  payload: z.object({ subscriptionId: opaqueId }),
  async run({ subscriptionId }, platform) {
    await sayLastWord(platform, subscriptionId);
  },
});
