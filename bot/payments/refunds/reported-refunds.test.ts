import { describe, expect, test } from "vitest";
import { bitcoin, cryptoEvent, refunded } from "../../../tests/support/payment-events.ts";
import type { Terms } from "../../../tests/support/sale.ts";
import { money } from "../../platform/values/money.ts";
import { lockPayment } from "../events/lock-payment.ts";
import type { PaymentEvent } from "../contract/payment-event.ts";
import { confirmRefund } from "./complete-refund.ts";
import { decideRefundAccess } from "./settle-refund.ts";
import { DAY, openRefundScene, balances, term } from "../../../tests/scenes/refund-scene.ts";

/** A channel that takes the time back at once. */
async function openTakingBack(terms: Terms = {}) {
  const fixture = await openRefundScene(terms);
  const { platform, sale, report } = fixture;
  await platform.database.prisma.channel.updateMany({ data: { accessAfterRefund: "at_once" } });
  /** Reports the payment of a new order. @returns the reported event. */
  const buy = async (): Promise<PaymentEvent> => {
    const paid = cryptoEvent(await sale.order());
    await report(paid);
    return paid;
  };
  return Object.assign(fixture, { buy });
}

describe("A refund that a provider reports", () => {
  test("leaves nothing of the payment in any account, also with fees", async () => {
    await using fixture = await openRefundScene();
    const { platform, sale, report } = fixture;
    const order = await sale.order();
    const paid = cryptoEvent(order, {
      arrived: bitcoin("0.00015"),
      fees: [{ account: "network_fee", ...bitcoin("0.000001") }],
      outcome: { amount: "14.5", currency: "USDTTRC20" },
    });
    await report(paid);
    expect(await balances(platform)).not.toEqual([]);
    await report(refunded(paid));
    expect(await balances(platform)).toEqual([]);
  });

  test("leaves the access until the owner decides, and then takes the time back", async () => {
    await using fixture = await openRefundScene();
    const { platform, sale, owner, report } = fixture;
    const paid = cryptoEvent(await sale.order());
    await report(paid);
    const paymentId = await report(refunded(paid));
    expect(await term(platform)).toEqual(["active", 30]);
    const decide = (): Promise<unknown> =>
      decideRefundAccess(platform, { paymentId, actor: owner, access: "ended" });
    platform.clock.advance(1_000);
    expect(await decide()).toEqual({ kind: "done" });
    expect(await term(platform)).toEqual(["ending", 0]);
    expect(await decide()).toEqual({ kind: "not_possible" });
  });

  test("leaves the access for good if the owner decides so", async () => {
    await using fixture = await openRefundScene();
    const { platform, sale, owner: actor, report } = fixture;
    const paid = cryptoEvent(await sale.order());
    await report(paid);
    const paymentId = await report(refunded(paid));
    expect(await decideRefundAccess(platform, { paymentId, actor, access: "kept" })).toEqual({
      kind: "done",
    });
    expect(await term(platform)).toEqual(["active", 30]);
  });

  test("ends the only granted period, though another payment misses a part", async () => {
    await using fixture = await openTakingBack();
    const { platform, sale, report, buy } = fixture;
    const paid = await buy();
    await report(cryptoEvent(await sale.order(), { status: "partially_paid", arrived: bitcoin("0.00005") }));
    platform.clock.advance(DAY);
    await report(refunded(paid));
    expect(await term(platform)).toEqual(["ending", 0]);
  });

  test("takes the time back at once if the channel is set so", async () => {
    await using fixture = await openTakingBack();
    const { platform, report, buy } = fixture;
    const paid = await buy();
    platform.clock.advance(DAY);
    await report(refunded(paid));
    expect(await term(platform)).toEqual(["ending", 0]);
  });

  test("of an earlier period leaves the time of a later payment", async () => {
    await using fixture = await openTakingBack();
    const { platform, report, buy } = fixture;
    const first = await buy();
    platform.clock.advance(40 * DAY);
    await buy();
    platform.clock.advance(10 * DAY);
    await report(refunded(first));
    expect(await term(platform)).toEqual(["active", 20]);
  });

  test("of one of two periods takes one of them back", async () => {
    await using fixture = await openTakingBack();
    const { platform, report, buy } = fixture;
    const first = await buy();
    platform.clock.advance(10 * DAY);
    await buy();
    expect(await term(platform)).toEqual(["active", 50]);
    await report(refunded(first));
    expect(await term(platform)).toEqual(["active", 30]);
  });

  test("of a payment for life ends the access if nothing else was bought", async () => {
    await using fixture = await openTakingBack({ periodDays: null });
    const { platform, report, buy } = fixture;
    const paid = await buy();
    platform.clock.advance(DAY);
    await report(refunded(paid));
    expect((await term(platform))[0]).toBe("ending");
  });

  test("of a held payment returns the unallocated money", async () => {
    await using fixture = await openRefundScene();
    const { platform, sale, report } = fixture;
    const paid = cryptoEvent(await sale.order(), { price: { amount: "1", currency: "USD" } });
    await report(paid);
    expect(await balances(platform)).toEqual(["provider_clearing BTC 0.0001", "unallocated BTC -0.0001"]);
    await report(refunded(paid));
    expect(await balances(platform)).toEqual([]);
  });
});

test("A refund that two processes read as new is counted by the first one", async () => {
  await using fixture = await openRefundScene();
  const { platform, sale, report } = fixture;
  const paid = cryptoEvent(await sale.order());
  const id = await report(paid);
  const order = await platform.database.prisma.$transaction(
    async (transaction) => (await lockPayment(transaction, { id }))?.order,
  );
  if (order === undefined) throw new Error("The payment is not stored");
  const refund = { order, event: refunded(paid), price: money(999n, "USD") };
  expect(await confirmRefund(platform, refund)).toMatchObject({ kind: "refunded" });
  expect(await confirmRefund(platform, refund)).toEqual({ kind: "duplicate" });
  expect(await balances(platform)).toEqual([]);
});

test("A concurrent refund and renewal take back one period and add the other", async () => {
  await using fixture = await openTakingBack();
  const { platform, sale, report, buy } = fixture;
  for (let round = 0; round < 10; round++) {
    const first = await buy();
    platform.clock.advance(DAY);
    const renewal = cryptoEvent(await sale.order());
    await Promise.all([report(refunded(first)), report(renewal)]);
    expect(await term(platform)).toEqual(["active", 30]);
    await report(refunded(renewal));
    platform.clock.advance(DAY);
  }
});
