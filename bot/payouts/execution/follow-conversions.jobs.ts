import { defineScheduledJob } from "../../platform/jobs/jobs.ts";
import { followedSince, followReleased } from "../steps/bought-coins.ts";
import { listUnconverted } from "./send-payouts.sql.ts";

/**
 * Reads the conversions that had no end when their batches were released: the coins have changed at the provider, so the ledger must know.
 */
export const followConversionsJob = defineScheduledJob({
  name: "payouts.follow-conversions",
  // Such a conversion had no end for two days already.
  schedule: { cron: "17 * * * *" },
  async run(platform) {
    const since = followedSince(platform);
    for (const batch of await listUnconverted.all(platform.database.prisma, { since }))
      await followReleased(platform, batch);
  },
});
