import type { Prisma } from "../../../prisma/client/client.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { telegramId } from "../../platform/values/domain.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import { notifyRenewalRequest, planAccess, isBundleBroken, isPointless } from "../../renewals/index.ts";
import type { Canceler } from "../../renewals/index.ts";
import { entitlement } from "../../subscriptions/index.ts";
import { findProvider } from "../providers/registry.ts";
import type { RecurringCharges, RenewedSubscription } from "../contract/payment-provider.ts";
import { currencyColumn } from "../../platform/database/money-columns.ts";

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
  for (const subscription of subscriptions) {
    if (subscription.state === "canceled") continue;
    const canceled = await cancelOne(platform, subscription, canceledBy);
    if (canceled.kind === "refused") return canceled;
  }
  return { kind: "canceled" };
}

type Row = Prisma.ProviderSubscriptionGetPayload<object>;

async function cancelOne(
  platform: Platform,
  row: Row,
  canceledBy: Canceler,
  notices: readonly JobRequest[] = [],
): Promise<Canceled> {
  const { provider, externalId, orderId, userId, state, expiresAt, updatedAt: changedAt } = row;
  const key = { provider, externalId };
  const answer = await setRenewing(platform, { ...key, userId: telegramId(userId), changedAt }, false);
  if (answer.kind === "refused") return { ...answer, provider };
  await platform.database.prisma.$transaction(async (transaction) => {
    const { count } = await transaction.providerSubscription.updateMany({
      where: { ...key, state: { not: "canceled" } },
      data: { state: "canceled", canceledBy, updatedAt: platform.clock.now() },
    });
    if (count === 1) await enqueue(transaction, notices);
    // No further attempt follows, for which the access went on.
    if (state === "past_due")
      await planAccess.run(transaction, { orderId, paidUntil: expiresAt, until: null });
  });
  return { kind: "canceled" };
}

/**
 * A buyer who paid on the pages of two orders would be charged twice for each period. Cancels the newer subscription, whose paid
 * time counts, and notifies the subscriber, who may resume it and cancel the other one. Convergent.
 * @throws {Error} if the provider did not answer, or refused.
 */
export async function cancelSecondRenewal(
  platform: Platform,
  key: { readonly provider: PaymentProviderName; readonly externalId: string },
): Promise<void> {
  const { prisma } = platform.database;
  const row = await prisma.providerSubscription.findUnique({
    where: { provider_externalId: key, state: "active" },
    include: { order: { select: { channelId: true } } },
  });
  if (row === null) return;
  const { userId, createdAt, order } = row;
  const older = await prisma.providerSubscription.count({
    where: {
      userId,
      order,
      createdAt: { lt: createdAt },
      state: { in: ["active", "past_due"] },
      awaitedUntil: { gt: platform.clock.now() },
    },
  });
  if (older === 0) return;
  const canceled = await cancelOne(platform, row, "bot", [notifyRenewalRequest(key, "canceled")]);
  if (canceled.kind === "refused") throw canceled.error;
}

type Resumed =
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

/**
 * Switches the charges of a subscription at its provider on or off. Convergent.
 * @throws {Error} if the provider did not answer, or is no part of the program any more.
 */
export function setRenewing(
  platform: Platform,
  { provider, ...subscription }: RenewedSubscription & { readonly provider: string },
  isRenewing: boolean,
): ReturnType<RecurringCharges["setRenewing"]> {
  const charges = findProvider(provider)?.recurring;
  if (charges === undefined) throw new Error(`No provider ${provider} renews subscriptions`);
  return charges.setRenewing(platform, subscription, isRenewing);
}

/**
 * Opens the provider's page for the subscription of an order.
 * @returns undefined: the user has no such subscription, or the provider has no page.
 * @throws {ProviderError} if the provider did not open it.
 */
export async function openPortal(
  platform: Platform,
  { orderId, userId }: { readonly orderId: string; readonly userId: number },
): Promise<string | undefined> {
  const subscription = await platform.database.prisma.providerSubscription.findFirst({
    where: { orderId, userId: BigInt(userId), hasPortal: true },
    select: { provider: true, currency: true },
  });
  return subscription === null
    ? undefined
    : findProvider(subscription.provider)?.recurring?.openPortal?.(platform, {
        userId,
        currency: currencyColumn.read(subscription.currency),
      });
}
