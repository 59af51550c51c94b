import { Pool } from "pg";
import type { Connection } from "../../../bot/platform/database/connection.ts";
import { offsetClock } from "../../runtime/offset-clock.ts";
import { createProgramProcess } from "../../runtime/program-process.ts";
import type { ProgramProcess, ProgramProcessOptions } from "../../runtime/program-process.ts";
import { startCryptoPay } from "../../cryptopay/index.ts";
import { READ_EVENTS } from "../../../bot/payments/providers/stripe/parse-notification.ts";
import { startStripe } from "../../stripe/index.ts";
import { startNowPayments } from "../../nowpayments/index.ts";
import {
  cryptopaySettings,
  payoutSettings,
  programSettings,
  stripeSettings,
} from "../../runtime/program-settings.ts";
import { startTelegram } from "../../telegram/index.ts";
import { openArmedFaults } from "./armed-faults.ts";
import { openChanges } from "./changes.ts";
import type { PlaygroundSnapshot } from "./snapshot-file.ts";
import type { Ports } from "./ports.ts";
import { seedUsers } from "./seed-users.ts";
import { reportersOf } from "./reporters.ts";
import type { PageState } from "./page-state.ts";
import { openTrafficLog } from "./traffic-log.ts";

export type PageStateOptions = {
  /** A migrated Postgres. The caller stops it. */
  readonly connection: Connection;
  readonly ports: Ports;
  /** State to restore, from an earlier playground on this database. */
  readonly snapshot?: PlaygroundSnapshot | undefined;
  /** Telegram's time limit for the bot's answer to a pre-checkout query; default 10,000, as with Telegram. */
  readonly preCheckoutTimeoutMs?: number;
  /** Further environment variables of the program, by the names of `.env`. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Default: as a child process. */
  readonly createProgram?: (options: ProgramProcessOptions) => ProgramProcess;
};

/*
 * Not secret: the local providers listen on 127.0.0.1 only. The values are constant and not in the snapshot, so reports
 * signed before a restart can be replayed after it.
 */
const API_KEY = "the-api-key-of-the-sandbox";
const IPN_SECRET = "the-ipn-secret-of-the-sandbox";
const CRYPTOPAY_TOKEN = "7007:the-token-of-the-sandbox";
const STRIPE_KEYS = { restrictedKey: "rk_test_of_the_sandbox", webhookSecret: "whsec_of_the_sandbox" };

/** Starts Telegram and the providers, and prepares the program, without starting it. */
export async function openPageState(options: PageStateOptions): Promise<PageState> {
  const { connection, ports, snapshot, environment = {}, preCheckoutTimeoutMs = 10_000 } = options;
  const { createProgram = createProgramProcess } = options;
  const clock = offsetClock(snapshot?.clockOffset);
  const telegram = await startTelegram({
    clock,
    port: ports.telegram,
    snapshot: snapshot?.telegram,
    preCheckoutTimeoutMs,
  });
  const nowpayments = await startNowPayments({
    clock,
    apiKey: API_KEY,
    ipnSecret: IPN_SECRET,
    port: ports.nowpayments,
    snapshot: snapshot?.nowpayments,
  });
  const cryptopay = await startCryptoPay({
    clock,
    token: CRYPTOPAY_TOKEN,
    port: ports.cryptopay,
    webhookUrl: `http://127.0.0.1:${ports.program}/webhooks/cryptopay`,
    snapshot: snapshot?.cryptopay,
  });
  const stripe = await startStripe({
    clock,
    ...STRIPE_KEYS,
    port: ports.stripe,
    webhookUrl: `http://127.0.0.1:${ports.program}/webhooks/stripe`,
    enabledEvents: READ_EVENTS,
    snapshot: snapshot?.stripe,
  });
  // Everybody of the sandbox pays and is paid by the bot of Crypto Pay.
  Object.assign(cryptopay.rules, { isTransferOn: true, users: "everybody" });
  const operatorIds = snapshot?.operatorIds ?? seedUsers(telegram);
  const settings = {
    ...programSettings({ telegram, nowpayments, port: ports.program }),
    ...payoutSettings({ nowpayments }),
    ...cryptopaySettings({ cryptopay }),
    CRYPTOPAY_PAYOUTS: "on",
    ...stripeSettings({ stripe }),
    OPERATOR_IDS: operatorIds.join(" "),
    LOG_LEVEL: "warn",
    ...environment,
  };
  const program = createProgram({ clock, connection, settings });
  // For the page's queries, a few at once.
  const pool = new Pool({ ...connection, max: 4, options: "-c timezone=UTC" });
  pool.on("error", () => undefined);
  const changes = openChanges();
  for (const source of [telegram, nowpayments, cryptopay, stripe, program])
    source.onChange(() => changes.touch());
  telegram.onCall(({ method }) => {
    if (method !== "getUpdates") changes.touch();
  });
  const reporters = reportersOf({ nowpayments, cryptopay, stripe });
  return {
    clock,
    telegram,
    nowpayments,
    cryptopay,
    stripe,
    reporters,
    program,
    pool,
    operatorIds,
    readPositions: snapshot?.readPositions ?? new Map(),
    faults: openArmedFaults({ telegram, nowpayments, cryptopay, stripe }),
    log: openTrafficLog({ clock, telegram, reporters }),
    changes,
  };
}
