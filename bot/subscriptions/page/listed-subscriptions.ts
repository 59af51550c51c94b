import type { Platform } from "../../platform/platform.ts";
import { isEntitled, isInGrace, isRenewalAwaited } from "../entitlement/entitlement.ts";
import { findRenewals, isRenewing } from "../entitlement/find-renewals.ts";
import type { Renewal } from "../entitlement/find-renewals.ts";
import { findSubscriptions } from "../entitlement/find-subscription.ts";
import type { SubscriptionView } from "../entitlement/find-subscription.ts";
import { describeMoney } from "../../platform/texts/describe-money.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { nameTier } from "../entitlement/subscription-texts.ts";

// More would not fit well into one message, nor into one keyboard.
const LISTED = 10;

/** A subscription on the subscriber's own page. */
export type ListedSubscription = SubscriptionView & {
  readonly isEntitled: boolean;
  readonly isInGrace: boolean;
  readonly isRenewalAwaited: boolean;
  readonly renewals: readonly Renewal[];
};

/** The subscriptions of a user, past ones included, the latest end first. `more`: the number of those not listed. */
export async function listSubscriptions(
  platform: Platform,
  userId: number,
): Promise<{ subscriptions: readonly ListedSubscription[]; more: number }> {
  const [listed, total, renewals] = await Promise.all([
    findSubscriptions(platform, { userId, most: LISTED }),
    platform.database.prisma.subscription.count({ where: { userId: BigInt(userId) } }),
    findRenewals(platform, { userId }),
  ]);
  const now = platform.clock.now();
  const subscriptions = listed.map((view) => ({
    ...view,
    isEntitled: isEntitled(view, now),
    isInGrace: isInGrace(view, now),
    isRenewalAwaited: isRenewalAwaited(view, now),
    renewals: renewals.filter(({ channelId }) => channelId === view.channelId),
  }));
  return { subscriptions, more: total - listed.length };
}

/** Subscriptions that the page shows as one: those that one tier opened, in the same state. Never empty. */
export type SubscriptionGroup<One extends ListedSubscription = ListedSubscription> = readonly [One, ...One[]];

/** Keeps the order. Granted time, and a subscription that ends apart, is a group by itself. */
export function groupSubscriptions<One extends ListedSubscription>(
  listed: readonly One[],
): readonly SubscriptionGroup<One>[] {
  const groups = new Map<string, [One, ...One[]]>();
  for (const one of listed) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

const keyOf = ({
  id,
  tierVersionId,
  state,
  expiresAt,
  accessUntil,
  accessOverride,
}: ListedSubscription): string =>
  tierVersionId === undefined
    ? id
    : [tierVersionId, state, expiresAt?.getTime(), accessUntil?.getTime(), accessOverride].join();

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
  if (one.isEntitled && !one.isRenewalAwaited) return texts.html("subscription-until", { ...values, date });
  // The time is over, and the next charge is not reported yet.
  if (one.isRenewalAwaited || renewals.some(isRenewing))
    return texts.html("subscription-being-renewed", values);
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
