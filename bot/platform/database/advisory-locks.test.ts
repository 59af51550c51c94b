import { expect, test } from "vitest";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { until } from "../../../tests/support/until.ts";
import { alone } from "../../broadcasts/engine/alone.ts";

const nothing = (): Promise<void> => Promise.resolve();

test("One at a time does the work that only one may do", async () => {
  await using database = await createTestDatabase();
  const under = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const first = alone(database.pool, () => {
    begun.resolve();
    return under.promise;
  });
  await begun.promise;
  expect(await alone(database.pool, nothing)).toBe(false);
  under.resolve();
  expect(await first).toBe(true);
  expect(await alone(database.pool, nothing)).toBe(true);
});

test("Work that fails leaves the way free", async () => {
  await using database = await createTestDatabase();
  await expect(alone(database.pool, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  // The connection that held the lock is closed, which the server notices a moment later.
  await until(() => alone(database.pool, nothing), true);
  expect(await alone(database.pool, nothing)).toBe(true);
});
