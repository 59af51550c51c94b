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
export type StarEntry = {
  readonly kind: "payment" | "refund";
  readonly payment: StarPayment;
  readonly date: number;
};

export type StarLedger = {
  /** URL `https://t.me/$slug` → invoice. */
  readonly invoiceLinks: Map<string, Invoice>;
  readonly payments: Map<string, StarPayment>;
  /** Keyed by the charge id of the first payment. */
  readonly subscriptions: Map<string, StarSubscription>;
  readonly entries: StarEntry[];
};

export const createStarLedger = (): StarLedger => ({
  invoiceLinks: new Map(),
  payments: new Map(),
  subscriptions: new Map(),
  entries: [],
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

export const balanceOf = (ledger: StarLedger): number =>
  ledger.entries.reduce(
    (sum, { kind, payment }) => sum + (kind === "payment" ? payment.amount : -payment.amount),
    0,
  );
