import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openAccountPayouts } from "../../../tests/scenes/account-payout-scene.ts";
import { skewClock } from "../../../tests/support/skew-clock.ts";
import { OPERATOR } from "../../../tests/scenes/payee-scene.ts";
import { compareProviders } from "../../../tests/support/compare-providers.ts";
import { testSize } from "../../../tests/support/test-size.ts";
import { unitsOf } from "../../platform/values/amount.ts";
import { stopSending } from "./decide-sending.ts";
import { runBatchJob } from "./run-batch.jobs.ts";
import { sendPayouts } from "./send-payouts.jobs.ts";

type Scene = Awaited<ReturnType<typeof openAccountPayouts>>;

/** Each owner has asked for $58.20, and an operator has approved. */
async function openDue(): Promise<Scene> {
  const scene = await openAccountPayouts();
  for (const owner of scene.owners) {
    await scene.earn(owner);
    await scene.request(owner);
  }
  await scene.approve();
  return scene;
}

const amountsOf = ({ cryptopay }: Scene): string[] =>
  cryptopay.transfers().map(({ userId, amount, asset }) => `${userId} ${amount} ${asset}`);

describe("A payout to the wallet of a Telegram account", () => {
  test("waits for an approval at first, is one transfer, and the next one goes by itself", async () => {
    await using scene = await openAccountPayouts();
    const [owner] = scene.owners;
    if (owner === undefined) return;
    await scene.earn(owner);
    await scene.request(owner);
    await scene.send();
    expect(await scene.payouts()).toMatchObject([{ state: "requested", approvalReason: "new_wallet" }]);
    await scene.approve();
    await scene.send();
    const [transfer] = scene.cryptopay.transfers();
    expect(transfer).toMatchObject({ userId: owner.ownerId, asset: "USDT", amount: "58.2" });
    expect(await scene.payouts()).toMatchObject([{ state: "sent", reference: String(transfer?.id) }]);
    expect(await compareProviders(scene.platform)).toEqual([]);
    await scene.earn(owner);
    await scene.request(owner);
    await scene.send();
    expect(await scene.payouts()).toMatchObject([{ state: "sent" }, { state: "sent", approvalReason: null }]);
    expect(await compareProviders(scene.platform)).toEqual([]);
  });

  test("waits for a person once the program may send none, whether or not the sending was stopped", async () => {
    await using scene = await openDue();
    const { platform, database } = scene;
    await scene.gather();
    await stopSending(platform, OPERATOR, true);
    expect(await database.prisma.payout.count({ where: { state: "sending" } })).toBe(scene.owners.length);
    Object.assign(platform, { config: { ...platform.config, payouts: false } });
    await scene.send();
    for (const payout of await scene.payouts())
      expect(payout).toMatchObject({ state: "requested", approvalReason: "provider_settings" });
    expect(scene.cryptopay.transfers()).toEqual([]);
  });

  test("is made once after lost answers, an outage, and two workers at once", async () => {
    await using scene = await openDue();
    const { cryptopay, platform } = scene;
    cryptopay.faults.add({ path: /\/transfer/, kind: "reset-after" });
    cryptopay.faults.add({ path: /getTransfers/, kind: "nonsense-json", times: 2 });
    cryptopay.faults.add({ path: /getBalance/, kind: "500" });
    await sendPayouts(platform);
    const [batch] = await scene.database.prisma.payoutBatch.findMany();
    const run = () => runBatchJob.run({ batchId: batch?.id ?? "" }, platform, { number: 1, isLast: false });
    await Promise.all([run(), run(), run()]);
    await scene.send();
    expect(amountsOf(scene).toSorted()).toEqual(
      scene.owners.map(({ ownerId }) => `${ownerId} 58.2 USDT`).toSorted(),
    );
    expect(await scene.payouts()).toMatchObject([{ state: "sent" }, { state: "sent" }]);
    expect(await compareProviders(platform)).toEqual([]);
  });

  test("that this person cannot get is the owner's again, and the others are sent", async () => {
    await using scene = await openDue();
    const [first, second] = scene.owners;
    scene.cryptopay.rules.users = new Set([second?.ownerId ?? 0]);
    await scene.send();
    expect(amountsOf(scene)).toEqual([`${second?.ownerId} 58.2 USDT`]);
    const states = (await scene.payouts()).map(({ state }) => state).toSorted();
    expect(states).toEqual(["refused", "sent"]);
    expect(await scene.balanceOf(first?.ownerId ?? 0)).toBe("5820");
    expect(await compareProviders(scene.platform)).toEqual([]);
  });

  test.each([
    ["transfers are off", (scene: Scene) => (scene.cryptopay.rules.isTransferOn = false), "provider_access"],
    ["the app has too little", (scene: Scene) => scene.cryptopay.credit("USDT", "-100"), "provider_balance"],
  ])("waits for an operator where %s", async (_why, prepare, approvalReason) => {
    await using scene = await openDue();
    prepare(scene);
    await scene.send();
    expect(amountsOf(scene)).toEqual([]);
    expect(await scene.payouts()).toMatchObject([
      { state: "requested", approvalReason, approvedAt: null },
      { state: "requested", approvalReason, approvedAt: null },
    ]);
  });

  test("is the owner's again within minutes, though the clock was a day ahead at a call without an answer", async () => {
    await using scene = await openDue();
    const [first] = scene.owners;
    scene.cryptopay.rules.users = new Set();
    await scene.gather();
    const skew = skewClock(scene.platform);
    skew.ms = 86_400_000;
    scene.cryptopay.faults.add({ path: /transfer$/, kind: "reset-before" });
    await scene.runBatches();
    skew.ms = 0;
    await scene.send();
    expect(await scene.payouts()).toMatchObject([{ state: "refused" }, { state: "refused" }]);
    expect(await scene.balanceOf(first?.ownerId ?? 0)).toBe("5820");
    expect(scene.cryptopay.transfers()).toEqual([]);
  });

  test("is held between two transfers by the stop", async () => {
    await using scene = await openDue();
    await sendPayouts(scene.platform);
    await stopSending(scene.platform, OPERATOR, true);
    await scene.runBatches();
    expect(amountsOf(scene)).toEqual([]);
    await stopSending(scene.platform, OPERATOR, false);
    await scene.send();
    expect(amountsOf(scene)).toHaveLength(2);
  });

  test("is offered only where the operator switched it on", async () => {
    await using scene = await openAccountPayouts({ CRYPTOPAY_PAYOUTS: "off" });
    const [owner] = scene.owners;
    if (owner === undefined) return;
    await scene.earn(owner);
    await scene.request(owner);
    await scene.send();
    expect(await scene.payouts()).toMatchObject([{ state: "requested", approvalReason: null }]);
    expect(amountsOf(scene)).toEqual([]);
  });
});

