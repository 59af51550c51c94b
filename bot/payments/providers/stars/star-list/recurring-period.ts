import type { RecurringCharge } from "../../../contract/payment-event.ts";

/** Bot API, createInvoiceLink: the only period that a subscription in Stars may have. */
export const RECURRING_DAYS = 30;
export const RECURRING_SECONDS = RECURRING_DAYS * 86_400;

// Telegram charges at about the end of the period and reports the charge, or its failure, a moment later. An hour covers both,
// and a restart of this program.
const REPORTED_WITHIN_MS = 60 * 60_000;

/** The charge of the period that ends at `until`. The first charge names the subscription, also in editUserStarSubscription. */
export const chargeUntil = (until: Date, isFirst: boolean): RecurringCharge => ({
  subscriptionId: undefined,
  from: new Date(until.getTime() - RECURRING_SECONDS * 1000),
  until,
  reportedBy: new Date(until.getTime() + REPORTED_WITHIN_MS),
  isFirst,
});
