import { startNowPayments } from "../../sandbox/nowpayments/index.ts";
import type { SandboxNowPayments } from "../../sandbox/nowpayments/index.ts";
import type { PaymentEvent } from "../../bot/payments/contract/payment-event.ts";
import { confirmPayment } from "../../bot/payments/confirm/confirm-payment.ts";
import { movableClock } from "../../bot/platform/time/clock.ts";
import { HOUR_MS } from "../../bot/platform/values/durations.ts";
import type { MovableClock } from "../../bot/platform/time/clock.ts";
import type { Platform } from "../../bot/platform/platform.ts";
import { readAccounts } from "../../bot/payouts/accounts/read-accounts.ts";
import { approvePayout } from "../../bot/payouts/execution/decide-sending.ts";
import { runBatchJob } from "../../bot/payouts/execution/run-batch.jobs.ts";
import { sendPayouts } from "../../bot/payouts/execution/send-payouts.jobs.ts";
import { requestPayout } from "../../bot/payouts/requests/request-payout.ts";
import type { RequestPayoutResult } from "../../bot/payouts/requests/request-payout.ts";
import { setWallet } from "../../bot/payouts/wallets/change-wallet.ts";
import type { Wallet } from "../../bot/payouts/payout/networks.ts";
import { createSale } from "../support/sale.ts";
import type { Sale } from "../support/sale.ts";
import { cryptoEvent } from "../support/payment-events.ts";
import { createTestDatabase } from "../support/test-database.ts";
import type { TestDatabase } from "../support/test-database.ts";
import { createTestPlatform } from "../support/test-platform.ts";
import { OPERATOR, payoutsOn, TRON } from "./payee-scene.ts";

/** Owners whose crypto sales lie in the custody of a local NOWPayments. */
export type CustodyScene = AsyncDisposable & {
  readonly database: TestDatabase;
  readonly platform: Platform & { readonly clock: MovableClock };
  readonly nowpayments: SandboxNowPayments;
  readonly sale: Sale;
  /** Sells for $9.99, paid with as many USDT on Tron, of which the owner's share is $9.70. @returns the ids of the payments. */
  sell(count: number): Promise<string[]>;
  setWallet(wallet?: Wallet): Promise<void>;
  /** Requests the whole available balance. */
  request(): Promise<RequestPayoutResult>;
  /** An operator approves every payout that waits for it. */
  approve(): Promise<void>;
  /** Gathers the requested payouts into batches. */
  gather(): Promise<void>;
  /** One run of each batch that is open. */
  runBatches(): Promise<void>;
  /** Gathers, and runs the batches until all have ended; the clock moves meanwhile. */
  send(): Promise<void>;
  /** The balance of each account that is not zero. Debts are positive. */
  balances(currency: string): Promise<Record<string, string>>;
};

/** A local NOWPayments with custody, for the clock of a scene. */
export const startCustody = (clock: MovableClock): Promise<SandboxNowPayments> =>
  startNowPayments({ clock, ipnRetries: 0 });

/** The settings of a program whose payouts this NOWPayments sends. */
export const custodySettings = (nowpayments: SandboxNowPayments) => ({
  PUBLIC_URL: "http://127.0.0.1:9",
  NOWPAYMENTS_API_ROOT: nowpayments.url,
  NOWPAYMENTS_API_KEY: nowpayments.apiKey,
  NOWPAYMENTS_IPN_SECRET: nowpayments.ipnSecret,
  NOWPAYMENTS_EMAIL: nowpayments.email,
  NOWPAYMENTS_PASSWORD: nowpayments.password,
  NOWPAYMENTS_TOTP_SECRET: nowpayments.custody.rules.totpSecret,
});

type Parts = {
  readonly platform: Platform & { readonly clock: MovableClock };
  readonly nowpayments: SandboxNowPayments;
};

type TetherSale = { readonly paymentId: string; readonly event: PaymentEvent };

/** Sells for $9.99, paid with as many USDT on Tron. */
export async function sellForTether(
  { platform, nowpayments }: Parts,
  sale: Pick<Sale, "order">,
): Promise<TetherSale> {
  const coins = { amount: "9.99", currency: "USDTTRC20" };
  const event = cryptoEvent(await sale.order(), { asked: coins, arrived: coins });
  const outcome = await confirmPayment(platform, event);
  if (outcome.kind !== "granted") throw new Error(`The sale is ${outcome.kind}`);
  nowpayments.custody.credit("usdttrc20", "9.99");
  return { paymentId: outcome.paymentId, event };
}

