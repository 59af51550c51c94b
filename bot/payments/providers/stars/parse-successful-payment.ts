import { z } from "zod";
import { externalPaymentId, orderReference, telegramUserId } from "../../../platform/domain.ts";
import type { PaymentEvent } from "../../payment-event.ts";

/** Bot API, SuccessfulPayment: the parts that decide. */
const successfulPayment = z.object({
  currency: z.string().min(1).max(20),
  total_amount: z.number().int().min(1),
  invoice_payload: orderReference,
  telegram_payment_charge_id: externalPaymentId,
});

/**
 * A charge is one payment, whatever invoice it was made with: its id is the key, never the payload, which an invoice
 * that is paid twice repeats. Telegram may deliver the message more than once.
 * @throws {ZodError} if Telegram sent something that is not a payment.
 */
export function parseSuccessfulPayment(payerId: number, message: unknown): PaymentEvent {
  const payment = successfulPayment.parse(message);
  const price = { amount: payment.total_amount.toString(), currency: payment.currency };
  return {
    provider: "stars",
    externalId: payment.telegram_payment_charge_id,
    parentExternalId: undefined,
    dedupeKey: "finished",
    status: "finished",
    orderRef: payment.invoice_payload,
    price,
    asked: price,
    arrived: price,
    payerId: telegramUserId.parse(payerId),
    payload: JSON.stringify(message),
  };
}
