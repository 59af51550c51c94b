import type { Texts } from "../platform/i18n.ts";
import { isRenewing } from "./find-renewals.ts";
import type { Renewal } from "./find-renewals.ts";
import type { ListedSubscription } from "./find-subscription.ts";
import { nameTier } from "./name-tier.ts";

/** How a subscription stands, and below it what Telegram renews by itself. HTML. */
export const describeListed = (texts: Texts, one: ListedSubscription): string =>
  [describeTerm(texts, one), ...one.renewals.map((renewal) => describeRenewal(texts, renewal))].join("\n");

function describeTerm(texts: Texts, one: ListedSubscription): string {
  const values = { channel: one.channelTitle, tier: nameTier(texts, one) };
  if (one.state === "paused") return texts.html("subscription-listed-paused", values);
  if (one.expiresAt === null) return texts.html("subscription-for-life", values);
  const date = texts.date(one.expiresAt);
  if (one.isEntitled) return texts.html("subscription-until", { ...values, date });
  // Their time is over, and Telegram has still to say whether it could charge the next one.
  if (one.renewals.some(isRenewing)) return texts.html("subscription-being-renewed", values);
  return texts.html("subscription-over", { ...values, date });
}

function describeRenewal(texts: Texts, { state, canceledBy, paidUntil, priceStars }: Renewal): string {
  if (state === "failed") return texts.html("subscription-renewal-failed");
  if (state === "canceled")
    return texts.html(
      canceledBy === "user" ? "subscription-renewal-stopped-in-settings" : "subscription-renewal-stopped",
    );
  const price = texts.plain("price-stars", { count: priceStars });
  return texts.html("subscription-renews", { date: texts.date(paidUntil), price });
}
