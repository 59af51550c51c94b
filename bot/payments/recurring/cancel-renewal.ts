import type { Prisma } from "../../../prisma/client/client.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { telegramId } from "../../platform/values/domain.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import { notifyRenewal, planAccess } from "../../renewals/index.ts";
import type { Canceler } from "../../renewals/index.ts";
import { setRenewing } from "./set-renewing.ts";

export type Canceled =
  | { readonly kind: "canceled" }
  /** No subscription was paid for this order. */
  | { readonly kind: "unknown" }
  | { readonly kind: "refused"; readonly provider: string; readonly error: Error };

/**
 * Lets the provider charge an order's subscription no more; the paid time lasts to its end. Calls the provider before it writes
 * the row: after a crash between both the row shows the old state, and the next attempt converges. Skips canceled subscriptions.
 */
export async function cancelRenewal(
  platform: Platform,
  orderId: string,
  canceledBy: Canceler = "bot",
): Promise<Canceled> {
  const { prisma } = platform.database;
  const subscriptions = await prisma.providerSubscription.findMany({ where: { orderId } });
  if (subscriptions.length === 0) return { kind: "unknown" };
  for (const subscription of subscriptions) {
    if (subscription.state === "canceled") continue;
    const canceled = await cancelOne(platform, subscription, canceledBy);
    if (canceled.kind === "refused") return canceled;
  }
  return { kind: "canceled" };
}

type Row = Prisma.ProviderSubscriptionGetPayload<object>;

async function cancelOne(platform: Platform, row: Row, canceledBy: Canceler): Promise<Canceled> {
  const { provider, externalId, orderId, userId, state, expiresAt, updatedAt: changedAt } = row;
  const key = { provider, externalId };
  const answer = await setRenewing(platform, { ...key, userId: telegramId(userId), changedAt }, false);
  if (answer.kind === "refused") return { ...answer, provider };
  await platform.database.prisma.$transaction(async (transaction) => {
    await transaction.providerSubscription.updateMany({
      where: { ...key, state: { not: "canceled" } },
      data: { state: "canceled", canceledBy, updatedAt: platform.clock.now() },
    });
    // No further attempt follows, for which the access went on.
    if (state === "past_due")
      await planAccess.run(transaction, { orderId, paidUntil: expiresAt, until: null });
  });
  return { kind: "canceled" };
}

/**
 * A buyer who paid on the pages of two orders would be charged twice for each period. Cancels the newer subscription, whose paid
 * time counts, and notifies the subscriber, who may resume it and cancel the other one. Convergent.
 * @throws {Error} if the provider did not answer, or refused.
 */
export async function cancelSecondRenewal(
  platform: Platform,
  key: { readonly provider: PaymentProviderName; readonly externalId: string },
): Promise<void> {
  const { prisma } = platform.database;
  const row = await prisma.providerSubscription.findUnique({
    where: { provider_externalId: key, state: "active" },
    include: { order: { select: { channelId: true } } },
  });
  if (row === null) return;
  const { userId, createdAt, order } = row;
  const older = await prisma.providerSubscription.count({
    where: {
      userId,
      order,
      createdAt: { lt: createdAt },
      state: { in: ["active", "past_due"] },
      awaitedUntil: { gt: platform.clock.now() },
    },
  });
  if (older === 0) return;
  const canceled = await cancelOne(platform, row, "bot");
  if (canceled.kind === "refused") throw canceled.error;
  await enqueue(prisma, [notifyRenewal(key, "canceled")]);
}
