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
  const { rows } = await database.pool.query<{
    id: string;
    task: string;
    attempts: number;
    gaveUp: boolean;
    runAt: Date;
    updatedAt: Date;
    error: string | null;
  }>(
    `select waiting.id::text, kind.identifier as task, waiting.attempts, waiting.run_at as "runAt",
            waiting.updated_at as "updatedAt", waiting.last_error as error,
            waiting.attempts >= waiting.max_attempts and waiting.locked_at is null as "gaveUp"
       from graphile_worker._private_jobs waiting join graphile_worker._private_tasks kind on kind.id = waiting.task_id
      where exists (select from unnest($1::text[]) name where strpos(waiting.payload::text, name) > 0)
      order by waiting.id`,
    [ids.map((id) => JSON.stringify(id))],
  );
  const redact = redactor(secretsOf(config));
  return rows.map(({ id, task, attempts, gaveUp, runAt, updatedAt, error }) =>
    gaveUp
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
