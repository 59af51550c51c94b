import { z } from "zod";
import { ProviderError } from "../../../platform/values/errors.ts";
import type { SettingsCheck } from "../../contract/payment-provider.ts";
import { callStripe, StripeRefusal } from "./client.ts";
import type { ApiPlatform } from "./client.ts";
import { settings } from "./settings.ts";
import { listOf } from "./shapes.ts";
import type { Stripe } from "stripe";

const REFUSED_KEY =
  "Stripe refuses STRIPE_API_KEY. Copy the key anew (Developers, API keys), and check that it belongs to the mode you mean: live or test.";
const NO_PORTAL =
  "Stripe's customer portal has no settings yet. Save them once (Settings, Billing, Customer portal): without them the page of a card does not open.";
const NO_CARDS =
  "Stripe's customer portal lets nobody change the card. Switch on payment methods there (Settings, Billing, Customer portal).";

/** Asks for everything that the program does later, by calls that change nothing. */
export async function checkSettings(platform: ApiPlatform): Promise<SettingsCheck> {
  if (settings.of(platform.config) === undefined) return { kind: "off" };
  return {
    kind: "asked",
    faults: await findFaults(platform),
    scope:
      "the key has all permissions, and the customer portal its settings; the webhook secret shows with the first payment",
  };
}

async function findFaults(platform: ApiPlatform): Promise<string[]> {
  try {
    const missing = [];
    for (const probe of probes) missing.push((await findMissing(platform, probe)) ?? []);
    const names = [...new Set(missing.flat())];
    const lacking = `Stripe's key lacks permissions: ${names.join(", ")}. Edit the key (Developers, API keys), and allow what docs/operator-guide.md lists.`;
    return [...(names.length === 0 ? [] : [lacking]), ...(await checkPortal(platform))];
  } catch (error) {
    return [describeFailure(error)];
  }
}

const configuration = z.object({
  features: z.object({ payment_method_update: z.object({ enabled: z.boolean() }) }),
});

/** A key that may not read the portal's settings yields no fault here: the probe of `rak_customer_portal_write` reports it. */
async function checkPortal(platform: ApiPlatform): Promise<string[]> {
  try {
    const { data } = await callStripe(
      platform,
      "read the portal's settings",
      listOf(configuration),
      (stripe) => stripe.billingPortal.configurations.list({ is_default: true, active: true, limit: 1 }),
    );
    const [used] = data;
    if (used === undefined) return [NO_PORTAL];
    return used.features.payment_method_update.enabled ? [] : [NO_CARDS];
  } catch (error) {
    if (error instanceof StripeRefusal && error.status === 403) return [];
    throw error;
  }
}

/** One sentence for a refused key, an error of Stripe, or no answer. */
function describeFailure(error: unknown): string {
  if (error instanceof StripeRefusal && error.status === 401) return REFUSED_KEY;
  if (error instanceof StripeRefusal && error.status !== undefined)
    return `Stripe answers with ${error.status} (${error.code ?? "no code"}). Try again later.`;
  /* v8 ignore else -- a fault of the program */
  if (error instanceof ProviderError)
    return "Stripe does not answer. Check that this machine reaches STRIPE_API_ROOT.";
  throw error;
}

/*
 * Each permission that the program needs, with a call that changes nothing. A permission to write shows by a change of an object that
 * does not exist: Stripe says so to a key that may write, and refuses any other key first.
 */

/** The id of an object that does not exist. */
const absent = (prefix: string): string => `${prefix}_paygateprime_check`;

type Probe = {
  /** Stripe's name of the permission. Its refusal may name another one, which then counts. */
  readonly permission: string;
  readonly call: (stripe: Stripe) => Promise<unknown>;
};

const newest = { limit: 1 };

export const probes: readonly Probe[] = [
  {
    permission: "rak_checkout_session_write",
    call: (stripe) => stripe.checkout.sessions.expire(absent("cs_test")),
  },
  { permission: "rak_payment_intent_read", call: (stripe) => stripe.paymentIntents.list(newest) },
  { permission: "rak_charge_read", call: (stripe) => stripe.charges.list(newest) },
  {
    permission: "rak_refund_write",
    call: (stripe) => stripe.refunds.create({ payment_intent: absent("pi") }),
  },
  { permission: "rak_event_read", call: (stripe) => stripe.events.list(newest) },
  {
    permission: "rak_balance_transaction_source_read",
    call: (stripe) => stripe.balanceTransactions.list(newest),
  },
  { permission: "rak_dispute_read", call: (stripe) => stripe.disputes.list(newest) },
  { permission: "rak_customer_write", call: (stripe) => stripe.customers.update(absent("cus"), {}) },
  {
    permission: "rak_subscription_write",
    call: (stripe) => stripe.subscriptions.update(absent("sub"), { cancel_at_period_end: false }),
  },
  { permission: "rak_invoice_read", call: (stripe) => stripe.invoicePayments.list(newest) },
  {
    permission: "rak_payment_method_read",
    call: (stripe) => stripe.paymentMethods.retrieve(absent("pm")),
  },
  {
    permission: "rak_customer_portal_write",
    call: (stripe) => stripe.billingPortal.sessions.create({ customer: absent("cus") }),
  },
];

const anything = z.object({ object: z.string() });

/**
 * The permission that the key lacks; undefined: it has this one.
 * @throws {StripeRefusal} for a refused key, a limit, and a fault of the vendor; {@link ProviderError} for no answer.
 */
async function findMissing(platform: ApiPlatform, { permission, call }: Probe): Promise<string | undefined> {
  try {
    await callStripe(platform, "check a permission", anything, call);
    return undefined;
  } catch (error) {
    if (!(error instanceof StripeRefusal)) throw error;
    // The object does not exist, or its id has no form that Stripe knows.
    if (error.status === 404 || error.status === 400) return undefined;
    if (error.status === 403) return permissionIn(error.vendorMessage) ?? permission;
    throw error;
  }
}

/** "Having the 'rak_event_read' permission would allow this request to continue." The sentence also has parts of the key. */
const permissionIn = (message: string): string | undefined => /\brak_\w+/.exec(message)?.[0];
