import { findRenewals, findSubscriptionByMember, isRenewing } from "../subscriptions/index.ts";
import type { Renewal, SubscriptionView } from "../subscriptions/index.ts";
import type { Platform } from "../platform/platform.ts";
import { setRenewing } from "./telegram-renewing.ts";

export type Resumed =
  | { readonly kind: "resumed"; readonly renewal: Renewal }
  /** Another subscription for the same channel renews: both would be charged. */
  | { readonly kind: "renewing"; readonly chargedAt: Date }
  /** They canceled it in Telegram's settings, and only there can it be resumed. */
  | { readonly kind: "only_in_settings" }
  /** The bot cannot let anybody in there at the moment: nobody shall be charged for that. */
  | { readonly kind: "not_now" }
  /** The people of the channel banned or paused them, or let them in without paying: a charge would buy nothing. */
  | { readonly kind: "pointless" }
  /** Its paid time is over, or Telegram could not charge it: nothing is left to go on with. */
  | { readonly kind: "over" }
  | { readonly kind: "refused"; readonly error: Error };

/** Lets Telegram charge an order's subscription again that the bot stopped. First Telegram, then the row, as in stopping. */
export async function resumeRenewing(
  platform: Platform,
  { orderId, userId, channelId }: { orderId: string; userId: number; channelId: string },
): Promise<Resumed> {
  const { database, clock } = platform;
  const renewals = await findRenewals(platform, { userId, channelId });
  const ours = renewals.filter((one) => one.orderId === orderId && one.paidUntil > clock.now());
  const running = ours.find(isRenewing);
  if (running !== undefined) return { kind: "resumed", renewal: running };
  const other = renewals.find(isRenewing);
  if (other !== undefined) return { kind: "renewing", chargedAt: other.paidUntil };
  const stopped = ours.find(({ canceledBy }) => canceledBy === "bot" || canceledBy === "channel");
  if (stopped === undefined)
    return { kind: ours.some(({ canceledBy }) => canceledBy === "user") ? "only_in_settings" : "over" };

  const subscription = await findSubscriptionByMember(platform, { userId, channelId });
  if (subscription !== undefined && isPointless(subscription)) return { kind: "pointless" };
  const working = await database.prisma.channel.count({ where: { id: channelId, state: "connected" } });
  if (working === 0) return { kind: "not_now" };

  const { firstChargeId } = stopped;
  const answer = await setRenewing(platform, { userId, firstChargeId }, true);
  if (answer.kind === "refused") return answer;
  await database.prisma.starSubscription.updateMany({
    where: { firstChargeId, state: "canceled", canceledBy: { in: ["bot", "channel"] } },
    data: { state: "active", canceledBy: null, updatedAt: clock.now() },
  });
  return { kind: "resumed", renewal: stopped };
}

/** Whether a charge would buy them nothing. */
export const isPointless = ({ standing, isBannedInChat, state, expiresAt }: SubscriptionView): boolean =>
  standing !== undefined || isBannedInChat || state === "paused" || expiresAt === null;
