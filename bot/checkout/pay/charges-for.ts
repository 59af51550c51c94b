import { pricedAt } from "../../platform/values/prices.ts";
import type { Money } from "../../platform/values/money.ts";
import { findProvider } from "../../payments/index.ts";
import type { providerTypes } from "../../payments/index.ts";
import type { OrderForSale } from "../../orders/index.ts";
import type { PaymentMethod } from "./find-payment-methods.ts";

/** The order with the price that the buyer has chosen, as providers get it. */
export const atPrice = (order: OrderForSale, price: Money): OrderForSale => ({
  ...order,
  prices: pricedAt(price),
});

/** Undefined: the provider does not charge such an order again by itself. */
export function chargesFor(
  order: OrderForSale,
  { provider, price }: PaymentMethod,
): providerTypes.RecurringCharges | undefined {
  const recurring = findProvider(provider)?.recurring;
  return recurring?.canCharge(atPrice(order, price)) === true ? recurring : undefined;
}
