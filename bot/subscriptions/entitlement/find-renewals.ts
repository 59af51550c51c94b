import { nullable, oneOf } from "../../platform/database/statement.ts";
import type { Platform } from "../../platform/platform.ts";
import { readMoney } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";

/**
 * The column `provider_subscription.state`. "past_due": a charge failed, and the provider tries again; "canceled": no further
 * charge; "failed": the provider could not charge.
 */
const renewalState = oneOf(["active", "past_due", "canceled", "failed"]);

/**
 * The column `provider_subscription.canceled_by`. "bot": by the subscriber's request, which the bot can undo. "user": at the
 * provider, where alone the subscriber can undo it. "channel": the bot, because it could not admit anybody to the channel.
 * "bundle": the bot, after a channel of the bundle was sold. "provider": it ended for good.
 */
const renewalCanceler = nullable(oneOf(["user", "bot", "channel", "bundle", "provider"]));

/** A subscription that a provider charges each period. The payments write it; subscriptions only read it. */
export type Renewal = {
  readonly provider: string;
  /** The provider's id of the subscription. */
  readonly externalId: string;
  readonly orderId: string;
  readonly channelId: string;
  readonly state: ReturnType<typeof renewalState.read>;
  readonly canceledBy: NonNullable<ReturnType<typeof renewalCanceler.read>> | undefined;
  /** The end of the paid period; an active renewal is charged then. */
  readonly paidUntil: Date;
  readonly price: Money;
  /** The latest time at which the next charge or attempt is reported. */
  readonly awaitedUntil: Date;
  /** The provider has a page for the subscriber. */
  readonly hasPortal: boolean;
  readonly changedAt: Date;
};

/** The renewals of a user that are not over, in one channel or in all; the latest end first. */
export async function findRenewals(
  { database, clock }: Platform,
  { userId, channelId }: { readonly userId: number; readonly channelId?: string },
): Promise<readonly Renewal[]> {
  const rows = await database.prisma.providerSubscription.findMany({
    where: {
      userId: BigInt(userId),
      awaitedUntil: { gt: clock.now() },
      ...(channelId === undefined ? {} : { order: { channelId } }),
    },
    include: { order: { select: { channelId: true } } },
    orderBy: [{ expiresAt: "desc" }, { externalId: "asc" }],
  });
  return rows.map(({ order, ...row }) => ({
    provider: row.provider,
    externalId: row.externalId,
    orderId: row.orderId,
    channelId: order.channelId,
    state: renewalState.read(row.state),
    canceledBy: renewalCanceler.read(row.canceledBy) ?? undefined,
    paidUntil: row.expiresAt,
    price: readMoney(row),
    awaitedUntil: row.awaitedUntil,
    hasPortal: row.hasPortal,
    changedAt: row.updatedAt,
  }));
}

/** Whether the provider is going to charge it. */
export const isRenewing = ({ state }: Pick<Renewal, "state">): boolean =>
  state === "active" || state === "past_due";
