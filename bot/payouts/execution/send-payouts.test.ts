import { expect, test } from "vitest";
import { unitsOf } from "../../platform/values/amount.ts";
import { readBatch } from "../batches/batches.ts";
import { openPayees } from "../../../tests/scenes/custody-payees.ts";
import { listLedgerFaults } from "../../operator/anomalies/list-anomalies.ts";
import { openCustodyScene } from "../../../tests/scenes/custody-scene.ts";
import { until } from "../../../tests/support/until.ts";
import { EVM, TRON } from "../../../tests/scenes/payee-scene.ts";

test("A requested payout is sent by itself, and its hash is the reference", async () => {
  await using scene = await openCustodyScene();
  await scene.sell(6);
  await scene.setWallet();
  expect(await scene.request()).toMatchObject({ kind: "requested" });
  await scene.approve();
  await scene.send();
  const [withdrawal] = scene.nowpayments.custody.withdrawals();
  expect(withdrawal).toMatchObject({ address: TRON, currency: "usdttrc20", status: "FINISHED" });
  expect(await scene.database.prisma.payout.findFirstOrThrow()).toMatchObject({
    state: "sent",
    reference: withdrawal?.hash,
    settledBy: null,
  });
  const spent = Number(withdrawal?.amount) + Number(withdrawal?.fee);
  expect(spent).toBe(58.2);
  // The buyers' coins are worth the revenue, and the owner's dollars became coins.
  expect(await scene.balances("USD")).toMatchObject({ exchange: "-1.74" });
  expect(await scene.balances("USDTTRC20")).toMatchObject({ paid_out: "58.2" });
  expect(await listLedgerFaults(scene.platform, { skip: 0, take: 10 })).toEqual({ items: [], total: 0 });
});

test("Coins of another kind are converted once for a batch", async () => {
  await using scene = await openCustodyScene();
  await scene.sell(6);
  await scene.setWallet({ network: "usdc_base", address: EVM });
  await scene.request();
  await scene.approve();
  await scene.send();
  expect(scene.nowpayments.custody.conversions()).toMatchObject([{ fromAmount: "58.2", status: "FINISHED" }]);
  expect(scene.nowpayments.custody.withdrawals()).toMatchObject([{ address: EVM, status: "FINISHED" }]);
  // The result of the conversion left as a whole.
  expect(await scene.balances("USDCBASE")).toEqual({ provider_clearing: "-57.909", paid_out: "57.909" });
  expect(await listLedgerFaults(scene.platform, { skip: 0, take: 10 })).toEqual({ items: [], total: 0 });
});

test("Payouts that are requested one after the other are gathered by one job, and go into one batch", async () => {
  await using scene = await openCustodyScene();
  const payees = await openPayees(scene);
  for (const owner of [0, 1]) {
    await payees.changeWallet(owner, "usdt_tron");
    await payees.sell(owner, 6);
    await payees.request(owner);
  }
  await scene.approve();
  const { rows } = await scene.database.pool.query<{ waits: boolean }>(
    "select run_at > now() as waits from graphile_worker.jobs where task_identifier = 'payouts.send'",
  );
  expect(rows).toEqual([{ waits: true }]);
  await scene.send();
  expect(scene.nowpayments.custody.payouts()).toMatchObject([
    { withdrawals: [{ status: "FINISHED" }, { status: "FINISHED" }] },
  ]);
});

test("A batch that another worker changes meanwhile is read as it was at one moment", async () => {
  await using scene = await openCustodyScene();
  await scene.sell(6);
  await scene.setWallet();
  await scene.request();
  await scene.approve();
  await scene.gather();
  const { pool, prisma } = scene.database;
  const { id } = await prisma.payoutBatch.findFirstOrThrow();
  const before = await readBatch(prisma, id);
  const worker = await pool.connect();
  await worker.query("begin");
  // The reader has the batch, and waits for its transfers.
  await worker.query("lock table payout_transfer in access exclusive mode");
  const reading = readBatch(prisma, id);
  await until(async () => {
    const { rowCount } = await pool.query(
      "select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
    );
    return rowCount ?? 0;
  }, 1);
  await worker.query("update payout_batch set state = 'funded', step = step + 1");
  await worker.query("update payout_transfer set state = 'sending', share = 58.2, fee = 1, amount = 57.2");
  await worker.query("commit");
  worker.release();
  expect(await reading).toEqual(before);
});

test("Two schedulers at once gather each payout once", async () => {
  await using scene = await openCustodyScene();
  const payees = await openPayees(scene);
  for (const owner of [0, 1]) {
    await payees.changeWallet(owner, "usdt_tron");
    await payees.sell(owner, 6);
    await payees.request(owner);
  }
  await scene.approve();
  await Promise.all(Array.from({ length: 5 }, () => scene.gather()));
  const transfers = await scene.database.prisma.payoutTransfer.findMany();
  expect(new Set(transfers.map(({ payoutId }) => payoutId)).size).toBe(2);
  expect(transfers).toHaveLength(2);
  await scene.send();
  expect(scene.nowpayments.custody.withdrawals()).toMatchObject([
    { status: "FINISHED" },
    { status: "FINISHED" },
  ]);
});

test("The rest of a conversion that cannot be divided is in an account of its own", async () => {
  await using scene = await openCustodyScene();
  const payees = await openPayees(scene);
  for (const [owner, count] of [
    [0, 6],
    [1, 7],
  ] as const) {
    await payees.changeWallet(owner, "usdc_base");
    await payees.sell(owner, count);
    await payees.request(owner);
  }
  // A rate whose result has more decimals than a withdrawal.
  scene.nowpayments.setUsdRate("usdcbase", "1.0007");
  await scene.approve();
  await scene.send();
  const balances = await scene.balances("USDCBASE");
  const { provider_clearing: held = "0", paid_out: paid = "0", rounding: rest = "0" } = balances;
  expect(unitsOf(held) + unitsOf(paid) + unitsOf(rest)).toBe(0n);
  expect(Number(rest)).toBeGreaterThan(0);
  expect(Number(rest)).toBeLessThan(0.000_002);
  expect(await listLedgerFaults(scene.platform, { skip: 0, take: 10 })).toEqual({ items: [], total: 0 });
});

test("A minimum that rises before the request keeps back only the payout below it", async () => {
  let minimum = "5";
  const refusal = {
    statusCode: 400,
    code: "BAD_CREATE_WITHDRAWAL_REQUEST",
    message: "usdttrc20 min amount is 60",
  };
  await using scene = await openCustodyScene({}, ({ http }) => ({
    http: {
      ...http,
      async send(call) {
        if (call.method === "POST" && call.url.endsWith("/v1/payout") && minimum === "5") {
          minimum = "60";
          return { status: 400, text: JSON.stringify(refusal) };
        }
        const answer = await http.send(call);
        return call.url.includes("/min-amount/") ? { ...answer, text: `{"result":${minimum}}` } : answer;
      },
    },
  }));
  const payees = await openPayees(scene);
  for (const [owner, count] of [
    [0, 6],
    [1, 7],
  ] as const) {
    await payees.changeWallet(owner, "usdt_tron");
    await payees.sell(owner, count);
    await payees.request(owner);
  }
  await scene.approve();
  await scene.send();
  await scene.send();
  expect(await scene.database.prisma.payout.findMany({ orderBy: { amountMinor: "asc" } })).toMatchObject([
    { state: "requested", approvalReason: "below_minimum" },
    { state: "sent" },
  ]);
  expect(await listLedgerFaults(scene.platform, { skip: 0, take: 10 })).toEqual({ items: [], total: 0 });
});
