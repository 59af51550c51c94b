import { defineScheduledJob } from "../platform/jobs/jobs.ts";
import type { JobDefinition } from "../platform/jobs/jobs.ts";
import type { Config } from "../platform/runtime/config.ts";
import { saveBackup } from "./backup-files.ts";
import { programVersion } from "./backup-format.ts";
import { DAY_MS } from "../platform/values/durations.ts";

const TASK = "backup.write";

/** The tasks that a worker with this configuration does not take. A job of such a task may wait since an earlier configuration. */
export const tasksLeftAlone = ({ backup: { folder } }: Pick<Config, "backup">): readonly string[] =>
  folder === undefined ? [TASK] : [];

/**
 * The job of the scheduled backups; none without a folder. A worker takes only jobs that it knows, so with several machines the
 * folder is set on those that shall hold the backups.
 */
export function backupJobs({
  backup: { folder, schedule, keep, publicKeys },
}: Config): readonly JobDefinition[] {
  if (folder === undefined) return [];
  const job = defineScheduledJob({
    name: TASK,
    // The next start makes up for a backup that was due while no process ran.
    schedule: { cron: schedule, backfillMs: DAY_MS },
    // Six attempts span four minutes, in which a database fails over. After the last one the operators are notified.
    maxAttempts: 6,
    async run({ database, clock, logger }, { stopping }) {
      const client = await database.pool.connect();
      let isBroken = true;
      try {
        const { path, bytes, summary } = await saveBackup({
          client,
          folder,
          keep,
          publicKeys,
          now: clock.now(),
          program: await programVersion(),
          signal: stopping,
        });
        isBroken = false;
        const rows = Object.values(summary.rows).reduce((sum, count) => sum + count, 0);
        logger.info({ event: "backup_written", path, bytes, rows }, "A backup is written");
      } catch (error) {
        // A stop of the program is no failure. Another worker, or the next start, runs the job again.
        if (stopping?.aborted !== true)
          logger.error({ event: "backup_failed", folder, err: error }, "A backup could not be written");
        throw error;
      } finally {
        client.release(isBroken);
      }
    },
  });
  return [job];
}
