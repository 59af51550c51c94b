import type { ListedSubscription } from "./list-subscriptions.ts";

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
