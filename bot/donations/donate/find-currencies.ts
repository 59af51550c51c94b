import { findPaymentMethods } from "../../checkout/index.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import { currencies } from "../../platform/values/money.ts";
import type { Currency, Money } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import { limitsOf } from "../page/amounts.ts";

/** The currencies of the configured payment providers, Stars first. */
export async function findCurrencies(platform: Platform): Promise<readonly Currency[]> {
  const found: Currency[] = [];
  for (const code of currencies)
    if ((await findWayToPay(platform, limitsOf(code).most)) !== undefined) found.push(code);
  return found;
}

/** The provider that takes this amount. Undefined below the minimum of every coin, and without a configured provider. */
export async function findWayToPay(
  platform: Platform,
  amount: Money,
): Promise<PaymentProviderName | undefined> {
  const isStars = amount.currency === "XTR";
  const [way] = await findPaymentMethods(platform, {
    priceStars: isStars ? Number(amount.minor) : null,
    priceUsdCents: isStars ? null : amount.minor,
  });
  return way;
}
