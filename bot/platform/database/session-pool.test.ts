import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { startTcpProxy } from "../../../sandbox/runtime/tcp-proxy.ts";
import type { TcpProxy } from "../../../sandbox/runtime/tcp-proxy.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import type { TestDatabase } from "../../../tests/support/test-database.ts";
import { until } from "../../../tests/support/until.ts";
import { openDatabase } from "./database.ts";
import type { Database } from "./database.ts";
import { SessionPool } from "./session-pool.ts";
import { urgently } from "./urgent-work.ts";

// Seconds are enough on an idle machine. A pool that does not notice a lost connection waits for the time-out of a statement, 32 s.
const NOTICED_MS = 25_000;

type Behind = {
  database: TestDatabase;
  proxy: TcpProxy;
  program: Database;
  errors: Error[];
} & AsyncDisposable;

async function openBehindProxy(max = 20, held = 0): Promise<Behind> {
  const database = await createTestDatabase();
  const proxy = await startTcpProxy(database.connection);
  const connection = { ...database.connection, host: proxy.host, port: proxy.port };
  const errors: Error[] = [];
  const program = openDatabase(connection, { max, held, onError: (error) => void errors.push(error) });
  return {
    database,
    proxy,
    program,
    errors,
    async [Symbol.asyncDispose]() {
      await program.close();
      await proxy[Symbol.asyncDispose]();
      await database.release();
    },
  };
}

const within = async <Value>(milliseconds: number, work: Promise<Value>): Promise<Value | "late"> =>
  Promise.race([work, sleep(milliseconds, "late" as const, { ref: false })]);

describe.concurrent("A pool whose connections are lost without a sign", () => {
  test("gives their statements and transactions up, and works on new ones", async () => {
    await using behind = await openBehindProxy();
    const { program, proxy } = behind;
    await Promise.all(Array.from({ length: 5 }, () => program.pool.query("select pg_sleep(0.1)")));
    const transaction = program.prisma.$transaction(async (one) => {
      await one.user.count();
      proxy.blackHole();
      await one.user.count();
    });
    const lost = Promise.allSettled([
      transaction,
      ...Array.from({ length: 4 }, () => program.pool.query("select 1")),
    ]);
    const outcomes = await within(NOTICED_MS, lost);
    expect(outcomes === "late" ? outcomes : outcomes[0].status).toBe("rejected");
    expect(await within(NOTICED_MS, program.prisma.user.count())).toBe(0);
  });

  test("keeps a statement that the server works on, however long it takes", async () => {
    await using behind = await openBehindProxy();
    const { rows } = await behind.program.pool.query("select pg_sleep(6), 1 as done");
    expect(rows).toMatchObject([{ done: 1 }]);
  });

  test("reports no connection that it cuts itself when it closes", async () => {
    await using behind = await openBehindProxy();
    const { program, errors } = behind;
    const taken = await program.pool.connect();
    const ended = new Promise((done) => taken.once("end", done));
    await program.close();
    await ended;
    taken.release(true);
    expect(errors).toEqual([]);
  });

  test("closes in time, although idle and taken connections are among them", async () => {
    const behind = await openBehindProxy();
    const { program, proxy, database } = behind;
    const taken = await program.pool.connect();
    await Promise.all([program.pool.query("select 1"), program.pool.query("select 1")]);
    proxy.blackHole();
    expect(await within(NOTICED_MS, program.close())).toBeUndefined();
    // The owner releases its connection, as always.
    taken.release(true);
    await proxy[Symbol.asyncDispose]();
    await database.release();
  });
});

