import type { OrderForSale } from "./find-order.ts";

/** Bot API, createInvoiceLink: the only period that a subscription in Stars may have. */
export const RECURRING_DAYS = 30;
export const RECURRING_SECONDS = RECURRING_DAYS * 86_400;
// Bot API, createInvoiceLink: a subscription costs at most this many Stars.
const DEAREST = 10_000;

/** Telegram can renew an order with these terms. */
export const canRecur = (order: OrderForSale): boolean =>
  order.kind === "access" &&
  order.period.kind === "days" &&
  order.period.days === RECURRING_DAYS &&
  order.priceStars !== null &&
  order.priceStars <= DEAREST;

/** The begin of the paid period that ends then. */
export const startOfPeriod = (until: Date): Date => new Date(until.getTime() - RECURRING_SECONDS * 1000);
