import type { VersionedStateStorage } from "@grammyjs/conversations";
import type { Pool } from "pg";
import { queryOn, runOn } from "../database/statement.ts";
import { deleteState, readState, writeState } from "./chat-state.sql.ts";

/**
 * Conversation state in Postgres, so that a form survives a restart. It uses the pool directly: every update
 * reads it, and no rule depends on it.
 */
export function chatStateStorage<State>(pool: Pool): VersionedStateStorage<string, State> {
  return {
    async read(key) {
      const [row] = await queryOn(pool, readState, { key }, "prepared");
      // The plugin wrote the value itself, and checks its version.
      return row?.value as Awaited<ReturnType<VersionedStateStorage<string, State>["read"]>>;
    },
    async write(key, value) {
      await runOn(pool, writeState, { key, value: JSON.stringify(value) }, "prepared");
    },
    async delete(key) {
      await forgetChatState(pool, key);
    },
  };
}

/** Ends the form that waits under this key. Returns whether there was one. */
export async function forgetChatState(pool: Pool, key: string): Promise<boolean> {
  return (await runOn(pool, deleteState, { key }, "prepared")) > 0;
}
