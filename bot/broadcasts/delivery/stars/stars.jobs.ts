import { defineScheduledJob } from "../../../platform/jobs/jobs.ts";
import type { Platform } from "../../../platform/platform.ts";
import { MINUTE_MS } from "../../../platform/values/durations.ts";
import { returnStars, starsFor } from "./reserve-stars.ts";
import { claimUnsettled } from "./stars.sql.ts";

export const settleStarsJob = defineScheduledJob({
  name: "broadcasts.settle-stars",
  // An owner who stops a broadcast looks at the balance soon afterwards.
  schedule: { cron: "* * * * *" },
  async run(platform) {
    const settled = await settleStars(platform);
    if (settled > 0)
      platform.logger.info(
        { event: "paid_broadcasts_settled", broadcasts: settled },
        "Unspent Stars of paid broadcasts are returned",
      );
  },
});

// A call of the Bot API takes 20 s at most, and its result is stored a moment later.
const RESULTS_MS = MINUTE_MS;

/** Settles each ended broadcast in a transaction of its own. Convergent. @returns how many. */
export async function settleStars(platform: Platform): Promise<number> {
  const { database, clock } = platform;
  let settled = 0;
  for (;;) {
    const isOne = await database.prisma.$transaction(async (transaction) => {
      const stoppedBefore = new Date(clock.now().getTime() - RESULTS_MS);
      const due = await claimUnsettled.first(transaction, { stoppedBefore });
      if (due === undefined) return false;
      const { broadcastId, messages, reserved } = due;
      const spent = Math.min(starsFor(messages), reserved);
      await returnStars(transaction, platform, { broadcastId, spent });
      return true;
    });
    if (!isOne) return settled;
    settled += 1;
  }
}