const listOpen = ({ database }: Platform): Promise<{ id: string }[]> =>
  database.prisma.payoutBatch.findMany({ where: { state: { notIn: ["finished", "released"] } } });

/** One run of each batch that is open. */
async function runOpenBatches(platform: Platform): Promise<void> {
  for (const { id } of await listOpen(platform))
    await runBatchJob.run({ batchId: id }, platform, { number: 1, isLast: false });
}

/** An operator approves every payout that waits for it. */
export async function approveEverything(platform: Platform): Promise<void> {
  const waiting = await platform.database.prisma.payout.findMany({ where: { state: "requested" } });
  for (const { id } of waiting) await approvePayout(platform, { payoutId: id, operatorId: OPERATOR });
}

/** Gathers the requested payouts, and runs the batches until all have ended; the clock moves meanwhile. */
export async function sendEverything({ platform, nowpayments }: Parts): Promise<void> {
  await sendPayouts(platform);
  for (let run = 0; run < 100 && (await listOpen(platform)).length > 0; run += 1) {
    await runOpenBatches(platform);
    // Not by the 30 seconds of a two-factor code: a run that begins just before a code's end would always meet it there.
    platform.clock.advance(31_000);
    await nowpayments.custody.advance();
  }
}

export async function openCustodyScene(
  environment: Readonly<Record<string, string>> = {},
  replace: (platform: Platform) => Partial<Platform> = () => ({}),
): Promise<CustodyScene> {
  const database = await createTestDatabase();
  const clock = movableClock();
  const nowpayments = await startCustody(clock);
  const plain = {
    ...createTestPlatform(database, {
      ...payoutsOn,
      ...custodySettings(nowpayments),
      ...environment,
    }),
    clock,
  };
  const platform = { ...plain, ...replace(plain), clock };
  const sale = await createSale(platform);
  const { ownerId } = sale;
  const parts = { platform, nowpayments };
  return {
    database,
    platform,
    nowpayments,
    sale,
    gather: () => sendPayouts(platform),
    runBatches: () => runOpenBatches(platform),
    async sell(count) {
      const ids: string[] = [];
      for (let index = 0; index < count; index += 1) ids.push((await sellForTether(parts, sale)).paymentId);
      return ids;
    },
    setWallet: (wallet = { network: "usdt_tron", address: TRON }) =>
      setWallet(platform, { ownerId, wallet }).then(() => undefined),
    async request() {
      const { accounts } = await readAccounts(database.prisma, platform, ownerId);
      const version = accounts.find(({ currency }) => currency === "USD")?.version ?? "";
      return requestPayout(platform, { ownerId, currency: "USD", by: { version } });
    },
    approve: () => approveEverything(platform),
    send: () => sendEverything(parts),
    async balances(currency) {
      const { rows } = await database.pool.query<{ account: string; amount: string }>(
        `select account, trim_scale(-sum(amount))::text as amount from ledger_posting
          where currency = $1 group by account having sum(amount) <> 0`,
        [currency],
      );
      return Object.fromEntries(rows.map((row) => [row.account, row.amount]));
    },
    async [Symbol.asyncDispose]() {
      await database.release();
      await nowpayments.stop();
    },
  };
}

/** A wallet that was paid to before, and a balance of $58.20. */
export async function openKnownWallet(
  replace?: Parameters<typeof openCustodyScene>[1],
): Promise<CustodyScene> {
  const scene = await openCustodyScene({}, replace);
  await scene.setWallet();
  await scene.sell(6);
  await scene.request();
  await scene.approve();
  await scene.send();
  await scene.sell(6);
  return scene;
}

/** Runs the open batches once an hour. */
export async function passHours(scene: CustodyScene, hours: number): Promise<void> {
  for (let hour = 0; hour < hours; hour += 1) {
    await scene.runBatches();
    scene.platform.clock.advance(HOUR_MS);
    await scene.nowpayments.custody.advance();
  }
}
