import { expect, test } from "vitest";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { until } from "../../../tests/support/until.ts";
import { advisoryLocks, withAdvisoryLock } from "./advisory-locks.ts";

const nothing = (): Promise<void> => Promise.resolve();
const LOCK = advisoryLocks.broadcasts;

test("One caller at a time does the work of a lock", async () => {
  await using database = await createTestDatabase();
  const under = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const first = withAdvisoryLock(database.pool, LOCK, () => {
    begun.resolve();
    return under.promise;
  });
  await begun.promise;
  expect(await withAdvisoryLock(database.pool, LOCK, nothing)).toBe(false);
  under.resolve();
  expect(await first).toBe(true);
  expect(await withAdvisoryLock(database.pool, LOCK, nothing)).toBe(true);
});

test("Work that fails frees the lock", async () => {
  await using database = await createTestDatabase();
  const failing = withAdvisoryLock(database.pool, LOCK, () => Promise.reject(new Error("no")));
  await expect(failing).rejects.toThrow("no");
  // The server frees the lock a moment after the connection is closed.
  await until(() => withAdvisoryLock(database.pool, LOCK, nothing), true);
  expect(await withAdvisoryLock(database.pool, LOCK, nothing)).toBe(true);
});
