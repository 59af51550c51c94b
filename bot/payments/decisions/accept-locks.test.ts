import { expect, test } from "vitest";
import { countLockWaits } from "../../../tests/support/count-lock-waits.ts";
import { cryptoEvent } from "../../../tests/support/payment-events.ts";
import { createSale } from "../../../tests/support/sale.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import { money } from "../../platform/values/money.ts";
import { confirmPayment } from "../confirm/confirm-payment.ts";
import { recordFee } from "../reversals/record-reversal.ts";
import { acceptPayment } from "./accept-payment.ts";

/** A buyer has access, and paid once more: $1 too much by card, whose fee is known. */
async function openHeld(feeMinor = 59n) {
  const database = await createTestDatabase();
  const platform = createTestPlatform(database);
  const sale = await createSale(platform);
  const pay = async (amount: string) => {
    const sum = { amount, currency: "USD" };
    const event = cryptoEvent(await sale.order(), {
      provider: "stripe",
      price: sum,
      asked: sum,
      arrived: sum,
    });
    return { event, outcome: await confirmPayment(platform, event) };
  };
  await pay("9.99");
  const { event, outcome } = await pay("10.99");
  expect(outcome.kind).toBe("held");
  const { provider, externalId } = event;
  await recordFee(platform, { provider, externalId, fee: money(feeMinor, "USD") });
  const { id: paymentId } = await database.prisma.payment.findFirstOrThrow({ where: { externalId } });
  return {
    database,
    sale,
    accept: () => acceptPayment(platform, { paymentId, actor: { userId: sale.ownerId } }),
    [Symbol.asyncDispose]: () => database.release(),
  };
}

test("An acceptance with a known fee locks the balance before the access, as a refund does", async () => {
  await using held = await openHeld();
  const { pool } = held.database;
  const refund = await pool.connect();
  await refund.query("begin");
  await refund.query("select 1 from users where id = $1 for no key update", [held.sale.ownerId]);
  const accepted = held.accept();
  await expect.poll(() => countLockWaits(pool)).toBe(1);
  const { rowCount } = await refund.query("select 1 from subscription for update skip locked");
  await refund.query("commit");
  refund.release();
  expect(await accepted).toEqual({ kind: "granted" });
  expect(rowCount).toBe(1);
});

test("An acceptance of a payment without a fee books none", async () => {
  await using held = await openHeld(0n);
  expect(await held.accept()).toEqual({ kind: "granted" });
  expect(await held.database.prisma.ledgerPosting.count({ where: { kind: "fee" } })).toBe(0);
});
