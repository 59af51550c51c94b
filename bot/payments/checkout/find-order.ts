import { telegramId } from "../../platform/domain.ts";
import { periodOf } from "../../platform/period.ts";
import type { Period } from "../../platform/period.ts";
import type { Platform } from "../../platform/platform.ts";

/** An order as its buyer sees it. */
export type OrderForSale = {
  readonly id: string;
  readonly userId: number;
  readonly channelId: string;
  readonly channelTitle: string;
  readonly tierId: string;
  readonly tierVersionId: string;
  readonly tierName: string;
  readonly period: Period;
  readonly priceStars: number | null;
  readonly priceUsdCents: bigint | null;
  /** Whether it goes on with the version that its buyer has, whose price may not be today's. */
  readonly isRenewal: boolean;
  readonly isPaid: boolean;
  readonly staleAt: Date;
};

export async function findOrder({ database }: Platform, orderId: string): Promise<OrderForSale | undefined> {
  const order = await database.prisma.order.findUnique({
    where: { id: orderId },
    include: { channel: { select: { title: true } }, tierVersion: { select: { name: true, tierId: true } } },
  });
  if (order === null) return undefined;
  return {
    id: order.id,
    userId: telegramId(order.userId),
    channelId: order.channelId,
    channelTitle: order.channel.title,
    tierId: order.tierVersion.tierId,
    tierVersionId: order.tierVersionId,
    tierName: order.tierVersion.name,
    period: periodOf(order),
    priceStars: order.priceStars,
    priceUsdCents: order.priceUsdCents,
    isRenewal: order.isRenewal,
    isPaid: order.status === "paid",
    staleAt: order.staleAt,
  };
}
