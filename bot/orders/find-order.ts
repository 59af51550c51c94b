import { telegramId } from "../platform/values/domain.ts";
import type { Platform } from "../platform/platform.ts";
import { orderItemOf } from "./order-item.ts";
import type { OrderItem } from "./order-item.ts";

/** An order as its buyer sees it. */
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
  /** Whether it goes on with the version that its buyer has, whose price may not be today's. */
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
  const purpose = orderItemOf(order);
  if (purpose.kind === "donation" || order.tierVersion === null) return { ...head, kind: "donation" };
  const { tierId, name: tierName } = order.tierVersion;
  return { ...head, ...purpose, tierId, tierName, isRenewal: order.isRenewal };
}

/** What the order is for, by its name; null: a donation, which has none. */
export const tierNameOf = (order: OrderForSale): string | null =>
  order.kind === "access" ? order.tierName : null;
