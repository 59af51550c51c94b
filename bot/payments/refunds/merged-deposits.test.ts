import { describe, expect, test } from "vitest";
import { bitcoin, cryptoEvent, refunded } from "../../../tests/support/payment-events.ts";
import type { Terms } from "../../../tests/support/sale.ts";
import { balances, openRefundScene } from "../../../tests/scenes/refund-scene.ts";
import { mergeDepositsJob } from "../decisions/merge-deposits.jobs.ts";
import { partTag } from "./open-part.ts";
import { requestPart, requestRefund } from "./request-refund.ts";
import { confirmRefundSent, withdrawRefund } from "./settle-refund.ts";

/** A month for $9.99, of which 40 % came first. @param amounts the repeated deposits, of 0.0001 BTC that were asked for. */
async function openMerged(amounts: readonly string[], terms: Terms = {}) {
  const scene = await openRefundScene(terms);
  const { platform, sale, owner, report } = scene;
  const order = await sale.order();
  const parent = cryptoEvent(order, { status: "partially_paid", arrived: bitcoin("0.00004") });
  const paymentId = await report(parent);
  const deposits = amounts.map((amount) =>
    cryptoEvent(order, {
      parentExternalId: parent.externalId,
      asked: bitcoin(amount),
      arrived: bitcoin(amount),
      outcome: bitcoin(amount),
    }),
  );
  const rate = { minAmount: "0.0001", minUsdCents: 1_000, checkedAt: platform.clock.now() };
  await platform.database.prisma.coin.create({ data: { code: "BTC", ...rate } });
  for (const deposit of deposits) await report(deposit);
  const key = { provider: "nowpayments" as const, externalId: deposits.at(-1)?.externalId ?? "" };
  await mergeDepositsJob.run(key, platform, { number: 1, isLast: false });
  const { prisma } = platform.database;
  return Object.assign(scene, {
    paymentId,
    input: { paymentId, actor: owner },
    payment: () => prisma.payment.findUniqueOrThrow({ where: { id: paymentId } }),
    giveBack: async (index: number): Promise<void> => {
      const deposit = deposits[index];
      if (deposit !== undefined) await report(refunded(deposit));
    },
    giveBackFirst: () => report(refunded(parent)),
    openPart: async () =>
      partTag(await prisma.partRefund.findFirstOrThrow({ where: { state: "requested" } })),
  });
}

describe("A deposit that completed a payment, and that the provider sends back by itself,", () => {
  test("is taken from those who were credited with it, and the owner is asked about the access", async () => {
    await using scene = await openMerged(["0.00006"]);
    await scene.giveBack(0);
    expect(await balances(scene.platform)).toEqual([
      "exchange BTC -0.00004",
      "exchange USD 3.99",
      "owner_balance USD -3.87",
      "platform_fee USD -0.12",
      "provider_clearing BTC 0.00004",
    ]);
    expect(await scene.payment()).toMatchObject({
      state: "granted",
      refundedMinor: 600n,
      accessAfterRefund: "open",
    });
    await requestRefund(scene.platform, { ...scene.input, access: "ended" });
    await confirmRefundSent(scene.platform, scene.input);
    expect(await balances(scene.platform)).toEqual([]);
  });

  test("is an excess first, which nobody was credited with", async () => {
    await using scene = await openMerged(["0.00006", "0.00002"]);
    await scene.giveBack(1);
    expect(await scene.payment()).toMatchObject({ refundedMinor: 0n, accessAfterRefund: null });
    const paid = ["owner_balance USD -9.7", "platform_fee USD -0.29", "provider_clearing BTC 0.0001"];
    expect(await balances(scene.platform)).toEqual(["exchange BTC -0.0001", "exchange USD 9.99", ...paid]);
    await scene.giveBack(0);
    expect(await scene.payment()).toMatchObject({ refundedMinor: 600n, accessAfterRefund: "open" });
    expect(await balances(scene.platform)).toContain("owner_balance USD -3.87");
  });

  test.each([
    ["is sent", confirmRefundSent, "-1.93"],
    ["is not sent", withdrawRefund, "-3.88"],
  ])("comes to the part that is on its way, which then %s", async (_what, settle, balance) => {
    await using scene = await openMerged(["0.00006"]);
    const request = { ...scene.input, minor: 200n, access: "kept" as const, refundedBefore: 0n };
    expect(await requestPart(scene.platform, request)).toEqual({ kind: "by_hand" });
    await scene.giveBack(0);
    expect(await scene.payment()).toMatchObject({ refundedMinor: 600n });
    await settle(scene.platform, { ...scene.input, part: await scene.openPart() });
    expect(await balances(scene.platform)).toContain(`owner_balance USD ${balance}`);
  });

  test("takes nothing more after the first payment, which the provider sent back before", async () => {
    await using scene = await openMerged(["0.00006"]);
    await scene.giveBackFirst();
    await scene.giveBack(0);
    expect(await balances(scene.platform)).toEqual([]);
    expect(await scene.payment()).toMatchObject({ state: "refunded", refundedMinor: 0n });
  });

  test("is never more than what is left of the credit", async () => {
    await using scene = await openMerged(["0", "0.00003", "0.00003"]);
    const request = { ...scene.input, minor: 998n, access: "kept" as const, refundedBefore: 0n };
    await requestPart(scene.platform, request);
    await confirmRefundSent(scene.platform, { ...scene.input, part: await scene.openPart() });
    await scene.giveBack(1);
    expect(await scene.payment()).toMatchObject({ refundedMinor: 999n });
    await scene.giveBack(2);
    expect(await scene.payment()).toMatchObject({ refundedMinor: 999n });
    const left = await balances(scene.platform);
    expect(left.filter((line) => /owner|platform_fee|unallocated/.test(line))).toEqual([]);
  });
});
