import { z } from "zod";
import { externalPaymentId, orderReference, telegramUserId } from "../../../platform/values/domain.ts";
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
