import type { Pool } from "pg";

/** The number of statements of this database that wait for a lock and contain `text`. */
export async function countLockWaits(pool: Pool, text = ""): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock' and query ilike $1`,
    [`%${text}%`],
  );
  return rows[0]?.count ?? 0;
}
