import { findTierForSale } from "../../channels/index.ts";
import { newId } from "../../platform/ids.ts";
import { periodColumns } from "../../platform/period.ts";
import type { Platform } from "../../platform/platform.ts";
import { findOrder } from "./find-order.ts";
import type { OrderForSale } from "./find-order.ts";

// Long enough to find one's wallet, short enough that an old message does not sell at an old price.
const PRICE_HELD_MS = 24 * 60 * 60 * 1000;

export type CreateOrderInput = { readonly buyerId: number; readonly tierId: string };
export type CreateOrderResult =
  | { readonly kind: "created"; readonly order: OrderForSale }
  | { readonly kind: "not_on_sale" };

/** Freezes what the tier costs and gives at this moment. Made before any provider is called, under an id of its own. */
export async function createOrder(
  platform: Platform,
  { buyerId, tierId }: CreateOrderInput,
): Promise<CreateOrderResult> {
  const tier = await findTierForSale(platform, tierId);
  if (tier === undefined || !tier.isOnSale) return { kind: "not_on_sale" };
  const now = platform.clock.now();
  const { id } = await platform.database.prisma.order.create({
    data: {
      id: newId(now),
      userId: BigInt(buyerId),
      channelId: tier.channelId,
      tierVersionId: tier.tierVersionId,
      ...periodColumns(tier.period),
      priceStars: tier.priceStars,
      priceUsdCents: tier.priceUsdCents,
      createdAt: now,
      staleAt: new Date(now.getTime() + PRICE_HELD_MS),
    },
    select: { id: true },
  });
  const order = await findOrder(platform, id);
  if (order === undefined) throw new Error(`Order ${id} vanished after it was made`);
  return { kind: "created", order };
}
