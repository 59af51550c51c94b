import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { listLedgerFaults } from "../../operator/anomalies/list-anomalies.ts";
import { OPERATOR, OTHER_OPERATOR } from "../../../tests/scenes/payee-scene.ts";
import { openCustodyScene, openKnownWallet } from "../../../tests/scenes/custody-scene.ts";
import type { CustodyScene } from "../../../tests/scenes/custody-scene.ts";
import { approvePayout, stopSending } from "../execution/decide-sending.ts";
import { receiveProviderNotification } from "../execution/receive-notification.ts";
import { claimPayout } from "./claim-payout.ts";
import { readOverview } from "./overview.ts";
import { settlePayout } from "./settle-payout.ts";

const HOUR = 3_600_000;

const onlyPayout = ({ database }: CustodyScene) => database.prisma.payout.findFirstOrThrow();

test("The first payout to a wallet waits for an approval, and the next one is sent by itself", async () => {
  await using scene = await openCustodyScene();
  await scene.setWallet();
  await scene.sell(6);
  await scene.request();
  await scene.send();
  expect(await onlyPayout(scene)).toMatchObject({ state: "requested", approvalReason: "new_wallet" });
  expect(await readOverview(scene.platform)).toMatchObject({ waiting: 1, sending: { count: 0 } });

  await scene.approve();
  await scene.send();
  await scene.sell(6);
  await scene.request();
  await scene.send();
  expect(scene.nowpayments.custody.withdrawals()).toMatchObject([
    { status: "FINISHED" },
    { status: "FINISHED" },
  ]);
  expect(await readOverview(scene.platform)).toMatchObject({ waiting: 0, today: 11_640n });
});

test("Payouts above a limit wait for an approval", async () => {
  for (const [limits, reason] of [
    [{ PAYOUT_LIMIT: "50" }, "above_limit"],
    [{ PAYOUT_OWNER_LIMIT: "50" }, "owner_limit"],
    [{ PAYOUT_TOTAL_LIMIT: "50" }, "total_limit"],
  ] as const) {
    await using scene = await openCustodyScene(limits);
    await scene.setWallet();
    await scene.sell(6);
    await scene.request();
    expect(await onlyPayout(scene)).toMatchObject({ approvalReason: reason });
  }
});

test("Of two approvals one counts, and nobody but an operator approves", async () => {
  await using scene = await openCustodyScene();
  await scene.setWallet();
  await scene.sell(6);
  await scene.request();
  const { id: payoutId } = await onlyPayout(scene);
  expect(await approvePayout(scene.platform, { payoutId, operatorId: scene.sale.ownerId })).toBe("forbidden");
  const approvals = await Promise.all(
    [OPERATOR, OTHER_OPERATOR].map((operatorId) => approvePayout(scene.platform, { payoutId, operatorId })),
  );
  expect(approvals.toSorted()).toEqual(["approved", "outdated"]);
});

test("A payout that an operator sends by hand is in no batch, and one in a batch is not sent by hand", async () => {
  await using scene = await openKnownWallet();
  await scene.request();
  const byHand = await scene.database.prisma.payout.findFirstOrThrow({ where: { state: "requested" } });
  const claim = { payoutId: byHand.id, operatorId: OPERATOR, purpose: "send" } as const;
  expect(await claimPayout(scene.platform, claim)).toEqual({ kind: "claimed" });
  await scene.gather();
  expect(await scene.database.prisma.payout.count({ where: { state: "sending" } })).toBe(0);

  await scene.database.prisma.payout.updateMany({
    where: { id: byHand.id },
    data: { claimedBy: null, claimedAt: null },
  });
  await scene.gather();
  expect(await claimPayout(scene.platform, claim)).toEqual({ kind: "being_sent" });
  const settlement = { kind: "sent", reference: "4f2a" } as const;
  expect(
    await settlePayout(scene.platform, { payoutId: byHand.id, operatorId: OPERATOR, settlement }),
  ).toEqual({
    kind: "being_sent",
  });
});

test("A stop holds before the next step, and a batch that nobody verified waits again", async () => {
  await using scene = await openKnownWallet();
  await scene.request();
  await scene.gather();
  await stopSending(scene.platform, OPERATOR, true);
  await scene.runBatches();
  expect(scene.nowpayments.custody.payouts()).toHaveLength(1);
  expect(await readOverview(scene.platform)).toMatchObject({
    sending: { count: 1 },
    stoppedAt: expect.any(Date),
  });

  await stopSending(scene.platform, OPERATOR, false);
  await scene.send();
  expect(scene.nowpayments.custody.withdrawals()).toMatchObject([
    { status: "FINISHED" },
    { status: "FINISHED" },
  ]);
});

