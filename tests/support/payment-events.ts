import type { PaymentContext } from "../../bot/payments/events/assess-receipt.ts";
import type { PaymentEvent } from "../../bot/payments/contract/payment-event.ts";

/*
 * Events as the providers' parsers make them, for the order of `createSale`: $9.99 or 250 Stars; in crypto 0.0001 BTC were
 * quoted and have arrived.
 */

let lastExternalId = 1_000;

export const nextExternalId = (): string => String(++lastExternalId);

export const bitcoin = (amount: string): { amount: string; currency: string } => ({
  amount,
  currency: "BTC",
});

export function cryptoEvent(orderRef: string, changes: Partial<PaymentEvent> = {}): PaymentEvent {
  const { status = "paid", arrived = bitcoin("0.0001") } = changes;
  return {
    provider: "nowpayments",
    externalId: nextExternalId(),
    parentExternalId: undefined,
    dedupeKey: `${status}:${arrived.amount}`,
    status,
    source: "notification",
    orderRef,
    price: { amount: "9.99", currency: "USD" },
    asked: bitcoin("0.0001"),
    arrived,
    fees: [],
    outcome: undefined,
    recurring: undefined,
    payerId: undefined,
    payload: '{"payment_id":1}',
    ...changes,
  };
}

/** 3.33 TON, of which 0.0999 are the fee. */
export const cryptopayEvent = (orderRef: string): PaymentEvent => {
  const paid = { amount: "3.33", currency: "TON" };
  return cryptoEvent(orderRef, {
    provider: "cryptopay",
    asked: paid,
    arrived: paid,
    fees: [{ account: "provider_fee", amount: "0.0999", currency: "TON" }],
  });
};

/** The provider's report that the payment of an event was refunded. */
export const refunded = (event: PaymentEvent): PaymentEvent => ({
  ...event,
  status: "refunded",
  dedupeKey: "refunded",
});

export function starsEvent(
  orderRef: string,
  payerId: number,
  changes: Partial<PaymentEvent> = {},
): PaymentEvent {
  const price = { amount: "250", currency: "XTR" };
  const { status = "paid" } = changes;
  return {
    ...cryptoEvent(orderRef),
    provider: "stars",
    externalId: `charge-${nextExternalId()}`,
    dedupeKey: status,
    price,
    asked: price,
    arrived: price,
    payerId,
    ...changes,
  };
}

/** A first payment whose price and quote end now. */
export const paymentContext = (now: Date): PaymentContext => ({
  shortfallBasisPoints: 100,
  priceCurrency: undefined,
  askedCurrency: undefined,
  quotedUntil: undefined,
  staleAt: now,
  stalePriceHours: 24,
  arrivedBefore: undefined,
  parentAsked: undefined,
  coinRate: undefined,
  now,
});
