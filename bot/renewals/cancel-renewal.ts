import { telegramId } from "../platform/values/domain.ts";
import type { Platform } from "../platform/platform.ts";
import { editStarSubscription } from "./telegram-edit-star-subscription.ts";

/**
 * "bot": requested by the subscriber or the channel's managers. "channel": nobody can enter the channel. "bundle": a channel of
 * the bundle belongs to another owner.
 */
export const cancelers = ["bot", "channel", "bundle"] as const;

export type Canceled =
  | { readonly kind: "canceled" }
  /** No subscription in Stars was paid for this order. */
  | { readonly kind: "unknown" }
  | { readonly kind: "refused"; readonly error: Error };

/**
 * Lets Telegram charge an order's subscription no more; the paid time lasts to its end. Calls Telegram before it writes the row:
 * after a crash between both the row shows the old state, and the next attempt converges. Skips canceled subscriptions.
 */
export async function cancelRenewal(
  platform: Platform,
  orderId: string,
  canceledBy: (typeof cancelers)[number] = "bot",
): Promise<Canceled> {
  const { prisma } = platform.database;
  const subscriptions = await prisma.starSubscription.findMany({ where: { orderId } });
  if (subscriptions.length === 0) return { kind: "unknown" };
  for (const { firstChargeId, userId, state } of subscriptions) {
    if (state === "canceled") continue;
    const answer = await editStarSubscription(platform, { userId: telegramId(userId), firstChargeId }, false);
    if (answer.kind === "refused") return answer;
    await prisma.starSubscription.updateMany({
      where: { firstChargeId, state: { not: "canceled" } },
      data: { state: "canceled", canceledBy, updatedAt: platform.clock.now() },
    });
  }
  return { kind: "canceled" };
}
