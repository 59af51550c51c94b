import { describe, expect, test } from "vitest";
import { listLedgerFaults } from "../../operator/anomalies/list-anomalies.ts";
import { OPERATOR } from "../../../tests/scenes/payee-scene.ts";
import { openKnownWallet } from "../../../tests/scenes/custody-scene.ts";
import type { CustodyScene } from "../../../tests/scenes/custody-scene.ts";
import { compareProviders } from "../../../tests/support/compare-providers.ts";
import { Killed, mortalHttp } from "../../../tests/support/mortal-http.ts";
import type { Killer } from "../../../tests/support/mortal-http.ts";
import type { HttpAnswer, HttpCall } from "../../platform/runtime/http-client.ts";
import { describeSendingPayout, findSendingPayout } from "./describe-sending.ts";
import { readOverview } from "./overview.ts";
import { remindOperatorsJob } from "../payout/payout-notices.jobs.ts";
import { settlePayout } from "./settle-payout.ts";
import type { Settlement } from "./settle-payout.sql.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The calls that tell what became of a payout. */
const LOOK = /v1\/payout(\/\d+)?$/;
const arrived: Settlement = { kind: "sent", reference: "0xabc" };
const notSent: Settlement = { kind: "refused", reason: "It was never sent" };

/** A payout of $58.20 under way at NOWPayments, which will not tell its end by itself. */
async function openUnderWay() {
  const scene = await openKnownWallet();
  await scene.request();
  await scene.gather();
  await scene.runBatches();
  const withdrawal = scene.nowpayments.custody.withdrawals().at(-1);
  withdrawal?.delay(1_000 * HOUR);
  return { scene, withdrawal, ...word(scene) };
}

/** An operator's word about the newest payout, and the payout. */
function word(scene: CustodyScene) {
  const newest = () => scene.database.prisma.payout.findFirstOrThrow({ orderBy: { id: "desc" } });
  return {
    newest,
    settle: async (settlement: Settlement) =>
      settlePayout(scene.platform, { payoutId: (await newest()).id, operatorId: OPERATOR, settlement }),
  };
}

async function pass(scene: CustodyScene, hours: number): Promise<void> {
  scene.platform.clock.advance(hours * HOUR);
  await scene.runBatches();
}

/** Answers calls in place of NOWPayments. */
function intercept(
  { platform }: CustodyScene,
  answer: (call: HttpCall, ask: () => Promise<HttpAnswer>) => Promise<HttpAnswer>,
): void {
  const { http } = platform;
  const send = (call: HttpCall): Promise<HttpAnswer> => answer(call, () => http.send(call));
  Object.assign(platform, { http: { ...http, send } });
}

async function expectExact(scene: CustodyScene): Promise<void> {
  expect(await listLedgerFaults(scene.platform, { skip: 0, take: 10 })).toEqual({ items: [], total: 0 });
  expect(await compareProviders(scene.platform)).toEqual([]);
}

test("After a day without a result an operator says that the payout arrived", async () => {
  const { scene, newest, settle } = await openUnderWay();
  await using _scene = scene;
  expect(await settle(arrived)).toEqual({ kind: "being_sent" });
  await pass(scene, 25);
  expect((await findSendingPayout(scene.platform, 0)).payout).toMatchObject({ isStuck: true });
  expect(await readOverview(scene.platform)).toMatchObject({ stuck: 1 });
  expect(await settle(arrived)).toEqual({ kind: "done" });
  expect(await settle(arrived)).toEqual({ kind: "settled_already" });
  expect(await newest()).toMatchObject({ state: "sent", settledBy: BigInt(OPERATOR) });
  expect(await listLedgerFaults(scene.platform, { skip: 0, take: 10 })).toEqual({ items: [], total: 0 });
});

test("The word that a payout was not sent changes nothing while NOWPayments sends it or is silent", async () => {
  const { scene, withdrawal, newest, settle } = await openUnderWay();
  await using _scene = scene;
  await pass(scene, 25);
  const unproven = { kind: "unproven", provider: "nowpayments", until: undefined };
  const before = await newest();
  expect(await settle(notSent)).toEqual(unproven);
  scene.nowpayments.faults.add({ path: LOOK, kind: "reset-before", times: 1_000 });
  await pass(scene, 100);
  expect(await settle(notSent)).toEqual(unproven);
  expect(await newest()).toEqual(before);
  scene.nowpayments.faults.clear();
  await withdrawal?.finish();
  expect(await settle(notSent)).toEqual({ kind: "told_meanwhile" });
  expect(await newest()).toMatchObject({ state: "sent", settledBy: null });
  await expectExact(scene);
});

test("A result that the provider tells when an operator decides counts more than the operator's word", async () => {
  for (const [end, state, opposite] of [
    ["finish", "sent", notSent],
    ["reject", "refused", arrived],
  ] as const) {
    const { scene, withdrawal, newest, settle } = await openUnderWay();
    await using _scene = scene;
    await pass(scene, 25);
    await withdrawal?.[end]();
    expect(await settle(opposite)).toEqual({ kind: "told_meanwhile" });
    expect(await settle(opposite)).toEqual({ kind: "settled_already" });
    expect(await newest()).toMatchObject({ state, settledBy: null });
    await expectExact(scene);
  }
});

