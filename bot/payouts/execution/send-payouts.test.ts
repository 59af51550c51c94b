import { expect, test } from "vitest";
import { listLedgerFaults } from "../../operator/anomalies/list-anomalies.ts";
import { openCustodyScene } from "../../../tests/scenes/custody-scene.ts";
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
