import { Prisma } from "../../../prisma/client/client.ts";
import { advisoryLocks } from "../database/advisory-locks.ts";
import {
  boolean,
  defineCommand,
  defineStatement,
  integer,
  list,
  nullable,
  text,
  timestamp,
} from "../database/statement.ts";

/*
 * Everything that reads or writes the tables of graphile-worker. The functions add_jobs and reschedule_jobs and the view
 * `jobs` are public; `_private_jobs` and `_private_tasks` are not, and a new version of graphile-worker may change them. No job
 * is in a queue of its own.
 */

/** The fields of graphile-worker's `job_spec` that the program sets. */
export type JobSpec = {
  readonly identifier: string;
  readonly payload: unknown;
  readonly max_attempts: number;
  readonly priority: number | null;
  readonly job_key: string | null;
  readonly run_at: string | null;
};

/** Without U+0000 and halves of surrogate pairs, which Postgres does not store: an odd name of a payer must not stop all updates. */
const storable = (_key: string, value: unknown): unknown =>
  typeof value === "string" ? value.replaceAll("\u0000", "").toWellFormed() : value;

/** As if each request had replaced the one before it: add_jobs refuses two jobs with one key. */
const lastOfEachKey = (specs: readonly JobSpec[]): JobSpec[] => [
  ...new Map(specs.map((spec, index) => [spec.job_key ?? index, spec])).values(),
];

/** `graphile_worker.job_spec[]`, for statements that enqueue while they write. One call takes many jobs. */
export const jobSpecArray = (specs: readonly JobSpec[]): Prisma.Sql => {
  const stored = JSON.stringify(lastOfEachKey(specs), storable);
  return Prisma.sql`(
  select array_agg(spec) from json_populate_recordset(null::graphile_worker.job_spec, ${stored}::json) spec)`;
};

export const addJobs = defineStatement({
  columns: { added: integer },
  examples: [{ specs: [] }],
  sql: ({ specs }: { readonly specs: readonly JobSpec[] }) =>
    Prisma.sql`select count(*)::int as added from graphile_worker.add_jobs(${jobSpecArray(specs)})`,
});

