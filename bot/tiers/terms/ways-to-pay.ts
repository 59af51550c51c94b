import type { Config } from "../../platform/runtime/config.ts";
import { priceIn } from "../../platform/values/prices.ts";
import type { Prices } from "../../platform/values/prices.ts";

/** Something that is sold: its prices, and the ways to pay that its owner has switched off, by the names of the providers. */
export type Payable = { readonly prices: Prices; readonly providersOff: readonly string[] };

/** The names of the providers by which this can be paid now, as far as its prices and the switches decide. */
export const waysToPay = (
  { providers }: Pick<Config, "providers">,
  { prices, providersOff }: Payable,
): readonly string[] =>
  providers
    .offers()
    .filter(
      ({ name, currencies }) => !providersOff.includes(name) && priceIn(prices, currencies) !== undefined,
    )
    .map(({ name }) => name);
