import type { Stripe } from "stripe";
import { z } from "zod";
import { callStripe, StripeRefusal } from "./client.ts";
import type { ApiPlatform } from "./client.ts";

/*
 * Each permission that the program needs, with a call that changes nothing. A permission to write shows by a change of an object that
 * does not exist: Stripe says so to a key that may write, and refuses any other key first.
 */

/** The id of an object that does not exist. */
const absent = (prefix: string): string => `${prefix}_paygateprime_check`;

export type Probe = {
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
export async function findMissing(
  platform: ApiPlatform,
  { permission, call }: Probe,
): Promise<string | undefined> {
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
