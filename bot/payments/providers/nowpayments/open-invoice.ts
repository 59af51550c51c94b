import { z } from "zod";
import { ProviderError } from "../../../platform/values/errors.ts";
import { moneyText } from "../../../platform/values/money.ts";
import type { Currency } from "../../../platform/values/money.ts";
import { priceIn } from "../../../platform/values/prices.ts";
import { titleForProvider } from "../../../orders/index.ts";
import type { OrderForSale } from "../../../orders/index.ts";
import { callApi, settingsOf } from "./api/client.ts";
import type { ApiPlatform } from "./api/client.ts";

/** The currencies of prices, the preferred one first. */
export const currencies: readonly [Currency, ...Currency[]] = ["USD", "EUR"];

const invoice = z.object({ id: z.string().min(1).max(64), invoice_url: z.url({ protocol: /^https?$/ }) });

/**
 * `POST /v1/invoice`: an order's price, payable in any coin, on the vendor's page or by `invoice-payment`.
 * @param backTo the target of that page's links after a payment, a partial payment or a cancellation.
 */
export async function openInvoice(
  platform: ApiPlatform,
  order: OrderForSale,
  backTo?: string,
): Promise<{ externalId: string; url: string }> {
  const { ipnUrl } = settingsOf(platform.config);
  const price = priceIn(order.prices, currencies);
  if (price === undefined)
    throw new ProviderError("The order has no price that NOWPayments takes", { retryable: false });
  const body = {
    // A JSON number without a JavaScript number.
    price_amount: JSON.rawJSON(moneyText(price)),
    price_currency: price.currency.toLowerCase(),
    order_id: order.id,
    order_description: titleForProvider(order),
    ipn_callback_url: ipnUrl,
    ...(backTo === undefined ? {} : { success_url: backTo, cancel_url: backTo, partially_paid_url: backTo }),
  };
  const { id, invoice_url: url } = await callApi(
    platform,
    { method: "POST", path: "/v1/invoice", body },
    invoice,
  );
  return { externalId: id, url };
}
