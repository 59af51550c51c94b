import { entitlement } from "../../subscriptions/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { openCheckout } from "./open-checkout.ts";
import type { OpenCheckoutInput } from "./open-checkout.ts";

export type OpenedRecurring =
  | {
      readonly kind: "opened";
      readonly url: string;
      /** The end of the access that the user already has; the new periods are added to it. */
      readonly accessUntil: Date | undefined;
    }
  /** Telegram already charges the user for this channel, and does so next at `chargedAt`. */
  | { readonly kind: "renewing"; readonly chargedAt: Date };

/** The link to a subscription for which Telegram charges every 30 days. Idempotent: an order has one link. */
export async function openRecurring(platform: Platform, input: OpenCheckoutInput): Promise<OpenedRecurring> {
  const { userId, channelId } = input.order;
  const [renewal] = (await entitlement.findRenewals(platform, { userId, channelId })).filter(
    entitlement.isRenewing,
  );
  if (renewal !== undefined) return { kind: "renewing", chargedAt: renewal.paidUntil };
  const subscription = await platform.database.prisma.subscription.findUnique({
    where: { userId_channelId: { userId: BigInt(userId), channelId } },
    select: { expiresAt: true },
  });
  const { url } = await openCheckout(platform, input);
  // Access for life has no end; its holder may still subscribe to a bundle.
  const end = subscription?.expiresAt ?? undefined;
  return {
    kind: "opened",
    url,
    accessUntil: end !== undefined && end > platform.clock.now() ? end : undefined,
  };
}
