import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { Currency, Money } from "../../platform/values/money.ts";
import { pricesAt, pricedAt } from "../../platform/values/prices.ts";
import type { Prices } from "../../platform/values/prices.ts";
import type { Platform } from "../../platform/platform.ts";
import { findCoins } from "../coins/coins.ts";
import { providers, findProvider } from "../../payments/index.ts";
import type { providerTypes } from "../../payments/index.ts";
import type { OrderForSale } from "../../orders/index.ts";

/** A way to pay an order: one of its prices, at a provider. */
export type PaymentMethod = { readonly provider: PaymentProviderName; readonly price: Money };

/** The item that is paid: its prices, and the ways that its owner has switched off. */
type Payable = { readonly prices: Prices; readonly providersOff: readonly string[] };

/** The ways to pay now, in the order of their buttons: the buyer's last choice comes first. */
export async function findPaymentMethods(
  platform: Platform,
  { prices, providersOff }: Payable,
  buyerId?: number,
): Promise<readonly PaymentMethod[]> {
  const methods: PaymentMethod[] = [];
  for (const provider of providers.filter(({ name }) => !providersOff.includes(name)))
    for (const price of chargeablePrices(platform, provider, prices))
      if (await hasCoinForPrice(platform, provider, price)) methods.push({ provider: provider.name, price });
  if (buyerId === undefined || methods.length < 2) return methods;
  const last = await findLastChoice(platform, buyerId);
  const rank = ({ provider, price }: PaymentMethod): number =>
    provider !== last?.provider ? 2 : price.currency === last.currency ? 0 : 1;
  return methods.toSorted((left, right) => rank(left) - rank(right));
}

/** The way to pay that a button names; undefined if it is not possible now. */
export async function findPaymentMethod(
  platform: Platform,
  payable: Payable,
  way: { readonly provider: PaymentProviderName; readonly currency: Currency },
): Promise<PaymentMethod | undefined> {
  const methods = await findPaymentMethods(platform, payable);
  return methods.find(({ provider, price }) => provider === way.provider && price.currency === way.currency);
}

/** The provider and the currency of the buyer's last purchase; undefined before the first one. */
async function findLastChoice(
  { database }: Pick<Platform, "database">,
  buyerId: number,
): Promise<{ readonly provider: PaymentProviderName; readonly currency: string } | undefined> {
  const order = await database.prisma.order.findFirst({
    where: { userId: BigInt(buyerId), status: "paid" },
    orderBy: { paidAt: "desc" },
    select: {
      payments: {
        where: { grantedAt: { not: null } },
        select: { provider: true, currency: true },
        take: 1,
      },
    },
  });
  return order?.payments[0];
}

/** The prices that the provider charges now: none while it accepts no new payments. */
export const chargeablePrices = (
  { config }: Pick<Platform, "config">,
  provider: providerTypes.PaymentProvider,
  prices: Prices,
): readonly Money[] => (provider.isOffered(config) ? pricesAt(provider, prices) : []);

/** For a price below every coin's minimum the provider's page offers no payment. */
async function hasCoinForPrice(
  platform: Platform,
  { coins }: providerTypes.PaymentProvider,
  price: Money,
): Promise<boolean> {
  if (coins === undefined) return true;
  const found = await findCoins(platform, price);
  return found === undefined || found.length > 0;
}

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
