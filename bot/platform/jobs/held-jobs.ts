import { setTimeout as sleep } from "node:timers/promises";
import type { Pool, PoolClient } from "pg";
import {
  advisoryLocks,
  endSession,
  PROBE_MS,
  probeSession,
  tryLockNamed,
} from "../database/advisory-locks.ts";
import { SessionClient } from "../database/session-client.ts";
import { urgently } from "../database/urgent-work.ts";
import { queryOn, runOn } from "../database/statement.ts";
import type { Logger } from "../runtime/logger.ts";
import { checkRunners, countHeld, LOOK_AHEAD_SECONDS, MOST_DUE, unlockRunner } from "./jobs.sql.ts";

/*
 * graphile-worker gives the jobs of a killed process back after four hours: too long for a buyer who waits for an invite
 * link. Here each runner holds an advisory lock under its name, which ends with its process, and every runner unlocks the
 * jobs of runners without a lock.
 */

// A job of a killed process waits for the five seconds of `checkRunners`, and this long. The query is an index scan of a few
// rows.
const CHECK_MS = LOOK_AHEAD_SECONDS * 1_000;
// After a check that failed. The workers then look for jobs themselves, over other connections.
const RETRY_MS = 1_000;
// Longer than an answer of a busy database takes.
const ENDING_MS = 5_000;

export type DeadRunnerWatch = { stop(): Promise<void> };

type WatchOptions = {
  readonly pool: Pool;
  /** graphile-worker's name of the runner (`locked_by`). */
  readonly name: string;
  readonly logger: Logger;
  /** The ids of the jobs that the runner works on; the caller keeps the set up to date. */
  readonly running: ReadonlySet<string>;
  /** Makes so many workers look for a job at once. */
  readonly nudge: (workers: number) => void;
};

/**
 * Gives jobs back that nobody works on, and wakes workers for jobs that are due, also in the moment in which a job becomes due. So the
 * ten workers of an idle process need not ask the database each for itself.
 */
export async function watchRunners({
  pool,
  name,
  logger,
  running,
  nudge,
}: WatchOptions): Promise<DeadRunnerWatch> {
  const lock = createRunnerLock(pool, name);
  /** @returns the milliseconds until the next check. */
  const check = async (): Promise<number> => {
    const input = { runner: name, running: [...running] };
    const [row] = await lock.ask((client) => queryOn(client, checkRunners, input, { timeoutMs: PROBE_MS }));
    const { dead, due, dueInMs } = row ?? { dead: null, due: 0, dueInMs: null };
    if (dead !== null)
      logger.warn(
        { event: "dead_runner_jobs_released", runners: dead },
        "Jobs of a dead process go back to the queue",
      );
    if (due > 0) nudge(due);
    return Math.min(dueInMs ?? CHECK_MS, CHECK_MS);
  };
  const safeCheck = async (): Promise<number> => {
    try {
      return await check();
    } catch (error) {
      logger.warn({ event: "dead_runner_check_failed", err: error }, "The check for dead processes failed");
      lock.drop();
      nudge(MOST_DUE);
      return RETRY_MS;
    }
  };

  const stopping = new AbortController();
  const keepChecking = async (first: number): Promise<void> => {
    for (let wait = first; !stopping.signal.aborted; wait = await safeCheck())
      await sleep(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
  };
  const loop = keepChecking(await safeCheck());
  return {
    stop: async () => {
      stopping.abort();
      await loop;
      // Closing the connection, instead of returning it, ends the session and its lock.
      lock.drop();
    },
  };
}

export type JobTracker = {
  readonly running: ReadonlySet<string>;
  begin(id: string): void;
  end(id: string): void;
};

/**
 * A job counts as running for a while after it ends: its row leaves the table a moment later, and with a busy database that
 * moment is long enough for the job to look lost and to run again.
 */
export function trackJobs(): JobTracker {
  const running = new Set<string>();
  const ending = new Map<string, NodeJS.Timeout>();
  return {
    running,
    begin(id) {
      clearTimeout(ending.get(id));
      running.add(id);
    },
    end(id) {
      const remove = (): void => {
        running.delete(id);
        ending.delete(id);
      };
      ending.set(id, setTimeout(remove, ENDING_MS).unref());
    },
  };
}

type RunnerLock = {
  /** Asks over the connection that holds the lock: an answer proves that the lock is held. */
  ask<Answer>(question: (client: PoolClient) => Promise<Answer>): Promise<Answer>;
  drop(): void;
};

/** A lost connection is replaced at once, because other runners take the jobs of a runner without its lock. */
function createRunnerLock(pool: Pool, name: string): RunnerLock {
  let client: PoolClient | undefined;
  /** Sessions that may still hold the lock: the server has not noticed their loss. */
  const lost = new Set<number>();

  const drop = (): void => {
    const dropped = client;
    client = undefined;
    if (dropped instanceof SessionClient) lost.add(dropped.backend);
    dropped?.release(true);
  };
  const open = async (): Promise<PoolClient> => {
    const opened = await urgently(() => pool.connect());
    opened.once("error", () => {
      if (client === opened) drop();
    });
    client = opened;
    // A connection that was idle in the pool may be lost, too.
    await probeSession(opened);
    for (const backend of lost) await endSession(opened, advisoryLocks.jobRunner, backend);
    if (!(await tryLockNamed(opened, advisoryLocks.jobRunner, name)))
      throw new Error("A lost session of this runner still holds its lock");
    lost.clear();
    return opened;
  };
  return {
    async ask(question) {
      const held = client;
      if (held === undefined) return await question(await open());
      try {
        return await question(held);
      } catch {
        if (client === held) drop();
        return await question(await open());
      }
    },
    drop,
  };
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
  const deadline = performance.now() + patience;
  for (;;) {
    const [row] = await queryOn(pool, countHeld, { runner: name });
    if (row?.held === 0) return;
    if (performance.now() > deadline) break;
    await sleep(20);
  }
  logger.warn({ event: "jobs_released" }, "Jobs that do not end go back to the table");
  await runOn(pool, unlockRunner, { runner: name });
}
