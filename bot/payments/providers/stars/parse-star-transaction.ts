import { Decimal } from "decimal.js";
import { z } from "zod";
import { externalPaymentId, opaqueId, telegramUserId } from "../../../platform/values/domain.ts";
import type { PaymentEvent } from "../../contract/payment-event.ts";
import { chargeUntil } from "./recurring.ts";

const stars = {
  amount: z.number().int(),
  // Billionths of a Star, for commissions.
  nanostar_amount: z.number().int().optional(),
};

/** Bot API, TransactionPartnerUser; only payments of invoices have an `invoice_payload`. */
const buyer = z.object({
  type: z.literal("user"),
  user: z.object({ id: telegramUserId }),
  // The id of an order. Sales of another program with the same bot token have other payloads.
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
 * Turns a line of Telegram's list into the event of `successful_payment` or `refunded_payment`. The id is the charge id; a refund
 * has the id of its payment.
 * @returns undefined for lines that are not invoice payments of this bot: withdrawals, gifts, commissions, foreign sales.
 */
export function parseStarTransaction(line: unknown): PaymentEvent | undefined {
  const { data: transaction } = starTransaction.safeParse(line);
  const partner = transaction?.source ?? transaction?.receiver;
  if (transaction === undefined || partner === undefined) return undefined;
  const status = transaction.source === undefined ? "refunded" : "paid";
  // The buyer paid the bot's revenue and the affiliate's commission.
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

/** The list does not mark the first charge of a subscription; the caller finds out. */
const periodOf = (date: number, period: number | undefined): PaymentEvent["recurring"] =>
  period === undefined ? undefined : chargeUntil(new Date((date + period) * 1000), false);

type Stars = { readonly amount: number; readonly nanostar_amount?: number | undefined };

/** A refund has a negative commission and a positive amount in the list, hence absolute values. */
const sum = (...parts: readonly (Stars | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined)
    .map(({ amount, nanostar_amount: nanos = 0 }) => new Decimal(nanos).div(1e9).plus(amount).abs())
    .reduce((total, part) => total.plus(part), new Decimal(0))
    .toFixed();
