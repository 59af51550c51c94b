import { describe, expect, test } from "vitest";
import { answering, openApiScene } from "../../../../../tests/scenes/nowpayments-api-scene.ts";
import { readCustodyBalances } from "./balances.ts";
import type { CustodyBalance } from "./balances.ts";
import { custody } from "./index.ts";

describe("The custody balances", () => {
  test("are exact texts by upper-case ticker, with what is under way apart", async () => {
    const { np, platform } = await openApiScene();
    np.custody.credit("usdttrc20", "50.25");
    np.custody.credit("eth", "0.0000001");
    const balances: CustodyBalance[] = [
      { currency: "USDTTRC20", available: "50.25", pending: "0" },
      { currency: "ETH", available: "0.0000001", pending: "0" },
    ];
    expect(await readCustodyBalances(platform)).toEqual({ kind: "done", value: balances });
  });

  test("are rounded down to the decimals that an asset can have", async () => {
    const text = '{"eth":{"amount":0.0001817185463659148,"pendingAmount":4.1013900000000004e-5}}';
    expect(await readCustodyBalances(answering(text))).toMatchObject({
      value: [{ available: "0.000181718546365914", pending: "0.0000410139" }],
    });
  });

  test("are read although one of them has an unknown form", async () => {
    const row = '{"amount":1,"pendingAmount":0}';
    const text = `{"a b":${row},"btc":{"amount":-1,"pendingAmount":0},"trx":${row}}`;
    expect(await readCustodyBalances(answering(text))).toMatchObject({ value: [{ currency: "TRX" }] });
  });
});

test("The check of the custody names what is missing, what is refused and what is held", async () => {
  const without = await openApiScene({ hasAccount: false });
  expect(await custody.check(without.platform)).toEqual({
    kind: "off",
    lacks: ["NOWPAYMENTS_EMAIL and NOWPAYMENTS_PASSWORD"],
  });
  expect(custody.canSend(without.platform.config)).toBe(false);

  const { np, platform } = await openApiScene();
  expect(custody.canSend(platform.config)).toBe(true);
  np.custody.credit("usdttrc20", "12.5");
  expect(await custody.check(platform)).toMatchObject({
    kind: "right",
    held: [{ currency: "USDTTRC20", available: "12.5" }],
  });
  np.custody.rules.isIpAllowed = false;
  expect(await custody.check(platform)).toMatchObject({
    kind: "wrong",
    fault: expect.stringContaining("IP whitelist"),
  });
  np.custody.rules.isIpAllowed = true;
  np.faults.add({ path: /balance/, kind: "429" });
  expect(await custody.check(platform)).toEqual({
    kind: "wrong",
    fault: "NOWPayments refuses to tell the balance of the custody (rate_limit).",
  });
  np.faults.add({ path: /balance/, kind: "reset-before" });
  expect(await custody.check(platform)).toMatchObject({
    kind: "wrong",
    fault: expect.stringContaining("does not tell"),
  });
});
