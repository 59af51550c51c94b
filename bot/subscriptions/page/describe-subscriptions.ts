import { describeMoney } from "../../platform/texts/describe-money.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { isRenewing } from "../entitlement/find-renewals.ts";
import type { Renewal } from "../entitlement/find-renewals.ts";
import { nameTier } from "../entitlement/subscription-texts.ts";
import type { SubscriptionGroup } from "./list-subscriptions.ts";

/** The state of the subscriptions, and a line for each renewal by a provider. HTML. */
export function describeSubscriptions(texts: Texts, group: SubscriptionGroup): string {
  const renewals = group.flatMap((one) => one.renewals);
  return [
    describeState(texts, group, renewals),
    ...renewals.map((renewal) => describeRenewal(texts, renewal)),
  ].join("\n");
}

function describeState(texts: Texts, group: SubscriptionGroup, renewals: readonly Renewal[]): string {
  const [one] = group;
  const titles = group.map(({ channelTitle }) => channelTitle).toSorted();
  const values = { channel: texts.list(titles), tier: nameTier(texts, one) };
  if (one.accessOverride === "allow") return texts.html("subscription-listed-allowed", values);
  if (one.accessOverride === "ban") return texts.html("subscription-listed-banned", values);
  if (one.state === "paused") return texts.html("subscription-listed-paused", values);
  if (one.expiresAt === null) return texts.html("subscription-for-life", values);
  const date = texts.date(one.expiresAt);
  if (one.isInGrace && one.accessUntil !== null)
    return texts.html("subscription-in-grace", { ...values, date, until: texts.date(one.accessUntil) });
  if (one.isEntitled) return texts.html("subscription-until", { ...values, date });
  // The time is over, and the next charge is not reported yet.
  if (renewals.some(isRenewing)) return texts.html("subscription-being-renewed", values);
  return texts.html("subscription-over", { ...values, date });
}

function describeRenewal(
  texts: Texts,
  { state, canceledBy, paidUntil, awaitedUntil, price }: Renewal,
): string {
  if (state === "past_due")
    return texts.html("subscription-renewal-past-due", { date: texts.date(awaitedUntil) });
  if (state === "failed") return texts.html("subscription-renewal-failed");
  if (state === "canceled" && canceledBy === "user")
    return texts.html("subscription-renewal-stopped-in-settings");
  if (state === "canceled" && canceledBy === "channel")
    return texts.html("subscription-renewal-stopped-by-channel");
  if (state === "canceled") return texts.html("subscription-renewal-stopped");
  return texts.html("subscription-renews", {
    date: texts.date(paidUntil),
    price: describeMoney(texts, price),
  });
}
