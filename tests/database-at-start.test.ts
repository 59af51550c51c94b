import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { startEmbeddedPostgres } from "../bot/platform/database/embedded-postgres.ts";
import { openDatabase } from "../bot/platform/database/database.ts";
import type { Connection } from "../bot/platform/database/connection.ts";
import { findFreePort } from "../bot/platform/database/free-port.ts";
import { urlOf } from "./support/killed-program.ts";
import { spawnCommand } from "../sandbox/runtime/spawned-program.ts";
import type { Spawned } from "../sandbox/runtime/spawned-program.ts";
import { startTcpProxy } from "../sandbox/runtime/tcp-proxy.ts";
import { spawnBundle } from "./support/prepared/find-bundle.ts";
import { startTelegramStub, stubToken } from "./support/telegram-stub.ts";
import type { TelegramStub } from "./support/telegram-stub.ts";
import { createTestDatabase } from "./support/test-database.ts";
import { startTransactionPooler } from "./support/transaction-pooler.ts";
import { until } from "./support/until.ts";

const settingsFor = (telegram: TelegramStub, connection: Connection): Record<string, string> => ({
  BOT_TOKEN: stubToken,
  TELEGRAM_API_ROOT: telegram.url,
  DATABASE_URL: urlOf(connection),
});

const linesOf = (program: Spawned, event: string): unknown[] =>
  program
    .output()
    .split("\n")
    .filter((line) => line.includes(`"event":"${event}"`));

describe.concurrent("A start", () => {
  test("waits for its database with one line and without a stack", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    await using proxy = await startTcpProxy(database.connection);
    proxy.refuse();
    const behind = { ...database.connection, host: proxy.host, port: proxy.port };
    const settings = { ...settingsFor(telegram, behind), HEALTH_PORT: String(await findFreePort()) };
    await using program = await spawnBundle(settings, "--role", "worker");
    await until(() => linesOf(program, "database_unavailable").length, 1);
    expect(linesOf(program, "database_unavailable")).toEqual([
      expect.stringContaining('"reason":"The database does not answer."'),
    ]);
    expect(program.output()).not.toMatch(/\bat .*:\d+:\d+/);
    const address = `http://127.0.0.1:${settings.HEALTH_PORT}`;
    await until(async () => (await fetch(`${address}/healthz`).catch(() => undefined))?.status, 200);
    const waiting = await fetch(`${address}/readyz`);
    expect(waiting.status).toBe(503);
    expect(await waiting.json()).toMatchObject({ reason: "The database does not answer." });
    proxy.accept();
    const port = await program.running();
    await until(async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).status, 200);
    expect(linesOf(program, "database_unavailable")).toHaveLength(1);
  });

  test("ends at SIGTERM while it waits for its database", async () => {
    await using telegram = await startTelegramStub();
    const nobody = { host: "127.0.0.1", port: 1, user: "me", password: "secret", database: "db" };
    await using program = await spawnBundle(settingsFor(telegram, nobody));
    await until(() => linesOf(program, "database_unavailable").length, 1);
    program.child.kill("SIGTERM");
    expect(await program.exit).toBe(0);
  });

  test("behind a pooler that shares sessions ends with one sentence, and so does npm run migrate", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    await using pooler = await startTransactionPooler(database.connection);
    const settings = settingsFor(telegram, pooler.connection);
    for (const program of [await spawnBundle(settings), spawnCommand("prisma/migrate.ts", settings)]) {
      expect(await program.exit).toBe(1);
      expect(program.output()).toMatch(/^[^\n]*DATABASE_URL leads to a pooler[^\n]*\n$/m);
      expect(program.output()).not.toMatch(/\bat .*:\d+:\d+/);
    }
  });

  test("on a schema of a newer program ends with one sentence", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    await database.pool.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ('future', '', '29990101000000_future', now(), 1)`,
    );
    await using program = await spawnBundle(settingsFor(telegram, database.connection));
    expect(await program.exit).toBe(1);
    expect(program.output()).toContain("The database is newer than this program");
    await database.pool.query("delete from _prisma_migrations where id = 'future'");
  });
});

describe("The program with several servers", () => {
  test("uses the one that takes writes, and moves when another one does", async () => {
    await using database = await createTestDatabase();
    await using first = await startTcpProxy(database.connection);
    await using second = await startTcpProxy(database.connection);
    first.refuse();
    const connection = {
      ...database.connection,
      host: first.host,
      port: first.port,
      otherHosts: [{ host: second.host, port: second.port }],
    };
    const program = openDatabase(connection, { onError: () => undefined });
    expect(await program.prisma.user.count()).toBe(0);
    expect([first.counts.all, second.counts.open]).toEqual([0, 1]);
    second.refuse();
    second.drop();
    first.accept();
    await until(() => program.prisma.user.count().catch(() => "not yet"), 0);
    expect(first.counts.open).toBeGreaterThan(0);
    await program.close();
  });

  test("passes over a server that is read-only", async () => {
    await using database = await createTestDatabase();
    const folder = await mkdtemp(join(tmpdir(), "paygateprime-standby-"));
    const other = await startEmbeddedPostgres(folder, { fsync: "off" });
    const admin = openDatabase(other.connection, { max: 1, onError: () => undefined });
    const { user, password, database: name } = database.connection;
    await admin.pool.query(`create database "${name}"`);
    await admin.pool.query(`alter user ${user} password '${password}'`);
    await admin.pool.query("alter system set default_transaction_read_only to on");
    await admin.pool.query("select pg_reload_conf()");
    await admin.close();
    const program = openDatabase(
      {
        ...database.connection,
        host: other.connection.host,
        port: other.connection.port,
        otherHosts: [{ host: database.connection.host, port: database.connection.port }],
      },
      { onError: () => undefined },
    );
    await program.prisma.user.create({ data: { id: 1n, firstName: "Olga", createdAt: new Date() } });
    expect(await database.prisma.user.count()).toBe(1);
    await program.close();
    await other.stop();
    await rm(folder, { recursive: true, force: true });
  });
});
