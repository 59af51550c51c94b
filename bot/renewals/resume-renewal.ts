import { entitlement } from "../subscriptions/index.ts";
import { isBundleBroken } from "./is-bundle-broken.ts";
import type { Platform } from "../platform/platform.ts";
import { editStarSubscription } from "./telegram-edit-star-subscription.ts";

export type Resumed =
  | { readonly kind: "resumed"; readonly renewal: entitlement.Renewal }
  /** Another subscription for the same channel renews: both would be charged. */
  | { readonly kind: "renewing"; readonly chargedAt: Date }
  /** The subscriber canceled in Telegram's settings and can resume only there. */
  | { readonly kind: "only_in_settings" }
  /** The bot cannot admit anybody to the channel at present: nobody is charged for that. */
  | { readonly kind: "not_now" }
  /** The subscriber is banned, paused or has free access: a charge would buy nothing. */
  | { readonly kind: "pointless" }
  /** The paid time is over, Telegram could not charge, or the bundle is not sold any more: one of its channels was. */
  | { readonly kind: "over" }
  | { readonly kind: "refused"; readonly error: Error };

/** Lets Telegram charge a subscription again that the bot canceled. Calls Telegram before it writes the row, as `cancelRenewal` does. */
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

  const { firstChargeId } = canceled;
  const answer = await editStarSubscription(platform, { userId, firstChargeId }, true);
  if (answer.kind === "refused") return answer;
  await database.prisma.starSubscription.updateMany({
    where: { firstChargeId, state: "canceled", canceledBy: { in: ["bot", "channel"] } },
    data: { state: "active", canceledBy: null, updatedAt: clock.now() },
  });
  return { kind: "resumed", renewal: canceled };
}

/** A charge would buy nothing. */
export const isPointless = ({
  accessOverride,
  isBannedInChat,
  state,
  expiresAt,
}: entitlement.SubscriptionView): boolean =>
  accessOverride !== undefined || isBannedInChat || state === "paused" || expiresAt === null;
