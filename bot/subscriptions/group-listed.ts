import type { ListedSubscription } from "./find-subscription.ts";

/** Subscriptions that are read as one: what one tier opened, where all of it stands alike. Never empty. */
export type Together<One extends ListedSubscription = ListedSubscription> = readonly [One, ...One[]];

/** In the order in which they come; what was given, and what ends apart, stands by itself. */
export function groupListed<One extends ListedSubscription>(
  listed: readonly One[],
): readonly Together<One>[] {
  const groups = new Map<string, [One, ...One[]]>();
  for (const one of listed) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

const keyOf = ({ id, tierVersionId, state, expiresAt, accessUntil, standing }: ListedSubscription): string =>
  tierVersionId === undefined
    ? id
    : [tierVersionId, state, expiresAt?.getTime(), accessUntil?.getTime(), standing].join();
