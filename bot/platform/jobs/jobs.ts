import { EventEmitter } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { Logger as WorkerLogger, run } from "graphile-worker";
import type { Runner, Task, WorkerEvents } from "graphile-worker";
import type { Pool } from "pg";
import type { z } from "zod";
import type { Prisma } from "../../../prisma/client/client.ts";
import type { SqlClient } from "../database/statement.ts";
import { cronItems } from "./crontab.ts";
import { addJobs, jobSpecArray, wakeJobsOfChannel } from "./jobs.sql.ts";
import type { JobSpec } from "./jobs.sql.ts";
import { releaseHeldJobs, trackJobs, watchDeadRunners } from "./held-jobs.ts";
import type { Platform } from "../platform.ts";

/** A kind of work that is done after the transaction that asked for it: its name, what it takes, how it is done. */
export type JobDefinition<Payload = unknown> = {
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
  /**
   * Attempts before the job gives up; the wait before attempt n is e^n seconds (graphile-worker), so that 12
   * attempts span about two days. A job that gave up stays in its table for the operator (`/jobs`).
   */
  readonly maxAttempts: number;
  /** Among jobs that are due, those with a lower number go first (graphile-worker); left out: 0. */
  readonly priority?: number;
  /** Must be safe to run again from any point: the process may be killed between any two lines. */
  run(payload: Payload, platform: Platform, attempt: Attempt): Promise<void>;
};

/** What has to be known of a kind to ask for it: how it is done may be another feature's business. */
export type JobName<Payload = unknown> = Pick<
  JobDefinition<Payload>,
  "name" | "payload" | "maxAttempts" | "priority"
>;

export type Attempt = {
  readonly number: number;
  readonly isLast: boolean;
  /** Aborted when the runner is asked to stop: work that takes long ends then, and asks for the rest to be done later. */
  readonly stopping?: AbortSignal;
};

/** One job to be done. */
export type JobRequest = {
  readonly kind: JobName;
  readonly payload: unknown;
  /** While a job with this key waits, another request takes its place. */
  readonly key?: string;
  readonly runAt?: Date;
};

export const DEFAULT_ATTEMPTS = 12;

export const defineJob = <Payload>(
  kind: Omit<JobDefinition<Payload>, "maxAttempts"> & { maxAttempts?: number },
): JobDefinition<Payload> => ({ maxAttempts: DEFAULT_ATTEMPTS, ...kind });

export const job = <Payload>(
  kind: JobName<Payload>,
  payload: Payload,
  options: { key?: string; runAt?: Date } = {},
): JobRequest => ({ kind, payload, ...options });

/** `graphile_worker.job_spec[]` as SQL, for statements that enqueue while they write. One call takes many jobs. */
export const jobSpecs = (requests: readonly JobRequest[]): Prisma.Sql => jobSpecArray(requests.map(specOf));

const specOf = ({ kind, payload, key, runAt }: JobRequest): JobSpec => ({
  identifier: kind.name,
  payload,
  max_attempts: kind.maxAttempts,
  priority: kind.priority ?? null,
  job_key: key ?? null,
  run_at: runAt?.toISOString() ?? null,
});

/** Enqueues in the caller's transaction: the jobs exist if and only if it commits. */
export async function enqueue(client: SqlClient, requests: readonly JobRequest[]): Promise<void> {
  if (requests.length === 0) return;
  await addJobs.all(client, { specs: requests.map(specOf) });
}

/**
 * Thrown by a job that cannot be done now and is not to blame for it (a channel in which the bot lost its rights): it goes
 * back to the queue with all its attempts, for `wakeJobs` or, should that be missed, for tomorrow.
 */
export class DeferJob extends Error {
  override readonly name: string = "DeferJob";
  /** What it waits for is added to its payload, which need not have named it so far. */
  readonly waitsFor: { readonly channelId?: string };
  constructor(message: string, { cause, ...waitsFor }: ErrorOptions & DeferJob["waitsFor"] = {}) {
    super(message, { cause });
    this.waitsFor = waitsFor;
  }
}

// The queue runs on real time; no rule depends on it.
const TOMORROW_MS = 24 * 60 * 60_000;

