import { describe, expect, test } from "vitest";
import { bareConfig, openStripeApi, stripeAnswering } from "../../../../tests/scenes/stripe-api-scene.ts";
import { checkSettings } from "./check-settings.ts";

describe("The check of the settings", () => {
  test("reads, and changes nothing", async () => {
    const { platform, stripe, calls } = await openStripeApi();
    expect(await checkSettings(platform)).toEqual({
      kind: "asked",
      faults: [],
      scope: expect.stringContaining("the key may read"),
    });
    expect(calls.map(({ method }) => method)).toEqual(Array.from({ length: 9 }, () => "GET"));
    expect(stripe.refusals).toEqual([]);
  });

  test("names a permission that is missing, and never the key", async () => {
    const { platform, stripe } = await openStripeApi();
    stripe.keys.permissions = [
      "checkout_session_write",
      "payment_intent_read",
      "charge_read",
      "refund_write",
      "subscription_read",
      "invoice_read",
    ];
    const check = await checkSettings(platform);
    expect(check).toMatchObject({
      faults: [
        "Stripe's key lacks a permission. Give it rak_event_read.",
        "Stripe's key lacks a permission. Give it rak_balance_read.",
        "Stripe's key lacks a permission. Give it rak_dispute_read.",
      ],
    });
    expect(JSON.stringify(check)).not.toContain("rk_test");
  });

  test("says once that the key is refused", async () => {
    const { platform, stripe } = await openStripeApi();
    Object.assign(stripe.keys, { restrictedKey: "rk_test_other" });
    expect(await checkSettings(platform)).toMatchObject({
      faults: [expect.stringContaining("Stripe refuses STRIPE_API_KEY")],
    });
  });

  const refusal = (status: number, error: object) => ({ status, text: JSON.stringify({ error }) });
  test.each([
    [
      "a fault of the vendor",
      refusal(500, { type: "api_error" }),
      "Stripe answers with 500 (no code). Try again later.",
    ],
    [
      "a limit",
      refusal(429, { type: "invalid_request_error", code: "rate_limit" }),
      "Stripe answers with 429 (rate_limit). Try again later.",
    ],
    [
      "a refusal without a name",
      refusal(403, { type: "invalid_request_error", message: "No." }),
      "Stripe's key lacks a permission. Give it those of the operator guide.",
    ],
    ["an unreadable answer", { status: 200, text: "<html>" }, "Stripe does not answer"],
    ["another form", { status: 200, text: "{}" }, "Stripe does not answer"],
  ])("describes %s", async (_name, answer, fault) => {
    const platform = stripeAnswering(...Array.from({ length: 9 }, () => answer));
    expect(await checkSettings(platform)).toMatchObject({ faults: [expect.stringContaining(fault)] });
  });

  test("is left out where Stripe is not set up", async () => {
    const { platform } = await openStripeApi();
    expect(await checkSettings({ ...platform, config: bareConfig() })).toEqual({ kind: "off" });
  });
});
