import { describe, expect, test } from "vitest";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { chatStateStorage, forgetChatState } from "./chat-state.ts";
import type { ChatOfUpdate } from "./chat-state.ts";

/** An update that no intake handles. */
const inChat = (chatId: number): ChatOfUpdate => ({ chatId, update: { update_id: 1 } });

describe("The state of a form", () => {
  test("is stored, replaced and deleted by its chat", async () => {
    await using database = await createTestDatabase();
    const storage = chatStateStorage<{ step: number }>(database.pool);
    expect(await storage.read(inChat(7))).toBeUndefined();
    await storage.write(inChat(7), { version: [0, 1], state: { step: 1 } });
    await storage.write(inChat(7), { version: [0, 1], state: { step: 2 } });
    await storage.write(inChat(8), { version: [0, 1], state: { step: 1 } });
    expect(await storage.read(inChat(7))).toEqual({ version: [0, 1], state: { step: 2 } });
    await storage.delete(inChat(7));
    expect(await storage.read(inChat(7))).toBeUndefined();
    expect(await storage.read(inChat(8))).toBeDefined();
  });

  test("can be deleted without reading, with a report whether it existed", async () => {
    await using database = await createTestDatabase();
    await chatStateStorage(database.pool).write(inChat(7), { version: [0, 1], state: {} });
    expect(await forgetChatState(database.pool, 7)).toBe(true);
    expect(await forgetChatState(database.pool, 7)).toBe(false);
  });
});
