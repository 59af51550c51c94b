import { expect, test } from "vitest";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { poolForRunner } from "./listen-pool.ts";

test("The connection that listens for jobs goes back once, also where a lost connection and a stop both release it", async () => {
  await using database = await createTestDatabase();
  const stopping = new AbortController().signal;
  const pool = poolForRunner(database.pool, { stopping, isRunning: () => true });
  const release = await new Promise<() => void>((done) =>
    pool.connect((_error, _client, free) => done(free)),
  );
  release();
  const idle = database.pool.idleCount;
  expect(release).not.toThrow();
  expect(database.pool.idleCount).toBe(idle);
});
