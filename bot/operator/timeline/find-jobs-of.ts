import { listNaming } from "../../platform/jobs/jobs.sql.ts";
import { secretsOf } from "../../platform/runtime/config.ts";
import { redactor } from "../../platform/runtime/logger.ts";
import type { Platform } from "../../platform/platform.ts";
import type { TimelineEntry } from "./timeline-types.ts";

/**
 * Jobs that wait or gave up and whose payload holds one of these ids as a text: our own jobs, and the updates of Telegram
 * that tell of a payment. Jobs that are done leave the table.
 */
export async function findJobsOf(
  { database, config }: Platform,
  ids: readonly string[],
): Promise<TimelineEntry[]> {
  const rows = await listNaming.all(database.prisma, { texts: ids.map((id) => JSON.stringify(id)) });
  const redact = redactor(secretsOf(config));
  return rows.map(({ id, task, attempts, hasFailed, runAt, updatedAt, error }) =>
    hasFailed
      ? {
          kind: "job_gave_up",
          at: updatedAt,
          paymentId: undefined,
          jobId: id,
          task,
          attempts,
          error: redact(error ?? ""),
        }
      : { kind: "job_waiting", at: runAt, paymentId: undefined, task, attempts },
  );
}
