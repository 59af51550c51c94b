import { money } from "../platform/values/money.ts";
import type { Currency, Money } from "../platform/values/money.ts";
import type { OrderForSale } from "./order.ts";

export type Prices = Pick<OrderForSale, "priceStars" | "priceUsdCents">;

/** The order's price in the first of the currencies that it has one in. */
export const priceIn = (order: Prices, currencies: readonly Currency[]): Money | undefined =>
  currencies.map((currency) => inOne(order, currency)).find((price) => price !== undefined);

function inOne({ priceStars, priceUsdCents }: Prices, currency: Currency): Money | undefined {
  const minor = { XTR: priceStars === null ? null : BigInt(priceStars), USD: priceUsdCents }[currency];
  return minor === null ? undefined : money(minor, currency);
}
