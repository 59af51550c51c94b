import { z } from "zod";
import type { Stripe } from "stripe";
import { ProviderError } from "../../../platform/values/errors.ts";
import type { SettingsCheck } from "../../contract/payment-provider.ts";
import { callStripe, StripeRefusal } from "./client.ts";
import type { ApiPlatform } from "./client.ts";
import { settings } from "./settings.ts";

const REFUSED_KEY =
  "Stripe refuses STRIPE_API_KEY. Copy the key anew (Developers, API keys), and check that it belongs to the mode you mean: live or test.";

const anything = z.object({ object: z.string() });

/** A list of one row for each permission that the program needs and that reading can show. */
const reads: readonly ((stripe: Stripe) => Promise<unknown>)[] = [
  (stripe) => stripe.checkout.sessions.list({ limit: 1 }),
  (stripe) => stripe.paymentIntents.list({ limit: 1 }),
  (stripe) => stripe.charges.list({ limit: 1 }),
  (stripe) => stripe.refunds.list({ limit: 1 }),
  (stripe) => stripe.events.list({ limit: 1 }),
  (stripe) => stripe.balanceTransactions.list({ limit: 1 }),
  (stripe) => stripe.subscriptions.list({ limit: 1 }),
  (stripe) => stripe.invoicePayments.list({ limit: 1 }),
  (stripe) => stripe.disputes.list({ limit: 1 }),
];

/** Reads with the key what the program reads later. */
export async function checkSettings(platform: ApiPlatform): Promise<SettingsCheck> {
  if (settings.of(platform.config) === undefined) return { kind: "off" };
  const faults = [];
  for (const read of reads) faults.push(await faultOf(platform, read));
  return {
    kind: "asked",
    faults: [...new Set(faults.filter((fault) => fault !== undefined))],
    scope: "the key may read; its permission to write and the webhook secret show with the first payment",
  };
}

async function faultOf(
  platform: ApiPlatform,
  read: (stripe: Stripe) => Promise<unknown>,
): Promise<string | undefined> {
  try {
    await callStripe(platform, "read", anything, read);
    return undefined;
  } catch (error) {
    if (error instanceof StripeRefusal && error.status === 401) return REFUSED_KEY;
    if (error instanceof StripeRefusal && error.status === 403)
      return `Stripe's key lacks a permission. ${permissionIn(error.vendorMessage)}`;
    if (error instanceof StripeRefusal && error.status !== undefined)
      return `Stripe answers with ${error.status} (${error.code ?? "no code"}). Try again later.`;
    /* v8 ignore else -- a fault of the program */
    if (error instanceof ProviderError)
      return "Stripe does not answer. Check that this machine reaches STRIPE_API_ROOT.";
    throw error;
  }
}

/** "Having the 'rak_event_read' permission would allow this request to continue." The sentence also has parts of the key. */
const permissionIn = (message: string): string => {
  const slug = /rak_\w+/.exec(message)?.[0];
  return slug === undefined ? "Give it those of the operator guide." : `Give it ${slug}.`;
};
