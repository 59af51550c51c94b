import { setTimeout as sleep } from "node:timers/promises";
import type { Pool, PoolClient } from "pg";
import { advisoryLocks } from "../database/advisory-locks.ts";
import { queryOn, runOn } from "../database/statement.ts";
import type { Logger } from "../runtime/logger.ts";
import { countHeld, unlockDeadRunners, unlockLostJobs, unlockRunner } from "./jobs.sql.ts";

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
 * @param runningJobs ids of the jobs that it does at this moment, kept up to date by the caller.
 */
export async function watchDeadRunners(
  pool: Pool,
  name: string,
  logger: Logger,
  runningJobs?: ReadonlySet<string>,
): Promise<DeadRunnerWatch> {
  let client: PoolClient | undefined;
  const turn = async (): Promise<void> => {
    client ??= await proveAlive(pool, name, (lost) => {
      if (client !== lost) return;
      client = undefined;
      lost.release(true);
    });
    if (runningJobs !== undefined)
      await runOn(client, unlockLostJobs, { runner: name, running: [...runningJobs] });
    const freed = await releaseDeadRunners(client, name);
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
  readonly runningJobs: ReadonlySet<string>;
  begin(id: string): void;
  end(id: string): void;
};

/**
 * A job counts as under way a while longer than it runs: its row is written off a moment after it ends, and with a busy
 * database that moment is long enough for the job to look lost and to be done once more.
 */
export function trackJobs(): JobTrack {
  const runningJobs = new Set<string>();
  const leaving = new Map<string, NodeJS.Timeout>();
  return {
    runningJobs,
    begin(id) {
      clearTimeout(leaving.get(id));
      runningJobs.add(id);
    },
    end(id) {
      const leave = (): void => {
        runningJobs.delete(id);
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

/** Gives back the jobs of dead runners. @returns their names. */
export async function releaseDeadRunners(
  client: Pick<Pool, "query">,
  except: string,
): Promise<readonly string[]> {
  const [row] = await queryOn(client, unlockDeadRunners, { except });
  return row?.dead ?? [];
}

export type HeldJobs = {
  readonly pool: Pool;
  readonly name: string;
  readonly logger: Logger;
  /** Milliseconds for running jobs to end. */
  readonly patience: number;
};

/** Waits until a runner holds no job. Jobs that it still holds after that go back to the table. */
export async function releaseHeldJobs({ pool, name, logger, patience }: HeldJobs): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    const [row] = await queryOn(pool, countHeld, { runner: name });
    if (row?.held === 0) return;
    if (Date.now() > deadline) break;
    await sleep(20);
  }
  logger.warn({ event: "jobs_released" }, "Jobs that do not end go back to the table");
  await runOn(pool, unlockRunner, { runner: name });
}
