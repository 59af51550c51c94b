import { findPaymentMethods } from "../../checkout/index.ts";
import { currencies } from "../../platform/values/money.ts";
import type { Currency, Money } from "../../platform/values/money.ts";
import { pricedAt } from "../../platform/values/prices.ts";
import type { Platform } from "../../platform/platform.ts";
import { limitsOf } from "../page/amounts.ts";

/** The currencies of the configured payment providers, Stars first. */
export async function findCurrencies(platform: Platform): Promise<readonly Currency[]> {
  const found: Currency[] = [];
  for (const code of currencies)
    if ((await findWaysToPay(platform, limitsOf(code).most)).length > 0) found.push(code);
  return found;
}

/** The providers that take this amount. None below the minimum of every coin, and without a configured provider. */
export function findWaysToPay(
  platform: Platform,
  amount: Money,
  donorId?: number,
): ReturnType<typeof findPaymentMethods> {
  return findPaymentMethods(platform, { prices: pricedAt(amount), providersOff: [] }, donorId);
}
