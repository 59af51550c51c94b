import { z } from "zod";
import { retireExpiredLinks } from "../../invites/index.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { reconcileMembers } from "./reconcile-members.ts";

export const reconcileMembersJob = defineJob({
  name: "subscriptions.reconcile-members",
  // The clock's own note of when it fell due: nothing that we need.
  payload: z.unknown(),
  async run(_payload, platform) {
    await retireExpiredLinks(platform);
    const asked = await reconcileMembers(platform);
    if (asked > 0) platform.logger.debug({ asked }, "compared members with subscriptions");
  },
});

// By its key one that waits is replaced, so that a database that was down for an hour does not find sixty.
export const membersCrontab =
  "* * * * * subscriptions.reconcile-members ?jobKey=subscriptions.reconcile-members";
