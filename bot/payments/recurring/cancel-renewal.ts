import { telegramId } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import { planAccess } from "../../renewals/index.ts";
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
  for (const { provider, externalId, userId, state, expiresAt, updatedAt: changedAt } of subscriptions) {
    if (state === "canceled") continue;
    const key = { provider, externalId };
    const answer = await setRenewing(platform, { ...key, userId: telegramId(userId), changedAt }, false);
    if (answer.kind === "refused") return { ...answer, provider };
    await prisma.$transaction(async (transaction) => {
      await transaction.providerSubscription.updateMany({
        where: { ...key, state: { not: "canceled" } },
        data: { state: "canceled", canceledBy, updatedAt: platform.clock.now() },
      });
      // No further attempt follows, for which the access went on.
      if (state === "past_due")
        await planAccess.run(transaction, { orderId, paidUntil: expiresAt, until: null });
    });
  }
  return { kind: "canceled" };
}
