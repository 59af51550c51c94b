import { startProgram } from "../../main.ts";
import type { Program } from "../../main.ts";
import { movableClock } from "../../bot/platform/time/clock.ts";
import type { MovableClock } from "../../bot/platform/time/clock.ts";
import { readConfig } from "../../bot/platform/runtime/config.ts";
import type { Connection } from "../../bot/platform/database/connection.ts";
import type { Database } from "../../bot/platform/database/database.ts";
import { findFreePort } from "../../bot/platform/database/free-port.ts";
import type { Logger } from "../../bot/platform/runtime/logger.ts";
import { sendPayoutsJob } from "../../bot/payouts/execution/send-payouts.jobs.ts";
import { claimDueReminders, runSweepOnce } from "../../bot/subscriptions/index.ts";
import { startCryptoPay } from "../cryptopay/index.ts";
import type { SandboxCryptoPay } from "../cryptopay/index.ts";
import { READ_EVENTS } from "../../bot/payments/providers/stripe/parse-notification.ts";
import { startStripe } from "../stripe/index.ts";
import type { SandboxStripe } from "../stripe/index.ts";
import { startNowPayments } from "../nowpayments/index.ts";
import type { SandboxNowPayments } from "../nowpayments/index.ts";
import { cryptopaySettings, payoutSettings, programSettings, stripeSettings } from "./program-settings.ts";
import { startTelegram } from "../telegram/index.ts";
import type { SandboxTelegram, TelegramOptions } from "../telegram/index.ts";
import { providers } from "../../bot/payments/index.ts";

/** The whole product in one process: a local Telegram, local providers, the program, and one clock for all of them. */
export type Sandbox = {
  readonly clock: MovableClock;
  readonly telegram: SandboxTelegram;
  readonly nowpayments: SandboxNowPayments;
  readonly cryptopay: SandboxCryptoPay;
  readonly stripe: SandboxStripe;
  /** The running program; replaced by `restart`. */
  readonly program: Program;
  readonly url: string;
  /** Stops the program as SIGTERM does and starts it again on the same database, port and services. */
  restart(): Promise<void>;
  /** Runs the cron work of every minute now: sends reminders and ends expired access, by this sandbox's clock. */
  sweep(): Promise<void>;
  /** Runs the cron work of payouts now: gathers those that were requested, and sends them. */
  sendPayouts(): Promise<void>;
  /** Safe to call twice. */
  stop(): Promise<void>;
};

export type SandboxOptions = {
  readonly connection: Connection;
  /** Clients for `connection`, which the caller closes; by default each start of the program opens its own. */
  readonly database?: Database;
  readonly mode?: "polling" | "webhook";
  readonly logger?: Logger;
  /** Whether the local Telegram applies rate limits; default "off". */
  readonly limits?: TelegramOptions["limits"];
  /** Whether the program pays owners by itself; default false. */
  readonly payouts?: boolean;
  /** Whether the program offers Crypto Pay beside NOWPayments; default false. */
  readonly offersCryptoPay?: boolean;
  /** Whether the program takes cards; default false. */
  readonly offersCards?: boolean;
  /** The time of the program to answer a question about a payment, and a notification; by default the vendors' own. */
  readonly answerWithinMs?: number;
  /** Whether the program sets the bot's commands and descriptions, by some sixty calls; default true. */
  readonly introduces?: boolean;
  /** Further environment variables of the program, by the names of `.env`. */
  readonly environment?: Readonly<Record<string, string>>;
};

export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { connection, database, mode = "polling", logger, limits = "off" } = options;
  const { payouts = false, offersCryptoPay = false, offersCards = false } = options;
  const { introduces = true, environment = {} } = options;
  const clock = movableClock();
  const { answerWithinMs: ms } = options;
  const telegram = await startTelegram({
    clock,
    limits,
    ...(ms === undefined ? {} : { preCheckoutTimeoutMs: ms }),
  });
  const nowpayments = await startNowPayments({ clock, ...(ms === undefined ? {} : { ipnDeadlineMs: ms }) });
  // The program's URL has to be known before the program listens, so the port is chosen first.
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const cryptopay = await startCryptoPay({
    clock,
    webhookUrl: `${url}/webhooks/cryptopay`,
    ...(ms === undefined ? {} : { updateDeadlineMs: ms }),
  });
  const stripe = await startStripe({
    clock,
    webhookUrl: `${url}/webhooks/stripe`,
    enabledEvents: READ_EVENTS,
    ...(ms === undefined ? {} : { eventDeadlineMs: ms }),
  });
  const config = readConfig(
    {
      ...programSettings({ telegram, nowpayments, port, mode }),
      ...(payouts ? payoutSettings({ nowpayments }) : {}),
      ...(offersCryptoPay ? cryptopaySettings({ cryptopay }) : {}),
      ...(offersCards ? stripeSettings({ stripe }) : {}),
      LOG_LEVEL: "silent",
      ...environment,
    },
    providers,
  );
  const start = (): Promise<Program> =>
    startProgram({
      config,
      roles: ["web", "bot", "worker"],
      clock,
      connection,
      introduces,
      ...(database === undefined ? {} : { database }),
      ...(logger === undefined ? {} : { logger }),
    });
  let program = await start();
  let stopped: Promise<void> | undefined;
  const stopAll = async (): Promise<void> => {
    await program.stop();
    await Promise.all([telegram.stop(), nowpayments.stop(), cryptopay.stop(), stripe.stop()]);
  };
  return {
    clock,
    telegram,
    nowpayments,
    cryptopay,
    stripe,
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
    async sendPayouts() {
      await sendPayoutsJob.run({}, program.platform, { number: 1, isLast: false });
    },
    stop: () => (stopped ??= stopAll()),
  };
}
