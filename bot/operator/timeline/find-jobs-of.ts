import { listNaming } from "../../platform/jobs/jobs.sql.ts";
import { secretsOf } from "../../platform/runtime/config.ts";
import { redactor } from "../../platform/runtime/logger.ts";
import type { Platform } from "../../platform/platform.ts";
import type { TimelineEntry } from "./timeline-types.ts";

/**
 * Waiting and failed jobs whose payload contains one of the ids as a JSON string: jobs of the program, and stored updates of
 * Telegram about a payment. A finished job has left the table.
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
          kind: "job_failed",
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
