import { z } from "zod";
import type { TestDatabase } from "./test-database.ts";
import { until } from "./until.ts";
import { systemClock } from "../../bot/platform/time/clock.ts";
import { startJobs } from "../../bot/platform/jobs/job-runner.ts";
import { defineJob } from "../../bot/platform/jobs/jobs.ts";
import type { JobRunner, JobRunnerOptions } from "../../bot/platform/jobs/job-runner.ts";
import type { JobDefinition } from "../../bot/platform/jobs/jobs.ts";
import { createMetrics } from "../../bot/platform/runtime/metrics.ts";
import { createLogger } from "../../bot/platform/runtime/logger.ts";
import type { Platform } from "../../bot/platform/platform.ts";

export const logger = createLogger({ level: "silent", secrets: [] });
export const platformOf = (database: TestDatabase): Platform =>
  ({ database, logger, clock: systemClock, metrics: createMetrics() }) as unknown as Platform;

/** A job runner of a test. The caller stops it. */
export async function work(
  database: TestDatabase,
  definitions: readonly JobDefinition[],
  options: Partial<Pick<JobRunnerOptions, "onFailedJob" | "stopMs">> = {},
): Promise<JobRunner> {
  return await startJobs({
    pool: database.pool,
    definitions,
    platform: platformOf(database),
    onFailedJob: () => Promise.resolve(),
    ...options,
  });
}

export const untilTrue = (isTrue: () => boolean | Promise<boolean>): Promise<void> => until(isTrue, true);

/** The jobs in the queue. */
export async function waiting(database: TestDatabase): Promise<{ attempts: number; max_attempts: number }[]> {
  const { rows } = await database.pool.query("select attempts, max_attempts from graphile_worker.jobs");
  return rows as { attempts: number; max_attempts: number }[];
}

/** Its trace is a row of `chat_state`. */
export const noted: JobDefinition<{ text: string }> = defineJob({
  name: "test.note",
  payload: z.object({ text: z.string() }),
  run: async ({ text }, { database }) => {
    await database.pool.query("insert into chat_state values ($1, '{}', now()) on conflict do nothing", [
      text,
    ]);
  },
});
