import { EventEmitter } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { Logger as WorkerLogger, run, parseCronItems } from "graphile-worker";
import type { Runner, WorkerEvents, WorkerPool, ParsedCronItem } from "graphile-worker";
import type { Pool } from "pg";
import type { Platform } from "../platform.ts";
import { releaseHeldJobs, trackJobs, watchRunners } from "./held-jobs.ts";
import { watchListener, poolForRunner } from "./listen-pool.ts";
import { isDatabaseAway } from "../database/recovery.ts";
import { JOB_KEY } from "./jobs.ts";
import type { JobDefinition } from "./jobs.ts";
import { taskList } from "./task-list.ts";
import { watchGetJob } from "./watch-get-job.ts";
import { MINUTE_MS } from "../values/durations.ts";

/**
 * The schedules as graphile-worker takes them. The job key lets a run replace a run that still waits: after an outage of an
 * hour one run waits, not sixty.
 */
const scheduleOf = (definitions: readonly JobDefinition[]): ParsedCronItem[] =>
  parseCronItems(
    definitions.flatMap(({ name, schedule, maxAttempts, priority }) =>
      schedule === undefined
        ? []
        : {
            task: name,
            match: schedule.cron,
            payload: { [JOB_KEY]: name },
            options: {
              jobKey: name,
              maxAttempts,
              backfillPeriod: schedule.backfillMs ?? 0,
              ...(priority === undefined ? {} : { priority }),
            },
          },
    ),
  );

/** A runner listens for new jobs on one connection and holds its lock on another one. */
export const RUNNER_CONNECTIONS = 2;

export type JobRunner = {
  /**
   * Takes no new job and waits `stopMs` at most for the running ones. Unfinished jobs go back to the table, for another
   * process or the next start.
   */
  stop(): Promise<void>;
  /** Whether the workers ask for jobs and get answers. */
  readonly takesJobs: () => boolean;
};

export type JobRunnerOptions = {
  readonly pool: Pool;
  readonly definitions: readonly JobDefinition[];
  readonly platform: Platform;
  /** The longest wait of `stop` for running jobs; default `STOP_MS`. */
  readonly stopMs?: number;
  /** Called once for a job that has no attempt left. */
  readonly onFailedJob: (failure: FailedJobReport) => Promise<void>;
};

export type FailedJobReport = { readonly task: string; readonly jobId: string; readonly error: unknown };

// The part of a shutdown's ten seconds that jobs get. A job waits for a provider's answer for ten seconds at most, mostly for 50 ms.
const STOP_MS = 8_000;
// A release is one update of one row.
const RELEASE_MS = 1_000;
// A runner that stops unasked met a fault of the database, which needs time to recover. Buyers notice a longer wait.
const RESTART_MS = 5_000;

/** Starts the runner, and starts it again when it stops unasked. */
export async function startJobs(options: JobRunnerOptions): Promise<JobRunner> {
  const { logger } = options.platform;
  const stopping = new AbortController();
  const startOrWait = async (): Promise<Running | undefined> => {
    try {
      return await startRunner(options);
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
      logger.warn({ event: "job_runner_waits", err: error }, "The job runner waits for the database");
      return undefined;
    }
  };
  let current = await startOrWait();

  const keepRunning = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        current ??= await startOrWait();
        // `stop` may have been called while the runner was starting.
        if (stopping.signal.aborted) await current?.stop();
        await current?.ended;
      } catch (error) {
        logger.error({ event: "job_runner_stopped", err: error }, "The job runner stopped unasked");
      }
      current = undefined;
      await sleep(RESTART_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const loop = keepRunning();
  return {
    takesJobs: () => current?.takesJobs() === true && !stopping.signal.aborted,
    stop: async () => {
      stopping.abort();
      await current?.stop();
      await loop;
    },
  };
}

type Running = Pick<JobRunner, "takesJobs" | "stop"> & { readonly ended: Promise<void> };

