import type { Payment, PaymentStatus } from "./books.ts";
import { SERVICE_FEE } from "./books.ts";
import { add, compare, formatDecimal, multiply, parseDecimal, subtract, ZERO } from "./decimals.ts";
import type { Decimal } from "./decimals.ts";
import { ExactNumber } from "./json-styles.ts";
import type { Json } from "./json-styles.ts";
import type { Market } from "./market.ts";

export type JsonObject = { readonly [key: string]: Json };

export function amount(value: Decimal): ExactNumber {
  return new ExactNumber(formatDecimal(value));
}

export function id(value: string): ExactNumber;
export function id(value: string | null): ExactNumber | null;
export function id(value: string | null): ExactNumber | null {
  return value === null ? null : new ExactNumber(value, "integer");
}

/** What the merchant gets for a payment, and what is kept back; all fees are in the coin that was paid. */
function settle(payment: Payment, market: Market, outcomeCurrency: string) {
  const coin = market.coin(payment.payCurrency);
  const paid = compare(payment.actuallyPaid, ZERO) > 0;
  // Before a deposit the vendor shows what the full amount would bring.
  const gross = paid ? payment.actuallyPaid : payment.payAmount;
  const serviceFee = multiply(gross, SERVICE_FEE);
  const withdrawalFee = parseDecimal(coin.networkFee);
  const rest = subtract(gross, add(serviceFee, withdrawalFee));
  const net = compare(rest, ZERO) > 0 ? rest : ZERO;
  return {
    outcome: market.convert(net, coin.code, outcomeCurrency, "down"),
    serviceFee: paid ? serviceFee : ZERO,
    withdrawalFee: paid ? withdrawalFee : ZERO,
  };
}

/**
 * The body of an IPN. Not sorted: only the signed text is, so a receiver has to sort for itself.
 * Ids of payments and invoices are numbers here, `purchase_id` and `order_id` are strings.
 */
export function ipnBody(
  payment: Payment,
  { market, outcomeCurrency, status }: { market: Market; outcomeCurrency: string; status?: PaymentStatus },
): JsonObject {
  const { outcome, serviceFee, withdrawalFee } = settle(payment, market, outcomeCurrency);
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
      currency: payment.payCurrency,
      depositFee: amount(ZERO),
      withdrawalFee: amount(withdrawalFee),
      serviceFee: amount(serviceFee),
    },
    updated_at: payment.updatedAt.toISOString(),
  };
}

/** The answer of `GET /v1/payment/:id`, and a row of the list: an IPN's fields and a few more. */
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

/** The answer to the creation of a payment: here, and only here, `payment_id` is a string. */
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
