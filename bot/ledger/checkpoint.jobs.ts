import { defineScheduledJob } from "../platform/jobs/jobs.ts";
import { countWrongSums, settleLedger } from "./balance.sql.ts";
import { forgetStarHours } from "./star-hours.sql.ts";
import { DAY_MS, HOUR_MS } from "../platform/values/durations.ts";

/** Keeps the sums close to the postings: a balance reads the postings since the last two runs. */
export const settleLedgerJob = defineScheduledJob({
  name: "ledger.settle",
  schedule: { cron: "*/5 * * * *" },
  priority: 10,
  run: async ({ database }) => {
    await settleLedger.all(database.prisma, {});
  },
});

// Telegram holds Stars for 21 days, and a process may have been stopped for a week before it pays out.
const STAR_HOURS_KEPT_DAYS = 60;

/** Compares every sum with its postings once a night. A difference is a failed job, of which operators are notified. */
export const verifySumsJob = defineScheduledJob({
  name: "ledger.verify-sums",
  schedule: { cron: "41 3 * * *" },
  // A repetition finds the same difference. Five attempts span a minute and a half, longer than a restart of the database.
  maxAttempts: 5,
  priority: 10,
  async run({ database, clock }) {
    const before = new Date(clock.now().getTime() - STAR_HOURS_KEPT_DAYS * DAY_MS);
    await forgetStarHours.run(database.prisma, { before });
    // An hour after the oldest one, which may be gone in part.
    const hoursSince = new Date(before.getTime() + 2 * HOUR_MS);
    const wrong = await countWrongSums.first(database.prisma, { hoursSince });
    if (wrong !== undefined && wrong.balances + wrong.months + wrong.hours > 0)
      throw new Error(
        `${wrong.balances} balances, ${wrong.months} months and ${wrong.hours} hours of the ledger differ from its postings`,
      );
  },
});
