import { addSale } from "./market.ts";
import type { Market } from "./market.ts";
import { PERIOD_MS, PRICE_STARS } from "./shop.ts";

/** Telegram charges for the subscriptions whose period ends within this time, a day at most. */
export function chargeRenewals(market: Market, withinMs: number): void {
  for (const [firstChargeId, subscription] of market.renewing) {
    const { person, shop, expires } = subscription;
    const now = market.now().getTime();
    if (expires.getTime() > now + withinMs) continue;
    const externalId = charge(market, firstChargeId);
    if (externalId === undefined) continue;
    addSale(market, { person, shop, kind: "access", provider: "stars", externalId, stars: PRICE_STARS });
    subscription.expires = new Date(Math.max(expires.getTime(), now) + PERIOD_MS);
  }
}

/** @returns undefined for a subscription that the bot canceled, such as after a refund. */
function charge({ telegram, renewing }: Market, firstChargeId: string): string | undefined {
  try {
    return telegram.renewStarSubscription(firstChargeId);
  } catch {
    renewing.delete(firstChargeId);
    return undefined;
  }
}

/** The person who pays again and again stops. */
export function cancelRenewal({ renewing }: Market, firstChargeId: string): void {
  renewing.get(firstChargeId)?.person.cancelStarSubscription(firstChargeId);
  renewing.delete(firstChargeId);
}
