import type { Database } from "../../bot/platform/database/database.ts";

/**
 * Waiting, running and failed jobs, in words: none when every effect of a payment is done. Leaves out jobs that wait on purpose: the
 * offer to connect a channel, the question for the time zone, and the collection of owner notifications.
 */
export async function pendingJobs({ pool }: Pick<Database, "pool">): Promise<string[]> {
  const { rows } = await pool.query<{ job: string }>(
    `select concat_ws(' ', task_identifier, attempts || '/' || max_attempts, 'locked by ' || locked_by, left(last_error, 200)) as job
       from graphile_worker.jobs
      where task_identifier not in ('channels.offer-connect', 'users.ask-time-zone', 'notifications.collect-events')
      order by id limit 20`,
  );
  return rows.map(({ job }) => job);
}

/** Makes jobs that wait for their next attempt due: the job runner uses the real time, not the test's clock. */
export async function makeJobsDue({ pool }: Pick<Database, "pool">): Promise<void> {
  await pool.query(
    `update graphile_worker._private_jobs set run_at = now()
      where locked_at is null and run_at > now()
        and task_id not in (select id from graphile_worker._private_tasks where identifier = 'users.ask-time-zone')`,
  );
}
