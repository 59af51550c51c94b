import { z } from "zod";
import type { SessionPlan } from "../account/store.ts";
import type { NewSession } from "../checkout/checkout.ts";
import { expandable } from "./answers.ts";
import { boolean, currency, integer, metadata, refuse, url } from "./parse-request.ts";

const priceData = z.strictObject({
  currency,
  unit_amount: integer.refine((value) => value >= 0, "Invalid integer"),
  product_data: z.strictObject({
    name: z.string().min(1).max(250),
    description: z.string().min(1).optional(),
  }),
  // Exclusive prices are not implemented.
  tax_behavior: z.enum(["inclusive", "unspecified"]).default("unspecified"),
  recurring: z
    .strictObject({
      interval: z.enum(["day", "week", "month", "year"]),
      interval_count: integer.default(1),
    })
    .optional(),
});

/** Body of `POST /v1/checkout/sessions`. One line item with inline price data is what this account sells. */
export const sessionRequest = z.strictObject({
  ...expandable,
  mode: z.enum(["payment", "subscription"], "Invalid mode: must be one of payment, subscription"),
  // Since version dahlia, `hosted`, `embedded` and `custom` fail.
  ui_mode: z.literal("hosted_page", "Invalid ui_mode: must be hosted_page here").default("hosted_page"),
  line_items: z
    .array(z.strictObject({ price_data: priceData, quantity: integer.default(1) }))
    .length(1, "This account sells one line item"),
  success_url: url,
  cancel_url: url.optional(),
  expires_at: integer.optional(),
  client_reference_id: z.string().min(1).max(200).optional(),
  customer: z.string().optional(),
  customer_email: z.email().optional(),
  customer_creation: z.enum(["always", "if_required"]).optional(),
  locale: z
    .string()
    .regex(/^(?:auto|[a-z]{2,3}(?:-[A-Z0-9]{2,3})?)$/, "Invalid locale")
    .optional(),
  metadata,
  payment_intent_data: z.strictObject({ metadata, description: z.string().max(1_000).optional() }).optional(),
  subscription_data: z.strictObject({ metadata, description: z.string().max(500).optional() }).optional(),
  automatic_tax: z.strictObject({ enabled: boolean }).optional(),
  customer_update: z.strictObject({ address: z.enum(["auto", "never"]).default("never") }).optional(),
});
type SessionRequest = z.infer<typeof sessionRequest>;

const MINUTE_S = 60;
const LONGEST = { day: 1_095, week: 156, month: 36, year: 3 } as const;

/** The vendor's least charge, in the currency's minor unit; other currencies have theirs. */
const LEAST: Readonly<Record<string, number>> = { usd: 50, eur: 50, gbp: 30, jpy: 50 };
const MOST = 99_999_999;

/** @throws {StripeError} 400 for parameters that do not go together. */
export function readSession(
  request: SessionRequest,
  now: number,
): { readonly session: NewSession; readonly plan: SessionPlan } {
  const [item] = request.line_items;
  if (item === undefined)
    throw refuse("Missing required param: line_items.", "parameter_missing", "line_items");
  const { price_data: price, quantity } = item;
  const amount = price.unit_amount * quantity;
  checkMode(request, price.recurring !== undefined);
  const isTaxed = request.automatic_tax?.enabled ?? false;
  if (isTaxed) checkTax(request, price.tax_behavior);
  checkAmount(amount, price.currency);
  const recurring = price.recurring ?? null;
  if (recurring !== null && recurring.interval_count > LONGEST[recurring.interval])
    throw refuse("You cannot use an interval longer than three years.", undefined, "line_items");
  return {
    session: {
      mode: request.mode,
      ui_mode: "hosted_page",
      amount_subtotal: amount,
      amount_total: amount,
      automatic_tax: { enabled: isTaxed, status: isTaxed ? "requires_location_inputs" : null },
      cancel_url: request.cancel_url ?? null,
      client_reference_id: request.client_reference_id ?? null,
      currency: price.currency,
      customer: request.customer ?? null,
      customer_creation: request.customer_creation ?? (request.mode === "payment" ? "if_required" : null),
      customer_email: request.customer_email ?? null,
      expires_at: readExpiry(request.expires_at, now),
      locale: request.locale ?? null,
      metadata: request.metadata,
      success_url: request.success_url,
      total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    },
    plan: {
      name: price.product_data.name,
      description: price.product_data.description ?? null,
      metadata: (request.payment_intent_data ?? request.subscription_data)?.metadata ?? {},
      paymentDescription: request.payment_intent_data?.description ?? null,
      quantity,
      isTaxed,
      recurring,
      unitAmount: price.unit_amount,
    },
  };
}

