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
  /** Names the subscription everywhere. */
  readonly firstChargeId: string;
  readonly userId: number;
  readonly invoice: Invoice;
  /** Unix seconds. */
  expires: number;
  canceledByUser: boolean;
  canceledByBot: boolean;
};

/** One line of the bot's account, oldest first. A refund has the id of its payment. */
export type StarEntry = {
  readonly kind: "payment" | "refund";
  readonly payment: StarPayment;
  readonly date: number;
};

export type StarBooks = {
  /** Slug → invoice behind `https://t.me/$slug`. */
  readonly invoiceLinks: Map<string, Invoice>;
  readonly payments: Map<string, StarPayment>;
  /** By the charge id of the first payment. */
  readonly subscriptions: Map<string, StarSubscription>;
  readonly entries: StarEntry[];
};

export const createStarBooks = (): StarBooks => ({
  invoiceLinks: new Map(),
  payments: new Map(),
  subscriptions: new Map(),
  entries: [],
});

export function bookPayment(
  books: StarBooks,
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
  books.payments.set(payment.chargeId, payment);
  books.entries.push({ kind: "payment", payment, date });
  return payment;
}

export function bookRefund(books: StarBooks, payment: StarPayment, date: number): void {
  payment.refunded = true;
  books.entries.push({ kind: "refund", payment, date });
}

export const balanceOf = (books: StarBooks): number =>
  books.entries.reduce(
    (sum, { kind, payment }) => sum + (kind === "payment" ? payment.amount : -payment.amount),
    0,
  );
