import { describe, expect, test } from "vitest";
import { balances, openRefundScene } from "../../../tests/scenes/refund-scene.ts";
import { bitcoin, cryptoEvent, refunded } from "../../../tests/support/payment-events.ts";
import type { ExactAmount } from "../../platform/values/amount.ts";
import { acceptPayment } from "./accept-payment.ts";
import { postRemainderJob } from "./post-remainder.jobs.ts";

const litecoin = (amount: string): ExactAmount => ({ amount, currency: "LTC" });

/** A payment of $9.99, for which 0.0001 BTC were asked, that its owner accepted with a part of the price. */
async function openAccepted(arrived: ExactAmount) {
  const scene = await openRefundScene({}, { PLATFORM_FEE_PERCENT: "0" });
  const { platform, sale, owner: actor } = scene;
  const event = cryptoEvent(await sale.order(), { status: "partially_paid", arrived });
  await acceptPayment(platform, { paymentId: await scene.report(event), actor });
  const post = (externalId: string): Promise<void> =>
    postRemainderJob.run({ provider: "nowpayments", externalId }, platform, { number: 1, isLast: false });
  return Object.assign(scene, {
    event,
    post,
    /** The provider reports a larger amount of the same payment. */
    async grow(status: "partially_paid" | "paid", more: ExactAmount): Promise<void> {
      const { externalId, orderRef } = event;
      await scene.report(cryptoEvent(orderRef, { externalId, status, arrived: more }));
      await post(externalId);
    },
  });
}

describe("Money that arrives after the grant", () => {
  test("beyond the asked amount stays unallocated, and the owner is credited the price once", async () => {
    await using scene = await openAccepted(bitcoin("0.00005"));
    await scene.grow("partially_paid", bitcoin("0.00015"));
    expect(await balances(scene.platform)).toContain("owner_balance USD -9.99");
    await scene.grow("paid", bitcoin("0.0002"));
    expect(await balances(scene.platform)).toEqual([
      "exchange BTC -0.0001",
      "exchange USD 9.99",
      "owner_balance USD -9.99",
      "provider_clearing BTC 0.0002",
      "unallocated BTC -0.0001",
    ]);
  });

  test("and is refunded before the job runs is not credited; an unknown payment is ignored", async () => {
    await using scene = await openAccepted(bitcoin("0.00005"));
    await scene.report(refunded(scene.event));
    const before = await balances(scene.platform);
    for (const externalId of [scene.event.externalId, "unknown"]) await scene.post(externalId);
    expect(await balances(scene.platform)).toEqual(before);
  });

  test("in another coin than the quoted one is credited nothing", async () => {
    await using scene = await openAccepted(litecoin("0.01"));
    const before = await balances(scene.platform);
    await scene.grow("paid", litecoin("0.02"));
    expect(await balances(scene.platform)).toEqual(before);
  });
});
