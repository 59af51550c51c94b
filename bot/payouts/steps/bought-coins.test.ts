import { describe, expect, test } from "vitest";
import { openPayees } from "../../../tests/scenes/custody-payees.ts";
import { openCustodyScene, passHours } from "../../../tests/scenes/custody-scene.ts";
import type { CustodyScene } from "../../../tests/scenes/custody-scene.ts";
import { EVM, OPERATOR } from "../../../tests/scenes/payee-scene.ts";
import { compareProviders } from "../../../tests/support/compare-providers.ts";
import { listLedgerFaults } from "../../operator/anomalies/list-anomalies.ts";
import { approvePayout } from "../execution/decide-sending.ts";

const HOUR = 3_600_000;

/** Conversions have no end before a test ends them. */
async function openSlowScene(replace?: Parameters<typeof openCustodyScene>[1]) {
  const scene = await openCustodyScene({}, replace);
  const { custody } = scene.nowpayments;
  custody.rules.conversionSteps = { processingAfterMs: 2_000 * HOUR, finishedAfterMs: 2_000 * HOUR };
  return Object.assign(scene, {
    custody,
    async begin() {
      await scene.approve();
      await scene.gather();
      await scene.runBatches();
    },
    batches: () => scene.database.prisma.payoutBatch.findMany({ orderBy: { id: "asc" } }),
    payouts: () =>
      scene.database.prisma.payout.findMany({ orderBy: [{ requestedAt: "asc" }, { amountMinor: "asc" }] }),
    faults: () => listLedgerFaults(scene.platform, { skip: 0, take: 10 }),
  });
}

/** A payout of $58.20 whose batch was released before its conversion ended. The custody could pay for another conversion. */
async function openReleased() {
  const scene = await openSlowScene();
  await scene.setWallet({ network: "usdc_base", address: EVM });
  await scene.sell(6);
  await scene.request();
  await scene.begin();
  await passHours(scene, 50);
  await scene.sell(6);
  expect(await scene.batches()).toMatchObject([{ state: "released", reason: "no_result" }]);
  return scene;
}

describe("A payout that is approved again before the conversion of its batch has ended", () => {
  test("waits for that conversion, and is paid with its coins", async () => {
    await using scene = await openReleased();
    await scene.begin();
    expect(await scene.batches()).toMatchObject([{ state: "released" }, { state: "planned" }]);
    expect(scene.custody.conversions()).toHaveLength(1);
    scene.custody.conversions()[0]?.finish();
    await scene.send();
    expect(await scene.payouts()).toMatchObject([{ state: "sent" }]);
    expect(scene.custody.conversions()).toHaveLength(1);
    // The result of the conversion left as a whole.
    expect(await scene.balances("USDCBASE")).toEqual({ provider_clearing: "-57.909", paid_out: "57.909" });
    expect(await compareProviders(scene.platform)).toEqual([]);
    expect(await scene.faults()).toEqual({ items: [], total: 0 });
  });

  test("gets another conversion if that one is rejected", async () => {
    await using scene = await openReleased();
    await scene.begin();
    scene.custody.conversions()[0]?.reject();
    scene.custody.rules.conversionSteps = { processingAfterMs: 0, finishedAfterMs: 0 };
    await scene.send();
    expect(await scene.payouts()).toMatchObject([{ state: "sent" }]);
    expect(scene.custody.conversions()).toMatchObject([{ status: "REJECTED" }, { status: "FINISHED" }]);
    expect(await scene.faults()).toEqual({ items: [], total: 0 });
  });

  test("is shown to the operators again after a day without an end", async () => {
    await using scene = await openReleased();
    await scene.begin();
    await passHours(scene, 26);
    expect(await scene.batches()).toMatchObject([
      { state: "released" },
      { state: "released", reason: "no_result" },
    ]);
    expect(await scene.payouts()).toMatchObject([
      { state: "requested", approvalReason: "no_result", approvedAt: null },
    ]);
    expect(scene.custody.conversions()).toHaveLength(1);
  });

  test("is paid with other coins if those of the conversion are gone", async () => {
    await using scene = await openReleased();
    scene.custody.conversions()[0]?.finish();
    scene.custody.debit("usdcbase", "1");
    scene.custody.rules.conversionSteps = { processingAfterMs: 0, finishedAfterMs: 0 };
    await scene.begin();
    await scene.send();
    expect(await scene.payouts()).toMatchObject([{ state: "sent" }]);
    expect(scene.custody.conversions()).toHaveLength(2);
  });

  test("does not hold up the payouts of others", async () => {
    await using scene = await openReleased();
    const payees = await openPayees(scene);
    await payees.changeWallet(1, "usdc_base");
    await payees.sell(1, 6);
    await payees.request(1);
    await scene.begin();
    const [first, second] = scene.custody.conversions();
    expect([first?.status, second?.status]).toEqual(["WAITING", "WAITING"]);
    second?.finish();
    for (let run = 0; run < 4; run += 1) {
      await scene.runBatches();
      scene.platform.clock.advance(31_000);
      await scene.custody.advance();
    }
    expect(await scene.payouts()).toMatchObject([{ state: "sending" }, { state: "sent" }]);
  });
});

