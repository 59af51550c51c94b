import type { Pool } from "pg";
import { advisoryLocks } from "../../platform/database/advisory-locks.ts";

/**
 * Does the work unless another process, or another job of this one, is at it. The lock is a session's, so it is free the
 * moment its process is gone. Should its connection break under it, two work at once, which does no harm: they take different
 * people, at one pace.
 *
 * @returns false where somebody else is at it.
 */
export async function alone(pool: Pool, work: () => Promise<void>): Promise<boolean> {
  const client = await pool.connect();
  let isBroken = true;
  try {
    const { rows } = await client.query<{ locked: boolean }>("select pg_try_advisory_lock($1, 0) as locked", [
      advisoryLocks.broadcasts,
    ]);
    const isLocked = rows[0]?.locked ?? false;
    if (isLocked) {
      await work();
      await client.query("select pg_advisory_unlock($1, 0)", [advisoryLocks.broadcasts]);
    }
    isBroken = false;
    return isLocked;
  } finally {
    // Closed rather than returned where it may still hold the lock.
    client.release(isBroken);
  }
}
