import { describe, expect, test } from "vitest";
import { createSale } from "../../../tests/support/sale.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import type { MovableClock } from "../../platform/clock.ts";
import type { Platform } from "../../platform/platform.ts";
import { checkBeforeCharge } from "./check-before-charge.ts";
import type { ChargeRequest } from "./check-before-charge.ts";
import { confirmPayment } from "../confirm/confirm-payment.ts";
import { parseSuccessfulPayment } from "../providers/stars/parse-successful-payment.ts";

type Scene = { platform: Platform & { clock: MovableClock }; request: ChargeRequest };

async function createScene(): Promise<Scene & AsyncDisposable> {
  const database = await createTestDatabase();
  const platform = createTestPlatform(database);
  const sale = await createSale(platform);
  const request = { payerId: sale.buyerId, orderRef: await sale.order(), currency: "XTR", amount: 250 };
  return { platform, request, [Symbol.asyncDispose]: () => database.drop() };
}

describe("Before Stars are charged", () => {
  test("the order's buyer with the order's price is let through", async () => {
    await using scene = await createScene();
    expect(await checkBeforeCharge(scene.platform, scene.request)).toEqual({ kind: "ok" });
  });

  test.each([
    ["unknown", "an order that is not known", { orderRef: "nobody's" }],
    ["wrong_payer", "somebody with a forwarded invoice", { payerId: 99 }],
    ["wrong_price", "another price", { amount: 1 }],
    ["wrong_price", "another currency", { currency: "USD" }],
  ] as const)("it is refused as %s: %s", async (reason, _who, changes) => {
    await using scene = await createScene();
    const answer = await checkBeforeCharge(scene.platform, { ...scene.request, ...changes });
    expect(answer).toEqual({ kind: "refused", reason });
  });

  test("an invoice whose price is no longer promised is refused", async () => {
    await using scene = await createScene();
    scene.platform.clock.advance(24 * 60 * 60 * 1000);
    expect(await checkBeforeCharge(scene.platform, scene.request)).toEqual({
      kind: "refused",
      reason: "stale",
    });
  });

  test("an invoice that was paid already is refused", async () => {
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
    ["the channel is gone", "update channel set state = 'gone'"],
    [
      "the tier has a newer version",
      "insert into tier_version select 'newer', tier_id, 2, name, 30, 300, null, now() from tier_version",
    ],
  ])("it is refused when %s", async (_what, change) => {
    await using scene = await createScene();
    await scene.platform.database.pool.query(change);
    expect(await checkBeforeCharge(scene.platform, scene.request)).toEqual({
      kind: "refused",
      reason: "not_on_sale",
    });
  });
});
