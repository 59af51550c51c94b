import { setTimeout as sleep } from "node:timers/promises";
import type { PageState } from "../state/page-state.ts";

const PAUSE_MS = 10;

/**
 * Waits until the program has taken every update and no job is due. Returns at once where the program does not run.
 * @returns false after the time-out.
 */
export async function waitUntilIdle(
  { pool, program, telegram }: PageState,
  timeoutMs: number,
): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (program.state === "running" && Date.now() < deadline) {
    if (telegram.pendingUpdates() === 0) {
      const { rows } = await pool.query(
        `select 1 from graphile_worker._private_jobs
          where locked_at is not null or (run_at <= now() and attempts < max_attempts) limit 1`,
      );
      if (rows.length === 0) return true;
    }
    await sleep(PAUSE_MS);
  }
  return program.state !== "running";
}
