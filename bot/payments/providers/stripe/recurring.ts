import { describeMoney } from "../../../platform/texts/describe-money.ts";
import type { Texts } from "../../../platform/texts/texts.ts";
import { priceIn } from "../../../platform/values/prices.ts";
import { tierNameOf } from "../../../orders/index.ts";
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
  payLabel: (texts, order) => texts.plain("pay-recurring-card", chargeOf(texts, order)),
  payOnceLabel: (texts, price) =>
    texts.plain("pay-once", { price: texts.plain("pay-with-stripe", { price }) }),
  describeTerms: (texts, order) =>
    texts.html("recurring-card-terms", {
      ...chargeOf(texts, order),
      channel: order.channelTitle,
      tier: tierNameOf(order) ?? "",
    }),
  link: () => ({
    open: (platform, order, backTo) =>
      withCustomer(platform, { userId: order.userId, key: order.id }, (customer) =>
        createSession(platform, order, backTo, {
          mode: "subscription",
          customer,
          subscription_data: { metadata: { order: order.id } },
          ...intervalOf(order),
        }),
      ),
  }),
  setRenewing,
  isInSettings: false,
  fetch: fetchState,
  openPortal,
};

function chargeOf(texts: Texts, order: OrderForSale): { price: string; every: string } {
  const charged = chargedPeriod(order);
  const price = priceIn(order.prices, currencies);
  return {
    price: price === undefined ? "" : describeMoney(texts, price),
    every: charged === undefined ? "" : texts.plain(`recurring-every-${charged.name}`),
  };
}

function intervalOf(order: OrderForSale) {
  const charged = chargedPeriod(order);
  if (charged === undefined) throw new Error(`Order ${order.id} has a period that Stripe does not charge`);
  return { recurring: charged.interval };
}