describe("A failed withdrawal", () => {
  /** NOWPayments reports the failure minutes after the verification. */
  async function openFailed() {
    const opened = await openUnderWay();
    await opened.withdrawal?.fail("Broken network");
    await pass(opened.scene, 0.1);
    return opened;
  }

  test("is sent all the same, if NOWPayments finishes it later", async () => {
    const { scene, withdrawal, newest } = await openFailed();
    await using _scene = scene;
    expect(await newest()).toMatchObject({ state: "sending" });
    await pass(scene, 0.5);
    await withdrawal?.finish();
    await pass(scene, 0.5);
    expect(await newest()).toMatchObject({ state: "sent", reference: withdrawal?.hash });
    expect(await scene.database.prisma.payoutTransfer.findMany({ where: { error: { not: null } } })).toEqual(
      [],
    );
    await expectExact(scene);
  });

  test("gives the money back to the owner after an hour, with the reason", async () => {
    const { scene, newest } = await openFailed();
    await using _scene = scene;
    await pass(scene, 0.9);
    expect(await newest()).toMatchObject({ state: "sending" });
    await pass(scene, 0.3);
    expect(await newest()).toMatchObject({ state: "refused", settledBy: null });
    expect(
      await scene.database.prisma.payoutTransfer.findFirstOrThrow({ where: { state: "failed" } }),
    ).toMatchObject({ error: "Broken network" });
    expect(await scene.balances("USD")).toMatchObject({ owner_balance: "58.2" });
    await expectExact(scene);
  });

  test("is the owner's balance again once an operator says so, or NOWPayments rejects it", async () => {
    for (const by of ["operator", "provider"] as const) {
      const { scene, withdrawal, newest, settle } = await openFailed();
      await using _scene = scene;
      await (by === "operator" ? settle(notSent) : withdrawal?.reject("Not today"));
      await pass(scene, 0.1);
      expect(await newest()).toMatchObject({
        state: "refused",
        settledBy: by === "operator" ? BigInt(OPERATOR) : null,
      });
      expect(
        await scene.database.prisma.payoutTransfer.findFirstOrThrow({ where: { state: "failed" } }),
      ).toMatchObject({ error: by === "operator" ? "Broken network" : "Not today" });
      expect(await scene.balances("USD")).toMatchObject({ owner_balance: "58.2" });
      await expectExact(scene);
    }
  });

  test("is shown to the operators at once, with the words of NOWPayments", async () => {
    const { scene } = await openFailed();
    await using _scene = scene;
    await pass(scene, 0.1);
    const { rowCount } = await scene.database.pool.query(
      "select 1 from graphile_worker.jobs where task_identifier = 'payouts.notify-failed'",
    );
    expect(rowCount).toBe(2);
    expect(await readOverview(scene.platform)).toMatchObject({ stuck: 1 });
    const { payout } = await findSendingPayout(scene.platform, 0);
    expect(payout).toMatchObject({ isStuck: false, isDecidable: true, error: "Broken network" });
    if (payout === undefined) return;
    expect(describeSendingPayout(scene.platform.translations.for("en"), payout)).toContain(
      "NOWPayments reports that this transfer failed: Broken network.",
    );
  });

  test("without words, and processed again, is under way", async () => {
    const { scene, withdrawal } = await openUnderWay();
    await using _scene = scene;
    const statuses = ["FAILED", "PROCESSING"];
    intercept(scene, async ({ url }, ask) => {
      const answer = await ask();
      const status = /payout\/\d+$/.test(url) ? statuses.shift() : undefined;
      if (status === undefined) return answer;
      return { ...answer, text: answer.text.replace(/"PROCESSING"|"SENDING"/, `"${status}"`) };
    });
    const errorOf = async () => (await findSendingPayout(scene.platform, 0)).payout?.error;
    await pass(scene, 0.1);
    expect(await errorOf()).toBe("FAILED");
    await pass(scene, 0.1);
    expect(await errorOf()).toBeUndefined();
    expect(withdrawal?.status).not.toBe("FAILED");
  });
});

