import { Decimal } from "decimal.js";
import { z } from "zod";
import { externalPaymentId, opaqueId, telegramUserId } from "../../../platform/values/domain.ts";
import type { PaymentEvent } from "../../events/payment-event.ts";

const stars = {
  amount: z.number().int(),
  // Billionths of a Star: a commission is rarely a whole number.
  nanostar_amount: z.number().int().optional(),
};

/** Bot API, TransactionPartnerUser; only payments of invoices have an `invoice_payload`. */
const buyer = z.object({
  type: z.literal("user"),
  user: z.object({ id: telegramUserId }),
  // Ours are ids of orders. What was sold with this bot's token before it was ours names something else.
  invoice_payload: opaqueId,
  subscription_period: z.number().int().positive().optional(),
  affiliate: z.object(stars).optional(),
});

/** Bot API, StarTransaction. */
const starTransaction = z.object({
  ...stars,
  id: externalPaymentId,
  date: z.number().int().positive(),
  source: buyer.optional(),
  receiver: buyer.optional(),
});

/**
 * A line of Telegram's own list, as the event that `successful_payment` or `refunded_payment` would have been: the id is
 * the charge's, and a refund has the id of its payment.
 * @returns undefined for what is no payment of an invoice: withdrawals, gifts, commissions, other programs' sales.
 */
export function parseStarTransaction(line: unknown): PaymentEvent | undefined {
  const { data: transaction } = starTransaction.safeParse(line);
  const partner = transaction?.source ?? transaction?.receiver;
  if (transaction === undefined || partner === undefined) return undefined;
  const status = transaction.source === undefined ? "refunded" : "paid";
  // What the bot received; with the affiliate's commission, what the buyer paid.
  const price = { amount: sum(transaction, partner.affiliate), currency: "XTR" };
  const { subscription_period: period } = partner;
  return {
    provider: "stars",
    externalId: transaction.id,
    parentExternalId: undefined,
    dedupeKey: status,
    status,
    source: "lookup",
    orderRef: partner.invoice_payload,
    price,
    asked: price,
    arrived: price,
    fees: [],
    outcome: undefined,
    recurring: status === "paid" ? periodOf(transaction.date, period) : undefined,
    payerId: partner.user.id,
    payload: JSON.stringify(line),
  };
}

/** The list does not say which payment of its subscription a charge is: that it is the first is for the caller to find. */
const periodOf = (date: number, period: number | undefined): PaymentEvent["recurring"] =>
  period === undefined ? undefined : { until: new Date((date + period) * 1000), isFirst: false };

type Stars = { readonly amount: number; readonly nanostar_amount?: number | undefined };

/** The commission of a refund is negative in the list, its amount is not: only their sizes count. */
const sum = (...parts: readonly (Stars | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined)
    .map(({ amount, nanostar_amount: nanos = 0 }) => new Decimal(nanos).div(1e9).plus(amount).abs())
    .reduce((total, part) => total.plus(part), new Decimal(0))
    .toFixed();
