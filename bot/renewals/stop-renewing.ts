import { telegramId } from "../platform/values/domain.ts";
import type { Platform } from "../platform/platform.ts";
import { setRenewing } from "./telegram-renewing.ts";

/** Why the bot stops it: on a word of its subscriber or the channel's people, or because the channel cannot be entered. */
export const cancelers = ["bot", "channel"] as const;

export type Stopped =
  | { readonly kind: "stopped" }
  /** No subscription in Stars was ever paid for this order. */
  | { readonly kind: "unknown" }
  | { readonly kind: "refused"; readonly error: Error };

/**
 * Tells Telegram not to charge an order's subscription again; what is paid lasts to its end. First Telegram, then the row:
 * who dies in between shows the old state, and the next attempt converges. Only what is not canceled already is touched.
 */
export async function stopRenewing(
  platform: Platform,
  orderId: string,
  canceledBy: (typeof cancelers)[number] = "bot",
): Promise<Stopped> {
  const { prisma } = platform.database;
  const subscriptions = await prisma.starSubscription.findMany({ where: { orderId } });
  if (subscriptions.length === 0) return { kind: "unknown" };
  for (const { firstChargeId, userId, state } of subscriptions) {
    if (state === "canceled") continue;
    const answer = await setRenewing(platform, { userId: telegramId(userId), firstChargeId }, false);
    if (answer.kind === "refused") return answer;
    await prisma.starSubscription.updateMany({
      where: { firstChargeId, state: { not: "canceled" } },
      data: { state: "canceled", canceledBy, updatedAt: platform.clock.now() },
    });
  }
  return { kind: "stopped" };
}
