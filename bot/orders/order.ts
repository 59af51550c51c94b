import { cutText } from "../platform/texts/texts.ts";
import type { Texts } from "../platform/texts/texts.ts";
import { periodOf } from "../platform/values/period.ts";
import type { Period } from "../platform/values/period.ts";
import { pricesOf } from "../platform/values/prices.ts";
import type { Prices } from "../platform/values/prices.ts";
import { telegramId } from "../platform/values/domain.ts";
import type { Platform } from "../platform/platform.ts";

/** Access by a version of a tier, or a donation, which buys nothing. */
export type OrderItem =
  | { readonly kind: "access"; readonly tierVersionId: string; readonly period: Period }
  | { readonly kind: "donation" };

export type OrderKind = OrderItem["kind"];

/** A CHECK guarantees that exactly the donations have no tier. */
export const orderItemOf = ({
  tierVersionId,
  ...columns
}: { readonly tierVersionId: string | null } & Parameters<typeof periodOf>[0]): OrderItem =>
  tierVersionId === null
    ? { kind: "donation" }
    : { kind: "access", tierVersionId, period: periodOf(columns) };

/** The name of an order's item. @param tierName none for a donation, which has no name of its own. */
export const describeItem = (texts: Texts, tierName: string | null | undefined): string =>
  tierName ?? texts.plain("donation-name");

/** The text key for access, or its counterpart for a donation. */
export const textKeyFor = <Key extends string>(kind: OrderKind, key: Key): Key | `donation-${Key}` =>
  kind === "donation" ? `donation-${key}` : key;

/** An order with everything that its checkout shows. */
export type OrderForSale = {
  readonly id: string;
  readonly userId: number;
  readonly channelId: string;
  readonly channelTitle: string;
  readonly prices: Prices;
  /** The ways to pay that the tier's owner has switched off. */
  readonly providersOff: readonly string[];
  readonly isPaid: boolean;
  readonly staleAt: Date;
} & (OrderedAccess | Extract<OrderItem, { kind: "donation" }>);

export type OrderedAccess = Extract<OrderItem, { kind: "access" }> & {
  readonly tierId: string;
  readonly tierName: string;
  /** The order repeats the buyer's version of the tier, whose price may differ from the current one. */
  readonly isRenewal: boolean;
};

export async function findOrder({ database }: Platform, orderId: string): Promise<OrderForSale | undefined> {
  const order = await database.prisma.order.findUnique({
    where: { id: orderId },
    include: {
      channel: { select: { title: true } },
      tierVersion: { select: { name: true, tierId: true, tier: { select: { providersOff: true } } } },
    },
  });
  if (order === null) return undefined;
  const head = {
    id: order.id,
    userId: telegramId(order.userId),
    channelId: order.channelId,
    channelTitle: order.channel.title,
    prices: pricesOf(order.prices),
    providersOff: order.tierVersion?.tier.providersOff ?? [],
    isPaid: order.status === "paid",
    staleAt: order.staleAt,
  };
  const item = orderItemOf(order);
  if (item.kind === "donation" || order.tierVersion === null) return { ...head, kind: "donation" };
  const { tierId, name: tierName } = order.tierVersion;
  return { ...head, ...item, tierId, tierName, isRenewal: order.isRenewal };
}

// NOWPayments, Stripe and Crypto Pay take more, and their pages show less.
const MAX_TITLE = 150;

/** The order on a provider's page and in its lists. */
export const titleForProvider = (order: OrderForSale): string =>
  cutText(`${order.channelTitle}: ${tierNameOf(order) ?? "donation"}`, MAX_TITLE);

/** Null: a donation. */
export const tierNameOf = (order: OrderForSale): string | null =>
  order.kind === "access" ? order.tierName : null;

/** The owner has not switched donations off, and the bot is still in the channel. */
export async function takesDonations({ database }: Platform, channelId: string): Promise<boolean> {
  const count = await database.prisma.channel.count({
    where: {
      id: channelId,
      state: { not: "gone" },
      OR: [{ donationPage: null }, { donationPage: { isEnabled: true } }],
    },
  });
  return count === 1;
}
