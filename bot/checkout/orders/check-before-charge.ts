import type { Platform } from "../../platform/platform.ts";
import { entitlement } from "../../subscriptions/index.ts";
import { findOrder, takesDonations } from "../../orders/index.ts";
import type { OrderForSale } from "../../orders/index.ts";
import { providers } from "../../payments/index.ts";
import { previewPurchase } from "./preview-purchase.ts";
import type { SaleRefusal } from "./preview-purchase.ts";

/** The contents of a `pre_checkout_query`. */
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
 * The last moment at which Stars can be refused (Bot API, pre_checkout_query: within 10 s). Refuses a forwarded invoice, an
 * expired price and a tier that is no longer on sale, before any money moves.
 */
export async function checkBeforeCharge(platform: Platform, request: ChargeRequest): Promise<ChargeCheck> {
  const order = await findOrder(platform, request.orderRef);
  if (order === undefined) return { kind: "refused", reason: "unknown" };
  if (order.userId !== request.payerId) return { kind: "refused", reason: "wrong_payer" };
  if (request.currency !== "XTR" || request.amount !== order.prices.XTR)
    return { kind: "refused", reason: "wrong_price" };
  if (order.kind === "donation") return checkDonation(platform, order);
  if (order.isPaid) return { kind: "refused", reason: "paid" };
  if (order.staleAt <= platform.clock.now()) return { kind: "refused", reason: "stale" };
  const [preview, isTwice] = await Promise.all([
    previewPurchase(platform, order),
    wouldRenewTwice(platform, order),
  ]);
  if (preview.kind === "refused") return { kind: "refused", reason: preview.reason };
  return isTwice ? { kind: "refused", reason: "renewing" } : { kind: "ok" };
}

async function checkDonation(platform: Platform, order: OrderForSale): Promise<ChargeCheck> {
  if (order.isPaid) return { kind: "refused", reason: "donation_paid" };
  if (order.staleAt <= platform.clock.now()) return { kind: "refused", reason: "donation_stale" };
  if (await takesDonations(platform, order.channelId)) return { kind: "ok" };
  return { kind: "refused", reason: "donation_off" };
}

// The query comes before Telegram's charges only.
const paidInChat = providers.flatMap(({ name, invoice }) => (invoice === undefined ? [] : name));

/**
 * True if the charge could start a second subscription for the same channel. Telegram does not say which invoice of the order is
 * about to be paid, so an order with a link to a subscription in Stars counts as recurring.
 */
async function wouldRenewTwice(platform: Platform, order: OrderForSale): Promise<boolean> {
  const [links, renewals] = await Promise.all([
    platform.database.prisma.checkout.count({
      where: { orderId: order.id, provider: { in: paidInChat }, recurs: true, url: { not: null } },
    }),
    entitlement.findRenewals(platform, order),
  ]);
  return links > 0 && renewals.some(entitlement.isRenewing);
}
