import { balances } from "../../ledger/index.ts";
import { defineScheduledJob } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { listLedgerFaults } from "./list-anomalies.ts";

/** Checks the ledger's new postings. After a clean check /anomalies reads the postings since then alone. */
export const checkLedgerJob = defineScheduledJob({
  name: "operator.check-ledger",
  schedule: { cron: "3,13,23,33,43,53 * * * *" },
  priority: 10,
  run: async (platform) => {
    await checkLedger(platform);
  },
});

/** Safe to repeat. A fault stays in every later check, until somebody has resolved the fault. */
export async function checkLedger(platform: Platform): Promise<void> {
  const { database, clock } = platform;
  const now = clock.now();
  // Every posting up to here is committed, and the check that follows reads all of them.
  const settled = await balances.settleLedger.first(database.prisma, {});
  const { total } = await listLedgerFaults(platform, { skip: 0, take: 1 });
  if (settled !== undefined && total === 0)
    await balances.recordCleanCheck.run(database.prisma, { position: settled.position, now });
}
