/*
 * A local Stripe over real HTTP, with the vendor's rules and without an account or money. The package `stripe` talks to it by
 * `host`, `port` and `protocol`.
 *
 * Same as the vendor
 * - Form-encoded bodies with bracket keys; unknown and missing parameters are refused with their name. Errors have the shape
 *   `{ error: { type, code, param, message } }`. Lists are pages, the newest first; `expand` follows ids up to four levels.
 * - A restricted key without a permission is refused with the permission's name: 403 and `invalid_request_error`, which the package
 *   makes a `StripePermissionError`.
 * - Stripe Tax computes the tax that an inclusive price contains, once the buyer submits an address; the session shows the tax under
 *   `total_details`, an invoice under `total_taxes`. A given customer needs `customer_update[address]=auto`.
 * - The customer portal opens once its settings are saved, which makes a default configuration.
 * - `Idempotency-Key`: the same parameters give the stored answer, an internal error included; other parameters give an
 *   `idempotency_error`; a request that runs gives 409; a refused parameter stores nothing.
 * - Checkout sessions live 30 minutes to 24 hours; the old values of `ui_mode` fail; `metadata` stays on the session unless it is
 *   copied into `payment_intent_data` or `subscription_data`; a subscription exists only after its payment; a session makes its
 *   payment intent at the first attempt.
 * - Refunds: repeatable up to the charge's amount, then an error. A dispute takes the amount and a fee at once.
 * - Events keep the object as it was; each attempt to deliver one is signed anew (`t=…,v1=…`). The list has 30 days, and
 *   `delivery_success=false` finds what the endpoint did not accept.
 * - A subscription names its way of paying, which `expand` shows with the end of the card.
 * - Invoices name their subscription under `parent`; the paid time is the period of the lines, not of the invoice; charges and
 *   payment intents name no invoice, `invoice_payments` does.
 *
 * Stricter than the vendor's documentation
 * - A JSON body is refused, and so is a request without the pinned `Stripe-Version`. Events come in that version.
 *
 * From memory or assumed
 * - Cards and prices (account/cards.ts, account/balance.ts); the exact sentences of errors; the status and type of a conflict under
 *   an idempotency key; the permission for an expanded object, and for the portal's
 *   configurations; that a permission is missed before an object; the order of the events of one action; an hour between a renewal's draft and its charge; the days of
 *   retries; `rak_refund_write` for refunds, `rak_balance_transaction_source_read` for the entries of the balance; that a won dispute does not return its fee.
 * - A charge's balance entry exists at once, a debit's before its payment succeeds; entries become available without a payout.
 *
 * Not implemented
 * - Connect, products and prices as objects, coupons, exclusive taxes and rates by address, trials, several line items or items of a subscription, payouts,
 *   `requires_action` refunds, SEPA mandates for subscriptions. Only the newest invoice of a subscription is tried again.
 */
import { randomBytes } from "node:crypto";
import type { Clock } from "../../bot/platform/time/clock.ts";
import { createBackgroundWork } from "../http/background-work.ts";
import { createFaults } from "../http/faults.ts";
import type { Faults } from "../http/faults.ts";
import { listen } from "../http/listen.ts";
import { openAccount } from "./account.ts";
import type { AccountSnapshot, StripeAccount } from "./account.ts";
import { createAccess, RESOURCES } from "./api/access.ts";
import type { ApiKeys } from "./api/access.ts";
import { billingRoutes } from "./api/billing-routes.ts";
import { checkoutRoutes } from "./api/checkout-routes.ts";
import { createIdempotency } from "./api/idempotency.ts";
import { portalApiRoutes } from "./api/portal-routes.ts";
import { paymentRoutes } from "./api/payment-routes.ts";
import { FAULT_BODIES } from "./account/stripe-error.ts";
import type { RefusedRequest } from "./account/stripe-error.ts";
import { EVENT_DEADLINE_MS, EVENT_RETRIES, EVENT_RETRY_MS } from "./events/event-sender.ts";
import { checkoutPageRoutes } from "./pages/checkout-routes.ts";
import { dashboardRoutes } from "./pages/dashboard-page.ts";
import { portalRoutes } from "./pages/portal-page.ts";
import { createApp, rateLimit } from "./server.ts";

export type { Faults } from "../http/faults.ts";
export type { AccountSnapshot, StripeAccount } from "./account.ts";
export type { RefusedRequest } from "./account/stripe-error.ts";
export type { SandboxCheckout } from "./checkout/buyer.ts";

/** The version of the package's types, and of the events. */
export const API_VERSION = "2026-07-29.dahlia";

