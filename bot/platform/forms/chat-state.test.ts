import { describe, expect, test } from "vitest";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { chatStateStorage, forgetChatState } from "./chat-state.ts";

describe("The state of a form", () => {
  test("is stored, replaced and deleted by its key", async () => {
    await using database = await createTestDatabase();
    const storage = chatStateStorage<{ step: number }>(database.pool);
    expect(await storage.read("form:7")).toBeUndefined();
    await storage.write("form:7", { version: [0, 1], state: { step: 1 } });
    await storage.write("form:7", { version: [0, 1], state: { step: 2 } });
    await storage.write("form:8", { version: [0, 1], state: { step: 1 } });
    expect(await storage.read("form:7")).toEqual({ version: [0, 1], state: { step: 2 } });
    await storage.delete("form:7");
    expect(await storage.read("form:7")).toBeUndefined();
    expect(await storage.read("form:8")).toBeDefined();
  });

  test("can be deleted without reading, with a report whether it existed", async () => {
    await using database = await createTestDatabase();
    await chatStateStorage(database.pool).write("form:7", { version: [0, 1], state: {} });
    expect(await forgetChatState(database.pool, "form:7")).toBe(true);
    expect(await forgetChatState(database.pool, "form:7")).toBe(false);
  });
});
