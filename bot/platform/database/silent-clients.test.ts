import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { startTcpProxy } from "../../../sandbox/runtime/tcp-proxy.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { until } from "../../../tests/support/until.ts";
import type { Connection } from "./connection.ts";
import { openDatabase } from "./database.ts";
import { isDatabaseAway } from "./recovery.ts";

const RUNNING = `select from pg_stat_activity where datname = current_database() and query like '%pg_sleep(600)%'
  and state = 'active' and pid <> pg_backend_pid()`;

/** The error of a statement that the server ends after so many milliseconds. */
async function cancelAfter(
  milliseconds: number,
  connection: Connection,
  whenRunning: () => Promise<void>,
): Promise<unknown> {
  const program = openDatabase(connection, { max: 1, onError: () => undefined });
  await program.pool.query(`set statement_timeout = ${milliseconds}`);
  const canceled = program.prisma.$queryRaw`select pg_sleep(600)::text`.catch((reason: unknown) => reason);
  await whenRunning();
  const error = await canceled;
  await program.close();
  return error;
}

describe.concurrent("A statement that the server canceled because of its time", { tags: ["long"] }, () => {
  test("may be repeated where the server stood still meanwhile", async () => {
    await using database = await createTestDatabase();
    await using proxy = await startTcpProxy(database.connection);
    const behind = { ...database.connection, host: proxy.host, port: proxy.port };
    const error = await cancelAfter(3_000, behind, async () => {
      await until(async () => (await database.pool.query(RUNNING)).rowCount, 1);
      proxy.freeze();
      await sleep(11_000);
      proxy.thaw();
    });
    expect(String(error)).toMatch(/canceling statement due to statement timeout/);
    expect(isDatabaseAway(error)).toBe(true);
  });

  test("may not where the server answered others", async () => {
    await using database = await createTestDatabase();
    const error = await cancelAfter(13_000, database.connection, async () => undefined);
    expect(String(error)).toMatch(/canceling statement due to statement timeout/);
    expect(isDatabaseAway(error)).toBe(false);
  });
});
