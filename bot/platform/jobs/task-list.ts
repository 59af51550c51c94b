import type { Task } from "graphile-worker";
import { retryDatabaseUntilAborted } from "../database/recovery.ts";
import { queryOn } from "../database/statement.ts";
import { urgently } from "../database/urgent-work.ts";
import type { Platform } from "../platform.ts";
import { inSpan } from "../runtime/spans.ts";
import { DeferJob, enqueue, job, readStored } from "./jobs.ts";
import type { JobAttempt, JobDefinition, JobRequest } from "./jobs.ts";
import { findReplacement } from "./jobs.sql.ts";
import { DAY_MS } from "../values/durations.ts";

// The queue runs on real time; no rule depends on it.
const TOMORROW_MS = DAY_MS;

/** The jobs as graphile-worker's task list. Each payload is parsed before its job runs. */
export function taskList(
  definitions: readonly JobDefinition[],
  platform: Platform,
  stopping?: AbortSignal,
): Record<string, Task> {
  return Object.fromEntries(
    definitions.map((definition) => [
      definition.name,
      async (raw, { job: { id, attempts, max_attempts: maxAttempts } }) => {
        const attempt: JobAttempt = {
          number: attempts,
          isLast: attempts >= maxAttempts,
          ...(stopping === undefined ? {} : { stopping }),
        };
        const stored = readStored(raw);
        const start = performance.now();
        let outcome: RunOutcome = attempt.isLast ? "failed" : "retried";
        let payload: unknown;
        try {
          payload = definition.payload.parse(stored.payload);
          await traced(definition.name, stored.trace, () => definition.run(payload, platform, attempt));
          outcome = "done";
        } catch (error) {
          if (await isReplaced(platform, { id, key: stored.key }, stopping)) {
            outcome = "replaced";
            platform.logger.warn(
              { event: "replaced_job_failed", jobId: id, err: error },
              "A job failed that another job replaces",
            );
          } else if (error instanceof DeferJob) {
            outcome = "deferred";
            const waiting = isObject(payload) ? { ...payload, ...error.waitsFor } : payload;
            await enqueue(platform.database.prisma, [deferredRequest(definition, waiting, stored.key)]);
          } else throw error;
        } finally {
          platform.metrics.jobRuns.inc({ task: definition.name, outcome });
          platform.metrics.jobSeconds.inc({ task: definition.name }, (performance.now() - start) / 1_000);
        }
      },
    ]),
  );
}

/** Only a job that a trace requested has a span: the scheduled ones would fill the receiver. */
const traced = (task: string, parent: string | undefined, run: () => Promise<void>): Promise<void> =>
  parent === undefined ? run() : inSpan(`job ${task}`, { kind: "consumer", parent }, run);

/** `retried`: the run failed and the job runs again; `failed`: no attempt is left. */
type RunOutcome = "done" | "deferred" | "replaced" | "retried" | "failed";

const deferredRequest = (definition: JobDefinition, payload: unknown, key: string | undefined): JobRequest =>
  job(definition, payload, {
    runAt: new Date(Date.now() + TOMORROW_MS),
    ...(key === undefined ? {} : { key }),
  });

/**
 * Whether another job with the same key was enqueued while this one ran, and does the work anew. graphile-worker makes no further
 * attempt of this one and would keep it among the failed jobs.
 */
async function isReplaced(
  { database }: Platform,
  { id, key }: { readonly id: string; readonly key: string | undefined },
  stopping: AbortSignal | undefined,
): Promise<boolean> {
  if (key === undefined) return false;
  const ask = (): Promise<readonly { readonly isReplaced: boolean }[]> =>
    urgently(() => queryOn(database.pool, findReplacement, { jobId: id, key }));
  // The failed job may have met a database that is away, and the runner finds no other work before its return.
  const [found] = await retryDatabaseUntilAborted(ask, stopping).catch(() => []);
  return found?.isReplaced === true;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
