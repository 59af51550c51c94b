import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import { findCoins } from "../coins/coins.ts";
import type { OrderForSale } from "../../orders/index.ts";
import { providers } from "../../payments/index.ts";
import type { checkoutTypes } from "../../payments/index.ts";

/** The providers that can charge this order now, in the order of their buttons. */
export async function findPaymentMethods(
  platform: Platform,
  order: Pick<OrderForSale, "priceStars" | "priceUsdCents">,
): Promise<readonly PaymentProviderName[]> {
  const methods: PaymentProviderName[] = [];
  for (const provider of Object.values(providers))
    if (provider.canCharge(order, platform.config) && (await hasCoinForPrice(platform, provider, order)))
      methods.push(provider.name);
  return methods;
}

/** For a price below every coin's minimum the provider's page offers no payment. */
async function hasCoinForPrice(
  platform: Platform,
  { coins }: checkoutTypes.PaymentProvider,
  { priceUsdCents }: Pick<OrderForSale, "priceUsdCents">,
): Promise<boolean> {
  if (coins === undefined || priceUsdCents === null) return true;
  const found = await findCoins(platform, priceUsdCents);
  return found === undefined || found.length > 0;
}