export type StripeOptions = {
  /** Decides expiry, periods and every timestamp. Deadlines and retries of events run on real time. */
  readonly clock: Clock;
  /** Keys and the endpoint's secret; default: random. */
  readonly secretKey?: string;
  readonly restrictedKey?: string;
  readonly webhookSecret?: string;
  /** The endpoint's address; default: none, until `endpoint.url` is set. */
  readonly webhookUrl?: string;
  /** The events that the endpoint has ticked; default: all. */
  readonly enabledEvents?: readonly string[];
  /** Default: any free port of 127.0.0.1. */
  readonly port?: number;
  readonly eventRetries?: number;
  readonly eventRetryMs?: number;
  readonly eventDeadlineMs?: number;
  /** Requests in a second of real time; default 100, as with the vendor. */
  readonly requestsPerSecond?: number;
  /** State to restore, from `snapshot()` of an earlier instance. */
  readonly snapshot?: AccountSnapshot | undefined;
};

export type SandboxStripe = StripeAccount & {
  /** `http://127.0.0.1:port`. The API is under `/v1`, pages are `/c/pay/…`, `/p/session/…` and `/dashboard/`. */
  readonly url: string;
  readonly keys: ApiKeys;
  /** Fault injection for the API and the pages. A "500" of a write is stored under its idempotency key. */
  readonly faults: Faults;
  /** Every refused request, oldest first, without the responses of injected faults. */
  readonly refusals: readonly RefusedRequest[];
  /** Calls `listener` when an event begins, after each of its attempts, and after every request. */
  onChange(listener: () => void): { remove(): void };
  /** Cancels pending events and closes every connection. */
  stop(): Promise<void>;
};

/** Starts an independent Stripe account; several can run at once. */
export async function startStripe(options: StripeOptions): Promise<SandboxStripe> {
  const { clock } = options;
  const keys: ApiKeys = {
    secretKey: options.secretKey ?? `sk_test_${randomKey()}`,
    restrictedKey: options.restrictedKey ?? `rk_test_${randomKey()}`,
    permissions: RESOURCES.map((resource) => `${resource}_write` as const),
  };
  const refusals: RefusedRequest[] = [];
  const { run: inBackground, waitUntilDone } = createBackgroundWork();
  const idempotency = createIdempotency(clock);
  const access = createAccess(keys);
  // Set before any request, once the port is known.
  let url = "";
  const account = openAccount({
    clock,
    apiVersion: API_VERSION,
    endpoint: {
      url: options.webhookUrl ?? null,
      enabledEvents: options.enabledEvents ?? ["*"],
      secrets: [options.webhookSecret ?? `whsec_${randomKey()}`],
      sent: true,
      order: "as-created",
      copies: 1,
    },
    retries: options.eventRetries ?? EVENT_RETRIES,
    retryMs: options.eventRetryMs ?? EVENT_RETRY_MS,
    deadlineMs: options.eventDeadlineMs ?? EVENT_DEADLINE_MS,
    root: () => url,
    snapshot: options.snapshot,
  });
  const { faults, middleware } = createFaults(FAULT_BODIES, {
    onInternalError: (req) => idempotency.remember(req, { status: 500, body: FAULT_BODIES["500"] }),
    onDelay: (res, milliseconds) => void (res.locals["delayMs"] = milliseconds),
  });
  const { handle, parts, sender } = account;
  const api = { ...parts, access, inBackground };
  const page = { ...api, deliveries: sender.deliveries, advance: () => handle.advance() };
  const app = createApp({
    clock,
    access,
    apiVersion: API_VERSION,
    idempotency,
    limitRate: rateLimit(options.requestsPerSecond ?? 100),
    // Everything that is due by the clock has happened before an answer shows it.
    passTime: () => inBackground(handle.advance()),
    faults: middleware,
    api: [checkoutRoutes(api), portalApiRoutes(api), paymentRoutes(api), billingRoutes(api)],
    pages: {
      "/c": checkoutPageRoutes(page),
      "/p/session": portalRoutes(page),
      "/dashboard": dashboardRoutes(page),
    },
    refusals,
  });
  const server = await listen(app, options.port ?? 0);
  url = server.url;

  return {
    ...handle,
    url,
    keys,
    faults,
    refusals,
    onChange(listener) {
      const listeners = [sender.onChange(listener), server.onRequest(listener)];
      return { remove: () => listeners.forEach((each) => each.remove()) };
    },
    async stop() {
      await sender.stop();
      await waitUntilDone();
      await server.stop();
    },
  };
}

const randomKey = (): string => randomBytes(16).toString("hex");
