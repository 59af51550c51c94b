import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { startProgram } from "../main.ts";
import type { Program } from "../main.ts";
import { movableClock } from "../bot/platform/clock.ts";
import type { MovableClock } from "../bot/platform/clock.ts";
import { readConfig } from "../bot/platform/config.ts";
import type { Connection } from "../bot/platform/database/connection.ts";
import { startEmbeddedPostgres } from "../bot/platform/database/embedded-postgres.ts";
import { findFreePort } from "../bot/platform/free-port.ts";
import type { Logger } from "../bot/platform/logger.ts";
import { claimDueReminders, runSweepOnce } from "../bot/subscriptions/index.ts";
import { migrate } from "../prisma/migrate.ts";
import { startNowPayments } from "./nowpayments/index.ts";
import type { SandboxNowPayments } from "./nowpayments/index.ts";
import { startTelegram } from "./telegram/index.ts";
import type { SandboxTelegram, TelegramOptions } from "./telegram/index.ts";

/** The whole product with local counterparts: a Telegram, a NOWPayments, the program, and one clock for all three. */
export type Sandbox = {
  readonly clock: MovableClock;
  readonly telegram: SandboxTelegram;
  readonly nowpayments: SandboxNowPayments;
  /** The running program; another one after `restart`. */
  readonly program: Program;
  readonly url: string;
  /** Stops the program as SIGTERM does and starts it anew on the same database, port and counterparts. */
  restart(): Promise<void>;
  /** What the clock does each minute, now: reminds, and takes back the access whose time is over, by this sandbox's clock. */
  sweep(): Promise<void>;
  /** Safe to call twice. */
  stop(): Promise<void>;
};

export type SandboxOptions = {
  readonly connection: Connection;
  readonly mode?: "polling" | "webhook";
  readonly logger?: Logger;
  /** Whether the local Telegram limits messages as Telegram does; default "off". */
  readonly limits?: TelegramOptions["limits"];
  /** Further settings of the program, by the names of `.env`. */
  readonly environment?: Readonly<Record<string, string>>;
};

const WEBHOOK_SECRET = "a-secret-of-the-sandbox-only";

export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { connection, mode = "polling", logger, limits = "off", environment = {} } = options;
  const clock = movableClock();
  const telegram = await startTelegram({ clock, limits });
  const nowpayments = await startNowPayments({ clock });
  // The payment provider is told where to report before the program listens, so the port is chosen first.
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const config = readConfig({
    BOT_TOKEN: telegram.botToken,
    TELEGRAM_API_ROOT: telegram.url,
    TELEGRAM_MODE: mode,
    TELEGRAM_WEBHOOK_SECRET: WEBHOOK_SECRET,
    PUBLIC_URL: url,
    PORT: String(port),
    NOWPAYMENTS_API_ROOT: nowpayments.url,
    NOWPAYMENTS_API_KEY: nowpayments.apiKey,
    NOWPAYMENTS_IPN_SECRET: nowpayments.ipnSecret,
    LOG_LEVEL: "silent",
    ...environment,
  });
  const start = (): Promise<Program> =>
    startProgram({
      config,
      roles: ["web", "bot", "worker"],
      clock,
      connection,
      ...(logger === undefined ? {} : { logger }),
    });
  let program = await start();
  let stopped: Promise<void> | undefined;
  const stopAll = async (): Promise<void> => {
    await program.stop();
    await Promise.all([telegram.stop(), nowpayments.stop()]);
  };
  return {
    clock,
    telegram,
    nowpayments,
    url,
    get program() {
      return program;
    },
    async restart() {
      await program.stop();
      program = await start();
    },
    async sweep() {
      await claimDueReminders(program.platform);
      await runSweepOnce(program.platform);
    },
    stop: () => (stopped ??= stopAll()),
  };
}

/** A Postgres that nobody needs afterwards. */
export type TemporaryPostgres = {
  readonly connection: Connection;
  /** Holds everything; gone after `stop`. */
  readonly folder: string;
  /** Safe to call twice. */
  stop(): Promise<void>;
};

/** Starts an empty, migrated Postgres in a temporary folder. */
export async function startTemporaryPostgres(): Promise<TemporaryPostgres> {
  const folder = await mkdtemp(join(tmpdir(), "paygateprime-sandbox-"));
  const removeFolder = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    // Nothing in it outlives the process: no need to wait for the disk.
    const settings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };
    const server = await startEmbeddedPostgres(folder, settings);
    const { connection } = server;
    let stopped: Promise<void> | undefined;
    const stopAndRemove = (): Promise<void> =>
      (stopped ??= disconnectOthers(connection)
        .then(() => server.stop())
        .then(removeFolder));
    try {
      await migrate(connection);
    } catch (error) {
      await stopAndRemove();
      throw error;
    }
    return { connection, folder, stop: stopAndRemove };
  } catch (error) {
    await removeFolder();
    throw error;
  }
}

/** It stops only when nobody is connected, and somebody may have looked into it with psql. */
async function disconnectOthers(connection: Connection): Promise<void> {
  const client = new Client(connection);
  await client.connect();
  try {
    await client.query(
      `select pg_terminate_backend(pid, 1000) from pg_stat_activity
       where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
  } finally {
    await client.end();
  }
}
