import { expect, test } from "vitest";
import { startTcpProxy } from "../../../sandbox/runtime/tcp-proxy.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { openDatabase } from "./database.ts";
import { isDatabaseAway } from "./recovery.ts";

/** Nothing of this process runs meanwhile. */
const freeze = (milliseconds: number): unknown =>
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

test("A transaction that the server ended, because its client or the server was frozen, may be repeated", async () => {
  await using database = await createTestDatabase();
  const error: unknown = await database.prisma
    .$transaction(async (transaction) => {
      await transaction.$executeRaw`set local idle_in_transaction_session_timeout = '50ms'`;
      freeze(500);
      return await transaction.user.count();
    })
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Error);
  expect(isDatabaseAway(error)).toBe(true);
});

test("A refused statement may not", async () => {
  await using database = await createTestDatabase();
  const error: unknown = await database.pool.query("select 1 / 0").catch((reason: unknown) => reason);
  expect(isDatabaseAway(error)).toBe(false);
});

test("A statement that waited too long for the lock of others may", async () => {
  await using database = await createTestDatabase();
  const [holder, waiter] = [await database.pool.connect(), await database.pool.connect()];
  await holder.query("begin; lock table subscription");
  const error: unknown = await waiter
    .query("set lock_timeout = '20ms'; lock table subscription")
    .catch((reason: unknown) => reason);
  expect(isDatabaseAway(error)).toBe(true);
  for (const client of [holder, waiter]) client.release(true);
});

test.each([
  ["the server is", 1],
  ["both servers are", 2],
])("A statement for which %s silent may", async (_silent, servers) => {
  await using database = await createTestDatabase();
  await using silent = await startTcpProxy(database.connection);
  silent.freeze();
  const { host, port } = silent;
  const otherHosts = Array.from({ length: servers - 1 }, () => ({ host, port }));
  const behind = { ...database.connection, host, port, ...(servers > 1 ? { otherHosts } : {}) };
  const program = openDatabase(behind, { onError: () => undefined });
  const error: unknown = await program.prisma.user.count().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Error);
  expect(isDatabaseAway(error)).toBe(true);
  await program.close();
});
