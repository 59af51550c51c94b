import { Decimal } from "decimal.js";
import { z } from "zod";
import {
  externalPaymentId,
  opaqueId,
  telegramUserId,
  orderReference,
} from "../../../platform/values/domain.ts";
import type { PaymentEvent } from "../../contract/payment-event.ts";
import { chargeUntil } from "./recurring.ts";

/** Bot API, SuccessfulPayment: the fields that are read. */
const successfulPayment = z.object({
  currency: z.string().min(1).max(20),
  total_amount: z.number().int().min(1),
  invoice_payload: orderReference,
  telegram_payment_charge_id: externalPaymentId,
  // Set for each payment of a subscription; Unix seconds.
  subscription_expiration_date: z.number().int().positive().optional(),
  is_first_recurring: z.boolean().optional(),
});

/** Bot API, RefundedPayment. */
const refundedPayment = z.object({
  currency: z.string().min(1).max(20),
  total_amount: z.number().int().min(1),
  invoice_payload: orderReference,
  telegram_payment_charge_id: externalPaymentId,
});

/**
 * The charge id is the key of a payment, not the payload: an invoice that is paid twice repeats the payload. Telegram may deliver
 * the update more than once.
 * @throws {ZodError} if the message is not a payment.
 */
export function parseSuccessfulPayment(payerId: number, message: unknown): PaymentEvent {
  const payment = successfulPayment.parse(message);
  const { subscription_expiration_date: until, is_first_recurring: isFirst = false } = payment;
  return {
    ...starsEvent(payment, payerId, message),
    dedupeKey: "paid",
    status: "paid",
    recurring: until === undefined ? undefined : chargeUntil(new Date(until * 1000), isFirst),
  };
}

/**
 * The refund of a charge. A charge is refunded at most once.
 * @throws {ZodError} if the message is not a refund.
 */
export const parseRefundedPayment = (payerId: number, message: unknown): PaymentEvent => ({
  ...starsEvent(refundedPayment.parse(message), payerId, message),
  dedupeKey: "refunded",
  status: "refunded",
  recurring: undefined,
});

function starsEvent(
  payment: z.infer<typeof refundedPayment>,
  payerId: number,
  message: unknown,
): Omit<PaymentEvent, "dedupeKey" | "status" | "recurring"> {
  const price = { amount: payment.total_amount.toString(), currency: payment.currency };
  return {
    provider: "stars",
    externalId: payment.telegram_payment_charge_id,
    parentExternalId: undefined,
    source: "notification",
    orderRef: payment.invoice_payload,
    price,
    asked: price,
    arrived: price,
    // Telegram charges no fee on a payment in Stars.
    fees: [],
    outcome: undefined,
    payerId: telegramUserId.parse(payerId),
    payload: JSON.stringify(message),
  };
}

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
