import { describe, expect, test } from "vitest";
import { bareConfig, openStripeApi, stripeAnswering } from "../../../../tests/scenes/stripe-api-scene.ts";
import { openCardSaleFixture } from "../../../../tests/providers/card-sale-fixture.ts";
import { RESOURCES } from "../../../../sandbox/stripe/api/access.ts";
import { checkSettings, probes } from "./check-settings.ts";

describe("The check of the settings", () => {
  test("tries every permission, and changes nothing", async () => {
    const { platform, stripe, calls } = await openStripeApi();
    const before = stripe.events().length;
    expect(await checkSettings(platform)).toEqual({
      kind: "asked",
      faults: [],
      scope: expect.stringContaining("the key has all permissions"),
    });
    expect(calls.filter(({ method }) => method === "POST").map(({ url }) => new URL(url).pathname)).toEqual([
      "/v1/checkout/sessions/cs_test_paygateprime_check/expire",
      "/v1/refunds",
      "/v1/customers/cus_paygateprime_check",
      "/v1/subscriptions/sub_paygateprime_check",
      "/v1/billing_portal/sessions",
    ]);
    expect(new Set(stripe.refusals.map(({ code }) => code))).toEqual(new Set(["resource_missing"]));
    expect(stripe.events()).toHaveLength(before);
  });

  test("is content with the permissions of the operator guide", async () => {
    await using fixture = await openCardSaleFixture();
    fixture.expectedRefusals.push("paygateprime_check");
    const { kind, ...check } = await checkSettings(fixture.scene.platform);
    expect([kind, check]).toMatchObject(["asked", { faults: [] }]);
  });

  test("lists the permissions that are missing in one line, and never the key", async () => {
    const { platform, stripe } = await openStripeApi();
    stripe.keys.permissions = [
      "checkout_session_write",
      "payment_intent_read",
      "charge_read",
      "refund_read",
      "subscription_read",
      "invoice_read",
      "payment_method_read",
    ];
    const check = await checkSettings(platform);
    expect(check).toMatchObject({
      faults: [
        "Stripe's key lacks permissions: rak_refund_write, rak_event_read, rak_balance_transaction_source_read, rak_dispute_read, rak_customer_write, rak_subscription_write, rak_customer_portal_write. Edit the key (Developers, API keys), and allow what docs/operator-guide.md lists.",
      ],
    });
    expect(JSON.stringify(check)).not.toContain("rk_test");
  });

  test.each(probes.map(({ permission }) => permission))("misses %s", async (permission) => {
    const { platform, stripe } = await openStripeApi();
    const resource = permission.replace(/^rak_|_(read|write)$/g, "");
    stripe.keys.permissions = RESOURCES.filter((each) => each !== resource).map(
      (each) => `${each}_write` as const,
    );
    expect(await checkSettings(platform)).toMatchObject({
      faults: [expect.stringContaining(`: ${permission}. Edit`)],
    });
  });

  test("says that the customer portal has no settings, or lets nobody change the card", async () => {
    const { platform, stripe } = await openStripeApi();
    stripe.portal.canChangeCard = false;
    expect(await checkSettings(platform)).toMatchObject({
      faults: [expect.stringContaining("lets nobody change the card")],
    });
    stripe.portal.isSaved = false;
    expect(await checkSettings(platform)).toMatchObject({
      faults: [expect.stringContaining("has no settings yet")],
    });
  });

  test("says that Stripe does not tell the portal's settings now", async () => {
    const { platform, stripe } = await openStripeApi();
    stripe.faults.add({ path: /configurations/, kind: "500" });
    expect(await checkSettings(platform)).toMatchObject({
      faults: [expect.stringContaining("Stripe answers with 500")],
    });
  });

  test("says once that the key is refused", async () => {
    const { platform, stripe, calls } = await openStripeApi();
    Object.assign(stripe.keys, { restrictedKey: "rk_test_other" });
    expect(await checkSettings(platform)).toMatchObject({
      faults: [expect.stringContaining("Stripe refuses STRIPE_API_KEY")],
    });
    expect(calls).toHaveLength(1);
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
      "Stripe's key lacks permissions: rak_checkout_session_write, rak_payment_intent_read,",
    ],
    ["an unreadable answer", { status: 200, text: "<html>" }, "Stripe does not answer"],
    ["another form", { status: 200, text: "{}" }, "Stripe does not answer"],
  ])("describes %s", async (_name, answer, fault) => {
    const platform = stripeAnswering(...Array.from({ length: 13 }, () => answer));
    expect(await checkSettings(platform)).toMatchObject({ faults: [expect.stringContaining(fault)] });
  });

  test("is left out where Stripe is not set up", async () => {
    const { platform } = await openStripeApi();
    expect(await checkSettings({ ...platform, config: bareConfig() })).toEqual({ kind: "off" });
  });
});