const kills = fc.option(
  fc.record({ call: fc.nat(8), when: fc.constantFrom("before" as const, "after" as const) }),
  { nil: undefined },
);

/** Differences of the program's clock, one for each run. */
const jumps = fc.array(fc.constantFrom(-100_000_000, -400_000, 0, 400_000, 100_000_000), { maxLength: 4 });

const faults = fc.array(
  fc.record({
    path: fc.constantFrom(/\/transfer/, /getTransfers/, /getBalance/),
    kind: fc.constantFrom("500", "html", "nonsense-json", "reset-before", "reset-after", "429"),
    times: fc.integer({ min: 1, max: 4 }),
  }),
  { maxLength: 5 },
);

test.each([
  ["before", 0],
  ["after", 0],
  ["before", 1],
  ["after", 1],
  ["before", 2],
  ["after", 2],
  ["after", 3],
] as const)("A kill %s call %i of the sending pays each owner once", async (when, call) => {
  await using scene = await openDue();
  scene.killer.at = { call, when };
  await scene.send();
  expect(scene.killer.at).toBeUndefined();
  expect(amountsOf(scene).toSorted()).toEqual(
    scene.owners.map(({ ownerId }) => `${ownerId} 58.2 USDT`).toSorted(),
  );
  expect(await scene.payouts()).toMatchObject([{ state: "sent" }, { state: "sent" }]);
  expect(await compareProviders(scene.platform)).toEqual([]);
});

test(
  "Whatever fails or is killed, each payout is transferred at most once, and the ledger knows every coin",
  { tags: ["sized"] },
  async () => {
    await fc.assert(
      fc.asyncProperty(faults, kills, jumps, fc.boolean(), async (plan, kill, wrong, isKnown) => {
        await using scene = await openDue();
        const skew = skewClock(scene.platform);
        const { cryptopay } = scene;
        if (!isKnown) cryptopay.rules.users = new Set([scene.owners[0]?.ownerId ?? 0]);
        for (const fault of plan) cryptopay.faults.add(fault);
        scene.killer.at = kill;
        await scene.gather();
        for (const ms of wrong) {
          skew.ms = ms;
          await scene.runBatches();
        }
        skew.ms = 0;
        await scene.send();
        scene.killer.at = undefined;
        cryptopay.faults.clear();
        await scene.send();
        const payouts = await scene.payouts();
        expect(payouts.filter(({ state }) => state !== "sent" && state !== "refused")).toEqual([]);
        const sent = payouts.filter(({ state }) => state === "sent");
        expect(cryptopay.transfers()).toHaveLength(sent.length);
        const moved = cryptopay.transfers().reduce((sum, { amount }) => sum + unitsOf(amount), 0n);
        expect(moved).toBe(unitsOf("58.2") * BigInt(sent.length));
        expect(await compareProviders(scene.platform)).toEqual([]);
      }),
      { numRuns: testSize(2, 60), endOnFailure: true },
    );
  },
);
