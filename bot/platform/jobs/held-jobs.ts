import { setTimeout as sleep } from "node:timers/promises";
import type { Pool, PoolClient } from "pg";
import { advisoryLocks } from "../database/advisory-locks.ts";
import type { Logger } from "../runtime/logger.ts";

/*
 * graphile-worker gives the jobs of a killed process back after four hours: too long for somebody who has paid and
 * waits for the way in. Here each runner holds an advisory lock under its name, which dies with its process, and
 * every runner unlocks the jobs of those that hold none.
 */

// The longest wait of a job whose process was killed is twice this, and the query is an index scan of a few rows.
const SWEEP_MS = 5_000;

export type DeadRunnerWatch = { stop(): Promise<void> };

/**
 * @param name graphile-worker's name of the runner (`locked_by`).
 * @param underWay ids of the jobs that it does at this moment, kept up to date by the caller.
 */
export async function watchDeadRunners(
  pool: Pool,
  name: string,
  logger: Logger,
  underWay?: ReadonlySet<string>,
): Promise<DeadRunnerWatch> {
  let client: PoolClient | undefined;
  const turn = async (): Promise<void> => {
    client ??= await proveAlive(pool, name, (lost) => {
      if (client !== lost) return;
      client = undefined;
      lost.release(true);
    });
    if (underWay !== undefined) await unlockLostJobs(client, name, underWay);
    const freed = await unlockDeadRunners(client, name);
    if (freed.length > 0)
      logger.warn({ runners: freed }, "jobs of a process that is gone are taken up again");
  };
  const safeTurn = (): Promise<void> =>
    turn().catch((error: unknown) => {
      logger.warn({ err: error }, "could not look for jobs of dead processes");
      // A connection can break without a word to `onLost`, just before it is stored: the next turn takes another.
      const broken = client;
      client = undefined;
      broken?.release(true);
    });

  await safeTurn();
  let running: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(safeTurn);
  }, SWEEP_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
      // Closed and not returned: the session's lock goes with it.
      const held = client;
      client = undefined;
      held?.release(true);
    },
  };
}

/** What a runner does at this moment. */
export type JobTrack = {
  readonly underWay: ReadonlySet<string>;
  begin(id: string): void;
  end(id: string): void;
};

/**
 * A job counts as under way a while longer than it runs: its row is written off a moment after it ends, and with a busy
 * database that moment is long enough for the job to look lost and to be done once more.
 */
export function trackJobs(): JobTrack {
  const underWay = new Set<string>();
  const leaving = new Map<string, NodeJS.Timeout>();
  return {
    underWay,
    begin(id) {
      clearTimeout(leaving.get(id));
      underWay.add(id);
    },
    end(id) {
      const leave = (): void => {
        underWay.delete(id);
        leaving.delete(id);
      };
      leaving.set(id, setTimeout(leave, SWEEP_MS).unref());
    },
  };
}

async function proveAlive(
  pool: Pool,
  name: string,
  onLost: (client: PoolClient) => void,
): Promise<PoolClient> {
  const client = await pool.connect();
  client.once("error", () => onLost(client));
  try {
    await client.query("select pg_advisory_lock($1, hashtext($2))", [advisoryLocks.jobRunner, name]);
    return client;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/**
 * Gives back the jobs of runners whose lock nobody holds. A runner that has just begun takes its first job before its
 * lock, hence the five seconds. Should one ever be thought dead that is not, its job runs twice: all of ours may.
 */
export async function unlockDeadRunners(database: Pick<Pool, "query">, except: string): Promise<string[]> {
  const { rows } = await database.query<{ dead: string[] | null }>(
    `with dead as (
       select distinct locked_by from graphile_worker.jobs
        where locked_at < now() - interval '5 seconds' and locked_by <> $2
          and not exists (
            select from pg_locks
             where locktype = 'advisory' and objsubid = 2 and granted
               and database = (select oid from pg_database where datname = current_database())
               and classid = $1::int::oid and objid = hashtext(locked_by)::oid)
     ), names as (select array_agg(locked_by) as dead from dead)
     select dead, case when dead is not null then graphile_worker.force_unlock_workers(dead) end from names`,
    [advisoryLocks.jobRunner, except],
  );
  return rows[0]?.dead ?? [];
}

/**
 * Gives back what this runner holds and does not do: with a connection that broke went the answer to its taking the
 * job, or the word that it was done. One more attempt is left to those that had their last.
 */
async function unlockLostJobs(
  database: Pick<Pool, "query">,
  name: string,
  underWay: ReadonlySet<string>,
): Promise<void> {
  await database.query(
    `update graphile_worker._private_jobs
        set locked_by = null, locked_at = null, attempts = least(attempts, max_attempts - 1)
      where locked_by = $1 and locked_at < now() - interval '5 seconds' and id <> all($2::bigint[])`,
    [name, [...underWay]],
  );
}

export type HeldJobs = {
  readonly pool: Pool;
  readonly name: string;
  readonly logger: Logger;
  /** Milliseconds for what runs to end. */
  readonly patience: number;
};

/** Waits until a runner holds no job any more; in the end those that it still holds go back to the table. */
export async function releaseHeldJobs({ pool, name, logger, patience }: HeldJobs): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    const { rowCount } = await pool.query("select from graphile_worker.jobs where locked_by = $1 limit 1", [
      name,
    ]);
    if (rowCount === 0) return;
    if (Date.now() > deadline) break;
    await sleep(20);
  }
  logger.warn("jobs that do not end go back to the table");
  await pool.query("select graphile_worker.force_unlock_workers(array[$1])", [name]);
}
