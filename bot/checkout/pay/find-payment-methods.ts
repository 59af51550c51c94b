import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import { findCoins } from "../coins/coins.ts";
import { priceIn } from "../../orders/index.ts";
import type { Prices } from "../../orders/index.ts";
import { providers } from "../../payments/index.ts";
import type { checkoutTypes } from "../../payments/index.ts";

/** The providers that can charge this order now, in the order of their buttons: the buyer's last choice comes first. */
export async function findPaymentMethods(
  platform: Platform,
  order: Prices,
  buyerId?: number,
): Promise<readonly PaymentProviderName[]> {
  const methods: PaymentProviderName[] = [];
  for (const provider of providers)
    if (canCharge(platform, provider, order) && (await hasCoinForPrice(platform, provider, order)))
      methods.push(provider.name);
  if (buyerId === undefined || methods.length < 2) return methods;
  const last = await findLastChoice(platform, buyerId);
  return methods.toSorted((left, right) => Number(right === last) - Number(left === last));
}

/** The provider of the buyer's last purchase; undefined before the first one. */
async function findLastChoice(
  { database }: Pick<Platform, "database">,
  buyerId: number,
): Promise<PaymentProviderName | undefined> {
  const order = await database.prisma.order.findFirst({
    where: { userId: BigInt(buyerId), status: "paid" },
    orderBy: { paidAt: "desc" },
    select: { payments: { where: { grantedAt: { not: null } }, select: { provider: true }, take: 1 } },
  });
  return order?.payments[0]?.provider;
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
