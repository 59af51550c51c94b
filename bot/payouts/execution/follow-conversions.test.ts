import { describe, expect, test } from "vitest";
import { listLedgerFaults } from "../../operator/anomalies/list-anomalies.ts";
import { openCustodyScene, passHours } from "../../../tests/scenes/custody-scene.ts";
import { EVM } from "../../../tests/scenes/payee-scene.ts";
import { compareProviders } from "../../../tests/support/compare-providers.ts";
import { followConversionsJob } from "./follow-conversions.jobs.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A payout of $58.20 in a coin that the custody has to buy. The purchase has no end for two days, so the batch is released. */
async function openReleased(fault?: { readonly path: RegExp }) {
  const scene = await openCustodyScene();
  const { custody, faults } = scene.nowpayments;
  await scene.setWallet({ network: "usdc_base", address: EVM });
  await scene.sell(6);
  await scene.request();
  await scene.approve();
  await scene.gather();
  if (fault === undefined)
    custody.rules.conversionSteps = { processingAfterMs: 2_000 * HOUR, finishedAfterMs: 2_000 * HOUR };
  else {
    await scene.runBatches();
    faults.add({ ...fault, kind: "500", times: 1_000 });
  }
  await passHours(scene, 50);
  faults.clear();
  return Object.assign(scene, {
    custody,
    follow: () => followConversionsJob.run({}, scene.platform, { number: 1, isLast: true }),
    batch: () => scene.database.prisma.payoutBatch.findFirstOrThrow({ where: { state: "released" } }),
    entries: () =>
      scene.database.prisma.ledgerPosting.findMany({
        where: { kind: "conversion", account: "provider_clearing" },
        orderBy: { id: "asc" },
      }),
  });
}

describe("A conversion that ends after its batch was released", () => {
  test("is booked once", async () => {
    await using scene = await openReleased();
    await scene.follow();
    expect(await scene.batch()).toMatchObject({ reason: "no_result", convertedAmount: null });
    expect(await scene.entries()).toEqual([]);
    scene.custody.conversions()[0]?.finish();
    await Promise.all([scene.follow(), scene.follow()]);
    await scene.follow();
    const [source, target, ...more] = await scene.entries();
    expect(more).toEqual([]);
    expect([source?.currency, target?.currency]).toEqual(["USDTTRC20", "USDCBASE"]);
    expect((await scene.batch()).convertedAmount).toEqual(target?.amount);
    expect(await listLedgerFaults(scene.platform, { skip: 0, take: 10 })).toEqual({ items: [], total: 0 });
  });

  test("leaves no difference in the comparison with the ledger, before its end and after it", async () => {
    await using scene = await openReleased();
    await scene.sell(1);
    expect(await compareProviders(scene.platform)).toEqual([]);
    scene.custody.conversions()[0]?.finish();
    expect(await compareProviders(scene.platform)).toEqual([]);
    await scene.follow();
    expect(await compareProviders(scene.platform)).toEqual([]);
  });

  test("without a result is asked for no more, and changes nothing", async () => {
    await using scene = await openReleased();
    scene.custody.conversions()[0]?.reject();
    await scene.follow();
    expect((await scene.batch()).convertedAmount?.toFixed()).toBe("0");
    expect(await scene.entries()).toEqual([]);
  });

  test("is asked for within a month, and leaves a difference afterwards", async () => {
    await using scene = await openReleased();
    scene.custody.conversions()[0]?.finish();
    scene.platform.clock.advance(30 * DAY);
    await scene.follow();
    expect(await scene.entries()).toEqual([]);
    expect(await compareProviders(scene.platform)).toMatchObject([
      { currency: "USDCBASE", atProvider: "57.909", inLedger: "0" },
      { currency: "USDTTRC20", atProvider: "1.74", inLedger: "59.94" },
    ]);
  });

  test("is asked for again after a call without an answer", async () => {
    await using scene = await openReleased();
    scene.custody.conversions()[0]?.finish();
    scene.nowpayments.faults.add({ path: /v1.conversion.\d+$/, kind: "500" });
    await scene.follow();
    expect(await scene.entries()).toEqual([]);
    await scene.follow();
    expect(await scene.entries()).toHaveLength(2);
  });
});

test("A conversion that is booked with its batch's release is not asked for, nor booked again", async () => {
  await using scene = await openReleased({ path: /payout.fee/ });
  const { convertedAmount } = await scene.batch();
  expect(convertedAmount).not.toBeNull();
  await scene.follow();
  expect(await scene.entries()).toHaveLength(2);
});

test("A released batch takes nothing but the end of its conversion, and that once", async () => {
  await using scene = await openReleased();
  const { prisma } = scene.database;
  const change = (data: object) =>
    prisma.payoutBatch.updateMany({
      data: { ...data, step: { increment: 1 } },
      where: { state: "released" },
    });
  await expect(change({ state: "planned", convertedAmount: "1" })).rejects.toThrow("from released");
  await expect(change({ reason: "expired" })).rejects.toThrow("from released");
  await change({ convertedAmount: "1" });
  await expect(change({ convertedAmount: "2" })).rejects.toThrow("from released");
});
