import type { Pool, PoolClient } from "pg";

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
  /** Held by the transaction that claims a two-factor code or a conversion for a batch of payouts. */
  payoutClaims: 0x50_47_06,
} as const;

/** A client, or a pool with one connection. */
type Session = Pick<PoolClient | Pool, "query">;

/** @returns false where another session holds the lock. A session that holds it gets it again, and unlocks it as often. */
export async function tryLockNamed(session: Session, lock: number, name: string): Promise<boolean> {
  const { rows } = await session.query<{ locked: boolean }>(
    "select pg_try_advisory_lock($1, hashtext($2)) as locked",
    [lock, name],
  );
  return rows[0]?.locked === true;
}

/** Tries to lock several names. @returns the names that the session holds now. */
export async function tryLocksNamed(
  session: Session,
  lock: number,
  names: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await session.query<{ name: string }>(
    "select name from unnest($2::text[]) as name where pg_try_advisory_lock($1, hashtext(name))",
    [lock, names],
  );
  return new Set(rows.map(({ name }) => name));
}

export async function unlocksNamed(session: Session, lock: number, names: readonly string[]): Promise<void> {
  await session.query("select pg_advisory_unlock($1, hashtext(name)) from unnest($2::text[]) as name", [
    lock,
    names,
  ]);
}

/** @returns false where another session holds the lock. */
export async function tryLock(session: Session, lock: number): Promise<boolean> {
  const { rows } = await session.query<{ locked: boolean }>("select pg_try_advisory_lock($1, 0) as locked", [
    lock,
  ]);
  return rows[0]?.locked === true;
}

/** Waits for as long as the session's `lock_timeout`. @returns false where another session still holds the lock then. */
export async function waitForLock(session: Session, lock: number): Promise<boolean> {
  try {
    await session.query("select pg_advisory_lock($1, 0)", [lock]);
    return true;
  } catch (error) {
    // SQLSTATE lock_not_available.
    if (error instanceof Error && "code" in error && error.code === "55P03") return false;
    throw error;
  }
}

/** Frees the session's lock; the session stays. */
export async function unlock(session: Session, lock: number): Promise<void> {
  await session.query("select pg_advisory_unlock($1, 0)", [lock]);
}

/**
 * Ends an earlier session of this process that still holds a lock of the kind: its connection is lost, and the server has not
 * noticed. The lock is free a moment later.
 */
export async function endSession(session: Session, lock: number, backend: number): Promise<void> {
  await session.query(
    `select pg_terminate_backend(pid) from pg_locks
      where locktype = 'advisory' and objsubid = 2 and granted and classid = $1::int::oid and pid = $2`,
    [lock, backend],
  );
}

// A probe is one round trip. A longer wait means that nobody answers.
export const PROBE_MS = 2_000;

/** Proves that the session, and so each of its locks, is still there. */
export async function probeSession(session: Session): Promise<void> {
  const query = { text: "select 1", query_timeout: PROBE_MS };
  await session.query(query);
}

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
    const isLocked = await tryLock(client, lock);
    if (isLocked) {
      await work();
      await unlock(client, lock);
    }
    isBroken = false;
    return isLocked;
  } finally {
    // After an error the connection may still hold the lock.
    client.release(isBroken);
  }
}
