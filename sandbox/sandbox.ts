import { createServer } from "node:net";
import { startProgram } from "../main.ts";
import type { Program } from "../main.ts";
import { movableClock } from "../bot/platform/clock.ts";
import type { MovableClock } from "../bot/platform/clock.ts";
import { readConfig } from "../bot/platform/config.ts";
import type { Connection } from "../bot/platform/database/connection.ts";
import type { Logger } from "../bot/platform/logger.ts";
import { runSweepOnce } from "../bot/subscriptions/index.ts";
import { startNowPayments } from "./nowpayments/index.ts";
import type { SandboxNowPayments } from "./nowpayments/index.ts";
import { startTelegram } from "./telegram/index.ts";
import type { SandboxTelegram } from "./telegram/index.ts";

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
  /** What the clock does each minute, now: takes back the access whose time is over, by this sandbox's clock. */
  sweep(): Promise<void>;
  stop(): Promise<void>;
};

export type SandboxOptions = {
  readonly connection: Connection;
  readonly mode?: "polling" | "webhook";
  readonly logger?: Logger;
  /** Further settings of the program, by the names of `.env`. */
  readonly environment?: Readonly<Record<string, string>>;
};

const WEBHOOK_SECRET = "a-secret-of-the-sandbox-only";

export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { connection, mode = "polling", logger, environment = {} } = options;
  const clock = movableClock();
  const telegram = await startTelegram({ clock });
  const nowpayments = await startNowPayments({ clock });
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
      await runSweepOnce(program.platform);
    },
    async stop() {
      await program.stop();
      await Promise.all([telegram.stop(), nowpayments.stop()]);
    },
  };
}

/** The payment provider is told where to report before the program listens, so the port is chosen first. */
function findFreePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? done(address.port) : fail(new Error("No free port")),
      );
    });
  });
}
