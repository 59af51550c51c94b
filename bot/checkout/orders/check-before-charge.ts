import type { Platform } from "../../platform/platform.ts";
import { findRenewals, isRenewing } from "../../subscriptions/index.ts";
import { findOrder } from "../../orders/index.ts";
import type { OrderForSale } from "../../orders/index.ts";
import { foreseePurchase } from "./preview-purchase.ts";
import type { SaleRefusal } from "./preview-purchase.ts";
import { takesDonations } from "../../orders/index.ts";
import { canRecur } from "../../orders/index.ts";

/** What Telegram asks about: who is about to pay how much for what. */
export type ChargeRequest = {
  readonly payerId: number;
  readonly orderRef: string;
  readonly currency: string;
  readonly amount: number;
};

export type ChargeCheck =
  | { readonly kind: "ok" }
  | {
      readonly kind: "refused";
      readonly reason:
        | "unknown"
        | "wrong_payer"
        | "wrong_price"
        | "paid"
        | "stale"
        | "renewing"
        | "donation_paid"
        | "donation_stale"
        | "donation_off"
        | SaleRefusal["reason"];
    };

/**
 * The last moment at which Stars can be refused (Bot API, pre_checkout_query: within 10 s). A forwarded invoice, an old
 * message and a tier that was changed meanwhile all end here, before any money moved.
 */
export async function checkBeforeCharge(platform: Platform, request: ChargeRequest): Promise<ChargeCheck> {
  const order = await findOrder(platform, request.orderRef);
  if (order === undefined) return { kind: "refused", reason: "unknown" };
  if (order.userId !== request.payerId) return { kind: "refused", reason: "wrong_payer" };
  if (request.currency !== "XTR" || request.amount !== order.priceStars)
    return { kind: "refused", reason: "wrong_price" };
  if (order.kind === "donation") return checkDonation(platform, order);
  if (order.isPaid) return { kind: "refused", reason: "paid" };
  if (order.staleAt <= platform.clock.now()) return { kind: "refused", reason: "stale" };
  const [foreseen, isTwice] = await Promise.all([
    foreseePurchase(platform, order),
    wouldRenewTwice(platform, order),
  ]);
  if (foreseen.kind === "refused") return { kind: "refused", reason: foreseen.reason };
  return isTwice ? { kind: "refused", reason: "renewing" } : { kind: "ok" };
}

/** Nothing is opened by a donation, so nothing has to be foreseen. */
async function checkDonation(platform: Platform, order: OrderForSale): Promise<ChargeCheck> {
  if (order.isPaid) return { kind: "refused", reason: "donation_paid" };
  if (order.staleAt <= platform.clock.now()) return { kind: "refused", reason: "donation_stale" };
  if (await takesDonations(platform, order.channelId)) return { kind: "ok" };
  return { kind: "refused", reason: "donation_off" };
}

/**
 * Whether this may begin a second subscription for a channel that one is charged for already. Telegram does not say which
 * invoice of an order is about to be paid: where there is a link that renews, it may be that one.
 */
async function wouldRenewTwice(platform: Platform, order: OrderForSale): Promise<boolean> {
  if (!canRecur(order)) return false;
  const [links, renewals] = await Promise.all([
    platform.database.prisma.checkout.count({
      where: { orderId: order.id, provider: "stars", url: { not: null } },
    }),
    findRenewals(platform, order),
  ]);
  return links > 0 && renewals.some(isRenewing);
}
