import { Stripe } from "stripe";
import { onTestFinished } from "vitest";
import { movableClock } from "../../bot/platform/time/clock.ts";
import type { MovableClock } from "../../bot/platform/time/clock.ts";
import { startReceiver } from "../http/testing.ts";
import type { Receiver } from "../http/testing.ts";
import { SIGNATURE_HEADER } from "./events/event-sender.ts";
import { API_VERSION, startStripe } from "./index.ts";
import type { SandboxCheckout, SandboxStripe, StripeOptions } from "./index.ts";

export type TestStripe = {
  readonly clock: MovableClock;
  readonly stripe: SandboxStripe;
  readonly receiver: Receiver;
  /** The vendor's package with the secret key. */
  readonly api: Stripe;
  /** The types of the received events, in their order. */
  readonly receivedTypes: () => string[];
  /** Creates a session over 50 USD for a payment and opens its page. */
  readonly openPage: (changes?: Partial<Stripe.Checkout.SessionCreateParams>) => Promise<SandboxCheckout>;
  /** Subscribes to 50 USD a month. */
  readonly subscribe: (method?: Parameters<SandboxCheckout["pay"]>[0]) => Promise<string>;
};

/** A Stripe account, a merchant and a clock, closed at the end of the test. Retries come quickly. */
export async function openTestStripe(options: Partial<StripeOptions> = {}): Promise<TestStripe> {
  const clock = movableClock();
  const { receiver, stop } = await startReceiver(SIGNATURE_HEADER);
  const stripe = await startStripe({
    clock,
    webhookUrl: receiver.url,
    eventRetryMs: 5,
    eventDeadlineMs: 250,
    ...options,
  });
  onTestFinished(async () => {
    await stripe.stop();
    stop();
  });
  const api = openApi(stripe, stripe.keys.secretKey);
  const openPage: TestStripe["openPage"] = async (changes) => {
    const { url } = await api.checkout.sessions.create({ ...paymentParams, ...changes });
    return stripe.openCheckout(url ?? "");
  };
  return {
    clock,
    stripe,
    receiver,
    api,
    receivedTypes: () => receiver.received.map(({ body }) => (JSON.parse(body) as { type: string }).type),
    openPage,
    async subscribe(method = "success") {
      const page = await openPage(subscriptionParams);
      await page.pay(method);
      return page.session.subscription ?? "";
    },
  };
}

/** The vendor's package, without its own retries. */
export function openApi({ url }: Pick<SandboxStripe, "url">, key: string): Stripe {
  const { hostname, port } = new URL(url);
  return new Stripe(key, {
    apiVersion: API_VERSION,
    host: hostname,
    port,
    protocol: "http",
    maxNetworkRetries: 0,
    telemetry: false,
  });
}

const price = { currency: "usd", unit_amount: 5_000, product_data: { name: "Tea & Talk: a month" } };

export const paymentParams: Stripe.Checkout.SessionCreateParams = {
  mode: "payment",
  line_items: [{ price_data: price, quantity: 1 }],
  success_url: "https://t.me/bot?start=paid",
  client_reference_id: "01JDZ0000000000000000000AA",
  metadata: { order: "01JDZ0000000000000000000AA" },
  payment_intent_data: { metadata: { order: "01JDZ0000000000000000000AA" } },
};

export const subscriptionParams: Partial<Stripe.Checkout.SessionCreateParams> = {
  mode: "subscription",
  line_items: [{ price_data: { ...price, recurring: { interval: "month" } }, quantity: 1 }],
  payment_intent_data: undefined as never,
  subscription_data: { metadata: { order: "01JDZ0000000000000000000AA" } },
};
