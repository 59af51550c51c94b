import { z } from "zod";
import { ProviderError } from "../../../platform/values/errors.ts";
import type { SettingsCheck } from "../../contract/payment-provider.ts";
import { callStripe, StripeRefusal } from "./client.ts";
import type { ApiPlatform } from "./client.ts";
import { findMissing, probes } from "./permissions.ts";
import { settings } from "./settings.ts";
import { listOf } from "./shapes.ts";

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

/** The settings of the portal; a missing permission to read them is the one to open the portal, which is reported already. */
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

/** Of a key or a Stripe that answers nothing, one sentence is enough. */
function describeFailure(error: unknown): string {
  if (error instanceof StripeRefusal && error.status === 401) return REFUSED_KEY;
  if (error instanceof StripeRefusal && error.status !== undefined)
    return `Stripe answers with ${error.status} (${error.code ?? "no code"}). Try again later.`;
  /* v8 ignore else -- a fault of the program */
  if (error instanceof ProviderError)
    return "Stripe does not answer. Check that this machine reaches STRIPE_API_ROOT.";
  throw error;
}
