import type { Pool, PoolClient } from "pg";
import { expect, test } from "vitest";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import { noted, waiting } from "../../../tests/support/running-jobs.ts";
import { until } from "../../../tests/support/until.ts";
import { startJobs } from "./job-runner.ts";
import { enqueue, job } from "./jobs.ts";
import { poolForRunner } from "./listen-pool.ts";

/** The pool, which loses the connection of the first statement in which a runner of graphile-worker names its tasks. */
function losingFirstTasks(pool: Pool): { readonly pool: Pool; readonly losses: () => number } {
  let losses = 0;
  const lossy = async (): Promise<PoolClient> => {
    const client = await pool.connect();
    const query = client.query.bind(client) as (statement: unknown) => Promise<unknown>;
    const lose = (statement: unknown): Promise<unknown> => {
      if (losses > 0 || !JSON.stringify(statement).includes("_private_tasks as tasks"))
        return query(statement);
      losses += 1;
      return Promise.reject(new Error("Connection terminated unexpectedly"));
    };
    return new Proxy(client, {
      get: (_target, name) => (name === "query" ? lose : (Reflect.get(client, name, client) as unknown)),
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
  return { pool: lossyPool, losses: () => losses };
}

test("A runner works that loses its connection before its first job", async () => {
  await using database = await createTestDatabase();
  const { pool, losses } = losingFirstTasks(database.pool);
  const platform = createTestPlatform(database);
  const runner = await startJobs({ pool, kinds: [noted], platform, onFailedJob: () => Promise.resolve() });
  await until(losses, 1);
  await enqueue(database.prisma, [job(noted, { text: "first" })]);
  await until(() => database.prisma.chatState.count(), 1);
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
