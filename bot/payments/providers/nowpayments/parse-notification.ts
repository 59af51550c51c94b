import { z } from "zod";
import type { Config } from "../../../platform/runtime/config.ts";
import {
  amountText,
  currencyTicker,
  externalPaymentId,
  orderReference,
} from "../../../platform/values/domain.ts";
import type { ExactAmount } from "../../../platform/values/amount.ts";
import type { Fee } from "../../../ledger/index.ts";
import type { PaymentEvent } from "../../contract/payment-event.ts";
import type { ParsedNotification } from "../../contract/payment-provider.ts";
import type { ProviderNotification } from "../../contract/provider-report.ts";
import { parseExact } from "../../../platform/values/exact-json.ts";
import { cost, heldAmount } from "./api/fields.ts";
import { vendorStatus } from "./statuses.ts";
import { verifyNotification } from "./api/signature.ts";

/** A payment in an IPN or in a lookup's answer. Numbers are texts (`parseExact`); other fields stay in the payload. */
export const paymentMessage = z.object({
  payment_id: externalPaymentId,
  parent_payment_id: externalPaymentId.nullish(),
  payment_status: vendorStatus,
  order_id: orderReference,
  price_amount: amountText,
  price_currency: currencyTicker,
  // The vendor computes with doubles, so amounts may have more digits than a coin. The asked and the arrived amount are rounded alike:
  // who pays what was asked has paid enough.
  pay_amount: heldAmount,
  pay_currency: currencyTicker,
  actually_paid: heldAmount.nullish(),
  outcome_amount: heldAmount.nullish(),
  outcome_currency: currencyTicker.nullish(),
  // Documented, but not part of every message.
  fee: z
    .object({
      currency: currencyTicker,
      depositFee: cost.nullish(),
      withdrawalFee: cost.nullish(),
      serviceFee: cost.nullish(),
    })
    .nullish()
    .catch(null),
});
type PaymentMessage = z.infer<typeof paymentMessage>;

/**
 * An IPN about a payout of the merchant, which has a batch and no payment, or about a payment of another shop of the account: every
 * payment of this program has an order.
 */
const otherNotification = z.union([
  z.object({ batch_withdrawal_id: z.string(), payment_id: z.undefined().optional() }),
  z.object({
    payment_id: externalPaymentId,
    parent_payment_id: z.null().optional(),
    order_id: z.null().optional(),
  }),
]);

/** Pure. Verifies the signature over the received bytes before the shape. */
export function parseNotification(notification: ProviderNotification, config: Config): ParsedNotification {
  const verified = verifyNotification(notification, config);
  if (verified.kind === "refused") return verified;
  const { text } = verified;
  const message = parseExact(text);
  const payment = paymentMessage.safeParse(message);
  if (payment.success) return { kind: "payment", event: toEvent(payment.data, text, "notification") };
  return otherNotification.safeParse(message).success
    ? { kind: "other" }
    : { kind: "refused", reason: "unreadable" };
}

/** @param parent for a repeated deposit whose report names no parent. */
export function toEvent(
  message: PaymentMessage,
  payload: string,
  source: PaymentEvent["source"],
  parent = message.parent_payment_id ?? undefined,
): PaymentEvent {
  const arrived = message.actually_paid ?? "0";
  // A setting of the account gives all repeated deposits one of two statuses, whatever their amount.
  const isRepeated = parent !== undefined && message.payment_status === "partially_paid";
  const status = isRepeated ? "paid" : message.payment_status;
  return {
    provider: "nowpayments",
    externalId: message.payment_id,
    parentExternalId: parent,
    // Two vendor statuses with one status of ours and an equal amount are one event: the second would change nothing.
    dedupeKey: `${status}:${arrived}`,
    status,
    source,
    orderRef: message.order_id,
    price: { amount: message.price_amount, currency: message.price_currency },
    asked: { amount: message.pay_amount, currency: message.pay_currency },
    arrived: { amount: arrived, currency: message.pay_currency },
    fees: feesOf(message),
    outcome: outcomeOf(message),
    recurring: undefined,
    payerId: undefined,
    payload,
  };
}

/** `withdrawalFee` is the network's fee for the transfer to the merchant; the other fees are the vendor's. */
function feesOf({ fee }: PaymentMessage): Fee[] {
  if (fee === null || fee === undefined) return [];
  const { currency, depositFee, withdrawalFee, serviceFee } = fee;
  const fees: Fee[] = [
    { account: "provider_fee", amount: depositFee ?? "0", currency },
    { account: "provider_fee", amount: serviceFee ?? "0", currency },
    { account: "network_fee", amount: withdrawalFee ?? "0", currency },
  ];
  return fees.filter(({ amount }) => amount !== "0");
}

function outcomeOf({
  outcome_amount: amount,
  outcome_currency: currency,
}: PaymentMessage): ExactAmount | undefined {
  return amount === null || amount === undefined || currency === null || currency === undefined
    ? undefined
    : { amount, currency };
}
