import { findRenewals, isRenewing } from "../../subscriptions/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { openCheckout } from "./open-checkout.ts";
import type { OpenCheckoutInput } from "./open-checkout.ts";

export type OpenedRecurring =
  | {
      readonly kind: "opened";
      readonly url: string;
      /** What they have already ends then: it is kept behind what Telegram charges for. */
      readonly timeLeftUntil: Date | undefined;
    }
  /** Telegram charges them for this channel already, next time then: twice a month is never what somebody wants. */
  | { readonly kind: "renewing"; readonly chargedAt: Date };

/** The link behind which Telegram charges an order every 30 days. Asked again, it is the same link. */
export async function openRecurring(platform: Platform, input: OpenCheckoutInput): Promise<OpenedRecurring> {
  const { userId, channelId } = input.order;
  const [renewal] = (await findRenewals(platform, { userId, channelId })).filter(isRenewing);
  if (renewal !== undefined) return { kind: "renewing", chargedAt: renewal.paidUntil };
  const term = await platform.database.prisma.subscription.findUnique({
    where: { userId_channelId: { userId: BigInt(userId), channelId } },
    select: { expiresAt: true },
  });
  const { url } = await openCheckout(platform, input);
  // A bundle may be renewed by who is in its own channel for life.
  const end = term?.expiresAt ?? undefined;
  return {
    kind: "opened",
    url,
    timeLeftUntil: end !== undefined && end > platform.clock.now() ? end : undefined,
  };
}
