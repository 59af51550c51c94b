import type { Database } from "../../bot/platform/database/database.ts";
import type { TestUser, SandboxTelegram } from "../../sandbox/telegram/index.ts";

/** What the database says of money and access; the same scenario must always leave the same. */
export type Books = {
  readonly granted: number;
  /** Sales in the ledger, one entry each. */
  readonly sales: number;
  /** Sums of one entry and currency that are not zero. */
  readonly unbalanced: number;
  /** Whole days that each subscription lasts, in ascending order. */
  readonly days: readonly number[];
};

export async function readSaleTotals({ pool }: Pick<Database, "pool">): Promise<Books> {
  const { rows } = await pool.query<Books>(
    `select (select count(*)::int from payment where granted_at is not null) as granted,
            (select count(distinct entry_id)::int from ledger_posting where kind = 'sale') as sales,
            (select count(*)::int from (select from ledger_posting group by entry_id, currency
                                        having sum(amount) <> 0) broken) as unbalanced,
            coalesce((select json_agg(days order by days)
                        from (select round(extract(epoch from expires_at - started_at) / 86400)::int as days
                                from subscription) each_one), '[]') as days`,
  );
  const [books] = rows;
  if (books === undefined) throw new Error("The books cannot be read");
  return books;
}

/** The books after that many sales of a month each, to the people whose days are given. */
export const totalsOfSales = (sales: number, days: readonly number[]): Books => ({
  granted: sales,
  sales,
  unbalanced: 0,
  days,
});

/**
 * Jobs that wait, run or gave up; none means that everything that follows a payment is done. The offer to connect a
 * channel and the question where somebody is, which wait for a while on purpose, are not counted, nor what gathers for owners.
 */
export async function countJobs({ pool }: Pick<Database, "pool">): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from graphile_worker.jobs
      where task_identifier not in ('channels.offer_connect', 'time_zones.ask', 'notifications.collect-events')`,
  );
  return rows[0]?.count ?? 0;
}

/** Makes jobs that wait for their next attempt due, as the passing of time does; the job runner's time is real. */
export async function hurryJobs({ pool }: Pick<Database, "pool">): Promise<void> {
  await pool.query(
    `update graphile_worker._private_jobs set run_at = now()
      where locked_at is null and run_at > now()
        and task_id not in (select id from graphile_worker._private_tasks where identifier = 'time_zones.ask')`,
  );
}

/** How often a person was sent the word that they have paid. */
export const countInvitations = (telegram: SandboxTelegram, person: TestUser): number =>
  telegram
    .callsOf("sendMessage")
    .filter(
      ({ parameters, response }) =>
        response?.ok === true &&
        String(parameters["chat_id"]) === String(person.id) &&
        String(parameters["text"]).includes("Paid."),
    ).length;
