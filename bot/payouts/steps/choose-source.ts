import { isDollarCoin } from "../wallets/networks.ts";
import { unitsOf } from "../../platform/values/amount.ts";

export type Held = { readonly currency: string; readonly available: string };

export type Source =
  /** The custody holds enough of the payout's own coin. */
  | { readonly kind: "direct"; readonly amount: string }
  | { readonly kind: "conversion"; readonly currency: string; readonly amount: string }
  | { readonly kind: "too_little" };

/**
 * The coins for a batch: those of its own kind where they suffice, else another dollar coin, else the coin that comes first.
 * One coin pays for a whole batch, so that one conversion serves all its payouts.
 *
 * @param priceIn the amount of a coin that is worth the batch; undefined: the provider gives no price.
 */
export async function chooseSource(
  currency: string,
  held: readonly Held[],
  priceIn: (currency: string) => Promise<string | undefined>,
): Promise<Source> {
  const suffices = async ({ currency: coin, available }: Held): Promise<string | undefined> => {
    if (unitsOf(available) <= 0n) return undefined;
    const price = await priceIn(coin);
    return price !== undefined && unitsOf(available) >= unitsOf(price) ? price : undefined;
  };
  const own = held.find((one) => one.currency === currency);
  const amount = own === undefined ? undefined : await suffices(own);
  if (amount !== undefined) return { kind: "direct", amount };
  const others = held.filter((one) => one.currency !== currency);
  for (const one of others.toSorted(
    (a, b) => Number(isDollarCoin(b.currency)) - Number(isDollarCoin(a.currency)),
  )) {
    const price = await suffices(one);
    if (price !== undefined) return { kind: "conversion", currency: one.currency, amount: price };
  }
  return { kind: "too_little" };
}
