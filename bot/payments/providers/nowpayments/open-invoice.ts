import { z } from "zod";
import { ProviderError } from "../../../platform/errors.ts";
import { money, moneyText } from "../../../platform/money.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { OrderForSale } from "../../find-order.ts";
import { parseExact } from "./exact-json.ts";

const invoice = z.object({ id: z.string().min(1).max(64), invoice_url: z.url({ protocol: /^https?$/ }) });

/** `POST /v1/invoice`: a page on which the buyer picks a coin and pays the order's price in dollars. */
export async function openInvoice(
  { config, http }: Platform,
  order: OrderForSale,
): Promise<{ externalId: string; url: string }> {
  if (config.nowpayments === undefined || order.priceUsdCents === null) {
    throw new ProviderError("Crypto is off, or the order has no price in dollars", { retryable: false });
  }
  const { apiRoot, apiKey, ipnUrl } = config.nowpayments;
  const { status, text } = await http.send({
    method: "POST",
    url: `${apiRoot}/v1/invoice`,
    headers: { "x-api-key": apiKey },
    body: {
      // A number in JSON, but never one in JavaScript.
      price_amount: JSON.rawJSON(moneyText(money(order.priceUsdCents, "USD"))),
      price_currency: "usd",
      order_id: order.id,
      order_description: `${order.channelTitle}: ${order.tierName}`.slice(0, 150),
      ipn_callback_url: ipnUrl,
    },
  });
  if (status !== 200 && status !== 201) {
    throw new ProviderError(`NOWPayments refused an invoice with ${status}: ${text.slice(0, 300)}`, {
      // 429 and 5xx pass; a wrong key or an amount below the minimum stays.
      retryable: status === 429 || status >= 500,
    });
  }
  const parsed = invoice.safeParse(readJson(text));
  if (!parsed.success) {
    throw new ProviderError("NOWPayments answered an invoice in a form that we do not know", {
      cause: parsed.error,
      retryable: true,
    });
  }
  return { externalId: parsed.data.id, url: parsed.data.invoice_url };
}

function readJson(text: string): unknown {
  try {
    return parseExact(text);
  } catch {
    return undefined;
  }
}
