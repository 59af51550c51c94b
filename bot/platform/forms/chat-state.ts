import type { VersionedStateStorage } from "@grammyjs/conversations";
import type { Pool } from "pg";

/**
 * Conversation state in Postgres, so that a form survives a restart. It uses the pool directly: every update
 * reads it, and no rule depends on it.
 */
export function chatStateStorage<State>(pool: Pool): VersionedStateStorage<string, State> {
  return {
    async read(key) {
      const { rows } = await pool.query<{ value: never }>({
        name: "chat_state_read",
        text: "select value from chat_state where key = $1",
        values: [key],
      });
      return rows[0]?.value;
    },
    async write(key, value) {
      await pool.query({
        name: "chat_state_write",
        text: `insert into chat_state (key, value, updated_at) values ($1, $2, now())
               on conflict (key) do update set value = excluded.value, updated_at = excluded.updated_at`,
        values: [key, JSON.stringify(value)],
      });
    },
    async delete(key) {
      await forgetChatState(pool, key);
    },
  };
}

/** Ends the form that waits under this key. Returns whether there was one. */
export async function forgetChatState(pool: Pool, key: string): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: "chat_state_delete",
    text: "delete from chat_state where key = $1",
    values: [key],
  });
  return rowCount !== 0;
}
