import { defineScheduledJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import { operators } from "../../users/index.ts";
import { remindOfPayouts } from "../notices/payout-notices.jobs.ts";
import { countWaitingSince } from "../payout/find-payouts.ts";

const DAY = 86_400_000;

/** Reminds the operators once a day of payouts that have waited for them for longer. */
export const remindOperatorsJob = defineScheduledJob({
  name: "payouts.remind-operators",
  // In the European morning, when operators are at work.
  schedule: { cron: "41 7 * * *" },
  priority: 10,
  async run(platform) {
    const { prisma } = platform.database;
    const before = new Date(platform.clock.now().getTime() - DAY);
    if ((await countWaitingSince(platform, before)) === 0) return;
    const operatorIds = await operators.readOperators(prisma, platform);
    await enqueue(
      prisma,
      operatorIds.map((operatorId) =>
        job(
          remindOfPayouts,
          { operatorId, before: before.toISOString() },
          { key: `payouts-remind:${operatorId}` },
        ),
      ),
    );
  },
});
