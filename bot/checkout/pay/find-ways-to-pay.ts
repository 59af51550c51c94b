import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import { findCoins } from "../coins/find-coins.ts";
import type { OrderForSale } from "../../orders/index.ts";
import type { PaymentProvider } from "../../payments/index.ts";
import { providers } from "../../payments/index.ts";

/** The ways in which this order can be paid here and now, in the order in which they are offered. */
export async function findWaysToPay(
  platform: Platform,
  order: Pick<OrderForSale, "priceStars" | "priceUsdCents">,
): Promise<readonly PaymentProviderName[]> {
  const ways: PaymentProviderName[] = [];
  for (const provider of Object.values(providers))
    if (provider.canCharge(order, platform.config) && (await hasFittingCoin(platform, provider, order)))
      ways.push(provider.name);
  return ways;
}

/** A price below every coin's minimum would lead to a page on which nothing can be paid. */
async function hasFittingCoin(
  platform: Platform,
  { coins }: PaymentProvider,
  { priceUsdCents }: Pick<OrderForSale, "priceUsdCents">,
): Promise<boolean> {
  if (coins === undefined || priceUsdCents === null) return true;
  const found = await findCoins(platform, priceUsdCents);
  return found === undefined || found.length > 0;
}
