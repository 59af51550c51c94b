import { expect, test } from "vitest";
import { runBatchJob } from "../execution/run-batch.jobs.ts";
import { readAccounts } from "../accounts/read-accounts.ts";
import { requestPayout } from "../requests/request-payout.ts";
import { setWallet } from "../wallets/change-wallet.ts";
import { openCustodyScene, openKnownWallet, sellForTether } from "../../../tests/scenes/custody-scene.ts";
import type { CustodyScene } from "../../../tests/scenes/custody-scene.ts";
import { TRON } from "../../../tests/scenes/payee-scene.ts";
import type { HttpClient } from "../../platform/runtime/http-client.ts";
import { addOwner } from "../../../tests/support/sale.ts";

const MINUTE = 60_000;

/** An owner with a balance of $58.20 whose payout is in a batch of its own. */
async function addBatch(scene: CustodyScene, ownerId: number): Promise<void> {
  const { platform, database, sale } = scene;
  const owner = await addOwner(platform, sale, ownerId);
  await setWallet(platform, { ownerId, wallet: { network: "usdt_tron", address: TRON } });
  for (let count = 0; count < 6; count += 1) await sellForTether(scene, owner);
  const { accounts } = await readAccounts(database.prisma, platform, ownerId);
  const version = accounts.find(({ currency }) => currency === "USD")?.version ?? "";
  await requestPayout(platform, { ownerId, currency: "USD", by: { version } });
  await scene.approve();
  await scene.gather();
}

/** Reads of batches that are answered together, once so many have come. */
type Meeting = { expected: number; arrived: number; readonly all: PromiseWithResolvers<void> };

const meeting = (expected: number): Meeting => ({ expected, arrived: 0, all: Promise.withResolvers() });

const readTogether = (http: HttpClient, at: { meeting: Meeting }): HttpClient => ({
  ...http,
  async send(call) {
    const answer = await http.send(call);
    if (!/\/v1\/payout\/\d+$/.test(call.url)) return answer;
    const { meeting: own } = at;
    own.arrived += 1;
    if (own.arrived >= own.expected) own.all.resolve();
    await own.all.promise;
    return answer;
  },
});

test("Of batches that are verified at the same moment, one uses the code", async () => {
  const at = { meeting: meeting(1) };
  await using scene = await openCustodyScene({}, ({ http }) => ({ http: readTogether(http, at) }));
  const { nowpayments, database, platform } = scene;
  for (const ownerId of [1, 2, 3, 4]) await addBatch(scene, 10_000_000_100 + ownerId);
  // The first one gets no answer, and the others wait for its code to end.
  nowpayments.faults.add({ path: /verify/, kind: "500" });
  await scene.runBatches();
  for (let verified = 1; verified <= 4; verified += 1) {
    platform.clock.advance(MINUTE);
    const open = await database.prisma.payoutBatch.findMany({ where: { state: "created" } });
    at.meeting = meeting(open.length);
    await Promise.all(
      open.map(({ id }) => runBatchJob.run({ batchId: id }, platform, { number: 1, isLast: false })),
    );
    expect(nowpayments.custody.payouts().filter(({ isVerified }) => isVerified)).toHaveLength(verified);
  }
  expect(nowpayments.refusals).toEqual([]);
});

test("With a wrong secret three codes are tried, and after an hour the payout waits for an operator", async () => {
  await using scene = await openKnownWallet();
  const { custody } = scene.nowpayments;
  custody.rules.totpSecret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
  await scene.request();
  await scene.gather();
  for (let minute = 0; minute <= 65; minute += 1) {
    await scene.runBatches();
    scene.platform.clock.advance(MINUTE);
    await custody.advance();
  }
  expect(custody.payouts().at(-1)).toMatchObject({ attempts: 3, isVerified: false });
  expect(
    await scene.database.prisma.payout.findFirstOrThrow({ where: { state: "requested" } }),
  ).toMatchObject({ approvalReason: "provider_access" });
});

test("A batch that nobody verifies and NOWPayments does not reject is shown to the operators after a day", async () => {
  await using scene = await openKnownWallet(({ http }) => ({
    http: {
      ...http,
      async send(call) {
        const answer = await http.send(call);
        const isLook = /\/v1\/payout\/\d+$/.test(call.url);
        return isLook ? { ...answer, text: answer.text.replace("REJECTED", "CREATING") } : answer;
      },
    },
  }));
  const { platform, nowpayments, database } = scene;
  await scene.request();
  await scene.gather();
  nowpayments.faults.add({ path: /verify/, kind: "reset-before" });
  await scene.runBatches();
  platform.clock.advance(25 * 60 * MINUTE);
  await scene.runBatches();
  expect(await database.prisma.payoutBatch.findFirstOrThrow({ where: { state: "created" } })).toMatchObject({
    stuckAt: expect.any(Date),
  });
  const { rowCount } = await database.pool.query(
    "select from graphile_worker.jobs where task_identifier = 'payouts.notify-stuck'",
  );
  expect(rowCount).toBe(2);
});
