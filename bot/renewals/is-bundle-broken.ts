import type { Platform } from "../platform/platform.ts";

/** Whether a channel of the order's bundle belongs to another owner than the tier's channel. */
export async function isBundleBroken({ database }: Platform, orderId: string): Promise<boolean> {
  const { prisma } = database;
  const { tierVersionId } = await prisma.order.findUniqueOrThrow({ where: { id: orderId } });
  if (tierVersionId === null) return false;
  return (await prisma.openedChannel.count({ where: { tierVersionId, isForeign: true } })) > 0;
}