/** Condition: a job with this key waits, runs or has failed for good. */
export const jobExists = (key: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`exists (select 1 from graphile_worker.jobs j where j.key = ${key})`;

/** Waiting jobs whose payload names the channel run now, with all their attempts. */
export const wakeJobsOfChannel = defineCommand({
  examples: [{ channelId: "" }],
  sql: ({ channelId }: { readonly channelId: string }) => Prisma.sql`
    update graphile_worker._private_jobs
       set run_at = least(run_at, now()), attempts = 0, last_error = null
     where payload ->> 'channelId' = ${channelId} and locked_at is null`,
});

/**
 * Gives jobs back to the queue. graphile-worker counts an attempt when it begins, so a job on its last attempt gets one more. So
 * does a job that another one with its key has replaced while it ran: graphile-worker takes all its attempts away.
 */
const unlocked = Prisma.sql`locked_by = null, locked_at = null, attempts = least(attempts, max_attempts - 1)`;

/** Whether the running job has lost its key to another job, which graphile-worker enqueues beside a running one. */
export const findReplacement = defineStatement({
  columns: { isReplaced: boolean },
  examples: [{ jobId: "1", key: "" }],
  sql: ({ jobId, key }: { readonly jobId: string; readonly key: string }) => Prisma.sql`
    select not exists (
      select from graphile_worker._private_jobs where id = ${jobId}::bigint and key = ${key}) as is_replaced`,
});

const hasFailed = Prisma.sql`attempts >= max_attempts and locked_at is null`;

/** Jobs without attempts left, newest first. Where the page is empty, one row holds the total alone. */
export const listFailed = defineStatement({
  columns: {
    total: integer,
    id: nullable(text),
    task: nullable(text),
    failedAt: nullable(timestamp),
    attempts: nullable(integer),
    error: nullable(text),
  },
  examples: [{ skip: 0, take: 10 }],
  sql: ({ skip, take }: { readonly skip: number; readonly take: number }) => Prisma.sql`
    with failed as (
      select id::text, task_identifier as task, updated_at as failed_at, attempts::int, last_error as error
        from graphile_worker.jobs where ${hasFailed})
    select total, page.* from (select count(*)::int as total from failed) counted
      left join lateral (
        select * from failed order by failed_at desc, id desc limit ${take} offset ${skip}) page on true`,
});

/** Counts the named job before the runner has unlocked it, so that a message about it can go out at once. */
export const countFailed = defineStatement({
  columns: { total: integer },
  examples: [{ failedId: "1" }],
  sql: ({ failedId }: { readonly failedId: string }) => Prisma.sql`
    select count(*)::int as total from graphile_worker.jobs
     where attempts >= max_attempts and (locked_at is null or id = ${failedId}::bigint)`,
});

/** Locks one failed job: the view `jobs` cannot be locked. */
export const lockFailed = defineStatement({
  columns: { task: text },
  examples: [{ jobId: "1" }],
  sql: ({ jobId }: { readonly jobId: string }) => Prisma.sql`
    select task.identifier as task
      from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id
     where job.id = ${jobId}::bigint and job.attempts >= job.max_attempts and job.locked_at is null
       for update of job`,
});

export const rescheduleJob = defineStatement({
  columns: { id: text },
  examples: [{ jobId: "1" }],
  sql: ({ jobId }: { readonly jobId: string }) => Prisma.sql`
    select id::text from graphile_worker.reschedule_jobs(array[${jobId}::bigint], run_at => now(), attempts => 0)`,
});

/** Jobs whose payload holds one of the texts. Finished jobs have left the table. */
export const listNaming = defineStatement({
  columns: {
    id: text,
    task: text,
    attempts: integer,
    hasFailed: boolean,
    runAt: timestamp,
    updatedAt: timestamp,
    error: nullable(text),
  },
  examples: [{ texts: ['"id"'] }],
  sql: ({ texts }: { readonly texts: readonly string[] }) => Prisma.sql`
    select job.id::text, task.identifier as task, job.attempts, job.run_at, job.updated_at, job.last_error as error,
           job.attempts >= job.max_attempts and job.locked_at is null as has_failed
      from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id
     where exists (select from unnest(${texts}::text[]) needle where strpos(job.payload::text, needle) > 0)
     order by job.id`,
});

type RunnerCheck = {
  readonly runner: string;
  /** The ids of the jobs that it works on. */
  readonly running: readonly string[];
};

/** The longest time until a job that becomes due is found. */
export const LOOK_AHEAD_SECONDS = 2;
/** As many as a runner has workers. */
export const MOST_DUE = 10;

/**
 * Unlocks jobs that nobody works on, and tells how many jobs wait now, at most `MOST_DUE`, and when the next one is due. One
 * statement, because an idle process sends it every two seconds.
 *
 * - Jobs of runners whose advisory lock no session holds. A new runner takes its first job before its lock, hence the five seconds. A
 *   runner that is wrongly taken for dead has its job run twice, which every job tolerates.
 * - Jobs that this runner holds in the table and does not work on: a connection that breaks can take the answer to "get job" or
 *   "complete job" with it.
 */
export const checkRunners = defineStatement({
  columns: { dead: nullable(list(text)), due: integer, dueInMs: nullable(integer) },
  examples: [{ runner: "", running: ["1"] }],
  sql: ({ runner, running }: RunnerCheck) => Prisma.sql`
    with dead as (
      select distinct locked_by from graphile_worker.jobs
       where locked_at < now() - interval '5 seconds' and locked_by <> ${runner}
         and not exists (
           select from pg_locks
            where locktype = 'advisory' and objsubid = 2 and granted
              and database = (select oid from pg_database where datname = current_database())
              and classid = ${advisoryLocks.jobRunner}::int::oid and objid = hashtext(locked_by)::oid)
    ), released as (
      update graphile_worker._private_jobs set ${unlocked} where locked_by in (select locked_by from dead) returning id
    ), lost as (
      update graphile_worker._private_jobs set ${unlocked}
       where locked_by = ${runner} and locked_at < now() - interval '5 seconds'
         and id <> all(${running}::bigint[]) returning id
    ), due as (
      select from graphile_worker._private_jobs where is_available and run_at <= now() limit ${MOST_DUE})
    select (select array_agg(locked_by) from dead) as dead,
           least(${MOST_DUE}::bigint, (select count(*) from released) + (select count(*) from lost)
                                      + (select count(*) from due))::int as due,
           (select ceil(1000 * extract(epoch from min(run_at) - now()))::int from graphile_worker._private_jobs
             where is_available and run_at > now() and run_at < now() + make_interval(secs => ${LOOK_AHEAD_SECONDS})) as due_in_ms`,
});

export const countHeld = defineStatement({
  columns: { held: integer },
  examples: [{ runner: "" }],
  sql: ({ runner }: { readonly runner: string }) =>
    Prisma.sql`select count(*)::int as held from graphile_worker.jobs where locked_by = ${runner}`,
});

export const unlockRunner = defineCommand({
  examples: [{ runner: "" }],
  sql: ({ runner }: { readonly runner: string }) =>
    Prisma.sql`update graphile_worker._private_jobs set ${unlocked} where locked_by = ${runner}`,
});

/** For a restored database, whose runners are gone. */
export const unlockAllJobs = defineCommand({
  examples: [{}],
  sql: (_input: object) =>
    Prisma.sql`update graphile_worker._private_jobs set ${unlocked} where locked_at is not null`,
});

export const unlockAllQueues = defineCommand({
  examples: [{}],
  sql: (_input: object) => Prisma.sql`
    update graphile_worker._private_job_queues set locked_by = null, locked_at = null where locked_at is not null`,
});
