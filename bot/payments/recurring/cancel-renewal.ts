import { telegramId } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Canceler } from "../../renewals/index.ts";
import { setRenewing } from "./set-renewing.ts";

export type Canceled =
  | { readonly kind: "canceled" }
  /** No subscription was paid for this order. */
  | { readonly kind: "unknown" }
  | { readonly kind: "refused"; readonly error: Error };

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
  for (const { provider, externalId, userId, state, updatedAt: changedAt } of subscriptions) {
    if (state === "canceled") continue;
    const key = { provider, externalId };
    const answer = await setRenewing(platform, { ...key, userId: telegramId(userId), changedAt }, false);
    if (answer.kind === "refused") return answer;
    await prisma.providerSubscription.updateMany({
      where: { ...key, state: { not: "canceled" } },
      data: { state: "canceled", canceledBy, updatedAt: platform.clock.now() },
    });
  }
  return { kind: "canceled" };
}
