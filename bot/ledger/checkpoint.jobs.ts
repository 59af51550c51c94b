import { defineScheduledJob } from "../platform/jobs/jobs.ts";
import { countWrongSums, settleLedger } from "./balance.sql.ts";

/** Keeps the sums close to the postings: a balance reads the postings since the last two runs. */
export const settleLedgerJob = defineScheduledJob({
  name: "ledger.settle",
  schedule: { cron: "*/5 * * * *" },
  priority: 10,
  run: async ({ database }) => {
    await settleLedger.all(database.prisma, {});
  },
});

/** Compares every sum with its postings once a night. A difference is a failed job, of which operators are notified. */
export const verifySumsJob = defineScheduledJob({
  name: "ledger.verify-sums",
  schedule: { cron: "41 3 * * *" },
  // A repetition finds the same difference.
  maxAttempts: 1,
  priority: 10,
  async run({ database }) {
    const wrong = await countWrongSums.first(database.prisma, {});
    if (wrong !== undefined && wrong.balances + wrong.months > 0)
      throw new Error(
        `${wrong.balances} balances and ${wrong.months} months of the ledger differ from its postings`,
      );
  },
});