/** Two payouts to wallets of the same coin: $58.20, and the other one of $67.90. */
async function requestTwo(scene: CustodyScene): Promise<void> {
  const payees = await openPayees(scene);
  for (const owner of [0, 1]) {
    await payees.changeWallet(owner, "usdc_base");
    await payees.sell(owner, 6 + owner);
    await payees.request(owner);
  }
}

test("The payouts of a released batch share the coins of its conversion, whenever each is approved", async () => {
  await using scene = await openSlowScene();
  await requestTwo(scene);
  await scene.begin();
  await passHours(scene, 50);
  scene.custody.conversions()[0]?.finish();
  for (const { id } of await scene.payouts()) {
    await approvePayout(scene.platform, { payoutId: id, operatorId: OPERATOR });
    await scene.send();
  }
  expect(await scene.payouts()).toMatchObject([{ state: "sent" }, { state: "sent" }]);
  expect(scene.custody.conversions()).toHaveLength(1);
  const sent = await scene.database.prisma.payoutTransfer.findMany({
    where: { state: "sent" },
    orderBy: { share: "asc" },
  });
  expect(sent.map(({ share }) => share?.toFixed())).toEqual(["57.909", "67.5605"]);
  expect(await scene.faults()).toEqual({ items: [], total: 0 });
});

test("A payout that left its batch before the conversion has no part of the coins", async () => {
  /** The address of the first payout. */
  let refused: string | undefined;
  await using scene = await openSlowScene(({ http }) => ({
    http: {
      ...http,
      async send(call) {
        const isCheck = call.url.endsWith("/validate-address");
        if (!isCheck || refused === undefined || !JSON.stringify(call.body).includes(refused))
          return http.send(call);
        const message = "Invalid payout_address: usdcbase";
        const refusal = { statusCode: 400, code: "BAD_CREATE_WITHDRAWAL_REQUEST", message };
        return { status: 400, text: JSON.stringify(refusal) };
      },
    },
  }));
  await requestTwo(scene);
  refused = (await scene.payouts())[0]?.address;
  await scene.begin();
  const [first, other] = await scene.payouts();
  expect([first?.approvalReason, other?.state]).toEqual(["bad_wallet", "sending"]);
  await passHours(scene, 50);
  scene.custody.conversions()[0]?.finish();
  await approvePayout(scene.platform, { payoutId: other?.id ?? "", operatorId: OPERATOR });
  await scene.send();
  expect(scene.custody.conversions()).toHaveLength(1);
  const sent = await scene.database.prisma.payoutTransfer.findFirst({ where: { state: "sent" } });
  expect(sent?.share?.toFixed()).toBe("67.5605");
});

test("Coins that a batch bought before it was rejected unverified pay for the next one", async () => {
  await using scene = await openCustodyScene();
  await scene.setWallet({ network: "usdc_base", address: EVM });
  await scene.sell(6);
  await scene.request();
  await scene.sell(6);
  await scene.approve();
  const { custody } = scene.nowpayments;
  const secret = custody.rules.totpSecret;
  custody.rules.totpSecret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
  await scene.send();
  scene.platform.clock.advance(HOUR);
  await custody.advance();
  await scene.send();
  expect(await scene.database.prisma.payoutBatch.findMany()).toMatchObject([{ state: "released" }]);
  custody.rules.totpSecret = secret;
  await scene.approve();
  await scene.send();
  expect(await scene.database.prisma.payout.findMany()).toMatchObject([{ state: "sent" }]);
  expect(custody.conversions()).toHaveLength(1);
});
