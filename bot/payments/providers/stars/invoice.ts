import type { ChatInvoice } from "../../contract/payment-provider.ts";
import type { Texts } from "../../../platform/texts/texts.ts";
import { cutText } from "../../../platform/texts/texts.ts";
import { tierNameOf, describeItem, textKeyFor } from "../../../orders/index.ts";
import type { OrderForSale } from "../../../orders/index.ts";

// Bot API, sendInvoice: title 1-32 characters, description 1-255.
const TITLE_LENGTH = 32;
const DESCRIPTION_LENGTH = 255;

/** @throws {Error} for an order without a price in Stars. */
export function describeInvoice(texts: Texts, order: OrderForSale): ChatInvoice {
  const { XTR: stars } = order.prices;
  if (stars === undefined) throw new Error(`Order ${order.id} has no price in Stars`);
  const title = cutText(describeItem(texts, tierNameOf(order)), TITLE_LENGTH);
  const description = texts.plain(textKeyFor(order.kind, "invoice-description"), {
    channel: order.channelTitle,
  });
  return {
    title,
    description: cutText(description, DESCRIPTION_LENGTH),
    prices: [{ label: title, amount: stars }],
  };
}
