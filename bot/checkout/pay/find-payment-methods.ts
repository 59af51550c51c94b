import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import { findCoins } from "../coins/coins.ts";
import { priceIn } from "../../orders/index.ts";
import type { Prices } from "../../orders/index.ts";
import { providers } from "../../payments/index.ts";
import type { checkoutTypes } from "../../payments/index.ts";

/** The providers that can charge this order now, in the order of their buttons. */
export async function findPaymentMethods(
  platform: Platform,
  order: Prices,
): Promise<readonly PaymentProviderName[]> {
  const methods: PaymentProviderName[] = [];
  for (const provider of providers)
    if (canCharge(platform, provider, order) && (await hasCoinForPrice(platform, provider, order)))
      methods.push(provider.name);
  return methods;
}

/** The order has a price for this provider, and the provider accepts new payments. */
export const canCharge = (
  { config }: Pick<Platform, "config">,
  provider: checkoutTypes.PaymentProvider,
  order: Prices,
): boolean => provider.isOffered(config) && priceIn(order, provider.currencies) !== undefined;

/** For a price below every coin's minimum the provider's page offers no payment. */
async function hasCoinForPrice(
  platform: Platform,
  { coins }: checkoutTypes.PaymentProvider,
  { priceUsdCents }: Prices,
): Promise<boolean> {
  if (coins === undefined || priceUsdCents === null) return true;
  const found = await findCoins(platform, priceUsdCents);
  return found === undefined || found.length > 0;
}
