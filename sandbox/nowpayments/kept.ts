import type { Invoice, Payment } from "./books.ts";
import type { Attempt, Letter } from "./ipn-delivery.ts";

/** A NOWPayments as plain data, as `v8.serialize` takes and gives it; without any key. */
export type KeptNowPayments = { readonly books: KeptBooks; readonly deliveries: readonly KeptDelivery[] };

export type KeptBooks = {
  readonly invoices: Map<string, Invoice>;
  readonly payments: Map<string, Payment>;
  readonly lastInvoice: number;
  readonly lastPayment: number;
  readonly lastPurchase: number;
};

export type KeptDelivery = Letter & { readonly attempts: readonly Attempt[] };

/** What somebody may still want to look at, or to send again. */
export const KEPT_DELIVERIES = 300;

/** A kept state may be a second old. What was numbered in that second is lost, and its numbers are not given again. */
export const NUMBERS_NOT_GIVEN_AGAIN = 1_000;
