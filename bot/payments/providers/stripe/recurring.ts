import { describeMoney } from "../../../platform/texts/describe-money.ts";
import type { Texts } from "../../../platform/texts/texts.ts";
import { priceIn } from "../../../platform/values/prices.ts";
import type { OrderForSale } from "../../../orders/index.ts";
import type { RecurringCharges } from "../../contract/payment-provider.ts";
import { withCustomer } from "./customers.ts";
import { chargedPeriod } from "./intervals.ts";
import { createSession, currencies } from "./open-session.ts";
import { openPortal } from "./open-portal.ts";
import { fetchState, setRenewing } from "./subscriptions.ts";

/** Subscriptions of Stripe, which charges the card at the end of each period, and tries a failed charge again by itself. */
export const recurringCards: RecurringCharges = {
  canCharge: (order) => priceIn(order.prices, currencies) !== undefined && chargedPeriod(order) !== undefined,
  payLabel(texts, order) {
    const { price, every } = describe(texts, order);
    return texts.plain("pay-recurring-card", { price, every });
  },
  payOnceLabel: (texts, price) =>
    texts.plain("pay-once", { price: texts.plain("pay-with-stripe", { price }) }),
  describeTerms: (texts, order) =>
    texts.html("recurring-card-terms", { ...describe(texts, order), channel: order.channelTitle }),
  link: () => ({
    open: (platform, order, backTo) =>
      withCustomer(
        platform,
        { userId: order.userId, currency: termsOf(order).price.currency, requestKey: order.id },
        (customer) =>
          createSession(platform, order, backTo, {
            mode: "subscription",
            customer,
            subscription_data: { metadata: { order: order.id } },
            recurring: termsOf(order).interval,
          }),
      ),
  }),
  setRenewing,
  isInSettings: false,
  fetch: fetchState,
  openPortal,
};

/** @throws {Error} for an order that Stripe cannot charge again. */
function termsOf(order: OrderForSale) {
  const charged = chargedPeriod(order);
  const price = priceIn(order.prices, currencies);
  if (order.kind !== "access" || price === undefined || charged === undefined)
    throw new Error(`Stripe cannot charge order ${order.id} again`);
  return { ...charged, tier: order.tierName, price };
}

function describe(texts: Texts, order: OrderForSale): { price: string; every: string; tier: string } {
  const { name, price, tier } = termsOf(order);
  return { price: describeMoney(texts, price), every: texts.plain(`recurring-every-${name}`), tier };
}