describe.concurrent("A pool with few connections", () => {
  test("works with those that the server gives", async () => {
    await using behind = await openBehindProxy();
    const { program, proxy } = behind;
    proxy.limit = 3;
    const all = Array.from({ length: 30 }, () => program.pool.query("select pg_sleep(0.02)"));
    expect((await Promise.allSettled(all)).filter(({ status }) => status === "rejected")).toEqual([]);
    expect(proxy.counts.open).toBeLessThanOrEqual(3);
  });

  test("waits while none of several servers gives any", async () => {
    await using database = await createTestDatabase();
    await using primary = await startTcpProxy(database.connection);
    await using standby = await startTcpProxy(database.connection);
    standby.refuse();
    primary.limit = 0;
    const connection = {
      ...database.connection,
      host: primary.host,
      port: primary.port,
      otherHosts: [{ host: standby.host, port: standby.port }],
    };
    const program = openDatabase(connection, { onError: () => undefined });
    const answer = program.pool.query("select 1 as one");
    await sleep(2_000);
    primary.limit = undefined;
    expect((await answer).rows).toEqual([{ one: 1 }]);
    await program.close();
  });

  test("waits while the server gives none", async () => {
    await using behind = await openBehindProxy();
    const { program, proxy } = behind;
    proxy.limit = 0;
    const answer = program.pool.query("select 1 as one");
    await sleep(1_000);
    proxy.limit = undefined;
    expect((await answer).rows).toEqual([{ one: 1 }]);
  });

  test("opens its reserved connections again at once, before others take them", async () => {
    await using behind = await openBehindProxy();
    const { program, proxy } = behind;
    await program.pool.open();
    const before = proxy.counts.all;
    proxy.drop();
    expect(
      await within(
        NOTICED_MS,
        until(() => proxy.counts.all, before + 2),
      ),
    ).toBeUndefined();
  });

  test("tries to open its reserved connections until it has them", async () => {
    await using behind = await openBehindProxy();
    const { program, proxy } = behind;
    await program.pool.open();
    proxy.refuse();
    proxy.drop();
    await until(() => proxy.counts.refused > 4, true);
    proxy.accept();
    await until(() => proxy.counts.open, 2);
    expect(program.pool.totalCount).toBe(2);
  });

  test("gives back those that it does not need, within seconds", async () => {
    await using behind = await openBehindProxy();
    const { program, proxy } = behind;
    await program.pool.open();
    await Promise.all(Array.from({ length: 8 }, () => program.pool.query("select pg_sleep(0.2)")));
    expect(proxy.counts.open).toBeGreaterThan(2);
    await until(() => proxy.counts.open, 2);
    expect(program.pool.totalCount).toBe(2);
  });

  test("keeps two of them open for urgent work", async () => {
    await using behind = await openBehindProxy(6);
    const { program, proxy } = behind;
    await program.pool.open();
    expect(proxy.counts.open).toBe(2);
    // Other processes take the rest of the server's connections.
    const taken = await Promise.all(Array.from({ length: 4 }, () => program.pool.connect()));
    const ordinary = program.pool.query("select 1");
    await urgently(() => Promise.all([program.pool.query("select 1"), program.pool.query("select 2")]));
    expect(await within(100, ordinary)).toBe("late");
    for (const client of taken) client.release();
    await ordinary;
  });

  test("keeps further ones for the sessions that a process holds while it runs, so that other work goes on", async () => {
    await using behind = await openBehindProxy(10, 2);
    const { program, proxy } = behind;
    await program.pool.open();
    proxy.limit = proxy.counts.open;
    const held = await urgently(() => Promise.all([program.pool.connect(), program.pool.connect()]));
    const work = Promise.all(Array.from({ length: 5 }, () => program.pool.query("select 1")));
    expect(await within(NOTICED_MS, work)).not.toBe("late");
    for (const client of held) client.release();
  });
});

test("A connection is replaced at the end of its lifetime", async () => {
  await using database = await createTestDatabase();
  const errors: Error[] = [];
  const pool = new SessionPool(database.connection, {
    max: 2,
    reserved: 1,
    connectionTimeoutMillis: 5_000,
    maxLifetimeSeconds: 1,
    onError: (error) => void errors.push(error),
  });
  const readBackend = async (): Promise<unknown> =>
    (await pool.query<{ pid: number }>("select pg_backend_pid() as pid")).rows[0]?.pid;
  const first = await readBackend();
  expect(await readBackend()).toBe(first);
  await until(async () => (await readBackend()) === first, false);
  expect(errors).toEqual([]);
  await pool.close(2_000);
});

test("Work inside of a transaction that takes a second connection fails in tests", async () => {
  await using database = await createTestDatabase();
  const { prisma, pool } = database;
  await expect(prisma.$transaction(() => prisma.user.count())).rejects.toThrow(
    "A transaction takes a second",
  );
  await expect(prisma.$transaction(() => pool.query("select 1"))).rejects.toThrow(
    "A transaction takes a second",
  );
  expect(await prisma.$transaction((transaction) => transaction.user.count())).toBe(0);
});
