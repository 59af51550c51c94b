import { setTimeout as sleep } from "node:timers/promises";
import type { SandboxCryptoPay } from "../cryptopay/index.ts";
import type { SandboxNowPayments } from "../nowpayments/index.ts";
import type { SandboxStripe } from "../stripe/index.ts";
import type { SandboxTelegram, ShownMessage, TestUser } from "../telegram/index.ts";
import type { Shop } from "./shop.ts";

/** Money that a provider took from a person. */
export type Sale = {
  readonly person: TestUser;
  readonly shop: Shop;
  readonly kind: "access" | "donation";
  readonly provider: "stars" | "nowpayments" | "cryptopay" | "stripe";
  /** The charge at Telegram, the payment at NOWPayments, the invoice at Crypto Pay, or the payment intent at Stripe. */
  readonly externalId: string;
  /** The price in Stars; 0 for coins. */
  readonly stars: number;
  /** Left out: a month. */
  readonly periodMs?: number;
  /** The page at Stripe where the merchant can refund. */
  readonly page?: string;
  readonly at: Date;
  /** Whether the buyer has read that the money came. Nobody refunds a payment before that. */
  isTold: boolean;
  isRefunded: boolean;
};

/** A subscription that Telegram charges again at the end of each period. */
export type Renewing = { readonly person: TestUser; readonly shop: Shop; expires: Date };

export type Market = {
  readonly telegram: SandboxTelegram;
  readonly nowpayments: SandboxNowPayments;
  /** Left out: nobody pays from a wallet. */
  readonly cryptopay?: SandboxCryptoPay;
  /** Left out: nobody pays by card. */
  readonly stripe?: SandboxStripe;
  readonly now: () => Date;
  readonly sales: Sale[];
  /** Renewing subscriptions, by the charge of the first payment. */
  readonly renewing: Map<string, Renewing>;
  /** Subscriptions that Stripe charges each week, by their id. */
  readonly byCard: Map<string, { readonly person: TestUser; readonly shop: Shop }>;
  /** Repeated actions, each with its reason. */
  readonly repeats: string[];
  /** Milliseconds from each payment to the message about it. */
  readonly waits: number[];
};

export const openMarket = (
  parts: Pick<Market, "telegram" | "nowpayments" | "cryptopay" | "stripe" | "now">,
): Market => ({
  ...parts,
  sales: [],
  renewing: new Map(),
  byCard: new Map(),
  repeats: [],
  waits: [],
});

export function addSale(
  market: Market,
  sale: Omit<Sale, "at" | "isTold" | "isRefunded"> & Partial<Pick<Sale, "at" | "isTold">>,
): void {
  market.sales.push({ at: market.now(), isTold: true, isRefunded: false, ...sale });
}

// Longer than a takeover of jobs (10 s) and a start of a process on a busy machine.
export const PATIENCE_MS = 30_000;
const TRIES = 6;

/** Repeats a person's taps until they lead to a result, as people do when nothing happens. */
export async function insist<Result>(
  market: Market,
  person: TestUser,
  act: () => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act();
    } catch (error) {
      if (attempt === TRIES) throw error;
      market.repeats.push(`${person.user.first_name}: ${describeFailure(error)}`);
    }
  }
}

/** The error, and the end of the person's chat that it quotes. */
export function describeFailure(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split("\n");
  return lines.length <= MOST_LINES ? lines.join("\n") : [lines[0], ...lines.slice(-MOST_LINES)].join("\n");
}

const MOST_LINES = 8;

/** Waits for a result that no text shows. */
export async function until<Result>(read: () => Result | undefined, failure: string): Promise<Result> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const result = read();
    if (result !== undefined) return result;
    if (Date.now() > deadline) throw new Error(failure);
    await sleep(PAUSE_MS);
  }
}

const PAUSE_MS = 50;

/** The newest message or edit so far, to wait for later ones. */
export const lastOf = (person: TestUser): { after?: ShownMessage } => {
  const last = person.chat.toSorted((one, other) => one.revision - other.revision).at(-1);
  return last === undefined ? {} : { after: last };
};

export const isInside = (
  { telegram }: Pick<Market, "telegram">,
  person: TestUser,
  { channel }: Shop,
): boolean => ["member", "administrator", "creator"].includes(telegram.memberStatus(channel, person));

/** Pays an invoice that appears after this moment. @returns the charge. */
export async function payInvoice(
  market: Market,
  person: TestUser,
  open: () => Promise<void>,
): Promise<string> {
  const start = lastOf(person).after?.revision ?? 0;
  const newestInvoice = (): ShownMessage | undefined =>
    person.chat.findLast(({ invoice, revision }) => invoice !== undefined && revision > start);
  await insist(market, person, async () => {
    await open();
    await until(newestInvoice, "There is no invoice");
  });
  const message = newestInvoice();
  return await payStars(market, person, message === undefined ? {} : { message });
}

/** @param what an invoice's link, or its message. */
export const payStars = (
  market: Market,
  person: TestUser,
  what: Parameters<TestUser["pay"]>[0],
): Promise<string> =>
  insist(market, person, async () => {
    const paid = await person.pay(what);
    if (!paid.ok) throw new Error(`Telegram refused the payment: ${paid.error}`);
    return paid.chargeId;
  });
