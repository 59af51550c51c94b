import { retireExpiredLinks } from "../../invites/index.ts";
import { defineScheduledJob } from "../../platform/jobs/jobs.ts";
import { reconcileMembers } from "./reconcile-members.ts";

export const reconcileMembersJob = defineScheduledJob({
  name: "subscriptions.reconcile-members",
  schedule: { cron: "* * * * *" },
  async run(platform) {
    await retireExpiredLinks(platform);
    const checked = await reconcileMembers(platform);
    if (checked > 0)
      platform.logger.debug(
        { event: "members_reconciled", checked },
        "Memberships are checked with Telegram",
      );
  },
});
