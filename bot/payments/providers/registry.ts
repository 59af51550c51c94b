import type { Texts } from "../../platform/texts/texts.ts";
import type { Currency, Money } from "../../platform/values/money.ts";
import { priceIn } from "../../platform/values/prices.ts";
import type { Prices } from "../../platform/values/prices.ts";
import type { Custodian, PaymentProvider } from "../contract/payment-provider.ts";
import { cryptopay } from "./cryptopay/index.ts";
import { nowpayments } from "./nowpayments/index.ts";
import { stars } from "./stars/index.ts";
import { stripe } from "./stripe/index.ts";

/** Every provider, in the order of the buttons. */
export const providers: readonly PaymentProvider[] = [stars, stripe, cryptopay, nowpayments];

/** The provider that sends payouts to wallets with addresses, from the coins that it holds. Its codes name the coins of wallets. */
export const custodian: Custodian = nowpayments;

const byName = new Map(providers.map((provider) => [provider.name, provider]));

/** Undefined: no provider has this name. The database may name one that the program no longer has. */
export const findProvider = (name: string): PaymentProvider | undefined => byName.get(name);

/**
 * The price of a payment at a provider: in the currency that the report states, or else in the provider's preferred one.
 * Undefined for an unknown provider, and without a price in its currencies.
 */
export function priceAt(name: string, prices: Prices, stated?: Currency): Money | undefined {
  const { currencies = [] } = findProvider(name) ?? {};
  const first = currencies.filter((currency) => currency === stated);
  return priceIn(prices, [...first, ...currencies]);
}

/** Fails closed: payments of an unknown provider are weighed. */
export const arrivesExactly = (name: string): boolean => findProvider(name)?.arrives === "exact";

/** The provider keeps its fee of a payment that is sent back. */
export const keepsFees = (name: string): boolean => findProvider(name)?.refunds?.keepsFees === true;

/** A part of a payment can be sent back, by the provider's call or by hand. */
export const refundsParts = (name: string): boolean => findProvider(name)?.refundsParts === true;

/** The provider's name for people; for an unknown provider the name in the database. */
export const describeProvider = (texts: Texts, name: string): string =>
  findProvider(name)?.label(texts) ?? name;
