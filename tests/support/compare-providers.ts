import { compareCustodyJob } from "../../bot/payouts/execution/compare-custody.jobs.ts";
import { listCustodyDifferences } from "../../bot/payouts/execution/compare-custody.ts";
import type { CustodyDifference } from "../../bot/payouts/execution/compare-custody.ts";
import type { Platform } from "../../bot/platform/platform.ts";

/** The daily comparison of each provider with the ledger, and the second looks that it asks for. */
export async function compareProviders(platform: Platform): Promise<CustodyDifference[]> {
  const waiting: unknown[] = [{}];
  for (const payload of waiting) {
    const parsed = compareCustodyJob.payload.parse(payload);
    await compareCustodyJob.run(parsed, platform, { number: 1, isLast: false });
    const { rows } = await platform.database.pool.query<{ payload: unknown }>(
      `delete from graphile_worker._private_jobs job using graphile_worker._private_tasks task
        where task.id = job.task_id and task.identifier = $1 returning job.payload`,
      [compareCustodyJob.name],
    );
    waiting.push(...rows.map((row) => row.payload));
  }
  return listCustodyDifferences(platform);
}
