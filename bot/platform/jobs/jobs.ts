import { z } from "zod";
import type { Prisma } from "../../../prisma/client/client.ts";
import type { SqlClient } from "../database/statement.ts";
import type { Platform } from "../platform.ts";
import { traceparent } from "../runtime/spans.ts";
import { addJobs, jobSpecArray, wakeJobsOfChannel } from "./jobs.sql.ts";
import type { JobSpec } from "./jobs.sql.ts";

/** Work that runs after the transaction that requested it. */
export type JobDefinition<Payload = unknown> = {
  /** "feature.verb-noun". */
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
  /**
   * graphile-worker waits e^n seconds after attempt n, e^10 at most, so 12 attempts span sixteen hours. A job without attempts left
   * stays in its table for the operator (`/jobs`).
   */
  readonly maxAttempts: number;
  /** Of the due jobs, those with a lower number run first (graphile-worker). Default: 0. */
  readonly priority?: number;
  /** Left out: the job only runs when it is enqueued. */
  readonly schedule?: Schedule;
  /** Must be safe to run again from any point: the process may be killed between any two lines. */
  run(payload: Payload, platform: Platform, attempt: JobAttempt): Promise<void>;
};

export type Schedule = {
  /** `minute hour day month weekday`, in UTC. */
  readonly cron: string;
  /** Runs that were missed within this time are made up for at the start. Default: none. */
  readonly backfillMs?: number;
};

/** The part of a definition that a request needs. Another feature may hold the rest. */
export type JobContract<Payload = unknown> = Pick<
  JobDefinition<Payload>,
  "name" | "payload" | "maxAttempts" | "priority"
>;

export type JobAttempt = {
  readonly number: number;
  readonly isLast: boolean;
  /** Aborted when the runner stops: a long job ends then and enqueues the rest of its work. */
  readonly stopping?: AbortSignal;
};

export type JobRequest = {
  readonly definition: JobContract;
  readonly payload: unknown;
  /** A request replaces a waiting job with the same key. */
  readonly key?: string;
  readonly runAt?: Date;
  /** The span that requested the job, if traces are recorded. */
  readonly trace?: string;
};

export const DEFAULT_ATTEMPTS = 12;

/**
 * Work of which thousands may be due in the same minute, such as the ends of one channel. A buyer's invite link, at the default
 * priority, does not wait for it; neither does such work wait for messages and posts (10).
 */
export const BULK_PRIORITY = 5;

export const defineJob = <Payload>(
  definition: Omit<JobDefinition<Payload>, "maxAttempts"> & { maxAttempts?: number },
): JobDefinition<Payload> => ({ maxAttempts: DEFAULT_ATTEMPTS, ...definition });

/** A job that the clock starts and that takes no payload. */
export const defineScheduledJob = ({
  run,
  ...definition
}: Omit<JobDefinition, "payload" | "maxAttempts" | "run" | "schedule"> & {
  readonly maxAttempts?: number;
  readonly schedule: Schedule;
  readonly run: (platform: Platform, attempt: JobAttempt) => Promise<void>;
}): JobDefinition =>
  defineJob({
    ...definition,
    // graphile-worker passes the time of the schedule, which no job needs.
    payload: z.unknown(),
    run: (_payload, platform, attempt) => run(platform, attempt),
  });

export const job = <Payload>(
  definition: JobContract<Payload>,
  payload: Payload,
  options: { key?: string; runAt?: Date } = {},
): JobRequest => {
  const trace = traceparent();
  return { definition, payload, ...options, ...(trace === undefined ? {} : { trace }) };
};

/** `graphile_worker.job_spec[]` as SQL, for statements that enqueue while they write. One call takes many jobs. */
export const jobSpecs = (requests: readonly JobRequest[]): Prisma.Sql => jobSpecArray(requests.map(specOf));

const specOf = ({ definition, payload, key, runAt, trace }: JobRequest): JobSpec => ({
  identifier: definition.name,
  payload: withFields(payload, { [TRACE]: trace, [JOB_KEY]: key }),
  max_attempts: definition.maxAttempts,
  priority: definition.priority ?? null,
  job_key: key ?? null,
  run_at: runAt?.toISOString() ?? null,
});

/** The fields of a payload that hold the trace and the key. The definition's own schema never sees them. */
const TRACE = "traceparent";
/** A statement that makes a payload by itself writes this field, too. */
export const JOB_KEY = "jobKey";

const isFields = (payload: unknown): payload is Readonly<Record<string, unknown>> =>
  typeof payload === "object" && payload !== null && !Array.isArray(payload);

/** JSON leaves out what is undefined. */
const withFields = (payload: unknown, fields: Readonly<Record<string, string | undefined>>): unknown =>
  isFields(payload) ? { ...payload, ...fields } : payload;

type StoredJob = {
  readonly payload: unknown;
  readonly trace: string | undefined;
  /** The key that the job was enqueued with. graphile-worker takes the key of a running job away when another one replaces it. */
  readonly key: string | undefined;
};

/** Takes a stored payload apart. */
export function readStored(stored: unknown): StoredJob {
  if (!isFields(stored)) return { payload: stored, trace: undefined, key: undefined };
  const { [TRACE]: trace, [JOB_KEY]: key, ...payload } = stored;
  return { payload, trace: textOf(trace), key: textOf(key) };
}

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** Enqueues in the caller's transaction: the jobs exist if and only if it commits. */
export async function enqueue(client: SqlClient, requests: readonly JobRequest[]): Promise<void> {
  if (requests.length === 0) return;
  await addJobs.all(client, { specs: requests.map(specOf) });
}

/**
 * Thrown by a job that cannot run now through no fault of its own, such as in a channel where the bot lost its rights. The
 * job goes back to the queue with all its attempts, until `wakeJobs`, or until tomorrow if that call is missed.
 */
export class DeferJob extends Error {
  override readonly name: string = "DeferJob";
  /** Added to the payload of the waiting job, so that `wakeJobs` finds it. */
  readonly waitsFor: { readonly channelId?: string };
  constructor(message: string, { cause, ...waitsFor }: ErrorOptions & DeferJob["waitsFor"] = {}) {
    super(message, { cause });
    this.waitsFor = waitsFor;
  }
}

/** Waiting jobs whose payload names the channel run now, with all their attempts. */
export const wakeJobs = (client: SqlClient, channelId: string): Promise<number> =>
  wakeJobsOfChannel.run(client, { channelId });

/**
 * Repeats a claim until it takes less than a full batch. Each claim is a transaction of its own, so a sweep over many
 * rows holds its row locks briefly.
 * @returns how many rows the claims took.
 */
export async function inBatches(size: number, claim: () => Promise<number>): Promise<number> {
  let total = 0;
  for (;;) {
    const taken = await claim();
    total += taken;
    if (taken < size) return total;
  }
}

/**
 * The option `runAt` of the job at a position of a sweep, so that only `perSecond` jobs of the sweep start within a second.
 * By real time, on which the queue runs. Empty for the jobs that start at once.
 */
export function spreadOverSeconds(position: number, perSecond: number): { readonly runAt?: Date } {
  const second = Math.floor(position / perSecond);
  return second === 0 ? {} : { runAt: new Date(Date.now() + second * 1000) };
}
