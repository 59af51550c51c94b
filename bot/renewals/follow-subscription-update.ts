import { enqueue, job } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import type { SubscriptionUpdate } from "./parse-subscription-update.ts";
import { notifyRenewing } from "./notify-renewing.jobs.ts";

export type Followed = {
  readonly kind: /** The subscriber hears of it. */
    | "noted"
    /** It stood so before: nobody is told again. */
    | "known"
    /** No order of ours, or somebody else's. */
    | "unknown";
};

/**
 * Telegram says that a subscriber canceled or resumed in its settings, or that it could not charge them. Idempotent: what
 * counts is whether the row changes.
 * @throws {Error} when the subscription's first payment has not been told yet: the same update must come again.
 */
export async function followSubscriptionUpdate(
  platform: Platform,
  { userId, orderRef, state }: SubscriptionUpdate,
): Promise<Followed> {
  const { database, clock, logger } = platform;
  const order = await database.prisma.order.findUnique({
    where: { id: orderRef, userId: BigInt(userId) },
    select: { id: true },
  });
  if (order === null) {
    logger.warn({ userId, orderRef, state }, "Telegram tells of a subscription that is not known");
    return { kind: "unknown" };
  }
  return database.prisma.$transaction(async (transaction) => {
    const subscriptions = await transaction.starSubscription.findMany({
      where: { orderId: order.id },
      orderBy: [{ expiresAt: "desc" }, { firstChargeId: "asc" }],
    });
    if (subscriptions.length === 0)
      throw new Error(`The first payment of the subscription for order ${order.id} has not been told yet`);
    // An order has one, unless its link was paid twice at once; then Telegram does not say which it means.
    const moved = subscriptions.find((one) => one.state !== state);
    if (moved === undefined) return { kind: "known" };
    const { firstChargeId } = moved;
    const { count } = await transaction.starSubscription.updateMany({
      where: { firstChargeId, state: { not: state } },
      data: { state, canceledBy: state === "canceled" ? "user" : null, updatedAt: clock.now() },
    });
    if (count === 0) return { kind: "known" };
    await enqueue(transaction, [
      job(notifyRenewing, { firstChargeId, state }, { key: `renewing:${firstChargeId}` }),
    ]);
    return { kind: "noted" };
  });
}
