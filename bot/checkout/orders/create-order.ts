import { findTierForSale, findVersionForRenewal } from "../../tiers/index.ts";
import type { TierForSale } from "../../tiers/index.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Platform } from "../../platform/platform.ts";
import { findOrder } from "../../orders/index.ts";
import type { OrderForSale, OrderedAccess } from "../../orders/index.ts";
import { lockBuyer, reuseOrInsertOrder } from "./place-order.sql.ts";
import type { NewOrder } from "./place-order.sql.ts";
import { previewPurchase } from "./preview-purchase.ts";
import type { ChannelPreview, SaleRefusal } from "./preview-purchase.ts";
import type { Transaction } from "../../platform/database/database.ts";
import type { Money } from "../../platform/values/money.ts";
import { pricedAt } from "../../platform/values/prices.ts";
import { DAY_MS } from "../../platform/values/durations.ts";

// A buyer has a day to open a wallet; an older message does not sell at an outdated price.
export const PRICE_VALID_MS = DAY_MS;

/**
 * The most orders of one buyer within an hour. A press of the same offer creates no further order, and a buyer compares fewer
 * offers. Each order may cost the provider an invoice and the bot two weeks of lookups.
 */
export const ORDERS_PER_HOUR = 20;

export type CreateOrderInput = { readonly buyerId: number; readonly tierId: string };
export type CreateRenewalInput = {
  readonly buyerId: number;
  readonly tierVersionId: string;
  /** The end of the buyer's right to the price of this version; null: no limit. */
  readonly priceLockedUntil: Date | null;
};

export type CreateOrderResult =
  | {
      readonly kind: "created";
      readonly order: OrderForSale & OrderedAccess;
      /** The effect of the payment in each channel. */
      readonly previews: readonly ChannelPreview[];
    }
  | { readonly kind: "unknown_tier" }
  | { readonly kind: "too_many" }
  | { readonly kind: "refused"; readonly refusal: SaleRefusal; readonly tierName: string };

/**
 * Copies the tier's price and period into an order, before any call to a provider. Convergent: an order of the buyer that waits
 * with the same terms is used again, with its price valid for another day.
 */
export async function createOrder(
  platform: Platform,
  { buyerId, tierId }: CreateOrderInput,
): Promise<CreateOrderResult> {
  const tier = await findTierForSale(platform, tierId);
  if (tier === undefined) return { kind: "unknown_tier" };
  return create(platform, tier, { buyerId, isRenewal: false, priceLockedUntil: null });
}

/** Creates an order for the tier version that the buyer has, valid at most until `priceLockedUntil`. */
export async function createRenewal(
  platform: Platform,
  { buyerId, tierVersionId, priceLockedUntil }: CreateRenewalInput,
): Promise<CreateOrderResult> {
  const tier = await findVersionForRenewal(platform, tierVersionId);
  return create(platform, tier, { buyerId, isRenewal: true, priceLockedUntil });
}

async function create(
  platform: Platform,
  tier: TierForSale,
  {
    buyerId,
    isRenewal,
    priceLockedUntil,
  }: { buyerId: number; isRenewal: boolean; priceLockedUntil: Date | null },
): Promise<CreateOrderResult> {
  const preview = await previewPurchase(platform, { ...tier, userId: buyerId, isRenewal });
  if (preview.kind === "refused") return { kind: "refused", refusal: preview, tierName: tier.tierName };
  const now = platform.clock.now();
  const { period } = tier;
  const limits = [
    now.getTime() + PRICE_VALID_MS,
    priceLockedUntil?.getTime() ?? Infinity,
    period.kind === "until" ? period.until.getTime() : Infinity,
  ];
  const id = await platform.database.prisma.$transaction((transaction) =>
    placeOrder(transaction, {
      userId: buyerId,
      channelId: tier.channelId,
      access: { tierVersionId: tier.tierVersionId, period },
      prices: tier.prices,
      isRenewal,
      now,
      staleAt: new Date(Math.min(...limits)),
    }),
  );
  if (id === undefined) return { kind: "too_many" };
  const order = await findOrder(platform, id);
  if (order?.kind !== "access") throw new Error(`Order ${id} is missing after it was created`);
  return { kind: "created", order, previews: preview.previews };
}

/** The id of the order. Undefined: the buyer has created too many orders within the last hour. */
async function placeOrder(
  transaction: Transaction,
  order: Omit<NewOrder, "id" | "mostPerHour">,
): Promise<string | undefined> {
  await lockBuyer.run(transaction, order);
  const placed = { ...order, id: newId(order.now), mostPerHour: ORDERS_PER_HOUR };
  return (await reuseOrInsertOrder.first(transaction, placed))?.id;
}

type DonationOrderInput = {
  readonly donorId: number;
  readonly channelId: string;
  readonly sum: Money;
  readonly now: Date;
};

/**
 * Creates an order without access, in the caller's transaction. The currency of the sum decides which providers can charge the
 * order.
 * @returns the order's id; undefined if the donor has created too many orders within the last hour.
 */
export async function createDonationOrder(
  transaction: Transaction,
  { donorId, channelId, sum, now }: DonationOrderInput,
): Promise<string | undefined> {
  return placeOrder(transaction, {
    userId: donorId,
    channelId,
    access: undefined,
    prices: pricedAt(sum),
    isRenewal: false,
    now,
    staleAt: new Date(now.getTime() + PRICE_VALID_MS),
  });
}
