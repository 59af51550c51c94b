import type { Texts } from "../platform/texts/texts.ts";
import { isRenewing } from "./find-renewals.ts";
import type { Renewal } from "./find-renewals.ts";
import type { Together } from "./group-listed.ts";
import { nameTier } from "./name-tier.ts";

/** How a subscription stands, and below it what Telegram renews by itself. HTML. */
export function describeListed(texts: Texts, together: Together): string {
  const renewals = together.flatMap((one) => one.renewals);
  return [
    describeTerm(texts, together, renewals),
    ...renewals.map((renewal) => describeRenewal(texts, renewal)),
  ].join("\n");
}

function describeTerm(texts: Texts, together: Together, renewals: readonly Renewal[]): string {
  const [one] = together;
  const titles = together.map(({ channelTitle }) => channelTitle).toSorted();
  const values = { channel: texts.list(titles), tier: nameTier(texts, one) };
  // What people decided counts more than any time.
  if (one.standing !== undefined) return texts.html(`subscription-listed-${one.standing}`, values);
  if (one.state === "paused") return texts.html("subscription-listed-paused", values);
  if (one.expiresAt === null) return texts.html("subscription-for-life", values);
  const date = texts.date(one.expiresAt);
  if (one.isInGrace && one.accessUntil !== null)
    return texts.html("subscription-in-grace", { ...values, date, until: texts.date(one.accessUntil) });
  if (one.isEntitled) return texts.html("subscription-until", { ...values, date });
  // Their time is over, and Telegram has still to say whether it could charge the next one.
  if (renewals.some(isRenewing)) return texts.html("subscription-being-renewed", values);
  return texts.html("subscription-over", { ...values, date });
}

function describeRenewal(texts: Texts, { state, canceledBy, paidUntil, priceStars }: Renewal): string {
  if (state === "failed") return texts.html("subscription-renewal-failed");
  if (state === "canceled" && canceledBy === "user")
    return texts.html("subscription-renewal-stopped-in-settings");
  if (state === "canceled" && canceledBy === "channel")
    return texts.html("subscription-renewal-stopped-by-channel");
  if (state === "canceled") return texts.html("subscription-renewal-stopped");
  const price = texts.plain("price-stars", { count: priceStars });
  return texts.html("subscription-renews", { date: texts.date(paidUntil), price });
}
