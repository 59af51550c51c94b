import { nullable, oneOf } from "../../platform/database/statement.ts";
import type { Platform } from "../../platform/platform.ts";
import { pricesOf } from "../../platform/values/prices.ts";

/** The column `star_subscription.state`. "canceled": no further charge; "failed": Telegram could not charge. */
const renewalState = oneOf(["active", "canceled", "failed"]);

/**
 * The column `star_subscription.canceled_by`. "bot": by the subscriber's request to the bot, which alone can undo it.
 * "channel": the bot, because it could not admit anybody to the channel. "bundle": the bot, after a channel of the bundle was sold.
 */
const renewalCanceler = nullable(oneOf(["user", "bot", "channel", "bundle"]));

/** A subscription in Stars that Telegram charges every 30 days. The payments write it; subscriptions only read it. */
export type Renewal = {
  /** The charge id of its first payment, by which Telegram identifies the subscription. */
  readonly firstChargeId: string;
  readonly orderId: string;
  readonly channelId: string;
  readonly state: ReturnType<typeof renewalState.read>;
  readonly canceledBy: NonNullable<ReturnType<typeof renewalCanceler.read>> | undefined;
  /** The end of the paid period; an active renewal is charged then. */
  readonly paidUntil: Date;
  readonly priceStars: number;
};

/**
 * The time after the end of a period in which its renewal may still be reported. Telegram charges at about the end of the
 * period and reports the charge, or its failure, a moment later. An hour covers both, and a restart of this program.
 */
export const RENEWAL_TAKES_MS = 60 * 60_000;

/** The renewals of a user that are not over, in one channel or in all; the latest end first. */
export async function findRenewals(
  { database, clock }: Platform,
  { userId, channelId }: { readonly userId: number; readonly channelId?: string },
): Promise<readonly Renewal[]> {
  const rows = await database.prisma.starSubscription.findMany({
    where: {
      userId: BigInt(userId),
      expiresAt: { gt: new Date(clock.now().getTime() - RENEWAL_TAKES_MS) },
      ...(channelId === undefined ? {} : { order: { channelId } }),
    },
    include: { order: { select: { channelId: true, prices: true } } },
    orderBy: [{ expiresAt: "desc" }, { firstChargeId: "asc" }],
  });
  return rows.map(({ order, ...row }) => ({
    firstChargeId: row.firstChargeId,
    orderId: row.orderId,
    channelId: order.channelId,
    state: renewalState.read(row.state),
    canceledBy: renewalCanceler.read(row.canceledBy) ?? undefined,
    paidUntil: row.expiresAt,
    priceStars: pricesOf(order.prices).XTR ?? 0,
  }));
}

/** Whether Telegram is going to charge it. */
export const isRenewing = ({ state }: Pick<Renewal, "state">): boolean => state === "active";
