import { describe, expect, test } from "vitest";
import { listLedgerFaults } from "../../operator/anomalies/list-anomalies.ts";
import { faultless, readCustodyBooks } from "../../../tests/scenes/custody-books.ts";
import { openPayees } from "../../../tests/scenes/custody-payees.ts";
import { openCustodyScene, openKnownWallet } from "../../../tests/scenes/custody-scene.ts";
import type { CustodyScene } from "../../../tests/scenes/custody-scene.ts";
import { convertByHand } from "../../../tests/support/convert-by-hand.ts";
import { testSample } from "../../../tests/support/test-size.ts";
import { skewClock } from "../../../tests/support/skew-clock.ts";
import { EVM, OPERATOR } from "../../../tests/scenes/payee-scene.ts";
import { TOTP_PERIOD_MS } from "../../payments/providers/nowpayments/api/totp.ts";
import { settlePayout } from "../settlement/settle-payout.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const CONVERT = { path: /\/v1\/conversion$/, method: "POST", kind: "reset-after" } as const;

/** A payout of $58.20 in a coin that the custody does not hold. */
async function openConversion(): Promise<CustodyScene> {
  const scene = await openCustodyScene();
  await scene.setWallet({ network: "usdc_base", address: EVM });
  await scene.sell(6);
  await scene.request();
  await scene.approve();
  await scene.gather();
  return scene;
}

async function expectExact(scene: CustodyScene): Promise<void> {
  const books = await readCustodyBooks(scene);
  expect(books).toEqual(faultless(books));
  expect(await listLedgerFaults(scene.platform, { skip: 0, take: 10 })).toEqual({ items: [], total: 0 });
}

async function pass({ platform, nowpayments }: CustodyScene, milliseconds: number): Promise<void> {
  platform.clock.advance(milliseconds);
  await nowpayments.custody.advance();
}

const untilMiddleOfPeriod = ({ platform }: CustodyScene): number =>
  1.5 * TOTP_PERIOD_MS - (platform.clock.now().getTime() % TOTP_PERIOD_MS);

const jumps = testSample([-30 * DAY, 30 * DAY, -HOUR, HOUR], 2);

describe("A clock", () => {
  test.each(jumps)("that is wrong by %d ms still sends a payout, once", { tags: ["sized"] }, async (ms) => {
    await using scene = await openConversion();
    // The provider's time is known to a second, so a code may be wrong within a second of its period's end.
    await pass(scene, untilMiddleOfPeriod(scene));
    skewClock(scene.platform).ms = ms;
    await scene.send();
    const { custody } = scene.nowpayments;
    expect(custody.payouts()).toMatchObject([{ attempts: 0, withdrawals: [{ status: "FINISHED" }] }]);
    await expectExact(scene);
  });

  test.each(jumps)(
    "that jumps by %d ms after a conversion whose answer is lost loses none",
    { tags: ["sized"] },
    async (ms) => {
      await using scene = await openConversion();
      const { custody, faults } = scene.nowpayments;
      const skew = skewClock(scene.platform);
      faults.add(CONVERT);
      await scene.runBatches();
      skew.ms = ms;
      await scene.send();
      expect(custody.conversions()).toHaveLength(1);
      expect(custody.withdrawals()).toMatchObject([{ status: "FINISHED" }]);
      await expectExact(scene);
    },
  );

  test.each(jumps)(
    "that jumps by %d ms after a request whose answer is lost pays once",
    { tags: ["sized"] },
    async (ms) => {
      await using scene = await openKnownWallet();
      const { custody, faults } = scene.nowpayments;
      const skew = skewClock(scene.platform);
      await scene.request();
      await scene.gather();
      faults.add({ path: /\/v1\/payout$/, method: "POST", kind: "reset-after" });
      await scene.runBatches();
      skew.ms = ms;
      await scene.send();
      expect(custody.withdrawals()).toMatchObject([{ status: "FINISHED" }, { status: "FINISHED" }]);
      await expectExact(scene);
    },
  );

  test("that was a day ahead keeps no batch waiting for a code, once it is right again", async () => {
    await using scene = await openKnownWallet();
    const { prisma } = scene.database;
    // A process that had heard nothing of the provider yet.
    await scene.database.pool.query(
      `begin; set local session_replication_role = replica;
       update payout_batch set verified_at = verified_at + interval '1 day'; commit`,
    );
    await scene.request();
    await scene.gather();
    await scene.runBatches();
    expect(await prisma.payoutBatch.findFirstOrThrow({ orderBy: { id: "desc" } })).toMatchObject({
      state: "verified",
    });
  });

  test("that jumps a day makes no failed withdrawal final: the provider repeats it within minutes", async () => {
    await using scene = await openKnownWallet();
    const { custody } = scene.nowpayments;
    const skew = skewClock(scene.platform);
    await scene.request();
    await scene.gather();
    await scene.runBatches();
    const withdrawal = custody.withdrawals().at(-1);
    await withdrawal?.fail("Broken network");
    await scene.runBatches();
    skew.ms = DAY;
    await scene.runBatches();
    await withdrawal?.finish();
    await scene.runBatches();
    expect(await scene.database.prisma.payout.findFirstOrThrow({ orderBy: { id: "desc" } })).toMatchObject({
      state: "sent",
      reference: withdrawal?.hash,
    });
    await expectExact(scene);
  });

  test("that was ahead when an operator said that nothing was sent lets nothing be sent afterwards", async () => {
    await using scene = await openKnownWallet();
    const { custody, faults } = scene.nowpayments;
    const skew = skewClock(scene.platform);
    await scene.request();
    await scene.gather();
    faults.add({ path: /v1\/payout\/\d+$/, kind: "reset-before" });
    await scene.runBatches();
    // No answer of the provider tells its time until the word.
    faults.add({ path: /auth|payout/, kind: "reset-before", times: 1_000 });
    skew.ms = DAY + HOUR;
    for (let run = 0; run < 12; run += 1) await scene.runBatches();
    const { id } = await scene.database.prisma.payout.findFirstOrThrow({ orderBy: { id: "desc" } });
    const settlement = { kind: "refused", reason: "It was never sent" } as const;
    expect(await settlePayout(scene.platform, { payoutId: id, operatorId: OPERATOR, settlement })).toEqual({
      kind: "done",
    });
    skew.ms = 0;
    faults.clear();
    await scene.send();
    // Its hour is over, and nobody verified the batch.
    await pass(scene, 11 * MINUTE);
    await scene.send();
    expect(custody.withdrawals()).toMatchObject([{ status: "FINISHED" }, { status: "REJECTED" }]);
    await expectExact(scene);
  });
});

