import type { Pool } from "pg";

/**
 * Advisory locks of Postgres that tell processes apart: the first of the two keys, so that no two uses ever meet.
 * Each is held by a session (or a transaction of one), so it is gone the moment its process is, however that ended.
 */
export const advisoryLocks = {
  /** Held by each running job runner, under its name. */
  jobRunner: 0x50_47_01,
  /** Held by the one process that polls Telegram. */
  polling: 0x50_47_02,
  /** Held while an update of this chat is handled (webhook mode). */
  chat: 0x50_47_03,
  /** Held by the one job that sends broadcasts, for each of its runs. */
  broadcasts: 0x50_47_05,
  /** Held by the one transaction that collects events of owners into notifications. */
  notifications: 0x50_47_04,
} as const;

/**
 * For sessions that hold such locks: without it, a machine that vanished without a word would hold them for two hours
 * (the kernel's default). 10 s of silence, then three probes 5 s apart.
 */
export const sessionOptions =
  "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3";

/**
 * Does the work while a session of its own holds the lock. A lost connection frees the lock during the work, so the work
 * must be correct without the lock too.
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
    // After an error the connection may still hold the lock, and is closed.
    client.release(isBroken);
  }
}
