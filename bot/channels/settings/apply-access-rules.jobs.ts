import { z } from "zod";
import { opaqueId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { applyRules } from "./apply-access-rules.ts";

/** Brings a channel's new grace and reminders to what runs there already. */
export const applyAccessRules = defineJob({
  name: "channels.apply_access_rules",
  payload: z.object({ channelId: opaqueId, changedAt: z.coerce.date() }),
  async run(change, platform) {
    await applyRules(platform, change);
  },
});