describe("A batch that nobody verified", () => {
  test.each([
    ["whose creation got no answer", { path: /\/v1\/payout$/, method: "POST", kind: "reset-after" }],
    ["that waited for its code", undefined],
  ] as const)("%s sends nothing after its hour, so an operator's word counts", async (_what, fault) => {
    await using scene = await openKnownWallet();
    const { newest, settle } = word(scene);
    const { custody, faults } = scene.nowpayments;
    await scene.request();
    await scene.gather();
    if (fault !== undefined) faults.add(fault);
    // The look before the verification, and every later one.
    faults.add({ path: LOOK, method: "GET", kind: "reset-before", times: 10_000 });
    for (let run = 0; run < 13; run += 1) {
      await pass(scene, 2.5);
      await custody.advance();
    }
    expect(custody.withdrawals().at(-1)).toMatchObject({ status: "REJECTED" });
    expect(await settle(notSent)).toEqual({ kind: "done" });
    expect(await newest()).toMatchObject({ state: "refused", settledBy: BigInt(OPERATOR) });
    faults.clear();
    await scene.send();
    expect(custody.withdrawals()).toHaveLength(2);
    expect(await scene.balances("USD")).toMatchObject({ owner_balance: "58.2" });
    await expectExact(scene);
  });

  test("may be verified for an hour after a request without an answer, and the operator reads until when", async () => {
    await using scene = await openKnownWallet();
    const { newest, settle } = word(scene);
    const { custody, faults } = scene.nowpayments;
    await scene.request();
    await scene.gather();
    faults.add({ path: /\/v1\/payout$/, method: "POST", kind: "429", times: 13 });
    for (let run = 0; run < 13; run += 1) await pass(scene, 2.5);
    faults.add({ path: LOOK, method: "GET", kind: "reset-before", times: 10_000 });
    faults.add({ path: /\/v1\/payout$/, method: "POST", kind: "reset-after" });
    await pass(scene, 1);
    const { attemptedAt } = await scene.database.prisma.payoutBatch.findFirstOrThrow({
      where: { state: "funded" },
    });
    const until = new Date((attemptedAt?.getTime() ?? 0) + 65 * MINUTE);
    expect(await settle(notSent)).toEqual({ kind: "unproven", provider: "nowpayments", until });
    expect(await newest()).toMatchObject({ state: "sending" });
    scene.platform.clock.advance(1.1 * HOUR);
    await custody.advance();
    expect(await settle(notSent)).toEqual({ kind: "done" });
    faults.clear();
    await scene.send();
    expect(custody.withdrawals()).toMatchObject([{ status: "FINISHED" }, { status: "REJECTED" }]);
    await expectExact(scene);
  });

  test("whose verification lost its answer leaves an operator's word undecided", async () => {
    await using scene = await openKnownWallet();
    const { newest, settle } = word(scene);
    const { custody, faults } = scene.nowpayments;
    await scene.request();
    await scene.gather();
    faults.add({ path: /verify/, kind: "reset-after" });
    await scene.runBatches();
    faults.add({ path: LOOK, kind: "reset-before", times: 10_000 });
    for (let run = 0; run < 13; run += 1) await pass(scene, 2.5);
    expect(await settle(notSent)).toMatchObject({ kind: "unproven", until: undefined });
    faults.clear();
    await scene.send();
    expect(custody.withdrawals().at(-1)).toMatchObject({ status: "FINISHED" });
    expect(await newest()).toMatchObject({ state: "sent", settledBy: null });
    await expectExact(scene);
  });

  test("is decided once, however the program is killed while it asks NOWPayments for an operator", async () => {
    const killer: Killer = { at: undefined };
    await using scene = await openKnownWallet(({ http }) => ({ http: mortalHttp(http, killer) }));
    const { newest, settle } = word(scene);
    const { faults } = scene.nowpayments;
    await scene.request();
    await scene.gather();
    faults.add({ path: /v1\/payout\/\d+$/, kind: "reset-before", times: 10_000 });
    for (let run = 0; run < 13; run += 1) await pass(scene, 2.5);
    // The sign-in, its answer, and the look.
    for (const at of [
      { call: 0, when: "before" },
      { call: 0, when: "after" },
      { call: 1, when: "before" },
    ] as const) {
      // A token of the last run would be valid.
      scene.platform.clock.advance(6 * MINUTE);
      killer.at = { ...at };
      await expect(settle(notSent)).rejects.toThrow(Killed);
      expect(await newest()).toMatchObject({ state: "sending" });
    }
    expect(await Promise.all([settle(notSent), settle(arrived), settle(notSent)])).toEqual(
      expect.arrayContaining([{ kind: "done" }, { kind: "settled_already" }, { kind: "settled_already" }]),
    );
    faults.clear();
    await scene.send();
    expect(scene.nowpayments.custody.withdrawals()).toMatchObject([
      { status: "FINISHED" },
      { status: "REJECTED" },
    ]);
    expect(await listLedgerFaults(scene.platform, { skip: 0, take: 10 })).toEqual({ items: [], total: 0 });
  });
});

test("A withdrawal that NOWPayments does not know was not sent, as an operator says", async () => {
  const { scene, newest, settle } = await openUnderWay();
  await using _scene = scene;
  await pass(scene, 25);
  const lost = '{"status":false,"statusCode":404,"code":"NOT_FOUND","message":"Payout not found"}';
  intercept(scene, async ({ url }, ask) => {
    if (/v1\/payout\/\d+$/.test(url)) return { status: 404, text: lost };
    return /v1\/payout\?/.test(url) ? { status: 200, text: '{"payouts":[]}' } : ask();
  });
  expect(await settle(notSent)).toEqual({ kind: "done" });
  expect(await newest()).toMatchObject({ state: "refused", settledBy: BigInt(OPERATOR) });
  expect(await scene.balances("USD")).toMatchObject({ owner_balance: "58.2" });
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
