import { existsSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { Bot } from "grammy";
import { afterEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { defineJob, enqueue, job } from "../bot/platform/jobs/jobs.ts";
import { startJobs } from "../bot/platform/jobs/job-runner.ts";
import type { JobDefinition } from "../bot/platform/jobs/jobs.ts";
import { createChatLock } from "../bot/intake/chat-lock.ts";
import { createPollingSession } from "../bot/intake/polling-lock.ts";
import { jobDefinitions } from "../bot/job-definitions.ts";
import { advisoryLocks } from "../bot/platform/database/advisory-locks.ts";
import { openDatabase } from "../bot/platform/database/database.ts";
import { startTcpProxy } from "../sandbox/runtime/tcp-proxy.ts";
import { createTestDatabase } from "./support/test-database.ts";
import type { TestDatabase } from "./support/test-database.ts";
import { createTestPlatform } from "./support/test-platform.ts";
import { until } from "./support/until.ts";

// Ten seconds are enough on an idle machine. Without the search for lost statements, the wait ends by their time-out, after 32 s.
const RECOVERED_MS = 25_000;

let ran: string[] = [];
afterEach(() => void (ran = []));

const recorded: JobDefinition<{ text: string }> = defineJob({
  name: "test.record",
  payload: z.object({ text: z.string() }),
  run: async ({ text }) => void ran.push(text),
});

/** The server processes of sessions that listen for jobs, and that hold a runner's lock. */
async function sessionsOf({ pool }: TestDatabase): Promise<{ listeners: number[]; holders: number[] }> {
  const { rows } = await pool.query<{ listeners: number[]; holders: number[] }>(
    `select (select coalesce(array_agg(pid), '{}') from pg_stat_activity
              where datname = current_database() and (query like 'LISTEN%' or query = 'select 1')
                and application_name = 'paygateprime') as listeners,
            (select coalesce(array_agg(pid), '{}') from pg_locks
              where locktype = 'advisory' and objsubid = 2 and classid = ${advisoryLocks.jobRunner}
                and database = (select oid from pg_database where datname = current_database())) as holders`,
  );
  return rows[0] ?? { listeners: [], holders: [] };
}

const SOCKETS = "/proc/net/tcp";

/** The timers of the open connections to a port of this machine, as Linux names them: "02" probes a silent connection. */
function timersOf(port: number): string[] {
  const address = `0100007F:${port.toString(16).toUpperCase().padStart(4, "0")}`;
  return readFileSync(SOCKETS, "utf8")
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .flatMap(([, , remote, state, , timer = ""]) =>
      remote === address && state === "01" ? [timer.slice(0, 2)] : [],
    );
}

test("The kernel probes every connection to the database while it is silent", async ({ skip }) => {
  skip(!existsSync(SOCKETS), "this system does not show the timers of connections");
  await using database = await createTestDatabase();
  await using proxy = await startTcpProxy(database.connection);
  const behind = { ...database.connection, host: proxy.host, port: proxy.port };
  const program = openDatabase(behind, { onError: () => undefined });
  const polling = createPollingSession(behind);
  const chats = createChatLock(behind, () => undefined);
  await program.prisma.user.count();
  await polling.tryLock();
  await chats.run(7, () => Promise.resolve());
  // Another timer runs while the last bytes await their confirmation.
  await until(() => timersOf(proxy.port), ["02", "02", "02"]);
  expect(proxy.counts.open).toBe(3);
  await Promise.all([program.close(), polling.close(), chats.close()]);
});

test("Every scheduled job outlives a database that is away for half a minute", async () => {
  await using database = await createTestDatabase();
  const { config } = createTestPlatform(database);
  const scheduled = jobDefinitions(new Bot(config.botToken), config).filter(({ schedule }) => schedule);
  expect(scheduled.length).toBeGreaterThan(20);
  // graphile-worker waits e^n seconds after attempt n: three, seven and twenty.
  expect(scheduled.filter(({ maxAttempts }) => maxAttempts < 4).map(({ name }) => name)).toEqual([]);
});

describe("When connections are lost without a sign", () => {
  test("the job runner holds its lock, listens and works again before statements time out, and stops cleanly", async () => {
    await using database = await createTestDatabase();
    await using proxy = await startTcpProxy(database.connection);
    const behind = { ...database.connection, host: proxy.host, port: proxy.port };
    const program = openDatabase(behind, { onError: () => undefined });
    const platform = createTestPlatform(program);
    const runner = await startJobs({
      pool: program.pool,
      definitions: [recorded],
      platform,
      onFailedJob: () => Promise.resolve(),
    });
    await until(async () => (await sessionsOf(database)).holders.length, 1);
    const before = await sessionsOf(database);
    proxy.blackHole();
    await until(
      async () => {
        const { holders, listeners } = await sessionsOf(database);
        const isNew = (pid: number): boolean => ![...before.holders, ...before.listeners].includes(pid);
        return [holders.length, holders.every(isNew), listeners.some(isNew)];
      },
      [1, true, true],
      RECOVERED_MS,
    );
    await enqueue(database.prisma, [job(recorded, { text: "after" })]);
    await until(() => ran, ["after"]);
    await runner.stop();
    await program.close();
    expect(ran).toEqual(["after"]);
  });

  test("the process that polls takes its own lock again before statements time out", async () => {
    await using database = await createTestDatabase();
    await using proxy = await startTcpProxy(database.connection);
    const session = createPollingSession({ ...database.connection, host: proxy.host, port: proxy.port });
    const first = await session.tryLock();
    proxy.blackHole();
    await until(() => first?.lost.aborted, true, RECOVERED_MS);
    await first?.release();
    await until(
      async () => (await session.tryLock().catch(() => undefined)) !== undefined,
      true,
      RECOVERED_MS,
    );
    expect(proxy.counts.open).toBe(1);
    await session.close();
  });

  test("a chat that a lost connection has locked is free for another process before statements time out", async () => {
    await using database = await createTestDatabase();
    await using proxy = await startTcpProxy(database.connection);
    const behind = { ...database.connection, host: proxy.host, port: proxy.port };
    const [first, second] = [behind, database.connection].map((one) => createChatLock(one, () => undefined));
    await first?.run(7, async () => proxy.blackHole());
    let isFree = false;
    await until(
      async () => {
        await second?.run(7, async () => void (isFree = true), false).catch(() => undefined);
        return isFree;
      },
      true,
      RECOVERED_MS,
    );
    expect(isFree).toBe(true);
    await first?.close();
    await second?.close();
  });

  test("a statement at a frozen server ends when another server has become the primary, also if the other one has a process of the same number", async () => {
    await using database = await createTestDatabase();
    await using first = await startTcpProxy(database.connection);
    await using second = await startTcpProxy(database.connection);
    second.refuse();
    const program = openDatabase(
      {
        ...database.connection,
        host: first.host,
        port: first.port,
        otherHosts: [{ host: second.host, port: second.port }],
      },
      { onError: () => undefined },
    );
    // Both addresses lead to one server, which therefore knows the process and works on its statement.
    const waiting = program.pool.query("select pg_sleep(40)").then(
      () => "answered",
      (error: unknown) => String(error),
    );
    await until(() => program.pool.sessions().length, 1);
    first.freeze();
    second.accept();
    expect(await Promise.race([waiting, sleep(RECOVERED_MS, "waits")])).toMatch(
      /does not know of a statement/,
    );
    expect(await program.prisma.user.count()).toBe(0);
    await program.close();
  });

  test("a standby keeps the connection that it needs for taking over", async () => {
    await using database = await createTestDatabase();
    await using proxy = await startTcpProxy(database.connection);
    const behind = { ...database.connection, host: proxy.host, port: proxy.port };
    const [active, standby] = [createPollingSession(database.connection), createPollingSession(behind)];
    const held = await active.tryLock();
    expect(await standby.tryLock()).toBeUndefined();
    proxy.limit = 0;
    await held?.release();
    expect(await standby.tryLock()).toBeDefined();
    expect(proxy.counts.all).toBe(1);
    await active.close();
    await standby.close();
  });
});
