import { RECURRING_SECONDS } from "../../../orders/index.ts";
import type { Texts } from "../../../platform/texts/texts.ts";
import type { LinkCheckout } from "../../events/payment-provider.ts";
import { describeInvoice } from "./describe-invoice.ts";

/**
 * Stars that Telegram charges every 30 days, for orders that `canRecur`. Only an invoice link can do that (Bot API,
 * createInvoiceLink).
 */
export const recurringStars = (texts: Texts): LinkCheckout => ({
  async open({ telegram }, order) {
    const { title, description, prices } = describeInvoice(texts, order);
    const url = await telegram.createInvoiceLink(title, description, order.id, "", "XTR", prices, {
      subscription_period: RECURRING_SECONDS,
    });
    return { externalId: new URL(url).pathname.slice(1), url };
  },
});
