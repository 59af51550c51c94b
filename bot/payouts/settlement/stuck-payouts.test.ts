import { expect, test } from "vitest";
import { listLedgerFaults } from "../../operator/anomalies/list-anomalies.ts";
import { OPERATOR } from "../../../tests/scenes/payee-scene.ts";
import { openKnownWallet } from "../../../tests/scenes/custody-scene.ts";
import { findSendingPayout } from "./describe-sending.ts";
import { readOverview } from "./overview.ts";
import { remindOperatorsJob } from "./remind-operators.jobs.ts";
import { settlePayout } from "./settle-payout.ts";

const HOUR = 3_600_000;

test("After a day without a result an operator says whether the payout arrived", async () => {
  for (const kind of ["sent", "refused"] as const) {
    await using scene = await openKnownWallet();
    await scene.request();
    await scene.gather();
    await scene.runBatches();
    scene.nowpayments.custody
      .withdrawals()
      .at(-1)
      ?.delay(1_000 * HOUR);
    const { payout } = await findSendingPayout(scene.platform, 0);
    const settlement = kind === "sent" ? { kind, reference: "0xabc" } : { kind, reason: "It was never sent" };
    const settle = () =>
      settlePayout(scene.platform, { payoutId: payout?.id ?? "", operatorId: OPERATOR, settlement });
    expect(await settle()).toEqual({ kind: "being_sent" });

    scene.platform.clock.advance(25 * HOUR);
    await scene.runBatches();
    expect((await findSendingPayout(scene.platform, 0)).payout).toMatchObject({ isStuck: true });
    expect(await readOverview(scene.platform)).toMatchObject({ stuck: 1 });
    expect(await settle()).toEqual({ kind: "done" });
    expect(await settle()).toEqual({ kind: "settled_already" });
    expect(await scene.database.prisma.payout.findUnique({ where: { id: payout?.id ?? "" } })).toMatchObject({
      state: kind,
      settledBy: BigInt(OPERATOR),
    });
    expect(await listLedgerFaults(scene.platform, { skip: 0, take: 10 })).toEqual({ items: [], total: 0 });
  }
});

test("A result that the provider tells when an operator decides counts more than the operator's word", async () => {
  for (const kind of ["sent", "refused"] as const) {
    await using scene = await openKnownWallet();
    await scene.request();
    await scene.gather();
    await scene.runBatches();
    const withdrawal = scene.nowpayments.custody.withdrawals().at(-1);
    withdrawal?.delay(1_000 * HOUR);
    scene.platform.clock.advance(25 * HOUR);
    await scene.runBatches();
    await (kind === "sent" ? withdrawal?.finish() : withdrawal?.fail("Broken network"));
    const { payout } = await findSendingPayout(scene.platform, 0);
    const opposite =
      kind === "sent"
        ? ({ kind: "refused", reason: "It was never sent" } as const)
        : ({ kind: "sent", reference: "0xabc" } as const);
    const settle = () =>
      settlePayout(scene.platform, {
        payoutId: payout?.id ?? "",
        operatorId: OPERATOR,
        settlement: opposite,
      });
    expect(await settle()).toEqual({ kind: "told_meanwhile" });
    expect(await settle()).toEqual({ kind: "settled_already" });
    expect(await scene.database.prisma.payout.findUnique({ where: { id: payout?.id ?? "" } })).toMatchObject({
      state: kind,
      settledBy: null,
    });
    expect(await listLedgerFaults(scene.platform, { skip: 0, take: 10 })).toEqual({ items: [], total: 0 });
  }
});

test("Operators are told of a payout without a result, and reminded of payouts that wait for them", async () => {
  await using scene = await openKnownWallet();
  await scene.request();
  await scene.gather();
  await scene.runBatches();
  scene.nowpayments.custody
    .withdrawals()
    .at(-1)
    ?.delay(1_000 * HOUR);
  scene.platform.clock.advance(25 * HOUR);
  await scene.runBatches();
  await scene.runBatches();
  const countJobs = async (task: string) =>
    (await scene.database.pool.query("select 1 from graphile_worker.jobs where task_identifier = $1", [task]))
      .rowCount;
  expect(await countJobs("payouts.notify-stuck")).toBe(2);
  await remindOperatorsJob.run({}, scene.platform, { number: 1, isLast: false });
  expect(await countJobs("payouts.remind-operator")).toBe(0);

  await scene.setWallet({ network: "usdc_base", address: "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed" });
  const { payout } = await findSendingPayout(scene.platform, 0);
  await settlePayout(scene.platform, {
    payoutId: payout?.id ?? "",
    operatorId: OPERATOR,
    settlement: { kind: "sent", reference: "0xabc" },
  });
  await scene.sell(6);
  await scene.request();
  scene.platform.clock.advance(25 * HOUR);
  await remindOperatorsJob.run({}, scene.platform, { number: 1, isLast: false });
  expect(await countJobs("payouts.remind-operator")).toBe(2);
});
