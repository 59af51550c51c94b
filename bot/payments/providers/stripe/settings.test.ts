import { describe, expect, test } from "vitest";
import { secretsOf } from "../../../platform/runtime/logger.ts";
import { bareConfig, stripeConfig } from "../../../../tests/scenes/stripe-api-scene.ts";
import { readConfig } from "../../../platform/runtime/config.ts";
import { stripe } from "./index.ts";
import { providers } from "../registry.ts";
import { settings } from "./settings.ts";

describe("The settings of Stripe", () => {
  test("offer cards where key, secret and address are set", () => {
    const config = stripeConfig();
    expect(settings.of(config)).toMatchObject({ apiRoot: "https://api.stripe.com", isOffered: true });
    expect(stripe.isOffered(config)).toBe(true);
    expect(config.warnings).toEqual([]);
    expect(secretsOf(config)).toEqual(expect.arrayContaining(["sk_test_key", "whsec_secret"]));
  });

  test("offer none without them, and name what is missing", () => {
    expect(stripe.isOffered(bareConfig())).toBe(false);
    const environment = { BOT_TOKEN: `1:${"A".repeat(35)}`, STRIPE_API_KEY: "rk_live_key" };
    expect(readConfig(environment, providers).warnings).toEqual([
      "Stripe is off: STRIPE_WEBHOOK_SECRET, PUBLIC_URL not set.",
    ]);
    expect(readConfig({ ...environment, STRIPE_SALES: "off" }, providers).warnings).toEqual([]);
  });

  test("honour payments under way after the sales are switched off", () => {
    const config = stripeConfig({ STRIPE_SALES: "off" });
    expect(settings.of(config)).toMatchObject({ webhookSecret: "whsec_secret", isOffered: false });
    expect(stripe.isOffered(config)).toBe(false);
    expect(config.warnings).toEqual([expect.stringContaining("STRIPE_SALES is off")]);
  });

  test("leave the tax to the seller unless it is switched on", () => {
    expect(settings.of(stripeConfig())).toMatchObject({ isTaxed: false });
    expect(settings.of(stripeConfig({ STRIPE_TAX: "on" }))).toMatchObject({ isTaxed: true });
    expect(() => stripeConfig({ STRIPE_TAX: "yes" })).toThrow("STRIPE_TAX");
  });

  test("refuse a publishable key, and a secret that is none", () => {
    expect(() => stripeConfig({ STRIPE_API_KEY: "pk_live_key", STRIPE_WEBHOOK_SECRET: "secret" })).toThrow(
      /STRIPE_API_KEY must be a secret or restricted key[^]*STRIPE_WEBHOOK_SECRET must be the signing secret/,
    );
  });
});
