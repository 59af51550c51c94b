import type { Database } from "../../bot/platform/database/database.ts";

/**
 * Waiting, running and failed jobs: zero when every effect of a payment is done. Does not count jobs that wait on purpose: the
 * offer to connect a channel, the question for the time zone, and the collection of owner notifications.
 */
export async function countJobs({ pool }: Pick<Database, "pool">): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from graphile_worker.jobs
      where task_identifier not in ('channels.offer-connect', 'users.ask-time-zone', 'notifications.collect-events')`,
  );
  return rows[0]?.count ?? 0;
}

/** Makes jobs that wait for their next attempt due: the job runner uses the real time, not the test's clock. */
export async function makeJobsDue({ pool }: Pick<Database, "pool">): Promise<void> {
  await pool.query(
    `update graphile_worker._private_jobs set run_at = now()
      where locked_at is null and run_at > now()
        and task_id not in (select id from graphile_worker._private_tasks where identifier = 'users.ask-time-zone')`,
  );
}
