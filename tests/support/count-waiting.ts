import type { Pool } from "pg";

/** How many statements of this database wait for somebody else's lock; with `words`, of those that have them. */
export async function countWaiting(pool: Pool, words = ""): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock' and query ilike $1`,
    [`%${words}%`],
  );
  return rows[0]?.count ?? 0;
}
