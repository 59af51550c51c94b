import { expect, test } from "vitest";
import { starsEvent } from "../../tests/support/payment-events.ts";
import { createSale } from "../../tests/support/sale.ts";
import { createTestDatabase } from "../../tests/support/test-database.ts";
import { createTestPlatform } from "../../tests/support/test-platform.ts";
import { confirmPayment } from "../payments/confirm/confirm-payment.ts";
import { followSubscriptionUpdate } from "./record-state.ts";
import { chargeUntil } from "../payments/providers/stars/recurring.ts";

const MONTH = 30 * 86_400_000;

test("An update before the report of the first payment must be delivered again, and is then recorded once", async () => {
  await using database = await createTestDatabase();
  const platform = createTestPlatform(database);
  const sale = await createSale(platform);
  const orderRef = await sale.order();
  const follow = () =>
    followSubscriptionUpdate(platform, { userId: sale.buyerId, orderRef, state: "canceled" });
  await expect(follow()).rejects.toThrow("is not reported yet");

  const until = new Date(platform.clock.now().getTime() + MONTH);
  await confirmPayment(platform, starsEvent(orderRef, sale.buyerId, { recurring: chargeUntil(until, true) }));
  const outcomes = await Promise.all(Array.from({ length: 10 }, follow));
  expect(outcomes.filter(({ kind }) => kind === "recorded")).toHaveLength(1);
  expect(outcomes.filter(({ kind }) => kind === "known")).toHaveLength(9);
  const { rows } = await database.pool.query(
    "select from graphile_worker.jobs where task_identifier = 'renewals.notify-subscriber'",
  );
  expect(rows).toHaveLength(1);
});
