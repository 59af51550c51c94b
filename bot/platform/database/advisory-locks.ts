import type { Pool } from "pg";

/**
 * The first of the two keys of each advisory lock, so that no two uses collide. A session or a transaction holds
 * the lock, so the lock ends with its process.
 */
export const advisoryLocks = {
  /** Held by each running job runner, under its name. */
  jobRunner: 0x50_47_01,
  /** Held by the process that polls Telegram. */
  polling: 0x50_47_02,
  /** Held while an update of the chat is handled (webhook mode). */
  chat: 0x50_47_03,
  /** Held by each run of the job that sends broadcasts. */
  broadcasts: 0x50_47_05,
  /** Held by the transaction that collects owners' events into notifications. */
  notifications: 0x50_47_04,
} as const;

/**
 * For sessions that hold such locks. With the kernel's default, the lock of a machine that vanished would last
 * two hours. These settings probe after 10 s of silence, three times, 5 s apart.
 */
export const sessionOptions =
  "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3";

/**
 * Runs the work while a session of its own holds the lock. A lost connection frees the lock during the work, so
 * the work must be correct without the lock too.
 *
 * @param lock one of `advisoryLocks`.
 * @returns false, without the work, where another session holds the lock.
 */
export async function withAdvisoryLock(
  pool: Pool,
  lock: number,
  work: () => Promise<void>,
): Promise<boolean> {
  const client = await pool.connect();
  let isBroken = true;
  try {
    const { rows } = await client.query<{ locked: boolean }>("select pg_try_advisory_lock($1, 0) as locked", [
      lock,
    ]);
    const isLocked = rows[0]?.locked ?? false;
    if (isLocked) {
      await work();
      await client.query("select pg_advisory_unlock($1, 0)", [lock]);
    }
    isBroken = false;
    return isLocked;
  } finally {
    // After an error the connection may still hold the lock.
    client.release(isBroken);
  }
}
