import { createHash } from "node:crypto";
import { z } from "zod";
import type { Stripe } from "stripe";
import { ProviderError } from "../../../platform/values/errors.ts";
import { externalPaymentId } from "../../../platform/values/domain.ts";
import type { Currency } from "../../../platform/values/money.ts";
import { priceIn } from "../../../platform/values/prices.ts";
import type { Prices } from "../../../platform/values/prices.ts";
import { titleForProvider } from "../../../orders/index.ts";
import type { OrderForSale } from "../../../orders/index.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { OpenedPage } from "../../contract/payment-provider.ts";
import { callWithKey, vendorTimeAt } from "./client.ts";
import { settings } from "./settings.ts";

/** The currencies of prices, the preferred one first. */
export const currencies: readonly [Currency, ...Currency[]] = ["USD", "EUR"];

/**
 * Stripe, "Minimum and maximum charge amounts". The limit holds for the amount in the account's own currency, so a price just above
 * can still be refused.
 */
export const least: Prices = { USD: 50, EUR: 50 };

const session = z.object({
  id: externalPaymentId,
  url: z.url({ protocol: /^https?$/ }),
  expires_at: z.int(),
});

const MINUTE_S = 60;
// Stripe: a session lives for 30 minutes to 24 hours. Five minutes more or less keep a clock that differs out of trouble.
const SHORTEST_S = 35 * MINUTE_S;
const LONGEST_S = 24 * 3_600 - MINUTE_S;
const SLACK_S = 5 * MINUTE_S;

/**
 * A Checkout Session for an order's price. The buyer pays by card, or by any other way that the account has switched on for the
 * price's currency.
 * @param backTo the target of the page's links after a payment or a cancellation.
 */
export const openSession = (
  platform: Pick<Platform, "config" | "http" | "clock">,
  order: OrderForSale,
  backTo?: string,
): Promise<OpenedPage> =>
  createSession(platform, order, backTo, {
    mode: "payment",
    // The session's metadata stays on the session: a refund names only the payment and its charge.
    payment_intent_data: { metadata: { order: order.id } },
  });

type Kind = Pick<
  Stripe.Checkout.SessionCreateParams,
  "mode" | "payment_intent_data" | "subscription_data" | "customer"
> & { readonly recurring?: Stripe.Checkout.SessionCreateParams.LineItem.PriceData.Recurring };

/** @throws {ProviderError} not retryable for an order without a price in dollars. */
export async function createSession(
  platform: Pick<Platform, "config" | "http" | "clock">,
  order: OrderForSale,
  backTo: string | undefined,
  { recurring, ...kind }: Kind,
): Promise<OpenedPage> {
  const found = settings.of(platform.config);
  const price = priceIn(order.prices, currencies);
  if (found === undefined || price === undefined)
    throw new ProviderError("The order cannot be paid by card", { retryable: false });
  const target = backTo ?? found.publicUrl;
  const params: Stripe.Checkout.SessionCreateParams = {
    ...kind,
    line_items: [
      {
        price_data: {
          currency: price.currency.toLowerCase(),
          unit_amount: Number(price.minor),
          product_data: { name: titleForProvider(order) },
          ...(recurring === undefined ? {} : { recurring }),
          // Buyers see the price as final, so the tax is a part of this price.
          ...(found.isTaxed ? { tax_behavior: "inclusive" } : {}),
        },
        quantity: 1,
      },
    ],
    ...(found.isTaxed ? taxed(kind) : {}),
    client_reference_id: order.id,
    metadata: { order: order.id },
    success_url: target,
    cancel_url: target,
    expires_at: expiryOf(order, vendorTimeAt(platform, platform.clock.now())),
  };
  const made = await callWithKey(platform, "open a checkout session", session, {
    key: keyOf(order, params),
    act: (stripe, options) => stripe.checkout.sessions.create(params, options),
  });
  return { externalId: made.id, url: made.url, openUntil: new Date(made.expires_at * 1_000) };
}

/** The tax depends on the buyer's address: the page asks for one, and saves it with the customer for later charges. */
const taxed = ({ customer }: Pick<Kind, "customer">): Partial<Stripe.Checkout.SessionCreateParams> => ({
  automatic_tax: { enabled: true },
  ...(customer === undefined ? {} : { customer_update: { address: "auto" } }),
});

/**
 * The end of the order's price, or of another hour where Stripe's clock would refuse that. Equal for calls that follow each other, so that a
 * repeated call gets the same session.
 */
function expiryOf({ staleAt }: OrderForSale, now: Date): number {
  const end = Math.floor(staleAt.getTime() / 1_000) - SLACK_S;
  const seconds = Math.floor(now.getTime() / 1_000);
  const later = Math.max(0, Math.ceil((seconds + SHORTEST_S - end) / 3_600));
  const earlier = Math.max(0, Math.ceil((end - seconds - LONGEST_S) / 3_600));
  return end + (later - earlier) * 3_600;
}

/** Other parameters under the same key would be refused for a day: a channel may get another title meanwhile. */
const keyOf = ({ id }: OrderForSale, params: Stripe.Checkout.SessionCreateParams): string =>
  `${id}:checkout:${createHash("sha256").update(JSON.stringify(params)).digest("hex").slice(0, 16)}`;
