import { changePayoutSettings } from "../../bot/payouts/accounts/change-payout-settings.ts";
import { cryptoEvent, starsEvent } from "../support/payment-events.ts";
import { createSale } from "../support/sale.ts";
import type { Sale } from "../support/sale.ts";
import { createTestDatabase } from "../support/test-database.ts";
import type { TestDatabase } from "../support/test-database.ts";
import { createTestPlatform } from "../support/test-platform.ts";
import { confirmPayment } from "../../bot/payments/confirm/confirm-payment.ts";
import type { PaymentEvent } from "../../bot/payments/contract/payment-event.ts";
import type { Platform } from "../../bot/platform/platform.ts";
import type { Currency } from "../../bot/platform/values/money.ts";
import { requestPayout } from "../../bot/payouts/requests/request-payout.ts";
import type { RequestPayoutResult } from "../../bot/payouts/requests/request-payout.ts";
import { readAccounts } from "../../bot/payouts/accounts/read-accounts.ts";
import type { OwnerAccount } from "../../bot/payouts/accounts/read-accounts.ts";
import { claimPayout } from "../../bot/payouts/settlement/claim-payout.ts";
import { settlePayout } from "../../bot/payouts/settlement/settle-payout.ts";
import type { SettlePayoutInput, SettlePayoutResult } from "../../bot/payouts/settlement/settle-payout.ts";
import { setWallet } from "../../bot/payouts/wallets/change-wallet.ts";

export const DAY = 86_400_000;
export const OPERATOR = 7_777_777_777;
export const OTHER_OPERATOR = 7_777_777_778;

/** Public addresses: the contract of USDT on TRON, and an example of EIP-55. */
export const TRON = "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t";
export const EVM = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed";

/** An operator, and an owner whose share of each sale of 250 Stars or $9.99 is 243 Stars or $9.70. */
export type PayeeScene = AsyncDisposable & {
  readonly database: TestDatabase;
  readonly platform: ReturnType<typeof createTestPlatform>;
  readonly sale: Sale;
  /** @returns the ids of the payments. */
  sell(currency: Currency, count: number): Promise<string[]>;
  setWallet(): Promise<void>;
  /** The operator claims and settles a payout. */
  settle(payoutId: string, settlement: SettlePayoutInput["settlement"]): Promise<SettlePayoutResult>;
  account(currency: Currency): Promise<OwnerAccount>;
  /** Presses the request button of the current page. */
  request(currency: Currency): Promise<RequestPayoutResult>;
  /** The balance of each account that is not zero. Debts are positive. */
  balances(currency: string): Promise<Record<string, string>>;
};

/** An operator claims a payout and settles it. */
export async function claimAndSettle(
  platform: Platform,
  payoutId: string,
  settlement: SettlePayoutInput["settlement"],
): Promise<SettlePayoutResult> {
  const operatorId = OPERATOR;
  await claimPayout(platform, { payoutId, operatorId, purpose: "send" });
  return settlePayout(platform, { payoutId, operatorId, settlement });
}

function eventIn(currency: Currency, order: string, buyerId: number): PaymentEvent {
  if (currency === "XTR") return starsEvent(order, buyerId);
  return cryptoEvent(order, currency === "USD" ? {} : { price: { amount: "8.99", currency } });
}

/** Two operators, and wallets that do not wait. */
export const payoutsOn = {
  PAYOUTS: "on",
  OPERATOR_IDS: `${OPERATOR},${OTHER_OPERATOR}`,
  WALLET_WAIT_HOURS: "0",
} as const;

export async function openPayeeScene(
  environment: Readonly<Record<string, string>> = payoutsOn,
): Promise<PayeeScene> {
  const database = await createTestDatabase();
  const platform = createTestPlatform(database, environment);
  const sale = await createSale(platform, { prices: { XTR: 250, USD: 999, EUR: 899 } });
  const { ownerId, buyerId } = sale;
  const account = async (currency: Currency): Promise<OwnerAccount> => {
    const { accounts } = await readAccounts(database.prisma, platform, ownerId);
    const found = accounts.find((one) => one.currency === currency);
    if (found === undefined) throw new Error(`Nothing was ever earned in ${currency}`);
    return found;
  };
  return {
    database,
    platform,
    sale,
    account,
    [Symbol.asyncDispose]: () => database.release(),
    async sell(currency, count) {
      const ids: string[] = [];
      for (let index = 0; index < count; index += 1) {
        const order = await sale.order();
        const event = eventIn(currency, order, buyerId);
        const outcome = await confirmPayment(platform, event);
        if (outcome.kind !== "granted") throw new Error(`The sale is ${outcome.kind}`);
        ids.push(outcome.paymentId);
      }
      return ids;
    },
    async setWallet() {
      await setWallet(platform, { ownerId, wallet: { network: "usdt_tron", address: TRON } });
    },
    settle: (payoutId, settlement) => claimAndSettle(platform, payoutId, settlement),
    async request(currency) {
      const { version } = await account(currency);
      return requestPayout(platform, { ownerId, currency, by: { version } });
    },
    async balances(currency) {
      const { rows } = await database.pool.query<{ account: string; amount: string }>(
        `select account, trim_scale(-sum(amount))::text as amount from ledger_posting
          where currency = $1 group by account having sum(amount) <> 0`,
        [currency],
      );
      return Object.fromEntries(rows.map((row) => [row.account, row.amount]));
    },
  };
}

/** Lets only the owner request payouts: the program's own round, each five minutes of real time, would sometimes come before. */
export const requestOnlyByHand = (platform: Platform, ownerId: number): Promise<boolean> =>
  changePayoutSettings(platform, { ownerId, change: { kind: "strategy", strategy: "manual" } });
