import { describeMoney } from "../../../platform/texts/describe-money.ts";
import { money } from "../../../platform/values/money.ts";
import type { OrderForSale } from "../../../orders/index.ts";
import type { RecurringCharge } from "../../contract/payment-event.ts";
import type { RecurringCharges } from "../../contract/payment-provider.ts";
import { describeInvoice } from "./invoice.ts";
import { editStarSubscription } from "./telegram-calls.ts";
import { HOUR_MS } from "../../../platform/values/durations.ts";

/** Bot API, createInvoiceLink: the only period that a subscription in Stars may have. */
const RECURRING_DAYS = 30;
export const RECURRING_SECONDS = RECURRING_DAYS * 86_400;

// Telegram charges at about the end of the period and reports the charge, or its failure, a moment later. An hour covers both,
// and a restart of this program.
const REPORTED_WITHIN_MS = HOUR_MS;

/** The charge of the period that ends at `until`. The first charge names the subscription, also in editUserStarSubscription. */
export const chargeUntil = (until: Date, isFirst: boolean): RecurringCharge => ({
  subscriptionId: undefined,
  from: new Date(until.getTime() - RECURRING_SECONDS * 1000),
  until,
  reportedBy: new Date(until.getTime() + REPORTED_WITHIN_MS),
  isFirst,
});

// Bot API, createInvoiceLink: a subscription costs at most this many Stars.
const MAX_SUBSCRIPTION_STARS = 10_000;

/**
 * Stars that Telegram charges every 30 days: a chain of payments of one order. Only an invoice link can begin one (Bot API,
 * createInvoiceLink).
 */
export const recurringStars: RecurringCharges = {
  canCharge: (order) =>
    order.kind === "access" &&
    order.period.kind === "days" &&
    order.period.days === RECURRING_DAYS &&
    order.prices.XTR !== undefined &&
    order.prices.XTR <= MAX_SUBSCRIPTION_STARS,
  payLabel: (texts, order) => texts.plain("pay-recurring", { count: termsOf(order).stars }),
  payOnceLabel: (texts, price) => texts.plain("pay-once", { price }),
  describeTerms(texts, order) {
    const { tier, stars } = termsOf(order);
    const price = describeMoney(texts, money(BigInt(stars), "XTR"));
    return texts.html("recurring-terms", { channel: order.channelTitle, tier, price });
  },
  link: (texts) => ({
    async open({ telegram }, order) {
      const { title, description, prices } = describeInvoice(texts, order);
      const url = await telegram.createInvoiceLink(title, description, order.id, "", "XTR", prices, {
        subscription_period: RECURRING_SECONDS,
      });
      return { externalId: new URL(url).pathname.slice(1), url };
    },
  }),
  setRenewing: editStarSubscription,
  isInSettings: true,
};

/** @throws {Error} for an order that Telegram cannot charge again. */
function termsOf(order: OrderForSale): { readonly tier: string; readonly stars: number } {
  const { XTR: stars } = order.prices;
  if (order.kind !== "access" || stars === undefined)
    throw new Error(`Telegram cannot charge order ${order.id} again`);
  return { tier: order.tierName, stars };
}
