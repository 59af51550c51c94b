import { z } from "zod";
import { describeMoney } from "../../../platform/texts/describe-money.ts";
import type { Texts } from "../../../platform/texts/texts.ts";
import { priceIn } from "../../../platform/values/prices.ts";
import type { OrderForSale } from "../../../orders/index.ts";
import type { RecurringCharges } from "../../contract/payment-provider.ts";
import { findCustomer, withCustomer } from "./customers.ts";
import type { CustomerKey } from "./customers.ts";
import type { Platform } from "../../../platform/platform.ts";
import { createSession, currencies } from "./open-session.ts";
import { fetchState, setRenewing } from "./subscriptions.ts";
import { ProviderError } from "../../../platform/values/errors.ts";
import { callStripe } from "./client.ts";
import { settings } from "./settings.ts";

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

type Charged = {
  /** Stripe, "Price": `recurring`. */
  readonly interval: { readonly interval: "week" | "month"; readonly interval_count: number };
  readonly name: "week" | "month" | "quarter" | "half-year" | "year";
};

const months: Readonly<Record<number, Charged["name"]>> = {
  1: "month",
  3: "quarter",
  6: "half-year",
  12: "year",
};

/** The order's period as one that Stripe charges; undefined: the order is paid once. */
export function chargedPeriod(order: OrderForSale): Charged | undefined {
  if (order.kind !== "access") return undefined;
  const { period } = order;
  if (period.kind === "days" && period.days === 7)
    return { name: "week", interval: { interval: "week", interval_count: 1 } };
  const name = period.kind === "months" ? months[period.months] : undefined;
  return name === undefined || period.kind !== "months"
    ? undefined
    : { name, interval: { interval: "month", interval_count: period.months } };
}

const portal = z.object({ url: z.url({ protocol: /^https?$/ }) });

/** Stripe's customer portal, as the account's settings configure it. */
export async function openPortal(platform: Platform, key: CustomerKey): Promise<string> {
  const customer = await findCustomer(platform, key);
  const found = settings.of(platform.config);
  if (customer === undefined || found === undefined)
    throw new ProviderError("The buyer has no customer object at Stripe", { retryable: false });
  const { url } = await callStripe(platform, "open the customer portal", portal, (stripe) =>
    // Each page is another one: a repeated answer would be a page that has ended.
    stripe.billingPortal.sessions.create({ customer, return_url: found.publicUrl }),
  );
  return url;
}
