import { z } from "zod";
import type { Config } from "../../../platform/config.ts";
import {
  amountText,
  currencyTicker,
  externalPaymentId,
  orderReference,
  paymentStatus,
} from "../../../platform/domain.ts";
import type { PaymentEvent } from "../../payment-event.ts";
import type { Notification, ParsedNotification } from "../provider.ts";
import { isShallow, parseExact } from "./exact-json.ts";
import { isSigned } from "./signature.ts";

/** An IPN about a payment. Numbers are texts here (`parseExact`); what is not named is kept in the payload only. */
const paymentNotification = z.object({
  payment_id: externalPaymentId,
  parent_payment_id: externalPaymentId.nullish(),
  payment_status: paymentStatus,
  order_id: orderReference,
  price_amount: amountText,
  price_currency: currencyTicker,
  pay_amount: amountText,
  pay_currency: currencyTicker,
  actually_paid: amountText.nullish(),
});

/** An IPN about money that we sent: it has a batch and no payment. */
const payoutNotification = z.object({
  batch_withdrawal_id: z.string(),
  payment_id: z.undefined().optional(),
});

/** Pure: the signature first, over the bytes as they came; then the shape. */
export function parseNotification({ headers, body }: Notification, config: Config): ParsedNotification {
  if (config.nowpayments === undefined) return { kind: "refused", reason: "off" };
  const text = readText(body);
  if (text === undefined) return { kind: "refused", reason: "unreadable" };
  const signature = headers["x-nowpayments-sig"];
  if (typeof signature !== "string" || !isSigned(text, signature, config.nowpayments.ipnSecret)) {
    return { kind: "refused", reason: "signature" };
  }
  const message = parseExact(text);
  const payment = paymentNotification.safeParse(message);
  if (payment.success) return { kind: "payment", event: toEvent(payment.data, text) };
  return payoutNotification.safeParse(message).success
    ? { kind: "other" }
    : { kind: "refused", reason: "unreadable" };
}

// An IPN nests twice. Anybody may send a body, and one of thousands of brackets would exhaust the stack.
const MAX_DEPTH = 16;

/** The body as text, if it is UTF-8 and a JSON object of a sane depth. */
function readText(body: Buffer): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject && isShallow(value, MAX_DEPTH) ? text : undefined;
  } catch {
    return undefined;
  }
}

function toEvent(message: z.infer<typeof paymentNotification>, payload: string): PaymentEvent {
  const arrived = message.actually_paid ?? "0";
  return {
    provider: "nowpayments",
    externalId: message.payment_id,
    parentExternalId: message.parent_payment_id ?? undefined,
    dedupeKey: `${message.payment_status}:${arrived}`,
    status: message.payment_status,
    orderRef: message.order_id,
    price: { amount: message.price_amount, currency: message.price_currency },
    asked: { amount: message.pay_amount, currency: message.pay_currency },
    arrived: { amount: arrived, currency: message.pay_currency },
    payerId: undefined,
    payload,
  };
}
