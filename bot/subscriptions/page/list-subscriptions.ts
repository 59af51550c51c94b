import type { Platform } from "../../platform/platform.ts";
import { accessOverrideColumn } from "../entitlement/access-override.ts";
import { isEntitled, isInGrace } from "../entitlement/entitlement.ts";
import { findRenewals } from "../entitlement/find-renewals.ts";
import type { Renewal } from "../entitlement/find-renewals.ts";
import { subscriptionParts, viewOf } from "../entitlement/find-subscription.ts";
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
  const { prisma } = platform.database;
  const where = { userId: BigInt(userId) };
  const [rows, total, renewals, overrides] = await Promise.all([
    prisma.subscription.findMany({
      where,
      include: subscriptionParts,
      orderBy: [{ expiresAt: { sort: "desc", nulls: "first" } }, { id: "desc" }],
      take: LISTED,
    }),
    prisma.subscription.count({ where }),
    findRenewals(platform, { userId }),
    prisma.accessOverride.findMany({ where }),
  ]);
  const now = platform.clock.now();
  const subscriptions = rows.map((row) => {
    const override = overrides.find(({ channelId }) => channelId === row.channelId);
    const view = viewOf(row, override === undefined ? undefined : accessOverrideColumn.read(override.kind));
    return {
      ...view,
      isEntitled: isEntitled(view, now),
      isInGrace: isInGrace(view, now),
      renewals: renewals.filter(({ channelId }) => channelId === row.channelId),
    };
  });
  return { subscriptions, more: total - rows.length };
}
