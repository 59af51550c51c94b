import type { VersionedStateStorage } from "@grammyjs/conversations";
import type { Pool } from "pg";
import type { BotContext } from "../context.ts";
import { coalesce } from "../runtime/coalesce.ts";
import { queryOn, runOn } from "../database/statement.ts";
import { heldCallsOf } from "../telegram/held-calls.ts";
import {
  claimAndDelete,
  claimAndWrite,
  deleteState,
  deleteStates,
  readState,
  writeState,
} from "./chat-state.sql.ts";

/** Another process handled the update meanwhile. This run leaves no effect. */
export class AlreadyHandled extends Error {
  override readonly name = "AlreadyHandled";
}

export type ChatOfUpdate = Pick<BotContext, "chatId" | "update">;

/**
 * Conversation state in Postgres, so that a form survives a restart. The storage uses the pool directly, because every update reads
 * the state. One statement saves the state, claims the update and stores the calls that the form left, so an answer moves its form
 * once, and the next question is not lost.
 */
export function chatStateStorage<State>(pool: Pool): VersionedStateStorage<ChatOfUpdate, State> {
  return {
    async read({ chatId }) {
      const [row] = await queryOn(pool, readState, { key: keyOf(chatId) }, "prepared");
      // The plugin wrote the value itself, and checks its version.
      return row?.value as Awaited<ReturnType<VersionedStateStorage<ChatOfUpdate, State>["read"]>>;
    },
    async write({ chatId, update }, state) {
      const saved = { key: keyOf(chatId), value: JSON.stringify(state) };
      await claim(update, {
        withoutClaim: () => runOn(pool, writeState, saved, "prepared"),
        withClaim: (answers) => queryOn(pool, claimAndWrite, { ...saved, ...answers }, "prepared"),
      });
    },
    async delete({ chatId, update }) {
      const ended = { key: keyOf(chatId) };
      await claim(update, {
        withoutClaim: () => runOn(pool, deleteState, ended, "prepared"),
        withClaim: (answers) => queryOn(pool, claimAndDelete, { ...ended, ...answers }, "prepared"),
      });
    },
  };
}

type Saving = {
  readonly withoutClaim: () => Promise<unknown>;
  readonly withClaim: (answers: {
    readonly updateId: number;
    readonly answers: string;
  }) => Promise<readonly { readonly claimed: boolean }[]>;
};

async function claim(update: ChatOfUpdate["update"], saving: Saving): Promise<void> {
  const held = heldCallsOf(update);
  // The update is handled again, from the old state.
  if (held?.fault !== undefined) return;
  if (held === undefined) return void (await saving.withoutClaim());
  const [row] = await saving.withClaim({ updateId: update.update_id, answers: JSON.stringify(held.calls) });
  if (row?.claimed !== true) throw new AlreadyHandled("Another process handled the update");
  held.isStored = true;
}

const keyOf = (telegramChatId: number | undefined): string => `form:${telegramChatId}`;

/** Ends the form that waits in the chat. @returns whether a form waited. */
export async function forgetChatState(pool: Pool, telegramChatId: number | undefined): Promise<boolean> {
  const key = keyOf(telegramChatId);
  return (await endingOf(pool)(key)).has(key);
}

type Ending = (key: string) => Promise<ReadonlySet<string>>;
const endings = new WeakMap<Pool, Ending>();

/** Each /start ends a form, and most chats have none: many chats at once share a statement. */
function endingOf(pool: Pool): Ending {
  const known = endings.get(pool);
  if (known !== undefined) return known;
  const ending = coalesce(async (keys: readonly string[]) => {
    const rows = await queryOn(pool, deleteStates, { keys }, "prepared");
    return new Set(rows.map(({ key }) => key));
  });
  endings.set(pool, ending);
  return ending;
}
