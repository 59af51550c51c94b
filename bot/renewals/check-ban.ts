import { telegramId } from "../platform/values/domain.ts";
import type { Platform } from "../platform/platform.ts";
import { endOfBan, entitlement, refreshMembership } from "../subscriptions/index.ts";
import { DAY_MS } from "../platform/values/durations.ts";

// A charge during such a ban still buys nearly a month.
const SOON_MS = 3 * DAY_MS;

/**
 * Whether the next charge of an order would be for a channel whose chat the subscriber is banned from, by Telegram's answer. A ban that
 * ends within days or before the charge does not count. The stored membership becomes Telegram's.
 * @throws the error of Telegram; {DeferJob} if the bot cannot work in the channel.
 */
export async function isBannedAtCharge(platform: Platform, orderId: string): Promise<boolean> {
  const { database, clock } = platform;
  const order = await database.prisma.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { userId: true, channelId: true },
  });
  const member = { userId: telegramId(order.userId), channelId: order.channelId };
  const subscription = await entitlement.findSubscriptionByMember(platform, member);
  if (subscription === undefined) return false;
  const state = await refreshMembership(platform, subscription);
  if (state.membership !== "banned") return false;
  const end = endOfBan(state);
  if (end === undefined) return true;
  if (end.getTime() <= clock.now().getTime() + SOON_MS) return false;
  const chargedBefore = { orderId, state: { not: "canceled" }, expiresAt: { lt: end } };
  return (await database.prisma.providerSubscription.count({ where: chargedBefore })) > 0;
}