async function startRunner({
  pool,
  definitions,
  platform,
  onFailedJob,
  stopMs = STOP_MS,
}: JobRunnerOptions): Promise<Running> {
  const { logger } = platform;
  const events: WorkerEvents = new EventEmitter();
  const reports = new Set<Promise<void>>();
  const tracked = trackJobs();
  const stopping = new AbortController();
  let workers: WorkerPool | undefined;
  events.on("job:start", ({ job: { id } }) => tracked.begin(id));
  events.on("job:complete", ({ job: { id } }) => tracked.end(id));
  events.on("pool:create", ({ workerPool }) => {
    workers = workerPool;
  });
  events.on("job:error", ({ job: { id, task_identifier: task, attempts, max_attempts: all }, error }) => {
    if (attempts >= all) return;
    logger.warn(
      { event: "job_retried", task, jobId: id, attempts, err: error },
      "A job failed and runs again later",
    );
  });
  events.on("job:failed", ({ job: { id, task_identifier: task }, error }) => {
    logger.error({ event: "job_failed", task, jobId: id, err: error }, "A job failed for the last time");
    const report = onFailedJob({ task, jobId: id, error })
      .catch((cause: unknown) =>
        logger.error(
          { event: "job_failure_unreported", err: cause },
          "Operators could not be notified of a failed job",
        ),
      )
      .finally(() => reports.delete(report));
    reports.add(report);
  });
  const listener = watchListener(events);
  const getJob = watchGetJob(events);
  // The workers ask for jobs before `run` returns. A failure of their first statement, which they share, would last for ever.
  const isRunning = (): boolean => workers !== undefined;
  const runner: Runner = await run({
    pgPool: poolForRunner(pool, { stopping: stopping.signal, isRunning }),
    taskList: taskList(definitions, platform, stopping.signal),
    parsedCronItems: scheduleOf(definitions),
    events,
    // Telegram takes 30 messages a second, and each job waits some 50 ms for an answer.
    concurrency: 10,
    // LISTEN reports new jobs at once, and `watchRunners` wakes a worker for a job that becomes due. Each worker polls for itself, so
    // short intervals would be most of the transactions of a process at rest.
    pollInterval: MINUTE_MS,
    noHandleSignals: true,
    // The events above log every failure. graphile-worker's own lines repeat them, with payloads in plain text.
    logger: new WorkerLogger(
      () => (level, message) => logger[level === "error" ? "debug" : "trace"]({ from: "jobs" }, message),
    ),
  });
  const name = workers?.id ?? "";
  // graphile-worker does not allow a nudge of workers that have ended.
  const over = AbortSignal.any([stopping.signal, abortWith(runner.promise)]);
  const watch = await watchRunners({
    pool,
    name,
    logger,
    running: tracked.running,
    nudge: (count) => {
      if (!over.aborted) workers?.nudge(count);
    },
  });
  const stopRunner = async (): Promise<void> => {
    stopping.abort();
    const stopped = runner.stop().catch((error: unknown) => {
      logger.debug({ err: error }, "The job runner had stopped before");
    });
    // graphile-worker's stop waits for ever for a job that does not end, and its `kill` does nothing after `stop`.
    await Promise.race([stopped, sleep(stopMs, undefined, { ref: false })]);
  };
  const abandoned = Promise.withResolvers<void>();
  const end = async (): Promise<void> => {
    try {
      await Promise.race([runner.promise, abandoned.promise, getJob.firstCallFailed]);
    } catch (error) {
      await stopRunner();
      throw error;
    } finally {
      listener.stop();
      await watch.stop();
    }
  };
  const ended = end();
  return {
    ended,
    takesJobs: getJob.isAnswering,
    stop: async () => {
      await stopRunner();
      // `stop` does not wait until the last jobs leave the table either.
      await releaseHeldJobs({ pool, name, logger, patience: RELEASE_MS });
      await Promise.allSettled(reports);
      abandoned.resolve();
      await ended.catch(() => undefined);
    },
  };
}

/** Aborts when the work has ended, in whatever way. */
function abortWith(work: Promise<unknown>): AbortSignal {
  const ended = new AbortController();
  const abort = (): void => ended.abort();
  work.then(abort, abort);
  return ended.signal;
}
