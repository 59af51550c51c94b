import { defineScheduledJob } from "../../platform/jobs/jobs.ts";
import { DAY_MS } from "../../platform/values/durations.ts";
import { followReleased } from "../steps/bought-coins.ts";
import { listUnconverted } from "./send-payouts.sql.ts";

// Conversions take minutes. One that has no end for a month is a matter for the provider's support.
const FOLLOWED_MS = 30 * DAY_MS;

/**
 * Reads the conversions that had no end when their batches were released: the coins have changed at the provider, so the ledger must know.
 */
export const followConversionsJob = defineScheduledJob({
  name: "payouts.follow-conversions",
  // Such a conversion had no end for two days already.
  schedule: { cron: "17 * * * *" },
  async run(platform) {
    const { database, clock } = platform;
    const since = new Date(clock.now().getTime() - FOLLOWED_MS);
    for (const batch of await listUnconverted.all(database.prisma, { since }))
      await followReleased(platform, batch);
  },
});