/** The handlers as graphile-worker takes them; payloads are parsed before they are trusted. */
export function taskList(
  kinds: readonly JobDefinition[],
  platform: Platform,
  stopping?: AbortSignal,
): Record<string, Task> {
  return Object.fromEntries(
    kinds.map((kind) => [
      kind.name,
      async (raw, { job: { attempts, max_attempts: maxAttempts, key } }) => {
        const attempt: Attempt = {
          number: attempts,
          isLast: attempts >= maxAttempts,
          ...(stopping === undefined ? {} : { stopping }),
        };
        const payload = kind.payload.parse(raw);
        try {
          await kind.run(payload, platform, attempt);
        } catch (error) {
          if (!(error instanceof DeferJob)) throw error;
          const runAt = new Date(Date.now() + TOMORROW_MS);
          const named = isObject(payload) ? { ...payload, ...error.waitsFor } : payload;
          const again = job(kind, named, { runAt, ...(key === null ? {} : { key }) });
          await enqueue(platform.database.prisma, [again]);
        }
      },
    ]),
  );
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Waiting jobs whose payload names the channel run now, with all their attempts. */
export const wakeJobs = (client: SqlClient, channelId: string): Promise<number> =>
  wakeJobsOfChannel.run(client, { channelId });

export type JobRunner = {
  /**
   * Takes no new job and waits for the running ones, at most `STOP_MS`; what is then unfinished goes back to the
   * table and is done by another process or the next start.
   */
  stop(): Promise<void>;
  readonly isRunning: () => boolean;
};

export type JobRunnerOptions = {
  readonly pool: Pool;
  readonly kinds: readonly JobDefinition[];
  /** Lines of graphile-worker's crontab: `minute hour day month weekday task ?options`. */
  readonly crontab: string;
  readonly platform: Platform;
  /** Called once for a job that will not be tried again. */
  readonly onFailedJob: (failure: FailedJobReport) => Promise<void>;
};

export type FailedJobReport = { readonly task: string; readonly jobId: string; readonly error: unknown };

// Of the ten seconds that a shutdown may take; a job waits for an answer of a provider for ten at most, mostly for 50 ms.
const STOP_MS = 8_000;
// One update of one row.
const WRITE_OFF_MS = 1_000;
// A runner that ended by itself met a fault of the database: time to recover, short for somebody who waits.
const RESTART_MS = 5_000;

/** Starts the runner and keeps it running: one that ends by itself is started again. */
export async function startJobs(options: JobRunnerOptions): Promise<JobRunner> {
  const { logger } = options.platform;
  const stopping = new AbortController();
  let current: Running | undefined = await startRunner(options);

  const keepRunning = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        current ??= await startRunner(options);
        // It may have been asked to stop while it was starting.
        if (stopping.signal.aborted) await current.stop();
        await current.ended;
      } catch (error) {
        logger.error({ err: error }, "the job runner ended by itself");
      }
      current = undefined;
      await sleep(RESTART_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const kept = keepRunning();
  return {
    isRunning: () => current !== undefined && !stopping.signal.aborted,
    stop: async () => {
      stopping.abort();
      await current?.stop();
      await kept;
    },
  };
}

type Running = { readonly ended: Promise<void>; stop(): Promise<void> };

async function startRunner({
  pool,
  kinds,
  crontab,
  platform,
  onFailedJob,
}: JobRunnerOptions): Promise<Running> {
  const { logger } = platform;
  const events: WorkerEvents = new EventEmitter();
  const telling = new Set<Promise<void>>();
  const running = trackJobs();
  const stopping = new AbortController();
  let name = "";
  events.on("job:start", ({ job: { id } }) => running.begin(id));
  events.on("job:complete", ({ job: { id } }) => running.end(id));
  events.on("pool:create", ({ workerPool }) => (name = workerPool.id));
  events.on("job:error", ({ job: { id, task_identifier: task, attempts, max_attempts: all }, error }) => {
    if (attempts >= all) return;
    logger.warn({ task, jobId: id, attempts, err: error }, "a job failed and will be tried again");
  });
  events.on("job:failed", ({ job: { id, task_identifier: task }, error }) => {
    logger.error({ task, jobId: id, err: error }, "a job gave up");
    const told = onFailedJob({ task, jobId: id, error })
      .catch((cause: unknown) => logger.error({ err: cause }, "nobody could be told that a job gave up"))
      .finally(() => telling.delete(told));
    telling.add(told);
  });
  const runner: Runner = await run({
    pgPool: pool,
    taskList: taskList(kinds, platform, stopping.signal),
    parsedCronItems: cronItems(crontab),
    events,
    // 10 at once: Telegram takes 30 messages a second, and each job waits for an answer of some 50 ms.
    concurrency: 10,
    // LISTEN tells of new jobs at once; the poll is for those that become due, and for a lost notification.
    pollInterval: 1_000,
    noHandleSignals: true,
    // What failed is told by the events above: its own lines hold payloads' errors in plain text and say it twice.
    logger: new WorkerLogger(
      () => (level, message) => logger[level === "error" ? "debug" : "trace"]({ from: "jobs" }, message),
    ),
  });
  const watch = await watchDeadRunners(pool, name, logger, running.runningJobs);
  const abandoned = Promise.withResolvers<void>();
  const end = async (): Promise<void> => {
    try {
      await Promise.race([runner.promise, abandoned.promise]);
    } finally {
      await watch.stop();
    }
  };
  const ended = end();
  return {
    ended,
    stop: async () => {
      stopping.abort();
      const stopped = runner.stop().catch((error: unknown) => {
        logger.debug({ err: error }, "the job runner had already ended");
      });
      // graphile-worker's stop waits for ever for a job that does not end, and its `kill` does nothing after it.
      await Promise.race([stopped, sleep(STOP_MS, undefined, { ref: false })]);
      // Nor does it wait until the last ones are written off: what this runner holds in the table tells the truth.
      await releaseHeldJobs({ pool, name, logger, patience: WRITE_OFF_MS });
      await Promise.allSettled(telling);
      abandoned.resolve();
      await ended.catch(() => undefined);
    },
  };
}
