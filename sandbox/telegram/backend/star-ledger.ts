import { randomBytes } from "node:crypto";
import type { Invoice } from "./messages.ts";

export type StarPayment = {
  readonly chargeId: string;
  readonly userId: number;
  readonly amount: number;
  readonly invoice: Invoice;
  /** Unix seconds. */
  readonly date: number;
  refunded: boolean;
};

export type StarSubscription = {
  /** The subscription's id everywhere. */
  readonly firstChargeId: string;
  readonly userId: number;
  readonly invoice: Invoice;
  /** Unix seconds. */
  expires: number;
  canceledByUser: boolean;
  canceledByBot: boolean;
};

/** An entry of the bot's Star balance. A refund has the id of its payment. */
export type StarEntry =
  | { readonly kind: "payment" | "refund"; readonly payment: StarPayment; readonly date: number }
  /** Messages of paid broadcasts. */
  | { readonly kind: "telegram_api"; readonly id: string; readonly requests: number; readonly date: number };

export type StarLedger = {
  /** URL `https://t.me/$slug` → invoice. */
  readonly invoiceLinks: Map<string, Invoice>;
  readonly payments: Map<string, StarPayment>;
  /** Keyed by the charge id of the first payment. */
  readonly subscriptions: Map<string, StarSubscription>;
  readonly entries: StarEntry[];
  /** Messages of paid broadcasts since the last entry about them. */
  unbilled: number;
};

export const createStarLedger = (): StarLedger => ({
  invoiceLinks: new Map(),
  payments: new Map(),
  subscriptions: new Map(),
  entries: [],
  unbilled: 0,
});

export function recordPayment(
  ledger: StarLedger,
  { userId, invoice, date }: { userId: number; invoice: Invoice; date: number },
): StarPayment {
  const payment: StarPayment = {
    chargeId: `stx${randomBytes(48).toString("base64url")}`,
    userId,
    amount: invoice.amount,
    invoice,
    date,
    refunded: false,
  };
  ledger.payments.set(payment.chargeId, payment);
  ledger.entries.push({ kind: "payment", payment, date });
  return payment;
}

export function recordRefund(ledger: StarLedger, payment: StarPayment, date: number): void {
  payment.refunded = true;
  ledger.entries.push({ kind: "refund", payment, date });
}

/** Telegram lists many messages as one transaction. Here the transaction is made when somebody reads the list. */
export function billRequests(ledger: StarLedger, date: number): void {
  if (ledger.unbilled === 0) return;
  const id = `api${randomBytes(16).toString("base64url")}`;
  ledger.entries.push({ kind: "telegram_api", id, requests: ledger.unbilled, date });
  ledger.unbilled = 0;
}

type Stars = { readonly amount: number; readonly nanostar_amount?: number };

/** Bot API, `allow_paid_broadcast`: 0.1 Stars for a message. Counts every message, which is the most that Telegram charges. */
export const priceOf = (requests: number): Stars => starsOf(requests);

export function balanceOf({ entries }: StarLedger): Stars {
  const tenths = entries.reduce((sum, entry) => {
    if (entry.kind === "telegram_api") return sum - entry.requests;
    return sum + 10 * (entry.kind === "payment" ? entry.payment.amount : -entry.payment.amount);
  }, 0);
  return starsOf(tenths);
}

/** Bot API, StarAmount: both parts have the sign of the amount. */
const starsOf = (tenths: number): Stars => ({
  amount: Math.trunc(tenths / 10),
  ...(tenths % 10 === 0 ? {} : { nanostar_amount: (tenths % 10) * 100_000_000 }),
});
