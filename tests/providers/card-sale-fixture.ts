import { startStripe } from "../../sandbox/stripe/index.ts";
import type { SandboxCheckout, SandboxStripe } from "../../sandbox/stripe/index.ts";
import { READ_EVENTS } from "../../bot/payments/providers/stripe/parse-notification.ts";
import { reconcileJobs } from "../../bot/payments/reconcile/reconcile.jobs.ts";
import { openProviderSale } from "./provider-sale.ts";
import type { PassingFault, ProviderSale } from "./provider-sale.ts";
import type { Terms } from "../support/sale.ts";
import { runCronJob } from "./sale-fixture.ts";

/** The permissions that the operator guide asks to give. */
const permissions = [
  "checkout_session_write",
  "payment_intent_read",
  "charge_read",
  "refund_write",
  "event_read",
  "balance_transaction_source_read",
  "customer_write",
  "subscription_write",
  "payment_method_read",
  "invoice_read",
  "customer_portal_write",
  "dispute_read",
] as const;

/** A sale fixture with a Stripe account that sends its events by HTTP. The program has a restricted key. */
export type CardSaleFixture = ProviderSale<SandboxStripe> & {
  readonly stripe: SandboxStripe;
  /** The buyer orders a month and opens its page. */
  openPage(fault?: PassingFault): Promise<{ readonly orderId: string; readonly page: SandboxCheckout }>;
  /** The list of events and the balance are read, an hour later. */
  reconcile(): Promise<void>;
};

export async function openCardSaleFixture(
  environment: Readonly<Record<string, string>> = {},
  terms: Terms = {},
): Promise<CardSaleFixture> {
  const sale = await openProviderSale({
    terms,
    name: "stripe",
    async start(clock, webhookUrl) {
      const stripe = await startStripe({ clock, webhookUrl, eventRetries: 0 });
      stripe.endpoint.enabledEvents = READ_EVENTS;
      stripe.keys.permissions = permissions;
      return stripe;
    },
    settings: ({ url, keys, endpoint }) => ({
      STRIPE_API_ROOT: url,
      STRIPE_API_KEY: keys.restrictedKey,
      STRIPE_WEBHOOK_SECRET: endpoint.secrets[0] ?? "",
      ...environment,
    }),
    refusals: ({ refusals }) => refusals.map(({ message }) => message),
  });
  const { service: stripe } = sale;
  return Object.assign(sale, {
    stripe,
    async openPage(fault?: PassingFault) {
      const { orderId, url } = await sale.openCheckout(fault);
      return { orderId, page: stripe.openCheckout(url) };
    },
    async reconcile() {
      const job = reconcileJobs.find(({ name }) => name === "payments.reconcile-stripe");
      if (job !== undefined) await runCronJob(sale.scene, job);
    },
  });
}
