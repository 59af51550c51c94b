import { setTimeout as sleep } from "node:timers/promises";
import type { Pool } from "pg";
import type { SandboxTelegram } from "../telegram/index.ts";

type Parts = {
  readonly pool: Pool;
  readonly telegram: Pick<SandboxTelegram, "pendingUpdates">;
  readonly program?: { readonly state: "running" | "stopped" | "starting" };
};

const PAUSE_MS = 10;

/**
 * Waits until every update is handled and no job is due. Returns at once if the given program does not run.
 * @returns false after the time-out.
 */
export async function waitUntilIdle({ pool, telegram, program }: Parts, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  const isRunning = (): boolean => program === undefined || program.state === "running";
  while (isRunning() && Date.now() < deadline) {
    if (telegram.pendingUpdates() === 0) {
      const { rows } = await pool.query(
        `select 1 from graphile_worker._private_jobs
          where locked_at is not null or (run_at <= now() and attempts < max_attempts)
         union all select 1 from received_update where body is not null limit 1`,
      );
      if (rows.length === 0) return true;
    }
    await sleep(PAUSE_MS);
  }
  return !isRunning();
}
