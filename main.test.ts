import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { startTelegramStub, stubToken, textFrom } from "./bot/intake/telegram-stub.ts";
import type { TelegramStub } from "./bot/intake/telegram-stub.ts";
import { readConfig } from "./bot/platform/config.ts";
import type { Connection } from "./bot/platform/database/connection.ts";
import { startEmbeddedPostgres } from "./bot/platform/database/embedded-postgres.ts";
import { createLogger } from "./bot/platform/logger.ts";
import { startProgram } from "./main.ts";
import type { Program, Role } from "./main.ts";
import { createTestDatabase } from "./tests/support/test-database.ts";

type Spawned = {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly exit: Promise<number | null>;
  /** The port, once the program says that it runs. */
  running(): Promise<number>;
};

function spawnProgram(environment: Record<string, string>, ...parameters: string[]): Spawned {
  const { PATH = "" } = process.env;
  const child = spawn("node", [join(import.meta.dirname, "main.ts"), ...parameters], {
    // Where no .env lies.
    cwd: tmpdir(),
    env: { PATH, PORT: "0", LOG_LEVEL: "info", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (data: Buffer) => (output += data.toString()));
  const exit = once(child, "exit").then(([code]) => code as number | null);
  return {
    child,
    output: () => output,
    exit,
    async running() {
      for (let turn = 0; turn < 400; turn++) {
        const port = /"port":(\d+).*"msg":"running"/.exec(output)?.[1];
        if (port !== undefined) return Number(port);
        if (child.exitCode !== null) break;
        await sleep(50);
      }
      throw new Error(`The program does not run:\n${output}`);
    },
  };
}

type Place = {
  dataDir: string;
  environment: Record<string, string>;
  telegram: TelegramStub;
} & AsyncDisposable;

async function createPlace(): Promise<Place> {
  const telegram = await startTelegramStub();
  const dataDir = await mkdtemp(join(tmpdir(), "paygateprime-main-"));
  return {
    dataDir,
    telegram,
    environment: { BOT_TOKEN: stubToken, TELEGRAM_API_ROOT: telegram.url, DATA_DIR: dataDir },
    [Symbol.asyncDispose]: async () => {
      await (await startEmbeddedPostgres(dataDir)).stop();
      await telegram[Symbol.asyncDispose]();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

const pidFile = (dataDir: string): Promise<string | undefined> =>
  readFile(join(dataDir, "postgres", "postmaster.pid"), "utf8").catch(() => undefined);

describe("The program as a process", () => {
  test("on SIGTERM finishes the running request, stops its Postgres and exits 0", async () => {
    await using place = await createPlace();
    const program = spawnProgram(place.environment);
    const port = await program.running();
    // Half a request: its other half is sent after the signal.
    const socket = connect(port, "127.0.0.1");
    let answer = "";
    socket.on("data", (data: Buffer) => (answer += data.toString()));
    socket.write("POST /webhooks/nowpayments HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\n\r\n{}");
    await sleep(300);
    program.child.kill("SIGTERM");
    await sleep(500);
    expect(program.child.exitCode).toBeNull();
    socket.write("  ");
    expect(await program.exit).toBe(0);
    // Crypto is off here: an answer of the core, not a line that was cut.
    expect(answer).toContain("HTTP/1.1 404");
    expect(await pidFile(place.dataDir)).toBeUndefined();
    expect(program.output()).not.toContain(stubToken);
  });

  test("killed without a word starts again on the Postgres that it left, and stops that one too", async () => {
    await using place = await createPlace();
    const killed = spawnProgram(place.environment);
    await killed.running();
    killed.child.kill("SIGKILL");
    await killed.exit;
    const orphan = await pidFile(place.dataDir);
    const next = spawnProgram(place.environment);
    await next.running();
    expect((await pidFile(place.dataDir))?.split("\n")[0]).toBe(orphan?.split("\n")[0]);
    next.child.kill("SIGINT");
    expect(await next.exit).toBe(0);
    expect(await pidFile(place.dataDir)).toBeUndefined();
  });

  test("with a wrong setting says which, without a stack, and exits 1", async () => {
    const program = spawnProgram({ BOT_TOKEN: "wrong-value", OPERATOR_IDS: "me" });
    expect(await program.exit).toBe(1);
    expect(program.output()).toMatch(/PayGatePrime cannot start:\n {2}BOT_TOKEN [^]*OPERATOR_IDS/);
    expect(program.output()).not.toMatch(/wrong-value|\n\s+at /);
  });

  test("with a role that there is not says how it is called, and exits 1", async () => {
    const program = spawnProgram({ BOT_TOKEN: stubToken }, "--role", "webb");
    expect(await program.exit).toBe(1);
    expect(program.output()).toBe("Usage: node main.ts [--role web|bot|worker]…\n");
  });

  test("with a token that Telegram does not know says so, and leaves nothing running", async () => {
    await using place = await createPlace();
    place.telegram.answerNext("getMe", { ok: false, error_code: 401, description: "Unauthorized" });
    const program = spawnProgram(place.environment);
    expect(await program.exit).toBe(1);
    expect(program.output()).toContain("Telegram does not know this BOT_TOKEN");
    expect(await pidFile(place.dataDir)).toBeUndefined();
  });

  test("waiting for a Telegram that does not answer can be stopped", async () => {
    await using place = await createPlace();
    const program = spawnProgram({ ...place.environment, TELEGRAM_API_ROOT: "http://127.0.0.1:1" });
    while ((await pidFile(place.dataDir)) === undefined) await sleep(100);
    await sleep(1_500);
    program.child.kill("SIGTERM");
    expect(await program.exit).toBe(0);
    expect(await pidFile(place.dataDir)).toBeUndefined();
  });

  test("on a database that was not migrated says which command does it", async () => {
    await using place = await createPlace();
    const postgres = await startEmbeddedPostgres(place.dataDir);
    const { user, password, port, database } = postgres.connection;
    const program = spawnProgram({
      ...place.environment,
      DATABASE_URL: `postgres://${user}:${password}@127.0.0.1:${port}/${database}`,
    });
    expect(await program.exit).toBe(1);
    expect(program.output()).toContain("Run: npm run migrate");
    await postgres.stop();
  });
});

describe("The program", () => {
  const start = (
    telegram: TelegramStub,
    connection: Connection,
    roles: readonly Role[],
    environment: Record<string, string> = {},
  ): Promise<Program> =>
    startProgram({
      config: readConfig({
        BOT_TOKEN: stubToken,
        TELEGRAM_API_ROOT: telegram.url,
        PORT: "0",
        ...environment,
      }),
      roles,
      connection,
      logger: createLogger({ level: "silent", secrets: [] }),
    });
  const ready = async ({ port }: Program): Promise<{ status: number; parts: unknown }> => {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`);
    return { status: answer.status, parts: await answer.json() };
  };
  async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
    for (let turn = 0; turn < 500; turn++) {
      if (await isTrue()) return;
      await sleep(20);
    }
    throw new Error("It did not become true in ten seconds");
  }

  test("with all roles is ready soon, and not any more once its database is gone", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const program = await start(telegram, database.connection, ["web", "bot", "worker"]);
    await until(async () => (await ready(program)).status === 200);
    expect((await ready(program)).parts).toEqual({ database: true, jobs: true, bot: true });
    await database.drop();
    const { status, parts } = await ready(program);
    expect(status).toBe(503);
    expect(parts).toMatchObject({ database: false });
    await program.stop();
  });

  test("twice as bot is one that polls and one that stands by, and both are ready", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const programs = [
      await start(telegram, database.connection, ["web", "bot"]),
      await start(telegram, database.connection, ["web", "bot"]),
    ];
    for (const program of programs) await until(async () => (await ready(program)).status === 200);
    const [first, second] = programs;
    await first?.stop();
    telegram.send(textFrom(7, "hello"));
    await until(() => telegram.pending().length === 0);
    await second?.stop();
    expect(telegram.pending()).toEqual([]);
  });

  test("in webhook mode registers and takes what Telegram sends", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const secret = "a-secret-of-thirty-two-letters-00";
    const program = await start(telegram, database.connection, ["web", "bot"], {
      TELEGRAM_MODE: "webhook",
      TELEGRAM_WEBHOOK_SECRET: secret,
      PUBLIC_URL: "https://bot.example",
    });
    await until(async () => (await ready(program)).status === 200);
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
