import { Client } from "pg";
import { expect, onTestFinished, test, vi } from "vitest";
import { createTestDatabase } from "../../tests/support/test-database.ts";
import { until } from "../../tests/support/until.ts";
import { ChatIsBusy, createChatLock } from "./chat-lock.ts";
import type { ChatLock } from "./chat-lock.ts";

const CHATS = 100;

test("A hundred chats lock and unlock in a few statements, so that none waits for the answers of all others", async () => {
  await using database = await createTestDatabase();
  // A connection takes the method when it is made.
  const query = vi.spyOn(Client.prototype, "query");
  onTestFinished(() => query.mockRestore());
  const lock = createChatLock(database.connection, () => undefined);
  const release = Promise.withResolvers<void>();
  let begun = 0;
  const work = (): Promise<void> => {
    begun += 1;
    return release.promise;
  };
  const sent = (): number =>
    query.mock.calls.filter(([text]) => JSON.stringify(text).includes("advisory")).length;
  const all = Array.from({ length: CHATS }, (_, chat) => lock.run(chat, work));
  await until(() => begun, CHATS);
  expect(sent()).toBeLessThan(5);
  release.resolve();
  await Promise.all(all);
  expect(sent()).toBeLessThan(10);
  await lock.close();
});

test("Of several chats that ask together, only those that another process handles are busy", async () => {
  await using database = await createTestDatabase();
  const open = (): ChatLock => createChatLock(database.connection, () => undefined);
  const [lock, ofOther] = [open(), open()];
  const [begun, free] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const held = ofOther.run(1, () => {
    begun.resolve();
    return free.promise;
  });
  await begun.promise;
  const worked: number[] = [];
  const ask = async (chat: number): Promise<unknown> =>
    await lock.run(chat, async () => void worked.push(chat), false).catch((error: unknown) => error);
  expect(await Promise.all([1, 2, 3].map(ask))).toEqual([expect.any(ChatIsBusy), undefined, undefined]);
  expect(worked).toEqual([2, 3]);
  free.resolve();
  await held;
  expect(await ask(1)).toBeUndefined();
  expect(worked).toEqual([2, 3, 1]);
  await Promise.all([lock.close(), ofOther.close()]);
});
