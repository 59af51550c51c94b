import { findTierForSale, findVersionForRenewal } from "../../channels/index.ts";
import type { TierForSale } from "../../channels/index.ts";
import { newId } from "../../platform/values/ids.ts";
import { periodColumns } from "../../platform/values/period.ts";
import type { Platform } from "../../platform/platform.ts";
import { findOrder } from "../../orders/index.ts";
import type { OrderForSale, OrderedAccess } from "../../orders/index.ts";
import { foreseePurchase } from "./preview-purchase.ts";
import type { Prospect, SaleRefusal } from "./preview-purchase.ts";

// Long enough to find one's wallet, short enough that an old message does not sell at an old price.
export const PRICE_HELD_MS = 24 * 60 * 60 * 1000;

export type CreateOrderInput = { readonly buyerId: number; readonly tierId: string };
export type CreateRenewalInput = {
  readonly buyerId: number;
  /** The version that they have. */
  readonly tierVersionId: string;
  /** Until when its price is kept for them; null: without a limit. */
  readonly keptUntil: Date | null;
};

export type CreateOrderResult =
  | {
      readonly kind: "created";
      readonly order: OrderForSale & OrderedAccess;
      /** What paying it now leads to in each channel. */
      readonly prospects: readonly Prospect[];
    }
  | { readonly kind: "unknown_tier" }
  | { readonly kind: "refused"; readonly refusal: SaleRefusal; readonly tierName: string };

/** Freezes what the tier costs and gives at this moment. Made before any provider is called, under an id of its own. */
export async function createOrder(
  platform: Platform,
  { buyerId, tierId }: CreateOrderInput,
): Promise<CreateOrderResult> {
  const tier = await findTierForSale(platform, tierId);
  if (tier === undefined) return { kind: "unknown_tier" };
  return create(platform, tier, { buyerId, isRenewal: false, keptUntil: null });
}

/** The same with the terms that its buyer has, whose price is promised no longer than it is kept. */
export async function createRenewal(
  platform: Platform,
  { buyerId, tierVersionId, keptUntil }: CreateRenewalInput,
): Promise<CreateOrderResult> {
  const tier = await findVersionForRenewal(platform, tierVersionId);
  return create(platform, tier, { buyerId, isRenewal: true, keptUntil });
}

async function create(
  platform: Platform,
  tier: TierForSale,
  { buyerId, isRenewal, keptUntil }: { buyerId: number; isRenewal: boolean; keptUntil: Date | null },
): Promise<CreateOrderResult> {
  const foreseen = await foreseePurchase(platform, { ...tier, userId: buyerId, isRenewal });
  if (foreseen.kind === "refused") return { kind: "refused", refusal: foreseen, tierName: tier.tierName };
  const now = platform.clock.now();
  const promises = [now.getTime() + PRICE_HELD_MS, keptUntil?.getTime() ?? Infinity, lastMoment(tier)];
  const { id } = await platform.database.prisma.order.create({
    data: {
      id: newId(now),
      userId: BigInt(buyerId),
      channelId: tier.channelId,
      tierVersionId: tier.tierVersionId,
      ...periodColumns(tier.period),
      priceStars: tier.priceStars,
      priceUsdCents: tier.priceUsdCents,
      isRenewal,
      createdAt: now,
      staleAt: new Date(Math.min(...promises)),
    },
    select: { id: true },
  });
  const order = await findOrder(platform, id);
  if (order?.kind !== "access") throw new Error(`Order ${id} vanished after it was made`);
  return { kind: "created", order, prospects: foreseen.prospects };
}

/** What lasts until a date is sold until then. */
const lastMoment = ({ period }: TierForSale): number =>
  period.kind === "until" ? period.until.getTime() : Infinity;
