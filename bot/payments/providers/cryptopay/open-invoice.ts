import { z } from "zod";
import { ProviderError } from "../../../platform/values/errors.ts";
import { moneyText } from "../../../platform/values/money.ts";
import type { Currency } from "../../../platform/values/money.ts";
import { priceIn } from "../../../platform/values/prices.ts";
import { titleForProvider } from "../../../orders/index.ts";
import type { OrderForSale } from "../../../orders/index.ts";
import type { OpenedPage } from "../../contract/payment-provider.ts";
import { callApi, vendorId } from "./api.ts";
import type { ApiPlatform } from "./api.ts";
import { settings } from "./settings.ts";

/** The currencies of prices, the preferred one first. */
export const currencies: readonly [Currency, ...Currency[]] = ["USD", "EUR"];

const page = z.url({ protocol: /^https?$/ });
/** The mini app opens inside Telegram; a link to the bot opens a chat with it. */
const opened = z
  .object({
    invoice_id: vendorId,
    mini_app_invoice_url: page.optional(),
    bot_invoice_url: page,
    expiration_date: z.iso
      .datetime({ offset: true })
      .transform((text) => new Date(text))
      .optional(),
  })
  .transform((invoice) => ({
    externalId: invoice.invoice_id,
    url: invoice.mini_app_invoice_url ?? invoice.bot_invoice_url,
    openUntil: invoice.expiration_date,
  }));

// Crypto Pay API, createInvoice: seconds until an invoice expires.
const MAX_SECONDS = 2_678_400;
const MIN_SECONDS = 1;

/**
 * `createInvoice`: an order's price, payable in the accepted assets at the rate of the moment, while the price is
 * guaranteed.
 * @param backTo the target of the button after the payment.
 */
export async function openInvoice(
  platform: ApiPlatform,
  order: OrderForSale,
  backTo?: string,
): Promise<OpenedPage> {
  const price = priceIn(order.prices, currencies);
  if (price === undefined)
    throw new ProviderError("The order has no price that Crypto Pay takes", { retryable: false });
  const accepted = settings.of(platform.config)?.acceptedAssets ?? [];
  const seconds = Math.ceil((order.staleAt.getTime() - platform.clock.now().getTime()) / 1000);
  const { openUntil = order.staleAt, ...invoice } = await callApi(
    platform,
    "createInvoice",
    {
      currency_type: "fiat",
      fiat: price.currency,
      amount: moneyText(price),
      ...(accepted.length === 0 ? {} : { accepted_assets: accepted.join(",") }),
      description: titleForProvider(order),
      payload: order.id,
      // A comment would be a text of the payer that nobody here reads.
      allow_comments: false,
      expires_in: Math.min(Math.max(seconds, MIN_SECONDS), MAX_SECONDS),
      ...(backTo === undefined ? {} : { paid_btn_name: "callback", paid_btn_url: backTo }),
    },
    opened,
  );
  return { ...invoice, openUntil };
}
