import type { Texts } from "../../../platform/texts/texts.ts";
import { describeMoney } from "../../../platform/texts/describe-money.ts";
import { money } from "../../../platform/values/money.ts";
import { tierNameOf } from "../../../orders/index.ts";
import type { OrderForSale } from "../../../orders/index.ts";
import type { RecurringCharges } from "../../contract/payment-provider.ts";
import { describeInvoice } from "./invoice.ts";
import { RECURRING_DAYS, RECURRING_SECONDS } from "./star-list/recurring-period.ts";
import { editStarSubscription } from "./telegram-edit-star-subscription.ts";

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
  payLabel: (texts, { prices }) => texts.plain("pay-recurring", { count: prices.XTR ?? 0 }),
  payOnceLabel: (texts, price) => texts.plain("pay-once", { price }),
  describeTerms: (texts, order) =>
    texts.html("recurring-terms", {
      channel: order.channelTitle,
      tier: tierNameOf(order) ?? "",
      price: describeStars(texts, order),
    }),
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

const describeStars = (texts: Texts, { prices }: OrderForSale): string =>
  describeMoney(texts, money(BigInt(prices.XTR ?? 0), "XTR"));
