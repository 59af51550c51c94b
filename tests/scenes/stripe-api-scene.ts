import { onTestFinished } from "vitest";
import { startStripe } from "../../sandbox/stripe/index.ts";
import type { SandboxCheckout, SandboxStripe } from "../../sandbox/stripe/index.ts";
import { movableClock } from "../../bot/platform/time/clock.ts";
import type { MovableClock } from "../../bot/platform/time/clock.ts";
import { readConfig } from "../../bot/platform/runtime/config.ts";
import { createHttpClient } from "../../bot/platform/runtime/http-client.ts";
import type { HttpAnswer, HttpCall } from "../../bot/platform/runtime/http-client.ts";
import type { Platform } from "../../bot/platform/platform.ts";
import { providers } from "../../bot/payments/index.ts";
import { openSession } from "../../bot/payments/providers/stripe/open-session.ts";
import { order } from "./nowpayments-api-scene.ts";

export const stripeConfig = (environment: Readonly<Record<string, string>> = {}): Platform["config"] =>
  readConfig(
    {
      BOT_TOKEN: "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
      PUBLIC_URL: "https://bot.example",
      STRIPE_API_KEY: "sk_test_key",
      STRIPE_WEBHOOK_SECRET: "whsec_secret",
      ...environment,
    },
    providers,
  );

/** A program without Stripe. */
export const bareConfig = (): Platform["config"] =>
  readConfig({ BOT_TOKEN: "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" }, providers);

type StripeApi = {
  readonly stripe: SandboxStripe;
  readonly platform: Pick<Platform, "config" | "http" | "clock">;
  readonly clock: MovableClock;
  readonly calls: readonly HttpCall[];
  readonly order: typeof order;
  /** Opens a page for the order. */
  readonly openPage: () => Promise<SandboxCheckout>;
};

/** The calls of the program to a Stripe of its own, with a restricted key. */
export async function openStripeApi(): Promise<StripeApi> {
  const clock = movableClock();
  const stripe = await startStripe({ clock });
  const http = createHttpClient();
  onTestFinished(async () => {
    await http.close();
    await stripe.stop();
  });
  const calls: HttpCall[] = [];
  const send = (call: HttpCall): Promise<HttpAnswer> => {
    calls.push(call);
    return http.send(call);
  };
  const config = stripeConfig({
    STRIPE_API_ROOT: stripe.url,
    STRIPE_API_KEY: stripe.keys.restrictedKey,
    STRIPE_WEBHOOK_SECRET: stripe.endpoint.secrets[0] ?? "",
  });
  const platform = { config, clock, http: { ...http, send } };
  const valid = { ...order, staleAt: new Date(clock.now().getTime() + 86_400_000) };
  return {
    stripe,
    clock,
    calls,
    platform,
    order: valid,
    openPage: async () => stripe.openCheckout((await openSession(platform, valid)).externalId),
  };
}

/** A Stripe that gives these answers in turn. */
export function stripeAnswering(
  ...answers: readonly HttpAnswer[]
): Pick<Platform, "config" | "http" | "clock"> {
  const left = [...answers];
  const send = (): Promise<HttpAnswer> => {
    const next = left.shift();
    return next === undefined ? Promise.reject(new Error("One call too many")) : Promise.resolve(next);
  };
  return { config: stripeConfig(), clock: movableClock(), http: { send, close: () => Promise.resolve() } };
}
