import { describe, expect, test } from "vitest";
import { createSale } from "../../../tests/support/sale.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import type { MovableClock } from "../../platform/time/clock.ts";
import type { Platform } from "../../platform/platform.ts";
import { checkBeforeCharge } from "./check-before-charge.ts";
import type { ChargeRequest } from "./check-before-charge.ts";
import { confirmPayment } from "../../payments/confirm/confirm-payment.ts";
import { parseSuccessfulPayment } from "../../payments/providers/stars/parse-payment.ts";

type Scene = { platform: Platform & { clock: MovableClock }; request: ChargeRequest };

async function createScene(): Promise<Scene & AsyncDisposable> {
  const database = await createTestDatabase();
  const platform = createTestPlatform(database);
  const sale = await createSale(platform);
  const request = { payerId: sale.buyerId, orderRef: await sale.order(), currency: "XTR", amount: 250 };
  return { platform, request, [Symbol.asyncDispose]: () => database.release() };
}

describe("A pre-checkout query", () => {
  test("with the order's buyer and price is accepted", async () => {
    await using scene = await createScene();
    expect(await checkBeforeCharge(scene.platform, scene.request)).toEqual({ kind: "ok" });
  });

  test.each([
    ["unknown", "an unknown order", { orderRef: "nobody's" }],
    ["wrong_payer", "a forwarded invoice", { payerId: 99 }],
    ["wrong_price", "another price", { amount: 1 }],
    ["wrong_price", "another currency", { currency: "USD" }],
  ] as const)("is refused as %s: %s", async (reason, _who, changes) => {
    await using scene = await createScene();
    const answer = await checkBeforeCharge(scene.platform, { ...scene.request, ...changes });
    expect(answer).toEqual({ kind: "refused", reason });
  });

  test("is refused after the order's price has expired", async () => {
    await using scene = await createScene();
    scene.platform.clock.advance(24 * 60 * 60 * 1000);
    expect(await checkBeforeCharge(scene.platform, scene.request)).toEqual({
      kind: "refused",
      reason: "stale",
    });
  });

  test("is refused for a paid order", async () => {
    await using scene = await createScene();
    const { payerId, orderRef, amount, currency } = scene.request;
    const payment = {
      currency,
      total_amount: amount,
      invoice_payload: orderRef,
      telegram_payment_charge_id: "charge-1",
    };
    await confirmPayment(scene.platform, parseSuccessfulPayment(payerId, payment));
    expect(await checkBeforeCharge(scene.platform, scene.request)).toEqual({
      kind: "refused",
      reason: "paid",
    });
  });

  test.each([
    ["the tier was retired", "update tier set retired_at = now()"],
    ["the bot is removed from the channel", "update channel set state = 'gone'"],
    [
      "the tier has a newer version",
      "insert into tier_version (id, tier_id, version, name, period_days, prices, created_at) select 'newer', tier_id, 2, name, 30, '{\"XTR\": 300}', now() from tier_version",
    ],
  ])("is refused if %s", async (_what, change) => {
    await using scene = await createScene();
    await scene.platform.database.pool.query(change);
    expect(await checkBeforeCharge(scene.platform, scene.request)).toEqual({
      kind: "refused",
      reason: "not_on_sale",
    });
  });

  test.each([
    ["for_life", "has access for life", "null"],
    ["adds_nothing", "has access until a later date", "now() + interval '90 days'"],
  ])("is refused as %s if the buyer %s", async (reason, _who, end) => {
    await using scene = await createScene();
    const { database, clock } = scene.platform;
    const { pool } = database;
    const until = new Date(clock.now().getTime() + 60 * 86_400_000);
    // A tier that lasts until a fixed date, for a buyer with other access.
    await pool.query(
      `insert into tier_version (id, tier_id, version, name, period_until, prices, created_at)
       select 'season', tier_id, 2, name, $1, '{"XTR": 250}', now() from tier_version`,
      [until],
    );
    await pool.query(
      `insert into orders (id, user_id, channel_id, tier_version_id, period_until, prices, created_at, stale_at)
       select 'order', user_id, channel_id, 'season', $1, '{"XTR": 250}', created_at, stale_at from orders`,
      [until],
    );
    await pool.query(
      `insert into subscription (id, user_id, channel_id, started_at, expires_at, access_until, extended_at, state)
       select 'held', user_id, channel_id, now(), ${end}, ${end}, now(), 'active' from orders where id = 'order'`,
    );
    expect(await checkBeforeCharge(scene.platform, { ...scene.request, orderRef: "order" })).toEqual({
      kind: "refused",
      reason,
    });
  });

  test("for a renewal is accepted with the buyer's old version until the order's price expires", async () => {
    await using scene = await createScene();
    const { pool } = scene.platform.database;
    await pool.query(
      `insert into orders (id, user_id, channel_id, tier_version_id, period_days, prices, is_renewal, created_at, stale_at)
       select 'renewal', user_id, channel_id, tier_version_id, 30, '{"XTR": 250}', true, created_at, stale_at from orders`,
    );
    await pool.query(
      "insert into tier_version (id, tier_id, version, name, prices, created_at) select 'newer', tier_id, 2, name, '{\"XTR\": 300}', now() from tier_version",
    );
    const request = { ...scene.request, orderRef: "renewal" };
    expect(await checkBeforeCharge(scene.platform, request)).toEqual({ kind: "ok" });
    scene.platform.clock.advance(24 * 60 * 60 * 1000);
    expect(await checkBeforeCharge(scene.platform, request)).toMatchObject({ reason: "stale" });
  });
});
