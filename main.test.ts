import { mkdtemp, readFile, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { describe, expect, test } from "vitest";
import { startTelegramStub, stubToken, textFrom } from "./tests/support/telegram-stub.ts";
import type { TelegramStub } from "./tests/support/telegram-stub.ts";
import { readConfig } from "./bot/platform/runtime/config.ts";
import type { Connection } from "./bot/platform/database/connection.ts";
import { startEmbeddedPostgres } from "./bot/platform/database/embedded-postgres.ts";
import { createLogger } from "./bot/platform/runtime/logger.ts";
import { startProgram } from "./main.ts";
import type { Program, Role } from "./main.ts";
import { spawnProgram } from "./sandbox/runtime/spawned-program.ts";
import { urlOf } from "./tests/support/killed-program.ts";
import { askFor } from "./tests/support/prepared/ask-for.ts";
import { copyCluster } from "./tests/support/prepared/copy-cluster.ts";
import { spawnBundle } from "./tests/support/prepared/find-bundle.ts";
import { findFreePort } from "./bot/platform/database/free-port.ts";
import { createTestDatabase } from "./tests/support/test-database.ts";
import { until } from "./tests/support/until.ts";
import { providers } from "./bot/payments/index.ts";

type Installation = {
  dataDir: string;
  environment: Record<string, string>;
  telegram: TelegramStub;
} & AsyncDisposable;

/** @param isNew without a Postgres, which the first start creates. */
async function createInstallation({ isNew = false } = {}): Promise<Installation> {
  const telegram = await startTelegramStub();
  const dataDir = await mkdtemp(join(tmpdir(), "paygateprime-main-"));
  if (!isNew) await copyCluster(dataDir);
  return {
    dataDir,
    telegram,
    environment: { BOT_TOKEN: stubToken, TELEGRAM_API_ROOT: telegram.url, DATA_DIR: dataDir },
    [Symbol.asyncDispose]: async () => {
      // A failed test may leave its server running.
      if ((await pidFile(dataDir)) !== undefined) await (await startEmbeddedPostgres(dataDir)).stop();
      await telegram[Symbol.asyncDispose]();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

const pidFile = (dataDir: string): Promise<string | undefined> =>
  readFile(join(dataDir, "postgres", "postmaster.pid"), "utf8").catch(() => undefined);

describe("The program as a process", () => {
  test("finishes the running request on SIGTERM, stops its new Postgres and exits with 0", async () => {
    await using installation = await createInstallation({ isNew: true });
    const program = spawnProgram(installation.environment);
    const port = await program.running();
    // The second half of the request is sent after the signal.
    const socket = connect(port, "127.0.0.1");
    let answer = "";
    socket.on("data", (data: Buffer) => (answer += data.toString()));
    const head = "POST /webhooks/nowpayments HTTP/1.1\r\nhost: x\r\ncontent-length: 4";
    socket.write(`${head}\r\nexpect: 100-continue\r\n\r\n{}`);
    await until(() => answer.startsWith("HTTP/1.1 100 "), true);
    program.child.kill("SIGTERM");
    await sleep(500);
    expect(program.child.exitCode).toBeNull();
    socket.write("  ");
    expect(await program.exit).toBe(0);
    // 404, because crypto is off: the request was answered, not cut.
    expect(answer).toContain("HTTP/1.1 404");
    expect(await pidFile(installation.dataDir)).toBeUndefined();
    expect(program.output()).not.toContain(stubToken);
  });

  test("reuses its running Postgres after a SIGKILL, and stops it in the end", async () => {
    await using installation = await createInstallation();
    const killed = await spawnBundle(installation.environment);
    await killed.running();
    killed.child.kill("SIGKILL");
    await killed.exit;
    const orphan = await pidFile(installation.dataDir);
    const next = await spawnBundle(installation.environment);
    await next.running();
    expect((await pidFile(installation.dataDir))?.split("\n")[0]).toBe(orphan?.split("\n")[0]);
    next.child.kill("SIGINT");
    expect(await next.exit).toBe(0);
    expect(await pidFile(installation.dataDir)).toBeUndefined();
  });

  test("names wrong settings without a stack trace and exits with 1", async () => {
    const program = await spawnBundle({ BOT_TOKEN: "wrong-value", OPERATOR_IDS: "me" });
    expect(await program.exit).toBe(1);
    expect(program.output()).toMatch(/PayGatePrime cannot start:\n {2}BOT_TOKEN [^]*OPERATOR_IDS/);
    expect(program.output()).not.toMatch(/wrong-value|\n\s+at /);
  });

  test("prints its usage for an unknown role and exits with 1", async () => {
    const program = await spawnBundle({ BOT_TOKEN: stubToken }, "--role", "webb");
    expect(await program.exit).toBe(1);
    expect(program.output()).toBe("Usage: node main.ts [--role web|bot|worker]…\n");
  });

  test("reports a token that Telegram refuses, and stops its Postgres", async () => {
    await using installation = await createInstallation();
    installation.telegram.answerNext("getMe", { ok: false, error_code: 401, description: "Unauthorized" });
    const program = await spawnBundle(installation.environment);
    expect(await program.exit).toBe(1);
    expect(program.output()).toContain("Telegram does not know this BOT_TOKEN");
    expect(await pidFile(installation.dataDir)).toBeUndefined();
  });

  test("can be stopped while it waits for Telegram", async () => {
    await using installation = await createInstallation();
    const program = await spawnBundle({
      ...installation.environment,
      TELEGRAM_API_ROOT: "http://127.0.0.1:1",
    });
    while ((await pidFile(installation.dataDir)) === undefined) await sleep(100);
    await sleep(1_500);
    program.child.kill("SIGTERM");
    expect(await program.exit).toBe(0);
    expect(await pidFile(installation.dataDir)).toBeUndefined();
  });

  test("exits with 1 after an exception that no code caught during its start", async () => {
    await using installation = await createInstallation();
    const thrower = "process.on('SIGUSR2', () => { throw new Error('bang') })";
    const program = await spawnBundle({
      ...installation.environment,
      TELEGRAM_API_ROOT: "http://127.0.0.1:1",
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(thrower)}`,
    });
    while ((await pidFile(installation.dataDir)) === undefined) await sleep(100);
    program.child.kill("SIGUSR2");
    expect(await program.exit).toBe(1);
    expect(program.output()).toContain("uncaught_exception");
  });

  test("tells a log how to get the operator's link, and keeps the link for a terminal", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    await using program = await spawnBundle({
      BOT_TOKEN: stubToken,
      TELEGRAM_API_ROOT: telegram.url,
      DATABASE_URL: urlOf(database.connection),
    });
    await until(() => /operator_missing|start=op_/.exec(program.output())?.[0], "operator_missing");
    program.child.kill("SIGTERM");
    expect(await program.exit).toBe(0);
    expect(program.output()).toContain("npm run claim");
    expect(program.output()).not.toContain("start=op_");
    expect(await database.prisma.operatorLink.count()).toBe(0);
  });

  test("names the command for migrations if the database is not migrated", async () => {
    await using telegram = await startTelegramStub();
    const program = await spawnBundle({
      BOT_TOKEN: stubToken,
      TELEGRAM_API_ROOT: telegram.url,
      DATABASE_URL: urlOf({ ...(await askFor("template")), database: "postgres" }),
    });
    expect(await program.exit).toBe(1);
    expect(program.output()).toContain("Run: npm run migrate");
  });
});

async function dropDatabase({ database, ...server }: Connection): Promise<void> {
  const client = new Client({ ...server, database: "postgres" });
  await client.connect();
  await client.query(`drop database "${database}" with (force)`);
  await client.end();
}

describe("The program", () => {
  const start = (
    telegram: TelegramStub,
    connection: Connection,
    roles: readonly Role[],
    environment: Record<string, string> = {},
    beforeReady = (): Promise<void> => Promise.resolve(),
  ): Promise<Program> =>
    startProgram({
      config: readConfig(
        {
          BOT_TOKEN: stubToken,
          TELEGRAM_API_ROOT: telegram.url,
          PORT: "0",
          ...environment,
        },
        providers,
      ),
      roles,
      connection,
      logger: createLogger({ level: "silent", secrets: [] }),
      beforeReady,
    });
  const ready = async ({ port }: Program): Promise<{ status: number; parts: unknown }> => {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`);
    return { status: answer.status, parts: await answer.json() };
  };
  test("is ready with all roles, and not ready without its database", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const program = await start(telegram, database.connection, ["web", "bot", "worker"]);
    await until(async () => (await ready(program)).status, 200);
    expect((await ready(program)).parts).toEqual({ database: true, jobs: true, bot: true });
    await dropDatabase(database.connection);
    // An answer of the database is used for a second, and the polling may notice the loss before.
    const isDatabaseReady = async (): Promise<unknown> =>
      ((await ready(program)).parts as Record<string, unknown>)["database"];
    await until(isDatabaseReady, false);
    expect((await ready(program)).status).toBe(503);
    await program.stop();
  });

  test.each(["worker", "bot"] as const)(
    "is ready as %s when the last step of its start is done",
    async (role) => {
      await using database = await createTestDatabase();
      await using telegram = await startTelegramStub();
      const healthPort = await findFreePort();
      const lastStep = Promise.withResolvers<void>();
      const begun = Promise.withResolvers<void>();
      const starting = start(
        telegram,
        database.connection,
        [role],
        { HEALTH_PORT: String(healthPort) },
        () => {
          begun.resolve();
          return lastStep.promise;
        },
      );
      await begun.promise;
      const status = async (): Promise<number> =>
        (await fetch(`http://127.0.0.1:${healthPort}/readyz`)).status;
      expect(await status()).toBe(503);
      lastStep.resolve();
      const program = await starting;
      await until(status, 200);
      await program.stop();
    },
  );

  test("is not ready while its database is read-only, and says so", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const program = await start(telegram, database.connection, ["web"]);
    const { pool, connection } = database;
    const set = (value: string): Promise<unknown> =>
      pool.query(`begin read write; alter database "${connection.database}" set default_transaction_read_only to ${value};
        select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid(); commit`);
    await set("on");
    await until(async () => (await ready(program)).parts, {
      database: false,
      reason: "The database is read-only (default_transaction_read_only is on).",
    });
    expect((await ready(program)).status).toBe(503);
    await set("off");
    await until(async () => (await ready(program)).status, 200);
    await program.stop();
  });

  test("polls in one of two processes, and both are ready", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const programs = [
      await start(telegram, database.connection, ["web", "bot"]),
      await start(telegram, database.connection, ["web", "bot"]),
    ];
    for (const program of programs) await until(async () => (await ready(program)).status, 200);
    const [first, second] = programs;
    await first?.stop();
    telegram.send(textFrom(7, "hello"));
    await until(telegram.pending, []);
    await second?.stop();
    expect(telegram.pending()).toEqual([]);
  });

  test("registers its webhook and handles updates in webhook mode", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const secret = "a-secret-of-thirty-two-letters-00";
    const program = await start(telegram, database.connection, ["web", "bot"], {
      TELEGRAM_MODE: "webhook",
      TELEGRAM_WEBHOOK_SECRET: secret,
      PUBLIC_URL: "https://bot.example",
    });
    await until(async () => (await ready(program)).status, 200);
    expect(telegram.callsOf("setWebhook")).toMatchObject([{ url: "https://bot.example/webhooks/telegram" }]);
    const answer = await fetch(`http://127.0.0.1:${program.port}/webhooks/telegram`, {
      method: "POST",
      headers: { "x-telegram-bot-api-secret-token": secret },
      body: JSON.stringify({ update_id: 1, ...textFrom(7, "hello") }),
    });
    expect(answer.status).toBe(200);
    expect(await database.prisma.user.count()).toBe(1);
    await program.stop();
    await program.stop();
  });
});
