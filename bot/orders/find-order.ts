import { telegramId } from "../platform/values/domain.ts";
import type { Platform } from "../platform/platform.ts";
import { orderItemOf } from "./order-item.ts";
import type { OrderItem } from "./order-item.ts";

/** An order with everything that its checkout shows. */
export type OrderForSale = {
  readonly id: string;
  readonly userId: number;
  readonly channelId: string;
  readonly channelTitle: string;
  readonly priceStars: number | null;
  readonly priceUsdCents: bigint | null;
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
    include: { channel: { select: { title: true } }, tierVersion: { select: { name: true, tierId: true } } },
  });
  if (order === null) return undefined;
  const head = {
    id: order.id,
    userId: telegramId(order.userId),
    channelId: order.channelId,
    channelTitle: order.channel.title,
    priceStars: order.priceStars,
    priceUsdCents: order.priceUsdCents,
    isPaid: order.status === "paid",
    staleAt: order.staleAt,
  };
  const item = orderItemOf(order);
  if (item.kind === "donation" || order.tierVersion === null) return { ...head, kind: "donation" };
  const { tierId, name: tierName } = order.tierVersion;
  return { ...head, ...item, tierId, tierName, isRenewal: order.isRenewal };
}

/** Null: a donation. */
export const tierNameOf = (order: OrderForSale): string | null =>
  order.kind === "access" ? order.tierName : null;
