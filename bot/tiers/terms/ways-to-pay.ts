import type { Config } from "../../platform/runtime/config.ts";
import { pricedAt, pricesAt, pricesOf } from "../../platform/values/prices.ts";
import type { Prices } from "../../platform/values/prices.ts";

/** Something that is sold: its prices, and the ways to pay that its owner has switched off, by the names of the providers. */
export type Payable = { readonly prices: Prices; readonly providersOff: readonly string[] };

/** The ways to pay that are set up and on, each with the prices that it takes. */
const waysOf = ({ providers }: Pick<Config, "providers">, { prices, providersOff }: Payable) =>
  providers
    .offers()
    .filter(({ name }) => !providersOff.includes(name))
    .map((provider) => pricesAt(provider, prices));

/** Whether any way to pay takes one of the prices now. */
export const canBePaid = (config: Pick<Config, "providers">, payable: Payable): boolean =>
  waysOf(config, payable).some((prices) => prices.length > 0);

/** The same tier at the prices that a buyer can pay now. Without any, all prices stay: the checkout says that nobody can pay. */
export function atPayablePrices<Tier extends Payable>(config: Pick<Config, "providers">, tier: Tier): Tier {
  const payable = waysOf(config, tier).flat();
  if (payable.length === 0) return tier;
  const prices = pricesOf(Object.fromEntries(payable.flatMap((price) => Object.entries(pricedAt(price)))));
  return { ...tier, prices };
}
