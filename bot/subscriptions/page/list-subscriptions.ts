import type { Platform } from "../../platform/platform.ts";
import { isEntitled, isInGrace } from "../entitlement/entitlement.ts";
import { findRenewals } from "../entitlement/find-renewals.ts";
import type { Renewal } from "../entitlement/find-renewals.ts";
import { findSubscriptions } from "../entitlement/find-subscription.ts";
import type { SubscriptionView } from "../entitlement/find-subscription.ts";

// More would not fit well into one message, nor into one keyboard.
const LISTED = 10;

/** A subscription on the subscriber's own page. */
export type ListedSubscription = SubscriptionView & {
  readonly isEntitled: boolean;
  readonly isInGrace: boolean;
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