function checkMode(request: SessionRequest, isRecurring: boolean): void {
  const isPayment = request.mode === "payment";
  if (isPayment && isRecurring)
    throw refuse(
      "You specified `payment` mode but passed a recurring price. Either switch to `subscription` mode or use only one-time prices.",
      undefined,
      "line_items",
    );
  if (!isPayment && !isRecurring)
    throw refuse(
      "You must provide at least one recurring price in `subscription` mode when using prices.",
      undefined,
      "line_items",
    );
  const foreign = isPayment ? "subscription_data" : "payment_intent_data";
  if (request[foreign] !== undefined)
    throw refuse(`You can not pass \`${foreign}\` in \`${request.mode}\` mode.`, undefined, foreign);
  if (!isPayment && request.customer_creation !== undefined)
    throw refuse("`customer_creation` can only be used in `payment` mode.", undefined, "customer_creation");
  if (request.customer === undefined && request.customer_update !== undefined)
    throw refuse("`customer_update` can only be used with `customer`.", undefined, "customer_update");
  if (request.customer !== undefined && request.customer_email !== undefined)
    throw refuse(
      "You may only specify one of these parameters: customer, customer_email.",
      undefined,
      "customer",
    );
  if (request.customer !== undefined && request.customer_creation !== undefined)
    throw refuse(
      "You may only specify one of these parameters: customer, customer_creation.",
      undefined,
      "customer",
    );
}

/** Customers here have no address but that of the page, which is saved only where the request says so. */
function checkTax({ customer, customer_update: update }: SessionRequest, behavior: string): void {
  if (behavior === "unspecified")
    throw refuse(
      "You must specify tax_behavior of the price to calculate tax automatically.",
      undefined,
      "line_items[0][price_data][tax_behavior]",
    );
  if (customer !== undefined && update?.address !== "auto")
    throw refuse(
      "Automatic tax calculation in Checkout requires a valid address on the Customer. Add a valid address to the Customer or set either `customer_update[address]` to 'auto' or `customer_update[shipping]` to 'auto' to save the address entered in Checkout to the Customer.",
      "customer_tax_location_invalid",
      "customer",
    );
}

function checkAmount(amount: number, currency: string): void {
  const least = LEAST[currency];
  if (least === undefined) throw refuse(`Invalid currency: ${currency}`, undefined, "line_items");
  if (amount < least)
    throw refuse(
      `The Checkout Session's total amount must convert to at least 50 cents. ${currency} ${amount} is too small.`,
      "amount_too_small",
      "line_items",
    );
  if (amount > MOST)
    throw refuse("Amount must be no more than $999,999.99", "amount_too_large", "line_items");
}

function readExpiry(given: number | undefined, now: number): number {
  const expiry = given ?? now + 24 * 60 * MINUTE_S;
  if (expiry < now + 30 * MINUTE_S)
    throw refuse(
      "The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.",
      undefined,
      "expires_at",
    );
  if (expiry > now + 24 * 60 * MINUTE_S)
    throw refuse(
      "The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.",
      undefined,
      "expires_at",
    );
  return expiry;
}
