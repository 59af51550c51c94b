import { describe, expect, test } from "vitest";
import { balances, openRefundScene, term } from "../../../tests/scenes/refund-scene.ts";
import { bitcoin, cryptoEvent } from "../../../tests/support/payment-events.ts";
import { readNotice } from "../../../tests/support/read-notice.ts";
import { money } from "../../platform/values/money.ts";
import { findRefundable } from "../refunds/list-refundable.ts";
import { acceptPayment } from "./accept-payment.ts";
import { notifyRejected, notifyUndecided } from "./decision-notices.jobs.ts";
import { rejectPayment } from "./reject-payment.ts";

/** NOWPayments reports a payment of $9.99 as finished, with an arrived amount of zero. */
async function openEmpty() {
  const scene = await openRefundScene();
  const event = cryptoEvent(await scene.sale.order(), { arrived: bitcoin("0") });
  return Object.assign(scene, { event, paymentId: await scene.report(event) });
}

describe("A payment that is reported as paid, though nothing has arrived", () => {
  test("is held without an entry in the ledger, and its owner reads that nothing has arrived", async () => {
    await using scene = await openEmpty();
    const { platform, event } = scene;
    expect(await balances(platform)).toEqual([]);
    const key = { provider: event.provider, externalId: event.externalId };
    expect(await readNotice(platform, notifyUndecided, key)).toEqual([
      expect.stringContaining("Arrived: nothing"),
    ]);
  });

  test("opens the access for free if its owner accepts it", async () => {
    await using scene = await openEmpty();
    const { platform, paymentId, owner: actor } = scene;
    expect(await acceptPayment(platform, { paymentId, actor })).toEqual({ kind: "granted" });
    expect(await term(platform)).toEqual(["active", 30]);
    expect(await balances(platform)).toEqual([]);
  });

  test("is rejected without the question for a remainder", async () => {
    await using scene = await openEmpty();
    const { platform, paymentId, owner: actor } = scene;
    expect(await rejectPayment(platform, { paymentId, actor })).toEqual({ kind: "done" });
    expect(await readNotice(platform, notifyRejected, { paymentId })).toEqual([
      expect.stringContaining("could not be accepted"),
    ]);
  });

  test("is shown with its price, since no amount is known", async () => {
    await using scene = await openEmpty();
    const shown = { reference: scene.paymentId, actorId: scene.sale.ownerId };
    expect(await findRefundable(scene.platform, shown)).toMatchObject({
      amount: money(999n, "USD"),
      arrived: undefined,
    });
  });
});
