import type { Pool, PoolClient } from "pg";
import { expect, test } from "vitest";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import { noted, waiting } from "../../../tests/support/running-jobs.ts";
import { until } from "../../../tests/support/until.ts";
import { startJobs } from "./job-runner.ts";
import { enqueue, job } from "./jobs.ts";
import { poolForRunner } from "./listen-pool.ts";

/** The pool, which refuses the first statement in which a runner of graphile-worker names its tasks. */
function refusingFirstTasks(
  pool: Pool,
  message: string,
): { readonly pool: Pool; readonly refusals: () => number } {
  let refusals = 0;
  const lossy = async (): Promise<PoolClient> => {
    const client = await pool.connect();
    const query = client.query.bind(client) as (statement: unknown) => Promise<unknown>;
    const refuse = (statement: unknown): Promise<unknown> => {
      if (refusals > 0 || !JSON.stringify(statement).includes("_private_tasks as tasks"))
        return query(statement);
      refusals += 1;
      return Promise.reject(new Error(message));
    };
    return new Proxy(client, {
      get: (_target, name) => (name === "query" ? refuse : (Reflect.get(client, name, client) as unknown)),
    });
  };
  const connect = (callback?: Parameters<Pool["connect"]>[0]): unknown =>
    callback === undefined ? lossy() : pool.connect(callback);
  const lossyPool = new Proxy(pool, {
    get: (_target, name) => {
      if (name === "connect") return connect;
      const value: unknown = Reflect.get(pool, name, pool);
      return typeof value === "function" ? (value.bind(pool) as unknown) : value;
    },
  });
  return { pool: lossyPool, refusals: () => refusals };
}

test.each([
  ["loses its connection", "Connection terminated unexpectedly"],
  ["meets an unknown error", "permission denied"],
])("A runner works that %s before its first job", async (_event, message) => {
  await using database = await createTestDatabase();
  const { pool, refusals } = refusingFirstTasks(database.pool, message);
  const platform = createTestPlatform(database);
  const runner = await startJobs({
    pool,
    definitions: [noted],
    platform,
    onFailedJob: () => Promise.resolve(),
  });
  await until(refusals, 1);
  await enqueue(database.prisma, [job(noted, { text: "first" })]);
  await until(() => database.prisma.chatState.count(), 1);
  await until(runner.takesJobs, true);
  await runner.stop();
  expect(await waiting(database)).toEqual([]);
});

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
