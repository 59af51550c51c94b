import type { Payment, PaymentStatus } from "./payment-store.ts";
import { SERVICE_FEE } from "./payment-store.ts";
import { exact, ZERO } from "../../http/amounts.ts";
import type { Amount } from "../../http/amounts.ts";
import { ExactNumber } from "../ipn/json-styles.ts";
import type { JsonObject } from "../ipn/json-styles.ts";
import type { Market } from "./market.ts";

export function amount(value: Amount): ExactNumber {
  return new ExactNumber(value);
}

export function id(value: string): ExactNumber;
export function id(value: string | null): ExactNumber | null;
export function id(value: string | null): ExactNumber | null {
  return value === null ? null : new ExactNumber(value, "integer");
}

/** The vendor reports fees with six decimals, and takes them exactly. */
const FEE_DECIMALS = 6;

/** The merchant's outcome and the fees, in the merchant's own coin. */
export function calculateOutcome(payment: Payment, market: Market, outcomeCurrency: string) {
  const coin = market.coin(payment.payCurrency);
  const paid = exact(payment.actuallyPaid).gt(0);
  // Before a deposit the vendor shows the outcome of the full amount.
  const gross = paid ? payment.actuallyPaid : payment.payAmount;
  const serviceFee = exact(gross).times(SERVICE_FEE).toFixed();
  const withdrawalFee = coin.networkFee;
  const rest = exact(gross).minus(serviceFee).minus(withdrawalFee);
  const net = rest.gt(0) ? rest.toFixed() : ZERO;
  const reported = (fee: Amount): Amount =>
    paid
      ? exact(market.convert(fee, coin.code, outcomeCurrency, "down", "custody"))
          .toDecimalPlaces(FEE_DECIMALS)
          .toFixed()
      : ZERO;
  return {
    outcome: market.convert(net, coin.code, outcomeCurrency, "down"),
    serviceFee: reported(serviceFee),
    withdrawalFee: reported(withdrawalFee),
  };
}

/**
 * The body of an IPN. Its keys are not sorted; a receiver has to sort them to verify the signature.
 * Ids of payments and invoices are numbers here, `purchase_id` and `order_id` are strings.
 */
export function ipnBody(
  payment: Payment,
  { market, outcomeCurrency, status }: { market: Market; outcomeCurrency: string; status?: PaymentStatus },
): JsonObject {
  const { outcome, serviceFee, withdrawalFee } = calculateOutcome(payment, market, outcomeCurrency);
  const fiat = market.convert(payment.actuallyPaid, payment.payCurrency, payment.priceCurrency, "down");
  return {
    payment_id: id(payment.id),
    parent_payment_id: id(payment.parentPaymentId),
    invoice_id: id(payment.invoiceId),
    payment_status: status ?? payment.status,
    pay_address: payment.payAddress,
    payin_extra_id: payment.payinExtraId,
    price_amount: amount(payment.priceAmount),
    price_currency: payment.priceCurrency,
    pay_amount: amount(payment.payAmount),
    actually_paid: amount(payment.actuallyPaid),
    actually_paid_at_fiat: amount(fiat),
    pay_currency: payment.payCurrency,
    order_id: payment.orderId,
    order_description: payment.orderDescription,
    purchase_id: payment.purchaseId,
    outcome_amount: amount(outcome),
    outcome_currency: outcomeCurrency,
    payment_extra_ids: null,
    fee: {
      currency: outcomeCurrency,
      depositFee: amount(ZERO),
      withdrawalFee: amount(withdrawalFee),
      serviceFee: amount(serviceFee),
    },
    updated_at: payment.updatedAt.toISOString(),
  };
}

/** The response of `GET /v1/payment/:id` and of the list: an IPN's fields and a few more. */
export function paymentStatusBody(
  payment: Payment,
  options: { market: Market; outcomeCurrency: string; status: PaymentStatus },
): JsonObject {
  return {
    ...ipnBody(payment, options),
    created_at: payment.createdAt.toISOString(),
    burning_percent: null,
    type: "crypto2crypto",
  };
}

/** The response to the creation of a payment, the only one with `payment_id` as a string. */
export function newPaymentBody(payment: Payment, network: string): JsonObject {
  return {
    payment_id: payment.id,
    payment_status: payment.status,
    pay_address: payment.payAddress,
    price_amount: amount(payment.priceAmount),
    price_currency: payment.priceCurrency,
    pay_amount: amount(payment.payAmount),
    amount_received: amount(payment.payAmount),
    pay_currency: payment.payCurrency,
    order_id: payment.orderId,
    order_description: payment.orderDescription,
    payin_extra_id: payment.payinExtraId,
    ipn_callback_url: payment.ipnCallbackUrl,
    created_at: payment.createdAt.toISOString(),
    updated_at: payment.updatedAt.toISOString(),
    purchase_id: payment.purchaseId,
    smart_contract: null,
    network,
    network_precision: null,
    time_limit: null,
    burning_percent: null,
    expiration_estimate_date: payment.estimateUntil.toISOString(),
    is_fixed_rate: payment.isFixedRate,
    is_fee_paid_by_user: payment.isFeePaidByUser,
    valid_until: payment.validUntil.toISOString(),
    type: "crypto2crypto",
  };
}
