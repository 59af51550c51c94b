import { describe, expect, test } from "vitest";
import { answering, openApiScene } from "../../../../../tests/scenes/nowpayments-api-scene.ts";
import { readCustodyBalances } from "./balances.ts";
import type { CustodyBalance } from "./balances.ts";

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
