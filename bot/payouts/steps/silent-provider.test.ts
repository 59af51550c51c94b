import { describe, expect, test } from "vitest";
import { listLedgerFaults } from "../../operator/anomalies/list-anomalies.ts";
import { readOverview } from "../settlement/overview.ts";
import { settlePayout } from "../settlement/settle-payout.ts";
import { openCustodyScene, openKnownWallet, passHours } from "../../../tests/scenes/custody-scene.ts";
import type { CustodyScene } from "../../../tests/scenes/custody-scene.ts";
import { EVM, OPERATOR } from "../../../tests/scenes/payee-scene.ts";

const HOUR = 3_600_000;

const waiting = ({ database }: CustodyScene) =>
  database.prisma.payout.findFirstOrThrow({ where: { state: "requested" } });

describe("A batch", () => {
  test("that has begun nothing gives its payouts back when the provider is silent for a day", async () => {
    await using scene = await openKnownWallet();
    scene.nowpayments.faults.add({ path: /balance/, kind: "reset-before", times: 1_000 });
    await scene.request();
    await scene.gather();
    await passHours(scene, 24);
    expect(await readOverview(scene.platform)).toMatchObject({ waiting: 0, sending: { count: 1 } });
    await passHours(scene, 2);
    expect(await waiting(scene)).toMatchObject({ approvalReason: "no_result", approvedAt: null });
    expect(await readOverview(scene.platform)).toMatchObject({ waiting: 1, sending: { count: 0 } });
  });

  test("that gets no answer about a price keeps its payouts, and asks again", async () => {
    await using scene = await openKnownWallet();
    await scene.request();
    // Bitcoin is the only coin that suffices.
    scene.nowpayments.custody.debit("usdttrc20", "9");
    scene.nowpayments.custody.credit("btc", "1");
    scene.nowpayments.faults.add({ path: /estimate/, kind: "reset-before", times: 20 });
    await scene.gather();
    await scene.runBatches();
    const { prisma } = scene.database;
    const newest = await prisma.payoutBatch.findFirst({ orderBy: { id: "desc" } });
    expect(newest).toMatchObject({ state: "planned", reason: "unknown" });
    scene.nowpayments.faults.clear();
    await scene.send();
    expect(await prisma.payout.findMany()).toMatchObject([{ state: "sent" }, { state: "sent" }]);
  });

  test.each([
    ["creation", /v1.payout$/],
    ["verification", /verify/],
  ])("whose %s fails for the third time waits for an operator", async (_call, path) => {
    await using scene = await openKnownWallet();
    scene.nowpayments.faults.add({ path, method: "POST", kind: "reset-before", times: 1_000 });
    await scene.request();
    for (const [released, approvalReason] of [
      [1, null],
      [2, null],
      [3, "no_result"],
    ] as const) {
      await scene.gather();
      await passHours(scene, 3);
      expect(await scene.database.prisma.payoutBatch.count({ where: { state: "released" } })).toBe(released);
      expect(await waiting(scene)).toMatchObject({ approvalReason });
    }
    expect(await listLedgerFaults(scene.platform, { skip: 0, take: 10 })).toEqual({ items: [], total: 0 });
  });

  test("that expires before its turn is gathered again, however often", async () => {
    await using scene = await openKnownWallet();
    await scene.request();
    for (let time = 1; time <= 4; time += 1) {
      // The look before the verification fails until the hour is over.
      scene.nowpayments.faults.add({ path: /v1.payout.\d+$/, kind: "500" });
      await scene.gather();
      await scene.runBatches();
      scene.platform.clock.advance(HOUR + 60_000);
      await scene.nowpayments.custody.advance();
      await scene.runBatches();
      expect(await scene.database.prisma.payoutBatch.count({ where: { reason: "expired" } })).toBe(time);
      expect(await waiting(scene)).toMatchObject({ approvalReason: null });
    }
  });

  test("whose conversion takes a day is nobody's to decide once its coins are being sent", async () => {
    await using scene = await openCustodyScene();
    const { custody } = scene.nowpayments;
    custody.rules.conversionSteps = { processingAfterMs: 100 * HOUR, finishedAfterMs: 100 * HOUR };
    await scene.setWallet({ network: "usdc_base", address: EVM });
    await scene.sell(6);
    await scene.request();
    await scene.approve();
    await scene.gather();
    await passHours(scene, 26);
    expect(await readOverview(scene.platform)).toMatchObject({ stuck: 1 });
    custody.conversions()[0]?.finish();
    custody.rules.withdrawalSteps = { sendingAfterMs: 100 * HOUR, finishedAfterMs: 100 * HOUR };
    await scene.runBatches();
    const { id } = await scene.database.prisma.payout.findFirstOrThrow();
    expect(await readOverview(scene.platform)).toMatchObject({ stuck: 0, sending: { count: 1 } });
    const settlement = { kind: "refused", reason: "Not today" } as const;
    expect(await settlePayout(scene.platform, { payoutId: id, operatorId: OPERATOR, settlement })).toEqual({
      kind: "being_sent",
    });
  });

  describe("whose conversion", () => {
    /** A payout of $58.20 in a coin that the custody has to buy. */
    const openConverting = async (): Promise<CustodyScene> => {
      const scene = await openCustodyScene();
      await scene.setWallet({ network: "usdc_base", address: EVM });
      await scene.sell(6);
      await scene.request();
      await scene.approve();
      await scene.gather();
      return scene;
    };
    const released = { approvalReason: "no_result", approvedAt: null };

    test.each([
      ["is not told", /v1.conversion.\d+$/],
      ["is done, while no fee of its coin is told,", /payout.fee/],
    ])("%s gives its payouts back after two days", async (_what, path) => {
      await using scene = await openConverting();
      await scene.runBatches();
      scene.nowpayments.faults.add({ path, kind: "500", times: 1_000 });
      await passHours(scene, 26);
      expect(await readOverview(scene.platform)).toMatchObject({ waiting: 0, stuck: 1 });
      await passHours(scene, 24);
      expect(await waiting(scene)).toMatchObject(released);
      expect(await listLedgerFaults(scene.platform, { skip: 0, take: 10 })).toEqual({ items: [], total: 0 });
    });

    test("has no end gives its payouts back after two days", async () => {
      await using scene = await openConverting();
      const { custody } = scene.nowpayments;
      custody.rules.conversionSteps = { processingAfterMs: 100 * HOUR, finishedAfterMs: 100 * HOUR };
      await passHours(scene, 50);
      expect(await waiting(scene)).toMatchObject(released);
    });

    test("is refused for the moment for a day gives its payouts back", async () => {
      await using scene = await openConverting();
      scene.nowpayments.faults.add({ path: /v1.conversion$/, method: "POST", kind: "429", times: 1_000 });
      await passHours(scene, 26);
      expect(await waiting(scene)).toMatchObject(released);
    });
  });

  test("whose sign-in is refused gives its payouts to the operators, with the reason", async () => {
    await using scene = await openCustodyScene({ NOWPAYMENTS_PASSWORD: "changed" });
    await scene.setWallet();
    await scene.sell(6);
    await scene.request();
    await scene.approve();
    await scene.send();
    expect(await waiting(scene)).toMatchObject({ approvalReason: "provider_access", approvedAt: null });
    expect(scene.nowpayments.custody.payouts()).toEqual([]);
    expect(await listLedgerFaults(scene.platform, { skip: 0, take: 10 })).toEqual({ items: [], total: 0 });
  });

  test("in a coin that NOWPayments sends no longer buys none of it", async () => {
    await using scene = await openCustodyScene();
    await scene.setWallet({ network: "SHIB", address: EVM });
    await scene.sell(6);
    await scene.request();
    await scene.approve();
    await scene.send();
    expect(scene.nowpayments.custody.conversions()).toEqual([]);
    expect(await waiting(scene)).toMatchObject({ approvalReason: "provider_refused" });
  });
});
