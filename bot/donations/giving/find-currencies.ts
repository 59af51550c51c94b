import { findWaysToPay } from "../../payments/index.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { Currency, Money } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import { limitsOf } from "../sums.ts";

/** What donations can be given in here: Stars, dollars in crypto, or both, by what is set up. */
export async function findCurrencies(platform: Platform): Promise<readonly Currency[]> {
  const found: Currency[] = [];
  for (const code of ["XTR", "USD"] as const)
    if ((await findWay(platform, limitsOf(code).most)) !== undefined) found.push(code);
  return found;
}

/** How this sum can be paid now: what it is in says by whom. Undefined where no coin takes so little, or nothing is set up. */
export async function findWay(platform: Platform, sum: Money): Promise<PaymentProviderName | undefined> {
  const isStars = sum.currency === "XTR";
  const [way] = await findWaysToPay(platform, {
    priceStars: isStars ? Number(sum.minor) : null,
    priceUsdCents: isStars ? null : sum.minor,
  });
  return way;
}
