import { describe, expect, test } from "vitest";
import { failureOf } from "../../../../tests/scenes/nowpayments-api-scene.ts";
import { bareConfig, openStripeApi } from "../../../../tests/scenes/stripe-api-scene.ts";
import type { Platform } from "../../../platform/platform.ts";
import { callStripe } from "./client.ts";
import { lookup } from "./lookup.ts";
import { z } from "zod";

async function openScene() {
  const scene = await openStripeApi();
  const page = await scene.openPage();
  const platform = scene.platform as Platform;
  const ask = () => lookup.invoice(platform, page.session.id);
  return { ...scene, page, platform, ask };
}

describe("A lookup", () => {
  test("of an open page finds nothing, also after a declined card", async () => {
    const { page, ask } = await openScene();
    expect(await ask()).toEqual([]);
    await page.pay("declined");
    expect(await ask()).toEqual([]);
  });

  test.each([
    ["success", undefined, "paid", "9.99"],
    ["debit", undefined, "confirming", "0"],
    ["debit", "succeeds", "paid", "9.99"],
    ["debit", "fails", "failed", "0"],
  ] as const)("finds a payment by %s that %s as %s", async (method, outcome, status, amount) => {
    const { page, ask, platform, order } = await openScene();
    await page.pay(method);
    if (outcome !== undefined) await page.settle(outcome);
    const externalId = page.session.payment_intent ?? "";
    const [event] = (await ask()) ?? [];
    expect(event).toMatchObject({
      externalId,
      status,
      dedupeKey: status,
      source: "lookup",
      orderRef: order.id,
      arrived: { amount, currency: "USD" },
    });
    expect(await lookup.payment(platform, externalId)).toEqual(event);
  });

  test("finds a whole refund, and not a part", async () => {
    const { page, ask } = await openScene();
    await page.pay();
    await page.refund(1);
    expect(await ask()).toMatchObject([{ status: "paid" }]);
    await page.refund();
    expect(await ask()).toMatchObject([
      { status: "refunded", dedupeKey: "refunded", externalId: page.session.payment_intent },
    ]);
  });

  test("finds an expired page by the id of the page, or of its payment", async () => {
    const { page, ask, clock, platform, openPage, order } = await openScene();
    clock.advance(25 * 3_600_000);
    expect(await ask()).toMatchObject([{ status: "expired", externalId: page.session.id }]);
    expect(await lookup.payment(platform, page.session.id)).toMatchObject({ status: "expired" });
    const tried = await openPage();
    expect(order.id).toBe(tried.session.metadata["order"]);
    await tried.pay("declined");
    clock.advance(25 * 3_600_000);
    expect(await lookup.payment(platform, tried.session.payment_intent ?? "")).toMatchObject({
      status: "expired",
      externalId: tried.session.payment_intent,
    });
  });

  test("of a page of another use of the account finds nothing, and one of ours in an unknown form is a fault", async () => {
    const { page, platform } = await openScene();
    await page.pay();
    const { session } = page;
    const ask = () => lookup.payment(platform, session.payment_intent ?? "");
    for (const metadata of [{}, { order: "1001" }]) {
      Object.assign(session, { metadata });
      expect(await ask()).toBeUndefined();
    }
    Object.assign(session, { metadata: { order: "01JDZ0000000000000000000AA" }, amount_total: "a lot" });
    expect((await failureOf(ask())).message).toContain("unknown form");
  });

  test("of what the account does not have finds nothing; another refusal is a fault", async () => {
    const { platform, stripe, ask } = await openScene();
    expect(await lookup.payment(platform, "cs_test_unknown")).toBeUndefined();
    expect(await lookup.payment(platform, "pi_unknown")).toBeUndefined();
    stripe.keys.permissions = [];
    expect(await failureOf(ask())).toMatchObject({ status: 403, retryable: false });
  });

  test("is possible where Stripe is set up", async () => {
    const { platform } = await openScene();
    expect(lookup.canAsk(platform.config)).toBe(true);
    expect(lookup.canAsk(bareConfig())).toBe(false);
  });
});

describe("A call", () => {
  test("uses one client, and no client where Stripe is not set up", async () => {
    const { platform, calls } = await openScene();
    await callStripe(platform, "read", z.object({}), (stripe) => stripe.events.list());
    expect(calls.at(-1)?.headers).toEqual({
      Authorization: expect.stringMatching(/^Bearer rk_test_/),
      "Stripe-Version": "2026-07-29.dahlia",
      "User-Agent": expect.stringContaining("Stripe/v1"),
    });
    const off = { ...platform, config: bareConfig(), http: { ...platform.http } };
    expect(
      (await failureOf(callStripe(off, "read", z.object({}), (stripe) => stripe.events.list()))).message,
    ).toBe("Stripe is not set up");
  });

  test("passes a fault of the program on", async () => {
    const { platform } = await openScene();
    const fault = new TypeError("a bug");
    await expect(callStripe(platform, "read", z.object({}), () => Promise.reject(fault))).rejects.toBe(fault);
  });
});
