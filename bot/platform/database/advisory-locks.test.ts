import { expect, test } from "vitest";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { until } from "../../../tests/support/until.ts";
import { advisoryLocks, withAdvisoryLock } from "./advisory-locks.ts";

const nothing = (): Promise<void> => Promise.resolve();
const LOCK = advisoryLocks.broadcasts;

test("Only one caller at a time holds an advisory lock", async () => {
  await using database = await createTestDatabase();
  const work = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const first = withAdvisoryLock(database.pool, LOCK, () => {
    begun.resolve();
    return work.promise;
  });
  await begun.promise;
  expect(await withAdvisoryLock(database.pool, LOCK, nothing)).toBe(false);
  work.resolve();
  expect(await first).toBe(true);
  expect(await withAdvisoryLock(database.pool, LOCK, nothing)).toBe(true);
});

test("An error releases the advisory lock", async () => {
  await using database = await createTestDatabase();
  const failing = withAdvisoryLock(database.pool, LOCK, () => Promise.reject(new Error("no")));
  await expect(failing).rejects.toThrow("no");
  // The server releases the lock shortly after the connection is closed.
  await until(() => withAdvisoryLock(database.pool, LOCK, nothing), true);
  expect(await withAdvisoryLock(database.pool, LOCK, nothing)).toBe(true);
});