test("Without access at the provider the payout waits for an operator, who sends it by hand or approves it again", async () => {
  await using scene = await openKnownWallet();
  const { rules } = scene.nowpayments.custody;
  await scene.request();
  rules.isIpAllowed = false;
  await scene.send();
  const held = await scene.database.prisma.payout.findFirstOrThrow({ where: { state: "requested" } });
  expect(held).toMatchObject({ approvalReason: "provider_access", approvedAt: null });
  rules.isIpAllowed = true;
  await scene.approve();
  await scene.send();
  expect(await scene.database.prisma.payout.count({ where: { state: "sent" } })).toBe(2);
  expect(await listLedgerFaults(scene.platform, { skip: 0, take: 10 })).toEqual({ items: [], total: 0 });
});

test("A rejected withdrawal gives the money back to the owner, with the reason", async () => {
  await using scene = await openKnownWallet();
  await scene.request();
  await scene.gather();
  await scene.runBatches();
  await scene.nowpayments.custody.withdrawals().at(-1)?.reject("Broken network");
  await scene.send();
  const refused = await scene.database.prisma.payout.findFirstOrThrow({ where: { state: "refused" } });
  expect(refused).toMatchObject({ reason: "payout-refuse-withdrawal", settledBy: null });
  expect(await scene.balances("USD")).toMatchObject({ owner_balance: "58.2" });
  expect(
    await scene.database.prisma.payoutTransfer.findFirstOrThrow({ where: { state: "failed" } }),
  ).toMatchObject({ error: "Broken network" });
});

test("A notification before NOWPayments' own answer, and a lost one, make no difference", async () => {
  await using scene = await openKnownWallet();
  await scene.request();
  await scene.gather();
  const { custody, faults } = scene.nowpayments;
  // The answer to the request is lost, and its first notification has arrived.
  faults.add({ path: /\/v1\/payout$/, method: "POST", kind: "reset-after" });
  await scene.runBatches();
  const [, created] = custody.payouts();
  const body = JSON.stringify({
    address: "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t",
    amount: "57.2",
    batch_withdrawal_id: created?.batchId,
    currency: "usdttrc20",
    id: created?.withdrawals[0]?.id,
    status: "FINISHED",
  });
  const signature = createHmac("sha512", scene.nowpayments.ipnSecret).update(body).digest("hex");
  const notification = { headers: { "x-nowpayments-sig": signature }, body: Buffer.from(body) };
  for (let copy = 0; copy < 3; copy += 1)
    expect(await receiveProviderNotification(scene.platform, "nowpayments", notification)).toEqual({
      kind: "other",
    });
  const open = await scene.database.prisma.payoutBatch.findFirstOrThrow({ where: { state: "funded" } });
  const jobs = await scene.database.pool.query("select 1 from graphile_worker.jobs where key = $1", [
    `payout-batch:${open.id}`,
  ]);
  expect(jobs.rowCount).toBe(1);
  await scene.send();
  expect(custody.withdrawals()).toMatchObject([{ status: "FINISHED" }, { status: "FINISHED" }]);
  expect(custody.payouts()).toHaveLength(2);
});

test("An address that NOWPayments cannot pay to waits for an operator,", async () => {
  await using scene = await openKnownWallet();
  await scene.request();
  const waiting = await scene.database.prisma.payout.findFirstOrThrow({ where: { state: "requested" } });
  await scene.database.pool.query("alter table payout disable trigger payout_moves_forward");
  await scene.database.prisma.payout.update({
    where: { id: waiting.id },
    data: { address: "TNotAnAddressOnTronAtAll1234567890" },
  });
  await scene.database.pool.query("alter table payout enable trigger payout_moves_forward");
  await scene.send();
  expect(await scene.database.prisma.payout.findUnique({ where: { id: waiting.id } })).toMatchObject({
    state: "requested",
    approvalReason: "bad_wallet",
  });
});

test("Dollars of recent sales stay out of payouts where the operator wants it", async () => {
  await using scene = await openCustodyScene({ PAYOUT_HOLD_DAYS: "7" });
  await scene.setWallet();
  await scene.sell(6);
  expect(await scene.request()).toEqual({ kind: "too_little" });
  scene.platform.clock.advance(7 * 24 * HOUR + HOUR);
  await scene.sell(1);
  expect(await scene.request()).toMatchObject({ kind: "requested", amount: { minor: 5_820n } });
});

test("Batches in several coins are verified one after the other, each with a code of its own", async () => {
  await using scene = await openKnownWallet();
  await scene.request();
  await scene.gather();
  const other = await scene.database.prisma.payout.findFirstOrThrow({ where: { state: "sending" } });
  await scene.runBatches();
  // A second batch within the same half minute.
  await scene.sell(6);
  await scene.nowpayments.custody.withdrawals().at(-1)?.finish();
  await scene.runBatches();
  await scene.request();
  await scene.gather();
  await scene.runBatches();
  expect(await scene.database.prisma.payoutBatch.findFirst({ where: { state: "created" } })).toMatchObject({
    wrongCodes: 0,
    attemptedAt: null,
  });
  await scene.send();
  expect(await scene.database.prisma.payout.count({ where: { state: "sent" } })).toBe(3);
  expect(await scene.database.prisma.payout.findUnique({ where: { id: other.id } })).toMatchObject({
    state: "sent",
  });
  expect(scene.nowpayments.refusals).toEqual([]);
});
