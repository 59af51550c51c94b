import { entitlement } from "../../subscriptions/index.ts";
import { isBundleBroken, isPointless } from "../../renewals/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { findProvider } from "../providers/registry.ts";
import { setRenewing } from "./set-renewing.ts";

export type Resumed =
  | { readonly kind: "resumed"; readonly renewal: entitlement.Renewal }
  /** The bot allows the charges again. The subscriber switches them on at the provider, which reports that. */
  | { readonly kind: "to_switch_on"; readonly renewal: entitlement.Renewal }
  /** Another subscription for the same channel renews: both would be charged. */
  | { readonly kind: "renewing"; readonly chargedAt: Date }
  /** The subscriber canceled at the provider and can resume only there. */
  | { readonly kind: "only_in_settings" }
  /** The bot cannot admit anybody to the channel at present: nobody is charged for that. */
  | { readonly kind: "not_now" }
  /** The subscriber is banned, paused or has free access: a charge would buy nothing. */
  | { readonly kind: "pointless" }
  /** The paid time is over, the provider could not charge, or the bundle is not sold any more: one of its channels was. */
  | { readonly kind: "over" }
  | { readonly kind: "refused"; readonly provider: string; readonly error: Error };

/**
 * Lets the provider charge a subscription again that the bot canceled, or lets the subscriber switch it on there. Calls the provider
 * before it writes the row, as `cancelRenewal` does.
 */
export async function resumeRenewal(
  platform: Platform,
  { orderId, userId, channelId }: { orderId: string; userId: number; channelId: string },
): Promise<Resumed> {
  const { database, clock } = platform;
  const renewals = await entitlement.findRenewals(platform, { userId, channelId });
  const ours = renewals.filter((one) => one.orderId === orderId && one.paidUntil > clock.now());
  const running = ours.find(entitlement.isRenewing);
  if (running !== undefined) return { kind: "resumed", renewal: running };
  const other = renewals.find(entitlement.isRenewing);
  if (other !== undefined) return { kind: "renewing", chargedAt: other.paidUntil };
  const canceled = ours.find(({ canceledBy }) => canceledBy === "bot" || canceledBy === "channel");
  if (canceled !== undefined && (await isBundleBroken(platform, orderId))) return { kind: "over" };
  if (canceled === undefined)
    return { kind: ours.some(({ canceledBy }) => canceledBy === "user") ? "only_in_settings" : "over" };

  const subscription = await entitlement.findSubscriptionByMember(platform, { userId, channelId });
  if (subscription !== undefined && isPointless(subscription)) return { kind: "pointless" };
  const working = await database.prisma.channel.count({ where: { id: channelId, state: "connected" } });
  if (working === 0) return { kind: "not_now" };

  const { provider, externalId } = canceled;
  const answer = await setRenewing(platform, { ...canceled, userId }, true);
  if (answer.kind === "refused") return { ...answer, provider };
  const isLeftToUser = findProvider(provider)?.recurring?.isInSettings === true;
  await database.prisma.providerSubscription.updateMany({
    where: { provider, externalId, state: "canceled", canceledBy: { in: ["bot", "channel"] } },
    data: {
      ...(isLeftToUser ? { canceledBy: "user" } : { state: "active", canceledBy: null }),
      updatedAt: clock.now(),
    },
  });
  return { kind: isLeftToUser ? "to_switch_on" : "resumed", renewal: canceled };
}