describe("A conversion whose answer is lost", () => {
  test("is not confused with an earlier one of the same sum", async () => {
    await using scene = await openConversion();
    const { faults } = scene.nowpayments;
    await convertByHand(scene.nowpayments, "58.2");
    await pass(scene, DAY);
    faults.add({ ...CONVERT, kind: "reset-before" });
    await scene.runBatches();
    for (let run = 0; run < 20; run += 1) {
      await scene.runBatches();
      await pass(scene, 10 * MINUTE);
    }
    expect(await scene.database.prisma.payoutBatch.findFirstOrThrow()).toMatchObject({
      state: "released",
      reason: "conversion_unknown",
      conversionId: null,
    });
  });

  test("waits for an operator where two could be it", async () => {
    await using scene = await openConversion();
    scene.nowpayments.faults.add(CONVERT);
    await scene.runBatches();
    await convertByHand(scene.nowpayments, "58.2");
    for (let run = 0; run < 20; run += 1) {
      await scene.runBatches();
      await pass(scene, 10 * MINUTE);
    }
    expect(await scene.database.prisma.payoutBatch.findFirstOrThrow()).toMatchObject({
      state: "converting",
      reason: "conversion_ambiguous",
      stuckAt: expect.any(Date),
    });
    const { rowCount } = await scene.database.pool.query(
      "select 1 from graphile_worker.jobs where task_identifier = 'payouts.notify-stuck'",
    );
    expect(rowCount).toBe(2);
  });

  test("is found for each of two batches of the same sum, a different one for each", async () => {
    await using scene = await openCustodyScene();
    const { custody, faults } = scene.nowpayments;
    const payees = await openPayees(scene);
    for (const owner of [0, 1]) {
      await payees.changeWallet(owner, "usdc_base");
      await payees.sell(owner, 6);
      await payees.request(owner);
      await scene.approve();
      await scene.gather();
    }
    faults.add({ ...CONVERT, times: 2 });
    await scene.runBatches();
    await scene.send();
    const batches = await scene.database.prisma.payoutBatch.findMany();
    expect(new Set(batches.map(({ conversionId }) => conversionId))).toEqual(
      new Set(custody.conversions().map(({ id }) => id)),
    );
    expect(custody.withdrawals()).toMatchObject([{ status: "FINISHED" }, { status: "FINISHED" }]);
    await expectExact(scene);
  });
});
