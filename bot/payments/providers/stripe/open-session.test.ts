import { describe, expect, test } from "vitest";
import { failureOf } from "../../../../tests/scenes/nowpayments-api-scene.ts";
import { bareConfig, openStripeApi, stripeAnswering } from "../../../../tests/scenes/stripe-api-scene.ts";
import { skewClock } from "../../../../tests/support/skew-clock.ts";
import { openSession } from "./open-session.ts";

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

describe("A checkout session", () => {
  test("has the order's price and id, and ends shortly before the order's price", async () => {
    const { stripe, platform, order } = await openStripeApi();
    const { externalId, url, openUntil } = await openSession(platform, order, "https://bot.example/pay/1");
    const session = stripe.store.get("session", externalId);
    expect(session).toMatchObject({
      mode: "payment",
      amount_total: 999,
      currency: "usd",
      client_reference_id: order.id,
      metadata: { order: order.id },
      success_url: "https://bot.example/pay/1",
      cancel_url: "https://bot.example/pay/1",
      url,
    });
    const left = order.staleAt.getTime() - (openUntil?.getTime() ?? 0);
    expect(left).toBeGreaterThanOrEqual(5 * MINUTE_MS);
    expect(left).toBeLessThan(5 * MINUTE_MS + 1_000);
    const page = stripe.openCheckout(externalId);
    await page.pay();
    expect(page.charge?.metadata).toEqual({ order: order.id });
  });

  test("is the same for calls that follow each other, and another one after a change", async () => {
    const { stripe, platform, order, clock } = await openStripeApi();
    stripe.faults.add({ path: /sessions/, kind: "reset-after" });
    expect((await failureOf(openSession(platform, order))).retryable).toBe(true);
    clock.advance(HOUR_MS);
    const { externalId } = await openSession(platform, order);
    expect((await openSession(platform, order)).externalId).toBe(externalId);
    expect(stripe.store.list("session")).toHaveLength(1);
    const renamed = await openSession(platform, { ...order, channelTitle: "Coffee & Talk" });
    expect(renamed.externalId).not.toBe(externalId);
  });

  test.each([10 * MINUTE_MS, -HOUR_MS, -26 * HOUR_MS])(
    "lives at least half an hour where the price ends in %i ms",
    async (milliseconds) => {
      const { platform, order, clock } = await openStripeApi();
      const staleAt = new Date(clock.now().getTime() + milliseconds);
      const { openUntil } = await openSession(platform, { ...order, staleAt });
      const lives = (openUntil?.getTime() ?? 0) - clock.now().getTime();
      expect(lives).toBeGreaterThan(30 * MINUTE_MS);
      expect(lives).toBeLessThan(2 * HOUR_MS);
    },
  );

  test.each([-30 * HOUR_MS, -HOUR_MS, HOUR_MS, 30 * HOUR_MS])(
    "opens though the machine's clock is wrong by %i ms, once Stripe has told its time",
    async (ms) => {
      const { stripe, platform, order, clock } = await openStripeApi();
      skewClock(platform).ms = ms;
      const wrong = { ...order, staleAt: new Date(platform.clock.now().getTime() + 24 * HOUR_MS) };
      await openSession(platform, wrong).catch(() => undefined);
      const { externalId, openUntil } = await openSession(platform, wrong);
      expect((openUntil?.getTime() ?? 0) - clock.now().getTime()).toBeGreaterThan(30 * MINUTE_MS);
      await stripe.openCheckout(externalId).pay();
    },
  );

  test("names the donation, cuts a long title, and returns to the program without a page", async () => {
    const { stripe, platform, order } = await openStripeApi();
    const { externalId } = await openSession(platform, {
      ...order,
      // Cut between code points: Stripe takes no half of an emoji.
      channelTitle: `x${"🍵".repeat(300)}`,
      kind: "donation",
    });
    expect(stripe.store.get("session", externalId).success_url).toBe("https://bot.example");
    const { url } = await openSession(platform, { ...order, kind: "donation" });
    expect(await (await fetch(url)).text()).toContain("Tea &amp; Talk: donation");
  });

  test("needs a price in dollars, and settings", async () => {
    const { platform, order } = await openStripeApi();
    expect((await failureOf(openSession(platform, { ...order, prices: { XTR: 250 } }))).retryable).toBe(
      false,
    );
    const off = { ...platform, config: bareConfig() };
    expect((await failureOf(openSession(off, order))).retryable).toBe(false);
  });

  test("that the vendor refuses is a fault that tells whether a repetition helps", async () => {
    const { stripe, platform, order } = await openStripeApi();
    const { permissions } = stripe.keys;
    stripe.keys.permissions = [];
    const refused = await failureOf(openSession(platform, order));
    stripe.keys.permissions = permissions;
    expect(refused).toMatchObject({ retryable: false, status: 403 });
    expect(refused.message).toBe("Stripe refused to open a checkout session: 403 StripePermissionError");
    for (const kind of ["429", "500", "html", "nonsense-json", "reset-before"] as const) {
      // A 500 is followed by a call under another key.
      stripe.faults.add({ path: /sessions/, kind, times: kind === "500" ? 2 : 1 });
      expect((await failureOf(openSession(platform, { ...order, id: kind }))).retryable).toBe(true);
      expect(await openSession(platform, { ...order, id: kind })).toMatchObject({ url: expect.any(String) });
    }
    const odd = stripeAnswering({
      status: 200,
      text: '{"id":"cs_1","url":"javascript:alert(1)","expires_at":1}',
    });
    const unknown = await failureOf(openSession(odd, order));
    expect(unknown).toMatchObject({ retryable: true, message: expect.stringContaining("unknown form") });
  });
});
